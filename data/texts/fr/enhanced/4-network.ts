import type { CodeText } from '../../../entry';

export const enhancedTextsNetwork = {
  '5.4.0': {
    title: 'Un problème sur le trajet, sans autre précision',
    essence:
      'Le réseau ou l’acheminement a échoué pour de bon ; si le texte dit « hops », le message tournait en boucle.',
    meaning:
      'Votre message n’a pas pu arriver à destination : quelque chose sur le trajet (réseau, DNS ou acheminement entre serveurs) a échoué pour de bon. Le code n’en dit pas plus. Chez Postfix, il signifie que le message est passé par trop de serveurs et tourne sans doute en rond.',
    seen: 'Sous la forme « 554 5.4.0 Error: too many hops », d’un serveur Postfix, une fois tout le message envoyé. Rare ailleurs ; la phrase qui accompagne le code est alors le seul indice.',
    steps: {
      sender: [
        'Cherchez « hops » ou « loop » dans l’avis ; si l’un des deux y figure, ne renvoyez rien : une seconde copie tournerait aussi.',
        'Sinon, cherchez une faute de frappe dans ce qui suit le @.',
        'Prévenez le destinataire par téléphone que son courrier se perd en route, et transmettez-lui le texte de l’avis.',
      ],
      recipient: ['Vérifiez si l’une de vos boîtes fait suivre vers une adresse qui lui renvoie le courrier.'],
      sendingAdmin: [
        'Comptez les lignes Received du message retourné et cherchez deux hôtes qui alternent.',
        'S’il n’y a pas de boucle, interrogez les enregistrements MX, A et AAAA du domaine depuis le serveur qui a signalé le problème.',
      ],
      receivingAdmin: [
        'Dans Postfix, vérifiez que le domaine figure dans mydestination, relay_domains ou virtual_mailbox_domains, et qu’aucun alias ne sort pour revenir.',
        'N’augmentez hopcount_limit (50 par défaut) que si un trajet réel est aussi long.',
      ],
    },
    serverUse:
      'Seulement si le réseau est en cause pour de bon et que rien de plus précis ne convient. Une boucle constatée est 5.4.6, un domaine sans route 5.4.4, un message expiré 5.4.7 ; pour un problème qui peut passer, prenez 4.4.0 ou l’un de ses voisins.',
    readings: [
      'Postfix, « too many hops » : une boucle, que d’autres serveurs signalent par 5.4.6.',
      'Un nom d’hôte, un relais (smart host) ou le DNS dans le texte : le serveur suivant est introuvable, comme avec 5.4.4. C’est le sens que donnent des listes pour d’anciens Exchange.',
    ],
  },
  '4.4.0': {
    title: 'Un problème passager pour joindre l’autre serveur',
    essence: 'Un problème de connexion ou de DNS, sans plus de détail, retarde le message ; les tentatives continuent.',
    meaning:
      'Votre message est en attente parce que quelque chose ne fonctionne pas entre deux serveurs : la connexion, la recherche de l’adresse de l’autre serveur ou l’échange lui-même. Votre serveur le garde et réessaie. Les serveurs Exchange placent ce code devant des problèmes très divers, même des refus définitifs, et citent ensuite la vraie cause.',
    seen: 'Surtout chez Exchange : « 451 4.4.0 DNS query failed », ou « 451 4.4.0 Primary target IP address responded with … » suivi de la réponse de l’autre serveur. Outlook.com l’emploie aussi pour ses propres pannes.',
    steps: {
      sender: [
        'Laissez les tentatives se poursuivre ; une panne brève ne demande rien de votre part.',
        'Vérifiez la fin du domaine : une faute de frappe (.con, .cmo) peut ressembler à une panne DNS.',
        'Si cela dure plus d’un jour, remettez l’avis à la personne qui gère votre messagerie en lui montrant la réponse qui y est citée.',
      ],
      sendingAdmin: [
        'Lisez ce qui suit « responded with » : cette réponse est la vraie cause. Si elle commence par 5, attendre n’y changera rien.',
        'Si « DNS query failed » touche tous les domaines, réparez votre serveur DNS, ou réglez le connecteur d’envoi sur les recherches DNS externes du serveur.',
        'S’il n’en touche qu’un, comparez ses réponses MX, A et AAAA : certains serveurs DNS ignorent les requêtes AAAA. Un connecteur d’envoi avec smart host contourne le problème.',
      ],
      receivingAdmin: [
        'Si des partenaires vous le signalent pour votre domaine, vérifiez que vos serveurs de noms répondent aux requêtes MX, A et AAAA et que le port 25 est ouvert.',
      ],
    },
    serverUse:
      'Pour un problème de réseau passager qui n’est ni une absence de réponse (4.4.1), ni une session rompue (4.4.2), ni un serveur DNS muet (4.4.3), ni une route manquante (4.4.4). Si vous savez duquel il s’agit, donnez son numéro.',
    readings: [
      '« DNS query failed » : le serveur Exchange qui envoie n’a pas pu résoudre le domaine.',
      '« Primary target IP address responded with … » : simple enveloppe ; c’est la réponse entre guillemets qui compte.',
      'Outlook.com, « No healthy secondary server available to accept replica » : une panne interne de Microsoft, passagère.',
      'Rackspace, (G1E) : l’enregistrement DMARC du domaine de l’expéditeur n’a pas pu être lu dans le DNS.',
    ],
  },
  '4.4.1': {
    title: 'Le serveur du destinataire est injoignable',
    essence: 'Aucune connexion n’a abouti : serveur arrêté, surchargé ou isolé ; le vôtre réessaie de lui-même.',
    meaning:
      'Votre serveur a tenté de se connecter à celui du destinataire et n’a pas eu de réponse. Ce serveur est peut-être arrêté, surchargé ou derrière un pare-feu fermé ; parfois le problème vient de votre propre réseau. Votre message reste en file d’attente et sera retenté, pendant un jour chez Microsoft 365, quatre à cinq jours en général ailleurs.',
    seen: 'Dans les avis de retard et les journaux : « connect to … Connection timed out » ou « Connection refused » (Postfix), « 421 4.4.1 Connection timed out » (Exchange). C’est votre propre serveur qui le signale ; le code à trois chiffres manque donc souvent.',
    steps: {
      sender: [
        'Attendez : une telle panne se termine en général en quelques heures.',
        'Comparez ce qui suit le @ avec le site de la personne : un domaine mal tapé peut exister sans serveur de messagerie.',
        'Si cela ne peut pas attendre demain, téléphonez.',
      ],
      recipient: [
        'Dites à votre fournisseur depuis quand le courrier de l’extérieur n’arrive plus ; vous n’êtes sans doute pas la seule personne touchée.',
      ],
      sendingAdmin: [
        'Connectez-vous à la main au port 25 des hôtes MX, depuis le serveur d’envoi puis depuis un autre réseau, pour voir de quel côté c’est fermé.',
        'Si toutes les destinations expirent, cherchez un blocage du port 25 sortant, chez vous ou chez votre fournisseur.',
        'Testez IPv4 et IPv6 séparément ; une route IPv6 cassée ressemble à s’y méprendre à un serveur arrêté.',
      ],
      receivingAdmin: [
        'Vérifiez que chaque hôte de vos enregistrements MX fonctionne, écoute sur le port 25 et reste joignable depuis le réseau de l’expéditeur.',
        'Retirez de vos enregistrements MX les machines disparues.',
      ],
    },
    serverUse:
      'C’est le client resté sans réponse qui l’écrit ; il ne répond donc à aucune commande. Un hôte qui répond mais ne prend pas de courrier en ce moment dit 421 avec 4.3.2 ; une session rompue est 4.4.2. Le registre ne prévoit ce détail qu’en classe 4.',
  },
  '5.4.1': {
    title: 'L’adresse du destinataire n’existe probablement pas',
    essence:
      'Chez Microsoft 365, « Access denied » signifie « adresse inconnue » ; vos autorisations ne sont pas en cause.',
    meaning:
      'Votre message a été refusé parce que l’organisation du destinataire, d’ordinaire sur Microsoft 365, ne connaît pas cette adresse. « Access denied » fait penser à une autorisation manquante, mais vous n’êtes pas en cause. Avec « Relay Access Denied », ce serveur ne gère pas du tout le domaine du destinataire.',
    seen: '« 550 5.4.1 Recipient address rejected: Access denied » ou « All recipient addresses rejected », d’un hôte en outlook.com, souvent cité par un filtre intermédiaire. Zoho a son propre « 541 5.4.1 ».',
    steps: {
      sender: [
        'Cherchez une faute dans l’adresse, supprimez-la des suggestions de saisie et retapez-la d’après une source sûre.',
        'Demandez à la personne, par un autre moyen, si cette boîte existe encore.',
        'Si d’autres lui écrivent sans problème à cette même adresse, envoyez-lui votre avis : seul son administrateur peut alors corriger.',
      ],
      recipient: [
        'Demandez à votre administrateur de vérifier que votre adresse existe bien dans Microsoft 365, et transmettez-lui l’avis de l’expéditeur.',
      ],
      sendingAdmin: [
        'Retirez l’adresse des envois automatiques tant que personne ne l’a confirmée.',
        'Si toutes les adresses du domaine échouent, interrogez son MX : un enregistrement périmé peut mener à une organisation Microsoft 365 qui ne gère plus ce domaine.',
        'Si votre propre courrier sort par Exchange Online Protection, vérifiez le smart host du connecteur d’envoi et le connecteur entrant.',
      ],
      receivingAdmin: [
        'Dans Exchange Online, vérifiez qu’une boîte, un alias, un groupe ou un contact porte exactement cette adresse, et que la synchronisation de l’annuaire l’y a amenée.',
        'Si une partie des boîtes se trouve ailleurs, réglez le domaine accepté sur « relais interne » ; en « faisant autorité », il refuse toute adresse absente d’Exchange Online.',
        'Si tout le domaine est refusé, passez le domaine accepté en « relais interne » puis de nouveau en « faisant autorité » : cela relance sa synchronisation.',
        'Si une seule boîte synchronisée est refusée, remplacez son adresse proxy par une adresse provisoire, puis rétablissez-la.',
        'Pour « Relay Access Denied », ajoutez le domaine aux domaines acceptés, ou dirigez son MX là où son courrier doit aller.',
      ],
    },
    serverUse:
      'Pas pour l’usage qu’en fait Microsoft : un destinataire inconnu est 550 avec 5.1.1, un relais refusé 550 avec 5.7.1. Dans le registre, X.4.1 désigne seulement un hôte qui ne répond pas, et à titre passager : 4.4.1.',
    readings: [
      'Microsoft, « Recipient address rejected: Access denied » : l’adresse n’existe pas dans cette organisation (directory-based edge blocking).',
      'Microsoft, « Relay Access Denied » : le serveur n’accepte pas de courrier pour ce domaine ; un MX ou un connecteur est faux.',
      'Zoho, « 541 5.4.1 Mail rejected by destination domain » : une règle de l’organisation à laquelle vous écrivez.',
      '« No answer from host », « timed out » : le serveur n’a jamais été joint et le vôtre a renoncé, comme après 4.4.1.',
    ],
  },
  '4.4.2': {
    title: 'La connexion s’est interrompue pendant le transfert',
    essence:
      'Les serveurs étaient reliés quand la ligne a coupé ou que l’un s’est tu ; la tentative suivante vient d’elle-même.',
    meaning:
      'Votre message était en cours de transmission quand la connexion entre les deux serveurs s’est interrompue, ou que l’un a attendu trop longtemps. Rien n’a été décidé : le message reste en file d’attente et sera renvoyé depuis le début. Si chaque tentative s’arrête au même point, un pare-feu, un antivirus ou une grosse pièce jointe en est sans doute la cause.',
    seen: '« 421 4.4.2 … timeout exceeded » (Postfix, Yandex), « 451 4.4.2 Timeout - closing connection » (Gmail), « lost connection with … while … » dans les journaux de Postfix, « Connection dropped » chez Exchange ; cité aussi dans les avis d’expiration d’Amazon SES.',
    steps: {
      sender: [
        'Laissez quelques heures aux tentatives suivantes ; il arrive qu’un tel message soit reçu deux fois.',
        'Si seuls les messages à gros fichier échouent, partagez le fichier par un lien.',
      ],
      sendingAdmin: [
        'Notez à quelle commande la session s’interrompt : après DATA, pensez à la taille, à la MTU ou à un antivirus ; à la salutation, à l’autre serveur ou à son filtre.',
        'Pour essai, envoyez une fois sans passer par l’antivirus ou le pare-feu qui inspecte SMTP.',
        'Vérifiez vos propres délais : la RFC 5321 demande au client d’attendre dix minutes après le point final.',
      ],
      receivingAdmin: [
        'Vérifiez si votre délai d’inactivité, ou une limite de débit ou de taille du connecteur de réception, a coupé la session ; Exchange annonce tout cela de la même façon.',
        'Gardez les contrôles de contenu après DATA bien en dessous de dix minutes, pour que les clients ne raccrochent pas avant.',
      ],
    },
    serverUse:
      'Avec 421, quand un client reste muet au-delà de votre délai et que vous raccrochez ; un client qui perd la connexion note le même numéro. Arrêt ou surcharge : 421 4.3.2 ; connexion jamais établie : 4.4.1.',
  },
  '4.4.3': {
    title: 'Une recherche de nom est restée sans réponse pour l’instant',
    essence: 'Le DNS ou un annuaire n’a rien répondu ; cela ne dit encore rien contre l’adresse.',
    meaning:
      'Votre message attend, car un serveur devait chercher un renseignement et n’a pas eu de réponse, en général du DNS. L’adresse est peut-être bonne. Votre serveur garde le message et redemande. Si tout votre courrier attend ainsi, la panne vient très probablement de votre propre serveur d’envoi.',
    seen: '« Name service error for name=… Host not found, try again » (Postfix), « CNAME lookup failed temporarily. (#4.4.3) » (qmail), « 451 4.4.3 Temporary server error » (Outlook.com) ; surtout dans les avis de retard et le journal de l’expéditeur.',
    steps: {
      sender: [
        'Attendez une heure ou deux ; il n’y a rien à changer dans le message.',
        'Si une seule adresse est touchée, vérifiez ce qui suit le @.',
        'Si aucun de vos messages ne part, signalez-le à la personne qui gère votre serveur d’envoi.',
      ],
      sendingAdmin: [
        'Interrogez depuis cette machine même le nom que cite le journal ; si cela échoue pour tous les domaines, réparez son résolveur.',
        'Avec Postfix en chroot, vérifiez que le etc/resolv.conf du répertoire de file est à jour.',
        'Si un seul domaine échoue, testez ses serveurs de noms et son DNSSEC.',
      ],
      receivingAdmin: [
        'Si la réponse vient de votre serveur, testez l’annuaire (LDAP, SQL) ou la requête DNS dont il avait besoin.',
      ],
    },
    serverUse:
      'Avec 451, quand le DNS ou un annuaire ne répond pas et que vous ne pouvez pas décider sans lui. S’il répond que rien n’existe, prenez 5.1.2 ou 5.4.4 ; un contrôle SPF qui échoue pour l’instant a son propre code, 4.7.24.',
    readings: [
      '« Unable to contact LDAP server » (qmail) : l’annuaire du côté du destinataire est injoignable.',
      'Outlook.com, « Temporary server error … ATTR » : une panne interne chez Microsoft ; attendre suffit.',
      '« SPF » dans le texte : l’enregistrement SPF du domaine de l’expéditeur n’a pas pu être lu, aujourd’hui 4.7.24.',
    ],
  },
  '5.4.4': {
    title: 'Aucun serveur de messagerie trouvé pour ce domaine',
    essence: 'Ce qui suit le @ ne mène nulle part : domaine mal tapé, expiré ou sans enregistrements de messagerie.',
    meaning:
      'Votre propre serveur n’a trouvé aucun endroit où remettre votre message : le domaine après le @ n’a pas de serveur de messagerie. En général, il est mal tapé, a expiré ou a perdu ses enregistrements de messagerie dans le DNS. La boîte elle-même n’a pas été vérifiée, et votre serveur a renoncé aussitôt au lieu d’essayer pendant des jours.',
    seen: '« Host or domain name not found. Name service error for name=… » (Postfix), « SMTPSEND.DNS.NonExistentDomain » (Exchange Server). C’est votre côté qui le signale ; le code à trois chiffres manque donc souvent.',
    steps: {
      sender: [
        'Vérifiez d’abord ce qui suit le @ : .con, .cmo, une lettre oubliée, le nom de la société écrit autrement.',
        'Comparez avec l’adresse de contact donnée sur le site de l’organisme.',
        'Si le domaine est juste, prévenez par téléphone qu’il ne peut pas recevoir de courrier en ce moment.',
      ],
      recipient: [
        'Vérifiez auprès de votre bureau d’enregistrement que le domaine est payé et que ses serveurs de noms sont les bons.',
      ],
      sendingAdmin: [
        'Demandez MX, A et AAAA du domaine à deux résolveurs ; le domaine n’est en cause que si aucun des deux ne trouve rien.',
        'Sur Exchange, vérifiez les serveurs DNS du service de transport (Get-TransportService, InternalDNS*, ExternalDNS*).',
        'Dans Postfix, regardez quel nom a été cherché : ce peut être un relayhost ou une ligne de transport mal écrits.',
      ],
      receivingAdmin: ['Donnez au domaine un MX, et à l’hôte qu’il nomme un enregistrement A ou AAAA (pas un CNAME).'],
    },
    serverUse:
      'Quand le DNS a répondu et n’a ni MX ni adresse pour le domaine du destinataire. S’il n’a pas répondu, c’est 4.4.3 ; à RCPT TO, un mauvais domaine peut aussi être 5.1.2, et un MX nul est 556 avec 5.1.10.',
    readings: [
      'Le nom cité est le domaine du destinataire : l’adresse ou le DNS de ce domaine est faux.',
      'Le nom cité est votre propre relais ou smart host : l’adresse est peut-être bonne, et tout votre courrier échoue tant que ce réglage n’est pas corrigé.',
    ],
  },
  '4.4.4': {
    title: 'Aucune route vers le domaine du destinataire pour l’instant',
    essence: 'Aucun serveur utilisable n’est indiqué pour le domaine ; le message attend que cela change.',
    meaning:
      'Votre message n’a nulle part où aller pour l’instant : les enregistrements qui désignent le serveur de messagerie du domaine manquent, sont incomplets ou ramènent au serveur qui les demande. Votre serveur continue d’essayer, car de tels trous apparaissent aussi pendant la migration d’un domaine. Si le domaine est mal tapé, aucune tentative n’aboutira.',
    seen: 'Surtout dans le journal ou l’avis de retard de l’expéditeur lui-même : « unable to find primary relay for … » (Postfix), « 454 4.4.4 [internal] no MX or A for domain » (SparkPost).',
    steps: {
      sender: [
        'Vérifiez ce qui suit le @ ; si c’est faux, écrivez tout de suite à la bonne adresse, sans attendre l’avis d’échec.',
        'Si c’est juste, attendez un jour ou deux : une modification du DNS met du temps à se propager.',
      ],
      recipient: [
        'Si votre domaine est en cours de migration, demandez à la personne qui s’en charge quand son MX sera en place.',
      ],
      sendingAdmin: [
        'Regardez la liste des MX : si votre hôte y figure et qu’aucun meilleur ne se résout, ajoutez le domaine à vos domaines locaux ou relayés, ou faites réparer le meilleur MX.',
        'Si le domaine ne peut pas exister, supprimez le message de la file et prévenez son auteur dès maintenant.',
      ],
      receivingAdmin: [
        'Assurez-vous que chaque hôte de vos MX se résout, pas seulement celui de secours.',
        'Après un changement de serveurs de noms, vérifiez la délégation et les enregistrements glue au bureau d’enregistrement.',
      ],
    },
    serverUse:
      'Quand la route manque maintenant mais peut être publiée bientôt. Un serveur DNS qui ne répond pas est 4.4.3 ; si le domaine n’a certainement pas d’hôte de messagerie, 5.4.4 épargne à l’expéditeur des jours d’attente.',
  },
  '4.4.5': {
    title: 'Le serveur est trop chargé et demande de revenir plus tard',
    essence:
      'Trop de courrier à la fois là-bas ou, avec sendmail, un disque plein ; les essais continuent d’eux-mêmes.',
    meaning:
      'Votre message attend, car un système de messagerie sur son chemin ne suit plus pour le moment. Ni le message ni les adresses ne sont en cause, et votre serveur réessaie de lui-même. Venant de sendmail, le code signifie que le disque du serveur est plein, ce qui peut durer davantage.',
    seen: '« 421 4.4.5 Server busy, try again later » (Gmail) et « 452 4.4.5 Insufficient disk space; try again later » (sendmail), dans les journaux et les avis de retard.',
    steps: {
      sender: [
        'Attendez ; d’autres copies ne feraient qu’ajouter à la charge.',
        'Prenez un autre moyen si cela ne peut pas attendre.',
      ],
      recipient: [
        'Si le texte dit « Insufficient disk space » et nomme votre serveur, signalez-le à la personne qui le gère.',
      ],
      sendingAdmin: [
        'Ouvrez moins de connexions vers cette destination et laissez s’allonger les pauses entre les essais.',
        'Voyez de qui vient la réponse : si c’est votre propre sendmail, libérez de la place dans son répertoire de file.',
      ],
      receivingAdmin: [
        'Dans sendmail, comparez l’espace libre de la file avec l’option MinFreeBlocks.',
        'Trouvez ce qui remplit la file (afflux, filtre lent, destination morte) avant de relever une limite.',
      ],
    },
    serverUse:
      'Avec 451, ou 421 si vous fermez la connexion, tant que la charge est trop forte. Si vous ne prenez plus aucun courrier, 4.3.2 le dit ; un disque plein, c’est 452 avec 4.3.1 ; l’excès d’un seul expéditeur, 4.7.28.',
  },
  '5.4.5': {
    title: 'La limite d’envoi quotidienne est atteinte (Gmail)',
    essence: 'La limite est celle de votre compte ou de votre organisation ; d’ici un jour, l’envoi reprend.',
    meaning:
      'Votre message n’est pas parti, car votre compte Google, ou le relais de votre organisation chez Google, a atteint sa limite d’envoi. Le destinataire et le message ne sont pas en cause. L’envoi refonctionne d’ici un jour, mais ce qui a été refusé doit être renvoyé. Dans le registre, le numéro désigne un engorgement et n’est jamais définitif.',
    seen: '« 550 5.4.5 Daily user sending limit exceeded » et « Daily SMTP relay limit exceeded for user » (Gmail, Google Workspace), dès l’envoi, souvent dans un programme ou un site qui envoie par un compte Google.',
    steps: {
      sender: [
        'Cessez tout envoi pendant 24 heures au maximum.',
        'Renvoyez ensuite ce qui a été refusé ; rien n’est mis en file pour vous.',
        'Si vous n’avez guère envoyé, changez de mot de passe : quelqu’un abuse peut-être du compte.',
        'Pour les gros envois, prenez un service fait pour cela.',
      ],
      sendingAdmin: [
        'Faites marquer une pause à votre programme devant cette réponse ; tout autre message aura la même.',
        'Trouvez l’application ou le compte qui épuise la limite, et regroupez ses messages.',
        'Pour « SMTP relay limit », voyez quels utilisateurs et appareils envoient par le relais Workspace.',
      ],
    },
    serverUse:
      'Pas au sens de Google : aucun code enregistré ne désigne un quota d’envoi épuisé, et un refus temporaire comme 4.7.28 garderait au moins le courrier en file. Un véritable engorgement passe : c’est donc 4.4.5.',
    readings: [
      '« Daily user sending limit » : la limite d’un seul compte ; son titulaire ne peut qu’attendre.',
      '« Daily SMTP relay limit » : le relais Workspace ; son administrateur peut voir qui envoie autant.',
    ],
  },
  '5.4.6': {
    title: 'Votre message tournait en rond et a été arrêté',
    essence:
      'Une boucle : des serveurs ou des règles de transfert se sont renvoyé le message jusqu’à ce que l’un renonce.',
    meaning:
      'Votre message est passé d’un serveur à l’autre en rond, jusqu’à ce que l’un d’eux l’arrête : après 50 étapes chez Gmail, 20 tours chez Exchange. Deux règles de transfert qui pointent l’une vers l’autre y suffisent, ou un serveur qui ignore qu’un domaine est le sien. Renvoyer le message ne rompt pas la boucle.',
    seen: '« 554 5.4.6 Message exceeded 50 hops » (Gmail), « Hop count exceeded - possible mail loop » (Exchange Server ; Exchange Online dit 5.4.14), « Too many hops » (sendmail), « mail for … loops back to myself » (Postfix), « (#5.4.6) » (qmail).',
    steps: {
      sender: [
        'Prévenez le destinataire, par téléphone ou à une autre adresse, que son courrier tourne en boucle.',
        'Si votre propre adresse revient plusieurs fois dans l’avis, vérifiez vos règles de transfert et vos réponses d’absence.',
      ],
      recipient: [
        'Désactivez vos règles de transfert une à une, jusqu’à ce qu’un message d’essai arrive.',
        'Cherchez une règle de transfert oubliée dans une boîte que vous n’utilisez plus.',
      ],
      sendingAdmin: [
        'Comparez les en-têtes Received du message retourné ; la boucle se trouve entre les deux hôtes qui alternent.',
        'Pour « loops back to myself » dans Postfix, ajoutez le domaine à mydestination ou relay_domains, ou corrigez son MX.',
      ],
      receivingAdmin: [
        'Dans un Exchange hybride, vérifiez le type du domaine accepté, et que les connecteurs ne se renvoient pas son courrier.',
        'Sur Exchange Server, cherchez sur la boîte un targetAddress qui sort puis revient.',
        'Vérifiez si les règles et transferts du destinataire passent par une seconde adresse qui renvoie le courrier.',
      ],
    },
    serverUse:
      'Avec 554, dès qu’un message a traversé trop de serveurs ; la RFC 5321 place cette limite à 100 lignes Received au moins. Le registre ne prévoit ce détail qu’en classe 4, mais la classe 5 prévient l’auteur aussitôt. Un message seulement trop vieux est 5.4.7.',
    readings: [
      'Gmail, Exchange, sendmail, qmail : les serveurs traversés ont été comptés, et il y en avait trop.',
      'Postfix, « loops back to myself » : le DNS désigne ce serveur même, mais il ne considère pas le domaine comme le sien.',
      'Titan Email, « Quota Exceeded » : une limite de messages, pas une boucle. Renvoyez vous-même quelques heures plus tard.',
    ],
  },
  '4.4.6': {
    title: 'Votre message semble tourner en rond et reste en attente',
    essence:
      'Le même défaut que 5.4.6, sans abandon pour l’instant : le courrier est ramené quelque part d’où il vient.',
    meaning:
      'Votre message attend, car un serveur a remarqué qu’il ne ferait que lui revenir. Votre serveur réessaie, au cas où le réglage ou le transfert fautif serait corrigé ; attendre ne suffit pas. Le registre ne connaît ce code que sous sa forme temporaire, mais la plupart des serveurs arrêtent aussitôt de tels messages avec 5.4.6.',
    seen: '« mail for … loops back to myself » (Postfix, quand le serveur joint répond sous le nom d’hôte de Postfix lui-même), « 450 4.4.6 … (G16) » (Rackspace). Listes pour d’anciennes versions d’Exchange : trop d’étapes.',
    steps: {
      sender: [
        'N’envoyez pas d’autre copie ; elle prendrait le même chemin.',
        'Dites au destinataire, par un autre moyen, que son courrier tourne peut-être en rond.',
      ],
      recipient: ['Cherchez parmi vos règles de transfert deux règles qui renvoient l’une à l’autre.'],
      sendingAdmin: [
        'Si c’est votre propre Postfix qui le signale, voyez si le MX ou le relayhost mène à votre propre serveur, par le NAT ou une ligne hosts erronée par exemple.',
        'Donnez à chacun de vos serveurs son propre myhostname.',
      ],
      receivingAdmin: [
        'Vérifiez que votre hôte salue avec son propre nom, et non avec celui d’un autre serveur.',
        'Vérifiez où aboutissent vos alias et vos transferts vers d’autres domaines.',
      ],
    },
    serverUse:
      'Tant qu’une mauvaise route peut être bientôt corrigée et qu’il vaut mieux garder le message que le perdre. Dès que le nombre d’étapes prouve une boucle, 554 avec 5.4.6 prévient aussitôt l’auteur.',
  },
  '4.4.7': {
    title: 'Votre message n’a pas pu être remis à temps',
    essence: 'Les tentatives ont duré trop longtemps sans succès ; la dernière erreur citée dit pourquoi, pas ce code.',
    meaning:
      'Votre serveur a essayé plusieurs fois de remettre votre message, le délai s’est écoulé et il a renoncé. Le 4 dit seulement que l’obstacle paraissait passager ; un nouvel envoi peut donc réussir plus tard. Si l’avis dit « delayed » (retardé) et non « expired » (expiré), les tentatives continuent.',
    seen: '« 550 4.4.7 QUEUE.Expired; message expired » (Exchange ; chez Microsoft 365 au bout de 24 heures), « 554 4.4.7 Message expired: unable to deliver in 840 minutes » (Amazon SES) ; comme simple avertissement, « 400 4.4.7 Message delayed » (Exchange).',
    steps: {
      sender: [
        'Vérifiez si l’avis dit « delayed » ou « expired » ; s’il s’agit d’un simple retard, attendez.',
        'Comparez ce qui suit le @ avec un ancien message de cette personne.',
        'Si l’adresse est juste, renvoyez le message une fois le lendemain.',
        'En cas de nouvel échec, téléphonez à la personne et lisez-lui la dernière erreur citée dans l’avis ; son service informatique en a besoin.',
      ],
      recipient: [
        'Demandez à votre fournisseur si votre serveur était injoignable ces jours-là, en citant le domaine de l’expéditeur.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la dernière réponse distante à ce message, et fiez-vous à elle plutôt qu’à 4.4.7.',
        'Si le courrier expire vers tous les domaines, vérifiez votre connexion, votre DNS, les listes de blocage et la date d’expiration de votre domaine.',
        'Si un seul domaine est touché, testez ses hôtes MX sur le port 25, et envoyez la dernière réponse à ses administrateurs.',
        'Sur Exchange Server, vérifiez le connecteur d’envoi : routage DNS ou smart host, et nom donné dans EHLO.',
      ],
      receivingAdmin: [
        'Cherchez, dans les jours d’avant, des connexions reportées ou rompues venant des serveurs de l’expéditeur.',
        'Répondez 5yz là où vous ne prendrez jamais le message, pour que l’expéditeur n’attende pas l’expiration.',
      ],
    },
    serverUse:
      'Dans votre propre avis, quand vous abandonnez un message qui n’a rencontré que des erreurs passagères ; la classe 4 y est correcte, même si l’avis est définitif. Le registre demande le code de l’erreur réelle chaque fois que vous la connaissez.',
    readings: [
      '« Expired », en général précédé de 550 ou 554 : votre serveur a renoncé.',
      '« Message delayed », « will be retried » : un avertissement ; le message est toujours en file d’attente.',
      'Amazon SES : la réponse entre chevrons à la fin, comme <421 4.4.2 Connection timed out>, est la cause.',
      'Microsoft 365, « Ambiguous » dans la dernière erreur : deux objets de l’annuaire partagent l’adresse ; à l’administrateur du destinataire d’en retirer un.',
    ],
  },
  '5.4.7': {
    title: 'Abandonné pour de bon : le message a attendu trop longtemps',
    essence: 'Un serveur a gardé le message jusqu’à sa limite de temps, puis l’a abandonné ; plus rien n’est tenté.',
    meaning:
      'Votre message a attendu dans la file d’un serveur jusqu’à la fin du délai, et le serveur a renoncé. À la différence d’un avis de retard, plus rien n’est en route. Le code ne dit pas pourquoi les tentatives ont échoué : serveur du destinataire en panne, DNS défaillant ou message sans cesse reporté.',
    seen: '« 5.4.7 - Delivery expired (message too old) », suivi de la dernière erreur entre guillemets, chez les passerelles Cisco et l’ancien Amazon SES ; « 554 5.4.7 [internal] exceeded max time without delivery » chez SparkPost et Momentum.',
    steps: {
      sender: [
        'Lisez les mots entre parenthèses ou guillemets, « timeout » ou « DNS Soft Error » par exemple : ils nomment la dernière erreur.',
        'Si vous êtes sûr de l’adresse, renvoyez le message une fois, un jour plus tard.',
        'Pour tout ce qui presse, prenez un autre moyen : une nouvelle copie peut à son tour attendre des jours.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la dernière réponse temporaire (SparkPost : « last transfail ») et tenez-la pour le vrai code.',
        'Pour « timeout » ou « no valid ip addresses », testez les MX et le port 25 du domaine.',
        'Si votre file renonce bien avant les quatre à cinq jours que recommande la RFC 5321, allongez ce délai.',
      ],
      receivingAdmin: [
        'Si des partenaires vous le signalent, cherchez depuis quand votre port 25 ou votre DNS est injoignable de l’extérieur.',
      ],
    },
    serverUse:
      'Dans votre propre avis, quand le délai de la file est écoulé et que la dernière erreur n’a pas été notée ; sinon, donnez cette erreur. 4.4.7 dit la même chose en laissant entendre qu’un essai ultérieur peut réussir.',
    readings: [
      'Titan Email, « Quota Exceeded » : une limite de messages ; rien n’a expiré. Renvoyer plus tard peut aider.',
      '« DNS Soft Error », « no valid ip addresses » : le domaine n’a pas pu être résolu ; cherchez-y une faute de frappe.',
      '« timeout », « exceeded max time » : le serveur n’a pas répondu, ou a reporté votre message jusqu’au bout.',
    ],
  },
} as const satisfies Record<string, CodeText>;
