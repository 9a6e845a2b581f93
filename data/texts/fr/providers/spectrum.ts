import type { ProviderText } from '../../../providers/provider';
import type { spectrum } from '../../../providers/spectrum';

export const spectrumTexts = {
  addressBlocked: {
    title: 'Spectrum bloque l’adresse IP d’envoi',
    meaning:
      'Spectrum a refusé votre message, car il a vu une activité suspecte depuis l’adresse IP dont il vient. Pour les adresses extérieures à Spectrum, le blocage dure jusqu’à son expiration.',
    steps: {
      sender: [
        'Si vous êtes client de Spectrum sur une connexion Spectrum, contactez son assistance en citant le code.',
        'Sinon, remettez l’avis à votre fournisseur de messagerie.',
      ],
      sendingAdmin: ['Arrêtez le trafic suspect, puis attendez que le blocage expire.'],
    },
  },
  accountBlocked: {
    title: 'Votre compte Spectrum ne peut plus envoyer pour le moment',
    meaning:
      'Spectrum a bloqué le compte d’envoi pour activité suspecte, et votre message n’est pas parti. La durée du blocage dépend de ce qui a été constaté.',
    steps: {
      sender: [
        'Changez tous vos mots de passe Spectrum, et cherchez d’éventuels logiciels malveillants sur vos appareils.',
        'Contactez ensuite l’assistance de Spectrum en citant le code.',
      ],
    },
  },
  accountLimited: {
    title: 'Votre compte Spectrum n’envoie plus que de façon limitée',
    meaning:
      'Spectrum a restreint le compte d’envoi après une activité suspecte, et votre message n’est pas passé. La restriction prend fin d’elle-même, au bout d’un temps qui dépend de cette activité.',
    steps: {
      sender: [
        'Renvoyez plus tard, et changez votre mot de passe au cas où quelqu’un d’autre se servirait du compte.',
        'Si cela dure, demandez à l’assistance de Spectrum de lever la restriction.',
      ],
    },
  },
  senderBlocked: {
    title: 'Spectrum écarte un temps votre adresse ou votre serveur',
    meaning:
      'Votre message à un client de Spectrum a été refusé, car Spectrum a vu de votre côté une activité suspecte, par exemple du courrier que ses clients ont signalé comme spam : avec 1010, votre courrier est bloqué ; de 1020 à 1080, limité. Cela prend fin de soi-même, au bout d’un temps qui dépend de l’activité.',
    steps: {
      sender: [
        'Renvoyez le message un ou deux jours plus tard.',
        'S’il est encore refusé, remettez l’avis, avec son code AUP#, à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Cherchez un compte piraté, et des envois en nombre que les clients de Spectrum signalent comme spam.',
        'Retenez le courrier vers Spectrum tant que la cause demeure, puis reprenez par de petits volumes.',
      ],
    },
  },
  notProcessed: {
    title: 'Spectrum ne peut pas traiter le message en ce moment',
    meaning:
      'Spectrum n’a pas pu traiter votre message à ce moment-là et demande un nouvel essai plus tard. Un serveur de messagerie s’en charge de lui-même. La cause n’est pas indiquée.',
    steps: {
      sender: ['Si l’erreur est apparue dans votre logiciel, renvoyez dans une heure ; sinon, attendez.'],
    },
  },
  reverseDnsFailed: {
    title: 'Spectrum exige un DNS concordant pour le serveur d’envoi',
    meaning:
      'Spectrum a refusé votre message, car l’adresse IP dont il vient n’a pas de DNS aller-retour (« full circle ») : il faut à l’adresse un nom, et ce nom doit ramener à l’adresse.',
    steps: {
      sender: [
        'Remettez l’avis à la personne qui gère le serveur d’envoi ; si l’adresse est de Spectrum, contactez Spectrum.',
      ],
      sendingAdmin: [
        'Définissez un enregistrement PTR pour l’adresse IP, et pour son nom un enregistrement A avec la même adresse.',
      ],
    },
  },
  domainPolicy: {
    title: 'Le message est contraire aux règles de son propre domaine',
    meaning:
      'Spectrum a refusé votre message, car il enfreint les règles de sécurité que publie le domaine même de l’expéditeur. La page de Spectrum ne dit pas lesquelles ; SPF, DKIM ou DMARC sont probables.',
    steps: {
      sender: ['Envoyez par le service de messagerie de votre domaine, et transmettez l’avis à son administrateur.'],
      sendingAdmin: [
        'Contrôlez les enregistrements SPF et DMARC du domaine, et si ce message est parti d’un serveur autorisé et qui signe.',
      ],
    },
  },
  cloudmarkListed: {
    title: 'Spectrum bloque le serveur d’envoi, suspect pour Cloudmark',
    meaning:
      'Spectrum a refusé votre message, car Cloudmark CSI signale l’adresse IP d’envoi comme source probable de spam. Cloudmark décide seul de la fin de ce signalement.',
    steps: {
      sender: ['Dites à votre fournisseur de messagerie que l’adresse doit être réhabilitée chez Cloudmark.'],
      sendingAdmin: ['Arrêtez la cause, puis déposez une demande de remise à zéro sur csi.cloudmark.com.'],
    },
  },
  spamhausListed: {
    title: 'Spectrum bloque le serveur d’envoi, inscrit chez Spamhaus',
    meaning:
      'Spectrum a refusé votre message, car l’adresse IP d’envoi est inscrite chez Spamhaus. Seul le titulaire de l’adresse peut demander le retrait, et Spamhaus en décide seul.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie ou d’accès.',
        'Si vous exploitez un serveur sur une ligne domestique, passez plutôt par le serveur sortant de votre fournisseur.',
      ],
      sendingAdmin: ['Cherchez l’adresse sur check.spamhaus.org, supprimez la cause, puis demandez le retrait.'],
    },
  },
  noIpv6: {
    title: 'Spectrum ne prend pas de courrier par IPv6',
    meaning:
      'Votre message est arrivé par une connexion IPv6, et Spectrum n’accepte le courrier que par IPv4. Ni le message ni l’adresse ne posent de problème.',
    steps: {
      sender: ['Transmettez l’avis à la personne qui gère le serveur d’envoi ; c’est un réglage à y faire.'],
      sendingAdmin: [
        'Joignez les hôtes de Spectrum par IPv4, par exemple avec un transport dédié (Postfix : smtp_address_preference = ipv4).',
      ],
    },
  },
  tooManyConnections: {
    title: 'Trop de connexions à la fois vers Spectrum',
    meaning:
      'Le serveur d’envoi a ouvert plus de connexions que Spectrum ne lui en accorde, à la fois ou au total ; la limite dépend de la réputation de son adresse IP. Si la réponse commence par un 4, votre message attend et sera retenté ; si elle commence par un 5, il faudra le renvoyer.',
    steps: {
      sender: ['Attendez ; si un avis d’échec définitif arrive, renvoyez le message quelques heures plus tard.'],
      sendingAdmin: [
        'Ouvrez moins de connexions à la fois et au total, et laissez la file d’attente réessayer plus tard.',
      ],
    },
  },
  rateLimited: {
    title: 'La limite de Spectrum en messages ou destinataires est atteinte',
    meaning:
      'Votre message n’est pas passé, car le serveur d’envoi a transmis plus que Spectrum n’en prend dans une période donnée. Messages, destinataires, spam probable et destinataires inconnus comptent tous, et le code ne dit pas lequel a joué. Après une réponse en 4, l’envoi est retenté de lui-même ; en 5, il ne l’est pas.',
    steps: {
      sender: ['Attendez quelques heures avant d’envoyer davantage vers des adresses Spectrum.'],
      sendingAdmin: [
        'Envoyez plus lentement, et retirez de vos listes les adresses inconnues.',
        'Si cela persiste, cherchez si du spam sort par votre serveur.',
      ],
    },
  },
  fromNotLogin: {
    title: 'L’adresse d’expéditeur n’est pas celle de votre identification',
    meaning:
      'Spectrum n’a pas envoyé votre message, car son adresse d’expéditeur n’est pas celle du compte avec lequel vous vous êtes identifié.',
    steps: {
      sender: [
        'Dans votre logiciel, mettez comme expéditeur l’adresse Spectrum dont vous employez l’identifiant pour le serveur sortant.',
        'Pour une autre adresse, utilisez le serveur sortant du fournisseur de cette adresse.',
      ],
    },
  },
  foreignDomain: {
    title: 'Spectrum n’héberge pas le domaine de votre adresse d’expéditeur',
    meaning:
      'Votre message a été refusé, car son adresse d’expéditeur n’est pas dans un domaine qu’héberge Spectrum ; il ne peut donc pas sortir par Spectrum.',
    steps: {
      sender: [
        'Corrigez l’adresse d’expéditeur dans les réglages du compte de votre logiciel.',
        'Si elle est juste, indiquez le serveur sortant du fournisseur qui héberge ce domaine.',
      ],
    },
  },
  tooLarge: {
    title: 'Plus gros que la limite de 20 Mo de Spectrum',
    meaning:
      'Votre message dépasse les 20 Mo que Spectrum accepte. Les pièces jointes grossissent d’environ un tiers en route ; 15 Mo de fichiers peuvent déjà être de trop.',
    steps: {
      sender: ['Partagez les gros fichiers par un lien, ou envoyez-les en plusieurs messages.'],
    },
  },
  sessionFull: {
    title: 'Trop de messages dans une seule connexion à Spectrum',
    meaning:
      'Le serveur d’envoi a présenté dans une session plus de messages que Spectrum n’en prend. Le vôtre est reporté, et passera par une connexion ultérieure.',
    steps: {
      sender: ['Si vous avez envoyé un lot depuis votre logiciel, envoyez le reste par plus petits groupes.'],
      sendingAdmin: ['Reconnectez-vous après moins de messages.'],
    },
  },
  tooManyRecipients: {
    title: 'Trop de destinataires dans un même message pour Spectrum',
    meaning:
      'Votre message a été refusé, car il s’adresse à plus de personnes à la fois que Spectrum ne l’admet. Le nombre n’est pas indiqué.',
    steps: {
      sender: ['Répartissez les destinataires sur plusieurs messages, et espacez les envois.'],
    },
  },
  tooManyInvalid: {
    title: 'Trop d’adresses fausses parmi les destinataires',
    meaning: 'Spectrum a refusé votre message, car trop d’adresses auxquelles il devait parvenir n’existent pas.',
    steps: {
      sender: ['Vérifiez chaque adresse du message, retirez les fausses, puis renvoyez plus tard.'],
      sendingAdmin: ['Avant le prochain envoi, retirez de la liste toutes les adresses déjà revenues en erreur.'],
    },
  },
  recipientsTooFast: {
    title: 'Trop de destinataires en peu de temps pour Spectrum',
    meaning:
      'Vous, ou le serveur qui a envoyé votre message, avez écrit à trop de destinataires en peu de temps. Spectrum demande une pause. Si la réponse commence par un 5, il faudra renvoyer le message ensuite.',
    steps: {
      sender: ['Attendez un moment, puis envoyez le reste à moins de personnes à la fois.'],
      sendingAdmin: ['Limitez le nombre de destinataires par heure pour Spectrum.'],
    },
  },
} as const satisfies Record<keyof typeof spectrum.entries, ProviderText>;
