import type { exchangeOnline } from '../../../providers/exchange-online';
import type { ProviderText } from '../../../providers/provider';

export const exchangeOnlineTexts = {
  recipientNotFound: {
    title: 'Personne n’a cette adresse dans l’organisation du destinataire',
    meaning:
      'Microsoft 365 a cherché l’adresse et n’a trouvé ni boîte, ni groupe, ni alias à ce nom. Souvent, elle est mal écrite, elle a été supprimée, ou Outlook l’a proposée d’après une ancienne entrée. Dans la norme, 5.1.10 désigne un domaine qui ne prend pas de courrier ; ce n’est pas ce que dit Microsoft.',
    steps: {
      sender: [
        'Supprimez l’adresse des suggestions d’Outlook, retapez-la lettre par lettre et envoyez un nouveau message.',
        'Si elle est bien écrite, demandez à la personne, par téléphone, si cette adresse existe encore.',
        'Si vous n’avez jamais écrit à cette adresse, on a usurpé la vôtre ; regardez dans les éléments envoyés et, s’il n’y a rien, ignorez l’avis.',
      ],
      recipient: ['Vérifiez qu’une de vos règles de transfert ne mène pas à une adresse disparue.'],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, cherchez l’adresse parmi les boîtes, les alias et les groupes, et contrôlez sa licence et la synchronisation de l’annuaire.',
        'Si la boîte a été déplacée ou recréée dans votre organisation, faites-la retirer des suggestions d’Outlook chez vos collègues.',
      ],
    },
  },
  addressRejectedAtEdge: {
    title: 'Microsoft ne connaît pas cette adresse, malgré « Access denied »',
    meaning:
      'Microsoft 365 a refusé votre message dès l’entrée, car, d’après ce qu’il sait, l’organisation du destinataire n’a pas cette adresse. « Access denied » n’est qu’une formule : vos droits ne sont pas en cause. Si l’adresse sert pourtant, c’est l’annuaire de l’organisation qui est incomplet.',
    steps: {
      sender: [
        'Comparez l’adresse avec celle d’une réponse reçue ou d’une carte de visite, et corrigez-la.',
        'Si d’autres joignent la personne à cette adresse, faites-lui parvenir cet avis par un autre moyen ; son administrateur doit corriger l’annuaire.',
      ],
      receivingAdmin: [
        'Assurez-vous que l’adresse existe dans Exchange Online, même si la boîte se trouve sur un autre serveur.',
        'Tant que des destinataires se trouvent ailleurs, mettez le domaine accepté en « relais interne » : les adresses inconnues seront transmises.',
        'Si toutes les adresses du domaine sont refusées, passez-le en « Relais interne » sous Flux de messagerie, Domaines acceptés, puis de nouveau en « Faisant autorité ».',
      ],
    },
  },
  bannedRecipient: {
    title: 'Microsoft n’accepte pas cette adresse de destinataire',
    meaning:
      'Microsoft 365 considère comme non valable l’adresse à laquelle vous avez écrit et n’y remet rien. Les mots « banned recipient » visent cette adresse, pas vous.',
    steps: {
      sender: [
        'Vérifiez l’adresse auprès de la personne, et prenez-en une autre s’il y en a une.',
        'Si vous êtes certain qu’elle est juste, demandez à votre administrateur de signaler l’erreur à Microsoft avec l’avis complet.',
      ],
      sendingAdmin: ['Si l’adresse sert à coup sûr, ouvrez un dossier d’assistance chez Microsoft et joignez l’avis.'],
    },
  },
  unknownAtOtherServer: {
    title: 'Le serveur du destinataire répond : boîte inconnue',
    meaning:
      'Microsoft 365 a transmis votre message à un serveur extérieur à Microsoft, qui a répondu que l’adresse est inconnue ou la boîte indisponible. Ses propres mots suivent la flèche « -> ». Le refus vient de lui, pas de Microsoft.',
    steps: {
      sender: [
        'Lisez ce qui suit « -> », puis vérifiez l’orthographe de l’adresse.',
        'Demandez au destinataire une adresse qui fonctionne ; le même message serait de nouveau refusé.',
      ],
      recipient: [
        'Si vous transférez du courrier de Microsoft 365 vers un autre compte, vérifiez que ce compte existe encore.',
      ],
      receivingAdmin: [
        'Cherchez l’adresse refusée sur le serveur nommé dans l’avis ; Microsoft n’a fait que relayer sa réponse.',
      ],
    },
  },
  replyToSavedMessage: {
    title: 'Le destinataire n’a pas pu être retrouvé, souvent dans une réponse',
    meaning:
      'Microsoft 365 n’a pas pu ramener le destinataire à une adresse réelle. Cela arrive surtout après une réponse à un message ancien ou enregistré dans un fichier : Outlook ne connaît plus qu’un nom interne, peut-être disparu. Malgré « Sender denied », vous n’êtes pas en cause.',
    steps: {
      sender: [
        'Écrivez un nouveau message au lieu de répondre, et tapez l’adresse du destinataire à la main.',
        'Retirez le destinataire des suggestions d’Outlook avant de taper l’adresse.',
      ],
      receivingAdmin: [
        'Si des collègues répondent encore à un ancien nom interne (IMCEAEX-…), ajoutez-le au destinataire comme adresse X500.',
      ],
    },
  },
  mailboxBusy: {
    title: 'La boîte reçoit trop de messages à la fois',
    meaning:
      'Il arrive tant de courrier en même temps pour cette boîte que Microsoft 365 la fait patienter, afin que les boîtes voisines n’en souffrent pas. Ce frein est voulu, et les tentatives continuent d’elles-mêmes.',
    steps: {
      sender: ['Ne faites rien pendant quelques heures ; un second envoi ne ferait qu’allonger la file.'],
      sendingAdmin: [
        'Si un de vos programmes inonde cette boîte d’alertes, espacez-les ou envoyez un seul récapitulatif.',
      ],
      receivingAdmin: [
        'Cherchez ce qui remplit la boîte, alertes de surveillance ou règle de transfert, et dirigez-en une partie ailleurs.',
      ],
    },
  },
  forestConnections: {
    title: 'Trop de connexions ouvertes chez Microsoft en ce moment',
    meaning:
      'La partie de Microsoft 365 qui héberge la boîte du destinataire a atteint sa limite de connexions simultanées et a raccroché. Votre message n’y est pour rien, et le serveur d’envoi réessaie.',
    steps: {
      sender: ['Attendez ; le message est toujours dans la file de votre service de messagerie.'],
      sendingAdmin: [
        'Si cela dure des heures, ouvrez moins de connexions à la fois vers Microsoft, avec plus de messages dans chacune.',
      ],
    },
  },
  recipientHourlyLimit: {
    title: 'Le destinataire a reçu trop de messages dans l’heure',
    meaning:
      'La boîte a reçu autant de messages que Microsoft 365 le permet par heure, normalement 3 600, tous expéditeurs confondus. L’adresse est bonne. La limite se lève seule, mais un message refusé ne repart pas tout seul.',
    steps: {
      sender: [
        'Renvoyez le message dans une heure ou deux.',
        'En cas d’urgence, prévenez le destinataire par un autre moyen que sa boîte est submergée.',
      ],
      sendingAdmin: [
        'Faites envoyer moins de messages par heure aux programmes qui écrivent à cette boîte, et retentez plus tard les messages refusés.',
      ],
      receivingAdmin: [
        'Ouvrez le rapport « Mailboxes exceeding receiving limits » (limites de réception) du centre d’administration Exchange et arrêtez ce qui submerge la boîte.',
      ],
    },
  },
  senderHourlyLimit: {
    title: 'Vous avez trop écrit à ce destinataire dans l’heure',
    meaning:
      'Vous avez envoyé à cette boîte plus de messages que Microsoft 365 n’en accepte par heure d’un même expéditeur, normalement environ 1 200. Les autres expéditeurs passent toujours. Le message refusé n’arrive que si on le renvoie après une pause.',
    steps: {
      sender: [
        'Faites une pause d’une heure, puis renvoyez ce qui reste utile.',
        'Réunissez en un seul plusieurs messages destinés à la même personne.',
      ],
      sendingAdmin: [
        'Trouvez le programme qui envoie autant d’avis à une seule adresse, et réglez-le pour qu’il les regroupe.',
        'Donnez au programme un délai et une seconde tentative : aucune file ne reprend un message refusé.',
      ],
    },
  },
  expired: {
    title: 'Microsoft 365 a essayé pendant un jour, puis renoncé',
    meaning:
      'Microsoft 365 n’a pas pu remettre votre message avant la fin du délai, en général parce que l’autre serveur ne répondait pas ou refusait sans cesse. L’avis cite souvent la dernière erreur : c’est elle la vraie cause. Plus rien n’est tenté, même si le code commence par 4.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans ce qui suit le @.',
        'Renvoyez le message plus tard si le domaine est juste ; en cas d’urgence, téléphonez.',
        'Si toutes les adresses extérieures échouent ainsi, montrez l’avis à votre administrateur.',
      ],
      sendingAdmin: [
        'Dans le suivi des messages, ouvrez le dernier événement : sa raison (LED=…) donne le serveur et sa réponse.',
        'Si plusieurs domaines sont touchés, contrôlez vos connecteurs sortants et l’hôte actif (smart host) qu’ils emploient.',
      ],
      receivingAdmin: [
        'Vérifiez que votre MX est juste et que le serveur accepte les connexions de Microsoft sur le port 25.',
        'Si votre serveur refuse les messages dont l’en-tête contient de très nombreux destinataires, relevez cette limite.',
      ],
    },
  },
  connectionRefused: {
    title: 'Le serveur du destinataire refuse les connexions',
    meaning:
      'Microsoft 365 veut remettre votre message, mais le serveur extérieur refuse toute connexion. Le problème est presque toujours de ce côté : le service de messagerie est arrêté, ou un pare-feu écarte Microsoft. Les tentatives continuent pour l’instant.',
    steps: {
      sender: [
        'Attendez ; si l’autre côté se rétablit dans la journée, le message arrive sans vous.',
        'Si c’est important, prévenez le destinataire que son serveur n’accepte pas de connexions.',
      ],
      sendingAdmin: ['Si un de vos connecteurs envoie à cette adresse, vérifiez que l’hôte visé n’a pas changé.'],
      receivingAdmin: [
        'Relancez le service de messagerie à l’adresse IP citée dans l’avis, et ouvrez le port 25 du pare-feu aux plages d’adresses de Microsoft.',
        'Assurez-vous que le MX ne désigne pas un serveur mis hors service.',
      ],
    },
  },
  gaveUpConnectionRefused: {
    title: 'Abandon : le serveur du destinataire a refusé toute connexion',
    meaning:
      'Microsoft 365 a tenté de joindre le serveur du destinataire aussi longtemps qu’il garde un message, un jour en général, et chaque connexion a été refusée. La cause est ce serveur ou le réseau qui l’entoure. Plus rien n’est tenté.',
    steps: {
      sender: [
        'Joignez le destinataire autrement et signalez-lui que son serveur de messagerie était injoignable.',
        'Renvoyez le message quand il vous dit que tout fonctionne de nouveau.',
      ],
      receivingAdmin: [
        'Testez de l’extérieur si le port 25 de votre hôte MX répond, et cherchez une règle de pare-feu contre Microsoft.',
        'Comparez l’adresse IP de l’avis avec celle qu’a votre serveur aujourd’hui.',
      ],
    },
  },
  connectionTimedOut: {
    title: 'Le serveur du destinataire ne répond pas à Microsoft',
    meaning:
      'Microsoft 365 essaie de remettre votre message, mais l’autre serveur ne répond pas à temps. Il est peut-être arrêté, ou Microsoft le cherche à une mauvaise adresse. Les tentatives continuent pendant un jour, et le message part de lui-même dès que le serveur répond.',
    steps: {
      sender: ['Laissez le message en file jusqu’à demain, et téléphonez si cela presse.'],
      sendingAdmin: ['Si un connecteur achemine le courrier vers ce domaine, vérifiez l’adresse de son hôte actif.'],
      receivingAdmin: [
        'Voyez si le serveur tourne et répond de l’extérieur sur le port 25.',
        'Si votre fournisseur d’accès vous a donné d’autres adresses IP, corrigez l’hôte MX et prévenez les partenaires dont le connecteur cite l’ancienne.',
      ],
    },
  },
  sessionFailed: {
    title: 'Microsoft ne peut pas ouvrir de session avec le serveur destinataire',
    meaning:
      'Votre message attend, car Microsoft 365 n’arrive pas à engager l’échange avec le serveur du destinataire : celui-ci répond aussitôt par une erreur ou ne remplit pas une condition, comme le chiffrement. Ce qui suit « Message= » dit laquelle. Microsoft réessaie pendant un jour ; vous n’avez rien à renvoyer.',
    steps: {
      sender: [
        'Attendez un jour : ce n’est qu’ensuite que Microsoft renonce et vous l’annonce.',
        'Si cela ne peut attendre, transmettez l’avis au destinataire par un autre canal et téléphonez.',
      ],
      sendingAdmin: [
        'Avec « STARTTLS is required » ou « SubjectMismatch », comparez ce qu’exige votre connecteur sortant avec ce qu’offre le serveur du partenaire.',
      ],
      receivingAdmin: [
        'Vérifiez STARTTLS et le certificat du serveur ou de la passerelle qui répond sur le port 25.',
        'Cherchez dans son journal l’heure de l’avis : il a peut-être éconduit l’adresse de Microsoft dès l’accueil.',
      ],
    },
  },
  gaveUpSessionFailed: {
    title: 'Abandon : aucune session possible avec le serveur destinataire',
    meaning:
      'Microsoft 365 a essayé aussi longtemps qu’il garde un message, un jour en général, sans obtenir de session correcte avec le serveur du destinataire. Votre message n’a pas été remis, et plus rien n’est tenté. Les mots entre parenthèses nomment l’obstacle, par exemple « STARTTLS is required » ou un certificat qui ne correspond pas.',
    steps: {
      sender: [
        'Prévenez le destinataire autrement, et citez les mots entre parenthèses à l’intention de son service informatique.',
        'Renvoyez le message quand on vous dit que c’est réparé, ou un jour plus tard.',
      ],
      sendingAdmin: [
        'Si les parenthèses nomment TLS ou un certificat, voyez si votre connecteur sortant exige plus que ce partenaire n’offre.',
      ],
      receivingAdmin: [
        'Offrez STARTTLS avec un certificat valable sur le port 25.',
        'Assurez-vous qu’aucun filtre ne repousse les plages d’adresses de Microsoft avant la remise du message.',
      ],
    },
  },
  connectionBrokenOff: {
    title: 'L’autre serveur coupe sans cesse la connexion',
    meaning:
      'Microsoft 365 atteint le serveur du destinataire, mais celui-ci interrompt brusquement l’échange. Votre message attend, et les tentatives continuent pendant un jour. L’avis ne dit pas pourquoi l’autre côté raccroche ; un pare-feu qui inspecte le courrier ou un serveur en difficulté est typique.',
    steps: {
      sender: [
        'Attendez ; rien n’est à renvoyer tant que les tentatives continuent.',
        'Si le retard vous gêne, transmettez l’avis au destinataire par un autre canal, pour son administrateur.',
      ],
      sendingAdmin: [
        'Si un seul partenaire est touché, donnez-lui le nom du serveur et l’heure d’après le suivi des messages.',
      ],
      receivingAdmin: [
        'Désactivez l’inspection SMTP du pare-feu placé devant, et voyez si les sessions de Microsoft tiennent.',
        'Cherchez dans le journal de votre serveur ou de votre passerelle l’instant indiqué dans l’avis : arrêt brutal, délai dépassé ou manque de mémoire sont typiques.',
      ],
    },
  },
  gaveUpConnectionBrokenOff: {
    title: 'Abandon : l’autre serveur a coupé toutes les connexions',
    meaning:
      'Aussi longtemps que Microsoft 365 garde un message, un jour en général, le serveur du destinataire a interrompu chaque échange. Votre message n’a pas été remis, et Microsoft a renoncé. Seul l’autre côté peut trouver pourquoi son serveur raccroche.',
    steps: {
      sender: [
        'Faites parvenir l’avis au destinataire par une autre voie et demandez-lui de faire examiner son serveur.',
        'Réessayez une fois que c’est fait.',
      ],
      sendingAdmin: [
        'Relevez dans le suivi des messages les heures et les adresses de serveur des tentatives, et donnez-les au partenaire.',
      ],
      receivingAdmin: [
        'Rapprochez les heures de l’avis des journaux de chaque système d’entrée : pare-feu, filtre, serveur de messagerie.',
        'Après une modification, faites envoyer un message d’essai depuis un compte Microsoft 365.',
      ],
    },
  },
  dnsQueryDelayed: {
    title: 'Le domaine du destinataire ne peut pas être résolu pour l’instant',
    meaning:
      'Microsoft 365 a demandé où envoyer votre message et n’a pas eu de réponse exploitable : les serveurs de noms du domaine ne fonctionnent pas, ou le domaine a expiré ou vient d’être modifié. Il repose la question pendant un jour, et le message part de lui-même dès qu’une réponse arrive.',
    steps: {
      sender: [
        'Vérifiez ce qui suit le @ ; s’il y a une faute, écrivez à la bonne adresse sans attendre.',
        'S’il est juste, ne touchez à rien pendant un jour.',
      ],
      sendingAdmin: [
        'Si un de vos connecteurs dessert ce domaine, vérifiez que le nom de son hôte actif peut être résolu.',
      ],
      receivingAdmin: [
        'Demandez le MX à chacun de vos serveurs de noms, et faites réparer par l’hébergeur DNS ceux qui ne répondent pas.',
        'Renouvelez le domaine s’il a expiré.',
      ],
    },
  },
  dnsQueryFailed: {
    title: 'Le domaine du destinataire n’a pas pu être résolu',
    meaning:
      'Microsoft 365 a demandé où envoyer le courrier du domaine du destinataire et n’a pas eu de réponse exploitable. Soit le domaine est mal écrit ou a expiré, soit ses serveurs de noms ne fonctionnent pas.',
    steps: {
      sender: [
        'Cherchez une faute de frappe après le @, par exemple .con au lieu de .com.',
        'Si le domaine est juste, dites au destinataire que le courrier vers son domaine ne trouve aucun serveur.',
      ],
      receivingAdmin: [
        'Renouvelez le domaine s’il a expiré, et demandez l’enregistrement MX à chacun de ses serveurs de noms.',
        'Si vous utilisez DNSSEC, testez la chaîne des signatures ; rompue, elle rend toute réponse inutilisable.',
      ],
    },
  },
  mailLoop: {
    title: 'Le message a tourné en rond',
    meaning:
      'Votre message a été renvoyé de serveur en serveur, ou de règle en règle, jusqu’à ce qu’Exchange l’arrête après 20 tours. Avec 5.4.14, c’est Microsoft 365 qui l’a vu ; avec 5.4.6, un serveur Exchange d’entreprise. Quelqu’un doit d’abord changer ses réglages.',
    steps: {
      sender: [
        'Vérifiez si une règle de votre propre boîte transfère vers le destinataire, et désactivez-la.',
        'Sinon, remettez l’avis au destinataire par un autre moyen ; un nouvel envoi finirait dans le même cercle.',
      ],
      recipient: ['Cherchez deux de vos comptes qui se transfèrent l’un à l’autre, et supprimez une des règles.'],
      sendingAdmin: [
        'En mode hybride, voyez dans la liste des sauts de l’avis quels serveurs alternent, et relancez l’Assistant Configuration hybride pour réparer les connecteurs entre eux.',
      ],
      receivingAdmin: [
        'Sous Flux de messagerie, Domaines acceptés, mettez le domaine en « Faisant autorité » si toutes ses boîtes sont dans Microsoft 365 ; en « Relais interne », les adresses inconnues peuvent tourner en rond.',
        'Faites pointer le MX vers le système qui héberge réellement les boîtes.',
      ],
    },
  },
  wrongRegion: {
    title: 'Le message est arrivé à la mauvaise entrée de Microsoft 365',
    meaning:
      'Votre message est arrivé sur un serveur de Microsoft qui n’est pas chargé de cette organisation. Le plus souvent, un MX ou un hôte relais est périmé, ou un connecteur ne reconnaît plus l’expéditeur. Les tentatives continuent, mais attendre ne suffit pas.',
    steps: {
      sender: [
        'Envoyez l’avis à la personne qui gère le système d’envoi ; pour un scanner ou un programme, nommez l’appareil.',
      ],
      sendingAdmin: [
        'Comme hôte relais, indiquez le nom de votre domaine en mail.protection.outlook.com, jamais une adresse IP ni mail.messaging.microsoft.com.',
        'Si vos propres appareils relaient vers l’extérieur, inscrivez leur adresse IP publique actuelle ou leur certificat dans le connecteur entrant.',
      ],
      receivingAdmin: [
        'Corrigez le MX d’après la valeur que le centre d’administration Microsoft 365 affiche pour le domaine, et supprimez les anciens.',
      ],
    },
  },
  replicationFailed: {
    title: 'Microsoft n’a pas pu faire sa copie de sécurité',
    meaning:
      'Avant d’accepter un message, Microsoft en range une seconde copie sur un autre de ses serveurs, et cela n’a pas marché sur le moment. La panne est chez Microsoft. Les serveurs d’envoi recommencent, et normalement cela passe.',
    steps: {
      sender: ['Laissez faire la file d’attente ; ni vous ni le destinataire n’avez rien à changer.'],
      receivingAdmin: [
        'Si cela dure des heures, cherchez un incident dans l’état d’intégrité des services du centre d’administration Microsoft 365.',
      ],
    },
  },
  serverTrouble: {
    title: 'Une panne passagère chez Microsoft 365',
    meaning:
      'Un des serveurs de Microsoft n’a pas pu prendre votre message à ce moment-là : il était surchargé, ou un autre serveur derrière lui ne répondait pas. La boîte du destinataire n’est pas pleine. Le refus est temporaire, et le serveur d’envoi réessaie de lui-même.',
    steps: {
      sender: ['Attendez jusqu’à demain ; si toutes les tentatives échouent, vous recevrez un avis définitif.'],
      sendingAdmin: [
        'Si une seule organisation est touchée pendant des heures, donnez à son administrateur la réponse avec l’heure et le nom du serveur, pour un dossier chez Microsoft.',
      ],
    },
  },
  organisationOverloaded: {
    title: 'Trop de courrier en attente pour l’organisation du destinataire',
    meaning:
      'Microsoft 365 garde déjà tant de messages pour l’organisation du destinataire qu’il n’en prend plus pour l’instant. Le vôtre reste sur le serveur d’envoi, qui renouvelle la tentative.',
    steps: {
      sender: ['N’y touchez pas pendant un jour, et téléphonez si c’est urgent.'],
      receivingAdmin: [
        'Cherchez dans les rapports de flux de messagerie ce qui arrive en si grand nombre, et si un de vos serveurs, derrière Microsoft 365, n’a pas cessé de prendre le courrier.',
      ],
    },
  },
  untrustedRoot: {
    title: 'Microsoft ne peut pas vérifier le certificat du serveur destinataire',
    meaning:
      'Microsoft 365 veut envoyer votre message par une connexion chiffrée et vérifiée, mais aucune autorité qu’il reconnaît ne garantit le certificat de l’autre serveur ; souvent, il manque les certificats intermédiaires. Les tentatives continuent, mais elles n’aboutiront qu’une fois cela réparé là-bas.',
    steps: {
      sender: ['Transmettez l’avis au destinataire ; les mots importants sont « UntrustedRoot » et le nom du serveur.'],
      sendingAdmin: [
        'Si un de vos connecteurs exige un certificat approuvé de ce partenaire, n’assouplissez la règle que le temps de sa réparation.',
      ],
      receivingAdmin: [
        'Installez le certificat d’une autorité publique, avec tous les certificats intermédiaires, sur le serveur ou la passerelle qui répond pour votre MX.',
        'Testez de l’extérieur avec « openssl s_client -starttls smtp -showcerts ».',
      ],
    },
  },
  certificateCheckFailed: {
    title: 'Message retenu : le certificat de l’autre serveur est refusé',
    meaning:
      'Microsoft 365 veut envoyer votre message par une connexion vérifiée, mais le certificat de l’autre serveur, souvent placé derrière un connecteur, a expiré, porte un autre nom ou n’est plus valable. Le message attend un jour au plus et part de lui-même une fois le certificat ou le connecteur corrigé.',
    steps: {
      sender: ['Transmettez l’avis de retard à votre administrateur, qui verra si un connecteur est en jeu.'],
      sendingAdmin: [
        'Dans le centre d’administration Exchange, sous Flux de messagerie, Connecteurs, comparez le nom de certificat qu’attend le connecteur sortant avec celui que présente le serveur.',
      ],
      receivingAdmin: [
        'Installez un certificat valable, au nom attendu, sur le serveur qui reçoit le courrier de Microsoft.',
      ],
    },
  },
  mtaStsHostDelayed: {
    title: 'Message retenu : le domaine du destinataire n’admet pas ce serveur',
    meaning:
      'Le domaine du destinataire publie la liste des serveurs autorisés à recevoir son courrier (MTA-STS), et celui qu’indique le DNS n’y figure pas. Microsoft 365 garde donc votre message et réessaie. Il arrivera sans vous si l’administrateur du domaine corrige cela à temps, en général dans la journée.',
    steps: {
      sender: [
        'Dites sans tarder au destinataire, par un autre moyen, que sa politique MTA-STS et son serveur ne concordent pas.',
      ],
      receivingAdmin: [
        'Comparez les enregistrements MX avec les lignes mx de mta-sts.<domaine>/.well-known/mta-sts.txt, et ajoutez ce qui manque.',
        'Donnez un nouvel id à l’enregistrement TXT _mta-sts, sinon les expéditeurs gardent l’ancienne politique.',
      ],
    },
  },
  mtaStsHost: {
    title: 'Le domaine du destinataire interdit la remise à son propre serveur',
    meaning:
      'Votre message vous est revenu : dans sa politique MTA-STS, le domaine du destinataire nomme les serveurs qui peuvent prendre son courrier, et celui où mène le DNS n’en est pas. Comme le message pourrait tomber en de mauvaises mains, Microsoft 365 ne le remet pas. L’administrateur du domaine doit corriger cela avant tout nouvel envoi.',
    steps: {
      sender: [
        'Joignez le destinataire autrement et dites-lui que la politique MTA-STS et le MX de son domaine se contredisent.',
      ],
      receivingAdmin: [
        'Ajoutez chaque hôte MX au fichier de politique mta-sts.<domaine>/.well-known/mta-sts.txt.',
        'Changez ensuite l’id de l’enregistrement TXT _mta-sts, pour que les expéditeurs relisent la politique.',
      ],
    },
  },
  mtaStsCertificateDelayed: {
    title: 'Message retenu : le certificat du serveur destinataire ne convient pas',
    meaning:
      'Le domaine du destinataire exige un chiffrement vérifié (MTA-STS), mais le certificat de son serveur porte un autre nom ou vient d’un émetteur non reconnu. Microsoft 365 garde votre message et continue d’essayer, un jour en général ; il sera remis si le certificat est corrigé d’ici là.',
    steps: {
      sender: [
        'Signalez tout de suite au destinataire que le certificat de son serveur est en cause ; votre message peut encore arriver.',
      ],
      receivingAdmin: [
        'Lisez ce qui suit « Reason: » dans l’avis : c’est là qu’est dit ce qui cloche dans le certificat.',
        'Installez celui d’un émetteur public pour le nom de l’hôte MX, avec ses certificats intermédiaires.',
      ],
    },
  },
  mtaStsCertificate: {
    title: 'Le certificat du serveur destinataire ne convient pas',
    meaning:
      'Microsoft 365 vous a rendu votre message, car le domaine du destinataire exige un chiffrement vérifié (MTA-STS) et son serveur n’a pas pu prouver qui il est : le certificat porte un autre nom, ou son émetteur n’est pas reconnu. Tout nouvel envoi échouera tant que ce certificat n’est pas remplacé.',
    steps: {
      sender: [
        'Signalez au destinataire que le certificat de son serveur est en cause ; de votre côté, il n’y a rien à faire.',
      ],
      receivingAdmin: [
        'Procurez-vous, auprès d’un émetteur public, un certificat au nom d’hôte cité dans la politique MTA-STS.',
        'Présentez aussi les certificats intermédiaires ; ce qui suit « Reason: » dit ce qui a échoué.',
      ],
    },
  },
  daneNoStarttlsDelayed: {
    title: 'Message retenu : le serveur du destinataire n’offre pas de chiffrement',
    meaning:
      'Le domaine du destinataire annonce que le courrier doit arriver chiffré (DANE), mais son serveur n’offre pas de chiffrement qui fonctionne. Microsoft 365 ne remet rien en clair ; il garde votre message et réessaie. Vous n’avez rien à renvoyer, mais l’autre côté doit agir avant la fin des tentatives.',
    steps: {
      sender: [
        'Vérifiez le domaine de l’adresse ; une faute de frappe peut mener à un serveur inconnu.',
        'S’il est juste, informez le destinataire pendant que les tentatives continuent.',
      ],
      receivingAdmin: [
        'Faites annoncer STARTTLS par l’hôte MX sur le port 25, y compris à travers le pare-feu.',
        'Testez la négociation TLS de l’extérieur ; si elle échoue, c’est comme s’il n’y en avait pas.',
      ],
    },
  },
  daneNoStarttls: {
    title: 'Le serveur du destinataire exige le chiffrement sans l’offrir',
    meaning:
      'Votre message vous a été rendu : le domaine du destinataire impose une remise chiffrée (DANE), son serveur n’avait pas de chiffrement qui fonctionne, et Microsoft 365 n’envoie pas ce courrier en clair. Un nouvel envoi n’a de sens qu’une fois ce serveur réparé.',
    steps: {
      sender: [
        'Vérifiez d’abord le domaine de l’adresse ; s’il est juste, informez le destinataire que son serveur n’offre pas de chiffrement.',
      ],
      receivingAdmin: [
        'Activez STARTTLS sur le port 25, et cherchez un pare-feu qui l’efface de la réponse à EHLO.',
        'Tant que TLS ne marche pas, retirez l’enregistrement TLSA.',
      ],
    },
  },
  daneCertificateDelayed: {
    title: 'Message retenu : certificat du destinataire expiré ou erroné',
    meaning:
      'Le domaine du destinataire veut qu’on contrôle le certificat de son serveur (DANE). Microsoft 365 l’a trouvé expiré (322) ou établi pour un autre nom d’hôte (325), et retient votre message. Il continue d’essayer : le message passera de lui-même si le certificat est bientôt remplacé.',
    steps: {
      sender: [
        'Prévenez le destinataire maintenant ; son administrateur peut encore sauver la remise.',
        'Si cela ne peut attendre, joignez-le autrement.',
      ],
      receivingAdmin: [
        'Avec 322, renouvelez le certificat ; avec 325, prenez-en un au nom de l’hôte MX.',
        'Mettez d’abord l’enregistrement TLSA correspondant dans le DNS, et laissez l’ancien quitter les caches.',
      ],
    },
  },
  daneCertificate: {
    title: 'Le certificat du serveur destinataire est expiré ou ne correspond pas',
    meaning:
      'Votre message est revenu parce que le domaine du destinataire fait contrôler le certificat de son serveur (DANE), et que Microsoft 365 l’a trouvé expiré (322) ou au nom d’un autre hôte (325). Tant qu’il n’est pas remplacé, tout nouvel essai finira de même.',
    steps: {
      sender: [
        'Passez par un autre moyen pour l’instant, et signalez au destinataire que le certificat de sa messagerie est à renouveler.',
      ],
      receivingAdmin: [
        'Renouvelez le certificat, avec le nom de l’hôte MX dans le nom commun ou les noms alternatifs.',
        'Publiez l’enregistrement TLSA du nouveau certificat avant de le mettre en service.',
      ],
    },
  },
  daneRecordMismatchDelayed: {
    title: 'Message retenu : le serveur diffère de ce qu’annonce le DNS',
    meaning:
      'Le domaine du destinataire publie l’empreinte du certificat de son serveur (enregistrement TLSA), et le serveur en montre un autre. Comme ce pourrait être une attaque, Microsoft 365 retient votre message jusqu’à ce que les deux concordent. Le plus souvent, un certificat a été renouvelé et l’enregistrement oublié ; les tentatives continuent.',
    steps: {
      sender: [
        'Informez le destinataire aujourd’hui ; son administrateur a besoin du mot « tlsa-invalid » et du nom du serveur.',
      ],
      receivingAdmin: [
        'Publiez sous _25._tcp.<hôte MX> un enregistrement TLSA pour le certificat en service, et retirez les anciens.',
        'Si personne n’a renouvelé de certificat, cherchez pourquoi un autre est présenté avant de changer l’enregistrement.',
      ],
    },
  },
  daneRecordMismatch: {
    title: 'Le serveur du destinataire diffère de ce qu’annonce son domaine',
    meaning:
      'Microsoft 365 vous a rendu votre message, car le serveur du destinataire a montré un autre certificat que celui qu’annonce son domaine dans le DNS (enregistrement TLSA). En général, on a renouvelé le certificat sans l’enregistrement, mais une attaque aurait le même aspect. L’administrateur du domaine doit d’abord y remédier.',
    steps: {
      sender: ['Informez le destinataire ; son administrateur comprendra le mot « tlsa-invalid ».'],
      receivingAdmin: [
        'Comparez les enregistrements TLSA de _25._tcp.<hôte MX> avec le certificat en service, et remplacez ceux qui sont périmés.',
        'Contrôlez la date de début du certificat : s’il commence dans le futur, il échoue aussi.',
      ],
    },
  },
  dnssecBrokenDelayed: {
    title: 'Message retenu : le domaine du destinataire a des signatures DNS fausses',
    meaning:
      'Le domaine du destinataire est signé par DNSSEC, mais les signatures ne se vérifient pas ; Microsoft 365 ne peut donc pas savoir à coup sûr où va son courrier. Il garde votre message et repose la question ; si l’administrateur du domaine répare cela à temps, le message part sans vous.',
    steps: {
      sender: [
        'Dites sans tarder au destinataire, par téléphone ou dans un autre domaine, que votre avis porte « dnssec-invalid ».',
      ],
      receivingAdmin: [
        'Testez la chaîne des signatures, du registre jusqu’à votre zone, par exemple avec dnsviz.net.',
        'Corrigez l’enregistrement DS chez le bureau d’enregistrement, ou faites signer la zone de nouveau.',
      ],
    },
  },
  dnssecBroken: {
    title: 'Le domaine du destinataire a des signatures DNS défectueuses',
    meaning:
      'Votre message vous a été rendu parce que le domaine du destinataire est signé par DNSSEC et que Microsoft 365 n’a pas pu vérifier les signatures. Rien n’y est remis tant que l’administrateur du domaine ne les a pas réparées ; d’ici là, inutile de renvoyer.',
    steps: {
      sender: [
        'Dites au destinataire que l’avis porte « dnssec-invalid » ; en attendant, prenez une de ses adresses dans un autre domaine, ou le téléphone.',
      ],
      receivingAdmin: [
        'Comparez l’enregistrement DS chez le bureau d’enregistrement avec les clés de votre zone, et cherchez des signatures expirées.',
        'Si la réparation tarde, supprimez l’enregistrement DS et attendez qu’il ait quitté les caches.',
      ],
    },
  },
  tooManyRecipientsAtOnce: {
    title: 'Plus de 200 destinataires d’un même domaine d’un coup',
    meaning:
      'Microsoft 365 accepte au plus 200 destinataires d’un même domaine par transmission. Un serveur ordinaire remet de lui-même les autres par lots suivants ; un programme qui ne le fait pas doit être modifié.',
    steps: {
      sender: [
        'Attendez d’abord : le reste suit en général sans vous.',
        'Si un avis définitif nomme des personnes qui n’ont rien reçu, écrivez-leur par groupes de moins de 200.',
      ],
      sendingAdmin: [
        'Réglez le programme d’envoi pour qu’il découpe sa liste en lots de 200 destinataires au plus par domaine et qu’il renvoie le reste.',
      ],
    },
  },
  serverThrottled: {
    title: 'Microsoft freine le serveur d’envoi',
    meaning:
      'Le serveur qui envoie votre courrier a changé d’habitudes, en général en envoyant bien plus, et Microsoft 365 n’en accepte qu’une partie en attendant d’en savoir davantage. Le nombre après AS désigne la règle de Microsoft. Les tentatives continuent, et avec un envoi régulier et propre, la limite disparaît en quelques jours.',
    steps: {
      sender: [
        'Attendez ; s’il ne s’agit que d’un envoi en nombre, expédiez le reste demain.',
        'Si vous n’avez rien envoyé en nombre, demandez à votre fournisseur si un autre client ou un compte piraté en est la cause.',
      ],
      sendingAdmin: [
        'Augmentez par petits pas le volume d’une adresse IP nouvelle ou changée, et cherchez d’abord des comptes piratés.',
        'Si vous relayez votre propre courrier par Microsoft 365, créez un connecteur entrant pour cette adresse IP.',
      ],
      receivingAdmin: [
        'Si votre courrier passe d’abord par un autre filtre, créez un connecteur partenaire pour ses adresses IP, sans quoi ce filtre est freiné.',
      ],
    },
  },
  addressUnderReview: {
    title: 'Microsoft examine l’adresse du serveur d’envoi',
    meaning:
      'Quelque chose de suspect est venu de l’adresse IP qui envoie votre courrier, et Microsoft 365 en retient les messages le temps de l’examiner. Si le trafic est légitime, la restriction est bientôt levée.',
    steps: {
      sender: ['Laissez le message dans la file, et dites à votre fournisseur que Microsoft examine son serveur.'],
      sendingAdmin: [
        'Profitez-en pour chercher ce qui est parti de cette adresse IP ces dernières heures : comptes piratés, formulaires web, nouvel envoi en nombre.',
        'Retenez les envois en nombre jusqu’à ce que le courrier normal passe de nouveau.',
      ],
    },
  },
  ipv6RangeLimit: {
    title: 'Trop de courrier venu de ce réseau IPv6',
    meaning:
      'Le réseau IPv6 du serveur d’envoi a adressé trop de messages à Microsoft 365 en trop peu de temps. Microsoft compte toute la plage, si bien qu’un voisin peut en être la cause. Le message refusé ne repart pas de lui-même.',
    steps: {
      sender: ['Renvoyez-le après quelques heures, ou depuis un compte chez un autre fournisseur.'],
      sendingAdmin: [
        'Envoyez pour l’instant vers Microsoft en IPv4, et étalez les gros envois.',
        'Demandez à l’hébergeur une plage à vous si des voisins épuisent la limite.',
      ],
    },
  },
  bannedIp: {
    title: 'Le serveur d’envoi est sur la liste de blocage de Microsoft',
    meaning:
      'Microsoft 365 ne prend aucun courrier de l’adresse IP entre crochets, repérée pour du spam ou soupçonnée d’en envoyer. Ce peut être un serveur partagé dont un autre client est responsable. Son exploitant peut demander le retrait ; il faut jusqu’à 24 heures, parfois plus.',
    steps: {
      sender: [
        'Remettez l’avis entier à votre fournisseur de messagerie ou à votre hébergeur ; c’est l’adresse IP citée qui compte.',
        'Envoyez ce qui presse depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Arrêtez d’abord la cause : comptes piratés, formulaires web ouverts, listes achetées.',
        'Saisissez ensuite l’adresse IP et votre adresse de messagerie sur sender.office.com, puis confirmez par le lien reçu.',
      ],
    },
  },
  bannedIpByMail: {
    title: 'Microsoft a banni le serveur ; retrait par e-mail seulement',
    meaning:
      'L’adresse IP du serveur d’envoi est bannie, et Microsoft veut examiner le cas lui-même. Le formulaire web ne sert pas pour ce code : la demande va à delist@microsoft.com.',
    steps: {
      sender: ['Demandez à votre fournisseur d’écrire à Microsoft, et donnez-lui l’avis sans le raccourcir.'],
      sendingAdmin: [
        'Nettoyez d’abord le serveur, puis envoyez à delist@microsoft.com l’avis complet avec le code et l’adresse IP.',
        'Dites dans le même message quelle était la cause et ce que vous avez changé.',
      ],
    },
  },
  blockedBySpamhaus: {
    title: 'Le serveur d’envoi est sur la liste de Spamhaus',
    meaning:
      'Microsoft 365 refuse le serveur d’envoi parce que son adresse IP est inscrite chez Spamhaus, une liste de blocage indépendante. Microsoft ne peut pas l’en retirer ; seul Spamhaus le peut.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie et demandez-lui ce qu’il en est de l’inscription chez Spamhaus.',
        'Tant qu’elle dure, écrivez depuis un autre service de messagerie.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse IP sur check.spamhaus.org : la page nomme la liste, la raison et la marche à suivre.',
        'Supprimez la cause avant de demander le retrait, sinon l’adresse y revient.',
      ],
    },
  },
  blockedByRecipientOrganisation: {
    title: 'L’organisation du destinataire a bloqué le serveur d’envoi',
    meaning:
      'Ce n’est pas Microsoft mais l’organisation à laquelle vous avez écrit qui garde l’adresse IP de votre serveur dans sa propre liste de blocage. Seul son administrateur peut l’en retirer ; le formulaire de Microsoft n’y peut rien.',
    steps: {
      sender: [
        'Demandez à votre contact, par téléphone ou depuis une autre adresse, de faire lever le blocage par son service informatique.',
      ],
      sendingAdmin: [
        'Donnez à l’autre organisation l’adresse IP bloquée, après vous être assuré que rien d’indésirable n’en est parti.',
      ],
      receivingAdmin: [
        'Dans le portail Microsoft Defender, cherchez l’adresse dans la stratégie de filtrage des connexions (liste d’adresses IP bloquées), et retirez-la si elle est souhaitée.',
      ],
    },
  },
  helloNameForged: {
    title: 'Le serveur d’envoi se présente sous un faux nom',
    meaning:
      'Le serveur qui envoie votre courrier a donné, en se présentant, le nom du serveur de Microsoft pour le sien. C’est la manière des programmes de spam, et Microsoft 365 le refuse. Le plus souvent, ce n’est qu’un mauvais réglage.',
    steps: {
      sender: [
        'Dites à la personne qui gère votre messagerie ou votre site : « Microsoft refuse notre serveur à cause d’un mauvais HELO. »',
      ],
      sendingAdmin: [
        'Donnez comme nom HELO le nom d’hôte complet du serveur lui-même (Postfix : smtp_helo_name), jamais celui de l’hôte contacté.',
        'Si aucun réglage n’est en cause, cherchez un programme de spam sur la machine.',
      ],
    },
  },
  ipv6Unauthenticated: {
    title: 'Le courrier par IPv6 doit prouver d’où il vient',
    meaning:
      'Le message est arrivé par une connexion IPv6, et Microsoft 365 y exige que SPF ou DKIM réussisse. Aucun des deux n’a réussi. Les tentatives continuent, mais tant que le domaine n’est pas bien configuré, elles échoueront aussi.',
    steps: {
      sender: [
        'Transmettez l’avis de retard à la personne qui gère votre domaine, avec les mots « SPF ou DKIM en IPv6 ».',
      ],
      sendingAdmin: [
        'Ajoutez l’adresse IPv6 du serveur à l’enregistrement SPF du domaine d’enveloppe (ip6:…), ou signez avec DKIM.',
        'Pour parer au plus pressé, n’envoyez vers Microsoft qu’en IPv4.',
      ],
    },
  },
  ipv6WithoutReverseDns: {
    title: 'L’adresse IPv6 du serveur d’envoi n’a pas de nom',
    meaning:
      'Microsoft 365 a refusé votre message, arrivé par IPv6 d’un serveur dont l’adresse n’a pas de DNS inverse (PTR). Votre propre adresse de messagerie n’est pas en cause. Tout message passant par là revient jusqu’à ce que l’enregistrement existe.',
    steps: {
      sender: [
        'Signalez à votre fournisseur que son adresse IPv6 n’a pas d’enregistrement PTR ; elle figure entre crochets dans l’avis.',
      ],
      sendingAdmin: [
        'Faites créer par l’hébergeur de l’adresse IPv6 un enregistrement PTR vers un nom d’hôte qui ramène à la même adresse.',
        'Ou passez le courrier sortant en IPv4 (Postfix : inet_protocols ou smtp_address_preference).',
      ],
    },
  },
  recipientWithoutIpv6: {
    title: 'L’organisation du destinataire ne prend pas de courrier par IPv6',
    meaning:
      'Votre serveur s’est connecté par IPv6, et le domaine du destinataire chez Microsoft 365 n’accepte le courrier que par IPv4. L’adresse et le contenu ne sont pas en cause.',
    steps: {
      sender: [
        'Demandez à votre fournisseur d’envoyer à ce domaine par IPv4 ; depuis un autre fournisseur, le message peut passer tout de suite.',
      ],
      sendingAdmin: ['Faites passer ce domaine, ou tout Microsoft, par IPv4.'],
      receivingAdmin: [
        'Si vous voulez du courrier par IPv6, lancez Enable-IPv6ForAcceptedDomain dans Exchange Online PowerShell.',
      ],
    },
  },
  spfFailed: {
    title: 'Votre domaine n’autorise pas le serveur qui a envoyé le message',
    meaning:
      'Le système du destinataire a contrôlé SPF : votre domaine publie quels serveurs peuvent envoyer en son nom, et celui-ci n’en fait pas partie. Le message a pu aussi être transféré en route. Tant que le DNS n’est pas corrigé, il sera refusé.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ; dites-lui par quel logiciel ou quel site vous avez envoyé.',
      ],
      recipient: [
        'Si le message est passé par un de vos transferts, faites écrire l’expéditeur à votre adresse finale.',
      ],
      sendingAdmin: [
        'Ajoutez le service d’envoi à l’unique enregistrement SPF du domaine ; pour Microsoft 365, c’est include:spf.protection.outlook.com.',
        'Ne dépassez pas dix requêtes DNS, et supprimez un second enregistrement v=spf1.',
      ],
    },
  },
  dmarcReject: {
    title: 'Votre propre domaine demande de refuser ce genre de courrier',
    meaning:
      'Microsoft 365 n’a pas pu confirmer que le message vient du domaine du champ From, et ce domaine demande de rejeter un tel courrier (DMARC, p=reject). En cause, le plus souvent : un outil de newsletter ou un site jamais déclaré pour le domaine, ou un transfert.',
    steps: {
      sender: [
        'Montrez l’avis à la personne qui gère votre domaine, et dites quel programme a envoyé le message.',
        'Passez par votre boîte habituelle en attendant.',
      ],
      sendingAdmin: [
        'Envoyez de la même façon un essai à une de vos boîtes chez un autre fournisseur ; Authentication-Results, dans ses en-têtes, montre si SPF ou DKIM a échoué, et pour quel domaine.',
        'Configurez DKIM avec votre propre domaine dans le service d’envoi ; une réussite alignée sur le domaine de From suffit.',
      ],
      receivingAdmin: [
        'Si une passerelle ou un transfert en amont casse les contrôles, déclarez-le comme signataire ARC approuvé ou activez le filtrage amélioré des connecteurs.',
      ],
    },
  },
  forwardedMailRefused: {
    title: 'Un message transféré a été refusé à l’étape suivante',
    meaning:
      'Microsoft 365 a transféré ou relayé le message, et le serveur suivant n’en a pas voulu. Quand un message échoue à SPF et à DKIM dès son arrivée, Microsoft peut le faire suivre par un groupe d’adresses absent de son enregistrement SPF, que beaucoup de filtres refusent. Envoyé de la même façon, il risque d’échouer de nouveau.',
    steps: {
      sender: [
        'Écrivez directement à l’adresse finale de la personne, si vous la connaissez.',
        'Si vous transférez votre propre courrier, envoyez l’avis à votre administrateur avec l’adresse de transfert.',
      ],
      sendingAdmin: [
        'Si un autre filtre est placé devant Microsoft 365, activez le filtrage amélioré des connecteurs, pour que SPF soit contrôlé d’après le véritable expéditeur.',
        'Faites réussir SPF ou DKIM au courrier de votre propre domaine avant qu’il n’atteigne Microsoft 365, et ajoutez ce domaine aux domaines acceptés.',
        'Pour confirmer la cause, cherchez RegularRelayOutboundPool dans le suivi des messages.',
      ],
    },
  },
  detectedAsSpam: {
    title: 'Le filtre du destinataire a pris votre message pour du spam',
    meaning:
      'Microsoft 365 a transmis votre message, et le système du destinataire l’a refusé comme spam. Le jugement n’est pas de Microsoft : ce que le filtre a dit suit la flèche « -> ». Il peut viser le contenu, votre domaine ou l’adresse du serveur de Microsoft, partagée avec d’autres clients. Sans changement, le message sera sans doute refusé de nouveau.',
    steps: {
      sender: [
        'Envoyez un texte simple, sans lien ni pièce jointe, et voyez s’il passe.',
        'Demandez au destinataire, par téléphone, de faire autoriser votre adresse par son administrateur.',
      ],
      sendingAdmin: [
        'Si ce qui suit « -> » nomme une liste de blocage et une adresse IP de Microsoft, ouvrez un dossier auprès de l’assistance Microsoft et réessayez plus tard.',
        'Sinon, examinez un message reçu à l’extérieur : SPF, DKIM et DMARC doivent réussir pour le domaine de From.',
        'Assurez-vous qu’aucun de vos comptes n’a été piraté et n’envoie de spam.',
      ],
      receivingAdmin: [
        'Retrouvez le message dans votre filtre par l’heure et l’expéditeur, et autorisez ce dernier si le courrier est souhaité.',
      ],
    },
  },
  severalFromAddresses: {
    title: 'Le message a plusieurs expéditeurs, sans dire lequel l’a envoyé',
    meaning:
      'Le champ From contient plus d’une adresse, et la norme veut alors un champ Sender disant qui a réellement envoyé. Ce champ manque, et Microsoft 365 refuse le message.',
    steps: {
      sender: ['Renvoyez-le avec une seule adresse dans From.'],
      sendingAdmin: [
        'Faites écrire au programme une seule adresse dans From, ou ajouter un en-tête Sender avec une adresse.',
      ],
    },
  },
  fromNotValid: {
    title: 'Le message n’a pas d’adresse From valable',
    meaning:
      'Tout message a besoin d’une adresse correcte dans le champ From, et le vôtre n’en avait pas ou une mal formée. Les logiciels de messagerie le font bien ; les sites, scripts et appareils parfois non.',
    steps: {
      sender: [
        'Dans le logiciel ou l’appareil, saisissez une adresse d’expéditeur complète, comme nom@example.com.',
        'Si c’est un site qui a envoyé le message, signalez à son exploitant que From n’est pas valable.',
      ],
      sendingAdmin: [
        'Écrivez l’en-tête avec des chevrons : From: Nom <nom@example.com>.',
        'Encodez correctement les noms accentués, et mettez entre guillemets ceux qui contiennent une virgule.',
      ],
    },
  },
  bareLineFeeds: {
    title: 'Le programme d’envoi a mal écrit les fins de ligne',
    meaning:
      'Le message contient des sauts de ligne isolés, ce qui est interdit dans le courrier. Microsoft 365 ne remet un tel message qu’aux serveurs qui le supportent ; celui du destinataire ne l’accepte pas. C’est la faute du programme, pas de votre texte.',
    steps: {
      sender: ['Envoyez le texte depuis un autre programme, Outlook sur le web par exemple, en texte brut ou en HTML.'],
      sendingAdmin: [
        'Corrigez le programme ou le complément pour que chaque ligne finisse par CRLF ; signatures et mentions insérées en route comptent aussi.',
      ],
      receivingAdmin: [
        'Si vous le pouvez, faites annoncer CHUNKING (BDAT) par votre serveur : de tels messages passent alors.',
        'Sur un serveur Exchange, vous pouvez aussi mettre BareLinefeedRejectionEnabled du connecteur de réception à $false.',
      ],
    },
  },
  richTextHeader: {
    title: 'Le format RTF d’Outlook a produit une ligne d’en-tête trop longue',
    meaning:
      'Le message a été écrit au format RTF (texte enrichi) d’Outlook avec une pièce jointe, souvent un message dans un message. Il en résulte une ligne d’en-tête si longue que le serveur du destinataire la refuse.',
    steps: {
      sender: ['Dans Outlook, ouvrez Format du texte, choisissez HTML au lieu de Texte enrichi, et renvoyez.'],
      sendingAdmin: [
        'Désactivez le texte enrichi (TNEF) pour ce domaine distant ou ce contact de messagerie dans Exchange Online.',
      ],
    },
  },
  tooManyEmbeddedFiles: {
    title: 'Une pièce jointe contient trop de fichiers incorporés',
    meaning:
      'Une de vos pièces jointes, un document Word par exemple, contient 20 fichiers incorporés ou plus. Le côté destinataire le refuse comme contraire à ses règles.',
    steps: {
      sender: ['Retirez du document une partie des fichiers incorporés, ou partagez-le par un lien, puis renvoyez.'],
      sendingAdmin: ['Montrez aux utilisateurs comment lier des fichiers au lieu de les incorporer.'],
    },
  },
  unspecificRemoteError: {
    title: 'Refus du côté du destinataire, expliqué dans ses propres mots',
    meaning:
      'Le système du destinataire a refusé votre message, et Microsoft 365 a donné à cette réponse son code le plus général, faute d’un plus précis. Ce qui s’est vraiment passé figure après la flèche « -> », dans les mots de ce système.',
    steps: {
      sender: [
        'Lisez les mots anglais après « -> » : ils nomment souvent la cause, par exemple spam, taille ou utilisateur inconnu.',
        'S’ils ne vous disent rien, transmettez l’avis à votre administrateur.',
      ],
      sendingAdmin: [
        'Prenez la réponse d’origine dans « Informations de diagnostic pour les administrateurs » et cherchez celle-là.',
        'Donnez à l’administrateur du destinataire le nom du serveur, l’heure et cette réponse ; l’assistance de Microsoft n’y peut en général rien.',
      ],
      receivingAdmin: ['Cherchez dans votre passerelle ou votre filtre la réponse citée dans l’avis.'],
    },
  },
  groupForMembersOfOrganisation: {
    title: 'Ce groupe ne prend pas de courrier venu de l’extérieur',
    meaning:
      'L’adresse est celle d’un groupe de distribution réglé pour n’accepter que le courrier de sa propre organisation. Le propriétaire du groupe ou l’administrateur peut l’ouvrir ; renvoyer n’y change rien.',
    steps: {
      sender: [
        'Écrivez à l’un des membres et demandez-lui de faire suivre le message au groupe.',
        'Demandez au propriétaire du groupe d’admettre les expéditeurs externes.',
      ],
      recipient: [
        'Si vous êtes propriétaire, ouvrez les paramètres du groupe dans Outlook et autorisez l’envoi par des personnes externes.',
      ],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, ouvrez la gestion de la remise du groupe et autorisez les expéditeurs externes.',
        'Si vous ne voulez que certains externes, créez-les comme contacts de messagerie et nommez ceux-ci expéditeurs autorisés.',
      ],
    },
  },
  microsoft365GroupClosed: {
    title: 'Ce groupe Microsoft 365 ne prend pas votre courrier',
    meaning:
      'Votre message à un groupe Microsoft 365 a été refusé : le groupe n’admet personne d’extérieur à son organisation, ou seulement ses membres. Un propriétaire du groupe ou un administrateur peut changer cela ; d’ici là, tout nouvel essai finira de même.',
    steps: {
      sender: [
        'Demandez à quelqu’un du groupe de faire suivre votre message.',
        'Demandez à un propriétaire du groupe d’y admettre les messages de l’extérieur.',
      ],
      recipient: [
        'Si vous êtes propriétaire, ouvrez le groupe sur outlook.office.com/people/group/owner, choisissez Modifier et autorisez l’envoi par des personnes externes.',
      ],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, sous Destinataires, Groupes, ouvrez les paramètres du groupe et autorisez les expéditeurs externes à lui écrire.',
        'Laissez au nouveau réglage jusqu’à une heure avant de tester.',
      ],
    },
  },
  groupWithAllowedSenders: {
    title: 'Seuls certains expéditeurs peuvent écrire à ce groupe',
    meaning:
      'Le groupe de distribution a une liste des personnes autorisées à lui écrire, et vous n’y êtes pas. Même le propriétaire doit parfois y être inscrit. Le propriétaire ou l’administrateur peut vous ajouter.',
    steps: {
      sender: [
        'Demandez l’autorisation au propriétaire du groupe ; dans Outlook, la fiche du groupe le nomme.',
        'Si cela presse, faites envoyer le message par quelqu’un qui figure sur la liste.',
      ],
      recipient: [
        'Si vous êtes propriétaire, ajoutez l’expéditeur, et au besoin vous-même, aux expéditeurs autorisés du groupe.',
      ],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, choisissez le groupe, puis Paramètres, Gestion de la remise, et ajoutez l’expéditeur.',
      ],
    },
  },
  internalRecipient: {
    title: 'Cette adresse ne prend pas de courrier venu de l’extérieur',
    meaning:
      'La boîte (134), le dossier public (13, 135) ou l’autre destinataire n’accepte que des expéditeurs connectés à la même organisation. Seul l’administrateur de celle-ci peut le changer. Votre mot de passe et votre compte n’y sont pour rien.',
    steps: {
      sender: [
        'Demandez à la personne une adresse ouverte à l’extérieur, ou joignez-la par téléphone.',
        'Si vous faites partie de l’organisation, connectez-vous avec votre compte professionnel et envoyez de là.',
      ],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, ouvrez la boîte, Gérer les paramètres de flux de messagerie, puis les restrictions de remise, et décochez l’authentification obligatoire des expéditeurs.',
        'Pour un dossier public ou un utilisateur de messagerie, faites de même par Set-MailPublicFolder ou Set-MailUser, -RequireSenderAuthenticationEnabled $false.',
      ],
    },
  },
  deliveryNotAuthorized: {
    title: 'Vous n’êtes pas autorisé à écrire à ce destinataire',
    meaning:
      'L’organisation du destinataire ne vous laisse pas envoyer à cette adresse. C’est en général un groupe réservé à ses membres ou à certaines personnes ; ce peut être aussi une règle qui refuse certains messages. Le texte ne dit pas lequel des deux.',
    steps: {
      sender: [
        'Demandez au destinataire ou au propriétaire du groupe l’autorisation d’envoyer.',
        'Si d’autres personnes y reçoivent votre courrier, demandez à l’une d’elles de faire suivre ce message.',
      ],
      recipient: [
        'Si vous voulez ce courrier, demandez à votre administrateur d’autoriser l’expéditeur pour votre adresse ou votre groupe.',
      ],
      receivingAdmin: [
        'Contrôlez d’abord les restrictions de remise du destinataire, puis lancez un suivi des messages : il nomme la règle de flux éventuelle.',
      ],
    },
  },
  mailFlowRule: {
    title: 'Une règle créée par un administrateur a refusé le message',
    meaning:
      'Un administrateur, en général celui de l’organisation du destinataire, a créé une règle de flux de messagerie qui rejette les messages comme le vôtre, par exemple selon la pièce jointe, l’expéditeur ou des mots. L’explication de l’avis vient de lui. Si l’avis nomme un serveur de votre propre organisation, c’est là que se trouve la règle.',
    steps: {
      sender: [
        'Suivez l’explication de l’avis s’il y en a une ; sinon, demandez au destinataire ce que son organisation n’accepte pas.',
        'Essayez un texte court sans pièce jointe, pour voir si c’est elle la raison.',
      ],
      receivingAdmin: [
        'Trouvez la règle par le suivi des messages, puis ajoutez une exception dans le centre d’administration Exchange, sous Flux de messagerie, Règles.',
        'Mettez une raison compréhensible et un contact dans le texte de rejet de la règle.',
      ],
    },
  },
  blockedByOwnOrganisation: {
    title: 'Votre propre organisation bloque un des destinataires',
    meaning:
      'Votre organisation a mis une adresse ou un domaine de vos destinataires sur sa liste de blocage chez Microsoft 365. Une seule entrée arrête le message entier, pour tous les destinataires, internes et externes.',
    steps: {
      sender: [
        'Renvoyez le message sans l’adresse que nomme l’avis.',
        'Si vous avez besoin de cette adresse, demandez à votre administrateur de la retirer de la liste Tenant Allow/Block List.',
      ],
      sendingAdmin: [
        'Dans le portail Microsoft Defender, ouvrez la Tenant Allow/Block List, Domaines et adresses, et supprimez l’entrée si elle n’est pas voulue.',
      ],
    },
  },
  externalForwardingBlocked: {
    title: 'Le transfert automatique vers une adresse externe est interdit',
    meaning:
      'Une règle ou un réglage de boîte voulait transférer le message automatiquement à une adresse externe, et la stratégie anti-spam sortante de l’organisation qui transfère l’interdit. L’auteur du message n’a peut-être jamais entendu parler de cette adresse.',
    steps: {
      sender: [
        'Si vous avez créé ce transfert, demandez à votre administrateur de l’autoriser ou supprimez-le.',
        'Si vous avez seulement écrit à quelqu’un, dites-lui que son transfert est bloqué.',
      ],
      recipient: [
        'Supprimez le transfert dans Outlook sur le web, sous Paramètres, Courrier, Transfert et Règles, ou faites-le autoriser.',
      ],
      sendingAdmin: [
        'Dans le portail Defender, créez pour les rares utilisateurs concernés une stratégie anti-spam sortante qui autorise le transfert automatique.',
        'Assurez-vous que le transfert n’a pas été créé par un intrus.',
      ],
    },
  },
  journalingArchiveOff: {
    title: 'Microsoft 365 n’accepte pas ici les copies d’archivage',
    meaning:
      'Le serveur Exchange d’une entreprise envoie des copies de tout le courrier (journalisation) à Microsoft 365, mais l’organisation n’y a pas activé Journaling Archive. Seule la copie est refusée ; le message d’origine est une autre affaire.',
    steps: {
      sender: [
        'Transmettez l’avis à votre administrateur en parlant de « journalisation » ; inutile de renvoyer votre message pour cela.',
      ],
      sendingAdmin: [
        'Activez Journaling Archive dans les paramètres Microsoft 365 de l’organisation.',
        'Ou changez la règle de journal pour que ses copies aillent à une autre boîte.',
      ],
    },
  },
  domainNotServedHere: {
    title: 'Ce serveur ne gère pas le domaine du destinataire',
    meaning:
      'Votre message est arrivé sur un serveur qui ne prend pas de courrier pour le domaine du destinataire. En général, l’entrée DNS du domaine désigne le mauvais endroit, ou le serveur ne connaît pas le domaine.',
    steps: {
      sender: ['Vérifiez le domaine, puis dites au destinataire que son courrier part vers le mauvais serveur.'],
      sendingAdmin: ['Si votre propre connecteur achemine ce domaine, voyez si son hôte actif est toujours le bon.'],
      receivingAdmin: [
        'Interrogez le MX du domaine et corrigez-le s’il mène à un ancien fournisseur.',
        'S’il mène à Microsoft 365, ajoutez le domaine aux domaines acceptés de l’organisation et validez-le.',
      ],
    },
  },
  unableToRelay: {
    title: 'Le serveur ne veut pas relayer le message pour vous',
    meaning:
      'Le message est arrivé sur un serveur qui n’est pas sa destination et ne relaie pas pour cet expéditeur. S’il vient d’un de vos appareils ou programmes, l’authentification manque ; si c’était un message normal, le MX du destinataire mène au mauvais hôte. Si vous n’avez rien écrit, on a usurpé votre adresse.',
    steps: {
      sender: [
        'Dans l’appareil ou le programme, activez l’authentification du courrier sortant (smtp.office365.com, port 587).',
        'Pour un message normal, dites au destinataire que son domaine mène à un serveur qui ne le connaît pas.',
        'Ignorez l’avis si vous n’avez jamais rien envoyé à cette adresse.',
      ],
      sendingAdmin: [
        'Pour des appareils sans authentification, créez un connecteur entrant avec leur adresse IP publique.',
      ],
      receivingAdmin: ['Faites connaître le domaine au serveur que désigne le MX, ou corrigez l’enregistrement.'],
    },
  },
  clientNotAuthenticated: {
    title: 'Le serveur n’accepte le courrier qu’après authentification',
    meaning:
      'Le serveur de réception ne prend que les messages de clients identifiés, et le vôtre est arrivé sans cela. Entre deux entreprises, cela signifie que ce serveur n’accepte pas le courrier ordinaire d’Internet ; l’avis le nomme.',
    steps: {
      sender: [
        'Si c’est votre propre logiciel qui l’affiche, activez « le serveur sortant requiert une authentification ».',
        'Si le serveur du destinataire est nommé, envoyez l’avis au destinataire pour son service informatique.',
      ],
      sendingAdmin: [
        'Réglez l’authentification sur le connecteur d’envoi ou dans le programme, avec un compte du système de réception.',
      ],
      receivingAdmin: [
        'Sur le connecteur de réception tourné vers Internet, autorisez les utilisateurs anonymes ; sur les autres, gardez l’authentification.',
      ],
    },
  },
  deviceNotLoggedIn: {
    title: 'L’appareil ou le programme n’est pas connecté à Microsoft 365',
    meaning:
      'Un scanner, un site ou un programme envoie par smtp.office365.com sans authentification valable. Soit aucun identifiant n’est saisi, soit il vient d’être refusé, soit l’authentification SMTP est désactivée pour cette boîte.',
    steps: {
      sender: [
        'Saisissez dans l’appareil l’adresse complète et le mot de passe d’une boîte, le port 587 et STARTTLS.',
        'S’ils y sont déjà, demandez à votre administrateur de vérifier « SMTP authentifié » pour cette boîte.',
      ],
      sendingAdmin: [
        'Dans le centre d’administration Microsoft 365, ouvrez l’utilisateur, Courrier, Gérer les applications de messagerie, et cochez SMTP authentifié.',
        'Là où les mots de passe sont interdits, prenez OAuth ou un connecteur entrant avec l’adresse IP publique de l’appareil.',
      ],
    },
  },
  passwordLoginOff: {
    title: 'Microsoft 365 refuse à ce programme la connexion par mot de passe',
    meaning:
      'Votre programme a voulu envoyer avec un identifiant et un mot de passe, et cette voie est désactivée pour la boîte ou pour toute l’organisation. Le mot de passe est peut-être juste ; un mot de passe d’application est refusé tout autant.',
    steps: {
      sender: [
        'Reconnectez-vous avec un programme qui ouvre la fenêtre de connexion de Microsoft (OAuth), ou envoyez depuis Outlook sur le web.',
        'Si un appareil ou un site envoie pour vous, demandez à votre administrateur d’autoriser SMTP AUTH ou une autre voie.',
      ],
      sendingAdmin: [
        'Avec « SmtpClientAuthentication is disabled », autorisez SMTP authentifié pour cette boîte, ou pour l’organisation.',
        'Avec « basic authentication is disabled », passez le programme à OAuth, ou l’appareil à un connecteur avec son adresse IP publique.',
      ],
    },
  },
  loginRefused: {
    title: 'Microsoft 365 n’a pas accepté la connexion',
    meaning:
      'Votre programme ou appareil s’est connecté à smtp.office365.com et a été repoussé. L’identifiant ou le mot de passe est peut-être faux, ou une règle de l’organisation, comme une deuxième étape à la connexion, s’y oppose. La réponse dit rarement lequel des deux.',
    steps: {
      sender: [
        'Connectez-vous à outlook.office.com avec les mêmes identifiant et mot de passe, pour voir s’ils sont justes.',
        'S’ils le sont, demandez à votre administrateur si cette boîte peut envoyer par SMTP AUTH.',
      ],
      sendingAdmin: [
        'Cherchez la tentative dans les journaux de connexion de Microsoft Entra ; ils nomment la règle qui l’a refusée.',
        'Vérifiez SMTP authentifié pour la boîte, et si les paramètres de sécurité par défaut ou un accès conditionnel le bloquent.',
      ],
    },
  },
  connectorNoLongerMatches: {
    title: 'Microsoft 365 ne reconnaît plus le serveur de votre entreprise',
    meaning:
      'Le serveur ou l’appareil de votre entreprise envoie par Microsoft 365 au moyen d’un connecteur, qui ne le reconnaît plus. Le plus souvent, son adresse IP publique ou son certificat a changé.',
    steps: {
      sender: [
        'Signalez-le tout de suite à votre administrateur : tout le courrier de ce serveur ou appareil est sans doute touché.',
      ],
      sendingAdmin: [
        'Comparez l’adresse IP publique et le certificat actuels du serveur avec le connecteur entrant du centre d’administration Exchange, et corrigez celui-ci.',
        'Assurez-vous que le nom du certificat, ou le domaine de l’expéditeur, est un domaine accepté de l’organisation.',
      ],
    },
  },
  sendAsDenied: {
    title: 'Le compte ne peut pas envoyer sous cette adresse From',
    meaning:
      'L’authentification a réussi, mais votre message a été refusé : le compte n’a pas le droit d’envoyer sous l’adresse du champ From. C’est courant avec les appareils, les boîtes partagées et les secondes adresses.',
    steps: {
      sender: [
        'Mettez dans From l’adresse avec laquelle vous vous connectez.',
        'Si vous avez besoin de l’autre adresse, demandez à votre administrateur le droit « Envoyer en tant que » sur celle-ci.',
      ],
      sendingAdmin: [
        'Dans le centre d’administration Exchange, ouvrez la boîte de l’adresse From, Délégation, Envoyer en tant que, et ajoutez le compte qui se connecte.',
        'Laissez au nouveau droit le temps de prendre effet avant de tester.',
      ],
    },
  },
  restrictedAccount: {
    title: 'Votre compte ne peut plus envoyer, car il est soupçonné de spam',
    meaning:
      'Microsoft 365 a empêché votre compte d’envoyer, parce que trop de spam en est parti ou qu’il a dépassé une limite d’envoi. Le plus souvent, quelqu’un d’autre s’est procuré le mot de passe. Le destinataire n’y est pour rien.',
    steps: {
      sender: [
        'Changez tout de suite votre mot de passe, et cherchez des règles et des messages envoyés qui ne sont pas de vous.',
        'Dites à votre administrateur que votre compte est restreint ; vous ne pouvez pas le débloquer vous-même.',
      ],
      sendingAdmin: [
        'Sécurisez le compte : nouveau mot de passe, fin de toutes les sessions, second facteur, suppression des règles et transferts suspects.',
        'Débloquez-le ensuite dans le portail Defender, sous E-mail et collaboration, Examiner, Entités restreintes ; en général, il peut renvoyer au bout d’une heure.',
      ],
    },
  },
  bannedAccount: {
    title: 'Microsoft a banni votre compte pour spam',
    meaning:
      'Du spam a été détecté depuis le compte d’envoi, et Microsoft 365 l’a banni. Il ne se rouvre qu’une fois le compte nettoyé et débloqué par l’assistance de Microsoft.',
    steps: {
      sender: [
        'Cessez d’envoyer, choisissez un nouveau mot de passe et informez votre administrateur.',
        'Jusqu’au déblocage, prenez un autre compte pour ce qui ne peut attendre.',
      ],
      sendingAdmin: [
        'Réinitialisez les identifiants et cherchez par où le spam est parti.',
        'Ouvrez ensuite un dossier auprès de l’assistance Microsoft par votre voie habituelle et demandez-lui de débloquer le compte.',
      ],
    },
  },
  bannedDomain: {
    title: 'Microsoft a banni le domaine de l’expéditeur pour spam',
    meaning:
      'Ce n’est pas un compte mais tout un domaine qui est banni à cause de spam : celui de l’adresse d’expéditeur, du champ From ou de la présentation du serveur. Seule l’assistance de Microsoft peut le rétablir.',
    steps: {
      sender: ['Informez la personne qui gère votre domaine ; tous les collègues du même domaine sont touchés.'],
      sendingAdmin: [
        'Cherchez lequel des trois domaines est visé (EHLO, MAIL FROM, From), et mettez fin au spam envoyé en son nom.',
        'Demandez le rétablissement à l’assistance Microsoft, avec l’avis complet.',
      ],
    },
  },
  sendingLimitReached: {
    title: 'Vous avez épuisé votre propre limite d’envoi',
    meaning:
      'Votre boîte a écrit à plus de destinataires, ou plus vite, que Microsoft 365 ne le permet : par défaut 10 000 destinataires en 24 heures. Le destinataire n’est pas en cause. Si vous n’avez pas tant envoyé, quelqu’un d’autre se sert peut-être de votre compte.',
    steps: {
      sender: [
        'Regardez les éléments envoyés ; si quelque chose n’est pas de vous, changez le mot de passe et prévenez votre administrateur.',
        'Sinon, n’envoyez rien pendant 24 heures, puis renvoyez ce message.',
        'Pour des newsletters, prenez un service d’envoi plutôt que votre boîte.',
      ],
      sendingAdmin: [
        'Contrôlez les connexions et les règles du compte, et lancez un suivi des messages sur le dernier jour.',
        'Voyez dans la stratégie anti-spam sortante si une limite quotidienne plus basse est fixée pour l’utilisateur.',
      ],
    },
  },
  organisationDailyLimit: {
    title: 'Votre organisation entière a atteint sa limite quotidienne',
    meaning:
      'Tous les utilisateurs de votre organisation ensemble ont écrit en 24 heures à plus de destinataires externes que Microsoft 365 ne l’autorise ; un abonnement d’essai (232) a sa propre limite. La fenêtre glisse : l’envoi reprend dès que les 24 dernières heures passent sous la limite. Le courrier interne passe toujours.',
    steps: {
      sender: [
        'Réessayez demain ; votre boîte n’est pas en cause.',
        'Si le message presse, dites à votre administrateur que la limite externe de l’organisation est épuisée.',
      ],
      sendingAdmin: [
        'Cherchez quel compte ou quelle application a le plus écrit à l’extérieur, et arrêtez-le ou confiez l’envoi à un service spécialisé.',
        'Si c’est un abonnement d’essai, passez à un abonnement payant.',
      ],
    },
  },
  onmicrosoftLimit: {
    title: 'Trop de courrier externe depuis une adresse onmicrosoft.com',
    meaning:
      'Les adresses en onmicrosoft.com servent aux essais : toutes celles d’une organisation ensemble ne peuvent écrire qu’à 100 destinataires externes en 24 heures. Ce nombre est dépassé. La réception n’est pas touchée.',
    steps: {
      sender: [
        'Envoyez depuis votre adresse au domaine de l’entreprise, si vous en avez une ; sinon, attendez un jour.',
      ],
      sendingAdmin: [
        'Ajoutez votre propre domaine à Microsoft 365 et faites-en l’adresse principale de chaque utilisateur et application.',
        'Cherchez les systèmes qui envoient encore en …onmicrosoft.com, comme les notifications et les transferts.',
      ],
    },
  },
  organisationBlocked: {
    title: 'Microsoft a arrêté tout le courrier de votre organisation',
    meaning:
      'La plus grande partie de ce qu’envoie votre organisation paraît suspecte à Microsoft 365, qui n’y laisse donc plus personne envoyer. En général, des comptes ont été piratés, ou un serveur de l’entreprise relaie le courrier d’inconnus.',
    steps: {
      sender: [
        'Prévenez tout de suite votre administrateur ; d’ici là, personne dans votre organisation ne peut envoyer.',
      ],
      sendingAdmin: [
        'Cherchez les comptes piratés, les relais ouverts et les connecteurs détournés, et fermez-les.',
        'Demandez ensuite à l’assistance Microsoft, par votre voie habituelle, de débloquer l’organisation.',
        'Si l’abonnement avait expiré et vient d’être renouvelé, attendez un jour avant d’ouvrir un dossier.',
      ],
    },
  },
  newOrganisationNotTrusted: {
    title: 'Microsoft ne fait pas encore confiance à votre organisation',
    meaning:
      'Votre message est sorti par une adresse IP de mauvaise réputation, ce qui arrive surtout aux organisations nouvelles ou à l’essai ; ou bien la plus grande partie des envois de votre organisation a paru suspecte. Microsoft 365 ne le transmet pas avant un examen par son assistance.',
    steps: {
      sender: [
        'Demandez à votre administrateur de s’adresser à Microsoft ; vous n’avez aucune prise sur cette adresse IP.',
      ],
      sendingAdmin: [
        'Avec un abonnement d’essai, demandez à l’assistance Microsoft une exception pour l’adresse IP, ou attribuez des licences Exchange Online payantes.',
        'Sinon, cherchez d’abord des comptes piratés et des relais ouverts, puis faites débloquer l’envoi de l’organisation par l’assistance.',
      ],
    },
  },
  unregisteredDomains: {
    title: 'Du courrier est parti sous des domaines inconnus de Microsoft',
    meaning:
      'Une quantité suspecte de courrier a quitté votre organisation sous des domaines d’expéditeur jamais ajoutés à Microsoft 365, qui bloque donc ces envois.',
    steps: {
      sender: [
        'Prenez votre adresse normale, au domaine déclaré de l’entreprise.',
        'Indiquez à votre administrateur l’adresse d’expéditeur que vous avez employée ; son domaine doit être ajouté.',
      ],
      sendingAdmin: [
        'Ajoutez dans le centre d’administration Microsoft 365 chaque domaine depuis lequel vous envoyez, et validez-le.',
        'Cherchez des connecteurs que personne chez vous n’a créés, et des comptes piratés.',
        'Demandez ensuite à l’assistance Microsoft de lever le blocage.',
      ],
    },
  },
  hveTooManyConnections: {
    title: 'High Volume Email : trop de connexions à la fois',
    meaning:
      'Le programme qui envoie par le service High Volume Email de Microsoft a ouvert plus de 250 connexions simultanées avec un même compte, et le service en a fermé une.',
    steps: {
      sender: [
        'Rien n’est à renvoyer si le programme tient une file ; sinon, relancez-le avec moins de tâches en parallèle.',
      ],
      sendingAdmin: ['Restez sous 250 connexions par compte, et envoyez plusieurs messages par chacune.'],
    },
  },
  hveRecipientRate: {
    title: 'High Volume Email : trop de messages à peu de destinataires',
    meaning:
      'Un programme envoie énormément de messages à un petit nombre de personnes en peu de temps, et le service High Volume Email de Microsoft le freine. Les tentatives suivantes passent une fois le débit retombé.',
    steps: {
      sender: ['Laissez tourner le programme ; demandez que les avis soient regroupés si cela arrive chaque jour.'],
      sendingAdmin: ['Étalez les messages dans le temps, ou envoyez à chacun un seul récapitulatif.'],
    },
  },
  hveTokenExpired: {
    title: 'High Volume Email : le jeton d’authentification est périmé',
    meaning:
      'Le programme s’identifie au service High Volume Email de Microsoft par un jeton à durée limitée, et celui-ci a expiré (143) ou va expirer (142). Rien n’a été envoyé ; aucun mot de passe n’est faux.',
    steps: {
      sender: ['Reconnectez-vous dans le programme s’il le propose, puis relancez l’envoi.'],
      sendingAdmin: [
        'Réglez le programme pour qu’il demande un nouveau jeton OAuth avant chaque session et termine celle-ci avant l’expiration.',
      ],
    },
  },
  hvePermissions: {
    title: 'High Volume Email : il manque une autorisation au programme',
    meaning:
      'Le jeton du programme est authentique, mais l’application enregistrée n’a pas les bonnes autorisations pour le service High Volume Email de Microsoft.',
    steps: {
      sender: ['Signalez à la personne qui a installé le programme que ses autorisations d’API sont refusées.'],
      sendingAdmin: [
        'Dans Microsoft Entra, ouvrez l’inscription de l’application, corrigez les autorisations d’API pour HVE, accordez le consentement et demandez un nouveau jeton.',
      ],
    },
  },
  hveAccountCannotReceive: {
    title: 'Cette adresse ne fait qu’envoyer ; elle ne reçoit rien',
    meaning:
      'Vous avez écrit à une adresse d’où un programme de l’organisation envoie du courrier en nombre (High Volume Email). Elle n’a pas de boîte, et aucun message ne l’atteint jamais.',
    steps: {
      sender: ['Cherchez une adresse de contact dans le message auquel vous répondez, et écrivez à celle-là.'],
      receivingAdmin: ['Donnez au compte HVE une adresse ReplyTo qui mène à une boîte lue par quelqu’un.'],
    },
  },
  hveAccountNotSetUp: {
    title: 'High Volume Email : le compte d’envoi n’est pas configuré',
    meaning:
      'Le compte qu’emploie le programme n’est pas, ou pas entièrement, un compte du service High Volume Email de Microsoft. Rien ne part sous ce nom.',
    steps: {
      sender: ['Donnez le texte de l’erreur à votre administrateur, avec le nom du compte d’envoi.'],
      sendingAdmin: [
        'Vérifiez dans le centre d’administration Exchange, sous High Volume Email, que le compte y existe, et dirigez le programme vers le point d’accès HVE.',
      ],
    },
  },
  hveBilling: {
    title: 'High Volume Email : la facturation n’est pas en place',
    meaning:
      'Votre message a été refusé, car le compte qui l’envoie n’a pas de facturation valable dans le service High Volume Email de Microsoft. Tant qu’elle manque, ce compte n’envoie rien.',
    steps: {
      sender: ['Dites à votre administrateur que la facturation du compte HVE manque, et renvoyez quand c’est réglé.'],
      sendingAdmin: ['Créez une stratégie de facturation pour le compte HVE, puis relancez l’envoi.'],
    },
  },
  hveHeaderNotAllowed: {
    title: 'High Volume Email : une ligne d’en-tête est interdite',
    meaning:
      'Le message contient un en-tête que le service High Volume Email de Microsoft n’admet pas. Microsoft ne dit pas lequel.',
    steps: {
      sender: ['Remettez le message refusé, avec tous ses en-têtes, à la personne qui gère le programme.'],
      sendingAdmin: ['Retirez l’un après l’autre les en-têtes inhabituels et en X- jusqu’à ce que le message passe.'],
    },
  },
  hveFromMissing: {
    title: 'High Volume Email : la ligne From manque ou est fausse',
    meaning:
      'Le programme a remis au service High Volume Email de Microsoft, qui l’exige, un message sans en-tête From utilisable.',
    steps: {
      sender: ['Saisissez l’adresse d’expéditeur dans les réglages du programme, et renvoyez.'],
      sendingAdmin: ['Faites écrire au programme un seul en-tête From, avec l’adresse du compte HVE.'],
    },
  },
  hveNotAllowed: {
    title: 'High Volume Email est fermé à ce programme ou à cette organisation',
    meaning:
      'Le service High Volume Email de Microsoft refuse l’expéditeur. Le dernier nombre dit pourquoi : 240, application non autorisée ; 241, organisation à l’essai ; 242, organisation inactive ; 243, organisation exclue du service.',
    steps: {
      sender: ['Transmettez ce nombre à votre administrateur, et envoyez par votre boîte normale pour l’instant.'],
      sendingAdmin: [
        '240 : contrôlez la configuration du compte d’envoi et de l’application.',
        '241 et 242 : prenez un abonnement payant et actif.',
        '243 : demandez-en la raison à l’assistance Microsoft.',
      ],
    },
  },
  hveExternalRecipients: {
    title: 'High Volume Email n’écrit qu’à l’intérieur de l’organisation',
    meaning:
      'Le message était destiné à une personne externe, mais le service High Volume Email de Microsoft ne remet qu’au sein de l’organisation. Avec 246, les membres externes d’une liste ont été écartés et les autres ont reçu le message.',
    steps: {
      sender: [
        'Retirez les adresses externes de la liste et renvoyez.',
        'Pour des destinataires externes, prenez une boîte normale ou un service d’envoi.',
      ],
      sendingAdmin: [
        'Vérifiez que les listes employées avec HVE n’ont pas de membres externes ; pour les clients, prenez Azure Communication Services ou un autre service d’envoi.',
      ],
    },
  },
} as const satisfies Record<keyof typeof exchangeOnline.entries, ProviderText>;
