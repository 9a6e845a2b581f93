import type { proton } from '../../../providers/proton';
import type { ProviderText } from '../../../providers/provider';

export const protonTexts = {
  malware: {
    title: 'Proton Mail a trouvé un logiciel malveillant dans le message',
    meaning:
      'Proton Mail a refusé votre message, car son antivirus y a trouvé un virus ou un autre logiciel malveillant. Il s’agit le plus souvent d’une pièce jointe. Une fausse alerte est possible.',
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
      'Proton Mail a jugé que votre message était du spam et ne l’a même pas mis dans le dossier Spam du destinataire. La réponse ne dit pas si c’est le contenu ou le serveur d’envoi qui est en cause.',
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
