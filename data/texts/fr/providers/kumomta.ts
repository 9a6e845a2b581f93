import type { kumomta } from '../../../providers/kumomta';
import type { ProviderText } from '../../../providers/provider';

export const kumomtaTexts = {
  domainUnknownToFilter: {
    title: 'Le service de messagerie du destinataire ne connaît pas son domaine',
    meaning:
      'Le domaine du destinataire mène à un service de messagerie hébergé qui n’a pas de client à ce nom. Le contrat a peut-être été résilié, ou la mise en place n’est pas achevée. La norme réserve 556 aux domaines qui ne reçoivent pas de courrier ; l’usage est ici plus libre.',
    steps: {
      sender: [
        'Vérifiez la partie après le @ ; si elle est juste, dites à la personne par téléphone que son courrier revient.',
      ],
      receivingAdmin: [
        'Ajoutez le domaine à votre compte chez le service de messagerie ou de filtrage, ou faites pointer le MX vers le service que vous utilisez désormais.',
      ],
    },
  },
  senderDomainUnresolved: {
    title: 'Le serveur n’a pas trouvé votre propre domaine',
    meaning:
      'Le serveur du destinataire a cherché dans le DNS le domaine de votre adresse d’expéditeur et n’y a rien trouvé d’utilisable. Il refuse le courrier auquel il ne pourrait pas répondre. On ne sait pas quel logiciel écrit ce texte.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans votre adresse d’expéditeur, surtout si un site ou un appareil envoie pour vous.',
      ],
      sendingAdmin: [
        'Assurez-vous que le domaine de MAIL FROM a un enregistrement MX ou A et que tous ses serveurs de noms donnent la même réponse.',
      ],
    },
  },
  attTextGateway: {
    title: 'Le serveur juge le message contraire à ses règles d’utilisation',
    meaning:
      'Votre message a été refusé au nom de règles d’utilisation (AUP, acceptable use policy), et la réponse ne dit pas laquelle est en cause. Ce texte est connu de mms.att.net, où AT&T transformait le courrier en SMS ; AT&T a fermé ce service le 17 juin 2025.',
    steps: {
      sender: [
        'Si l’adresse est un numéro de téléphone suivi de att.net, envoyez un SMS à la personne ou prenez sa vraie adresse électronique.',
      ],
      sendingAdmin: [
        'Faites passer les alertes vers txt.att.net et mms.att.net par un service de SMS ou vers des adresses ordinaires.',
        'S’il s’agit d’un autre serveur, demandez à son postmaster quelle règle est visée, en citant la réponse entière.',
      ],
    },
  },
} as const satisfies Record<keyof typeof kumomta.entries, ProviderText>;
