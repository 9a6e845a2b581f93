import type { ProviderText } from '../../../providers/provider';
import type { tOnline } from '../../../providers/t-online';

export const tOnlineTexts = {
  spamOrVirus: {
    title: 'T-Online a pris votre message pour du spam ou un virus',
    meaning:
      'Le filtre de T-Online a refusé votre message après l’avoir lu. Lequel des deux il y a vu, la réponse ne le dit pas. Sous la première ligne, elle donne des codes d’erreur qui permettent de signaler une méprise.',
    steps: {
      sender: [
        'Envoyez un texte court, sans lien ni pièce jointe, et le reste par une autre voie.',
        'Si votre message était inoffensif, signalez toutes les lignes de la réponse à FPR@RX.T-ONLINE.DE, ou à l’adresse qu’elle indique.',
      ],
      sendingAdmin: [
        'Contrôlez le message et le compte, virus et spam, avant de signaler une erreur.',
        'Citez « Your IP », « Timestamp », « Expurgate-ID » et « Authenticator » du journal quand vous écrivez à T-Online.',
      ],
    },
  },
  unknownServer: {
    title: 'T-Online ne connaît pas le serveur d’envoi ou s’en méfie',
    meaning:
      'T-Online ne prend rien de serveurs à la réputation mauvaise ou inconnue, et les refuse dès la connexion. Cela peut toucher un serveur neuf, ou un serveur qui n’a pas écrit à T-Online depuis un an, sans le moindre spam.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie ou à votre hébergeur : seul l’exploitant du serveur peut le faire admettre.',
        'D’ici là, écrivez à ce destinataire depuis un grand fournisseur.',
      ],
      sendingAdmin: [
        'Écrivez à l’adresse indiquée dans la réponse, tosa@rx.t-online.de ou postmaster@rx.t-online.de, citez l’adresse IP et demandez une remise à zéro.',
        'Mettez un enregistrement PTR sous un domaine à vous, avec une page web qui dit qui exploite le serveur et comment vous joindre.',
        'Si du spam est vraiment parti du serveur, mettez-y fin avant d’écrire.',
      ],
    },
  },
} as const satisfies Record<keyof typeof tOnline.entries, ProviderText>;
