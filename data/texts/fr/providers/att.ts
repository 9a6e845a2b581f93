import type { att } from '../../../providers/att';
import type { ProviderText } from '../../../providers/provider';

export const attTexts = {
  blocklisted: {
    title: 'AT&T bloque le serveur d’envoi',
    meaning:
      'AT&T a refusé votre message, car l’adresse IP du serveur d’envoi est sur sa propre liste de blocage. Ni votre adresse ni celle du destinataire ne sont en cause, bien que 553 désigne souvent ailleurs une adresse fautive.',
    steps: {
      sender: [
        'Remettez l’avis entier à votre fournisseur de messagerie ou à votre hébergeur, et prenez un autre compte en attendant.',
      ],
      sendingAdmin: [
        'Trouvez et arrêtez le spam, et contrôlez le DNS inverse et les listes de blocage publiques.',
        'Transférez le refus à abuse_rbl@abuse-att.net en demandant le retrait ; il faut d’ordinaire de 24 à 72 heures.',
      ],
    },
  },
  addressUnknown: {
    title: 'Cette boîte n’existe pas chez AT&T',
    meaning:
      'AT&T ne connaît pas l’adresse à laquelle vous écrivez. Le 5.2.1 désignerait une boîte désactivée, mais les mots disent que l’adresse est inconnue.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, et aussi la fin : att.net, sbcglobal.net et bellsouth.net sont des adresses différentes.',
        'Demandez à la personne une adresse actuelle.',
      ],
    },
  },
  reverseDnsMissing: {
    title: 'AT&T exige un DNS inverse valable pour le serveur d’envoi',
    meaning:
      'AT&T a refusé la connexion, car l’adresse IP du serveur d’envoi n’a pas de nom valable dans le DNS inverse. La réponse cite cette adresse ; votre message lui-même n’est pas en cause.',
    steps: {
      sender: ['Montrez l’avis à la personne qui gère votre messagerie ; elle doit corriger une entrée DNS.'],
      sendingAdmin: [
        'Définissez pour l’adresse IP citée un enregistrement PTR dont le nom ramène à la même adresse, et employez ce nom dans EHLO.',
        'Si c’est le cas depuis longtemps, renvoyez : c’est parfois la recherche DNS d’AT&T qui échoue.',
      ],
    },
  },
} as const satisfies Record<keyof typeof att.entries, ProviderText>;
