import type { mimecast } from '../../../providers/mimecast';
import type { ProviderText } from '../../../providers/provider';

export const mimecastTexts = {
  senderChecksFailed: {
    title: 'Mimecast ne peut pas confirmer que le message vient de votre domaine',
    meaning:
      'Mimecast, qui protège la messagerie du destinataire, n’a pas pu confirmer que votre message vient de votre domaine. Avec « SPF », le serveur d’envoi ne figure pas sur la liste du domaine ; avec « DKIM », la signature ne correspond pas à la clé publiée ; avec « DMARC », le message ne passe pas le contrôle que le domaine lui-même exige.',
    steps: {
      sender: [
        'Ne le renvoyez pas tel quel ; transmettez l’avis à la personne qui gère votre domaine, en indiquant le contrôle qu’il nomme.',
        'Si un site ou un service de newsletters l’a envoyé en votre nom, citez ce service : il manque peut-être dans les enregistrements du domaine.',
      ],
      sendingAdmin: [
        '« SPF » : inscrivez dans l’enregistrement SPF tous les serveurs qui envoient pour le domaine.',
        '« DKIM » : comparez la clé publiée dans le DNS avec la clé privée utilisée ; si c’est Mimecast qui signe, vérifiez la définition DNS Authentication (Outbound).',
        '« DMARC » : faites en sorte que SPF ou DKIM réussisse pour le domaine du champ From.',
      ],
      receivingAdmin: [
        'Pour un expéditeur de confiance, modifiez la règle DNS Authentication (Inbound) : sans « Reject on Hard Fail », un échec SPF mène aux contrôles antispam, pas au refus.',
      ],
    },
  },
  greylisted: {
    title: 'Reporté : votre serveur est nouveau pour Mimecast ou mal noté',
    meaning:
      'Mimecast reporte votre message à dessein, même si les mots évoquent une panne. Un expéditeur qu’il ne connaît pas doit réessayer, entre une minute et douze heures plus tard. L’autre raison possible est une mauvaise réputation du serveur d’envoi ; attendre ne suffit alors pas forcément.',
    steps: {
      sender: [
        'N’y touchez pas aujourd’hui : votre serveur réessaie de lui-même.',
        'S’il finit par vous revenir, demandez à votre fournisseur de messagerie si le serveur a mauvaise réputation chez Mimecast.',
      ],
      sendingAdmin: [
        'Laissez la file d’attente réessayer après plus d’une minute et avant douze heures, depuis la même adresse IP et avec le même expéditeur d’enveloppe.',
        'Si le courrier vers tous les clients de Mimecast est reporté sans cesse, examinez la réputation de l’adresse IP.',
      ],
      receivingAdmin: [
        'Pour épargner l’attente à un expéditeur souhaité, modifiez la règle Greylisting ou ajoutez une règle Permitted Senders ou Auto Allow.',
      ],
    },
  },
  poorReputation: {
    title: 'Mimecast se méfie du serveur qui envoie votre courrier',
    meaning:
      'Votre message a été refusé à cause de la mauvaise réputation du serveur d’où il vient, et non de ce que vous avez écrit. Mimecast continue d’évaluer ces serveurs : un courrier d’abord seulement reporté peut être refusé ensuite.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie ou à votre service informatique : eux seuls peuvent rétablir la réputation du serveur.',
        'En attendant, écrivez depuis un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez ce qui a nui à la réputation de l’adresse IP : compte piraté, formulaire web ouvert, liste qui suscite des plaintes.',
        'Une fois la cause supprimée, demandez un réexamen de vos plages d’adresses IP par le formulaire en ligne de Mimecast.',
      ],
      receivingAdmin: [
        'Dispensez un serveur de confiance du contrôle de réputation par une règle Permitted Senders ou Auto Allow.',
      ],
    },
  },
  serverBlocked: {
    title: 'L’organisation du destinataire bloque votre serveur',
    meaning:
      'L’organisation à laquelle vous écrivez a mis l’adresse IP de votre serveur sur sa propre liste de blocage chez Mimecast. Le code est temporaire, mais tant que l’entrée existe, attendre n’y change rien.',
    steps: {
      sender: [
        'Prévenez le destinataire par téléphone ou depuis un autre compte, et demandez-lui de transmettre l’avis à son service informatique.',
        'Montrez-le aussi à votre fournisseur : les autres utilisateurs du même serveur ne joignent pas non plus cette organisation.',
      ],
      receivingAdmin: [
        'Si ce courrier est souhaité, retirez l’adresse IP de la règle Blocked Senders.',
        'Pour voir ce qui a été écarté, ouvrez la liste des messages refusés et reportés dans Message Center.',
      ],
    },
  },
  senderBlocked: {
    title: 'Votre adresse ou votre domaine est bloqué chez le destinataire',
    meaning:
      'Votre message a été refusé : une règle de l’organisation du destinataire bloque votre adresse ou tout votre domaine, ou bien votre domaine n’autorise pas le serveur qui l’a envoyé (SPF). Le texte ne distingue pas les deux cas. Seule cette organisation peut changer sa règle : en cas de blocage, il faut passer par le destinataire.',
    steps: {
      sender: [
        'Demandez au destinataire, par un autre moyen, de faire chercher votre adresse dans les règles Blocked Senders.',
        'Montrez aussi l’avis à la personne qui gère votre domaine, au cas où SPF serait en cause.',
      ],
      sendingAdmin: [
        'Vérifiez que votre enregistrement SPF couvre le serveur qui a envoyé le message ; si oui, le blocage se trouve de l’autre côté.',
      ],
      receivingAdmin: [
        'Supprimez l’entrée de la règle Blocked Senders, ou modifiez-la pour qu’elle épargne cet expéditeur.',
      ],
    },
  },
  blockedByRecipient: {
    title: 'Le destinataire vous a bloqué',
    meaning:
      'Votre message a été refusé, car la personne à qui vous écrivez a bloqué votre adresse ou, avec « User Domain Entry », tout votre domaine, dans une liste personnelle chez Mimecast. Cela peut aussi arriver par erreur.',
    steps: {
      sender: [
        'Joignez la personne autrement et demandez-lui si ce blocage est voulu.',
        'S’il l’est, respectez-le et n’écrivez pas depuis d’autres adresses.',
      ],
      recipient: [
        'Si vous souhaitez ce courrier, retirez l’adresse ou le domaine de votre liste Managed Senders chez Mimecast.',
      ],
    },
  },
  recipientCheckDown: {
    title: 'Chez le destinataire, l’adresse ne peut pas être vérifiée',
    meaning:
      'Votre message attend, car Mimecast demande au système du destinataire si l’adresse existe et n’obtient pas de réponse. De nouveaux essais suivent d’eux-mêmes. Rien n’est encore décidé au sujet de l’adresse.',
    steps: {
      sender: [
        'Patientez, et gardez l’adresse telle quelle.',
        'S’il n’est toujours pas remis demain, dites au destinataire par téléphone que son système ne répond pas à Mimecast.',
      ],
      sendingAdmin: [
        'Continuez les essais ; Mimecast cite aussi comme cause possible trop de connexions invalides depuis votre adresse IP : cherchez-les dans le journal.',
      ],
      receivingAdmin: [
        'Vérifiez que l’annuaire ou le serveur que Mimecast interroge sur les destinataires fonctionne et reste joignable.',
      ],
    },
  },
  overLimit: {
    title: 'Mimecast bloque votre serveur pour un moment',
    meaning:
      'Le serveur qui envoie votre courrier a atteint une limite chez Mimecast, qui n’accepte plus rien de lui pour l’instant. La remise reprend dès qu’il repasse sous cette limite.',
    steps: {
      sender: [
        'Arrêtez tout envoi en nombre encore en cours, puis attendez : votre serveur recommence l’essai.',
        'Si cela dure jusqu’au lendemain, montrez les mots « IP temporarily blacklisted » à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Ralentissez les envois vers les hôtes de Mimecast jusqu’à ce qu’ils acceptent de nouveau du courrier.',
        'Cherchez dans le journal le compte ou le programme à l’origine de ce pic.',
      ],
    },
  },
  tooLarge: {
    title: 'Le message est trop volumineux pour Mimecast',
    meaning:
      'Votre message dépasse ce que Mimecast ou l’organisation du destinataire accepte. La limite de Mimecast est de 100 Mo sur ses anciens serveurs et de 200 Mo sur les nouveaux ; un client peut la fixer plus bas. Les fichiers grossissent à l’envoi : 70 Mo peuvent en faire plus de 100.',
    steps: {
      sender: [
        'Déposez le fichier en ligne et envoyez-en le lien.',
        'Ou répartissez les pièces jointes sur plusieurs messages, chacun nettement sous la limite.',
      ],
      receivingAdmin: ['Si de tels fichiers sont attendus, relevez la limite dans la règle Email Size Limit.'],
    },
  },
  mailLoop: {
    title: 'Le message tourne en rond',
    meaning:
      'Votre message est passé si souvent d’un serveur à l’autre que Mimecast l’a arrêté : sa limite est de 25 serveurs. En général, des réglages de transfert se le renvoient sans fin.',
    steps: {
      sender: [
        'Ne le renvoyez pas ; dites au destinataire, par un autre moyen, que le courrier pour cette adresse tourne en boucle.',
      ],
      recipient: ['Regardez si vous transférez vers une adresse qui vous transfère à son tour le courrier.'],
      sendingAdmin: [
        'Cherchez dans les lignes Received les serveurs qui se répètent ; si l’un est à vous, corrigez son routage ou son transfert.',
      ],
      receivingAdmin: [
        'Comparez les transferts des serveurs qui reviennent dans les lignes Received, et rompez la boucle sur l’un d’eux.',
      ],
    },
  },
  relayDenied: {
    title: 'Mimecast ne connaît pas le serveur qui envoie votre courrier',
    meaning:
      'Votre message est arrêté : on a demandé à Mimecast de le relayer entre deux domaines qu’il ne gère pas, ou depuis un serveur qui ne lui a pas été déclaré. Le code est temporaire, mais les essais suivants finiront de même tant qu’un réglage n’aura pas changé.',
    steps: {
      sender: [
        'Remettez l’avis à votre service informatique : votre message n’y est pour rien.',
        'Si vous avez réglé vous-même votre logiciel, comparez son serveur sortant avec celui que prescrit votre organisation.',
      ],
      sendingAdmin: [
        'Si vous envoyez par Mimecast, faites ajouter l’adresse IP du serveur aux adresses Authorized Outbound par Mimecast Support.',
        'Sinon, supprimez vos anciennes routes vers Mimecast et consultez de nouveau l’enregistrement MX du destinataire.',
      ],
      receivingAdmin: [
        'Si le domaine est à vous, vérifiez qu’il est inscrit chez Mimecast, ou que son enregistrement MX n’y mène plus.',
      ],
    },
  },
  inboundOff: {
    title: 'Le courrier entrant est désactivé pour cette organisation',
    meaning:
      'Votre message attend, car le courrier entrant est désactivé dans le compte Mimecast de l’organisation à laquelle vous écrivez. Votre serveur continue d’essayer, au cas où il serait réactivé.',
    steps: {
      sender: [
        'Prévenez le destinataire par téléphone : il ignore peut-être que le courrier de l’extérieur ne passe pas.',
      ],
      receivingAdmin: [
        'Demandez à Mimecast Support pourquoi le courrier entrant est désactivé dans l’Administration Console, et faites-le réactiver.',
      ],
    },
  },
  outboundOff: {
    title: 'Le courrier sortant est désactivé pour votre organisation',
    meaning:
      'Votre message attend, car votre propre organisation envoie par Mimecast et le courrier sortant est désactivé dans son compte. Rien ne part, quel que soit le destinataire, tant que cela n’est pas changé.',
    steps: {
      sender: [
        'Signalez-le à votre service informatique en citant ces mots : toute l’organisation est touchée.',
        'Si c’est urgent, joignez le destinataire par téléphone.',
      ],
      sendingAdmin: [
        'Contactez Mimecast Support au sujet du courrier sortant du compte : il est désactivé dans l’Administration Console.',
        'Avant de le faire rétablir, assurez-vous qu’aucun de vos comptes n’envoie de spam.',
      ],
    },
  },
  antiSpoofing: {
    title: 'Pris pour une adresse usurpée de l’organisation du destinataire',
    meaning:
      'Votre message indique un expéditeur de l’organisation du destinataire, mais il vient de l’extérieur : Mimecast le refuse comme une usurpation. Cela touche des formulaires web, des scanners et des services de newsletters qui écrivent au nom de l’organisation. « Header-based » : c’est le champ From visible qui a été contrôlé.',
    steps: {
      sender: [
        'Si vous faites partie de l’organisation, envoyez par son propre serveur de messagerie.',
        'Si un site ou un service envoie pour elle, demandez à son service informatique de l’autoriser.',
      ],
      sendingAdmin: [
        'Tant qu’il n’y a pas d’exception, mettez dans From une adresse de votre propre domaine, et celle du client dans Reply-To.',
      ],
      receivingAdmin: [
        'Pour un service autorisé à utiliser votre domaine, créez une règle Anti-Spoofing sans action pour son adresse ou son adresse IP.',
      ],
    },
  },
  contentRule: {
    title: 'Une règle sur le contenu a arrêté le message',
    meaning:
      'Votre message a été refusé, car quelque chose dans son texte ou sa pièce jointe correspond à une règle que l’organisation du destinataire a définie chez Mimecast. La réponse ne dit pas ce que cette règle recherche.',
    steps: {
      sender: [
        'Demandez au destinataire de faire rechercher le message par son service informatique et de vous dire ce qui a déclenché la règle.',
        'En attendant, essayez un texte court, sans lien ni pièce jointe.',
      ],
      receivingAdmin: [
        'Trouvez la règle Content Examination en cause, puis ajustez-la ou créez une règle Content Examination Bypass pour cet expéditeur.',
      ],
    },
  },
  regionBlocked: {
    title: 'Le destinataire refuse le courrier de la région de votre serveur',
    meaning:
      'L’organisation du destinataire refuse le courrier de certaines régions du monde, et votre serveur est considéré comme se trouvant dans l’une d’elles. Votre message lui-même n’est pas en cause.',
    steps: {
      sender: [
        'Demandez au destinataire, par téléphone par exemple, d’obtenir une exception de son service informatique.',
        'Ou écrivez depuis un compte dont le fournisseur envoie d’ailleurs.',
      ],
      receivingAdmin: ['Modifiez ou supprimez la règle Geographical Restriction qui touche cet expéditeur.'],
    },
  },
  wrongLogin: {
    title: 'Mimecast n’accepte pas votre identifiant ou votre mot de passe',
    meaning:
      'Votre logiciel ou votre appareil a voulu s’identifier chez Mimecast pour envoyer, sans succès ; le message n’a pas été déposé. Sur le port 587, Mimecast attend une adresse interne qu’il connaît et le mot de passe cloud défini pour elle dans Mimecast.',
    steps: {
      sender: [
        'Saisissez votre adresse complète et votre mot de passe cloud de Mimecast comme identifiants du courrier sortant.',
        'Si vous n’avez pas ce mot de passe, demandez-le à votre service informatique.',
      ],
      sendingAdmin: [
        'Vérifiez que l’adresse existe dans Mimecast comme adresse interne et qu’elle a un mot de passe cloud.',
        'Pour un appareil incapable de s’identifier, envisagez le dépôt par le port 25.',
      ],
    },
  },
  betterEncryption: {
    title: 'Le message exige une connexion mieux chiffrée',
    meaning:
      'Mimecast a refusé votre message parce que le chemin jusqu’au destinataire doit être chiffré, avec TLS 1.2 ou plus récent, ou avec des algorithmes forts. Les mots qui suivent « This route requires » disent ce qui manquait.',
    steps: {
      sender: [
        'Transmettez l’avis à votre fournisseur ou à votre service informatique : il s’agit de la liaison entre deux serveurs, non de votre logiciel.',
      ],
      sendingAdmin: [
        'Activez TLS 1.2 ou plus récent, avec des algorithmes forts, pour le courrier sortant.',
        'Vérifiez que le certificat du serveur n’a pas expiré.',
        'Assurez-vous qu’aucun proxy ni pare-feu n’intercepte ou ne modifie le chiffrement en route.',
      ],
      receivingAdmin: [
        'Si l’autre serveur ne peut pas faire mieux, modifiez la règle Secure Receipt ou Secure Delivery qui impose TLS.',
      ],
    },
  },
  busy: {
    title: 'Mimecast est surchargé pour le moment',
    meaning:
      'Le serveur de Mimecast est à pleine charge et acceptera votre message plus tard. Ni vous ni le destinataire n’y êtes pour quelque chose.',
    steps: {
      sender: ['Il suffit d’attendre : le message passera quand il y aura de nouveau de la place.'],
      sendingAdmin: ['Laissez le message en file d’attente ; la liste de Mimecast parle de 30 essais.'],
    },
  },
  transferCutOff: {
    title: 'Le message a été coupé en route vers Mimecast',
    meaning:
      'Le transfert s’est arrêté avant la fin de votre message. Mimecast cite comme causes des pare-feu et des filtres du côté de l’envoi, ou les restes d’un virus mal nettoyé. Votre serveur réessaie, mais le transfert s’interrompra de nouveau tant que la cause demeure.',
    steps: {
      sender: [
        'S’il reste bloqué, envoyez le texte sans sa pièce jointe pour voir si le fichier est en cause.',
        'Dites à votre service informatique que le transfert vers Mimecast s’interrompt, pour qu’il vérifie le pare-feu.',
      ],
      sendingAdmin: [
        'Sur un pare-feu Cisco, désactivez MailGuard ou SMTP Fixup.',
        'Vérifiez la détection d’intrusion et les filtres de contenu qui inspectent le trafic SMTP.',
        'Faites analyser la pièce jointe et remplacez-la par une copie saine.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Trop de connexions simultanées vers cette organisation',
    meaning:
      'Votre message attend, car il y a chez Mimecast plus de connexions ouvertes vers l’organisation du destinataire que son compte n’en permet, 20 par défaut. Un serveur bloqué pour cela est de nouveau admis au bout de cinq minutes, puis rebloqué s’il continue.',
    steps: {
      sender: [
        'Laissez passer une heure : votre serveur revient de lui-même.',
        'Si vous faites un envoi en nombre, suspendez-le.',
      ],
      sendingAdmin: [
        'Restez nettement sous 20 connexions à la fois vers les hôtes de Mimecast.',
        'N’envoyez de courrier sortant ou de journalisation à Mimecast que depuis des adresses IP autorisées pour cela.',
      ],
    },
  },
  outboundTooFast: {
    title: 'Votre organisation envoie trop à la fois par Mimecast',
    meaning:
      'Votre organisation a plus de connexions sortantes ouvertes chez Mimecast que son compte n’en permet ; ce message a donc été refusé. Le destinataire n’y est pour rien.',
    steps: {
      sender: [
        'Renvoyez-le plus tard ; un envoi en nombre, par plus petits groupes de destinataires.',
        'Prévenez votre service informatique si cela touche aussi le courrier ordinaire.',
      ],
      sendingAdmin: [
        'Limitez le nombre de connexions que votre serveur ouvre en même temps vers Mimecast.',
        'Étalez les envois en nombre sur une plus longue durée.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Plus de 100 destinataires d’un coup',
    meaning:
      'Votre message a plus de destinataires que Mimecast n’en accepte par remise, 100 par défaut ; il veut les autres dans la suivante. La plupart des serveurs le font d’eux-mêmes, et seuls les destinataires au-delà du centième doivent attendre.',
    steps: {
      sender: [
        'Attendez d’abord : les autres reçoivent normalement le message un peu plus tard.',
        'Si certains ne le reçoivent jamais, réécrivez-leur par groupes de 100 au plus.',
      ],
      sendingAdmin: [
        'Limitez les destinataires par remise à 100 au plus (Postfix : smtp_destination_recipient_limit).',
        'Si un pare-feu Cisco PIX ou ASA se trouve sur le chemin, désactivez son inspection SMTP, connue pour ne pas respecter le 452.',
      ],
    },
  },
  malformedAddress: {
    title: 'L’adresse n’est pas écrite correctement',
    meaning:
      'Votre message a été refusé, car Mimecast ne peut pas lire l’adresse du destinataire comme une adresse de messagerie : il se peut qu’un caractère manque, soit en double ou mal placé. Un nouvel envoi à la même adresse échouera aussi.',
    steps: {
      sender: [
        'Retapez l’adresse à la main, sans espace, ni parenthèse, ni virgule finale.',
        'Supprimez l’entrée fautive de votre carnet d’adresses et des suggestions de votre logiciel.',
      ],
      sendingAdmin: ['Si un programme ou un formulaire a fourni l’adresse, corrigez ses données.'],
    },
  },
  unknownRecipient: {
    title: 'L’organisation ne connaît pas cette adresse',
    meaning:
      'Votre message a été refusé : Mimecast a comparé l’adresse avec ce que lui indique l’organisation du destinataire, et cet utilisateur n’y existe pas. Le code 503 est inhabituel pour cela : fiez-vous aux mots.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, surtout avant l’arobase.',
        'Si elle est juste, demandez à la personne ou à l’organisation l’adresse actuelle.',
      ],
      sendingAdmin: [
        'Avec 503, regardez aussi la session dans le journal : la liste de Mimecast lui donne également pour causes des commandes dans le désordre ou une identification manquante.',
      ],
      receivingAdmin: [
        'Si la boîte existe, vérifiez la validation des destinataires : liste connue, annuaire (LDAP) ou interrogation de votre serveur.',
      ],
    },
  },
  spamOrVirus: {
    title: 'Mimecast juge que le message est du spam ou qu’il est dangereux',
    meaning:
      'Mimecast a trouvé des signes de virus dans votre message, ou son score de spam dépassait le maximum. La réponse ne dit pas lequel des deux.',
    steps: {
      sender: [
        'Envoyez un texte court, sans lien, pièce jointe ni image, pour savoir si le contenu est en cause.',
        'S’il est refusé aussi, demandez au destinataire de faire autoriser votre adresse par son service informatique.',
      ],
      sendingAdmin: [
        'Analysez la pièce jointe et l’ordinateur d’où elle vient.',
        'Si le service informatique du destinataire ne peut rien faire, demandez un réexamen par le formulaire Sender Feedback de Mimecast.',
      ],
      receivingAdmin: [
        'Autorisez l’expéditeur par une règle Permitted Senders ou Auto Allow : elle dispense du contrôle antispam, jamais de l’antivirus.',
      ],
    },
  },
} as const satisfies Record<keyof typeof mimecast.entries, ProviderText>;
