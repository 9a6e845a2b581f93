import type { outlookCom } from '../../../providers/outlook-com';
import type { ProviderText } from '../../../providers/provider';

export const outlookComTexts = {
  slowedByReputation: {
    title: 'Outlook.com freine votre serveur de messagerie',
    meaning:
      'Votre message attend, car Outlook.com n’accepte qu’une quantité limitée de courrier du serveur qui l’envoie, faute d’avoir assez confiance en lui ou en son domaine. De nouveaux essais suivent d’eux-mêmes. D’autres utilisateurs du même serveur peuvent en être la cause.',
    steps: {
      sender: [
        'Patientez une journée : votre serveur réessaie, et d’autres copies ne feraient qu’augmenter le volume.',
        'Si cela dure, transmettez l’avis à votre fournisseur de messagerie, avec l’adresse IP et le numéro RP ou S qui y figurent.',
      ],
      sendingAdmin: [
        'Consultez l’adresse IP dans SNDS, le service gratuit de Microsoft : il montre combien d’utilisateurs d’Outlook.com se sont plaints de votre courrier.',
        'Supprimez ce qui provoque des plaintes : compte piraté, liste ancienne ou achetée, newsletter dont on se désabonne difficilement.',
        'Ralentissez les envois vers Outlook.com, Hotmail, Live et MSN, puis augmentez-les peu à peu ; une nouvelle adresse IP peut demander une quinzaine de jours.',
        'Si vous respectez les règles publiées et restez freiné, remplissez le formulaire d’assistance aux expéditeurs sur olcsupport.office.com.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Trop de connexions simultanées vers Outlook.com',
    meaning:
      'Le serveur qui envoie votre courrier a ouvert vers Outlook.com plus de connexions simultanées qu’il n’y a droit ; ce message doit donc attendre. Avec RP-003, la limite dépend de la réputation du serveur ou du domaine. Au-delà de 500 à la fois, il faut de toute façon un accord avec Microsoft.',
    steps: {
      sender: [
        'Laissez le message en file d’attente : votre serveur réessaie sans vous.',
        'Si tout votre courrier vers Hotmail et Outlook arrive en retard, signalez à votre fournisseur qu’il ouvre trop de connexions.',
      ],
      sendingAdmin: [
        'Limitez les connexions parallèles vers les hôtes de olc.protection.outlook.com, dans Postfix par un transport à part.',
        'Faites passer plusieurs messages par une même connexion au lieu d’en ouvrir une pour chacun.',
        'Voyez dans SNDS si des plaintes visant cette adresse IP expliquent une limite aussi basse.',
      ],
    },
  },
  spamOrReputation: {
    title: 'Outlook.com prend votre message ou son serveur pour du spam',
    meaning:
      'Outlook.com a refusé votre message parce qu’il ressemble à du spam, ou parce qu’il se méfie du serveur ou du domaine d’où il vient. La réponse ne dit pas lequel des deux. Si même un message court et simple est refusé, votre texte n’est pas en cause.',
    steps: {
      sender: [
        'Envoyez un court message d’essai, sans lien ni pièce jointe, pour savoir si c’est votre texte qui gêne.',
        'Si l’essai échoue aussi, remettez l’avis à votre fournisseur de messagerie : lui seul peut rétablir la réputation du serveur.',
      ],
      sendingAdmin: [
        'Vérifiez l’adresse IP dans SNDS et sur les listes de blocage publiques.',
        'Donnez au serveur un enregistrement PTR valide, exigé par Outlook.com de tout expéditeur, et faites réussir SPF et DKIM.',
        'Dans vos envois en nombre, évitez les scripts, les liens vers des sites douteux et les liens à adresse IP nue.',
        'Une fois la cause supprimée, citez la réponse entière dans le formulaire d’assistance de olcsupport.office.com.',
      ],
    },
  },
  addressProbing: {
    title: 'Bloqué pour avoir testé quelles adresses existent',
    meaning:
      'Outlook.com refuse le courrier de votre serveur parce que quelqu’un y a essayé des adresses sans rien leur envoyer (« namespace mining »). C’est ainsi que des spammeurs récoltent des adresses. Un compte piraté peut en être l’origine, ou un service qui « nettoie » les listes d’adresses.',
    steps: {
      sender: [
        'Arrêtez tout logiciel ou service qui teste pour vous l’existence d’adresses Hotmail ou Outlook.',
        'Sinon, montrez le code SC-002 à votre fournisseur de messagerie : quelqu’un sonde des adresses depuis son serveur.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal les sessions avec Outlook.com qui s’arrêtent après RCPT TO, et le compte ou le programme qui les ouvre.',
        'Cherchez une intrusion : des machines et des comptes piratés servent à récolter des adresses.',
        'Vérifiez les nouvelles adresses par un message à confirmer d’un clic, et non en sondant le serveur.',
        'Demandez ensuite la levée du blocage sur olcsupport.office.com.',
      ],
    },
  },
  openRelay: {
    title: 'Votre serveur de messagerie semble ouvert à n’importe qui',
    meaning:
      'Outlook.com refuse votre message parce que n’importe qui semble pouvoir envoyer par la machine d’où il vient : un relais ouvert ou un proxy ouvert. Tant que c’est le cas, tout courrier de cette adresse IP y est indésirable.',
    steps: {
      sender: [
        'Remettez l’avis à la personne qui gère le serveur ; votre message lui-même n’y est pour rien.',
        'Pour ce qui presse, écrivez depuis une boîte d’un autre fournisseur.',
      ],
      sendingAdmin: [
        'Essayez de l’extérieur, sans authentification, si le serveur relaie entre domaines étrangers, et interdisez-le.',
        'Cherchez des proxys ouverts sur toutes les machines qui partagent cette adresse IP.',
        'Une fois la porte fermée, signalez l’adresse IP par le formulaire de olcsupport.office.com.',
      ],
    },
  },
  complaints: {
    title: 'Des utilisateurs d’Outlook.com se plaignent de ce serveur',
    meaning:
      'Outlook.com a bloqué l’adresse IP d’où vient votre message, à cause de plaintes sur le courrier qui en part. Elles ne vous visent pas forcément : tous ceux qui envoient par ce serveur subissent le blocage. Microsoft recommande son programme JMRP (Junk Email Reporting Program), qui montre de quels messages on se plaint.',
    steps: {
      sender: [
        'Si vous envoyez des newsletters par ce serveur, suspendez-les et retirez toute personne qui ne les a pas demandées.',
        'Sinon, signalez ces plaintes (SC-004) à votre fournisseur de messagerie et prenez un autre compte en attendant.',
      ],
      sendingAdmin: [
        'Inscrivez vos adresses IP à JMRP : c’est gratuit, les premiers rapports peuvent arriver sous 72 heures, et chacun contient le message entier.',
        'Retirez de vos listes les personnes qui se plaignent, et fermez les comptes qui envoient du spam.',
        'Rendez la désinscription facile à trouver dans chaque envoi.',
        'Quand les plaintes ont cessé, demandez le retrait sur olcsupport.office.com.',
      ],
    },
  },
  dynamicAddress: {
    title: 'Envoyé directement depuis une connexion domestique',
    meaning:
      'Outlook.com a refusé votre message parce qu’il vient directement d’une adresse IP comme en reçoivent les particuliers et les petits bureaux. De là, le courrier doit passer par le serveur d’un fournisseur. Personne ne vous accuse de spam.',
    steps: {
      sender: [
        'Dans votre logiciel ou appareil, indiquez le serveur sortant de votre fournisseur, port 587, avec identifiant et mot de passe.',
        'Si c’est déjà le cas, envoyez l’avis à l’assistance de votre fournisseur.',
      ],
      sendingAdmin: [
        'Envoyez par le relais de votre fournisseur ou un service d’envoi, plutôt que directement aux serveurs des destinataires.',
        'Si l’adresse est fixe, créez un enregistrement PTR qui porte le nom de votre serveur de messagerie.',
        'Voyez sur check.spamhaus.org si l’adresse figure dans la PBL ; une adresse fixe peut y être retirée.',
      ],
    },
  },
  infectedMachine: {
    title: 'Un ordinateur de votre côté est sans doute infecté',
    meaning:
      'Outlook.com refuse le courrier de votre adresse IP parce qu’un serveur ou un ordinateur qui s’en sert a probablement été piraté ou infecté par un virus. Ce peut être n’importe quelle machine derrière cette adresse, pas seulement celle d’où vous avez écrit.',
    steps: {
      sender: [
        'Faites analyser votre ordinateur, et changez le mot de passe de votre messagerie depuis une machine saine.',
        'Montrez l’avis aux personnes qui s’occupent de votre réseau ou de votre serveur de messagerie.',
      ],
      sendingAdmin: [
        'Trouvez la machine : cherchez des connexions vers le port 25 extérieur qui ne viennent pas de votre serveur de messagerie.',
        'Fermez le port 25 en sortie à tout sauf au serveur de messagerie.',
        'Cherchez, dans les sites hébergés à cette adresse, des scripts étrangers et des formulaires détournés.',
        'Après le nettoyage, demandez le retrait sur olcsupport.office.com.',
      ],
    },
  },
  spamhausAddress: {
    title: 'Outlook.com bloque le serveur, inscrit sur une liste Spamhaus',
    meaning:
      'Outlook.com a refusé votre message parce que Spamhaus, qui tient des listes de sources de spam, y a inscrit le serveur qui l’a envoyé. Pour la raison et pour le retrait, Microsoft renvoie à Spamhaus.',
    steps: {
      sender: [
        'Demandez à votre fournisseur de messagerie de chercher sur check.spamhaus.org l’adresse IP donnée dans l’avis.',
        'Tant qu’elle est inscrite, écrivez depuis une autre boîte.',
      ],
      sendingAdmin: [
        'Entrez l’adresse IP sur check.spamhaus.org, et lisez sur quelle liste elle figure et pourquoi.',
        'Supprimez d’abord la cause, puis suivez la procédure de retrait indiquée.',
        'Laissez à Outlook.com jusqu’à un jour pour constater le retrait avant de renvoyer.',
      ],
    },
  },
  spamhausDomain: {
    title: 'Outlook.com refuse un domaine inscrit chez Spamhaus',
    meaning:
      'Outlook.com a refusé votre message parce qu’un domaine qui a servi à l’envoyer est inscrit chez Spamhaus. Avec S8002, c’est celui de l’adresse de retour ; avec S8001, le nom sous lequel le serveur d’envoi se présente. L’un ou l’autre peut appartenir à votre service de newsletters ou à votre hébergeur.',
    steps: {
      sender: [
        'S’il s’agit de votre propre domaine, faites vérifier votre site par la personne qui le gère : il peut contenir des pages étrangères.',
        'S’il s’agit de celui de votre service de messagerie ou de newsletters, signalez-le à son assistance avec l’avis complet.',
      ],
      sendingAdmin: [
        'Cherchez le domaine sur check.spamhaus.org : pour S8002 celui de MAIL FROM, pour S8001 celui de HELO.',
        'Nettoyez pages piratées et redirections sous ce domaine, et arrêtez les envois que personne n’a demandés.',
        'Avec un sous-domaine gratuit, adressez-vous au propriétaire du domaine parent : son inscription touche tous ceux qui en dépendent.',
        'Demandez le retrait à Spamhaus ; Outlook.com peut mettre jusqu’à 24 heures à suivre.',
      ],
    },
  },
  networkBlocked: {
    title: 'Le réseau de votre serveur est bloqué par Outlook.com',
    meaning:
      'Outlook.com a refusé votre message parce que le serveur qui l’a envoyé, ou le réseau qui l’entoure, figure sur la propre liste de blocage de Microsoft. La réponse n’en donne pas la raison. Des voisins chez le même hébergeur peuvent en être la cause, tout comme votre propre serveur.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie ou à votre hébergeur ; S3140 ou S3150 leur dit de quel blocage il s’agit.',
        'En attendant, joignez la personne autrement ou écrivez depuis un autre fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez dans votre journal et dans SNDS du spam parti de votre adresse IP, et arrêtez-le avant de demander quoi que ce soit.',
        'Remplissez le formulaire de olcsupport.office.com avec l’adresse IP et la réponse entière ; comptez en général un ou deux jours.',
        'Si l’on vous répond que vous n’y avez pas droit, répondez à ce message, décrivez votre courrier et demandez un réexamen.',
        'Si toute la plage est bloquée, faites écrire l’hébergeur à Microsoft, ou envoyez depuis une autre plage.',
      ],
    },
  },
  bulkSenderAuthentication: {
    title: 'Votre domaine ne suit pas les règles d’Outlook.com pour les gros envois',
    meaning:
      'Outlook.com a refusé votre message parce que le domaine de votre champ From n’a pas passé les contrôles SPF, DKIM et DMARC. Les domaines qui envoient plus de 5 000 messages par jour doivent réussir les trois ; depuis le 5 mai 2025, le reste est rejeté. « Spf= », « Dkim= » et « DMARC= » dans l’avis montrent ce qui a échoué.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ou votre outil de newsletters ; figurer parmi les expéditeurs approuvés du destinataire n’y change rien.',
        'Pour ce qui est urgent, prenez une adresse d’un autre domaine.',
      ],
      sendingAdmin: [
        'Lisez « Spf= Dkim= DMARC= » dans la réponse, et corrigez ce qui n’est pas « Pass ».',
        'SPF : inscrivez tous les serveurs d’envoi dans l’enregistrement TXT du domaine de MAIL FROM, avec 10 requêtes DNS au plus.',
        'DKIM : faites signer par le domaine de From chaque système qui envoie pour vous, et publiez la clé.',
        'DMARC : publiez en TXT « v=DMARC1; p=none » ou plus strict sous _dmarc ; SPF ou DKIM doit correspondre au domaine de From.',
        'Si votre serveur ne fait que transférer le message, employez SRS et ne modifiez pas le contenu, pour que DKIM survive.',
      ],
    },
  },
  spfDeniesAll: {
    title: 'Votre domaine déclare n’envoyer aucun courrier',
    meaning:
      'Outlook.com a refusé votre message parce que le domaine d’envoi n’autorise personne à envoyer pour lui : son enregistrement SPF est « v=spf1 -all ». On le publie pour un domaine qui ne sert pas au courrier. Si le vôtre sert désormais à cela, il faut d’abord changer cet enregistrement.',
    steps: {
      sender: [
        'Dites à la personne qui gère votre domaine : « Notre SPF est v=spf1 -all, Outlook.com refuse donc notre courrier. »',
        'Jusqu’à la correction, écrivez depuis une adresse d’un autre domaine.',
      ],
      sendingAdmin: [
        'Remplacez « v=spf1 -all » dans l’enregistrement TXT du domaine par un SPF qui nomme vos serveurs d’envoi.',
        'Attendez 48 heures, comme le conseille Microsoft, et faites un essai avant tout véritable envoi.',
      ],
    },
  },
  mailboxUnknown: {
    title: 'Cette boîte n’existe pas chez Outlook.com ou Hotmail',
    meaning:
      'Outlook.com n’a aucune boîte à cette adresse ; votre message n’a donc pas été remis. « Mailbox unavailable » fait penser à une panne passagère, mais Microsoft l’emploie pour les adresses qui n’existent pas. Un nouvel essai échouera de même.',
    steps: {
      sender: [
        'Vérifiez la fin de l’adresse : outlook.com, hotmail.com, hotmail.fr, live.com et msn.com sont toutes différentes.',
        'Demandez à la personne son adresse actuelle, par téléphone ou par messagerie instantanée.',
      ],
      sendingAdmin: ['Traitez-la comme un utilisateur inconnu, et retirez l’adresse de vos listes.'],
    },
  },
  recipientsRejected: {
    title: 'Le serveur de Microsoft n’accepte aucun des destinataires',
    meaning:
      'Votre message a été refusé : le serveur de Microsoft ne prend de courrier pour aucune des adresses que vous avez indiquées. « Access denied » fait penser à une autorisation manquante, mais en général l’adresse n’existe pas dans cette organisation. Parfois, celle-ci n’admet que certains expéditeurs.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, et retapez l’adresse au lieu de choisir une suggestion.',
        'Demandez la bonne adresse au destinataire par un autre moyen.',
      ],
      receivingAdmin: [
        'Si l’adresse doit exister, vérifiez que le destinataire figure dans Exchange Online et que la synchronisation de l’annuaire a eu lieu.',
        'Vérifiez le type du domaine accepté, et cherchez un connecteur ou une règle qui n’admet que certains expéditeurs.',
      ],
    },
  },
  recipientHourlyLimit: {
    title: 'Le destinataire a reçu trop de messages en une heure',
    meaning:
      'La boîte visée a reçu autant de messages que Microsoft lui en permet en une heure, tous expéditeurs confondus ; dans Microsoft 365, c’est 3 600. Votre message vous est revenu et ne repartira pas de lui-même. Le compteur repart de zéro au bout d’une heure.',
    steps: {
      sender: [
        'Renvoyez le message dans une heure ou deux.',
        'S’il est encore refusé, prévenez le destinataire par téléphone que sa boîte est submergée.',
      ],
      recipient: [
        'Cherchez les alertes ou rapports qui submergent votre boîte, et faites-les envoyer moins souvent ou ailleurs.',
      ],
    },
  },
  senderHourlyLimit: {
    title: 'Vous avez envoyé trop de messages à ce destinataire en une heure',
    meaning:
      'Votre adresse a envoyé à ce seul destinataire plus de messages que Microsoft n’en accepte d’un même expéditeur en une heure. Dans Microsoft 365, c’est le tiers de ce qu’une boîte peut recevoir, environ 1 200. Rien ne fera repartir de lui-même le message revenu.',
    steps: {
      sender: [
        'Arrêtez le programme ou la règle qui envoie autant, et laissez passer une heure.',
        'Faites réunir alertes et rapports en un seul message.',
        'Renvoyez ensuite, parmi les messages revenus, ceux qui comptent encore.',
      ],
      sendingAdmin: ['Cherchez dans le journal quelle application écrit à ce destinataire, et ralentissez-la.'],
    },
  },
  organizationQuota: {
    title: 'L’organisation du destinataire reçoit trop de courrier',
    meaning:
      'Il arrive pour l’organisation du destinataire plus de courrier que Microsoft n’en prend à la fois ; le vôtre doit donc attendre. Ni votre message ni votre serveur n’y sont pour rien. Les essais suivants se font sans vous.',
    steps: {
      sender: ['Laissez-lui jusqu’à demain, sans envoyer de deuxième copie.'],
      receivingAdmin: ['Cherchez ce qui submerge votre organisation : boucle de messages, supervision qui s’emballe…'],
    },
  },
  lowResources: {
    title: 'Le serveur de Microsoft manque de ressources',
    meaning:
      'Le serveur de Microsoft qui devrait prendre votre message est en ce moment surchargé ou manque de place. Ce n’est pas la boîte du destinataire qui est pleine. Votre serveur réessaiera plus tard.',
    steps: {
      sender: [
        'Attendez ; il n’y a rien à changer dans votre message.',
        'Ne le renvoyez que si un avis d’échec définitif vous parvient.',
      ],
    },
  },
  serverTrouble: {
    title: 'Une panne passagère dans la messagerie de Microsoft',
    meaning:
      'Les serveurs de Microsoft ont des difficultés en ce moment et ne peuvent pas prendre votre message. Ni vous ni l’adresse n’êtes en cause. Le message reste dans la file d’attente de votre serveur et partira à l’un des prochains essais.',
    steps: {
      sender: [
        'Ne faites rien pour l’instant : votre serveur le fait repartir de lui-même.',
        'Si cela dure plus d’un jour, voyez sur la page d’état des services de Microsoft si Outlook.com est en panne.',
      ],
    },
  },
} as const satisfies Record<keyof typeof outlookCom.entries, ProviderText>;
