import type { netease } from '../../../providers/netease';
import type { ProviderText } from '../../../providers/provider';

export const neteaseTexts = {
  addressRefused: {
    title: 'NetEase n’accepte rien de votre serveur',
    meaning:
      'Le serveur qui expédie votre courrier est écarté par NetEase : rien de ce qu’il envoie ne passe. HL:IHU : son adresse IP est suspendue pour comportement anormal. HL:IPB : cette adresse n’a pas le droit de livrer du courrier.',
    steps: {
      sender: [
        'Transmettez l’avis complet à votre fournisseur : lui seul peut faire débloquer l’adresse du serveur.',
        'En attendant, écrivez depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Reprenez l’historique des envois de cette adresse IP et cherchez un compte piraté ou un programme défaillant.',
        'Une fois la cause éliminée, demandez à NetEase de débloquer l’adresse, en citant le code et le lien de la réponse.',
      ],
    },
  },
  addressPaused: {
    title: 'NetEase tient votre serveur à l’écart pour le moment',
    meaning:
      'NetEase juge anormal le comportement du serveur qui expédie votre courrier et l’écarte quelque temps. Votre message reste en file d’attente et repartira.',
    steps: {
      sendingAdmin: [
        'Cherchez derrière cette adresse IP une hausse soudaine du volume, beaucoup de destinataires inconnus ou un compte piraté.',
        'Ralentissez les envois vers NetEase jusqu’à ce que les réponses 421 et 451 cessent.',
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
      'NetEase a refusé le message parce que l’adresse d’expédition ne figure pas dans sa liste d’expéditeurs autorisés. Rien n’indique comment cette liste est tenue.',
    steps: {
      sender: [
        'Avec un compte 163 ou 126, vérifiez que le programme envoie bien sous l’adresse avec laquelle vous vous connectez.',
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
  senderPaused: {
    title: 'NetEase trouve cet expéditeur inhabituel et patiente',
    meaning:
      'L’expéditeur ou sa façon d’envoyer a paru anormal à NetEase, qui a remis le message à plus tard. Votre serveur réessaie ; la table de NetEase n’en dit pas davantage.',
    steps: {
      sender: [
        'Arrêtez tout envoi en masse ou programme qui écrit sous votre adresse, puis laissez agir la file d’attente.',
      ],
    },
  },
  senderRefused: {
    title: 'NetEase refuse cet expéditeur, jugé anormal',
    meaning:
      'Pendant que votre serveur annonçait les destinataires, NetEase a jugé anormal le comportement de l’expéditeur et a définitivement refusé le message. La raison précise n’est pas donnée.',
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
      'Votre adresse a envoyé plus que NetEase n’accepte d’un même expéditeur pour le moment : trop de messages (MI:SFQ, et MI:STC pour la journée) ou trop de destinataires (RP:QRC, RP:TRC). Le message est perdu, mais la limite passe.',
    steps: {
      sender: [
        'Renvoyez-le demain, à peu de destinataires à la fois.',
        'Si vous avez peu envoyé, changez de mot de passe : quelqu’un d’autre utilise peut-être le compte.',
      ],
    },
  },
  internalOnly: {
    title: 'Votre compte ne peut écrire qu’à l’intérieur de NetEase',
    meaning:
      'Votre message a été arrêté parce que ce compte NetEase n’est pas autorisé à écrire à des adresses extérieures.',
    steps: {
      sender: [
        'Passez par un autre compte pour les destinataires hors de NetEase.',
        'S’il s’agit d’un compte d’entreprise, demandez à son gestionnaire d’autoriser les envois vers l’extérieur.',
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
      'Certains destinataires de votre message doivent patienter : trop d’adresses ont été présentées à NetEase à la suite. Votre serveur les présentera de nouveau plus tard.',
    steps: {
      sendingAdmin: [
        'Réduisez le nombre de destinataires par livraison vers NetEase (Postfix : smtp_destination_recipient_limit).',
      ],
    },
  },
  spamContent: {
    title: 'NetEase prend votre message pour du spam',
    meaning:
      'Le filtre de NetEase a jugé que le contenu de votre message était du spam et l’a refusé. Le destinataire ne l’a pas vu.',
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
      'Le contenu de votre message ressemble à du spam aux yeux de NetEase, mais il est seulement différé. Votre serveur le présentera de nouveau ; le même texte peut finir par être refusé.',
    steps: {
      sender: [
        'Laissez passer un jour ; si un avis définitif arrive, récrivez le texte sans liens avant de le renvoyer.',
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
    meaning: 'La boîte du destinataire existe, mais NetEase l’a suspendue : votre message ne peut pas être remis.',
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
    meaning: 'Votre message est refusé parce que l’un de ses fichiers est d’un type que NetEase interdit.',
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
