import type { ProviderText } from '../../../providers/provider';
import type { spamhaus } from '../../../providers/spamhaus';

export const spamhausTexts = {
  listedAddress: {
    title: 'Le serveur d’envoi figure sur une liste de Spamhaus',
    meaning:
      'Le serveur du destinataire a refusé votre message parce que Spamhaus, dont beaucoup de serveurs consultent les listes, y a inscrit l’adresse IP d’où il vient. Du spam en est parti, une machine y est infectée, ou c’est une connexion domestique qui ne devrait rien envoyer directement. D’autres, derrière la même adresse, peuvent en être la cause.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie, et demandez-lui de chercher sur check.spamhaus.org l’adresse IP qui y figure.',
        'Si c’est votre propre logiciel qui a reçu cette réponse, activez l’authentification du serveur sortant, avec le port 587.',
        'Écrivez depuis une autre boîte tant que le serveur est inscrit.',
      ],
      sendingAdmin: [
        'Entrez l’adresse IP sur check.spamhaus.org ; le résultat donne la liste et la raison.',
        'XBL ou CSS : trouvez et arrêtez la machine, le compte ou le site piraté, puis demandez-y le retrait.',
        'SBL : seul le fournisseur à qui appartient l’adresse IP peut demander le retrait, par le lien de la page de cette inscription SBL.',
        'PBL : envoyez par le relais de votre fournisseur ; pour un serveur à adresse fixe avec un PTR correct, demandez vous-même le retrait.',
        'Si rien n’est inscrit, ou si la réponse dit « open resolver », la faute est au serveur du destinataire : prévenez son administrateur.',
      ],
      receivingAdmin: [
        'Si la réponse dit « open resolver » ou « returnc », rien n’est inscrit : Spamhaus refuse les requêtes des serveurs DNS publics. Prenez un résolveur à vous.',
        'Ne tenez compte que des réponses 127.0.0.2 à 127.0.0.11 ; celles en 127.255.255.x sont des messages d’erreur.',
      ],
    },
  },
  listedDomain: {
    title: 'Un domaine de votre message figure sur une liste de Spamhaus',
    meaning:
      'Le serveur du destinataire a refusé votre message parce que Spamhaus a inscrit un domaine sur sa liste de mauvais domaines (DBL) : celui de votre adresse, du serveur d’envoi ou d’un lien du texte. L’adresse IP n’est pas en cause. Un site piraté peut y mener un domaine honnête.',
    steps: {
      sender: [
        'Voyez dans l’avis quel domaine est nommé à côté de « dbl.spamhaus.org ».',
        'S’il s’agit d’un lien de votre texte, même raccourci, enlevez ce lien et renvoyez.',
        'S’il s’agit de votre propre domaine, signalez son inscription à la personne qui gère votre site et votre courrier.',
      ],
      sendingAdmin: [
        'Cherchez le domaine sur check.spamhaus.org, et lisez pourquoi il est inscrit.',
        'Retirez du site les pages étrangères et les redirections, et arrêtez les envois que personne n’a demandés.',
        'Demandez ensuite le retrait du domaine sur la même page.',
      ],
      receivingAdmin: [
        'N’interrogez la DBL que sur des domaines, dans Postfix par les règles reject_rhsbl ; à toute adresse IP, elle répond « inscrite ».',
      ],
    },
  },
} as const satisfies Record<keyof typeof spamhaus.entries, ProviderText>;
