import type { ProviderText } from '../../../providers/provider';
import type { qmail } from '../../../providers/qmail';

export const qmailTexts = {
  relayDenied: {
    title: 'Le serveur n’est pas chargé du domaine du destinataire',
    meaning:
      'Un serveur qmail n’accepte de courrier que pour les domaines de sa liste, sauf si l’expéditeur s’est identifié. Chez votre fournisseur : votre logiciel ne s’est pas identifié. Chez le destinataire : son domaine manque dans la liste ou mène au mauvais serveur.',
    steps: {
      sender: [
        'Si c’est le serveur par lequel vous envoyez, activez l’authentification du courrier sortant.',
        'Si c’est celui du destinataire, dites-lui par téléphone ou depuis un autre compte qu’il refuse son domaine.',
      ],
      sendingAdmin: [
        'Faites en sorte que le programme s’identifie, ou définissez RELAYCLIENT pour son adresse IP dans les règles de tcpserver (tcp.smtp).',
      ],
      receivingAdmin: [
        'Ajoutez le domaine à control/rcpthosts ou à control/morercpthosts ; pour ce dernier, lancez aussi qmail-newmrh.',
      ],
    },
  },
  noMailbox: {
    title: 'Il n’y a pas de boîte à ce nom',
    meaning:
      'Le serveur qmail est chargé du domaine mais n’a personne sous le nom placé avant le @. Un qmail d’origine accepte tout message destiné à ses domaines et ne cherche la boîte qu’ensuite ; c’est pourquoi vous recevez en général un avis et non un refus direct.',
    steps: {
      sender: ['Comparez le nom avant le @ avec un message de cette personne, puis envoyez à l’adresse corrigée.'],
      receivingAdmin: [
        'Créez l’utilisateur ou un fichier .qmail pour ce nom, ou un .qmail-default qui recueille tout ; avec vpopmail, voyez sa liste d’utilisateurs.',
      ],
    },
  },
  hostNotFound: {
    title: 'La partie après le @ n’existe pas',
    meaning:
      'Votre propre serveur qmail a cherché le domaine du destinataire dans le DNS, et ce nom n’y est pas. Le plus souvent, il est mal tapé ; parfois, le domaine a expiré. Le message n’est allé nulle part.',
    steps: {
      sender: ['Corrigez le domaine dans l’adresse et renvoyez le message.'],
      sendingAdmin: [
        'Si le domaine existe vu d’ailleurs, comparez avec la réponse du résolveur que ce serveur utilise.',
      ],
    },
  },
  hostNotFoundForAWeek: {
    title: 'Le DNS n’a rien répondu sur ce domaine pendant des jours',
    meaning:
      'Votre propre serveur qmail n’a jamais su où livrer, car le DNS n’a pas répondu au sujet du domaine du destinataire. Comme qmail n’envoie pas d’avis de retard, c’est son dernier mot, au bout d’une semaine sauf réglage contraire.',
    steps: {
      sender: [
        'Vérifiez l’orthographe du domaine ; si elle est juste, joignez la personne autrement et renvoyez le message plus tard.',
      ],
      sendingAdmin: [
        'Testez le domaine avec dnsmx ou dig sur ce serveur ; si beaucoup de domaines échouent, réparez le résolveur.',
      ],
      receivingAdmin: ['Vérifiez que chaque serveur de noms de votre domaine répond.'],
    },
  },
  messageTooLarge: {
    title: 'Le message est plus gros que ce serveur ne l’admet',
    meaning:
      'Le serveur qmail a une limite fixe pour la taille d’un message, et le vôtre la dépasse. qmail lui-même n’en a pas ; l’administrateur a choisi le chiffre, et la réponse ne le donne pas.',
    steps: {
      sender: ['Envoyez un lien au lieu de la pièce jointe, ou demandez quelle taille est permise.'],
      receivingAdmin: [
        'La limite en octets se trouve dans control/databytes ou dans la variable DATABYTES des règles de tcpserver.',
      ],
    },
  },
  recipientRefused: {
    title: 'L’autre serveur a refusé le destinataire ; son motif suit',
    meaning:
      'Le serveur du destinataire a fait savoir à votre propre serveur qmail qu’il n’accepte pas de courrier pour cette adresse. Ces mots ne sont que l’introduction de qmail : le motif suit « Remote host said: ».',
    steps: {
      sender: [
        'Lisez le code et le texte après « Remote host said: », et cherchez ce code.',
        'S’il y est dit que l’adresse est inconnue, vérifiez-en l’orthographe.',
      ],
      sendingAdmin: [
        'Si la réponse citée parle de votre adresse IP ou d’une liste de blocage, l’adresse est peut-être bonne : gardez-la dans vos listes.',
      ],
    },
  },
  refusedAfterContent: {
    title: 'Refusé après lecture du message par l’autre serveur',
    meaning:
      'Le serveur du destinataire a reçu tout le message de votre serveur qmail, puis l’a refusé. L’adresse était donc acceptée ; l’objection porte en général sur le contenu, la taille ou l’expéditeur, et suit « Remote host said: ».',
    steps: {
      sender: ['Cherchez les mots après « Remote host said: », comme spam, virus ou size, et changez ce point.'],
      sendingAdmin: ['Vérifiez SPF, DKIM et DMARC du domaine de From si la réponse citée mentionne l’un d’eux.'],
    },
  },
  noConnection: {
    title: 'Le serveur du destinataire est resté injoignable tout ce temps',
    meaning:
      'Votre propre serveur qmail a essayé encore et encore de joindre celui du destinataire, sans succès. Il n’envoie pas d’avis entre-temps : quand vous lisez ceci, il a renoncé, au bout d’une semaine sauf réglage contraire.',
    steps: {
      sender: ['Demandez à la personne par un autre moyen si sa messagerie marche, puis renvoyez le message.'],
      sendingAdmin: [
        'Si d’autres destinations échouent aussi, vérifiez si le port 25 sortant est bloqué.',
        'Si c’est la seule, videz la liste des hôtes injoignables avec qmail-tcpok et vérifiez control/smtproutes.',
      ],
      receivingAdmin: ['Assurez-vous que vos hôtes MX répondent sur le port 25, depuis des réseaux extérieurs aussi.'],
    },
  },
  queueTimeOver: {
    title: 'Votre serveur a renoncé ; le message a trop attendu',
    meaning:
      'Votre propre serveur qmail a essayé aussi longtemps que le veut son réglage, une semaine par défaut, et vous rend maintenant le message. La ligne précédente dit ce qui n’a pas marché à la dernière tentative.',
    steps: {
      sender: [
        'Tenez compte de la ligne précédente ; si elle ne nomme aucune cause de votre côté, joignez le destinataire autrement et renvoyez le message.',
      ],
      sendingAdmin: ['La durée est réglée dans control/queuelifetime (604 800 secondes par défaut).'],
      receivingAdmin: [
        'Si la ligne précédente cite une réponse de votre serveur qui commence par 4, cherchez pourquoi il n’a jamais laissé entrer le message.',
      ],
    },
  },
  mailHostIsThisServer: {
    title: 'Le domaine mène à votre propre serveur, qui ne le connaît pas',
    meaning:
      'D’après le DNS, c’est ce serveur qmail qui reçoit le courrier du destinataire, mais le domaine n’est pas dans sa liste de domaines locaux. Il a rendu le message pour ne pas se l’envoyer à lui-même.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre serveur de messagerie ; votre adresse et votre texte sont bons.',
      ],
      sendingAdmin: [
        'Ajoutez le domaine à control/locals ou control/virtualdomains et envoyez un signal HUP à qmail-send.',
        'S’il est hébergé ailleurs, nommez ce serveur dans control/smtproutes.',
      ],
      receivingAdmin: ['Vérifiez vos enregistrements MX et A : ils nomment un serveur qui ne sert pas votre domaine.'],
    },
  },
  mailboxDisabled: {
    title: 'La boîte a été désactivée par son administrateur',
    meaning:
      'L’adresse existe sur ce serveur qmail (la variante qmail-ldap), mais quelqu’un l’a désactivée dans l’annuaire. La personne est peut-être partie, ou le compte est bloqué.',
    steps: {
      sender: ['Demandez une autre adresse à l’organisation ; renvoyer n’y changera rien.'],
      receivingAdmin: ['Regardez accountStatus pour ce compte dans LDAP : c’est ce que suit qmail-ldap.'],
    },
  },
  tooLargeForThisUser: {
    title: 'Le message dépasse la taille que ce destinataire accepte',
    meaning:
      'Ce destinataire a sa propre limite de taille sur le serveur qmail (la variante qmail-ldap), et votre message la dépasse. D’autres du même domaine acceptent peut-être davantage.',
    steps: {
      sender: ['Envoyez le fichier par un lien, ou demandez à la personne un autre moyen de le lui remettre.'],
      recipient: ['Demandez à votre administrateur d’augmenter la taille que votre boîte accepte.'],
      receivingAdmin: ['Augmentez dans LDAP la limite propre à cet utilisateur (mailSizeMax).'],
    },
  },
} as const satisfies Record<keyof typeof qmail.entries, ProviderText>;
