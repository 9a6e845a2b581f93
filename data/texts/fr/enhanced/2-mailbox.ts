import type { CodeText } from '../../../entry';

export const enhancedTextsMailbox = {
  '5.2.0': {
    title: 'Refusé pour une raison qui tient à la boîte du destinataire',
    essence: 'La boîte existe ; « quota », « filtered » ou « spam » dans le texte dit ce qui a fait obstacle.',
    meaning:
      'Le serveur connaît la boîte, mais a refusé d’y déposer votre message, et le code ne dit pas pourquoi. Dans les cas connus, c’était un filtre, une boîte pleine ou indisponible, ou un expéditeur jugé suspect (spam, DMARC). Votre serveur ne réessaie pas ; ce sont les mots qui disent qui peut agir.',
    seen: 'Sous la forme « 550 5.2.0 Message Filtered », « 522 5.2.0 … Over quota », « Recipient unavailable » (Comcast), ou pour du courrier qu’Orange tient pour du spam (OFR…_506). Chaque serveur comble ce vide à sa façon.',
    steps: {
      sender: [
        'Cherchez dans le texte « quota », « filtered », « spam » ou « DMARC » : ce mot vaut mieux que le numéro.',
        'S’il parle de quota, prévenez la personne par une autre voie que sa boîte manque de place.',
        'Si le message a été pris pour du spam, demandez au destinataire d’autoriser votre adresse avant de réécrire.',
      ],
      recipient: [
        'Passez en revue vos filtres, votre liste d’expéditeurs bloqués et votre espace libre.',
        'Demandez à votre fournisseur pourquoi cet expéditeur a été refusé, en donnant la date, l’heure et le code.',
      ],
      sendingAdmin: [
        'Si la réponse parle de DMARC ou de spam, vérifiez SPF et DKIM pour le domaine de la ligne From.',
        'Gardez l’adresse dans vos listes, sauf si le texte dit qu’elle n’existe pas.',
      ],
      receivingAdmin: [
        'Remontez du refus à la règle qui l’a prononcé, et donnez-lui un code parlant : 5.2.1, 5.2.2, 5.7.1.',
      ],
    },
    serverUse:
      'Pour une boîte qui existe et refuse pour une raison qu’aucun autre code X.2 ne couvre. Un quota, c’est 5.2.2 ; une boîte désactivée, 5.2.1 ; un filtrage ou une politique relève de 5.7.1.',
    readings: [
      'Orange et La Poste, OFR…_506 ou LPN…_506 : le message a été pris pour du spam.',
      'Comcast, « DM000001 » : le domaine de l’expéditeur a échoué à DMARC ; la boîte n’y est pour rien.',
      '« Over quota » dans le texte : une boîte pleine, comme avec 5.2.2.',
    ],
  },
  '4.2.0': {
    title: 'La boîte du destinataire fait attendre votre message',
    essence: 'Souvent une liste grise, qui refuse exprès la première fois ; votre serveur réessaie de lui-même.',
    meaning:
      'Le serveur de réception connaît la boîte, mais ne prend pas encore votre message et ne donne pas de raison précise. C’est souvent la liste grise, ce « revenez plus tard » adressé exprès aux serveurs encore inconnus, ou une limite au rythme des arrivées. Votre serveur garde le message et réessaie de lui-même.',
    seen: 'Derrière 450 dans les avis de retard et les journaux : « greylisted for 60 seconds », « greylisted: please retry » (Titan), « Recipient temporarily unavailable » (Comcast). Orange et La Poste disent « 421 4.2.0 Service refuse. Veuillez essayer plus tard ».',
    steps: {
      sender: [
        'Patientez quelques heures ; après une liste grise, le message passe sans que vous fassiez rien.',
        'N’envoyez pas de second exemplaire : les deux pourraient arriver.',
      ],
      sendingAdmin: [
        'Vérifiez que les nouvelles tentatives partent de la même adresse IP : pour une liste grise, une autre adresse est un premier essai.',
        'Si Comcast cite RL000010, envoyez plus lentement : cette limite vise votre serveur, non la boîte.',
      ],
      receivingAdmin: [
        'Voyez si c’est la liste grise, une limite de débit ou une boîte verrouillée qui a répondu, et exemptez les partenaires dont le courrier ne doit pas attendre.',
        'Pour le « ambiguous address » d’Exchange, trouvez dans l’annuaire le second objet qui porte cette adresse, et retirez-la-lui.',
      ],
    },
    serverUse:
      'Pour un obstacle passager dans une seule boîte, quand il n’a pas de code propre. Une boîte pleine, c’est 4.2.2 ; une boîte désactivée pour un temps, 4.2.1 ; beaucoup de serveurs signalent la liste grise par 4.7.1.',
    readings: [
      '« greylisted », « try later » : un premier refus fait exprès, ou une limite de débit ; une tentative suivante passera.',
      'Exchange, 420 avec « ambiguous address » ou « no Mdb » : la fiche du destinataire, dans l’annuaire de l’autre côté, est défectueuse ; attendre ne suffit pas.',
    ],
  },
  '5.2.1': {
    title: 'La boîte existe, mais elle est désactivée',
    essence: 'L’adresse est connue, mais rien n’y entre ; certains serveurs le disent aussi d’un nom inconnu.',
    meaning:
      'La boîte du destinataire ne reçoit rien : elle a été désactivée, suspendue ou laissée trop longtemps sans usage. L’adresse est peut-être juste, mais elle ne sert à rien tant que la boîte n’est pas rétablie. Certains serveurs le disent aussi d’un nom inconnu, et Gmail d’une boîte qui reçoit trop à la fois ; lisez donc les mots.',
    seen: 'De Gmail : « The email account that you tried to reach is inactive » (« disabled » dans d’anciennes réponses). De Free : « blocked due to inactivity ». Avec « administratively disabled » chez qmail-ldap, « Addressee unknown » chez AT&T.',
    steps: {
      sender: [
        'Joignez la personne autrement et demandez-lui une adresse qu’elle utilise.',
        'Si Gmail parle de « a rate that prevents additional messages », renvoyez simplement le message quelques heures plus tard.',
        'Ne renvoyez rien à une boîte désactivée avant d’apprendre qu’elle est rétablie.',
      ],
      recipient: [
        'Connectez-vous à la boîte et voyez si votre fournisseur signale un blocage ou propose de la réactiver.',
        'Si vous ne pouvez plus vous connecter, demandez à votre fournisseur ou à votre employeur si le compte est désactivé.',
      ],
      sendingAdmin: [
        'Suspendez l’adresse dans les listes jusqu’à ce que la personne s’en serve de nouveau.',
        'S’il s’agit de la limite de réception de Gmail, gardez l’adresse et espacez vos envois.',
      ],
      receivingAdmin: [
        'Cherchez pourquoi le compte est désactivé (inutilisé, impayé, suspendu, départ), puis réactivez-le ou mettez un transfert.',
        'S’il ne l’est que pour un temps, répondez 450 avec 4.2.1 : le courrier attendra au lieu de revenir.',
      ],
    },
    serverUse:
      'Pour une boîte qui existe et restera fermée. Prenez 4.2.1 si elle rouvre bientôt, et 5.1.1 si ce nom n’existe pas. Notez que la réponse apprend à des inconnus que le compte existe.',
    readings: [
      'Gmail, « inactive » ou « disabled » (p=DisabledUser) : le compte est désactivé.',
      'Gmail, « at a rate that prevents additional messages » (p=ReceivingRatePerm) : trop de courrier à la fois ; le compte va bien.',
      '« Addressee unknown », « User Unknown » (AT&T et d’autres) : pas de boîte à ce nom ; lisez-le comme 5.1.1.',
      'Exchange Server, « quarantined this message » : le message se trouve dans la quarantaine antispam de l’autre côté.',
    ],
  },
  '4.2.1': {
    title: 'La boîte est fermée pour un temps ou reçoit trop de courrier',
    essence: 'Connu surtout chez Gmail, quand une boîte reçoit trop vite ; votre serveur réessaie de lui-même.',
    meaning:
      'Votre message attend, car la boîte du destinataire n’accepte rien pour l’instant. Selon le registre, elle est désactivée pour un temps ; chez Gmail, Yandex et Rackspace, elle reçoit plus de courrier que leur limite ne le permet. Votre propre serveur garde le message et réessaie.',
    seen: 'Bien connu chez Gmail : « 450 4.2.1 The user you are trying to contact is receiving mail at a rate that … ». Aussi « exceeded message rate limit » (Yandex) et « (G30) » (Rackspace).',
    steps: {
      sender: [
        'Laissez le message attendre ; il n’y a rien à y corriger.',
        'Si vous ou votre système écrivez très souvent à cette seule personne, arrêtez quelques heures.',
        'Appelez ou envoyez un SMS si elle doit le savoir aujourd’hui.',
      ],
      recipient: [
        'Cherchez ce qui inonde votre boîte, par exemple une alerte emballée ou une vague d’inscriptions, et coupez-en la source.',
      ],
      sendingAdmin: [
        'Étalez dans le temps les messages pour une même boîte, et regroupez les alertes.',
        'Si le texte dit « Peak SMTP relay limit exceeded », ralentissez votre propre relais Workspace et cherchez un expéditeur emballé.',
      ],
      receivingAdmin: [
        'Si la boîte est suspendue et ne reviendra pas, passez la réponse à 5.2.1 pour que les expéditeurs l’apprennent.',
      ],
    },
    serverUse:
      'Avec 450, pour une boîte fermée maintenant et qui rouvrira : suspension, déménagement, travaux sur un stockage. Gmail l’emploie aussi pour sa limite de réception. Pour une boîte qui restera close, répondez 5.2.1.',
    readings: [
      'Gmail, « receiving email too quickly » ou « at a rate that prevents additional messages » : la limite de réception de la personne.',
      'Google Workspace, « Peak SMTP relay limit exceeded » : la limite de relais de l’organisation qui envoie.',
      '« Mailbox disabled » : le sens du registre, une boîte désactivée pour un temps.',
    ],
  },
  '5.2.2': {
    title: 'La boîte du destinataire est pleine, et votre message est revenu',
    essence: 'Le message est rendu aussitôt, sans attente : à renvoyer quand le destinataire aura fait de la place.',
    meaning:
      'La boîte du destinataire n’a plus de place, et le serveur vous a rendu le message. L’adresse est bonne, mais seul le destinataire peut libérer de l’espace, et peut-être ne le sait-il pas encore. Il faudra ensuite renvoyer le message : il n’arrivera pas de lui-même.',
    seen: 'Sous la forme « 552 5.2.2 Mailbox full » ou « user is over quota » (iCloud), ailleurs avec 550 ou 554. Selon le registre, une boîte pleine devrait compter comme un échec temporaire, mais des refus définitifs comme celui-ci sont courants.',
    steps: {
      sender: [
        'Dites à la personne, par téléphone ou à une autre adresse, que sa boîte est pleine.',
        'Renvoyez le message quand elle vous dit qu’il y a de la place.',
        'Si la boîte reste pleine, ou si Gmail dit le compte inactif, demandez une autre adresse.',
        'Si vous lisez « Submission quota exceeded » (Microsoft 365), la limite est la vôtre : cessez d’envoyer pour l’instant et vérifiez que personne d’autre ne se sert de votre compte.',
      ],
      recipient: [
        'Supprimez ou rangez ailleurs ce qui est lourd, puis videz la corbeille ; chez Google, les fichiers de Drive comptent aussi.',
        'Demandez plus d’espace à votre fournisseur si vous devez tout garder.',
        'Priez ceux qui ont écrit entre-temps de renvoyer, car le courrier refusé n’est pas conservé pour vous.',
      ],
      sendingAdmin: [
        'Gardez l’adresse, mais suspendez les envois automatiques ; n’y renoncez que si elle reste pleine des semaines.',
        'Devant « Submission quota exceeded », regardez ce que le compte a envoyé avant d’attendre que la limite passe.',
      ],
      receivingAdmin: [
        'Relevez le quota de la boîte, ou prévenez son utilisateur avant qu’il soit atteint.',
        'Répondez d’abord 452 avec 4.2.2, pour que les messages survivent à quelques jours sans place.',
      ],
    },
    serverUse:
      'Quand la boîte est pleine et que vous n’attendez pas de changement. Le registre conseille la forme temporaire (452 avec 4.2.2), où le message patiente dans la file d’attente de l’expéditeur. Si le disque est plein pour tout le monde, c’est 4.3.1.',
    readings: [
      '« full », « over quota », « size limit exceeded » (iCloud, Yandex, Free, Exchange Server) : le destinataire n’a plus de place.',
      'Gmail, « out of storage space and inactive » (p=OverQuotaPerm) : pleine et inutilisée ; ne comptez pas sur une réponse.',
      'Exchange Online, « Submission quota exceeded » : la limite de l’expéditeur lui-même ; le compte a pu être piraté.',
    ],
  },
  '4.2.2': {
    title: 'La boîte est pleine, et votre message attend de la place',
    essence: 'Rien à renvoyer pour l’instant : votre serveur réessaie, en général pendant quatre à cinq jours.',
    meaning:
      'La boîte du destinataire n’a plus de place, et votre message patiente dans la file d’attente de votre propre serveur. Si le destinataire en libère dans les jours qui viennent, il arrivera sans nouvel envoi ; sinon, un avis définitif suit, en général au bout de quatre à cinq jours. L’adresse elle-même est valable.',
    seen: 'Dans les avis de retard, « 452 4.2.2 The recipient’s inbox is out of storage space » chez Gmail, ou « Mailbox full » avec 450 ailleurs. Si le compte se révèle aussi inutilisé, Gmail passe à 552 5.2.2.',
    steps: {
      sender: [
        'Prévenez la personne, par téléphone ou autrement, que sa boîte est pleine.',
        'Laissez le message dans la file ; un second exemplaire demanderait encore plus de place.',
        'Si l’avis définitif arrive, renvoyez le message une fois la place faite.',
      ],
      recipient: [
        'Libérez de l’espace maintenant, en commençant par les plus grosses pièces jointes et la corbeille ; les messages en attente pourront alors entrer.',
        'Chez Gmail, regardez l’espace de tout le compte Google, Drive compris.',
      ],
      sendingAdmin: [
        'Pour cette réponse, laissez la file aller au bout de son délai ; sinon le message est perdu avant qu’il y ait de la place.',
        'Retenez lettres d’information et alertes pour cette adresse tant qu’elle est reportée.',
      ],
      receivingAdmin: [
        'Prévenez l’utilisateur par une voie qui se passe de la boîte, et voyez si un seul expéditeur l’a remplie.',
      ],
    },
    serverUse:
      'Avec 452 : la réponse que le registre recommande pour une boîte pleine. Passez à 5.2.2 quand elle l’est depuis si longtemps qu’attendre n’aide plus personne, et prenez 4.3.1 pour un disque plein pour tous.',
  },
  '5.2.3': {
    title: 'Le message dépasse la taille admise par cette boîte',
    essence: 'Il dépasse la limite de cette seule boîte ; d’autres, sur le même serveur, l’accepteraient peut-être.',
    meaning:
      'Votre message est plus lourd que ce que ce destinataire peut recevoir ; il n’a donc pas été remis. La limite est propre à cette boîte, plus basse que celle du serveur en général. Une pièce jointe gonfle d’environ un tiers à l’envoi : un fichier tout juste sous la limite reste donc trop gros.',
    seen: 'Sous la forme « 552 5.2.3 Message length exceeds limit set by recipient », ou « RESOLVER.RST.RecipSizeLimit » sur Exchange Server. Certains serveurs l’emploient pour leur limite générale, comme Gmail dans d’anciennes réponses.',
    steps: {
      sender: [
        'Déposez le fichier sur un espace en ligne et envoyez le lien.',
        'S’il faut une pièce jointe, compressez-la ou répartissez-la sur plusieurs messages.',
        'Demandez au destinataire quelle taille il peut recevoir, ou un autre moyen de lui remettre le fichier.',
      ],
      recipient: [
        'Demandez à la personne qui gère votre messagerie de relever la taille admise pour les messages de votre boîte.',
      ],
      sendingAdmin: [
        'Comparez la taille du journal avec la limite citée dans la réponse ; le SIZE annoncé par EHLO n’est que la limite générale.',
      ],
      receivingAdmin: [
        'Sur Exchange, regardez le MaxReceiveSize de la boîte, puis les limites de l’organisation et des connecteurs.',
      ],
    },
    serverUse:
      'Quand une boîte a une limite plus basse que le système et que le message se situe entre les deux. Au-dessus de la limite générale, répondez 552 avec 5.3.4 ; si c’est la place qui manque, 5.2.2 ou 4.2.2.',
    readings: [
      'Exchange Server : « RecipSizeLimit » est la limite de ce destinataire, « SendSizeLimit.Org » celle de toute l’organisation.',
      'Gmail, « exceeded Google’s message size limits » (anciennes réponses) : la limite générale de Google, aujourd’hui 5.3.4.',
      'Zoho, « 554 5.2.3 MailPolicy violation » : une règle du côté du destinataire, non la taille.',
    ],
  },
  '4.2.4': {
    title: 'La liste de diffusion ne peut pas être résolue pour l’instant',
    essence: 'Ses membres n’ont pas pu être cherchés, ou elle n’en a pas pour le moment ; le message attend.',
    meaning:
      'Votre message à une liste de diffusion ou à un alias attend, car le serveur ne peut pas établir en ce moment qui en fait partie. Peut-être un annuaire ou un fichier de membres est-il illisible. Votre serveur continue d’essayer ; contrairement à 5.2.4, l’autre côté s’attend à ce que cela passe.',
    seen: '« 424 4.2.4 Mailing list expansion problem » (OpenSMTPD). Le gestionnaire de listes Sympa l’emploie pour une liste qui tire ses membres d’ailleurs et n’en a pas pour l’instant. Rare sinon.',
    steps: {
      sender: [
        'N’envoyez pas de seconde copie pendant l’attente : chaque membre recevrait les deux.',
        'Si un avis définitif vient du gestionnaire de listes lui-même, demandez au propriétaire de la liste quand elle fonctionnera de nouveau.',
      ],
      receivingAdmin: [
        'Testez la recherche LDAP, SQL ou dans un fichier qui fournit les membres.',
        'Dans OpenSMTPD, cherchez dans le journal l’alias ou le fichier .forward qui n’a pas pu être lu.',
        'Si la liste ne doit plus avoir de membres, fermez-la et répondez 5.2.1.',
      ],
    },
    serverUse:
      'Avec 450, tant que la source des membres ne répond pas. Une liste qui ne se rétablira pas seule, c’est 5.2.4 ; un expéditeur qui n’a pas le droit d’y écrire, 5.7.2. Le 424 d’OpenSMTPD n’est pas un code de réponse normalisé, mais les clients le lisent comme temporaire.',
  },
  '5.2.4': {
    title: 'La liste de diffusion ou l’alias ne mène nulle part',
    essence: 'L’adresse est connue, mais on n’a pas pu établir qui est derrière ; à son propriétaire de la réparer.',
    meaning:
      'Votre message n’a pas été remis, car l’adresse désigne une liste de diffusion ou un alias, et le serveur n’a pas pu en déterminer les membres. L’entrée est peut-être vide ou défectueuse, ou renvoie à elle-même. Vous avez sans doute écrit à la bonne adresse ; elle refonctionnera une fois réparée là-bas.',
    seen: '« 524 5.2.4 Mailing list expansion problem », d’OpenSMTPD, y compris pour les alias et transferts de simples utilisateurs. Des listes pour d’anciennes versions d’Exchange le citent pour les groupes. Rare sinon.',
    steps: {
      sender: [
        'Écrivez au propriétaire de la liste, ou directement à l’un de ses membres, en citant l’avis.',
        'Ne renvoyez le message qu’après avoir appris que la liste fonctionne.',
      ],
      recipient: ['Vérifiez votre propre transfert : une entrée qui ramène à votre adresse a le même effet.'],
      receivingAdmin: [
        'Résolvez l’alias ou le groupe à la main et cherchez un résultat vide, un fichier manquant ou une boucle.',
        'Dans OpenSMTPD, cherchez dans la table d’alias ou virtuelle et dans le .forward de l’utilisateur des entrées qui renvoient l’une à l’autre.',
      ],
    },
    serverUse:
      'Avec 550, quand une adresse est une liste dont vous ne pouvez pas déterminer les membres, ni bientôt ; sinon 4.2.4. Une personne qui n’a pas le droit d’y écrire, c’est 5.7.2 ; une boucle entre serveurs, 5.4.6. Le 524 d’OpenSMTPD n’est pas un code de réponse normalisé.',
  },
} as const satisfies Record<string, CodeText>;
