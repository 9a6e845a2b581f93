import type { cox } from '../../../providers/cox';
import type { ProviderText } from '../../../providers/provider';

export const coxTexts = {
  addressBlocked: {
    title: 'Cox bloque le serveur d’envoi',
    meaning:
      'Cox a refusé votre message, car l’adresse IP du serveur d’envoi s’est comportée comme une source de spam. Cox décide seul de lever le blocage. Depuis octobre 2024, le courrier pour cox.net va aux serveurs de Yahoo ; ce code se trouve donc surtout dans des avis plus anciens.',
    steps: {
      sender: ['Remettez l’avis à votre fournisseur de messagerie, qui peut s’adresser à Cox.'],
      sendingAdmin: [
        'Arrêtez le spam, puis demandez à Cox de débloquer l’adresse IP, comme l’indique sa page sur les codes d’erreur.',
      ],
    },
  },
  blockedForADay: {
    title: 'Cox bloque le serveur d’envoi pour un jour au plus',
    meaning:
      'Cox a bloqué le serveur d’envoi pour un temps, car son courrier ressemblait à du spam. Le blocage prend fin de lui-même en 24 heures au plus.',
    steps: {
      sender: ['Attendez un jour ; si vous recevez un avis d’échec définitif, renvoyez alors.'],
      sendingAdmin: ['Cherchez du spam dans le courrier sortant, et laissez la file d’attente réessayer le lendemain.'],
    },
  },
  reverseDnsFailed: {
    title: 'Cox ne trouve pas de nom DNS pour le serveur d’envoi',
    meaning:
      'Cox a refusé votre message, car la recherche DNS inverse de l’adresse IP d’envoi a échoué. Si l’entrée existe maintenant, Cox demande 24 heures de patience.',
    steps: {
      sender: ['Remettez l’avis à la personne qui gère le serveur d’envoi.'],
      sendingAdmin: [
        'Cherchez l’enregistrement PTR de l’adresse IP qui envoie vraiment, et faites-le définir s’il manque.',
        'Si la recherche aboutit, attendez 24 heures et renvoyez.',
      ],
    },
  },
  senderCheckFailed: {
    title: 'Cox n’accepte pas le domaine de l’expéditeur',
    meaning:
      'Selon Cox, votre message a échoué au contrôle SPF, DomainKeys ou DKIM de votre domaine. Des clients ont aussi rencontré ce code avec des messages ordinaires qui contenaient certains liens.',
    steps: {
      sender: [
        'Si vous envoyez vous-même par Cox, essayez une fois sans lien.',
        'Sinon, transmettez l’avis à la personne qui gère votre domaine.',
      ],
      sendingAdmin: ['Contrôlez l’enregistrement SPF et la signature DKIM du domaine de l’expéditeur.'],
    },
  },
  protocolViolation: {
    title: 'Le serveur d’envoi n’a pas respecté les règles du transfert',
    meaning:
      'Cox a refusé votre message, car le serveur d’envoi ne s’en est pas tenu au protocole SMTP, et Cox n’a pas pu savoir s’il est légitime. Quelle règle, le code ne le dit pas.',
    steps: {
      sender: [
        'Envoyez par le serveur sortant normal de votre fournisseur, et non depuis un script ou un appareil à vous.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal de la session des commandes dans le désordre, un nom EHLO faux ou des données avant la salutation du serveur.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Plus de dix connexions à la fois vers Cox',
    meaning:
      'Le serveur d’envoi a ouvert plus que les 10 connexions simultanées que Cox admet par adresse IP. Votre message attend son tour.',
    steps: {
      sender: ['Attendez ; il n’y a rien à changer dans le message.'],
      sendingAdmin: ['Limitez à 10 au plus les connexions simultanées vers Cox.'],
    },
  },
  sendingLimit: {
    title: 'La limite d’envoi de Cox est atteinte',
    meaning:
      'Votre message n’a pas été pris, car son expéditeur a écrit à plus de destinataires, ou envoyé plus de messages, que Cox n’en admet dans une période donnée. Les nombres ne sont pas indiqués ; une pause aide. Après une réponse en 4, l’envoi est retenté de lui-même.',
    steps: {
      sender: ['Arrêtez d’envoyer pendant quelques heures, puis continuez avec moins de destinataires à la fois.'],
      sendingAdmin: ['Ralentissez l’envoi vers Cox, et étalez davantage les envois en nombre.'],
    },
  },
  accountLimited: {
    title: 'Votre compte Cox n’envoie plus que de façon limitée',
    meaning:
      'Cox a limité ce que votre compte peut envoyer, car il a vu une activité suspecte. Quelqu’un d’autre s’en sert peut-être.',
    steps: {
      sender: [
        'Changez le mot de passe du compte, et cherchez d’éventuels logiciels malveillants sur vos appareils.',
        'Renvoyez plus tard, en petit nombre.',
      ],
    },
  },
  accountBlocked: {
    title: 'Votre compte Cox ne peut plus envoyer',
    meaning:
      'Cox a arrêté le courrier de votre compte à cause d’une activité suspecte sur le compte principal. Le blocage dure jusqu’à ce que Cox le lève.',
    steps: {
      sender: [
        'Réinitialisez tous vos mots de passe Cox, dans My Profile du compte principal.',
        'Contactez ensuite Cox, citez AUP#CXMJ et demandez la levée du blocage.',
      ],
    },
  },
  publicBlocklists: {
    title: 'Le serveur d’envoi est sur une liste publique qu’emploie Cox',
    meaning:
      'Cox a refusé votre message, car l’adresse IP d’envoi figure sur une ou plusieurs listes de blocage publiques. Chaque 1 en désigne une, de droite à gauche : Spamhaus Zen, Return Path, Invaluement ivmSIP, Cloudmark CSI. 00001 désigne aussi Spamhaus.',
    steps: {
      sender: [
        'Envoyez le code et l’avis à votre fournisseur de messagerie ; ce sont les listes qui décident, et non Cox.',
      ],
      sendingAdmin: [
        'Supprimez d’abord la cause, puis demandez le retrait à chaque liste que désignent les chiffres.',
        'Dernier chiffre : check.spamhaus.org ; premier des quatre : csi.cloudmark.com ; entre les deux, Return Path (aujourd’hui Validity) et Invaluement.',
      ],
    },
  },
  listedLink: {
    title: 'Un lien du message est sur une liste de blocage',
    meaning:
      'Cox a refusé votre message, car une adresse web de son texte figure sur des listes de blocage. 011 désigne SURBL et Spamhaus DBL, 101 SURBL et ivmURI, 110 Spamhaus DBL et ivmURI, 1001 Spamhaus.',
    steps: {
      sender: [
        'Retirez les liens, y compris de la signature et du texte cité, et renvoyez.',
        'Cherchez les domaines sur check.spamhaus.org et surbl.org pour trouver lequel est inscrit.',
      ],
      sendingAdmin: ['S’il s’agit de votre propre domaine, nettoyez le site, puis demandez le retrait aux listes.'],
    },
  },
} as const satisfies Record<keyof typeof cox.entries, ProviderText>;
