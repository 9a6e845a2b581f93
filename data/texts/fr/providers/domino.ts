import type { domino } from '../../../providers/domino';
import type { ProviderText } from '../../../providers/provider';

export const dominoTexts = {
  notListed: {
    title: 'Le destinataire n’est pas dans l’annuaire de l’organisation',
    meaning:
      'L’organisation du destinataire utilise HCL Domino (autrefois Lotus Notes), et son annuaire n’a pas d’entrée pour cette adresse. Elle est mal tapée, ou la personne est partie ou a changé de nom.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, noms composés et points compris, et renvoyez le message.',
        'Si elle est juste, demandez l’adresse actuelle au standard.',
      ],
      receivingAdmin: [
        'Cherchez dans l’annuaire Domino un document Personne, Groupe ou Base courrier en arrivée avec ce nom ou cette adresse Internet.',
        'Vérifiez le champ Address lookup du document Configuration Settings (onglet Router/SMTP - Basics) : adresse complète, partie locale ou les deux.',
      ],
    },
  },
  severalMatches: {
    title: 'L’adresse correspond à plusieurs personnes de l’annuaire',
    meaning:
      'L’organisation du destinataire (HCL Domino) a trouvé plusieurs entrées pour le nom auquel vous avez écrit et n’a pas su qui vous visiez. Personne n’a reçu le message. C’est son annuaire qui doit être corrigé.',
    steps: {
      sender: [
        'Prenez l’adresse complète de la personne, prénom et nom, plutôt qu’une forme abrégée.',
        'Donnez à l’organisation le texte exact de l’avis ; elle a deux entrées sous un même nom.',
      ],
      receivingAdmin: [
        'Cherchez le nom dans l’annuaire Domino, annuaires secondaires compris (Directory Assistance), et supprimez ou renommez le doublon.',
        'Donnez à chaque document Personne une adresse Internet et un nom abrégé qui lui soient propres.',
      ],
    },
  },
} as const satisfies Record<keyof typeof domino.entries, ProviderText>;
