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
      'Rackspace a vu votre message revenir sans cesse, car des règles de transfert ou des enregistrements DNS le font tourner en boucle. Votre serveur réessaie, mais si la boucle ne cesse pas en quelques minutes, il faut changer une des règles.',
    steps: {
      sender: ['Prévenez le destinataire par un autre moyen que le courrier pour cette adresse tourne en boucle.'],
      recipient: ['Désactivez tout transfert qui ramène à la même boîte.'],
      sendingAdmin: ['Contrôlez les enregistrements MX et les transferts de votre propre domaine.'],
      receivingAdmin: [
        'Comparez les lignes Received : la paire de serveurs qui se répète montre où est la boucle.',
        'Si la boucle est chez Rackspace, écrivez à postmaster@emailsrvr.com.',
      ],
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
        'Cherchez à cette heure, dans le journal de votre serveur, les connexions de Rackspace, et la règle qui les a refusées.',
        'Si vous n’y trouvez rien, interrogez postmaster@emailsrvr.com en citant G7.',
      ],
    },
  },
  senderMxListed: {
    title: 'Rackspace refuse le fournisseur de messagerie de votre domaine',
    meaning:
      'Rackspace a refusé votre message, car votre domaine indique, pour recevoir son courrier (MX), un fournisseur que Rackspace a mis sur une liste de blocage. Le serveur qui a envoyé le message n’est pas forcément en cause.',
    steps: {
      sender: [
        'Écrivez d’une adresse chez un autre fournisseur, et montrez l’avis à la personne qui gère votre domaine.',
      ],
      sendingAdmin: [
        'Vérifiez que les MX du domaine de l’expéditeur nomment le bon fournisseur, sans reste d’un ancien.',
        'S’ils sont justes, interrogez postmaster@emailsrvr.com sur G14, en donnant le domaine et ses hôtes MX.',
      ],
    },
  },
  virus: {
    title: 'Rackspace a trouvé un virus dans le message',
    meaning:
      'Rackspace a refusé votre message, car son antivirus a donné l’alerte. Avec G18, un en-tête ressemble à celui d’un virus connu.',
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
      'Rackspace a refusé votre message à cause d’un fichier joint : un programme dans une archive (G1A), un type ou un nom qui permet d’attaquer des logiciels de Windows (G1B) ou WinZip (G1C), ou un nom qui contient un identifiant de classe Windows (G1D).',
    steps: {
      sender: ['Partagez le fichier par un lien, ou envoyez-le dans un autre format.'],
    },
  },
  partialMessage: {
    title: 'Rackspace ne prend pas de message en morceaux',
    meaning:
      'Votre message a été découpé en plusieurs morceaux par le programme d’envoi (MIME partiel), et Rackspace refuse ces morceaux comme dangereux.',
    steps: {
      sender: [
        'Désactivez dans votre logiciel le découpage des gros messages, et renvoyez le vôtre d’un seul tenant.',
        'S’il est trop gros pour cela, partagez les fichiers par un lien.',
      ],
      sendingAdmin: [
        'Trouvez le programme ou la passerelle qui produit du message/partial, et faites-lui envoyer des messages entiers.',
      ],
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
