import type { CodeText } from '../../../entry';

export const replyTexts51zTo52z = {
  '510': {
    title: 'Le serveur refuse une adresse sans dire pourquoi',
    essence: 'Très probablement 5.1.0 sans ses points ; ce peut être l’adresse du destinataire ou la vôtre.',
    meaning:
      'Votre message a été refusé à cause d’une adresse, pour autant que l’on puisse se fier à ce numéro. Il n’est dans aucune norme : il circule dans des listes recopiées les unes sur les autres, où il veut dire « mauvaise adresse », et c’est très probablement 5.1.0 qui a perdu ses points. Ce code vaut pour l’expéditeur comme pour le destinataire.',
    seen: 'Dans les aide-mémoire et les pages d’aide bien plus que dans le courrier réel ; on ne connaît aucun produit qui le documente. S’il figure dans un avis, le code à points ou les mots voisins sont plus précis.',
    steps: {
      sender: [
        'Comparez lettre par lettre l’adresse de l’avis avec celle que la personne vous a donnée, et corrigez-la si elle diffère.',
        'Si elle est juste, transmettez l’avis à la personne qui gère votre messagerie : c’est peut-être votre propre adresse qui est refusée.',
      ],
      sendingAdmin: [
        'Voyez dans le journal quelle commande a été refusée : MAIL FROM vise l’adresse de l’expéditeur, RCPT TO celle du destinataire.',
      ],
    },
    serverUse:
      'Dans aucun cas. Répondez 550 avec 5.1.0 si vous ne pouvez vraiment rien préciser ; 5.1.1 pour une boîte inconnue, 5.1.3 pour une syntaxe fautive ou 5.1.8 pour un domaine d’expéditeur inexistant disent à l’autre côté ce qu’il doit réparer.',
  },
  '511': {
    title: 'Aucune boîte de ce nom chez le serveur du destinataire',
    essence: 'Très probablement 5.1.1 sans ses points : la partie avant le @ n’existe pas dans ce domaine.',
    meaning:
      'Le serveur de réception dit que personne n’a cette adresse chez lui. Aucune norme ne définit ce numéro ; des serveurs qmail munis d’une ancienne version du module chkuser l’envoient suivi de « #5.1.1 », d’où viennent très probablement les trois chiffres. Les mêmes serveurs l’emploient quand un domaine n’a pas d’enregistrement de messagerie, fût-ce celui de votre propre adresse : le texte le dit alors.',
    seen: 'Dans les avis d’hébergeurs sous qmail : « 511 sorry, no mailbox here by that name (#5.1.1 - chkuser) ». Les versions récentes de chkuser répondent 550 5.1.1. Les aide-mémoire le donnent à côté de 510 comme « mauvaise adresse ».',
    steps: {
      sender: [
        'Vérifiez l’orthographe, surtout celle d’un nom tapé de mémoire, et supprimez l’entrée que votre logiciel propose.',
        'Demandez à la personne, par téléphone, son adresse actuelle : celle que vous avez échouera à chaque fois.',
        'Si le texte dit « valid MX for sender domain », transmettez l’avis à la personne qui gère votre domaine : il lui manque un enregistrement MX.',
      ],
      recipient: [
        'Assurez-vous auprès de votre fournisseur que la boîte existe encore, et donnez-en l’orthographe exacte.',
      ],
      sendingAdmin: [
        'Retirez l’adresse des listes de diffusion dès la première réponse de ce genre.',
        'Si c’est le domaine de l’expéditeur qui est visé, publiez un enregistrement MX pour le domaine employé dans MAIL FROM.',
      ],
      receivingAdmin: [
        'Mettez chkuser à jour, ou remplacez dans ses réponses 511 par 550 5.1.1 : bien des programmes ne connaissent pas 511.',
      ],
    },
    serverUse:
      'Ne le choisissez pas : un programme qui ignore 511 y voit un échec définitif sans raison. 550 avec 5.1.1 dit la même chose selon la norme, 550 avec 5.1.2 que le domaine n’existe pas.',
  },
  '512': {
    title: 'Le domaine du destinataire est introuvable',
    essence: 'Très probablement 5.1.2 sans ses points ; regardez d’abord la partie après le @.',
    meaning:
      'Aucun serveur de messagerie n’a été trouvé pour le domaine auquel vous écrivez. Souvent, la partie après le @ est mal orthographiée ; parfois le domaine a expiré ou ses enregistrements DNS sont cassés. Le numéro n’appartient à aucune norme : des listes recopiées l’expliquent par « hôte introuvable dans le DNS », le sens de 5.1.2 ; très probablement, les points se sont perdus.',
    seen: 'Dans les pages d’aide et les aide-mémoire, et parfois dans un avis à côté de « 5.1.2 Bad destination system address ». C’est alors le plus souvent votre propre serveur qui parle, puisqu’il n’en a joint aucun autre.',
    steps: {
      sender: [
        'Relisez le domaine lettre par lettre : .co pour .com, une lettre doublée ou un trait d’union oublié suffisent.',
        'Cherchez sur le site du destinataire, ou dans un ancien message, quel domaine il emploie aujourd’hui.',
      ],
      recipient: ['Vérifiez que votre domaine est payé et qu’il n’a pas expiré.'],
      sendingAdmin: [
        'Interrogez les enregistrements MX et A du domaine depuis le serveur d’envoi lui-même ; s’ils répondent ailleurs, votre résolveur est en faute.',
      ],
      receivingAdmin: [
        'Rétablissez l’enregistrement MX de votre domaine, et veillez à ce que sa cible ait un enregistrement A ou AAAA.',
      ],
    },
    serverUse:
      'Aucun serveur ne devrait répondre ainsi. Un relais qui ne trouve pas ce domaine dit 550 avec 5.1.2 ; quand le DNS ne répond simplement pas, 451 avec 4.4.3 fait patienter le message ; un domaine qui ne reçoit pas de courrier, c’est 556.',
  },
  '513': {
    title: 'Le serveur n’accepte pas l’adresse telle quelle',
    essence:
      'Très probablement 5.1.3 sans points, une adresse mal formée ; les serveurs Courier s’en servent aussi pour refuser le relais.',
    meaning:
      'Le serveur a rejeté l’adresse du destinataire. La norme ignore ce numéro : les listes l’expliquent par une adresse de forme incorrecte, ce qui en fait très probablement 5.1.3 sans ses points. Le serveur Courier l’envoie lui aussi pour une syntaxe fautive, mais également avec « Relaying denied » : là, l’adresse peut être bonne, mais ce serveur n’est pas chargé de son domaine, ou veut que vous vous authentifiiez d’abord.',
    seen: 'En réponse à l’adresse d’un destinataire, chez les serveurs Courier, et dans les aide-mémoire comme « type d’adresse incorrect ». Les pages d’aide qui accusent une authentification absente pensent au cas du relais.',
    steps: {
      sender: [
        'Réduisez la ligne d’adresse à nom@domaine, sans espace ni chevron égaré, et renvoyez.',
        'Si « Relaying denied » apparaît dans votre logiciel, activez l’authentification auprès du serveur sortant.',
        'S’il figure dans un avis, prévenez le destinataire : son domaine mène à un serveur qui n’est pas réglé pour lui.',
      ],
      sendingAdmin: [
        'Faites authentifier les programmes qui envoient par ce serveur, ou ajoutez leur réseau à ceux qui ont droit au relais.',
      ],
      receivingAdmin: [
        'Dans Courier, ajoutez le domaine à esmtpacceptmailfor puis lancez makeacceptmailfor.',
        'Si vous n’hébergez pas le domaine, faites retirer l’enregistrement MX qui désigne votre serveur.',
      ],
    },
    serverUse:
      'Préférez les codes que tous connaissent : 501 ou 553 avec 5.1.3 pour une adresse contraire à la grammaire, 550 avec 5.7.1 pour un relais refusé. Un même numéro pour les deux laisse l’expéditeur deviner.',
    readings: [
      'Avec « Syntax error », ou sans un mot : l’adresse est mal formée.',
      'Avec « Relaying denied » (Courier) : le serveur n’accepte pas de courrier pour ce domaine, ou seulement après authentification.',
    ],
  },
  '520': {
    title: 'Refusé avec un numéro qu’aucune norme n’explique',
    essence: 'Seuls les mots qui suivent peuvent donner la raison ; le seul projet qui proposait ce numéro a expiré.',
    meaning:
      'Votre message a été refusé pour de bon, et personne n’a fixé ce que ce numéro doit vouloir dire. Un projet de 2007, QUICKSTART, l’avait proposé pour réclamer à un client le bon identifiant dans une nouvelle commande, QHLO ; il n’est pas employé. Un serveur qui envoie 520 aujourd’hui l’a choisi de lui-même.',
    seen: 'Presque jamais dans le courrier. La plupart des gens l’ont vu sur une page web : Cloudflare l’affiche avec « Web server is returning an unknown error », et il s’agit alors d’un site, pas de messagerie.',
    steps: {
      sender: [
        'Fiez-vous aux mots qui suivent le numéro, s’il y en a.',
        'S’il n’y en a pas, demandez par une autre voie au destinataire si son fournisseur peut dire pourquoi le message a été refusé.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal de session la commande refusée et, à côté, un code à points comme 5.7.1.',
        'Faites-le traiter par votre logiciel comme tout échec définitif : seul le premier chiffre est sûr.',
      ],
      receivingAdmin: [
        'Cherchez la règle maison qui renvoie ce numéro, et donnez-lui un code que les clients connaissent.',
      ],
    },
    serverUse:
      'Il n’y a pas de raison de l’employer. Prenez 554 quand rien ne convient mieux, 550 pour un refus de principe, 503 pour un client qui donne ses commandes dans le mauvais ordre.',
  },
  '521': {
    title: 'Cette machine ne reçoit aucun courrier',
    essence:
      'La partie après le @ mène à une machine sans messagerie, sauf si le texte parle de liste ou de réputation.',
    meaning:
      'L’ordinateur qui a répondu ne reçoit de courrier pour personne, et l’annonce dès l’ouverture de la connexion. Réécrire à la même adresse mène au même endroit. Lisez pourtant le texte : contrairement à la norme, certains serveurs écartent par ce code un seul expéditeur, pour sa mauvaise réputation ou parce qu’il enfreint les règles du dialogue.',
    seen: 'En guise de salutation, avant toute commande. Un domaine à plusieurs serveurs en a peut-être un autre qui accepte : Postfix, par défaut, passe au suivant et garde le message, si bien que l’avis d’échec peut arriver des jours plus tard.',
    steps: {
      sender: [
        'Vérifiez la partie après le @ : le nom d’un site web ou un sous-domaine a pu prendre la place du domaine de messagerie.',
        'Demandez au destinataire une adresse dans un domaine qui reçoit du courrier.',
        'Si le texte parle de liste de blocage ou de réputation, transmettez l’avis à la personne qui gère votre messagerie ; l’adresse est peut-être bonne.',
      ],
      sendingAdmin: [
        'Regardez l’enregistrement MX du domaine : sans lui, le courrier va à l’hôte qui porte le nom du domaine, souvent un serveur web.',
        'Si le texte nomme votre adresse IP ou une liste, trouvez la cause et demandez le retrait, comme après une salutation 554.',
        'Avec « Protocol error », faites attendre à votre logiciel la salutation puis chaque réponse avant de continuer.',
      ],
      receivingAdmin: [
        'Si le domaine doit recevoir du courrier, dirigez son MX vers un serveur en service ; sinon, publiez un MX nul (« MX 0 . »).',
        'Si l’un de vos filtres envoie 521 à certains clients, faites-lui employer 554 à la salutation ou 550 plus tard.',
      ],
    },
    serverUse:
      'Comme salutation d’un hôte qui ne reçoit jamais de courrier, de personne. Pour écarter certains clients, répondez 554 dès la salutation ; dans un relais qui apprend par le DNS que le domaine du destinataire ne reçoit pas de courrier (MX nul), répondez 556.',
    readings: [
      'Seul, ou avec « does not accept mail » : l’hôte ne reçoit rien, jamais ; regardez le domaine de l’adresse.',
      'Avec 5.7.1, une liste ou une réputation (La Poste, par exemple) : c’est l’adresse IP du serveur d’envoi qui est refusée.',
      'Avec « 5.5.1 Protocol error » : postscreen, de Postfix, a surpris le client à parler hors de son tour.',
    ],
  },
  '522': {
    title: 'Refusé parce que la boîte du destinataire est pleine',
    essence:
      'Très probablement 5.2.2 sans ses points ; votre serveur ne réessaie pas, et seul le titulaire peut faire de la place.',
    meaning:
      'La personne à qui vous écrivez n’a plus de place, et son serveur n’a pas pris votre message. Le renvoyer ne servira qu’une fois qu’elle aura fait du tri ou obtenu plus d’espace. Le numéro n’est pas normalisé : chkuser, un module de qmail, et la distribution Mail-in-a-Box l’envoient avec 5.2.2 ; c’est donc très probablement ce code sans points, ou une erreur pour 552.',
    seen: 'Dans les avis de petits serveurs : « 522 5.2.2 Mailbox is full » ou « 522 sorry, recipient mailbox is full (#5.2.2 - chkuser) ». Le 5 du début le rend définitif, alors que la situation ne l’est pas.',
    steps: {
      sender: [
        'Prévenez la personne par téléphone, ou à une autre adresse, que sa boîte est pleine.',
        'Renvoyez le message quand elle a fait de la place.',
      ],
      recipient: [
        'Videz d’abord la corbeille et les indésirables, puis supprimez ou déplacez les grosses pièces jointes.',
        'Si cela ne suffit pas, demandez plus d’espace à votre fournisseur.',
      ],
      sendingAdmin: ['Gardez l’adresse dans vos listes mais suspendez-la quelques jours : elle existe.'],
      receivingAdmin: [
        'Dans quota_status_overquota de Dovecot ou les réponses de chkuser, remplacez 522 par 452 4.2.2 (réessayer) ou 552 5.2.2 (définitif).',
      ],
    },
    serverUse:
      'Ce n’est pas un code à configurer. Pour une boîte pleine, répondez 452 avec 4.2.2 tant que son titulaire peut encore la vider, pour que les serveurs réessaient, et 552 avec 5.2.2 quand l’expéditeur doit le savoir aussitôt.',
  },
  '523': {
    title: 'Refusé faute de chiffrement, ou à cause de sa taille',
    essence:
      'Deux raisons sans rapport le partagent ; des mots comme « TLS » ou « size » après le numéro disent laquelle.',
    meaning:
      'Votre message a été refusé, soit parce que le chiffrement manquait, soit parce qu’il est trop gros. Dans le registre des codes à points, ce numéro figure à côté de 5.7.10, chiffrement exigé, sans qu’aucune RFC le définisse comme réponse. Le serveur Courier l’envoie quand un message est trop long, et la plupart des listes l’expliquent ainsi : c’est alors très probablement 5.2.3 sans ses points.',
    seen: 'Chez Gmail et d’autres, quand STARTTLS est mal employé ou qu’une authentification arrive sans TLS ; chez les serveurs chatmail (Delta Chat), quand le message n’est pas chiffré de bout en bout ; chez les serveurs Courier, après un gros message.',
    steps: {
      sender: [
        'Si le texte donne une taille ou une limite, partagez un lien au lieu de la pièce jointe : en transit, un fichier grossit d’un tiers environ.',
        'S’il parle de TLS, réglez le serveur sortant sur STARTTLS au port 587, ou sur TLS au port 465.',
        'S’il dit « Invalid Unencrypted Mail », prenez un logiciel qui chiffre pour cette personne, ou une autre de ses adresses.',
      ],
      sendingAdmin: [
        'Pour TLS, faites envoyer STARTTLS au client, puis rien avant la fin de la négociation, puis de nouveau EHLO.',
        'Pour la taille, comparez le message à la valeur SIZE de la réponse à EHLO avant d’envoyer.',
      ],
      receivingAdmin: ['Changez la réponse : 530 5.7.0 quand TLS manque, 552 5.3.4 quand un message est trop gros.'],
    },
    serverUse:
      'Évitez-le : les clients ne peuvent savoir lequel des deux sens vous visez. Prenez 530 avec 5.7.0 pour réclamer STARTTLS, 550 avec 5.7.10 quand votre politique exige le chiffrement, et 552 avec 5.3.4 pour un message au-delà de votre limite.',
    readings: [
      'Avec 5.7.10, « TLS » ou « Encryption Needed » : la connexion, ou pour chatmail le message lui-même, n’était pas chiffrée.',
      'Avec « no commands allowed to pipeline after STARTTLS » (Gmail) : le programme a continué avant que TLS soit en place.',
      'Avec « Message length … exceeds administrative limit », ou un nombre d’octets : trop gros pour ce serveur.',
    ],
  },
  '524': {
    title: 'L’authentification exige le chiffrement, ou l’adresse ne mène nulle part',
    essence: 'Accompagné de 5.7.11, il vise votre authentification ; de 5.2.4, l’adresse du destinataire.',
    meaning:
      'Soit le serveur ne vous laisse pas vous authentifier sans chiffrement, soit l’adresse du destinataire n’y mène à personne. Le registre donne ce numéro avec 5.7.11, un mode d’authentification permis seulement sous chiffrement ; aucune RFC ne le définit, et l’on ne connaît guère de serveur qui l’envoie ainsi. OpenSMTPD l’envoie avec 5.2.4 : un alias ou une redirection n’a abouti à aucun destinataire.',
    seen: 'En réponse à l’adresse d’un destinataire, chez les serveurs OpenSMTPD : « 524 5.2.4 Mailing list expansion problem ». En réponse à une authentification, on le connaît par le registre plus que par la pratique ; l’ancien numéro pour cela est 538.',
    steps: {
      sender: [
        'Avec 5.2.4, vérifiez l’orthographe de l’adresse : OpenSMTPD peut répondre ainsi à un nom inconnu.',
        'Avec 5.7.11, passez le serveur sortant de votre logiciel en STARTTLS (port 587) ou en TLS (465), puis renvoyez.',
      ],
      sendingAdmin: [
        'Pour une authentification, faites démarrer TLS avant AUTH : un mot de passe en clair est ce que le serveur veut empêcher.',
      ],
      receivingAdmin: [
        'Cherchez l’adresse dans la table d’alias ou virtuelle d’OpenSMTPD : manque-t-elle, est-elle vide, renvoie-t-elle à elle-même ?',
        'Vérifiez à qui appartient le fichier ~/.forward de l’utilisateur et qui peut y écrire.',
      ],
    },
    serverUse:
      'Déconseillé. N’offrez pas d’authentification par mot de passe avant TLS ; si un client essaie quand même, la RFC 4954 prévoit 504 et ne garde 538 que pour mémoire. Pour un alias qui ne mène à personne, répondez 550 avec 5.2.4 ou 5.1.1.',
    readings: [
      'Avec 5.7.11, en réponse à AUTH : ce mode d’authentification n’est permis que sous TLS.',
      'Avec 5.2.4 (OpenSMTPD) : l’adresse n’a pas d’alias ou ses alias tournent en rond ; très probablement 5.2.4 sans points.',
    ],
  },
  '525': {
    title: 'Un compte est désactivé : le vôtre ou celui du destinataire',
    essence: 'Affiché à l’envoi, il vise votre propre compte ; dans un avis de non-remise, celui du destinataire.',
    meaning:
      'Un compte a été coupé, et le moment dit lequel. Si votre logiciel affiche le code à l’envoi, c’est le vôtre : des fournisseurs bloquent l’envoi quand ils soupçonnent un abus, et réclament un nouveau mot de passe. S’il revient dans un avis avec « Disabled recipient address », c’est le compte d’hébergement de la personne à qui vous écrivez qui est suspendu. Aucune RFC ne définit ce numéro ; le registre ne fait que le citer.',
    seen: 'Dans les fenêtres d’erreur, juste après l’authentification, et dans les avis d’hébergements cPanel : « 525 5.7.13 Disabled recipient address ». Brevo répond « 525 5.7.1 Unauthorized IP address » à une machine que son client n’a pas autorisée.',
    steps: {
      sender: [
        'S’il apparaît à l’envoi, connectez-vous au site de votre fournisseur, cherchez un avis de blocage et changez le mot de passe.',
        'Contrôlez chaque appareil qui connaît le mot de passe : un tel blocage suit souvent l’usage du compte par un inconnu.',
        'S’il est revenu dans un avis, joignez le destinataire autrement ; son compte est hors service.',
      ],
      recipient: ['Faites-vous dire par votre hébergeur ce qui lèvera la suspension de votre compte.'],
      sendingAdmin: [
        'Chez Brevo, inscrivez l’adresse publique du serveur d’envoi sous Security, Authorized IPs, ou coupez le blocage pour les clés SMTP.',
        'Ne débloquez un compte qu’avec un nouveau mot de passe, et une fois la file d’attente vidée des messages que personne chez vous n’a écrits.',
      ],
      receivingAdmin: [
        'Sur un serveur cPanel, choisissez dans l’Exim Configuration Manager de WHM si le courrier des comptes suspendus est refusé, mis en file ou jeté.',
      ],
    },
    serverUse:
      'Seule la liste du registre l’appuie, pour l’authentification d’un compte désactivé ; 535 avec 5.7.13 est compris de plus de programmes. Pour un destinataire dont la boîte est fermée, prenez 550 avec 5.2.1, et laissez 5.7.13 aux authentifications.',
    readings: [
      'En réponse à l’authentification, avec 5.7.13, « disabled » ou « change password » : votre propre compte d’envoi est bloqué, souvent par soupçon d’abus.',
      'En réponse à un destinataire, « Disabled recipient address » (cPanel) : le compte de cette adresse est suspendu.',
      'Avec « 5.7.1 Unauthorized IP address » (Brevo) : le mot de passe est peut-être bon ; l’adresse IP de la machine n’est pas autorisée.',
    ],
  },
} as const satisfies Record<string, CodeText>;
