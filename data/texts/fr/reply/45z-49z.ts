import type { CodeText } from '../../../entry';

export const replyTexts45zTo49z = {
  '450': {
    title: 'Le serveur du destinataire fait patienter votre message',
    essence:
      'En cause : cette seule boîte ou une règle qui la protège, souvent une liste grise, qu’une tentative ultérieure franchit.',
    meaning:
      'Le serveur de réception a reporté votre message sans le refuser, et votre propre serveur réessaie de lui-même, en général pendant plusieurs jours (un seul chez Microsoft 365). Souvent, c’est une liste grise : un serveur inconnu est écarté exprès la première fois, puis admis un peu plus tard. La boîte peut aussi être occupée ou verrouillée ; ou bien votre serveur a échoué à un contrôle, et cela dure tant que ce n’est pas corrigé.',
    seen: 'Dans les avis de retard et le journal du serveur d’envoi, presque toujours en réponse à l’adresse d’un destinataire. Dans un avis d’échec définitif, il signifie que chaque tentative a été reportée, jusqu’à ce que votre serveur renonce. Si votre logiciel l’affiche à l’envoi, le message n’a pas quitté votre boîte d’envoi.',
    steps: {
      sender: [
        'Ne faites rien pendant quelques heures : votre serveur réessaie, et un second exemplaire ne ferait qu’attendre derrière le premier.',
        'Si cela dure, relisez l’adresse lettre par lettre : certains serveurs répondent ainsi quand ils ne peuvent pas confirmer qu’elle existe.',
        'Si c’est urgent, joignez la personne autrement.',
        'Si un avis d’échec définitif arrive, transférez-le à la personne qui gère votre messagerie : son texte donne la cause qui a duré.',
      ],
      sendingAdmin: [
        'Lisez dans votre journal les mots qui suivent le code : une liste grise passe toute seule, un reproche sur les noms DNS ne passera pas.',
        'Vérifiez que l’adresse IP de votre serveur a un enregistrement PTR dont le nom ramène à elle, et que HELO donne un nom d’hôte complet.',
        'Avec 4.1.8 « Domain not found », assurez-vous que le domaine de MAIL FROM a un enregistrement MX ou A et que son DNS répond.',
        'Faites partir chaque nouvelle tentative de la même adresse IP : si elle change, la liste grise peut repartir de zéro à chaque fois.',
      ],
      receivingAdmin: [
        'Cherchez dans le journal quelle règle a répondu 450 : liste grise, contrôle de l’expéditeur ou du HELO, vérification du destinataire, boîte verrouillée.',
        'Si cette règle ne laissera jamais passer ce client, répondez 550 (Postfix : unknown_client_reject_code et ses semblables), pour que l’expéditeur le sache tout de suite.',
      ],
    },
    serverUse:
      'Quand cette boîte pourra accepter plus tard exactement le même message : elle est occupée ou verrouillée, ou une règle comme la liste grise demande un nouvel essai. Prenez 451 pour une panne du serveur lui-même, 452 quand la place ou le nombre de destinataires est la limite, 550 quand aucun essai ne passera.',
    readings: [
      'Liste grise : 4.2.0 ou 4.7.1 avec « greylisted » ou « try again later ». Le retard prend fin de lui-même.',
      'Boîte occupée ou pleine : 4.2.1, « receiving mail at a rate … » (Gmail), passe quand l’afflux retombe ; 4.2.2, « Mailbox full », quand le titulaire fait de la place.',
      'Contrôle de l’expéditeur en échec : 4.1.8 « Domain not found », 4.7.1 ou 4.7.25 « cannot find your … hostname ». Seule une correction de son côté, surtout dans le DNS, y met fin.',
      'Adresse douteuse : 4.1.1 « unverified address », ou 4.1.2 « Domain not found » à propos du destinataire. Elle est peut-être mal orthographiée.',
    ],
  },
  '451': {
    title: 'Le serveur de réception n’a pas réussi à traiter le message',
    essence:
      'Panne ou surcharge de ce serveur, ou frein mis aux expéditeurs dont il se méfie ; la boîte n’y est pour rien.',
    meaning:
      'Le serveur de réception n’a pas pu aller au bout du traitement : votre message n’est ni remis ni refusé, et votre serveur réessaie sans vous. Selon la norme, la panne est de l’autre côté, par exemple une recherche en échec ou un filtre qui n’a pas répondu. Mais de grands fournisseurs s’en servent aussi pour freiner les expéditeurs dont ils se méfient ; attendre ne suffit alors pas toujours.',
    seen: 'Comme motif dans les avis de retard, en réponse à l’adresse de l’expéditeur, à celle d’un destinataire ou au message complet. Si la connexion se coupe sans aucune réponse, la norme demande au serveur d’envoi de faire comme s’il avait reçu 451.',
    steps: {
      sender: [
        'Laissez le message en l’état : un second envoi de votre part buterait sur le même obstacle.',
        'Si cela ne peut pas attendre un jour, téléphonez, ou écrivez à la personne à une adresse chez un autre fournisseur.',
        'Si vos messages sont retardés chez plusieurs fournisseurs à la fois, signalez-le à la personne qui gère votre messagerie : la cause est alors sans doute de votre côté.',
        'En cas d’échec définitif, citez à votre support les mots qui suivent 451 : ils disent s’il s’agit d’une panne ou de méfiance.',
      ],
      sendingAdmin: [
        'Regardez quelles destinations répondent 451 : une seule, c’est à elle de réparer ; plusieurs à la fois, cherchez du côté de votre adresse IP ou de votre DNS.',
        'Pour un 4.7.5xx ou 4.7.6xx de Microsoft ou un [TS…] de Yahoo, réduisez le débit et arrêtez la campagne ou le compte piraté qui en est la cause.',
        'Pour 4.7.23 ou 4.7.24 chez Gmail, corrigez l’enregistrement PTR de l’adresse IP d’envoi ou l’enregistrement TXT SPF ; attendre n’y changera sans doute rien.',
        'Si le journal montre une connexion coupée plutôt qu’une réponse, cherchez un pare-feu ou un antivirus qui intervient dans le SMTP.',
      ],
      receivingAdmin: [
        'Ouvrez votre journal à la seconde de la réponse ; les coupables habituels sont un milter, un filtre de contenu, une recherche LDAP ou SQL, ou le résolveur DNS.',
        'Dans Postfix, « Temporary lookup failure » mène à la table illisible, et « Server configuration error » au réglage des restrictions.',
        'Réparez si possible dans la journée : Microsoft 365 renonce au bout de 24 heures, les autres le plus souvent après quatre à cinq jours.',
      ],
    },
    serverUse:
      'Quand votre propre traitement a échoué et que le même message passera sans doute une fois la panne réparée. Pour une boîte occupée ou une liste grise, 450 est plus clair ; pour le manque de place ou trop de destinataires, c’est 452 ; pour fermer aussi la connexion, 421.',
    readings: [
      'Panne du serveur lui-même : 4.3.0, 4.3.2 ou 4.3.5, avec des mots comme « Temporary lookup failure » ou « Temporary local problem ».',
      'Débit freiné ou méfiance : de 4.7.500 à 4.7.699 chez Microsoft, [TS…] chez Yahoo. Le rythme ou la réputation du serveur d’envoi est en cause.',
      'Liste grise sous ce numéro : le plus souvent 4.7.1 avec « Greylisted for … » ou « try again later ». Une tentative ultérieure aboutit.',
      'Contrôle de l’expéditeur : chez Gmail, 4.7.23 (enregistrement PTR), 4.7.24 (enregistrement SPF) et 4.7.26 (DMARC, quand le DNS ne répond pas).',
    ],
  },
  '452': {
    title: 'Pas de place pour l’instant, ou trop de destinataires à la fois',
    essence:
      'Les mots qui suivent disent quelle limite est atteinte : la boîte, le disque du serveur, les destinataires ou le rythme.',
    meaning:
      'Votre message a buté sur une limite du côté de la réception, et votre serveur réessaie de lui-même. Soit la place manque, dans la boîte du destinataire ou sur tout le serveur ; soit celui-ci a reçu d’un coup plus de destinataires qu’il n’en prend : il garde ceux qu’il a acceptés, et le vôtre présente les autres au tour suivant. Une boîte pleine le reste pourtant tant que son titulaire ne fait pas de place.',
    seen: 'Dans les avis de retard ; après un message à beaucoup de monde, l’avis n’en cite parfois que quelques-uns. En réponse à une adresse, il s’agit de cette boîte ou du nombre de destinataires ; après MAIL FROM ou le message entier, de l’espace. Gmail le dit d’un compte plein, et passe à 552 si ce compte est en plus inactif.',
    steps: {
      sender: [
        'Si le texte parle de quota, d’espace (« storage ») ou de boîte pleine (« full »), demandez au destinataire, par un autre moyen, de faire de la place.',
        'Si vous écriviez à beaucoup de monde, ne renvoyez pas le message à tous : ceux qui ont été acceptés le recevraient deux fois.',
        'Dans les autres cas, patientez : les tentatives suivantes se font sans vous.',
        'La prochaine fois, écrivez par petits groupes ou passez par un service de listes de diffusion.',
      ],
      recipient: [
        'Supprimez ou déplacez les messages volumineux, puis videz la corbeille.',
        'Chez Gmail, faites aussi le ménage dans Drive, qui occupe le même espace.',
      ],
      sendingAdmin: [
        'Vérifiez que votre serveur reprend les destinataires refusés dans une transaction suivante au lieu de les mettre en échec.',
        'Traitez aussi comme temporaire un 552 accompagné de « too many recipients » : la RFC 821 avait donné ce numéro par erreur.',
        'Si une destination s’en plaint toujours, réduisez pour elle le nombre de destinataires par envoi (Postfix : smtp_destination_recipient_limit).',
      ],
      receivingAdmin: [
        'Contrôlez l’espace et les inodes libres de la file et des boîtes ; par défaut, Postfix veut 1,5 fois message_size_limit de libre, Exim suit check_spool_space.',
        'Acceptez au moins 100 destinataires par message : la RFC 5321 n’admet pas de limite plus basse.',
      ],
    },
    serverUse:
      'Quand la place manque pour l’instant, qu’une boîte pleine peut encore être vidée (4.2.2), ou qu’une transaction apporte plus de destinataires que vous n’en prenez (4.5.3) ; dans ce dernier cas, jamais 552. Ce qui sera toujours trop gros relève de 552, une panne du serveur de 451, une boîte simplement indisponible de 450.',
    readings: [
      'Boîte pleine : 4.2.2, « out of storage space » (Gmail), « over quota » ou « Mailbox full ». Seul ce destinataire est touché.',
      'Trop de destinataires : « too many recipients », le plus souvent avec 4.5.3, en réponse à une adresse. Les destinataires acceptés avant elle ne sont pas touchés.',
      'Serveur à court de place : 4.3.1, « Insufficient system storage », « Space shortage », ou 4.4.5, « Insufficient disk space » (Sendmail). Tout message vers ce serveur peut y tomber.',
      'Rythme trop soutenu : « rate limit exceeded » (Rambler), « too many recent messages » (Comcast). Stalwart donne même 452 4.2.2 pour la liste grise.',
    ],
  },
  '453': {
    title: 'Aucun courrier n’attend d’être relevé',
    essence:
      'Un serveur est venu relever son propre courrier et n’en a pas trouvé ; aucun de vos messages n’est en cause.',
    meaning:
      'Un serveur de messagerie a demandé à son fournisseur, par la commande ATRN, le courrier mis de côté pour ses domaines, et il n’y en avait pas. Tout va bien. Le numéro appartient à l’On-Demand Mail Relay (RFC 2645), prévu pour les serveurs dont l’adresse change. Quelques logiciels lui ont donné un autre sens : avec 4.3.2, il dit que le serveur ne prend pas de messages en ce moment.',
    seen: 'Dans le journal d’un serveur, ou de fetchmail, qui relève son courrier avec ATRN. Si vous ne faites qu’écrire et lire vos messages, vous ne le verrez pas, sauf dans le second sens, où il retarde un envoi.',
    steps: {
      sendingAdmin: [
        'Réglez le programme de relève pour qu’il y voie une fin normale et redemande au prochain passage.',
        'Si du courrier était attendu, vérifiez qu’ATRN citait les bons domaines et que leurs enregistrements MX mènent à ce fournisseur.',
        'S’il est venu avec 4.3.2 en réponse à une autre commande, laissez le message en file d’attente : une nouvelle tentative suivra, comme après tout 4yz.',
      ],
      receivingAdmin: [
        'Si votre serveur écarte des clients par 453 en dehors d’ATRN, remplacez-le par 421 4.3.2, que tous les clients connaissent.',
      ],
    },
    serverUse:
      'En réponse à ATRN, quand le client est authentifié, qu’il a droit aux domaines cités et qu’aucun n’a de courrier. Un domaine auquel il n’a pas droit : 450 ; un annuaire qui ne répond pas : 451 ; pas d’authentification : 530.',
    readings: [
      'En réponse à ATRN : l’authentification et les domaines étaient bons, la file est vide.',
      'Avec 4.3.2 ailleurs : pas de courrier accepté pour l’instant, ou « Session open for too long » (anciennes versions de Stalwart). Le serveur d’envoi réessaie.',
    ],
  },
  '454': {
    title: 'Le chiffrement ou l’authentification a échoué cette fois',
    essence: 'En principe une panne passagère du serveur : il n’a pas dit que votre mot de passe était faux.',
    meaning:
      'Votre programme a demandé au serveur de lancer le chiffrement ou de vérifier une authentification, et celui-ci n’a pas pu le faire à cet instant. Votre message n’a pas été transmis : il est toujours dans votre boîte d’envoi ou dans la file d’attente du serveur d’envoi. Les mots qui suivent le code disent de quoi il s’agissait. Amazon SES et certains filtres emploient aussi ce numéro pour des limites ou des refus à eux.',
    seen: 'Dans une fenêtre d’erreur d’un logiciel de messagerie, dans le journal d’un site web ou d’une imprimante qui s’authentifie pour envoyer, ou dans un avis de retard quand deux serveurs n’arrivent pas à établir TLS.',
    steps: {
      sender: [
        'Attendez un quart d’heure, puis relancez l’envoi sans rien modifier.',
        'Gardez votre mot de passe : le serveur ne l’a pas jugé.',
        'En cas de « Too many login attempts » (Gmail), coupez les autres appareils et programmes qui ne cessent de se connecter au compte.',
        'Si « Relay access denied » apparaît dans votre logiciel, activez l’authentification pour le serveur sortant.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la commande qui précède, STARTTLS ou AUTH : tout le reste en découle.',
        'Si STARTTLS échoue toujours et que vous exigez TLS avec ce domaine, écrivez à son postmaster en citant la réponse et l’heure.',
        'Avec Amazon SES, étalez les envois ou demandez un quota plus élevé.',
      ],
      receivingAdmin: [
        'Pour STARTTLS, vérifiez que le serveur peut lire son certificat et sa clé, et que les deux vont ensemble.',
        'Pour AUTH, vérifiez que le service qui est derrière (Dovecot, saslauthd, LDAP) tourne et qu’il est joignable.',
        'Si Postfix répond « Relay access denied », déclarez le domaine comme vôtre, ou remplacez defer_unauth_destination par reject_unauth_destination pour refuser par 554.',
      ],
    },
    serverUse:
      'En réponse à STARTTLS quand TLS ne peut pas démarrer pour l’instant, et à AUTH quand les identifiants ne peuvent pas être vérifiés. Des identifiants faux relèvent de 535 ; l’absence d’authentification ou de TLS, de 530. Pour les limites et les règles locales, prenez 450, 451 ou 421.',
    readings: [
      'Après STARTTLS : « TLS not available ». Le serveur d’envoi décide selon ses propres règles d’attendre, de renoncer ou de continuer en clair.',
      'Après AUTH : « Temporary authentication failure », surtout avec 4.7.0 : aucun mot de passe ne peut être vérifié. Gmail l’envoie aussi après trop de tentatives.',
      'Chez Amazon SES : « Throttling failure », quand le compte envoie plus vite, ou plus en 24 heures, qu’il n’y a droit.',
      'Avec 4.7.1 et « Relay access denied » ou « blocked using … » : un refus dû à une règle locale, qu’attendre suffit rarement à lever.',
    ],
  },
  '455': {
    title: 'Le serveur ne peut pas satisfaire une option du message pour l’instant',
    essence:
      'Une option jointe à une adresse ne peut pas être satisfaite en ce moment ; l’adresse elle-même n’est pas en cause.',
    meaning:
      'Le serveur de réception a reporté votre message à cause d’une option que votre serveur avait jointe à une adresse, par exemple la taille du message ou une demande d’avis de remise. Votre texte n’est pas en cause, et votre serveur réessaie de lui-même. Ce code est rare. Le serveur de messagerie Stalwart l’envoie pour une autre raison : trop de destinataires dans un même envoi.',
    seen: 'Dans les journaux et, rarement, dans un avis de retard, toujours après MAIL FROM ou RCPT TO. Avec 4.5.3 et « Too many recipients », il vient d’un serveur Stalwart, là où d’autres disent 452.',
    steps: {
      sender: [
        'Attendez les tentatives suivantes : il n’y a rien à corriger dans le texte.',
        'Si cela traîne, envoyez une fois le message sans accusé de réception ni autre option particulière.',
      ],
      sendingAdmin: [
        'Retrouvez les paramètres partis avec MAIL FROM et RCPT TO (SIZE, BODY, RET, NOTIFY, SMTPUTF8).',
        'Si cela dure, demandez au postmaster d’en face quel paramètre est visé, en citant la commande et la réponse.',
        'En cas de « Too many recipients », réduisez le nombre de destinataires par envoi vers cette destination.',
      ],
      receivingAdmin: [
        'Trouvez l’extension qu’EHLO annonce mais qui ne fonctionne pas en ce moment, et cessez de l’annoncer jusqu’à sa remise en service.',
      ],
    },
    serverUse:
      'Quand un paramètre de MAIL ou de RCPT que vous gérez ne peut pas être satisfait pour l’instant, et que son extension n’impose pas d’autre code. Un paramètre inconnu ou que vous ne gérerez jamais relève de 555 ; le manque de place ou trop de destinataires, de 452.',
  },
  '456': {
    title: 'Le serveur préférerait recevoir le message en IPv4',
    essence: 'Tiré d’un projet jamais adopté : remettre tout de suite le message en IPv4 plutôt qu’en IPv6.',
    meaning:
      'Le serveur de réception a reporté votre message et, à prendre ce code au mot, le demande en IPv4, parce qu’arrivé en IPv6 il n’a satisfait ni SPF ni DKIM. Ce numéro ne figure dans aucune norme : on le trouve dans un projet qui n’est jamais devenu une RFC et dans les tables de Sisimai, une bibliothèque d’analyse des avis de non-remise. On ignore quels serveurs l’envoient. Un serveur qui ne le connaît pas attend et réessaie, comme après tout 4yz.',
    seen: 'Presque nulle part : on le connaît par ce projet et par les tables de Sisimai. Si vous le rencontrez, fiez-vous aux mots qui suivent plus qu’au numéro.',
    steps: {
      sender: [
        'Attendez la prochaine tentative : votre serveur la fait sans vous.',
        'Si un avis d’échec suit, envoyez-le à la personne qui gère votre domaine : SPF et DKIM sont à contrôler en premier.',
      ],
      sendingAdmin: [
        'Ajoutez les adresses IPv6 de votre serveur (ip6:…) à l’enregistrement TXT SPF du domaine de l’expéditeur d’enveloppe.',
        'Signez le courrier sortant avec DKIM, qui ne dépend pas de l’adresse de départ.',
        'En attendant, donnez la préférence à IPv4 pour l’envoi (Postfix : smtp_address_preference = ipv4).',
      ],
      receivingAdmin: ['Répondez plutôt 451, ou 550 avec 5.7.26 : les serveurs d’envoi sauront quoi en faire.'],
    },
    serverUse:
      'Pas sur l’Internet ouvert : les clients n’y voient que le 4 et reviennent plus tard, très probablement encore en IPv6. Pour refuser ce qui ne satisfait ni SPF ni DKIM, prenez 550 avec 5.7.26 ; pour le reporter, 451.',
  },
  '458': {
    title: 'Le courrier en attente n’a pas pu être mis en route',
    essence:
      'Un serveur demandait à un autre de lui remettre le courrier qu’il garde ; aucun de vos messages n’a été refusé.',
    meaning:
      'Un serveur de messagerie a demandé à un autre, par la commande ETRN, de lui remettre le courrier qu’il garde pour lui, et cela n’a pas pu se faire à cet instant. Les messages gardés restent où ils sont. Le code ne dit pas pourquoi : Exim répond ainsi tant qu’un passage précédent pour le même hôte est en cours, ou quand ses règles interdisent la demande ; Postfix, quand son service flush ne répond pas.',
    seen: 'Entre serveurs seulement, en réponse à ETRN : dans le journal d’un serveur de secours ou d’agence, ou de fetchmail. Il n’a rien à faire dans un avis de non-remise.',
    steps: {
      sendingAdmin: [
        'Relancez la demande dans quelques minutes : un passage déjà en cours vous apporte peut-être votre courrier.',
        'Si cela persiste, envoyez au fournisseur l’heure, le nom qui suit ETRN et la réponse entière, et demandez si cette file est bloquée.',
      ],
      receivingAdmin: [
        'Postfix : cherchez « unable to talk to fast flush service » dans le journal et vérifiez que le service flush est actif dans master.cf.',
        'Exim : « Already processing » vient de smtp_etrn_serialize ; voyez si un ancien passage de file pour cet hôte est resté bloqué.',
        'Exim : devant « Administrative prohibition », laissez passer ce client dans acl_smtp_etrn.',
        'Si postscreen protège le port, exemptez le client ETRN (postscreen_access_list) : tant qu’il teste un client, il répond 458 à tout ETRN.',
      ],
    },
    serverUse:
      'En réponse à ETRN, quand la file de cet hôte ne peut pas être lancée maintenant mais pourra l’être plus tard. Un hôte qui n’a pas le droit de demander : 459 ; une file vide : 251 ; un passage lancé : 250, 252 ou 253 ; pas d’ETRN du tout : 502.',
  },
  '459': {
    title: 'Ce nom n’a pas le droit de réclamer le courrier en attente',
    essence: 'L’autre serveur ne libère pas de courrier pour le nom d’hôte ou de domaine indiqué.',
    meaning:
      'Un serveur de messagerie a réclamé, par ETRN, le courrier gardé sous un certain nom, et l’autre serveur refuse de le libérer pour ce nom ou pour ce client. Le motif devrait suivre le code. Le premier chiffre dit « temporaire », mais la réponse ne changera pas tant que personne ne touche aux réglages. Aucun message n’est perdu : le courrier gardé attend ses tentatives ordinaires.',
    seen: 'Dans le journal du serveur qui a envoyé ETRN, ou de fetchmail, qui le signale comme un échec d’autorisation. Postfix l’envoie avec « service unavailable » pour les domaines absents de sa liste fast flush.',
    steps: {
      sendingAdmin: [
        'Comparez le nom qui suit ETRN à celui convenu avec le fournisseur : un nom d’hôte et son domaine sont ici deux choses différentes.',
        'Demandez au fournisseur d’autoriser ETRN pour ce nom depuis votre adresse, en citant la réponse.',
      ],
      receivingAdmin: [
        'Dans Postfix, ajoutez le domaine à fast_flush_domains, qui vaut relay_domains si vous n’y avez pas touché.',
      ],
    },
    serverUse:
      'En réponse à ETRN, quand vous ne l’autorisez pas pour ce nom ; mettez le motif après le code. Si la file ne peut simplement pas être lancée maintenant, prenez 458 ; si vous n’offrez pas ETRN, 502 ; si le nom est mal formé, 501.',
  },
  '471': {
    title: 'Sans doute reporté par un contrôle antispam ou une règle locale',
    essence: 'Ce n’est pas un code de réponse SMTP : très probablement le code d’état 4.7.1, écrit sans ses points.',
    meaning:
      'Un contrôle antispam ou une règle locale a sans doute reporté votre message ; le numéro n’en dit pas plus. Il ne figure dans aucune norme et ne le peut pas : le deuxième chiffre d’un code de réponse va de 0 à 5. Il vit dans des listes recopiées les unes sur les autres, qui accusent un filtre antispam « local », parfois celui de votre propre serveur. C’est très probablement 4.7.1 sans ses points : remise non autorisée pour l’instant, comme avec une liste grise.',
    seen: 'Sur des pages web qui énumèrent des codes d’erreur, et de temps à autre dans un message qui laisse tomber les points. Une réponse conforme à la norme s’écrit 450 4.7.1 ou 451 4.7.1.',
    steps: {
      sender: [
        'Lisez les mots qui suivent le numéro et cherchez un 4.7.1 à proximité : l’un et l’autre en disent plus que 471.',
        'Laissez passer quelques heures : après un code en 4, de nouvelles tentatives ont normalement lieu sans vous.',
        'Si le message est encore retenu le lendemain, envoyez la ligne entière à la personne qui gère votre messagerie et demandez ce qu’a noté le filtre antispam.',
      ],
      sendingAdmin: [
        'Retrouvez la réponse d’origine dans votre journal : les trois chiffres avant 4.7.1 et les mots qui suivent.',
        'Contrôlez aussi votre propre filtre antispam sortant, car « local » peut désigner le vôtre.',
      ],
      receivingAdmin: ['Si l’un de vos filtres écrit vraiment 471, réglez-le sur 450 ou 451 avec 4.7.1.'],
    },
    serverUse:
      'Jamais : il enfreint la grammaire de la RFC 5321, et un client ne peut se fier qu’au premier chiffre. Prenez 450 ou 451 avec 4.7.1 pour un contrôle qui passera peut-être plus tard, 550 avec 5.7.1 pour un refus définitif.',
  },
  '498': {
    title: 'Aucun serveur de messagerie trouvé pour le domaine du destinataire',
    essence: 'Numéro propre à Mailgun : le plus souvent, ce qui suit le @ est mal orthographié.',
    meaning:
      'Mailgun a cherché le serveur de messagerie du domaine, n’en a pas trouvé et n’a pas remis votre message. Aucun serveur n’a envoyé ce numéro : Mailgun le fabrique pour son journal, et en SMTP le deuxième chiffre d’un code s’arrête à 5. Malgré le 4, l’aide de Mailgun parle d’un échec définitif, sans nouvelle tentative ; des témoignages plus anciens montrent d’abord des essais pendant quelques heures.',
    seen: 'Dans les journaux, événements et webhooks de Mailgun, et dans les logiciels qui envoient par Mailgun et reprennent ses mots : « 498 No MX for … ».',
    steps: {
      sender: [
        'Vérifiez chaque lettre après le @ ; Mailgun cite gmai.com, ahoo.com et htomail.com comme fautes typiques.',
        'Envoyez un nouveau message à l’adresse corrigée : l’ancien restera non remis.',
        'Si l’orthographe est bonne, demandez à la personne une adresse dans un autre domaine.',
      ],
      sendingAdmin: [
        'Interrogez vous-même le domaine (dig MX example.com) : s’il répond maintenant, la panne DNS était passagère et vous pouvez renvoyer.',
        'Regardez la gravité (severity) de l’événement avant de bloquer l’adresse : « temporary » veut dire que le domaine est peut-être bon.',
        'Cherchez l’enregistrement MX dès la saisie de l’adresse dans votre formulaire, pour que les fautes se voient aussitôt.',
      ],
      receivingAdmin: [
        'Si le domaine est à vous, vérifiez que le nom n’a pas expiré et publiez un enregistrement MX qui désigne votre serveur de messagerie.',
      ],
    },
    serverUse:
      'Jamais sur le réseau. Un domaine destinataire qui n’existe pas relève de 550 avec 5.1.2, celui qui refuse tout courrier par un MX nul de 556 avec 5.1.10, et une recherche DNS en échec passager de 451 avec 4.4.3.',
  },
} as const satisfies Record<string, CodeText>;
