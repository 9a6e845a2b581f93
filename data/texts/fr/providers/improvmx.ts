import type { improvmx } from '../../../providers/improvmx';
import type { ProviderText } from '../../../providers/provider';

export const improvmxTexts = {
  domainListed: {
    title: 'Votre domaine figure sur une liste de blocage',
    meaning:
      'ImprovMX, qui transfère le courrier du destinataire, a refusé votre message, car votre domaine est sur une liste de domaines mal famés, comme la DBL de Spamhaus. Le numéro 551 n’a ici rien à voir avec une nouvelle adresse.',
    steps: {
      sender: ['Dites à la personne qui gère votre domaine et votre site que le domaine est inscrit.'],
      sendingAdmin: ['Cherchez le domaine sur check.spamhaus.org, supprimez la cause et demandez-y le retrait.'],
    },
  },
  loop: {
    title: 'Le transfert ramène le message à son point de départ',
    meaning:
      'ImprovMX a arrêté votre message, car la boîte vers laquelle il doit le transférer le lui renvoie. C’est le transfert du destinataire qu’il faut changer.',
    steps: {
      sender: ['Prévenez le destinataire par un autre moyen que son transfert tourne en rond.'],
      recipient: ['Dans ImprovMX, transférez l’alias vers une boîte qui ne renvoie pas elle-même vers votre domaine.'],
      sendingAdmin: ['Si votre propre serveur transfère vers cette adresse, supprimez cette règle.'],
      receivingAdmin: ['Vérifiez que l’adresse cible n’est pas dans un domaine dont le MX est ImprovMX.'],
    },
  },
  domainNotSetUp: {
    title: 'Le domaine du destinataire n’est pas configuré chez ImprovMX',
    meaning:
      'Le domaine du destinataire dirige son courrier vers ImprovMX, mais ImprovMX ne le connaît pas ; votre message ne peut donc pas être transféré. Le compte a pu être fermé, ou le domaine retiré.',
    steps: {
      sender: ['Prévenez le destinataire autrement, ou écrivez à une de ses adresses dans un autre domaine.'],
      receivingAdmin: [
        'Ajoutez de nouveau le domaine à votre compte ImprovMX, ou faites pointer son MX vers l’hôte qui a désormais votre courrier.',
      ],
    },
  },
  spamCheckUnavailable: {
    title: 'ImprovMX n’a pas pu contrôler le message pour l’instant',
    meaning:
      'Le contrôle antispam d’ImprovMX a eu une panne passagère ; rien n’a été trouvé dans votre message. Il est retenté tout seul.',
    steps: {},
  },
} as const satisfies Record<keyof typeof improvmx.entries, ProviderText>;
