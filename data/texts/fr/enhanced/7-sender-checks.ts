import type { CodeText } from '../../../entry';

export const enhancedTextsSenderChecks = {
  '4.7.15': {
    title: 'En attente : pas assez urgent pour le moment',
    essence:
      'Seul le courrier plus urgent passe pour l’instant ; votre serveur garde le message et continue d’essayer.',
    meaning:
      'Le serveur de réception n’accepte en ce moment que du courrier plus urgent que le vôtre. Votre message reste dans la file de votre propre serveur et devrait passer quand l’affluence sera retombée. C’est rare : il faut des serveurs qui gèrent des priorités (MT-PRIORITY), et peu le font.',
    seen: '« 450 4.7.15 … » chez des serveurs qui annoncent MT-PRIORITY dans EHLO (RFC 6710), une extension conçue pour des réseaux au trafic urgent, militaires ou de secours par exemple. Aucune liste publiée par un grand fournisseur ne mentionne ce code.',
    steps: {
      sender: [
        'Laissez le message où il est ; il n’y a rien à changer tant que les tentatives continuent.',
        'Si cela ne peut pas attendre, téléphonez ou passez par une autre messagerie.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la valeur MT-PRIORITY avec laquelle ce message est parti, de -9 à 9.',
        'S’il mérite mieux, relevez cette valeur dans les limites convenues avec le réseau de réception.',
      ],
      receivingAdmin: [
        'Abaissez le seuil une fois l’affluence passée, pour que le courrier en attente arrive avant d’expirer.',
      ],
    },
    serverUse:
      'Avec 450, tant que vous ne prenez que le courrier au-dessus d’une certaine priorité et que cela doit cesser (RFC 6710). Si les priorités basses ne sont jamais admises, 550 avec 5.7.15. Une surcharge sans égard à la priorité relève de 4.3.2 ou de 4.4.5.',
  },
  '5.7.15': {
    title: 'Refusé : pas assez urgent pour ce serveur',
    essence:
      'Sous une certaine priorité, rien n’est accepté ici ; c’est au système d’envoi de mieux classer le message.',
    meaning:
      'Le serveur de réception ne prend que le courrier au-dessus d’une certaine priorité, et le vôtre est en dessous. Ce qui compte est une valeur que transmet le système d’envoi (MT-PRIORITY). De tels refus sont rares, et ne durent parfois que le temps d’une surcharge.',
    seen: '« 550 5.7.15 … » dans des réseaux fermés qui emploient des priorités (RFC 6710). À ne pas confondre avec 5.7.515, par lequel Outlook.com refuse les expéditeurs dont l’authentification est insuffisante.',
    steps: {
      sender: [
        'Relisez d’abord le numéro : 5.7.515 concerne les enregistrements SPF, DKIM et DMARC de votre domaine, pas la priorité.',
        'Si cela peut attendre, renvoyez-le à une heure plus calme : la limite aura peut-être été levée.',
        'Sinon, demandez à la personne qui gère votre messagerie de le faire partir avec une priorité plus haute.',
      ],
      sendingAdmin: [
        'Comparez la valeur MT-PRIORITY de votre journal au minimum en vigueur dans ce réseau.',
        'Corrigez la règle ou le programme qui classe ces messages, puis renvoyez le message.',
      ],
      receivingAdmin: [
        'Si la limite ne vaut qu’aux heures chargées, répondez plutôt 450 avec 4.7.15 : les serveurs d’envoi reviendront.',
      ],
    },
    serverUse:
      'Avec 550, quand le courrier de cette priorité ne doit pas du tout passer par là ; d’autres codes 4yz et 5yz sont permis (RFC 6710). Une limite du moment relève de 450 avec 4.7.15 ; un expéditeur qui n’a jamais le droit de vous écrire, de 5.7.1.',
  },
  '5.7.16': {
    title: 'Refusé : trop volumineux pour un courrier de cette priorité',
    essence: 'La taille admise dépend ici de l’urgence ; raccourcissez le message, ou faites-le classer plus haut.',
    meaning:
      'Votre message dépasse la taille que ce serveur permet à sa priorité ; classé plus urgent, le même message passerait peut-être. Les serveurs à limites ainsi graduées sont rares : voyez dans les mots qui suivent le code si ce n’est pas la taille seule qui est en cause.',
    seen: '« 552 5.7.16 … » dans des réseaux qui emploient des priorités (RFC 6710), parfois seulement le temps où le courrier urgent et court est favorisé. Les refus courants pour la taille sont 5.3.4 et 5.2.3.',
    steps: {
      sender: [
        'Déposez la pièce jointe en ligne et envoyez un lien, ou répartissez-la sur plusieurs messages.',
        'S’il doit partir tel quel, demandez à la personne qui gère votre messagerie s’il peut recevoir une priorité plus haute.',
      ],
      sendingAdmin: [
        'Renseignez-vous sur la taille admise de l’autre côté pour chaque priorité.',
        'Faites partir ce genre de message avec une valeur MT-PRIORITY plus haute, si les règles de votre réseau le permettent.',
      ],
      receivingAdmin: ['Indiquez dans la réponse la limite pour cette priorité, en octets.'],
    },
    serverUse:
      'Avec 552, quand la même taille serait admise à une priorité plus haute (RFC 6710). Ce qui est trop gros quelle que soit la priorité relève de 552 avec 5.3.4 ; une limite bientôt levée demande une réponse 4yz avec 4.7.16.',
  },
  '4.7.16': {
    title: 'En attente : trop volumineux tant que l’urgent passe d’abord',
    essence: 'La limite sera peut-être levée au retour du calme ; d’ici là, le serveur d’envoi réessaie.',
    meaning:
      'Le serveur de réception donne pour l’instant la préférence au courrier urgent et a reporté le vôtre, trop volumineux pour sa priorité. Votre serveur réessaie, et le message peut passer plus tard tel qu’il est. Hors de réseaux particuliers, vous ne rencontrerez guère ce code.',
    seen: 'Avec une réponse 4yz, dans des réseaux où le courrier urgent a la priorité (RFC 6710). Le registre associe ce détail à 552 et en permet d’autres ; on n’en connaît pas d’exemple chez un fournisseur public.',
    steps: {
      sender: [
        'Laissez-le dans la file d’attente ; quelques heures de retard ne sont pas encore un échec.',
        'S’il doit arriver aujourd’hui, envoyez un texte court sans la pièce jointe.',
      ],
      sendingAdmin: [
        'Comparez taille et MT-PRIORITY de ce qui attend avec ce qui est passé dans la même heure.',
        'Laissez ces messages dans la file pendant toute la durée prévue, sans les retourner plus tôt.',
      ],
    },
    serverUse:
      'Avec une réponse 4yz, 450 par exemple, tant que vous favorisez l’urgent et ne prenez le reste qu’en dessous d’une certaine taille (RFC 6710). Une limite durable relève de 552 avec 5.7.16 ; un manque d’espace disque, de 452 avec 4.3.1.',
  },
  '5.7.17': {
    title: 'Non remis : la boîte est désormais à quelqu’un d’autre',
    essence: 'Le message visait le titulaire à une date antérieure ; depuis, l’adresse a été réattribuée.',
    meaning:
      'Votre message n’a pas été remis, pour qu’un inconnu ne le lise pas : l’adresse existe, mais elle n’est plus à la même personne qu’à la date qu’il indique. Les sites posent cette condition (RRVS) pour les réinitialisations de mot de passe ou les relevés de compte ; le courrier ordinaire ne la porte pas, d’où la rareté du code.',
    seen: '« 550 5.7.17 … », là où un fournisseur réattribue des adresses abandonnées, comme Yahoo l’a fait. Le registre demande une réponse 5yz sans dire laquelle.',
    steps: {
      sender: [
        'N’envoyez plus rien de personnel à cette adresse : un inconnu le recevrait.',
        'Demandez à la personne, par un autre moyen, son adresse actuelle.',
      ],
      sendingAdmin: [
        'Marquez l’adresse comme non confirmée dans vos données, et n’y envoyez plus de liens de mot de passe.',
        'Faites prouver au client son identité par un autre moyen, puis enregistrez une nouvelle adresse.',
        'Si la date de Require-Recipient-Valid-Since était fausse, corrigez la source où votre programme la prend.',
      ],
      receivingAdmin: [
        'Si la boîte n’a jamais changé de mains, corrigez la date à partir de laquelle votre système compte son titulaire.',
      ],
    },
    serverUse:
      'Avec une réponse 5yz, quand RRVS cite une date depuis laquelle la boîte n’a pas eu un seul et même titulaire (RFC 7293). Cela révèle quelque chose du passé de la boîte. Une adresse que personne ne détient relève de 5.1.1.',
    readings: [
      '« Mailbox owner has changed », ou RRVS dans le texte : le sens enregistré.',
      '« no mailbox here by that name. (#5.7.17) » : dans un ancien avis de non-remise ; l’adresse n’existe pas.',
    ],
  },
  '5.7.18': {
    title: 'Non remis : le domaine du destinataire a un nouveau propriétaire',
    essence: 'Tout ce qui suit le @ appartient à un autre qu’à la date indiquée dans le message.',
    meaning:
      'Votre message n’a pas été remis, car le domaine de l’adresse a changé de propriétaire depuis la date qu’il indique. Le nouveau n’a peut-être rien à voir avec la personne visée. Le code répond à une condition (RRVS) de messages automatiques, et presque aucun serveur ne l’envoie.',
    seen: 'Tout au plus dans les journaux de services qui envoient avec Require-Recipient-Valid-Since, par exemple après qu’un domaine a expiré et a été enregistré par un autre. Il accompagne une réponse 5yz.',
    steps: {
      sender: [
        'Demandez à la personne ou à l’entreprise, par téléphone ou par courrier postal, où elle reçoit désormais ses messages.',
        'Soyez aussi prudent avec toute autre adresse du même domaine.',
      ],
      sendingAdmin: [
        'Arrêtez l’envoi automatique de contenus personnels vers toutes les adresses de ce domaine.',
        'Faites confirmer une autre adresse aux utilisateurs concernés avant toute réinitialisation de mot de passe.',
      ],
      receivingAdmin: ['Si le domaine a toujours été à vous, corrigez la date que votre système lui attribue.'],
    },
    serverUse:
      'Avec une réponse 5yz, quand RRVS cite une date antérieure à l’arrivée du propriétaire actuel et que vous voulez bien le révéler (RFC 7293). Si seule la boîte a changé de mains, 5.7.17 ; si le domaine ne reçoit aucun courrier, 556 avec 5.1.10.',
  },
  '5.7.19': {
    title: 'Non remis : une condition sur le titulaire est invérifiable',
    essence: 'Le serveur n’a pas de date à comparer ; sans cette condition, il acceptera peut-être le message.',
    meaning:
      'Votre message demande que la boîte ait le même titulaire depuis une date donnée, mais le serveur n’a jamais noté depuis quand celui-ci l’a. Par prudence, il n’a rien remis. L’adresse est peut-être tout à fait bonne : à l’expéditeur de décider si le message peut partir sans cette condition (RRVS).',
    seen: 'Très rarement, avec une réponse 5yz, dans les journaux de sites qui ajoutent Require-Recipient-Valid-Since à leurs réinitialisations de mot de passe ou relevés. Aucune liste publiée par un grand fournisseur ne le mentionne.',
    steps: {
      sender: [
        'Si vous avez écrit ce message vous-même, demandez à votre fournisseur pourquoi il porte une telle condition.',
        'Avant d’y envoyer quoi que ce soit de privé, assurez-vous autrement que l’adresse est toujours celle de la personne.',
      ],
      sendingAdmin: [
        'Pour un courrier anodin, retirez le paramètre RRVS et l’en-tête Require-Recipient-Valid-Since, puis renvoyez-le.',
        'N’envoyez sans condition un lien de mot de passe ou un relevé qu’après confirmation de l’adresse par l’utilisateur.',
      ],
      receivingAdmin: ['Si vous proposez RRVS, notez pour chaque boîte le jour où son titulaire actuel l’a reçue.'],
    },
    serverUse:
      'Avec une réponse 5yz, quand RRVS interroge sur une date et que vous n’en avez pas noté (RFC 7293). Si vous savez que le titulaire a changé, 5.7.17 ou 5.7.18. Un serveur incapable de vérifier ne devrait pas annoncer RRVS dans EHLO.',
  },
  '5.7.20': {
    title: 'Refusé : la signature du domaine d’envoi manque ou n’est pas valable',
    essence:
      'Aucune signature DKIM ne passe ; à la différence de SPF, c’est le message qui est en cause, pas son serveur.',
    meaning:
      'Votre message a été refusé, car il ne porte pas de signature DKIM valable, le sceau par lequel un domaine se porte garant de son courrier. Soit votre système d’envoi ne signe pas, soit sa clé dans le DNS est fausse, soit le message a été modifié en route. Renvoyé tel quel, il sera refusé de nouveau.',
    seen: '« 550 5.7.20 No passing DKIM signatures found » (Stalwart, réglé en mode strict), « 550 5.7.20 No DKIM signature found » (DKIM Milter), « 550 5.7.20 … LPN007_402 » (La Poste). Gmail emploie 5.7.30 pour cela.',
    steps: {
      sender: [
        'Montrez l’avis à la personne qui gère votre domaine ou votre site ; le mot « DKIM » lui dira où chercher.',
        'Si c’est un site ou un outil de newsletter qui l’a envoyé, écrivez en attendant depuis votre boîte habituelle.',
      ],
      sendingAdmin: [
        'Envoyez le même message à une boîte d’essai et lisez dkim= dans Authentication-Results : none, fail, permerror ou pass.',
        'none : activez la signature dans le dernier système qui traite le message.',
        'permerror : publiez la clé correspondant à s= et d=, en TXT à s._domainkey.d, complète et en un seul enregistrement.',
        'fail : faites passer mentions légales, pieds de page et antivirus avant la signature, et assurez-vous que la clé publiée est bien celle qui sert.',
      ],
      receivingAdmin: [
        'Demandez-vous si vous voulez cette règle : les listes de diffusion cassent la signature d’expéditeurs honnêtes.',
      ],
    },
    serverUse:
      'Avec 550, si vous tenez à DKIM et que rien ne passe (RFC 7372) ; la RFC 6376 met en garde contre cela, sauf accord entre les deux côtés. Si seule la clé n’a pu être obtenue, répondez 451 avec 4.7.5. Une signature valable qui ne vous convient pas relève de 5.7.21 ou de 5.7.22.',
    readings: [
      'Stalwart, « No passing DKIM signatures found » : message non signé, ou signature non valable.',
      'DKIM Milter, « No DKIM signature found » : message non signé ; une signature non valable y donne 5.7.21.',
      'La Poste, LPN007_402 : aucune signature DKIM qui concorde avec le domaine de From.',
    ],
  },
  '5.7.21': {
    title: 'Refusé : le message est signé, mais pas comme il faut',
    essence:
      'Dans la norme, la signature DKIM est valable mais enfreint une règle du serveur ; ailleurs, elle ne l’est pas.',
    meaning:
      'Votre message a été refusé, car le serveur de réception n’accepte pas sa signature DKIM. Selon la norme, elle est valable mais ne remplit pas une exigence de ce serveur, que le code ne nomme pas ; un logiciel emploie aussi ce code pour une signature non valable. C’est à la personne qui gère votre domaine de trouver lequel des deux cas s’applique.',
    seen: '« 550 5.7.21 No acceptable DKIM signature found », par exemple derrière DKIM Milter, quand son administrateur l’a voulu. Rare : aucune liste publiée par un grand fournisseur ne le mentionne.',
    steps: {
      sender: [
        'Remettez l’avis complet à la personne qui gère votre domaine, et demandez-lui de contrôler sa signature DKIM.',
        'Écrivez depuis un compte chez un autre fournisseur si c’est urgent.',
      ],
      sendingAdmin: [
        'Voyez d’abord avec une boîte d’essai si la signature est validée ailleurs.',
        'Si elle ne l’est pas, cherchez une passerelle qui modifie le courrier signé, et une clé périmée dans le DNS.',
        'Si elle l’est, modernisez-la : rsa-sha256, une clé de 2048 bits, pas de date x= trop proche.',
        'Sinon, demandez au postmaster du domaine de réception quelle signature il attend.',
      ],
      receivingAdmin: [
        'Nommez la règle dans la réponse : longueur de clé, algorithme, âge, ou domaines que vous acceptez.',
      ],
    },
    serverUse:
      'Avec 550, quand une signature passe mais pas selon vos règles (RFC 7372) ; dites lesquelles. Si aucune ne passe, 5.7.20 ; s’il ne manque que le domaine de From, 5.7.22. Le registre lui-même note que les trois vont contre l’avis de la RFC 6376 §6.1.',
    readings: [
      'Le sens enregistré : au moins une signature passe, mais ce serveur en demande une autre.',
      'DKIM Milter : signé, mais rien ne passe ; clé trop courte, signature expirée ou faite avec SHA-1, par exemple.',
    ],
  },
  '5.7.22': {
    title: 'Refusé : signé par un autre domaine que celui de l’expéditeur',
    essence:
      'La signature DKIM est valable, mais un prestataire l’a faite en son nom propre, pas au nom du domaine de From.',
    meaning:
      'Votre message a été refusé, car sa signature DKIM, quoique valable, est au nom d’un autre domaine que celui de votre adresse, souvent celui d’un outil de newsletter ou d’un fournisseur. Ce serveur en exige une au nom du vôtre. C’est à la personne qui gère votre domaine de régler cela avec le service d’envoi.',
    seen: '« 550 5.7.22 No valid author-matched DKIM signature found » (DKIM Milter, s’il est réglé ainsi). Typique des outils de newsletter et de facturation qui ne signent qu’en leur nom. Pour une exigence voisine, Gmail a 5.7.32, La Poste 5.7.20.',
    steps: {
      sender: [
        'Dites à la personne qui gère votre domaine que le service d’envoi doit signer au nom de ce domaine.',
        'Si votre adresse est chez un fournisseur gratuit, n’envoyez que par ce fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez dans le service d’envoi « domain authentication » ou « custom DKIM », et configurez-y votre propre domaine.',
        'Publiez les enregistrements indiqués (CNAME ou TXT sous _domainkey) dans la zone du domaine de From.',
        'Vérifiez dans un message d’essai que d= dans DKIM-Signature est bien le domaine de From.',
      ],
      receivingAdmin: [
        'Exemptez les listes de diffusion que veulent vos utilisateurs ; beaucoup ne signent qu’en leur nom.',
      ],
    },
    serverUse:
      'Avec 550, quand des signatures sont valables mais qu’aucune ne concorde avec le domaine de From (RFC 7372) ; c’est un cas particulier de 5.7.21. Si vous appliquez la politique DMARC de ce domaine, Gmail répond 5.7.26 et Stalwart 5.7.1.',
  },
  '5.7.23': {
    title: 'Refusé : le domaine n’autorise pas ce serveur à envoyer pour lui',
    essence:
      'SPF a échoué : l’adresse IP d’où vient le message n’est pas de celles que permet le domaine de l’expéditeur.',
    meaning:
      'Votre message a été refusé, car il vient d’un serveur absent de la liste des serveurs autorisés que publie le domaine de l’expéditeur (SPF). Le plus souvent, un nouveau site, outil ou fournisseur n’y a jamais été inscrit, ou le message a été redirigé. La personne qui gère le domaine peut corriger cela ; d’ici là, renvoyer ne sert à rien.',
    seen: '« 550 5.7.23 SPF validation failed » (Stalwart), « 5.7.23 The message was rejected because of Sender Policy Framework violation » (Exchange Online, à propos du refus d’un autre système). Pour la même chose, Gmail a 5.7.27 et 5.7.26.',
    steps: {
      sender: [
        'Envoyez l’avis à la personne qui gère votre domaine ; il lui faut le mot « SPF » et l’adresse IP qui y figurent.',
        'Si c’est un site, un scanner ou un programme qui l’a envoyé, faites-le s’identifier chez votre fournisseur et envoyer par lui.',
        'Si l’adresse redirige vers une autre, écrivez directement à l’adresse finale.',
      ],
      sendingAdmin: [
        'Relevez l’adresse IP et le domaine de MAIL FROM dans la réponse ou le journal ; SPF juge ce domaine-là, pas celui de From.',
        'Inscrivez l’adresse, ou le include: du service, dans l’enregistrement v=spf1 de ce domaine.',
        'Dans Microsoft 365, voyez si le message, soupçonné d’être du spam, est parti par le High Risk Delivery Pool ; SPF y échoue.',
        'Si votre propre serveur redirige pour d’autres, faites-lui réécrire l’expéditeur d’enveloppe (SRS).',
      ],
      receivingAdmin: [
        'Exemptez les redirections mises en place par vos utilisateurs ; SPF y échoue sans que l’expéditeur soit fautif.',
      ],
    },
    serverUse:
      'Avec 550, quand SPF dit « fail » et que vous refusez pour cela (RFC 7372 ; auparavant 5.7.1). Si le DNS n’a pas répondu, 451 avec 4.7.24 ; si l’enregistrement est fautif, 550 avec 5.7.24 ; si DKIM a échoué aussi, 5.7.26.',
    readings: [
      'Stalwart, « status: … » : en mode strict, aussi pour softfail, un enregistrement absent ou fautif ; le statut le précise.',
      'Exchange Online : il transmet le refus d’un autre serveur, dont les mots figurent plus bas dans l’avis.',
    ],
  },
  '4.7.23': {
    title: 'En attente : le serveur d’envoi ne passe pas un contrôle DNS',
    essence: 'Gmail : son adresse IP n’a pas de nom concordant. Ailleurs : SPF n’a pas pu être vérifié pour l’instant.',
    meaning:
      'Votre message a été reporté, car un contrôle du serveur d’où il vient n’a pas réussi. Chez Gmail, d’où vient surtout ce code, l’adresse du serveur d’envoi n’a pas de nom qui y ramène ; ailleurs, SPF n’a pas pu être contrôlé. Votre serveur réessaie, mais ce qui manque à Gmail ne viendra pas en attendant.',
    seen: '« 451 4.7.23 … doesn’t have a PTR record, or the PTR record’s forward DNS entry doesn’t match … » (Gmail ; 421 dans d’anciennes listes ; 5.7.25 pour un refus net), « 451 4.7.23 Message deferred - unable to verify SPF policy … » (Bigpond).',
    steps: {
      sender: [
        'Laissez passer une nuit, au cas où le DNS n’aurait fait défaut qu’un moment.',
        'Si Gmail continue de retarder votre courrier, dites à la personne qui gère le serveur qu’il manque un DNS inverse à son adresse IP.',
      ],
      sendingAdmin: [
        'Gmail : cherchez le nom de l’adresse IP citée dans la réponse, puis l’adresse de ce nom ; les deux doivent concorder.',
        'Faites créer le PTR par qui vous a attribué l’adresse, ou envoyez par un relais qui en a un.',
        'Pensez à IPv6 : un serveur emploie souvent une adresse IPv6 à laquelle personne n’a donné de nom.',
        'SPF dans le texte : demandez l’enregistrement v=spf1 à chaque serveur de noms de votre domaine ; il suffit d’un qui échoue.',
      ],
      receivingAdmin: [
        'Si c’est votre propre filtre SPF qui répond ainsi, testez son résolveur et faites-lui dire 4.7.24.',
      ],
    },
    serverUse:
      'Mieux vaut l’éviter : le registre réserve ce détail à un SPF qui échoue, avec 550. Si SPF reste sans réponse, prenez 451 avec 4.7.24 ; si le DNS inverse échoue pour l’instant, 450 avec 4.7.25. Le sens de Gmail n’appartient qu’à lui.',
    readings: [
      'Gmail, « PTR record » dans le texte : le DNS inverse manque, ou son nom ne ramène pas à l’adresse IP.',
      'Bigpond, « unable to verify SPF policy » : l’enregistrement SPF n’a pas pu être évalué ; cela peut passer.',
    ],
  },
  '5.7.24': {
    title: 'Refusé : la liste des serveurs autorisés du domaine est fautive',
    essence:
      'C’est l’enregistrement SPF dans son ensemble : il contient une erreur, ou Gmail y trouve des entrées suspectes.',
    meaning:
      'Votre message a été refusé à cause de la liste des serveurs autorisés que publie le domaine de l’expéditeur (SPF). Pour Gmail, cette liste a des entrées d’apparence suspecte, sans que la réponse dise lesquelles ; ailleurs, elle contient une erreur qui la rend inutilisable. Seule la personne qui gère le domaine peut y remédier.',
    seen: '« 550 5.7.24 The SPF record of the sending domain has one or more suspicious entries » (Gmail ; avec 451 4.7.24, il ralentit seulement). Ailleurs avec des mots comme « SPF Permanent Error » et l’entrée fautive.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère le domaine de votre adresse : son enregistrement SPF est à corriger.',
        'D’ici là, écrivez depuis une adresse d’un autre domaine.',
      ],
      sendingAdmin: [
        'Demandez les enregistrements TXT du domaine de MAIL FROM : il en faut un, et un seul, qui commence par v=spf1.',
        'Passez-le dans un vérificateur SPF : termes mal écrits, include: sans enregistrement derrière, plus de 10 requêtes.',
        'Gmail : Google ne nommant aucune entrée, retirez d’abord +all, les plages d’adresses très larges et les services abandonnés.',
      ],
      receivingAdmin: ['Citez dans la réponse l’entrée fautive et son domaine, pour que l’expéditeur la trouve.'],
    },
    serverUse:
      'Avec 550, quand SPF finit en « permerror » et que vous refusez pour cela (RFC 7372 ; la RFC 7208 avait 5.5.2). Un « temperror » relève de 451 avec 4.7.24, un simple « fail » de 550 avec 5.7.23.',
    readings: [
      'Gmail, « suspicious entries » : l’enregistrement fonctionne, mais Google se méfie de son contenu.',
      '« permerror », « Permanent Error » : le sens enregistré ; une erreur empêche d’évaluer l’enregistrement.',
    ],
  },
  '4.7.24': {
    title: 'En attente : la liste des serveurs autorisés n’a pas pu servir',
    essence:
      'Le DNS n’a pas fourni le SPF du domaine, ce qui peut passer, ou Gmail y voit des entrées suspectes, ce qui reste.',
    meaning:
      'Votre message a été reporté, après que le serveur de réception a cherché quels serveurs peuvent envoyer pour votre domaine (SPF). Si le DNS n’a été en panne qu’un moment, les essais suivants passent. Chez Gmail, l’enregistrement a des entrées d’apparence suspecte, et le courrier restera ralenti tant qu’il n’aura pas été nettoyé.',
    seen: '« 451 4.7.24 Temporary SPF validation error » (Stalwart), « 451 4.7.24 The SPF record of the sending domain has one or more suspicious entries … temporarily rate limited » (Gmail).',
    steps: {
      sender: [
        'Attendez quelques heures et voyez si un autre avis arrive.',
        'Avec « suspicious entries », transmettez l’avis sans attendre à la personne qui gère votre domaine.',
      ],
      sendingAdmin: [
        'Interrogez chaque serveur de noms du domaine de MAIL FROM sur ses TXT, et ceux que visent les include: aussi.',
        'Si seuls certains destinataires se plaignent, vérifiez DNSSEC et la délégation du domaine.',
        'Gmail : réduisez l’enregistrement à ce par quoi vous envoyez vraiment ; voyez 5.7.24 pour le détail.',
      ],
      receivingAdmin: [
        'Si beaucoup d’expéditeurs sont touchés à la fois, regardez les délais d’attente de votre propre résolveur.',
      ],
    },
    serverUse:
      'Avec 451, quand SPF finit en « temperror », après une requête DNS restée sans réponse par exemple (RFC 7372 ; la RFC 7208 avait 4.4.3). Un enregistrement fautif ne guérit pas en attendant : soit 550 avec 5.7.24, soit prenez le message.',
    readings: [
      'Gmail, « suspicious entries » : un frein dû à l’enregistrement lui-même ; un refus en 5.7.24 peut suivre.',
      'Ailleurs, « temporary » ou « temperror » : le sens enregistré ; le DNS n’a pas répondu à temps.',
    ],
  },
  '4.7.27': {
    title: 'Ralenti : le domaine ne cite pas le serveur d’envoi',
    essence:
      'Gmail exige SPF des gros expéditeurs, et il n’a pas réussi ; les tentatives continuent, la cause demeure.',
    meaning:
      'Gmail reporte votre message parce que le serveur d’où il vient n’est pas de ceux que permet le domaine de l’expéditeur (SPF). Il l’exige des domaines qui envoient environ 5 000 messages par jour ou plus vers des adresses Gmail. Votre serveur réessaie, mais sans correction du DNS le courrier reste lent ou sera refusé en 5.7.27.',
    seen: '« 421 4.7.27 Your email has been rate limited because SPF authentication didn’t pass for this message », pour les newsletters, boutiques et autres envois en nombre. Dans le registre, ce détail désigne un MX nul côté expéditeur, avec 550 seulement.',
    steps: {
      sender: [
        'Donnez à la personne qui gère votre outil de newsletter ou votre domaine la ligne « SPF … Did not pass » de l’avis.',
        'Suspendez les autres envois en nombre vers Gmail jusqu’à la correction.',
      ],
      sendingAdmin: [
        'Lisez le domaine et l’adresse IP que Gmail cite après « SPF », et cherchez l’enregistrement v=spf1 de ce domaine.',
        'Ajoutez-y l’adresse, ou le include: du service, sans dépasser 10 requêtes DNS.',
        'Suivez SPF sur la page de conformité des Postmaster Tools de Google.',
      ],
    },
    serverUse:
      'Laissez-le à Gmail. Un SPF qui échoue relève de 550 avec 5.7.23, un SPF impossible à évaluer de 451 avec 4.7.24 ; un MX nul côté expéditeur ne disparaît pas en attendant : 550 avec 5.7.27.',
  },
  '5.7.28': {
    title: 'Refusé : trop de courrier indésirable du même endroit',
    essence: 'Gmail a bloqué l’adresse IP d’où vient le message, dont d’autres se servent peut-être aussi.',
    meaning:
      'Votre message a été refusé parce qu’un flot de courrier d’apparence indésirable est venu du même serveur. Vous n’y êtes peut-être pour rien : chez Gmail, le blocage vise l’adresse IP du serveur, que les clients d’un fournisseur partagent souvent. Il faut d’abord arrêter ce flot ; combien de temps dure ensuite le blocage, Gmail ne le dit pas.',
    seen: '« 550 5.7.28 … unusual rate of unsolicited email originating from your IP address … has been blocked » (Gmail), souvent après 421 4.7.28. Selon le registre, tout serveur peut l’employer pour un message qui fait partie d’un afflux.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie, à qui il revient de trouver le client ou le compte en cause.',
        'Si vous venez de lancer un envoi en nombre, arrêtez-le ; pour ce qui presse, passez par un autre fournisseur.',
        'Si votre dossier des messages envoyés en contient que vous n’avez pas écrits, changez de mot de passe.',
      ],
      sendingAdmin: [
        'Triez le journal par identifiant, script et domaine pour l’adresse IP citée, et arrêtez ce qui sort du lot.',
        'Retirez de la file le courrier restant pour Gmail avant qu’il n’alimente le flot.',
        'N’envoyez en nombre qu’à qui l’a demandé ; Google veut moins de 0,1 % de messages signalés comme spam, et jamais 0,3 %.',
        'Reprenez avec un faible volume de courrier attendu ; suivez le taux de spam dans les Postmaster Tools de Google.',
        'Si des voisins sur une adresse partagée sont en cause, demandez-en une autre à votre fournisseur.',
      ],
      receivingAdmin: [
        'Gardez le 5 pour les afflux dont vous êtes sûr ; 4.7.28 laisse une seconde chance au courrier honnête.',
      ],
    },
    serverUse:
      'Quand un message fait partie d’un afflux de courrier abusif semblable que vous n’accepterez pas davantage plus tard. Le registre ne nomme pas de code de base ; Gmail prend 550. Pour ralentir, 4.7.28 ; pour un refus de réputation ou de liste de blocage, 5.7.1.',
  },
  '5.7.29': {
    title: 'Refusé : envoyé sans chiffrement, ou sceau d’un relais non valable',
    essence:
      'Gmail : connexion sans TLS. Dans la norme : les sceaux ajoutés par ceux qui redirigent (ARC) ne tiennent pas.',
    meaning:
      'Votre message a été refusé pour la façon dont il a voyagé, non pour ce qu’il dit. Chez Gmail, il est arrivé par une connexion sans chiffrement (TLS), ce qui n’est pas permis aux gros expéditeurs ; ailleurs, un sceau posé par une redirection ou une liste de diffusion (ARC) n’est pas valable. C’est aux exploitants des serveurs traversés d’y remédier.',
    seen: '« 550 5.7.29 This message was blocked because it wasn’t sent over a TLS connection » (Gmail ; 421 4.7.29 en est la forme plus douce), « 550 5.7.29 ARC validation failed » (Stalwart, réglé en mode strict).',
    steps: {
      sender: [
        'Avec « TLS », donnez l’avis à la personne qui gère le serveur, l’appareil ou l’outil d’où est parti le message.',
        'Avec « ARC », écrivez à l’adresse finale du destinataire, sans passer par une liste ni une redirection.',
      ],
      recipient: [
        'Avec « ARC », dites au fournisseur qui redirige votre courrier que ses sceaux ARC ne sont pas valables.',
      ],
      sendingAdmin: [
        'Gmail : faites employer STARTTLS à votre serveur partout où il est proposé (Postfix : smtp_tls_security_level = may).',
        'S’il est déjà activé, cherchez un pare-feu qui masque STARTTLS sur le port 25.',
        'Faites passer scanners et vieux programmes par un relais qui chiffre.',
        'ARC : trouvez le serveur qui modifie le courrier après l’avoir scellé, ou dont la clé manque dans le DNS, et corrigez-le.',
      ],
      receivingAdmin: [
        'Songez à seulement noter une chaîne ARC non valable : l’expéditeur n’est pour rien dans l’erreur d’un relais.',
      ],
    },
    serverUse:
      'Avec 550, si un message échoue au contrôle ARC et que vous refusez pour cela ; la RFC 8617 le permet sans le demander. Pour une panne DNS pendant ce contrôle, mieux vaut 451. Exiger TLS se dit d’ordinaire 530 avec 5.7.0 ; l’usage de Gmail lui est propre.',
    readings: [
      'Gmail, « TLS » dans le texte : la connexion à Gmail n’était pas chiffrée.',
      '« ARC » dans le texte : le sens enregistré ; la chaîne de sceaux ARC du message n’est pas valable.',
    ],
  },
  '4.7.29': {
    title: 'Ralenti : envoyé sans chiffrement, ou sceau non vérifié',
    essence: 'Gmail : connexion sans TLS, d’où le retard. Ailleurs : ARC n’a pas pu être contrôlé pour l’instant.',
    meaning:
      'Votre message est retardé, pas perdu. Chez Gmail, il est arrivé par une connexion sans chiffrement (TLS), alors que les gros expéditeurs doivent chiffrer ; il restera lent tant que TLS n’est pas activé. Chez quelques autres, le DNS a fait défaut pendant le contrôle des sceaux de redirection (ARC), et un essai suivant passe.',
    seen: '« 421 4.7.29 Your email has been rate limited because you’re not using a TLS connection » (Gmail), « 451 4.7.29 ARC validation failed » (Stalwart). Le registre n’associe ce détail qu’à 550.',
    steps: {
      sender: [
        'Avec « ARC », attendez les essais suivants ; vous n’avez rien à faire.',
        'Avec « TLS », faites activer le chiffrement des envois dans le serveur, la boutique ou l’appareil d’où est parti le message.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal les remises à Google sans TLS ; c’est souvent un seul relais ou appareil parmi d’autres.',
        'Activez-y STARTTLS pour le courrier sortant, en TLS 1.2 ou plus récent, et relancez la file.',
        'Avec « ARC », vérifiez de l’extérieur que les clés du domaine qui scelle se trouvent dans le DNS.',
      ],
      receivingAdmin: [
        'Si votre serveur reporte beaucoup de messages pour ARC, examinez son résolveur, ou cessez d’exiger ARC.',
      ],
    },
    serverUse:
      'Seulement si vous exigez ARC et que le DNS a fait défaut pendant le contrôle ; la RFC 8617 ne nomme que 5.7.29. Un sceau impossible à vérifier mérite rarement un retard. Ralentir le courrier sans TLS sous ce numéro est un usage propre à Gmail.',
    readings: [
      'Gmail, 421 avec « TLS » : connexion non chiffrée ; attendre n’y fait rien.',
      'Stalwart, 451 avec « ARC » : la clé d’un sceau n’a pas pu être obtenue ; cela peut passer.',
    ],
  },
  '4.7.30': {
    title: 'Ralenti : la signature du domaine n’a pas été validée',
    essence: 'Gmail exige des gros expéditeurs une signature DKIM valable ; de nouvelles tentatives n’y changent rien.',
    meaning:
      'Gmail reporte votre message parce qu’il n’a pas de signature DKIM valable, le sceau par lequel un domaine se porte garant de son courrier. Les gros expéditeurs doivent en avoir une. Votre serveur réessaie, mais toujours avec la même signature, ou sans ; tant que ce n’est pas réglé, le courrier reste lent, et Gmail peut le refuser en 5.7.30.',
    seen: '« 421 4.7.30 Your email has been rate limited because DKIM authentication didn’t pass for this message … DKIM = Did not pass ». Le X.7.30 du registre (chiffrement exigé, REQUIRETLS) va avec 550 et n’est guère à attendre avec un 4.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre outil de newsletter ou votre domaine ; le mot clé est DKIM.',
        'Pour ce qui presse, prenez une boîte chez un fournisseur qui signe.',
      ],
      sendingAdmin: [
        'Si le message est signé, corrigez le TXT à selector._domainkey du domaine d= ; le courrier en attente pourra alors passer aussi.',
        'S’il ne l’est pas, activez la signature et renvoyez ce qui attend : ce qui est dans la file reste sans signature.',
        'Passez chaque source en revue : outil de newsletter, boutique, système de tickets et passerelle doivent tous signer.',
        'Voyez dans les Postmaster Tools de Google, à la page de conformité, si DKIM est validé.',
      ],
    },
    serverUse:
      'Laissez-le à Gmail. Pour un DKIM absent ou qui ne convient pas, il y a 5.7.20 à 5.7.22 avec 550 ; si seule la clé n’a pu être obtenue, reportez avec 451 et 4.7.5. Un REQUIRETLS impossible à respecter relève de 550 avec 5.7.30.',
  },
} as const satisfies Record<string, CodeText>;
