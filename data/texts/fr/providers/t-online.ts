import type { ProviderText } from '../../../providers/provider';
import type { tOnline } from '../../../providers/t-online';

export const tOnlineTexts = {
  spamOrVirus: {
    title: 'T-Online a pris votre message pour du spam ou un virus',
    meaning:
      'Le filtre de T-Online a refusé votre message après l’avoir lu. La réponse ne dit pas lequel des deux il y a vu. Sous la première ligne, elle donne parfois des codes d’erreur qui permettent de signaler une erreur du filtre.',
    steps: {
      sender: [
        'Envoyez un texte court, sans lien ni pièce jointe, et le reste par un autre moyen.',
        'Si votre message était inoffensif, envoyez toutes les lignes de la réponse à l’adresse qu’elle indique (en 2016, FPR@RX.T-ONLINE.DE).',
      ],
      sendingAdmin: [
        'Vérifiez qu’il n’y a ni virus ni spam dans le message et le compte avant de signaler une erreur.',
        'Citez « Your IP », « Timestamp », « Expurgate-ID » et « Authenticator » du journal quand vous écrivez à T-Online.',
      ],
    },
  },
  unknownServer: {
    title: 'T-Online ne connaît pas le serveur d’envoi ou s’en méfie',
    meaning:
      'Votre message a été refusé, car T-Online n’accepte rien des serveurs dont la réputation est mauvaise ou inconnue ; il les repousse dès la connexion. Cela peut toucher un nouveau serveur, ou un serveur qui n’a pas écrit à T-Online depuis longtemps, sans le moindre spam.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie ou à votre hébergeur : seul l’exploitant du serveur peut le faire admettre.',
        'D’ici là, écrivez à ce destinataire depuis un grand fournisseur.',
      ],
      sendingAdmin: [
        'Écrivez à l’adresse indiquée dans la réponse, tosa@rx.t-online.de ou postmaster@rx.t-online.de, citez l’adresse IP et demandez que sa réputation soit remise à zéro.',
        'Faites créer un enregistrement PTR sous un domaine à vous, avec une page web qui dit qui exploite le serveur et comment vous joindre.',
        'Si du spam est vraiment parti du serveur, mettez-y fin avant d’écrire.',
      ],
    },
  },
} as const satisfies Record<keyof typeof tOnline.entries, ProviderText>;
