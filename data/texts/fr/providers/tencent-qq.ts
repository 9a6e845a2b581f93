import type { ProviderText } from '../../../providers/provider';
import type { tencentQq } from '../../../providers/tencent-qq';

export const tencentQqTexts = {
  spfFailed: {
    title: 'QQ Mail doute que votre serveur puisse envoyer pour votre domaine',
    meaning:
      'Le message est refusé parce que le serveur qui l’a envoyé n’est pas de ceux que permet l’enregistrement SPF de votre domaine.',
    steps: {
      sendingAdmin: ['Faites figurer le serveur d’envoi dans l’enregistrement TXT SPF du domaine de MAIL FROM.'],
    },
  },
  dmarcFailed: {
    title: 'La règle de votre propre domaine fait refuser le message par QQ Mail',
    meaning:
      'Ni SPF ni DKIM n’a confirmé le domaine de la ligne From, et l’enregistrement DMARC de ce domaine demande de refuser de tels messages.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère le domaine de votre adresse ; le message lui-même n’y peut rien.',
      ],
      sendingAdmin: ['Signez avec DKIM au nom du domaine de From, ou faites passer SPF pour ce même domaine.'],
    },
  },
  bounceAttack: {
    title: 'QQ Mail voit dans votre serveur une source de faux avis',
    meaning:
      'Ce que votre serveur a envoyé ressemble à des avis de non-remise pour des messages que les utilisateurs de QQ n’ont jamais écrits. Cela arrive quand un serveur accepte d’abord un spam à l’expéditeur falsifié, puis le retourne.',
    steps: {
      sendingAdmin: [
        'Refusez les destinataires inconnus pendant la session SMTP au lieu de retourner leur courrier ensuite.',
        'Désactivez les réponses automatiques aux messages que votre filtre a classés comme spam.',
      ],
    },
  },
  distrustedAddress: {
    title: 'QQ Mail soupçonne votre serveur ou domaine d’envoyer du spam',
    meaning:
      'Votre message est refusé à cause de sa provenance, non de son contenu : QQ Mail a vu du spam venir de cette adresse IP (« spam ip »), ou de votre domaine ou fournisseur (« spam sender »).',
    steps: {
      sender: [
        'Indiquez à votre fournisseur ce que dit l’avis, et prenez un autre compte jusqu’à ce que ce soit réglé.',
      ],
      sendingAdmin: [
        'Arrêtez ce qui envoie du spam par cette adresse IP ou ce domaine, puis rétablissez sa réputation avec de petits volumes de courrier attendu.',
      ],
    },
  },
  connectionDenied: {
    title: 'QQ Mail ne laisse pas votre serveur se connecter',
    meaning:
      'Le serveur qui expédie votre courrier a été éconduit à cause de son adresse IP ; QQ Mail n’a pas regardé le message lui-même.',
    steps: {
      sendingAdmin: [
        'Vérifiez si l’adresse IP est dynamique ou figure sur des listes publiques ; le cas échéant, passez par un serveur bien considéré.',
        'Si vous ne trouvez aucune cause, signalez l’adresse à QQ Mail par la page d’aide citée ici.',
      ],
    },
  },
  tooLarge: {
    title: 'Votre message est trop gros pour QQ Mail',
    meaning:
      'Avec ses pièces jointes, le message dépasse la taille que QQ Mail accepte. Une pièce jointe grossit d’un tiers environ pendant l’envoi.',
    steps: {
      sender: ['Déposez les gros fichiers sur un espace en ligne accessible depuis la Chine et envoyez le lien.'],
    },
  },
  spamContent: {
    title: 'QQ Mail prend votre message pour du spam',
    meaning: 'Le filtre de QQ Mail a trouvé des signes de spam dans le texte ou le contenu du message, et l’a refusé.',
    steps: { sender: ['Envoyez un court texte écrit avec vos mots, sans image ni lien, pour voir s’il passe.'] },
  },
  contentReported: {
    title: 'Des utilisateurs de QQ ont signalé des messages semblables',
    meaning:
      'QQ Mail refuse ce contenu parce que ses utilisateurs en ont signalé de pareils comme spam. Cela peut toucher un message honnête qui ressemble à une publicité ou reprend un lien signalé.',
    steps: {
      sender: [
        'Changez l’objet et la formulation, et supprimez les liens et les images de signature.',
        'Demandez au destinataire d’ajouter votre adresse à ses contacts QQ Mail, puis réessayez une fois.',
      ],
      sendingAdmin: [
        'Cessez les envois aux adresses QQ qui ne les ont pas demandés : chaque signalement pèse sur le message suivant.',
      ],
    },
  },
  recipientRejects: {
    title: 'Les réglages du destinataire refusent votre courrier',
    meaning:
      'Un filtre ou la liste noire de la boîte QQ du destinataire a écarté votre message. Lui seul peut y changer quelque chose.',
    steps: {
      sender: [
        'Joignez la personne autrement et demandez-lui si votre adresse ou votre domaine figure dans sa liste noire.',
      ],
      recipient: [
        'Dans les paramètres de QQ Mail, passez en revue la liste noire et les filtres, et retirez-en l’adresse ou le domaine de l’expéditeur.',
      ],
    },
  },
  recipientFlooded: {
    title: 'Le destinataire reçoit trop de courrier en ce moment',
    meaning:
      'Cette boîte QQ a reçu tant de courrier qu’elle est fermée pour un temps. Malgré les mots « access denied », le refus ne vous vise pas.',
    steps: {
      sender: ['Réessayez après quelques heures : une boîte fermée pour excès de courrier rouvre d’elle-même.'],
    },
  },
  deactivated: {
    title: 'Cette boîte QQ est désactivée',
    meaning:
      'La boîte du destinataire est coupée : QQ Mail n’accepte plus rien pour elle. Rien ne dit si c’est le titulaire ou QQ qui l’a voulu.',
    steps: {
      sender: ['Demandez à la personne, par messagerie ou par téléphone, une adresse encore utilisée.'],
      recipient: ['Connectez-vous à mail.qq.com pour voir si la boîte peut être rouverte.'],
    },
  },
  badAddress: {
    title: 'Une adresse n’a pas la forme que QQ Mail attend',
    meaning:
      'QQ Mail n’a pas pu lire une adresse de votre message : elle contient un espace ou un caractère de trop, ou il lui manque une partie.',
    steps: { sender: ['Supprimez l’adresse du message et de vos contacts, puis ressaisissez-la.'] },
  },
  serverFrequency: {
    title: 'Votre serveur envoie plus vite que QQ Mail ne l’accepte',
    meaning:
      'Votre message s’est heurté à une limite sur ce qu’un serveur ou un domaine peut envoyer à QQ Mail en peu de temps. Le premier mot de la réponse dit laquelle : Ip, Domain ou Connection.',
    steps: {
      sender: ['Renvoyez le message dans quelques heures.'],
      sendingAdmin: [
        'Répartissez le courrier vers qq.com sur la journée, avec peu de connexions simultanées.',
        'Pour « Domain », comptez tout ce qui part sous ce domaine, lettres d’information et sites web compris.',
      ],
    },
  },
  senderFrequency: {
    title: 'Vous avez trop écrit à des adresses QQ en peu de temps',
    meaning:
      'Votre message a été refusé, car QQ Mail limite, par heure et par jour, ce qu’une même adresse peut envoyer, et la vôtre dépasse une limite. Les chiffres sont secrets ; la pause dure autant que la limite dépassée.',
    steps: { sender: ['Faites une pause d’un jour, puis écrivez à moins d’adresses QQ à la fois.'] },
  },
  mailboxNotFound: {
    title: 'QQ Mail ne trouve aucune boîte à ce nom',
    meaning:
      'L’adresse n’existe pas chez QQ Mail, ou dans l’entreprise dont Tencent gère le courrier. Les adresses QQ personnelles sont souvent un numéro, où un seul chiffre faux suffit.',
    steps: { sender: ['Demandez à la personne son adresse par écrit, et copiez-la.'] },
  },
} as const satisfies Record<keyof typeof tencentQq.entries, ProviderText>;
