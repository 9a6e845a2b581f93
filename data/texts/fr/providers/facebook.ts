import type { facebook } from '../../../providers/facebook';
import type { ProviderText } from '../../../providers/provider';

export const facebookTexts = {
  policyBlocklist: {
    title: 'L’adresse de votre serveur n’est pas censée livrer de courrier',
    meaning:
      'Facebook a refusé le message parce que l’adresse IP d’envoi figure sur la liste PBL de Spamhaus : des adresses, comme celles des accès privés, d’où aucun serveur ne devrait livrer directement. Ce n’est pas une accusation de spam.',
    steps: {
      sender: [
        'Réglez votre programme pour qu’il envoie par le serveur de votre fournisseur (port 587 avec identification).',
      ],
      sendingAdmin: [
        'Passez par le serveur de votre fournisseur, ou faites retirer l’entrée PBL sur check.spamhaus.org si l’adresse est fixe et à vous.',
      ],
    },
  },
  noLongerAccepted: {
    title: 'Facebook ne prend plus rien de votre serveur',
    meaning:
      'Facebook a écarté, sans terme annoncé, l’adresse IP d’où vient votre courrier. Sa page sur ce code n’indique aucun recours.',
    steps: { sendingAdmin: ['Livrez par un autre serveur bien considéré, et cherchez ce que cette adresse a envoyé.'] },
  },
  blockedForHours: {
    title: 'Facebook bloque votre serveur pour quelques heures',
    meaning:
      'Votre message a été refusé pendant un blocage du serveur d’envoi : de 4 à 8 heures avec POL-P3, de 24 à 48 heures avec POL-P4. Il prend fin de lui-même, mais ce message ne sera pas représenté.',
    steps: {
      sender: ['Renvoyez-le après huit heures pour POL-P3, après deux jours pour POL-P4.'],
      sendingAdmin: [
        'Retenez le courrier vers facebook.com jusqu’à la fin du blocage, et cherchez l’afflux ou les plaintes qui l’ont causé.',
      ],
    },
  },
  deferredForHours: {
    title: 'Facebook fait attendre votre serveur',
    meaning:
      'Facebook n’accepte rien du serveur d’envoi pour l’instant : 1 à 2 heures avec POL-T1, 4 à 8 avec POL-T2, 24 à 48 avec POL-T3. Le message reste en file d’attente et partira ensuite.',
    steps: {
      sendingAdmin: [
        'Espacez les tentatives vers facebook.com selon le code, pour que les essais eux-mêmes ne nuisent pas.',
      ],
    },
  },
  virus: {
    title: 'Facebook a trouvé un virus dans votre message',
    meaning:
      'L’analyse de votre message a révélé un virus, sans doute dans une pièce jointe ; Facebook l’a donc refusé.',
    steps: { sender: ['Analysez votre ordinateur et les fichiers joints avant tout autre envoi.'] },
  },
  blockedLink: {
    title: 'Votre message contient un lien que Facebook bloque',
    meaning:
      'Facebook refuse le courrier où figurent certaines adresses web, et votre message en contient une. La réponse ne dit pas laquelle.',
    steps: { sender: ['Retirez tous les liens, y compris raccourcis ou en signature, et envoyez le texte seul.'] },
  },
  domainPolicy: {
    title: 'Votre domaine ne satisfait pas aux contrôles de Facebook',
    meaning:
      'Facebook n’a pas pu confirmer que le message vient vraiment de votre domaine, ou le message enfreint ses règles contre les abus. Un seul code couvre les deux cas.',
    steps: {
      sendingAdmin: [
        'Voyez dans le journal si SPF et DKIM ont réussi pour le domaine de From, et corrigez celui qui a échoué.',
        'Si les deux ont réussi, cherchez des plaintes ou du spam venant de ce domaine.',
      ],
    },
  },
  senderDomainMissing: {
    title: 'Le domaine d’expédition ne peut pas recevoir de réponse',
    meaning:
      'Facebook veut un expéditeur à qui l’on puisse répondre. Le domaine de votre adresse n’existe pas (DNS-P1), ou n’annonce aucun serveur pour son courrier entrant (DNS-P2).',
    steps: {
      sender: ['Cherchez une faute de frappe dans l’adresse d’expédition de votre programme ou site web.'],
      sendingAdmin: [
        'Pour DNS-P1, mettez un domaine enregistré dans MAIL FROM ; pour DNS-P2, publiez pour lui un enregistrement MX.',
      ],
    },
  },
  reverseDnsMissing: {
    title: 'L’adresse de votre serveur n’a pas de nom dans le DNS',
    meaning: 'Facebook a refusé le message parce que l’adresse IP d’où il vient n’a pas de DNS inverse.',
    steps: {
      sendingAdmin: [
        'Faites définir un enregistrement PTR par le détenteur de l’adresse IP, et pour ce nom un A ou AAAA qui y ramène.',
      ],
    },
  },
  reverseDnsFailing: {
    title: 'Facebook n’arrive pas à vérifier le nom de votre serveur',
    meaning:
      'Votre message attend, car le DNS inverse du serveur d’envoi ne répond pas en ce moment. Votre serveur réessaie ; si la panne est dans le DNS, elle dure jusqu’à sa réparation.',
    steps: {
      sendingAdmin: [
        'Interrogez le PTR de l’extérieur ; si le serveur de noms de la zone inverse ne répond pas, appelez son exploitant.',
      ],
    },
  },
  senderDomainUnresolved: {
    title: 'Facebook ne trouve pas votre domaine en ce moment',
    meaning:
      'Le domaine de l’adresse d’expédition ne se résout pas pour l’instant, et Facebook a différé le message. Une panne passagère du DNS se règle d’elle-même.',
    steps: {
      sendingAdmin: [
        'Vérifiez de l’extérieur que tous les serveurs de noms du domaine de MAIL FROM répondent et que le domaine n’a pas expiré.',
      ],
    },
  },
  connectionLimit: {
    title: 'Trop de trafic à la fois entre votre serveur et Facebook',
    meaning:
      'Votre message attend son tour, car le serveur d’envoi a trop de connexions ouvertes vers Facebook (CON-T2), en a ouvert trop de nouvelles en peu de temps (CON-T3), ou a présenté trop de destinataires dans une seule (CON-T4). L’envoi est retenté de lui-même.',
    steps: {
      sendingAdmin: [
        'CON-T2 : réduisez le nombre de connexions simultanées vers facebook.com.',
        'CON-T3 : passez plusieurs messages dans une connexion ouverte au lieu d’en ouvrir une pour chacun.',
        'CON-T4 : présentez moins de destinataires par connexion.',
      ],
    },
  },
  serversBusy: {
    title: 'Le serveur de messagerie de Facebook est occupé',
    meaning:
      'Votre message attend, car le serveur de messagerie de Facebook a déjà toutes les connexions qu’il peut tenir. Votre propre serveur n’y est pour rien et réessaie.',
    steps: {
      sender: ['Attendez ; les tentatives suivantes se font sans vous.'],
    },
  },
  unknownRecipient: {
    title: 'Facebook ne connaît pas cette adresse',
    meaning: 'Aucune boîte et aucun groupe de Facebook ne correspond à l’adresse à laquelle vous avez écrit.',
    steps: {
      sender: ['Écrivez à la personne dans Messenger, ou demandez-lui ainsi une adresse chez un autre fournisseur.'],
    },
  },
  recipientPrivacy: {
    title: 'Les réglages Facebook du destinataire écartent votre courrier',
    meaning:
      'La personne a choisi de ne pas recevoir ce courrier : RCP-P2 tient à ses préférences, RCP-P3 à ses réglages de confidentialité. Elle seule peut les changer.',
    steps: {
      sender: [
        'Demandez à la personne, par un autre canal, de vous laisser écrire ou de vous donner une autre adresse.',
      ],
      recipient: ['Passez en revue les réglages de confidentialité et de messages de votre compte Facebook.'],
    },
  },
  internalTrouble: {
    title: 'Facebook a un problème interne',
    meaning:
      'Votre message attend à cause d’une panne passagère chez Facebook. Ni vous ni votre serveur, qui réessaie, n’en êtes responsables.',
    steps: {},
  },
  recipientDeactivated: {
    title: 'Le compte Facebook du destinataire est désactivé',
    meaning:
      'La personne a mis son compte en sommeil et reviendra ou non. Votre serveur réessaie pendant quelques jours ; sans réactivation, un avis de non-remise suivra.',
    steps: {
      sender: ['N’y comptez pas : joignez la personne autrement.'],
      recipient: ['Réactivez votre compte en vous connectant à Facebook, si vous voulez ce courrier.'],
    },
  },
  tooLarge: {
    title: 'Votre message est trop gros pour Facebook',
    meaning:
      'Avec ses pièces jointes, le message dépasse la taille que Facebook admet ; le code n’indique pas la limite.',
    steps: {},
  },
  attachmentType: {
    title: 'Facebook refuse ce type de pièce jointe',
    meaning: 'L’un des fichiers joints est d’un type que Facebook n’accepte pas par courriel.',
    steps: { sender: ['Retirez le fichier, ou partagez-le par un service de stockage.'] },
  },
  repeatedHeader: {
    title: 'Votre programme a écrit deux fois un même en-tête',
    meaning:
      'Un en-tête qui ne doit figurer qu’une fois, comme From, Subject ou Date, est en double dans votre message. Facebook refuse ces messages ; le programme qui a composé le vôtre est en cause.',
    steps: {
      sender: ['Envoyez le même texte depuis un logiciel de messagerie ordinaire pour qu’il passe.'],
      sendingAdmin: [
        'Cherchez dans le message brut des lignes From, To, Subject, Date ou Message-ID en double, et corrigez le script ou la passerelle qui ajoute la seconde.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Plus de destinataires que Facebook n’en prend à la fois',
    meaning:
      'Certains destinataires doivent attendre, car le message en compte trop pour Facebook. Votre serveur présentera de nouveau les autres.',
    steps: { sender: ['La prochaine fois, écrivez à moins de personnes par message.'] },
  },
} as const satisfies Record<keyof typeof facebook.entries, ProviderText>;
