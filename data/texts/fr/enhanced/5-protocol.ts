import type { CodeText } from '../../../entry';

export const enhancedTextsProtocol = {
  '5.5.0': {
    title: 'Une boîte inconnue, ou un problème entre les serveurs',
    essence:
      'Chez Outlook.com, la boîte n’existe pas ; ailleurs, l’échange entre les serveurs a échoué, sans plus de détail.',
    meaning:
      'Votre message a été refusé, et le sens du code dépend de qui l’envoie. Chez Outlook.com, sa source la plus connue, la boîte n’existe pas (hotmail.com, outlook.com et domaines voisins). Orange l’emploie pour des blocages et d’autres refus ; ailleurs, quelque chose clochait dans l’échange entre les serveurs.',
    seen: '« 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302) » pour les adresses Hotmail et Outlook ; « 550 5.5.0 … OFR_… » chez Orange ; « 503 5.5.0 Improper use of SMTP command pipelining » de Postfix, dans les journaux.',
    steps: {
      sender: [
        'Avec « mailbox unavailable », cherchez une faute dans l’adresse, surtout à la fin (hotmail.com, hotmail.fr, live.com).',
        'Demandez à la personne, par un autre moyen, si le compte existe encore.',
        'Avec OFR_420 ou OFR_426 (La Poste : LPN…), demandez-lui une autre adresse : cette boîte est archivée ou bloquée.',
        'Avec tout autre numéro OFR ou LPN, transmettez l’avis à la personne qui gère votre messagerie.',
      ],
      recipient: [
        'Donnez à l’expéditeur l’orthographe exacte de votre adresse, y compris ce qui suit le dernier point.',
      ],
      sendingAdmin: [
        'Traitez la forme d’Outlook.com comme un utilisateur inconnu et cessez d’écrire à cette adresse.',
        'Pour Orange, fiez-vous aux trois chiffres qui suivent OFR ou LPN : 102 est un blocage lié à la réputation, 401 concerne SPF.',
        'Pour « Improper use of SMTP command pipelining », faites attendre au client chaque réponse, sauf si EHLO a proposé PIPELINING.',
      ],
      receivingAdmin: [
        'Si votre serveur l’envoie à des partenaires, trouvez dans le journal la commande en cause et précisez l’erreur : 5.5.1, 5.5.2 ou 5.5.4.',
      ],
    },
    serverUse:
      'Pour une erreur de protocole qui n’est ni un mauvais ordre (5.5.1), ni une mauvaise syntaxe (5.5.2), ni un mauvais argument (5.5.4). Pour une boîte inconnue, prenez 5.1.1, qui dit d’emblée à l’expéditeur quoi vérifier.',
    readings: [
      'Outlook.com, « mailbox unavailable » avec 550 : personne n’a cette adresse ; lisez 5.1.1.',
      'Orange et La Poste, OFR_ ou LPN… : 102 réputation, 401 SPF, 420 boîte archivée, 426 boîte bloquée, 510 service refusé.',
      'Avec 503, dans un journal de session : une commande est venue au mauvais moment, souvent après un refus antérieur.',
    ],
  },
  '4.5.0': {
    title: 'Reporté après une erreur dans le dialogue entre serveurs',
    essence: 'Chez Gmail, le programme d’envoi a enfreint les règles ; il réessaie, peut-être en vain.',
    meaning:
      'Votre message a été reporté, car quelque chose a mal tourné dans l’échange entre le programme d’envoi et celui de réception, non dans ce que vous avez écrit. Le programme réessaie, mais s’il enfreint chaque fois la même règle, il faudra le corriger. Sendmail inscrit aussi ce code pour ses propres retards.',
    seen: '« 451 4.5.0 SMTP protocol violation » (Gmail), par exemple pour des scripts maison qui n’attendent pas les réponses du serveur ; « Status: 4.5.0 » dans les avis de retard de sendmail.',
    steps: {
      sender: [
        'Avec un logiciel de messagerie ordinaire, réessayez plus tard, et mettez-le à jour si cela se répète.',
        'Avec un script, un appareil ou une application web, envoyez le texte complet à son auteur.',
      ],
      sendingAdmin: [
        'Attendez la salutation et chaque réponse ; n’envoyez plusieurs commandes à la fois que si EHLO a proposé PIPELINING.',
        'Dans le code d’envoi, vérifiez les fins de ligne CR LF et que rien ne suit STARTTLS avant sa réponse.',
        'Dans un avis de sendmail, fiez-vous à Diagnostic-Code : « X-Unix; 71 » est le code de sortie d’un programme de remise, pas une réponse.',
      ],
    },
    serverUse:
      'Pour une erreur de protocole qui peut ne pas se reproduire et que vous ne savez pas nommer. Celle que le client répétera, c’est 5.5.1, 5.5.2 ou 5.5.4 ; une connexion rompue, 4.4.2 ; une panne chez vous, 4.3.0.',
  },
  '2.5.0': {
    title: 'Le serveur a accepté, et l’échange s’est bien passé',
    essence: 'Chez certaines passerelles, c’est le oui au message entier ; ailleurs, à une étape de l’échange.',
    meaning:
      'Le serveur a accepté ce qu’on lui demandait et n’a rien à ajouter. En réponse au message entier, comme chez Proxmox Mail Gateway, cela veut dire qu’il a été pris en charge ; en réponse à une simple commande, seulement que cette étape a réussi. Cela ne prouve pas que le message soit dans la boîte.',
    seen: 'Dans les journaux, après « status=sent » : « 250 2.5.0 OK (…) » de Proxmox Mail Gateway, « 250 2.5.0 Ok. » d’autres serveurs. Parfois après MAIL FROM, ou entre les morceaux d’un message (BDAT, BURL).',
    steps: {
      sender: [
        'Tenez-vous-en là ; si le message manque au destinataire, demandez-lui de regarder dans ses indésirables.',
      ],
      sendingAdmin: [
        'Notez ce qui figure entre parenthèses après OK : la passerelle peut suivre le message grâce à cela.',
        'Assurez-vous qu’il répondait à la fin des données, et non à une commande précédente.',
      ],
      receivingAdmin: [
        'Sur Proxmox Mail Gateway, cherchez ce numéro dans le Tracking Center pour voir si le message a été remis, retenu ou supprimé.',
      ],
    },
    serverUse:
      'Avec 250, pour un oui qui concerne l’échange lui-même, par exemple à l’une de plusieurs commandes BDAT ou BURL. Pour le message complet, 2.0.0 ou 2.6.0 est plus courant ; les adresses ont 2.1.0 et 2.1.5.',
  },
  '5.5.1': {
    title: 'L’échange entre les deux serveurs s’est déréglé',
    essence: 'Une commande est venue trop tôt ou n’est pas proposée ; souvent, ce n’est que la suite d’un autre refus.',
    meaning:
      'Votre message n’a pas été pris parce qu’une commande est venue avant son tour, ou que le serveur ne la propose pas. Souvent, un premier refus a eu lieu juste avant, celui du destinataire par exemple, et ce code n’en est que la suite. S’il apparaît seul, le programme d’envoi est en faute ou aurait dû s’identifier d’abord.',
    seen: '« 554 5.5.1 Error: no valid recipients » (Postfix), « 503 5.5.1 Bad sequence of commands » et « 502 5.5.1 Unrecognized command » (Gmail), « 521 5.5.1 Protocol error » (postscreen) ; fenêtres d’erreur, journaux, transcriptions dans les avis.',
    steps: {
      sender: [
        'Cherchez plus haut dans l’avis une réponse qui commence par 4 ou 5 : c’est elle qui donne la vraie raison.',
        'Si votre logiciel l’affiche à l’envoi, activez l’authentification du courrier sortant et prenez le port 587.',
      ],
      sendingAdmin: [
        'Trouvez la première réponse de la session qui ne commence ni par 2 ni par 3 ; tout est parti de là.',
        'Pour « no valid recipients », regardez la réponse à chaque RCPT TO ; chaque adresse peut avoir sa propre raison.',
        'Pour « authentication not enabled », identifiez-vous sur le port 587 au lieu du 25, ou retirez l’authentification des réglages.',
        'Pour le « Protocol error » de postscreen, faites en sorte que le client attende la salutation avant de parler.',
      ],
      receivingAdmin: [
        'Si de vrais serveurs le reçoivent, vérifiez si un pare-feu réécrit leur EHLO ou abîme les réponses de plusieurs lignes.',
      ],
    },
    serverUse:
      'Avec 503 pour une commande hors de son ordre, 502 ou 500 pour celle que vous n’offrez pas ou ne connaissez pas ; toujours en classe 5. DATA après des destinataires tous refusés peut recevoir 554 5.5.1. Mauvaise syntaxe : 5.5.2 ; authentification manquante : 530 avec 5.7.0.',
    readings: [
      '« no valid recipients », « Need RCPT », « RCPT first » : tous les destinataires avaient été refusés avant ; la raison est dans ces réponses-là.',
      'L’ancien « 530 5.5.1 Authentication Required » de Gmail : il faut d’abord s’identifier ; aujourd’hui c’est 530 5.7.0.',
      '« authentication not enabled » (Postfix) : ce port ne prend pas d’authentification.',
      'postscreen, « 521 5.5.1 Protocol error » : le client a parlé avant son tour, comme le font les programmes de spam.',
    ],
  },
  '5.5.2': {
    title: 'Le serveur n’a pas pu lire ce que le programme a envoyé',
    essence:
      'Une ligne technique est mal formée, souvent un nom de serveur ou une adresse ; le texte du message n’y est pour rien.',
    meaning:
      'Votre message n’a pas été pris parce que le serveur de réception n’a pas pu lire une ligne du programme d’envoi. Ces lignes portent un nom de serveur, une adresse ou des données d’identification, pas votre texte. Le même programme échouera chaque fois, tant que son réglage ou son code n’est pas corrigé.',
    seen: '« 504 5.5.2 … need fully-qualified hostname » ou « … address » et « 501 5.5.2 … Invalid name » (Postfix), « 555 5.5.2 Syntax error » et « 501 5.5.2 … cannot decode response » (Gmail), « Send hello first » (Exchange Server).',
    steps: {
      sender: [
        'Si vous avez tapé le destinataire à la main, cherchez des chevrons, une virgule ou un nom dans le champ d’adresse.',
        'Sinon, signalez l’erreur complète à l’assistance du programme ou de l’appareil ; l’adresse du destinataire est sans doute bonne.',
      ],
      sendingAdmin: [
        'Pour « need fully-qualified hostname », donnez à HELO un nom complet comme mail.example.com (Postfix : myhostname).',
        'Pour « need fully-qualified address », ajoutez le domaine qui manque à l’expéditeur ou au destinataire.',
        'Pour le 555 de Gmail, enregistrez la ligne MAIL FROM ou RCPT TO exacte : chevrons oubliés ou nom affiché sont les fautes habituelles.',
        'Pour « cannot decode response » à l’identification, vérifiez que nom et mot de passe partent en Base64 sans saut de ligne.',
      ],
      receivingAdmin: [
        'Si vos propres utilisateurs le reçoivent, laissez passer les clients authentifiés et locaux avant de contrôler les noms HELO.',
      ],
    },
    serverUse:
      'Avec 500, 501 ou 555, pour une ligne que l’on ne peut pas analyser, et pour des données qui ne sont pas du Base64 pendant AUTH (RFC 4954). Une ligne lisible mais de valeur inutilisable est 5.5.4 ; un destinataire mal formé est plus clair en 5.1.3.',
  },
  '4.5.3': {
    title: 'Trop de destinataires d’un coup ; les autres suivront',
    essence:
      'Le serveur ne prend qu’un certain nombre de destinataires par envoi ; le vôtre présente les autres ensuite.',
    meaning:
      'Votre message a plus de destinataires que le serveur de réception n’en prend en une fois. Ceux qu’il a déjà acceptés le reçoivent, et le serveur d’envoi présente ensuite les autres de lui-même. Vous n’avez à agir que si le programme d’envoi ne sait pas fractionner un message.',
    seen: '« 452 4.5.3 Error: too many recipients » (Postfix), « 452 4.5.3 Your message has too many recipients » (Gmail) ; chez Exchange Online, au-delà de 200 destinataires d’enveloppe d’un même domaine ; chez Stalwart, avec 455.',
    steps: {
      sender: [
        'Ne renvoyez pas le message : ceux qui l’ont déjà en recevraient une seconde copie.',
        'Si votre propre logiciel affiche l’erreur, envoyez par groupes plus petits.',
      ],
      sendingAdmin: [
        'Vérifiez dans le journal que les destinataires restants sont partis dans une transaction suivante ; sinon, réduisez leur nombre par message pour cette destination.',
        'Vers Exchange Online, ne dépassez pas 200 destinataires d’un même domaine par message.',
        'Dans votre propre code d’envoi, passez à DATA pour les destinataires acceptés et mettez les autres en file, au lieu d’interrompre.',
        'Pour « rate limit exceeded » (Rambler), ralentissez.',
      ],
      receivingAdmin: [
        'Gardez la limite à 100 destinataires ou plus, comme l’exige la RFC 5321, y compris dans un filtre placé devant le serveur.',
      ],
    },
    serverUse:
      'Avec 452, pour chaque destinataire au-delà de votre limite par transaction. Le tableau du registre indique 451, mais la RFC 5321 exige 452. Si le client doit renoncer au lieu de fractionner, c’est 5.5.3.',
    readings: [
      'Gmail, « Domain policy size per transaction exceeded » : trop de règles de remise à la fois ; ce destinataire doit venir dans une transaction à lui.',
      'Rambler, « rate limit exceeded » : trop de courrier en peu de temps, pas trop de destinataires.',
      'Stalwart, 455 4.5.3 : la limite ordinaire de destinataires, précédée d’un numéro inhabituel.',
    ],
  },
  '5.5.3': {
    title: 'Trop de destinataires pour un seul message',
    essence: 'Une limite de destinataires est dépassée et rien n’est retenté ; écrivez à moins de monde à la fois.',
    meaning:
      'Votre message a plus de destinataires que le serveur n’en permet (À, Cc et Cci confondus) et a été refusé au lieu d’être fractionné. La limite est souvent celle de votre propre fournisseur, qui empêche ainsi les envois en masse depuis des comptes ordinaires. Seule la liste d’adresses de l’avis peut dire si certains l’ont reçu malgré tout.',
    seen: '« 550 5.5.3 Too many recipients for this sender » (Gmail), « Too many recipients » (Exchange Server), le plus souvent juste après l’envoi. D’autres cas partagent le numéro : « Multi-recipient bounce » (Postfix), OFR_421 (Orange).',
    steps: {
      sender: [
        'Divisez la liste et envoyez le message en plusieurs fois.',
        'Pour un groupe régulier, prenez une liste de diffusion, une adresse de groupe ou un service de newsletter.',
        'Si vous n’écriviez qu’à quelques personnes, vérifiez vos messages envoyés et changez de mot de passe : quelqu’un utilise peut-être votre compte.',
      ],
      sendingAdmin: [
        'Dans Exchange, vérifiez les limites de destinataires de l’organisation, du connecteur de réception et de l’expéditeur, et relevez celle qui s’applique.',
        'Pour « Multi-recipient bounce », trouvez le programme qui écrit à plusieurs avec un expéditeur vide ; un véritable avis n’a qu’un destinataire.',
        'Pour OFR_421 chez Orange, envoyez avec une adresse d’enveloppe qui appartient au compte identifié.',
      ],
      receivingAdmin: [
        'Si des serveurs tiers le reçoivent de vous, répondez plutôt 452 avec 4.5.3, et ils fractionneront d’eux-mêmes.',
      ],
    },
    serverUse:
      'Sur un serveur de soumission, pour une limite par message que vous maintenez et qu’aucun fractionnement ne doit contourner. Entre serveurs, prenez 452 avec 4.5.3, pour que le reste vienne dans une transaction suivante.',
    readings: [
      'Gmail, « Too many recipients for this sender » : une limite du compte qui envoie.',
      'Postfix, « Multi-recipient bounce » : un message à expéditeur vide, donc en principe un avis de non-remise, avait plusieurs destinataires.',
      'Orange et La Poste, OFR_421 ou LPN…_421 : l’adresse d’expéditeur n’appartient pas au compte identifié.',
      '552 devant, en réponse à une adresse : le serveur voulait dire 452, et le serveur qui envoie devrait y voir un refus temporaire (RFC 5321) ; en plus petits groupes, cela peut passer.',
    ],
  },
  '5.5.4': {
    title: 'Le serveur a refusé une valeur du programme d’envoi',
    essence: 'Surtout le nom sous lequel le programme se présente ; ni le texte ni le destinataire ne sont en cause.',
    meaning:
      'Votre message n’a pas été pris parce que le programme d’envoi a donné une valeur que le serveur ne peut pas accepter. C’est en général le nom sous lequel il se présente, un simple nom d’ordinateur par exemple, ou une option que l’autre côté n’a jamais proposée. Rien ne passera tant que ce réglage n’est pas changé.',
    seen: '« 501 5.5.4 HELO/EHLO argument … invalid » (Gmail), « 501 5.5.4 Invalid domain name » (Exchange, Microsoft 365), « 555 5.5.4 Unsupported option » : parfois dans un avis, plus souvent dans le journal d’erreurs d’un script, d’un scanner ou d’une application.',
    steps: {
      sender: [
        'Si l’appareil a un champ pour le nom d’hôte ou de domaine, mettez-y un nom complet, comme scanner.example.com, sans espace ni tiret bas.',
        'Sinon, dites à l’éditeur du programme que son nom HELO ou EHLO est refusé, en citant l’erreur.',
      ],
      sendingAdmin: [
        'Choisissez un nom EHLO fait de lettres, de chiffres, de traits d’union et d’au moins un point (Postfix : smtp_helo_name ; smtplib en Python : local_hostname).',
        'Pour « Unsupported option », comparez les paramètres de MAIL FROM et RCPT TO à la réponse EHLO de ce même hôte.',
        'Pour ETP208 (Trellix), ne touchez pas à la syntaxe et faites retirer votre adresse IP de la liste de blocage Invaluement.',
      ],
      receivingAdmin: [
        'Si des partenaires sont refusés, comparez ce qu’EHLO a proposé à ce que gère vraiment la machine derrière le répartiteur de charge.',
      ],
    },
    serverUse:
      'Avec 501, 504 ou 555, quand la commande se lit mais qu’une valeur est hors limites ou non gérée ; classe 5 seulement. Une ligne illisible est 5.5.2 ; pour un nom qui contrevient seulement à vos règles, 5.7.1 est plus franc.',
    readings: [
      '« HELO », « EHLO », « Invalid domain name » : le nom sous lequel le côté qui envoie se présente est mal formé.',
      '« Unsupported option », « parameter » : MAIL FROM ou RCPT TO portait une option que ce serveur n’avait pas proposée.',
      'Trellix (FireEye), ETP208 : pas une erreur de protocole, mais l’adresse IP d’envoi sur une liste de blocage.',
    ],
  },
  '5.5.5': {
    title: 'Les programmes ne parlent pas le même protocole de messagerie',
    essence: 'Presque jamais envoyé ; le cas échéant, un programme vise très probablement le mauvais port.',
    meaning:
      'Votre message n’a pas été pris, car les deux programmes n’ont pas pu s’accorder sur une version du protocole. Presque aucun serveur ne l’envoie, le SMTP d’aujourd’hui n’ayant pas de versions à confondre. S’il apparaît, un programme s’est sans doute présenté de la mauvaise façon, par exemple en SMTP sur un port de remise interne (LMTP).',
    seen: 'Presque nulle part. Un programme serveur au moins répond « 501 5.5.5 wrong protocol version, try … » à une mauvaise salutation. Des listes de codes Exchange le citent sans dire quand il survient.',
    steps: {
      sender: [
        'Transmettez le texte entier à la personne qui a configuré le programme d’envoi ; il n’y a rien à changer au message.',
      ],
      sendingAdmin: [
        'Vérifiez l’hôte et le port : 25 entre serveurs, 587 ou 465 pour les logiciels de messagerie, LMTP seulement là où écoute la remise locale.',
        'Dans Postfix, vérifiez le transport qui y mène : lmtp: et smtp: ne sont pas interchangeables.',
      ],
      receivingAdmin: ['Indiquez dans la réponse la salutation qu’attend le port : HELO, EHLO ou LHLO.'],
    },
    serverUse:
      'Quand un client se présente dans un protocole que ce port ne parle pas, par exemple EHLO sur un port LMTP. Une commande que vous ne connaissez pas, c’est 5.5.1 ; un nom EHLO inutilisable, 5.5.4.',
  },
  '5.5.6': {
    title: 'Identification refusée : la réponse du programme était trop longue',
    essence: 'Rien ne dit que le mot de passe soit faux ; un long jeton d’accès en est la cause probable.',
    meaning:
      'L’envoi a échoué à l’identification, avant que votre message ne soit transmis : la réponse du programme était plus longue que ce que le serveur peut recevoir. Un mot de passe ordinaire n’est presque jamais aussi long ; les jetons de la connexion moderne (OAuth) peuvent l’être. Le message est toujours chez vous.',
    seen: '« 500 5.5.6 Authentication Exchange line is too long », dans des fenêtres d’erreur et des journaux, de serveurs qui suivent la RFC 4954. Rare : d’autres refusent ces lignes avec 500 ou 555 et 5.5.2.',
    steps: {
      sender: [
        'Reconnectez le compte dans votre logiciel de messagerie, pour qu’il obtienne un nouveau jeton.',
        'Si un mot de passe est demandé, vérifiez que le champ ne contient rien d’autre que lui.',
      ],
      sendingAdmin: [
        'Mesurez la ligne Base64 dans un journal de session, et faites alléger le jeton par le fournisseur d’identité.',
        'Envoyez un long jeton après le 334 du serveur, et non dans la commande AUTH elle-même.',
      ],
      receivingAdmin: [
        'Portez le tampon à la plus longue réponse dont vos mécanismes AUTH peuvent avoir besoin ; la RFC 4954 le demande.',
      ],
    },
    serverUse:
      'Avec 500, quand une réponse de l’échange AUTH dépasse votre tampon. Une ligne de commande trop longue hors de là, ou des données qui ne sont pas du Base64, c’est 5.5.2 ; des identifiants faux, 535 avec 5.7.8.',
    readings: [
      '« Authentication Exchange line is too long » : le sens du registre, à l’identification.',
      '« Invalid message content », dans des listes de codes Exchange : le message enfreint le protocole ; aucune identification n’est en cause.',
    ],
  },
  '4.5.6': {
    title: 'Identification impossible à présent : réponse trop longue',
    essence: 'Pratiquement jamais envoyé ; traitez-le comme 5.5.6 s’il revient à chaque essai.',
    meaning:
      'Votre message attend de votre côté, car ce que votre programme a répondu à l’identification était trop long pour le serveur, qui tient cela pour passager. Le registre admet la forme temporaire, mais aucun serveur connu n’est documenté avec elle. Si chaque essai finit de même, le jeton ou le mot de passe doit être raccourci.',
    seen: 'Pratiquement jamais. La RFC 4954, d’où vient ce détail, ne le montre que sous la forme 500 avec 5.5.6.',
    steps: {
      sender: [
        'Laissez le message dans la boîte d’envoi et le programme réessayer ; rien ne dit que le mot de passe soit faux.',
      ],
      sendingAdmin: [
        'Répétez l’identification avec un mot de passe court : si elle réussit, la longueur du jeton est en cause.',
      ],
      receivingAdmin: ['Si un proxy placé devant le serveur coupe les longues lignes AUTH, relevez sa limite.'],
    },
    serverUse:
      'Seulement si la place manque aux lignes AUTH pour une raison passagère. La réponse habituelle est 500 avec 5.5.6 ; un service d’identification arrêté dit 454 avec 4.7.0.',
  },
} as const satisfies Record<string, CodeText>;
