import type { ProviderText } from '../../../providers/provider';
import type { rambler } from '../../../providers/rambler';

export const ramblerTexts = {
  inactive: {
    title: 'Cette boîte Rambler n’est plus utilisée',
    meaning:
      'Rambler tient la boîte du destinataire pour inactive et n’accepte rien pour elle. Le nombre 540 n’est pas dans la norme SMTP ; ce sont les mots qui comptent.',
    steps: {
      sender: ['Demandez à la personne une adresse qu’elle consulte encore.'],
      recipient: ['Connectez-vous à Rambler et voyez si la boîte redevient active.'],
    },
  },
  blocked: {
    title: 'Rambler a bloqué la boîte du destinataire',
    meaning:
      'La boîte à laquelle vous avez écrit est bloquée, et votre message est revenu. « Blocked » se dit ici du destinataire, pas de vous.',
    steps: {
      sender: ['Passez par une autre adresse de cette personne, ou par le téléphone.'],
      recipient: ['Adressez-vous à l’assistance de Rambler pour savoir pourquoi la boîte est bloquée.'],
    },
  },
  rateLimit: {
    title: 'Votre serveur écrit trop vite à Rambler',
    meaning:
      'Votre message attend, car il en est venu de votre côté plus que Rambler n’en prend dans un temps donné. Il partira plus tard de lui-même.',
    steps: { sendingAdmin: ['Envoyez plus lentement vers rambler.ru, avec moins de destinataires par message.'] },
  },
  spam: {
    title: 'Rambler prend votre message pour du spam',
    meaning: 'Rambler a jugé que le contenu de votre message était du spam et l’a refusé.',
    steps: {},
  },
} as const satisfies Record<keyof typeof rambler.entries, ProviderText>;
