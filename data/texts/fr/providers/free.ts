import type { free } from '../../../providers/free';
import type { ProviderText } from '../../../providers/provider';

export const freeTexts = {
  spam: {
    title: 'Le filtre de Free a pris votre message pour du spam',
    meaning:
      'Le filtre antispam de Free a analysé votre message et l’a refusé à la réception. Si vous ne l’avez jamais écrit, quelqu’un s’est servi de votre adresse comme faux expéditeur, et le serveur qui a tenté de l’envoyer vous en avertit.',
    steps: {
      sender: [
        'Relisez votre message comme le ferait un filtre : ôtez le ton publicitaire, les liens trop nombreux et les pièces jointes étranges, puis renvoyez-le.',
        'Si un simple texte est refusé aussi, remettez l’avis à votre fournisseur de messagerie.',
        'Si le message n’est pas de vous et ne figure pas dans vos messages envoyés, ne tenez pas compte de l’avis.',
      ],
      sendingAdmin: [
        'Vérifiez sur postmaster.free.fr si votre adresse IP est bloquée elle aussi.',
        'Trouvez le compte ou le formulaire web qui envoie du spam, et mettez-y fin.',
        'Si l’adresse est bloquée, corrigez la cause et attendez : Free lève tout blocage de lui-même au bout de 24 heures au plus.',
      ],
    },
  },
  virus: {
    title: 'Free a trouvé un virus dans votre message',
    meaning:
      'Free a refusé votre message, car son antivirus y a reconnu un logiciel malveillant, dans le texte ou une pièce jointe. Soit un fichier que vous avez envoyé est infecté, soit quelqu’un d’autre envoie en votre nom ; une fausse alerte est possible aussi.',
    steps: {
      sender: [
        'Analysez votre ordinateur et le fichier joint avec un antivirus avant tout autre envoi.',
        'Si le fichier est sain, envoyez plutôt un lien vers un espace de stockage en ligne.',
        'Si vous n’avez pas envoyé ce message, changez le mot de passe de votre boîte.',
      ],
      sendingAdmin: [
        'Retrouvez le message dans votre journal, et bloquez le compte si d’autres semblables sont partis.',
        'Cherchez ensuite votre adresse IP sur postmaster.free.fr : le spam et les erreurs la font bloquer jusqu’à 24 heures.',
      ],
    },
  },
  inactiveMailbox: {
    title: 'La boîte Free du destinataire ne sert plus depuis longtemps',
    meaning:
      'Votre message a été refusé, car Free a bloqué la boîte, inutilisée depuis longtemps. L’adresse existe, mais ne reçoit rien pour le moment. La réponse ne dit pas au bout de combien de temps Free agit ainsi.',
    steps: {
      sender: [
        'Prévenez la personne, par téléphone ou à une autre adresse, que Free a bloqué sa boîte.',
        'Renvoyez le message quand elle l’aura récupérée, ou à l’adresse qu’elle vous indiquera.',
      ],
      recipient: [
        'Connectez-vous au webmail de Free avec cette adresse, puis faites-vous envoyer un essai.',
        'Si elle reste bloquée, demandez au service client de Free de la rouvrir.',
      ],
      sendingAdmin: ['Retirez l’adresse de vos newsletters jusqu’à ce que son titulaire vous écrive de là.'],
    },
  },
  mailboxFull: {
    title: 'La boîte Free du destinataire est pleine',
    meaning:
      'Votre message a été refusé, car la boîte chez Free n’a plus d’espace ; l’adresse, elle, est juste. Rien de nouveau n’y entre tant que son titulaire n’a pas fait le ménage.',
    steps: {
      sender: [
        'Avertissez le destinataire, par téléphone par exemple, que sa boîte est pleine.',
        'Renvoyez le message une fois qu’il a fait de la place.',
      ],
      recipient: [
        'Supprimez dans le webmail de Free les anciens messages à pièces jointes, et videz la corbeille.',
        'Si vous relevez votre courrier avec un logiciel, faites-lui effacer les messages du serveur.',
      ],
      sendingAdmin: ['Ne retirez pas l’adresse après un seul refus de ce genre ; réessayez dans quelques jours.'],
    },
  },
} as const satisfies Record<keyof typeof free.entries, ProviderText>;
