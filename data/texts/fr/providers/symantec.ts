import type { ProviderText } from '../../../providers/provider';
import type { symantec } from '../../../providers/symantec';

export const symantecTexts = {
  numberedAbort: {
    title: 'Le filtre de Symantec reporte le message',
    meaning:
      'Le filtre du destinataire (Symantec Email Security.cloud, aujourd’hui chez Broadcom) n’a pas accepté votre message cette fois-ci, et votre serveur réessaie. Le numéro entre crochets est propre à Symantec ; la page indiquée dans la réponse est censée l’expliquer.',
    steps: {
      sender: [
        'Attendez jusqu’à demain ; s’il n’est toujours pas remis, transmettez la réponse entière avec son lien au service informatique du destinataire.',
      ],
      sendingAdmin: ['Ouvrez le lien knowledge.broadcom.com de la réponse et cherchez-y le numéro entre crochets.'],
      receivingAdmin: [
        'Si plusieurs expéditeurs le signalent, donnez au support de Broadcom la réponse complète avec son numéro.',
      ],
    },
  },
  filtered: {
    title: 'Le filtre de Symantec considère le message comme du spam',
    meaning:
      'Le filtre du destinataire a jugé que votre message était du spam. Le contenu peut en être la cause, ou un serveur que d’autres ont utilisé pour du spam.',
    steps: {
      sender: [
        'Retirez les liens et les passages transférés, et envoyez le reste en texte brut.',
        'S’il est encore refusé, demandez au destinataire de vous faire autoriser dans Email Security.cloud.',
      ],
      sendingAdmin: [
        'Cherchez votre adresse IP sur les listes de blocage ; une fois retirée, attendez 24 heures avant le prochain essai.',
        'Écartez un relais ouvert, des ordinateurs infectés et des formulaires web que n’importe qui peut détourner.',
        'Contre un verdict erroné, envoyez le message d’origine en pièce jointe .eml à Broadcom ; les adresses sont dans son article 177117.',
      ],
    },
  },
  notConfigured: {
    title: 'Symantec ne gère pas le courrier de ce domaine',
    meaning:
      'Votre message est arrivé sur un serveur de Symantec qui n’est pas configuré pour cette remise et ne relaie rien pour des inconnus. Soit le domaine du destinataire n’y est pas inscrit alors que son MX y mène, soit c’est de votre côté qu’on envoie par Symantec, depuis un serveur qui n’y est pas déclaré.',
    steps: {
      sender: [
        'Vérifiez le domaine après l’arobase, puis dites au destinataire, par un autre moyen, que son courrier ne lui parvient pas.',
      ],
      sendingAdmin: [
        'Si vous envoyez vous-même par Symantec, vérifiez que l’adresse IP de votre serveur y est déclarée ; sinon, supprimez vos anciennes routes vers messagelabs.com.',
      ],
      receivingAdmin: [
        'Inscrivez le domaine dans Email Security.cloud, ou retirez messagelabs.com de ses enregistrements MX.',
      ],
    },
  },
  unknownRecipient: {
    title: 'Pas de boîte à ce nom, d’après le filtre du destinataire',
    meaning:
      'Le filtre qui protège le courrier du destinataire (Symantec Email Security.cloud) ne connaît pas l’adresse indiquée. Elle est mal écrite ou fermée, ou le filtre n’en a pas encore connaissance.',
    steps: {
      receivingAdmin: ['Si la boîte existe, vérifiez que son adresse est aussi connue dans Email Security.cloud.'],
    },
  },
  unavailable: {
    title: 'Le filtre de Symantec n’accepte pas de courrier en ce moment',
    meaning:
      'Le filtre du destinataire demande à votre serveur de revenir plus tard, sans en donner la raison. Il est peut-être surchargé ; Symantec freine aussi les serveurs qui semblent envoyer beaucoup de spam.',
    steps: {
      sendingAdmin: [
        'Si cela dure, vérifiez votre adresse IP avec l’outil de réputation de Broadcom et demandez-y un réexamen (article 177117).',
        'Assurez-vous que votre serveur utilise le premier hôte MX du destinataire, et pas seulement celui de secours.',
      ],
    },
  },
} as const satisfies Record<keyof typeof symantec.entries, ProviderText>;
