import type { gmail } from '../../../providers/gmail';
import type { ProviderText } from '../../../providers/provider';

export const gmailTexts = {
  noSuchAccount: {
    title: 'Google n’a aucune boîte à cette adresse',
    meaning:
      'Google n’a pas pu remettre votre message : il ne connaît pas cette boîte, ni chez gmail.com ni dans une entreprise ou une école qui utilise Google. Le plus souvent, l’adresse est mal orthographiée ou le compte a été supprimé. Un renvoi à l’identique échouera de nouveau.',
    steps: {
      sender: [
        'Comparez l’adresse lettre par lettre avec la carte de visite ou le site de la personne ; cherchez aussi une espace de trop.',
        'Effacez la suggestion que votre logiciel propose pour ce nom, puis retapez l’adresse.',
      ],
      sendingAdmin: [
        'Retirez l’adresse de vos listes, et faites confirmer les nouvelles adresses avant de les ajouter.',
      ],
      receivingAdmin: [
        'Dans la console d’administration Google, vérifiez si l’utilisateur ou l’alias existe encore ; si ce courrier est attendu, donnez l’adresse comme alias à quelqu’un.',
      ],
    },
  },
  domainNotFound: {
    title: 'Google ne trouve pas la partie qui suit l’arobase',
    meaning:
      'Google n’a pas pu acheminer votre message : le domaine de l’adresse du destinataire n’existe pas tel qu’il est écrit. C’est en général une faute de frappe, ou bien un point ou une espace s’est glissé après l’adresse.',
    steps: {
      sender: [
        'Corrigez la partie après l’arobase, enlevez toute espace, tout point ou toute virgule qui la suit, puis renvoyez.',
        'Si elle est bien écrite, téléphonez à la personne : son domaine a peut-être expiré.',
      ],
      receivingAdmin: [
        'Si c’est votre domaine, vérifiez auprès du bureau d’enregistrement qu’il est payé et que ses serveurs de noms répondent.',
      ],
    },
  },
  recipientMalformed: {
    title: 'L’adresse du destinataire n’est pas écrite correctement',
    meaning:
      'Google a refusé votre message, car il n’a pas pu lire l’adresse du destinataire comme une adresse électronique. Elle contient peut-être une espace, une seconde arobase ou un point mal placé, ou bien un nom occupe la place de l’adresse.',
    steps: {
      sender: [
        'Videz le champ À et n’y tapez que l’adresse, sans nom, guillemets ni chevrons.',
        'Si elle vient d’une liste ou d’un formulaire, corrigez-la à la source.',
      ],
      sendingAdmin: [
        'Faites refuser par votre formulaire ou votre import les adresses qui n’ont pas la forme nom@domaine.',
      ],
    },
  },
  senderMalformed: {
    title: 'Votre propre adresse d’expéditeur est mal écrite',
    meaning:
      'Google a refusé votre message, car il n’a pas pu lire l’adresse d’où il part. D’ordinaire, un logiciel, un site ou un scanner a été réglé avec une adresse d’expéditeur vide, contenant une espace ou privée de son domaine.',
    steps: {
      sender: [
        'Dans les réglages du compte du logiciel ou de l’appareil, saisissez comme expéditeur votre adresse complète, par exemple nom@example.com.',
      ],
      sendingAdmin: [
        'Regardez dans votre journal la ligne MAIL FROM : elle doit contenir une seule adresse entre chevrons, sans nom affiché.',
      ],
    },
  },
  accountInactive: {
    title: 'Ce compte Google a été désactivé',
    meaning:
      'Votre message vous est revenu : l’adresse existe, mais Google ou l’administrateur de l’organisation a désactivé le compte, ou personne ne s’en est servi depuis trop longtemps. Il ne reçoit rien tant qu’il n’est pas réactivé.',
    steps: {
      sender: [
        'Demandez une autre adresse à la personne ; seule celle-ci ou son organisation peut rétablir le compte.',
      ],
      recipient: [
        'Connectez-vous au compte sur accounts.google.com et suivez la procédure de récupération ; pour un compte professionnel ou scolaire, adressez-vous à son administrateur.',
      ],
      receivingAdmin: [
        'Dans la console d’administration, sous Annuaire, Utilisateurs, regardez si l’utilisateur est suspendu, et rétablissez le compte s’il sert encore.',
      ],
    },
  },
  receivingTooFast: {
    title: 'Le destinataire reçoit trop de courrier à la fois ; le vôtre attend',
    meaning:
      'Cette boîte a atteint la limite de réception de Google ; votre message est donc retenu, et l’envoi sera retenté. Google admet environ 60 messages par minute, 3 600 par heure et 86 400 par jour ; une boîte qui dépasse rouvre en général au bout de 24 heures.',
    steps: {
      sender: [
        'Ne faites rien pendant un jour : le message partira de lui-même dès que la personne pourra de nouveau recevoir du courrier.',
      ],
      recipient: ['Dirigez les rapports et journaux automatiques vers un groupe Google plutôt que vers votre boîte.'],
      sendingAdmin: ['Si c’est votre système qui inonde cette boîte, regroupez ses alertes en moins de messages.'],
      receivingAdmin: [
        'Ouvrez la fiche de l’utilisateur dans la console d’administration : elle indique la limite atteinte et permet parfois de lever la suspension.',
      ],
    },
  },
  receivingTooFastReturned: {
    title: 'Le destinataire reçoit trop de courrier ; le vôtre est revenu',
    meaning:
      'La boîte dépasse la limite de réception de Google, qui vous a rendu le message au lieu de le garder en attente. L’adresse est bonne, et ce que vous avez écrit n’est pas en cause.',
    steps: {
      sender: [
        'Renvoyez le message demain : un tel blocage dure d’ordinaire environ 24 heures.',
        'Si c’est urgent, joignez la personne par un autre moyen.',
      ],
      recipient: [
        'Cherchez ce qui inonde votre boîte, des alertes ou une liste de diffusion par exemple, et mettez-y fin.',
      ],
      sendingAdmin: ['Gardez l’adresse dans vos listes, mais répartissez vos envois vers elle sur la journée.'],
    },
  },
  storageFull: {
    title: 'L’espace Google du destinataire est plein ; votre message attend',
    meaning:
      'Le destinataire a épuisé l’espace de son compte Google, que se partagent Gmail, Drive et Photos (15 Go sans abonnement). L’envoi est retenté pendant quelques jours et aboutira si la personne fait de la place à temps.',
    steps: {
      sender: ['Prévenez la personne, par téléphone ou à une autre adresse, que son espace Google est plein.'],
      recipient: [
        'Ouvrez one.google.com/storage, supprimez-y les gros fichiers et messages, et videz les corbeilles de Gmail et de Drive.',
        'S’il n’y a rien à supprimer, achetez de l’espace ; dans une entreprise ou une école, demandez-en à l’administrateur.',
      ],
      receivingAdmin: [
        'Regardez dans la console d’administration, sous Stockage, qui dépasse la limite, et accordez plus d’espace à cet utilisateur ou à l’ensemble.',
      ],
    },
  },
  storageFullInactive: {
    title: 'Le compte du destinataire est plein, et personne ne s’en sert',
    meaning:
      'Le compte Google n’a plus d’espace et n’a pas été utilisé depuis un certain temps ; Google ne garde donc plus votre message en attente. Il vous est rendu définitivement.',
    steps: {
      sender: ['Cherchez une autre adresse de cette personne ; elle ne lit sans doute plus celle-ci.'],
      recipient: [
        'Connectez-vous et libérez de l’espace sans tarder : Google peut effacer le courrier d’un compte qui dépasse sa limite pendant deux ans.',
      ],
      sendingAdmin: ['Cessez d’écrire à cette adresse après une seconde réponse de ce genre.'],
    },
  },
  messageTooLarge: {
    title: 'Le message est trop volumineux pour Gmail',
    meaning:
      'Votre message, pièces jointes comprises, dépasse la taille admise par Google. Un compte Gmail personnel peut envoyer jusqu’à 25 Mo, et Gmail accepte jusqu’à 50 Mo de l’extérieur ; à l’envoi, les fichiers grossissent d’un tiers environ.',
    steps: {
      sender: [
        'Déposez le fichier dans Google Drive ou un service semblable et n’envoyez que le lien.',
        'Ou bien réduisez-le, ou répartissez les fichiers sur plusieurs messages.',
      ],
      sendingAdmin: [
        'Ne réglez pas votre propre limite au-dessus de celle de Google : vos utilisateurs le sauront ainsi avant l’envoi.',
      ],
    },
  },
  tooManyAttachments: {
    title: 'Trop de pièces jointes dans un seul message',
    meaning:
      'Gmail a refusé votre message à cause du nombre de ses fichiers, quelle que soit leur taille. Les pages de Google admettent 500 pièces jointes ; la réponse donne la limite appliquée.',
    steps: {
      sender: ['Réunissez les fichiers dans une archive, ou partagez un dossier et envoyez-en le lien.'],
      sendingAdmin: ['Si un programme compose ces messages, faites-lui réunir ses rapports en un seul fichier.'],
    },
  },
  headersTooLarge: {
    title: 'La partie technique du message est trop longue pour Gmail',
    meaning:
      'Gmail a refusé votre message, non pour ses pièces jointes mais pour son en-tête : avec l’objet, les adresses et les mentions techniques, il dépasse la limite de Google. La cause peut être un objet très long, une longue liste de destinataires visibles ou un programme qui ajoute trop de lignes.',
    steps: {
      sender: [
        'Raccourcissez l’objet.',
        'S’il y a beaucoup de destinataires, mettez-les en Cci ou écrivez à une adresse de groupe, pour que l’en-tête reste court.',
      ],
      sendingAdmin: [
        'Lisez dans la réponse si c’est tout l’en-tête, un seul champ ou le nom d’un champ qui est trop long, et réduisez-le.',
        'Cherchez des filtres qui ajoutent une ligne à chaque passage, ainsi que de longues chaînes References et ARC.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Trop de destinataires à la fois pour Google',
    meaning:
      'Une partie de vos destinataires n’a pas encore été acceptée : Google n’en prend qu’un nombre limité à la fois pour un message. Un serveur de messagerie envoie ensuite de lui-même aux autres ; un logiciel ou un site qui passe par Google s’arrête là.',
    steps: {
      sender: [
        'Si c’est un logiciel de messagerie qui l’affiche, écrivez à 100 personnes au plus à la fois ; sur le site de Gmail, un compte personnel peut aller jusqu’à 500.',
        'Pour un cercle auquel vous écrivez souvent, créez un groupe Google et utilisez son adresse.',
      ],
      sendingAdmin: [
        'Réduisez à 100 au plus, sur votre serveur, le nombre de destinataires par remise à Google (Postfix : smtp_destination_recipient_limit).',
      ],
    },
  },
  tooManyRecipientsForSender: {
    title: 'Vous écrivez à plus de personnes que Google ne le permet',
    meaning:
      'Votre message a plus de destinataires que Google n’en permet à cet expéditeur. Ceux qui ont été refusés ne l’ont pas reçu.',
    steps: {
      sender: [
        'Répartissez les destinataires sur plusieurs messages ; avec un compte Gmail personnel, la limite est de 500 par message.',
        'Passez par un service de newsletter ou un groupe Google si vous devez régulièrement toucher autant de monde.',
      ],
      sendingAdmin: ['Faites envoyer par les applications un message distinct à chaque personne.'],
    },
  },
  dailyLimitReached: {
    title: 'Vous avez épuisé votre limite d’envoi Gmail du jour',
    meaning:
      'Votre message n’est pas parti : Google ne laisse chaque compte envoyer qu’une certaine quantité par 24 heures, environ 500 messages pour un compte Gmail personnel, environ 2 000 pour un compte Workspace payant. Le surplus vous revient. Vous pouvez toujours recevoir du courrier.',
    steps: {
      sender: [
        'Attendez jusqu’à 24 heures, puis renvoyez ; le décompte est glissant, il n’y a donc pas d’heure fixe.',
        'Si vous n’avez pas envoyé autant de messages, changez votre mot de passe Google et consultez l’activité de sécurité récente du compte.',
        'Pour des newsletters, utilisez un service d’envoi plutôt que votre compte Gmail.',
      ],
      sendingAdmin: [
        'Regardez dans la console d’administration combien le compte a envoyé et s’il a été détourné.',
        'Faites passer applications et sites de smtp.gmail.com au relais de Workspace, smtp-relay.gmail.com, qui permet davantage.',
      ],
    },
  },
  rateLimited: {
    title: 'Trop de courrier en peu de temps : Google vous a rendu ce message',
    meaning:
      'Google a vu arriver trop de courrier en peu de temps et vous a rendu votre message au lieu de le garder en attente. La réponse ne dit pas quelle limite a été atteinte, la vôtre ou celle du destinataire.',
    steps: {
      sender: ['Renvoyez-le une fois au bout de quelques heures, seul, sans autres envois.'],
      sendingAdmin: [
        'Cherchez dans votre journal, autour de cette heure, des réponses 4.7.28 de Google : elles nomment l’adresse ou le domaine compté.',
      ],
    },
  },
  googleTrouble: {
    title: 'Les serveurs de Google sont surchargés ou en panne',
    meaning:
      'Votre message attend, car le serveur de Google est en panne ou a trop à faire en ce moment. Ni vous ni ce que vous avez écrit n’êtes en cause, et l’envoi sera retenté automatiquement.',
    steps: {
      sender: ['Laissez le message où il est : il passe normalement à l’une des prochaines tentatives.'],
      sendingAdmin: [
        'Si cela dure des heures, regardez si la page d’état de Google Workspace (google.com/appsstatus) signale une panne de Gmail.',
      ],
    },
  },
  temporarilyRejected: {
    title: 'Gmail n’a pas encore accepté le message et ne dit pas pourquoi',
    meaning:
      'Gmail demande que votre message lui soit remis plus tard, sans en donner la raison. Le serveur d’envoi le garde et réessaie ; Google ne vous demande rien de changer.',
    steps: {
      sender: ['Attendez jusqu’à demain ; vous n’aurez à agir que si un avis d’échec définitif arrive.'],
      sendingAdmin: [
        'Si tous vos envois vers Google sont touchés, vérifiez le taux de spam et les erreurs de distribution dans Postmaster Tools (postmaster.google.com).',
      ],
    },
  },
  connectionExpired: {
    title: 'La connexion à Google était ouverte depuis trop longtemps',
    meaning:
      'Google a fermé une connexion devenue trop ancienne avant que votre message soit passé. Le serveur d’envoi en ouvre une nouvelle et continue.',
    steps: {
      sender: ['Vous n’avez rien à faire.'],
      sendingAdmin: [
        'Si cela revient souvent, limitez la durée pendant laquelle votre serveur réutilise une connexion à Google.',
      ],
    },
  },
  idleTimeout: {
    title: 'Google a attendu trop longtemps le serveur d’envoi',
    meaning:
      'Le serveur d’envoi s’est tu au milieu du transfert, et Google a raccroché. Votre message se trouve encore sur ce serveur, qui réessaie.',
    steps: {
      sender: ['Si le message porte une grosse pièce jointe, envoyez plutôt un lien vers le fichier.'],
      sendingAdmin: [
        'Cherchez un pare-feu ou un antivirus qui retient le port 25, et un mauvais MTU si seuls les gros messages s’arrêtent.',
        'Vérifiez que les filtres de contenu ont fini avant l’ouverture de la connexion vers Google.',
      ],
    },
  },
  closingConnection: {
    title: 'Google a coupé la connexion et demande de réessayer plus tard',
    meaning:
      'Google a raccroché avant que votre message soit passé. Il le fait quand un serveur se connecte trop souvent ou se comporte de façon étrange, sans préciser lequel des deux. Votre message attend, et l’envoi sera retenté.',
    steps: {
      sender: ['Laissez passer quelques heures avant de vous inquiéter : un cas isolé est sans gravité.'],
      sendingAdmin: [
        'Réduisez le nombre de connexions simultanées vers les serveurs de Google.',
        'Regardez quelle commande la réponse donne entre parenthèses ; à EHLO, vérifiez d’abord votre nom HELO (un nom d’hôte complet, pas localhost) et votre enregistrement PTR.',
      ],
    },
  },
  severalDomains: {
    title: 'Google n’accepte qu’un domaine à la fois',
    meaning:
      'Votre message allait à des personnes de plusieurs domaines hébergés chez Google, et le serveur d’envoi les a tous présentés d’un coup. Google les traite un domaine à la fois ; les autres suivront à une prochaine tentative.',
    steps: {
      sender: ['Attendez : les autres destinataires recevront le message un peu plus tard.'],
      sendingAdmin: [
        'Faites remettre chaque domaine destinataire dans une transaction à part, même quand plusieurs partagent les hôtes MX de Google.',
      ],
    },
  },
  recipientRulesTooLarge: {
    title: 'Google veut recevoir à part le message pour ce destinataire',
    meaning:
      'L’organisation des destinataires a tant de règles de messagerie que Google ne peut pas les appliquer à tous d’un coup. Pour ce destinataire, le message attend et doit être remis à part.',
    steps: {
      sender: ['Si une personne n’a toujours pas le message demain, envoyez-le-lui à elle seule.'],
      sendingAdmin: ['Réduisez le nombre de destinataires par transaction pour ce domaine, à un seul s’il le faut.'],
      receivingAdmin: [
        'Fusionnez ou supprimez des règles de conformité du contenu et de routage dans la console d’administration ; c’est leur taille totale qui compte.',
      ],
    },
  },
  mailLoop: {
    title: 'Le message a tourné en rond',
    meaning:
      'Votre message est passé par plus de 50 serveurs, et Google l’a arrêté. En général, deux redirections ou deux serveurs se le renvoient sans fin.',
    steps: {
      sender: ['Prévenez le destinataire par téléphone que le courrier envoyé à cette adresse tourne en boucle.'],
      recipient: [
        'Dans Gmail, sous Paramètres, Transfert et POP/IMAP, désactivez le transfert vers une adresse qui vous renvoie elle-même son courrier.',
      ],
      sendingAdmin: [
        'Lisez de bas en haut les lignes Received du message renvoyé : les deux hôtes qui alternent forment la boucle.',
      ],
      receivingAdmin: [
        'Vérifiez les règles de routage et le partage de la distribution entre serveurs dans la console d’administration : un hôte y renvoie peut-être le même domaine à Google.',
      ],
    },
  },
  protocolViolation: {
    title: 'Le serveur d’envoi ne parle pas correctement à Google',
    meaning:
      'Le serveur ou le logiciel qui remet votre message a enfreint une règle du protocole de messagerie, et Google n’a pas accepté le message. L’envoi est retenté, mais échouera sans doute tant que ce logiciel n’est pas corrigé.',
    steps: {
      sender: [
        'Dites à l’éditeur du logiciel, ou à la personne qui gère votre serveur, que Google signale « protocol violation ».',
      ],
      sendingAdmin: [
        'Enregistrez une session, et cherchez-y des données envoyées avant la réponse de Google et des sauts de ligne nus (LF seul).',
        'Désactivez l’« inspection SMTP » des pare-feu placés devant le serveur ; elle altère les commandes.',
      ],
    },
  },
  badSequence: {
    title: 'Le programme d’envoi a sauté une étape chez Google',
    meaning:
      'Les commandes de votre message sont arrivées dans le désordre, par exemple sans salutation ou sans destinataire. Souvent, un refus antérieur l’explique : quand Google a écarté tous les destinataires, tout ce qui suit n’est plus à sa place.',
    steps: {
      sender: ['Cherchez une erreur antérieure dans le même avis : c’est elle la vraie raison.'],
      sendingAdmin: [
        'Trouvez dans le journal de la session la première réponse en 4 ou en 5, et traitez celle-là.',
        'S’il n’y en a pas, corrigez le programme : EHLO, MAIL FROM, RCPT TO, DATA, et de nouveau EHLO après STARTTLS.',
      ],
    },
  },
  unknownCommand: {
    title: 'Google ne connaît pas une commande du programme d’envoi',
    meaning:
      'Le programme qui envoie votre courrier a employé une commande que le serveur de Google ne propose pas. Quand il y en a trop, Google raccroche. Ni votre compte ni le destinataire ne sont en cause.',
    steps: {
      sender: ['Vérifiez que le logiciel est réglé sur smtp.gmail.com, port 587 ou 465, et mettez-le à jour.'],
      sendingAdmin: [
        'N’employez que les extensions que Google annonce dans sa réponse à EHLO, et cherchez dans le journal du texte envoyé à la place d’une commande.',
      ],
    },
  },
  syntaxError: {
    title: 'Google n’a pas pu lire une ligne du programme d’envoi',
    meaning:
      'Une ligne transmise avec votre message avait une forme incorrecte, le plus souvent celle qui porte l’adresse de l’expéditeur ou du destinataire. Google répond 555 là où d’autres serveurs disent 501.',
    steps: {
      sender: [
        'Cherchez des espaces, des chevrons ou des parties manquantes dans les adresses de vos réglages et du champ À.',
      ],
      sendingAdmin: [
        'Comparez la ligne du journal à MAIL FROM:<nom@example.com> : pas d’espace après le deux-points, des chevrons, pas de nom affiché.',
        'Laissez de côté les paramètres que Google n’a pas annoncés dans sa réponse à EHLO.',
      ],
    },
  },
  helloNameInvalid: {
    title: 'L’ordinateur d’envoi s’est présenté sous un nom incorrect',
    meaning:
      'Au début d’une connexion, un serveur donne son nom. Ici, ce nom était vide ou n’était pas un nom d’hôte valable, et Google s’est arrêté avant la remise de votre message.',
    steps: {
      sender: [
        'Si votre logiciel ou appareil permet de régler un « nom d’hôte » ou « nom HELO », mettez-y un vrai nom de domaine, sans tiret bas.',
      ],
      sendingAdmin: [
        'Réglez le nom EHLO sur le nom complet de votre hôte, par exemple mail.example.com (Postfix : smtp_helo_name).',
        'Une adresse à la place d’un nom doit être entre crochets, comme [192.0.2.1].',
      ],
    },
  },
  starttlsMisused: {
    title: 'Le programme d’envoi engage mal le chiffrement',
    meaning:
      'Au passage à une connexion chiffrée, le programme a envoyé quelque chose trop tôt ou ajouté quelque chose à la commande. Par sécurité, Google s’arrête là. Rien n’a été remis.',
    steps: {
      sender: ['Mettez le logiciel à jour, ou choisissez le port 465 avec SSL/TLS, où cette étape n’existe pas.'],
      sendingAdmin: [
        'Envoyez STARTTLS seul sur sa ligne, et rien de plus avant le 220 de Google et l’établissement de TLS.',
      ],
    },
  },
  loginRequired: {
    title: 'Google veut que vous vous identifiiez avant d’envoyer',
    meaning:
      'Votre logiciel ou votre appareil a voulu envoyer par Google sans s’identifier. Le message n’est pas parti. D’anciennes réponses disent la même chose avec le code 5.5.1.',
    steps: {
      sender: [
        'Dans les réglages du courrier sortant, activez l’authentification et saisissez votre adresse Gmail complète comme identifiant.',
        'Comme mot de passe, utilisez un mot de passe d’application de votre compte Google, ou laissez le logiciel se connecter avec Google.',
      ],
      sendingAdmin: [
        'Pour un serveur qui ne sait pas s’identifier, utilisez smtp-relay.gmail.com et déclarez son adresse IP dans la console d’administration.',
        'S’il s’agissait de remettre du courrier à un utilisateur de Gmail, connectez-vous à l’hôte MX du domaine, pas à smtp.gmail.com.',
      ],
    },
  },
  tooManyCommandsBeforeLogin: {
    title: 'Le programme a insisté sans s’identifier',
    meaning:
      'Votre message n’est pas parti : le serveur sortant de Google demandait une identification, mais le programme a continué avec d’autres commandes jusqu’à ce que Google coupe. Le plus souvent, les réglages d’un script ou d’un appareil sont en cause.',
    steps: {
      sender: [
        'Ouvrez les réglages du courrier sortant et cochez « le serveur requiert une authentification » (ou l’équivalent).',
      ],
      sendingAdmin: ['Arrêtez le script dès le premier 530, et envoyez AUTH juste après STARTTLS et EHLO.'],
    },
  },
  encryptBeforeSending: {
    title: 'Google veut d’abord une connexion chiffrée',
    meaning:
      'Votre message est resté en place, car votre logiciel ou votre appareil s’est adressé sans chiffrement au serveur sortant de Google, alors que ce serveur l’exige.',
    steps: {
      sender: [
        'Dans les réglages du courrier sortant, choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.',
      ],
      sendingAdmin: [
        'Exigez TLS vers smtp.gmail.com et smtp-relay.gmail.com (Postfix : smtp_tls_security_level = encrypt).',
        'Si une imprimante ou un scanner est trop ancien pour TLS, faites-le passer par smtp-relay.gmail.com, avec son adresse IP déclarée et sans TLS obligatoire, ou par un serveur local qui relaie pour lui.',
      ],
    },
  },
  wrongPassword: {
    title: 'Google n’a pas accepté votre identifiant et votre mot de passe',
    meaning:
      'Votre logiciel ou votre appareil n’a pas pu s’identifier pour envoyer le message. Souvent, le mot de passe est le bon pour le site, mais les logiciels ont besoin d’un mot de passe d’application ou de « Se connecter avec Google ». La liste de Google indique 5.7.80, ses serveurs envoient 5.7.8.',
    steps: {
      sender: [
        'Créez un mot de passe d’application sur myaccount.google.com/apppasswords (la validation en deux étapes doit être active) et saisissez ses 16 caractères dans le logiciel.',
        'Ou, plus sûr encore : si votre logiciel propose « Se connecter avec Google », supprimez le compte et ajoutez-le de nouveau ainsi.',
        'Vérifiez que l’identifiant est votre adresse complète ; changer le mot de passe Google annule les anciens mots de passe d’application.',
      ],
      sendingAdmin: [
        'Dans Workspace, un simple mot de passe ne suffit plus aux logiciels ; utilisez OAuth, des mots de passe d’application ou le relais SMTP.',
      ],
    },
  },
  appPasswordNeeded: {
    title: 'Google veut ici un mot de passe d’application',
    meaning:
      'Le mot de passe habituel de ce compte Google ne suffit pas à un logiciel de messagerie, car la validation en deux étapes est active. Votre message n’est pas parti. La liste de Google indique 5.7.90, ses serveurs envoient 5.7.9.',
    steps: {
      sender: [
        'Créez un mot de passe d’application dans votre compte Google, sous Sécurité, et ne l’employez que dans ce logiciel.',
        'Si la page n’en propose pas, votre organisation l’interdit ou la Protection Avancée est active : utilisez un logiciel qui se connecte avec Google.',
      ],
      sendingAdmin: [
        'Vérifiez dans la console d’administration si la validation en deux étapes n’admet que des clés de sécurité ; les mots de passe d’application sont alors exclus.',
      ],
    },
  },
  browserLoginNeeded: {
    title: 'Google veut que vous vous connectiez d’abord par le navigateur',
    meaning:
      'Google a trouvé cette connexion suspecte, par exemple depuis un nouveau lieu ou appareil, et bloque le logiciel tant que vous n’avez pas confirmé dans le navigateur que c’était bien vous. D’ici là, votre message reste où il est.',
    steps: {
      sender: [
        'Ouvrez le lien du message d’erreur ou mail.google.com, connectez-vous, et confirmez que la tentative venait de vous.',
        'Relancez ensuite l’envoi dans le logiciel.',
        'Si cette tentative ne vient pas de vous, changez aussitôt de mot de passe.',
      ],
      sendingAdmin: [
        'Pour un serveur éloigné de ses utilisateurs, utilisez le relais de Workspace ou OAuth plutôt que le mot de passe d’un utilisateur.',
      ],
    },
  },
  loginMethodUnknown: {
    title: 'Le logiciel s’identifie d’une façon que Google ne connaît pas',
    meaning:
      'Le logiciel n’a pas pu remettre votre message, car il a essayé un mode d’identification que Google ne propose pas ; l’ancien XOAUTH, par exemple, a disparu. La liste de Google indique 5.7.40, des copies plus anciennes 5.7.4.',
    steps: {
      sender: [
        'Mettez le logiciel à jour, et choisissez comme mode d’identification « OAuth2 » ou « Mot de passe normal » (avec un mot de passe d’application).',
      ],
      sendingAdmin: ['Utilisez XOAUTH2, OAUTHBEARER ou PLAIN sous TLS ; Google ne propose ni CRAM-MD5 ni NTLM.'],
    },
  },
  loginUnreadable: {
    title: 'Google n’a pas pu lire l’identifiant et le mot de passe',
    meaning:
      'Votre message n’a pas été accepté : le logiciel a transmis identifiant, mot de passe ou jeton sous une forme que Google n’a pas pu décoder. La faute vient du logiciel ou de ses réglages ; Google n’a même pas vérifié le mot de passe.',
    steps: {
      sender: ['Saisissez de nouveau identifiant et mot de passe à la main, sans espace avant ni après.'],
      sendingAdmin: [
        'Codez chaque réponse en Base64 sur une seule ligne sans coupure ; pour XOAUTH2, vérifiez les caractères de contrôle entre les parties.',
      ],
    },
  },
  secondLogin: {
    title: 'Le logiciel s’est identifié deux fois sur une même connexion',
    meaning:
      'Google a écarté une seconde identification, et votre message n’est pas parti : vous étiez déjà identifié sur cette connexion, et le logiciel a voulu recommencer. On ne peut pas non plus y changer de compte.',
    steps: {
      sender: [
        'Fermez le logiciel et rouvrez-le ; si vous avez plusieurs comptes Gmail, donnez à chacun son propre serveur sortant.',
      ],
      sendingAdmin: ['Ouvrez une nouvelle connexion pour chaque compte, et n’y envoyez AUTH qu’une fois.'],
    },
  },
  tooManyLogins: {
    title: 'Trop de connexions à ce compte Google en peu de temps',
    meaning:
      'Votre message n’est pas encore parti : un logiciel ou un appareil se connecte sans cesse à ce compte, et Google bloque les connexions pour un moment. Cela ne veut pas dire que votre mot de passe est faux.',
    steps: {
      sender: [
        'Fermez les logiciels de messagerie sur tous les appareils, attendez un peu, puis n’en rouvrez qu’un seul.',
        'Cherchez un vieux téléphone, un scanner ou un script qui emploie encore un ancien mot de passe.',
      ],
      sendingAdmin: [
        'Faites envoyer par les applications plusieurs messages sur une même connexion, au lieu de s’identifier pour chacun.',
      ],
    },
  },
  loginUnavailable: {
    title: 'Google ne peut pas vérifier les identifiants en ce moment',
    meaning:
      'Votre message est encore dans votre logiciel : le système d’identification de Google était en panne, et la connexion a échoué. Cela ne dit rien de votre mot de passe ; n’y touchez pas.',
    steps: {
      sender: ['Appuyez de nouveau sur Envoyer dans une demi-heure.'],
      sendingAdmin: [
        'Réglez les scripts pour qu’ils réessaient plus tard, à intervalles croissants, au lieu d’annoncer un mot de passe erroné.',
      ],
    },
  },
  relayPeakLimit: {
    title: 'Votre organisation envoie trop vite par le relais de Google',
    meaning:
      'Le relais de Workspace accepte un nombre limité de destinataires en dix minutes, et votre organisation l’a atteint. Votre message attend, et le serveur réessaie.',
    steps: {
      sender: ['Attendez : la limite porte sur dix minutes, le message part donc en général peu après.'],
      sendingAdmin: [
        'Étalez les envois sur une plus longue durée ; la limite dépend de votre organisation, avec un plafond de 319 444 destinataires en 10 minutes.',
        'Si le volume vous surprend, cherchez un compte piraté ou un programme qui s’emballe.',
      ],
    },
  },
  relayDailyLimit: {
    title: 'La limite quotidienne du relais de Google est atteinte',
    meaning:
      'Votre message vous est revenu : votre organisation a épuisé une limite sur 24 heures du relais de Workspace. « For user » désigne ce seul expéditeur (10 000 messages ou destinataires) ; « for this customer », toute l’organisation.',
    steps: {
      sender: ['Renvoyez demain, et dites à votre service informatique laquelle des deux formules vous avez reçue.'],
      sendingAdmin: [
        'Attendez que 24 heures soient passées ; le message doit ensuite être renvoyé.',
        'Donnez aux applications leurs propres adresses d’expéditeur : la limite par utilisateur se compte par expéditeur d’enveloppe.',
        'Cherchez quel hôte ou quel compte a épuisé la limite ; un volume inattendu trahit souvent un abus.',
      ],
    },
  },
  relaySuspended: {
    title: 'Google a suspendu cet expéditeur pour abus',
    meaning:
      'Google n’a pas transmis votre message : il a suspendu ce compte dans son relais Workspace, parce qu’il en a été fait un usage abusif, du spam par exemple. La réponse dit « temporarily », mais ne donne aucune date.',
    steps: {
      sender: [
        'Changez votre mot de passe, et signalez à votre administrateur que Google a suspendu les envois de votre compte.',
      ],
      sendingAdmin: [
        'Trouvez le spam : cherchez dans le journal du serveur qui passe par le relais ce que ce compte n’aurait pas dû envoyer, et supprimez la cause.',
        'Demandez ensuite à l’assistance Google Workspace de lever la suspension, en disant ce que vous avez fait.',
      ],
    },
  },
  relayNotRegistered: {
    title: 'Google ne connaît pas le serveur ou le domaine d’où vous envoyez',
    meaning:
      'Votre message devait partir par le relais de Google Workspace, mais l’adresse IP ou le domaine d’où il vient n’y est pas déclaré. Google ne sait donc pas pour quelle organisation relayer.',
    steps: {
      sender: ['Transmettez l’avis complet à votre service informatique : il doit déclarer l’adresse IP qui y figure.'],
      sendingAdmin: [
        'Dans la console d’administration, sous Applications, Google Workspace, Gmail, Routage, Service de relais SMTP, ajoutez l’adresse IP publique citée dans la réponse.',
        'Comparez les domaines de MAIL FROM et d’EHLO avec ceux de votre compte Workspace ; l’un des deux doit correspondre.',
        'Pour un autre domaine ou un expéditeur vide, identifiez-vous par SMTP AUTH ou donnez l’un de vos domaines dans EHLO.',
      ],
    },
  },
  relaySendingDenied: {
    title: 'Google n’envoie pas de courrier pour ce compte',
    meaning:
      'Le relais Workspace de Google n’a pas accepté votre adresse d’expéditeur : le compte est désactivé, ou il ne fait pas partie des expéditeurs que votre organisation autorise.',
    steps: {
      sender: ['Vérifiez que votre logiciel emploie comme expéditeur une adresse existante de votre organisation.'],
      sendingAdmin: [
        'Dans le réglage du service de relais SMTP, regardez « Expéditeurs autorisés » : si certains expéditeurs n’ont pas de compte, autorisez toutes les adresses de vos domaines.',
        'Regardez si l’utilisateur est suspendu ou si Gmail est désactivé pour lui.',
      ],
    },
  },
  gatewayOnly: {
    title: 'L’organisation du destinataire n’accepte le courrier que par son filtre',
    meaning:
      'Votre message est allé droit chez Google, mais l’organisation du destinataire n’y accepte le courrier que des serveurs de sa liste, en général son propre filtre antispam. Tant que rien ne change, les tentatives suivantes recevront la même réponse.',
    steps: {
      sender: ['Demandez au destinataire, par un autre moyen, de montrer cette réponse à son service informatique.'],
      sendingAdmin: [
        'Consultez de nouveau les enregistrements MX du domaine : votre serveur en utilise peut-être d’anciens, ou une route fixe vers Google.',
      ],
      receivingAdmin: [
        'Ouvrez le réglage de la passerelle entrante (Applications, Google Workspace, Gmail, Spam, hameçonnage et logiciels malveillants) et ajoutez les adresses IP manquantes.',
        'Si les enregistrements MX mènent déjà à Google, désactivez le rejet de tout courrier qui ne vient pas des adresses IP de la passerelle.',
      ],
    },
  },
  recipientRequiresTls: {
    title: 'L’organisation du destinataire n’accepte que du courrier chiffré',
    meaning:
      'L’organisation du destinataire a demandé à Google de n’accepter votre courrier que par une connexion chiffrée, et celle de votre serveur ne l’était pas. Le message attend, mais il ne passera pas avant que le chiffrement soit actif.',
    steps: {
      sender: [
        'Dites à votre fournisseur de messagerie que ce destinataire exige TLS ; en attendant, écrivez depuis une boîte chez un grand fournisseur.',
      ],
      sendingAdmin: [
        'Activez STARTTLS pour le courrier sortant (Postfix : smtp_tls_security_level = may, ou encrypt pour ce domaine).',
        'S’il est actif, cherchez un pare-feu qui retire STARTTLS de la réponse de Google à EHLO.',
      ],
      receivingAdmin: [
        'La règle se trouve sous Gmail, Conformité, dans le réglage de conformité TLS ; si c’est une erreur, retirez-en le domaine de l’expéditeur.',
      ],
    },
  },
  domainPolicy: {
    title: 'Une règle d’entreprise ou d’école interdit ce message',
    meaning:
      'La règle d’un administrateur a arrêté votre message : celle de l’organisation à laquelle vous écrivez, ou la vôtre. De telles règles limitent par exemple le courrier à l’intérieur d’une école, ou bloquent certains contenus. Gmail lui-même n’a rien contre.',
    steps: {
      sender: [
        'Si votre propre adresse dépend d’une école ou d’une entreprise, demandez à son administrateur si vous pouvez écrire à l’extérieur.',
        'Sinon, demandez au destinataire de faire autoriser votre adresse ou votre domaine.',
      ],
      sendingAdmin: [
        'Vérifiez « Restreindre la distribution » et les règles de contenu sortant dans votre propre console d’administration.',
        'Assurez-vous que SPF ou DKIM réussit pour votre domaine : en face, « Restreindre la distribution » écarte même les expéditeurs autorisés qu’il ne peut pas vérifier.',
      ],
      receivingAdmin: [
        'Retrouvez la règle avec la recherche dans le journal des e-mails, et ajoutez l’expéditeur à sa liste d’adresses si ce courrier est souhaité.',
      ],
    },
  },
  adminRule: {
    title: 'Une règle fixée par un administrateur a refusé ce message',
    meaning:
      'Votre message a été refusé par une règle qu’un administrateur a mise en place, en général dans l’organisation du destinataire, et non par le filtre de Gmail : c’est ce que signifient les lettres « gcdp » à la fin. Les mots qui précèdent sont peut-être de cet administrateur.',
    steps: {
      sender: ['Joignez la personne par un autre moyen, et donnez-lui le texte de la réponse pour son administrateur.'],
      receivingAdmin: [
        'Cherchez ce texte parmi vos règles de conformité du contenu, de contenu répréhensible et de routage.',
        'Ajoutez une exception pour l’expéditeur, ou faites mettre en quarantaine au lieu de refuser.',
      ],
    },
  },
  dangerousContent: {
    title: 'Gmail a bloqué une pièce jointe ou un contenu jugé dangereux',
    meaning:
      'Gmail a refusé tout votre message à cause d’un fichier ou d’un autre contenu qu’il juge dangereux. Il n’accepte aucun programme comme .exe, même dans une archive, et bloque aussi certains liens.',
    steps: {
      sender: [
        'Retirez le fichier et envoyez un lien vers lui depuis Google Drive ou un service semblable.',
        'Si vous n’avez joint aucun programme, retirez un à un les archives et les documents avec macros.',
        'Si vous n’avez rien joint du tout, enlevez les liens et les images, ceux de votre signature aussi.',
      ],
      sendingAdmin: [
        'Si les signatures ou les mentions de bas de page contiennent des liens, vérifiez ces domaines avec l’outil « État du site » de la navigation sécurisée de Google.',
      ],
    },
  },
  likelySpam: {
    title: 'Gmail a pris votre message pour du spam et l’a refusé',
    meaning:
      'Le filtre de Gmail a jugé ce message indésirable. Le contenu, les liens et le passé de l’expéditeur comptent tous ; Google ne dit pas ce qui a pesé le plus.',
    steps: {
      sender: [
        'Écrivez un court message sans lien, image ni pièce jointe, et voyez s’il arrive.',
        'Demandez au destinataire d’ajouter votre adresse à ses contacts, puis renvoyez.',
      ],
      sendingAdmin: [
        'Envoyez un essai à une boîte Gmail et vérifiez dans « Afficher l’original » que SPF, DKIM et DMARC réussissent.',
        'Gardez le taux de spam de Postmaster Tools sous 0,1 %, et ne le laissez jamais atteindre 0,3 %.',
        'Proposez la désinscription en un clic dans chaque newsletter.',
      ],
    },
  },
  suspiciousLinks: {
    title: 'Gmail trouve le texte ou ses liens suspects',
    meaning:
      'Gmail a arrêté votre message à cause de ce qu’il dit ou de l’endroit où mènent ses liens. L’envoi sera peut-être retenté, mais la réponse dit « blocked » : sans changement, il a peu de chances d’aboutir.',
    steps: {
      sender: [
        'Renvoyez le message sans lien, ou avec l’adresse complète d’un site connu plutôt qu’un lien raccourci.',
        'Si vous y mettez un lien vers votre site, assurez-vous qu’il n’a pas été piraté.',
      ],
      sendingAdmin: [
        'Vérifiez chaque domaine cité, celui du suivi des clics compris, avec l’outil « État du site » de la navigation sécurisée (transparencyreport.google.com).',
        'Pour les liens de suivi, utilisez votre propre domaine, et non celui que partagent les clients d’un service.',
      ],
    },
  },
  messageMalformed: {
    title: 'Gmail a refusé le message parce qu’il est mal formé',
    meaning:
      'Votre message ne respecte pas les règles de forme d’un courriel (RFC 5322). La faute en revient au logiciel ou au site qui l’a produit, pas à ce que vous avez écrit.',
    steps: {
      sender: ['Envoyez le même texte depuis le site de Gmail ou un autre logiciel de messagerie.'],
      sendingAdmin: [
        'Vérifiez l’en-tête du message brut : Date, From et Message-ID une fois chacun, une ligne vide avant le corps, CRLF à chaque fin de ligne.',
      ],
    },
  },
  fromInvalid: {
    title: 'Le champ de l’expéditeur est absent ou incorrect',
    meaning:
      'Gmail exige exactement une adresse d’expéditeur valable dans le champ From. Le vôtre n’en avait aucune, en avait plusieurs, ou une au domaine impossible. C’est le programme qui a produit le message qui est en cause.',
    steps: {
      sender: [
        'Saisissez votre nom et votre adresse complète dans les réglages du compte de votre logiciel, et renvoyez.',
      ],
      sendingAdmin: [
        'Réglez le programme pour qu’il écrive un seul en-tête From avec une seule adresse, par exemple From: Boutique <info@example.com>.',
        'S’il y a plusieurs auteurs, nommez-en un dans From et les autres dans Reply-To.',
      ],
    },
  },
  messageIdMissing: {
    title: 'Le message n’a pas de numéro d’identification valable',
    meaning:
      'Gmail a refusé votre message, car il n’a pas de Message-ID valable, le numéro que porte tout courriel. Des sites, scripts et appareils l’oublient ; les logiciels de messagerie ordinaires, non.',
    steps: {
      sender: ['Signalez-le à la personne qui gère le site ou le programme d’où venait le message.'],
      sendingAdmin: [
        'Ajoutez un en-tête Message-ID de la forme <partie-unique@example.com>, avec un domaine à vous.',
        'Ou faites compléter les en-têtes par votre serveur (Postfix : always_add_missing_headers = yes).',
      ],
    },
  },
  headersRepeated: {
    title: 'Une ligne d’en-tête figure deux fois ou est défectueuse',
    meaning:
      'Gmail a refusé le message parce qu’une ligne qui ne doit figurer qu’une fois, comme From, Subject ou Date, s’y trouve plusieurs fois ou est mal écrite. En général, la réponse la nomme.',
    steps: {
      sender: [
        'Essayez un autre logiciel ; si le message venait d’un site ou d’un outil, dites à son éditeur quel en-tête Gmail nomme.',
      ],
      sendingAdmin: [
        'Comparez le message avant et après vos passerelles : souvent, l’une d’elles ajoute un en-tête sans remplacer l’ancien.',
        'Avec mail() en PHP, ne répétez pas To ni Subject parmi les en-têtes supplémentaires.',
      ],
    },
  },
  headerCharacters: {
    title: 'Une ligne d’en-tête contient des caractères sous une forme interdite',
    meaning:
      'Gmail a refusé votre message, car il contient des accents, des émojis ou d’autres caractères spéciaux là où ils ne sont pas admis, ou sans le codage nécessaire.',
    steps: {
      sender: ['Retirez les accents et les émojis de l’objet et de votre nom d’expéditeur, puis réessayez.'],
      sendingAdmin: [
        'Codez l’objet et les noms affichés selon la RFC 2047, mais jamais les adresses, ni Message-ID, ni Date.',
        'Écrivez les domaines internationaux sous leur forme xn--.',
      ],
    },
  },
  lowReputationDeferred: {
    title: 'Gmail retarde votre courrier : il se méfie du serveur d’envoi',
    meaning:
      'Votre message attend, car l’adresse IP d’où il vient a très mauvaise réputation auprès de Gmail, qui accepte pour un temps moins de courrier de cette adresse. L’envoi est retenté et peut aboutir plus tard ; la confiance revient lentement.',
    steps: {
      sender: [
        'Montrez cette réponse à votre fournisseur de messagerie, et utilisez une adresse chez un autre fournisseur pour ce qui presse.',
      ],
      sendingAdmin: [
        'Trouvez et arrêtez le spam qui part de cette adresse IP : comptes piratés, formulaires web, indésirables redirigés, listes achetées.',
        'Reprenez par petits volumes, vers des gens qui vous lisent, et suivez le taux de spam et l’état de conformité dans Postmaster Tools.',
        'Sur une adresse IP partagée, demandez au service qui d’autre s’en sert, et s’il peut vous en donner une autre.',
      ],
    },
  },
  lowDomainReputationDeferred: {
    title: 'Gmail retient votre courrier : il se méfie de votre domaine',
    meaning:
      'Gmail n’a pas accepté votre message, car le domaine d’où il est envoyé a très mauvaise réputation. La réponse est temporaire et le serveur réessaie, mais ses mots disent « blocked » : tant que la cause demeure, le message a peu de chances de passer.',
    steps: {
      sender: [
        'Prévenez la personne qui s’occupe de votre domaine, et pour ce qui presse, écrivez depuis une adresse d’un autre domaine.',
      ],
      sendingAdmin: [
        'Recensez tout ce qui envoie avec ce domaine, newsletters, boutique ou formulaires web par exemple, et arrêtez ce que les gens signalent comme spam.',
        'Ramenez sous 0,1 % le taux de spam du domaine dans Postmaster Tools, et réglez ce que l’état de conformité y signale comme manquant.',
        'Vérifiez que SPF, DKIM et DMARC réussissent, pour que Gmail distingue votre courrier du spam qui usurpe votre nom.',
      ],
    },
  },
  lowReputation: {
    title: 'Gmail refuse le courrier de votre serveur ou domaine',
    meaning:
      'Gmail a refusé votre message parce que le serveur ou le domaine d’où il vient a très mauvaise réputation. Ce sont les envois antérieurs qui comptent, peut-être ceux d’autres clients de votre fournisseur.',
    steps: {
      sender: [
        'Transmettez la réponse à votre fournisseur de messagerie ; l’adresse IP ou le domaine cité est ce qu’il lui faut.',
        'En attendant, écrivez depuis une adresse chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Supprimez d’abord la cause ; Google n’accepte aucune demande d’inscription sur une liste d’autorisation.',
        'Mettez en place SPF, DKIM, DMARC et le DNS inverse, et surveillez le taux de spam dans Postmaster Tools.',
        'Si vous êtes un gros expéditeur conforme à toutes les consignes, avec un taux de spam sous 0,3 % depuis 7 jours, utilisez le formulaire de contact des expéditeurs de Google.',
      ],
    },
  },
  unusualVolume: {
    title: 'Gmail reçoit de chez vous un volume inhabituel',
    meaning:
      'Votre message doit attendre, car Gmail reçoit un volume inhabituel de courrier de même origine. La réponse nomme ce qui a été compté : une adresse IP, son réseau, un domaine, ou un lien du texte. Le serveur d’envoi réessaie.',
    steps: {
      sender: ['Ne l’envoyez pas une seconde fois aujourd’hui ; chaque exemplaire s’ajoute au compte.'],
      sendingAdmin: [
        'Envoyez moins jusqu’à ce que les erreurs baissent, puis augmentez lentement ; doubler d’un coup, c’est trop.',
        'Avec « netblock », interrogez votre hébergeur sur des voisins qui envoient du spam.',
        'Avec « URL domains », cherchez qui d’autre envoie du courrier avec ce lien.',
      ],
    },
  },
  blockedForVolume: {
    title: 'Gmail a bloqué votre serveur pour excès de courrier indésirable',
    meaning:
      'Gmail a refusé votre message parce que trop de courrier indésirable vient du serveur qui l’a envoyé. Attendre ne suffit pas tant que cela continue. Auparavant, le même texte portait le code 5.7.1.',
    steps: {
      sender: [
        'Prévenez votre fournisseur de messagerie dès aujourd’hui : d’autres clients du même serveur sont touchés aussi.',
      ],
      sendingAdmin: [
        'Arrêtez tous les envois de cette adresse IP, et cherchez dans la file d’attente et le journal un compte ou un script piraté.',
        'Une fois la cause éliminée, reprenez par quelques messages par jour, vers des gens qui les attendent.',
      ],
    },
  },
  sameMessageId: {
    title: 'Gmail a reçu trop souvent ce même message',
    meaning:
      'Un message au même Message-ID a été envoyé de nombreuses fois, et Gmail le reporte désormais. D’ordinaire, un serveur ou un script envoie des copies en boucle, ou donne à tous les messages le même numéro.',
    steps: {
      sender: ['Ne renvoyez pas le message : il est peut-être déjà arrivé.'],
      sendingAdmin: [
        'Donnez à chaque message son propre Message-ID dans votre programme d’envoi.',
        'Cherchez une redirection ou une liste de diffusion qui redistribue toujours le même message.',
      ],
    },
  },
  directSendingNotAllowed: {
    title: 'Gmail n’accepte pas de courrier directement de votre connexion',
    meaning:
      'Gmail a refusé votre message, car il venait tout droit d’une adresse IP où Gmail n’attend pas de serveur de messagerie, comme celle d’une connexion domestique ou changeante. Il doit passer par le serveur d’un fournisseur.',
    steps: {
      sender: [
        'Réglez votre logiciel sur le serveur sortant de votre fournisseur, avec authentification, port 587 ou 465.',
      ],
      sendingAdmin: [
        'Relayez par le serveur de votre fournisseur ou un service d’envoi (Postfix : relayhost).',
        'Ou procurez-vous une adresse IP fixe destinée aux serveurs, avec un enregistrement PTR au nom de votre serveur de messagerie.',
      ],
    },
  },
  reverseDnsDeferred: {
    title: 'Gmail retarde votre courrier : l’adresse IP du serveur n’a pas de nom',
    meaning:
      'L’adresse IP d’où vient votre message n’a pas de nom dans le DNS, ou ce nom ne ramène pas à elle. L’envoi est retenté, mais Gmail continuera de retarder ce courrier. D’anciennes réponses portent 4.7.0 au lieu de 4.7.23.',
    steps: {
      sender: [
        'Transférez cette réponse à la personne qui gère votre serveur de messagerie : il lui faut ajouter un enregistrement DNS.',
      ],
      sendingAdmin: [
        'Demandez à votre hébergeur de faire pointer le PTR de l’adresse IP citée dans la réponse vers le nom de votre serveur de messagerie.',
        'Donnez à ce nom un enregistrement A ou AAAA avec exactement cette adresse, et testez les deux avec l’outil Dig de Google Admin Toolbox.',
      ],
    },
  },
  reverseDns: {
    title: 'Gmail refuse votre courrier : l’adresse IP du serveur n’a pas de nom',
    meaning:
      'Gmail a refusé votre message parce que l’adresse IP du serveur d’envoi n’a pas de nom dans le DNS (enregistrement PTR), ou que ce nom ne ramène pas à la même adresse.',
    steps: {
      sender: [
        'Demandez à l’assistance de votre fournisseur de « configurer le DNS inverse de l’adresse IP d’envoi », et renvoyez ensuite.',
      ],
      sendingAdmin: [
        'Créez l’enregistrement PTR chez le fournisseur de l’adresse IP, souvent dans son espace client ; le DNS de votre domaine n’est pas le bon endroit.',
        'Ajoutez l’enregistrement A correspondant (AAAA pour IPv6), et attendez la propagation avant de renvoyer.',
        'Si le serveur a plusieurs adresses, faites partir le courrier de celle dont le DNS est correct.',
      ],
    },
  },
  ipv6Guidelines: {
    title: 'Les règles de Gmail pour IPv6 ne sont pas respectées',
    meaning:
      'Gmail a refusé votre message parce qu’il est arrivé par IPv6, la nouvelle génération d’adresses internet, et qu’il y manque une chose exigée : un nom de l’adresse dans le DNS, ou un contrôle SPF ou DKIM réussi.',
    steps: {
      sender: [
        'Signalez à votre fournisseur que son adresse IPv6 n’a pas d’enregistrement PTR ou que votre domaine n’est pas authentifié.',
      ],
      sendingAdmin: [
        'Créez pour l’adresse IPv6 un PTR et un AAAA concordants, et ajoutez-la à SPF.',
        'En dépannage, envoyez en IPv4 (Postfix : smtp_address_preference = ipv4, ou inet_protocols = ipv4 pour désactiver IPv6).',
      ],
    },
  },
  spfSuspiciousDeferred: {
    title: 'Gmail retarde votre courrier : il se méfie du SPF de votre domaine',
    meaning:
      'Votre message attend, car l’enregistrement SPF, la liste des serveurs qui peuvent envoyer pour votre domaine, contient des entrées que Gmail trouve suspectes. Google ne dit pas lesquelles ; elles autorisent peut-être beaucoup trop d’adresses. L’envoi est retenté, mais il faut corriger l’enregistrement.',
    steps: {
      sender: ['Dites à la personne qui s’occupe du DNS de votre domaine que l’enregistrement SPF déplaît à Gmail.'],
      sendingAdmin: [
        'Supprimez +all, les réseaux très larges et les include: de services dont vous ne vous servez plus.',
        'Terminez l’enregistrement par ~all ou -all, et n’en ayez qu’un seul pour le domaine.',
      ],
    },
  },
  spfSuspicious: {
    title: 'Gmail refuse votre message à cause du SPF de votre domaine',
    meaning:
      'Gmail a refusé votre message parce que l’enregistrement SPF de votre domaine, qui dit qui peut envoyer pour lui, contient des entrées qu’il juge suspectes. Google ne dit pas lesquelles.',
    steps: {
      sender: ['Demandez à l’administrateur du domaine de revoir l’enregistrement SPF avant de renvoyer.'],
      sendingAdmin: [
        'Lisez l’enregistrement TXT qui commence par v=spf1, et suivez chaque include: et redirect= jusqu’au bout.',
        'Vérifiez que personne ne l’a modifié à votre insu : des réseaux inconnus y sont un signal d’alarme.',
      ],
    },
  },
  dmarcDnsTrouble: {
    title: 'Gmail ne peut pas vérifier votre domaine en ce moment',
    meaning:
      'Votre message attend, car Gmail n’a pas pu le vérifier : votre domaine demande ce contrôle (DMARC), mais son DNS n’a pas répondu. L’envoi est retenté et pourra aboutir dès que le DNS répondra.',
    steps: {
      sender: [
        'Attendez quelques heures ; si cela dure, demandez à la personne qui gère votre domaine d’examiner ses serveurs de noms.',
      ],
      sendingAdmin: [
        'Demandez à chacun de vos serveurs de noms les TXT de SPF, de DKIM et de _dmarc ; il suffit qu’un seul ne réponde pas ou échoue en DNSSEC.',
        'Raccourcissez les enregistrements SPF qui exigent beaucoup de requêtes DNS.',
      ],
    },
  },
  unauthenticatedDeferred: {
    title: 'Gmail retarde votre courrier : il ne peut pas vérifier d’où il vient',
    meaning:
      'Votre message attend, car Gmail n’a pas pu confirmer qu’il vient de votre domaine : ni SPF ni DKIM n’a réussi, et tout expéditeur doit réussir l’un des deux. Le serveur réessaie, mais recevra la même réponse tant que rien n’est en place.',
    steps: {
      sender: ['Signalez à la personne qui gère votre domaine que ni SPF ni DKIM ne réussit chez Gmail.'],
      sendingAdmin: [
        'Publiez un enregistrement SPF avec l’adresse IP d’envoi que montre la réponse.',
        'Activez la signature DKIM, avec une clé d’au moins 1 024 bits (2 048 valent mieux).',
      ],
    },
  },
  unauthenticated: {
    title: 'Gmail n’a pas pu vérifier l’expéditeur : ni SPF ni DKIM',
    meaning:
      'Gmail a refusé votre message, car aucune des deux preuves d’origine, SPF et DKIM, n’était valable ; il en faut au moins une. La réponse montre d’ordinaire pour quel domaine et quelle adresse IP. Tant que votre domaine n’est pas en règle, renvoyer n’y change rien.',
    steps: {
      sender: [
        'Transférez l’avis complet à la personne qui gère votre domaine ou votre site.',
        'Si un site ou un outil envoie en votre nom, réglez-le pour qu’il s’identifie auprès du serveur sortant de votre fournisseur de messagerie.',
      ],
      recipient: [
        'Si vous faites suivre une autre adresse vers Gmail, demandez à ce fournisseur s’il réécrit l’expéditeur d’enveloppe (SRS).',
      ],
      sendingAdmin: [
        'Réunissez dans un seul enregistrement SPF tous les services qui envoient pour le domaine.',
        'Activez DKIM dans chacun de ces services, pour votre domaine et non pour le leur.',
        'Vérifiez un message d’essai dans Gmail avec « Afficher l’original » ; à partir d’environ 5 000 messages par jour, Gmail exige SPF, DKIM et DMARC.',
      ],
    },
  },
  spfHardFail: {
    title: 'Votre domaine interdit lui-même le courrier de ce serveur',
    meaning:
      'Votre message venait d’un serveur que votre domaine ne déclare pas, et l’enregistrement SPF du domaine se termine par « -all » : refuser tout ce qui vient d’ailleurs. Gmail a suivi cette consigne.',
    steps: {
      sender: [
        'Envoyez par le serveur sortant de votre organisation ou de votre fournisseur ; les autres ne peuvent pas utiliser cette adresse.',
      ],
      recipient: [
        'Si seuls des messages redirigés échouent, le fournisseur qui redirige doit mettre sa propre adresse d’expéditeur sur l’enveloppe (SRS).',
      ],
      sendingAdmin: [
        'Ajoutez l’adresse IP de la réponse au SPF du domaine de MAIL FROM, par ip4:, ip6: ou include:.',
        'Si ce serveur ne doit pas envoyer pour vous, cherchez qui y utilise votre domaine.',
      ],
    },
  },
  dmarcPolicy: {
    title: 'La politique DMARC du domaine d’expéditeur a fait refuser le message',
    meaning:
      'Gmail n’a pas pu vérifier que votre message vient bien du domaine de votre adresse d’expéditeur, et ce domaine demande de refuser un tel courrier (DMARC). SPF et DKIM ont échoué, ou n’ont réussi que pour un autre domaine.',
    steps: {
      sender: [
        'Avec une adresse comme @yahoo.com ou @aol.com, n’envoyez que par ce fournisseur, pas par un site ni un outil de newsletter.',
        'Avec votre propre domaine, demandez à son administrateur d’autoriser le service que vous utilisez pour envoyer.',
      ],
      recipient: [
        'Si le courrier passait par une liste de diffusion, demandez à son gestionnaire de mettre l’adresse de la liste dans From.',
      ],
      sendingAdmin: [
        'Dans le service qui envoie, faites signer DKIM avec d= votre domaine de From, ou utilisez un Return-Path du même domaine.',
        'Lisez vos rapports DMARC pour trouver les sources en échec ; p=none aide en attendant, mais ne protège personne.',
        'Si vous redirigez vers Gmail, ne touchez ni à l’objet ni au texte, pour que la signature DKIM de l’expéditeur reste valable.',
      ],
    },
  },
  bulkSpfDeferred: {
    title: 'Gmail retarde vos envois en nombre : le contrôle SPF échoue',
    meaning:
      'Votre message attend, car il n’a pas réussi SPF, le contrôle qui dit si un serveur peut envoyer pour un domaine. Gmail l’exige de quiconque envoie environ 5 000 messages par jour ou davantage.',
    steps: {
      sender: ['Si vous passez par un service de newsletter, suivez son guide pour « authentifier votre domaine ».'],
      sendingAdmin: [
        'Relevez le domaine du Return-Path d’un message, et publiez ou corrigez le SPF de celui-là, pas seulement du domaine de From.',
        'Consultez l’état de conformité dans Postmaster Tools : il montre ce qui manque encore aux gros expéditeurs.',
      ],
    },
  },
  bulkSpf: {
    title: 'Gmail refuse vos envois en nombre : le contrôle SPF échoue',
    meaning:
      'Gmail a refusé votre message parce que l’enregistrement SPF du domaine n’autorise pas le serveur qui l’a envoyé. Les gros expéditeurs doivent réussir SPF, et un domaine classé une fois comme tel le reste définitivement.',
    steps: {
      sender: ['Demandez à la personne qui gère votre domaine d’ajouter votre service d’envoi à l’enregistrement SPF.'],
      sendingAdmin: [
        'Ajoutez à SPF l’adresse IP ou le include: du service, sans dépasser dix requêtes DNS au total.',
        'Vérifiez qu’il n’y a qu’un enregistrement v=spf1 ; deux font échouer le contrôle.',
      ],
    },
  },
  bulkDkimDeferred: {
    title: 'Gmail retarde vos envois en nombre : le contrôle DKIM échoue',
    meaning:
      'Votre message attend, car sa signature DKIM manque ou n’est pas valable. Gmail en exige une de quiconque lui envoie environ 5 000 messages par jour.',
    steps: {
      sender: [
        'Dans votre service de newsletter, ouvrez les réglages du domaine d’expédition et achevez l’étape DKIM.',
      ],
      sendingAdmin: [
        'Publiez la clé publique à selecteur._domainkey de votre domaine, comme le service l’indique, et lancez-y la vérification.',
        'Si la signature est là mais échoue, cherchez une passerelle qui modifie les messages après la signature.',
      ],
    },
  },
  bulkDkim: {
    title: 'Gmail refuse vos envois en nombre : le contrôle DKIM échoue',
    meaning:
      'Gmail a refusé votre message parce qu’il n’y a pas trouvé de signature DKIM valable. Les gros expéditeurs doivent signer leur courrier.',
    steps: {
      sender: ['Demandez à la personne qui a mis en place vos envois d’activer DKIM pour votre domaine.'],
      sendingAdmin: [
        'Envoyez un message à une boîte Gmail et lisez dans « Afficher l’original » si DKIM est absent ou indique FAIL.',
        'S’il indique FAIL, comparez la clé du DNS à celle du serveur, et renouvelez les clés de moins de 1 024 bits.',
      ],
    },
  },
  bulkDmarcMissingDeferred: {
    title: 'Gmail retarde vos envois en nombre : le domaine n’a pas de DMARC',
    meaning:
      'Votre message attend, car l’enregistrement DMARC de votre domaine, une courte entrée du DNS exigée des gros expéditeurs, manque ou n’indique aucune politique. Les pages de Google donnent pour cela tantôt 4.7.40, tantôt 4.7.31.',
    steps: {
      sender: [
        'Demandez un enregistrement DMARC à l’administrateur de votre domaine ; c’est l’affaire de quelques minutes.',
      ],
      sendingAdmin: [
        'Créez à _dmarc.example.com un TXT avec v=DMARC1; p=none; rua=mailto:… et votre propre domaine.',
        'S’il y en a déjà un, vérifiez que p= y figure et qu’il n’y en a pas un second à côté.',
      ],
    },
  },
  bulkDmarcMissing: {
    title: 'Gmail refuse vos envois en nombre : le domaine n’a pas de DMARC',
    meaning:
      'Gmail a refusé votre message parce que votre domaine n’a pas d’enregistrement DMARC avec une politique, ce qu’il exige des gros expéditeurs. La politique la plus souple, p=none, suffit.',
    steps: {
      sender: [
        'Transmettez à votre service informatique : « Gmail veut un enregistrement DMARC pour notre domaine de From. »',
      ],
      sendingAdmin: [
        'Publiez l’enregistrement pour le domaine principal ; les sous-domaines sont alors couverts aussi.',
        'Avant de choisir p=quarantine ou p=reject, observez les rapports pendant quelques semaines.',
      ],
    },
  },
  fromNotAligned: {
    title: 'L’expéditeur affiché ne correspond pas au domaine vérifié',
    meaning:
      'Gmail n’a pas accepté votre message, car SPF et DKIM n’ont pas réussi pour le domaine de votre champ From, mais peut-être pour un autre. Après un 421, le serveur réessaie, que la réponse dise « rate limited » ou « blocked », mais la cause demeure.',
    steps: {
      sender: [
        'Dans votre service d’envoi, utilisez une adresse d’expéditeur du domaine que vous y avez authentifié, pas une adresse @gmail.com.',
      ],
      sendingAdmin: [
        'Faites signer DKIM avec d= le domaine de From (un sous-domaine convient), ou réglez sur lui le Return-Path personnalisé du service ; une concordance suffit.',
      ],
    },
  },
  bulkTlsDeferred: {
    title: 'Gmail retarde vos envois en nombre : ils arrivent non chiffrés',
    meaning:
      'Votre message attend, car il est arrivé par une connexion sans chiffrement (TLS), que Gmail exige des gros expéditeurs. Le serveur réessaie, mais sans TLS la réponse ne change pas.',
    steps: {
      sender: ['Signalez à la personne qui gère votre serveur de messagerie que Gmail exige TLS.'],
      sendingAdmin: [
        'Activez TLS opportuniste pour le courrier sortant (Postfix : smtp_tls_security_level = may), en TLS 1.2 ou plus récent.',
        'Si votre journal montre quand même des connexions en clair, soupçonnez un pare-feu ou une passerelle antivirus entre vous et le port 25.',
      ],
    },
  },
  bulkTls: {
    title: 'Gmail refuse vos envois en nombre : ils arrivent non chiffrés',
    meaning:
      'Gmail a refusé votre message parce qu’il est arrivé par une connexion non chiffrée. Quiconque envoie environ 5 000 messages par jour à Gmail doit chiffrer (TLS).',
    steps: {
      sender: ['Confiez vos envois à un service qui utilise TLS, si votre propre serveur en est incapable.'],
      sendingAdmin: [
        'Testez openssl s_client -starttls smtp depuis l’hôte d’envoi vers un MX de Gmail ; si cela marche, il ne manque que le réglage du serveur.',
        'Remplacez les logiciels qui ne connaissent que d’anciennes versions ou d’anciens chiffrements de TLS.',
      ],
    },
  },
} as const satisfies Record<keyof typeof gmail.entries, ProviderText>;
