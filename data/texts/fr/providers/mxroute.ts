import type { mxroute } from '../../../providers/mxroute';
import type { ProviderText } from '../../../providers/provider';

export const mxrouteTexts = {
  rangeNotTrusted: {
    title: 'MXroute se méfie de tout le réseau d’où vient le message',
    meaning:
      'MXroute a refusé votre message, car l’adresse IP d’envoi appartient à une plage de mauvaise réputation, d’où il n’accepte le courrier qu’après identification. Votre propre serveur n’a peut-être rien à se reprocher.',
    steps: {
      sender: [
        'Si vous êtes client de MXroute, activez l’authentification du serveur sortant dans votre logiciel.',
        'Sinon, remettez l’avis à la personne qui gère le serveur d’envoi.',
      ],
      sendingAdmin: [
        'Envoyez par un relais extérieur à ce réseau, ou demandez à MXroute de réexaminer l’adresse IP sur whitelistrequest.mxrouting.net.',
      ],
    },
  },
  senderNotVerified: {
    title: 'MXroute n’a pas pu confirmer que votre adresse existe',
    meaning:
      'MXroute a demandé si un courrier envoyé à votre adresse d’expéditeur arriverait, et la réponse a été non. Les adresses inventées par des programmes et les « no-reply » sans boîte échouent ainsi.',
    steps: {
      sender: ['Prenez une adresse d’expéditeur qui peut recevoir du courrier.'],
      sendingAdmin: [
        'Créez la boîte ou l’alias de l’adresse d’expéditeur, et vérifiez que l’hôte MX de son domaine répond.',
      ],
    },
  },
  tooManyBadRecipients: {
    title: 'MXroute écarte un serveur qui a essayé trop d’adresses fausses',
    meaning:
      'MXroute a refusé votre message, car le serveur d’envoi a essayé tant d’adresses inexistantes qu’il semble les deviner. Le blocage est temporaire ; sa durée n’est pas indiquée.',
    steps: {
      sender: ['Renvoyez le lendemain.'],
      sendingAdmin: [
        'Retirez de vos listes les adresses qui ont échoué, et cherchez un compte qui devine des adresses.',
      ],
    },
  },
  tooManyBadLogins: {
    title: 'MXroute vous bloque après trop d’identifications échouées',
    meaning:
      'Votre message n’est pas parti : trop de tentatives avec un mauvais mot de passe sont venues de votre connexion, et MXroute la bloque pendant 24 heures. Un téléphone oublié ou un logiciel avec un ancien mot de passe suffit.',
    steps: {
      sender: [
        'Saisissez le bon mot de passe dans chaque appareil et logiciel qui utilise cette boîte.',
        'Attendez ensuite 24 heures, ou envoyez par une autre connexion.',
      ],
      sendingAdmin: ['Trouvez derrière cette adresse IP la machine qui essaie sans cesse un ancien mot de passe.'],
    },
  },
} as const satisfies Record<keyof typeof mxroute.entries, ProviderText>;
