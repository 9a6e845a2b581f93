import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const refusalsAndLimits = {
  '5.7.350': {
    essence:
      'Exchange Online a transmis le message ; le verdict de spam est celui du serveur suivant, cité après « -> ».',
    seen: '« 550 5.7.350 Remote server returned message detected as spam -> … », dans les avis de Microsoft 365 sur du courrier envoyé ou transféré vers un autre système.',
    serverUse:
      'Le filtre qui prend un message pour du spam répond lui-même 550 ou 554 avec 5.7.1. Le serveur placé devant cite cette réponse dans son avis ; une traduction comme celle-ci cache les mots qui comptent.',
  },
  '5.7.367': {
    essence:
      'Microsoft 365 a transféré par son pool de relais, absent de son SPF, et la passerelle suivante n’en a pas voulu.',
    seen: '« 550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied » : de temps en temps, pour du courrier transféré vers la passerelle d’un autre éditeur, comme Proofpoint ou Barracuda.',
    serverUse:
      'Si vous gérez cette passerelle, dites ce que vous voulez dire : 550 avec 5.7.1 pour un relais, 5.7.23 pour SPF, 5.7.26 si plusieurs contrôles ont échoué. « Relaying denied » pour un défaut SPF égare les administrateurs.',
  },
  '4.7.500-699': {
    essence:
      'Bridage par adresse IP : le serveur envoie soudain bien plus qu’avant, et son passé décide de la part acceptée.',
    seen: 'Sous la forme « 451 4.7.500-699 (ASxxx) » dans le titre de Microsoft ; dans les journaux, un seul numéro de la plage, comme « 451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761) », ou « Access denied, please try again later ».',
    serverUse:
      'Pour ralentir un client qui ne se comporte plus comme hier, 451 avec 4.7.1, ou 4.7.28 s’il vous inonde. Laquelle de vos règles a joué se dit mieux par une marque dans le texte, comme ici « AS761 ».',
  },
  '5.7.501': {
    essence:
      'Un bannissement pour spam : du compte d’envoi selon la liste de Microsoft, d’une plage d’IP quand les mots le disent.',
    seen: '« 5.7.501 Access denied, spam abuse detected » dans la liste de Microsoft ; les avis ont aussi « 550 5.7.501 Service unavailable. Spam abuse detected from IP range. » L’avis va à celui dont l’envoi a été arrêté.',
    serverUse:
      'Si vous arrêtez un compte à vous pour abus, faites-le à l’identification par 525 et 5.7.13, ou à MAIL FROM par 550 et 5.7.1. Envers les adresses d’inconnus, 554 ou 550 avec 5.7.1.',
    readings: [
      '« Access denied, spam abuse detected » : c’est le compte d’envoi qui est banni.',
      '« Spam abuse detected from IP range » : c’est la plage d’adresses IP d’où vient le courrier.',
    ],
  },
  '5.7.502': {
    essence: '« Banned sender » désigne ici le compte d’envoi ; dans 5.7.511, les mêmes mots désignent une adresse IP.',
    seen: '« 5.7.502 Access denied, banned sender », dans les avis aux utilisateurs de Microsoft 365 dont le compte a servi à envoyer du spam, fût-ce par un intrus.',
    serverUse:
      'Trois numéros se partagent « banned sender » pour trois choses différentes. Sur votre serveur, 550 avec 5.7.1 suffit, si le texte dit s’il s’agit du compte, du domaine ou de l’adresse IP.',
  },
  '5.7.503': {
    essence:
      'Selon la liste de Microsoft, le même bannissement que 5.7.502, mot pour mot ; ce qui les sépare n’est pas publié.',
    seen: '« 5.7.503 Access denied, banned sender », dans les avis d’Exchange Online à l’un de ses propres clients. Attendre n’y met pas fin ; c’est l’assistance de Microsoft qui le lève, sur demande.',
    serverUse:
      'Deux numéros pour un seul sens n’aident personne. Pour arrêter un compte, 5.7.13 avec 525 ou 535 à AUTH prévient l’utilisateur avant qu’il ait rien écrit ; pour arrêter son courrier, 550 avec 5.7.1.',
  },
  '5.7.504': {
    essence:
      'Un second numéro pour l’adresse inconnue ; les mots de Microsoft sont ceux de 5.4.1, « Access denied » compris.',
    seen: '« 5.7.504 [name@example.com]: Recipient address rejected: Access denied », dans la liste d’erreurs de Microsoft pour Exchange Online. Dans les avis réels, les mêmes mots viennent avec 5.4.1.',
    serverUse:
      'Un destinataire inconnu, c’est 550 avec 5.1.1. « Access denied » laisse croire à un droit que quelqu’un pourrait accorder, et X.7 à une règle : l’expéditeur demande une autorisation au lieu de relire l’adresse.',
  },
  '5.7.505': {
    essence:
      '« Banned » vise une adresse de destinataire que Microsoft ne tient pas pour valable ; il ne s’agit pas de vous.',
    seen: '« 5.7.505 Access denied, banned recipient », dans les avis sur une adresse précise chez Microsoft 365. La liste de Microsoft explique seulement que le destinataire n’est pas valable.',
    serverUse:
      'Pour fermer une adresse pour de bon, 550 avec 5.2.1 ; pour faire comme si elle n’avait jamais existé, 5.1.1. Si elle n’est ouverte qu’à certains, c’est 5.7.1, et cela mérite un mot d’explication.',
  },
  '5.7.506': {
    essence:
      'Dans HELO, le serveur d’envoi a donné le nom du serveur auquel il parlait, comme le font les programmes de spam.',
    seen: '« 5.7.506 Access Denied, Bad HELO », noté par le serveur qui voulait envoyer ; une personne le rencontre dans l’avis de ce serveur.',
    serverUse:
      'Un client qui salue sous votre propre nom peut être refusé par 550 et 5.7.1 ; un nom inutilisable, par 501 et 5.5.4. La RFC 5321 §4.1.4 interdit de refuser au seul motif que nom et adresse IP ne concordent pas.',
  },
  '5.7.507': {
    essence:
      'La réponse ne nomme ni liste ni propriétaire : c’est celle de l’autre organisation, où le formulaire de Microsoft ne peut rien.',
    seen: '« 5.7.507 Access denied, rejected by recipient » : on croirait le refus d’une personne, mais c’est l’organisation qui bloque l’adresse d’où vient le courrier.',
    serverUse:
      'Pour une liste de blocage à vous : 554 au début de la connexion ou 550 plus tard, avec 5.7.1. Donnez un contact joignable d’ailleurs, puisque le côté bloqué ne peut pas vous écrire.',
  },
  '5.7.508': {
    essence: 'C’est toute la plage IPv6 qui est comptée : des voisins du même réseau peuvent épuiser la limite.',
    seen: '« 5.7.508 Access denied, [adresse] has exceeded permitted limits within … range », aux serveurs qui remettent en IPv6 ; la plage suit dans le texte.',
    serverUse:
      'Une limite de débit passe ; reportez donc : 421 ou 450 avec 4.7.28. Refusé pour de bon comme ici, le courrier revient à des gens qui n’y sont pour rien.',
  },
  '5.7.509': {
    essence:
      'Le domaine From réclame lui-même le rejet (p=reject), et ni SPF ni DKIM alignés ne garantissaient le message.',
    seen: '« 550 5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification and has a DMARC policy of reject. », des hôtes en protection.outlook.com, entre autres pour des messages transférés et des newsletters.',
    serverUse:
      'DMARC n’a pas de code étendu à lui. Gmail refuse par 550 et 5.7.26, enregistré pour plusieurs contrôles échoués, d’autres serveurs par 5.7.1 ; mettez « DMARC » et le domaine From dans le texte.',
  },
  '5.7.510': {
    essence: 'En IPv4, le même message passerait : le domaine de ce destinataire se passe d’IPv6.',
    seen: '« 5.7.510 Access denied, [contoso.com] does not accept email over IPv6 » ; le domaine entre crochets est celui du destinataire. Chez Microsoft 365, IPv6 doit être activé pour un domaine avant d’être accepté.',
    serverUse:
      'Si vous ne voulez pas de courrier en IPv6, ne publiez pas d’enregistrement AAAA pour l’hôte MX, et il n’y aura personne à refuser. Là où c’est impossible, 550 avec 5.7.1 et un mot sur IPv4.',
  },
  '5.7.511': {
    essence:
      'Les mots de 5.7.502, une autre cible : l’adresse IP est bannie, et le formulaire de sender.office.com n’y peut rien.',
    seen: '« 550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@microsoft.com … » ; des copies plus anciennes nomment delist@messaging.microsoft.com.',
    serverUse:
      'Ce qui mérite d’être imité, c’est l’adresse où écrire, pas le numéro : 554 ou 550 avec 5.7.1, la raison, et un recours qui marche encore pour celui qui est bloqué.',
  },
  '5.7.512': {
    essence:
      'Dans From, Microsoft 365 ne trouve pas d’adresse lisible : rien du tout, un simple nom, ou une forme incorrecte.',
    seen: '« 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant », pour le courrier de scripts, de formulaires web et d’appareils. Microsoft le signale comme propre à Microsoft 365.',
    serverUse:
      'C’est un défaut de forme : 554 avec 5.6.0 après les données, en nommant l’en-tête. Gmail répond à la même faute par 550 et 5.7.1, comme affaire de règle.',
  },
  '5.7.513': {
    essence:
      '« Customer Block list » est la liste d’adresses IP du destinataire lui-même, que Microsoft ne fait qu’appliquer.',
    seen: '« 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list (AS16012607) » ; le domaine nommé est celui du destinataire.',
    serverUse:
      'Le mérite de cette réponse est de nommer qui bloque. Faites de même sous le numéro enregistré : 554 avec 5.7.1, « blocked by example.com », et le moyen de joindre example.com depuis une autre adresse.',
  },
  '5.7.515': {
    essence:
      'Aux domaines qui dépassent 5 000 messages par jour, Outlook.com demande SPF, DKIM et DMARC, tous les trois.',
    seen: '« 550 5.7.515 Access denied, sending domain example.com doesn’t meet the required authentication level », avec Spf=, Dkim= et DMARC= dans le texte, pour le courrier vers outlook.com, hotmail.com et live.com. Depuis le 5 mai 2025.',
    serverUse:
      'Pour du courrier qui échoue à plus d’un contrôle, le registre a 5.7.26 avec 550. Les résultats dans le texte (Spf=, Dkim=, DMARC=) valent d’être repris : ils montrent aussitôt par où commencer.',
  },
  '5.7.520': {
    essence:
      'Une règle ou un réglage de boîte transfère vers l’extérieur, et la stratégie anti-spam sortante de l’organisation l’interdit.',
    seen: '« 5.7.520 Access denied, Your organization does not allow external forwarding. … AS(7555) », à l’auteur du message, qui peut tout ignorer du transfert ; un message transféré à la main n’est pas concerné.',
    serverUse:
      'Le droit de transférer relève de votre règle, 550 avec 5.7.1. Plus aimable pour les auteurs externes : gardez la copie dans la boîte, et dites à son titulaire que le transfert a été arrêté.',
  },
  '5.7.606-649': {
    essence:
      'Un bannissement que le formulaire de sender.office.com peut lever, contrairement à 5.7.511, pour lequel il faut écrire.',
    seen: '« 550 5.7.606 Access denied, banned sending IP [192.0.2.1]; To request removal from this list please visit https://sender.office.com/ … », ou tout numéro jusqu’à 649 ; un serveur partagé peut être touché à cause d’un seul de ses utilisateurs.',
    serverUse:
      'Un client listé reçoit 554 ou 550 avec 5.7.1. L’utile, dans cette réponse, est la page où demander le retrait ; ce qui distingue ses 44 numéros n’est pas publié.',
  },
  '4.7.650': {
    essence: 'Marqué S775 ou S843 : Outlook.com prend moins de cette adresse IP pour l’instant, vu sa réputation.',
    seen: '« 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. … (S775) », des hôtes en olc.protection.outlook.com, en réponse à MAIL FROM.',
    serverUse:
      'Pour retenir un client au passé douteux, 451 avec 4.7.1 suffit, ou 421 avec 4.7.0 si vous fermez la connexion. Nommez une page qui explique vos limites, comme le fait Outlook.com.',
  },
  '4.7.651': {
    essence:
      'Marqué S3114, quand 4.7.650 l’est S775 ou S843 ; les deux ralentissent une adresse IP à cause de sa réputation.',
    seen: '« 451 4.7.651 … temporarily rate limited due to IP reputation … (S3114) », dans les journaux des serveurs qui écrivent à Hotmail, Live, MSN et Outlook.com. Autres formes du même frein : 421 RP-001 et RP-002.',
    serverUse:
      'Un retard n’a besoin que d’un numéro, 451 avec 4.7.1. Si votre assistance doit savoir quelle règle a joué, ajoutez une marque au texte : S3114 fait ici ce travail, pas le dernier chiffre.',
  },
  '4.7.652': {
    essence:
      'Marqué S3115 ; il compte les connexions ouvertes en même temps, quand 4.7.650 et 651 jugent la réputation.',
    seen: '« 451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections. (S3115) », par exemple pendant un envoi en nombre. Certains services d’envoi le classent à tort comme échec définitif.',
    serverUse:
      'À la connexion de trop, répondez 421 avec 4.7.0 (comme Postfix) ou 4.3.2, puis fermez-la. Après un 451, le client peut la garder ouverte, ce que vous vouliez justement éviter.',
  },
  '4.7.700': {
    essence: 'Un filtre de Microsoft était occupé ; on ne reproche rien à l’expéditeur, au serveur ni au message.',
    seen: '« 451 4.7.700 PFA agent busy, please try again. », en réponse à MAIL FROM, des hôtes de Microsoft, dont ceux d’Outlook.com ; à trouver dans le journal de votre serveur.',
    serverUse:
      'Un de vos filtres surchargé n’est pas une affaire de sécurité : 451 avec 4.3.0, ou 4.3.2 si tout le serveur est trop occupé. X.7 fait chercher à l’expéditeur une faute de son côté.',
  },
  '5.7.703': {
    essence:
      'Une seule adresse bloquée parmi les destinataires arrête le message pour tous ; la liste est celle de votre organisation.',
    seen: '« 550 5.7.703 Your message can’t be delivered because messages to … are blocked by your organization using Tenant Allow Block List. », dans un avis à l’auteur, à l’intérieur de l’organisation.',
    serverUse:
      'Un serveur de soumission qui interdit certains destinataires les refuse un à un, à RCPT, par 550 et 5.7.1. Les autres reçoivent alors le message, et l’auteur n’a pas à chercher le coupable.',
  },
  '5.7.705': {
    essence:
      'Une mesure contre une organisation entière après trop de spam de sa part ; 5.7.708, lui, regarde l’adresse IP.',
    seen: '« 550 5.7.705 Access denied, tenant has exceeded threshold », à tous les utilisateurs de l’organisation ; rarement, et pour un jour au plus, aussi après le renouvellement d’un abonnement expiré.',
    serverUse:
      'Quand vous arrêtez un client tout entier, 550 avec 5.7.1 à MAIL FROM et un lien vers votre assistance touchent aujourd’hui même les intéressés ; un 4yz ne ferait que remplir leurs files en silence.',
  },
  '5.7.708': {
    essence:
      'Surtout pour de nouveaux clients à l’essai, parce que le courrier part d’une adresse IP de faible réputation.',
    seen: '« 550 5.7.708 Access denied, traffic not accepted from this IP », dans les avis aux utilisateurs de Microsoft 365, souvent peu après l’ouverture de l’abonnement.',
    serverUse:
      'Pour un client dont l’adresse IP vous inspire peu confiance : 554 ou 550 avec 5.7.1, ou 451 avec 4.7.1 si le temps peut arranger les choses. Dites quelle adresse ; « this IP » laisse le lecteur chercher.',
  },
  '5.7.750': {
    essence:
      'Un blocage des domaines d’envoi que l’organisation n’a jamais validés ; un connecteur mal réglé ou détourné peut en être la cause.',
    seen: '« 550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains », dans des entreprises qui envoient par Microsoft 365, parfois pour du courrier dont elles ne savent rien.',
    serverUse:
      'Un relais qui ne porte que certains domaines d’expéditeur refuse les autres à MAIL FROM par 550 et 5.7.1. Un domaine d’expéditeur absent du DNS a son propre numéro, 5.1.8.',
  },
  '5.7.800': {
    essence:
      'Le bannissement vise ici un domaine : celui d’EHLO, de MAIL FROM ou de From ; la réponse ne dit pas lequel.',
    seen: '« 5.7.800 Access denied, banned sender », dans les avis à ceux qui envoient sous ce domaine : troisième emploi de ces mots, après un compte (5.7.502) et une adresse IP (5.7.511).',
    serverUse:
      'Pour écarter un domaine, refusez-le là où il apparaît, à EHLO ou MAIL FROM, par 550 et 5.7.1, et écrivez le domaine : qui lit un simple « banned sender » doit chercher à trois endroits.',
  },
  '4.7.850-899': {
    essence:
      'Une pause pour une adresse IP après quelque chose de suspect ; elle est bientôt levée si le courrier se révèle légitime.',
    seen: '« Access denied, please try again later », mot pour mot comme de 4.7.500 à 699 ; seul le numéro dit que l’adresse IP elle-même est à l’examen. Les journaux montrent un numéro entre 850 et 899.',
    serverUse:
      'Tant que vous n’avez pas d’avis sur un client, 450 ou 451 avec 4.7.1, le couple habituel de la liste grise, est compris partout. Une fois fixé, prenez le courrier ou répondez 5.7.1.',
  },
  '5.7.900-999': {
    essence:
      'Des numéros qu’Exchange laisse aux règles de flux de messagerie : un administrateur a choisi celui-ci, au sens local.',
    seen: 'Dans les avis d’organisations équipées d’Exchange, avec « Delivery not authorized, message refused » ou les mots de l’administrateur. Une règle pour laquelle personne n’a choisi de numéro donne 5.7.1.',
    serverUse:
      'Si vous écrivez une telle règle, laissez le code à 5.7.1 et mettez raison et contact dans le texte de rejet. Un numéro à vous ne sert qu’à distinguer vos règles dans un journal.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
