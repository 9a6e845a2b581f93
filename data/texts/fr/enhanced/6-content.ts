import type { CodeText } from '../../../entry';

export const enhancedTextsContent = {
  '5.6.0': {
    title: 'Le serveur juge le message lui-même défectueux',
    essence: 'Son contenu ou sa structure est refusé ; chez Gmail, parce que le message est mal formé.',
    meaning:
      'Votre message a été refusé pour la façon dont il est construit : en-têtes manquants ou en double, par exemple, pièce jointe abîmée ou caractères qui n’ont rien à faire dans un courrier. Les logiciels ordinaires font rarement de telles erreurs ; les scripts, les vieux appareils et les filtres en chemin, oui. Le code ne précise pas la partie en cause, et le même message sera encore refusé.',
    seen: '« 554 5.6.0 Email message is malformed. Not accepted » (Gmail), « 554 5.6.0 STOREDRV.Deliver; Corrupt message content » (Exchange), mauvais en-têtes chez les filtres Amavis. Dans une transcription sendmail, « 501 5.6.0 Data format error » ne fait que suivre un refus antérieur.',
    steps: {
      sender: [
        'Écrivez un nouveau message au lieu de transférer ou de répondre : d’abord du texte simple, puis le reste élément par élément.',
        'Partagez la pièce jointe par un lien, ou mettez-la dans un fichier ZIP.',
        'Si un site ou un appareil a créé le message, remettez l’avis à la personne qui s’en occupe.',
      ],
      sendingAdmin: [
        'Enregistrez le message tel qu’il est parti et comparez-le à la RFC 5322 : un From, un Date, un Message-ID au plus, fins de ligne CRLF, pas de ligne de plus de 998 caractères.',
        'Vérifiez ce qu’un outil de signature, une mention légale ou un antivirus ajoute à la sortie.',
        'Pour « Corrupt message content », vérifiez l’encodage de la pièce jointe : Base64 pour application/mac-binhex40 est une cause connue.',
      ],
      receivingAdmin: [
        'Si du courrier souhaité est refusé, trouvez le contrôle en cause (dans Amavis, celui des mauvais en-têtes) et réglez-le pour qu’il marque ou mette en quarantaine au lieu de refuser.',
      ],
    },
    serverUse:
      'Avec 554 après les données, pour un contenu que vous ne pouvez pas prendre et qu’aucun code X.6 plus précis ne décrit. Les conversions relèvent de 5.6.1 à 5.6.5, une adresse hors ASCII de 5.6.7 ; spam, virus et pièces interdites sont affaire de règles, 5.7.1.',
    readings: [
      'Gmail, « malformed » : le message ne suit pas la RFC 5322. (Pour un défaut d’en-tête précis, Gmail donne 5.7.1.)',
      'Exchange, « Corrupt message content » : il est entré mais n’a pas pu être stocké ; surtout à cause de l’encodage d’une partie.',
      'Transcription sendmail, « 501 5.6.0 Data format error » : une simple conséquence ; la cause est le premier refus au-dessus.',
    ],
  },
  '4.6.0': {
    title: 'Reporté pour l’instant, à cause du contenu ou d’un alias',
    essence: 'Rare. Chez Postfix, « Alias expansion error » : le serveur n’a pas pu établir où mène une adresse.',
    meaning:
      'Votre message attend parce qu’un serveur n’a pas pu traiter son contenu pour l’instant ; de nouvelles tentatives suivent d’elles-mêmes. Chez Postfix, le code veut dire autre chose, « Alias expansion error » : une adresse en représente d’autres, et le serveur n’a pas pu trouver lesquelles. Votre texte n’y est alors pour rien.',
    seen: '« 451 4.6.0 Alias expansion error » d’un serveur Postfix, une fois tout le message envoyé ; dans les journaux et les avis de retard. On ne connaît pas d’autre usage régulier : fiez-vous aux mots qui suivent le code.',
    steps: {
      sender: [
        'Ne touchez pas au message pour l’instant ; les tentatives continuent sans vous.',
        'Au bout d’un jour, transmettez le texte de l’avis aux personnes qui gèrent le serveur qu’il nomme.',
      ],
      sendingAdmin: [
        'Regardez quel serveur le dit : avec « Alias expansion error », ce peut être votre propre relais Postfix.',
      ],
      receivingAdmin: [
        'Cherchez dans le journal de Postfix « map expansion size », « map nesting » ou « map lookup problem ».',
        'Supprimez les alias qui renvoient l’un à l’autre, et vérifiez que le serveur LDAP ou SQL des tables d’alias répond.',
        'N’augmentez virtual_alias_expansion_limit ou virtual_alias_recursion_limit (1000 par défaut) que pour une liste vraiment aussi longue.',
      ],
    },
    serverUse:
      'Avec 451, seulement quand ce contenu précis peut passer plus tard et qu’aucun code X.6 plus fin ne convient. Une panne de votre propre système relève de 4.3.0, une liste qui ne peut pas être résolue de 4.2.4, un contenu qui ne passera jamais de 5.6.0.',
  },
  '2.6.0': {
    title: 'Le serveur a pris le message en charge',
    essence:
      'L’accord ordinaire donné à un message complet, surtout connu chez Exchange : « Queued mail for delivery ».',
    meaning:
      'Votre message a été transmis : le serveur qui a répondu l’a pris en charge et va le ranger ou le faire suivre. Le 6 ne laisse entendre aucun défaut du contenu. L’arrivée n’est pas encore certaine : un filtre peut l’écarter, et un avis de non-remise peut encore suivre.',
    seen: 'À la fin d’un transfert, dans les journaux d’envoi : « 250 2.6.0 … Queued mail for delivery » d’Exchange Server et de Microsoft 365, « dsn=2.6.0, status=sent » dans un journal Postfix.',
    steps: {
      sender: [
        'Si le destinataire ne trouve pas le message, faites-lui regarder le courrier indésirable avant d’écrire de nouveau.',
      ],
      recipient: [
        'S’il n’est ni dans la boîte de réception ni dans les indésirables, faites-le rechercher par votre administrateur, d’après l’expéditeur et l’heure.',
      ],
      sendingAdmin: [
        'Pour une recherche, donnez au côté du destinataire l’identifiant du message et l’InternalId qu’Exchange indique dans cette réponse.',
      ],
      receivingAdmin: [
        'Dans Exchange, suivez le message par cet identifiant, avec le suivi des messages ou le journal de suivi.',
      ],
    },
    serverUse:
      'Avec 250 après la fin des données, une fois que vous répondez du message ; 2.0.0 convient aussi. Un destinataire accepté a 2.1.5, un expéditeur 2.1.0 ; si du contenu s’est perdu en convertissant, dites 2.6.4.',
  },
  '5.6.1': {
    title: 'Un genre de contenu que ce système n’accepte pas',
    essence:
      'Souvent l’encodage du texte et non un fichier ; des organisations sous Amazon SES refusent aussi un contenu ainsi.',
    meaning:
      'Votre message contient quelque chose que le serveur du destinataire, ou un autre en chemin, n’accepte pas. Les mots qui suivent le code montrent s’il s’agit du seul encodage, que le système d’envoi devrait changer, ou du contenu lui-même. Renvoyé tel quel, il sera encore refusé.',
    seen: '« 554 5.6.1 Body type not supported by Remote Host » (anciens serveurs Exchange et IIS), « 554 5.6.1 Eight bit data not allowed » (sendmail), « 500 5.6.1 Message content rejected » (Amazon SES).',
    steps: {
      sender: [
        'À titre d’essai, envoyez un court texte simple, sans pièce jointe ni signature.',
        'S’il arrive, partagez le fichier par un lien au lieu de le joindre.',
        'S’il échoue aussi, remettez les deux avis à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Pour « Body type », trouvez le relais qui annonce 8BITMIME alors que le serveur suivant ne l’annonce pas.',
        'Dans un Postfix qui envoie par un tel relais, mettez smtp_discard_ehlo_keywords = 8bitmime, pour qu’il encode lui-même sur 7 bits.',
        'Vérifiez si un pare-feu qui inspecte SMTP (Cisco PIX ou ASA) tronque la réponse à EHLO.',
        'Pour « Eight bit data », faites déclarer BODY=8BITMIME par le programme, ou encoder le texte sur 7 bits.',
      ],
      receivingAdmin: [
        'Dans Amazon SES, cherchez la règle de réception ou la fonction qui répond « Message content rejected ».',
        'Faites annoncer 8BITMIME par votre serveur, y compris à travers le pare-feu placé devant.',
      ],
    },
    serverUse:
      'Avec 554, quand ni vous ni le mode de remise ne prenez en charge un type de média ; classe 5 seulement. Les conversions relèvent de 5.6.2 à 5.6.5, un message mal formé de 5.6.0, un contenu refusé par une règle de 5.7.1.',
    readings: [
      '« Body type not supported », « Eight bit data not allowed » : seul l’encodage gêne ; l’adresse et les mots sont bons.',
      'Amazon SES, « Message content rejected » : une règle de l’organisation destinataire l’a refusé ; laquelle, le code ne le dit pas.',
    ],
  },
  '5.6.2': {
    title: 'Retourné : il fallait un autre format, ce qui n’est pas permis',
    essence:
      'Très rare : le message lui-même, ou une règle du serveur qui le détenait, exclut le changement nécessaire.',
    meaning:
      'Votre message vous est revenu parce que la suite du trajet n’admet qu’un autre format, et que le changer est exclu. Soit le message le demande lui-même, soit le serveur qui le détenait a une règle en ce sens. Presque aucun système n’emploie ce code : fiez-vous aux mots qui l’accompagnent plus qu’au numéro.',
    seen: 'Surtout dans des listes de codes. Un courrier venu d’une passerelle X.400 peut porter une telle interdiction, l’en-tête « Conversion: Prohibited ».',
    steps: {
      sender: [
        'Rédigez-le de nouveau en texte simple dans un logiciel de messagerie ordinaire.',
        'S’il doit garder sa forme, faites-en un PDF et partagez un lien.',
      ],
      sendingAdmin: [
        'Cherchez « Conversion: Prohibited » dans le message retourné, et trouvez la passerelle ou le programme qui l’ajoute.',
        'Voyez dans l’avis (Reporting-MTA) quel serveur a refusé, et laissez-le convertir, ou faites passer ce courrier ailleurs.',
      ],
      receivingAdmin: [
        'Annoncez 8BITMIME sur chaque hôte MX, pour que moins de messages aient besoin d’une conversion.',
      ],
    },
    serverUse:
      'Avec 554, quand vous sauriez convertir le message mais n’en avez pas le droit, parce qu’il le dit ou que votre politique l’exclut. Si vous n’en avez pas les moyens, c’est 5.6.3 ; si l’essai a mal tourné, 5.6.5.',
  },
  '4.6.2': {
    title: 'En attente : il faut un autre format, ce qui n’est pas permis',
    essence: 'Presque jamais vu ; attendre n’aide que si un réglage ou le chemin change entre-temps.',
    meaning:
      'Votre message est retenu : le serveur suivant veut un autre format, et la conversion n’est pas permise pour le moment. À la différence de 5.6.2, le serveur d’envoi continue d’essayer. Mais une interdiction se lève rarement d’elle-même : attendez-vous à un avis de non-remise, à moins que quelqu’un ne change le réglage ou le chemin.',
    seen: 'Au mieux dans l’état d’une file d’attente ou un avis de retard ; aucun serveur répandu n’est connu pour l’envoyer.',
    steps: {
      sender: ['Si le message compte, n’attendez pas l’issue : envoyez dès maintenant une version en texte simple.'],
      sendingAdmin: [
        'Cherchez dans la file d’attente quel hôte a reporté le message et ce qu’il veut voir converti.',
        'Une fois la version simple arrivée, supprimez celle qui attend, pour éviter un avis d’échec tardif.',
      ],
      receivingAdmin: [
        'Si la règle est la vôtre, refusez définitivement avec 5.6.2 ; l’auteur l’apprend alors aussitôt.',
      ],
    },
    serverUse:
      'Seulement si l’interdiction, ou le chemin qui exige la conversion, est sur le point de changer. Dans tout autre cas, la classe 5 épargne à l’auteur des jours d’attente.',
  },
  '5.6.3': {
    title: 'Des caractères non encodés que le serveur suivant n’accepte pas',
    essence:
      'Le plus souvent du texte 8 bits vers un serveur 7 bits, ou des accents bruts dans les en-têtes : une affaire d’encodage.',
    meaning:
      'Votre message contient des accents, des symboles ou des données sous une forme que le serveur suivant n’accepte pas, et celui qui le détenait n’a pas su les convertir. C’est au programme ou au serveur d’envoi d’encoder le message autrement ; ni vos mots ni l’adresse ne sont en cause.',
    seen: '« 554 5.6.3 Cannot send 8-bit data to 7-bit destination » et « … does not support 8BITMIME » (sendmail) ; mauvais en-têtes chez les filtres Amavis ; dans la RFC 4468, comme réponse possible à BURL.',
    steps: {
      sender: [
        'Envoyez-le depuis un logiciel de messagerie ordinaire ou un webmail, et non depuis le script, le formulaire ou l’appareil.',
        'Laissez l’objet et les noms sans accents ni émojis.',
        'Si vous avez joint des centaines de fichiers, réunissez-les dans un seul ZIP.',
      ],
      sendingAdmin: [
        'Faites encoder le texte par le programme en quoted-printable ou en Base64, et les textes d’en-tête selon la RFC 2047.',
        'Dans sendmail, mettez EightBitMode sur mimefy, pour que le texte 8 bits non déclaré soit converti lui aussi.',
      ],
      receivingAdmin: [
        'Si Amavis refuse du courrier souhaité, mettez $final_bad_header_destiny sur D_PASS.',
        'Annoncez 8BITMIME, pour que du texte hors ASCII puisse entrer tel quel.',
      ],
    },
    serverUse:
      'Avec 554, quand l’étape suivante demande une conversion que vous ne savez pas faire, vers 7 bits par exemple. Si vous n’en avez pas le droit, c’est 5.6.2, si elle a échoué 5.6.5 ; des en-têtes UTF-8 sans SMTPUTF8 en face relèvent de 5.6.9.',
    readings: [
      'sendmail, « 8-bit data » ou « 8BITMIME » : le texte n’était pas encodé pour un serveur qui ne prend que du courrier 7 bits.',
      'Amavis, mauvais en-tête : un en-tête, l’objet par exemple, contient des lettres accentuées brutes.',
      'Exchange, d’après d’anciennes listes : le message a plus de 250 pièces jointes.',
    ],
  },
  '4.6.3': {
    title: 'En attente : un serveur n’a pas les moyens de convertir le message',
    essence: 'Très rare ; un nouvel essai n’aide que s’il rencontre un serveur qui accepte le message tel quel.',
    meaning:
      'Votre message est retenu parce que le serveur suivant veut un autre format et que celui qui le détient ne sait pas le produire. D’autres tentatives suivent d’elles-mêmes ; elles réussissent si elles atteignent un autre serveur du destinataire, moins exigeant. Sinon, un avis de non-remise vient à la fin.',
    seen: 'Tout au plus dans des journaux d’envoi et des avis de retard : sendmail et Amavis annoncent la même difficulté comme définitive, avec 5.6.3.',
    steps: {
      sender: [
        'Attendez un jour au plus, puis envoyez le texte depuis un autre programme, avec un objet en lettres simples.',
      ],
      sendingAdmin: [
        'Comparez les réponses EHLO de tous les hôtes MX du destinataire : peut-être qu’un seul n’a pas 8BITMIME.',
        'Corrigez l’encodage dans le programme qui crée le message ; les exemplaires déjà en file doivent être renvoyés.',
      ],
      receivingAdmin: ['Faites annoncer les mêmes extensions par tous vos hôtes MX, celui de secours compris.'],
    },
    serverUse:
      'Quand l’essai suivant peut atteindre un autre hôte, qui n’a pas besoin de conversion. Si aucun ne peut prendre le message, 5.6.3 est la réponse honnête.',
  },
  '2.6.4': {
    title: 'Accepté, mais une partie s’est perdue à la conversion',
    essence:
      'Un succès avec avertissement : il peut manquer à l’arrivée des caractères, une mise en forme ou un bout d’en-tête.',
    meaning:
      'Votre message a été accepté, mais il a fallu en chemin le mettre dans un autre format, qui ne peut pas tout contenir. Le code ne dit pas ce qui a été laissé de côté. Il est peu employé ; n’interrogez le destinataire que si le contenu exact importe.',
    seen: 'Rare : dans un rapport de remise demandé par l’expéditeur, ou sous la forme « 250 2.6.4 MIME header conversion with loss performed » d’un serveur de soumission avec BURL (RFC 4468).',
    steps: {
      sender: [
        'Si des chiffres, des noms ou la mise en page importent, demandez au destinataire ce qu’il a reçu.',
        'Envoyez en PDF ce qui manque.',
      ],
      sendingAdmin: [
        'S’il est question d’en-têtes, faites-les encoder selon la RFC 2047 par le programme avant le dépôt.',
      ],
    },
    serverUse:
      'Avec 250, ou dans un rapport de remise, quand vous avez remis le message sans pouvoir tout garder. Sans perte, c’est 2.6.0 ; si le message interdit toute perte, retournez-le avec 5.6.4.',
  },
  '5.6.4': {
    title: 'Retourné, car la conversion en aurait fait perdre une partie',
    essence:
      'Très rare : rien ne devait se perdre, et le système suivant n’accepte le message que sous une forme réduite.',
    meaning:
      'Votre message est revenu parce que le système suivant n’aurait pu l’accepter que sous une forme réduite, et qu’une marque y interdisait toute perte. Un logiciel ordinaire ne propose guère cette marque ; des passerelles et les champs internes d’Outlook la connaissent. Sans elle, il aurait sans doute été remis.',
    seen: 'Presque jamais sur Internet. Un courrier venu d’une passerelle X.400 peut porter cette exigence, l’en-tête « Conversion-With-Loss: Prohibited ».',
    steps: {
      sender: [
        'Envoyez le contenu en PDF, pour que le texte du message lui-même puisse rester simple.',
        'Si le destinataire peut se passer de mise en forme, envoyez du texte brut.',
      ],
      sendingAdmin: [
        'Trouvez la passerelle ou le programme qui ajoute « Conversion-With-Loss: Prohibited », et désactivez cela.',
        'Prenez vers le destinataire un chemin sans conversion, s’il y en a un.',
      ],
    },
    serverUse:
      'Avec 554, seulement quand l’expéditeur a expressément exclu toute perte. Si rien de tel n’a été demandé, remettez le message et dites 2.6.4 ; si toute conversion est exclue, c’est 5.6.2.',
  },
  '5.6.5': {
    title: 'Un serveur a essayé de convertir le message et n’y est pas arrivé',
    essence: 'Rare : les moyens de convertir étaient là, mais ce message les a mis en échec.',
    meaning:
      'Votre message est revenu parce qu’un serveur devait le mettre dans un autre format et n’y est pas parvenu. Sur quoi il a buté, le code ne le dit pas ; peut-être une pièce jointe ou un jeu de caractères inhabituel. Le même message échouerait très probablement encore.',
    seen: 'Rarement, dans des avis de passerelles et d’autres systèmes qui réécrivent le courrier. Aucun des grands fournisseurs ne le cite parmi ses codes d’erreur.',
    steps: {
      sender: [
        'Envoyez d’abord le texte seul, puis chaque pièce jointe dans un message à part.',
        'Enregistrez le fichier qui échoue dans un autre format, en PDF par exemple, ou partagez un lien.',
      ],
      sendingAdmin: [
        'Cherchez, dans le journal du serveur qui a écrit l’avis, la partie MIME sur laquelle il a renoncé.',
        'Gardez l’original et renvoyez-le avec une partie de moins à chaque fois, jusqu’à ce qu’il passe.',
      ],
      receivingAdmin: [
        'Faites transmettre par la passerelle les parties qu’elle ne sait pas convertir comme simples pièces jointes, au lieu de tout retourner.',
      ],
    },
    serverUse:
      'Avec 554, quand une conversion que vous proposez a échoué sur ce message et échouerait encore. Celle que vous ne proposez pas relève de 5.6.3, un échec peut-être passager de 4.6.5.',
  },
  '4.6.5': {
    title: 'La conversion du message a mal tourné ; elle sera retentée',
    essence:
      'Rare aujourd’hui ; des listes pour d’anciens Exchange l’expliquent par une page de codes absente du serveur.',
    meaning:
      'Votre message attend toujours, parce qu’un serveur n’a pas pu le mettre dans le format qu’il faut au suivant. Les tentatives continuent, ce qui n’aide que contre une panne passagère. Selon des listes pour d’anciens Exchange, il manquait au serveur la page de codes de la langue du message ; c’est alors à son administrateur d’agir.',
    seen: 'Dans des listes de codes pour Exchange 2007 (« multi-language situation ») ; guère dans le courrier d’aujourd’hui. Dans un avis de retard, la phrase à côté du code compte davantage.',
    steps: {
      sender: [
        'Laissez un jour aux tentatives avant de faire quoi que ce soit.',
        'Si le message est dans une autre écriture, renvoyez-le une fois avec le texte en PDF.',
      ],
      sendingAdmin: [
        'Sur un ancien serveur Exchange, installez dans Windows la prise en charge de la langue qui manque.',
        'Sur tout autre système, cherchez dans le journal l’erreur du convertisseur lui-même, à l’heure du premier essai.',
      ],
    },
    serverUse:
      'Avec 451, quand votre convertisseur est tombé en panne pour une raison peut-être passagère. Si c’est ce message qui ne peut être converti, ni aujourd’hui ni demain, répondez 5.6.5.',
  },
  '5.6.6': {
    title: 'Le serveur n’a pas pu récupérer ce que votre logiciel lui indiquait',
    essence:
      'Rare, à l’envoi : du contenu devait être pris dans votre propre boîte (BURL), et le lien n’a pas fonctionné.',
    meaning:
      'Votre message n’est pas parti. Votre logiciel n’en a pas déposé tout le contenu, mais a dit au serveur où le chercher, d’ordinaire dans votre propre boîte, et cette référence n’a pas fonctionné : elle était fausse, expirée ou menait là où le serveur n’a pas le droit d’aller. Peu de logiciels envoient ainsi.',
    seen: '« 554 5.6.6 IMAP URL resolution failed » ou « IMAP URLAUTH resolution failed » du service de soumission de Dovecot, dans la fenêtre d’erreur ou le journal du logiciel de messagerie.',
    steps: {
      sender: [
        'Envoyez-le encore une fois depuis le même logiciel, qui crée alors une nouvelle référence.',
        'Vérifiez que le brouillon, ou le message que vous transférez, est toujours dans son dossier.',
        'En cas de nouvel échec, désactivez l’envoi par BURL dans les réglages du compte.',
      ],
      sendingAdmin: [
        'Dans Dovecot, comparez imap_urlauth_host et imap_urlauth_port à l’hôte et au port de l’URL.',
        'Lisez la raison après les deux-points dans la réponse ; Dovecot l’y ajoute.',
      ],
    },
    serverUse:
      'Avec 554, en réponse à BURL, quand le contenu désigné par l’URL ne peut être obtenu. Dans la RFC 4468, un serveur IMAP injoignable a 451 avec 4.4.1 ; un lien de confiance absent a 5.7.14, une URL mal formée 501 avec 5.5.4.',
  },
  '4.6.6': {
    title: 'Le contenu du message n’a pas pu être récupéré pour l’instant',
    essence: 'Rare, à l’envoi par BURL : la boîte n’a pas livré le contenu ; un essai ultérieur peut réussir.',
    meaning:
      'Votre message n’est pas encore parti. Le service d’envoi devait en chercher le contenu dans votre boîte (BURL) et ne l’a pas pu, pour une raison peut-être passagère. Comme cela arrive pendant que votre logiciel dépose le message, aucun serveur ne recommence : il reste dans votre boîte d’envoi jusqu’au prochain essai du logiciel.',
    seen: 'Presque nulle part. Peu de services connaissent BURL, et pour une boîte injoignable la RFC 4468 donne un autre code.',
    steps: {
      sender: [
        'Patientez quelques minutes, puis cliquez de nouveau sur Envoyer.',
        'Vérifiez que votre boîte s’ouvre encore ; sinon, c’est le serveur des boîtes qui est en panne.',
      ],
      sendingAdmin: ['Cherchez des erreurs entre le service de soumission et le serveur IMAP à ce moment-là.'],
    },
    serverUse:
      'Avec 451, en réponse à BURL, quand un contenu qui existe ne peut être lu pour le moment. Si le serveur des boîtes est injoignable, 4.4.1 en dit plus ; si la référence est fausse ou expirée, 5.6.6.',
  },
  '5.6.7': {
    title: 'Une adresse à accents ou d’une autre écriture est refusée',
    essence: 'Le serveur ne traite pas ici les adresses internationales ; prenez-en une en lettres simples, de A à Z.',
    meaning:
      'Votre adresse ou celle du destinataire contient des lettres comme é, ü ou 中, que ce serveur n’accepte pas : il lui manque l’extension des adresses internationales (SMTPUTF8), ou le programme d’envoi ne l’a pas demandée. Souvent, une lettre ressemblante ou un caractère invisible s’est glissé là par copier-coller. Avec Postfix, un objet accentué non encodé peut suffire.',
    seen: '« 553 5.6.7 Must declare SMTPUTF8 » d’un serveur Postfix, à MAIL FROM ou RCPT TO ; « SMTPUTF8 is required, but was not offered by host … » dans le journal ou l’avis du Postfix qui envoie.',
    steps: {
      sender: [
        'Tapez l’adresse à la main en lettres simples ; un texte copié peut cacher un caractère étranger ou invisible.',
        'Demandez au destinataire une adresse sans accents ; beaucoup en ont une comme alias.',
        'Si c’est la vôtre qui contient de telles lettres, écrivez depuis une adresse qui n’en a pas.',
      ],
      recipient: ['Donnez aussi à vos correspondants une adresse en lettres simples (A à Z, sans accents).'],
      sendingAdmin: [
        'Si les adresses sont simples, cherchez de l’UTF-8 brut dans Subject ou From, et faites-le encoder selon la RFC 2047.',
        'Si des adresses internationales sont souhaitées, n’envoyez ce courrier que par des relais qui offrent SMTPUTF8.',
        'Dans Postfix, mettez smtputf8_enable = no là où seuls des textes d’en-tête provoquent cette exigence.',
      ],
      receivingAdmin: [
        'Activez SMTPUTF8 (Postfix : smtputf8_enable = yes) une fois que vos filtres et le stockage des boîtes le prennent aussi en charge.',
      ],
    },
    serverUse:
      'Avec 553 pour un destinataire et 550 pour un expéditeur (RFC 6531), quand une adresse non ASCII n’est pas permise ou est venue sans SMTPUTF8. Des en-têtes UTF-8 qu’un destinataire ne peut pas recevoir sont 5.6.9 ; une adresse simplement mal formée, 5.1.3.',
  },
  '5.6.8': {
    title: 'La consultation d’une adresse a échoué à cause de lettres spéciales',
    essence:
      'Cela ne dit rien de votre message : un programme demandait un nom dont il n’avait pas dit savoir lire les lettres.',
    meaning:
      'Aucun message n’est concerné : un programme a interrogé un serveur sur une adresse (VRFY ou EXPN), et celui-ci a décliné parce que la réponse contient des lettres comme é ou 中, que le programme n’avait pas annoncé savoir lire (SMTPUTF8). Si le code figure dans un avis de non-remise, une adresse à lettres spéciales est sans doute en jeu.',
    seen: 'Avec 550 ou 553, dans le journal d’un outil qui vérifie des adresses, et encore : peu de serveurs répondent à de telles demandes.',
    steps: {
      sender: ['S’il figure dans un avis de non-remise, écrivez à une adresse du destinataire en lettres simples.'],
      sendingAdmin: [
        'Répétez VRFY ou EXPN avec le paramètre SMTPUTF8, si EHLO l’offre.',
        'Ne tenez pas l’adresse pour invalide sur cette seule base.',
      ],
      receivingAdmin: ['Donnez aux boîtes à nom accentué un alias ASCII, que l’on puisse indiquer à tout programme.'],
    },
    serverUse:
      'Avec 550, pour un VRFY ou un EXPN sans SMTPUTF8 dont la réponse demande l’UTF-8 (RFC 6531 ; le registre cite aussi 553). Si vous êtes prêt à accepter du courrier pour la boîte, 252 avec 2.6.8 est plus aimable. Une adresse non ASCII dans MAIL FROM ou RCPT TO relève de 5.6.7.',
  },
  '2.6.8': {
    title: 'Le courrier serait accepté, mais le nom de la boîte ne peut être affiché',
    essence: 'Réponse à une demande sur une adresse : le nom a des lettres que le programme n’a pas dit savoir lire.',
    meaning:
      'Un programme s’est renseigné sur une adresse, et le serveur a répondu à moitié : il accepterait du courrier pour elle, mais ne peut en écrire le nom, car il y faut des lettres hors de l’ASCII (SMTPUTF8) que le programme n’avait pas demandées. Aucun de vos messages n’est en jeu, et la boîte n’est pas confirmée.',
    seen: 'Sous la forme « 252 2.6.8 … », en réponse à VRFY, dans les résultats d’outils de test. Rares sont les serveurs qui le font : la plupart ne répondent à aucune demande sur des adresses.',
    steps: {
      sendingAdmin: [
        'S’il vous faut le nom, ajoutez SMTPUTF8 à la commande VRFY.',
        'Dans une vérification de liste, notez l’adresse comme « inconnue ».',
      ],
    },
    serverUse:
      'Avec 252, à un VRFY sans SMTPUTF8, quand le nom demande l’UTF-8 et que du courrier pour cette boîte serait accepté. Pour décliner, prenez 550 avec 5.6.8.',
  },
  '5.6.9': {
    title: 'Accents dans l’objet ou les noms : un destinataire ne les accepte pas',
    essence: 'Le système d’un destinataire n’a pas SMTPUTF8 ; le serveur a refusé tout le message pour cela.',
    meaning:
      'Votre message a des accents ou une autre écriture inscrits tels quels dans ses en-têtes : l’objet, un nom ou une adresse. Le système d’au moins un destinataire ne l’accepte pas, et le serveur a donc refusé tout l’envoi à la fin. La plupart des logiciels encodent l’objet et les noms, et ne rencontrent jamais ce cas.',
    seen: 'Rare. La collection de Sisimai contient « 550 5.6.9 improper use of 8-bit data in message header » ; Postfix annonce cette difficulté par 5.6.7, avec « SMTPUTF8 is required, but was not offered ».',
    steps: {
      sender: [
        'Renvoyez-le avec un objet et un nom d’expéditeur en lettres simples, sans émojis.',
        'Si une adresse a des lettres spéciales, prenez-en une qui n’en a pas.',
        'S’il y a plusieurs destinataires, écrivez à chacun à part, pour que l’un ne bloque pas les autres.',
      ],
      sendingAdmin: [
        'Encodez l’objet et les noms selon la RFC 2047 : SMTPUTF8 n’est alors plus nécessaire que pour les adresses.',
        'Ne faites annoncer SMTPUTF8 par des scripts que pour le courrier qui ne peut s’en passer.',
      ],
      receivingAdmin: [
        'Avant d’annoncer SMTPUTF8, assurez-vous que les filtres, LMTP et les destinations de transfert le prennent aussi.',
      ],
    },
    serverUse:
      'Avec 554 après le point final (RFC 6531 ; le registre indique 550), quand des en-têtes UTF-8 ne peuvent aller jusqu’à un destinataire que vous aviez accepté. Une adresse hors ASCII se refuse par 5.6.7 à RCPT TO ; des en-têtes 8 bits bruts envoyés sans SMTPUTF8 relèvent de 5.6.0.',
  },
  '5.6.10': {
    title: 'Un refus sous un numéro qui a été retiré',
    essence: 'Jamais d’usage régulier ; 5.6.8 le remplace, et l’on visait peut-être 5.6.1 ou le 5.6.11 d’Exchange.',
    meaning:
      'Un serveur a répondu par un numéro qui ne faisait que répéter 5.6.8 et ne devrait plus servir. Pris au mot, il refuse une demande sur une adresse, parce que la réponse a des lettres que le programme n’avait pas dit savoir lire. Si votre message vous est revenu ainsi, seuls les mots à côté du numéro peuvent en donner la raison.',
    seen: 'Dans des listes de codes ; aucun système de messagerie n’est connu pour l’envoyer. Chez Exchange Online, le 5.6.11 voisin désigne des sauts de ligne LF seuls dans le message.',
    steps: {
      sender: [
        'Relisez le numéro dans l’avis : un 5.6.1 ou un 5.6.11 est plus probable.',
        'S’il est exact, cherchez une adresse à accents et prenez-en une sans.',
      ],
      sendingAdmin: ['Dans vos règles de rebond, classez-le avec 5.6.8.'],
      receivingAdmin: ['Remplacez-le par 5.6.8 dans les réponses de votre serveur ou de votre filtre.'],
    },
    serverUse:
      'Jamais : le registre le déclare obsolète. À un VRFY ou un EXPN dont la réponse demande l’UTF-8, répondez 5.6.8 ; à une adresse non ASCII dans RCPT TO, 5.6.7.',
  },
  '2.6.10': {
    title: 'Un succès sous un numéro qui a été retiré',
    essence:
      'Un doublon de 2.6.8, pour les demandes sur des adresses ; il n’a pas sa place dans le journal d’une remise ordinaire.',
    meaning:
      'Un serveur a donné son accord, sous un numéro qui ne devrait plus servir. Il ne peut vouloir dire que ce que dit 2.6.8 : du courrier pour une adresse serait accepté, mais son nom ne s’écrit pas en ASCII simple. Rien n’a été refusé.',
    seen: 'Pratiquement nulle part : un doublon déclaré obsolète, pour une demande à laquelle peu de serveurs répondent.',
    steps: {
      sendingAdmin: ['Fiez-vous au code à trois chiffres placé devant ; c’est le 250 ou le 252 qui compte.'],
      receivingAdmin: ['Faites dire ici 2.6.8 à votre serveur, ou 2.6.0 s’il voulait parler d’un message accepté.'],
    },
    serverUse: 'Pas du tout. Pour VRFY, le bon numéro est 2.6.8 ; pour un message accepté, 2.6.0.',
  },
} as const satisfies Record<string, CodeText>;
