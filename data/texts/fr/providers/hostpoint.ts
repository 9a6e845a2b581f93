import type { hostpoint } from '../../../providers/hostpoint';
import type { ProviderText } from '../../../providers/provider';

export const hostpointTexts = {
  spfFailed: {
    title: 'Hostpoint : ce serveur n’est pas autorisé à envoyer pour le domaine',
    meaning:
      'Hostpoint a refusé votre message, car le serveur d’où il vient ne figure pas parmi ceux qui peuvent envoyer pour le domaine de l’expéditeur (SPF). Cette liste se tient du côté de l’expéditeur ; le destinataire n’y peut rien.',
    steps: {
      sender: [
        'Envoyez par le serveur sortant prévu pour votre adresse.',
        'Sinon, transmettez l’avis à la personne qui s’occupe de votre domaine.',
      ],
      sendingAdmin: [
        'Ajoutez le serveur qui a envoyé le message à l’enregistrement SPF du domaine de l’expéditeur.',
        'Si la messagerie du domaine est chez Hostpoint, choisissez « Add Hostpoint SPF record » sous « Edit DNS Zone » dans le Control Panel ; comptez 5 à 10 minutes.',
        'Si d’autres serveurs envoient aussi, combinez-les : v=spf1 include:… redirect=spf.mail.hostpoint.ch, sans « all ».',
      ],
    },
  },
  noSuchAddress: {
    title: 'Hostpoint n’a pas cette adresse dans ce domaine',
    meaning:
      'Votre message n’a pas pu être remis, car l’adresse à laquelle vous écrivez n’existe pas chez Hostpoint, qui gère la messagerie de ce domaine. Elle est mal tapée, ou elle a été supprimée.',
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
      'Votre message est arrivé sur un serveur de Hostpoint, mais selon son DNS le domaine du destinataire n’y a pas sa messagerie. En général, les réglages du domaine sont erronés, par exemple après un changement de fournisseur inachevé.',
    steps: {
      sender: [
        'Prévenez le destinataire par téléphone que le courrier pour son domaine se perd, et citez les mots « MX do not point to us ».',
        'Demandez-lui une adresse dans un autre domaine.',
      ],
      sendingAdmin: [
        'Vérifiez que votre serveur suit l’enregistrement MX, sans route fixe ni ancienne réponse DNS pour ce domaine.',
      ],
      receivingAdmin: [
        'Si la messagerie doit être chez Hostpoint, faites pointer les enregistrements MX du domaine vers les hôtes indiqués dans le Control Panel.',
        'Si elle a été déplacée ailleurs, supprimez tout MX et toute redirection qui mène encore à Hostpoint.',
      ],
    },
  },
} as const satisfies Record<keyof typeof hostpoint.entries, ProviderText>;
