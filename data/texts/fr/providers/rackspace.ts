import type { ProviderText } from '../../../providers/provider';
import type { rackspace } from '../../../providers/rackspace';

export const rackspaceTexts = {
  tooManyConnections: {
    title: 'Trop de connexions à la fois vers Rackspace',
    meaning:
      'Votre message attend, car le serveur d’envoi a plus de connexions ouvertes vers Rackspace qu’il n’est permis. Une nouvelle tentative aura lieu sans vous.',
    steps: {
      sendingAdmin: ['Ouvrez moins de connexions à la fois vers les hôtes de emailsrvr.com.'],
    },
  },
  noReverseDns: {
    title: 'Rackspace ne trouve pas de nom pour le serveur d’envoi',
    meaning:
      'Rackspace retient votre message, car l’adresse IP d’où il vient n’a pas de nom dans le DNS inverse. Les tentatives continuent, mais n’aboutiront qu’une fois ce point réglé.',
    steps: {
      sender: ['Dites à la personne qui gère le serveur d’envoi que son adresse n’a pas d’enregistrement PTR.'],
      sendingAdmin: [
        'Faites définir l’enregistrement PTR par votre hébergeur ou fournisseur d’accès, puis attendez la tentative suivante.',
      ],
    },
  },
  recipientServerDown: {
    title: 'Le serveur du destinataire est injoignable pour l’instant',
    meaning:
      'Rackspace n’a pas pu joindre le serveur de messagerie de la personne à qui vous écrivez. Rien n’est perdu : votre message attend et sera retenté.',
    steps: {},
  },
  mailboxTooBusy: {
    title: 'Le destinataire reçoit trop de courrier à la fois',
    meaning:
      'La boîte chez Rackspace reçoit en ce moment plus de courrier que sa limite ne le permet ; le vôtre doit donc attendre. Il arrive en général plus tard, tout seul.',
    steps: {
      sendingAdmin: ['Vérifiez qu’aucune boucle ou alerte de chez vous n’inonde cette boîte.'],
    },
  },
  mailLoop: {
    title: 'Le message tourne en rond',
    meaning:
      'Rackspace a vu votre message revenir sans cesse, car des règles de transfert ou des enregistrements DNS le font tourner en boucle. Attendre n’y met pas fin ; il faut changer une des règles.',
    steps: {
      sender: ['Prévenez le destinataire par un autre moyen que le courrier pour cette adresse tourne en boucle.'],
      recipient: ['Désactivez tout transfert qui ramène à la même boîte.'],
      sendingAdmin: ['Contrôlez les enregistrements MX et les transferts de votre propre domaine.'],
      receivingAdmin: ['Comparez les lignes Received : la paire de serveurs qui se répète montre où est la boucle.'],
    },
  },
  dmarcLookupFailed: {
    title: 'Rackspace n’arrive pas à lire le DMARC de l’expéditeur',
    meaning:
      'Votre message attend, car Rackspace n’a pas obtenu du DNS de réponse utilisable sur l’enregistrement DMARC de votre domaine. Cela peut passer ; si cela dure, les serveurs de noms du domaine sont à revoir.',
    steps: {
      sendingAdmin: [
        'Interrogez de l’extérieur l’enregistrement TXT _dmarc du domaine From, sur chaque serveur de noms du domaine.',
        'Réparez les serveurs de noms qui ne répondent pas, ou une erreur DNSSEC.',
      ],
    },
  },
  newServerTooFast: {
    title: 'Rackspace prend peu de courrier d’un serveur mal connu',
    meaning:
      'Le serveur qui envoie votre message est nouveau pour Rackspace, ou n’a pas sa confiance, et a envoyé plus qu’un tel serveur n’y a droit. Le message attend et sera retenté.',
    steps: {
      sendingAdmin: [
        'Envoyez plus lentement vers Rackspace, et augmentez peu à peu le volume d’une nouvelle adresse IP.',
      ],
    },
  },
  unknownUser: {
    title: 'Cette adresse n’existe pas chez Rackspace',
    meaning:
      'Rackspace, qui héberge la messagerie du destinataire, ne connaît pas l’adresse à laquelle vous avez écrit. Elle est mal écrite ou n’existe plus.',
    steps: {},
  },
  recipientServerRefused: {
    title: 'Le serveur du destinataire a refusé le message',
    meaning:
      'Rackspace signale que le serveur dont dépend le destinataire a écarté votre message. Le code de Rackspace n’en dit pas la raison.',
    steps: {
      sender: [
        'Demandez au destinataire, par un autre moyen, de faire chercher le refus par son administrateur, avec votre adresse et l’heure.',
      ],
      receivingAdmin: [
        'Cherchez à cette heure, dans le journal de votre serveur, les connexions de Rackspace ; c’est une de vos règles qui est en cause.',
      ],
    },
  },
  senderMxListed: {
    title: 'Le serveur de messagerie de votre domaine est sur une liste de blocage',
    meaning:
      'Rackspace a refusé votre message, car un serveur que votre domaine indique pour recevoir son courrier (MX) figure sur une liste de blocage. Ce n’est pas forcément le serveur qui a envoyé le message.',
    steps: {
      sendingAdmin: [
        'Cherchez l’adresse de chaque hôte MX du domaine de l’expéditeur dans les listes de blocage courantes, et faites-la retirer.',
        'Si le MX est celui d’un fournisseur, signalez-lui l’inscription.',
      ],
    },
  },
  virus: {
    title: 'Rackspace a trouvé un virus dans le message',
    meaning: 'Rackspace a refusé votre message, car son antivirus a donné l’alerte.',
    steps: {},
  },
  dmarc: {
    title: 'Rackspace refuse le message comme votre domaine le demande',
    meaning:
      'Votre message n’a pas passé DMARC, le contrôle qui montre qu’il vient bien de votre domaine, et celui-ci demande de refuser un tel courrier. Rackspace s’y conforme.',
    steps: {
      sender: ['Dites à la personne qui gère votre domaine avec quel programme ou service vous avez envoyé.'],
      sendingAdmin: [
        'Faites signer le service en DKIM pour le domaine From, ou couvrez-le par SPF avec une adresse de retour du même domaine.',
      ],
    },
  },
  bannedAttachment: {
    title: 'Rackspace ne laisse pas entrer ce genre de pièce jointe',
    meaning:
      'Rackspace a refusé votre message, car il contient un type de fichier ou d’élément qu’il n’accepte pas. L’avis ne le nomme pas toujours.',
    steps: {
      sender: ['Partagez le fichier par un lien, ou envoyez-le dans un autre format.'],
    },
  },
  recipientBlocksSender: {
    title: 'Le destinataire a bloqué votre adresse',
    meaning:
      'Votre adresse ou votre domaine figure dans la liste de blocage du destinataire chez Rackspace. Lui seul, ou l’administrateur de sa messagerie, peut l’en retirer.',
    steps: {
      sender: ['Demandez par téléphone ou autrement si ce blocage est voulu ; respectez-le si c’est le cas.'],
      recipient: [
        'Retirez l’expéditeur des expéditeurs bloqués dans vos réglages antispam si vous voulez son courrier.',
      ],
    },
  },
  listedServer: {
    title: 'Le serveur d’envoi est sur une liste de blocage suivie par Rackspace',
    meaning:
      'Rackspace a refusé votre message, car l’adresse IP d’où il vient figure sur une liste de blocage publique, Spamhaus ou Senderscore. Le blocage cesse quand la liste retire l’adresse.',
    steps: {
      sendingAdmin: [
        'Cherchez l’adresse IP sur check.spamhaus.org et senderscore.org ; l’avis nomme parfois la liste.',
        'Arrêtez le spam à l’origine de l’inscription, puis demandez le retrait à cette liste.',
      ],
    },
  },
} as const satisfies Record<keyof typeof rackspace.entries, ProviderText>;
