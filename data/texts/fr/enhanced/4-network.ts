import type { CodeText } from '../../../entry';

export const enhancedTextsNetwork = {
  '5.4.0': {
    title: 'Un défaut sur le trajet, sans autre précision',
    essence:
      'Le réseau ou l’acheminement a fait échouer la remise pour de bon ; si le texte parle de « hops », c’est une boucle.',
    meaning:
      'Votre message n’a pas pu être mené à destination, et le code en rend responsable le trajet : le réseau, le DNS ou l’acheminement entre serveurs. Il n’en dit pas plus. Le cas le mieux connu est celui de Postfix, qui donne ce numéro à un message passé par trop de serveurs, signe qu’il tourne en rond ; des listes consacrées aux anciens Exchange y voient un hôte que le DNS ne connaît pas. Rien ne sera retenté.',
    seen: 'Sous la forme « 554 5.4.0 Error: too many hops », d’un serveur Postfix, une fois tout le message envoyé. Rarement ailleurs ; la phrase qui accompagne le code est alors le seul indice.',
    steps: {
      sender: [
        'Cherchez « hops » ou « loop » dans l’avis ; si l’un des deux s’y trouve, ne renvoyez rien : une copie tournerait de même.',
        'Sinon, vérifiez qu’aucune faute ne s’est glissée après le @.',
        'Prévenez le destinataire par téléphone que son courrier se perd en route, et transmettez-lui l’avis.',
      ],
      recipient: ['Voyez si l’une de vos boîtes fait suivre vers une adresse qui renvoie le courrier à la première.'],
      sendingAdmin: [
        'Comptez les lignes Received du message retourné et cherchez deux hôtes qui alternent.',
        'Si rien ne tourne en rond, interrogez MX, A et AAAA du domaine depuis le serveur qui a signalé le défaut.',
      ],
      receivingAdmin: [
        'Dans Postfix, voyez si le domaine manque dans mydestination, relay_domains ou virtual_mailbox_domains, ou si un alias sort puis revient.',
        'N’augmentez hopcount_limit (50 par défaut) que si un vrai trajet est aussi long.',
      ],
    },
    serverUse:
      'Seulement si le réseau est en cause pour de bon et que rien de plus précis ne convient. Une boucle constatée est 5.4.6, un domaine sans route 5.4.4, un message devenu trop vieux 5.4.7 ; pour un ennui passager, prenez 4.4.0 ou ses voisins.',
    readings: [
      'Postfix, « too many hops » : une boucle, que d’autres serveurs annoncent par 5.4.6.',
      'Un nom d’hôte, un relais (smart host) ou le DNS dans le texte : l’hôte suivant est introuvable, comme avec 5.4.4.',
    ],
  },
  '4.4.0': {
    title: 'Des difficultés pour joindre l’autre serveur, en ce moment',
    essence: 'Un problème de connexion ou de DNS, sans plus de détail, retient le message ; les tentatives continuent.',
    meaning:
      'Votre message attend, car quelque chose ne fonctionne pas en ce moment entre deux serveurs : la ligne, la recherche du nom ou le dialogue lui-même. Le numéro ne dit pas quoi. Les serveurs Exchange le placent devant des défauts très divers et citent ensuite le vrai, parfois même un refus définitif. Le serveur d’envoi garde le message et réessaie.',
    seen: 'Surtout chez Exchange : « 451 4.4.0 DNS query failed », ou « 451 4.4.0 Primary target IP address responded with … » suivi des mots de l’autre serveur. Outlook.com l’emploie pour ses propres pannes.',
    steps: {
      sender: [
        'Laissez faire les tentatives ; une panne de ligne passagère ne demande rien de votre part.',
        'Regardez la fin du domaine : une faute de frappe (.con, .cmo) peut prendre l’allure d’une panne DNS.',
        'Au-delà d’un jour, remettez l’avis à la personne qui gère votre messagerie ; la réponse citée dedans est ce qu’il lui faut.',
      ],
      sendingAdmin: [
        'Lisez ce qui suit « responded with » : cette réponse intérieure est la cause, et si c’est un 5yz, attendre n’y changera rien.',
        'Pour « DNS query failed » vers tous les domaines, réparez votre serveur DNS, ou faites utiliser au connecteur d’envoi les recherches DNS externes du serveur.',
        'Pour un seul domaine, comparez ses réponses MX, A et AAAA : des serveurs DNS ignorent AAAA ; un connecteur d’envoi avec smart host permet de s’en passer.',
      ],
      receivingAdmin: [
        'Si un partenaire le rencontre chez vous, vérifiez que vos serveurs de noms répondent pour MX, A et AAAA et que le port 25 est ouvert.',
      ],
    },
    serverUse:
      'Pour un ennui de réseau passager qui n’est ni une absence de réponse (4.4.1), ni une session rompue (4.4.2), ni un DNS muet (4.4.3), ni une route manquante (4.4.4). Si vous savez lequel c’était, donnez son numéro.',
    readings: [
      '« DNS query failed » : le serveur Exchange qui envoie n’a pas pu résoudre le domaine.',
      '« Primary target IP address responded with … » : simple enveloppe ; c’est la réponse entre guillemets qui compte.',
      'Outlook.com, « No healthy secondary server available to accept replica » : une panne interne de Microsoft, passagère.',
      'Rackspace, (G1E) : l’enregistrement DMARC du domaine de l’expéditeur n’a pas pu être lu dans le DNS.',
    ],
  },
  '4.4.1': {
    title: 'Le serveur du destinataire ne répond pas aux appels',
    essence: 'Aucune connexion n’a abouti : serveur arrêté, trop occupé ou isolé ; le vôtre rappelle de lui-même.',
    meaning:
      'Votre serveur a appelé celui qui reçoit le courrier de cette adresse, et personne n’a décroché. Il est peut-être arrêté, surchargé ou caché derrière un pare-feu qui ne laisse rien passer ; parfois la faute est sur votre propre réseau. Aucune des deux adresses n’a été jugée, puisque pas un mot n’a été échangé. Le message reste en file d’attente et d’autres appels suivent, pendant un jour chez Microsoft 365, quatre à cinq jours le plus souvent ailleurs.',
    seen: 'Dans les avis de retard et les journaux : « connect to … Connection timed out » ou « Connection refused » (Postfix), « 421 4.4.1 Connection timed out » (Exchange). C’est votre serveur qui parle, faute d’un autre ; le code à trois chiffres manque souvent.',
    steps: {
      sender: [
        'Attendez : en général, une panne de ce genre prend fin en quelques heures.',
        'Comparez le domaine avec celui du site de la personne ; un nom voisin peut exister sans serveur de messagerie derrière.',
        'Téléphonez si cela ne peut attendre demain.',
      ],
      recipient: [
        'Dites à votre fournisseur depuis quand le courrier de l’extérieur n’arrive plus ; vous n’êtes sans doute pas seul touché.',
      ],
      sendingAdmin: [
        'Ouvrez à la main le port 25 des hôtes MX, depuis le serveur d’envoi puis depuis un autre réseau : on voit ainsi de quel côté c’est fermé.',
        'Si toutes les destinations expirent, cherchez un blocage du port 25 sortant chez vous ou chez votre fournisseur.',
        'Testez IPv4 et IPv6 séparément ; une route IPv6 cassée ressemble à s’y méprendre à un serveur mort.',
      ],
      receivingAdmin: [
        'Vérifiez que chaque hôte de vos enregistrements MX tourne, écoute sur le port 25 et laisse passer le réseau de l’expéditeur.',
        'Retirez des enregistrements MX les machines disparues.',
      ],
    },
    serverUse:
      'C’est le client resté sans réponse qui l’écrit ; il ne répond donc à aucune commande. Un hôte qui répond mais ne prend pas de courrier dit 421 avec 4.3.2 ; une session rompue en route est 4.4.2. Le registre ne prévoit ce détail qu’en classe 4.',
  },
  '5.4.1': {
    title: 'Il n’y a très probablement pas de tel destinataire',
    essence: 'Chez Microsoft 365 : l’adresse n’y existe pas, ou ce serveur ne s’occupe pas du domaine.',
    meaning:
      'Votre message a été refusé avant même l’envoi de son texte. « Access denied » fait penser à une autorisation manquante, mais chez Microsoft 365, d’où vient d’ordinaire ce code, cela veut dire qu’aucun destinataire n’a cette adresse. Avec « Relay Access Denied », c’est tout le domaine qui n’y est pas desservi. Dans le registre, le numéro désigne un hôte qui ne répond pas, et à titre passager seulement ; avec un 5, ce sens est rare.',
    seen: '« 550 5.4.1 Recipient address rejected: Access denied » ou « All recipient addresses rejected », d’un hôte en outlook.com, souvent relayé par un filtre comme Mimecast. Zoho a son propre « 541 5.4.1 ».',
    steps: {
      sender: [
        'Reprenez l’adresse à une source sûre, carte de visite ou site web, et retapez-la.',
        'Demandez à la personne, par un autre canal, si cette boîte existe encore.',
        'Si d’autres lui écrivent sans peine à cette même adresse, remettez-lui l’avis : le défaut est alors de son côté.',
      ],
      recipient: [
        'Demandez à votre administrateur si votre adresse est bien en place dans Microsoft 365, et joignez l’avis de l’expéditeur.',
      ],
      sendingAdmin: [
        'Interrogez le MX du domaine : un enregistrement périmé peut mener à une organisation Microsoft 365 qui ne le dessert plus.',
        'Retirez l’adresse des envois automatiques jusqu’à confirmation.',
        'Si votre propre courrier sort par Exchange Online Protection, contrôlez le smart host du connecteur d’envoi et le connecteur entrant.',
      ],
      receivingAdmin: [
        'Cherchez l’objet destinataire dans Exchange Online : boîte, alias, contact, licence, synchronisation de l’annuaire.',
        'Tant que des boîtes vivent ailleurs, mettez le domaine accepté en relais interne ; en mode faisant autorité, tout nom absent d’ici est rejeté.',
        'Pour « Relay Access Denied », ajoutez le domaine aux domaines acceptés, ou dirigez son MX là où va son courrier.',
      ],
    },
    serverUse:
      'Pas pour l’usage qu’en fait Microsoft : un destinataire inconnu est 550 avec 5.1.1, un relais refusé 550 avec 5.7.1. Un hôte injoignable est 4.4.1, et rien d’autre n’est enregistré pour ce détail.',
    readings: [
      'Microsoft, « Recipient address rejected: Access denied » : l’adresse n’existe pas dans cette organisation (blocage à la périphérie d’après l’annuaire).',
      'Microsoft, « Relay Access Denied » : le serveur n’accepte pas de courrier pour ce domaine ; un MX ou un connecteur est faux.',
      'Zoho, « 541 5.4.1 Mail rejected by destination domain » : une règle de l’organisation à laquelle vous écrivez.',
      '« No answer from host », « timed out » : le serveur n’a jamais été joint et le vôtre a renoncé, comme après 4.4.1.',
    ],
  },
  '4.4.2': {
    title: 'La connexion s’est rompue pendant le transfert',
    essence: 'Les serveurs étaient reliés, puis la ligne a lâché ou l’un s’est tu trop longtemps ; une tentative suit.',
    meaning:
      'Les deux serveurs étaient déjà en conversation quand la liaison a cédé : coupée, ou l’un a attendu l’autre trop longtemps. Rien n’a été décidé sur votre message ; il reste en file d’attente et repart de zéro. Une fois, c’est sans importance. Si chaque tentative s’arrête au même point, un pare-feu, un antivirus ou une grosse pièce jointe sur une ligne lente en est sans doute la raison. Il arrive, rarement, que le destinataire le reçoive deux fois.',
    seen: '« 421 4.4.2 … timeout exceeded » (Postfix, Yandex), « 451 4.4.2 Timeout - closing connection » (Gmail), « lost connection with … while … » dans les journaux de Postfix, « Connection dropped » chez Exchange ; cité aussi dans les avis d’expiration d’Amazon SES.',
    steps: {
      sender: [
        'Laissez quelques heures aux tentatives suivantes.',
        'Si seuls échouent les messages à gros fichier, partagez le fichier par un lien.',
      ],
      sendingAdmin: [
        'Notez à quelle commande la session casse : après DATA, pensez à la taille, à la MTU ou à un antivirus ; à la salutation, à l’autre serveur ou à son filtre.',
        'Pour essai, envoyez une fois sans passer par l’antivirus ou le pare-feu qui inspecte SMTP.',
        'Patientez assez vous-même : la RFC 5321 demande au client dix minutes après le point final.',
      ],
      receivingAdmin: [
        'Voyez si votre délai d’inactivité, ou une limite de débit ou de taille du connecteur de réception, a coupé la session ; Exchange annonce tout cela de même.',
        'Faites des contrôles de contenu plus brefs que la patience d’un client, ou acceptez d’abord et contrôlez ensuite.',
      ],
    },
    serverUse:
      'Avec 421, quand un client reste muet au-delà de votre délai et que vous raccrochez ; un client qui vous perd note le même numéro. Arrêt ou surcharge : 421 4.3.2 ; appel qui n’a jamais abouti : 4.4.1.',
  },
  '5.4.4': {
    title: 'Aucun serveur de messagerie trouvé pour ce domaine',
    essence: 'Le DNS n’indique aucun lieu de remise : le domaine après le @ est mal tapé, disparu ou incomplet.',
    meaning:
      'Le serveur qui tenait votre message a demandé au DNS où va le courrier de ce domaine et n’a rien obtenu d’utilisable. Le plus souvent, la partie après le @ est fausse, ou le domaine a expiré ou perdu ses enregistrements de messagerie. Personne n’a été interrogé sur la boîte elle-même. C’est votre propre côté qui le signale, et il a renoncé aussitôt au lieu d’essayer pendant des jours.',
    seen: '« Host or domain name not found. Name service error for name=… » (Postfix), « SMTPSEND.DNS.NonExistentDomain » (Exchange Server), « type 5.4.4 delivery errors » (AOL). Aucun autre serveur n’ayant parlé, le code à trois chiffres manque souvent.',
    steps: {
      sender: [
        'Regardez d’abord après le @ : .con, .cmo, une lettre oubliée, le nom de la société écrit autrement.',
        'Ouvrez le site de l’organisme et comparez le domaine de son adresse de contact.',
        'Si le domaine est juste, prévenez par téléphone qu’il ne peut pas recevoir de courrier en ce moment.',
      ],
      recipient: [
        'Voyez chez votre bureau d’enregistrement si le domaine est payé et si ses serveurs de noms sont les bons.',
      ],
      sendingAdmin: [
        'Demandez MX, A et AAAA du domaine à deux résolveurs ; il n’est en cause que si aucun des deux ne trouve rien.',
        'Sur Exchange, regardez les serveurs DNS du service de transport (Get-TransportService, InternalDNS*, ExternalDNS*).',
        'Dans Postfix, voyez quel nom a été cherché : ce peut être un relayhost ou une ligne de transport mal écrits.',
      ],
      receivingAdmin: [
        'Donnez au domaine un MX, et à l’hôte qu’il nomme un enregistrement A ou AAAA ; un CNAME n’y est pas permis.',
      ],
    },
    serverUse:
      'Quand le DNS a répondu et n’a ni MX ni adresse pour le domaine du destinataire. S’il se tait, c’est 4.4.3 ; un mauvais domaine dans une adresse, à RCPT TO, peut aussi être 5.1.2, et un MX nul est 556 avec 5.1.10.',
    readings: [
      'Le nom cité est le domaine du destinataire : l’adresse ou le DNS de ce domaine est faux.',
      'Le nom cité est votre propre relais ou smart host : l’adresse est peut-être bonne, et tout échoue tant que ce réglage n’est pas corrigé.',
    ],
  },
  '4.4.4': {
    title: 'Le chemin vers ce domaine reste introuvable pour l’instant',
    essence: 'Le DNS ne nomme aucun serveur utilisable pour le domaine ; le message attend que cela change.',
    meaning:
      'Votre message n’a nulle part où aller en ce moment : les enregistrements qui devraient nommer le serveur de messagerie du domaine manquent, sont incomplets ou ramènent au serveur qui pose la question. Il est gardé et retenté, car de tels trous se voient aussi pendant le déménagement d’un domaine. Si le domaine est simplement mal tapé, aucune tentative n’aboutira, et l’avis d’échec ne viendra qu’au bout du délai d’attente.',
    seen: 'Surtout dans le journal ou l’avis de retard de l’expéditeur lui-même : « unable to find primary relay for … » (Postfix), « 454 4.4.4 [internal] no MX or A for domain » (SparkPost).',
    steps: {
      sender: [
        'Profitez-en pour vérifier le domaine ; s’il est faux, attendre ne sert à rien.',
        'S’il est juste, laissez le message un jour ou deux dans la file : une modification du DNS met du temps à se répandre.',
      ],
      recipient: ['Si votre domaine déménage, demandez à la personne qui s’en charge quand son MX sera en place.'],
      sendingAdmin: [
        'Regardez la liste des MX : si votre hôte y figure et qu’aucun meilleur ne se résout, ajoutez le domaine à vos domaines locaux ou relayés, ou faites réparer le meilleur MX.',
        'Si le domaine ne peut pas exister, supprimez le message de la file et prévenez son auteur dès maintenant.',
      ],
      receivingAdmin: [
        'Faites en sorte que chaque hôte de vos MX se résolve, pas seulement celui de secours.',
        'Après un changement de serveurs de noms, contrôlez la délégation et les enregistrements glue au bureau d’enregistrement.',
      ],
    },
    serverUse:
      'Quand la route manque maintenant mais peut être publiée bientôt. Un serveur DNS muet est 4.4.3 ; s’il est certain que le domaine n’a pas d’hôte de messagerie, 5.4.4 épargne à l’expéditeur des jours d’attente.',
  },
  '5.4.6': {
    title: 'Votre message tournait en rond et a été arrêté',
    essence: 'Une boucle : serveurs ou règles de transfert se sont renvoyé le message, jusqu’à ce que l’un renonce.',
    meaning:
      'Au lieu d’atteindre une boîte, votre message est passé de serveur en serveur jusqu’à une limite : 50 étapes chez Gmail, 20 tours chez Exchange. Deux transferts qui pointent l’un vers l’autre y suffisent, ou un serveur qui ignore que le domaine est le sien. Écrire à nouveau ne brise pas la boucle. Pour le registre, une boucle est toujours passagère ; dans les faits, les serveurs y mettent fin par un 5.',
    seen: '« 554 5.4.6 Message exceeded 50 hops » (Gmail), « Hop count exceeded - possible mail loop » (Exchange Server ; Exchange Online dit 5.4.14), « Too many hops » (sendmail), « mail for … loops back to myself » (Postfix), « (#5.4.6) » (qmail).',
    steps: {
      sender: [
        'Faites savoir au destinataire, par téléphone ou à une autre adresse, que son courrier tourne en boucle.',
        'Contrôlez vos propres transferts et réponses d’absence si votre adresse revient plusieurs fois dans l’avis.',
      ],
      recipient: [
        'Désactivez vos règles de transfert une à une, jusqu’à ce qu’un message d’essai arrive.',
        'Cherchez une règle oubliée dans une boîte que vous n’utilisez plus.',
      ],
      sendingAdmin: [
        'Relevez les hôtes des en-têtes Received du message retourné ; la boucle est entre les deux qui se relaient.',
        'Pour « loops back to myself » dans Postfix, ajoutez le domaine à mydestination ou relay_domains, ou corrigez son MX.',
      ],
      receivingAdmin: [
        'Dans un Exchange hybride, vérifiez le type du domaine accepté et que les connecteurs ne l’envoient pas dans les deux sens.',
        'Sur Exchange Server, cherchez sur la boîte un targetAddress qui sort puis revient.',
        'Voyez si les règles et transferts du destinataire passent par une seconde adresse qui rend le courrier.',
      ],
    },
    serverUse:
      'Avec 554, dès qu’un message a traversé trop de serveurs ; la RFC 5321 place cette limite à 100 lignes Received au moins. La classe 5 prévient l’auteur aussitôt, même si le registre n’a que 4.4.6. Un message seulement trop vieux est 5.4.7.',
    readings: [
      'Gmail, Exchange, sendmail, qmail : les serveurs traversés ont été comptés, il y en avait trop.',
      'Postfix, « loops back to myself » : le DNS désigne ce serveur même, qui ne tient pas le domaine pour le sien.',
      'Titan Email, « Quota Exceeded » : une limite d’envoi, pas une boucle. Renvoyez vous-même quelques heures plus tard.',
    ],
  },
  '4.4.7': {
    title: 'Le délai de remise de votre message est écoulé',
    essence: 'Les tentatives ont duré trop longtemps sans succès ; ce qui les a arrêtées n’est pas dans le numéro.',
    meaning:
      'Votre message n’a pas pu être remis dans le temps imparti, et c’est en général la fin : votre serveur a cessé d’essayer. Le 4 dit seulement que l’obstacle était de nature passagère, si bien qu’un renvoi peut réussir plus tard. Serveur mort, panne DNS, limite ou contrôle manqué à chaque fois : la dernière réponse avant la fin le montre. Si l’avis parle de retard (« delayed »), les tentatives continuent encore.',
    seen: '« 550 4.4.7 QUEUE.Expired; message expired » (Exchange ; chez Microsoft 365 au bout de 24 heures), « 554 4.4.7 Message expired: unable to deliver in 840 minutes » (Amazon SES) ; comme simple avertissement, « 400 4.4.7 Message delayed » (Exchange).',
    steps: {
      sender: [
        'Voyez si l’avis dit « delayed » ou « expired » : c’est seulement dans le second cas qu’il vous revient d’agir.',
        'Comparez ce qui suit le @ avec un ancien message de cette personne.',
        'Si c’est juste, renvoyez une fois le lendemain ; en cas de nouvel échec, téléphonez.',
      ],
      recipient: [
        'Demandez à votre fournisseur si votre serveur était injoignable ces jours-là, en citant le domaine de l’expéditeur.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la dernière réponse distante à ce message, et fiez-vous à elle plutôt qu’à 4.4.7.',
        'Si tout expire, vers tous les domaines, examinez votre ligne, votre DNS, les listes de blocage et l’échéance de votre domaine.',
        'Si un seul domaine est touché, testez ses hôtes MX sur le port 25 et vérifiez que votre SPF cite tous vos serveurs.',
        'Sur Exchange Server, contrôlez le connecteur d’envoi : routage DNS ou smart host, et nom donné dans EHLO.',
      ],
      receivingAdmin: [
        'Cherchez, dans les jours d’avant, des connexions de cette adresse reportées ou rompues.',
        'Répondez 5yz là où vous ne prendrez jamais le message, pour que l’expéditeur n’attende pas l’expiration.',
      ],
    },
    serverUse:
      'Dans votre propre avis, quand vous abandonnez un message qui n’a rencontré que des fautes passagères ; la classe 4 y est correcte, même si l’avis est définitif. Le registre demande le code de la faute réelle chaque fois que vous la connaissez.',
    readings: [
      'Avec 550 ou 554 devant : abandonné. Les deux codes se contredisent, et les programmes suivent le premier.',
      '« Message delayed », « will be retried » : un avertissement ; le message est toujours en file d’attente.',
      'Amazon SES : la réponse entre chevrons à la fin, comme <421 4.4.2 Connection timed out>, est la cause.',
      'Microsoft 365, « AmbiguousRecipientTransientException » : deux objets de l’annuaire partagent l’adresse ; à l’administrateur du destinataire d’en retirer un.',
    ],
  },
  '5.4.7': {
    title: 'Abandonné pour de bon : le message était devenu trop vieux',
    essence: 'Un serveur a gardé votre message jusqu’à sa limite de temps puis l’a abandonné ; plus rien n’est tenté.',
    meaning:
      'Votre message attendait dans une file, jusqu’à ce que le serveur le juge trop vieux et renonce. À la différence d’un avis de retard, c’est définitif : plus rien n’est en route. Le numéro cache pourquoi les tentatives ont échoué : serveur du destinataire en panne, DNS cassé, ou courrier sans cesse remis à plus tard. Si la cause a disparu depuis, une nouvelle copie peut arriver.',
    seen: '« 5.4.7 - Delivery expired (message too old) », suivi du dernier défaut entre guillemets, chez les passerelles Cisco et l’ancien Amazon SES ; « 554 5.4.7 [internal] exceeded max time without delivery » chez SparkPost et Momentum.',
    steps: {
      sender: [
        'Lisez les mots entre parenthèses ou guillemets, « timeout » ou « DNS Soft Error » par exemple : ils nomment le dernier défaut.',
        'Si vous êtes sûr de l’adresse, renvoyez le message une fois, un jour plus tard.',
        'Pour tout ce qui presse, prenez un autre moyen : une nouvelle copie peut à son tour attendre des jours.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la dernière réponse temporaire (SparkPost : « last transfail ») et tenez-la pour le vrai code.',
        'Pour « timeout » ou « no valid ip addresses », testez les MX et le port 25 du domaine.',
        'Si votre file renonce bien avant les quatre à cinq jours que recommande la RFC 5321, allongez ce délai.',
      ],
      receivingAdmin: [
        'Si des partenaires vous le signalent, voyez depuis quand votre port 25 et votre DNS sont injoignables de l’extérieur.',
      ],
    },
    serverUse:
      'Dans votre propre avis, quand le temps de file est écoulé et que le dernier défaut n’a pas été noté ; sinon, donnez ce défaut. 4.4.7 dit la même chose en laissant entendre qu’un essai ultérieur peut réussir.',
    readings: [
      'Titan Email, « Quota Exceeded » : une limite d’envoi ; rien n’a expiré. Renvoyer plus tard peut aider.',
      '« DNS Soft Error », « no valid ip addresses » : le domaine n’a pas pu être résolu ; cherchez-y une faute de frappe.',
      '« timeout », « exceeded max time » : le serveur n’a pas répondu, ou a repoussé votre message jusqu’au bout.',
    ],
  },
} as const satisfies Record<string, CodeText>;
