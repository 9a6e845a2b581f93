import type { exchangeServer } from '../../../providers/exchange-server';
import type { ProviderText } from '../../../providers/provider';

export const exchangeServerTexts = {
  lowResources: {
    title: 'Le serveur Exchange du destinataire manque de place ou de mémoire',
    meaning:
      'Le serveur Exchange qui devrait prendre votre message manque d’espace disque ou de mémoire, et refuse tout nouveau courrier en attendant. C’est le serveur qui est plein, pas la boîte du destinataire. Votre serveur garde le message et réessaie.',
    steps: {
      receivingAdmin: [
        'Libérez de la place sur le disque qui contient la base des files d’attente, ou déplacez cette base sur un disque plus grand.',
        'Sur une machine virtuelle, donnez à Exchange une mémoire fixe au lieu d’une mémoire dynamique.',
        'Cherchez dans le journal les événements de « back pressure » : ils nomment la ressource qui manque.',
      ],
    },
  },
  serviceNotActive: {
    title: 'Le serveur Exchange du destinataire n’est pas prêt',
    meaning:
      'Le serveur Exchange d’en face répond, mais un de ses composants de messagerie est arrêté ou placé au mauvais endroit. Une maintenance ou une mise à jour peut l’avoir laissé ainsi. Votre serveur réessaie.',
    steps: {
      receivingAdmin: [
        'Lancez Get-ServerComponentState, et remettez à Active les composants inactifs avec Set-ServerComponentState.',
        'Déplacez un connecteur de réception personnalisé sur le port 25 du service Transport (Hub) vers le service Front End Transport.',
        'Après une mise à jour, désactivez un à un les agents de transport tiers pour trouver celui qui n’est pas compatible.',
      ],
    },
  },
  noAnswer: {
    title: 'Exchange n’obtient pas de réponse du serveur du destinataire',
    meaning:
      'Votre serveur Exchange a voulu joindre le serveur du destinataire et n’a pas eu de réponse à temps. Le message reste en file d’attente pour d’autres essais ; vous ne recevez un avis d’échec que si tous échouent.',
    steps: {
      sendingAdmin: [
        'Depuis le serveur Exchange, testez le port 25 de l’hôte MX du destinataire ; pare-feu et fournisseurs d’accès le bloquent souvent.',
        'Une fois la voie libre, relancez la file dans l’Afficheur des files d’attente ou avec Retry-Queue.',
      ],
      receivingAdmin: [
        'Si plusieurs partenaires le voient, vérifiez que vos hôtes MX fonctionnent et sont joignables sur le port 25.',
      ],
    },
  },
  connectionDropped: {
    title: 'La connexion a été coupée pendant le transfert',
    meaning:
      'La connexion entre les deux serveurs a été coupée avant la fin de la remise de votre message. Le réseau a pu lâcher, un filtre intervenir, ou le message ou son expéditeur dépasser une limite du serveur Exchange. D’autres essais suivent d’eux-mêmes.',
    steps: {
      sendingAdmin: [
        'Voyez dans le journal de protocole après quelle commande la coupure survient, et si seuls les gros messages sont touchés.',
        'Désactivez l’inspection SMTP dans le pare-feu ou l’antivirus placé entre Exchange et Internet.',
      ],
      receivingAdmin: [
        'Comparez la limite de taille et MessageRateLimit du connecteur de réception avec ce qu’envoient vos partenaires.',
      ],
    },
  },
  messageDelayed: {
    title: 'Exchange n’a pas encore pu acheminer votre message',
    meaning:
      'Ceci est un avis de retard : votre message n’a pas été remis jusqu’ici, mais le serveur Exchange le garde en file d’attente et continue d’essayer. Il ne vous reviendra que si toutes les tentatives échouent avant la limite de durée de la file.',
    steps: {
      sender: [
        'Attendez, et ne l’envoyez pas une seconde fois.',
        'Si vous voyez une faute dans ce qui suit le @, écrivez dès maintenant à la bonne adresse.',
      ],
      sendingAdmin: [
        'Consultez LastError de la file de ce domaine, dans l’Afficheur des files d’attente ou par Get-Queue : on y voit ce qui bloque.',
      ],
    },
  },
  queueExpired: {
    title: 'Exchange a longtemps réessayé, puis renoncé',
    meaning:
      'Exchange n’a pas pu transmettre votre message pendant tout le temps où il garde le courrier en file d’attente ; il vous l’a donc rendu. C’est définitif, même si le code commence par 4 : ce chiffre dit seulement qu’un essai plus tard peut réussir. La vraie cause figure souvent dans les lignes qui suivent, ou dans un avis de retard antérieur.',
    steps: {
      sender: [
        'Vérifiez ce qui suit le @ dans l’adresse, et renvoyez le message un jour plus tard.',
        'Prévenez le destinataire, par un autre moyen, que le courrier pour lui reste bloqué.',
      ],
      sendingAdmin: [
        'S’il reste du courrier en file pour ce domaine, lisez LastError dans l’Afficheur des files d’attente ou par Get-Queue : la cause y est nommée.',
        'Vérifiez que le connecteur d’envoi route comme prévu, par DNS ou par hôte actif, et annonce comme FQDN votre nom public.',
        'Assurez-vous que votre enregistrement SPF nomme tous vos serveurs d’envoi.',
      ],
      receivingAdmin: [
        'Sur le serveur de destination, démarrez le service Mailbox Transport Delivery s’il est arrêté.',
      ],
    },
  },
  savedAddressGone: {
    title: 'Exchange ne connaît pas ou plus ce destinataire',
    meaning:
      'Exchange n’a trouvé personne à cette adresse. Si l’avis montre une adresse qui commence par IMCEAEX, Outlook a gardé pour cette personne une ancienne adresse interne, venue de ses suggestions ou d’un vieux message, et elle ne vaut plus rien.',
    steps: {
      sender: [
        'Supprimez l’entrée des suggestions d’Outlook, retapez l’adresse et envoyez un nouveau message.',
        'Si elle est bien écrite, demandez par téléphone à la personne l’adresse qu’elle utilise désormais.',
      ],
      receivingAdmin: [
        'Après un déplacement ou une nouvelle boîte, ajoutez à la boîte l’ancien LegacyExchangeDN comme adresse X500.',
      ],
    },
  },
  malformedRecipient: {
    title: 'L’adresse du destinataire est mal écrite',
    meaning:
      'Exchange n’a pas pu se servir de l’adresse indiquée, parce que sa forme est fausse ou qu’elle contient un caractère qui n’y est pas permis. Un espace ou une virgule de trop suffit.',
    steps: {
      sender: [
        'Retapez l’adresse au lieu de la copier.',
        'Si elle vient de vos contacts ou des suggestions, supprimez cette fiche et recréez-la.',
      ],
    },
  },
  reservedDomain: {
    title: 'Cette adresse utilise un domaine réservé aux exemples',
    meaning:
      'L’adresse indiquée se termine par un nom qui ne sert qu’aux tests et aux exemples, comme .test, .invalid ou example.com. Personne n’y reçoit de courrier, et ce serveur Exchange le refuse d’emblée.',
    steps: {
      sender: [
        'Remplacez l’exemple par la véritable adresse de la personne.',
        'Si un logiciel ou un formulaire a envoyé le message, cherchez des données d’exemple parmi ses destinataires.',
      ],
      receivingAdmin: [
        'Dans un environnement de test, mettez RejectReservedTopLevelRecipientDomains ou RejectReservedSecondLevelRecipientDomains du connecteur de réception à $false.',
      ],
    },
  },
  domainWithoutDot: {
    title: 'Il manque la fin de l’adresse du destinataire',
    meaning:
      'L’adresse ne contient aucun point après le @, comme chris@contoso au lieu de chris@contoso.com. Ce serveur Exchange ne prend pas de courrier pour des noms aussi courts.',
    steps: {
      sender: ['Complétez l’adresse par sa terminaison, .com ou .fr par exemple, et renvoyez.'],
      sendingAdmin: ['Si un appareil ou un logiciel abrège l’adresse, saisissez l’adresse complète dans ses réglages.'],
      receivingAdmin: [
        'Si vous employez de tels noms en interne, mettez RejectSingleLabelRecipientDomains du connecteur de réception à $false.',
      ],
    },
  },
  badSenderAddress: {
    title: 'Exchange n’accepte pas l’adresse de l’expéditeur',
    meaning:
      'Exchange a refusé votre message à cause de l’adresse d’où il part, et non à cause du destinataire. Cette adresse est mal écrite, ou le serveur ne la connaît pas.',
    steps: {
      sender: ['Vérifiez votre propre adresse dans les réglages de compte de votre logiciel ou appareil.'],
      sendingAdmin: ['Vérifiez que la boîte d’envoi a une adresse SMTP principale valable.'],
    },
  },
  senderOverLimit: {
    title: 'Cet expéditeur a trop envoyé par Exchange',
    meaning:
      'Exchange a arrêté votre message parce que son expéditeur a dépassé le nombre de messages permis dans un laps de temps ; un cas typique est un logiciel d’envoi en nombre. Dans Microsoft 365, les mêmes mots disent autre chose : un compte bloqué pour envoi de spam.',
    steps: {
      sender: [
        'Faites une pause, et envoyez le reste plus tard, par petits lots.',
        'Si vous avez peu envoyé, changez votre mot de passe et prévenez votre administrateur.',
      ],
      sendingAdmin: [
        'Cherchez l’expéditeur dans le journal de suivi des messages : un logiciel au travail, ou un compte piraté.',
        'Pour un logiciel, créez un connecteur de réception à part avec un MessageRateLimit plus élevé.',
      ],
    },
  },
  quarantined: {
    title: 'L’antispam du destinataire a mis votre message de côté',
    meaning:
      'Le filtre de contenu du serveur Exchange du destinataire a pris votre message pour du spam et l’a mis en quarantaine. Le destinataire ne l’y voit pas, mais son administrateur peut le consulter.',
    steps: {
      sender: [
        'Demandez au destinataire, par téléphone, de faire libérer le message ; donnez-lui l’objet, la date et l’heure.',
      ],
      recipient: [
        'Demandez à votre administrateur de libérer le message et de laisser passer cet expéditeur à l’avenir.',
      ],
      receivingAdmin: [
        'Retrouvez le message dans la boîte de quarantaine, et libérez-le de là.',
        'Exemptez l’expéditeur ou le destinataire du filtrage de contenu avec Set-ContentFilterConfig.',
      ],
    },
  },
  mailboxFull: {
    title: 'La boîte Exchange du destinataire est pleine',
    meaning:
      'La boîte visée a épuisé la place que lui accorde son serveur Exchange ; votre message vous est donc revenu. Dans Microsoft 365, le même numéro peut signifier que l’expéditeur a épuisé son propre quota.',
    steps: {
      recipient: [
        'Supprimez les gros messages et videz les éléments supprimés.',
        'Si cela ne suffit pas, demandez un quota plus grand à votre administrateur.',
      ],
      receivingAdmin: ['Relevez le quota de stockage de la boîte, ou déplacez les anciens messages vers une archive.'],
    },
  },
  tooLargeForRecipient: {
    title: 'Votre message est trop gros pour ce destinataire',
    meaning:
      'La boîte Exchange du destinataire ne prend les messages que jusqu’à une certaine taille, et le vôtre la dépasse. Une pièce jointe grossit d’environ un tiers en route : un fichier juste sous la limite est déjà de trop.',
    steps: {
      sender: ['Envoyez le message sans pièce jointe, et partagez les fichiers par un lien.'],
      receivingAdmin: ['Relevez la limite de cette boîte avec Set-Mailbox et MaxReceiveSize.'],
    },
  },
  tooLarge: {
    title: 'Votre message est plus gros qu’Exchange ne l’autorise',
    meaning:
      'Un serveur de messagerie, en chemin, ne prend les messages que jusqu’à une taille fixe, et le vôtre est plus gros. Ce peut être le serveur de votre organisation comme celui du destinataire ; voyez lequel a rédigé l’avis.',
    steps: {
      sender: ['Répartissez les fichiers sur plusieurs messages, ou réduisez-les.'],
      sendingAdmin: [
        'Comparez la taille avec les limites du connecteur d’envoi et de l’organisation (Get-TransportConfig).',
      ],
      receivingAdmin: [
        'Vérifiez les limites de l’organisation, du connecteur de réception et de la boîte ; c’est la plus petite qui compte.',
      ],
    },
  },
  poisonMessage: {
    title: 'Exchange a mis votre message de côté, car il est mal formé',
    meaning:
      'Le serveur Exchange a jugé votre message mal formé et l’a déplacé dans la file des messages qui pourraient lui nuire. C’est sa construction qui pose problème, non ce que vous avez écrit.',
    steps: {
      sender: ['Récrivez le message en texte brut, au lieu de copier ou de transférer l’ancien.'],
      receivingAdmin: [
        'Examinez le message dans la file des messages incohérents, puis relancez-le ou supprimez-le.',
        'Si cela se répète, vérifiez les agents de transport qui traitent les messages.',
      ],
    },
  },
  addressBookPolicy: {
    title: 'Le destinataire manque à une liste d’adresses d’Exchange',
    meaning:
      'Votre message n’a pas été remis parce que le serveur Exchange répartit ses utilisateurs par stratégies de carnet d’adresses, et que le destinataire manque à la liste d’adresses de la sienne. Seul un administrateur de là-bas peut y remédier.',
    steps: {
      receivingAdmin: [
        'Veillez à ce que le destinataire figure dans la liste d’adresses globale nommée par sa stratégie de carnet d’adresses.',
        'Si cette séparation ne vous sert pas, désactivez l’agent Address Book Policy Routing.',
      ],
    },
  },
  connectorWithoutAuthentication: {
    title: 'Un connecteur interne d’Exchange est mal réglé',
    meaning:
      'Votre message est resté bloqué entre deux serveurs Exchange d’une même organisation. Il manque au connecteur du courrier interne le mode d’authentification que ces serveurs emploient entre eux.',
    steps: {
      receivingAdmin: [
        'Sur les connecteurs de réception du courrier interne, activez le mécanisme « authentification du serveur Exchange ».',
      ],
    },
  },
  serverAuthenticationDelayed: {
    title: 'Deux serveurs Exchange n’arrivent pas à s’identifier pour l’instant',
    meaning:
      'Votre message attend dans la file d’un serveur Exchange, car un autre de la même organisation n’accepte pas son authentification. Le premier réessaie de lui-même, mais en général un administrateur doit d’abord rétablir le passage entre les deux.',
    steps: {
      receivingAdmin: [
        'Sur le connecteur de réception qu’atteint le serveur d’envoi, activez « authentification du serveur Exchange ».',
        'Voyez si un pare-feu entre les serveurs retire X-EXPS de la réponse à EHLO.',
      ],
    },
  },
  serverAuthenticationBlocked: {
    title: 'Deux serveurs Exchange n’ont pas pu s’identifier entre eux',
    meaning:
      'Un serveur Exchange n’a pas pu prouver à un autre de la même organisation qui il est, et votre message s’est arrêté là. Un pare-feu placé entre eux bloque peut-être la commande X-EXPS, ou le message a pris un connecteur qui n’est pas fait pour le courrier interne.',
    steps: {
      receivingAdmin: [
        'Désactivez l’inspection SMTP dans les pare-feu entre les serveurs, pour laisser passer X-EXPS.',
        'Vérifiez les plages d’adresses IP distantes des connecteurs personnalisés : aucun serveur interne ne doit en relever.',
      ],
    },
  },
  connectorLoop: {
    title: 'Votre message revenait sans cesse au même serveur Exchange',
    meaning:
      'Exchange a constaté que votre message tournait en rond et l’a arrêté. La cause connue est un connecteur qui porte le nom d’un autre serveur ou appareil du trajet.',
    steps: {
      receivingAdmin: [
        'Donnez à chaque connecteur de réception le FQDN de son propre serveur ; aucun autre serveur, service ou appareil du flux ne doit le partager.',
      ],
    },
  },
  domainNotFound: {
    title: 'Exchange ne trouve pas le domaine du destinataire',
    meaning:
      'Votre serveur Exchange a cherché le domaine de l’adresse et a appris qu’il n’existe pas. Ou bien l’adresse est mal tapée ou le domaine a disparu ; ou bien, si cela arrive avec tous les domaines, le serveur interroge le mauvais serveur DNS.',
    steps: {
      sender: ['Relisez ce qui suit le @ dans l’adresse, à la recherche d’une faute de frappe.'],
      sendingAdmin: [
        'Demandez le MX du domaine par nslookup sur le serveur Exchange, et comparez avec un autre réseau.',
        'Comparez les réglages ExternalDNS et InternalDNS de Get-TransportService avec les serveurs DNS que vous voulez employer.',
        'Vérifiez l’ordre des cartes réseau dans Windows.',
      ],
    },
  },
  mailLoop: {
    title: 'Votre message a tourné en rond',
    meaning:
      'Exchange a arrêté votre message parce qu’il repassait sans cesse par les mêmes serveurs, par défaut au bout de 20 tours. Des règles de transfert qui se répondent, ou une mauvaise route interne, y conduisent.',
    steps: {
      sender: ['Ne le renvoyez pas ; dites au destinataire que son courrier est transféré en boucle.'],
      recipient: ['Désactivez les règles qui transfèrent votre courrier à une adresse d’où il revient.'],
      receivingAdmin: [
        'Cherchez, pour cette boîte, des règles de réception, un transfert et une valeur targetAddress dans Active Directory.',
        'Voyez dans les lignes Received quels deux hôtes alternent.',
        'Après avoir retiré des serveurs ou changé des routes, redémarrez les services Transport et Frontend Transport.',
      ],
    },
  },
  helloMissing: {
    title: 'Le programme d’envoi a oublié de se présenter',
    meaning:
      'Le logiciel ou l’appareil qui envoie pour vous a donné une commande avant de s’être présenté, ce qu’Exchange n’accepte pas. Votre message n’a même pas été déposé ; son contenu ne joue donc aucun rôle.',
    steps: {
      sender: ['Mettez à jour le logiciel, ou le micrologiciel de l’appareil, qui envoie le message.'],
      sendingAdmin: [
        'Faites envoyer au client EHLO ou HELO avant AUTH ou MAIL FROM.',
        'S’il le fait déjà, cherchez un pare-feu qui avale ou modifie cette présentation.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Trop de destinataires dans un seul message pour Exchange',
    meaning:
      'Votre message compte plus d’adresses, À, Cc et Cci réunis, qu’Exchange n’en prend en une fois. La limite peut être fixée pour toute l’organisation, pour un connecteur ou pour l’expéditeur.',
    steps: {
      sender: ['Répartissez les adresses sur plusieurs messages, ou écrivez à un groupe de distribution.'],
      sendingAdmin: [
        'Comparez les trois limites : MaxRecipientEnvelopeLimit (organisation), MaxRecipientsPerMessage (connecteur), RecipientLimits (boîte).',
      ],
    },
  },
  unableToRelay: {
    title: 'Exchange ne relaie pas le courrier de cet expéditeur',
    meaning:
      'On a demandé à un serveur Exchange de transmettre votre message à un autre domaine, et il ne le fait que pour les expéditeurs qu’il connaît. Cas typiques : un site web, un scanner ou un logiciel de gestion qui passe par lui sans y être autorisé.',
    steps: {
      sender: ['Activez l’authentification du serveur sortant dans votre logiciel ou appareil, avec le port 587.'],
      sendingAdmin: [
        'Pour un appareil qui ne sait pas s’identifier, créez un connecteur de réception qui permet le relais anonyme à sa seule adresse IP.',
      ],
      receivingAdmin: ['Si le domaine est à vous, ajoutez-le aux domaines acceptés du serveur que nomme son MX.'],
    },
  },
  notAuthenticated: {
    title: 'Exchange ne prend ce courrier que d’expéditeurs connus',
    meaning:
      'Exchange a refusé votre message parce que vous n’étiez pas identifié. Ou bien un logiciel ou un appareil de votre organisation passe par le serveur sans authentification, ou bien le destinataire n’accepte que les messages de ses collègues.',
    steps: {
      sender: [
        'Si vous écrivez de l’extérieur, demandez au destinataire ou au propriétaire du groupe d’admettre les expéditeurs externes.',
        'Si c’est votre logiciel ou appareil qui l’affiche, saisissez identifiant et mot de passe pour le serveur sortant.',
      ],
      sendingAdmin: [
        'Faites s’identifier l’application, ou donnez-lui un connecteur de réception pour son adresse IP.',
      ],
      receivingAdmin: [
        'Pour admettre les expéditeurs externes, décochez « Exiger que tous les expéditeurs soient authentifiés » pour la boîte ou le groupe.',
      ],
    },
  },
  knownSendersOnly: {
    title: 'Cette boîte ou ce groupe n’accepte pas les inconnus',
    meaning:
      'Le destinataire, souvent un groupe, n’accepte que des expéditeurs connectés à la même organisation. Votre adresse et votre message n’y sont pour rien ; seule l’autre partie peut vous ouvrir ce destinataire.',
    steps: {
      sender: [
        'Écrivez à un membre du groupe, ou demandez à son propriétaire d’admettre les expéditeurs externes.',
        'Si vous faites partie de l’organisation, connectez-vous à son serveur de messagerie et envoyez de là.',
      ],
      receivingAdmin: [
        'Décochez « Exiger que tous les expéditeurs soient authentifiés » pour ce destinataire, ou ajoutez l’expéditeur à ceux qu’il accepte.',
      ],
    },
  },
  mailFlowRule: {
    title: 'Une règle d’un administrateur Exchange a refusé votre message',
    meaning:
      'L’administrateur d’une organisation a créé une règle de flux de messagerie qui rejette les messages comme le vôtre, et choisi pour elle ce numéro entre 5.7.900 et 5.7.999. Lui seul en connaît le sens ; le texte à côté en dit peut-être plus.',
    steps: {
      sender: [
        'Demandez au destinataire ce qui n’est pas permis, ou à votre propre assistance si c’est votre serveur qui a rédigé l’avis.',
      ],
      receivingAdmin: [
        'Cherchez parmi les règles de flux de messagerie celle qui renvoie ce code d’état, et ajoutez une exception si le message était souhaité.',
      ],
    },
  },
} as const satisfies Record<keyof typeof exchangeServer.entries, ProviderText>;
