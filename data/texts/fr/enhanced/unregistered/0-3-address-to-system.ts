import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const addressToSystem = {
  '5.0.1': {
    essence:
      'Orange et La Poste le mettent à côté de « Emetteur invalide » ; il vise votre adresse d’envoi, pas celle du destinataire.',
    seen: '« 5.0.1 Emetteur invalide. Invalid Sender. » avec une référence qui finit par 403, comme OFR_403 ou LPN…_403 : chez Orange (orange.fr, wanadoo.fr) ou La Poste (laposte.net), cité dans l’avis que rédige votre propre serveur.',
    serverUse:
      'Le sujet 0 n’apprend rien à personne. Une adresse d’expéditeur mal formée, c’est 501 ou 553 avec 5.1.7 ; un domaine d’expéditeur qui n’existe pas, 550 avec 5.1.8. Si seules vos règles s’opposent à l’expéditeur, dites 550 avec 5.7.1.',
  },
  '5.0.350': {
    essence:
      'Microsoft 365 n’avait pas de numéro pour ce qu’a répondu l’autre serveur ; seule compte la réponse après « -> ».',
    seen: 'Dans les avis de Microsoft 365 sur du courrier destiné à d’autres systèmes, avec la réponse de ceux-ci après une flèche « -> ». Le numéro est de Microsoft ; l’autre serveur en a envoyé un autre.',
    serverUse:
      'Seul Microsoft l’écrit, autour de la réponse d’autrui. Si vous rapportez le refus d’un autre serveur, mettez son propre code dans Status et ses mots dans Diagnostic-Code ; 5.0.0 est enregistré pour une cause que personne ne connaît.',
    readings: [
      '« x-dg-ref header is too long » : le format RTF d’Outlook a produit une ligne d’en-tête que l’autre serveur ne prend pas.',
      '« policy violation detected (AS345) » : une pièce jointe contient trop de fichiers incorporés.',
      'Tout autre texte après « -> » : le refus de l’autre système, pour la raison que donnent ses mots.',
    ],
  },
  '5.1.20': {
    essence: 'From contient deux adresses ou plus, et la ligne Sender que la norme exige alors n’y est pas.',
    seen: '« 550 5.1.20 Multiple From addresses are not allowed without Sender address », d’Exchange Online. Un logiciel de messagerie ordinaire n’écrit qu’une adresse From ; l’auteur est donc sans doute un script ou un logiciel de gestion.',
    serverUse:
      'La RFC 5322 §3.6.2 exige bien la ligne Sender, mais le sujet 1 concerne les adresses de l’enveloppe. Pour des en-têtes contraires à la norme, répondez 554 avec 5.6.0 après les données, et nommez l’en-tête dans le texte.',
  },
  '5.1.90': {
    essence:
      'Exchange Online compte les destinataires d’une boîte sur 24 heures ; c’est l’expéditeur qui dépasse, pas le destinataire.',
    seen: '« 550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients » : dans l’avis adressé à un utilisateur de Microsoft 365 qui envoie beaucoup, ou dont quelqu’un d’autre utilise le compte.',
    serverUse:
      'Aucun code enregistré ne dit qu’un quota d’envoi est épuisé. Avec 4.7.28, le courrier reste au moins dans la file du client ; là où rien ne réessaie, refusez par 550 et 5.7.1, en disant quand l’envoi rouvrira.',
  },
  '5.1.241': {
    essence:
      'Le destinataire est un compte du service High Volume Email de Microsoft, derrière lequel il n’y a pas de boîte.',
    seen: '« 550 5.1.241 The message can’t be delivered because the recipient is an HVE account » : quand on répond à un message automatique d’une organisation Microsoft 365 qui n’a pas prévu d’adresse ReplyTo.',
    serverUse:
      'Pour une adresse qui ne reçoit jamais, 550 avec 5.2.1 dit qu’elle existe et ne prend rien ; 5.1.1 la dit inconnue. Si tout un domaine ne prend pas de courrier, publiez un MX nul : les relais répondront 556 avec 5.1.10.',
  },
  '5.1.351': {
    essence:
      'Exchange Online n’avait rien contre ; il cite, après « -> », un serveur tiers qui ne connaît pas cette boîte.',
    seen: '« 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 … », dans les avis de Microsoft 365 sur du courrier que ses utilisateurs ont envoyé ou transféré vers un système extérieur.',
    serverUse:
      'Une étiquette pour avis, pas une réponse. Le serveur qui ne connaît pas le nom répond 550 avec 5.1.1, ou 5.2.1 pour une boîte fermée ; un relais rapporte ce code tel quel au lieu de le traduire.',
  },
  '5.2.121': {
    essence: 'Le frein agit entre un expéditeur et une boîte, heure par heure ; tous les autres passent encore.',
    seen: '« Recipient’s per hour message receive limit from specific sender exceeded » (Exchange Online) ou « 554 5.2.121 The sender has exceeded the limit … » (Outlook.com) : typique des alertes qu’un programme envoie à une même boîte.',
    serverUse:
      'Ne refusez pas pour de bon ce que vous prendriez une heure plus tard. Reportez : 4.7.28 avec 421 ou 450 quand un expéditeur inonde une boîte, et la file d’en face se charge d’attendre.',
  },
  '5.2.122': {
    essence:
      'La boîte n’est pas pleine mais submergée : tous expéditeurs confondus, le nombre de messages par heure est dépassé.',
    seen: '« Recipient’s per hour message receive limit exceeded » (Exchange Online) ou « 554 5.2.122 The recipient has exceeded their limit … » (Outlook.com). Peut frapper un expéditeur qui n’a écrit qu’une fois.',
    serverUse:
      'Une limite qui passe d’elle-même appelle la classe 4 : 450 avec 4.2.1, que Gmail emploie pour sa propre limite de réception. 5.2.2 serait faux : il parle de place, et l’on dira au destinataire de faire le ménage.',
  },
  '5.2.240': {
    essence:
      'Ce qui s’est identifié n’est pas un compte HVE complet ; le service ne prend rien de lui, quel que soit le destinataire.',
    seen: '« 550 5.2.240 The email account is not set up properly for the HVE service », dans le journal d’une application ou d’un appareil qui envoie par High Volume Email ; les destinataires ne le voient jamais.',
    serverUse:
      'Un compte qui peut s’identifier mais n’a pas droit à votre service d’envoi se refuse par 550 et 5.7.1. Si le compte lui-même est désactivé, arrêtez-le dès AUTH : 525 ou 535 avec 5.7.13.',
  },
  '5.2.241': {
    essence:
      'Parmi les refus de High Volume Email, celui du paiement : aucune facturation valable ne couvre le compte d’envoi.',
    seen: '« The HVE account is not properly set up for billing », là où une application remet son courrier au service de Microsoft. La liste de Microsoft écrit le couple « 550.5.2.241 », avec un point après 550.',
    serverUse:
      'Aucun code enregistré ne vise les comptes impayés. Refusez à MAIL FROM par 550 et 5.7.1, et mettez dans le texte la page où régler ; un détail en X.2 parlerait de la boîte du destinataire.',
  },
  '5.2.252': {
    essence:
      'L’authentification a réussi, mais le compte n’a pas le droit « Envoyer en tant que » ; le texte donne les deux adresses.',
    seen: '« 554 5.2.252 SendAsDenied; … not allowed to send as … », souvent avec « MapiExceptionSendAsDenied » : sites, scripts et appareils qui s’identifient sur smtp.office365.com et écrivent une autre adresse dans From.',
    serverUse:
      'Le sujet 2 appartient aux boîtes des destinataires, alors qu’il s’agit de droits : 550 avec 5.7.1, et les deux adresses dans le texte, comme ici. Si MAIL FROM montre déjà l’écart, refusez à ce moment et épargnez le transfert.',
  },
  '5.3.190': {
    essence: 'Seule la copie d’archivage (journalisation) est refusée ; le message lui-même voyage de son côté.',
    seen: '« Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled » : quand le serveur Exchange d’une entreprise a une règle de journal dont les copies vont vers Microsoft 365.',
    serverUse:
      'Un système qui ne prend pas de copies de journal les refuse par règle, 550 avec 5.7.1. Seule une fonction qu’il n’a pas du tout, et n’aura pas, relève du détail enregistré 5.3.3.',
  },
  '4.3.240': {
    essence:
      'La limite est de 250 sessions à la fois pour un compte High Volume Email ; la session en trop est fermée.',
    seen: '« 421 4.3.240 The maximum number of concurrent server connections has exceeded a per authenticated source limit, closing transmission channel », dans le journal d’un programme d’envoi en nombre ; sa file, s’il en a une, réessaie.',
    serverUse:
      'À un client qui ouvre trop de connexions, dites 421 avec 4.7.0, comme Postfix, ou avec 4.3.2 si vous êtes surchargé, et fermez. Le nombre permis a sa place dans le texte, pas dans un code.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
