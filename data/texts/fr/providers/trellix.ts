import type { ProviderText } from '../../../providers/provider';
import type { trellix } from '../../../providers/trellix';

export const trellixTexts = {
  dmarcFailed: {
    title: 'Votre message a échoué au contrôle DMARC',
    meaning:
      'Le filtre du destinataire (Trellix, auparavant FireEye) n’a pas pu confirmer que votre message vient de votre domaine : il n’a pas passé DMARC, le contrôle que le propriétaire du domaine peut exiger. ETP205 est le numéro que le filtre emploie pour cela.',
    steps: {},
  },
  serverListed: {
    title: 'Le serveur d’envoi est sur la liste de blocage d’Invaluement',
    meaning:
      'Le filtre du destinataire (Trellix) a refusé votre message parce que l’adresse IP de votre serveur figure sur la liste de blocage d’Invaluement. Le code 5.5.4 voudrait dire autre chose : fiez-vous à ETP208.',
    steps: {
      sender: ['Remettez l’avis à votre fournisseur de messagerie en citant le nom de la liste.'],
      sendingAdmin: [
        'Supprimez ce qui a valu cette inscription au serveur, puis demandez le retrait à Invaluement, sur invaluement.com/removal.',
      ],
    },
  },
} as const satisfies Record<keyof typeof trellix.entries, ProviderText>;
