import type { CodeText } from '../../../entry';

export const replyTexts55z = {
  '550': {
    title: 'Refus : adresse inexistante, ou message arrêté par une règle',
    essence: 'Le refus le plus courant ; les mots à côté tranchent : 5.1.x vise l’adresse, 5.7.x une règle.',
    meaning:
      'Un serveur de messagerie, en général celui du destinataire, a refusé votre message, et rien ne sera retenté. Ou bien la boîte n’existe pas ou elle est fermée, ou bien une règle a arrêté le message : filtre antispam, liste de blocage, échec d’un contrôle de votre domaine, groupe fermé à l’extérieur. Le numéro seul ne tranche pas : n’en concluez pas que l’adresse est morte.',
    seen: 'Dans les avis de non-remise et les journaux d’envoi : c’est le refus le plus courant, surtout en réponse à l’adresse du destinataire, aussi après le corps du message, parfois dès EHLO ou MAIL FROM. Si l’avis cite une adresse à laquelle vous n’avez jamais écrit, c’est souvent la redirection de votre correspondant qui a échoué.',
    steps: {
      sender: [
        'Lisez les mots qui suivent le code : 5.1.x ou « user unknown » vise l’adresse, 5.7.x ou « blocked » une règle.',
        'Si c’est l’adresse, effacez la suggestion mémorisée par votre logiciel et retapez l’adresse lettre par lettre.',
        'Si elle est bien écrite, demandez à la personne, par téléphone ou autrement, quelle adresse fonctionne aujourd’hui.',
        'Si c’est une règle, transmettez l’avis entier à la personne qui gère votre messagerie ; tant que rien ne change, un renvoi échouera aussi.',
        'Si vous n’avez pas écrit ce message et qu’il n’est pas dans vos messages envoyés, votre adresse a été usurpée : ignorez l’avis.',
      ],
      recipient: [
        'Donnez à l’expéditeur votre adresse exacte, et toute autre adresse où vous joindre.',
        'Si une règle de votre côté a refusé un message voulu, remettez l’avis à votre administrateur de messagerie et demandez qu’il laisse passer cet expéditeur.',
      ],
      sendingAdmin: [
        'Retrouvez la réponse complète dans votre journal : le code étendu, le texte et le serveur distant décident, pas le 550.',
        'Ne retirez une adresse de vos listes que si le texte dit que la boîte n’existe pas ; un 5.7.x ne la condamne pas.',
        'Pour SPF, DKIM ou DMARC, corrigez le domaine du champ From : un seul enregistrement TXT SPF qui couvre votre serveur, et une signature DKIM de ce domaine.',
        'Pour une liste de blocage, arrêtez d’abord les envois en cause, puis demandez le retrait à l’adresse indiquée dans la réponse.',
      ],
      receivingAdmin: [
        'Cherchez dans votre journal, par expéditeur, destinataire et heure, le contrôle qui a répondu 550.',
        'Pour un utilisateur inconnu, comparez boîte, licence, alias et synchronisation de l’annuaire avec l’adresse demandée.',
        'Pour un message voulu, autorisez cet expéditeur dans la règle qui a joué : filtre antispam, groupe réservé ou liste de blocage.',
      ],
    },
    serverUse:
      'Pour une boîte inexistante ou fermée, et quand une règle refuse EHLO, MAIL FROM, RCPT TO ou le message ; ajoutez 5.1.1, 5.2.1 ou 5.7.x pour qu’on les distingue. Prenez 450 si un essai ultérieur peut passer. Refusez l’inconnu dès RCPT TO : après les données, nul ne sait quel destinataire a échoué.',
    readings: [
      'Boîte inexistante : 5.1.1, « user unknown », « does not exist », « no such user », « recipient not found » ; presque toujours en réponse à RCPT TO.',
      'Boîte fermée : « disabled », « inactive », « no longer on server », souvent avec 5.2.1 ou 5.1.6. L’adresse a bien existé.',
      'Refus par une règle : 5.7.x, « blocked », « policy », « rejected », le nom d’une liste de blocage ou un lien. L’expéditeur, le serveur ou le contenu est en cause.',
      'Limite passagère : « daily limit » (5.4.5 chez Gmail), « rate », « per hour ». Là, renvoyer soi-même plus tard peut marcher.',
      'Adresse inconnue sous un autre nom : 5.4.1 « Access denied » de Microsoft 365, 5.5.0 « mailbox unavailable » d’Outlook.com, 5.7.1 « No such user » de Yandex.',
      'Avec un code 4.x.x, comme 550 4.4.7 : le serveur se contredit. Les programmes s’en tiennent à 550 et s’arrêtent ; cherchez dans le texte ce qui avait échoué avant.',
    ],
  },
  '551': {
    title: 'La boîte n’est pas sur ce serveur, qui ne fait pas suivre',
    essence: 'La réponse peut indiquer la nouvelle adresse ; c’est à vous d’y écrire, rien n’est transmis.',
    meaning:
      'Votre message n’a pas été remis : ce serveur n’a pas de boîte pour cette personne et ne fait pas suivre son courrier. La réponse peut indiquer l’adresse à utiliser, mais beaucoup de serveurs la taisent par discrétion. Certains emploient ce numéro pour de tout autres refus, comme le spam ou une mauvaise réputation : lisez donc aussi les mots.',
    seen: 'Rarement. Dans les avis de non-remise, en réponse à l’adresse d’un destinataire : « User not local; please try … », « not our user » ou « not our customer ». ImprovMX l’emploie pour la réputation, les boucles et les domaines inconnus ; certains filtres, après le message entier.',
    steps: {
      sender: [
        'Cherchez une autre adresse dans l’avis et écrivez-y, si vous y reconnaissez celle de la personne.',
        'S’il n’y en a pas, cherchez sur son site, ou demandez par téléphone, où elle reçoit désormais son courrier.',
        'Si les mots parlent de spam, de réputation ou de boucle, gardez l’adresse et transmettez l’avis à votre fournisseur de messagerie.',
      ],
      recipient: [
        'Dites à vos correspondants quelle adresse remplace celle-ci.',
        'Demandez au fournisseur de l’ancienne adresse s’il peut faire suivre votre courrier.',
      ],
      sendingAdmin: [
        'Contrôlez les enregistrements MX du domaine : « not our customer » peut venir d’un hôte qui ne le dessert plus.',
        'Ne laissez aucun programme remplacer l’adresse de lui-même : qui forgerait une telle réponse pourrait détourner le courrier.',
      ],
      receivingAdmin: [
        'Si le message vous était destiné, vérifiez que le domaine et la boîte sont configurés sur le serveur qui a répondu.',
        'Si l’utilisateur est parti, demandez-lui si l’on peut montrer sa nouvelle adresse ou faire suivre son courrier.',
      ],
    },
    serverUse:
      'Quand le destinataire est hébergé ailleurs, que vous ne faites pas suivre et que la nouvelle adresse peut être rendue publique dans la réponse. Prenez 251 si vous acceptez et faites suivre, 550 si vous ne donnez aucune adresse. Réputation, spam et boucles n’ont rien à y faire.',
    readings: [
      'Déménagement : le texte contient une autre adresse, « please try » ou « has changed », parfois avec 5.1.6.',
      'Non desservi ici : « not our user » ou « not our customer », sans adresse. À traiter comme un destinataire inconnu.',
      'Tout autre chose : 5.7.1, ou des mots sur le spam, une liste de blocage, la réputation, le DNS inverse ou une boucle. La faute est alors du côté de l’envoi ou de la configuration d’un domaine.',
    ],
  },
  '552': {
    title: 'Boîte pleine, message trop gros ou pièce jointe interdite',
    essence: 'Dans le texte, « quota » ou « full » vise la boîte, « size » le message, « attachment » son contenu.',
    meaning:
      'Votre message s’est heurté à une limite et vous a été rendu. Le plus souvent, la boîte du destinataire est pleine, et lui seul peut faire de la place ; ou bien le message dépasse la taille admise par un serveur du trajet, et c’est à vous de l’alléger. Gmail refuse aussi de cette façon les pièces jointes dangereuses. En règle générale, votre serveur ne réessaie pas.',
    seen: 'Dans les avis de non-remise : après MAIL FROM si la taille annoncée dépasse la limite, à l’adresse du destinataire si sa boîte est pleine, ou une fois tout envoyé. Pour une boîte pleine, Gmail répond d’abord 452 4.2.2, puis 552 5.2.2 quand le compte est inactif par surcroît.',
    steps: {
      sender: [
        'Repérez la limite dans le texte : « quota » ou « full » désigne la boîte, « size » le message, « attachment » son contenu.',
        'Boîte pleine : prévenez la personne par un autre canal, et renvoyez le message quand elle a fait de la place.',
        'Trop gros : envoyez plutôt un lien vers le fichier ; une pièce jointe grossit d’environ un tiers à l’envoi.',
        'Pièce jointe refusée : retirez-la et transmettez le fichier par un autre moyen.',
      ],
      recipient: [
        'Libérez de la place en supprimant des messages et en vidant la corbeille ; chez Google, les fichiers de Drive occupent le même espace.',
        'Dites à l’expéditeur quand il y a de nouveau de la place : un message refusé n’arrive pas plus tard de lui-même.',
      ],
      sendingAdmin: [
        'Comparez la taille encodée dans votre journal au nombre qui suit SIZE dans la réponse du serveur à EHLO.',
        'Pour un trop grand nombre de destinataires, découpez la liste en transactions plus petites et faites présenter de nouveau ceux qui restent.',
        'Gardez l’adresse dans vos listes après un seul de ces refus : une boîte pleine ou un gros message ne la rend pas fausse.',
      ],
      receivingAdmin: [
        'Augmentez le quota de l’utilisateur, ou supprimez ce qui l’encombre.',
        'Si vous répondez ainsi à une boîte pleine, pensez à 452 4.2.2 les premiers jours, pour que les expéditeurs réessaient.',
      ],
    },
    serverUse:
      'Quand une limite fixe est dépassée et qu’attendre n’y change rien : 5.2.2 pour une boîte pleine, 5.2.3 ou 5.3.4 pour la taille. Prenez 452 si de la place peut se libérer bientôt, et toujours pour trop de destinataires dans une transaction. Un refus du contenu relève de 550 ou 554 avec 5.7.x.',
    readings: [
      'Boîte pleine : 5.2.2, « quota », « full », « storage ». Au destinataire d’agir. (Dans Exchange Online, 5.2.2 désigne le quota d’envoi de l’expéditeur lui-même.)',
      'Message trop gros : 5.3.4 ou 5.2.3, « size », « too large » ; chez Gmail, aussi trop de pièces jointes ou des en-têtes trop longs.',
      'Contenu refusé : 5.7.0 ou 5.7.1, « security issue », « illegal attachment », « virus ». À l’expéditeur de modifier le message.',
      'Trop de destinataires : ces mots mêmes, à RCPT TO. Le bon code est 452 ; un nouvel essai avec moins d’adresses peut passer.',
      'Détails trompeurs : Comcast et Orange annoncent une boîte pleine par 5.1.1 ; « mailbox not found », un ancien texte de Yahoo, veut dire utilisateur inconnu.',
    ],
  },
  '553': {
    title: 'Une adresse est refusée, ou le serveur d’envoi est bloqué',
    essence:
      'Selon la norme, c’est une adresse qui ne va pas ; bien des serveurs l’emploient pour de tout autres refus.',
    meaning:
      'Votre message a été refusé. Selon la norme, une adresse est en cause, la vôtre ou celle du destinataire : mal écrite, à un domaine inconnu, ou que votre compte n’a pas le droit d’utiliser. Mais souvent les deux sont bonnes, et c’est le serveur d’envoi qui est bloqué, n’a pas le droit de relayer ou ne chiffre pas. Lisez le texte avant de changer quoi que ce soit.',
    seen: 'Dans les avis de non-remise et les messages d’erreur des logiciels de messagerie, en réponse à MAIL FROM (votre adresse) ou à RCPT TO (la sienne). Selon la norme, aussi en réponse à VRFY, quand un nom convient à plusieurs boîtes.',
    steps: {
      sender: [
        'Voyez quelle adresse l’avis cite, et cherchez-y un espace, une virgule, un point manquant ou une mauvaise terminaison.',
        'Si c’est la vôtre, indiquez comme expéditeur, dans votre logiciel, l’adresse du compte avec lequel vous vous connectez.',
        'Si votre propre fournisseur répond « relay » ou « rcpthosts », activez l’authentification du courrier sortant : port 587, identifiant et mot de passe.',
        'Si vous lisez « blocked » ou « Spamhaus », remettez l’avis à votre fournisseur de messagerie et passez par une autre voie en attendant.',
      ],
      recipient: [
        'Si plusieurs personnes reçoivent « rcpthosts » ou « relay » en vous écrivant, faites vérifier vers quel serveur votre domaine dirige son courrier.',
      ],
      sendingAdmin: [
        'Pour « not owned by user », ajoutez l’adresse aux expéditeurs permis à cet identifiant (Postfix : smtpd_sender_login_maps).',
        'Pour une adresse IP bloquée, trouvez ce qui en est parti, puis adressez-vous à la liste ou au fournisseur que la réponse nomme.',
        'Pour « domain of sender address … does not exist », choisissez un expéditeur d’enveloppe dont le domaine est dans le DNS.',
        'Pour 5.6.7, passez par un serveur qui propose SMTPUTF8, ou employez une adresse en ASCII simple.',
      ],
      receivingAdmin: [
        'Si le relais est refusé pour votre propre domaine, ajoutez-le aux domaines que ce serveur accepte (qmail : rcpthosts).',
        'Si le blocage était une erreur, retirez l’adresse IP du client de votre liste.',
      ],
    },
    serverUse:
      'Quand l’adresse même fait obstacle : syntaxe de boîte fautive, nom ambigu, expéditeur qui n’appartient pas à l’identifiant, destinataire non ASCII sans SMTPUTF8. Prenez 550 pour une boîte inconnue ou une règle, 554 en salutation pour un client bloqué, 530 si l’authentification ou TLS manque.',
    readings: [
      'Adresse fautive ou domaine inconnu : 5.1.2, 5.1.3, 5.1.7, « not a valid address », « invalid recipient ».',
      'Expéditeur qui n’est pas le vôtre : « not owned by user », « not logged in », 5.7.1, de la part du fournisseur par lequel vous envoyez.',
      'Domaine de l’expéditeur inconnu : 5.1.8, « domain of sender address … does not exist » ; souvent du courrier de serveurs web et de scripts.',
      'Relais refusé : « rcpthosts », « relaying disallowed », « as a relay ». Authentification oubliée, ou MX qui mène au mauvais serveur.',
      'Adresse IP bloquée : « Spamhaus », « RBL », « is_blocked », [BL21], [BL23] ou [TSS09] chez Yahoo. Aucune des deux adresses n’est fausse.',
      'Chiffrement TLS absent : « This route requires encryption (TLS) » chez Mimecast.',
    ],
  },
  '554': {
    title: 'Refus : votre message, ou le serveur qui l’a envoyé',
    essence: 'Un refus passe-partout : son sens dépend du moment, et les mots qui suivent donnent la raison.',
    meaning:
      'Un serveur a écarté votre message, et le numéro seul ne dit pas pourquoi. Souvent, le serveur d’envoi figure sur une liste de blocage ou a mauvaise réputation, le message a été pris pour du spam ou enfreint une règle, ou votre logiciel ne s’était pas identifié (« Relay access denied »). Même une adresse fausse est possible.',
    seen: 'Partout : Postfix l’envoie par défaut pour « Relay access denied », les règles d’accès et les listes de blocage, Yahoo pour ses règles et pour les utilisateurs inconnus, Amazon SES pour un expéditeur non vérifié, bien des passerelles pour le spam et les virus.',
    steps: {
      sender: [
        'Lisez les mots qui suivent le numéro : ce sont eux, et non 554, qui donnent la raison.',
        '« Blocked », une liste de blocage ou une adresse IP : transmettez l’avis entier à votre fournisseur de messagerie, car c’est son serveur qui est refusé.',
        '« Spam », « virus » ou « content » : retirez les liens et pièces jointes douteux avant de renvoyer, ou demandez au destinataire, par un autre moyen, de vous laisser passer.',
        '« Relay access denied » de votre propre fournisseur : réglez le logiciel ou l’appareil sur le port 587, avec identifiant et mot de passe.',
        '« No valid recipients » ou « doesn’t have an account » : vérifiez chaque adresse citée dans l’avis, lettre par lettre.',
      ],
      recipient: [
        'Si vous attendez ce message, montrez l’avis à votre administrateur de messagerie et demandez quel filtre l’a arrêté.',
      ],
      sendingAdmin: [
        'Voyez dans le journal ce qui a reçu cette réponse : la connexion elle-même, RCPT TO, DATA ou la fin du message.',
        'Salutation : contrôlez l’enregistrement PTR de l’adresse IP d’envoi, sa présence sur des listes de blocage et ce qui en est parti récemment.',
        'Après le message : testez SPF, DKIM et DMARC pour le domaine du champ From, puis les liens du texte.',
        '5.4.6 ou « too many hops » : suivez les lignes Received jusqu’aux deux serveurs qui se renvoient le message.',
        '« Email address is not verified » (Amazon SES) : vérifiez l’expéditeur dans cette région, ou demandez à sortir du bac à sable (sandbox).',
      ],
      receivingAdmin: [
        'Mettez la raison et un contact dans le texte ; un 554 nu n’apprend à personne ce qu’il faut corriger.',
        'Si le relais est refusé pour un de vos domaines, ajoutez-le aux domaines locaux ou relayés du serveur que son MX désigne.',
      ],
    },
    serverUse:
      'En salutation, pour refuser un client ; à DATA, si aucun destinataire n’a été accepté ; après les données, si le message est rejeté. Prenez 550 pour la boîte ou une règle à EHLO, MAIL FROM et RCPT TO, 521 seulement sur un hôte qui ne prend de courrier de personne, 556 pour un domaine destinataire à MX nul.',
    readings: [
      'En salutation, avant toute commande : « No SMTP service here », « poor reputation », une adresse IP, une liste de blocage. C’est le client qui est refusé, quoi qu’il apporte.',
      'À RCPT TO : « Relay access denied », « Access denied », « blocked using … », le plus souvent avec 5.7.1.',
      'À DATA : « no valid recipients », 5.5.1. Simple contrecoup ; la cause est dans les réponses à chaque destinataire.',
      'Après le message : « rejected », « spam », « virus », 5.7.x pour une règle, 5.6.0 pour un message mal formé, 5.4.6 pour une boucle.',
      'L’adresse malgré tout : « This user doesn’t have a … account » de Yahoo, « Invalid-Recipient » de Trend Micro.',
      'Blocage qui prend fin tout seul : IB110 à IB113 de GoDaddy durent une heure ou un jour. Renvoyer ensuite peut marcher.',
      'Après STARTTLS : « lack of security ». Le chiffrement est trop faible pour le serveur, qui répond ainsi à toute commande.',
    ],
  },
  '555': {
    title: 'Le programme d’envoi a employé une option inconnue du serveur',
    essence: 'Un désaccord technique ; ni la boîte du destinataire ni votre texte ne sont en cause.',
    meaning:
      'Votre message bute sur un détail technique : le programme qui l’a envoyé a ajouté une option, comme une taille ou une demande d’accusé de remise, que l’autre serveur ne prend pas en charge. Gmail répond de même à une faute de syntaxe dans une ligne d’adresse, par exemple un nom là où seule l’adresse a sa place. Ce sont les réglages ou le code du programme qu’il faut changer.',
    seen: 'Rare dans les avis de non-remise. On le voit dans les messages d’erreur des applications, sites, scripts et appareils qui parlent eux-mêmes SMTP : « 555 5.5.2 Syntax error » chez Gmail, « 555 5.5.4 Unsupported option » ailleurs.',
    steps: {
      sender: [
        'Si vous avez rempli un champ expéditeur ou destinataire dans une application ou un appareil, n’y laissez que l’adresse, sans nom ni crochets.',
        'Sinon, transmettez le texte complet de l’erreur à l’assistance du programme ou du site qui envoie.',
      ],
      sendingAdmin: [
        'Activez le journal de session du programme et lisez la ligne MAIL FROM ou RCPT TO exacte qui a été refusée.',
        'Écrivez l’adresse seule entre chevrons, MAIL FROM:<nom@example.com>, sans espace après les deux-points.',
        'N’ajoutez SIZE, BODY, SMTPUTF8, RET ou NOTIFY que si la réponse à EHLO de cette connexion même les propose.',
      ],
      receivingAdmin: [
        'N’annoncez à EHLO que ce que savent faire toutes les machines derrière le nom ; dans un cluster hétérogène, l’une refuse ce qu’une autre avait offert.',
      ],
    },
    serverUse:
      'Quand vous ne connaissez pas, ou ne pouvez pas honorer, un paramètre de MAIL FROM ou de RCPT TO. Prenez 455 si c’est provisoire, 501 pour une adresse ou un argument mal formé, et le code que fixe la RFC du paramètre quand elle en fixe un, comme 552 pour SIZE.',
  },
  '556': {
    title: 'Le domaine auquel vous écrivez ne reçoit aucun courrier',
    essence: 'Son propriétaire l’a publié ; votre serveur ou un relais l’a lu et n’a même pas essayé.',
    meaning:
      'Votre message n’a nulle part où aller : le propriétaire du domaine destinataire a publié dans le DNS que personne n’y reçoit de courrier (un enregistrement « MX nul »). Aucun serveur de ce domaine n’a été interrogé, et toutes ses adresses échouent de même. Souvent, la partie après le @ est fausse, ou le domaine ne sert qu’à un site web.',
    seen: 'De la part du serveur par lequel vous envoyez ou d’un relais en chemin, avec 5.1.10 ; chez Postfix : « Domain … does not accept mail (nullMX) ». On connaît un filtre hébergé qui l’emploie pour « Tenant or Domain not found », un défaut de configuration du côté du destinataire.',
    steps: {
      sender: [
        'Vérifiez lettre par lettre la partie après le @ : un nom voisin peut appartenir à quelqu’un qui ne reçoit pas de courrier.',
        'Si elle est juste, cherchez sur le site de l’organisme, ou demandez par téléphone, une adresse à un autre domaine.',
      ],
      recipient: [
        'Si vous voulez du courrier à ce domaine, faites remplacer dans son DNS l’enregistrement « MX 0 . » par le nom de votre serveur de messagerie.',
      ],
      sendingAdmin: [
        'Interrogez le MX du domaine : un seul enregistrement, de préférence 0 et réduit à un point, le confirme.',
        'Retirez de vos listes toutes les adresses de ce domaine.',
      ],
      receivingAdmin: [
        'Si le domaine a aujourd’hui d’autres MX, cherchez pourquoi votre résolveur renvoie encore le MX nul.',
      ],
    },
    serverUse:
      'Quand vous relayez du courrier, ou le recevez de vos utilisateurs, et que le domaine du destinataire a un MX nul ; joignez 5.1.10. Pour le domaine d’un expéditeur à MX nul, c’est 550 5.7.27. Un hôte qui ne prend jamais de courrier répond 521 en salutation ; celui qui refuse un client donné, 554.',
  },
  '557': {
    title: 'Un refus sous un numéro qu’aucune norme ne définit',
    essence:
      'Connu seulement par un projet de 2015 sur l’interrogation d’adresses ; dans un avis, seul le premier chiffre compte.',
    meaning:
      'Un serveur a refusé votre message avec un numéro étranger à la norme. Des listes le rattachent à un Internet-Draft de 2015, qui permettait de demander à un serveur des renseignements sur une adresse ; ce projet n’est jamais devenu une RFC, et l’on ne connaît aucun système de messagerie qui emploie le numéro. La raison ne peut être que dans les mots qui l’accompagnent.',
    seen: 'Dans des listes de codes, dont celle de Sisimai ; aucun des avis réunis pour ce guide ne le contient. Une liste privée peut lui donner un autre sens, qui n’engage qu’elle.',
    steps: {
      sender: [
        'Fiez-vous au texte à côté du numéro, et à un code étendu comme 5.1.1 s’il y en a un.',
        'Si ni l’un ni l’autre n’éclaire rien, envoyez l’avis complet aux personnes qui gèrent votre messagerie.',
      ],
      sendingAdmin: [
        'Écrivez à postmaster, au domaine du serveur qui a répondu, avec l’heure, le destinataire et la réponse entière, et demandez ce qu’elle veut dire.',
      ],
      receivingAdmin: [
        'Trouvez la règle ou le produit qui émet ce numéro et réglez-le sur 550, avec le code d’état étendu qui convient.',
      ],
    },
    serverUse:
      'Jamais. Un client lit un numéro inconnu par son seul premier chiffre ; rien n’y est donc gagné. Prenez 550 pour une boîte ou une règle, 554 pour une transaction échouée, et mettez la raison précise dans le code d’état étendu.',
  },
} as const satisfies Record<string, CodeText>;
