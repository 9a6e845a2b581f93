import type { netease } from '../../../providers/netease';
import type { ProviderText } from '../../../providers/provider';

export const neteaseTexts = {
  addressRefused: {
    title: 'NetEase n’accepte rien de votre serveur',
    meaning:
      'Le serveur qui expédie votre courrier est écarté par NetEase : rien de ce qu’il envoie ne passe. HL:IHU : son adresse IP est suspendue après du spam ou des connexions anormales. HL:IPB ou « IP in blacklist » : NetEase ne lui permet pas de livrer du courrier.',
    steps: {
      sender: [
        'Transmettez l’avis complet à votre fournisseur : lui seul peut faire débloquer l’adresse du serveur.',
        'En attendant, écrivez depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Reprenez l’historique des envois de cette adresse IP et cherchez un compte piraté ou un programme défaillant.',
        'Une fois la cause éliminée, demandez le déblocage de l’adresse par le formulaire de feedback.mail.163.com, en citant le code et le lien de la réponse.',
      ],
    },
  },
  addressPaused: {
    title: 'NetEase tient votre serveur à l’écart pour le moment',
    meaning:
      'NetEase écarte quelque temps le serveur qui expédie votre courrier, parce que beaucoup des adresses visées n’existent pas (HL:REP) ou que beaucoup des domaines d’expédition sont falsifiés (HL:MEP). Votre message reste en file d’attente et repartira.',
    steps: {
      sendingAdmin: [
        'HL:REP : retirez de vos listes les adresses qui n’existent pas.',
        'HL:MEP : n’envoyez que sous des domaines réels et à vous.',
        'Cherchez derrière cette adresse IP un compte piraté ou un virus.',
      ],
    },
  },
  addressSlowed: {
    title: 'NetEase freine votre serveur',
    meaning:
      'Votre message attend, car le serveur qui l’envoie a trop de connexions ouvertes à la fois vers NetEase (HL:ICC), ou lui a beaucoup envoyé en peu de temps (HL:IFC). Une nouvelle tentative aura lieu d’elle-même.',
    steps: {
      sendingAdmin: [
        'HL:ICC : ouvrez moins de connexions simultanées vers NetEase (Postfix : smtp_destination_concurrency_limit).',
        'HL:IFC : étalez les envois, et assurez-vous qu’aucun compte n’envoie du spam ou des virus.',
      ],
    },
  },
  addressTooFast: {
    title: 'Votre serveur a trop envoyé à NetEase en peu de temps',
    meaning:
      'Votre message est arrivé dans une vague de courrier venue d’un seul serveur, plus que NetEase n’en admet en si peu de temps. Malgré le 554, cette limite se lève d’elle-même, mais votre serveur ne réessaie pas.',
    steps: {
      sender: ['Attendez quelques heures, puis renvoyez le message tel quel.'],
      sendingAdmin: [
        'Réduisez le nombre de connexions et de messages par minute vers les serveurs de NetEase.',
        'Remettez les messages refusés en file d’attente, à un rythme plus lent.',
      ],
    },
  },
  senderNotAllowed: {
    title: 'Votre adresse n’est pas de celles que NetEase autorise',
    meaning:
      'NetEase a refusé le message à cause de l’adresse d’expédition : elle ne figure pas dans la liste des expéditeurs autorisés (MI:SPB), ou figure dans une liste d’expéditeurs refusés (« User in blacklist »). Rien n’indique comment ces listes sont tenues.',
    steps: {
      sender: [
        'Avec un compte 163 ou 126, vérifiez que le programme envoie bien sous l’adresse avec laquelle vous vous connectez.',
        'Si vous écrivez d’un autre fournisseur, signalez le refus par le formulaire de feedback.mail.163.com.',
      ],
    },
  },
  emptyHelo: {
    title: 'Votre serveur ne s’est pas nommé auprès de NetEase',
    meaning:
      'Votre message s’est arrêté dès le début : le serveur d’envoi s’est présenté sans donner de nom. NetEase exige un nom d’hôte après HELO ou EHLO.',
    steps: { sendingAdmin: ['Configurez un nom d’hôte complet pour HELO (Postfix : myhostname ou smtp_helo_name).'] },
  },
  malformedSender: {
    title: 'L’adresse d’expédition est mal écrite',
    meaning:
      'NetEase a refusé le message parce que l’adresse de l’expéditeur est mal formée : il manque le domaine, par exemple, ou un caractère n’y a pas sa place.',
    steps: {
      sender: [
        'Corrigez l’adresse d’expédition dans les réglages de votre logiciel de messagerie, scanner ou site web.',
      ],
    },
  },
  spfFailed: {
    title: 'NetEase doute que votre serveur puisse envoyer pour votre domaine',
    meaning:
      'Le message est refusé parce que l’enregistrement SPF de votre domaine ne cite pas le serveur qui l’a envoyé.',
    steps: {
      sendingAdmin: [
        'Ajoutez l’adresse IP ou le service d’envoi à l’enregistrement TXT SPF du domaine de l’expéditeur d’enveloppe.',
        'S’il s’agit d’un transfert, faites réécrire l’expéditeur d’enveloppe par le serveur qui transfère (SRS).',
      ],
    },
  },
  dmarcFailed: {
    title: 'NetEase suit la règle DMARC de votre domaine et refuse',
    meaning:
      'Rien n’a confirmé que votre message vient bien du domaine de sa ligne From, et NetEase l’a refusé comme le demande l’enregistrement DMARC de ce domaine.',
    steps: {
      sender: [
        'Envoyez par la messagerie de votre propre domaine, ou remettez l’avis à la personne qui gère ce domaine.',
      ],
      sendingAdmin: [
        'Signez en DKIM au nom du domaine de From.',
        'Ou faites passer SPF avec un expéditeur d’enveloppe de ce domaine.',
      ],
    },
  },
  senderPaused: {
    title: 'Votre serveur en a trop demandé à NetEase en une connexion',
    meaning:
      'NetEase a différé votre message à cause de la façon dont il lui a été remis : trop de messages dans une connexion (MI:DMC), trop de commandes (MI:CCL, RP:CCL) ou trop de commandes erronées (MI:CEL, RP:CEL). Votre serveur réessaie de lui-même.',
    steps: {
      sender: [
        'Arrêtez tout envoi en masse ou programme qui écrit sous votre adresse, puis laissez agir la file d’attente.',
      ],
      sendingAdmin: [
        'MI:DMC : remettez moins de messages par connexion.',
        'Sinon, cherchez dans le journal de la session les commandes que NetEase a refusées, et corrigez le programme d’envoi.',
      ],
    },
  },
  senderRefused: {
    title: 'NetEase refuse cet expéditeur, jugé anormal',
    meaning:
      'Pendant que votre serveur annonçait les destinataires, NetEase a jugé son comportement anormal et a définitivement refusé le message. Du même code avec 451, NetEase dit qu’il y avait trop de commandes erronées.',
    steps: {
      sender: [
        'Vérifiez que personne d’autre n’envoie avec votre compte, puis écrivez à une seule personne à la fois.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal de cette session des commandes erronées et des destinataires inconnus avant le refus.',
      ],
    },
  },
  senderQuota: {
    title: 'Votre adresse a épuisé son quota chez NetEase',
    meaning:
      'Votre message a été refusé, car votre adresse a envoyé plus que NetEase n’accepte d’un même expéditeur : trop de messages (MI:SFQ), trop de messages ou de connexions dans la journée (MI:STC), ou trop de destinataires (RP:QRC, RP:TRC pour la journée). La limite passe.',
    steps: {
      sender: [
        'Renvoyez-le demain, à peu de destinataires à la fois.',
        'Si vous avez peu envoyé, changez de mot de passe : quelqu’un d’autre utilise peut-être le compte.',
      ],
    },
  },
  senderSlowed: {
    title: 'Votre adresse envoie trop vite à NetEase',
    meaning:
      'Votre message attend, car votre adresse a envoyé plus de messages en 15 minutes (MI:SFQ), ou visé plus de destinataires en peu de temps (RP:QRC), que NetEase n’en accepte d’un même expéditeur. Votre serveur réessaie.',
    steps: {
      sender: ['Suspendez vos autres envois vers des adresses NetEase jusqu’au départ de ce message.'],
      sendingAdmin: ['Ralentissez les envois en nombre et les programmes qui utilisent cette adresse.'],
    },
  },
  internalOnly: {
    title: 'NetEase ne fait pas suivre ce message ailleurs',
    meaning:
      'Votre message a été arrêté parce qu’il devait repartir de NetEase vers un autre fournisseur. NetEase ne le fait pas pour qui ne s’est pas identifié (pas de relais ouvert) ; selon une liste plus ancienne de NetEase, le compte ne peut écrire qu’à l’intérieur de NetEase.',
    steps: {
      sender: [
        'Dans votre logiciel, activez l’identification pour le serveur sortant.',
        'Si vous vous identifiez déjà, passez par un autre compte pour les destinataires hors de NetEase.',
        'Avec un compte d’entreprise, demandez à son gestionnaire d’autoriser les envois vers l’extérieur.',
      ],
      sendingAdmin: [
        'Cherchez un relais, une route ou un enregistrement MX erroné qui mène chez NetEase le courrier d’un autre domaine.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Trop de destinataires dans un seul message',
    meaning:
      'Le message compte plus de destinataires que NetEase n’en accepte en une fois. Ceux que cite l’avis ne l’ont pas reçu.',
    steps: { sender: ['Partagez la liste et envoyez le message à chaque groupe séparément.'] },
  },
  recipientsDeferred: {
    title: 'NetEase a pris assez de destinataires pour l’instant',
    meaning:
      'Certains destinataires de votre message doivent patienter : trop d’adresses ont été présentées à NetEase dans une même connexion. Votre serveur les présentera de nouveau plus tard.',
    steps: {
      sendingAdmin: [
        'Réduisez le nombre de destinataires par livraison vers NetEase (Postfix : smtp_destination_recipient_limit).',
      ],
    },
  },
  spamContent: {
    title: 'NetEase prend votre message pour du spam',
    meaning:
      'Le filtre de NetEase a jugé votre message indésirable, par son contenu ou par la façon dont il est envoyé, et l’a refusé. Le destinataire ne l’a pas vu.',
    steps: {
      sender: [
        'Retirez liens, images et pièces jointes, et envoyez d’abord quelques lignes simples de votre main.',
        'Demandez par un autre moyen au destinataire d’ajouter votre adresse à ses contacts ou expéditeurs autorisés.',
      ],
      sendingAdmin: [
        'Si la réponse contient un lien vers mail.163.com, ouvrez-le : il mène à l’explication donnée par NetEase.',
      ],
    },
  },
  spamSuspected: {
    title: 'NetEase soupçonne un spam et diffère le message',
    meaning:
      'Votre message ressemble à du spam aux yeux de NetEase, par son contenu ou par le serveur dont il vient, mais il est seulement différé. NetEase demande un nouvel essai après deux minutes, que votre serveur fait de lui-même ; le même texte peut finir par être refusé.',
    steps: {
      sender: [
        'Laissez passer un jour ; si un avis définitif arrive, récrivez le texte sans liens avant de le renvoyer.',
      ],
      sendingAdmin: [
        'Gardez le message en file d’attente, et contrôlez SPF, DKIM et le DNS inverse du serveur d’envoi.',
      ],
    },
  },
  listedAddress: {
    title: 'Votre serveur est sur une liste de blocage suivie par NetEase',
    meaning:
      'Votre message attend parce que le serveur qui l’envoie figure sur une liste de blocage publique. Les tentatives continuent, mais échouent tant que l’adresse y reste.',
    steps: {
      sender: ['Transmettez l’avis à votre fournisseur et, si c’est urgent, écrivez depuis un autre compte.'],
      sendingAdmin: [
        'Cherchez l’adresse IP dans les listes courantes, éliminez la cause et demandez-y le retrait ; le code de NetEase ne nomme pas la liste.',
      ],
    },
  },
  userSuspended: {
    title: 'Cette boîte NetEase est suspendue',
    meaning:
      'La boîte du destinataire existe, mais NetEase l’a désactivée ou gelée : votre message ne peut pas être remis.',
    steps: {
      sender: ['Demandez une autre adresse à la personne, par téléphone ou par messagerie instantanée.'],
      recipient: ['Connectez-vous à votre boîte NetEase sur son site et faites-la réactiver, si c’est encore proposé.'],
    },
  },
  invalidUser: {
    title: 'NetEase ne connaît pas de boîte à ce nom',
    meaning:
      'Cet utilisateur n’existe pas chez 163.com, 126.com ou l’autre domaine NetEase visé. Renvoyer le message tel quel échouera de nouveau.',
    steps: {
      sender: [
        'Comparez le nom lettre par lettre avec celui que la personne vous a donné, et vérifiez s’il fallait 163.com, 126.com ou yeah.net.',
      ],
    },
  },
  forbiddenAttachment: {
    title: 'NetEase n’accepte pas ce type de pièce jointe',
    meaning:
      'Votre message est refusé parce que l’un de ses fichiers est d’un type que NetEase interdit. Programmes et scripts en font partie, comme les fichiers en .bat, .cmd, .com, .js, .scr ou .vbs.',
    steps: {
      sender: [
        'Retirez le fichier et transmettez plutôt un lien de téléchargement ; une archive ZIP ne suffira pas forcément.',
      ],
    },
  },
  senderMismatch: {
    title: 'L’expéditeur affiché n’est pas celui de l’envoi',
    meaning:
      'NetEase a refusé le message parce que l’adresse de sa ligne From diffère de celle sous laquelle il a été remis. Cela vient souvent de programmes ou de sites qui remplissent eux-mêmes la ligne From.',
    steps: {
      sender: ['Indiquez la même adresse comme expéditeur (From) et comme nom de compte dans le programme ou le site.'],
    },
  },
  failedLogins: {
    title: 'Trop d’échecs de connexion depuis votre accès',
    meaning:
      'NetEase bloque votre accès pour un temps, car trop de connexions erronées sont venues de son adresse IP. Votre message n’a même pas été pris.',
    steps: {
      sender: [
        'Corrigez le mot de passe enregistré dans chaque programme et appareil qui utilise le compte, puis patientez avant de réessayer.',
      ],
      sendingAdmin: [
        'Trouvez sur votre réseau la machine qui s’obstine à essayer un mauvais mot de passe chez NetEase.',
      ],
    },
  },
} as const satisfies Record<keyof typeof netease.entries, ProviderText>;
