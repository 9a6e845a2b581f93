import type { infomaniak } from '../../../providers/infomaniak';
import type { ProviderText } from '../../../providers/provider';

export const infomaniakTexts = {
  senderDomainNotFound: {
    title: 'Infomaniak ne trouve pas le domaine de l’expéditeur',
    meaning:
      'Votre message attend, car Infomaniak ne trouve pas le domaine qui suit le @ dans l’adresse de l’expéditeur. Bien que le code soit provisoire, attendre ne sert que si les serveurs de noms du domaine étaient momentanément en panne.',
    steps: {
      sender: [
        'Cherchez une faute de frappe après le @ dans votre adresse d’expéditeur.',
        'Sur un site ou un appareil, saisissez une vraie adresse comme expéditeur.',
        'Si le domaine est juste, alertez la personne qui le gère : il a peut-être expiré.',
      ],
      sendingAdmin: [
        'Publiez un enregistrement MX ou A pour le domaine de MAIL FROM, et vérifiez que le domaine n’a pas expiré.',
        'Laissez le message dans la file d’attente : une fois le domaine résolu, l’essai suivant passera.',
      ],
    },
  },
  dmarcFailed: {
    title: 'Le domaine de l’expéditeur demande ce refus à Infomaniak',
    meaning:
      'Votre message n’a pas pu prouver qu’il vient du domaine de sa ligne From, et ce domaine veut qu’un tel courrier soit refusé (DMARC). Infomaniak s’y conforme ; il cite la redirection sans SRS comme cause fréquente.',
    steps: {
      sender: [
        'Envoyez par la messagerie de votre propre domaine.',
        'Transmettez l’avis à la personne qui gère ce domaine.',
      ],
      recipient: [
        'Si vous faites rediriger du courrier vers Infomaniak, donnez directement votre adresse Infomaniak aux expéditeurs.',
      ],
      sendingAdmin: [
        'Signez en DKIM avec le domaine de From : une signature intacte survit à la redirection, pas SPF.',
        'Si vous redirigez du courrier, ne modifiez pas le message, et réécrivez l’expéditeur de l’enveloppe avec SRS.',
      ],
    },
  },
} as const satisfies Record<keyof typeof infomaniak.entries, ProviderText>;
