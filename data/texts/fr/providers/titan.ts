import type { ProviderText } from '../../../providers/provider';
import type { titan } from '../../../providers/titan';

export const titanTexts = {
  insufficientReputation: {
    title: 'Titan ne connaît pas encore assez le serveur d’envoi',
    meaning:
      'Titan Email retient votre message, car l’adresse IP d’envoi est nouvelle pour lui et n’a pas encore fait ses preuves. Votre serveur réessaie.',
    steps: {
      sendingAdmin: [
        'Laissez la file d’attente réessayer, et commencez, avec une nouvelle adresse IP, par de petits envois attendus.',
      ],
    },
  },
  greylisted: {
    title: 'Titan demande à un serveur inconnu de revenir plus tard',
    meaning:
      'Titan Email reporte le premier message d’un serveur qu’il n’a jamais vu. Le vôtre est retenté tout seul, et passe alors en principe.',
    steps: {},
  },
  senderDomainTakesNoMail: {
    title: 'Votre domaine déclare ne pas prendre de courrier',
    meaning:
      'Titan Email a refusé votre message, car personne ne pourrait y répondre : votre domaine déclare dans le DNS qu’il n’accepte aucun courrier.',
    steps: {
      sender: ['Prenez une adresse d’expéditeur à laquelle on peut répondre.'],
      sendingAdmin: [
        'Envoyez depuis un domaine qui a une vraie boîte, ou remplacez le null MX (« MX 0 . ») par un enregistrement qui nomme votre serveur.',
      ],
    },
  },
  quotaExceeded: {
    title: 'Une limite d’envoi est épuisée chez Titan',
    meaning:
      'Votre message dépasse un débit ou un quota chez Titan Email. Ailleurs, 5.4.6 et 5.4.7 signalent une boucle ou un message expiré ; ici, ce n’est ni l’un ni l’autre. Aucun serveur ne réessaie de lui-même après cette réponse.',
    steps: {
      sender: [
        'Renvoyez-le vous-même quelques heures plus tard, et par plus petits lots si vous écrivez à beaucoup de monde.',
      ],
      sendingAdmin: [
        'Cherchez quel compte envoie autant : un envoi en nombre, un script défaillant ou un mot de passe volé.',
      ],
    },
  },
  spfFailed: {
    title: 'Titan refuse un serveur que votre domaine ne nomme pas',
    meaning:
      'Titan Email a refusé votre message, car l’enregistrement SPF de votre domaine n’autorise pas le serveur d’où il vient.',
    steps: {},
  },
} as const satisfies Record<keyof typeof titan.entries, ProviderText>;
