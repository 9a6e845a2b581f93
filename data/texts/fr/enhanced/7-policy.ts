import type { CodeText } from '../../../entry';

export const enhancedTextsPolicy = {
  '5.7.0': {
    title: 'Refusé pour une raison de sécurité qui n’est pas nommée',
    essence: 'Authentification, chiffrement, contenu ou règle : c’est le texte après le code qui dit lequel.',
    meaning:
      'Une règle de sécurité a arrêté votre message. Le numéro est général, et sert aussi aux serveurs qui gardent les détails pour eux. Venu du serveur par lequel vous envoyez, il demande surtout de s’authentifier ou de chiffrer. Venu du côté du destinataire, il peut viser une pièce jointe dangereuse, une liste de blocage, DMARC ou le spam. Renvoyer sans rien changer n’aidera guère.',
    seen: '« 530 5.7.0 Authentication required » et « Must issue a STARTTLS command first », « 552 5.7.0 … potential security issue », « 550 5.7.0 Email relay denied » (Gmail), « Blocked - see … » avec une adresse Proofpoint (iCloud aussi), « considered as spam or virus » (T-Online).',
    steps: {
      sender: [
        'Devant « Authentication required », saisissez identifiant et mot de passe pour le serveur sortant aussi, pas seulement pour l’entrant.',
        'Devant « security issue » ou « attachment », retirez le fichier et partagez-le autrement.',
        'Si le texte dit « blocked » ou cite une adresse IP, remettez l’avis complet à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Pour « STARTTLS command first », exigez TLS de votre côté (Postfix : smtp_tls_security_level = encrypt).',
        'Pour le « relay denied » de Gmail, déclarez l’adresse IP et le domaine dans les réglages du relais SMTP de Google Workspace.',
        'Pour Proofpoint, cherchez l’adresse IP sur ipcheck.proofpoint.com, mettez fin à la cause, puis demandez le retrait.',
        'Pour « DMARC », procédez comme pour 5.7.26.',
      ],
      receivingAdmin: [
        'Si rien ne s’y oppose, dites-en plus que 5.7.0 : 5.7.1 pour une règle, 5.7.8 pour des identifiants, 5.7.26 pour des contrôles manqués.',
      ],
    },
    serverUse:
      'Pour une affaire de sécurité sans code à elle, ou que vous gardez pour vous. Avec 530, c’est la façon courante d’exiger authentification ou TLS. Des identifiants faux sont 535 avec 5.7.8 ; un refus de règle ordinaire se dit mieux par 5.7.1.',
    readings: [
      'Avec 530 : le serveur veut d’abord une authentification (« Authentication required ») ou TLS (« STARTTLS »).',
      'Gmail, 552 : contenu bloqué, le plus souvent un type de fichier que Gmail ne prend pas.',
      'Gmail, 550 « relay denied », « sending denied » : le relais Workspace ne connaît pas l’adresse IP, le domaine ou le compte, ou l’a suspendu.',
      'Proofpoint et iCloud, « Blocked » : l’adresse IP d’envoi est listée ; « per sender’s DMARC policy » : le domaine du champ From.',
      'Gmail, 503 « No identity changes permitted » : le programme a voulu s’authentifier deux fois dans une session.',
    ],
  },
  '4.7.0': {
    title: 'Retenu par un contrôle de sécurité, pour l’instant',
    essence:
      'Le serveur se méfie de l’expéditeur, de l’identification ou du rythme ; un serveur d’envoi, lui, réessaie.',
    meaning:
      'L’autre serveur a reporté votre message pour une affaire de sécurité dont il ne dit pas la nature. Il s’agit typiquement d’un frein aux expéditeurs trop rapides ou de mauvaise réputation, d’un DNS inverse ou d’un chiffrement absent et, quand un logiciel s’identifie, d’une panne passagère à cet endroit. Un serveur de messagerie réessaie de lui-même ; mais certaines de ces causes ne passent pas avec le temps.',
    seen: '« 421 4.7.0 … very low reputation », « Try again later, closing connection » (Gmail), « 421 4.7.0 [TSS04] » (Yahoo), « too many connections », « too many errors » (Postfix), « 454 4.7.0 Temporary authentication failure », « 451 4.7.0 … PRX4 » (Microsoft).',
    steps: {
      sender: [
        'Attendez quelques heures ; d’autres copies ne feraient que grossir le volume que l’autre côté est en train de compter.',
        'Si votre logiciel l’affiche en s’identifiant, gardez votre mot de passe et réessayez plus tard.',
        'Si tout ce que vous envoyez est touché, demandez à votre fournisseur si un compte piraté ne freine pas tous ses clients.',
      ],
      sendingAdmin: [
        'Lisez la phrase : réputation, volume, enregistrement PTR et TLS demandent des remèdes différents, presque tous de votre côté.',
        'Pour [TSS04] ou « very low reputation », arrêtez les envois en nombre, cherchez un compte piraté, puis reprenez doucement.',
        'Pour « TLS required for RCPT domain », activez STARTTLS pour le courrier sortant.',
        'Pour « PTR record », réglez le DNS inverse comme pour 4.7.25.',
        'Pour « too many connections », ouvrez-en moins à la fois vers cet hôte.',
      ],
      receivingAdmin: [
        'Si vos propres utilisateurs reçoivent 454 4.7.0, réparez le service des mots de passe avant qu’ils ne changent les leurs.',
        'Pour « IP not in whitelist for RCPT domain » chez Gmail, ajoutez l’adresse de la passerelle au réglage de passerelle entrante.',
      ],
    },
    serverUse:
      'Avec 421, 450, 451 ou 454, quand une affaire de sécurité vous arrête maintenant mais peut-être pas plus tard, faute de code plus précis. La liste grise est surtout 4.7.1, le DNS inverse 4.7.25, des contrôles manqués 4.7.26, un afflux 4.7.28.',
    readings: [
      'Gmail, « very low reputation » : adresse IP ou domaine suspect. Certains de ces textes disent « blocked » malgré le 4.',
      'Yahoo, [TSS04] : volume inattendu ou plaintes d’utilisateurs.',
      '454 : l’identification n’a pas pu être vérifiée, ou a été tentée trop souvent (« Too many login attempts ») ; le mot de passe n’est pas jugé.',
      'Microsoft, PRX4 ou PRX6 : une panne entre ses propres serveurs, passagère.',
      'Gmail, « does not have a PTR record » : l’ancienne forme de 4.7.23.',
    ],
  },
  '5.7.1': {
    title: 'Refusé par une règle ; seul le texte dit laquelle',
    essence: 'Le code le plus surchargé : spam, liste de blocage, relais, DMARC ou groupe fermé, tout peut s’y cacher.',
    meaning:
      'La règle de quelqu’un tient votre message dehors : le code dit « non autorisé », sans plus. Derrière peuvent se trouver un verdict de spam, une liste de blocage, un échec SPF, DKIM ou DMARC, un groupe fermé à l’extérieur, un serveur qui ne relaie pas pour vous, et parfois même un utilisateur inconnu. En règle générale, l’adresse est bonne. Lisez les mots après le numéro avant de faire quoi que ce soit ; renvoyé tel quel, le message échouera encore.',
    seen: 'Avec 550 ou 554, parmi les codes les plus courants des avis de non-remise, chez presque tous les serveurs. Gmail à lui seul a plus de vingt textes pour lui. Yandex l’emploie aussi pour une adresse qui n’existe pas (« No such user »).',
    steps: {
      sender: [
        '« Relay » ou « not authenticated » chez votre propre fournisseur : activez l’authentification du courrier sortant, port 587.',
        '« Blocked », une adresse IP ou « Spamhaus » : donnez l’avis entier à votre fournisseur et prenez un autre compte en attendant.',
        '« Spam », « content », « unsolicited » : envoyez un texte court sans lien et demandez au destinataire de vous autoriser.',
        '« Not authorized », « restricted », le nom d’un groupe : demandez à son propriétaire ou à un membre de vous ouvrir la porte.',
        '« SPF », « DKIM », « DMARC » : transmettez l’avis à la personne qui gère votre domaine.',
      ],
      recipient: [
        'Faites rechercher le refus par votre administrateur, d’après l’expéditeur et l’heure, et autoriser cet expéditeur si vous voulez son courrier.',
      ],
      sendingAdmin: [
        'Triez d’après le texte avant d’agir, et gardez l’adresse dans vos listes : elle peut très bien être bonne.',
        'Liste de blocage : trouvez l’hôte ou le compte qui a envoyé le spam, arrêtez-le, puis suivez le lien de retrait de la réponse.',
        'SPF, DKIM, DMARC : contrôlez les enregistrements TXT du domaine de From et la signature, comme pour 5.7.26.',
        '« not RFC 5322 compliant » chez Gmail : corrigez l’en-tête qu’il nomme, From ou Message-ID par exemple.',
        '« Unable to relay », « Client was not authenticated » (Exchange) : identifiez-vous, ou prenez un connecteur qui couvre votre adresse IP.',
      ],
      receivingAdmin: [
        'Trouvez la règle qui a joué : règle de flux de messagerie, restriction d’un groupe, liste de blocage ou filtre de contenu.',
        '« Relay access denied » pour un domaine à vous : le MX mène à un hôte qui ne le connaît pas ; corrigez l’un des deux.',
        'Faites nommer dans la réponse la règle et un contact.',
      ],
    },
    serverUse:
      'Pour un refus de règle sans code à lui ; dites en mots quelle règle et à qui s’adresser. Plus précis : 5.7.23 (SPF), 5.7.25 (DNS inverse), 5.7.26 (plusieurs contrôles), 5.7.2 (liste fermée) ; un utilisateur inconnu est 5.1.1. Pour reporter, prenez 4.7.1.',
    readings: [
      'Relais : « Relay access denied », « Unable to relay ». Pas d’authentification, ou un MX qui mène au mauvais hôte.',
      'Liste de blocage ou réputation : « blocked using … », S3140 ou S3150 (Outlook.com), [BL21] (Yahoo), « very low reputation » (Gmail). Le serveur d’envoi est visé.',
      'Origine : « SPF », « DMARC policy », [HME1] (iCloud), OFR_517 (Orange). Le domaine de l’expéditeur est visé.',
      'Contenu : « spam », « unsolicited », « virus », « Message filtered ». Le message lui-même est visé.',
      'Porte fermée : « Delivery not authorized », RESOLVER.RST…, TRANSPORT.RULES.RejectMessage (Exchange), « gcdp » (Gmail). C’est le côté du destinataire qui décide.',
      'Boîte fausse ou fermée : « No such user » (Yandex), Invalid-Recipient (Trend Micro), « Not in recipient list » (ZeroSpam).',
      'Limite : « rate limited », « Daily SMTP relay sending limit » (Gmail). Renvoyer soi-même plus tard peut marcher.',
    ],
  },
  '4.7.1': {
    title: 'Reporté par une règle, souvent la liste grise',
    essence: 'Le serveur reporte exprès le message ; après une liste grise, une tentative suivante passe d’elle-même.',
    meaning:
      'Le serveur de réception pourrait prendre votre message, mais n’en veut pas encore. Le plus souvent c’est la liste grise : les serveurs inconnus sont priés de revenir, et les vrais serveurs de messagerie reviennent. Ce peut être aussi une limite de volume, ou un contrôle que le serveur d’envoi manque chaque fois ; attendre ne sert alors à rien. Votre serveur garde le message et répète l’essai.',
    seen: '« 451 4.7.1 Greylisted … », « 450 4.7.1 … cannot find your reverse hostname » (Postfix), « 421 4.7.1 … excessive volume » (iCloud), « 421 4.7.1 [TS03] » (Yahoo). Le registre réserve X.7.1 aux refus définitifs ; les serveurs l’emploient pour les deux.',
    steps: {
      sender: [
        'Laissez le message où il est jusqu’à demain ; une liste grise se lève en quelques minutes ou quelques heures.',
        'S’il échoue pour finir, transmettez le texte de ce dernier avis à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Voyez à ce que la file réessaie dans l’heure et depuis la même adresse IP, sans quoi la liste grise ne finit jamais.',
        'Pour « reverse hostname » ou « No PTR », créez l’enregistrement PTR ; les tentatives seules n’y changent rien.',
        'Pour [TS03] chez Yahoo, croyez le « Retrying will NOT succeed » : arrêtez, trouvez la cause, puis écrivez au Sender Support de Yahoo.',
        'Pour une limite de volume (iCloud, Rackspace), envoyez plus lentement vers ce fournisseur.',
      ],
      receivingAdmin: [
        'Exemptez les grands fournisseurs de la liste grise : leurs tentatives viennent d’adresses changeantes.',
        'Répondez 5.7.1 là où un client ne passera jamais, pour que ses utilisateurs le sachent aussitôt.',
      ],
    },
    serverUse:
      'Avec 450 ou 451, pour la liste grise et les autres refus de règle qu’un essai ultérieur peut franchir. DNS inverse manqué : 4.7.25 ; afflux : 4.7.28 ; ce qui ne passera jamais mérite 5.7.1.',
    readings: [
      'Liste grise : « Greylisted », « try again later », « Service unavailable ». Les essais suivants passent.',
      'Contrôle manqué : « cannot find your reverse hostname » (Postfix), (G1F) chez Rackspace. Cela dure tant que le DNS n’est pas corrigé.',
      'Volume : « excessive volume » (iCloud), (G28) chez Rackspace. Cela passe à un rythme plus lent.',
      'Yahoo, [TS03] : « permanently deferred » malgré le 4 ; réessayer n’aide pas.',
      'Oracle Cloud, « 254 4.7.1 Suppression for user » : pris mais non remis, car l’adresse est sur votre liste de suppression.',
    ],
  },
  '5.7.3': {
    title: 'Microsoft : identification manquée, ou chiffrement absent',
    essence:
      'En pratique un code de Microsoft : identifiants refusés, ou deux serveurs Exchange qui ne se font pas confiance.',
    meaning:
      'L’envoi a été refusé parce qu’une identification n’a pas abouti ou qu’une protection exigée manquait. En pratique le numéro vient de Microsoft : un programme ou un appareil dont l’identifiant, le mot de passe ou le droit d’envoyer n’a pas été admis, ou des serveurs Exchange incapables de s’authentifier entre eux. Dans le registre, il s’agit de passer d’un protocole de messagerie sécurisé à un autre, ce que presque personne ne rencontre.',
    seen: '« 535 5.7.3 Authentication unsuccessful » dans les programmes, scanners et sites qui envoient par smtp.office365.com ou un serveur Exchange ; « 451 5.7.3 Cannot achieve Exchange Server authentication » et « 451 5.7.3 STARTTLS is required to send mail » dans les files d’attente.',
    steps: {
      sender: [
        'Connectez-vous à Outlook sur le web avec les mêmes nom et mot de passe ; si cela échoue aussi, le mot de passe est en cause.',
        'Prenez l’adresse complète comme identifiant ; certains serveurs d’entreprise veulent plutôt DOMAINE\\utilisateur.',
        'Demandez à votre administrateur si l’envoi SMTP authentifié est permis à votre boîte.',
      ],
      sendingAdmin: [
        'Dans le centre d’administration Microsoft 365, cochez « SMTP authentifié » pour l’utilisateur (Courrier, Gérer les applications de messagerie).',
        'Si les paramètres de sécurité par défaut ou une stratégie interdisent les mots de passe, passez à OAuth ou à un connecteur ; un mot de passe d’application n’y fait rien.',
        'Pour « STARTTLS is required », réglez le port 587 avec STARTTLS, et non SSL d’emblée.',
        'Entre serveurs Exchange, empêchez les pare-feu de filtrer X-EXPS, et activez l’authentification Exchange Server sur le connecteur.',
      ],
      receivingAdmin: [
        'Voyez qu’aucun connecteur de réception personnalisé ne couvre les adresses IP de vos autres serveurs Exchange.',
        'Après un nouveau certificat en mode hybride, corrigez TlsCertificateName sur le connecteur de réception.',
      ],
    },
    serverUse:
      'Selon le registre, quand un message devrait passer d’un protocole de messagerie sécurisé à un autre et ne le peut pas. Pour des identifiants faux, prenez 535 avec 5.7.8 ; pour une authentification ou TLS absents, 530 avec 5.7.0.',
    readings: [
      '535, « Authentication unsuccessful » : identifiant, mot de passe ou droit d’utiliser SMTP ; la réponse ne tranche pas.',
      '451, « Cannot achieve Exchange Server authentication » : entre serveurs d’une même organisation. À s’en tenir au 451, le courrier attend.',
      '451, « STARTTLS is required to send mail » : la connexion doit d’abord être chiffrée.',
    ],
  },
  '5.7.8': {
    title: 'L’identifiant ou le mot de passe a été refusé',
    essence: 'Le serveur sortant a refusé l’identification ; votre message est toujours de votre côté.',
    meaning:
      'Votre logiciel, site ou appareil a donné au serveur sortant un nom et un mot de passe, et le serveur a dit non. Rien n’est parti. Un mot de passe mal tapé ou changé depuis peu est une raison ; chez Gmail et quelques autres, c’est souvent le mot de passe habituel là où il faut un mot de passe d’application. Ni le destinataire ni votre texte n’ont été examinés.',
    seen: '« 535 5.7.8 Username and Password not accepted » (Gmail ; sa page d’aide imprime 5.7.80) et « 535 5.7.8 Error: authentication failed » (Postfix), dans les fenêtres d’erreur, sur l’écran des scanners et, dans les journaux, « Invalid login » ou SMTPAuthenticationError.',
    steps: {
      sender: [
        'Saisissez le mot de passe à nouveau, à la main, avec l’adresse complète comme identifiant.',
        'Si le compte est à double validation, créez un mot de passe d’application sur la page de sécurité du fournisseur et saisissez-le.',
        'Si le logiciel propose la fenêtre de connexion du fournisseur (OAuth), reconfigurez le compte par là.',
        'Après plusieurs échecs, faites une pause : les fournisseurs ferment la porte aux programmes qui insistent.',
      ],
      sendingAdmin: [
        'Après un changement de mot de passe, cherchez ce qui emploie encore l’ancien : copieurs, sites, supervision, sauvegardes.',
        'Dans une application, vérifiez que le mot de passe arrive intact ; $, # ou une espace se perdent parfois dans un fichier de configuration.',
        'Empêchez les programmes de répéter sans fin une identification refusée.',
      ],
      receivingAdmin: [
        'Cherchez la raison dans le journal d’authentification : utilisateur inconnu, mot de passe faux, compte verrouillé.',
        'Si la base des mots de passe était injoignable, faites plutôt répondre 454 avec 4.7.0.',
      ],
    },
    serverUse:
      'Avec 535, quand nom, mot de passe ou jeton sont faux ou insuffisants (RFC 4954). Une panne à vous est 454 4.7.0, un mécanisme trop faible 534 5.7.9, une authentification pas encore faite 530 5.7.0. Ne laissez pas deviner si l’utilisateur existe.',
  },
  '5.7.9': {
    title: 'Une preuve plus forte est exigée, d’identité ou d’origine',
    essence: 'Gmail : il faut un mot de passe d’application. Yahoo : refus de règle, souvent SPF, DKIM ou DMARC.',
    meaning:
      'Ce numéro mène deux vies. En réponse à une identification, comme dans la norme, le serveur veut une méthode plus forte que celle de votre logiciel ; chez Gmail, c’est un mot de passe d’application ou une connexion dans le navigateur. En réponse à un message, chez Yahoo et AOL, c’est un refus au nom des règles, souvent parce que le domaine de l’expéditeur n’est pas prouvé. Le code à trois chiffres les distingue : 534 d’un côté, 550 et 554 de l’autre.',
    seen: '« 534 5.7.9 Application-specific password required » dans les programmes et appareils (5.7.90 sur la page de Google) ; « 554 5.7.9 Message not accepted for policy reasons » et « 550 5.7.9 … sender is unauthenticated » dans les avis venus de Yahoo et AOL.',
    steps: {
      sender: [
        'Avec 534, activez la validation en deux étapes de votre compte Google, créez un mot de passe d’application et mettez-le dans le programme.',
        'Devant « log in with your web browser », connectez-vous à Gmail par là, confirmez que c’était vous, et réessayez.',
        'Avec les mots de Yahoo, donnez l’avis à la personne qui gère votre domaine ou votre site ; votre mot de passe n’est pas en cause.',
      ],
      sendingAdmin: [
        'Pour Yahoo, faites réussir SPF ou DKIM, les deux pour des envois en nombre, et publiez un enregistrement DMARC pour le domaine de From.',
        'Envoyez un essai à une boîte Yahoo et lisez Authentication-Results dans ses en-têtes complets.',
        'Si tout réussit, parcourez le reste de la liste de Yahoo : MX nul, en-têtes démesurés, date très décalée, caractères étranges dans les adresses, contenu.',
        'Dans Google Workspace, passez les programmes à OAuth, ou permettez les mots de passe d’application à cet utilisateur.',
      ],
      receivingAdmin: [
        'Sur votre propre serveur, n’offrez dans EHLO que des mécanismes qu’aucune règle ne jugera ensuite trop faibles.',
      ],
    },
    serverUse:
      'Seulement en réponse à AUTH, avec 534, si le mécanisme est plus faible que ce que vos règles permettent à ce compte. Des identifiants faux sont 5.7.8. Pour un message sans authentification valable, il y a 5.7.20 à 5.7.23 et 5.7.26.',
    readings: [
      'Gmail, 534 « Application-specific password required » : le mot de passe habituel ne suffit pas.',
      'Gmail, 534 « Please log in with your web browser » : la tentative a paru suspecte et vous attend (aussi sous 5.7.14).',
      'Yahoo et AOL, 550 « sender is unauthenticated » : ni SPF ni DKIM n’a réussi.',
      'Yahoo et AOL, 554 « policy reasons » : authentification, contenu ou forme du message ; le texte ne tranche pas.',
    ],
  },
  '4.7.25': {
    title: 'En attente : le DNS inverse du serveur d’envoi est incorrect',
    essence: 'L’adresse IP d’envoi n’a pas de PTR qui ramène à elle ; les essais continuent, mais aident rarement.',
    meaning:
      'Le serveur de réception a cherché le nom de la machine qui envoie votre courrier et n’a pas été satisfait : il n’y en a pas, ou il ne ramène pas à la même adresse. Il a reporté votre message au lieu de le refuser. Votre serveur réessaie ; si le DNS n’a fait que trébucher, cela marche, sinon rien ne change tant que l’enregistrement n’est pas posé. L’adresse du destinataire n’est pas en question.',
    seen: '« 450 4.7.25 Client host rejected: cannot find your hostname » (Postfix, par défaut pour ce contrôle). Gmail dit plutôt 4.7.23, autrefois 421 4.7.0. Dans un avis définitif, le contrôle a échoué à chaque tentative.',
    steps: {
      sender: [
        'Attendez une demi-journée ; une brève panne DNS passe toute seule.',
        'Si d’autres de vos messages sont retenus, envoyez l’avis aux personnes qui gèrent votre serveur ; le mot clé est « enregistrement PTR ».',
      ],
      sendingAdmin: [
        'Cherchez l’adresse de la réponse avec « dig -x », puis le nom obtenu en A ou AAAA : les deux doivent concorder.',
        'Faites poser le PTR là d’où vient l’adresse, d’ordinaire dans la console de votre hébergeur ; la zone de votre domaine n’est pas le bon endroit.',
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
    title: 'Refusé : le DNS inverse du serveur d’envoi est incorrect',
    essence: 'L’adresse IP d’envoi n’a pas de PTR, ou son nom n’y ramène pas ; un nouvel essai échouera aussi.',
    meaning:
      'Le serveur du destinataire ne prend pas de courrier de machines dont le nom dans le DNS ne concorde pas avec l’adresse, et celle qui a envoyé votre message est du nombre. Vous n’avez commis aucune faute, et l’adresse du destinataire n’est pas en cause. C’est à celui qui exploite ou loue cette machine de poser l’enregistrement manquant, le PTR. D’ici là, ce serveur refusera tout courrier venant de là.',
    seen: '« 550 5.7.25 … doesn’t have a PTR record » (Gmail ; 4.7.23 en est la forme plus douce), « 550 5.7.25 … the sending IPv6 address … must have a reverse DNS record » (Exchange Online). Typique des serveurs loués depuis peu et des sites qui envoient eux-mêmes.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre messagerie ou votre site, avec ces mots : « L’adresse IP d’envoi a besoin d’un enregistrement PTR. »',
        'Écrivez en attendant par un webmail ou depuis un autre compte.',
      ],
      sendingAdmin: [
        'Notez l’adresse IP de la réponse ; ce peut être une IPv6 dont vous ignoriez l’emploi.',
        'Posez son PTR chez le fournisseur de cette adresse, vers un nom d’hôte complet, mail.example.com par exemple.',
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
    essence: 'Ni SPF ni DKIM n’a réussi, ou le DNS n’a pas répondu ; le message attend et sera retenté.',
    meaning:
      'Le serveur de réception n’a pas pu s’assurer que votre message vient bien du domaine qu’il annonce. Pour l’instant il le retient seulement, et votre serveur réessaie. Si le DNS n’avait pas répondu, cela peut suffire. Si SPF et DKIM ne réussissent pas, cela continue ainsi, ou tourne au refus, 5.7.26, tant que le domaine de l’expéditeur n’est pas réglé comme il faut.',
    seen: '« 421 4.7.26 This email has been rate limited because it is unauthenticated », « 451 4.7.26 … temporary DNS failures prevent authentication » (Gmail) ; « 4.7.26 … sent over IPv6 … must pass either SPF or DKIM validation » (Exchange Online).',
    steps: {
      sender: [
        'Laissez le message en file d’attente, et transmettez l’avis de retard à la personne qui gère votre domaine ou votre site.',
        'Si un formulaire de site ou un outil d’infolettre l’a envoyé, prenez votre boîte habituelle pour ce qui presse.',
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
    essence: 'SPF, DKIM ou DMARC n’a pas réussi ; c’est le DNS de l’expéditeur qu’il faut corriger, pas le texte.',
    meaning:
      'Le serveur du destinataire, le plus souvent Gmail, a refusé votre message faute de savoir s’il vient vraiment de votre domaine. Ou bien ni SPF ni DKIM n’a réussi, ou bien le domaine lui-même interdit ce qui a été vu, par sa politique DMARC ou un SPF terminé par -all. Renvoyer ne servira à rien. Seule la personne qui gère le domaine peut y remédier, dans le DNS et dans le système d’envoi. Une redirection peut aussi en être la cause.',
    seen: 'Chez Gmail, sur plusieurs lignes : « 550-5.7.26 … the sender is unauthenticated », « … hard fail policy (-all) », « … not accepted due to domain’s DMARC policy » ; aussi chez Trellix (ETP205). Typique après la mise en service d’un site, d’un outil d’infolettre ou d’un nouveau fournisseur.',
    steps: {
      sender: [
        'Transmettez l’avis entier à la personne qui gère votre domaine ou votre site ; ce sont les lignes sur SPF et DKIM qu’il lui faut.',
        'Avec une adresse comme @gmail.com ou @yahoo.com, n’envoyez que par ce fournisseur, jamais par le serveur d’un site ou d’un autre fournisseur.',
        'Si l’avis cite une adresse à laquelle vous n’avez jamais écrit, prévenez votre correspondant que sa redirection échoue.',
      ],
      recipient: [
        'Si vous faites suivre vers Gmail, demandez au fournisseur qui redirige de réécrire l’expéditeur d’enveloppe (SRS) et de ne pas toucher au contenu.',
      ],
      sendingAdmin: [
        'Lisez d’abord la réponse : elle donne le résultat DKIM et, pour SPF, domaine et adresse IP. Occupez-vous de ce qui porte « did not pass ».',
        'SPF : ajoutez cette adresse IP ou ce service à l’enregistrement TXT (v=spf1 …) du domaine de MAIL FROM ; un seul enregistrement, 10 requêtes DNS au plus.',
        'DKIM : faites signer par le système d’envoi avec d= le domaine de From, et publiez sa clé en TXT à selector._domainkey sous ce domaine.',
        'Alignement : pour DMARC, le domaine qui réussit SPF (MAIL FROM) ou DKIM (d=) doit correspondre à celui de From ; réglez le domaine personnalisé de votre service.',
        'Envoyez un essai à Gmail et ouvrez « Afficher l’original » : le but est dmarc=pass. La politique est l’enregistrement TXT à _dmarc sous le domaine de From.',
      ],
      receivingAdmin: [
        'Si vous faites suivre vers Gmail, réécrivez l’expéditeur d’enveloppe, scellez avec ARC, et laissez objet et corps tels quels.',
        'Si c’est votre propre serveur qui refuse, testez son résolveur et voyez si un redirecteur de confiance est en cause, avant d’accuser l’expéditeur.',
      ],
    },
    serverUse:
      'Avec 550, quand plus d’un contrôle d’authentification a échoué ; la RFC 7372 ne dit pas lesquels. Pour en nommer un : SPF 5.7.23, aucun DKIM valable 5.7.20, DKIM étranger au domaine de From 5.7.22, ARC 5.7.29. Pour une panne DNS passagère, prenez 451 avec 4.7.24.',
    readings: [
      'Gmail, « sender is unauthenticated » : SPF et DKIM ont échoué tous deux. Ici un seul suffit ; les gros expéditeurs doivent avoir les deux, et DMARC.',
      'Gmail, « hard fail policy (-all) » : le SPF du domaine de MAIL FROM exclut cette adresse IP. Ajoutez-la, ou envoyez par un serveur qui y figure.',
      'Gmail, « domain’s DMARC policy » : le domaine de From demande le refus de tels messages. SPF ou DKIM doit réussir pour ce domaine même.',
      'Trellix (FireEye), ETP205 : DMARC a échoué.',
    ],
  },
  '5.7.27': {
    title: 'Refusé : le domaine de l’expéditeur échoue à un contrôle DNS',
    essence:
      'Gmail : SPF n’a pas réussi. Ailleurs : le domaine de l’expéditeur dit ne recevoir aucun courrier (MX nul).',
    meaning:
      'Votre message est refusé à cause du domaine dont il part, et le contrôle manqué dépend du serveur. Gmail veut dire SPF : l’adresse IP d’envoi n’est pas de celles qui peuvent envoyer pour le domaine, ce qu’il exige des gros expéditeurs. Dans le registre, et chez Postfix, le numéro dit que le domaine publie un MX nul : personne ne pourrait répondre ni renvoyer un avis de non-remise. Le destinataire et son adresse n’y sont pour rien.',
    seen: '« 550 5.7.27 … didn’t pass SPF authentication » (Gmail ; 421 4.7.27 en est la forme plus douce) ; « 550 5.7.27 … Sender address rejected: Domain … does not accept mail (nullMX) » (Postfix, Titan).',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ou votre système d’infolettres ; seuls des enregistrements DNS y remédient.',
        'Devant « nullMX », regardez votre adresse d’expéditeur : peut-être un domaine qui ne sert qu’à un site web.',
      ],
      sendingAdmin: [
        'Gmail : relevez le domaine de MAIL FROM (Return-Path) et ajoutez à son SPF l’adresse IP d’envoi, ou le include du service.',
        'Tenez-vous à un seul enregistrement v=spf1 et à 10 requêtes DNS ; au-delà, SPF finit en erreur.',
        'Si vous êtes un gros expéditeur, contrôlez aussi DKIM, DMARC et la page de conformité des Postmaster Tools de Google.',
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
      'Le serveur voit un afflux venant du côté de l’expéditeur et reporte ; chez Gmail, par IP, domaine ou lien.',
    meaning:
      'Le serveur de réception reçoit de votre côté plus de courrier que d’habitude, ou beaucoup paraît indésirable, et il a reporté votre message. Vous n’y êtes pas forcément pour quelque chose : Gmail compte par adresse IP, réseau, domaine ou lien dans le texte, si bien que d’autres, sur le même serveur, peuvent en être la cause. Votre serveur réessaie ; quand l’afflux cesse, le courrier passe, et s’il ne cesse pas, un blocage suit.',
    seen: '« 421 4.7.28 Gmail has detected an unusual rate of email … », qui nomme ce qu’il compte : adresse IP, bloc IP, domaine DKIM ou SPF, domaine d’URL ; aussi « same Message-ID ». Quand le courrier est bloqué pour de bon, Gmail dit 550 5.7.28.',
    steps: {
      sender: [
        'Attendez, et n’envoyez rien à de grands groupes pendant un jour.',
        'Si vous n’avez guère envoyé vous-même, prévenez votre fournisseur : un autre client ou un compte piraté peut en être la cause.',
      ],
      sendingAdmin: [
        'Voyez ce que compte la réponse, et relevez dans le journal ce qui est parti sous cet élément ces dernières heures.',
        'Cherchez comptes piratés et formulaires web détournés, et arrêtez-les en premier.',
        'Étalez les envois sur des heures, faites monter lentement le volume d’une nouvelle IP ou d’un nouveau domaine, et retirez les destinataires qui ne réagissent jamais.',
        'Pour « same Message-ID », faites produire au programme un identifiant neuf à chaque message.',
        'Pour « URL domains », voyez si un site cité dans le texte a été piraté ou sert à des spammeurs.',
      ],
      receivingAdmin: [
        'Si un expéditeur voulu déclenche votre propre limite d’afflux, relevez-la pour lui, pas pour tous.',
      ],
    },
    serverUse:
      'Quand un message semble faire partie d’un afflux de courrier indésirable semblable et pourra être pris plus tard ; 421 ou 450 vont avec. Enregistré d’après un projet individuel, sans code de base. Une boîte qui reçoit trop vite est 4.2.1 chez Gmail ; un blocage durable, 5.7.28.',
  },
  '5.7.30': {
    title: 'Refusé : une signature ou un chiffrement exigé manque',
    essence:
      'Gmail : DKIM n’a pas réussi. Ailleurs : le message exige TLS de bout en bout, ce qu’un serveur n’offre pas.',
    meaning:
      'Votre message est refusé, et deux choses bien différentes partagent ce numéro. Chez Gmail, où on le rencontre surtout, le message ne portait aucune signature DKIM qui tienne, et Gmail en exige une des gros expéditeurs. Dans le registre, il dit que le message ne peut voyager que par des connexions chiffrées (REQUIRETLS) et qu’aucun serveur suivant ne le propose. Dans les deux cas, l’adresse du destinataire n’y est pour rien.',
    seen: '« 550 5.7.30 … didn’t pass DKIM authentication » (Gmail ; 421 4.7.30 en est la forme plus douce). Avec « REQUIRETLS » dans le texte, il vient d’un serveur qui tient déjà le message et ne peut pas le passer plus loin, un Postfix par exemple.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ou votre outil d’infolettres : DKIM est à mettre en place ou à réparer.',
        'Devant « REQUIRETLS », envoyez sans cette exigence si le contenu le permet, ou choisissez une autre voie sûre.',
      ],
      sendingAdmin: [
        'Envoyez un essai à Gmail, ouvrez « Afficher l’original », et voyez si DKIM manque, échoue ou réussit, et pour quel domaine d=.',
        'S’il manque : activez DKIM dans le système qui envoie en dernier, fournisseur, service d’infolettres ou passerelle.',
        'S’il échoue : comparez le TXT à selector._domainkey avec la clé employée, et cherchez un filtre ou un pied de page qui modifie le message après signature.',
        'Faites de d= le domaine de From, pour que la même signature serve à DMARC.',
        'REQUIRETLS : demandez au fournisseur du destinataire de le prendre en charge, ou envoyez sans l’option.',
      ],
      receivingAdmin: [
        'Pour recevoir du courrier REQUIRETLS, offrez STARTTLS avec un certificat vérifiable, et REQUIRETLS dans EHLO.',
      ],
    },
    serverUse:
      'Avec 550, par un relais qui tient un message REQUIRETLS et ne trouve aucun serveur suivant qui le gère (RFC 8689). Pour DKIM, il y a 5.7.20 (aucune signature valable), 5.7.21 (aucune acceptable) et 5.7.22 (pas du domaine de From).',
    readings: [
      'Gmail, « DKIM authentication » dans le texte : la signature manque ou ne tient pas.',
      '« REQUIRETLS » dans le texte : le sens enregistré ; un chiffrement était exigé et ne peut être obtenu.',
    ],
  },
  '5.7.57': {
    title: 'Microsoft 365 veut une identification avant d’envoyer',
    essence: 'Un appareil ou un programme a voulu envoyer par smtp.office365.com sans être identifié.',
    meaning:
      'Votre appareil, site ou programme a présenté un message à Microsoft 365 sans identification valable, et le serveur n’envoie pas pour des inconnus. Rien n’est parti. Souvent un nom et un mot de passe sont bien saisis, mais ils venaient d’être refusés, ou l’envoi SMTP est coupé pour la boîte, et le programme a continué quand même. Le numéro est propre à Microsoft ; il ne figure dans aucun registre.',
    seen: '« 530 5.7.57 Client not authenticated to send mail », « … Client was not authenticated to send anonymous mail during MAIL FROM » : scanners, sites, supervision et logiciels métier ; en .NET, « The server response was: 5.7.57 ».',
    steps: {
      sender: [
        'Saisissez smtp.office365.com, port 587, STARTTLS et, comme identifiant, l’adresse complète d’une boîte avec son mot de passe.',
        'Mettez cette même boîte comme adresse d’expéditeur.',
        'Si tout cela y est déjà, montrez l’erreur à votre administrateur : l’envoi SMTP n’est sans doute pas permis à cette boîte.',
      ],
      sendingAdmin: [
        'Regardez une étape plus haut dans le journal : un 535 juste avant dit pourquoi l’identification a échoué.',
        'Permettez « SMTP authentifié » à la boîte, et voyez s’il n’est pas coupé pour toute l’organisation.',
        'Si les mots de passe sont interdits, prenez OAuth, ou un connecteur qui reconnaît l’appareil à son IP publique ou à un certificat.',
        'Pour du courrier destiné à vos seuls collègues, envoyez à l’hôte MX de votre domaine, port 25, sans identification.',
      ],
    },
    serverUse:
      'Laissez-le à Microsoft. Un serveur de soumission qui exige d’abord une identification répond 530 avec 5.7.0 ; une identification tentée et manquée est 535 avec 5.7.8.',
  },
} as const satisfies Record<string, CodeText>;
