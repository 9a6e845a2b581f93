import type { amazonSes } from '../../../providers/amazon-ses';
import type { ProviderText } from '../../../providers/provider';

export const amazonSesTexts = {
  addressNotVerified: {
    title: 'Amazon SES n’a pas vérifié une adresse du message',
    meaning:
      'Amazon SES n’a pas envoyé votre message, car l’adresse nommée dans la réponse n’est pas vérifiée dans la région utilisée. C’est celle de l’expéditeur ; tant que le compte est dans le bac à sable (sandbox), ce peut aussi être celle du destinataire.',
    steps: {
      sender: [
        'Remettez l’avis à la personne qui gère le site ou le programme ; il lui faut l’adresse qui accompagne « not verified ».',
      ],
      sendingAdmin: [
        'Dans la console SES, choisissez la région de votre point d’accès SMTP et vérifiez l’adresse ou, mieux, tout le domaine.',
        'Si c’est le destinataire qui n’est pas vérifié, demandez l’accès en production pour quitter le bac à sable.',
      ],
    },
  },
  sendingRateReached: {
    title: 'Le compte envoie plus vite qu’Amazon SES ne le permet',
    meaning:
      'Amazon SES n’a pas accepté votre message, car le compte envoie plus de messages par seconde qu’il n’y a droit. Il passe un peu plus tard, pourvu que le programme réessaie.',
    steps: {
      sender: ['S’il n’est pas arrivé dans la journée, renvoyez-le.'],
      sendingAdmin: [
        'Ralentissez le programme sous le débit du compte, et faites-lui répéter un message refusé après une pause croissante.',
      ],
    },
  },
  dailyQuotaReached: {
    title: 'Le quota de 24 heures du compte Amazon SES est épuisé',
    meaning:
      'Amazon SES n’a pas accepté votre message, car le compte a envoyé tout ce qu’il peut en 24 heures. La période est glissante : la place revient peu à peu, à mesure que les envois précédents dépassent un jour.',
    steps: {
      sender: ['Renvoyez demain, ou dites à la personne qui gère le programme que le quota est épuisé.'],
      sendingAdmin: [
        'Envoyez le reste plus tard, l’urgent d’abord, ou demandez un quota d’envoi plus élevé pour cette région.',
        'Cherchez un script qui s’emballe ou des identifiants SMTP volés si ce volume vous surprend.',
      ],
    },
  },
} as const satisfies Record<keyof typeof amazonSes.entries, ProviderText>;
