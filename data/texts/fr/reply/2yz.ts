import type { CodeText } from '../../../entry';

export const replyTexts2yz = {
  '200': {
    title: 'Une réponse positive absente de la norme du courrier électronique',
    essence: 'Le premier chiffre dit oui ; rien ne définit ce que les deux autres y ajoutent.',
    meaning:
      'Le serveur a répondu oui à ce qu’on lui demandait. Aucune norme du courrier électronique ne contient ce numéro : lors d’une enquête de 1983 (RFC 876), certains serveurs le donnaient à tort à la place de 250, et des listes ultérieures en font un « état du système », qui est en réalité 211. D’après son premier chiffre, c’est un succès. Aujourd’hui, il s’agit plutôt du « OK » du web, qui ne dit rien de la remise.',
    seen: 'Presque plus jamais de la part d’un serveur de messagerie ; l’enquête de 1983 l’a vu en réponse à NOOP et à RSET. On le lit dans d’anciennes tables de codes, ou comme état HTTP d’une requête adressée à un service d’envoi.',
    steps: {
      sender: ['Ne renvoyez rien à cause de ce numéro : il ne signale aucun échec.'],
      sendingAdmin: [
        'Déterminez si la ligne vient d’une requête web ou d’une session SMTP ; seule la seconde concerne le courrier.',
        'Fiez-vous à la réponse donnée à la fin des données, en général 250, pour savoir si le message a été pris.',
      ],
      receivingAdmin: [
        'Si c’est votre propre logiciel qui l’envoie, remplacez-le par 250, ou par 211 pour un texte d’état.',
      ],
    },
    serverUse:
      'Jamais : prenez 250 pour une commande réussie et 211 pour un texte d’état. Certains clients comparent la réponse au code exact qu’ils attendent, et prennent alors 200 pour un échec.',
    readings: [
      'Dans une session SMTP : un oui inhabituel du serveur de réception, valable par son seul premier chiffre.',
      'Dans un journal web ou un flux d’événements : HTTP 200, la requête est arrivée au service ; le sort du courrier est indiqué ailleurs.',
    ],
  },
  '211': {
    title: 'Le serveur a donné son état ou une aide générale',
    essence: 'Des informations données en réponse à HELP : elles portent sur le serveur, jamais sur un message.',
    meaning:
      'Quelqu’un a demandé des informations au serveur, et il les a données. Cette ligne n’a envoyé, retenu ou refusé aucun message. Son nom évoque un état du système autant qu’une aide, mais la norme actuelle ne la prévoit que pour HELP. Si un message a échoué dans la même session, la raison se trouve sur une autre ligne.',
    seen: 'Dans les sessions tapées à la main, ou quand un outil de surveillance demande HELP. Les avis de non-remise ne contiennent pas ce code. Certaines listes donnent son sens à 200.',
    steps: {
      sender: ['Ne faites rien : cette ligne parle du serveur, pas de votre courrier.'],
      sendingAdmin: [
        'Cherchez dans le même journal une réponse qui commence par 4 ou 5 : elle seule peut expliquer un courrier qui n’est pas arrivé.',
      ],
    },
    serverUse:
      'En réponse à HELP, quand le texte décrit l’état du système ou donne une aide générale ; 214 convient au mode d’emploi du serveur ou d’une commande. Un serveur sans HELP répond 502.',
  },
  '214': {
    title: 'Le texte d’aide du serveur, envoyé parce qu’on l’a demandé',
    essence: 'Uniquement la réponse à HELP : il n’accepte, ne retarde et ne refuse jamais un message.',
    meaning:
      'Le serveur a envoyé son mode d’emploi, parce que quelqu’un a tapé la commande HELP ; ce code ne répond à rien d’autre. Le texte s’adresse à une personne devant un terminal, et les programmes n’en font rien. Si un message a échoué dans la même session, c’est à une autre commande, avec un autre code.',
    seen: 'Le plus souvent sur plusieurs lignes commençant par « 214- », dans une session tapée à la main ou une analyse automatique du serveur. Il n’a pas sa place dans un avis de retard ou de non-remise : la remise d’un message ne passe pas par HELP.',
    steps: {
      sender: [
        'Ne faites rien pour cette ligne ; s’il vous manque un message, la ligne qui l’explique commence par 4 ou 5.',
      ],
      sendingAdmin: [
        'Cherchez qui a envoyé HELP : une personne, une sonde de surveillance ou un robot ; une remise normale ne le fait pas.',
        'Jugez la remise d’après les réponses à MAIL FROM, à RCPT TO, à DATA et à la fin des données.',
      ],
    },
    serverUse:
      'En réponse à HELP et à rien d’autre, pour un texte qui explique le serveur ou une de ses commandes. Prenez 211 pour un texte d’état, et 502 si HELP n’est pas proposé. Pour reporter un message, le code est 450 ou 451.',
  },
  '220': {
    title: 'Le serveur est prêt à commencer',
    essence: 'La première ligne d’une session, ou le feu vert au chiffrement ; elle ne décide rien pour un message.',
    meaning:
      'Le serveur de réception a décroché et se présente. Il n’a pas encore été question de votre message : l’expéditeur, les destinataires et le contenu viennent après. À la suite de STARTTLS, le même code signifie que le chiffrement peut commencer. Une trace qui s’arrête là montre une conversation interrompue, pas un refus.',
    seen: 'En tête de presque toute session SMTP, suivi du nom du serveur, puis de nouveau après STARTTLS. Dans un avis de non-remise, ce n’est que le début d’une session citée.',
    steps: {
      sender: [
        'Passez cette ligne et cherchez, plus bas, la première qui commence par 4 ou 5 : c’est elle qui donne la raison.',
      ],
      sendingAdmin: [
        'Laissez votre serveur attendre cette salutation jusqu’à cinq minutes, comme le veut la norme : certains serveurs répondent lentement.',
        'Si la session s’arrête après la salutation, cherchez un pare-feu qui inspecte et réécrit les commandes SMTP.',
        'Si elle s’arrête après STARTTLS, testez la négociation avec openssl s_client -starttls smtp : le problème vient de TLS, pas du courrier.',
      ],
      receivingAdmin: ['Placez le nom DNS complet du serveur juste après le code : des clients peuvent l’y lire.'],
    },
    serverUse:
      'Comme salutation quand vous allez servir ce client, votre nom d’hôte complet en premier mot, et pour dire oui à STARTTLS. Répondez 554 si vous ne voulez pas le servir, 421 si vous ne le pouvez pas pour l’instant.',
    readings: [
      'Première ligne de la session, suivie d’un nom d’hôte : la salutation du serveur.',
      'Juste après STARTTLS, souvent « 220 2.0.0 » : le serveur est prêt pour la négociation TLS.',
    ],
  },
  '221': {
    title: 'Le serveur prend congé',
    essence: 'La fin normale d’une session, en réponse à QUIT ; le sort du message était déjà réglé.',
    meaning:
      'La conversation entre les deux serveurs s’est terminée dans les règles : le serveur d’envoi a dit QUIT, et voici la réponse. Elle ne dit pas si le message a été pris ou refusé : cela se lit dans les lignes du dessus. Quand un journal ou un avis la présente comme l’erreur, le logiciel a cité la dernière ligne, et non celle qui comptait.',
    seen: 'À la fin des journaux de session, et parfois comme prétendue cause dans les rapports d’erreur de programmes qui ne gardent que la dernière réponse.',
    steps: {
      sender: ['Remontez depuis cette ligne jusqu’à la réponse qui commence par 4 ou 5 : la cause est là.'],
      sendingAdmin: [
        'Vérifiez la réponse à la fin des données : un 250 à cet endroit signifie que le message a été pris, quelle que soit la suite.',
        'Si la connexion s’est terminée sans aucune réponse, tenez le message pour reporté : une connexion perdue vaut 451.',
      ],
    },
    serverUse:
      'En réponse à QUIT seulement. Pour clore une session de votre propre chef, parce que vous vous arrêtez ou que le client a trop tardé, envoyez 421.',
  },
  '235': {
    title: 'L’authentification a réussi',
    essence:
      'Le nom d’utilisateur et le mot de passe, ou le jeton, ont été acceptés ; l’envoi proprement dit vient ensuite.',
    meaning:
      'Le serveur de messagerie a accepté l’authentification et sait maintenant qui envoie. Si quelque chose échoue après cette ligne, le mot de passe n’est pas en cause. Le message lui-même n’a pas encore été présenté : le serveur peut encore refuser l’adresse d’expéditeur, un destinataire, le dépassement d’une limite ou le contenu, chaque fois avec un code différent.',
    seen: 'Dans le journal de débogage d’un logiciel de messagerie, d’un appareil ou d’une extension de site, à la fin de l’échange AUTH, en général sous la forme « 235 2.7.0 ».',
    steps: {
      sender: [
        'Gardez le mot de passe tel qu’il est : il est bon.',
        'Si l’envoi échoue malgré tout, lisez la réponse suivante du serveur ; elle vise souvent l’adresse d’expéditeur ou une limite.',
      ],
      sendingAdmin: [
        'Regardez les réponses à MAIL FROM et à RCPT TO : ce compte n’a peut-être pas le droit d’utiliser cette adresse From.',
      ],
    },
    serverUse:
      'Quand AUTH est terminé et que les identifiants sont bons. Prenez 334 tant qu’il manque des données, 535 pour des identifiants faux, et 454 quand votre propre service d’authentification est en panne.',
  },
  '250': {
    title: 'Le serveur a dit oui',
    essence:
      'Après le message entier, il signifie « pris en charge », ce qui n’est pas encore « arrivé dans la boîte ».',
    meaning:
      'Le serveur de réception a accepté ce qu’on venait de lui demander : une salutation, une adresse ou le message entier. Seul le oui qui suit les données concerne votre message : le serveur l’a alors pris en charge et le remettra, réessaiera ou signalera l’échec. Ce n’est pas une preuve de remise : le message peut encore être classé comme indésirable, retenu par un filtre ou donner lieu plus tard à un avis de non-remise.',
    seen: 'Sur presque chaque ligne d’une session, et comme dernière réponse dans les journaux de remise, par exemple « 250 2.0.0 Ok: queued as … ». Ce que les services d’envoi appellent « remis » ne repose souvent que sur cette réponse.',
    steps: {
      sender: [
        'Si c’est la réponse au message lui-même, ne le renvoyez pas : le destinataire pourrait le recevoir deux fois.',
        'Demandez au destinataire de regarder dans les indésirables et de chercher votre adresse.',
        'Si un avis de non-remise arrive plus tard, croyez-le : il dit ce qui s’est passé après ce oui.',
      ],
      recipient: [
        'Cherchez l’adresse de l’expéditeur dans tous les dossiers, y compris les indésirables et ceux que remplissent vos propres règles.',
        'Si le message est introuvable, donnez à votre fournisseur l’adresse de l’expéditeur et l’heure de l’envoi.',
      ],
      sendingAdmin: [
        'Assurez-vous qu’il s’agit de la réponse à la fin des données, et non à RCPT TO.',
        'Notez l’identifiant de file d’attente qui suit le code ; il permet au côté qui reçoit de retrouver le message.',
        'Si des doublons arrivent, cherchez les sessions abandonnées avant cette réponse : laissez-lui dix minutes.',
      ],
      receivingAdmin: [
        'Suivez l’identifiant dans votre journal jusqu’au filtre, à la quarantaine, à l’alias ou à la boîte où le message a fini.',
      ],
    },
    serverUse:
      'Quand la commande a été exécutée. Après les données, seulement une fois le message enregistré de façon sûre : vous devrez dès lors le remettre ou signaler l’échec. À VRFY, seulement pour une boîte réellement vérifiée ; sinon, prenez 252.',
    readings: [
      'Après les données du message : le serveur a pris le message en charge.',
      'Après MAIL FROM ou RCPT TO : l’adresse est acceptée pour l’instant ; le message peut encore être refusé.',
      'Après EHLO, RSET ou NOOP : une étape de la conversation, sans rapport avec un message.',
      'Après ETRN : le serveur commence à envoyer le courrier qu’il garde pour l’hôte indiqué.',
    ],
  },
  '251': {
    title: 'Accepté : le serveur fait suivre votre message à une autre adresse',
    essence: 'Un succès, à l’opposé de 551 : le destinataire a changé d’adresse et ce serveur fait suivre le message.',
    meaning:
      'Votre message est accepté, bien que le destinataire ne soit plus à cette adresse. Le serveur connaît la nouvelle et y fait suivre le message de lui-même. Avec 551, au contraire, il refuse, et c’est à vous d’écrire à l’autre adresse. Transféré ne veut pas encore dire remis : si le serveur suivant refuse, un avis de non-remise viendra.',
    seen: 'Dans les journaux, en réponse à l’adresse d’un destinataire, avec la nouvelle adresse dans le texte. Ce code est rare : les serveurs font le plus souvent suivre en silence et répondent 250, pour ne pas révéler la nouvelle adresse.',
    steps: {
      sender: [
        'N’envoyez pas de second exemplaire : celui-ci est en route.',
        'Notez dans votre carnet la nouvelle adresse donnée par la réponse, pour la prochaine fois.',
      ],
      recipient: ['Donnez votre nouvelle adresse à vos correspondants : une redirection dure rarement éternellement.'],
      sendingAdmin: [
        'Transmettez la nouvelle adresse à l’utilisateur : les programmes ne sont pas tenus de la montrer.',
      ],
      receivingAdmin: [
        'Si la nouvelle adresse doit rester privée, désactivez cette réponse et faites suivre avec un simple 250.',
      ],
    },
    serverUse:
      'Quand vous connaissez la nouvelle adresse, que vous y faites suivre et que vous pouvez la révéler. Répondez 250 pour faire suivre en silence, 551 pour refuser en la nommant, 550 pour refuser sans la nommer.',
    readings: [
      'En réponse à RCPT TO, avec une adresse : le message est accepté et y sera transmis.',
      'En réponse à VRFY : le courrier pour cette adresse serait transmis ; aucun message n’est encore en jeu.',
      'En réponse à ETRN : aucun courrier n’attend pour cet hôte, et rien n’est transmis.',
    ],
  },
  '252': {
    title: 'Le serveur ne confirme pas l’adresse, mais prend le courrier',
    essence: 'Ni oui ni non : la boîte n’est pas confirmée, mais un message serait accepté et sa remise tentée.',
    meaning:
      'On a demandé au serveur si une adresse existe, et il a préféré ne pas le dire. Il promet seulement d’accepter un message et de tenter sa remise, qui peut encore échouer. Il protège ainsi les noms de ses utilisateurs, ou bien les boîtes se trouvent sur une autre machine. Aucun message n’était en jeu dans cet échange.',
    seen: 'En réponse à VRFY ou EXPN, surtout dans les résultats d’outils de vérification d’adresses. Postfix le donne pour toute adresse qu’il ne peut pas exclure.',
    steps: {
      sender: ['N’y voyez pas la preuve que l’adresse est bonne ; si cela compte, demandez à la personne.'],
      sendingAdmin: [
        'Classez l’adresse comme « inconnue » dans vos vérifications de listes, ni valide ni invalide.',
        'Nettoyez vos listes d’après les avis de non-remise de vrais messages plutôt qu’avec VRFY.',
      ],
    },
    serverUse:
      'À VRFY ou EXPN, quand vous relayez pour le domaine ou ne voulez pas révéler les boîtes. Gardez 250 pour une boîte que vous avez vérifiée et 550 pour une boîte qui n’existe pas. À RCPT TO, le oui ordinaire est 250.',
    readings: [
      'En réponse à VRFY ou EXPN : le serveur ne confirme ni l’adresse ni les membres de la liste.',
      'En réponse à ETRN : du courrier attend pour cet hôte et sa remise vient d’être lancée.',
    ],
  },
  '253': {
    title: 'Le serveur commence à envoyer le courrier gardé pour un hôte',
    essence:
      'Réponse à ETRN seulement : elle donne le nombre de messages en attente et annonce le début de leur remise.',
    meaning:
      'Un serveur de messagerie qui n’est pas toujours connecté a demandé son courrier en attente, et celui qui le garde commence à l’envoyer. Le nombre donné dans le texte est celui des messages en attente. Il n’apprend rien sur un message en particulier : chacun sera remis, ou échouera, plus tard et dans une autre session.',
    seen: 'Dans le journal d’un serveur qui va chercher son courrier par ETRN chez un fournisseur ou un serveur de secours, une configuration prévue pour les liaisons qui ne sont pas permanentes. Ce n’est pas un code de non-remise.',
    steps: {
      sendingAdmin: [
        'Si c’est votre serveur qui a envoyé ETRN, attendez une nouvelle connexion entrante : le courrier ne vient pas par celle-ci.',
        'Si rien n’arrive, vérifiez que le port 25 de votre serveur est joignable de l’extérieur.',
      ],
      receivingAdmin: [
        'Si la file ne se vide pas, lisez votre journal de remise pour cet hôte ; cette réponse dit seulement que la tentative a commencé.',
      ],
    },
    serverUse:
      'En réponse à ETRN, quand la remise est lancée et que vous pouvez compter les messages. Sans ce compte, prenez 252 ou 250 ; 251 si rien n’attend, 458 si vous ne pouvez pas démarrer, 459 si ce client n’en a pas le droit.',
  },
  '254': {
    title: 'Oracle Cloud n’envoie pas votre message à ce destinataire',
    essence:
      'L’adresse est sur la liste d’exclusion du compte d’envoi : le code ressemble à un oui, mais rien n’est envoyé.',
    meaning:
      'Oracle Cloud Email Delivery ne transmet pas votre message à ce destinataire, car l’adresse figure sur la liste d’exclusion du compte d’envoi : un message y a échoué, son titulaire a signalé un spam, ou quelqu’un l’a ajoutée. Le numéro, propre à Oracle, est trompeur : il commence comme un succès, la page d’Oracle dit le message accepté, et le 4.7.1 qui l’accompagne veut dire « réessayez plus tard ». Rien n’arrivera tant que l’adresse est sur la liste.',
    seen: 'Dans les programmes qui envoient par Oracle Cloud, sous la forme « 254 4.7.1 Suppression for user … to … » ou « … is suppressed for sender … ». JavaMail interrompt alors tout l’envoi ; un programme qui ne lit que le premier chiffre y voit un succès et ne signale rien.',
    steps: {
      sender: [
        'Ne supposez pas que cette personne a reçu votre message ; joignez-la autrement.',
        'Vérifiez l’orthographe de l’adresse : une faute de frappe explique souvent l’échec précédent.',
        'Demandez au responsable du compte Oracle de chercher l’adresse dans la liste d’exclusion.',
      ],
      recipient: [
        'Si vous avez signalé par erreur cet expéditeur comme spam, dites-lui que vous voulez de nouveau son courrier.',
      ],
      sendingAdmin: [
        'Ouvrez Developer Services, Email Delivery, Suppression List dans la console Oracle Cloud et lisez pourquoi l’adresse y figure.',
        'Ne supprimez l’entrée que lorsque sa cause a disparu : boîte réparée, ou personne qui souhaite finalement votre courrier.',
        'Faites compter 254 par votre programme comme un échec pour ce seul destinataire, et servez les autres ; selon Oracle, Angus Mail, successeur de JavaMail, le fait.',
      ],
    },
    serverUse:
      'Mieux vaut s’en passer : pour un client conforme, tout code commençant par 2 veut dire que tout va bien. Un relais qui n’enverra pas à un destinataire devrait refuser RCPT TO par 550 et un code 5.x.x approprié.',
  },
} as const satisfies Record<string, CodeText>;
