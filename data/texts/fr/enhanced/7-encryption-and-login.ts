import type { CodeText } from '../../../entry';

export const enhancedTextsEncryptionAndLogin = {
  '2.7.0': {
    title: 'Identification réussie ; le message vient ensuite',
    essence: 'Une bonne nouvelle au milieu d’un journal : si l’envoi a quand même échoué, la cause est plus bas.',
    meaning:
      'Votre programme a prouvé au serveur qui il est, et le serveur l’a accepté. À ce moment-là, votre message n’avait pas encore été transmis. S’il a été refusé ensuite, un autre code dit pourquoi.',
    seen: '« 235 2.7.0 Authentication successful » ou « 235 2.7.0 Accepted », dans le journal de débogage d’un logiciel, d’un site ou d’un appareil qui s’identifie pour envoyer.',
    steps: {
      sender: [
        'Descendez de cette ligne jusqu’à la première réponse qui commence par 4 ou 5 : c’est elle qui a arrêté votre message.',
      ],
      sendingAdmin: [
        'Si un refus suit, vérifiez que ce compte a le droit d’employer l’adresse donnée dans MAIL FROM et dans From.',
      ],
    },
    serverUse:
      'Avec 235, une fois qu’AUTH a réussi (RFC 4954). Les réponses 334, au milieu de l’échange, ne portent jamais de code étendu. Les autres étapes simplement réussies ont 2.0.0.',
  },
  '5.7.4': {
    title: 'Une méthode d’identification que ce serveur ne propose pas',
    essence:
      'C’est la méthode qui est refusée, pas le mot de passe ; souvent, elle n’est proposée qu’une fois la connexion chiffrée.',
    meaning:
      'Votre programme a voulu s’identifier par une méthode que le serveur ne propose pas ; rien n’est parti, et le mot de passe n’a même pas été examiné. Souvent, la connexion n’est pas encore chiffrée, ou seules d’autres méthodes sont admises. Le registre va plus loin : toute fonction de sécurité qui ne peut pas être maintenue en chemin.',
    seen: '« 504 5.7.4 Unrecognized authentication type » chez Microsoft 365, Exchange et Gmail (dont la page d’aide affiche 5.7.40), dans les logiciels et appareils, sous la forme « Invalid login » ou SMTPAuthenticationError.',
    steps: {
      sender: [
        'Réglez le serveur sortant sur le port 587 avec STARTTLS ; Microsoft 365 n’accepte une identification que sous TLS.',
        'Comparez le nom du serveur avec les indications de votre fournisseur : un hôte qui ne fait que recevoir ne propose aucune identification.',
        'Si le logiciel propose « Se connecter avec Microsoft » ou « avec Google », passez par là plutôt que par un mot de passe.',
      ],
      sendingAdmin: [
        'Faites renvoyer EHLO au client après STARTTLS, et choisissez dans la ligne AUTH de cette seconde réponse.',
        'Pour Gmail, remplacez l’ancien XOAUTH par XOAUTH2.',
      ],
      receivingAdmin: [
        'Sur votre propre Exchange, regardez le connecteur de réception : s’il ne propose que NTLM et GSSAPI, la plupart des logiciels ne peuvent pas s’identifier.',
      ],
    },
    serverUse:
      'Avec 504, quand AUTH nomme une méthode que vous n’avez pas ; la RFC 4954 lui donne 5.5.4. Une méthode trop faible relève de 534 avec 5.7.9. Pour exiger TLS avant toute identification, prenez 530 avec 5.7.0.',
  },
  '4.7.4': {
    title: 'Retenu : le chiffrement est exigé, mais n’a pas été proposé',
    essence:
      'Votre serveur ne doit pas envoyer en clair, et l’autre côté ne propose pas TLS ; surtout un code de Postfix.',
    meaning:
      'Votre message attend sur votre propre serveur, qui ne doit le remettre que par une connexion chiffrée. Le serveur du destinataire n’en a pas proposé. Le vôtre réessaie pendant quelques jours ; si l’autre côté ne propose toujours pas de chiffrement, vous recevez un avis de non-remise.',
    seen: '« TLS is required, but was not offered by host … » avec « dsn=4.7.4, status=deferred » (Postfix), dans les journaux et les avis de retard, sans code de réponse, puisque c’est votre côté qui le signale. Le registre ne prévoit X.7.4 que comme erreur définitive.',
    steps: {
      sender: [
        'Laissez le message dans la file ; il partira une fois que l’autre serveur proposera de nouveau le chiffrement.',
        'Si c’est urgent, montrez à la personne qui gère votre messagerie la ligne qui commence par « TLS is required ».',
      ],
      sendingAdmin: [
        'Connectez-vous à cet hôte sur le port 25 et cherchez STARTTLS dans sa réponse à EHLO ; un pare-feu intermédiaire peut le masquer.',
        'Trouvez le réglage qui exige TLS ici : smtp_tls_security_level, smtp_tls_policy_maps, DANE ou MTA-STS.',
        'Si seule votre propre politique l’exige, voyez si une exception pour ce domaine est acceptable.',
      ],
      receivingAdmin: [
        'Rétablissez STARTTLS sur le port 25 ; par MTA-STS ou des enregistrements TLSA, vous avez demandé aux autres de ne pas envoyer sans lui.',
      ],
    },
    serverUse:
      'Ce n’est guère une réponse à envoyer : un serveur d’envoi le note quand il exige TLS et n’en trouve pas. Si TLS ne peut pas démarrer pour l’instant, répondez à STARTTLS par 454 et 4.7.0 ; à un client qui se présente sans TLS, par 530 et 5.7.0.',
  },
  '5.7.5': {
    title: 'Un certificat ou un enregistrement DMARC n’a pas été admis',
    essence:
      'Avec « MTA-STS », c’est le serveur du destinataire qui doit changer ; avec « DMARC », le DNS de l’expéditeur.',
    meaning:
      'Votre message n’a pas été remis parce qu’un contrôle de sécurité a échoué. Chez Exchange Online, le serveur du destinataire a présenté un certificat que la politique MTA-STS de son domaine exclut. Chez d’autres, c’est l’enregistrement DMARC de votre domaine qui est en cause : ils n’arrivent pas à l’interpréter.',
    seen: '« 5.7.5 Remote certificate failed MTA-STS validation » (Exchange Online), « 554 5.7.5 Permanent error evaluating DMARC policy » (plusieurs filtres de messagerie), « 554 5.7.5 (AU01) » (Yahoo).',
    steps: {
      sender: [
        'Avec « DMARC », transmettez l’avis à la personne qui gère votre domaine ; l’enregistrement en cause est dans son DNS.',
        'Avec « MTA-STS », prévenez le destinataire, par un autre moyen, que le certificat de son serveur est à revoir.',
      ],
      sendingAdmin: [
        'Pour « DMARC », cherchez l’enregistrement TXT _dmarc du domaine de From, et supprimez le second s’il y en a deux.',
        'Vérifiez sa forme : il commence par v=DMARC1, suivi de p=none, p=quarantine ou p=reject, avec un point-virgule entre les balises.',
        'Si l’enregistrement est bon, voyez si SPF ou DKIM réussit pour le domaine de From, comme pour 5.7.26.',
        'Pour « MTA-STS », transmettez le texte qui suit « Reason » au postmaster du domaine du destinataire.',
      ],
      receivingAdmin: [
        'Donnez à l’hôte MX un certificat d’une autorité reconnue, au nom d’hôte inscrit dans votre politique MTA-STS.',
      ],
    },
    serverUse:
      'Selon le registre, quand vous devez déchiffrer ou vérifier un message en transit et que la clé manque ou n’est pas valable. DKIM a 5.7.20 à 5.7.22, plusieurs contrôles échoués 5.7.26. Si la clé peut arriver plus tard, prenez la classe 4.',
    readings: [
      'Exchange Online, « failed MTA-STS validation » : nom faux ou autorité non reconnue, chez le destinataire ; vous n’y pouvez rien.',
      '« Permanent error evaluating DMARC policy » : deux enregistrements DMARC, ou une faute dans le seul qui existe ; parfois un simple échec du contrôle.',
      'Yahoo, « (AU01) » : DKIM ou DMARC de l’expéditeur a échoué.',
      'S’il est question d’une clé ou de déchiffrer le message : le sens du registre, rarement rencontré.',
    ],
  },
  '4.7.5': {
    title: 'Retenu : la connexion chiffrée n’inspire pas confiance',
    essence:
      'La négociation a échoué, ou le certificat ne convient pas ; une brève panne passe, un mauvais certificat reste.',
    meaning:
      'Votre message attend parce que le serveur d’envoi n’a pas pu établir de connexion chiffrée à laquelle il se fie. Soit le chiffrement n’a pas démarré, soit le certificat d’en face porte un autre nom, a expiré ou vient d’une autorité inconnue. Les tentatives continuent ; un mauvais certificat doit d’abord être remplacé.',
    seen: '« Server certificate not verified » et « Cannot start TLS: handshake failure » (Postfix), « Remote certificate failed MTA-STS validation » (Exchange Online), « 454 4.7.5 Certificate validation failure » (Exchange Server), dans les files d’attente et les avis de retard.',
    steps: {
      sender: [
        'Patientez une journée : les tentatives continuent sans vous.',
        'Si un avis de non-remise arrive pour finir, transmettez-le à la personne qui gère votre messagerie, avec le nom de serveur qu’il contient.',
      ],
      sendingAdmin: [
        'Regardez le certificat avec « openssl s_client -starttls smtp -connect hôte:25 » : nom, dates, émetteur.',
        'Dans Postfix, trouvez ce qui demande la vérification : votre propre table, DANE ou MTA-STS.',
        'Pour une négociation échouée, comparez les versions de TLS que les deux côtés admettent.',
        'Dans un Exchange hybride, inscrivez le certificat renouvelé dans TlsCertificateName du connecteur d’envoi.',
      ],
      receivingAdmin: [
        'Renouvelez le certificat, avec les certificats intermédiaires et le nom de votre hôte MX.',
        'Avec DANE, publiez le nouvel enregistrement TLSA avant de mettre le nouveau certificat en service.',
      ],
    },
    serverUse:
      'Le plus souvent noté par un serveur d’envoi à propos de sa propre tentative. Comme réponse, avec 451, quand une clé nécessaire à un contrôle est pour l’instant hors d’atteinte, une clé DKIM dans le DNS par exemple (RFC 6376). Si STARTTLS ne peut pas démarrer, prenez 454 avec 4.7.0.',
    readings: [
      'Postfix, « Server certificate not verified » : une politique exige un certificat concordant, et celui-ci ne concorde pas.',
      'Postfix, « handshake failure » : le chiffrement ne s’est pas établi, par exemple faute d’une version de TLS commune.',
      'Exchange Online, « MTA-STS » : le domaine du destinataire exige un certificat valable, et son propre serveur n’en présente pas.',
      'Exchange Server, « TlsCertificateName of the SendConnector could not be found » : l’erreur est dans votre propre connecteur.',
      '« Temporary error evaluating DMARC policy » : il ne s’agit pas de chiffrement ; l’enregistrement DMARC n’a pas pu être lu, ce qui peut passer.',
      '« Unable to verify signature » : la clé de la signature DKIM n’a pas pu être lue dans le DNS, ce qui peut passer aussi.',
    ],
  },
  '5.7.6': {
    title: 'Refusé : chiffrement ou signature du message inconnus',
    essence: 'Rare : un serveur en route devait ouvrir ou vérifier le message, et l’algorithme lui manque.',
    meaning:
      'Votre message a été refusé par un serveur qui devait le déchiffrer ou en vérifier la signature et ne connaît pas la méthode employée. On ne connaît aucun grand fournisseur qui envoie ce code : si les mots d’à côté disent autre chose, croyez-les. Il vise le message lui-même, non la connexion TLS entre serveurs.',
    seen: 'Presque uniquement dans des listes de codes. Il conviendrait à une passerelle qui ouvre le courrier chiffré ou signé (S/MIME, OpenPGP) pour ses utilisateurs ; aucun code de réponse n’y est associé.',
    steps: {
      sender: [
        'Si vous avez chiffré ou signé le message, essayez le réglage standard de votre logiciel plutôt qu’une méthode particulière.',
        'Si vous n’avez fait ni l’un ni l’autre, remettez l’avis complet à la personne qui gère votre messagerie : une passerelle l’a sans doute fait pour vous.',
      ],
      sendingAdmin: [
        'Demandez à l’exploitant du serveur qui refuse quels algorithmes il accepte, et réglez votre passerelle sur l’un d’eux.',
      ],
      receivingAdmin: [
        'Mettez la passerelle à jour, pour qu’elle connaisse les algorithmes que les expéditeurs emploient aujourd’hui.',
      ],
    },
    serverUse:
      'Quand votre serveur doit déchiffrer ou vérifier des messages et que l’algorithme lui manque. Une clé absente ou non valable relève de 5.7.5, un message altéré en route de 5.7.7. Il ne convient ni à TLS (454 avec 4.7.0) ni à DKIM (5.7.20 à 5.7.22).',
  },
  '4.7.6': {
    title: 'En attente : un serveur ne sait pas encore lire ce chiffrement',
    essence:
      'Aussi rare que 5.7.6, mais les tentatives continuent ; sans changement en face, elles aboutissent rarement.',
    meaning:
      'Votre message est bloqué pour l’instant : un serveur devait l’ouvrir, ou en vérifier la signature, par une méthode qu’il n’a pas. Votre propre serveur réessaie, ce qui n’aide que si l’autre côté met son logiciel à jour ou si un autre de ses serveurs prend le relais. En pratique, vous ne verrez presque jamais ce code.',
    seen: 'On ne connaît aucun fournisseur qui l’envoie. Dans un avis de retard, fiez-vous aux mots qui l’accompagnent ; une fois les tentatives épuisées, un avis de non-remise suit.',
    steps: {
      sender: [
        'Ne renvoyez pas la même chose entre-temps : elle resterait bloquée au même endroit.',
        'Si c’est urgent et que vous avez choisi le chiffrement vous-même, envoyez une version faite avec une autre méthode.',
      ],
      sendingAdmin: [
        'Voyez dans le journal si tous les hôtes MX du domaine répondent de même, ou un seul d’entre eux.',
      ],
      receivingAdmin: [
        'Mettez toutes vos passerelles à la même version, pour que chacune ouvre ce que les autres savent ouvrir.',
      ],
    },
    serverUse:
      'Seulement si l’algorithme sera vraiment là plus tard, par exemple au milieu d’une mise à jour. Sinon, dites 5.7.6 tout de suite ; un expéditeur qui attend des jours pour rien n’y gagne pas.',
  },
  '5.7.7': {
    title: 'Refusé par une règle de messagerie, ou altéré en route',
    essence: 'Surtout « Email policy violation », de Zoho ; selon le registre, un message modifié ou abîmé en transit.',
    meaning:
      'Votre message a été refusé alors que le serveur l’avait reçu en entier. Chez Zoho, d’où vient le plus souvent ce code, il a enfreint une règle de messagerie, sans que la réponse dise laquelle. Selon le registre, le code signifierait qu’un contrôle a trouvé le message modifié ou abîmé.',
    seen: '« 554 5.7.7 Email policy violation detected » (Zoho), en réponse à la fin du message ; « 550 5.7.7 Failed to parse message » (Stalwart). Comme vrai contrôle d’intégrité, presque jamais.',
    steps: {
      sender: [
        'Avec « Email policy violation », envoyez une version simple, sans liens ni pièces jointes, au cas où l’un d’eux aurait enfreint la règle.',
        'Si elle est refusée aussi, prévenez le destinataire par un autre moyen, pour que son administrateur cherche la règle.',
        'Avec « Failed to parse », signalez l’erreur aux auteurs du programme qui a composé le message.',
      ],
      recipient: [
        'Si vous êtes chez Zoho et voulez ce courrier, faites chercher par votre administrateur le filtre qui l’a arrêté.',
      ],
      sendingAdmin: [
        'Pour Zoho, voyez si SPF et DKIM réussissent pour le domaine de From ; si oui, seul le côté du destinataire peut nommer la règle.',
        'Pour Stalwart, regardez le message brut : il n’a aucun en-tête que le serveur reconnaisse.',
      ],
      receivingAdmin: ['Dans Zoho, parcourez les filtres et règles de votre organisation, et exemptez l’expéditeur.'],
    },
    serverUse:
      'Selon le registre, quand vous contrôlez les messages en transit et en trouvez un corrompu ou modifié. Une signature DKIM brisée relève de 5.7.20, un contenu défectueux 5.6.0, une règle 5.7.1.',
    readings: [
      'Zoho, 554 « Email policy violation detected » : une règle du fournisseur ou de l’organisation du destinataire.',
      'Stalwart, 550 « Failed to parse message » : le message est dépourvu d’en-têtes exploitables.',
      'Des mots comme « integrity », « corrupt » ou « altered » : le sens du registre.',
    ],
  },
  '4.7.7': {
    title: 'En attente : le message est arrivé abîmé et sera renvoyé',
    essence: 'Rare : la copie arrivée n’est plus intacte ; la tentative suivante en apportera peut-être une bonne.',
    meaning:
      'Un serveur a contrôlé votre message, l’a trouvé modifié ou abîmé et ne l’a donc pas pris pour l’instant. Votre propre serveur le renvoie, ce qui aide si le défaut est né entre les deux serveurs. Un message modifié auparavant échouera chaque fois.',
    seen: 'Pour autant qu’on sache, aucun fournisseur ne l’emploie. Le registre admet le même constat dans trois classes : un retard ici, un refus (5.7.7) ou une remarque sur un message remis (2.7.7).',
    steps: {
      sender: [
        'Laissez votre serveur faire ses tentatives.',
        'Si cela finit par échouer, renvoyez l’original plutôt que la copie retournée, qui est peut-être l’exemplaire abîmé.',
      ],
      sendingAdmin: [
        'Cherchez chez vous l’antivirus, la mention légale ou la passerelle qui modifie le courrier après la signature.',
      ],
      receivingAdmin: [
        'Gardez une copie refusée, et comparez-la à l’original de l’expéditeur pour voir où elles diffèrent.',
      ],
    },
    serverUse:
      'Quand le dégât peut n’être qu’un incident de transmission et qu’une autre copie peut arriver entière. Si le message a manifestement été modifié avant de vous parvenir, 5.7.7 épargne l’attente à l’expéditeur.',
  },
  '2.7.7': {
    title: 'Accepté, bien qu’un contrôle ait trouvé le message modifié',
    essence: 'Un succès assorti d’une remarque : pris en charge, mais plus tout à fait tel qu’envoyé. Rare.',
    meaning:
      'Votre message a été pris en charge, et un serveur en route a noté qu’il ne correspond plus à ce qui a été envoyé. Le code ne dit ni ce qui diffère, ni si c’est important. Vous ne le verrez presque jamais : on ne connaît aucun fournisseur qui le signale.',
    seen: 'À la rigueur dans un avis de remise : la RFC 3463 admet ce détail pour un succès aussi.',
    steps: {
      sender: [
        'Si chaque mot ou chaque chiffre compte, demandez au destinataire si le texte et les pièces jointes sont complets.',
      ],
      recipient: [
        'Si votre logiciel signale une signature non valable, confirmez par téléphone les chiffres importants avec l’expéditeur.',
      ],
      sendingAdmin: [
        'Vérifiez si l’une de vos passerelles ajoute un pied de page ou réécrit des liens après la signature.',
      ],
    },
    serverUse:
      'Quand vous remettez un message malgré un contrôle d’intégrité échoué et voulez en informer le côté de l’expéditeur. Pour le destinataire, inscrivez le résultat dans un en-tête Authentication-Results (RFC 8601), que les logiciels savent lire.',
  },
  '5.7.10': {
    title: 'Le chiffrement manque, ou a été mal lancé',
    essence:
      'Surtout une identification qui demande d’activer le chiffrement dans le programme ; Gmail et Postfix visent autre chose.',
    meaning:
      'Votre message n’est pas allé plus loin parce que le chiffrement qu’il lui fallait n’était pas en place. Si c’est l’identification qui est refusée, le programme doit d’abord activer TLS. Gmail vise un programme qui a continué trop tôt après STARTTLS ; Postfix, un message qui doit voyager chiffré quand le serveur suivant ne peut pas l’assurer.',
    seen: '« 523 5.7.10 » en réponse à une identification (Dovecot), « 523 5.7.10 … no commands allowed to pipeline after STARTTLS » (Gmail), « REQUIRETLS Failure: sender requested REQUIRETLS, but … » (Postfix).',
    steps: {
      sender: [
        'Dans les réglages de compte de votre logiciel, activez le chiffrement pour l’envoi : STARTTLS (587) ou SSL/TLS (465).',
        'Avec « pipeline after STARTTLS », mettez le programme à jour ou prévenez ses auteurs ; vos réglages ne sont pas en cause.',
        'Avec « REQUIRETLS », renvoyez le message sans cette option, s’il peut voyager sans chiffrement garanti.',
      ],
      sendingAdmin: [
        'Pour Gmail, faites attendre au client le 220, puis la fin de la négociation, et alors seulement EHLO.',
        'Pour Postfix, lisez la fin du texte : le dernier hôte a refusé STARTTLS, ou son certificat n’est pas reconnu ou ne concorde pas.',
      ],
      receivingAdmin: [
        'N’affichez AUTH dans EHLO qu’une fois TLS actif, pour qu’aucun programme ne tente de s’identifier avant.',
      ],
    },
    serverUse:
      'Avec 523, en réponse à AUTH par une méthode qui exige TLS (RFC 5248) ; la RFC 4954 a 504 avec 5.5.4 pour le même cas. Pour exiger STARTTLS, prenez 530 avec 5.7.0 ; pour REQUIRETLS, c’est 5.7.30 qui est enregistré.',
    readings: [
      'En réponse à une identification (Dovecot) : le mot de passe aurait circulé sans protection.',
      'Gmail, « no commands allowed to pipeline » : le programme n’a pas attendu que TLS soit prêt.',
      'Postfix, « REQUIRETLS Failure » : signalé par le côté qui envoie ; le serveur suivant a refusé TLS ou n’a pas de certificat qui convienne.',
    ],
  },
  '5.7.11': {
    title: 'Le serveur refuse tout mot de passe en clair',
    essence:
      'Il faut activer le chiffrement avant l’identification. Chez Gmail, c’est plutôt une erreur du programme d’envoi.',
    meaning:
      'Votre programme a voulu s’identifier par une connexion que d’autres pouvaient lire, et le serveur a refusé ; rien n’est parti. Dans la norme, ce code n’a plus qu’un intérêt historique. Gmail l’emploie pour autre chose : le programme a écrit plus que le seul mot STARTTLS.',
    seen: '« 538 5.7.11 Encryption required for requested authentication mechanism » chez quelques petits serveurs ou serveurs maison ; « 501 5.7.11 Syntax error (no parameters allowed) » chez Gmail, dans les journaux de programmes.',
    steps: {
      sender: [
        'Passez le serveur sortant en STARTTLS ou SSL/TLS dans les réglages, puis renvoyez.',
        'Si vous étiez sur un réseau public, choisissez un nouveau mot de passe : l’ancien a peut-être circulé en clair.',
      ],
      sendingAdmin: [
        'Dans votre propre programme, démarrez TLS et répétez EHLO avant AUTH.',
        'Pour le 501 de Gmail, n’écrivez rien après STARTTLS sur cette ligne.',
      ],
      receivingAdmin: [
        'Masquez jusqu’à TLS les méthodes qui en ont besoin ; cette réponse n’aura alors plus lieu d’être.',
      ],
    },
    serverUse:
      'Avec 538, pour d’anciens clients tout au plus. La RFC 4954 veut que de telles méthodes ne soient pas même proposées avant TLS, et qu’un essai reçoive 504 avec 5.5.4, ce que fait Postfix. Si rien ne doit passer sans TLS, c’est 530 avec 5.7.0.',
    readings: [
      '538 ou 524, en réponse à une identification : chiffrez d’abord, identifiez-vous ensuite.',
      'Gmail, 501 « no parameters allowed », en réponse à STARTTLS : une erreur du programme d’envoi.',
    ],
  },
  '4.7.12': {
    title: 'Il faut d’abord s’identifier une fois par mot de passe ordinaire',
    essence: 'Le compte n’est pas prêt pour la méthode choisie ; une identification ordinaire, sous TLS, l’y prépare.',
    meaning:
      'Votre programme n’a pas pu s’identifier, et rien n’est parti : le serveur ne peut pas encore employer la méthode choisie pour votre compte. Une identification ordinaire par mot de passe y remédie d’habitude. Malgré le 4, attendre ne suffit pas.',
    seen: '« 432 4.7.12 A password transition is needed », en réponse à une identification, chez peu de serveurs. « 432 4.3.2 », d’Exchange, est autre chose : une boîte très sollicitée.',
    steps: {
      sender: [
        'Assurez-vous que le serveur sortant est réglé sur STARTTLS ou SSL/TLS.',
        'Passez la méthode d’authentification à « mot de passe normal » (PLAIN), et envoyez un message.',
        'Revenez ensuite à l’ancienne si vous le souhaitez ; elle devrait être acceptée dès la session suivante.',
      ],
      sendingAdmin: [
        'Dans votre propre programme, voyez dans 432 une invitation à essayer PLAIN sous TLS, pas un mot de passe faux.',
      ],
      receivingAdmin: [
        'Continuez à proposer PLAIN après STARTTLS tant que tous les comptes n’ont pas fait la transition.',
      ],
    },
    serverUse:
      'Avec 432, en réponse à AUTH, tant qu’il manque au compte ce qu’exige cette méthode et qu’une identification PLAIN le fournirait (RFC 4954). Un service d’authentification en panne relève de 454 avec 4.7.0, un mot de passe faux de 535 avec 5.7.8.',
  },
  '5.7.12': {
    title: 'Le destinataire ne reçoit rien de l’extérieur de son organisation',
    essence:
      'Exchange Online : l’adresse n’est ouverte qu’aux collègues ; votre message et votre domaine ne sont pas en cause.',
    meaning:
      'Votre message a été refusé parce que l’adresse, dans une organisation qui utilise Exchange Online, n’accepte que le courrier de ses propres membres. Ni votre texte ni votre domaine n’y sont pour rien, et seul un administrateur de cette organisation peut y changer quelque chose. Le sens du registre est autre : il concerne l’identification.',
    seen: '« 5.7.12 Sender was not authenticated by organization » dans les avis de Microsoft 365. Pour un groupe, c’est 5.7.133, pour une boîte 5.7.134, pour un dossier public 5.7.13 ou 5.7.135, pour un utilisateur de messagerie 5.7.136.',
    steps: {
      sender: [
        'Joignez la personne autrement, et demandez quelle adresse est ouverte à l’extérieur.',
        'S’il faut que ce soit celle-ci, priez-la de montrer l’avis à son administrateur de messagerie.',
      ],
      recipient: [
        'Dites à votre administrateur qui, à l’extérieur, doit pouvoir vous écrire ; lui seul peut changer ce réglage.',
      ],
      sendingAdmin: [
        'Ne touchez pas à SPF, DKIM ni DMARC : « authenticated » veut dire ici « membre de cette organisation ».',
      ],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, ouvrez les restrictions de remise du destinataire et décochez l’obligation d’authentification des expéditeurs.',
      ],
    },
    serverUse:
      'Laissez cet usage à Microsoft. Pour une adresse fermée à l’extérieur, prenez 550 avec 5.7.1, pour une liste fermée 5.7.2. Le sens du registre, une transition de mot de passe, va avec 432 et la classe 4.',
    readings: [
      'Dans un avis, « not authenticated by organization » (Exchange Online) : l’adresse est réservée à l’interne.',
      'En réponse à une identification : une transition de mot de passe, comme 4.7.12, mais dans la mauvaise classe.',
    ],
  },
  '5.7.13': {
    title: 'Un compte désactivé, ou un dossier fermé à l’extérieur',
    essence:
      'À l’identification : votre compte est bloqué malgré le bon mot de passe. Chez Exchange Online : un dossier public.',
    meaning:
      'Votre message n’est pas parti ou n’a pas été accepté, et le sens dépend du moment. À l’identification, le mot de passe était bon, mais votre compte est désactivé, par exemple pour un impayé ou un abus. Dans un avis d’Exchange Online, l’adresse est un dossier public interne ; d’un hébergement cPanel, un compte suspendu.',
    seen: '« 525 5.7.13 » en réponse à une identification (Dovecot), « 5.7.13 Sender was not authenticated for public folder » (Exchange Online, aussi 5.7.135), « 525 5.7.13 Disabled recipient address » (cPanel).',
    steps: {
      sender: [
        'S’il est apparu à l’identification, demandez à votre fournisseur ou administrateur pourquoi le compte est désactivé, au lieu de retaper le mot de passe.',
        'S’il est apparu dans un avis, demandez une autre adresse au destinataire.',
      ],
      recipient: [
        'Si le dossier doit recevoir du courrier de l’extérieur, demandez à votre administrateur de l’ouvrir.',
      ],
      sendingAdmin: [
        'Avant de réactiver un compte, cherchez qui l’a désactivé et pourquoi ; après une intrusion, réinitialisez d’abord le mot de passe.',
      ],
      receivingAdmin: [
        'Dans le centre d’administration Exchange, sous Dossiers publics, ouvrez la restriction de remise du dossier et n’exigez plus que les expéditeurs soient authentifiés.',
      ],
    },
    serverUse:
      'En réponse à AUTH, avec 525 ou 535, quand les identifiants sont bons et le compte désactivé : le programme n’a alors pas à redemander le mot de passe. La boîte désactivée d’un destinataire relève de 5.2.1, une adresse fermée de 5.7.1.',
    readings: [
      'En réponse à une identification : le sens du registre ; seul l’administrateur peut réactiver le compte.',
      'Exchange Online, « not authenticated for public folder » : le dossier ne prend que le courrier de sa propre organisation.',
      'cPanel, « Disabled recipient address » : l’hébergeur du destinataire a suspendu ce compte.',
    ],
  },
  '5.7.14': {
    title: 'Gmail vous demande d’abord de vous connecter dans le navigateur',
    essence:
      'Google a jugé la connexion suspecte : le mot de passe est peut-être bon, mais vous devez confirmer que c’était vous.',
    meaning:
      'Google a arrêté une connexion à votre compte Gmail parce qu’elle lui a paru suspecte, et rien n’est parti. Il veut que vous vous connectiez dans un navigateur avant de laisser faire le programme. Dans le registre, le numéro veut dire tout autre chose, que seule une extension rare (BURL) connaît.',
    seen: '« 534-5.7.14 … Please log in via your web browser and then try again », avec une longue adresse web, dans les logiciels, sites et appareils qui envoient par Gmail ; « 554 5.7.14 No IMAP URLAUTH access available » (Dovecot).',
    steps: {
      sender: [
        'Connectez-vous à Gmail dans un navigateur, et confirmez la tentative si Google vous interroge.',
        'Relancez ensuite l’envoi depuis le programme.',
        'Si cela recommence, prenez un mot de passe d’application ou la connexion Google du programme.',
        'Si la tentative n’était pas de vous, changez le mot de passe de votre compte Google.',
      ],
      sendingAdmin: [
        'Passez sites et appareils à OAuth, ou au relais SMTP de Google Workspace, qui peut les reconnaître à leur adresse IP.',
      ],
      receivingAdmin: ['Pour BURL dans Dovecot, donnez au service de soumission l’accès au serveur IMAP (URLAUTH).'],
    },
    serverUse:
      'Avec 554, en réponse à BURL, quand aucun lien de confiance ne vous unit au serveur qui détient le contenu (RFC 5248). Pour une identification, 534 avec 5.7.9 ou 535 avec 5.7.8 sont les codes que les programmes comprennent.',
    readings: [
      'Gmail, 534 avec une adresse web : confirmez la connexion dans un navigateur.',
      '554, « URLAUTH » ou « trust » : le serveur devait prendre le contenu dans votre boîte (BURL) et n’y a pas accès.',
    ],
  },
} as const satisfies Record<string, CodeText>;
