import type { CodeText } from '../../../entry';

export const replyTexts40zTo44z = {
  '403': {
    title: 'Le service d’envoi refuse votre adresse d’expéditeur',
    essence: 'SendGrid l’arrête avant tout envoi : le compte n’a pas prouvé que cette adresse est la sienne.',
    meaning:
      'Le service qui devait envoyer votre message ne l’a pas pris, car votre adresse d’expéditeur n’y a jamais été vérifiée. SendGrid cite ce numéro pour ce seul cas ; il ne figure pas dans la norme SMTP et vient sans doute du web, où 403 veut dire « interdit ». Le 4 du début laisse croire à un incident passager, mais rien ne partira tant que l’adresse ne sera pas vérifiée.',
    seen: 'Dans le journal d’erreurs d’un site, d’une boutique ou d’un programme qui envoie par SendGrid, avant même que le serveur du destinataire soit sollicité. Le même défaut donne aussi un 550 qui parle de « verified Sender Identity ».',
    steps: {
      sender: [
        'Choisissez une adresse d’expéditeur (From) que votre entreprise a déclarée auprès de ce service, puis renvoyez le message.',
        'S’il n’y en a pas, transmettez l’erreur et l’adresse From exacte à la personne qui gère le programme ou la boutique.',
      ],
      sendingAdmin: [
        'Dans SendGrid, ouvrez Settings, Sender Authentication, et faites vérifier l’adresse From ou, mieux, tout son domaine.',
        'Regardez quelle adresse From le programme utilise vraiment : un formulaire de contact ne doit pas y mettre celle du visiteur, dont la place est dans Reply-To.',
        'Arrêtez les tentatives automatiques jusque-là, puis renvoyez les messages refusés.',
      ],
    },
    serverUse:
      'Laissez ce code à SendGrid. Un serveur de soumission qui n’autorise pas ce compte à utiliser cette adresse d’expéditeur répond 553 ou 550 avec 5.7.1, pour que les programmes cessent d’insister.',
  },
  '420': {
    title: 'Le transfert entre les deux serveurs s’est figé',
    essence: 'Un serveur GroupWise a perdu le contact en cours de route ; il garde le message pour un nouvel essai.',
    meaning:
      'Votre message est resté bloqué en chemin : les deux serveurs étaient reliés, puis les données n’ont plus circulé. La passerelle GroupWise de Novell écrit ce numéro à propos de sa propre connexion sortante, avec « TCP read error » ou « TCP write error », et réessaie pendant quatre jours environ. Aucune norme ne le connaît, et les listes recopiées disent seulement « timeout ». Si d’autres mots suivent, fiez-vous à eux.',
    seen: 'Dans le journal de GroupWise Internet Agent (GWIA) et dans les avis de ces serveurs, pour le courrier sortant seulement. L’autre serveur n’a pas envoyé ce numéro ; son journal ne montre qu’une session rompue.',
    steps: {
      sender: [
        'Ne le renvoyez pas pour l’instant : GroupWise garde le message et réessaie de lui-même.',
        'S’il échoue pour de bon, donnez à votre assistance le domaine du destinataire et dites-lui que le transfert se rompt en cours de route.',
      ],
      sendingAdmin: [
        'Voyez dans le journal de GWIA si un seul domaine est touché, ou tous : un seul fait penser à un pare-feu en face, tous à votre propre ligne.',
        'Contrôlez pare-feu, routeur, port du commutateur et câble entre GWIA et Internet : selon Novell, la panne s’y trouve presque toujours.',
        'Cherchez un message endommagé dans le dossier send de GWIA, l’autre cause, plus rare, que cite Novell.',
      ],
      receivingAdmin: [
        'Retrouvez la session dans votre journal par l’heure et l’adresse, et voyez si un pare-feu antispam laisse de tels clients en suspens, sans réponse.',
      ],
    },
    serverUse:
      'Jamais comme réponse : c’est la note d’un programme sur sa propre connexion. Un serveur qui renonce devant un client muet dit 421 4.4.2 et ferme.',
  },
  '421': {
    title: 'L’autre serveur a mis fin à la session sans prendre votre message',
    essence:
      'Il ferme toute la connexion, à tout moment et pour n’importe quel motif, sans juger l’adresse du destinataire.',
    meaning:
      'L’autre serveur a coupé la connexion avant de prendre votre message ; votre propre serveur le garde et se reconnectera plus tard. Le motif peut être un redémarrage, une surcharge ou une attente trop longue, ou bien l’autre côté freine des expéditeurs dont il se méfie, comme le font Gmail, Yahoo et Outlook.com. Si les mots qui suivent nomment un défaut, par exemple une authentification absente, attendre peut ne servir à rien.',
    seen: 'À tout moment, même à la place de la salutation du serveur ou sans qu’on lui ait rien demandé. À côté, 4.3.x désigne l’état du serveur, 4.4.2 un délai dépassé, 4.7.x une limite imposée à l’expéditeur. Un texte de Yahoo portant ce code affirme même que réessayer ne marchera pas.',
    steps: {
      sender: [
        'Attendez : votre serveur se reconnecte de lui-même, et un avis de retard n’est pas encore un échec.',
        'Si cela ne peut pas attendre quelques heures, téléphonez à la personne.',
        'Après un échec définitif, donnez à votre assistance tout le texte qui suit 421 : on y voit si la charge, le débit ou la confiance était en cause.',
      ],
      sendingAdmin: [
        'Lisez les mots et l’éventuel code 4.7.x après 421 : ils distinguent un serveur occupé d’une limite imposée à votre adresse ou à votre domaine.',
        'S’il s’agit d’une limite, ouvrez moins de connexions à la fois et faites passer moins de messages par chacune.',
        'Si le texte nomme SPF, DKIM, DMARC, TLS ou l’enregistrement PTR, corrigez cela d’abord ; d’ici là, chaque tentative finira de la même façon.',
        'Avec [TSS04], RP-001 ou 4.7.28, cherchez un compte piraté ou une liste périmée avant d’augmenter de nouveau le volume.',
      ],
      receivingAdmin: [
        'Cherchez l’adresse du client dans votre journal : limite de connexions, inactivité, surcharge et filtre y laissent chacun leur ligne.',
        'Si un partenaire connu bute sur votre limite de connexions, relevez-la pour ce client.',
      ],
    },
    serverUse:
      'Quand vous devez fermer la connexion, quelle que soit la demande : arrêt, surcharge, connexions trop nombreuses, client muet. Pour reporter un destinataire ou un message en restant connecté, prenez 450, 451 ou 452 ; à un client que vous ne servirez jamais, répondez 554.',
  },
  '422': {
    title: 'La boîte du destinataire est probablement pleine',
    essence:
      'Aucune norme ne le définit : « boîte pleine » selon les listes, autre chose chez certains serveurs ; les mots qui suivent tranchent.',
    meaning:
      'La boîte à laquelle vous écrivez n’a sans doute plus de place, et votre serveur réessaie. Le numéro n’est pas dans la norme SMTP : c’est très probablement 4.2.2, boîte pleine, sans ses points. Mais Barracuda l’a employé pour une licence expirée, le manuel de Stalwart pour la liste grise, et une table de la RFC 5248 le cite pour un changement de mot de passe, presque certainement à la place de 432. Fiez-vous aux mots qui suivent.',
    seen: 'Dans les avis de retard et de non-remise, après « Diagnostic-Code: smtp; » ; l’un d’eux, en allemand, dit qu’il y a trop de messages sur le serveur. Le sens « changement de mot de passe » n’est connu que par la table, par aucun message réel.',
    steps: {
      sender: [
        'Lisez la suite du numéro : seule une phrase sur le quota, la taille ou la place annonce une boîte pleine.',
        'Prévenez la personne, par téléphone ou à une autre adresse, que sa boîte ne prend plus rien.',
        'Ne le renvoyez pas entre-temps : votre serveur réessaie jusqu’à signaler un échec définitif.',
      ],
      recipient: [
        'Supprimez de gros messages et videz la corbeille, qui compte souvent aussi.',
        'S’il reste assez de place, demandez à votre service informatique si la licence du filtre de messagerie a expiré.',
      ],
      sendingAdmin: [
        'Classez-le d’après son texte, et non d’après son numéro : quota, licence et connexion ne concernent pas les mêmes personnes.',
        'Gardez l’adresse dans vos listes ; rien ici ne dit qu’elle n’existe pas.',
      ],
      receivingAdmin: [
        'Trouvez l’appareil qui répond 422 et réglez-le sur un numéro normalisé.',
        'Si c’est un boîtier Barracuda, vérifiez sa licence.',
      ],
    },
    serverUse:
      'Jamais. Une boîte pleine, c’est 452 4.2.2 tant que cela peut s’arranger et 552 5.2.2 quand vous refusez ; une transition de mot de passe pendant AUTH, c’est 432 4.7.12.',
    readings: [
      'Boîte pleine : le texte parle de quota, de place, de taille ou d’un trop grand nombre de messages.',
      'Liste grise : « Greylisted, please try again », même avec 4.2.2 (serveurs réglés d’après l’exemple de Stalwart). Il n’y faut que du temps.',
      'Filtre Barracuda : le texte est « License Expired » ; c’est à l’organisation du destinataire de la renouveler.',
      'Changement de mot de passe à la connexion : 4.7.12 suit, le code répond à AUTH et aucun destinataire n’est nommé.',
    ],
  },
  '430': {
    title: 'Le serveur a reporté le message ; ce code ne dit pas pourquoi',
    essence:
      'Un refus temporaire sans signification définie ; seuls les mots ou le code à points qui suivent donnent la cause.',
    meaning:
      'Votre message est reporté pour l’instant. Aucune norme ne dit ce que signifie 430 : la RFC 5248 ne fait que le citer à côté de X.5.1, commande invalide, sans explication. Microsoft Exchange envoie « 430 4.2.0 STOREDRV » quand il ne parvient pas à ouvrir la boîte dont il a besoin. Ailleurs, seul le 4 du début est sûr : le serveur acceptera peut-être le message plus tard.',
    seen: 'Dans les files d’attente des serveurs Exchange, et dans les programmes qui confient du courrier à Microsoft 365 sous une identité d’application qui n’a pas accès à la boîte. Aucun exemple n’a été trouvé où il réponde à une mauvaise commande.',
    steps: {
      sender: [
        'Laissez quelques heures à un message ordinaire : après un 4, les serveurs d’envoi font de nouvelles tentatives.',
        'Si cela dure, envoyez à votre assistance la ligne complète : le texte après 430 est le seul indice.',
      ],
      sendingAdmin: [
        'Devant « mailbox logon failure » de Microsoft 365, donnez à l’application le droit FullAccess sur la boîte d’où elle envoie, et attendez qu’il prenne effet.',
        'Sans ces mots, cherchez dans le journal de session à quelle commande le serveur a répondu ; vérifiez sa syntaxe et sa place dans la séquence.',
      ],
      receivingAdmin: [
        'Sur Exchange, devant « mailbox logon failure », vérifiez que les droits hérités et ceux du groupe Exchange Servers sur la banque de boîtes sont intacts.',
      ],
    },
    serverUse:
      'Ce n’est pas un code à choisir. Une commande inconnue, c’est 500 ; une commande hors séquence, 503 ; une boîte que vous ne pouvez pas ouvrir pour le moment, 450 ou 451.',
  },
  '431': {
    title: 'Le serveur du destinataire n’a plus de place',
    essence: 'C’est le disque de tout un serveur qui est plein, et non une boîte ; le numéro n’est dans aucune norme.',
    meaning:
      'Le serveur qui conserve le courrier du destinataire n’a plus d’espace disque, et votre message attend ; avec Exchange, ce peut aussi être votre propre serveur. Faire le ménage dans une seule boîte n’y change rien. La norme SMTP ignore 431 : c’est très probablement 4.3.1, système de messagerie plein, sans ses points. Exchange écrit les deux, « 431 4.3.1 STOREDRV » ; ailleurs, on ne le trouve que dans des listes recopiées.',
    seen: 'Dans les files d’attente et les rapports de remise des serveurs Exchange, quand le courrier d’une base de boîtes s’arrête ; avec SUBMITDEFER dans le journal de suivi d’Exchange 2016 et suivants, c’est le serveur de l’expéditeur qui manque de place. Les expéditeurs peuvent ne recevoir aucun avis.',
    steps: {
      sender: [
        'Attendez : le message repartira dès qu’il y aura de nouveau de la place là-bas.',
        'Si rien n’est arrivé le lendemain, prévenez le destinataire par téléphone pour qu’il alerte son service informatique.',
      ],
      recipient: [
        'Signalez à votre service informatique que le courrier entrant s’arrête faute d’espace disque ; vider votre propre boîte n’y changera sans doute rien.',
      ],
      sendingAdmin: [
        'Regardez quel hôte signale l’erreur : au sein d’une même organisation Exchange, le disque plein est peut-être le vôtre.',
        'Si votre propre Exchange note SUBMITDEFER, libérez le disque de son dossier TMP et faites renvoyer le message : selon Microsoft, il a été abandonné sans avis.',
      ],
      receivingAdmin: [
        'Libérez de l’espace sur le lecteur de la base de boîtes nommée dans la file : la remise s’arrête avant que le disque soit tout à fait plein.',
        'Vérifiez si les journaux de transactions s’accumulent parce que les sauvegardes ne les réduisent plus.',
        'Surveillez ensuite la file : elle devrait se vider sans autre aide.',
      ],
    },
    serverUse:
      'Prenez plutôt 452 4.3.1, la réponse normalisée d’un système sans espace. Si une seule boîte dépasse son quota, c’est 452 4.2.2 ou 552 5.2.2.',
  },
  '432': {
    title: 'Identification à renouveler, ou boîte trop sollicitée',
    essence:
      'À l’identification, il faut une transition de mot de passe ; avec 4.3.2, d’Exchange, la boîte ne suit plus.',
    meaning:
      'Soit votre programme n’a pas pu s’identifier, soit Exchange retient le message ; le numéro seul ne tranche pas. Selon la RFC 4954, le serveur veut recevoir une fois le mot de passe par AUTH PLAIN pour que la méthode choisie fonctionne. Exchange veut dire autre chose par « 432 4.3.2 » : une boîte reçoit trop de courrier à la fois, ce qui passe tout seul. Les listes parlent d’une file d’entrée arrêtée.',
    seen: 'Le sens « identification » : dans les logiciels de messagerie et les appareils au moment où ils s’identifient, et rarement. Le sens Exchange : dans les files d’attente et les avis de retard, surtout pour les boîtes de journalisation ou les dossiers publics très chargés.',
    steps: {
      sender: [
        'Cherchez 4.3.2 ou STOREDRV après le numéro ; s’ils y sont, attendez : la remise sera tentée de nouveau.',
        'Si votre programme ne peut pas s’identifier, activez TLS et réglez l’authentification sur PLAIN (« mot de passe normal ») le temps d’une connexion.',
        'Remettez ensuite la méthode d’avant si vous la préférez ; elle devrait fonctionner dès la session suivante.',
      ],
      sendingAdmin: ['Ralentissez le courrier automatique qui inonde une seule boîte Exchange.'],
      receivingAdmin: [
        'Pour l’identification, proposez AUTH PLAIN sous TLS : sans lui, les utilisateurs ne peuvent pas accomplir la transition.',
        'Sur votre propre Exchange, répartissez les messages de journalisation ou de masse sur plusieurs boîtes avant de relever RecipientThreadLimit.',
      ],
    },
    serverUse:
      'Seulement en réponse à AUTH, avec 4.7.12, quand l’utilisateur doit passer une fois par PLAIN. Si le service d’authentification est en panne, répondez 454 ; de mauvais identifiants, c’est 535 ; une boîte surchargée, 450 ou 451.',
    readings: [
      'Transition de mot de passe (RFC 4954) : le code répond à AUTH avant tout message, souvent avec 4.7.12, et le programme annonce un échec de connexion.',
      'Limitation d’Exchange : 4.3.2 ou « STOREDRV » suit, dans une file ou un avis de retard ; une seule boîte est concernée, et le serveur réessaie.',
    ],
  },
  '435': {
    title: 'Le serveur ne peut pas vérifier vos identifiants en ce moment',
    essence:
      'Le numéro d’Exim quand le contrôle des identifiants tombe en panne ; le mot de passe n’est pas mis en cause.',
    meaning:
      'Vos identifiants n’ont pas pu être contrôlés, et le message n’a donc pas été déposé. Le mot de passe est peut-être bon : c’est ce que le serveur consulte, par exemple sa liste d’utilisateurs, qui a fait défaut. Le numéro est propre à Exim (« Unable to authenticate at present ») ; la norme, RFC 4954, prévoit ici 454. Si une erreur de configuration en est la cause, la panne dure tant que personne ne la corrige.',
    seen: 'Quand un logiciel de messagerie, un site ou un appareil s’identifie auprès d’un serveur Exim. Parmi les cas connus : un fichier de mots de passe impossible à ouvrir, un script auquel il manque un module.',
    steps: {
      sender: [
        'Gardez votre mot de passe tel qu’il est, et réessayez dans un quart d’heure.',
        'Si cela continue, indiquez à votre fournisseur le compte et l’heure, et demandez si le service d’authentification est en panne.',
      ],
      sendingAdmin: [
        'Si votre serveur s’y identifie comme relais, laissez son courrier en file d’attente : il partira dès que l’identification fonctionnera de nouveau.',
      ],
      receivingAdmin: [
        'Lisez le journal d’Exim : la ligne du 435 dit ce qui a échoué, par exemple un fichier qui ne s’ouvre pas.',
        'Vérifiez que la base ou l’annuaire derrière l’authentificateur répond.',
      ],
    },
    serverUse:
      'Exim l’envoie de lui-même quand un authentificateur ne peut pas trancher. Ailleurs, répondez 454 4.7.0, qui dit aux programmes de ne pas redemander le mot de passe à l’utilisateur.',
  },
  '441': {
    title: 'Le serveur du destinataire ne répond pas',
    essence: 'Votre propre serveur signale qu’il n’a joint personne ; l’autre côté n’a pas envoyé ce numéro.',
    meaning:
      'Personne ne répond là où votre message doit aller : votre serveur n’arrive pas à joindre celui du destinataire, et continue d’essayer. Aucune norme SMTP ne contient ce code : il s’agit très probablement de 4.4.1, aucune réponse de l’hôte, sans ses points. Exchange affiche les deux, « 441 4.4.1 », et prétend même que le serveur distant l’a renvoyé (« returned »), alors que ce texte vient d’Exchange.',
    seen: 'Dans les avis de retard et de non-remise d’Exchange, à côté de « Failed to connect », d’un numéro Winsock comme 10060 (délai dépassé) et d’un hôte de secours qui n’a rien donné non plus.',
    steps: {
      sender: [
        'Cherchez une faute de frappe après le @ : un mauvais domaine peut mener à une machine qui ne reçoit pas de courrier.',
        'Si l’adresse est bonne, laissez faire : le message partira dès que le serveur sera joignable.',
        'Si rien n’est arrivé au bout d’une journée, prenez le téléphone ou une adresse de cette personne chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez les enregistrements MX du domaine, et connectez-vous à chaque hôte sur le port 25 depuis le serveur d’envoi.',
        'Si beaucoup de domaines échouent, cherchez un pare-feu, un antivirus ou un fournisseur qui bloque le port 25 en sortie.',
        'Si celui-ci est seul en cause, écrivez à son postmaster depuis un autre fournisseur, avec l’adresse essayée et l’heure.',
      ],
      receivingAdmin: [
        'Assurez-vous que chaque hôte de vos enregistrements MX écoute sur le port 25, et retirez ceux qui n’existent plus.',
        'Vérifiez si votre pare-feu rejette en silence le réseau de l’expéditeur.',
      ],
    },
    serverUse:
      'Ce ne peut pas être une réponse : un serveur qui répond est là. Un relais qui n’obtient aucune réponse note 4.4.1 ; le registre y associe 451.',
  },
  '442': {
    title: 'La connexion s’est rompue pendant le trajet de votre message',
    essence:
      'Les serveurs se parlaient quand la ligne a été coupée ; le numéro vient de listes et n’est dans aucune norme.',
    meaning:
      'La connexion s’est rompue pendant que votre message passait d’un serveur à l’autre ; le transfert reprendra depuis le début. Sous cette forme à trois chiffres, le code n’est pas normalisé ; des listes recopiées le citent, très probablement pour 4.4.2, mauvaise connexion. Une connexion qui se coupe vraiment n’apporte aucun code, puisqu’il n’y a plus personne pour l’envoyer ; la RFC 5321 demande de la traiter comme un 451.',
    seen: 'Dans les listes de codes et les outils qui les suivent ; on ne connaît aucun serveur de messagerie qui l’envoie. Les journaux montrent plutôt « lost connection » avec 4.4.2, ou 421 4.4.2 quand le temps est écoulé.',
    steps: {
      sender: [
        'Attendez la prochaine tentative : pour une seule coupure, vous n’avez rien à faire.',
        'Si un message avec une grosse pièce jointe échoue à chaque fois, envoyez-le sans elle et partagez le fichier par un lien.',
      ],
      sendingAdmin: [
        'Voyez dans le journal après quelle commande la coupure est survenue : après DATA, soupçonnez la taille ou un filtre ; plus tôt, le réseau ou une limite de débit.',
        'Envoyez un court message d’essai ; s’il passe, examinez la taille et l’inspection TLS le long du trajet.',
      ],
      receivingAdmin: [
        'Cherchez dans le pare-feu et le filtre les sessions coupées à cette heure ; un filtre qui refuse devrait le dire par un code.',
      ],
    },
    serverUse:
      'Choisissez 421 4.4.2 quand vous fermez la session d’un client devenu muet. Une fois la ligne coupée, il n’y a plus rien à répondre.',
  },
  '446': {
    title: 'Votre message tourne en rond entre des serveurs',
    essence:
      'Une boucle de transfert ou de routage : le message a traversé trop de serveurs, et attendre n’y change rien.',
    meaning:
      'Votre message passe d’un serveur à l’autre sans jamais atteindre de boîte, jusqu’à ce que l’un d’eux l’arrête. En général, une règle de transfert ou une route ramène au point de départ. Le numéro vient de listes recopiées, non de la norme SMTP ; c’est très probablement 4.4.6, boucle de routage, sans ses points. Le 4 du début promet d’autres tentatives, mais elles tourneront en rond de la même façon.',
    seen: 'Dans des listes d’erreurs SMTP ; on ne connaît aucun produit qui l’envoie. Les vraies boucles reviennent avec « too many hops » ou « hop count exceeded », le plus souvent en 554 5.4.6, et une longue suite de lignes Received.',
    steps: {
      sender: [
        'Ne le renvoyez pas : chaque exemplaire fera le même tour.',
        'Dites au destinataire, par une autre voie, que le courrier pour lui tourne en boucle, et transmettez-lui l’avis.',
      ],
      recipient: ['Supprimez les règles de transfert qui mènent d’une de vos adresses à une autre et en reviennent.'],
      sendingAdmin: [
        'Lisez les lignes Received de bas en haut : les deux hôtes qui se répètent forment la boucle.',
        'Si l’un des deux est à vous, corrigez sa route pour ce domaine.',
      ],
      receivingAdmin: [
        'Vérifiez que l’hôte de votre enregistrement MX considère le domaine comme le sien et n’en transmet pas le courrier ailleurs.',
        'Quand Exchange et Microsoft 365 cohabitent, contrôlez le type du domaine accepté et les connecteurs.',
      ],
    },
    serverUse:
      'Pas même pour une boucle : un serveur qui compte trop de lignes Received rejette le message avec 554 5.4.6, et l’expéditeur l’apprend aussitôt au lieu d’attendre des jours.',
  },
  '447': {
    title: 'Votre message a attendu trop longtemps et a été abandonné',
    essence: 'Le délai a expiré avant la remise ; le numéro ne dit pas ce qui faisait obstacle.',
    meaning:
      'Le serveur d’envoi a essayé aussi longtemps qu’il est réglé pour le faire, puis a abandonné votre message ; le plus souvent, l’autre serveur ne répondait pas ou le reportait sans cesse. Seules des listes citent ce numéro ; c’est très probablement 4.4.7, délai de remise expiré, sans ses points. La vraie cause est dans la dernière réponse avant la fin. Certaines listes accusent l’en-tête ou le nombre de destinataires ; rien ne le confirme.',
    seen: 'Comme explication, dans des listes et des outils d’assistance ; les avis eux-mêmes affichent 4.4.7, « message expired » ou « retry timeout exceeded ». À côté du mot « delayed », le message est encore en route.',
    steps: {
      sender: [
        'Assurez-vous que c’est bien l’avis définitif : tant qu’il parle de retard, les tentatives continuent.',
        'Comparez le domaine après le @ lettre par lettre.',
        'Si l’adresse est bonne, renvoyez-le le lendemain, une seule fois, ou demandez à la personne si d’autres messages lui parviennent.',
      ],
      sendingAdmin: [
        'Suivez l’identifiant de file dans votre journal jusqu’à la dernière réponse ou erreur de connexion avant l’expiration, et fiez-vous à celle-là.',
        'S’il n’y a jamais eu de réponse, testez le DNS, les hôtes MX et le port 25 de ce domaine.',
        'Si plusieurs domaines ont expiré le même jour, examinez d’abord votre propre réseau.',
      ],
      receivingAdmin: [
        'Demandez l’adresse IP du serveur d’envoi, et cherchez dans vos journaux de ces jours-là ses connexions reportées ou bloquées.',
      ],
    },
    serverUse:
      'Il ne répond jamais à une commande. Le serveur qui abandonne donne le code du véritable obstacle, et 4.4.7 seulement s’il l’ignore.',
  },
  '449': {
    title: 'Un serveur Exchange n’a pas trouvé de route pour votre message',
    essence:
      'Des listes y voient une erreur de routage dans un ancien Exchange ; le numéro n’est enregistré nulle part.',
    meaning:
      'Au sein d’une organisation, un serveur de messagerie ne sait pas où transmettre votre message. Avec des points, le numéro se lit très probablement 4.4.9, un code d’anciennes versions d’Exchange que personne n’a enregistré ; 449 lui-même n’est dans aucune norme SMTP. Les listes nomment deux causes : un connecteur réglé sur le DNS qui sert aussi un autre type d’adresses, et un groupe de routage supprimé. On n’en sait pas davantage.',
    seen: 'Presque uniquement dans des listes de codes recopiées. Un avis qui le porte vraiment provient sans doute d’un très vieux système Exchange, ou d’un outil qui cite une telle liste.',
    steps: {
      sender: [
        'Cherchez dans l’avis le serveur qui signale le problème, et faites suivre cet avis au service informatique qui le gère.',
        'Ne le renvoyez pas : une fois la route réparée, le message en attente partira.',
      ],
      sendingAdmin: [
        'Si c’est votre Exchange qui le signale, contrôlez l’espace d’adressage, l’hôte actif (smart host) et le réglage DNS du connecteur SMTP.',
        'Mettez entre crochets un hôte actif donné par son adresse IP.',
        'Cherchez les connecteurs ou destinataires encore rattachés à un groupe de routage supprimé.',
      ],
      receivingAdmin: ['Si le serveur qui le signale est le vôtre, contrôlez de même ses connecteurs internes.'],
    },
    serverUse:
      'N’utilisez pas ce code. Une route absente pour le moment, c’est 451 avec 4.4.4 ; une route qui n’existe pas, 550 ou 554 avec 5.4.4.',
  },
} as const satisfies Record<string, CodeText>;
