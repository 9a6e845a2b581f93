import type { CodeText } from '../../../entry';

export const replyTexts3yz = {
  '334': {
    title: 'Le serveur demande la suite de l’authentification',
    essence: 'Une étape d’AUTH : l’authentification n’est pas encore acceptée ni, en règle générale, refusée.',
    meaning:
      'Le serveur demande d’autres données avant de se prononcer sur l’authentification ; aucun message n’a encore été présenté. Le texte qui suit le code est du base64, pas une erreur : « VXNlcm5hbWU6 » se lit « Username: » et « UGFzc3dvcmQ6 », « Password: ». La décision vient plus loin : 235 si l’authentification réussit, le plus souvent 535 sinon. Avec OAuth, ce texte peut annoncer que le jeton a été refusé.',
    seen: 'Dans les journaux de débogage de logiciels de messagerie, de scanners et de scripts, entre AUTH et 235 ou 535. Certaines bibliothèques s’y arrêtent et affichent « Expected response code 235 but got code 334 ».',
    steps: {
      sender: [
        'Si un programme qui s’identifie auprès de Google ou de Microsoft présente cela comme une erreur, identifiez-vous de nouveau chez eux pour renouveler son accès.',
        'Avant de montrer un tel journal à quiconque, masquez les lignes envoyées par votre programme : le nom et le mot de passe n’y sont qu’encodés.',
      ],
      sendingAdmin: [
        'Décodez le texte base64 pour voir si le serveur pose une question ou signale une erreur OAuth.',
        'Si la session s’arrête ici, vérifiez que le programme prend vraiment en charge le mécanisme AUTH qu’il a choisi.',
      ],
    },
    serverUse:
      'Tant qu’AUTH attend quelque chose du client, avec le défi en base64 et sans code d’état étendu. Terminez par 235 ou 535. Répondez 501 si le client annule par « * » ou envoie autre chose que du base64.',
    readings: [
      'Texte « VXNlcm5hbWU6 » ou « UGFzc3dvcmQ6 » : le serveur demande le nom d’utilisateur ou le mot de passe.',
      'Texte commençant par « eyJ » après AUTH XOAUTH2 ou OAUTHBEARER : le jeton est refusé, et 535 suit dès que le client a répondu.',
    ],
  },
  '353': {
    title: 'Le serveur examine le message pour chaque destinataire',
    essence: 'Une étape de l’extension PRDR, restée à l’état de projet : un verdict par destinataire va suivre.',
    meaning:
      'Le serveur de réception a le message entier et va le juger séparément pour chaque destinataire. Les verdicts viennent ensuite, une réponse pour chacun, dans l’ordre des adresses ; certains peuvent être des oui, d’autres des non. Le code vient de PRDR, un Internet-Draft de 2007 jamais devenu norme, que le serveur Exim met en œuvre. À lui seul, il ne décide de rien.',
    seen: 'Dans les sessions entre serveurs qui connaissent tous deux PRDR, par exemple deux Exim, pour un message à plusieurs destinataires. Le texte est « PRDR content analysis beginning ».',
    steps: {
      sendingAdmin: [
        'Lisez les réponses suivantes, une par RCPT TO accepté et dans le même ordre : elles disent qui reçoit le message.',
        'Si votre serveur s’y perd, cessez de demander PRDR (dans Exim, l’option hosts_try_prdr du transport smtp).',
      ],
      receivingAdmin: [
        'Si des clients décrochent à cet endroit, cessez d’offrir PRDR (dans Exim, l’option prdr_enable).',
      ],
    },
    serverUse:
      'Seulement si le client a demandé PRDR dans MAIL FROM, et alors après les données, suivi d’une réponse par destinataire et d’une réponse finale. À tout autre client, donnez une seule réponse pour tous, comme 250, 451 ou 554.',
  },
  '354': {
    title: 'Le serveur est prêt à recevoir le texte du message',
    essence: 'Un feu vert au milieu du transfert ; c’est après lui que se décide si le message est pris.',
    meaning:
      'Le serveur connaît l’expéditeur et les destinataires, et demande maintenant le message lui-même. Rien n’est encore décidé : la réponse qui compte vient après la dernière ligne, un point seul sur sa ligne. Si la connexion se rompt avant cette réponse, le serveur d’envoi garde le message et réessaie, ce qui peut parfois produire un doublon.',
    seen: 'Dans les journaux de session, entre DATA et le contenu du message. Un journal qui s’arrête là montre un transfert interrompu ; le code ne dit pas pourquoi.',
    steps: {
      sender: ['Attendez : si le transfert a été interrompu, votre serveur le recommence tout seul.'],
      sendingAdmin: [
        'Si le journal s’arrête là, cherchez la raison dans votre propre journal : délai dépassé, connexion perdue ou filtre local.',
        'Envoyez un message très court à la même adresse : si seuls les longs échouent, soupçonnez la taille ou la MTU du réseau.',
      ],
      receivingAdmin: [
        'Si des clients se plaignent de délais dépassés après cette réponse, mesurez le temps que prennent vos filtres de contenu à la fin des données.',
      ],
    },
    serverUse:
      'En réponse à DATA, dès qu’il y a un expéditeur et au moins un destinataire accepté ; sinon 503 ou 554. Ce n’est jamais le dernier mot : après les données vient le verdict, 250 ou un code commençant par 4 ou 5.',
  },
  '355': {
    title: 'Le serveur a gardé une partie d’un message interrompu',
    essence:
      'Issu d’une expérience de 1995 : le client peut reprendre l’envoi là où la dernière tentative s’est interrompue.',
    meaning:
      'Le serveur de réception reconnaît un transfert interrompu et indique ce qui lui en est parvenu. L’expéditeur peut reprendre à cet octet, ce qui visait les gros messages sur de mauvaises lignes. Ce code appartient à l’extension de reprise sur interruption (RFC 1845), une expérience dont on ne connaît pas d’usage réel. Rien n’a encore été accepté ni refusé.',
    seen: 'En pratique, seulement dans des listes de codes. Là où l’extension existe, c’est une réponse à MAIL FROM avec un paramètre TRANSID, et le texte donne la position.',
    steps: {
      sendingAdmin: [
        'Si vous le rencontrez vraiment, cherchez quel logiciel annonce CHECKPOINT après EHLO, et désactivez-le si des transferts échouent.',
      ],
    },
    serverUse:
      'Seulement pour un serveur qui a annoncé CHECKPOINT et reçu un TRANSID qu’il connaît encore. Tous les autres répondent 250 à MAIL FROM. Le feu vert pour des données ordinaires est 354.',
  },
} as const satisfies Record<string, CodeText>;
