import type { comcast } from '../../../providers/comcast';
import type { ProviderText } from '../../../providers/provider';

export const comcastTexts = {
  comcastHomeConnection: {
    title: 'Comcast ne prend rien directement de ses lignes domestiques',
    meaning:
      'Votre message est venu directement d’une connexion Comcast de particulier, dont Comcast n’accepte le courrier que par son propre serveur sortant. Comcast ne lève pas ce blocage pour les lignes domestiques.',
    steps: {
      sender: [
        'Envoyez par le webmail de Comcast, ou réglez smtp.comcast.net comme serveur sortant dans votre logiciel.',
      ],
      sendingAdmin: [
        'Relayez le courrier sortant par smtp.comcast.net ; pour exploiter votre propre serveur, demandez une ligne professionnelle.',
      ],
    },
  },
  homeConnection: {
    title: 'Comcast prend le serveur d’envoi pour une ligne domestique',
    meaning:
      'Comcast a refusé votre message, car le serveur dont il vient semble avoir une adresse IP changeante ou de particulier. Le plus souvent, Comcast en juge au nom du serveur dans le DNS inverse.',
    steps: {
      sender: [
        'Envoyez par le serveur sortant de votre fournisseur, ou montrez l’avis à la personne qui gère le serveur.',
      ],
      sendingAdmin: [
        'Donnez à l’adresse IP un nom PTR d’apparence fixe, comme mail.example.com, sans les chiffres de l’adresse.',
        'Ou relayez par le serveur de messagerie de votre fournisseur.',
      ],
    },
  },
  comcastBlocklist: {
    title: 'Le serveur d’envoi est sur la liste de blocage de Comcast',
    meaning:
      'Comcast a refusé votre message, car selon sa propre liste le serveur d’envoi a émis du courrier qui a tout l’air de spam. C’est Comcast qui décide du retrait. Les boîtes passées de Xfinity à Yahoo ne répondent plus par ce code.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie ; seul l’exploitant du serveur peut demander le retrait.',
        'En attendant, prenez un autre compte.',
      ],
      sendingAdmin: [
        'Contrôlez d’abord l’adresse IP sur les listes de blocage publiques, et faites-l’en retirer.',
        'Supprimez la cause : logiciel malveillant, compte piraté, DNS inverse absent.',
        'Demandez ensuite le retrait par le formulaire « block removal » de postmaster.comcast.net.',
      ],
    },
  },
  publicBlocklists: {
    title: 'Le serveur d’envoi est sur une liste publique qu’emploie Comcast',
    meaning:
      'Comcast a refusé votre message, car l’adresse IP du serveur d’envoi figure sur une ou plusieurs listes de blocage publiques. Les trois derniers chiffres disent lesquelles, de droite à gauche : Spamhaus Zen, Cloudmark CSI, SenderScore.',
    steps: {
      sender: ['Envoyez à votre fournisseur de messagerie le code et l’adresse IP qui figurent dans l’avis.'],
      sendingAdmin: [
        'Cherchez d’abord la cause sur le serveur, sans quoi chacune de ces listes l’inscrira de nouveau.',
        'Dernier chiffre 1 : demandez le retrait à Spamhaus (check.spamhaus.org).',
        'Avant-dernier chiffre 1 : déposez une demande sur csi.cloudmark.com.',
        'Troisième chiffre à partir de la droite 1 : voyez l’inscription chez SenderScore (Validity).',
      ],
    },
  },
  throttled: {
    title: 'Comcast freine le serveur d’envoi',
    meaning:
      'Le serveur d’envoi a transmis plus de courrier que Comcast n’en prend de lui à la fois ; votre message attend, et l’envoi sera retenté. Comcast admet 25 connexions simultanées et 100 destinataires par message.',
    steps: {
      sender: ['Patientez quelques heures ; votre message est dans la file d’attente de votre serveur.'],
      sendingAdmin: [
        'Ouvrez au plus 25 connexions par adresse IP, avec 100 destinataires au maximum par message.',
        'Étalez davantage vos envois ; en IPv6, la limite est de 1 000 messages par heure et par réseau.',
        'Si un trafic normal est freiné, cherchez un compte piraté.',
      ],
    },
  },
  notCustomer: {
    title: 'Comcast n’a pas de client à cette adresse',
    meaning:
      'Il n’y a pas chez Comcast de boîte à l’adresse que vous avez écrite ; votre message ne peut pas être remis.',
    steps: {
      sender: ['Vérifiez l’orthographe de l’adresse, ou demandez-en une autre à la personne.'],
      sendingAdmin: [
        'Traitez cette réponse comme un désabonnement, ainsi que Comcast le demande ; beaucoup d’erreurs de ce genre font bloquer l’adresse IP d’envoi.',
      ],
    },
  },
  dmarcRefused: {
    title: 'Comcast a refusé le message : échec de DMARC',
    meaning:
      'Votre message a échoué au contrôle DMARC du domaine de sa ligne From, et ce domaine demande le refus. Le 5.2.0 qui précède trompe : la boîte du destinataire n’est pas en cause.',
    steps: {
      sender: [
        'Utilisez le service de messagerie auquel appartient votre adresse From ; si le domaine est à vous, transmettez l’avis à la personne qui le gère.',
      ],
      sendingAdmin: ['Faites réussir SPF ou DKIM avec le même domaine que From.'],
    },
  },
  recipientUnavailable: {
    title: 'La boîte Comcast ne peut pas prendre de courrier',
    meaning:
      'Comcast dit que la boîte à laquelle vous écrivez n’est pas disponible, et traite cela comme définitif. Il n’en donne pas la raison ; le compte est peut-être suspendu ou fermé.',
    steps: {
      sender: ['Joignez la personne par un autre moyen et demandez-lui si l’adresse sert encore.'],
      recipient: ['Connectez-vous à votre compte Xfinity et vérifiez que la boîte est active.'],
    },
  },
  recipientPaused: {
    title: 'La boîte Comcast est indisponible pour le moment',
    meaning:
      'Comcast ne peut pas remettre de courrier dans cette boîte en ce moment ; votre message attend, et votre serveur réessaie. La réponse ne donne pas de raison.',
    steps: {
      sender: ['Attendez une journée, puis demandez à la personne si sa messagerie fonctionne.'],
    },
  },
  recipientRate: {
    title: 'Cette boîte Comcast a reçu trop de messages récemment',
    meaning:
      'Tant de messages sont arrivés ces derniers temps dans cette boîte Comcast que le vôtre doit attendre. Malgré le 4.1.1, l’adresse n’est pas fausse.',
    steps: {
      sender: ['Attendez ; le message entrera de lui-même une fois la limite passée.'],
      sendingAdmin: ['Ralentissez les alertes et rapports destinés à cette seule boîte.'],
    },
  },
  mailboxFull: {
    title: 'La boîte Comcast est pleine',
    meaning:
      'La boîte à laquelle vous écrivez n’a plus de place. Votre message attend, et sera remis si la personne fait de la place à temps.',
    steps: {
      sender: ['Dites à la personne, par un autre moyen, que sa boîte Comcast est pleine.'],
      recipient: [
        'Supprimez les messages anciens et volumineux, et videz la corbeille ; le courrier en attente arrive alors de lui-même.',
      ],
    },
  },
  fullForLong: {
    title: 'La boîte Comcast est pleine depuis longtemps',
    meaning:
      'La boîte à laquelle vous écrivez dépasse sa limite depuis si longtemps que Comcast refuse désormais le courrier au lieu de le faire attendre. Peut-être que plus personne ne la lit.',
    steps: {
      sender: ['Demandez à la personne une autre adresse, ou de vider sa boîte.'],
      sendingAdmin: ['Suspendez les envois en nombre vers cette adresse tant que le destinataire n’a pas répondu.'],
    },
  },
  reverseDnsMissing: {
    title: 'Comcast exige un nom DNS inverse pour le serveur d’envoi',
    meaning:
      'Comcast a refusé la connexion, car l’adresse IP du serveur d’envoi n’a pas de nom dans le DNS inverse. Votre message et l’adresse ne posent pas de problème.',
    steps: {
      sender: ['Remettez l’avis à la personne qui gère le serveur d’envoi.'],
      sendingAdmin: [
        'Faites définir un enregistrement PTR par le titulaire de l’adresse IP, et pour ce nom un enregistrement A ou AAAA qui y ramène.',
      ],
    },
  },
} as const satisfies Record<keyof typeof comcast.entries, ProviderText>;
