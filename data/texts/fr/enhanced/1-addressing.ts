import type { CodeText } from '../../../entry';

export const enhancedTextsAddressing = {
  '5.1.0': {
    title: 'Refusé à cause d’une adresse, la vôtre ou celle du destinataire',
    essence: 'Le code ne dit pas laquelle des deux ; « sender » ou « recipient » dans le texte permet de trancher.',
    meaning:
      'Votre message a été refusé à cause d’une adresse. Les serveurs emploient ce code aussi bien pour un destinataire inconnu que pour un expéditeur qu’ils n’acceptent pas ; les mots qui l’accompagnent disent en général lequel. Renvoyé tel quel, il sera sans doute refusé de nouveau.',
    seen: '« 550 #5.1.0 Address rejected » vise le destinataire ; « 501 5.1.0 Emetteur invalide » (Orange) et « 550 5.1.0 … sender rejected » (Spectrum) visent l’expéditeur. Dans Microsoft 365, il suit souvent une réponse à un message ancien ou enregistré.',
    steps: {
      sender: [
        'Regardez si l’avis parle de l’expéditeur ou du destinataire, et vérifiez d’abord cette adresse-là.',
        'S’il s’agit du destinataire, commencez un nouveau message et tapez l’adresse à la main au lieu de répondre.',
        'S’il s’agit de la vôtre, dites à la personne qui gère votre messagerie que votre adresse d’expéditeur est refusée, en joignant l’avis complet.',
      ],
      sendingAdmin: [
        'Relevez l’expéditeur d’enveloppe dans le journal et assurez-vous qu’il existe et peut recevoir des avis de non-remise.',
        'Voyez si la réponse nomme une liste de blocage : certains serveurs rangent sous ce code un domaine d’expéditeur listé.',
        'Pour une adresse IMCEAEX… dans votre propre Exchange, ajoutez au destinataire l’ancien legacyExchangeDN comme adresse X500.',
      ],
      receivingAdmin: [
        'Trouvez la règle qui a rejeté l’adresse et faites-lui préciser si elle vise l’expéditeur ou le destinataire.',
      ],
    },
    serverUse:
      'Quand une adresse est en cause et qu’aucun code plus précis ne convient. Préférez 5.1.1 pour une boîte inconnue, 5.1.2 pour un domaine mort, 5.1.3 pour une mauvaise syntaxe, 5.1.7 ou 5.1.8 pour l’adresse de l’expéditeur.',
    readings: [
      'Exchange Online, « Sender denied » : malgré ces mots, c’est le destinataire qui n’a pas été résolu, typiquement en réponse à un message enregistré en fichier.',
      'Orange, « Emetteur invalide. Invalid Sender » (OFR…_405, LPN…_405) : l’adresse de l’expéditeur a été refusée.',
      'Amazon SES, « 5.1.0 - Unknown address error 550-… » : simple emballage ; la cause est la réponse citée ensuite.',
    ],
  },
  '4.1.0': {
    title: 'Reporté à cause d’une adresse, sans dire laquelle',
    essence:
      'Souvent, aucune adresse n’est en cause : « throttled » dans le texte signifie que le courrier arrive trop vite.',
    meaning:
      'Votre message doit attendre. À en croire le code, une adresse en est la cause, mais il ne dit ni laquelle ni pourquoi. Votre serveur garde le message et réessaie. Chez Comcast, connu pour l’employer, aucune adresse n’est en cause : c’est le serveur d’envoi que l’on ralentit.',
    seen: 'Rare. Sous la forme « 421 4.1.0 … throttled try later » (Comcast, RL000003), dans les avis de retard et les journaux de serveurs qui envoient beaucoup. Venant d’un autre serveur, il n’y a que le texte voisin pour s’orienter.',
    steps: {
      sender: [
        'Attendez ; les prochaines tentatives se feront sans vous.',
        'Si cela dure plus d’un jour, comparez votre adresse et celle du destinataire avec ce qu’elles devraient être.',
      ],
      sendingAdmin: [
        'Pour le RL000003 de Comcast, envoyez plus lentement et ouvrez moins de connexions à la fois.',
        'Sinon, voyez quelle commande a reçu cette réponse : après MAIL FROM, c’est votre expéditeur ; après RCPT TO, le destinataire.',
      ],
      receivingAdmin: [
        'Trouvez la règle qui répond et donnez-lui un code qui nomme l’expéditeur, le destinataire ou la limite.',
      ],
    },
    serverUse:
      'Quand une adresse pose un problème qui peut passer et que rien de plus précis ne convient, ce qui est rare. Une adresse en cours de vérification, c’est 4.1.1 ; un domaine d’expéditeur pas encore trouvé, 4.1.8 ; du courrier envoyé trop vite, 4.7.28.',
  },
  '2.1.0': {
    title: 'L’adresse de l’expéditeur est acceptée',
    essence: 'Une première étape de la remise a réussi ; le message lui-même vient plus tard.',
    meaning:
      'Le serveur a noté qui envoie et attend de savoir à qui le message est destiné. Cela ne dit encore rien du destinataire ni du message : l’un ou l’autre peut toujours être refusé. Quelques logiciels emploient aussi ce code pour dire oui au message entier.',
    seen: 'Dans les journaux de session, après MAIL FROM : « 250 2.1.0 Ok » (Postfix), « 250 2.1.0 OK … gsmtp » (Gmail), « Sender ok » (sendmail). Il ne provoque aucun avis à lui seul.',
    steps: {
      sender: ['Cherchez une ligne ou un avis plus tardif si vous voulez savoir ce que le message est devenu.'],
      sendingAdmin: [
        'Lisez la suite de la session : ce sont les réponses à RCPT TO et à la fin des données qui décident.',
        'N’y voyez pas une preuve de confiance envers l’expéditeur ; SPF, DKIM et DMARC peuvent être jugés ensuite.',
      ],
    },
    serverUse:
      'Avec 250 en réponse à MAIL FROM, quand vous acceptez l’expéditeur pour l’instant ; vous pouvez encore refuser à RCPT TO ou après les données. Un destinataire, c’est 2.1.5 ; un message entier, 2.0.0 ou 2.6.0.',
  },
  '5.1.1': {
    title: 'Il n’y a pas de boîte à cette adresse',
    essence: 'Le domaine reçoit bien du courrier ; c’est le nom placé avant le @ que le serveur ne connaît pas.',
    meaning:
      'Le serveur du destinataire n’a pas de boîte à ce nom ; votre message n’a donc pas pu y être remis. Le plus souvent, une lettre est fausse, votre logiciel a repris une ancienne adresse ou la boîte a été fermée. Renvoyé à la même adresse, il échouera de nouveau.',
    seen: 'Parmi les codes étendus les plus fréquents dans les avis de non-remise, surtout sous la forme « 550 5.1.1 … User unknown » ou, chez Gmail, « The email account that you tried to reach does not exist ». Presque toujours en réponse à l’adresse du destinataire.',
    steps: {
      sender: [
        'Vérifiez l’orthographe des deux côtés du @ : point oublié, lettres inversées, mauvaise terminaison.',
        'Supprimez l’adresse que votre logiciel a mémorisée et retapez-la dans un nouveau message.',
        'Si elle est bien écrite, demandez à la personne son adresse actuelle, par téléphone ou autrement.',
        'Si l’adresse citée vous est inconnue, votre correspondant y fait sans doute suivre son courrier : dites-lui que ce transfert échoue.',
        'Si vous n’avez pas du tout écrit ce message, quelqu’un s’est servi de votre adresse comme faux expéditeur : ignorez l’avis.',
      ],
      recipient: [
        'Envoyez un court message à votre correspondant : il aura ainsi votre adresse exacte.',
        'Si l’avis cite une adresse vers laquelle vous faites suivre votre courrier, corrigez ou coupez ce transfert.',
      ],
      sendingAdmin: [
        'Retirez l’adresse des listes de diffusion et des envois automatiques ; toute nouvelle tentative aura la même réponse.',
        'Dans un outil de tickets ou un fichier clients, corrigez l’adresse enregistrée : elle y est peut-être déjà marquée comme non distribuable.',
        'Gardez l’adresse si le texte contredit le code, par exemple avec « over quota ».',
        'Pour une adresse IMCEAEX… après un déplacement de boîte, faites effacer la suggestion d’Outlook, ou ajoutez l’adresse X500.',
      ],
      receivingAdmin: [
        'Cherchez ce nom parmi les boîtes, les alias et les groupes, puis vérifiez sa licence et la synchronisation de l’annuaire.',
        'S’il existe, voyez lequel de vos serveurs l’a refusé : un filtre en amont a peut-être une liste de destinataires périmée.',
        'Si la personne est partie, envisagez une réponse automatique ou un transfert pendant quelque temps.',
      ],
    },
    serverUse:
      'Avec 550 en réponse à RCPT, quand le domaine est le vôtre et que rien n’y porte ce nom. Prenez 5.2.1 pour une boîte désactivée, 5.1.6 pour une boîte partie ailleurs, et 450 avec 4.1.1 tant que vous n’êtes pas sûr.',
    readings: [
      '« User unknown », « does not exist », « no such user » : personne n’a cette adresse. C’est de loin le cas habituel.',
      'Une adresse qui commence par IMCEAEX : une adresse interne qu’Outlook ou Exchange a gardée en mémoire, pas celle que la personne communique.',
      '« overquota » ou « quota violation » avec 552 (Orange, Comcast) : la boîte existe, mais elle est pleine, comme avec 5.2.2.',
    ],
  },
  '4.1.1': {
    title: 'Le serveur n’est pas encore sûr que cette adresse existe',
    essence: 'Le message attend et l’envoi est retenté, mais une adresse mal tapée peut donner la même réponse.',
    meaning:
      'Le serveur de réception n’a pas encore pu confirmer que la boîte existe ; il a donc remis votre message à plus tard. En général, il attend la réponse d’un autre serveur placé derrière lui. Le vôtre garde le message et réessaie. Mais Postfix, par défaut, répond de même pour une adresse vérifiée qui n’existe pas.',
    seen: 'Surtout « 450 4.1.1 … Recipient address rejected: unverified address », de Postfix ou, avec 421, de Proofpoint, qui cite souvent le serveur placé derrière. Selon le registre, X.1.1 ne vaut que pour les échecs définitifs ; la pratique en diffère.',
    steps: {
      sender: [
        'Vérifiez l’orthographe en attendant : une adresse fausse peut rester des jours dans cet état.',
        'Si elle est juste, laissez le message dans la file d’attente ; une prochaine tentative peut passer.',
        'Si c’est urgent, demandez à la personne, par un autre moyen, si l’adresse sert encore.',
      ],
      sendingAdmin: [
        'Lisez la réponse citée à l’intérieur (« host … said: … ») : c’est celle du serveur situé derrière.',
        'Tenez pour douteuse une adresse reportée depuis plus d’un jour et faites-la confirmer.',
      ],
      receivingAdmin: [
        'Vérifiez que le serveur qui contrôle les adresses joint bien celui qu’il interroge, et que ce dernier distingue les noms connus des inconnus.',
        'Dans Postfix, passez unverified_recipient_reject_code à 550 dès que la vérification fonctionne ; le défaut 450 fait traîner les adresses mortes.',
      ],
    },
    serverUse:
      'L’usage est de le donner avec 450 tant que la vérification du destinataire est en cours, bien que le registre ne connaisse X.1.1 que comme définitif. Si c’est votre recherche qui a échoué, 451 4.3.0 est plus clair ; une fois le nom reconnu inexistant, répondez 550 5.1.1.',
    readings: [
      '« unverified address » avec une réponse 4xx, une panne de connexion ou « in progress » (Postfix, Proofpoint) : le contrôle n’a pas encore abouti.',
      '« unverified address: … said: 550 … » : le serveur situé derrière a refusé le nom ; attendez-vous à un échec final, comme avec 5.1.1.',
      'Comcast, « user over quota » : la boîte est pleine, comme avec 4.2.2.',
      'Comcast, « too many recent messages » : le destinataire reçoit trop de messages à la fois.',
    ],
  },
  '5.1.2': {
    title: 'Ce qui suit le @ ne peut pas recevoir de courrier',
    essence: 'Le domaine de l’adresse est faux, disparu ou sans service de messagerie.',
    meaning:
      'Votre message n’a pas pu être acheminé : aucun serveur de messagerie n’a été trouvé pour ce qui suit le @. C’est en général une faute de frappe, comme une lettre oubliée ou un point de trop ; parfois le domaine a expiré ou ses enregistrements DNS sont défectueux. Le nom placé avant le @ n’a même pas été essayé : cela ne dit donc rien de la boîte de la personne.',
    seen: 'Chez Gmail « 553 5.1.2 », dans les avis de sendmail « 550 5.1.2 … Host unknown », chez qmail « (#5.1.2) ». C’est habituellement votre propre fournisseur qui le signale, puisqu’il n’y a pas d’autre serveur à interroger.',
    steps: {
      sender: [
        'Regardez ce qui suit le @ : la terminaison (.com, .fr, .org), des lettres inversées, un point ou une virgule à la fin.',
        'Ouvrez le site web de ce domaine ; s’il a disparu lui aussi, demandez une autre adresse à la personne.',
        'Si le domaine est juste et que son site fonctionne, dites-lui que son domaine ne reçoit pas de courrier en ce moment.',
      ],
      recipient: [
        'Assurez-vous que l’enregistrement de votre domaine n’a pas expiré.',
        'Demandez à votre hébergeur DNS de contrôler l’enregistrement MX.',
      ],
      sendingAdmin: [
        'Interrogez MX, A et AAAA du domaine depuis le serveur d’envoi, puis depuis un résolveur public.',
        'Si seul votre serveur ne trouve rien, réparez son résolveur DNS.',
      ],
      receivingAdmin: [
        'Publiez un enregistrement MX dont l’hôte possède une adresse.',
        'Vérifiez la délégation chez le bureau d’enregistrement, et DNSSEC si la zone est signée.',
      ],
    },
    serverUse:
      'Quand le domaine du destinataire n’existe assurément pas ou n’a aucun hôte pour le courrier. Une recherche qui n’échoue que pour l’instant, c’est 4.4.3 ; des données de routage manquantes, 5.4.4 ; un MX nul publié, 556 avec 5.1.10.',
    readings: [
      'Gmail, « find the recipient domain » : le domaine n’existe pas tel qu’il a été tapé.',
      '« not a valid RFC-5321 address » (anciennes réponses de Gmail) : la forme de l’adresse est mauvaise ; aujourd’hui 5.1.3.',
    ],
  },
  '4.1.2': {
    title: 'En attente : le domaine du destinataire n’a pas été trouvé',
    essence: 'Soit le DNS n’a pas répondu un moment, soit ce qui suit le @ est mal tapé et aucun essai n’aboutira.',
    meaning:
      'Votre message attend, car aucun domaine de messagerie n’a été trouvé pour ce qui suit le @ dans l’adresse du destinataire. Si seule la recherche a échoué, un essai suivant passera. Si le domaine est mal tapé ou disparu, aucun ne passera : Postfix répond ainsi par défaut même dans ce cas, bien que le registre réserve ce code aux échecs définitifs.',
    seen: '« 450 4.1.2 … Recipient address rejected: Domain not found » (Postfix), souvent de votre propre serveur d’envoi ; « couldn’t find any host by that name. (#4.1.2) » (qmail). Certains logiciels l’affichent dès l’envoi.',
    steps: {
      sender: [
        'Vérifiez lettre par lettre ce qui suit le @ ; s’il y a une faute, écrivez tout de suite à la bonne adresse.',
        'S’il n’y en a pas, attendez quelques heures.',
        'Si le message est toujours bloqué ensuite, dites à la personne, par un autre moyen, que son domaine est introuvable.',
      ],
      recipient: ['Vérifiez que votre domaine a été renouvelé et que ses serveurs de noms répondent.'],
      sendingAdmin: [
        'Demandez MX, A et AAAA du domaine à un résolveur public, et comparez avec ce qu’obtient votre serveur.',
        'Si le domaine n’existe pas, supprimez le message de la file et prévenez son auteur.',
      ],
      receivingAdmin: [
        'Sur un Postfix qui reçoit le courrier de vos propres utilisateurs, passez unknown_address_reject_code à 550 : ils verront aussitôt leur faute de frappe.',
      ],
    },
    serverUse:
      'Seulement tant que vous ne distinguez pas un domaine absent d’un DNS qui ne répond pas ; 451 avec 4.4.3 nomme mieux le second cas. Dès que le DNS a dit que ce domaine n’existe pas, prenez 5.1.2.',
  },
  '5.1.3': {
    title: 'L’adresse du destinataire n’est pas écrite correctement',
    essence: 'Un espace, une virgule ou un @ oublié suffit ; l’existence de la boîte n’a même pas été vérifiée.',
    meaning:
      'Votre message n’est pas allé plus loin, car l’adresse du destinataire enfreint les règles d’écriture des adresses. Erreurs typiques : un espace, un @ oublié ou doublé, un point en double, une virgule à la place d’un point, des chevrons ou des guillemets restés d’un copier-coller. Corrigez l’adresse, puis renvoyez le message.',
    seen: 'Aussitôt après l’envoi, souvent de votre propre fournisseur : « 553 5.1.3 … not a valid RFC 5321 address » (Gmail), « 501 5.1.3 Invalid address » (Outlook.com), « STOREDRV.Submit; invalid recipient address » (Exchange Server).',
    steps: {
      sender: [
        'Effacez l’adresse et tapez-la à la main, sans espace, ni guillemets, ni point final.',
        'Corrigez la fiche de contact d’où elle vient, sinon l’erreur reviendra.',
        'Pour plusieurs personnes, séparez les adresses comme votre logiciel l’attend, par des virgules ou des points-virgules.',
      ],
      sendingAdmin: [
        'Affichez l’adresse du journal avec ses caractères invisibles : un espace insécable ou une fin de ligne se cache bien.',
        'Faites refuser les adresses mal formées dès la saisie dans les formulaires web et les imports.',
      ],
      receivingAdmin: [
        'Si une adresse valide a été refusée, revoyez votre propre filtre : les noms entre guillemets et le signe + sont permis.',
      ],
    },
    serverUse:
      'Avec 501 ou 553, quand RCPT contient quelque chose qui ne se lit pas comme une adresse. Un nom bien formé mais inexistant, c’est 5.1.1 ; une mauvaise syntaxe chez l’expéditeur, 5.1.7 ; des lettres non ASCII que vous n’acceptez pas, 5.6.7.',
  },
  '5.1.4': {
    title: 'L’adresse est ambiguë ou réservée aux essais',
    essence:
      '« RFC 2606 » dans le texte : sa terminaison, comme .test, est réservée. Sinon, plusieurs boîtes lui correspondent.',
    meaning:
      'Votre message est revenu, faute d’avoir trouvé une boîte et une seule pour cette adresse. Aujourd’hui, il s’agit surtout d’une terminaison qui n’existe que pour les exemples (.test, .example, .invalid, .localhost) : Microsoft 365 refuse ces adresses, et Exchange Server peut être réglé pour le faire. Selon le registre, le code signifie que plusieurs boîtes correspondent à une adresse approximative.',
    seen: '« 501 5.1.4 Recipient address reserved by RFC 2606 » (Exchange Server, Microsoft 365), souvent pour des données d’exemple dans des programmes. Des listes pour d’anciennes versions d’Exchange l’expliquent par deux entrées d’annuaire ayant la même adresse.',
    steps: {
      sender: [
        'Regardez la fin de l’adresse : personne ne reçoit de courrier sous .test, .example, .invalid ou .localhost.',
        'Si la terminaison est réelle, écrivez l’adresse complète telle que la personne la donne, et non un nom abrégé.',
      ],
      sendingAdmin: [
        'Trouvez le programme qui écrit encore à des adresses d’exemple et donnez-lui-en de vraies.',
        'Pour vos propres essais, prenez une boîte dans un domaine qui vous appartient.',
      ],
      receivingAdmin: [
        'Si le texte parle d’ambiguïté, cherchez dans l’annuaire deux objets portant cette adresse et retirez-la à l’un d’eux.',
        'Si un domaine d’essai doit passer sur Exchange Server, voyez RejectReservedTopLevelRecipientDomains sur le connecteur de réception.',
      ],
    },
    serverUse:
      'Quand un nom reconnu de façon approximative correspond à plusieurs boîtes et que vous ne voulez pas choisir. Un nom qui ne correspond à aucune, c’est 5.1.1 ; un domaine qui ne peut pas exister, 5.1.2 ; aucun code n’est enregistré pour les terminaisons réservées.',
  },
  '4.1.4': {
    title: 'En attente : l’adresse correspond à plusieurs boîtes',
    essence: 'Presque jamais envoyé ; le côté du destinataire doit d’abord décider à qui est l’adresse.',
    meaning:
      'Votre message attend, car le système du destinataire trouve plusieurs boîtes pour cette adresse et n’en a retenu aucune. Contrairement à 5.1.4, le message est gardé et retenté ; il ne passera que si le doublon est éliminé à temps de l’autre côté.',
    seen: 'Pratiquement jamais. Le registre l’admet comme réponse temporaire, mais aucun grand fournisseur ne documente qu’il l’envoie.',
    steps: {
      sender: [
        'Vérifiez que vous avez écrit l’adresse complète, puis laissez le message dans la file.',
        'Dites à la personne, par un autre moyen, que son adresse semble exister en double.',
      ],
      recipient: [
        'Demandez à la personne qui gère votre messagerie si une autre boîte, un alias ou un contact porte votre adresse.',
      ],
      receivingAdmin: [
        'Cherchez l’adresse dans tous les annuaires que consulte votre serveur et supprimez le doublon.',
      ],
    },
    serverUse:
      'Seulement si l’ambiguïté va bientôt cesser, par exemple pendant la fusion de deux annuaires. Si elle demeure, c’est 5.1.4 ; un annuaire qui ne répond pas, 4.4.3.',
  },
  '2.1.5': {
    title: 'L’adresse du destinataire est acceptée',
    essence: 'Le serveur prendra du courrier pour cette personne ; pour ce message-ci, la décision viendra plus tard.',
    meaning:
      'Le serveur de réception accepte de prendre un message pour ce destinataire. À cette étape, avant l’envoi du message, cela ne promet rien de plus : le contenu peut encore être refusé, et une passerelle dit parfois oui à n’importe quel nom. Dans un accusé de remise, il annonce que le message est arrivé à cette adresse.',
    seen: 'Dans les journaux de session, après chaque RCPT TO : « 250 2.1.5 Ok » (Postfix), « OK … gsmtp » (Gmail), « Recipient ok » (sendmail). Sous la forme « Status: 2.1.5 » dans les accusés de remise et, avec « deliverable », dans les rapports de test de Postfix.',
    steps: {
      sender: ['Ne renvoyez rien à cause de lui : rien n’a été refusé à cette étape.'],
      sendingAdmin: [
        'Vérifiez que la réponse à la fin des données est elle aussi un oui ; elle seule transmet le message.',
        'Ne vous en servez pas pour tester si une boîte existe : bien des serveurs acceptent d’abord tous les noms.',
      ],
      receivingAdmin: [
        'Si des noms inexistants le reçoivent, faites vérifier les destinataires par la passerelle ; sinon vous enverrez des avis de non-remise à de faux expéditeurs.',
      ],
    },
    serverUse:
      'Avec 250 en réponse à RCPT TO, pour chaque destinataire que vous prenez. Pour VRFY, seulement si vous avez vraiment cherché la boîte ; 252 laisse la question ouverte. Une adresse refusée, c’est 5.1.1 ou un autre code 5.1, jamais 5.1.5.',
  },
  '5.1.5': {
    title: 'Une adresse d’exemple, comme nom@example.com, a été utilisée',
    essence:
      'Personne ne reçoit de courrier dans ce domaine ; dans le registre, le même numéro désignerait une adresse valable.',
    meaning:
      'Votre message a été refusé, car l’adresse se trouve sous example.com, example.net ou example.org, qui n’existent que pour les exemples. Microsoft 365 répond ainsi, de même qu’Exchange Server s’il est réglé pour le faire. Ils s’écartent du registre, où ce détail désigne une adresse valable et ne s’emploie qu’avec un 2 devant.',
    seen: '« 501 5.1.5 Recipient address reserved by RFC 2606 », surtout pour des adresses inventées dans des formulaires web, des tests et des modèles.',
    steps: {
      sender: [
        'Remplacez l’adresse d’exemple par la vraie.',
        'Si un formulaire ou un envoi automatique l’a écrite, dites à la personne qui gère ce programme qu’une adresse factice y est restée.',
      ],
      sendingAdmin: [
        'Faites refuser dès la saisie, dans les formulaires et les imports, les adresses en example.com, .net et .org.',
        'Supprimez ces adresses des listes et des données de test ; chaque essai aura la même réponse.',
      ],
      receivingAdmin: [
        'Pour un essai en vase clos sur Exchange Server, voyez RejectReservedSecondLevelRecipientDomains sur le connecteur de réception.',
      ],
    },
    serverUse:
      'Pas pour un refus : X.1.5 n’est enregistré que pour le succès, en 2.1.5. Refusez un domaine qui ne reçoit pas de courrier avec 5.1.2 ou, s’il a un MX nul, avec 5.1.10, et un nom inconnu avec 5.1.1.',
  },
  '5.1.6': {
    title: 'Cette boîte a déménagé sans laisser d’adresse',
    essence:
      'L’adresse a été bonne, une faute de frappe est donc peu probable ; où joindre la personne, rien ne le dit.',
    meaning:
      'Votre message est revenu parce que la boîte visée n’est plus là. L’adresse a fonctionné autrefois ; la personne a pu changer d’adresse, d’employeur ou de fournisseur, et rien ne fait suivre son courrier. Inutile de renvoyer le message au même endroit : il faut une nouvelle adresse.',
    seen: 'Rare. iCloud répond « 550 5.1.6 recipient no longer on server » pour des comptes supprimés. Exchange Server emploie aussi ce numéro pour un domaine sans point.',
    steps: {
      sender: [
        'Demandez la nouvelle adresse à la personne ou à quelqu’un qui la connaît.',
        'Regardez le dernier message reçu d’elle : une adresse plus récente figure peut-être dans la ligne From ou la signature.',
        'Supprimez l’ancienne adresse de vos contacts.',
      ],
      recipient: ['Donnez votre nouvelle adresse à vos contacts ; ce qu’ils envoient à l’ancienne leur revient.'],
      sendingAdmin: ['Retirez l’adresse de toutes les listes ; son retour n’est pas prévu.'],
      receivingAdmin: [
        'Si le compte a été supprimé par erreur, rétablissez-le.',
        'Si la nouvelle adresse peut être communiquée, répondez 551 en l’indiquant, ou faites suivre le courrier quelque temps.',
      ],
    },
    serverUse:
      'Pour un nom qui a existé ici et qui est parti sans faire suivre. Si la nouvelle adresse est connue, 251 y transmet le message et 551 l’indique à l’expéditeur ; un nom que vous n’avez jamais eu, c’est 5.1.1. Notez que « parti » révèle qui était ici.',
    readings: [
      'iCloud, « recipient no longer on server » : le compte a été supprimé.',
      'Exchange Server, « single label domains not accepted » : le domaine n’a pas de point ; il est mal tapé ou c’est un nom interne.',
    ],
  },
  '5.1.7': {
    title: 'Refusé : votre propre adresse est mal formée',
    essence:
      'Voyez les réglages du compte, du programme ou de l’appareil qui a envoyé ; le destinataire n’y est pour rien.',
    meaning:
      'Votre message a été refusé, car l’adresse qu’il donne comme expéditeur ne se lit pas comme une adresse. Erreurs typiques : un @ ou un domaine oublié, un espace, des guillemets, un nom dans le mauvais champ. Rien de ce qu’envoie ce programme ne passera ici tant que ce n’est pas corrigé.',
    seen: '« 501 5.1.7 Bad sender address syntax » (Postfix), « 553 5.1.7 The sender address … is not a valid RFC 5321 address » (Gmail), « Unknown sender address » (Exchange Server) ; souvent pour des scripts, des scanners et des applications web.',
    steps: {
      sender: [
        'Dans les réglages du compte, écrivez votre adresse dans le champ prévu sous la forme nom@example.com, sans rien autour.',
        'Sur un scanner ou un autre appareil, remplissez le champ d’expéditeur avec une adresse complète.',
      ],
      sendingAdmin: [
        'Enregistrez la ligne MAIL FROM exacte et cherchez-y des chevrons doublés, des guillemets, un nom affiché ou un domaine vide.',
        'Dans votre propre code, donnez l’adresse seule à l’enveloppe et le nom au seul en-tête From.',
      ],
      receivingAdmin: [
        'Si une adresse valable a été refusée, revoyez votre filtre ; le signe + et l’expéditeur vide (<>) sont permis.',
      ],
    },
    serverUse:
      'Avec 501 ou 553, quand MAIL FROM contient autre chose qu’une adresse. Un domaine d’expéditeur inexistant, c’est 5.1.8 ; des lettres non ASCII que vous n’acceptez pas, 5.6.7 ; l’expéditeur vide <> doit être accepté.',
    readings: [
      'Exchange Server, « Unknown sender address » : c’est l’expéditeur même qui est en doute, pas seulement sa graphie.',
      '« No such domain » : le domaine de l’adresse d’expéditeur n’a pas été trouvé, ce qui est 5.1.8 ailleurs.',
    ],
  },
  '4.1.7': {
    title: 'En attente : votre propre adresse n’est pas encore confirmée',
    essence: 'L’autre serveur demande au vôtre si vous pouvez recevoir du courrier ; votre message attend la réponse.',
    meaning:
      'Le serveur de réception a reporté votre message, car il n’a pas encore pu confirmer votre propre adresse. Postfix donne ce code là où il vérifie les expéditeurs : il demande à votre serveur s’il prendrait du courrier pour vous. Le vôtre réessaie, mais s’il continue de refuser le courrier pour votre adresse, aucun essai ne passera.',
    seen: '« 450 4.1.7 … Sender address rejected: unverified address », de serveurs Postfix qui vérifient les expéditeurs ; la fin de la ligne cite la réponse obtenue. Selon le registre, le numéro désignerait un expéditeur mal formé.',
    steps: {
      sender: [
        'Si vous recevez votre courrier comme d’habitude, attendez ; la vérification réussit souvent plus tard.',
        'Pour le courrier d’un programme ou d’un site, assurez-vous que son adresse d’expéditeur peut en recevoir.',
        'Si cela dure, transmettez l’avis, avec la réponse qu’il cite, à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Lisez ce qui suit « unverified address » : c’est la réponse de votre propre hôte MX.',
        'Créez la boîte ou l’alias de l’expéditeur, ou envoyez sous une adresse qui existe.',
        'Si votre liste grise ou votre pare-feu a écarté la vérification, laissez passer ce serveur.',
      ],
      receivingAdmin: [
        'Limitez reject_unverified_sender à quelques domaines souvent usurpés ; ces contrôles pèsent sur les autres et peuvent valoir un blocage à votre serveur.',
      ],
    },
    serverUse:
      'Avec 450, tant que la vérification d’un expéditeur est en cours ; c’est l’usage de Postfix, non celui du registre. Un expéditeur de forme impossible, c’est 5.1.7 ; un domaine d’expéditeur dont la recherche a échoué, 4.1.8.',
    readings: [
      '« … said: 550 … » à la fin : votre propre serveur refuse l’adresse ; attendez-vous à un échec définitif.',
      '« … said: 450 … », « Connection refused », « in progress » : la vérification n’est pas terminée.',
    ],
  },
  '5.1.8': {
    title: 'Refusé à cause de l’adresse ou du compte de l’expéditeur',
    essence: 'La partie de votre propre adresse après le @ est refusée ; chez Microsoft 365, votre compte est bloqué.',
    meaning:
      'Le serveur de réception a contrôlé l’adresse d’où vient votre message : le domaine après le @ n’existe pas ou ne pourrait pas recevoir de réponse, d’où le refus. L’adresse du destinataire n’est pas en cause. Chez Microsoft 365, le numéro veut dire autre chose : votre compte est interdit d’envoi.',
    seen: '« 553 5.1.8 Domain of sender address … does not exist », « 550 5.1.8 … Sender address rejected: Domain not found », souvent pour du courrier automatique de root@ ou httpd@ sous un nom d’hôte inventé. D’Exchange Online : « Access denied, bad outbound sender ».',
    steps: {
      sender: [
        'Vérifiez dans les réglages du compte que votre propre adresse est bien écrite, surtout après le @.',
        'Si l’avis dit « bad outbound sender », changez tout de suite votre mot de passe et signalez à votre administrateur que votre compte est interdit d’envoi.',
        'Sinon, transférez l’avis à la personne qui gère votre domaine ou votre site, en précisant que le domaine de l’expéditeur est introuvable.',
      ],
      sendingAdmin: [
        'Cherchez le domaine du MAIL FROM dans le DNS public : il doit être enregistré et avoir un MX ou une adresse.',
        'Faites envoyer serveurs, scripts et appareils sous un vrai domaine, et non localhost ou un nom d’hôte interne.',
        'Pour « bad outbound sender », sécurisez le compte, puis retirez-le des entités restreintes dans le portail Defender.',
      ],
      receivingAdmin: [
        'Si le domaine existe bel et bien, testez votre résolveur DNS ; une recherche en échec aurait dû donner 4.1.8.',
      ],
    },
    serverUse:
      'Quand le domaine de l’expéditeur n’existe assurément pas ou ne peut pas recevoir d’avis de non-remise. Si la recherche a seulement échoué, répondez 4.1.8. Un domaine d’expéditeur à MX nul, c’est 5.7.27 dans le registre ; une mauvaise syntaxe de l’adresse, 5.1.7.',
    readings: [
      '« Domain of sender address … does not exist », « Domain not found » : le sens du registre, une question de DNS.',
      'Exchange Online, « Access denied, bad outbound sender » : le compte qui envoie est bloqué pour spam, souvent après un piratage.',
      'Exchange Server, avec les mêmes mots : Microsoft y décrit une limite imposée à l’expéditeur.',
    ],
  },
  '4.1.8': {
    title: 'En attente : le domaine de l’expéditeur n’a pas été trouvé',
    essence: 'Votre serveur réessaie, mais un domaine qui n’existe pas ne passera jamais.',
    meaning:
      'Le serveur de réception n’a pas trouvé le domaine d’où vient votre message, ce qui suit le @ dans votre adresse, et il l’a donc reporté. Si la recherche n’a échoué qu’un moment, une tentative suivante passera. Si le domaine n’existe pas ou que son DNS est défectueux, chaque essai échouera jusqu’à la correction.',
    seen: 'Sous la forme « 450 4.1.8 … Sender address rejected: Domain not found », la réponse par défaut de Postfix, donnée aussi par iCloud et Infomaniak. Dans un avis d’échec définitif, le domaine a manqué à chaque tentative.',
    steps: {
      sender: [
        'Si votre adresse fonctionne d’ordinaire, attendez quelques heures : une brève panne de DNS se résorbe.',
        'Vérifiez comment votre propre adresse est écrite dans le logiciel, le formulaire ou l’appareil qui a envoyé le message.',
        'Si le message reste bloqué, dites à la personne qui gère votre domaine que d’autres serveurs ne le trouvent pas dans le DNS.',
      ],
      sendingAdmin: [
        'Demandez à un résolveur public si le domaine du MAIL FROM existe et possède un MX ou une adresse.',
        'Cherchez un enregistrement de domaine expiré, une délégation rompue ou un DNSSEC en échec.',
        'Si l’expéditeur est le nom d’hôte inventé d’un serveur ou d’un conteneur, mettez un vrai domaine et supprimez les exemplaires en file.',
      ],
      receivingAdmin: [
        'Si plusieurs expéditeurs échouent à la fois, regardez d’abord votre propre résolveur.',
        'Pour refuser d’emblée les domaines absents, passez unknown_address_reject_code à 550 dans Postfix ; les vraies pannes DNS gardent 450.',
      ],
    },
    serverUse:
      'Tant que vous ne pouvez pas distinguer une panne de DNS d’un domaine absent. Après un « ce domaine n’existe pas » certain, 5.1.8 rend service à l’expéditeur : il l’apprend aujourd’hui et non au bout de la file d’attente.',
  },
  '2.1.9': {
    title: 'Transmis plus loin, où la trace se perd',
    essence: 'Un état du suivi des messages, que presque aucun système de messagerie ne propose.',
    meaning:
      'Votre message a été transmis à un système que l’on ne peut plus interroger à son sujet ; l’adresse était bonne. Il est donc parti normalement, et nul ne sait d’ici s’il est arrivé. Le code n’existe que pour le suivi des messages (RFC 3886), qui ne s’est jamais répandu.',
    seen: 'Seulement dans les réponses à une demande de suivi, dans le champ Status, à côté de l’action « relayed ». Ce n’est pas un avis de non-remise, et vous ne le rencontrerez presque jamais.',
    steps: {
      sender: ['Demandez au destinataire si le message est arrivé avant de le renvoyer.'],
      sendingAdmin: [
        'Trouvez dans votre journal l’hôte qui a pris le message, et demandez à son postmaster de suivre l’identifiant de file qu’il a donné.',
      ],
    },
    serverUse:
      'Dans une réponse de suivi, à côté de l’action « relayed » et d’aucune autre, une fois le message passé à un hôte sans suivi. Pour une réponse en session SMTP, prenez 2.0.0 ou 2.1.5.',
  },
  '5.1.10': {
    title: 'L’adresse ne mène à aucune boîte',
    essence:
      'Chez Microsoft 365, le destinataire est introuvable ; ailleurs, c’est tout le domaine qui ne reçoit pas de courrier.',
    meaning:
      'Il n’y a aucun endroit où remettre votre message. Chez Microsoft 365, le numéro veut dire que personne n’a cette adresse ; ailleurs, que le domaine entier ne reçoit pas de courrier (« MX nul »). Les mots qui suivent le code disent lequel des deux. Renvoyé tel quel, il échouera de nouveau.',
    seen: 'Sous la forme « 550 5.1.10 RESOLVER.ADR.RecipientNotFound » ou « Recipient not found » dans les avis de Microsoft 365. « 556 5.1.10 … does not accept mail (nullMX) » vient de votre propre serveur ou d’un relais, qui n’avait aucun serveur à interroger.',
    steps: {
      sender: [
        'Vérifiez le nom et le domaine de l’adresse, supprimez l’entrée mémorisée et retapez l’adresse.',
        'Si l’avis dit « nullMX » ou « does not accept mail », cherchez un autre contact : formulaire web, téléphone, autre domaine.',
        'Si vous n’avez jamais écrit à cette adresse, quelqu’un a usurpé la vôtre ; vous pouvez ignorer l’avis.',
      ],
      recipient: [
        'Demandez à votre administrateur si l’adresse qu’on utilise pour vous existe encore dans Microsoft 365, même comme alias.',
      ],
      sendingAdmin: [
        'Interrogez l’enregistrement MX du domaine : « 0 . » est un MX nul, et aucun nouvel essai n’y fera rien.',
        'Avec « RecipientNotFound », retirez l’adresse des envois automatiques et faites-la confirmer.',
      ],
      receivingAdmin: [
        'Dans Microsoft 365, cherchez l’objet destinataire, ses alias, sa licence et la synchronisation de l’annuaire.',
        'Si des boîtes se trouvent aussi sur un autre système, vérifiez le type du domaine accepté : « faisant autorité » refuse tout nom inconnu.',
        'Si le domaine doit recevoir du courrier, remplacez le MX nul par ses vrais serveurs.',
      ],
    },
    serverUse:
      'Avec 556, quand vous relayez du courrier et constatez que le domaine destinataire publie un MX nul. Pour un nom inconnu dans votre propre domaine, le code du registre est 5.1.1 ; Exchange Online donne 5.1.10 à la place.',
    readings: [
      'Exchange Online, « RecipientNotFound » ou « Recipient not found » avec 550 : personne n’a cette adresse ; lisez-le comme 5.1.1.',
      '« nullMX » ou « does not accept mail », en général avec 556 : le domaine ne reçoit de courrier pour personne.',
    ],
  },
} as const satisfies Record<string, CodeText>;
