import type { Reason } from '../../reasons';
import type { ReasonText } from '../reason-text';

export const reasonTexts: Record<Reason, ReasonText> = {
  'mailbox-unknown': {
    title: 'La messagerie du destinataire ne connaît pas cette adresse',
    meaning:
      'Votre message a été refusé, car le serveur de réception ne trouve aucune boîte à ce nom. Il s’agit souvent d’une faute de frappe ou d’une ancienne adresse proposée par le logiciel ; la personne peut aussi être partie, ou le serveur avoir perdu la trace d’une boîte qui existe bel et bien. Renvoyé tel quel, il reviendra très probablement.',
    steps: {
      sender: [
        'Comparez l’adresse lettre par lettre avec celle que la personne vous a donnée, terminaison comprise (.fr, .com, .net…).',
        'Supprimez la suggestion que votre logiciel propose pour ce nom et retapez l’adresse en entier.',
        'Demandez à la personne, par téléphone ou par SMS, l’adresse qu’elle utilise aujourd’hui.',
        'Si l’avis cite une adresse à laquelle vous n’avez jamais écrit, prévenez le destinataire : un de ses renvois automatiques ne mène nulle part.',
        'Si vous n’avez jamais écrit ce message, votre adresse a été usurpée comme expéditeur : vous pouvez ignorer l’avis.',
      ],
      recipient: [
        'Donnez par écrit votre adresse exacte à l’expéditeur.',
        'Si vous faites suivre votre courrier, vérifiez que la boîte d’arrivée existe toujours.',
      ],
      sendingAdmin: [
        'Retirez l’adresse des listes de diffusion et des envois automatiques tant que personne ne l’a confirmée.',
      ],
      receivingAdmin: [
        'Vérifiez que la boîte ou l’alias figure dans votre annuaire et que la copie dont dispose la passerelle est à jour.',
        'Si le courrier d’un ancien utilisateur doit encore arriver, ajoutez un alias ou une redirection.',
      ],
    },
    customer: {
      gotBounce:
        'Merci de nous avoir transmis cet avis. Il indique que la messagerie du destinataire ne connaît pas l’adresse[ {recipient}]. Vérifiez-en l’orthographe, ou demandez à votre correspondant son adresse actuelle. Renvoyer le même message a peu de chances d’aboutir.',
      ourMailBounced:
        'Nous avons essayé de vous écrire[ à {recipient}], mais la messagerie répond qu’elle ne connaît pas l’adresse. Pourriez-vous vérifier que nous l’avons bien notée, ou nous en indiquer une autre ?',
    },
  },
  'mailbox-disabled': {
    title: 'La boîte du destinataire est désactivée ou suspendue',
    meaning:
      'L’adresse est connue, mais sa boîte ne reçoit rien actuellement : votre message n’y a pas été déposé. Un compte peut être fermé faute d’usage, suspendu par le fournisseur ou bloqué au départ d’une personne ; l’avis le précise rarement. Seul le titulaire ou son service de messagerie peut rouvrir la boîte.',
    steps: {
      sender: [
        'Prévenez la personne, par téléphone ou à une autre adresse, que sa boîte ne reçoit plus.',
        'Si elle a quitté une organisation, demandez-y qui lui succède et écrivez à cette personne.',
        'Avant de réessayer, attendez qu’on vous confirme que la boîte fonctionne de nouveau.',
      ],
      recipient: [
        'Connectez-vous à votre boîte et cherchez-y une demande de confirmation ou de réactivation du compte.',
        'Si la connexion est impossible, demandez à votre fournisseur pourquoi le compte est suspendu.',
      ],
      sendingAdmin: [
        'Suspendez les envois automatiques vers cette adresse, mais gardez le contact : la boîte peut rouvrir.',
      ],
      receivingAdmin: [
        'Regardez si le compte est suspendu, verrouillé ou sans licence, et rétablissez-le si son utilisateur est toujours là.',
        'Pour une personne partie, prévoyez une redirection ou une réponse automatique qui nomme son successeur.',
      ],
    },
    customer: {
      gotBounce:
        'L’avis indique que la boîte[ {recipient}] existe, mais qu’elle ne reçoit pas de messages en ce moment. Cela ne tient ni à votre texte ni à la façon dont vous l’avez envoyé. Si possible, prévenez le destinataire par téléphone ou utilisez une autre de ses adresses ; une fois la boîte rouverte, vous pourrez renvoyer le message.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] nous est revenu : d’après la messagerie[ ({provider})], la boîte est actuellement désactivée ou suspendue. Merci de vous y connecter ou d’interroger votre fournisseur, ou bien de nous donner une autre adresse où vous joindre.',
    },
  },
  'mailbox-moved': {
    title: 'Le destinataire a changé d’adresse',
    meaning:
      'Votre message n’a pas été remis, car la personne ne reçoit plus son courrier à cette adresse. Certains serveurs indiquent la nouvelle dans l’avis ; beaucoup la taisent par discrétion. Attendre ne fera pas revivre l’ancienne.',
    steps: {
      sender: [
        'Cherchez dans l’avis une autre adresse, souvent après « please try » et entre chevrons.',
        'Faites confirmer par la personne que la nouvelle adresse est bien la sienne avant d’y envoyer quoi que ce soit de confidentiel.',
        'Corrigez votre carnet d’adresses et supprimez l’ancienne suggestion dans votre logiciel.',
      ],
      recipient: [
        'Communiquez votre nouvelle adresse à vos correspondants.',
        'Demandez à votre ancien fournisseur s’il peut faire suivre votre courrier pendant quelque temps.',
      ],
      sendingAdmin: [
        'Ne remplacez l’ancienne adresse dans vos listes et vos outils qu’une fois la nouvelle confirmée par son titulaire.',
      ],
      receivingAdmin: [
        'Pour laisser passer le courrier pendant la transition, acceptez-le et faites-le suivre (250 ou 251) plutôt que de le refuser par 551.',
        'Avant que votre serveur ne cite la nouvelle adresse dans une réponse, assurez-vous que son titulaire est d’accord.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas été remis, car le destinataire n’utilise plus l’adresse à laquelle il était envoyé. L’avis en mentionne peut-être une nouvelle. Merci de la faire confirmer par la personne avant d’y écrire.',
      ourMailBounced:
        'La messagerie nous signale que vous ne recevez plus de messages à l’adresse dont nous disposons[, {recipient}]. Pourriez-vous nous indiquer votre adresse actuelle, afin que nous corrigions nos fichiers ?',
    },
  },
  'mailbox-full': {
    title: 'Il n’y a plus de place dans la boîte du destinataire',
    meaning:
      'Votre message n’a pas pu entrer : la boîte a épuisé l’espace qui lui est accordé. Si l’avis parle d’un retard, votre serveur continue d’essayer ; s’il parle d’un échec, il vous faudra renvoyer le message plus tard. Dans les deux cas, c’est d’abord au titulaire de la boîte, ou à celui qui en fixe la limite, de faire de la place.',
    steps: {
      sender: [
        'Prévenez la personne par un autre moyen que sa boîte est pleine.',
        'Après un avis de retard, n’envoyez pas de second exemplaire : les essais automatiques continuent.',
        'Après un avis de non-remise, renvoyez le message une fois la place faite.',
      ],
      recipient: [
        'Supprimez les messages volumineux dont vous n’avez plus besoin, puis videz la corbeille.',
        'Si vos photos ou vos fichiers partagent le même espace, faites-y aussi du tri.',
        'Si la boîte semble à moitié vide, demandez à votre fournisseur ce qui est compté et où se situe la limite.',
      ],
      sendingAdmin: [
        'Suspendez les envois automatiques vers cette adresse ; une boîte pleine depuis des semaines n’est sans doute plus lue.',
        'Si le texte dit « submission quota exceeded », regardez le compte d’envoi : c’est lui qui dépasse sa limite.',
      ],
      receivingAdmin: [
        'Augmentez le quota ou archivez les anciens messages si la boîte sert encore.',
        'Répondez par un code temporaire (4.2.2) tant que de la place peut se libérer, afin que les serveurs réessaient.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’est pas arrivé, car la boîte du destinataire est pleine. Si possible, prévenez-le par un autre moyen ; une fois la place faite, vous pourrez le renvoyer. Si l’avis ne parle que d’un retard, un second exemplaire est inutile. Il n’y a rien à modifier dans vos propres réglages.',
      ourMailBounced:
        'Votre boîte[ {recipient}] est pleine, et notre message n’a pas pu vous parvenir. Supprimer quelques messages volumineux et vider la corbeille suffit souvent. Merci de nous prévenir une fois que c’est fait, ou de nous donner une autre adresse.',
    },
  },
  'recipient-refused': {
    title: 'Le destinataire n’accepte que certains expéditeurs',
    meaning:
      'L’adresse existe, mais une règle y écarte votre message : groupe réservé à ses membres, blocage personnel ou liste d’expéditeurs autorisés. Modifier le message ne sert généralement à rien. C’est au titulaire de l’adresse, ou à la personne qui gère sa messagerie, de décider qui peut écrire.',
    steps: {
      sender: [
        'Demandez par un autre moyen au responsable ou à un membre du groupe de faire admettre votre adresse.',
        'Vérifiez que vous avez écrit depuis l’adresse que le destinataire connaît, et non depuis une autre des vôtres.',
        'Si cela ne peut pas attendre, écrivez directement à une personne du groupe.',
      ],
      recipient: [
        'Cherchez l’expéditeur dans votre liste d’expéditeurs bloqués et retirez-le si vous voulez son courrier.',
        'Si vous êtes responsable du groupe, autorisez les expéditeurs externes ou ajoutez celui-ci à ceux qui sont admis.',
      ],
      sendingAdmin: ['Ne classez pas l’adresse comme invalide : elle existe et ne refuse que cet expéditeur.'],
      receivingAdmin: [
        'Regardez quelle restriction porte la boîte ou le groupe : membres seulement, expéditeurs internes seulement, ou blocage.',
        'Admettez l’expéditeur, ou publiez une adresse de contact ouverte aux personnes extérieures.',
      ],
    },
    customer: {
      gotBounce:
        'L’adresse à laquelle vous avez écrit[, {recipient},] existe, mais ses réglages ne laissent pas passer vos messages. Merci de demander par un autre moyen au destinataire, ou au responsable du groupe, d’autoriser votre adresse. D’ici là, un nouvel envoi donnera sans doute le même résultat.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été refusé, car les réglages de cette boîte ou de ce groupe ne nous permettent pas d’y écrire. Pourriez-vous autoriser notre adresse, ou le demander à la personne qui s’occupe de votre messagerie ? Une autre adresse nous aiderait aussi.',
    },
  },
  'domain-unknown': {
    title: 'La partie de l’adresse qui suit l’arobase est introuvable',
    meaning:
      'Votre message n’avait nulle part où aller : aucun serveur de messagerie n’a été trouvé pour ce qui suit l’arobase dans l’adresse. Une faute de frappe est l’explication la plus probable ; un domaine expiré ou mal configuré donne le même résultat. Une brève perturbation du système de noms d’Internet est possible aussi, et passe d’elle-même.',
    steps: {
      sender: [
        'Relisez lettre par lettre ce qui suit l’arobase : gmial.com, un tiret oublié ou .co pour .com sont des erreurs typiques.',
        'Cherchez l’adresse sur le site de l’organisation elle-même.',
        'Si tout est bien écrit, signalez au destinataire par un autre moyen que le courrier pour son domaine ne trouve pas de serveur.',
      ],
      recipient: ['Demandez à la société où vous avez enregistré le domaine s’il a expiré.'],
      sendingAdmin: [
        'Interrogez les enregistrements MX, A et AAAA du domaine depuis le serveur d’envoi et de l’extérieur ; si lui seul échoue, réparez votre résolveur.',
        'Si NXDOMAIN revient partout, retirez l’adresse de vos listes.',
      ],
      receivingAdmin: [
        'Vérifiez que l’enregistrement du domaine et la délégation vers ses serveurs de noms sont toujours valides.',
        'Faites désigner par chaque MX un nom d’hôte doté d’un enregistrement A ou AAAA, jamais une adresse IP ni un CNAME.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas trouvé de destination, car la partie de l’adresse qui suit l’arobase[ ({domain})] est introuvable sur Internet. Merci d’en vérifier l’orthographe. Si elle est juste, demandez au destinataire, par téléphone par exemple, si son adresse a changé.',
      ourMailBounced:
        'Nous n’avons pas pu vous joindre par e-mail[ à {recipient}] : la partie de votre adresse qui suit l’arobase[ ({domain})] est restée introuvable sur Internet. Pourriez-vous nous dire si nous avons bien noté l’adresse, ou nous en donner une autre ?',
    },
  },
  'no-mail-service': {
    title: 'Le domaine ou le serveur visé ne reçoit aucun courrier',
    meaning:
      'Votre message visait un endroit qui déclare ne prendre aucun courrier, de qui que ce soit. C’est un choix pour un domaine qui ne porte qu’un site web ou ne fait qu’envoyer ; parfois, c’est le reste d’un mauvais réglage. Tant que cela dure, aucun nouvel essai ne peut aboutir.',
    steps: {
      sender: [
        'Cherchez une adresse de contact ou un formulaire sur le site de l’organisation.',
        'Si vous répondiez à un message automatique, cherchez dans son texte l’adresse prévue pour les réponses.',
        'Vérifiez ce qui suit l’arobase : l’organisation utilise peut-être une autre terminaison pour son courrier.',
      ],
      recipient: ['Donnez à l’expéditeur une adresse dans un domaine qui reçoit effectivement du courrier.'],
      sendingAdmin: ['Retirez de vos listes les adresses de ce domaine : ce refus est fait pour durer.'],
      receivingAdmin: [
        'Si le domaine doit recevoir du courrier, remplacez le MX nul (« 0 . ») par un enregistrement qui désigne votre serveur.',
        'Si un hôte censé prendre le courrier répond 521, cherchez devant lui un service qui refuse tout le monde.',
      ],
    },
    customer: {
      gotBounce:
        'L’adresse à laquelle vous avez écrit[, {recipient},] appartient à un domaine ou à un serveur qui ne reçoit pas d’e-mails. Merci de chercher une adresse de contact ou un formulaire sur le site du destinataire. Si vous répondiez à un message automatique, son texte indique peut-être la bonne adresse.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] est revenu avec la mention qu’aucun e-mail n’est reçu à cet endroit. Pourriez-vous nous dire quelle adresse utiliser à la place ?',
    },
  },
  'message-too-large': {
    title: 'Le message est trop volumineux pour être remis',
    meaning:
      'Avec ses pièces jointes, votre message dépasse une limite de taille : celle de votre messagerie, de celle du destinataire ou d’un serveur sur le trajet. Un fichier grossit d’environ un tiers quand il part par e-mail ; juste sous la limite, il peut donc encore être trop gros. Tel quel, il sera refusé à chaque fois ; plus léger, il peut passer.',
    steps: {
      sender: [
        'Déposez les fichiers sur un service de partage et envoyez un lien à la place des pièces jointes.',
        'Réduisez les images ou compressez les fichiers avant de les joindre à nouveau.',
        'Répartissez les pièces jointes sur plusieurs messages.',
      ],
      recipient: ['Proposez à l’expéditeur un autre moyen pour les gros fichiers, un dossier partagé par exemple.'],
      sendingAdmin: [
        'Comparez votre propre limite avec la valeur SIZE de la réponse EHLO de l’autre serveur pour savoir laquelle a été dépassée.',
      ],
      receivingAdmin: [
        'Contrôlez la limite de chaque étape : passerelle, serveur et boîte (Postfix : message_size_limit, mailbox_size_limit).',
        'Annoncez la limite par SIZE dans la réponse EHLO, pour qu’on la connaisse avant de transmettre.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] était trop volumineux pour l’une des messageries concernées. Merci de l’envoyer sans les pièces jointes ou de les réduire ; pour de gros fichiers, un lien vers un service de partage convient bien. Un fichier prend plus de place dans un e-mail que sur votre ordinateur.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] était trop volumineux pour l’une des messageries sur le trajet. Pourriez-vous nous dire comment vous faire parvenir de gros fichiers, par exemple par un lien ou en plusieurs envois ?',
    },
  },
  'authentication-failed': {
    title: 'Le serveur de réception n’a pas pu confirmer l’origine du message',
    meaning:
      'Votre message a été refusé ou retenu, car rien ne prouvait qu’il vienne vraiment du domaine de son adresse From. Le plus souvent, un enregistrement de ce domaine manque ou est erroné, ou bien le message est parti par un service que le domaine ne déclare pas ; un transfert automatique peut aussi rompre la preuve. Changer le texte n’y fera rien.',
    steps: {
      sender: [
        'Transférez l’avis complet à la personne qui gère votre domaine ou votre site, et demandez-lui de vérifier SPF, DKIM et DMARC.',
        'Si vous êtes passé par un formulaire web ou un autre fournisseur, essayez depuis le site ou l’application de votre propre messagerie.',
        'Si l’avis cite une adresse à laquelle vous n’avez jamais écrit, envoyez le message à la boîte finale du destinataire.',
      ],
      recipient: [
        'Si vous faites suivre votre courrier, donnez à cet expéditeur l’adresse où il arrive au bout du compte.',
      ],
      sendingAdmin: [
        'Cherchez dans la réponse, ou dans les rapports DMARC, le contrôle en échec : SPF, DKIM ou les deux.',
        'Déclarez chaque service qui envoie pour le domaine dans son unique enregistrement TXT SPF, avec dix requêtes DNS au plus.',
        'Activez la signature DKIM dans chacun de ces services et publiez leurs clés.',
        'Faites correspondre le domaine SPF ou DKIM à celui du From, puis publiez un enregistrement DMARC.',
      ],
      receivingAdmin: [
        'Si un relais de transfert ou une liste de confiance est touché, prenez en compte son sceau ARC et pas seulement SPF.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas été accepté, car la messagerie de destination[ ({provider})] n’a pas pu confirmer qu’il venait bien de vous. Cela tient aux réglages de votre adresse e-mail, ou à un transfert automatique, et non à ce que vous avez écrit. Merci de transférer l’avis complet à la personne ou à la société qui s’occupe de votre messagerie.',
      ourMailBounced:
        'Votre messagerie[ ({provider})] n’a pas accepté le message que nous vous avons envoyé[ à {recipient}], car elle n’a pas pu confirmer qu’il venait de nous. Le plus souvent, les réglages de notre propre messagerie sont en cause ; si vous faites suivre votre courrier, cela peut aussi l’expliquer. Si c’est urgent, merci de nous indiquer un autre moyen de vous joindre.',
    },
  },
  'reverse-dns': {
    title: 'Le serveur d’envoi n’a pas de nom valable pour son adresse',
    meaning:
      'Votre message a été arrêté, car le serveur qui le remet n’a pas de nom associé à son adresse sur le réseau, ou un nom qui ne concorde pas. Beaucoup de messageries se méfient de tels serveurs. Ni votre texte ni l’adresse du destinataire ne sont en cause, et seuls ceux qui gèrent le serveur d’envoi peuvent y remédier.',
    steps: {
      sender: [
        'Envoyez l’avis à la personne qui gère votre messagerie en lui parlant de « reverse DNS » et d’« enregistrement PTR ».',
        'Pour un message urgent, écrivez depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Faites poser un enregistrement PTR par le propriétaire de l’adresse IP, en général votre hébergeur ou votre fournisseur d’accès.',
        'Donnez au nom de ce PTR un enregistrement A ou AAAA qui ramène à la même adresse.',
        'Faites annoncer ce nom complet par le serveur dans EHLO.',
        'Si le serveur envoie aussi en IPv6, faites de même pour cette adresse ou n’envoyez qu’en IPv4.',
      ],
      receivingAdmin: [
        'Testez votre résolveur : quand il ne répond pas, même des serveurs bien tenus semblent sans nom.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été arrêté à cause d’un réglage technique du serveur qui envoie votre courrier. Vous n’y êtes pour rien, et le réécrire n’y changerait rien. Merci de transférer l’avis à votre fournisseur de messagerie en lui demandant de vérifier le nom de son serveur d’envoi.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] n’a pas été accepté à cause d’un réglage technique de notre serveur d’envoi. C’est à corriger de notre côté ; vous n’avez rien à modifier. S’il vous le faut rapidement, merci de nous dire comment vous le faire parvenir autrement.',
    },
  },
  blocklisted: {
    title: 'Le serveur d’envoi ou un domaine figure sur une liste de blocage',
    meaning:
      'Votre message a été refusé, car le serveur dont il vient, ou un domaine qu’il contient, est répertorié comme source de spam ou bloqué par la messagerie de destination elle-même. Sur un serveur partagé, le courrier de quelqu’un d’autre peut en être la cause. Tant que l’inscription demeure, d’autres essais seront en général refusés aussi.',
    steps: {
      sender: [
        'Transférez l’avis à votre fournisseur de messagerie : il cite souvent la liste et l’adresse bloquée.',
        'En attendant, passez par un compte chez un autre fournisseur ou par le téléphone.',
        'Si l’adresse bloquée est celle de votre propre connexion Internet, cherchez un logiciel malveillant sur vos appareils.',
      ],
      recipient: [
        'Dites à votre fournisseur que vous attendez le courrier de cet expéditeur, et transmettez-lui le texte du refus.',
      ],
      sendingAdmin: [
        'Relevez dans l’avis l’adresse IP ou le domaine inscrit et recherchez-le sur le site de la liste.',
        'Supprimez d’abord la cause : compte piraté, appareil infecté, relais ouvert ou liste de diffusion négligée.',
        'Demandez ensuite le retrait de la manière indiquée sur le site de la liste.',
      ],
      receivingAdmin: [
        'Vérifiez que vos requêtes ne passent pas par un résolveur DNS public : certaines listes les refusent, et le filtre y voit une inscription.',
        'Exemptez un expéditeur dont vos utilisateurs ont besoin, au moins jusqu’au retrait de l’inscription.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été refusé, car le serveur ou le domaine dont il vient est actuellement considéré comme une source de courrier indésirable. Cela ne vient pas forcément de vous, car ces serveurs sont souvent partagés. Merci de transférer l’avis à votre fournisseur de messagerie ; en cas d’urgence, un autre compte e-mail peut dépanner.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été refusé, car notre serveur d’envoi ou notre domaine figure sur une liste d’expéditeurs bloqués, publique ou propre à votre messagerie. Si vous attendez un message de nous, les personnes qui la gèrent peuvent peut-être faire une exception. Sinon, merci de nous dire comment vous contacter autrement.',
    },
  },
  reputation: {
    title: 'La messagerie de destination n’a pas assez confiance en l’expéditeur',
    meaning:
      'Votre message a été écarté ou ralenti, car la messagerie de destination juge mal le courrier qui lui vient de votre serveur ou de votre domaine. Plaintes, spam et hausses soudaines de volume comptent, mais elle explique rarement son jugement. Un simple nouvel essai n’y change guère, et un domaine ou un serveur récent doit d’abord gagner la confiance.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre messagerie, avec la date et l’adresse du destinataire.',
        'Si vous envoyez des lettres d’information, retenez la prochaine tant que la cause n’est pas connue.',
        'Pour l’instant, joignez la personne autrement, par exemple depuis un autre fournisseur.',
      ],
      recipient: ['Si vous trouvez du courrier de cet expéditeur dans vos indésirables, marquez-le comme légitime.'],
      sendingAdmin: [
        'Consultez les outils du fournisseur : le taux de spam de votre domaine dans Google Postmaster Tools, votre adresse IP dans Microsoft SNDS.',
        'Cherchez un compte piraté ou un formulaire web qui envoie du spam par votre serveur.',
        'Retirez les adresses en erreur ou qui ne réagissent jamais, et respectez chaque désinscription.',
        'Augmentez lentement, sur quelques semaines, le volume d’une nouvelle adresse IP ou d’un nouveau domaine.',
      ],
      receivingAdmin: [
        'Si vos utilisateurs attendent cet expéditeur, signalez l’erreur de jugement au fournisseur de votre filtre.',
      ],
    },
    customer: {
      gotBounce:
        'La messagerie du destinataire[ ({provider})] n’a pas accepté votre message[ à {recipient}], car elle se méfie du serveur ou du domaine qui l’a envoyé. Ce jugement repose généralement sur de nombreux messages, et pas seulement sur les vôtres. Merci de transférer l’avis à ceux qui s’occupent de votre messagerie et de joindre le destinataire autrement pour l’instant.',
      ourMailBounced:
        'Votre messagerie[ ({provider})] se méfie actuellement de nos messages et n’a pas accepté celui que nous vous avons envoyé[ à {recipient}]. Si vous en trouvez d’anciens dans vos indésirables, les marquer comme légitimes peut aider. Vous pouvez aussi nous donner une adresse chez un autre fournisseur.',
    },
  },
  'rate-limited': {
    title: 'Trop de messages ou de connexions en trop peu de temps',
    meaning:
      'Votre message a buté sur une limite : tant de messages, de connexions ou de destinataires dans un temps donné. Elle peut être celle de votre propre messagerie ou de celle du destinataire, et avoir été épuisée par d’autres sur le même serveur. En règle générale, elle se lève d’elle-même, après quelques minutes, quelques heures ou un jour.',
    steps: {
      sender: [
        'Après un avis de retard, attendez simplement : votre serveur réessaie à son rythme.',
        'Après un avis de non-remise, laissez passer un jour avant de renvoyer le message.',
        'Écrivez par petits groupes quand les destinataires sont nombreux, ou passez par un service d’envois groupés.',
        'Si vous avez peu envoyé, changez votre mot de passe : quelqu’un d’autre utilise peut-être votre compte.',
      ],
      recipient: ['Si votre boîte est submergée de messages automatiques, arrêtez le programme qui les envoie.'],
      sendingAdmin: [
        'Trouvez dans votre journal le compte, le script ou la campagne à l’origine de la pointe.',
        'Ouvrez moins de connexions simultanées vers cette destination, avec moins de messages dans chacune.',
        'Espacez de plus en plus les tentatives au lieu de réessayer chaque minute.',
      ],
      receivingAdmin: [
        'Répondez 421 ou 45x, pour que les serveurs ralentissent et réessaient au lieu de renoncer.',
        'Accordez une limite plus haute aux expéditeurs que vous connaissez, comme vos propres systèmes.',
      ],
    },
    customer: {
      gotBounce:
        'Trop de messages ont été envoyés en peu de temps ; le vôtre[ à {recipient}] a donc été retenu ou retourné. Ces limites se lèvent généralement d’elles-mêmes. Si l’avis parle d’un retard, vous n’avez rien à faire ; s’il parle d’un échec, merci de réessayer le lendemain.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été retenu ou retourné, car une limite du nombre de messages était atteinte. Cela s’arrange en général sans intervention de votre part. Si vous ne le trouvez pas demain dans votre boîte, merci de nous le signaler, ou de nous donner une autre adresse.',
    },
  },
  greylisted: {
    title: 'Le premier essai a été reporté exprès, à titre de test',
    meaning:
      'Le serveur de réception ne connaissait pas encore le vôtre et lui a demandé de revenir un peu plus tard : un test courant contre les programmes de spam, qui ne reviennent pas. Un vrai serveur revient de lui-même, et votre message passe normalement en quelques minutes ou quelques heures. En cas d’échec final, le vôtre a renoncé ou n’est pas revenu comme il devait.',
    steps: {
      sender: [
        'Patientez quelques heures : votre serveur renouvelle l’essai sans vous.',
        'Si un avis de non-remise arrive malgré tout, renvoyez le message une fois ; votre serveur y est peut-être connu désormais.',
        'Si cela échoue encore, dites à la personne qui gère votre messagerie que son serveur ne franchit pas la « liste grise ».',
      ],
      recipient: [
        'Si des codes de connexion vous parviennent trop tard, demandez à votre fournisseur d’exempter leur expéditeur de la liste grise.',
      ],
      sendingAdmin: [
        'Faites partir toutes les tentatives de la même adresse IP et avec le même expéditeur d’enveloppe.',
        'Continuez d’essayer pendant au moins quatre à cinq jours, comme le conseille la RFC 5321 §4.5.4.1.',
        'Faites confier le courrier des programmes et des sites à un serveur doté d’une file d’attente, au lieu de les laisser le remettre eux-mêmes.',
      ],
      receivingAdmin: [
        'Exemptez les grands expéditeurs qui reviennent chaque fois d’une autre adresse de leur parc.',
        'Gardez le délai court et mémorisez qui l’a passé, pour que seul un premier message attende.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été mis en attente : le serveur de réception demande à ceux qu’il ne connaît pas encore de réessayer un peu plus tard. En règle générale, votre messagerie le fait d’elle-même ; inutile donc de le renvoyer. Si vous recevez un avis d’échec définitif, merci de nous le transmettre aussi.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] est retardé, car votre messagerie demande aux expéditeurs qu’elle ne connaît pas encore de réessayer un peu plus tard. Cela se fait normalement tout seul. Merci de regarder à nouveau dans quelques heures, et de nous prévenir si rien n’est arrivé le lendemain.',
    },
  },
  'spam-content': {
    title: 'Un filtre a vu dans le message un spam ou une tentative de fraude',
    meaning:
      'Votre message n’a pas été admis, car un filtre le prend pour un spam ou un hameçonnage. Les filtres pèsent ensemble les mots, les liens, les pièces jointes et le serveur d’envoi, et ils peuvent se tromper ; ce qui a fait pencher la balance n’est presque jamais dit. Renvoyé tel quel, il sera sans doute refusé de nouveau.',
    steps: {
      sender: [
        'Si vous n’avez pas du tout écrit ce message, changez aussitôt votre mot de passe de messagerie.',
        'Réécrivez-le avec un objet clair et quelques phrases personnelles, sans lien, image ni pièce jointe.',
        'Demandez au destinataire, par un autre moyen, d’autoriser vos messages.',
      ],
      recipient: ['Ajoutez l’expéditeur à vos expéditeurs fiables ou à vos contacts, si votre messagerie le permet.'],
      sendingAdmin: [
        'Cherchez dans la réponse le nom du filtre et un lien ou un numéro à citer pour contester le verdict.',
        'Contrôlez sur les listes de blocage le domaine de chaque lien du message, signature comprise.',
        'Voyez dans votre journal si le même compte ou formulaire web envoie du courrier que son titulaire n’a pas écrit.',
      ],
      receivingAdmin: [
        'Retrouvez le message dans le journal ou la quarantaine du filtre et voyez quelles règles il a déclenchées.',
        'Signalez une fausse alerte à l’éditeur du filtre avant de créer une exception pour l’expéditeur.',
      ],
    },
    customer: {
      gotBounce:
        'Un filtre[ ({provider})] a pris votre message[ à {recipient}] pour du courrier indésirable. Il arrive que les filtres se trompent. Merci de réessayer avec un texte court, sans lien ni pièce jointe, ou de demander au destinataire, par un autre moyen, d’autoriser vos messages.',
      ourMailBounced:
        'Un filtre de votre messagerie[ ({provider})] a pris le message que nous vous avons envoyé[ à {recipient}] pour du courrier indésirable et ne l’a pas laissé passer. Pourriez-vous ajouter notre adresse à vos contacts ou à vos expéditeurs fiables ? Merci de nous prévenir ensuite, ou de nous donner une autre adresse.',
    },
  },
  'virus-or-attachment': {
    title: 'Une pièce jointe a été jugée dangereuse ou n’est pas admise',
    meaning:
      'Votre message a été refusé, car un antivirus y a trouvé quelque chose de dangereux, ou parce qu’il contient un type de fichier qui n’est jamais accepté là-bas. Programmes, scripts et archives qui en contiennent ou qui ont un mot de passe sont les cas habituels. Un type interdit est refusé même si le fichier est sain.',
    steps: {
      sender: [
        'Partagez le fichier par un lien au lieu de le joindre.',
        'Enregistrez les documents dans un format simple comme le PDF, et évitez les archives avec mot de passe.',
        'Si l’avis nomme un virus, analysez votre ordinateur avant d’envoyer quoi que ce soit d’autre.',
      ],
      recipient: ['Demandez à la personne qui gère votre messagerie quels types de fichiers vous pouvez recevoir.'],
      sendingAdmin: [
        'Si un virus est nommé, analysez l’appareil d’envoi et cherchez dans le journal d’autres messages de ce compte.',
      ],
      receivingAdmin: [
        'Voyez dans le journal de l’antivirus si c’est une signature de virus ou une règle sur le type de fichier qui a joué.',
        'Si le fichier est sain, libérez-le de la quarantaine ou assouplissez la règle pour ce seul expéditeur.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été refusé à cause d’un fichier joint : son type n’est pas admis, ou un contrôle de sécurité l’a écarté. Merci d’envoyer le message sans ce fichier, ou de le partager par un lien. Si l’avis mentionne un virus, faites d’abord vérifier votre ordinateur.',
      ourMailBounced:
        'Votre messagerie[ ({provider})] n’a pas accepté un fichier joint à notre message[ à {recipient}]. Pouvez-vous le recevoir autrement, par exemple par un lien de téléchargement ou un dossier partagé ? Les personnes qui gèrent votre messagerie peuvent vous dire quels types de fichiers sont admis.',
    },
  },
  'content-rejected': {
    title: 'Un élément du message enfreint une règle du destinataire',
    meaning:
      'Votre message a été refusé pour un élément qu’il contient, comme un mot, un lien, un en-tête ou un format, qu’une règle interdit du côté de la réception. L’avis le cite parfois, souvent non. Modifié, le message peut passer ; tel quel, il n’a guère de chances.',
    steps: {
      sender: [
        'Cherchez dans l’avis un mot, un lien ou une ligne cités, et retirez-les.',
        'Envoyez une seule phrase toute simple : si elle arrive, c’est le contenu du premier message qui gênait.',
        'Remettez ensuite les éléments un à un, la signature et les messages cités en dernier.',
      ],
      recipient: [
        'Faites rechercher la règle par la personne qui gère votre messagerie ; il lui faut l’adresse de l’expéditeur et l’heure.',
      ],
      sendingAdmin: [
        'Voyez dans le journal quand le refus est tombé : après le message entier, il vise le contenu ; avant DATA, non.',
        'Comparez la source brute avec celle d’un message qui est passé, en-tête par en-tête.',
      ],
      receivingAdmin: [
        'Trouvez la règle qui l’a refusé : header_checks, body_checks, un milter ou une règle de transport.',
        'Écrivez dans la réponse de la règle ce qu’elle reproche, pour que les expéditeurs honnêtes puissent corriger.',
      ],
    },
    customer: {
      gotBounce:
        'La messagerie du destinataire[ ({provider})] a refusé un élément de votre message[ à {recipient}] ; ces avis ne disent pas toujours lequel. Merci de réessayer avec un texte simple, sans lien, pièce jointe ni signature. Si cela n’arrive pas non plus, demandez au destinataire comment le contacter au mieux.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été refusé, car un élément de son contenu enfreint une règle de votre messagerie. Nous ne savons pas lequel. Pourriez-vous interroger les personnes qui s’occupent de votre messagerie, ou nous indiquer un autre moyen de vous transmettre ces informations ?',
    },
  },
  'malformed-message': {
    title: 'Le message n’est pas construit comme les normes l’exigent',
    meaning:
      'Votre message a été refusé pour un défaut de forme technique : ligne From ou Date absente ou en double, ligne trop longue ou texte mal encodé, par exemple. En général, cela vient du programme qui l’a produit, pas de ce que vous avez écrit. Renvoyé depuis le même programme, il échouera sans doute encore.',
    steps: {
      sender: [
        'Copiez le texte dans un nouveau message sur le site de votre fournisseur et envoyez-le de là.',
        'Collez-le sans mise en forme : les passages copiés ou transférés emportent parfois le défaut.',
        'Si un site, un script ou un appareil l’a envoyé, montrez l’avis à la personne qui s’en occupe.',
      ],
      sendingAdmin: [
        'Contrôlez le message brut : exactement une ligne From et une ligne Date, au plus une To, une Subject et une Message-ID.',
        'Limitez les lignes à 998 caractères et terminez chacune par CRLF.',
        'Encodez les caractères non ASCII des en-têtes (RFC 2047), ou utilisez SMTPUTF8 là où il est proposé.',
      ],
      receivingAdmin: [
        'Nommez dans votre réponse l’en-tête ou la ligne en défaut, pour que l’expéditeur puisse corriger.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été refusé pour un défaut technique dans sa construction. Cela vient en général du logiciel de messagerie, et non de ce que vous avez écrit. Merci de copier le texte dans un nouveau message, si possible sur le site de votre fournisseur, et de l’envoyer de là.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] avait un défaut technique et a donc été refusé. Ce défaut vient de la façon dont il a été créé de notre côté, pas de votre boîte. Nous sommes désolés de ce retard ; s’il vous le faut rapidement, merci de nous dire comment il peut vous parvenir autrement.',
    },
  },
  policy: {
    title: 'Une règle du destinataire ne permet pas ce message',
    meaning:
      'Votre message a été refusé en vertu d’une règle que la messagerie de destination s’est donnée. L’avis parle d’une politique (« policy ») sans dire laquelle : elle peut porter sur l’expéditeur, son serveur, le destinataire ou le contenu. Seuls les mots qui suivent le code, ou ceux qui gèrent ce serveur, peuvent le préciser.',
    steps: {
      sender: [
        'Lisez les mots de l’avis : « relay », « spam », « blocked » et « not authorized » renvoient à des causes différentes.',
        'Demandez au destinataire, par un autre moyen, si d’autres messages de l’extérieur lui parviennent.',
        'Montrez l’avis complet à votre support avant de modifier quoi que ce soit.',
      ],
      recipient: [
        'Demandez à la personne qui gère votre messagerie pourquoi cet expéditeur a été refusé, en lui transmettant l’avis.',
      ],
      sendingAdmin: [
        'Cherchez un lien dans la réponse : beaucoup de serveurs y indiquent une page qui explique leurs règles.',
        'Envoyez de courts essais qui diffèrent d’un seul élément : autre compte, autre domaine, autre serveur.',
        'Conservez l’adresse du destinataire : un tel refus ne prouve rien contre elle.',
      ],
      receivingAdmin: [
        'Recherchez le message par expéditeur et par heure, et notez la règle qui l’a refusé.',
        'S’il existe un code plus exact que X.7.1, comme 5.7.25 ou 5.7.26, faites-le utiliser par la règle.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été refusé en vertu d’une règle, très probablement de la messagerie du destinataire. L’avis ne dit pas clairement laquelle, et nous préférons ne pas la deviner. Merci de demander au destinataire, par téléphone par exemple, de faire vérifier ce point par les personnes qui s’occupent de sa messagerie ; l’avis que vous avez reçu les aidera.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été refusé en vertu d’une règle que la réponse ne précise pas, très probablement de votre messagerie. Pourriez-vous demander aux personnes qui la gèrent si elles peuvent laisser passer nos messages ? Sinon, une autre adresse nous aiderait.',
    },
  },
  'sender-rejected': {
    title: 'L’adresse d’où part le message n’est pas acceptée',
    meaning:
      'Votre message a été refusé à cause de l’adresse de son expéditeur. Le serveur ne trouve peut-être ni cette adresse ni son domaine, elle n’appartient peut-être pas au compte qui envoie, ou l’on ne veut pas de son courrier. L’adresse du destinataire est sans doute correcte.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans votre propre adresse, dans les réglages du compte de votre logiciel.',
        'Envoyez depuis l’adresse qui appartient au compte avec lequel vous vous connectez.',
        'Pour utiliser un alias ou un autre domaine, faites-le d’abord approuver par votre fournisseur.',
      ],
      sendingAdmin: [
        'Vérifiez que le domaine de MAIL FROM est enregistré et possède un enregistrement MX ou d’adresse.',
        'Donnez au compte le droit d’envoyer sous cette adresse, ou faites valider l’adresse par votre service d’envoi.',
        'Voyez si l’adresse accepte les avis de non-remise : certains serveurs le testent avant de prendre son courrier.',
      ],
      receivingAdmin: [
        'Cherchez si le refus vient d’un blocage, d’une requête DNS en échec ou d’un test de l’adresse d’expéditeur.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été refusé à cause de l’adresse depuis laquelle il est parti. Merci de vérifier dans votre logiciel de messagerie que votre propre adresse est bien écrite et qu’elle appartient au compte utilisé. Si les deux sont justes, montrez l’avis complet à votre fournisseur de messagerie.',
      ourMailBounced:
        'Notre message[ à {recipient}] n’a pas été accepté à cause de l’adresse depuis laquelle nous l’avons envoyé. Cela ne concerne pas votre boîte, et vous n’avez rien à modifier. Si vous attendez une réponse de notre part, merci de nous dire comment vous la faire parvenir autrement.',
    },
  },
  'sender-blocked': {
    title: 'Le compte d’envoi est bloqué ou a dépassé sa propre limite',
    meaning:
      'Votre message a été arrêté avant de partir, en général par votre propre messagerie et non par celle du destinataire : le compte n’a pas le droit d’envoyer pour l’instant. Soit son quota est épuisé, soit le service soupçonne un abus. Une limite quotidienne se lève seule ; un blocage dure le plus souvent tant que le compte n’est pas sécurisé.',
    steps: {
      sender: [
        'Cherchez parmi vos messages envoyés ceux que vous n’auriez pas écrits.',
        'S’il y en a, ou dans le doute, changez votre mot de passe et activez la connexion en deux étapes.',
        'Si vous avez écrit à beaucoup de monde, attendez un jour, puis envoyez à moins de personnes à la fois.',
        'Demandez à votre fournisseur de débloquer le compte, en citant l’avis.',
      ],
      sendingAdmin: [
        'Sécurisez le compte : nouveau mot de passe, sessions fermées, redirections et règles de la boîte contrôlées.',
        'Ne le débloquez qu’ensuite, dans l’administration du service (chez Microsoft 365, sous « Restricted entities »).',
        'Si l’usage normal dépasse le quota d’envoi de l’offre, confiez les lettres d’information à un service d’envois en nombre.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été arrêté, car le compte d’envoi ne peut rien envoyer pour le moment : une limite est atteinte, ou le compte est bloqué par sécurité. Si vous remarquez des messages que vous n’avez pas écrits, merci de changer votre mot de passe. Votre fournisseur de messagerie peut vous en dire plus ; une simple limite prend généralement fin en un jour.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été arrêté, car le compte utilisé pour l’envoi est limité en ce moment. Votre boîte n’y est pour rien. Nous sommes désolés de ce retard ; si cela ne peut pas attendre, merci de nous dire comment vous joindre autrement.',
    },
  },
  'relay-denied': {
    title: 'Le serveur ne relaie pas pour cet expéditeur ou cette adresse',
    meaning:
      'Votre message est arrivé à un serveur qui ne s’en estime pas responsable : il n’héberge pas l’adresse du destinataire et ne vous connaît pas comme utilisateur. Soit votre programme, votre appareil ou votre site envoie sans s’identifier, soit le domaine du destinataire pointe vers un mauvais serveur. Si la réponse vient d’un autre serveur que le vôtre, c’est plutôt le second cas.',
    steps: {
      sender: [
        'Dans les réglages du courrier sortant, activez l’identification par nom d’utilisateur et mot de passe, et le port 587.',
        'Si un scanner ou un formulaire web l’a envoyé, indiquez-y le serveur sortant de votre propre fournisseur.',
        'Si seul ce destinataire échoue, dites-lui par un autre moyen qu’un serveur ne reconnaît pas son adresse.',
      ],
      recipient: [
        'Si votre domaine a changé de fournisseur de messagerie, demandez au nouveau s’il y est bien configuré.',
      ],
      sendingAdmin: [
        'Faites s’identifier l’appareil ou le programme, ou autorisez son adresse IP sur votre relais.',
        'Regardez si une route fixe mène encore chez vous à un serveur qui n’héberge plus le domaine.',
      ],
      receivingAdmin: [
        'Ajoutez le domaine à ceux que votre serveur accepte (Postfix : mydestination, virtual_mailbox_domains, relay_domains).',
        'Vérifiez que les MX du domaine ne désignent pas encore ce serveur alors que le courrier a déménagé.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a été présenté à un serveur qui ne s’en estime pas responsable. Si aucun de vos messages ne passe, vérifiez dans votre logiciel que l’identification est activée pour le courrier sortant. Si celui-ci seul a échoué, la cause est plutôt du côté du destinataire ; merci de le prévenir par un autre moyen.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a été écarté par un serveur qui ne s’en estime pas responsable. Si vous avez récemment changé de fournisseur de messagerie, celui-ci peut vérifier les réglages ; la cause peut aussi être de notre côté. En attendant, pourriez-vous nous donner une autre adresse ?',
    },
  },
  'login-required': {
    title: 'Le serveur exige une identification valable avant tout envoi',
    meaning:
      'Votre message n’a pas été pris en charge, car le serveur sortant n’a pas reçu d’identification ou ne l’a pas acceptée. Le mot de passe est peut-être faux, ce mode de connexion désactivé, ou le fournisseur veut un mot de passe d’application ou une connexion dans le navigateur. Tant que ce n’est pas réglé, d’autres messages échoueront aussi.',
    steps: {
      sender: [
        'Connectez-vous sur le site de votre fournisseur pour voir si le nom d’utilisateur et le mot de passe sont bons.',
        'Saisissez-les de nouveau dans le logiciel, y compris dans les réglages du courrier sortant.',
        'Cherchez dans l’aide de votre fournisseur ce qu’il demande aux logiciels : le mot de passe habituel, un mot de passe d’application ou sa propre page de connexion.',
        'Comparez le nom et le port du serveur sortant avec cette page d’aide ; le port est en général 587 ou 465.',
      ],
      sendingAdmin: [
        'Voyez dans le journal si une identification a échoué ou n’a pas été tentée, et par quelle méthode.',
        'Vérifiez que SMTP AUTH est permis pour le compte et l’organisation ; si seuls les mots de passe y sont exclus, utilisez OAuth, sinon un relais.',
      ],
      receivingAdmin: [
        'N’exigez d’identification que sur les ports de soumission (587, 465) : sur le port 25, les autres serveurs ne peuvent en fournir.',
        'Si de bons mots de passe échouent aussi, contrôlez l’annuaire ou la base derrière l’identification.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas été envoyé, car le serveur de courrier sortant n’a pas obtenu d’identification valable. Merci de saisir de nouveau votre nom d’utilisateur et votre mot de passe dans les réglages du courrier sortant. Si cela ne suffit pas, votre fournisseur exige peut-être un mot de passe particulier pour les logiciels ; ses pages d’aide le précisent.',
      ourMailBounced:
        'Le message que nous voulions vous envoyer[ à {recipient}] n’est pas parti, car notre propre système n’a pas réussi à s’identifier auprès d’un serveur de messagerie. Vous n’avez rien à faire. Si vous attendez une information importante, merci de nous indiquer un autre moyen de vous la transmettre.',
    },
  },
  'encryption-required': {
    title: 'Aucune connexion sécurisée n’a pu être établie',
    meaning:
      'Votre message n’a pas été transmis, car l’un des deux côtés exige une connexion chiffrée et qu’aucune n’a abouti. Le chiffrement est peut-être désactivé quelque part, ou un certificat est périmé ou établi à un autre nom. L’avis ne dit pas toujours de quel côté.',
    steps: {
      sender: [
        'Si c’est votre logiciel qui affiche l’erreur, activez SSL/TLS ou STARTTLS pour le courrier sortant.',
        'Mettez à jour le logiciel ou l’appareil : les anciens ne connaissent qu’un chiffrement dépassé.',
        'Si vos messages arrivent ailleurs, dites au destinataire par un autre moyen qu’aucune connexion sécurisée à son serveur n’aboutit.',
      ],
      sendingAdmin: [
        'Voyez dans le journal quel côté a interrompu la négociation TLS, et avec quelle alerte.',
        'Autorisez TLS 1.2 ou plus récent pour le courrier sortant.',
        'Consultez la politique MTA-STS et les enregistrements TLSA de la destination : ils exigent peut-être ce que son serveur n’offre pas.',
      ],
      receivingAdmin: [
        'Renouvelez un certificat expiré, en y faisant figurer les noms d’hôte de vos MX.',
        'Testez STARTTLS sur le port 25 depuis l’extérieur de votre réseau.',
        'Après un changement de certificat ou d’hôte, adaptez les enregistrements TLSA et la politique MTA-STS.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas été transmis, car aucune connexion sécurisée avec le serveur de messagerie n’a abouti. Si aucun de vos messages ne passe, mettez à jour votre logiciel et activez le chiffrement (SSL ou TLS) pour le courrier sortant. Si celui-ci seul a échoué, la cause est plutôt du côté du destinataire ; merci de le prévenir par un autre moyen.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] n’a pas pu être transmis, car aucune connexion sécurisée avec le serveur de messagerie n’a abouti. Nous ne savons pas encore de quel côté se trouve la cause. S’il vous manque d’autres messages, merci de prévenir votre fournisseur ; en attendant, une autre de vos adresses peut dépanner.',
    },
  },
  'protocol-error': {
    title: 'Les deux systèmes de messagerie ne se sont pas compris',
    meaning:
      'Votre message a échoué, car un programme a envoyé une commande que l’autre ne connaissait pas, jugeait mal écrite ou n’attendait pas à ce moment. Un programme ou un appareil défaillant, un pare-feu intermédiaire ou un caractère étrange dans l’adresse peuvent en être la cause. Si l’avis cite une erreur antérieure, c’est elle qui compte.',
    steps: {
      sender: [
        'Cherchez dans l’adresse des espaces, des virgules ou des caractères spéciaux, et retirez-les.',
        'Si un appareil, un script ou un formulaire web a envoyé le message, montrez l’avis à la personne qui l’a installé.',
        'Sinon, transférez l’avis à votre support : il faut le journal du serveur pour trouver la cause.',
      ],
      sendingAdmin: [
        'Trouvez dans le journal la première erreur de la session : un 503 ou un 554 qui la suit n’en est souvent que l’écho.',
        'Désactivez, pour un essai, l’inspection SMTP des pare-feu et des antivirus.',
        'Comparez la commande refusée avec les extensions de la réponse EHLO du serveur : rien d’autre n’est permis.',
      ],
      receivingAdmin: [
        'Voyez dans le journal quelle commande vous avez refusée, et si d’autres clients rencontrent la même chose.',
        'N’annoncez dans EHLO que ce que prend en charge chaque étape en aval.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] a échoué, car deux systèmes de messagerie ne se sont pas compris. Merci de vérifier d’abord que l’adresse ne contient ni espace ni caractère superflu. Si elle est correcte, transférez l’avis complet à votre fournisseur de messagerie, qui pourra en examiner le détail.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] a échoué, car deux systèmes de messagerie ne se sont pas compris. La réponse ne dit pas d’où cela vient. Pourriez-vous nous confirmer que votre adresse est bien notée, et peut-être nous en donner une seconde ?',
    },
  },
  network: {
    title: 'La connexion avec le serveur du destinataire a échoué',
    meaning:
      'Votre message est bloqué en chemin : une connexion a échoué ou s’est coupée, l’itinéraire est mauvais, ou le message a tourné en rond. Souvent, la perturbation passe et votre serveur réussit plus tard. Un mauvais réglage, ou deux redirections qui se renvoient le courrier, dure tant que personne ne le corrige.',
    steps: {
      sender: [
        'Si l’avis parle d’un retard, laissez le message tranquille pendant un jour.',
        'Vérifiez la partie de l’adresse qui suit l’arobase : une faute de frappe peut mener à un mauvais serveur.',
        'Si l’échec est définitif, renvoyez le message une fois, après quelques heures.',
        'Si des messages vers plusieurs fournisseurs sont bloqués, signalez-le à votre propre support.',
      ],
      recipient: [
        'Si vous faites suivre votre courrier, assurez-vous qu’aucune redirection ne ramène à la première boîte.',
      ],
      sendingAdmin: [
        'Testez depuis le serveur d’envoi : résolvez les MX du domaine, puis connectez-vous à ces hôtes sur le port 25.',
        'Si toutes les destinations échouent, regardez si votre pare-feu ou votre fournisseur bloque le port 25 en sortie.',
        'En cas de boucle, suivez les lignes Received jusqu’aux deux hôtes qui se renvoient le message.',
      ],
      receivingAdmin: [
        'Testez de l’extérieur si chaque hôte de vos MX répond sur le port 25.',
        'En cas de boucle, vérifiez que le dernier serveur tient le domaine pour sien et ne renvoie pas son courrier en arrière.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas pu atteindre le serveur de messagerie du destinataire. Il s’agit souvent d’une panne passagère. Si l’avis parle d’un retard, patientez, car de nouveaux essais ont généralement lieu automatiquement. S’il parle d’un échec, demandez d’abord au destinataire, par un autre moyen, si sa messagerie fonctionne, avant de renvoyer le message.',
      ourMailBounced:
        'Nous n’avons pas pu atteindre le serveur de messagerie de votre adresse[ {recipient}]. La panne est peut-être déjà passée. Pourriez-vous nous dire si d’autres messages vous parviennent, et nous donner une seconde adresse si vous en avez une ?',
    },
  },
  'timed-out': {
    title: 'Le serveur d’envoi a essayé longtemps, puis a renoncé',
    meaning:
      'Aucun des nombreux essais n’a permis de remettre votre message, et plus personne ne réessaie. La raison figure, au mieux, plus bas dans l’avis ; les cas typiques sont un serveur en panne, une boîte pleine ou un domaine qui ne mène nulle part. Seul un avis présenté comme un simple avertissement signifie que les essais continuent.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans la partie de l’adresse qui suit l’arobase.',
        'Demandez au destinataire, par un autre moyen, s’il reçoit du courrier en ce moment.',
        'Renvoyez le message une fois que c’est le cas : une nouvelle série d’essais commence alors.',
      ],
      recipient: ['Demandez à la personne qui gère votre messagerie si le serveur était hors d’atteinte ces jours-là.'],
      sendingAdmin: [
        'Cherchez dans le journal la dernière réponse ou erreur de connexion avant l’abandon : c’est la vraie cause.',
        'Si des messages vers de nombreux domaines ont expiré ensemble, contrôlez d’abord votre réseau, votre DNS et votre adresse IP.',
      ],
      receivingAdmin: [
        'Cherchez une panne, une modification du pare-feu ou un refus temporaire (4yz) qui n’a jamais pris fin pour ce client.',
        'Quand attendre ne sert à rien, refusez par 5yz : l’expéditeur le saura en quelques minutes et non en quelques jours.',
      ],
    },
    customer: {
      gotBounce:
        'Le système de messagerie a essayé pendant un certain temps de remettre votre message[ à {recipient}], puis a renoncé. Le serveur du destinataire était peut-être en panne, ou l’adresse ne mène nulle part. Merci de vérifier l’adresse et de demander au destinataire, par un autre moyen, si sa messagerie fonctionne ; vous pourrez ensuite renvoyer le message.',
      ourMailBounced:
        'Notre serveur a essayé pendant un certain temps de vous remettre un message[ à {recipient}], sans succès, puis y a renoncé. D’autres messages arrivent-ils dans votre boîte ? Sinon, merci de nous dire quelle autre adresse utiliser.',
    },
  },
  'server-error': {
    title: 'La messagerie de destination a un problème interne',
    meaning:
      'Quelque chose est en panne ou mal réglé du côté de la réception, qui n’a donc pas pu aller au bout du traitement de votre message. Ni vous, ni votre texte, ni l’adresse du destinataire ne sont sans doute en cause. Votre serveur réessaie en général ; si l’avis parle d’un échec définitif, un nouvel envoi plus tard vaut la peine.',
    steps: {
      sender: [
        'Après un avis de retard, laissez faire les essais automatiques.',
        'Après un avis de non-remise, réessayez quelques heures plus tard ou le lendemain.',
        'Si cela dure, alertez le destinataire par un autre moyen : sa messagerie n’a peut-être rien remarqué.',
      ],
      recipient: ['Signalez la panne à votre fournisseur de messagerie, avec l’heure et le texte de l’avis.'],
      sendingAdmin: [
        'Voyez dans le journal si la panne touche tous les messages vers ce serveur ou certains seulement.',
        'Donnez au postmaster de l’autre côté la réponse exacte, l’heure et l’identifiant de file.',
      ],
      receivingAdmin: [
        'Cherchez dans le journal, à l’heure de la réponse, un filtre, une recherche, un droit sur un fichier ou un disque en échec.',
        'Si un changement est récent, contrôlez les réglages de domaine, de routage et d’annuaire qu’il a touchés.',
      ],
    },
    customer: {
      gotBounce:
        'Une messagerie[ ({provider})] a connu une panne interne pendant le traitement de votre message[ à {recipient}]. Pour autant que nous puissions en juger, vous n’avez rien à modifier de votre côté. Si l’avis parle d’un retard, merci de patienter ; s’il parle d’un échec, merci de réessayer dans quelques heures ou demain.',
      ourMailBounced:
        'Une messagerie sur le trajet[ ({provider})] a signalé une panne interne lorsque nous vous avons écrit[ à {recipient}]. Elle est peut-être terminée. S’il vous manque aussi des messages d’autres personnes, merci de prévenir votre fournisseur ; vous pouvez également nous donner une autre adresse.',
    },
  },
  'storage-full': {
    title: 'La messagerie de destination n’a plus d’espace disque',
    meaning:
      'Votre message a été reporté ou refusé, car c’est tout le système de messagerie, à l’autre bout, qui manque de place. La boîte du destinataire n’est pas forcément pleine, et y supprimer du courrier ne sert en général à rien. Cela passe quand les gestionnaires du système ont fait de la place ; d’ici là, les autres qui y écrivent ont le même problème.',
    steps: {
      sender: [
        'Laissez passer un jour : un message retardé repart sans vous.',
        'Prévenez le destinataire par un autre moyen, car il ne voit peut-être pas que rien n’arrive.',
        'Si l’avis annonce un échec, renvoyez le message le lendemain.',
      ],
      recipient: ['Dites à la personne qui gère votre messagerie que le serveur refuse des messages faute de place.'],
      sendingAdmin: [
        'Assurez-vous que le texte vise le système, et non une seule boîte (« quota ») ou un trop grand nombre de destinataires.',
        'Si la réponse vient de votre propre serveur, libérez de l’espace sur le volume de sa file d’attente.',
      ],
      receivingAdmin: [
        'Libérez de l’espace et des inodes sur les volumes de la file d’attente, des boîtes et des journaux.',
        'Comparez l’espace libre avec le minimum exigé par le serveur (Postfix : queue_minfree, message_size_limit).',
      ],
    },
    customer: {
      gotBounce:
        'La messagerie du destinataire[ ({provider})] manque de place et n’a pas pu prendre votre message[ à {recipient}]. Seules les personnes qui la gèrent peuvent y remédier. Si l’avis parle d’un retard, inutile de le renvoyer ; s’il parle d’un échec, merci de réessayer dans un jour ou deux.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] n’a pas été pris, car le système de votre fournisseur de messagerie manque de place. Votre propre boîte n’est pas forcément pleine. Merci de le signaler à votre fournisseur, et de nous donner une autre adresse si vous en avez une.',
    },
  },
  accepted: {
    title: 'Le serveur a accepté le message, ou une étape de son envoi',
    meaning:
      'Cette réponse ne signale aucun échec : le serveur a accepté votre message, ou une étape de la transmission, et a poursuivi. Cela ne veut pas encore dire qu’il est dans la boîte de réception ; il peut finir dans les indésirables, et un avis de non-remise peut encore suivre. S’il a bien échoué, la raison se trouve à une autre ligne de l’avis.',
    steps: {
      sender: [
        'Ne renvoyez pas le message à cause de cette réponse.',
        'Si le destinataire ne le voit pas, demandez-lui de regarder dans ses indésirables.',
        'Si vous avez reçu un avis de non-remise, cherchez-y un autre code, qui commence par 4 ou 5.',
      ],
      recipient: [
        'Cherchez le nom de l’expéditeur dans tous les dossiers, indésirables et archives compris.',
        'Contrôlez vos filtres et vos redirections : l’un d’eux déplace ou supprime peut-être le message.',
      ],
      sendingAdmin: [
        'Notez l’identifiant de file dans la réponse qui suit le message : il permet à l’autre côté de le retrouver.',
      ],
      receivingAdmin: [
        'Suivez cet identifiant dans votre journal jusqu’au bout : remise, quarantaine, redirection ou non-remise ultérieure.',
      ],
    },
    customer: {
      gotBounce:
        'La réponse qui figure dans l’avis que vous nous avez transmis n’est pas une erreur : la messagerie de destination[ ({provider})] a accepté votre message[ à {recipient}], ou une étape de sa remise. Si le destinataire ne le trouve pas, demandez-lui de regarder dans ses indésirables. Si l’avis mentionne aussi un échec, merci de nous en envoyer le texte complet.',
      ourMailBounced:
        'D’après la réponse reçue, votre messagerie[ ({provider})] a accepté le message que nous vous avons envoyé[ à {recipient}], ou une étape de sa remise. Si vous ne le trouvez pas, merci de regarder dans vos indésirables et de vérifier vos filtres. S’il reste introuvable, dites-le-nous.',
    },
  },
  unknown: {
    title: 'L’avis ne dit pas pourquoi le message a échoué',
    meaning:
      'Votre message n’a pas été remis ou est retardé, et le texte ne dit pas pourquoi. Tout est possible, d’une adresse mal tapée à un filtre ou une panne. Cet avis seul ne permet pas de dire si un nouvel envoi servira à quelque chose.',
    steps: {
      sender: [
        'Commencez par l’adresse : est-elle écrite exactement comme la personne vous l’a donnée ?',
        'Envoyez un court message sans pièce jointe pour voir s’il arrive.',
        'Demandez au destinataire, par un autre moyen, s’il reçoit les messages d’autres personnes.',
        'Gardez l’avis complet, avec ses en-têtes et ses pièces jointes, pour la personne qui vous aidera.',
      ],
      recipient: [
        'Regardez dans vos indésirables et dans votre liste d’expéditeurs bloqués.',
        'Vérifiez qu’il reste de la place dans votre boîte.',
      ],
      sendingAdmin: [
        'Retrouvez la tentative dans votre journal : la réponse y est souvent plus complète que dans l’avis.',
        'Écrivez au postmaster de l’autre domaine avec le destinataire, l’heure, la réponse complète et l’identifiant de file.',
      ],
      receivingAdmin: [
        'Cherchez l’expéditeur et l’heure dans votre journal ; s’il n’y a rien, le message a échoué avant d’arriver chez vous.',
        'Donnez à vos refus un code d’état étendu exact et une phrase qui en dit la raison.',
      ],
    },
    customer: {
      gotBounce:
        'Votre message[ à {recipient}] n’a pas été remis ou est retardé, mais l’avis ne dit pas pourquoi. S’il parle d’un échec, merci de vérifier l’adresse et d’essayer un court message sans pièce jointe. Si cela échoue aussi, envoyez-nous l’avis complet, ou demandez au destinataire comment le joindre autrement.',
      ourMailBounced:
        'Le message que nous vous avons envoyé[ à {recipient}] n’a pas été remis ou est retardé, et la réponse n’en donne pas la raison. Pourriez-vous vérifier que nous avons la bonne adresse et que votre boîte n’est pas pleine ? Une autre adresse ou un numéro de téléphone nous aiderait aussi.',
    },
  },
};
