import type { orange } from '../../../providers/orange';
import type { ProviderText } from '../../../providers/provider';

export const orangeTexts = {
  spamhausListed: {
    title: 'Le serveur d’envoi figure sur une liste de Spamhaus',
    meaning:
      'Votre message a été refusé parce que l’adresse IP du serveur qui l’a envoyé figure sur une liste de Spamhaus, que consultent Orange (codes OFR) et La Poste (codes LPN). Seul Spamhaus peut l’en retirer. Ni votre texte ni l’adresse du destinataire ne sont en cause.',
    steps: {
      sender: [
        'Transmettez l’avis, avec l’adresse IP qu’il contient, à votre fournisseur de messagerie ou à votre hébergeur.',
        'Si c’est urgent, écrivez depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse sur check.spamhaus.org, qui indique la liste et le motif.',
        'Supprimez la cause, compte piraté ou machine infectée par exemple, et demandez le retrait seulement ensuite.',
        'Vérifiez aussi lookup.abusix.com : Orange consulte également Abusix.',
      ],
    },
  },
  spamIncident: {
    title: 'Le serveur d’envoi est bloqué pour incident de spam',
    meaning:
      'Votre message a été refusé, car un service de réputation a relevé du spam venant de l’adresse IP de votre serveur. Orange (OFR) se fie à Cloudmark, La Poste (LPN) à Sender Score ; la réponse contient en général le lien.',
    steps: {
      sender: [
        'Signalez à votre fournisseur de messagerie que son serveur est bloqué pour spam, et citez le numéro qui finit par 102.',
        'Utilisez une autre boîte en attendant : le blocage touche tout ce qui vient de ce serveur.',
      ],
      sendingAdmin: [
        'Trouvez qui a envoyé du spam depuis cette adresse, et mettez-y fin d’abord.',
        'Pour un code OFR, demandez la remise à zéro sur csi.cloudmark.com/reset-request.',
        'Pour un code LPN, suivez le lien senderscore.org de la réponse.',
      ],
    },
  },
  blockedByProvider: {
    title: 'Le fournisseur du destinataire refuse pour l’instant le serveur d’envoi',
    meaning:
      'Votre message a été refusé, car Orange n’accepte rien pour l’instant de l’adresse IP de votre serveur, très probablement à cause d’un blocage qui lui est propre. La réponse dit « Veuillez essayer plus tard », mais après un 550, rien n’est retenté automatiquement. Un code LPN désigne La Poste.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie : la demande doit venir de celui qui gère le serveur.',
        'Joignez le destinataire par téléphone ou depuis un autre compte.',
      ],
      sendingAdmin: [
        'Arrêtez d’abord le spam, ou le transfert de spam, à l’origine du blocage.',
        'Demandez ensuite à Orange de lever le blocage, par le contact indiqué sur postmaster.orange.fr, avec l’adresse IP et la réponse complète.',
        'Pour un code LPN, écrivez au contact indiqué sur postmaster.laposte.net.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Trop de connexions simultanées ; votre message attend',
    meaning:
      'Le serveur qui envoie votre courrier a ouvert vers Orange ou La Poste plus de connexions qu’ils n’en acceptent à la fois. Votre message reste dans sa file d’attente, et l’envoi sera retenté. Les limites indiquées sont, pour les deux, de deux connexions par adresse IP et de 100 messages par connexion.',
    steps: {
      sender: [
        'Ne faites rien : le message partira dès qu’une connexion sera libre.',
        'Si vous envoyez vous-même une newsletter, étalez-la sur plusieurs heures.',
      ],
      sendingAdmin: [
        'Limitez-vous à deux connexions parallèles vers orange.fr, wanadoo.fr et laposte.net, dans Postfix par un transport à part.',
        'Envoyez jusqu’à 100 messages par connexion avant d’ouvrir la suivante.',
      ],
    },
  },
  invalidAuthenticationCode: {
    title: 'Un code d’authentification n’a pas été accepté',
    meaning:
      'Le serveur a rejeté un code d’authentification (« Code d’authentification invalide »), et votre message n’est pas parti. Aucun des deux fournisseurs n’explique publiquement ce numéro ; il s’agit très probablement de l’identification d’un logiciel ou d’un appareil qui envoie par Orange ou La Poste.',
    steps: {
      sender: [
        'Saisissez de nouveau l’identifiant et le mot de passe du serveur sortant, avec l’adresse complète comme identifiant.',
        'Connectez-vous au webmail avec le même mot de passe ; si cela échoue aussi, changez-le d’abord.',
        'Si vous n’envoyez pas par Orange ou La Poste, remettez la réponse complète à votre fournisseur de messagerie.',
      ],
    },
  },
  authenticationRequired: {
    title: 'Il faut s’identifier pour que le message parte',
    meaning:
      'Votre message n’est pas parti : votre logiciel ou votre appareil a voulu l’envoyer sans identifiant ni mot de passe (« Authentification requise »). Lisez les mots, pas seulement le numéro : à La Poste, 402 peut aussi signifier qu’il manque une signature DKIM.',
    steps: {
      sender: [
        'Dans les réglages du courrier sortant, activez l’authentification, avec votre adresse complète et son mot de passe.',
        'Faites de même dans les scanners, les imprimantes et les sites web qui envoient par ce compte.',
        'Réglez le port prévu pour les logiciels, 587 ou 465, au lieu de 25.',
      ],
    },
  },
  spfFailed: {
    title: 'Ce serveur n’est pas autorisé à envoyer pour ce domaine',
    meaning:
      'Le domaine qui suit le @ dans l’adresse de l’expéditeur publie la liste des serveurs autorisés à envoyer pour lui (SPF), et celui d’où vient votre message n’y est pas. Orange et La Poste refusent ce courrier, qui pourrait être falsifié.',
    steps: {
      sender: [
        'Envoyez par le serveur sortant qui correspond à votre adresse.',
        'Si vous le faites déjà, transmettez l’avis à la personne qui gère votre domaine.',
      ],
      sendingAdmin: [
        'Ajoutez l’adresse IP d’envoi à l’enregistrement SPF (TXT) du domaine de MAIL FROM.',
        'Tenez-vous à un seul enregistrement SPF et à dix requêtes DNS au plus ; La Poste rejette aussi le courrier si l’enregistrement est invalide.',
        'Si vous transférez du courrier, réécrivez l’expéditeur de l’enveloppe avec SRS.',
        'Pour Orange, mettez aussi en place DKIM et DMARC : il exige désormais que les trois réussissent.',
      ],
    },
  },
  invalidSender: {
    title: 'L’adresse de l’expéditeur a été jugée invalide',
    meaning:
      'Le serveur n’a pas accepté l’adresse d’où vient votre message (« Emetteur invalide »). Il ne dit pas ce qui ne va pas : une faute de frappe, une adresse inventée ou un domaine sans messagerie sont possibles.',
    steps: {
      sender: [
        'Vérifiez lettre par lettre votre propre adresse dans les réglages du compte.',
        'Dans les formulaires web et les appareils, remplacez un expéditeur inventé, comme noreply@localhost, par une vraie boîte.',
      ],
      sendingAdmin: [
        'Relevez le MAIL FROM dans votre journal et vérifiez que son domaine a des enregistrements A ou MX.',
      ],
    },
  },
  senderDomainBroken: {
    title: 'Le domaine de votre adresse est mal configuré',
    meaning:
      'Votre message a été refusé, car le service de réception n’a trouvé aucune entrée de messagerie valable pour le domaine de l’expéditeur. Il n’accepte pas de message auquel on ne pourrait pas répondre. La Poste emploie le même numéro quand elle ne fait que différer un message.',
    steps: {
      sender: [
        'Vérifiez qu’il n’y a pas d’erreur après le @ dans votre adresse d’expéditeur.',
        'Si elle est juste, dites à la personne qui gère le domaine qu’Orange ou La Poste n’y trouve aucune entrée de messagerie valable.',
      ],
      sendingAdmin: [
        'Publiez un enregistrement A ou MX valide pour le domaine de MAIL FROM, sous-domaines compris.',
        'Vérifiez que le domaine n’a pas expiré et que tous ses serveurs de noms répondent.',
        'Après une modification, laissez passer le TTL de l’ancien enregistrement avant un nouvel essai.',
      ],
    },
  },
  noSuchMailbox: {
    title: 'Cette boîte n’existe pas chez Orange ou La Poste',
    meaning:
      'Votre message a été refusé, car l’adresse à laquelle vous écrivez n’existe pas : elle est mal tapée ou a été abandonnée. Si le message avait plusieurs destinataires, les autres l’ont peut-être reçu ; « au moins un destinataire » dit seulement qu’une adresse au moins est erronée.',
    steps: {
      sender: [
        'Comparez l’adresse avec celle que porte un message reçu de la personne.',
        'Vérifiez aussi la fin, par exemple orange.fr, wanadoo.fr ou laposte.net.',
        'Si elle est juste, demandez par téléphone l’adresse actuelle.',
      ],
      sendingAdmin: ['Retirez l’adresse de vos listes et des destinataires enregistrés.'],
    },
  },
  mailboxFull: {
    title: 'La boîte Orange ou La Poste du destinataire est pleine',
    meaning:
      'Votre message a été refusé, car il n’y a plus de place dans la boîte ; l’adresse est juste. Ailleurs, le 5.1.1 de cette réponse signifie une adresse inconnue ; ici, ce sont les mots qui comptent, « pleine » et « overquota ».',
    steps: {
      sender: [
        'Prévenez le destinataire, par téléphone ou à une autre adresse, que sa boîte est pleine.',
        'Renvoyez le message quand il aura fait de la place.',
      ],
      recipient: [
        'Dans le webmail, supprimez les messages volumineux et videz le courrier indésirable et la corbeille.',
      ],
      sendingAdmin: ['Gardez l’adresse sur vos listes, et ne la comptez pas comme destinataire inconnu.'],
    },
  },
  mailboxArchived: {
    title: 'La boîte du destinataire a été archivée',
    meaning:
      'Votre message a été refusé, car la boîte a été mise de côté (« archivée ») ; elle existe encore, mais ne reçoit plus rien. La réponse ne dit pas pourquoi ; elle n’a sans doute pas servi depuis longtemps.',
    steps: {
      sender: [
        'Demandez à la personne, par téléphone, l’adresse qu’elle utilise maintenant.',
        'Supprimez l’ancienne adresse de votre carnet.',
      ],
      recipient: [
        'Si cette boîte est la vôtre, essayez de vous connecter au webmail ; si cela échoue, demandez à Orange ou à La Poste si elle peut être rouverte.',
      ],
      sendingAdmin: ['Retirez l’adresse de vos listes de diffusion : rien de ce qu’on y envoie n’arrive.'],
    },
  },
  mailboxBlocked: {
    title: 'Le compte du destinataire est bloqué',
    meaning:
      'Votre message a été refusé, car Orange ou La Poste a bloqué le compte auquel vous écrivez ; rien n’y arrive. Le motif regarde le fournisseur et le titulaire du compte, et non ce que vous avez envoyé.',
    steps: {
      sender: [
        'Joignez la personne autrement et parlez-lui du blocage : elle l’ignore peut-être.',
        'Ne renvoyez le message que lorsqu’elle vous dira que le blocage est levé.',
      ],
      recipient: [
        'Demandez au service client de votre fournisseur pourquoi votre compte est bloqué et comment le débloquer.',
      ],
      sendingAdmin: ['Suspendez les envois à cette adresse, et supprimez-la si le blocage dure.'],
    },
  },
  senderNotYours: {
    title: 'L’adresse d’expéditeur n’appartient pas à ce compte',
    meaning:
      'Vous vous êtes identifié avec un compte, mais le message porte une autre adresse (« Mail from not owned by user »). Ce serveur sortant n’accepte comme expéditeur que les adresses de ce compte. Le 421 à la fin du numéro OFR ou LPN n’est pas le code de réponse 421.',
    steps: {
      sender: [
        'Dans votre logiciel, mettez comme expéditeur l’adresse dont vous utilisez le mot de passe.',
        'Envoyez le courrier d’un autre domaine par le serveur sortant de ce domaine.',
        'Sur un site ou un appareil, mettez l’adresse de votre compte dans From et celle du visiteur dans Reply-To.',
      ],
    },
  },
  refusedForNow: {
    title: 'Pas accepté pour l’instant ; votre serveur réessaie',
    meaning:
      'Orange ou La Poste a reçu votre message en entier, puis l’a différé sans donner de raison. Votre serveur le garde et réessaie de lui-même. Il peut très bien s’agir d’une panne passagère de leur côté.',
    steps: {
      sender: [
        'Laissez passer la journée : un avis de non-remise suivra si les essais échouent.',
        'S’il arrive, fiez-vous à la réponse citée dans ce dernier avis.',
      ],
      sendingAdmin: [
        'Voyez dans la file d’attente si le numéro 505 arrête aussi d’autres messages vers le même fournisseur.',
        'S’il les arrête tous pendant des heures, vérifiez l’adresse IP chez Abusix, Spamhaus et Cloudmark, puis interrogez le postmaster du fournisseur.',
      ],
    },
  },
  spam: {
    title: 'Votre message a été pris pour du spam',
    meaning:
      'Un filtre d’Orange a soupçonné votre message d’être du spam et l’a rejeté (« Mail rejeté »). Du courrier honnête peut aussi être touché, et Orange souhaite alors en être informé. Avec un code LPN, le filtre est celui de La Poste.',
    steps: {
      sender: [
        'Envoyez un texte court, sans lien, image ni pièce jointe ; s’il arrive, c’est le contenu qui posait problème.',
        'Si même ce texte est refusé, remettez l’avis à votre fournisseur de messagerie ou à votre administrateur.',
      ],
      sendingAdmin: [
        'Cherchez chaque domaine vers lequel pointe le message sur check.spamhaus.org et lookup.abusix.com.',
        'Si le filtre se trompe, signalez-le par le contact indiqué sur postmaster.orange.fr, avec la réponse entière et son heure.',
        'N’envoyez de newsletters qu’à ceux qui les ont demandées : dès 0,6 % de plaintes, Orange peut intervenir.',
      ],
    },
  },
  refusedAfterTransfer: {
    title: 'Refusé après la remise du message entier',
    meaning:
      'Le serveur a lu votre message jusqu’au bout, puis l’a refusé (« Service refusé »), sans motif. Cela vient surtout de La Poste ; d’autres l’ont vu pour du courrier pris pour du spam ou un virus. Malgré « Veuillez essayer plus tard », le refus est définitif.',
    steps: {
      sender: [
        'À titre d’essai, envoyez un message court, sans pièce jointe ni lien.',
        'S’il est refusé aussi, remettez l’avis à votre fournisseur de messagerie : c’est alors plutôt le serveur qui est en cause.',
      ],
      sendingAdmin: [
        'Assurez-vous que le message réussit SPF ou DKIM et que l’enregistrement PTR concorde : La Poste contrôle les deux.',
        'Analysez le message avec un antivirus, et cherchez un compte piraté à son origine.',
        'Écrivez au contact de postmaster.laposte.net, avec l’adresse IP, l’heure et la réponse complète.',
      ],
    },
  },
  tooLarge: {
    title: 'Le message est trop gros pour le service du destinataire',
    meaning:
      'Votre message dépasse la taille qu’accepte le fournisseur du destinataire (« Taille limite du message atteinte »). Chez Orange, la limite est de 45 Mo pour le message entier. Les fichiers grossissent d’environ un tiers en route : quelque 33 Mo de pièces jointes suffisent donc à l’atteindre.',
    steps: {
      sender: [
        'Déposez les gros fichiers sur un espace en ligne et envoyez le lien.',
        'Réduisez les photos, ou répartissez les fichiers sur plusieurs messages.',
      ],
    },
  },
  dmarcFailed: {
    title: 'Le domaine de l’expéditeur veut lui-même ce refus',
    meaning:
      'Le message n’a pas pu prouver qu’il vient du domaine de sa ligne From, et ce domaine demande qu’un tel courrier soit refusé (DMARC). Orange et La Poste s’y conforment. Le courrier transféré, ou envoyé par un service extérieur, est souvent touché.',
    steps: {
      sender: [
        'Envoyez par la messagerie de votre propre domaine, et non par une autre avec votre adresse dans From.',
        'Transmettez l’avis à la personne qui gère le domaine ; le texte du message n’a pas à changer.',
      ],
      recipient: [
        'Si le courrier est passé par une de vos adresses de transfert, donnez directement votre adresse Orange ou La Poste aux expéditeurs.',
      ],
      sendingAdmin: [
        'Faites signer en DKIM, avec un d= qui correspond à From, chaque service qui envoie pour le domaine.',
        'Faites aussi réussir SPF, avec un MAIL FROM du même domaine.',
        'Si vous transférez du courrier, ajoutez des scellés ARC, ce qu’Orange recommande vivement.',
      ],
    },
  },
  hostRejected: {
    title: 'Le serveur d’envoi n’est pas accepté',
    meaning:
      'Le fournisseur a écarté le serveur d’où vient votre message (« Client host rejected »), sans dire ce qu’il lui reproche. Les réponses connues portent des numéros LPN, donc de La Poste. Un nom de serveur (DNS inverse) absent ou discordant est un des motifs qu’elle indique.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre serveur de messagerie : rien dans le message ne peut y remédier.',
        'Si vous envoyez directement depuis votre ordinateur ou votre connexion, passez par le serveur sortant de votre fournisseur.',
      ],
      sendingAdmin: [
        'Donnez à l’adresse IP un enregistrement PTR dont le nom ramène à la même adresse, et employez ce nom dans EHLO.',
        'Envoyez depuis une adresse IP fixe ; Orange l’exige aussi.',
        'Si tout concorde, renseignez-vous sur postmaster.laposte.net, ou postmaster.orange.fr pour un numéro OFR.',
      ],
    },
  },
  slowedDown: {
    title: 'Le courrier de ce serveur est ralenti',
    meaning:
      'Votre message attend, car Orange a limité le serveur d’où il vient, à cause du comportement de ce serveur ; l’envoi sera retenté automatiquement. D’après des expéditeurs, cela dure au moins deux heures et fait suite à des plaintes pour spam ou à un afflux soudain de courrier.',
    steps: {
      sender: [
        'Patientez quelques heures : d’autres copies ne feraient qu’augmenter le volume.',
        'Si vous envoyez des newsletters, suspendez-les jusqu’à ce que le courrier ordinaire passe.',
      ],
      sendingAdmin: [
        'Arrêtez les envois en nombre vers orange.fr et wanadoo.fr pendant au moins deux heures, puis reprenez à petite cadence.',
        'Cherchez un compte piraté, ou un formulaire web qui envoie du spam.',
        'Au-delà de 1 000 messages par jour, adhérez à Signal Spam : c’est le seul accès à la boucle de rétroaction d’Orange.',
      ],
    },
  },
} as const satisfies Record<keyof typeof orange.entries, ProviderText>;
