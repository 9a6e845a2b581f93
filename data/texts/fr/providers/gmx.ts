import type { gmx } from '../../../providers/gmx';
import type { ProviderText } from '../../../providers/provider';

export const gmxTexts = {
  mailboxUnavailable: {
    title: 'L’adresse n’existe pas, ou n’est plus utilisée',
    meaning:
      'Votre message a été refusé, car GMX, web.de, mail.com ou IONOS, qui forment un même groupe, n’a pas de boîte utilisable à cette adresse. Elle est mal tapée, a été abandonnée ou, semble-t-il, n’a pas servi depuis longtemps.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans l’adresse, fin comprise (gmx.net, gmx.com, web.de…).',
        'Demandez à la personne, par un autre moyen, si elle l’utilise encore.',
      ],
      sendingAdmin: [
        'Supprimez les adresses qui échouent ainsi : IONOS bloque les adresses IP qui écrivent à beaucoup d’inconnus.',
      ],
      receivingAdmin: [
        'Si le domaine est à vous et sa messagerie chez IONOS, vérifiez que la boîte ou l’alias y a été créé.',
      ],
    },
  },
  spfFailed: {
    title: 'Ce serveur n’est pas autorisé à envoyer pour ce domaine',
    meaning:
      'Le domaine de l’adresse de l’expéditeur publie la liste des serveurs autorisés à envoyer pour lui (SPF) ; le message vient d’un autre. GMX et les autres services du groupe le refusent comme un faux probable. Si le destinataire y fait transférer son courrier, le transfert est souvent en cause.',
    steps: {
      sender: [
        'Utilisez le serveur sortant du fournisseur de votre adresse.',
        'Si l’avis cite une adresse à laquelle vous n’avez jamais écrit, dites au destinataire que son transfert échoue.',
      ],
      recipient: [
        'Au lieu de faire transférer du courrier vers GMX ou web.de, faites-le relever par leur service de collecte (« Sammeldienst »).',
        'Abonnez-vous aux newsletters directement avec votre adresse GMX ou web.de.',
      ],
      sendingAdmin: [
        'Ajoutez le serveur à l’enregistrement SPF du domaine de MAIL FROM.',
        'Si votre serveur transfère du courrier, réécrivez MAIL FROM avec SRS.',
      ],
    },
  },
  brokenHeaders: {
    title: 'Les lignes techniques de votre message sont incorrectes',
    meaning:
      '« Header based » désigne les lignes placées en tête de tout message, comme From, Date et Message-ID : les vôtres enfreignent les normes ou une règle de GMX et des autres services du groupe. C’est votre logiciel ou votre site qui les écrit, pas vous.',
    steps: {
      sender: [
        'Envoyez le même texte depuis un autre logiciel, ou depuis un webmail.',
        'Dites à l’éditeur ou à l’hébergeur du logiciel que GMX refuse ses messages avec la mention « header based ».',
      ],
      sendingAdmin: [
        'Vérifiez que From, Date et Message-ID sont présents, bien formés et uniques (RFC 5322).',
        'Dans les scripts qui composent eux-mêmes les en-têtes, encodez les accents des noms et des sujets (RFC 2047).',
        'Suivez le lien à la fin de la réponse : l’exploitant y explique le cas et répond aux questions.',
      ],
    },
  },
  senderDomainPolicy: {
    title: 'GMX et web.de ne veulent pas du courrier de ce domaine',
    meaning:
      'Votre message a été refusé à cause du domaine de l’adresse de l’expéditeur (« domain based »), et non du serveur ou du destinataire. La réponse ne dit pas quelle règle il enfreint ; du spam envoyé sous son nom est une possibilité.',
    steps: {
      sender: [
        'Montrez l’avis à la personne qui gère le domaine de votre adresse.',
        'Écrivez pour l’instant depuis une adresse d’un autre domaine.',
      ],
      sendingAdmin: [
        'Ouvrez le lien qui termine la réponse : il mène à la page de ce cas.',
        'Cherchez le domaine sur check.spamhaus.org, et faites réussir SPF, DKIM et DMARC.',
        'Si tout est en ordre, écrivez par le formulaire de postmaster.gmx.com ou de postmaster.web.de.',
      ],
    },
  },
  tooMuchSpamFromServer: {
    title: 'Trop de spam venant du serveur d’envoi, pour l’instant',
    meaning:
      'GMX, web.de ou IONOS a reçu tant de spam de l’adresse IP de votre serveur qu’il l’écarte pour un temps. Ce message a échoué pour de bon, mais le blocage lui-même est provisoire.',
    steps: {
      sender: [
        'Renvoyez le message demain.',
        'S’il est refusé de nouveau, signalez à votre fournisseur de messagerie que le serveur est bloqué comme « IP based ».',
      ],
      sendingAdmin: [
        'Trouvez les boîtes piratées et les formulaires détournés, et arrêtez ce qu’ils envoient.',
        'Éliminez les vieilles adresses : de nombreux destinataires inconnus pèsent aussi sur l’adresse IP.',
        'Reprenez lentement et, si le blocage persiste, écrivez au contact indiqué derrière le lien de la réponse.',
      ],
    },
  },
  reverseDns: {
    title: 'Le serveur d’envoi n’a pas de nom convenable',
    meaning:
      'Votre message a été refusé, car l’adresse IP d’où il vient n’a pas de nom dans le DNS, ou en porte un comme en ont les connexions de particuliers. GMX, web.de et IONOS exigent que chaque serveur de messagerie ait son propre nom.',
    steps: {
      sender: [
        'Si vous ne gérez pas vous-même de serveur, transmettez l’avis à votre fournisseur de messagerie.',
        'Depuis un appareil ou un logiciel chez vous, envoyez par le serveur sortant de votre fournisseur, avec identification.',
      ],
      sendingAdmin: [
        'Faites créer par le détenteur de l’adresse IP un enregistrement PTR comme mail.example.com, avec un A ou AAAA en retour.',
        'Choisissez un nom sans les chiffres de l’adresse IP, qui évoquent une adresse dynamique.',
        'Employez le même nom dans HELO, comme GMX le recommande.',
      ],
    },
  },
  blocklisted: {
    title: 'Le serveur d’envoi figure sur une liste de blocage',
    meaning:
      'L’adresse IP de votre serveur figure sur une liste de blocage qu’emploient GMX et les autres services du groupe, la leur ou une liste externe. Ils le disent souvent dès la connexion, par un 554, avant de rien savoir de votre message.',
    steps: {
      sender: [
        'Remettez l’avis, avec son lien et l’adresse IP, à votre fournisseur de messagerie ou à votre hébergeur.',
        'Pour ce qui ne peut pas attendre, prenez un autre compte.',
      ],
      sendingAdmin: [
        'Ouvrez l’adresse qui suit « For explanation visit » : elle explique l’inscription et propose un contact.',
        'Vérifiez l’adresse IP sur des listes publiques comme Spamhaus, car les listes externes comptent aussi.',
        'Supprimez la source du spam avant de demander le retrait.',
      ],
    },
  },
  senderCannotReceive: {
    title: 'Personne ne pourrait répondre à l’adresse de l’expéditeur',
    meaning:
      'Votre message a été refusé, car GMX ou un autre service du groupe n’a trouvé aucun serveur qui reçoive le courrier du domaine de l’expéditeur. Il n’accepte pas de message auquel on ne peut pas répondre. Votre texte n’y est pour rien.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans l’adresse d’expéditeur de votre logiciel ou formulaire.',
        'Si elle est juste, demandez à la personne qui gère le domaine de faire en sorte qu’il puisse recevoir du courrier.',
      ],
      sendingAdmin: [
        'Donnez au domaine de MAIL FROM un enregistrement MX valide ou, à défaut, un A ou AAAA.',
        'Vérifiez que le MX nomme un hôte qui se résout, et non une adresse IP nue.',
        'Pour les newsletters, employez un domaine de retour qui existe dans le DNS.',
      ],
    },
  },
  mailboxFull: {
    title: 'La boîte GMX, web.de ou IONOS du destinataire est pleine',
    meaning:
      'Votre message a été refusé, car la boîte n’a plus d’espace ; l’adresse, elle, est juste. Que la réponse soit 550 ou 552 ne change rien.',
    steps: {
      sender: [
        'Faites savoir au destinataire, par un autre moyen, que sa boîte est pleine.',
        'Renvoyez le message quand il y aura de la place.',
      ],
      recipient: [
        'Supprimez ce qui ne sert plus, et videz la corbeille et le dossier Spam.',
        'Mettez les grosses pièces jointes sur votre ordinateur, ou prenez plus d’espace chez votre fournisseur.',
      ],
      sendingAdmin: ['Gardez l’adresse, et réessayez après quelques jours.'],
    },
  },
  serverMisconfigured: {
    title: 'Le serveur d’envoi est sans doute mal configuré',
    meaning:
      'GMX ou un autre service du groupe n’a pas compris une commande du serveur qui a envoyé votre message, très probablement parce que ce serveur est mal configuré. « Syntax error in parameters » ne dit pas où.',
    steps: {
      sender: [
        'Envoyez l’avis à l’assistance de votre fournisseur de messagerie ou hébergeur, qui peut examiner la session.',
        'D’ici là, écrivez depuis une boîte ailleurs.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal la commande refusée, d’abord HELO ou EHLO, puis les adresses de MAIL FROM et RCPT TO.',
        'Donnez dans HELO un nom d’hôte complet, le même que dans l’enregistrement PTR.',
        'Si le courrier est encore refusé après la correction, demandez de l’aide par le formulaire de postmaster.gmx.com ou de postmaster.web.de.',
      ],
    },
  },
} as const satisfies Record<keyof typeof gmx.entries, ProviderText>;
