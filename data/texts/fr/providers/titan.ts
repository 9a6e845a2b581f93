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
    title: 'Titan veut voir votre serveur revenir',
    meaning:
      'Titan Email reporte un message venu d’une adresse IP qui lui semble suspecte, souvent à cause de son DNS inverse. Le vôtre est retenté tout seul, et passe alors en principe.',
    steps: {
      sendingAdmin: [
        'Si cela se répète, donnez à l’adresse IP d’envoi un enregistrement PTR dont le nom ramène à elle.',
      ],
    },
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
    title: 'La limite de courrier pour ce destinataire est atteinte chez Titan',
    meaning:
      'Votre message a été refusé, car Titan Email limite, par heure et par jour, ce que peut recevoir une boîte (5.4.6) ou tout un domaine (5.4.7), et la part du destinataire est épuisée. Ailleurs, ces codes signalent une boucle ou un message expiré. Aucun serveur ne réessaie de lui-même après cette réponse.',
    steps: {
      sender: ['Renvoyez-le vous-même quelques heures plus tard, ou demain si la réponse dit « Daily ».'],
      sendingAdmin: ['Vérifiez qu’aucune alerte, aucun script ni aucune boucle de chez vous n’inonde cette adresse.'],
      receivingAdmin: ['Cherchez un afflux de courrier vers cette boîte ou ce domaine, et arrêtez-le à la source.'],
    },
  },
  unknownOverQuota: {
    title: 'Titan n’a pas de boîte à cette adresse',
    meaning:
      'L’adresse à laquelle vous avez écrit n’existe pas chez Titan Email. La réponse dit aussi qu’un quota de son domaine est épuisé, mais attendre ne rendra pas l’adresse juste ; et 5.4.6 ne signale pas de boucle ici.',
    steps: {
      sender: ['Vérifiez ce qui précède le @, et demandez la bonne adresse à la personne.'],
    },
  },
  senderQuota: {
    title: 'Vous avez envoyé tout ce que Titan permet pour l’instant',
    meaning:
      'Votre message n’est pas parti, car votre boîte, ou tout votre domaine, a atteint sa limite d’envoi par heure ou par jour chez Titan Email. La réponse indique l’heure (GMT) à partir de laquelle l’envoi fonctionne de nouveau.',
    steps: {
      sender: [
        'Renvoyez-le après l’heure indiquée dans la réponse, à moins de personnes à la fois.',
        'Si vous avez peu envoyé, changez le mot de passe de la boîte.',
      ],
      sendingAdmin: [
        'Cherchez quel compte du domaine envoie autant : un envoi en nombre, un script défaillant ou un mot de passe volé.',
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
