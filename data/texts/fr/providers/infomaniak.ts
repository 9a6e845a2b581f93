import type { infomaniak } from '../../../providers/infomaniak';
import type { ProviderText } from '../../../providers/provider';

export const infomaniakTexts = {
  senderDomainNotFound: {
    title: 'Infomaniak ne trouve pas le domaine de l’expéditeur',
    meaning:
      'Le domaine qui suit le @ dans l’adresse de l’expéditeur n’existe pas pour Infomaniak, et votre message attend. Malgré le 4 du code, attendre n’aide que si les serveurs de noms étaient en panne un moment.',
    steps: {
      sender: [
        'Cherchez une faute de frappe après le @ dans votre adresse d’expéditeur.',
        'Sur un site ou un appareil, saisissez une vraie adresse comme expéditeur.',
        'Si le domaine est juste, alertez la personne qui le gère : il a peut-être expiré.',
      ],
      sendingAdmin: [
        'Publiez un enregistrement MX ou A pour le domaine de MAIL FROM, et vérifiez qu’il a été renouvelé.',
        'Laissez le message dans la file d’attente : une fois le domaine résolu, l’essai suivant passera.',
      ],
    },
  },
  dmarcFailed: {
    title: 'Le domaine de l’expéditeur demande ce refus à Infomaniak',
    meaning:
      'Le message n’a pas pu prouver qu’il vient du domaine de sa ligne From, et ce domaine veut qu’un tel courrier soit refusé (DMARC). Infomaniak obéit. Infomaniak cite la redirection sans SRS comme cause fréquente d’échec des contrôles.',
    steps: {
      sender: [
        'Envoyez par la messagerie de votre propre domaine.',
        'Transmettez l’avis à la personne qui gère ce domaine.',
      ],
      recipient: [
        'Si vous faites rediriger du courrier vers Infomaniak, faites-le envoyer directement à votre adresse Infomaniak.',
      ],
      sendingAdmin: [
        'Signez en DKIM avec le domaine de From : une signature intacte survit à la redirection, pas SPF.',
        'Si vous redirigez du courrier, ne modifiez pas le message, et réécrivez l’expéditeur de l’enveloppe avec SRS.',
      ],
    },
  },
} as const satisfies Record<keyof typeof infomaniak.entries, ProviderText>;
