import type { CustomerTextCode, CustomerTexts } from '../../customer-texts';

/** What an agent can send to a customer about a code, where its reason's text would be too general. */
export const customerTexts: Record<CustomerTextCode, CustomerTexts> = {
  '421': {
    gotBounce:
      'Votre message[ à {recipient}] est encore en route. La messagerie du destinataire[ ({provider})] a interrompu l’échange avant de le prendre, souvent parce qu’elle est surchargée ou n’accepte le courrier qu’au compte-gouttes. Votre messagerie réessaie d’elle-même : inutile de le renvoyer. S’il ne peut pas être remis, un avis définitif suivra ; merci alors de nous le transmettre.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est retardé : votre messagerie[ ({provider})] a coupé la connexion avant de le prendre, comme le fait un serveur surchargé ou prudent. De nouveaux essais ont lieu automatiquement. S’il n’est pas arrivé demain, merci de nous prévenir ou de nous donner une autre adresse.',
  },
  '450': {
    gotBounce:
      'Votre message[ à {recipient}] est reporté, et non refusé : la messagerie du destinataire demande un nouvel essai plus tard, comme beaucoup face à un expéditeur qu’elles ne connaissent pas encore. La vôtre s’en charge d’elle-même ; merci de ne pas envoyer de second exemplaire. Si tous les essais échouent, vous recevrez un avis définitif, dont le texte en dira plus.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est en attente, car votre messagerie a demandé un nouvel essai plus tard. C’est fréquent avec un expéditeur qu’elle ne connaît pas encore, et cela passe alors en quelques heures. Vous n’avez rien à faire ; si rien n’est arrivé demain, dites-le-nous, car un réglage de notre côté peut être en cause.',
  },
  '451': {
    gotBounce:
      'La messagerie du destinataire[ ({provider})] n’a pas pu traiter votre message[ à {recipient}] pour l’instant : soit elle a un problème interne, soit elle ralentit l’arrivée du courrier. Le message n’est pas perdu, et de nouveaux essais ont lieu automatiquement. Il n’y a rien à renvoyer ; si tous échouent, un avis définitif vous le dira.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] n’a pas pu traiter pour l’instant le message que nous vous avons envoyé[ à {recipient}] et demande un nouvel essai, qui aura lieu automatiquement. S’il vous manque aussi des messages d’autres personnes, mieux vaut le signaler à votre fournisseur. Si le nôtre n’est pas là demain, merci de nous le dire.',
  },
  '452': {
    gotBounce:
      'Votre message[ à {recipient}] s’est heurté à une limite de la messagerie du destinataire : plus de place pour l’instant, ou un très grand nombre de destinataires à la fois. Les essais continuent ; merci de ne pas le renvoyer, car certains l’ont peut-être déjà reçu. Si l’avis parle d’une boîte pleine, prévenir le destinataire est utile. En cas d’échec, un avis définitif suivra.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est en attente, car une limite de votre messagerie est atteinte. Il s’agit souvent d’une boîte pleine : supprimer quelques messages volumineux et vider la corbeille le laisse alors passer. Si votre boîte a assez de place, vous n’avez rien à faire : de nouveaux essais ont lieu automatiquement.',
  },
  '535': {
    gotBounce:
      'Votre message[ à {recipient}] n’est pas parti : votre logiciel ou votre appareil n’a pas pu s’identifier auprès du serveur de courrier sortant. Merci de vérifier sur le site de votre fournisseur que votre nom d’utilisateur et votre mot de passe fonctionnent, puis de les ressaisir dans le logiciel. S’ils sont bons, il faut peut-être un mot de passe d’application ou un autre mode de connexion ; l’aide du fournisseur le précise.',
    ourMailBounced:
      'Le message que nous vous destinions[ à {recipient}] n’est pas parti de chez nous, car un de nos programmes n’a pas pu s’identifier pour l’envoi. Ni votre adresse ni votre boîte ne sont en cause. Si vous l’attendez, merci de nous dire comment vous joindre autrement.',
  },
  '550': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé, et aucun nouvel essai n’aura lieu de lui-même. Soit l’adresse n’existe pas, soit une règle de la messagerie du destinataire l’a écarté ; le numéro seul ne permet pas de trancher. Merci de vérifier d’abord l’adresse. Si elle est juste, interrogez le destinataire par un autre moyen et gardez l’avis : son texte donne la raison.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a été refusé : soit votre messagerie[ ({provider})] ne connaît pas l’adresse, soit une de ses règles ne nous laisse pas passer. Pourriez-vous nous confirmer l’adresse, ou nous en donner une autre si vous en avez une ? Si elle est juste, la cause peut se trouver de notre côté.',
  },
  '552': {
    gotBounce:
      'Votre message[ à {recipient}] est revenu à cause d’une limite : la boîte du destinataire est pleine, le message est trop volumineux ou une pièce jointe n’est pas admise. Cherchez dans l’avis « quota » ou « full » (la boîte), « size » (le message) ou « attachment ». Seul le destinataire peut vider sa boîte ; dans les deux autres cas, partagez les fichiers par un lien.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est revenu à cause d’une limite : votre boîte est peut-être pleine, ou notre message était trop volumineux ou contenait une pièce jointe non admise. Pourriez-vous regarder s’il reste de la place dans votre boîte ? Si c’est le cas, dites-nous comment vous faire parvenir des fichiers au mieux.',
  },
  '553': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé. Soit l’une des deux adresses, celle du destinataire ou la vôtre, n’est pas acceptée telle quelle, soit le serveur qui envoie votre courrier est bloqué là-bas. Merci de chercher une faute de frappe dans les deux adresses. Si elles sont justes, montrez l’avis complet à votre fournisseur de messagerie.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a été refusé : votre messagerie[ ({provider})] n’accepte pas l’adresse visée, la nôtre, ou le serveur par lequel nous envoyons. Pourriez-vous nous confirmer que votre adresse est bien notée ? Si oui, la cause est sans doute de notre côté, et une autre adresse nous aiderait.',
  },
  '554': {
    gotBounce:
      'Votre message[ à {recipient}] a été définitivement refusé, et le code ne dit pas pourquoi : cela peut tenir au message, au serveur qui l’a envoyé ou à l’adresse. Merci de lire la phrase placée à côté du code. Si elle parle de « spam » ou de « blocked », transférez l’avis à votre fournisseur de messagerie ; si elle vise le destinataire, vérifiez l’adresse.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] a refusé le message que nous vous avons envoyé[ à {recipient}], ou bien le serveur dont il venait ; le code ne dit ni lequel des deux ni pourquoi. Recevez-vous les messages d’autres personnes ? Si oui, la raison est plutôt de notre côté, et une autre adresse peut dépanner.',
  },
  '4.0.0': {
    gotBounce:
      'Votre message[ à {recipient}] n’a pas encore été remis, mais il n’est pas perdu : votre messagerie le garde et continue d’essayer. L’avis ne dit pas ce qui bloque ; le plus souvent, cela passe. Merci de ne pas l’envoyer une seconde fois, mais de jeter un œil à la partie de l’adresse qui suit l’arobase. Si la remise échoue définitivement, vous en serez averti.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] n’est pas encore passé, et les essais continuent. Nous ne savons pas ce qui bloque. Si vous avez récemment changé d’adresse ou de fournisseur, merci de nous le dire ; sinon, vous n’avez rien à faire pour l’instant.',
  },
  '5.0.0': {
    gotBounce:
      'Votre message[ à {recipient}] n’a pas pu être remis, et plus aucun essai n’est en cours. Le code ne donne pas de raison ; adresse mal tapée, boîte pleine ou filtre, tout est possible. Merci de comparer l’adresse lettre par lettre. Si elle est juste, envoyez-nous l’avis avec toutes ses pièces jointes : la phrase voisine du code en dit souvent plus.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a définitivement échoué, et le code reçu laisse la raison ouverte. L’adresse est-elle toujours bonne, et recevez-vous les messages d’autres personnes ? Une seconde adresse ou un numéro de téléphone nous aiderait.',
  },
  '4.1.0': {
    gotBounce:
      'Votre message[ à {recipient}] doit attendre. Le code met en cause une des adresses sans dire laquelle ni pourquoi ; parfois, il est simplement demandé de ralentir les envois. Votre messagerie réessaie d’elle-même : rien n’est à renvoyer. En cas d’échec, un avis définitif suivra, et il sera alors utile de vérifier les deux adresses.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est reporté, car votre messagerie semble avoir un doute sur une des adresses, la vôtre ou la nôtre. Les essais continuent. Si votre adresse a changé, merci de nous le dire.',
  },
  '5.1.0': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé à cause d’une adresse. Rien ne dit clairement s’il s’agit de celle du destinataire ou de la vôtre : merci de chercher une faute de frappe dans les deux, la vôtre dans les réglages de votre logiciel. Si elles sont justes, demandez au destinataire, par un autre moyen, si son adresse fonctionne toujours.',
    ourMailBounced:
      'Notre message a été refusé à cause d’une adresse : soit la vôtre[, {recipient},] soit celle depuis laquelle nous l’avons envoyé. Pourriez-vous nous confirmer comment s’écrit votre adresse ? Si nous l’avons bien notée, l’erreur est sans doute de notre côté.',
  },
  '4.1.1': {
    gotBounce:
      'La messagerie du destinataire n’a pas encore pu confirmer que l’adresse[ {recipient}] existe, et votre message attend. La vôtre réessaie d’elle-même ; merci de ne pas envoyer d’autre exemplaire. Profitez-en pour vérifier l’adresse : si elle est mal tapée, un avis définitif suivra au bout de quelques jours.',
    ourMailBounced:
      'Notre message attend, car votre messagerie n’a pas encore pu confirmer que l’adresse[ {recipient}] existe. Les essais continuent. Pourriez-vous vérifier que l’adresse est exacte, pour que nous n’attendions pas en vain ?',
  },
  '4.1.2': {
    gotBounce:
      'Votre message[ à {recipient}] attend, car la partie de l’adresse qui suit l’arobase[ ({domain})] n’a pas été trouvée. Si la recherche n’a échoué que sur le moment, il sera remis sans vous. Merci de relire cette partie lettre par lettre. Si elle est juste, patientez : en cas d’échec, un avis définitif suivra. Si elle est fausse, écrivez à la bonne adresse.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] n’est pas encore passé, car la partie de votre adresse qui suit l’arobase n’a pas été trouvée. C’est peut-être une brève panne, et les essais continuent. Pourriez-vous nous dire si l’adresse est exacte et si d’autres messages vous parviennent ?',
  },
  '5.1.3': {
    gotBounce:
      'L’adresse[ {recipient}] n’est pas écrite comme doit l’être une adresse e-mail, et votre message n’est pas allé plus loin. Cherchez un espace, une virgule à la place d’un point, deux points de suite, une arobase absente ou doublée, ou des crochets et des guillemets restés d’un copier-coller. Une fois l’adresse corrigée, vous pourrez renvoyer le message.',
    ourMailBounced:
      'Nous avons sans doute mal noté votre adresse e-mail[ ({recipient})] : un serveur de messagerie nous signale qu’elle n’est pas écrite comme doit l’être une adresse. Pourriez-vous nous en donner l’orthographe exacte ?',
  },
  '4.1.8': {
    gotBounce:
      'Votre message[ à {recipient}] est en attente, car le serveur de réception n’a pas trouvé le domaine de votre propre adresse. Si ce n’est qu’une brève panne, il sera remis tout seul, sans second envoi. Vérifiez dans votre logiciel que votre adresse est bien écrite. Si c’est le cas, montrez l’avis à la personne qui gère votre domaine ; si la remise échoue, un avis définitif suivra.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est en attente, car votre messagerie n’a pas trouvé le domaine de l’adresse depuis laquelle nous écrivons. Les essais continuent. Il n’y a rien à modifier dans votre boîte ; s’il n’arrive pas, la cause est très probablement de notre côté.',
  },
  '5.1.10': {
    gotBounce:
      'L’adresse[ {recipient}] ne mène à aucune boîte : soit il n’y en a pas à ce nom, soit ce qui suit l’arobase ne reçoit aucun e-mail. Merci de vérifier l’orthographe de l’adresse entière et de chercher sur le site du destinataire un autre moyen de lui écrire. Renvoyé à la même adresse, le message reviendrait.',
    ourMailBounced:
      'Notre message est revenu : d’après la réponse, l’adresse[ {recipient}] ne mène à aucune boîte. Soit le nom qui précède l’arobase est erroné, soit aucun courrier n’est reçu sous ce qui la suit. Pourriez-vous nous dire quelle adresse utiliser ?',
  },
  '4.2.0': {
    gotBounce:
      'La messagerie du destinataire connaît la boîte[ {recipient}], mais ne prend pas encore votre message, souvent parce qu’elle limite le rythme des arrivées ou veut voir un second essai. Votre messagerie fait cet essai d’elle-même ; vous n’avez rien à renvoyer. Vous ne recevrez un avis définitif que si tous les essais échouent.',
    ourMailBounced:
      'Votre messagerie connaît votre boîte[ {recipient}], mais a reporté notre message pour le moment, sans raison précise. Ces retards se résorbent le plus souvent seuls. Si le message n’est pas là demain, merci de nous prévenir, et de nous donner une seconde adresse si vous en avez une.',
  },
  '5.2.0': {
    gotBounce:
      'La messagerie du destinataire connaît la boîte[ {recipient}], mais a refusé d’y déposer votre message, sans dire pourquoi. La boîte est peut-être pleine ou fermée, ou un filtre est intervenu. Merci de demander au destinataire, par un autre moyen, ce qu’il constate de son côté. Sans changement, un second essai échouera sans doute aussi.',
    ourMailBounced:
      'Le message destiné à votre boîte[ {recipient}] a été refusé sans raison claire. Pourriez-vous regarder s’il y reste de la place, et si un filtre ou une liste d’expéditeurs bloqués nous retient ? Une autre adresse nous aiderait en attendant.',
  },
  '4.2.1': {
    gotBounce:
      'Votre message attend, car la boîte[ {recipient}] n’accepte rien pour l’instant : elle est peut-être fermée temporairement, ou reçoit trop de courrier à la fois. Votre envoi n’est pas en cause. Votre messagerie continue d’essayer, inutile donc de le renvoyer ; si la boîte reste fermée, vous recevrez un avis définitif.',
    ourMailBounced:
      'Notre message attend, car votre boîte[ {recipient}] n’accepte rien pour l’instant. Merci de vous y connecter et de regarder si le compte vous demande quelque chose, ou si un flot de messages est en train d’arriver. Si la boîte rouvre bientôt, le nôtre devrait suivre de lui-même.',
  },
  '4.2.2': {
    gotBounce:
      'La boîte[ {recipient}] est pleine en ce moment, et votre message attend que de la place se libère. Si le destinataire supprime bientôt quelque chose, il arrivera sans être renvoyé ; le prévenir par un autre moyen est donc utile. Si la boîte reste pleine, vous recevrez un avis définitif.',
    ourMailBounced:
      'Votre boîte[ {recipient}] est pleine, et notre message attend que de la place se libère. Si vous supprimez aujourd’hui quelques messages volumineux et videz la corbeille, il devrait encore vous parvenir sans être renvoyé. Sinon, merci de nous le dire.',
  },
  '5.2.2': {
    gotBounce:
      'La boîte[ {recipient}] n’a plus de place ; votre message a donc été retourné et n’arrivera pas plus tard de lui-même. L’adresse est bonne, mais seul le destinataire peut faire de la place, et il ignore peut-être le problème. Merci de le prévenir par un autre moyen, puis de renvoyer le message une fois que c’est fait.',
    ourMailBounced:
      'Notre message est revenu, car votre boîte[ {recipient}] n’a plus de place. Merci de supprimer des messages volumineux et de vider la corbeille ; chez certains fournisseurs, les photos et les fichiers comptent aussi. Le message n’arrivera pas plus tard de lui-même : dites-nous quand il y aura de nouveau de la place.',
  },
  '5.2.3': {
    gotBounce:
      'Votre message dépasse la taille que cette boîte[, {recipient},] peut recevoir, alors que d’autres l’auraient peut-être pris. Merci de déposer les fichiers sur un service de partage et d’envoyer un lien, ou de les réduire. Un fichier grossit d’environ un tiers quand il part par e-mail ; juste sous la limite, il reste trop gros.',
    ourMailBounced:
      'Notre message dépassait la taille que votre boîte[ {recipient}] peut recevoir. S’il s’agit d’une boîte professionnelle, les personnes qui la gèrent peuvent peut-être relever la limite. Un lien à la place des pièces jointes vous conviendrait-il ?',
  },
  '4.3.0': {
    gotBounce:
      'Quelque chose n’a pas fonctionné dans la messagerie du destinataire[ ({provider})] pendant qu’elle traitait votre message[ à {recipient}]. La vôtre le garde et réessaie ; vous n’avez rien à modifier ni à renvoyer. Si la panne dure trop longtemps, vous recevrez un avis définitif.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] avait un problème interne lorsque nous vous avons écrit[ à {recipient}], et demande de réessayer plus tard. Cela se fait tout seul. Si d’autres messages tardent aussi, merci de le signaler aux personnes qui la gèrent.',
  },
  '4.3.2': {
    gotBounce:
      'Le serveur de messagerie du destinataire ne prend aucun message pour l’instant : il est peut-être en maintenance, ou débordé. Votre message[ à {recipient}] attend dans votre propre messagerie, qui réessaie d’elle-même. Merci de ne pas le renvoyer ; si tous les essais échouent, un avis définitif suivra.',
    ourMailBounced:
      'Votre serveur de messagerie ne prenait aucun message lorsque nous vous avons écrit[ à {recipient}], peut-être à cause d’une maintenance ou d’un afflux de courrier. Le nôtre attend et devrait suivre. Si personne n’a pu vous écrire depuis des heures, interrogez votre fournisseur.',
  },
  '4.4.1': {
    gotBounce:
      'Le serveur de messagerie du destinataire n’a pas répondu au moment de remettre votre message[ à {recipient}]. Ces pannes durent souvent quelques heures au plus. Votre messagerie garde le message et réessaie ; merci de ne pas en envoyer un second. Sans réponse trop longtemps, un avis définitif suivra ; en attendant, vérifiez ce qui suit l’arobase.',
    ourMailBounced:
      'Nous avons essayé de vous remettre un message[ à {recipient}], mais le serveur de messagerie de votre adresse n’a pas répondu. De nouveaux essais sont en cours. Recevez-vous d’autres messages aujourd’hui ? Sinon, votre fournisseur n’est peut-être pas encore au courant de la panne.',
  },
  '5.4.1': {
    gotBounce:
      'L’organisation du destinataire ne connaît très probablement pas cette adresse[, {recipient}]. La mention « Access denied », souvent présente dans l’avis, ne concerne pas vos droits. Merci de vérifier l’adresse, ou d’interroger la personne par un autre moyen. Si elle y reçoit bien du courrier, donnez-lui votre avis : seuls ceux qui gèrent sa messagerie peuvent corriger cela.',
    ourMailBounced:
      'Notre message a été écarté par la messagerie de votre organisation, qui ne semble pas connaître l’adresse[ {recipient}]. Pourriez-vous vérifier que nous l’avons bien notée ? Si oui, montrez ce message aux personnes qui gèrent votre messagerie : votre adresse manque peut-être dans leur annuaire.',
  },
  '4.4.2': {
    gotBounce:
      'La connexion avec le serveur de messagerie du destinataire s’est coupée pendant la transmission de votre message[ à {recipient}]. Votre messagerie recommence d’elle-même : il n’y a rien à renvoyer. Si les pièces jointes sont très lourdes et que rien ne passe, un lien vers les fichiers passera peut-être. Si la remise échoue définitivement, vous en serez averti.',
    ourMailBounced:
      'La connexion s’est coupée pendant que notre message était transmis à votre serveur de messagerie[ pour {recipient}]. Un nouvel essai réussit le plus souvent, sans que vous ayez rien à faire. Il peut arriver que vous receviez le message deux fois ; le cas échéant, veuillez excuser le doublon.',
  },
  '5.4.4': {
    gotBounce:
      'Votre message est revenu, car aucun serveur de messagerie n’a été trouvé pour l’adresse[ {recipient}] : ce qui suit l’arobase est mal tapé ou n’est pas configuré pour le courrier. Merci de le comparer avec le site du destinataire. S’il est juste, prévenez celui-ci par téléphone que les messages qu’on lui envoie ne trouvent pas de serveur.',
    ourMailBounced:
      'Notre message est revenu, car aucun serveur de messagerie n’a été trouvé pour ce qui suit l’arobase dans votre adresse[, {recipient}]. Est-elle bien écrite ? Si oui, merci de demander aux personnes qui ont configuré votre domaine de s’en occuper, et de nous donner une autre adresse en attendant.',
  },
  '4.4.6': {
    gotBounce:
      'Votre message[ à {recipient}] semble tourner en rond et est retenu pour l’instant. Les essais continuent, au cas où la redirection ou le réglage en cause serait corrigé ; un second exemplaire ne ferait que tourner aussi. Le plus utile est de prévenir le destinataire par un autre moyen. Si rien ne change, un avis définitif suivra.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est retenu, car il ne ferait que revenir à son point de départ. Une redirection ou un réglage de serveur peut en être la cause. Pourriez-vous passer en revue vos redirections et, si vous n’y trouvez rien, interroger les personnes qui gèrent votre messagerie ?',
  },
  '5.4.6': {
    gotBounce:
      'Votre message[ à {recipient}] a tourné en rond entre des serveurs de messagerie et a été arrêté. En général, deux redirections se renvoient le courrier, ou un serveur est mal réglé. Merci de ne pas le renvoyer, car un second exemplaire tournerait aussi, mais de prévenir le destinataire par un autre moyen.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a tourné en rond entre des serveurs et n’a jamais atteint votre boîte. Si vous faites suivre votre courrier, merci de vérifier qu’aucune redirection ne ramène au point de départ. Sinon, les personnes qui gèrent votre messagerie peuvent en chercher la cause. Avez-vous une autre adresse à nous donner ?',
  },
  '4.4.7': {
    gotBounce:
      'Cherchez dans l’avis « delayed » ou « expired ». Si votre message[ à {recipient}] n’est que retardé (delayed), les essais continuent et vous n’avez rien à faire. S’il a expiré (expired), votre messagerie a renoncé : merci de vérifier l’adresse et de le renvoyer une fois le lendemain, ou de téléphoner au destinataire si cela échoue aussi.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] n’a pas pu être remis dans le délai prévu. Souvent, le serveur de réception était hors d’atteinte. Avez-vous reçu d’autres messages ces derniers jours ? Merci de nous donner une seconde adresse si vous en avez une.',
  },
  '5.4.7': {
    gotBounce:
      'Votre message[ à {recipient}] a attendu jusqu’au bout de son délai, puis a été abandonné ; plus rien n’est en route. Des mots entre parenthèses ou entre guillemets près du code indiquent souvent le dernier obstacle. Si l’adresse est juste, renvoyez le message un jour plus tard, ou choisissez une autre voie si c’est urgent.',
    ourMailBounced:
      'Un message de notre part[ pour {recipient}] a attendu d’être remis jusqu’au bout de son délai. Nous ignorons si l’obstacle est toujours là. Pourriez-vous nous dire si vous recevez du courrier en ce moment, et quelle adresse convient le mieux pour un nouvel essai ?',
  },
  '4.5.3': {
    gotBounce:
      'Votre message avait plus de destinataires que le serveur de réception n’en prend en une fois. Pour les autres[, dont {recipient},] il repart au tour suivant, sans vous. Merci de ne pas le renvoyer à tout le monde, sinon certains le recevront deux fois. Un avis définitif nommera ceux qui n’ont pas pu être joints.',
    ourMailBounced:
      'Notre message[ à {recipient}] a un peu de retard : il a été envoyé à beaucoup de personnes à la fois, et votre messagerie n’en prend qu’un certain nombre d’un coup. La suite arrive normalement d’elle-même. S’il manque encore demain, merci de nous le dire.',
  },
  '5.5.3': {
    gotBounce:
      'Votre message a été refusé pour tout ou partie des destinataires[, {recipient} compris,] parce qu’ils étaient trop nombreux. Merci de leur écrire par petits groupes, ou de passer par un service d’envois groupés. Si l’avis ne cite que certains d’entre eux, les autres n’ont pas besoin d’un second exemplaire.',
    ourMailBounced:
      'Notre message[ à {recipient}] ne vous est pas parvenu, car nous l’avions adressé à trop de personnes à la fois. Votre boîte n’est pas en cause, et vous n’avez rien à modifier. Si vous avez besoin rapidement de son contenu, merci de nous le dire.',
  },
  '4.7.0': {
    gotBounce:
      'Votre message[ à {recipient}] est retenu par un contrôle de sécurité de la messagerie du destinataire[ ({provider})]. Cela tient souvent à la quantité de courrier venant de votre fournisseur, ou à la confiance qu’il inspire, et non à votre message. De nouveaux essais ont lieu automatiquement : inutile de le renvoyer. Si un avis définitif arrive, transmettez-le à votre fournisseur.',
    ourMailBounced:
      'Un contrôle de sécurité de votre messagerie[ ({provider})] retient pour l’instant le message que nous vous avons envoyé[ à {recipient}]. Les essais continuent, et il n’y a rien à modifier dans votre boîte. S’il n’est pas arrivé demain, merci de nous le dire : la cause est alors peut-être de notre côté.',
  },
  '5.7.0': {
    gotBounce:
      'Une règle de sécurité a arrêté votre message[ à {recipient}], et le code ne dit pas laquelle. Si l’erreur est apparue pendant l’envoi, vérifiez dans votre logiciel que l’identification et le chiffrement sont activés pour le courrier sortant. Si un avis est arrivé plus tard, retirez toute pièce jointe inhabituelle, ou demandez au destinataire, par un autre moyen, de faire vérifier ce point.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a été arrêté par une règle de sécurité que la réponse ne précise pas. Une pièce jointe, ou la manière dont notre courrier est envoyé, peut l’expliquer. Merci de nous donner une autre adresse, ou de nous dire comment vous transmettre ces informations autrement.',
  },
  '4.7.1': {
    gotBounce:
      'Le serveur de réception a reporté exprès votre message[ à {recipient}]. Le plus souvent, il veut seulement voir si un serveur inconnu revient, et le vôtre le fait de lui-même. Merci de ne pas renvoyer le message. Si les essais échouent jusqu’au bout, vous recevrez un avis définitif ; merci de nous le transmettre.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] a reporté le message que nous vous avons envoyé[ à {recipient}], en application d’une de ses règles. C’est le plus souvent un test, réussi lors d’un essai suivant sans que ni vous ni nous ayons à intervenir. Si le message manque encore demain, demandez aux personnes qui gèrent votre messagerie si elles peuvent nous laisser passer.',
  },
  '5.7.1': {
    gotBounce:
      'Une règle a écarté votre message[ à {recipient}] ; l’adresse elle-même est sans doute bonne. Les mots qui suivent le code en disent plus : « spam » ou « blocked » visent le message ou votre messagerie, « relay » votre identification, « restricted » les réglages du destinataire. Transférez l’avis à votre fournisseur, ou demandez au destinataire, par un autre moyen, de laisser passer vos messages.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] s’est heurté à une règle de votre messagerie[ ({provider})]. Elle peut viser le spam, un groupe fermé ou notre propre serveur ; le code ne le dit pas. Si vous attendez un message de nous, merci de faire rechercher ce refus par les personnes qui gèrent votre messagerie, ou de nous donner une autre adresse.',
  },
  '5.7.8': {
    gotBounce:
      'Le serveur de courrier sortant a refusé le nom d’utilisateur ou le mot de passe de votre logiciel, et votre message[ à {recipient}] n’est pas parti. Si vous avez changé de mot de passe récemment, saisissez le nouveau partout d’où vous envoyez, téléphone et scanner compris. Chez certains fournisseurs, comme Gmail, les logiciels ont besoin d’un mot de passe d’application à la place du mot de passe habituel.',
    ourMailBounced:
      'Le message que nous vous destinions[ à {recipient}] n’est pas parti : le mot de passe d’envoi d’un de nos systèmes a été refusé. Votre boîte n’est pas concernée, et vous n’avez rien à modifier. Pour toute urgence, merci de nous indiquer un autre moyen de vous contacter.',
  },
  '5.7.9': {
    gotBounce:
      'Votre message[ à {recipient}] n’a pas été accepté, car un serveur demande une meilleure preuve de l’identité de l’expéditeur. Si votre logiciel a affiché l’erreur à l’envoi, cherchez dans l’aide de votre fournisseur un mode de connexion plus sûr, par exemple un mot de passe d’application. Si un avis est arrivé plus tard, transférez-le aux personnes qui s’occupent de votre messagerie.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] n’a pas été accepté, car un serveur demande une meilleure preuve qu’il venait de nous. C’est de notre côté que cela doit être réglé ; il n’y a rien à modifier dans votre boîte. Si vous en avez besoin rapidement, merci de nous dire comment vous l’envoyer autrement.',
  },
  '4.7.25': {
    gotBounce:
      'Votre message[ à {recipient}] est retenu, car le serveur de réception n’a pas trouvé de nom concordant pour le serveur qui envoie votre courrier. Si c’était une panne passagère, il sera remis tout seul, sans que vous le renvoyiez. Sinon, un avis définitif suivra ; montrez les deux avis à votre fournisseur de messagerie, qui peut faire corriger ce nom.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] est en attente à cause d’un réglage technique du serveur par lequel nous envoyons. Les essais continuent ; vos propres réglages n’y sont pour rien. S’il vous le faut rapidement, merci de nous indiquer un autre moyen de vous joindre.',
  },
  '4.7.26': {
    gotBounce:
      'La messagerie de destination[ ({provider})] n’a pas pu confirmer que votre message[ à {recipient}] vient de vous, et le retient. Les essais continuent ; un second exemplaire ne servirait à rien. Si les réglages de votre domaine sont incomplets, rien ne changera : merci de transférer l’avis à la personne qui s’en occupe. Si la remise échoue, un avis définitif suivra.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] retient le message que nous vous avons envoyé[ à {recipient}], car elle n’a pas encore pu confirmer qu’il vient de nous. Les essais continuent. S’il n’arrive pas, les réglages de notre propre domaine sont sans doute en cause, et vous n’avez rien à modifier.',
  },
  '5.7.26': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé, car la messagerie de destination[ ({provider})] n’a trouvé aucune preuve valable qu’il vient de votre domaine. Cela apparaît souvent après la mise en service d’un site, d’un outil d’e-mailing ou d’un nouveau fournisseur. Merci de transférer l’avis à la personne qui gère votre domaine ; tant que rien n’est corrigé, d’autres messages peuvent revenir aussi.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] a refusé le message que nous vous avons envoyé[ à {recipient}], car elle n’a trouvé aucune preuve valable qu’il vient de notre domaine. Le plus souvent, c’est de notre côté qu’il manque quelque chose. Si vous faites suivre votre courrier, cela peut aussi en être la cause, et l’adresse où il arrive peut convenir.',
  },
  '5.7.27': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé à cause du domaine de votre propre adresse. Soit ce domaine ne déclare pas comme sien le serveur qui a envoyé le message, soit il annonce ne recevoir aucun courrier, si bien que personne ne pourrait vous répondre. Merci de transférer l’avis à la personne qui gère votre domaine. L’adresse du destinataire n’est pas en cause.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a été refusé à cause du domaine depuis lequel nous écrivons : ses enregistrements ne correspondent pas à la façon dont il est parti. Ni votre adresse ni votre boîte ne sont en cause. S’il vous le faut maintenant, merci de nous indiquer un autre moyen de vous l’envoyer.',
  },
  '4.7.28': {
    gotBounce:
      'La messagerie du destinataire[ ({provider})] reçoit une quantité inhabituelle de courrier du serveur, du réseau ou du domaine d’où vient votre message, et le ralentit. Le courrier d’autres personnes peut en être la cause. Les essais pour votre message[ à {recipient}] continuent ; merci de ne pas le renvoyer. S’il ne passe pas, un avis définitif suivra.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] ralentit notre courrier en ce moment, car il en est arrivé beaucoup d’un coup, de nous ou d’autres qui utilisent les mêmes serveurs. Les essais pour notre message[ à {recipient}] continuent. S’il n’est pas là demain, merci de nous le signaler.',
  },
  '5.7.28': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé, car la messagerie de destination[ ({provider})] reçoit trop de courrier indésirable du serveur, du réseau ou du domaine dont il vient. Cela ne vient pas forcément de vous : ils peuvent être partagés. Merci de transférer l’avis à votre fournisseur de messagerie ; un nouvel envoi ne sert qu’une fois la cause supprimée.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a été refusé, car votre messagerie[ ({provider})] a compté trop de courrier indésirable venant des serveurs ou du domaine que nous utilisons. La cause est à chercher de notre côté. En attendant, avez-vous une adresse chez un autre fournisseur ?',
  },
  '5.7.30': {
    gotBounce:
      'Votre message[ à {recipient}] a été refusé, car il lui manquait une protection exigée, en général une signature numérique qui prouve son origine. C’est à votre messagerie ou à votre outil d’envoi de l’ajouter, pas à vous pendant la rédaction. Merci de transférer l’avis à la personne qui l’a configuré. Tant que ce n’est pas corrigé, d’autres messages peuvent être refusés.',
    ourMailBounced:
      'Le message que nous vous avons envoyé[ à {recipient}] a été refusé, car une protection exigée, en général une signature numérique de notre domaine, manquait ou n’était pas valable. C’est à corriger de notre côté, et vous n’avez rien à faire. Une autre de vos adresses peut dépanner en attendant.',
  },
  '5.7.515': {
    gotBounce:
      'La messagerie du destinataire[ ({provider})] demande aux domaines qui envoient beaucoup de courrier de prouver de plusieurs façons qu’il vient bien d’eux, et le vôtre n’a pas réussi tous les contrôles. C’est pourquoi votre message[ à {recipient}] a été refusé. Merci de transférer l’avis complet à la personne qui gère votre domaine : il cite les contrôles et leurs résultats.',
    ourMailBounced:
      'Votre messagerie[ ({provider})] a refusé le message que nous vous avons envoyé[ à {recipient}], car notre domaine ne respecte pas encore toutes ses règles pour les gros expéditeurs. Votre boîte n’est pas en cause, et nous seuls pouvons y remédier. Pourriez-vous nous donner une adresse chez un autre fournisseur pour le moment ?',
  },
};
