import type { hostpoint } from '../../../providers/hostpoint';
import type { ProviderText } from '../../../providers/provider';

export const hostpointTexts = {
  spfFailed: {
    title: 'Hostpoint : ce serveur ne peut pas envoyer pour le domaine',
    meaning:
      'Le domaine de l’expéditeur indique quels serveurs peuvent envoyer pour lui (SPF), et celui d’où vient votre message n’est pas sur cette liste. Hostpoint l’a donc refusé. L’enregistrement relève de l’expéditeur ; le destinataire n’y peut rien.',
    steps: {
      sender: [
        'Envoyez par le serveur sortant prévu pour votre adresse.',
        'Sinon, transmettez l’avis à la personne qui s’occupe de votre domaine.',
      ],
      sendingAdmin: [
        'Si la messagerie du domaine est chez Hostpoint, choisissez « Add Hostpoint SPF record » sous « Edit DNS Zone » dans le Control Panel ; comptez 5 à 10 minutes.',
        'Si d’autres serveurs envoient aussi, combinez-les : v=spf1 include:… redirect=spf.mail.hostpoint.ch, sans « all ».',
      ],
    },
  },
  noSuchAddress: {
    title: 'Hostpoint n’a pas cette adresse dans ce domaine',
    meaning:
      'La messagerie du domaine est chez Hostpoint, mais l’adresse à laquelle vous écrivez n’y a pas été créée. Elle est mal tapée, ou elle a été supprimée.',
    steps: {
      sender: [
        'Vérifiez ce qui précède le @, et demandez la bonne adresse au destinataire.',
        'Si le domaine est celui d’une entreprise, essayez l’adresse donnée sur son site.',
      ],
      receivingAdmin: [
        'Si l’adresse devrait exister, créez-la comme boîte ou comme redirection dans le Control Panel de Hostpoint.',
      ],
    },
  },
  domainNotHosted: {
    title: 'Hostpoint ne gère pas la messagerie de ce domaine',
    meaning:
      'Votre message est arrivé sur un serveur de Hostpoint, mais selon son DNS le domaine du destinataire n’y a pas sa messagerie. C’est une erreur dans les réglages du domaine, souvent un changement de fournisseur inachevé.',
    steps: {
      sender: [
        'Prévenez le destinataire par téléphone que le courrier pour son domaine se perd, et citez les mots « MX do not point to us ».',
        'Demandez-lui une adresse dans un autre domaine.',
      ],
      sendingAdmin: [
        'Vérifiez que votre serveur suit l’enregistrement MX, sans route fixe ni ancienne réponse DNS pour ce domaine.',
      ],
      receivingAdmin: [
        'Si la messagerie doit être chez Hostpoint, donnez aux enregistrements MX du domaine les hôtes indiqués dans le Control Panel.',
        'Si elle est partie ailleurs, supprimez tout MX et toute redirection qui mène encore à Hostpoint.',
      ],
    },
  },
} as const satisfies Record<keyof typeof hostpoint.entries, ProviderText>;
