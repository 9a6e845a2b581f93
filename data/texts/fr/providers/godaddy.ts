import type { godaddy } from '../../../providers/godaddy';
import type { ProviderText } from '../../../providers/provider';

export const godaddyTexts = {
  loginAtIncomingServer: {
    title: 'Votre logiciel s’identifie sur un serveur entrant de GoDaddy',
    meaning:
      'Votre message n’est pas parti, car votre logiciel a voulu s’identifier sur un serveur de GoDaddy qui ne fait que recevoir le courrier de l’extérieur. Le mot de passe n’a pas été jugé ; c’est le nom du serveur qui est faux dans vos réglages.',
    steps: {
      sender: [
        'Dans les réglages du compte, indiquez smtpout.secureserver.net comme serveur sortant, sauf si votre boîte est de Microsoft 365.',
        'Gardez votre mot de passe ; seul le serveur est faux.',
      ],
    },
  },
  fromUnusable: {
    title: 'Le message n’a pas d’adresse d’expéditeur utilisable',
    meaning:
      'GoDaddy a refusé votre message, car son adresse d’expéditeur est vide (IB501) ou contient une adresse IP au lieu d’un domaine (IB502). Cela vient en général d’un programme, d’un scanner ou d’un formulaire de site.',
    steps: {
      sender: [
        'Saisissez une adresse complète comme nom@example.com comme expéditeur dans le programme ou l’appareil, puis renvoyez.',
      ],
      sendingAdmin: ['Faites envoyer scripts et formulaires avec une vraie adresse d’un domaine à vous.'],
    },
  },
  fromDomainInvalid: {
    title: 'GoDaddy n’accepte pas le domaine de l’adresse d’expéditeur',
    meaning:
      'GoDaddy a refusé votre message, car le domaine qui suit le @ dans votre adresse d’expéditeur n’est pas valide. Il est peut-être mal écrit dans le programme d’envoi, ou n’existe pas dans le DNS.',
    steps: {
      sender: ['Vérifiez l’orthographe de votre propre adresse dans les réglages de votre logiciel.'],
      sendingAdmin: [
        'Cherchez le domaine de l’expéditeur dans le DNS ; renouvelez-le s’il a expiré, et publiez un enregistrement A ou MX s’il n’y en a pas.',
      ],
    },
  },
  spfFailed: {
    title: 'GoDaddy refuse le message à cause du SPF du domaine',
    meaning:
      'Votre message a échoué au contrôle SPF chez GoDaddy : la liste des serveurs autorisés à envoyer pour votre domaine contient une erreur, ou ne couvre pas le serveur utilisé.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine, en précisant le programme ou le service d’envoi.',
      ],
      sendingAdmin: [
        'Contrôlez l’enregistrement TXT de SPF : un seul, sans faute de syntaxe, dix recherches DNS au plus.',
        'Ajoutez-y le service qui a envoyé ce message, puis renvoyez.',
      ],
    },
  },
  reverseDnsFailed: {
    title: 'GoDaddy ne trouve pas de nom DNS pour le serveur d’envoi',
    meaning:
      'Votre message est retenu, car GoDaddy n’a pas trouvé de nom pour l’adresse IP d’où il vient. Le serveur d’envoi réessaie, mais, sauf panne passagère du DNS, il faut d’abord que quelqu’un ajoute ce nom.',
    steps: {
      sender: ['Montrez l’avis à la personne qui gère votre serveur de messagerie ; attendre suffit rarement.'],
      sendingAdmin: [
        'Faites définir un enregistrement PTR par le détenteur de l’adresse IP, et faites pointer ce nom vers la même adresse.',
        'Laissez ensuite la file d’attente réessayer.',
      ],
    },
  },
  spamContent: {
    title: 'GoDaddy prend le message pour du spam',
    meaning:
      'Le filtre de GoDaddy a refusé votre message, car son contenu ressemble à ce que d’autres ont signalé comme spam. GoDaddy ne dit pas quelle partie est en cause.',
    steps: {
      sender: [
        'Retirez les liens, surtout raccourcis, et les pièces jointes, reformulez le texte et renvoyez.',
        'Si cela échoue aussi, écrivez depuis un autre compte et demandez au destinataire de faire autoriser votre adresse.',
      ],
      sendingAdmin: ['Voyez si la signature ou le modèle commun à vos utilisateurs contient un lien refusé.'],
    },
  },
  virus: {
    title: 'GoDaddy a trouvé un virus dans le message',
    meaning:
      'GoDaddy a refusé votre message, car son antivirus y a trouvé un virus. Une fausse alerte est possible, mais partez d’abord de l’idée qu’il est réel.',
    steps: {
      sender: [
        'Analysez votre ordinateur et la pièce jointe avant tout autre envoi.',
        'Si le fichier est sain, partagez-le plutôt par un lien.',
      ],
      sendingAdmin: [
        'Cherchez d’autres messages du même compte ou de la même machine, et arrêtez-les s’ils sont infectés.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Trop de destinataires dans un seul message pour GoDaddy',
    meaning:
      'Votre message a plus de destinataires que GoDaddy n’en prend à la fois. Un serveur de messagerie remet normalement le reste dans un second temps ; GoDaddy n’indique pas ici de nombre.',
    steps: {
      sender: [
        'Attendez de voir pour qui arrive un avis définitif, et ne renvoyez qu’à ces personnes, par petits groupes.',
      ],
      sendingAdmin: ['Réduisez le nombre de destinataires par remise à GoDaddy.'],
    },
  },
  tooManySessions: {
    title: 'Le serveur d’envoi ouvre trop de connexions vers GoDaddy',
    meaning:
      'Votre message attend, car le serveur qui l’envoie garde plus de connexions ouvertes vers GoDaddy qu’il n’est permis à la fois. Il est retenté tout seul.',
    steps: {
      sender: ['Attendez ; il n’y a rien à changer dans votre message.'],
      sendingAdmin: [
        'Réduisez le nombre de connexions simultanées vers les hôtes de secureserver.net, et réutilisez celles qui sont ouvertes.',
      ],
    },
  },
  serverBusy: {
    title: 'Le serveur de GoDaddy est occupé en ce moment',
    meaning:
      'GoDaddy a plus de courrier en attente que d’habitude et n’en prend pas davantage pour l’instant. Votre message reste en file d’attente, et le serveur d’envoi réessaie.',
    steps: {
      sender: ['Ne faites rien aujourd’hui ; un avis vous préviendra si l’échec devient définitif.'],
      sendingAdmin: [
        'Laissez la file d’attente à son rythme normal ; forcer les tentatives charge encore un serveur déjà occupé.',
      ],
    },
  },
  blockedForSpam: {
    title: 'GoDaddy écarte un moment le serveur d’envoi, pour spam',
    meaning:
      'GoDaddy a refusé votre message, car le serveur d’où il vient lui a envoyé trop de spam. Le blocage cesse de lui-même : au bout d’une heure (IB110) ou à la fin de la journée (IB111). Votre propre message n’en est pas forcément la cause.',
    steps: {
      sender: [
        'Renvoyez votre message dans une heure, ou demain si l’avis dit IB111.',
        'S’il est encore refusé, montrez l’avis à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Trouvez le compte ou le site qui envoie du spam depuis cette adresse IP, et arrêtez-le avant la fin du blocage.',
        'Retenez d’ici là le courrier destiné à GoDaddy.',
      ],
    },
  },
  blockedForBadAddresses: {
    title: 'GoDaddy bloque un serveur qui a visé trop d’adresses fausses',
    meaning:
      'GoDaddy a refusé votre message, car le serveur d’envoi a récemment essayé trop d’adresses qui n’existent pas. Avec IB112, cela dure une heure ; avec IB113, le reste de la journée.',
    steps: {
      sender: ['Réessayez une fois l’heure ou la journée passée.'],
      sendingAdmin: [
        'Retirez les adresses mortes de vos listes, et tenez compte des avis qui signalent des destinataires inconnus.',
        'Cherchez un compte ou un formulaire piraté qui devine des adresses.',
      ],
    },
  },
  hourlyLimit: {
    title: 'Le serveur d’envoi a épuisé sa part de l’heure chez GoDaddy',
    meaning:
      'GoDaddy a refusé votre message, car le serveur d’envoi a, dans l’heure, envoyé plus de messages (IB504) ou visé plus de destinataires (IB607) qu’il n’en accepte d’un seul serveur. La limite n’est pas indiquée.',
    steps: {
      sender: ['Renvoyez votre message dans une heure ou deux.'],
      sendingAdmin: [
        'Répartissez les envois vers GoDaddy sur plusieurs heures.',
        'Renvoyez vous-même les messages refusés : après un 550, aucun serveur ne le fait tout seul.',
      ],
    },
  },
  sessionLimit: {
    title: 'Trop de messages dans une même connexion à GoDaddy',
    meaning:
      'Votre message était de trop dans une seule connexion à GoDaddy. Dans une nouvelle connexion, il peut passer tel quel.',
    steps: {
      sender: ['Renvoyez-le une fois.'],
      sendingAdmin: ['Limitez le nombre de messages par connexion à GoDaddy, et fermez-la avant la limite.'],
    },
  },
  poorReputation: {
    title: 'Le serveur d’envoi est mal noté chez Cloudmark',
    meaning:
      'GoDaddy a refusé la connexion, car Cloudmark, un service qui note les serveurs de messagerie, donne une mauvaise réputation à l’adresse IP d’envoi. C’est Cloudmark, et non GoDaddy, qui peut y changer quelque chose.',
    steps: {
      sender: ['Transmettez l’avis à votre fournisseur de messagerie et écrivez entre-temps depuis un autre compte.'],
      sendingAdmin: [
        'Arrêtez ce qui nuit à l’adresse : spam, compte piraté, vieilles listes.',
        'Demandez ensuite à Cloudmark de réinitialiser la note de l’adresse IP dans Sender Intelligence (CSI).',
      ],
    },
  },
  listedAtSpamhaus: {
    title: 'GoDaddy bloque le serveur d’envoi, inscrit chez Spamhaus',
    meaning:
      'GoDaddy a refusé la connexion, car Spamhaus a inscrit l’adresse IP d’envoi : comme source de spam (SBL, IB104), ou comme piratée ou infectée (XBL, IB105). Une fois l’adresse retirée par Spamhaus, GoDaddy en accepte de nouveau le courrier.',
    steps: {
      sender: ['Remettez l’avis, avec l’adresse IP, à la personne qui gère votre messagerie.'],
      sendingAdmin: [
        'Entrez l’adresse sur check.spamhaus.org et supprimez la cause indiquée.',
        'Demandez-y le retrait ; pour la SBL, c’est au fournisseur qui détient l’adresse de le faire.',
      ],
    },
  },
  homeConnection: {
    title: 'GoDaddy ne prend rien directement d’une connexion domestique',
    meaning:
      'GoDaddy a refusé la connexion, car l’adresse IP figure sur la PBL de Spamhaus, qui recense les connexions d’où rien ne devrait être remis directement. Y figurer n’est pas une accusation de spam.',
    steps: {
      sender: [
        'Indiquez dans le logiciel ou l’appareil le serveur sortant de votre fournisseur, avec identification et port 587.',
      ],
      sendingAdmin: [
        'Relayez par le serveur de messagerie de votre fournisseur.',
        'Si le serveur a une adresse fixe et un PTR correct, retirez-la de la PBL sur check.spamhaus.org.',
      ],
    },
  },
} as const satisfies Record<keyof typeof godaddy.entries, ProviderText>;
