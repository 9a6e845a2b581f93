import type { iUa } from '../../../providers/i-ua';
import type { ProviderText } from '../../../providers/provider';

export const iUaTexts = {
  relayDenied: {
    title: 'i.ua ne transmet pas ce courrier pour vous',
    meaning:
      'Votre message a été remis au serveur d’i.ua pour une adresse qui n’est pas chez lui, et il ne relaie pas pour autrui.',
    steps: {
      sender: ['Si vous avez un compte i.ua, activez l’identification pour le courrier sortant dans votre programme.'],
      sendingAdmin: [
        'Cherchez pourquoi du courrier pour un autre domaine va chez i.ua : route, relais ou enregistrement MX erroné.',
      ],
    },
  },
  unknownUser: {
    title: 'i.ua ne connaît pas cet utilisateur',
    meaning: 'La boîte à laquelle vous avez écrit n’existe pas chez i.ua.',
    steps: {},
  },
  unused: {
    title: 'Le destinataire n’a pas ouvert cette boîte depuis des mois',
    meaning:
      'La boîte est restée inutilisée plus de trois mois, et i.ua n’accepte pas de courrier pour elle dans cet état.',
    steps: {
      sender: [
        'Écrivez à une autre adresse de cette personne, qui n’a sans doute plus ouvert celle-ci depuis longtemps.',
      ],
      recipient: ['Connectez-vous sur mail.i.ua, puis demandez qu’on vous renvoie le message.'],
    },
  },
  mailboxFull: {
    title: 'La boîte i.ua du destinataire est pleine',
    meaning: 'Il n’y a plus de place pour votre message dans cette boîte ; i.ua l’a donc refusé.',
    steps: {},
  },
  sendingLimit: {
    title: 'Vous avez atteint la limite d’envoi d’i.ua',
    meaning:
      'Il a été envoyé, dans un laps de temps, plus que ce qu’i.ua accorde à un expéditeur, et votre message est de trop. La limite se lève avec le temps.',
    steps: { sender: ['Attendez un jour et écrivez à moins de personnes à la fois.'] },
  },
  useProviderServer: {
    title: 'i.ua veut que votre courrier passe par votre fournisseur',
    meaning:
      'Votre ordinateur ou serveur a tenté de livrer directement chez i.ua. Il lui est demandé de passer par le serveur d’envoi de son fournisseur d’accès ou de messagerie.',
    steps: {
      sender: ['Dans votre programme, indiquez le serveur sortant (SMTP) que donne votre fournisseur.'],
      sendingAdmin: ['Configurez le serveur de votre fournisseur comme relais pour cette machine.'],
    },
  },
  wrongHelo: {
    title: 'Votre serveur s’est mal présenté à i.ua',
    meaning:
      'Le nom que votre serveur a donné en début de session (HELO) ne convient pas à i.ua, et le message a été refusé.',
    steps: {
      sendingAdmin: [
        'Faites annoncer dans HELO le nom d’hôte public complet du serveur, un nom qui mène à son adresse IP.',
      ],
    },
  },
  senderUnverified: {
    title: 'i.ua n’a pas pu confirmer votre adresse d’expédition',
    meaning:
      'i.ua cherche à savoir si l’adresse d’expédition existe et n’a pas eu de réponse satisfaisante. L’adresse est fausse, ou le serveur de votre domaine ne l’a pas confirmée.',
    steps: {
      sender: ['Assurez-vous que l’adresse d’expédition est une boîte qui reçoit vraiment du courrier.'],
      sendingAdmin: [
        'Voyez dans le journal ce que votre MX a répondu au contrôle d’i.ua, et faites-lui accepter l’expéditeur vide (MAIL FROM:<>).',
      ],
    },
  },
  listedAddress: {
    title: 'Votre serveur est sur une liste de blocage que suit i.ua',
    meaning:
      'i.ua a refusé le message parce que l’adresse IP d’où il vient est sur liste noire. Le texte qui entoure le lien peut nommer la liste.',
    steps: {
      sendingAdmin: [
        'Cherchez l’adresse dans les listes publiques, éliminez la cause et demandez son retrait à la liste en question.',
      ],
    },
  },
  notOnWhitelist: {
    title: 'Le destinataire n’accepte que des expéditeurs choisis',
    meaning:
      'Cette boîte i.ua ne laisse entrer que les expéditeurs de la liste de son titulaire, et votre adresse n’y est pas.',
    steps: {
      sender: ['Demandez à la personne, par un autre moyen, d’ajouter votre adresse.'],
      recipient: ['Ajoutez l’expéditeur à la liste blanche de vos paramètres i.ua, puis redemandez le message.'],
    },
  },
} as const satisfies Record<keyof typeof iUa.entries, ProviderText>;
