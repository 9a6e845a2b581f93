import type { gmail } from '../../../providers/gmail';
import type { ProviderText } from '../../../providers/provider';

export const gmailTexts = {
  noSuchAccount: {
    title: 'Aucun compte Google ne porte cette adresse',
    meaning:
      'Google ne connaît pas de boîte à ce nom, ni chez gmail.com ni dans le domaine qu’il gère pour une entreprise ou une école. Le plus souvent, l’adresse est mal orthographiée ou le compte a été supprimé. Un renvoi à l’identique échouera de nouveau.',
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
      'Vous envoyez par Google, et le domaine de l’adresse du destinataire n’existe pas tel qu’il est écrit. C’est en général une faute de frappe, ou bien un point ou une espace s’est glissé après l’adresse.',
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
      'Google n’a pas pu lire l’adresse du destinataire comme une adresse électronique. Elle contient peut-être une espace, une seconde arobase ou un point mal placé, ou bien un nom occupe la place de l’adresse.',
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
      'Google n’a pas pu lire l’adresse d’où part votre message. D’ordinaire, un logiciel, un site ou un scanner a été réglé avec une adresse d’expéditeur vide, contenant une espace ou privée de son domaine.',
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
      'L’adresse est juste, mais Google ou l’administrateur de l’organisation a désactivé le compte, ou personne ne s’en est servi depuis trop longtemps. Il ne reçoit rien tant qu’il n’est pas réactivé.',
    steps: {
      sender: ['Demandez une autre adresse à la personne ; elle seule ou son organisation peut rétablir celle-ci.'],
      recipient: [
        'Connectez-vous au compte sur accounts.google.com et suivez la procédure de récupération ; pour un compte professionnel ou scolaire, voyez son administrateur.',
      ],
      receivingAdmin: [
        'Dans la console d’administration, sous Annuaire, Utilisateurs, regardez si l’utilisateur est suspendu, et rétablissez le compte s’il sert encore.',
      ],
    },
  },
  receivingTooFast: {
    title: 'Le destinataire reçoit trop de courrier à la fois ; le vôtre attend',
    meaning:
      'Cette boîte a atteint la limite de réception de Google ; votre message est donc retenu et retenté. Google admet environ 60 messages par minute, 3 600 par heure et 86 400 par jour ; une boîte qui dépasse rouvre en général au bout de 24 heures.',
    steps: {
      sender: [
        'Ne faites rien pendant un jour : le message partira de lui-même dès que la limite de la personne sera remise à zéro.',
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
        'Si c’est urgent, joignez la personne par un autre moyen, comme Google lui-même le conseille ici.',
      ],
      recipient: [
        'Cherchez ce qui remplit votre boîte, des alertes ou une liste de diffusion par exemple, et arrêtez-le ; la limite elle-même ne peut pas être relevée.',
      ],
      sendingAdmin: ['Gardez l’adresse dans vos listes, mais répartissez vos envois vers elle sur la journée.'],
    },
  },
  storageFull: {
    title: 'L’espace Google du destinataire est plein ; votre message attend',
    meaning:
      'Le destinataire a épuisé l’espace de son compte Google, que se partagent Gmail, Drive et Photos (15 Go sans abonnement). Votre message est retenté pendant quelques jours et arrivera si la personne fait de la place à temps.',
    steps: {
      sender: ['Prévenez la personne, par téléphone ou à une autre adresse, que son espace Google est plein.'],
      recipient: [
        'Ouvrez one.google.com/storage, supprimez-y les gros fichiers et messages, et videz les corbeilles de Gmail et de Drive.',
        'S’il n’y a rien à supprimer, achetez de l’espace ; dans une entreprise ou une école, demandez-en à l’administrateur.',
      ],
      receivingAdmin: [
        'Voyez dans la console d’administration, sous Stockage, qui dépasse la limite, et accordez plus d’espace à cet utilisateur ou à l’ensemble.',
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
      'Gmail a refusé votre message à cause du nombre de ses fichiers, quelle que soit leur taille. La limite figure dans la réponse ; l’aide de Google indique 500 pièces jointes par message.',
    steps: {
      sender: ['Réunissez les fichiers dans une archive, ou partagez un dossier et envoyez-en le lien.'],
      sendingAdmin: ['Si un programme compose ces messages, faites-lui réunir ses rapports en un seul fichier.'],
    },
  },
  headersTooLarge: {
    title: 'La partie technique du message est trop longue pour Gmail',
    meaning:
      'Les pièces jointes n’y sont pour rien : c’est l’en-tête, avec l’objet, les adresses et les mentions techniques, qui dépasse la limite de Google. Un objet très long ou une longue liste de destinataires visibles suffit, tout comme un programme qui ajoute trop de lignes.',
    steps: {
      sender: [
        'Raccourcissez l’objet.',
        'Mettez les nombreux destinataires en Cci, ou écrivez à une adresse de groupe, pour que l’en-tête reste court.',
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
      'Google ne prend qu’un nombre limité de destinataires à la fois pour un message. Un serveur de messagerie envoie les autres de lui-même ensuite ; un logiciel ou un site qui passe par Google s’arrête là.',
    steps: {
      sender: [
        'Si c’est un logiciel qui l’affiche, écrivez à de plus petits groupes ; un compte Gmail personnel peut écrire à 500 personnes au plus à la fois.',
        'Pour un cercle auquel vous écrivez souvent, créez un groupe Google et utilisez son adresse.',
      ],
      sendingAdmin: [
        'Réduisez sur votre serveur le nombre de destinataires par remise à Google (Postfix : smtp_destination_recipient_limit).',
      ],
    },
  },
  tooManyRecipientsForSender: {
    title: 'Vous écrivez à plus de personnes que Google ne le permet',
    meaning:
      'Google a refusé le message à cause du nombre de destinataires permis à cet expéditeur. Aucun des destinataires refusés ne l’a reçu.',
    steps: {
      sender: [
        'Répartissez les destinataires sur plusieurs messages ; avec un compte Gmail personnel, la limite est de 500 par message.',
        'Passez par un service de newsletter ou un groupe Google si vous devez régulièrement toucher autant de monde.',
      ],
      sendingAdmin: ['Pour le courrier des applications, faites envoyer un message par personne.'],
    },
  },
  dailyLimitReached: {
    title: 'Vous avez épuisé votre limite d’envoi Gmail du jour',
    meaning:
      'Google ne laisse chaque compte envoyer qu’une certaine quantité par 24 heures : environ 500 messages pour un compte Gmail personnel, environ 2 000 pour un compte Workspace payant. Le surplus vous revient. Vous pouvez toujours recevoir du courrier.',
    steps: {
      sender: [
        'Attendez jusqu’à 24 heures, puis renvoyez ; le décompte est glissant, il n’y a donc pas d’heure fixe.',
        'Si vous n’avez pas tant envoyé, changez votre mot de passe Google et consultez l’activité de sécurité récente du compte.',
        'Pour des newsletters, prenez un service d’envoi plutôt que votre compte Gmail.',
      ],
      sendingAdmin: [
        'Voyez dans la console d’administration combien le compte a envoyé et si quelqu’un en a abusé.',
        'Faites passer applications et sites de smtp.gmail.com au relais de Workspace, smtp-relay.gmail.com, qui permet davantage.',
      ],
    },
  },
  rateLimited: {
    title: 'Google vous a trouvé trop rapide et a rendu le message',
    meaning:
      'Google a freiné l’expéditeur et rendu ce message au lieu de le garder en attente. La réponse ne dit pas quelle limite a été atteinte.',
    steps: {
      sender: ['Renvoyez-le une fois au bout de quelques heures, et pas avec d’autres envois.'],
      sendingAdmin: [
        'Cherchez dans votre journal, autour de cette heure, des réponses 4.7.28 de Google : elles nomment l’adresse ou le domaine compté.',
      ],
    },
  },
  googleTrouble: {
    title: 'Les serveurs de Google sont surchargés ou en panne',
    meaning:
      'Quelque chose ne marche pas chez Google en ce moment, ou le serveur a trop à faire. Ni vous ni votre message n’y êtes pour rien ; votre propre serveur réessaie.',
    steps: {
      sender: ['Laissez le message où il est : il passe normalement à l’une des prochaines tentatives.'],
      sendingAdmin: [
        'Si cela dure des heures, regardez si la page d’état de Google Workspace (google.com/appsstatus) signale une panne de Gmail.',
      ],
    },
  },
  temporarilyRejected: {
    title: 'Gmail a reporté le message sans donner de raison',
    meaning:
      'Gmail n’a pas pris votre message pour l’instant et ne dit pas pourquoi. Votre serveur le garde et réessaie ; Google n’indique rien que vous devriez changer.',
    steps: {
      sender: ['Attendez demain ; il n’y aura quelque chose à faire que si un avis d’échec définitif arrive.'],
      sendingAdmin: [
        'Si tous vos envois vers Google sont touchés, vérifiez le volume et le taux de spam dans Postmaster Tools (postmaster.google.com).',
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
        'Si cela revient souvent, faites réutiliser moins longtemps par votre serveur ses connexions vers Google.',
      ],
    },
  },
  idleTimeout: {
    title: 'Google a attendu trop longtemps le serveur d’envoi',
    meaning:
      'Le serveur d’envoi s’est tu au milieu du transfert, et Google a raccroché. Votre message se trouve encore sur ce serveur, qui réessaie.',
    steps: {
      sender: ['Avec une grosse pièce jointe sur une ligne lente, envoyez plutôt un lien vers le fichier.'],
      sendingAdmin: [
        'Cherchez un pare-feu ou un antivirus qui retient le port 25, et un mauvais MTU si seuls les gros messages s’arrêtent.',
        'Vérifiez que les filtres de contenu ont fini avant l’ouverture de la connexion vers Google.',
      ],
    },
  },
  closingConnection: {
    title: 'Google a coupé la connexion : revenir plus tard',
    meaning:
      'Google a mis fin à la connexion à la commande nommée dans la réponse. Il le fait quand un serveur se connecte trop souvent ou se comporte de façon étrange, sans dire ce qu’il en est. Votre message attend et sera retenté.',
    steps: {
      sender: ['Laissez passer quelques heures avant de vous inquiéter : un cas isolé est sans gravité.'],
      sendingAdmin: [
        'Réduisez le nombre de connexions simultanées vers les serveurs de Google.',
        'Voyez quelle commande la réponse donne entre parenthèses ; à EHLO, vérifiez d’abord votre nom HELO et votre enregistrement PTR.',
      ],
    },
  },
  severalDomains: {
    title: 'Google veut un seul domaine par remise',
    meaning:
      'Votre message allait à des personnes de plusieurs domaines hébergés chez Google, et le serveur d’envoi les a tous présentés d’un coup. Google prend un domaine à la fois ; les autres sont reportés et suivront à une prochaine tentative.',
    steps: {
      sender: ['Attendez : les autres destinataires recevront le message un peu plus tard.'],
      sendingAdmin: [
        'Faites remettre chaque domaine destinataire dans une transaction à part, même quand plusieurs partagent les hôtes MX de Google.',
      ],
    },
  },
  recipientRulesTooLarge: {
    title: 'Google veut ce destinataire dans une remise séparée',
    meaning:
      'L’organisation des destinataires a tant de règles de messagerie que Google ne peut pas les appliquer à tous d’un coup. Ce destinataire a été reporté et doit être servi à part.',
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
      'Google a compté plus de 50 étapes sur le trajet de votre message et l’a arrêté. En règle générale, deux redirections ou deux serveurs se le renvoient sans fin.',
    steps: {
      sender: ['Dites au destinataire, par téléphone, que le courrier pour cette adresse tourne en boucle.'],
      recipient: [
        'Dans Gmail, sous Paramètres, Transfert et POP/IMAP, désactivez le transfert vers une adresse qui vous renvoie elle-même son courrier.',
      ],
      sendingAdmin: [
        'Lisez de bas en haut les lignes Received du message rendu : les deux hôtes qui alternent forment la boucle.',
      ],
      receivingAdmin: [
        'Vérifiez les règles de routage et la double distribution dans la console d’administration : un hôte y renvoie peut-être le même domaine à Google.',
      ],
    },
  },
  protocolViolation: {
    title: 'Le serveur d’envoi ne parle pas correctement à Google',
    meaning:
      'Le serveur ou le logiciel qui remet votre message a enfreint une règle du protocole de messagerie, et Google l’a reporté. D’autres tentatives suivent, mais tant que le logiciel se comporte de même, le résultat sera sans doute identique.',
    steps: {
      sender: [
        'Dites à l’éditeur du logiciel, ou à la personne qui gère votre serveur, que Google signale « protocol violation ».',
      ],
      sendingAdmin: [
        'Enregistrez une session : des données envoyées avant la réponse de Google et des sauts de ligne nus sont les fautes habituelles.',
        'Désactivez « l’inspection SMTP » des pare-feu placés devant le serveur ; elle altère les commandes.',
      ],
    },
  },
  badSequence: {
    title: 'Les commandes sont arrivées chez Google dans le désordre',
    meaning:
      'Le programme d’envoi a sauté une étape, par exemple la salutation ou le destinataire. Souvent, un refus antérieur l’explique : quand Google a écarté tous les destinataires, tout ce qui suit tombe à contretemps.',
    steps: {
      sender: ['Cherchez une erreur antérieure dans le même avis : c’est elle, la vraie raison.'],
      sendingAdmin: [
        'Trouvez dans le journal de la session la première réponse en 4 ou en 5, et traitez celle-là.',
        'S’il n’y en a pas, corrigez le programme : EHLO, MAIL FROM, RCPT TO, DATA, et de nouveau EHLO après STARTTLS.',
      ],
    },
  },
  unknownCommand: {
    title: 'Google ne connaît pas cette commande',
    meaning:
      'Le programme qui envoie votre courrier a employé une commande que le serveur de Google n’offre pas. Quand il y en a trop, Google raccroche. Ni votre compte ni le destinataire ne sont en cause.',
    steps: {
      sender: ['Vérifiez que le logiciel est réglé sur smtp.gmail.com, port 587 ou 465, et mettez-le à jour.'],
      sendingAdmin: [
        'N’employez que ce que Google annonce dans sa réponse à EHLO ; derrière une page web ou un script, cherchez des lignes HTTP envoyées au port de messagerie.',
      ],
    },
  },
  syntaxError: {
    title: 'Google n’a pas pu lire une ligne du programme d’envoi',
    meaning:
      'Une commande avait une forme incorrecte, le plus souvent la ligne qui porte l’adresse de l’expéditeur ou du destinataire. Google répond ici 555, là où d’autres serveurs disent 501.',
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
    title: 'L’ordinateur d’envoi s’est présenté sous un mauvais nom',
    meaning:
      'Au début d’une connexion, un serveur donne son nom. Ici, ce nom était vide ou n’était pas un nom d’hôte valable, et Google a fermé la connexion avant toute remise de message.',
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
      'Votre logiciel ou votre appareil a voulu envoyer par Google sans s’identifier. Rien n’est encore parti. D’anciennes réponses disent la même chose avec le code 5.5.1.',
    steps: {
      sender: [
        'Dans les réglages du courrier sortant, activez l’authentification et saisissez votre adresse Gmail complète comme identifiant.',
        'Comme mot de passe, prenez un mot de passe d’application de votre compte Google, ou laissez le logiciel se connecter avec Google.',
      ],
      sendingAdmin: [
        'Pour un serveur qui ne sait pas s’identifier, prenez smtp-relay.gmail.com et déclarez son adresse IP dans la console d’administration.',
        'S’il s’agissait de remettre du courrier à un utilisateur de Gmail, connectez-vous à l’hôte MX du domaine, pas à smtp.gmail.com.',
      ],
    },
  },
  tooManyCommandsBeforeLogin: {
    title: 'Le programme a insisté sans s’identifier',
    meaning:
      'Le serveur sortant de Google demandait une identification, mais le programme a continué avec d’autres commandes jusqu’à ce que Google coupe. Cela tient le plus souvent aux réglages d’un script ou d’un appareil.',
    steps: {
      sender: [
        'Ouvrez les réglages du courrier sortant et cochez « le serveur requiert une authentification » (ou l’équivalent).',
      ],
      sendingAdmin: ['Faites s’arrêter le script au premier 530, et envoyez AUTH juste après STARTTLS et EHLO.'],
    },
  },
  encryptBeforeSending: {
    title: 'Google veut d’abord une connexion chiffrée',
    meaning:
      'Votre logiciel ou votre appareil s’est adressé sans chiffrement au serveur sortant de Google, qui ne l’admet pas. Le message n’est pas parti.',
    steps: {
      sender: [
        'Dans les réglages du courrier sortant, choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.',
      ],
      sendingAdmin: [
        'Exigez TLS vers smtp.gmail.com et smtp-relay.gmail.com (Postfix : smtp_tls_security_level = encrypt).',
        'Si une imprimante ou un scanner est trop ancien pour TLS, faites-le passer par un serveur local qui relaie pour lui.',
      ],
    },
  },
  wrongPassword: {
    title: 'Google n’a pas accepté votre identifiant et votre mot de passe',
    meaning:
      'Votre logiciel ou votre appareil n’a pas pu s’identifier auprès du serveur sortant de Google. Souvent, le mot de passe est le bon pour le site, mais les logiciels demandent un mot de passe d’application ou « Se connecter avec Google ». La liste de Google imprime 5.7.80 ; les serveurs envoient 5.7.8.',
    steps: {
      sender: [
        'Sur myaccount.google.com/apppasswords, créez un mot de passe d’application et saisissez ses 16 lettres dans le logiciel ; la validation en deux étapes doit être active.',
        'Mieux, si votre logiciel le permet : supprimez le compte et ajoutez-le de nouveau avec « Se connecter avec Google ».',
        'Vérifiez que l’identifiant est votre adresse complète ; changer le mot de passe Google annule les anciens mots de passe d’application.',
      ],
      sendingAdmin: [
        'Dans Workspace, un simple mot de passe ne suffit plus aux logiciels ; prenez OAuth, des mots de passe d’application ou le relais SMTP.',
      ],
    },
  },
  appPasswordNeeded: {
    title: 'Google veut ici un mot de passe d’application',
    meaning:
      'Le mot de passe habituel de ce compte Google ne suffit pas à un logiciel de messagerie, car la validation en deux étapes est active. Votre message n’est pas parti. La liste de Google imprime 5.7.90, les serveurs envoient 5.7.9.',
    steps: {
      sender: [
        'Créez un mot de passe d’application dans votre compte Google, sous Sécurité, et ne l’employez que dans ce logiciel.',
        'Si la page n’en propose pas, votre organisation l’interdit ou la Protection Avancée est active : prenez un logiciel qui se connecte avec Google.',
      ],
      sendingAdmin: [
        'Vérifiez dans la console d’administration si la validation en deux étapes n’admet que des clés de sécurité ; les mots de passe d’application sont alors exclus.',
      ],
    },
  },
  browserLoginNeeded: {
    title: 'Google veut que vous vous connectiez d’abord par le navigateur',
    meaning:
      'Google a trouvé cette connexion suspecte, par exemple depuis un nouveau lieu ou appareil, et bloque le logiciel tant que vous n’avez pas montré dans le navigateur que c’était vous. D’autres serveurs emploient 5.7.14 pour autre chose.',
    steps: {
      sender: [
        'Ouvrez le lien du message d’erreur ou mail.google.com, connectez-vous, et confirmez que la tentative venait de vous.',
        'Relancez ensuite l’envoi dans le logiciel.',
        'Si ce n’était pas vous, changez aussitôt de mot de passe.',
      ],
      sendingAdmin: [
        'Pour un serveur éloigné de ses utilisateurs, prenez le relais de Workspace ou OAuth plutôt que le mot de passe d’un utilisateur.',
      ],
    },
  },
  loginMethodUnknown: {
    title: 'Le logiciel s’identifie d’une façon que Google ne connaît pas',
    meaning:
      'Votre logiciel a essayé un mode d’identification que Google n’offre pas ; l’ancien XOAUTH, par exemple, a disparu. La liste de Google imprime 5.7.40, de plus anciennes copies 5.7.4.',
    steps: {
      sender: [
        'Mettez le logiciel à jour, et choisissez comme mode d’identification « OAuth2 » ou « Mot de passe normal » (avec un mot de passe d’application).',
      ],
      sendingAdmin: [
        'Proposez XOAUTH2, OAUTHBEARER ou PLAIN sous TLS ; CRAM-MD5 et NTLM ne sont pas des modes de Google.',
      ],
    },
  },
  loginUnreadable: {
    title: 'Google n’a pas pu lire les données d’identification',
    meaning:
      'Le logiciel a transmis identifiant, mot de passe ou jeton sous une forme que Google n’a pas pu décoder. La faute vient du logiciel ou de ses réglages ; votre mot de passe n’a pas été jugé.',
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
      'Vous étiez déjà identifié auprès de Google sur cette connexion, et le logiciel a voulu recommencer. Google n’admet pas de changement de compte en cours de route.',
    steps: {
      sender: [
        'Fermez le logiciel et rouvrez-le ; si vous avez plusieurs comptes Gmail, donnez à chacun son propre serveur sortant.',
      ],
      sendingAdmin: ['Faites ouvrir une nouvelle connexion pour chaque compte, et n’envoyez AUTH qu’une fois.'],
    },
  },
  tooManyLogins: {
    title: 'Trop de connexions à ce compte Google en peu de temps',
    meaning:
      'Quelque chose s’identifie sans cesse à ce compte Google, qui a fermé la porte pour un moment. Votre mot de passe n’a pas été mis en doute.',
    steps: {
      sender: [
        'Fermez les logiciels de messagerie sur tous les appareils, attendez un peu, puis n’en rouvrez qu’un seul.',
        'Cherchez un vieux téléphone, un scanner ou un script qui emploie encore un ancien mot de passe.',
      ],
      sendingAdmin: [
        'Faites garder aux applications une connexion pour plusieurs messages, au lieu d’une identification pour chacun.',
      ],
    },
  },
  loginUnavailable: {
    title: 'Google ne peut pas vérifier les identifiants en ce moment',
    meaning:
      'Le système d’identification de Google était en panne, et votre logiciel n’a pas pu se connecter. Cela ne dit rien de votre mot de passe ; n’y touchez pas.',
    steps: {
      sender: ['Appuyez de nouveau sur Envoyer dans une demi-heure.'],
      sendingAdmin: [
        'Faites réessayer les scripts plus tard, à intervalles croissants, au lieu de leur faire annoncer un mot de passe faux.',
      ],
    },
  },
  relayPeakLimit: {
    title: 'Votre organisation envoie trop vite par le relais de Google',
    meaning:
      'Le relais de Workspace accepte un nombre limité de destinataires en dix minutes, et votre organisation l’a atteint. Votre message attend, et le serveur réessaie.',
    steps: {
      sender: ['Attendez : la fenêtre est de dix minutes, le message part donc en général bientôt.'],
      sendingAdmin: [
        'Étalez les envois sur une plus longue durée ; la limite dépend de votre organisation, avec un plafond de 319 444 destinataires en 10 minutes.',
        'Si le volume vous surprend, cherchez un compte piraté ou un programme qui s’emballe.',
      ],
    },
  },
  relayDailyLimit: {
    title: 'La limite quotidienne du relais de Google est épuisée',
    meaning:
      'Votre organisation envoie par le relais de Workspace, et une limite sur 24 heures est atteinte. « For user » désigne ce seul expéditeur (10 000 messages ou destinataires) ; « for this customer », toute l’organisation, dont Google fixe la limite selon sa taille et ses habitudes d’envoi.',
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
    title: 'Le relais de Google a suspendu l’expéditeur pour abus',
    meaning:
      'Google ne relaie plus pour ce compte d’envoi, dont le courrier a enfreint ses règles contre le spam. Le mot « temporarily » de la réponse ne donne aucune date.',
    steps: {
      sender: [
        'Changez votre mot de passe, et signalez à votre administrateur que votre compte est suspendu pour le relais.',
      ],
      sendingAdmin: [
        'Trouvez le spam : cherchez dans le journal de l’hôte relayé ce que ce compte n’aurait pas dû envoyer, et fermez la brèche.',
        'Demandez ensuite à l’assistance Google Workspace de lever la suspension, en disant ce que vous avez fait.',
      ],
    },
  },
  relayNotRegistered: {
    title: 'Le relais de Google ne connaît pas votre serveur ou votre domaine',
    meaning:
      'Votre message devait partir par le relais de Google Workspace, mais l’adresse IP ou le domaine d’où il vient n’y est pas déclaré. Google ne sait donc pas pour quelle organisation relayer.',
    steps: {
      sender: [
        'Remettez l’avis complet à votre service informatique : l’adresse IP qui y figure est celle qu’il doit déclarer.',
      ],
      sendingAdmin: [
        'Dans la console d’administration, sous Applications, Google Workspace, Gmail, Routage, Service de relais SMTP, ajoutez l’adresse IP publique citée dans la réponse.',
        'Comparez les domaines de MAIL FROM et d’EHLO avec ceux de votre compte Workspace ; l’un des deux doit correspondre.',
        'Pour un domaine étranger ou un expéditeur vide, identifiez-vous par SMTP AUTH ou donnez l’un de vos domaines dans EHLO.',
      ],
    },
  },
  relaySendingDenied: {
    title: 'Le relais de Google n’envoie pas pour ce compte',
    meaning:
      'Le relais de Workspace a refusé l’expéditeur : le compte est désactivé, ou il ne fait pas partie des expéditeurs que le réglage du relais autorise.',
    steps: {
      sender: ['Vérifiez que votre logiciel emploie comme expéditeur une adresse existante de votre organisation.'],
      sendingAdmin: [
        'Dans le réglage du service de relais SMTP, voyez « Expéditeurs autorisés » : pour des expéditeurs qui ne sont pas des utilisateurs, choisissez les adresses de vos domaines.',
        'Regardez si l’utilisateur est suspendu ou si Gmail est désactivé pour lui.',
      ],
    },
  },
  gatewayOnly: {
    title: 'Le domaine du destinataire ne prend le courrier que par sa passerelle',
    meaning:
      'L’organisation du destinataire est chez Google, mais n’accepte le courrier que des serveurs de sa liste, en général son propre filtre antispam. Le vôtre n’y figure pas et s’est adressé directement à Google. Tant que rien ne change, les tentatives suivantes recevront la même réponse.',
    steps: {
      sender: ['Demandez au destinataire, par un autre canal, de montrer cette réponse à son service informatique.'],
      sendingAdmin: [
        'Relisez les enregistrements MX du domaine : votre serveur en utilise peut-être d’anciens, ou une route fixe vers Google.',
      ],
      receivingAdmin: [
        'Ouvrez le réglage de la passerelle entrante (Applications, Google Workspace, Gmail, Spam, hameçonnage et logiciels malveillants) et ajoutez les adresses IP manquantes.',
        'Si les enregistrements MX mènent déjà à Google, désactivez le rejet de tout courrier qui ne vient pas des adresses IP de la passerelle.',
      ],
    },
  },
  recipientRequiresTls: {
    title: 'Le domaine du destinataire ne prend que du courrier chiffré',
    meaning:
      'L’organisation du destinataire a demandé à Google de ne prendre votre courrier que par une connexion chiffrée, et votre serveur est venu sans. Le message attend, mais il ne passera pas avant que le chiffrement soit actif.',
    steps: {
      sender: [
        'Dites à votre fournisseur de messagerie que ce destinataire exige TLS ; en attendant, écrivez depuis une boîte chez un grand fournisseur.',
      ],
      sendingAdmin: [
        'Activez STARTTLS pour le courrier sortant (Postfix : smtp_tls_security_level = may, ou encrypt pour ce domaine).',
        'S’il est actif, cherchez un pare-feu qui retire STARTTLS de la réponse de Google à EHLO.',
      ],
      receivingAdmin: [
        'La règle se trouve sous Gmail, Conformité, Conformité du transport sécurisé (TLS) ; si c’est une erreur, retirez-en le domaine de l’expéditeur.',
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
      ],
      receivingAdmin: [
        'Retrouvez la règle avec la recherche dans le journal des e-mails, et ajoutez l’expéditeur à sa liste d’adresses si ce courrier est souhaité.',
      ],
    },
  },
  adminRule: {
    title: 'L’administrateur du destinataire a posé une règle contre ce message',
    meaning:
      'Les lettres « gcdp » à la fin signifient qu’une règle personnalisée d’un administrateur Google Workspace a refusé votre message, et non le filtre de Gmail. La phrase qui les précède est de cet administrateur.',
    steps: {
      sender: [
        'Convenez d’une autre voie avec la personne à qui vous écrivez, et transmettez-lui la phrase de la réponse.',
      ],
      receivingAdmin: [
        'Cherchez cette phrase parmi vos règles de conformité du contenu, de contenu inacceptable et de routage.',
        'Ajoutez une exception pour l’expéditeur, ou faites mettre en quarantaine au lieu de refuser.',
      ],
    },
  },
  dangerousContent: {
    title: 'Gmail a bloqué une pièce jointe ou un contenu jugé dangereux',
    meaning:
      'Gmail ne prend pas certains types de fichiers, surtout les programmes comme .exe, même dans une archive, ni d’autres contenus où il voit un danger. Votre message a été refusé en entier.',
    steps: {
      sender: [
        'Retirez le fichier et envoyez un lien vers lui depuis Google Drive ou un service semblable.',
        'Si vous n’avez joint aucun programme, retirez un à un archives, documents avec macros et liens.',
        'Si vous n’avez pas connaissance d’une pièce jointe, cherchez des virus sur votre ordinateur.',
      ],
      sendingAdmin: [
        'Si signatures ou mentions de bas de page contiennent des liens, vérifiez ces domaines dans l’état du site de la Navigation sécurisée de Google.',
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
        'Demandez au destinataire d’ajouter votre adresse à ses contacts : le courrier qui en vient est jugé avec plus d’indulgence.',
      ],
      sendingAdmin: [
        'Envoyez un essai à une boîte Gmail et vérifiez dans « Afficher l’original » que SPF, DKIM et DMARC réussissent.',
        'Gardez le taux de spam de Postmaster Tools sous 0,1 %, et ne le laissez jamais atteindre 0,3 %.',
        'Proposez la désinscription en un clic dans chaque envoi.',
      ],
    },
  },
  suspiciousLinks: {
    title: 'Gmail trouve le texte ou ses liens suspects',
    meaning:
      'Gmail a arrêté votre message à cause de ce qu’il dit ou de l’endroit où mènent ses liens. Le code est celui d’une attente, mais le texte dit « blocked » : sans changement, il a peu de chances de passer.',
    steps: {
      sender: [
        'Renvoyez le message sans lien, ou avec l’adresse complète d’un site connu plutôt qu’un lien raccourci.',
        'Si vous y mettez un lien vers votre site, assurez-vous qu’il n’a pas été piraté.',
      ],
      sendingAdmin: [
        'Vérifiez chaque domaine cité, celui du suivi des clics compris, dans l’état du site de la Navigation sécurisée (transparencyreport.google.com).',
        'Pour les liens de suivi, prenez votre propre domaine, et non celui que partagent les clients d’un service.',
      ],
    },
  },
  messageMalformed: {
    title: 'Gmail a refusé le message parce qu’il est mal formé',
    meaning:
      'Le message ne suit pas les règles de composition d’un courriel (RFC 5322). La faute en revient au logiciel ou au site qui l’a produit ; ce que vous avez écrit n’est pas en cause.',
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
      'Gmail exige exactement une adresse d’expéditeur valable dans le champ From. Le vôtre n’en avait aucune, en avait plusieurs, ou une au domaine impossible. Cela tient au programme qui a produit le message.',
    steps: {
      sender: [
        'Saisissez votre nom et votre adresse complète dans les réglages du compte de votre logiciel, et renvoyez.',
      ],
      sendingAdmin: [
        'Faites écrire par le programme un seul en-tête From avec une seule adresse, par exemple From: Boutique <info@example.com>.',
        'S’il y a plusieurs auteurs, nommez-en un dans From et les autres dans Reply-To.',
      ],
    },
  },
  messageIdMissing: {
    title: 'Le message n’a pas de numéro d’identification valable',
    meaning:
      'Tout courriel porte un Message-ID, un numéro qui n’est qu’à lui, et Gmail refuse le courrier qui n’en a pas de valable. Des sites, scripts et appareils l’oublient ; les logiciels de messagerie ordinaires, non.',
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
      'Gmail a refusé le message parce qu’une ligne qui ne doit figurer qu’une fois, comme From, Subject ou Date, s’y trouve plusieurs fois ou est mal écrite. La réponse la nomme.',
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
      'Les accents, émojis et autres caractères spéciaux doivent être codés dans les en-têtes, et certains en-têtes ne les admettent pas du tout. Ici, ils figuraient bruts, ou codés au mauvais endroit.',
    steps: {
      sender: ['Retirez accents et émojis de l’objet et de votre nom d’expéditeur, puis réessayez.'],
      sendingAdmin: [
        'Codez l’objet et les noms affichés selon la RFC 2047, mais jamais les adresses, Message-ID ni Date.',
        'Écrivez les domaines internationaux sous leur forme xn--.',
      ],
    },
  },
  lowReputationDeferred: {
    title: 'Gmail se méfie de votre serveur ou domaine et le freine',
    meaning:
      'Aux yeux de Google, beaucoup de courrier indésirable est venu de l’adresse ou du domaine d’envoi. Pour une adresse IP, Gmail ralentit le courrier ; pour un domaine, le texte dit même « blocked », malgré le code d’attente. Votre serveur réessaie, mais la confiance revient lentement.',
    steps: {
      sender: [
        'Interrogez votre fournisseur de messagerie sur sa réputation chez Gmail, et prenez un autre compte pour ce qui presse.',
      ],
      sendingAdmin: [
        'Trouvez et arrêtez le spam : comptes piratés, formulaires web, indésirables redirigés, listes achetées.',
        'Consultez domaine et adresse IP dans Postmaster Tools, puis reprenez par petits volumes, vers des gens qui vous lisent.',
        'Sur une adresse IP partagée, demandez au service qui d’autre s’en sert, et s’il peut vous en donner une autre.',
      ],
    },
  },
  lowReputation: {
    title: 'Gmail refuse le courrier de votre serveur ou domaine',
    meaning:
      'L’adresse IP ou le domaine d’envoi a une si mauvaise réputation chez Google que Gmail ne prend pas le message du tout. Ce sont des envois antérieurs qui comptent, peut-être ceux d’autres clients de votre fournisseur, et non ces lignes-ci.',
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
    title: 'Gmail voit arriver de chez vous un volume inhabituel',
    meaning:
      'Gmail ralentit du courrier parce qu’il en arrive soudain beaucoup. La réponse nomme ce qui a été compté : votre adresse IP, son réseau, votre domaine, ou un lien du texte. Votre serveur réessaie, et le frein se desserre quand le flux diminue.',
    steps: {
      sender: ['Ne l’envoyez pas une seconde fois aujourd’hui ; chaque exemplaire compte en plus.'],
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
      'Tant de courrier indésirable vient de l’adresse IP d’envoi que Gmail refuse tout ce qui en part. Naguère, le même texte venait avec 5.7.1. Attendre ne suffit pas tant que le flux continue.',
    steps: {
      sender: [
        'Prévenez votre fournisseur de messagerie dès aujourd’hui : tous ses clients sur ce serveur sont touchés.',
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
      sender: [
        'Si vous appuyez sans cesse sur « envoyer » dans un outil, arrêtez ; le message est peut-être déjà arrivé.',
      ],
      sendingAdmin: [
        'Donnez à chaque message son propre Message-ID dans votre programme d’envoi.',
        'Cherchez une redirection ou une liste de diffusion qui redistribue toujours le même message.',
      ],
    },
  },
  directSendingNotAllowed: {
    title: 'Gmail ne prend pas de courrier directement de cette connexion',
    meaning:
      'Le message venait tout droit d’une adresse IP où Gmail n’attend pas de serveur de messagerie, comme celle d’une connexion domestique ou changeante. Il doit passer par le serveur d’un fournisseur.',
    steps: {
      sender: [
        'Réglez votre logiciel sur le serveur sortant de votre fournisseur, avec authentification, port 587 ou 465.',
      ],
      sendingAdmin: [
        'Relayez par le serveur de votre fournisseur ou un service d’envoi (Postfix : relayhost).',
        'Ou procurez-vous une adresse IP fixe destinée aux serveurs, avec un enregistrement PTR à votre nom.',
      ],
    },
  },
  reverseDnsDeferred: {
    title: 'Gmail freine votre serveur : son adresse IP n’a pas de nom valable',
    meaning:
      'L’adresse IP d’où vient votre message n’a pas de nom dans le DNS, ou ce nom ne ramène pas à elle. Gmail reporte ce courrier et continuera de le faire. Ailleurs, le 4.7.23 qu’il donne concerne SPF ; d’anciennes réponses portent 4.7.0.',
    steps: {
      sender: [
        'Transférez cette réponse à la personne qui gère votre serveur de messagerie : il lui faut ajouter un enregistrement DNS.',
      ],
      sendingAdmin: [
        'Faites pointer par votre hébergeur le PTR de l’adresse IP citée dans la réponse vers le nom de votre serveur de messagerie.',
        'Donnez à ce nom un enregistrement A ou AAAA avec exactement cette adresse, et testez les deux avec Dig dans la boîte à outils d’administration de Google.',
      ],
    },
  },
  reverseDns: {
    title: 'Gmail refuse votre serveur : son adresse IP n’a pas de nom valable',
    meaning:
      'Gmail exige que l’adresse IP d’un serveur d’envoi ait un nom dans le DNS (enregistrement PTR), et que ce nom ramène à la même adresse. Ici, l’un des deux manque.',
    steps: {
      sender: [
        'Demandez à l’assistance de votre fournisseur de « configurer le DNS inverse de l’adresse IP d’envoi », et renvoyez ensuite.',
      ],
      sendingAdmin: [
        'Créez l’enregistrement PTR chez le détenteur de l’adresse IP ; le DNS de votre domaine n’est pas le bon endroit.',
        'Ajoutez l’enregistrement A correspondant (AAAA pour IPv6), et attendez la propagation avant de renvoyer.',
        'Si le serveur a plusieurs adresses, faites partir le courrier de celle dont le DNS est correct.',
      ],
    },
  },
  ipv6Guidelines: {
    title: 'Les règles de Gmail pour IPv6 ne sont pas respectées',
    meaning:
      'Le serveur d’envoi a employé IPv6, le nouveau genre d’adresses internet, et Gmail y est plus strict : l’adresse doit avoir un nom dans le DNS, et le message réussir SPF ou DKIM. Au moins l’un des deux manque.',
    steps: {
      sender: [
        'Signalez à votre fournisseur que son adresse IPv6 n’a pas d’enregistrement PTR ou que votre domaine n’est pas authentifié.',
      ],
      sendingAdmin: [
        'Créez pour l’adresse IPv6 un PTR et un AAAA concordants, et ajoutez-la à SPF.',
        'En dépannage, n’envoyez vers Google qu’en IPv4 (Postfix : smtp_address_preference ou inet_protocols = ipv4).',
      ],
    },
  },
  spfSuspiciousDeferred: {
    title: 'Gmail se méfie du SPF de votre domaine et freine le courrier',
    meaning:
      'L’enregistrement SPF, la liste des serveurs qui peuvent envoyer pour votre domaine, contient des entrées que Gmail trouve suspectes. Google ne dit pas lesquelles ; celles qui autorisent bien trop d’adresses sont les plus probables. Les tentatives continuent, mais il faut corriger l’enregistrement.',
    steps: {
      sender: ['Dites à la personne qui s’occupe du DNS de votre domaine que Gmail critique son enregistrement SPF.'],
      sendingAdmin: [
        'Supprimez +all, les réseaux très larges et les include: de services dont vous ne vous servez plus.',
        'Terminez l’enregistrement par ~all ou -all, et n’en ayez qu’un seul pour le domaine.',
      ],
    },
  },
  spfSuspicious: {
    title: 'Gmail refuse votre domaine à cause de son SPF',
    meaning:
      'L’enregistrement SPF de votre domaine, qui dit qui peut envoyer pour lui, contient des entrées que Gmail juge suspectes ; il a donc refusé le message. Lesquelles, Google ne le dit pas.',
    steps: {
      sender: ['Faites revoir l’enregistrement SPF par l’administrateur du domaine avant de renvoyer.'],
      sendingAdmin: [
        'Lisez l’enregistrement TXT qui commence par v=spf1, et suivez chaque include: et redirect= jusqu’au bout.',
        'Vérifiez que personne ne l’a modifié à votre insu : des réseaux inconnus y sont un signal d’alarme.',
      ],
    },
  },
  dmarcDnsTrouble: {
    title: 'Gmail ne peut pas vérifier votre domaine en ce moment',
    meaning:
      'Votre domaine demande de refuser le courrier non vérifié (DMARC), mais son DNS n’a pas répondu, et Gmail n’a pas pu vérifier ce message. Il attend et sera retenté ; quand le DNS répondra, il pourra passer.',
    steps: {
      sender: [
        'Attendez quelques heures ; si cela dure, demandez à la personne qui gère votre domaine d’examiner ses serveurs de noms.',
      ],
      sendingAdmin: [
        'Interrogez chacun de vos serveurs de noms sur les TXT de SPF, DKIM et _dmarc ; un seul qui ne répond pas ou échoue en DNSSEC suffit.',
        'Raccourcissez les enregistrements SPF qui demandent beaucoup de requêtes.',
      ],
    },
  },
  unauthenticatedDeferred: {
    title: 'Gmail freine votre courrier : son origine n’est pas prouvée',
    meaning:
      'Gmail n’a pas pu confirmer que le message vient de votre domaine : ni SPF ni DKIM n’a réussi, et tout expéditeur doit réussir l’un des deux. Le serveur réessaie, mais entendra la même chose tant que rien n’est en place.',
    steps: {
      sender: ['Prévenez la personne responsable de votre domaine que Gmail ne voit ni SPF ni DKIM.'],
      sendingAdmin: [
        'Publiez un enregistrement SPF avec l’adresse IP d’envoi que montre la réponse.',
        'Activez la signature DKIM, avec une clé d’au moins 1 024 bits (2 048 valent mieux).',
      ],
    },
  },
  unauthenticated: {
    title: 'Gmail n’a pas pu vérifier l’expéditeur : ni SPF ni DKIM',
    meaning:
      'Gmail ne prend le courrier que si l’une au moins de deux preuves d’origine réussit, SPF ou DKIM. Pour votre message, les deux ont échoué, et la réponse montre pour quel domaine et quelle adresse IP. Tant que votre domaine n’est pas en règle, renvoyer n’y change rien.',
    steps: {
      sender: [
        'Transférez l’avis complet à la personne qui gère votre domaine ou votre site.',
        'Si un site ou un outil envoie en votre nom, réglez-le pour qu’il s’identifie chez votre fournisseur de messagerie.',
      ],
      recipient: [
        'Si vous faites suivre une autre adresse vers Gmail, demandez à ce fournisseur s’il réécrit l’expéditeur d’enveloppe (SRS).',
      ],
      sendingAdmin: [
        'Réunissez dans un seul enregistrement SPF tous les services qui envoient pour le domaine.',
        'Activez DKIM dans chacun de ces services, pour votre domaine et non pour le leur.',
        'Contrôlez un essai chez Gmail par « Afficher l’original » ; à partir de 5 000 messages par jour, il faut SPF, DKIM et DMARC.',
      ],
    },
  },
  spfHardFail: {
    title: 'Votre domaine interdit lui-même le courrier de ce serveur',
    meaning:
      'L’enregistrement SPF du domaine de l’expéditeur se termine par « -all » : refuser tout ce qui vient d’ailleurs. Votre message venait d’un serveur absent de la liste, et Gmail a suivi la consigne.',
    steps: {
      sender: [
        'Envoyez par le serveur que fournit votre organisation ; un autre fournisseur ou un site ne peut pas employer cette adresse.',
      ],
      recipient: [
        'Si seuls des messages redirigés échouent, le fournisseur qui redirige doit mettre sa propre adresse d’expéditeur sur l’enveloppe (SRS).',
      ],
      sendingAdmin: [
        'Ajoutez l’adresse IP de la réponse au SPF du domaine de MAIL FROM, par ip4:, ip6: ou include:.',
        'Si ce serveur ne doit pas envoyer pour vous, cherchez qui y emploie votre domaine.',
      ],
    },
  },
  dmarcPolicy: {
    title: 'La politique DMARC de votre domaine a fait refuser le message',
    meaning:
      'Le domaine du champ d’expéditeur demande à tous de refuser le courrier qui ne peut pas être vérifié pour ce domaine précis. SPF ou DKIM a pu réussir, mais pour un autre domaine, ou bien les deux ont échoué. Gmail a fait ce que le domaine demande.',
    steps: {
      sender: [
        'Avec une adresse comme @yahoo.com ou @aol.com, n’envoyez que par ce fournisseur, pas par un site ni un outil de newsletter.',
        'Avec votre propre domaine, faites autoriser par son administrateur le service dont vous vous servez pour envoyer.',
      ],
      recipient: [
        'Si le courrier passait par une liste de diffusion, demandez à son gestionnaire de mettre l’adresse de la liste dans From.',
      ],
      sendingAdmin: [
        'Dans le service qui envoie, faites signer DKIM avec d= votre domaine de From, ou prenez un Return-Path du même domaine.',
        'Lisez vos rapports DMARC pour trouver les sources en échec ; p=none aide en attendant, mais ne protège personne.',
        'Si vous redirigez vers Gmail, ne touchez ni à l’objet ni au texte, et ajoutez ARC.',
      ],
    },
  },
  bulkSpfDeferred: {
    title: 'Gmail freine vos envois en nombre : SPF ne réussit pas',
    meaning:
      'Qui envoie environ 5 000 messages par jour à Gmail doit réussir SPF, et ce n’est pas le cas du vôtre. Il est reporté pour l’instant. Ailleurs, le même numéro concerne un domaine qui ne reçoit lui-même aucun courrier.',
    steps: {
      sender: ['Si vous passez par un service de newsletter, suivez son guide pour « authentifier votre domaine ».'],
      sendingAdmin: [
        'Relevez le domaine du Return-Path d’un message, et publiez ou corrigez le SPF de celui-là, pas seulement du domaine de From.',
        'Consultez l’état de conformité dans Postmaster Tools : il montre ce qui manque encore aux gros expéditeurs.',
      ],
    },
  },
  bulkSpf: {
    title: 'Gmail refuse vos envois en nombre : SPF ne réussit pas',
    meaning:
      'Gmail exige SPF de ceux qui envoient de gros volumes, et l’enregistrement SPF du domaine n’autorise pas le serveur qui a envoyé votre message. Un domaine classé une fois gros expéditeur le reste définitivement.',
    steps: {
      sender: [
        'Faites inscrire votre service d’envoi dans l’enregistrement SPF par la personne qui gère votre domaine.',
      ],
      sendingAdmin: [
        'Ajoutez à SPF l’adresse IP ou le include: du service, sans dépasser dix requêtes DNS au total.',
        'Vérifiez qu’il n’y a qu’un enregistrement v=spf1 ; deux font échouer le contrôle.',
      ],
    },
  },
  bulkDkimDeferred: {
    title: 'Gmail freine vos envois en nombre : DKIM ne réussit pas',
    meaning:
      'Gmail attend une signature DKIM valable de quiconque lui envoie environ 5 000 messages par jour. Sur le vôtre, elle manque ou est rompue, et la remise est reportée tant que cela dure.',
    steps: {
      sender: [
        'Dans votre service de newsletter, ouvrez les réglages du domaine d’expédition et achevez l’étape DKIM.',
      ],
      sendingAdmin: [
        'Publiez la clé publique à selecteur._domainkey de votre domaine, comme le service l’indique, et faites-la vérifier par lui.',
        'Si la signature est là mais échoue, cherchez une passerelle qui modifie les messages après la signature.',
      ],
    },
  },
  bulkDkim: {
    title: 'Gmail refuse vos envois en nombre : DKIM ne réussit pas',
    meaning:
      'Les gros expéditeurs doivent signer leur courrier avec DKIM, et Gmail n’a pas trouvé de signature valable sur ce message. Chez d’autres serveurs, le même numéro concerne un chiffrement exigé.',
    steps: {
      sender: ['Demandez à la personne qui a mis en place vos envois d’activer DKIM pour votre domaine.'],
      sendingAdmin: [
        'Envoyez un message à une boîte Gmail et lisez dans « Afficher l’original » si DKIM est absent ou indique FAIL.',
        'Avec FAIL, comparez la clé du DNS à celle du serveur, et renouvelez les clés de moins de 1 024 bits.',
      ],
    },
  },
  bulkDmarcMissingDeferred: {
    title: 'Gmail freine vos envois en nombre : le domaine n’a pas de DMARC',
    meaning:
      'Les gros expéditeurs ont besoin d’un enregistrement DMARC, une courte entrée du DNS ; le vôtre manque ou ne donne aucune politique. Les pages de Google impriment pour cela tantôt 4.7.40, tantôt 4.7.31.',
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
      'Gmail exige un enregistrement DMARC avec une politique des domaines qui envoient en nombre, et n’en a pas trouvé pour le vôtre. Même la politique la plus douce, p=none, suffit.',
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
      'SPF ou DKIM a pu réussir, mais pour un autre domaine que celui de votre champ From ; Gmail veut qu’ils concordent chez les gros expéditeurs. La réponse dit « rate limited » ou « blocked », les deux avec 421 : le serveur réessaie, et la cause demeure.',
    steps: {
      sender: [
        'Dans votre service d’envoi, prenez une adresse d’expéditeur du domaine que vous y avez authentifié, pas une adresse @gmail.com.',
      ],
      sendingAdmin: [
        'Faites signer DKIM avec d= le domaine de From (un sous-domaine convient), ou réglez sur lui le Return-Path personnalisé du service ; une concordance suffit.',
      ],
    },
  },
  bulkTlsDeferred: {
    title: 'Gmail freine vos envois en nombre : ils arrivent non chiffrés',
    meaning:
      'Les gros expéditeurs doivent remettre leur courrier à Gmail par une connexion chiffrée (TLS), et votre serveur ne l’a pas fait. Il réessaie, mais sans TLS la réponse ne change pas. Ailleurs, ce numéro concerne les sceaux ARC.',
    steps: {
      sender: ['Signalez au gestionnaire de votre serveur de messagerie que Gmail exige TLS.'],
      sendingAdmin: [
        'Activez TLS opportuniste pour le courrier sortant (Postfix : smtp_tls_security_level = may), en TLS 1.2 ou plus récent.',
        'Si votre journal montre quand même des connexions en clair, soupçonnez un pare-feu ou une passerelle antivirus entre vous et le port 25.',
      ],
    },
  },
  bulkTls: {
    title: 'Gmail refuse vos envois en nombre : ils arrivent non chiffrés',
    meaning:
      'Votre message est arrivé chez Gmail par une connexion en clair. Qui y envoie environ 5 000 messages par jour doit chiffrer (TLS) ; il a donc été refusé.',
    steps: {
      sender: ['Confiez vos envois à un service qui remet en TLS, si votre propre serveur ne le peut pas.'],
      sendingAdmin: [
        'Testez openssl s_client -starttls smtp depuis l’hôte d’envoi vers un MX de Gmail ; si cela marche, il ne manque que le réglage du serveur.',
        'Remplacez les logiciels qui ne connaissent que d’anciennes versions ou d’anciens chiffrements de TLS.',
      ],
    },
  },
} as const satisfies Record<keyof typeof gmail.entries, ProviderText>;
