import type { ProviderText } from '../../../providers/provider';
import type { zerospam } from '../../../providers/zerospam';

export const zerospamTexts = {
  greylisted: {
    title: 'Reporté d’une minute au premier contact',
    meaning:
      'Le filtre du destinataire, ZEROSPAM, demande à un serveur inconnu de revenir au bout de 60 secondes. Le vôtre le fait de lui-même, en général en quelques minutes, parfois une heure, et le message passe alors normalement.',
    steps: {},
  },
  unknownRecipient: {
    title: 'L’adresse n’est pas sur la liste des destinataires du filtre',
    meaning:
      'ZEROSPAM n’accepte le courrier que pour les adresses de la liste de son client, et celle que vous avez indiquée n’y est pas. Malgré le code 5.7.1, le refus vise l’adresse, non vous.',
    steps: {
      receivingAdmin: ['Si la boîte existe, ajoutez son adresse à la liste des destinataires chez ZEROSPAM.'],
    },
  },
} as const satisfies Record<keyof typeof zerospam.entries, ProviderText>;
