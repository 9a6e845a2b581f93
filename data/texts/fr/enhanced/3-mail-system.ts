import type { CodeText } from '../../../entry';

export const enhancedTextsMailSystem = {
  '5.3.0': {
    title: 'L’autre système de messagerie a refusé, sans raison claire',
    essence:
      'Employé aussi bien pour des expéditeurs bloqués, du spam ou des adresses inconnues ; seuls les mots tranchent.',
    meaning:
      'Le système de réception a écarté votre message pour de bon, et le code ne dit pas pourquoi. Les serveurs l’emploient pour des choses très diverses : expéditeurs bloqués, spam, adresses inconnues, pannes chez eux. Ce sont donc les mots suivants qui décident ; certaines de ces causes sont de votre côté.',
    seen: '« 553 5.3.0 … is_blocked » (AT&T), « 553 5.3.0 … Address does not exist », « … identified SPAM … (#5.3.0) », « 551 5.3.0 Unknown error » (Yandex). Amazon SES plaçait « 5.3.0 - Other mail system problem » devant la vraie réponse.',
    steps: {
      sender: [
        'Fiez-vous aux mots : « does not exist » demande de vérifier l’adresse, « blocked » demande que votre fournisseur agisse.',
        'S’il n’y a que « Unknown error », renvoyez le message une fois, après quelques heures.',
        'Si une adresse IP ou une liste de blocage est nommée, transmettez l’avis complet à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Vérifiez l’adresse IP d’envoi auprès de la liste ou du contact que nomme la réponse, et supprimez la cause avant de demander le retrait.',
        'Si une autre réponse est citée à l’intérieur, travaillez sur celle-là ; 5.3.0 n’en est que l’emballage.',
      ],
      receivingAdmin: [
        'Cherchez dans le journal un programme de remise terminé en erreur (sendmail note « X-Unix; 77 » et autres).',
        'Donnez plutôt 5.7.1 aux refus dus à une liste de blocage : l’expéditeur saura que c’est une question de politique.',
      ],
    },
    serverUse:
      'Quand votre propre système ne peut définitivement pas prendre le message et qu’aucun code de 5.3.2 à 5.3.5 ne dit pourquoi. Un destinataire inconnu, c’est 5.1.1 ; un blocage ou du spam, 5.7.1 ; une panne que vous allez réparer, 4.3.0.',
    readings: [
      'AT&T, « DNSBL:RBL 521<…>_is_blocked » ou « ATTRBL » : l’adresse IP d’envoi figure sur la liste d’AT&T.',
      '« Address does not exist », « Unknown E-Mail Address » : pas de boîte à ce nom, comme avec 5.1.1.',
      'Amazon SES, « Other mail system problem 550-… » : la cause est la réponse citée à la suite.',
      'Exchange Server, « Too many related errors » : le message faisait échouer le serveur à répétition (poison message).',
    ],
  },
  '4.3.0': {
    title: 'Un incident dans l’autre système de messagerie, pour l’instant',
    essence: 'Ni l’une ni l’autre adresse n’est en cause ; le message attend et votre serveur réessaie.',
    meaning:
      'Un incident s’est produit dans le système de réception pendant qu’il traitait votre message, et il demande qu’on revienne plus tard. Votre serveur garde le message et répète la tentative jusqu’à ce que la panne soit réparée ou que son propre délai expire, en général après quatre à cinq jours.',
    seen: '« 421 4.3.0 Temporary System Problem » et « 451 4.3.0 … temporarily rejected » (Gmail), « 451 4.3.0 … Temporary lookup failure » (Postfix), « 421 4.3.0 Upstream error » (Cloudflare). Il arrive qu’une boîte pleine se cache derrière.',
    steps: {
      sender: [
        'Attendez ; il n’y a rien dans le message que vous puissiez corriger.',
        'Si cela traîne, dites au destinataire par une autre voie que son système de messagerie signale une panne.',
      ],
      recipient: [
        'Transmettez le code et l’heure à la personne qui gère votre messagerie ; la panne est peut-être passée inaperçue.',
      ],
      sendingAdmin: [
        'Si Gmail cite « Multiple destination domains per transaction », faites envoyer un seul domaine par transaction.',
        'Voyez si d’autres messages pour le même hôte attendent aussi ; si oui, la panne est chez eux et votre file n’a qu’à tenir.',
      ],
      receivingAdmin: [
        'Remontez dans votre journal jusqu’à la source de l’erreur : recherche en base ou LDAP, filtre de contenu, disque.',
        'Dans Postfix, interrogez avec « postmap -q » la table que nomme le journal, pour voir la recherche échouer.',
        'Si un disque plein ou une boîte pleine est derrière, répondez plutôt 4.3.1 ou 4.2.2.',
      ],
    },
    serverUse:
      'Avec 451, pour une panne de votre côté que vous comptez réparer. Un manque de place, c’est 4.3.1 ; un arrêt prévu ou une surcharge, 4.3.2 ; un mauvais réglage, 4.3.5.',
    readings: [
      'Gmail, « Multiple destination domains per transaction is unsupported » : c’est au serveur d’envoi de séparer les destinataires.',
      '« Temporary System Problem », « Temporary lookup failure » : une panne du côté de la réception ; attendre suffit.',
      '« quota exceeded » (qmail, remise locale de Postfix) : la boîte est pleine, comme avec 4.2.2.',
    ],
  },
  '2.3.0': {
    title: 'Le système de messagerie donne son accord à une étape',
    essence: 'Un simple oui, surtout connu par l’au revoir en fin de session ; 2.0.0 est plus courant.',
    meaning:
      'Le serveur a accepté une étape du dialogue et n’ajoute rien à son oui. Peu de logiciels emploient ce numéro, certains pour dire au revoir : la remise de votre message est alors déjà passée, bien ou mal. Son issue figure dans une ligne précédente.',
    seen: 'Dans les journaux de programmes qui ne notent que la dernière ligne d’une session, sous la forme « 221 2.3.0 Bye received. Goodbye. » ; sous la forme « 250 2.3.0 OK » chez nullmailer.',
    steps: {
      sender: ['Ne changez rien : il ne signale aucune erreur.'],
      sendingAdmin: [
        'Augmentez le détail du journal et cherchez la réponse à la fin des données : c’est elle qui dit si le message a été pris.',
      ],
    },
    serverUse:
      'Avec 250 ou 221, pour un oui qui concerne le système entier ; 2.0.0 en dit autant et est plus répandu. Les adresses ont 2.1.0 et 2.1.5, le contenu d’un message 2.6.0.',
  },
  '4.3.1': {
    title: 'Le serveur de réception n’a plus de place',
    essence: 'Tout le système manque de stockage ou de mémoire, pas seulement une boîte ; les essais continuent.',
    meaning:
      'Le serveur qui a répondu manque de disque ou d’autres ressources et ne prend aucun message pour le moment, sans doute pas seulement le vôtre. La boîte du destinataire n’y est pour rien, et celui-ci ne peut pas faire de place. Votre message patiente dans la file d’attente jusqu’à ce que les responsables de ce serveur l’aient fait.',
    seen: 'Sous la forme « 452 4.3.1 Insufficient system storage » (Postfix), « Insufficient system resources » (Exchange Server en contre-pression, « back pressure »), ou avec « TSTE » chez Outlook.com.',
    steps: {
      sender: [
        'Attendez ; vider votre boîte ou celle du destinataire n’y change rien.',
        'Si cela dure plus d’un jour, faites savoir au destinataire que son serveur signale un manque de place.',
      ],
      recipient: [
        'Signalez « 4.3.1, plus de place » à la personne qui gère votre serveur ; supprimer vos propres messages n’aidera pas.',
      ],
      sendingAdmin: [
        'Vérifiez de qui vient la réponse : votre propre serveur dit la même chose quand son disque se remplit.',
        'Si c’est l’autre, ouvrez moins de connexions vers lui et laissez faire la file d’attente.',
      ],
      receivingAdmin: [
        'Contrôlez l’espace libre et les inodes des volumes de file et de courrier, et supprimez les vieux journaux ou débloquez la file.',
        'Dans Postfix, comparez l’espace libre avec queue_minfree et message_size_limit.',
        'Sur Exchange, cherchez les événements de contre-pression (back pressure) : le disque ou la mémoire s’épuise.',
      ],
    },
    serverUse:
      'Avec 452, quand le volume de file ou de courrier manque de place pour tout le monde. Une seule boîte pleine, c’est 4.2.2 ; une surcharge sans manque de place, 4.3.2. Le registre ne le connaît que temporaire : un 5.3.1 n’a donc pas lieu d’être.',
  },
  '4.3.2': {
    title: 'Le serveur de réception ne prend pas de courrier en ce moment',
    essence: 'L’hôte s’arrête, est en maintenance ou surchargé ; la tentative se répète d’elle-même.',
    meaning:
      'Le serveur a répondu, mais ne prend aucun message à présent : il s’arrête, il est en maintenance, ou il a plus de travail qu’il n’en peut traiter. Cela doit passer, et votre serveur réessaiera plus tard. Certains fournisseurs donnent le même code quand trop de connexions viennent d’un même côté ou qu’une seule boîte reçoit trop vite.',
    seen: '« 421 4.3.2 Service not available » (Outlook.com, Exchange), « 451 4.3.2 Temporary server error … ATTR17 », « 452 4.3.2 Connection rate limit exceeded », « 432 4.3.2 … recipient thread limit exceeded » (Microsoft 365).',
    steps: {
      sender: [
        'Attendez les prochaines tentatives ; aucun changement du message ne les hâterait.',
        'Prenez le téléphone pour ce qui doit arriver aujourd’hui.',
      ],
      sendingAdmin: [
        'Si le texte parle de connexions ou de débit, ouvrez moins de connexions à la fois vers cet hôte.',
        'Si « Service not available » dure plus d’un jour, prévenez le postmaster de l’autre côté, avec les heures et la réponse complète.',
      ],
      receivingAdmin: [
        'Vérifiez que les services de messagerie tournent et que le mode maintenance a bien été levé.',
        'Sur Exchange, voyez si les composants de transport sont actifs et si c’est le bon connecteur qui répond.',
        'En surcharge, trouvez ce qui consomme la capacité avant de relever une limite de processus ou de connexions.',
      ],
    },
    serverUse:
      'Pendant un arrêt, une maintenance ou une surcharge, avec 421 si vous fermez la connexion. Un hôte qui ne reçoit jamais de courrier répond 521 avec 5.3.2 ; un manque de place, c’est 4.3.1 ; une panne qu’il faut chercher, 4.3.0.',
    readings: [
      'Exchange Online, « recipient thread limit exceeded » : une boîte reçoit trop vite et on la ralentit exprès.',
      '« Connection rate limit exceeded », « connections per resource forest » : trop de connexions à la fois.',
      '« Service not available », « not active » : le sens du registre ; l’hôte lui-même ne prend pas de courrier à présent.',
    ],
  },
  '5.3.2': {
    title: 'Le serveur du destinataire n’accepte durablement aucun courrier',
    essence: 'Contrairement à 4.3.2, c’est fait pour durer : il faut une autre adresse, ou un autre serveur là-bas.',
    meaning:
      'Votre message a été refusé, car le serveur qui a répondu ne prend pas de courrier et n’en prendra pas de sitôt : peut-être n’en a-t-il jamais pris, ou a-t-il été abandonné. À l’intérieur d’une organisation Exchange, avec « StoreDriver » dans le texte, le code signale un défaut de réglage du carnet d’adresses.',
    seen: '« 521 5.3.2 … System not accepting network messages », par exemple ; la RFC 7504 associe ce code à 521. À l’intérieur d’Exchange Server : « STOREDRV.Deliver: Missing or bad StoreDriver MDB properties ».',
    steps: {
      sender: [
        'Vérifiez ce qui suit le @ : le nom d’un site web n’est pas toujours un domaine de messagerie.',
        'Demandez à la personne, par téléphone, une adresse qui reçoit du courrier.',
        'Si le texte dit « StoreDriver », envoyez l’avis aux personnes qui gèrent votre serveur Exchange.',
      ],
      sendingAdmin: [
        'Voyez si l’hôte qui refuse figure parmi les MX du domaine, et si un autre accepte.',
        'Si le texte nomme votre adresse IP ou une liste, c’est vous que l’on écarte ; occupez-vous plutôt de cela.',
      ],
      receivingAdmin: [
        'Si l’hôte doit prendre du courrier, démarrez son service de messagerie ; sinon, dirigez le MX ailleurs.',
        'Pour « Missing or bad StoreDriver MDB properties », ajoutez le destinataire à la liste d’adresses globale de sa stratégie de carnet d’adresses.',
      ],
    },
    serverUse:
      'Avec 521, sur un hôte qui ne prend jamais de courrier. S’il est seulement arrêté ou surchargé, dites 4.3.2 ; pour écarter un seul client, 554 avec 5.7.1. Un relais qui rencontre un MX nul répond 556 avec 5.1.10.',
  },
  '5.3.3': {
    title: 'Refusé : il manque une fonction à l’autre serveur',
    essence:
      'Surtout une affaire de réglages d’identification ou de connecteurs Exchange, non de ce que vous avez écrit.',
    meaning:
      'Votre message n’a pas été pris, car le côté qui envoie a demandé une chose que le serveur n’offre pas. Avec sendmail, c’est l’identification : il n’en accepte pas ici. Entre serveurs Exchange, il manque à un connecteur l’authentification qu’ils emploient entre eux. Quelqu’un doit changer un réglage avant un nouvel envoi.',
    seen: '« 503 5.3.3 AUTH not available » et « AUTH mechanism … not available » (sendmail), dans des fenêtres d’erreur et des journaux de session ; « Unrecognized command » (Exchange Server).',
    steps: {
      sender: [
        'Si votre logiciel l’affiche, comparez le serveur sortant, le port (587 ou 465) et l’identification avec ce qu’indique votre fournisseur.',
        'S’il vient dans un avis, transmettez-le à la personne qui gère votre messagerie ; réécrire le message n’y change rien.',
      ],
      sendingAdmin: [
        'Comparez la ligne AUTH de la réponse EHLO, après STARTTLS, avec le mécanisme qu’emploie votre programme.',
        'Désactivez l’identification si ce serveur n’en demande pas.',
      ],
      receivingAdmin: [
        'Dans sendmail, vérifiez que SASL est compilé et que confAUTH_MECHANISMS offre ce dont les clients ont besoin.',
        'Sur Exchange, activez l’authentification Exchange Server sur les connecteurs de réception du flux interne.',
      ],
    },
    serverUse:
      'Quand un message demande une fonction que vous n’avez pas et n’aurez pas. Une commande inconnue, c’est 5.5.1 ; un mécanisme AUTH non pris en charge, 504 avec 5.5.4 ; une fonction momentanément en panne, 4.3.3.',
    readings: [
      '« AUTH … not available » (sendmail) : pas d’identification, ou pas de cette sorte, sur ce serveur et ce port.',
      '« Unrecognized command » (Exchange Server) : il manque l’authentification Exchange Server à un connecteur de réception du flux interne.',
      'Listes pour d’anciennes versions d’Exchange : le serveur du destinataire n’a plus d’espace disque, ailleurs 4.3.1.',
    ],
  },
  '4.3.3': {
    title: 'En attente : une fonction de l’autre système est en panne',
    essence: 'Presque jamais envoyé ; quand une fonction manque pour de bon, les serveurs disent 5.3.3.',
    meaning:
      'Votre message attend, car le système auquel il va ne peut pas faire une chose qui lui est demandée, et tient cela pour passager. Aucun grand fournisseur ne documente ce code. Votre propre serveur réessaie ; si rien ne change là-bas, un avis définitif suivra.',
    seen: 'Presque jamais : tout au plus dans la remise interne d’Exchange Server, dans le journal d’une passerelle ou venant d’un filtre maison. Le registre ne limite pas ce détail à une classe.',
    steps: {
      sender: [
        'Attendez un prochain essai ; si c’est urgent, renvoyez le message sans options telles qu’un accusé de remise.',
      ],
      sendingAdmin: [
        'Voyez quels paramètres votre serveur a mis dans MAIL FROM et RCPT TO, et essayez sans ceux qui sont facultatifs.',
      ],
      receivingAdmin: [
        'Cherchez de quelle fonction parle la réponse et nommez-la dans le texte ; rétablissez-la, ou refusez avec 5.3.3.',
      ],
    },
    serverUse:
      'Seulement tant qu’une fonction que vous offrez d’ordinaire est en panne. Un service d’identification arrêté, c’est 454 avec 4.7.0 ; toute autre panne de votre côté, 4.3.0.',
  },
  '5.3.4': {
    title: 'Le message est trop lourd pour le système de messagerie',
    essence: 'Il dépasse la taille admise par un serveur tout entier, quel que soit le destinataire.',
    meaning:
      'Votre message, pièces jointes comprises, est plus lourd que ce qu’un des serveurs du trajet accepte ; il vous a été rendu. Ce serveur peut être celui de votre fournisseur, un filtre ou celui du destinataire. Les fichiers sont encodés pour le voyage et gagnent environ un tiers : 20 Mo de fichiers font à peu près 27 Mo de message.',
    seen: '« 552 5.3.4 Message size exceeds fixed limit » (Postfix), « exceeded Google’s message size limits » (Gmail), « exceeds my databytes limit » (qmail). Souvent dès l’envoi, car les serveurs annoncent leur limite.',
    steps: {
      sender: [
        'Mettez le fichier en ligne et envoyez plutôt un lien.',
        'Réduisez photos et numérisations, et restez nettement sous la limite que cite l’avis.',
        'Si Gmail vise le nombre de pièces jointes, retirez-en ; s’il vise les en-têtes, raccourcissez l’objet ou la liste des destinataires.',
      ],
      sendingAdmin: [
        'Voyez au nom d’hôte de la réponse à qui était la limite : votre serveur, un relais ou le destinataire.',
        'Annoncez un SIZE que vous pouvez transmettre plus loin, pour que les utilisateurs l’apprennent dès l’envoi.',
      ],
      receivingAdmin: [
        'Comparez message_size_limit (Postfix), databytes (qmail) ou les limites d’Exchange avec celles du filtre en amont.',
      ],
    },
    serverUse:
      'Avec 552, quand un message dépasse la limite valable pour tous, de préférence dès MAIL FROM grâce à son paramètre SIZE. La limite d’une seule boîte, c’est 5.2.3 ; une boîte pleine, 5.2.2 ; un disque à court de place, 4.3.1.',
    readings: [
      'Gmail, « number of attachments » : trop de fichiers, quel que soit leur poids.',
      'Gmail, « header size limits » et formules voisines : ce sont les en-têtes qui sont trop longs ou trop nombreux, non les pièces jointes.',
    ],
  },
  '4.3.5': {
    title: 'Le serveur de réception est mal réglé',
    essence: 'Votre message attend et l’envoi est retenté, mais seul un administrateur de ce serveur peut y remédier.',
    meaning:
      'Une erreur de réglage empêche le serveur qui a répondu de prendre votre message. Ni vous ni le destinataire n’avez rien fait de mal. Rien n’est perdu entre-temps : votre propre serveur garde le message et continue d’essayer.',
    seen: 'Surtout « 451 4.3.5 Server configuration error » de Postfix. Si l’avis nomme votre propre serveur d’envoi, c’est celui-là qui est mal réglé.',
    steps: {
      sender: [
        'Regardez quel serveur l’avis nomme : s’il est à votre fournisseur, signalez-le-lui.',
        'Sinon, dites-le au destinataire par une autre voie, pour que son administrateur l’apprenne.',
      ],
      recipient: [
        'Envoyez à votre administrateur la réponse exacte et son heure ; le courrier d’autres personnes attend sans doute aussi.',
      ],
      sendingAdmin: [
        'Si la réponse vient de votre propre serveur, son journal en donne la raison juste avant cette ligne.',
        'Si elle vient de l’autre côté, prévenez son postmaster avec l’heure et la réponse complète, au besoin par téléphone.',
      ],
      receivingAdmin: [
        'Lisez le journal juste avant la réponse ; Postfix y signale le réglage qu’il ne peut pas utiliser.',
        'Annulez la dernière modification, ou lancez « postfix check » et parcourez « postconf -n ».',
      ],
    },
    serverUse:
      'Avec 451, quand un de vos réglages vous empêche de traiter le message et que vous allez le corriger. Un élément qui tombe en panne bien qu’il soit bien réglé, c’est 4.3.0 ; 5.3.5 ferait revenir le courrier à cause de votre erreur.',
  },
  '5.3.5': {
    title: 'Un mauvais réglage de serveur a arrêté votre message pour de bon',
    essence: 'Souvent, un serveur se serait envoyé le courrier à lui-même ; voyez quel serveur a écrit l’avis.',
    meaning:
      'Votre message est revenu parce qu’un serveur de messagerie est mal réglé : souvent, il se le serait transmis à lui-même. Ce serveur peut être celui du destinataire ou celui de votre fournisseur. Contrairement à 4.3.5, rien n’est gardé : renvoyez le message une fois le réglage corrigé.',
    seen: '« 553 5.3.5 … config error: mail loops back to me (MX problem?) » et « 554 5.3.5 Local configuration error » (sendmail), « System incorrectly configured » (Exchange Server), « invoked improperly. (#5.3.5) » (qmail).',
    steps: {
      sender: [
        'Voyez quel serveur a écrit l’avis : si c’est celui de votre fournisseur ou hébergeur, signalez-le-lui avec le texte complet.',
        'Si c’est celui du destinataire, prévenez la personne par téléphone, pour que son administrateur l’apprenne.',
        'Renvoyez le message quand vous saurez que c’est réparé.',
      ],
      sendingAdmin: [
        'Pour « mail loops back to me » de votre propre sendmail, ajoutez le domaine à local-host-names ou, si vous ne faites que le relayer, à la mailertable.',
        'Voyez si le MX du domaine désigne votre serveur par erreur.',
      ],
      receivingAdmin: [
        'Sur Exchange, donnez au connecteur de réception un FQDN qu’aucun autre serveur ou appareil du flux de messagerie n’emploie.',
        'Lisez le journal juste avant le refus, et annulez la dernière modification si tout est parti de là.',
      ],
    },
    serverUse:
      'Presque jamais : tant que vous pouvez corriger le réglage, 451 avec 4.3.5 sauve le courrier. Une boucle trouvée en comptant les étapes, c’est 5.4.6 ; toute autre panne définitive de votre système, 5.3.0.',
  },
  '2.3.6': {
    title: 'Accepté, avec une priorité choisie par le serveur',
    essence: 'Seuls les systèmes à priorités de message (RFC 6710) l’envoient ; le courrier courant n’en a pas.',
    meaning:
      'Votre message a été accepté, mais le serveur n’a pas gardé la priorité avec laquelle il venait, demandée ou par défaut. Il est en route ; il partira simplement plus tôt ou plus tard que prévu. L’« importance haute » d’un logiciel de messagerie est autre chose et n’intervient pas ici.',
    seen: 'Très rare : dans les journaux entre serveurs qui proposent MT-PRIORITY, sous la forme « 250 2.3.6 » suivie de la nouvelle priorité, un nombre.',
    steps: {
      sender: ['Ne le renvoyez pas ; si c’est vraiment urgent, prévenez le destinataire par un autre moyen.'],
      sendingAdmin: [
        'Comparez le nombre de la réponse avec la valeur MT-PRIORITY envoyée par votre serveur.',
        'Si elle a été abaissée, demandez à l’exploitant de ce serveur quels expéditeurs ont droit à des valeurs plus hautes.',
      ],
    },
    serverUse:
      'Avec 250 ou 251, quand vous prenez un message, mais pas avec la priorité qu’il demande ; commencez le texte par la nouvelle valeur et un espace. Si vous refusez une priorité trop basse, le détail est X.7.15.',
  },
} as const satisfies Record<string, CodeText>;
