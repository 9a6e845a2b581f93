import type { proton } from '../../../providers/proton';
import type { ProviderText } from '../../../providers/provider';

export const protonTexts = {
  malware: {
    title: 'Proton Mail a trouvé un logiciel malveillant dans le message',
    meaning:
      'Proton Mail refuse le courrier porteur d’un virus ou d’un autre logiciel malveillant, et a jugé que c’était le cas du vôtre. Il s’agit le plus souvent d’une pièce jointe. Une fausse alerte est possible.',
    steps: {
      sender: [
        'Analysez les fichiers joints et votre ordinateur avec un antivirus.',
        'S’ils sont sains, partagez le fichier par un espace en ligne et n’envoyez que le lien.',
        'Si vous n’avez pas envoyé ce message, changez le mot de passe de votre boîte.',
      ],
      sendingAdmin: ['Retrouvez le message dans le journal, et bloquez le compte s’il en envoie d’autres de ce genre.'],
    },
  },
  spam: {
    title: 'Le filtre antispam de Proton Mail a refusé votre message',
    meaning:
      'Proton Mail a jugé que votre message était du spam et ne l’a même pas mis dans le dossier Spam du destinataire. Est-ce le contenu ou le serveur d’envoi qui a décidé, la réponse ne le dit pas.',
    steps: {
      sender: [
        'Essayez un texte court, sans lien, pièce jointe ni image.',
        'S’il est refusé aussi, remettez l’avis à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Faites réussir SPF, DKIM et DMARC, et vérifiez l’adresse IP et le domaine sur les listes de blocage publiques.',
        'Si vous ne trouvez pas de cause, écrivez à l’assistance de Proton avec la réponse complète et son heure.',
      ],
    },
  },
} as const satisfies Record<keyof typeof proton.entries, ProviderText>;
