import type { CodeText } from '../../../entry';

export const enhancedTextsPolicy = {
  '5.7.0': {
    title: 'Refusé pour une raison de sécurité qui n’est pas nommée',
    essence: 'Identification, chiffrement, contenu ou règle : c’est le texte après le code qui dit de quoi il s’agit.',
    meaning:
      'Une règle de sécurité a arrêté votre message, et le code ne dit pas laquelle. Si c’est le serveur par lequel vous envoyez, il vous demande en général de vous identifier ou de chiffrer d’abord. Si c’est celui du destinataire, il peut s’agir d’une pièce jointe dangereuse, d’une liste de blocage, de DMARC ou de spam.',
    seen: '« 530 5.7.0 Authentication required » et « Must issue a STARTTLS command first », « 552 5.7.0 … potential security issue », « 550 5.7.0 Email relay denied » (Gmail), « Blocked - see … » avec une adresse Proofpoint (iCloud aussi), « considered as spam or virus » (T-Online).',
    steps: {
      sender: [
        'Avec « Authentication required », saisissez identifiant et mot de passe pour le serveur sortant aussi, pas seulement pour le serveur entrant.',
        'Avec « security issue » ou « attachment », retirez le fichier et partagez-le autrement.',
        'Avec « Blocked » ou une adresse IP dans le texte, remettez l’avis complet à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Pour « STARTTLS command first », faites employer TLS à votre serveur (Postfix : smtp_tls_security_level = may, ou encrypt si tout passe par un seul relais).',
        'Pour le « relay denied » de Gmail, déclarez l’adresse IP et le domaine dans les réglages du relais SMTP de Google Workspace.',
        'Pour Proofpoint, cherchez l’adresse IP sur ipcheck.proofpoint.com, supprimez la cause, puis demandez le retrait.',
        'Pour « DMARC », procédez comme pour 5.7.26.',
      ],
      receivingAdmin: [
        'Sauf raison de le cacher, soyez plus précis que 5.7.0 : 5.7.1 pour une règle, 5.7.8 pour des identifiants, 5.7.26 pour des contrôles échoués.',
      ],
    },
    serverUse:
      'Pour une question de sécurité sans code à elle, ou que vous gardez pour vous. Avec 530, c’est la façon courante d’exiger une authentification ou TLS. Des identifiants faux sont 535 avec 5.7.8 ; un refus ordinaire dû à une règle se dit mieux par 5.7.1.',
    readings: [
      'Avec 530 : le serveur veut d’abord une authentification (« Authentication required ») ou TLS (« STARTTLS »).',
      'Gmail, 552 : contenu bloqué, le plus souvent un type de fichier que Gmail ne prend pas. T-Online, 550 : message jugé spam ou virus.',
      'Gmail, 550 « relay denied », « sending denied » : le relais Workspace ne connaît pas l’adresse IP, le domaine ou le compte, ou l’a suspendu.',
      'Proofpoint et iCloud, « Blocked » : l’adresse IP d’envoi est sur une liste ; « per sender’s DMARC policy » : le domaine du champ From.',
      'Gmail, 503 « No identity changes permitted » : le programme a voulu s’identifier deux fois dans une session.',
    ],
  },
  '4.7.0': {
    title: 'Retenu par un contrôle de sécurité, pour l’instant',
    essence:
      'Le serveur se méfie de l’expéditeur, de l’identification ou du rythme ; un serveur d’envoi, lui, réessaie.',
    meaning:
      'Votre message a été reporté pour une raison de sécurité que le code ne nomme pas : souvent un envoi trop massif, une mauvaise réputation, un DNS inverse ou un chiffrement manquant. Affiché quand un logiciel s’identifie, il signale une panne passagère à cette étape. Un serveur de messagerie réessaie de lui-même, mais certaines de ces causes ne disparaissent pas en attendant.',
    seen: '« 421 4.7.0 … very low reputation », « Try again later, closing connection » (Gmail), « 421 4.7.0 [TSS04] » (Yahoo), « too many connections », « too many errors » (Postfix), « 454 4.7.0 Temporary authentication failure », « 451 4.7.0 … PRX4 » (Microsoft).',
    steps: {
      sender: [
        'Attendez quelques heures ; d’autres copies ne feraient que grossir le volume que le serveur de réception surveille.',
        'Si votre logiciel l’affiche en s’identifiant, gardez votre mot de passe et réessayez plus tard.',
        'Si tout ce que vous envoyez est touché, demandez à votre fournisseur si un compte piraté ne freine pas tous ses clients.',
      ],
      sendingAdmin: [
        'Lisez la phrase : réputation, volume, enregistrement PTR et TLS demandent des remèdes différents, presque tous de votre côté.',
        'Avec [TSS04] ou « very low reputation », arrêtez les envois en nombre, cherchez un compte piraté, puis reprenez doucement.',
        'Avec « TLS required for RCPT domain », activez STARTTLS pour le courrier sortant.',
        'Avec « PTR record », réglez le DNS inverse comme pour 4.7.25.',
        'Avec « too many connections », ouvrez-en moins à la fois vers cet hôte.',
      ],
      receivingAdmin: [
        'Si vos propres utilisateurs reçoivent 454 4.7.0, réparez le service des mots de passe avant qu’ils ne changent les leurs.',
        'Pour « IP not in whitelist for RCPT domain » chez Gmail, ajoutez l’adresse de la passerelle au réglage de passerelle entrante.',
      ],
    },
    serverUse:
      'Avec 421, 450, 451 ou 454, quand une question de sécurité vous arrête maintenant mais peut-être pas plus tard, faute de code plus précis. La liste grise est surtout 4.7.1, le DNS inverse 4.7.25, des contrôles échoués 4.7.26, un afflux 4.7.28.',
    readings: [
      'Gmail, « very low reputation » : adresse IP ou domaine suspect. Certains de ces textes disent « blocked » malgré le 4.',
      'Yahoo, [TSS04] : volume inattendu ou plaintes d’utilisateurs.',
      '454, en réponse à une identification : elle n’a pas pu être vérifiée, ou a été tentée trop souvent (« Too many login attempts ») ; le mot de passe n’a pas été jugé.',
      '454, en réponse à STARTTLS : le chiffrement ne peut pas démarrer pour l’instant ; la panne est du côté du serveur qui répond.',
      'Microsoft, PRX4 ou PRX6 : une panne entre ses propres serveurs, passagère.',
      'Gmail, « does not have a PTR record » : l’ancienne forme de 4.7.23.',
    ],
  },
  '5.7.1': {
    title: 'Refusé par une règle ; les mots après le code disent laquelle',
    essence: 'Un code pour bien des raisons : spam, liste de blocage, contrôle de l’expéditeur, groupe fermé, relais…',
    meaning:
      'Votre message a été refusé par une règle, et le code ne dit pas laquelle. Ce peut être un filtre antispam, une liste de blocage, un contrôle de l’expéditeur, un groupe fermé à l’extérieur ou un serveur qui ne relaie pas pour vous. Fiez-vous aux mots qui suivent le code ; l’adresse elle-même est en général bonne.',
    seen: 'Avec 550 ou 554, parmi les codes les plus courants des avis de non-remise, chez presque tous les serveurs. Gmail à lui seul a plus de vingt textes pour ce code. Yandex l’emploie aussi pour une adresse qui n’existe pas (« No such user »).',
    steps: {
      sender: [
        '« Blocked », « Spamhaus » ou une adresse IP : remettez l’avis entier à votre fournisseur de messagerie et prenez un autre compte en attendant.',
        '« Spam », « content » ou « unsolicited » : envoyez un texte court sans lien, et demandez au destinataire, par un autre moyen, d’autoriser votre adresse.',
        '« Not authorized », « restricted » ou le nom d’un groupe : demandez à son propriétaire ou à un membre de vous y autoriser.',
        '« Relay » ou « not authenticated » de votre propre fournisseur : activez l’authentification du courrier sortant, port 587.',
        '« SPF », « DKIM » ou « DMARC » : transmettez l’avis à la personne qui gère votre domaine.',
      ],
      recipient: [
        'Demandez à votre administrateur de retrouver le refus d’après l’expéditeur et l’heure, et d’autoriser cet expéditeur si vous voulez son courrier.',
      ],
      sendingAdmin: [
        'Triez d’après le texte avant d’agir, et gardez l’adresse dans vos listes : elle peut très bien être bonne.',
        'Liste de blocage : trouvez l’hôte ou le compte qui a envoyé le spam, arrêtez-le, puis suivez le lien de retrait donné dans la réponse.',
        'SPF, DKIM, DMARC : vérifiez les enregistrements TXT du domaine de From et la signature, comme pour 5.7.26.',
        '« Unable to relay », « Client was not authenticated » (Exchange) : identifiez-vous, ou prenez un connecteur qui couvre votre adresse IP.',
        '« not RFC 5322 compliant » chez Gmail : corrigez l’en-tête nommé, From ou Message-ID par exemple.',
      ],
      receivingAdmin: [
        'Trouvez la règle en cause : règle de flux de messagerie, restriction d’un groupe, liste de blocage ou filtre de contenu.',
        '« Relay access denied » pour un domaine à vous : le MX mène à un hôte qui ne le connaît pas ; corrigez l’un des deux.',
        'Faites figurer dans la réponse la règle et un contact.',
      ],
    },
    serverUse:
      'Pour un refus dû à une règle sans code à elle ; dites en mots laquelle et à qui s’adresser. Plus précis : 5.7.23 (SPF), 5.7.25 (DNS inverse), 5.7.26 (plusieurs contrôles), 5.7.2 (liste fermée) ; un utilisateur inconnu est 5.1.1. Pour reporter, prenez 4.7.1.',
    readings: [
      'Liste de blocage ou réputation : « blocked using … », S3140 ou S3150 (Outlook.com), [BL21] (Yahoo), « very low reputation » (Gmail). Le serveur ou le domaine d’envoi est en cause.',
      'Contenu : « spam », « unsolicited », « virus », « Message filtered ». C’est le message lui-même qui est en cause.',
      'Contrôle de l’expéditeur : « SPF », « DMARC policy », [HME1] (iCloud), OFR_517 (Orange). C’est le domaine de l’expéditeur qui est en cause.',
      'Accès fermé : « Delivery not authorized », RESOLVER.RST…, TRANSPORT.RULES.RejectMessage (Exchange), « gcdp » (Gmail). C’est le côté du destinataire qui décide.',
      'Relais : « Relay access denied », « Unable to relay ». Il manque une authentification, ou le MX du destinataire mène au mauvais hôte.',
      'Boîte fausse ou fermée : « No such user » (Yandex), Invalid-Recipient (Trend Micro), « Not in recipient list » (ZeroSpam).',
      'Limite : « rate limited », « Daily SMTP relay sending limit » (Gmail). Renvoyer soi-même plus tard peut marcher.',
    ],
  },
  '4.7.1': {
    title: 'Reporté par une règle, souvent la liste grise',
    essence: 'Le serveur reporte exprès le message ; après une liste grise, une tentative suivante passe d’elle-même.',
    meaning:
      'Le serveur de réception a reporté votre message exprès, et votre serveur réessaie de lui-même. Le plus souvent, c’est une liste grise : les serveurs inconnus sont priés de revenir plus tard, et passent alors. Ce peut être aussi une limite de volume, ou un contrôle qui échoue chaque fois ; dans ce cas, attendre ne sert à rien.',
    seen: '« 451 4.7.1 Greylisted … », « 450 4.7.1 … cannot find your reverse hostname » (Postfix), « 421 4.7.1 … excessive volume » (iCloud), « 421 4.7.1 [TS03] » (Yahoo). Le registre réserve X.7.1 aux refus définitifs ; les serveurs l’emploient pour les deux.',
    steps: {
      sender: [
        'Attendez jusqu’à demain ; une liste grise se lève en quelques minutes ou quelques heures.',
        'Si un avis d’échec définitif arrive, transmettez-en le texte à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Assurez-vous que la file réessaie dans l’heure et depuis la même adresse IP, sans quoi la liste grise ne finit jamais.',
        'Avec « reverse hostname » ou « No PTR », créez l’enregistrement PTR ; les tentatives seules n’y changent rien.',
        'Avec [TS03] chez Yahoo, fiez-vous au « Retrying will NOT succeed » : arrêtez, trouvez la cause, puis écrivez au Sender Support de Yahoo.',
        'Avec une limite de volume (iCloud, Rackspace), envoyez plus lentement vers ce fournisseur.',
      ],
      receivingAdmin: [
        'Exemptez les grands fournisseurs de la liste grise : leurs tentatives viennent d’adresses changeantes.',
        'Répondez 5.7.1 là où un client ne passera jamais, pour que ses utilisateurs le sachent aussitôt.',
      ],
    },
    serverUse:
      'Avec 450 ou 451, pour la liste grise et les autres refus qu’un essai ultérieur peut franchir. DNS inverse en échec : 4.7.25 ; afflux : 4.7.28 ; ce qui ne passera jamais mérite 5.7.1.',
    readings: [
      'Liste grise, ou serveur trop occupé : « Greylisted », « try again later », « Service unavailable ». L’un des essais suivants passe en général.',
      'Contrôle échoué : « cannot find your reverse hostname » ou « Helo command rejected: Host not found » (Postfix), (G1F) chez Rackspace. Cela dure tant que le DNS n’est pas corrigé.',
      'Volume : « excessive volume » (iCloud), (G28) chez Rackspace. Cela passe à un rythme plus lent.',
      'Yahoo, [TS03] : « permanently deferred » malgré le 4 ; réessayer n’aide pas.',
      'Oracle Cloud, « 254 4.7.1 Suppression for user » : accepté mais non remis, car l’adresse est sur votre liste de suppression.',
    ],
  },
  '5.7.2': {
    title: 'Une liste qui vous est fermée, ou un serveur bloqué par Yahoo',
    essence:
      'Le propriétaire de la liste décide qui peut écrire ; avec [TSS09] ou [TSS11], c’est Yahoo qui bloque une adresse IP.',
    meaning:
      'Votre message a été refusé, et les mots qui suivent le code disent lequel de deux cas s’applique. Selon le registre, l’adresse est une liste de diffusion, et vous n’êtes pas de ceux qui peuvent y écrire. Avec [TSS09] ou [TSS11], Yahoo refuse tout ce qui vient de l’adresse IP d’envoi, quels que soient l’expéditeur et le destinataire.',
    seen: '« 553 5.7.2 [TSS09] All messages from … will be permanently deferred » (Yahoo, AOL), sinon rarement. Les groupes fermés répondent le plus souvent 5.7.1 ; chez Exchange Online, 5.7.124 ou 5.7.133.',
    steps: {
      sender: [
        'Pour une liste, demandez à son propriétaire de vous y admettre, ou à un membre de transmettre votre message.',
        'Pour [TSS09] ou [TSS11], remettez l’avis à votre fournisseur de messagerie, et écrivez depuis un autre compte en attendant.',
      ],
      sendingAdmin: [
        'Chez Yahoo, cessez de réessayer malgré le mot « deferred » : selon ses propres termes, cela ne réussira pas.',
        'Cherchez ce qui est parti de cette adresse IP (envois en nombre, compte piraté), mettez-y fin, puis écrivez à Yahoo par son Sender Hub.',
      ],
      receivingAdmin: ['Si la liste est à vous, indiquez dans la réponse qui peut y écrire et à qui s’adresser.'],
    },
    serverUse:
      'Avec 550, quand une liste de diffusion est fermée à cet expéditeur ; le registre n’y voit qu’une erreur définitive. Une liste qui ne peut être développée est 5.2.4. Pour une boîte, une adresse IP bloquée ou toute autre règle, prenez 5.7.1.',
    readings: [
      'S’il est question d’une liste, d’un groupe ou de publication : le sens du registre ; le propriétaire de la liste peut vous y admettre.',
      'Yahoo et AOL, [TSS09] ou [TSS11] : l’adresse IP d’envoi est refusée en bloc.',
    ],
  },
  '5.7.3': {
    title: 'Microsoft : identification échouée, ou chiffrement manquant',
    essence:
      'Surtout un code de Microsoft : identifiants refusés, ou deux serveurs Exchange qui ne se font pas confiance.',
    meaning:
      'Votre message n’est pas parti parce qu’une identification a échoué ou qu’une protection exigée manquait. En pratique, le code vient surtout de Microsoft : l’identifiant, le mot de passe ou l’autorisation d’un programme ou d’un appareil n’a pas été accepté, ou deux serveurs Exchange n’ont pas pu s’authentifier entre eux.',
    seen: '« 535 5.7.3 Authentication unsuccessful » dans les programmes, scanners et sites qui envoient par smtp.office365.com ou un serveur Exchange ; « 451 5.7.3 Cannot achieve Exchange Server authentication » et « 451 5.7.3 STARTTLS is required to send mail » dans les files d’attente.',
    steps: {
      sender: [
        'Connectez-vous à Outlook sur le web avec le même nom et le même mot de passe ; si cela échoue aussi, le mot de passe est en cause.',
        'Prenez l’adresse complète comme identifiant ; certains serveurs d’entreprise veulent plutôt DOMAINE\\utilisateur.',
        'Demandez à votre administrateur si l’envoi SMTP authentifié est permis à votre boîte.',
      ],
      sendingAdmin: [
        'Dans le centre d’administration Microsoft 365, cochez « SMTP authentifié » pour l’utilisateur (Courrier, Gérer les applications de messagerie).',
        'Si les paramètres de sécurité par défaut, une stratégie ou, dès fin décembre 2026, le préréglage de Microsoft interdisent les mots de passe, passez à OAuth ou à un connecteur ; un mot de passe d’application n’y fait rien.',
        'Pour « STARTTLS is required » dans un programme, réglez le port 587 avec STARTTLS, et non SSL dès la connexion.',
        'Entre serveurs Exchange, empêchez les pare-feu de filtrer X-EXPS, et activez l’authentification Exchange Server sur le connecteur.',
      ],
      receivingAdmin: [
        'Assurez-vous qu’aucun connecteur de réception personnalisé ne couvre les adresses IP de vos autres serveurs Exchange.',
        'Après un nouveau certificat en mode hybride, corrigez TlsCertificateName sur le connecteur de réception.',
      ],
    },
    serverUse:
      'Selon le registre, quand un message devrait passer d’un protocole de messagerie sécurisé à un autre et ne le peut pas. Pour des identifiants faux, prenez 535 avec 5.7.8 ; pour une authentification ou TLS manquants, 530 avec 5.7.0.',
    readings: [
      '535, « Authentication unsuccessful » : identifiant, mot de passe ou droit d’utiliser SMTP ; la réponse ne le précise pas.',
      '451, « Cannot achieve Exchange Server authentication » : entre serveurs d’une même organisation. À cause du 451, le courrier attend.',
      '451, « STARTTLS is required to send mail » : la connexion doit d’abord être chiffrée.',
    ],
  },
  '5.7.8': {
    title: 'L’identifiant ou le mot de passe a été refusé',
    essence: 'Le serveur sortant a refusé l’identification ; rien n’est parti, et le destinataire n’y est pour rien.',
    meaning:
      'Votre logiciel, site ou appareil a voulu s’identifier auprès du serveur sortant, qui a refusé l’identifiant ou le mot de passe. Rien n’est parti. Souvent, le mot de passe est mal tapé ou a changé ; chez Gmail et quelques autres, les programmes ont besoin d’un mot de passe d’application au lieu du mot de passe habituel.',
    seen: '« 535 5.7.8 Username and Password not accepted » (Gmail ; sa page d’aide affiche 5.7.80) et « 535 5.7.8 Error: authentication failed » (Postfix), dans les fenêtres d’erreur, sur l’écran des scanners et, dans les journaux, « Invalid login » ou SMTPAuthenticationError.',
    steps: {
      sender: [
        'Retapez le mot de passe à la main, avec votre adresse complète comme identifiant.',
        'Si le compte est à double authentification, créez un mot de passe d’application sur la page de sécurité du fournisseur et saisissez celui-là.',
        'Si le logiciel propose la fenêtre de connexion du fournisseur (OAuth), reconfigurez le compte par là.',
        'Après plusieurs échecs, faites une pause : les fournisseurs bloquent les programmes qui insistent.',
        'Une fois l’identification réussie, renvoyez le message depuis la boîte d’envoi.',
      ],
      sendingAdmin: [
        'Après un changement de mot de passe, cherchez ce qui emploie encore l’ancien : copieurs, sites, supervision, sauvegardes.',
        'Dans une application, vérifiez que le mot de passe arrive intact ; $, # ou un espace se perdent parfois dans un fichier de configuration.',
        'Empêchez les programmes de répéter sans fin une identification refusée.',
      ],
      receivingAdmin: [
        'Cherchez la raison dans le journal d’authentification : utilisateur inconnu, mot de passe faux, compte verrouillé.',
        'Si la base des mots de passe était injoignable, faites plutôt répondre 454 avec 4.7.0.',
      ],
    },
    serverUse:
      'Avec 535, quand nom, mot de passe ou jeton sont faux ou insuffisants (RFC 4954). Une panne de votre côté est 454 4.7.0, un mécanisme trop faible 534 5.7.9, une authentification pas encore faite 530 5.7.0. Ne révélez pas si l’utilisateur existe.',
  },
  '5.7.9': {
    title: 'Il faut une identification plus sûre, ou un expéditeur vérifié',
    essence: 'Gmail : prenez un mot de passe d’application. Yahoo : refus dû à une règle, souvent SPF, DKIM ou DMARC.',
    meaning:
      'Votre message n’a pas été pris, car le serveur veut une meilleure preuve de qui envoie. Avec 534, en réponse à une identification, il veut une méthode plus sûre que celle de votre logiciel : chez Gmail, un mot de passe d’application ou une connexion dans le navigateur. Avec 550 ou 554, Yahoo et AOL refusent le message au nom de leurs règles, souvent parce que le domaine de l’expéditeur n’a pas pu être vérifié.',
    seen: '« 534 5.7.9 Application-specific password required » dans les programmes et appareils (5.7.90 sur la page de Google) ; « 554 5.7.9 Message not accepted for policy reasons » et « 550 5.7.9 … sender is unauthenticated » dans les avis venus de Yahoo et AOL.',
    steps: {
      sender: [
        'Avec 534, activez la validation en deux étapes de votre compte Google, créez un mot de passe d’application et mettez-le dans le programme.',
        'Avec « log in with your web browser », connectez-vous à Gmail dans le navigateur, confirmez que c’était vous, et réessayez.',
        'Avec les textes de Yahoo, remettez l’avis à la personne qui gère votre domaine ou votre site ; votre mot de passe n’est pas en cause.',
      ],
      sendingAdmin: [
        'Pour Yahoo, faites réussir SPF ou DKIM, les deux pour des envois en nombre, et publiez un enregistrement DMARC pour le domaine de From.',
        'Envoyez un essai à une boîte Yahoo et lisez Authentication-Results dans ses en-têtes complets.',
        'Si tout réussit, vérifiez les autres motifs de Yahoo : MX nul, en-têtes démesurés, date très décalée, contenu.',
        'Dans Google Workspace, passez les programmes à OAuth, ou permettez les mots de passe d’application à cet utilisateur.',
      ],
      receivingAdmin: [
        'Sur votre propre serveur, ne proposez dans EHLO que des mécanismes qu’aucune règle ne jugera ensuite trop faibles.',
      ],
    },
    serverUse:
      'Seulement en réponse à AUTH, avec 534, si le mécanisme est plus faible que ce que vos règles permettent à ce compte. Des identifiants faux sont 5.7.8. Pour un message sans authentification valable, il y a 5.7.20 à 5.7.23 et 5.7.26.',
    readings: [
      'Gmail, 534 « Application-specific password required » : le mot de passe habituel ne suffit pas.',
      'Gmail, 534 « Please log in with your web browser » : la tentative a paru suspecte et attend votre confirmation (aussi sous 5.7.14).',
      'Yahoo et AOL, 550 « sender is unauthenticated » : ni SPF ni DKIM n’a réussi.',
      'Yahoo et AOL, 554 « policy reasons » : authentification, contenu ou forme du message ; le texte ne le précise pas.',
    ],
  },
  '4.7.25': {
    title: 'En attente : le serveur d’envoi n’a pas de nom DNS concordant',
    essence: 'Le DNS inverse du serveur d’envoi manque ou est faux ; les tentatives continuent, mais aident rarement.',
    meaning:
      'Le serveur de réception a cherché le nom de la machine qui envoie votre courrier, n’en a pas trouvé qui concorde et a reporté votre message. Votre serveur réessaie, ce qui suffit si la recherche n’a échoué qu’un moment. Sinon, rien ne change tant que l’enregistrement DNS inverse (PTR) de cette machine n’est pas créé.',
    seen: '« 450 4.7.25 Client host rejected: cannot find your hostname » (Postfix, par défaut pour ce contrôle). Gmail dit plutôt 4.7.23, autrefois 421 4.7.0. Dans un avis définitif, le contrôle a échoué à chaque tentative.',
    steps: {
      sender: [
        'Attendez une demi-journée ; une brève panne DNS passe toute seule.',
        'Si d’autres de vos messages sont retenus, envoyez l’avis à la personne qui gère votre serveur ; le mot clé est « enregistrement PTR ».',
      ],
      sendingAdmin: [
        'Cherchez l’adresse citée dans la réponse avec « dig -x », puis le nom obtenu en A ou AAAA : les deux doivent concorder.',
        'Faites créer le PTR là d’où vient l’adresse, d’ordinaire dans la console de votre hébergeur ; la zone de votre domaine n’est pas le bon endroit.',
        'Si c’est une adresse IPv6 sans PTR, envoyez en IPv4 jusqu’à ce qu’elle en ait un.',
      ],
      receivingAdmin: [
        'Si beaucoup d’expéditeurs échouent en même temps, soupçonnez votre propre résolveur.',
        'Dans Postfix, pensez à reject_unknown_reverse_client_hostname, qui ne demande qu’un PTR ; reject_unknown_client_hostname veut l’aller et le retour.',
      ],
    },
    serverUse:
      'Avec 450, tant qu’une panne DNS n’est pas exclue ; c’est ce que fait Postfix par défaut. Une fois que le DNS a clairement répondu qu’aucun nom ne concorde, 550 avec 5.7.25 épargne à l’expéditeur des jours d’attente.',
  },
  '5.7.25': {
    title: 'Refusé : le serveur d’envoi n’a pas de nom DNS concordant',
    essence: 'Le DNS inverse du serveur d’envoi manque ou est faux ; sans correction, un nouvel essai échouera aussi.',
    meaning:
      'Le serveur du destinataire a refusé votre message parce que la machine qui l’a envoyé n’a pas dans le DNS de nom qui concorde avec son adresse. Vous n’avez commis aucune erreur, et l’adresse du destinataire n’est pas en cause. C’est à la personne qui exploite ou loue cette machine de créer l’enregistrement manquant, le PTR ; d’ici là, ce serveur refusera tout son courrier.',
    seen: '« 550 5.7.25 … doesn’t have a PTR record » (Gmail ; 4.7.23 en est la forme plus douce), « 550 5.7.25 … the sending IPv6 address … must have a reverse DNS record » (Exchange Online). Typique des serveurs loués depuis peu et des sites qui envoient eux-mêmes.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre messagerie ou votre site, avec ces mots : « L’adresse IP d’envoi a besoin d’un enregistrement PTR. »',
        'En attendant, écrivez par un webmail ou depuis un autre compte.',
      ],
      sendingAdmin: [
        'Notez l’adresse IP citée dans la réponse ; ce peut être une IPv6 dont vous ignoriez l’emploi.',
        'Créez son PTR chez le fournisseur de cette adresse, vers un nom d’hôte complet, mail.example.com par exemple.',
        'Donnez à ce nom un enregistrement A ou AAAA avec exactement la même adresse, et employez-le aussi dans HELO.',
        'Vérifiez les deux sens avec « dig -x » et « dig », et n’envoyez un essai qu’une fois les anciennes réponses expirées.',
        'Sur une ligne dont vous ne pouvez pas régler le PTR, envoyez par le relais de votre fournisseur, port 587.',
      ],
      receivingAdmin: [
        'Avant de faire une exception pour un partenaire, vérifiez que votre résolveur voit le même PTR que les autres.',
      ],
    },
    serverUse:
      'Avec 550, quand le DNS inverse du client a nettement échoué au contrôle et que vos règles refusent de tels clients (RFC 7372). Une recherche qui a seulement expiré est 450 avec 4.7.25. Si SPF ou DKIM a échoué aussi, 5.7.26 couvre le tout.',
  },
  '4.7.26': {
    title: 'Ralenti : l’expéditeur n’a pas pu être vérifié',
    essence: 'Rien ne prouve encore que le message vient du domaine annoncé ; il attend et sera retenté.',
    meaning:
      'Le serveur de réception n’a pas pu vérifier que votre message vient du domaine qu’il annonce, et le retient pour l’instant. Votre serveur réessaie, ce qui aide si le DNS n’avait simplement pas répondu. Si ni SPF ni DKIM ne réussit, cela continue ainsi ou devient un refus (5.7.26), tant que le domaine n’est pas bien configuré.',
    seen: '« 421 4.7.26 This email has been rate limited because it is unauthenticated », « 451 4.7.26 … temporary DNS failures prevent authentication » (Gmail) ; « 4.7.26 … sent over IPv6 … must pass either SPF or DKIM validation » (Exchange Online).',
    steps: {
      sender: [
        'Transmettez l’avis de retard à la personne qui gère votre domaine ou votre site.',
        'Si un formulaire de site ou un outil de newsletter l’a envoyé, prenez votre boîte habituelle pour ce qui presse.',
      ],
      sendingAdmin: [
        'Lisez les résultats dans la réponse : « DKIM = did not pass », « SPF … with ip: … = did not pass ».',
        'SPF : ajoutez cette adresse IP à l’enregistrement TXT (v=spf1 …) du domaine qui y est cité, celui de MAIL FROM.',
        'DKIM : signez avec votre propre domaine, et publiez la clé publique en TXT à selector._domainkey sous ce domaine.',
        'Pour « temporary DNS failures », demandez à chacun de vos serveurs de noms les enregistrements SPF, _dmarc et DKIM ; l’un d’eux échoue ou expire.',
        'En IPv6, inscrivez l’adresse dans SPF par ip6, ou envoyez en IPv4 jusque-là.',
      ],
      receivingAdmin: [
        'Si beaucoup de domaines sont touchés à la fois, testez le résolveur qu’interroge votre filtre.',
      ],
    },
    serverUse:
      'Quand plusieurs contrôles d’authentification ont échoué mais que la raison peut être passagère, ou comme frein avant de refuser. La RFC 7372 n’indique que 550 pour ce détail ; un SPF impossible à évaluer est 451 avec 4.7.24.',
    readings: [
      'Gmail, 421 « unauthenticated » : SPF et DKIM ont tous deux échoué ; sans correction, cela restera ainsi.',
      'Gmail, 451 « temporary DNS failures » : les enregistrements du domaine de From n’ont pas pu être lus ; cela peut passer.',
      'Exchange Online, « sent over IPv6 » : en IPv6, un message doit réussir SPF ou DKIM.',
    ],
  },
  '5.7.26': {
    title: 'Refusé : le domaine de l’expéditeur n’a pas pu être vérifié',
    essence: 'Rien n’a prouvé que le message vient du domaine de l’expéditeur ; son SPF, DKIM ou DMARC est à corriger.',
    meaning:
      'Le serveur du destinataire, le plus souvent Gmail, a refusé votre message parce qu’il n’a pas pu vérifier qu’il vient bien de votre domaine. Ni SPF ni DKIM n’a réussi, ou la politique DMARC ou SPF du domaine lui-même interdit ce message. Renvoyer ne servira à rien tant que la personne qui gère le domaine n’a pas corrigé cela, dans le DNS ou dans le système d’envoi.',
    seen: 'Chez Gmail, sur plusieurs lignes : « 550-5.7.26 … the sender is unauthenticated », « … hard fail policy (-all) », « … not accepted due to domain’s DMARC policy » ; aussi chez Trellix (ETP205). Typique après la mise en service d’un site, d’un outil de newsletter ou d’un nouveau fournisseur.',
    steps: {
      sender: [
        'Transmettez l’avis entier à la personne qui gère votre domaine ou votre site ; elle a besoin des lignes sur SPF et DKIM.',
        'Si votre adresse est en @gmail.com, @yahoo.com ou autre du même genre, n’envoyez que par ce fournisseur, pas par un site ni un autre fournisseur.',
        'Si l’avis cite une adresse à laquelle vous n’avez jamais écrit, prévenez votre correspondant que sa redirection échoue.',
      ],
      recipient: [
        'Si vous faites suivre votre courrier vers Gmail, demandez au fournisseur qui redirige de réécrire l’expéditeur d’enveloppe (SRS) et de ne pas toucher au contenu.',
      ],
      sendingAdmin: [
        'Lisez d’abord la réponse : elle donne le résultat DKIM et, pour SPF, le domaine et l’adresse IP. Corrigez ce qui porte « did not pass ».',
        'SPF : ajoutez cette adresse IP ou ce service à l’enregistrement TXT (v=spf1 …) du domaine de MAIL FROM ; un seul enregistrement, 10 requêtes DNS au plus.',
        'DKIM : faites signer par le système d’envoi avec d= le domaine de From, et publiez sa clé en TXT à selector._domainkey sous ce domaine.',
        'DMARC : le domaine qui réussit SPF (MAIL FROM) ou DKIM (d=) doit correspondre à celui de From ; réglez votre propre domaine pour les deux dans le service d’envoi.',
        'Envoyez un essai à Gmail et ouvrez « Afficher l’original » : le but est dmarc=pass. La politique est l’enregistrement TXT à _dmarc sous le domaine de From.',
      ],
      receivingAdmin: [
        'Si vous redirigez du courrier vers Gmail, réécrivez l’expéditeur d’enveloppe, scellez avec ARC, et laissez l’objet et le corps tels quels.',
        'Si c’est votre propre serveur qui refuse, testez son résolveur et voyez si un redirecteur de confiance a cassé les contrôles, avant d’accuser l’expéditeur.',
      ],
    },
    serverUse:
      'Avec 550, quand plus d’un contrôle d’authentification a échoué ; la RFC 7372 ne dit pas lesquels. Pour en nommer un : SPF 5.7.23, aucun DKIM valable 5.7.20, DKIM étranger au domaine de From 5.7.22, ARC 5.7.29. Pour une panne DNS passagère, prenez 451 avec 4.7.24.',
    readings: [
      'Gmail, « sender is unauthenticated » : SPF et DKIM ont tous deux échoué. Ici un seul suffit ; les gros expéditeurs doivent avoir les deux, et DMARC.',
      'Gmail, « hard fail policy (-all) » : le SPF du domaine de MAIL FROM exclut cette adresse IP. Ajoutez-la, ou envoyez par un serveur qui y figure.',
      'Gmail, « domain’s DMARC policy » : le domaine de From demande de refuser de tels messages. SPF ou DKIM doit réussir pour ce domaine précis.',
      'Trellix (FireEye), ETP205 : DMARC a échoué.',
    ],
  },
  '5.7.27': {
    title: 'Refusé : un contrôle du domaine de l’expéditeur a échoué',
    essence:
      'Gmail : SPF n’a pas réussi. Ailleurs : le domaine de l’expéditeur dit ne recevoir aucun courrier (MX nul).',
    meaning:
      'Votre message a été refusé à cause du domaine dont il part. Chez Gmail, qui l’exige des gros expéditeurs, SPF n’a pas réussi : l’adresse IP d’envoi n’est pas de celles qui peuvent envoyer pour ce domaine. Chez Postfix et dans le registre, le domaine annonce qu’il ne reçoit lui-même aucun courrier (MX nul) : personne ne pourrait vous répondre.',
    seen: '« 550 5.7.27 … didn’t pass SPF authentication » (Gmail ; 421 4.7.27 en est la forme plus douce) ; « 550 5.7.27 … Sender address rejected: Domain … does not accept mail (nullMX) » (Postfix, Titan).',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ou votre système de newsletter ; seule une modification du DNS y remédie.',
        'Avec « nullMX », vérifiez votre adresse d’expéditeur : son domaine ne sert peut-être qu’à un site web.',
      ],
      sendingAdmin: [
        'Gmail : relevez le domaine de MAIL FROM (Return-Path) et ajoutez à son SPF l’adresse IP d’envoi, ou le include du service.',
        'Tenez-vous à un seul enregistrement v=spf1 et à 10 requêtes DNS ; au-delà, SPF finit en erreur.',
        'Si vous êtes un gros expéditeur, vérifiez aussi DKIM, DMARC et la page de conformité des Postmaster Tools de Google.',
        'nullMX : remplacez l’enregistrement « MX 0 . » du domaine de l’expéditeur par un vrai hôte, ou envoyez depuis un domaine qui reçoit.',
      ],
      receivingAdmin: [
        'Si vous voulez le courrier d’un expéditeur à MX nul, signalez-lui l’enregistrement ; une exception laisse vos avis sans chemin de retour.',
      ],
    },
    serverUse:
      'Avec 550, quand le domaine de l’expéditeur a un MX nul et que vous refusez ce courrier (RFC 7505). Un échec SPF est 5.7.23, quoi qu’écrive Gmail ; un MX nul côté destinataire est 556 avec 5.1.10.',
    readings: [
      'Gmail, « SPF » dans le texte : le contrôle SPF du domaine de MAIL FROM a échoué pour cette adresse IP.',
      '« does not accept mail », « nullMX » : le sens enregistré ; le domaine de l’expéditeur ne peut pas recevoir d’avis.',
    ],
  },
  '4.7.28': {
    title: 'Ralenti : un volume de courrier inhabituel',
    essence:
      'Le serveur voit un afflux venant de l’expéditeur et reporte ; Gmail compte par adresse IP, domaine ou lien.',
    meaning:
      'Le serveur de réception reçoit de votre côté un volume de courrier inhabituel et a reporté votre message. Vous n’y êtes pas forcément pour quelque chose : Gmail compte par adresse IP, réseau, domaine ou lien dans le texte, que vous partagez peut-être avec d’autres. Votre serveur réessaie ; quand l’afflux cesse, le courrier passe.',
    seen: '« 421 4.7.28 Gmail has detected an unusual rate of email … », qui nomme ce qu’il compte : adresse IP, bloc d’adresses IP, domaine DKIM ou SPF, domaine d’URL ; aussi « same Message-ID ». Quand le courrier est bloqué pour de bon, Gmail dit 550 5.7.28.',
    steps: {
      sender: [
        'Attendez, et n’envoyez rien à de grands groupes pendant un jour.',
        'Si vous avez peu envoyé vous-même, prévenez votre fournisseur : un autre client ou un compte piraté peut en être la cause.',
      ],
      sendingAdmin: [
        'Regardez ce que compte la réponse, et relevez dans le journal ce qui est parti sous cet élément ces dernières heures.',
        'Cherchez les comptes piratés et les formulaires web détournés, et arrêtez-les en premier.',
        'Étalez les envois sur plusieurs heures, augmentez lentement le volume d’une nouvelle adresse IP ou d’un nouveau domaine, et retirez les destinataires qui ne réagissent jamais.',
        'Pour « same Message-ID », faites produire au programme un identifiant nouveau pour chaque message.',
        'Pour « URL domains », vérifiez si un site cité dans le texte a été piraté ou sert à des spammeurs.',
      ],
      receivingAdmin: ['Si un expéditeur souhaité déclenche votre propre limite, relevez-la pour lui, pas pour tous.'],
    },
    serverUse:
      'Quand un message semble faire partie d’un afflux de courrier indésirable semblable et pourra être pris plus tard ; 421 ou 450 vont avec. Enregistré d’après un projet individuel, sans code de base. Une boîte qui reçoit trop vite est 4.2.1 chez Gmail ; un blocage durable, 5.7.28.',
  },
  '5.7.30': {
    title: 'Refusé : une signature ou un chiffrement exigé manque',
    essence:
      'Gmail : DKIM n’a pas réussi. Ailleurs : le message exige le chiffrement à chaque étape, et un serveur ne l’offre pas.',
    meaning:
      'Votre message a été refusé parce qu’une protection exigée manque ; laquelle, cela dépend du serveur. Chez Gmail, où l’on rencontre surtout ce code, c’est une signature DKIM valable, que Gmail exige des gros expéditeurs. Dans le registre, le message ne doit voyager que par des connexions chiffrées (REQUIRETLS), et aucun serveur suivant ne le propose.',
    seen: '« 550 5.7.30 … didn’t pass DKIM authentication » (Gmail ; 421 4.7.30 en est la forme plus douce). Avec « REQUIRETLS » dans le texte, il vient d’un serveur qui détient déjà le message et ne peut pas le transmettre, un Postfix par exemple.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ou votre outil de newsletter : DKIM est à mettre en place ou à réparer.',
        'Avec « REQUIRETLS », envoyez sans cette exigence si le contenu le permet, ou choisissez une autre voie sûre.',
      ],
      sendingAdmin: [
        'Envoyez un essai à Gmail, ouvrez « Afficher l’original », et regardez si DKIM manque, échoue ou réussit, et pour quel domaine d=.',
        'S’il manque : activez DKIM dans le système qui envoie en dernier, fournisseur, service de newsletter ou passerelle.',
        'S’il échoue : comparez le TXT à selector._domainkey avec la clé employée, et cherchez un filtre ou un pied de page qui modifie le message après signature.',
        'Faites de d= le domaine de From, pour que la même signature serve à DMARC.',
        'REQUIRETLS : demandez au fournisseur du destinataire de le prendre en charge, ou envoyez sans l’option.',
      ],
      receivingAdmin: [
        'Pour recevoir du courrier REQUIRETLS, proposez STARTTLS avec un certificat vérifiable, et REQUIRETLS dans EHLO.',
      ],
    },
    serverUse:
      'Avec 550, par un relais qui détient un message REQUIRETLS et ne trouve aucun serveur suivant qui le gère (RFC 8689). Pour DKIM, il y a 5.7.20 (aucune signature valable), 5.7.21 (aucune acceptable) et 5.7.22 (pas du domaine de From).',
    readings: [
      'Gmail, « DKIM authentication » dans le texte : la signature manque ou n’est pas valable.',
      '« REQUIRETLS » dans le texte : le sens enregistré ; un chiffrement était exigé et ne peut être obtenu.',
    ],
  },
  '5.7.57': {
    title: 'Microsoft 365 veut une identification avant d’envoyer',
    essence: 'Un appareil ou un programme a voulu envoyer par smtp.office365.com sans être identifié.',
    meaning:
      'Votre appareil, site ou programme a présenté un message à Microsoft 365 sans identification valable ; il n’est donc pas parti. Souvent, un nom et un mot de passe sont bien réglés mais venaient d’être refusés, ou l’envoi SMTP est désactivé pour la boîte. Le numéro est propre à Microsoft ; il ne figure pas au registre.',
    seen: '« 530 5.7.57 Client not authenticated to send mail », « … Client was not authenticated to send anonymous mail during MAIL FROM » : scanners, sites, supervision et logiciels métier ; en .NET, « The server response was: 5.7.57 ».',
    steps: {
      sender: [
        'Réglez le serveur smtp.office365.com, port 587 avec STARTTLS, et identifiez-vous avec l’adresse complète et le mot de passe d’une boîte.',
        'Mettez cette même boîte comme adresse d’expéditeur.',
        'Si tout cela est déjà réglé, montrez l’erreur à votre administrateur : l’envoi SMTP n’est sans doute pas permis à cette boîte.',
      ],
      sendingAdmin: [
        'Regardez une étape plus haut dans le journal : un 535 juste avant dit pourquoi l’identification a échoué.',
        'Permettez « SMTP authentifié » à la boîte, et vérifiez qu’il n’est pas désactivé pour toute l’organisation.',
        'Préparez le passage à OAuth, ou à un connecteur qui reconnaît l’appareil à son IP publique ou à un certificat : Microsoft a annoncé que l’envoi SMTP par mot de passe sera désactivé par défaut à partir de fin décembre 2026.',
        'Pour du courrier destiné à vos seuls collègues, envoyez à l’hôte MX de votre domaine, port 25, sans identification.',
      ],
    },
    serverUse:
      'Laissez-le à Microsoft. Un serveur de soumission qui exige d’abord une identification répond 530 avec 5.7.0 ; une identification tentée et refusée est 535 avec 5.7.8.',
  },
} as const satisfies Record<string, CodeText>;
