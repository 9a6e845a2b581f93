import type { ProviderText } from '../../../providers/provider';
import type { trendMicro } from '../../../providers/trend-micro';

export const trendMicroTexts = {
  serverBlocked: {
    title: 'L’organisation du destinataire bloque votre serveur',
    meaning:
      'Trend Micro filtre le courrier du destinataire, et l’organisation y a sa propre règle de blocage, qui vise votre serveur. Ce n’est pas un jugement de Trend Micro.',
    steps: {
      sender: [
        'Demandez autrement au destinataire de remettre l’avis à son service informatique : votre fournisseur ne peut pas lever ce blocage.',
      ],
      receivingAdmin: [
        'Vérifiez les adresses et pays bloqués sous IP Reputation, ou déclarez l’expéditeur comme approuvé : il échappe alors à ce filtre.',
      ],
    },
  },
  senderBlocked: {
    title: 'L’organisation du destinataire bloque votre adresse ou votre domaine',
    meaning:
      'L’organisation du destinataire a demandé à Trend Micro de refuser un courrier comme le vôtre, à cause de votre adresse, de votre domaine ou de votre serveur. L’adresse du destinataire n’est pas en cause.',
    steps: {
      sender: [
        'Joignez le destinataire autrement, et demandez-lui de faire retirer votre adresse et son domaine de la liste de blocage.',
      ],
      receivingAdmin: [
        'Cherchez l’adresse, le domaine et l’adresse IP de l’expéditeur parmi les expéditeurs bloqués dans Trend Micro.',
      ],
    },
  },
  unknownRecipient: {
    title: 'Trend Micro ne connaît pas ce destinataire',
    meaning:
      'L’adresse indiquée n’est pas valable dans l’organisation du destinataire, pour autant que le sache son filtre Trend Micro. Malgré le code 5.7.1, ce n’est pas un blocage contre vous.',
    steps: {
      receivingAdmin: [
        'Si la boîte existe, ajoutez-la aux destinataires connus de Trend Micro, ou vérifiez leur synchronisation.',
      ],
    },
  },
  domainNotSetUp: {
    title: 'Trend Micro n’est pas configuré pour ce domaine',
    meaning:
      'Votre message est arrivé chez Trend Micro, qui n’est pas réglé pour accepter le courrier destiné à ce domaine ou venant de ce serveur. Ce n’est pas forcément un blocage : l’inscription manque peut-être simplement.',
    steps: {
      sender: [
        'Vérifiez la partie après l’arobase ; si elle est juste, dites au destinataire par téléphone que Trend Micro refuse son courrier.',
      ],
      sendingAdmin: [
        'Si vous envoyez vous-même par Trend Micro, inscrivez-y votre domaine et votre serveur pour le courrier sortant.',
      ],
      receivingAdmin: [
        'Inscrivez le domaine dans Trend Micro, ou corrigez son enregistrement MX si un autre service reçoit son courrier.',
      ],
    },
  },
  recipientBlocked: {
    title: 'L’organisation bloque le courrier pour cette adresse',
    meaning:
      'L’organisation à laquelle vous écrivez a, chez Trend Micro, une règle qui refuse le courrier pour cette adresse précise. « BLOCK-RCPT » vise cette adresse, non la vôtre.',
    steps: {
      sender: [
        'Demandez une autre adresse à l’organisation ; un second essai depuis ailleurs échouera probablement aussi.',
      ],
      receivingAdmin: [
        'Si l’adresse doit recevoir du courrier, retirez-la des destinataires bloqués dans Trend Micro.',
      ],
    },
  },
} as const satisfies Record<keyof typeof trendMicro.entries, ProviderText>;
