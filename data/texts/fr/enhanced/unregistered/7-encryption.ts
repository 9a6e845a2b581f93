import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const encryption = {
  '4.7.320': {
    essence:
      'Expiré, établi à un autre nom ou devenu invalide : le certificat présenté ne satisfait pas Exchange Online.',
    seen: '« 450 4.7.320 Certificate validation failed », dans le suivi des messages et les alertes de Microsoft sur les connecteurs vers le serveur d’une entreprise ou d’un partenaire ; les détails qui suivent nomment le défaut.',
    serverUse:
      'C’est l’expéditeur qui contrôle ; un serveur de réception ne l’envoie donc jamais. Un client qui exige un certificat valable note 4.7.5, échec cryptographique, tant qu’il garde le message ; ainsi fait Postfix.',
  },
  '4.7.321': {
    essence:
      'Les enregistrements DANE promettent TLS, mais le serveur ignore STARTTLS ou la négociation échoue ; les essais continuent.',
    seen: '« starttls-not-supported: Destination mail server must support TLS to receive mail. », dans le suivi des messages d’Exchange Online, dont les clients ne peuvent pas désactiver le contrôle DANE.',
    serverUse:
      'La RFC 7672 fait attendre l’expéditeur dans ce cas. Postfix note 4.7.4 quand TLS est exigé sans être proposé ; un serveur de réception n’a rien à répondre, il n’a qu’à proposer STARTTLS.',
  },
  '5.7.321': {
    essence:
      'DANE promettait TLS, il n’est pas venu ; plutôt que d’envoyer en clair, Exchange Online a rendu le message.',
    seen: 'Dans les avis de non-remise de Microsoft 365, avec « starttls-not-supported ». Microsoft conseille aussi de relire l’adresse : un domaine mal tapé peut mener à un serveur qui n’a rien à voir.',
    serverUse:
      'Dans votre propre avis sur un hôte sans TLS, 5.7.4 est enregistré (fonctions de sécurité non prises en charge). Si c’est votre serveur qui exige TLS de ses clients, c’est 530 avec 5.7.0.',
  },
  '4.7.322': {
    essence: 'Des contrôles DANE, c’est la date qui a échoué : le serveur présente encore un certificat expiré.',
    seen: '« certificate-expired: Destination mail server’s certificate is expired. », dans le suivi des messages d’Exchange Online. La plupart des certificats sont à renouveler chaque année ; si c’est fait à temps ici, le message passe.',
    serverUse:
      'Rien qu’un serveur de réception puisse répondre. Un expéditeur note 4.7.5 ; mais selon la RFC 7672 §3.1.1, la date ne compte pas si l’enregistrement TLSA est d’usage 3 (DANE-EE) : vérifiez d’abord vos propres règles.',
  },
  '5.7.322': {
    essence: 'Le certificat avait expiré, et personne ne l’a renouvelé tant qu’Exchange Online essayait encore.',
    seen: 'Avec « certificate-expired » dans l’avis final. C’est l’auteur qui le reçoit ; le propriétaire du serveur l’apprend des expéditeurs, ou des rapports TLS qu’un enregistrement TLSRPT du DNS demande.',
    serverUse:
      'Un contrôle de certificat échoué est 5.7.5 dans l’avis de l’expéditeur, avec le type de défaut en toutes lettres. Aucune réponse du serveur au certificat expiré n’y changerait rien.',
  },
  '4.7.323': {
    essence: 'Certificat et enregistrement TLSA se contredisent, ou un défaut DANE sans numéro à lui a été trouvé.',
    seen: '« tlsa-invalid: The domain failed DANE validation. », pendant qu’Exchange Online essaie encore : souvent après un renouvellement qui a oublié l’enregistrement ; Microsoft cite aussi une attaque parmi les causes possibles.',
    serverUse:
      'Un expéditeur qui contrôle DANE garde le courrier et note 4.7.5. Pour épargner cela aux autres, publiez l’enregistrement du nouveau certificat avant le changement, et laissez l’ancien le temps que les caches l’oublient.',
  },
  '5.7.323': {
    essence: 'Jusqu’au bout, le certificat du serveur n’était pas celui dont son domaine se porte garant dans le DNS.',
    seen: 'Dans les avis de Microsoft 365 qui commencent par « tlsa-invalid ». Le Remote Connectivity Analyzer de Microsoft refait le contrôle : le propriétaire du domaine voit ainsi le défaut sans aucun message.',
    serverUse:
      'Pour l’avis : 5.7.5, avec le nom d’hôte et l’enregistrement dans le texte. 5.7.7, intégrité du message, serait faux, puisque le message n’a jamais été remis.',
  },
  '4.7.324': {
    essence: 'Les signatures DNSSEC du domaine échouent, ou ses serveurs de noms ne répondent pas à la requête TLSA.',
    seen: '« 450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records. », dans le suivi des messages d’Exchange Online. La page de Microsoft sur DANE prévient que 4.4.312 peut venir à sa place.',
    serverUse:
      'Des données DNS invérifiables valent une requête échouée. Si vous devez en juger d’un client, répondez 451 avec 4.4.3 ; dans votre file, notez le même code.',
  },
  '5.7.324': {
    essence:
      'La chaîne de signatures DNSSEC est restée rompue jusqu’au bout ; c’est le DNS du domaine qui est en faute, pas le serveur.',
    seen: 'Avec « dnssec-invalid » dans l’avis final d’Exchange Online, par exemple quand des signatures ont expiré ou que l’enregistrement DS nomme des clés que la zone n’a plus. 5.4.312 peut en tenir lieu.',
    serverUse:
      'Ce qui ne se vérifie pas ne se sait pas, pas même que le domaine manque. Renoncez donc par 4.4.3 ou 4.4.7 dans l’avis et non par 5.1.2, qui ferait corriger à l’auteur une adresse juste.',
  },
  '4.7.325': {
    essence:
      'Le certificat est en cours de validité, mais établi à un autre nom d’hôte que celui qu’attend DANE ; la remise est différée.',
    seen: '« certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE) », dans le suivi des messages, par exemple après un passage à un hôte dont le certificat porte d’autres noms.',
    serverUse:
      'Un nom qui ne convient pas est 4.7.5 dans le journal d’un expéditeur. Notez que la RFC 7672 §3.1.1 ne contrôle pas les noms si l’enregistrement TLSA est d’usage 3 ; seul l’usage 2 (DANE-TA) demande la comparaison.',
  },
  '5.7.325': {
    essence:
      'Ni le nom commun ni les noms alternatifs du certificat ne contiennent l’hôte MX, et les essais sont terminés.',
    seen: 'Dans les avis de Microsoft 365 avec « certificate-host-mismatch ». Son pendant sous MTA-STS, un nom qui ne convient pas à l’hôte de la politique, est signalé par Exchange Online sous 5.7.5.',
    serverUse:
      'Le numéro enregistré pour l’avis de l’expéditeur est 5.7.5. Ce que l’autre côté doit faire (un certificat au nom de l’hôte MX) tient en une ligne de texte ; aucun code ne peut le dire.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
