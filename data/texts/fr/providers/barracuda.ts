import type { barracuda } from '../../../providers/barracuda';
import type { ProviderText } from '../../../providers/provider';

export const barracudaTexts = {
  putOff: {
    title: 'Barracuda reporte le message pour l’instant',
    meaning:
      'Barracuda n’a pas accepté votre message cette fois-ci, et votre serveur continue d’essayer. La réponse peut se poursuivre par ce qui a été répondu pour l’un des destinataires ; la cause s’y trouve alors.',
    steps: {
      sender: ['Attendez ; si vous avez écrit à plusieurs personnes, regardez quelle adresse l’avis cite.'],
      sendingAdmin: ['Réglez ce qui est cité pour ce destinataire avant de réécrire à tout le groupe.'],
    },
  },
  licenceExpired: {
    title: 'Le filtre du destinataire n’a plus de licence valable',
    meaning:
      'L’organisation à laquelle vous écrivez a laissé expirer la licence de son filtre Barracuda, qui n’accepte plus de courrier. Le numéro 422 ne figure dans aucune norme ; ici, il ne signifie pas que la boîte est pleine.',
    steps: {
      sender: ['Téléphonez au destinataire : plus personne ne peut sans doute lui écrire de l’extérieur.'],
      receivingAdmin: [
        'Renouvelez la licence Barracuda ; le courrier que d’autres serveurs gardent encore arrive alors de lui-même.',
      ],
    },
  },
  abusePolicy: {
    title: 'Chez le destinataire, le message est refusé comme un abus',
    meaning:
      'Une règle de l’organisation du destinataire prend votre message pour un abus, sans dire pourquoi. Le code est temporaire, mais seuls le destinataire et son administrateur peuvent changer le résultat.',
    steps: {
      sender: [
        'Si vous connaissez le destinataire, faites-lui parvenir autrement l’avis entier, en-têtes compris : son service informatique en a besoin.',
      ],
      receivingAdmin: [
        'Cherchez cet expéditeur et cette heure dans le journal de Barracuda, trouvez la règle et laissez passer le courrier s’il est souhaité.',
      ],
    },
  },
  greylisted: {
    title: 'Reporté de cinq minutes au premier contact',
    meaning:
      'Le filtre Barracuda du destinataire demande à un serveur inconnu de revenir au bout de cinq minutes. Le vôtre le fait de lui-même, et le message passe alors normalement.',
    steps: {},
  },
  blocked: {
    title: 'Barracuda a bloqué le message',
    meaning:
      'Barracuda a refusé votre message pour l’adresse qui précède « :blocked ». Une règle de l’organisation du destinataire, le contenu ou la réputation de votre domaine ou serveur peut en être la cause ; la réponse ne le dit pas.',
    steps: {
      sender: [
        'Envoyez un texte court, sans lien ni pièce jointe ; s’il arrive, c’est le contenu qui gênait.',
        'Sinon, demandez au destinataire de faire rechercher le message dans le journal des messages de Barracuda.',
      ],
      sendingAdmin: [
        'Comparez les destinataires : si une seule organisation vous refuse, la règle est la sienne.',
        'Si toutes celles qui utilisent Barracuda vous refusent, cherchez votre adresse IP et votre domaine sur barracudacentral.org.',
      ],
      receivingAdmin: ['Trouvez le message dans le journal des messages ; la raison qui y figure nomme la règle.'],
    },
  },
  takenForForgery: {
    title: 'Pris pour un message au nom de quelqu’un d’autre',
    meaning:
      'Barracuda pense que l’adresse d’expéditeur de votre message est usurpée. Cela peut toucher aussi du courrier authentique, quand un site ou un service envoie au nom d’un domaine.',
    steps: {
      sender: [
        'Si un site, un formulaire ou un service l’a envoyé en votre nom, écrivez plutôt depuis votre compte habituel.',
      ],
      sendingAdmin: [
        'Faites réussir SPF et DKIM pour le domaine du champ From, y compris pour les services qui envoient en son nom.',
        'N’envoyez pas avec des adresses du domaine du destinataire.',
      ],
    },
  },
  badLink: {
    title: 'Un lien du message est considéré comme du spam',
    meaning:
      'Une adresse web de votre message figure sur une liste de blocage qu’utilise le filtre Barracuda du destinataire. Elle peut se trouver dans le texte, derrière une image ou dans la signature.',
    steps: {
      sender: [
        'Retirez tous les liens, ceux de la signature aussi, et renvoyez le texte.',
        'Si cela passe, remettez les liens un à un pour trouver celui qui est bloqué.',
      ],
      sendingAdmin: [
        'Vérifiez chaque domaine et chaque lien complet du message sur le plus de listes publiques possible, par exemple avec multirbl.valli.org.',
      ],
    },
  },
  bannedContent: {
    title: 'Quelque chose dans le contenu est interdit chez le destinataire',
    meaning:
      'Le filtre Barracuda du destinataire refuse quelque chose dans votre message : un mot, une tournure, un lien ou un fichier. Il ne dit pas quoi.',
    steps: {
      sender: [
        'Retirez fichiers et liens, et corrigez les coquilles : même une faute de frappe malheureuse peut suffire.',
        'S’il est encore refusé, demandez au destinataire de se faire indiquer le contenu interdit par son administrateur.',
      ],
    },
  },
  unknownRecipient: {
    title: 'Pas de boîte à ce nom derrière ce filtre Barracuda',
    meaning:
      'L’adresse à laquelle vous écrivez n’existe pas dans l’organisation du destinataire. « cuda_nsu » n’est qu’une étiquette que Barracuda met dans ses réponses.',
    steps: {},
  },
  serverListed: {
    title: 'Le serveur d’envoi est sur la liste de blocage de Barracuda',
    meaning:
      'Votre message a été refusé parce que l’adresse IP de votre serveur figure sur la Barracuda Reputation Block List. Cette liste contient des serveurs, non des personnes ou des domaines, et d’autres que les clients de Barracuda l’utilisent aussi.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie : c’est à lui de faire retirer le serveur de la liste.',
      ],
      sendingAdmin: [
        'Supprimez d’abord la source du spam, sinon l’adresse sera vite de nouveau listée.',
        'Remplissez une seule fois le formulaire barracudacentral.org/rbl/removal-request en disant ce qui a causé l’inscription et ce que vous avez corrigé.',
      ],
    },
  },
} as const satisfies Record<keyof typeof barracuda.entries, ProviderText>;
