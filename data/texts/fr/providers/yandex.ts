import type { ProviderText } from '../../../providers/provider';
import type { yandex } from '../../../providers/yandex';

export const yandexTexts = {
  timeout: {
    title: 'La connexion avec Yandex est restée trop longtemps muette',
    meaning:
      'Votre message n’a pas été transmis à temps : Yandex a attendu votre serveur, n’a rien reçu et a raccroché. La tentative suivante réussit souvent.',
    steps: {
      sendingAdmin: [
        'Si cela se répète, cherchez un pare-feu ou une ligne saturée qui fige le transfert, surtout avec de gros messages.',
      ],
    },
  },
  recipientRate: {
    title: 'Cette boîte Yandex reçoit du courrier trop vite',
    meaning:
      'Il arrive tant de messages pour le destinataire que Yandex n’en reprendra que plus tard. Le vôtre est en file d’attente et repartira.',
    steps: {
      sendingAdmin: [
        'Si l’un de vos programmes écrit sans cesse à cette adresse, par exemple des alertes de supervision, arrêtez-le ou regroupez ses messages.',
      ],
    },
  },
  deferred: {
    title: 'Yandex demande à votre serveur de revenir plus tard',
    meaning:
      'Yandex a différé votre message et demande un nouvel essai, sans en donner la raison. Cela ressemble à une liste grise : le courrier d’un serveur qu’il connaît mal passe d’ordinaire à l’une des tentatives suivantes, que votre serveur fait de lui-même.',
    steps: {},
  },
  recipientBlocked: {
    title: 'Le compte Yandex du destinataire est bloqué',
    meaning:
      'Yandex refuse le courrier pour cette adresse parce qu’il a bloqué le compte, qui a enfreint ses conditions d’utilisation. Malgré le mot « policy », ni vous ni votre serveur n’en êtes la cause.',
    steps: {
      sender: [
        'Demandez autrement une autre adresse à la personne, et dites-lui que son compte Yandex ne reçoit plus.',
      ],
      recipient: [
        'Donnez des renseignements exacts dans la page Personal information de votre compte Yandex ; il est débloqué après un certain temps.',
        'S’il reste bloqué, écrivez à l’assistance de Yandex par le formulaire de contact.',
      ],
    },
  },
  unknownUser: {
    title: 'Yandex ne connaît pas de boîte à ce nom',
    meaning:
      'L’adresse n’existe pas chez Yandex. Le code 5.7.1 désigne d’ordinaire une règle, mais ici ce sont les mots qui comptent : l’adresse est tout simplement fausse.',
    steps: {
      sender: ['Vérifiez la partie avant l’arobase et la terminaison, yandex.ru ou yandex.com par exemple.'],
      sendingAdmin: ['Retirez l’adresse de vos listes, même si 5.7.1 fait penser à un refus de principe.'],
    },
  },
  mailboxFull: {
    title: 'La boîte Yandex du destinataire est pleine',
    meaning:
      'Votre message ne trouve plus de place dans cette boîte, que son titulaire ouvre sans doute rarement. Tant qu’il ne s’y connecte pas pour faire du tri, tout ce qu’on lui écrit revient.',
    steps: {
      sender: [
        'Dites à la personne, par un autre moyen, que sa boîte est pleine, et renvoyez quand il y aura de la place.',
      ],
      recipient: [
        'Connectez-vous à Yandex Mail dans un navigateur, sans quoi plus rien n’arrive.',
        'Supprimez-y de gros messages et videz la corbeille.',
      ],
    },
  },
  spam: {
    title: 'Yandex soupçonne votre message d’être du spam',
    meaning:
      'Le filtre de Yandex a refusé votre message, qui ressemble à du spam. Personne ne l’a vu du côté du destinataire. Une adresse d’où ne vient que du spam est écartée par Yandex pendant 24 heures.',
    steps: {
      sender: [
        'Raccourcissez le texte, retirez liens et pièces jointes, et renvoyez-le à une seule personne.',
        'S’il est encore refusé, attendez un jour avant l’essai suivant.',
      ],
      sendingAdmin: [
        'Vérifiez que SPF et DKIM réussissent pour votre domaine, et qu’aucun client ni site web n’envoie en masse par le même serveur.',
        'Protégez les formulaires d’inscription et de contact : des robots y saisissent souvent des adresses Yandex.',
      ],
    },
  },
  unspecified: {
    title: 'Yandex a refusé le message sans dire pourquoi',
    meaning:
      'Il s’est produit chez Yandex une erreur non précisée. Le nombre 551 signale d’ordinaire un changement d’adresse ; ce n’est pas le cas ici. Votre serveur a renoncé : c’est à vous de réessayer.',
    steps: {
      sender: [
        'Renvoyez le message au bout d’une heure ; s’il échoue de la même façon, essayez depuis un autre compte.',
      ],
    },
  },
} as const satisfies Record<keyof typeof yandex.entries, ProviderText>;
