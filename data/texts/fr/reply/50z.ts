import type { CodeText } from '../../../entry';

export const replyTexts50z = {
  '500': {
    title: 'Le serveur ne reconnaît pas une commande qu’il a reçue',
    essence:
      'Le programme d’envoi, ou un équipement intermédiaire, est en général en cause ; votre texte et l’adresse, rarement.',
    meaning:
      'Votre message n’est pas passé parce que deux machines ne se sont pas comprises : le serveur a reçu un mot qu’il ne connaît pas comme commande, ou une ligne trop longue. D’ordinaire, un programme emploie une extension que le serveur n’a jamais proposée, un script coupe mal ses lignes, ou un équipement placé entre les deux brouille le dialogue.',
    seen: 'Dans les journaux et les fenêtres d’erreur des logiciels, scripts et scanners ; rarement dans un avis de non-remise, où il peut aussi viser un contenu refusé (Amazon SES, avec 5.6.1). Après EHLO, il est sans gravité : le client recommence avec HELO. Pendant une authentification, il peut signaler une ligne d’identifiants trop longue.',
    steps: {
      sender: [
        'Envoyez une fois le message depuis le webmail : si cela marche, le problème vient de votre logiciel ou de ses réglages.',
        'Vérifiez le port et le chiffrement du serveur sortant : 587 avec STARTTLS, ou 465 avec SSL/TLS.',
      ],
      sendingAdmin: [
        'Retrouvez dans le journal de session la ligne exacte qui a reçu 500, et comparez-la à la liste donnée par le serveur après EHLO.',
        'Refaites la session sans passer par un pare-feu ou un antivirus qui inspecte le SMTP : ces équipements peuvent altérer ou couper les commandes.',
      ],
      receivingAdmin: [
        'Si de vraies commandes sont refusées, cherchez si un proxy ou un filtre placé devant le serveur les modifie.',
        'Veillez à ce qu’EHLO n’annonce aucune extension que le serveur refuse ensuite.',
      ],
    },
    serverUse:
      'Pour un mot qui n’est pas une de vos commandes, et pour une ligne au-delà de votre limite, qui doit être d’au moins 512 caractères. Prenez 502 pour une commande connue mais non proposée, 501 si seul l’argument est faux, 555 pour un paramètre de MAIL ou de RCPT.',
  },
  '501': {
    title: 'Le serveur ne comprend pas un nom ou une adresse qu’on lui donne',
    essence:
      'Souvent une faute de frappe dans l’adresse du destinataire ; parfois votre propre adresse ou le nom du serveur d’envoi.',
    meaning:
      'Votre message a buté sur un élément que le serveur n’a pas pu lire, le plus souvent l’adresse du destinataire avec une faute de frappe : un espace, une virgule, un point en double, rien après le @. Il peut aussi s’agir de votre propre adresse, du nom sous lequel le serveur d’envoi se présente, ou d’identifiants mal encodés par un logiciel. Les mots après le code citent en général le morceau en cause.',
    seen: 'Dans les avis de non-remise, juste après une adresse (chez Orange, « Emetteur invalide » vise celle de l’expéditeur) ; en réponse à EHLO quand le nom d’hôte est mal formé (pour Exim, un tiret bas suffit) ; et dans les erreurs d’authentification, même quand c’est le logiciel qui abandonne : la norme prévoit alors 501.',
    steps: {
      sender: [
        'Retapez à la main l’adresse du destinataire au lieu de la coller : cherchez les espaces, virgules, chevrons ou un point final.',
        'Cherchez les mêmes fautes dans votre propre adresse, dans les réglages de votre logiciel.',
        'Si l’adresse citée est bien celle que vous vouliez, transmettez le texte exact de l’erreur à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Regardez quelle commande a reçu cette réponse : EHLO désigne le nom du serveur, MAIL FROM l’expéditeur d’enveloppe, RCPT TO le destinataire.',
        'Donnez à EHLO un nom d’hôte complet, fait de lettres, de chiffres, de traits d’union et de points, ou l’adresse IP entre crochets.',
        'Dans un script, mettez l’adresse entre chevrons et rien d’autre sur la ligne que des paramètres permis.',
      ],
      receivingAdmin: [
        'Si une adresse valide a été refusée, comparez votre contrôle de syntaxe à la RFC 5321 §4.1.2 : guillemets et signe plus y sont permis avant le @.',
      ],
    },
    serverUse:
      'Quand l’argument d’une commande connue enfreint la grammaire, quand il y en a un là où il n’en faut pas, ou quand un client annule AUTH. Prenez 504 pour un argument correct mais non géré, 553 pour un nom de boîte que vous n’admettez pas, 555 pour un paramètre inconnu.',
  },
  '502': {
    title: 'Le serveur connaît cette commande mais ne la propose pas',
    essence:
      'Souvent sans gravité ; en réponse à une authentification ou au chiffrement, il indique un mauvais serveur ou port.',
    meaning:
      'L’autre serveur refuse une commande entière, pas votre message. En réponse à VRFY, EXPN ou HELP, c’est banal et sans effet sur la remise : beaucoup de serveurs s’en passent. En réponse à AUTH ou STARTTLS, cela compte : le serveur joint n’accepte pas d’authentification, ou pas de chiffrement, sur ce port. Gmail envoie aussi 502 pour des mots qui ne sont pas du tout des commandes.',
    seen: 'Dans les journaux de session, et dans les fenêtres d’erreur des programmes qui s’authentifient auprès du mauvais serveur ou sur le mauvais port. Rarement dans un avis de non-remise. Gmail coupe la connexion après plusieurs 502 dans une même session.',
    steps: {
      sender: [
        'S’il apparaît à l’envoi, réglez le serveur sortant et le port (587 en général) exactement comme votre fournisseur l’indique.',
        'S’il figure seulement dans un journal, à côté de VRFY ou de HELP, ne faites rien : le courrier n’est pas touché.',
      ],
      sendingAdmin: [
        'Cherchez quelle commande a été refusée, et cessez de l’envoyer à ce serveur si EHLO ne l’annonce pas.',
        'Pour AUTH, passez par le service de soumission (port 587 ou 465) : le port 25 d’un serveur de réception n’accepte souvent aucune authentification.',
        'Vérifiez que votre logiciel attend chaque réponse quand PIPELINING n’est pas proposé : sinon, le texte du message peut être lu comme des commandes.',
      ],
      receivingAdmin: [
        'Retirez le mot-clé de votre réponse à EHLO si la commande reste coupée : annoncer ce que l’on refuse est contraire à la RFC 5321.',
      ],
    },
    serverUse:
      'Pour une commande que vous reconnaissez et choisissez de ne pas exécuter. Répondez 500 aux mots inconnus et 504 quand c’est seulement un paramètre que vous ne gérez pas. Pour un VRFY coupé par sécurité, la RFC demande 252, qui ne confirme rien et n’est pas une erreur.',
  },
  '503': {
    title: 'Une étape est arrivée trop tôt, souvent après un refus',
    essence: 'Cherchez plus haut le premier refus : dans un avis, c’est lui qui donne la vraie raison.',
    meaning:
      'Cette ligne est rarement ce qui a fait échouer votre message. Le serveur avait déjà refusé quelque chose, en règle générale tous les destinataires ; le programme d’envoi a continué quand même, et s’est entendu répondre que cette étape n’avait pas de sens. Isolé, ce code désigne un programme qui parle dans le mauvais ordre, souvent parce qu’il envoie avant de s’authentifier.',
    seen: 'Dans les transcriptions que contiennent les avis, sous un 550 ou un refus semblable (« Need RCPT », « Valid RCPT command must precede DATA »), dans les journaux après un 554 en guise de salutation, et dans les logiciels qui envoient sans s’authentifier ou s’authentifient deux fois.',
    steps: {
      sender: [
        'Cherchez dans l’avis, au-dessus de cette ligne, la première réponse qui commence par 4 ou 5, et suivez le conseil de ce code-là.',
        'S’il n’y en a pas et que l’erreur vient de votre logiciel, activez l’authentification pour le serveur sortant.',
      ],
      sendingAdmin: [
        'Remontez dans le journal jusqu’au premier refus de cette session : salutation, MAIL FROM ou RCPT TO rejeté.',
        'Si rien n’a été refusé avant, vérifiez que le programme attend chaque réponse et envoie MAIL FROM, RCPT TO et DATA dans cet ordre.',
        'Si le texte réclame une authentification, faites-la une seule fois, avant MAIL FROM : un second AUTH dans la session est refusé aussi.',
      ],
      receivingAdmin: [
        'Donnez la raison complète dans votre réponse à RCPT TO : certains clients ne montrent que le 503 qui suit.',
      ],
    },
    serverUse:
      'Quand une commande précède celle dont elle dépend, pour un second AUTH ou un AUTH en pleine transaction, et pour tout sauf QUIT après une salutation 554. Convient aussi à DATA une fois dépassée la limite de destinataires du site. Pour réclamer une authentification, prenez 530.',
    readings: [
      'Sous un autre refus de la même session : simple conséquence ; la cause est la ligne d’avant.',
      'Avec des mots comme « requires authentication » : le programme doit s’authentifier avant d’envoyer.',
      'Avec « User unknown » (Mimecast) : l’adresse n’existe pas, malgré le numéro.',
    ],
  },
  '504': {
    title: 'Le serveur ne gère pas une option qu’on lui demande',
    essence:
      'Le plus souvent, un mode d’authentification absent du serveur, ou un ordinateur qui ne donne qu’un nom court.',
    meaning:
      'C’est un réglage qui a arrêté votre message, pas ce que vous avez écrit. Deux cas couvrent presque tout : un logiciel demande un mode d’authentification que le serveur n’offre pas, ou la machine d’envoi se présente sous un nom court comme « localhost » là où un serveur Postfix en exige un complet.',
    seen: 'En réponse à AUTH (« Unrecognized authentication type ») et, chez les serveurs Postfix, avec 5.5.2 et les mots « need fully-qualified hostname » ou « address ». La page d’aide de Google affiche 5.7.40 à côté ; lisez 5.7.4.',
    steps: {
      sender: [
        'Changez le mode d’authentification du serveur sortant : mot de passe normal sous TLS, ou OAuth2 si votre fournisseur l’exige.',
        'Si l’erreur cite le nom de votre ordinateur, passez par le serveur de votre fournisseur, port 587 avec authentification, au lieu d’envoyer en direct.',
      ],
      sendingAdmin: [
        'Réglez pour EHLO un nom d’hôte complet (myhostname dans Postfix), connu du DNS, jamais localhost.',
        'Comparez les modes listés après AUTH dans la réponse à EHLO avec celui qu’emploie votre programme.',
        'Si une adresse est citée, complétez-la de son domaine : Postfix peut refuser les expéditeurs et destinataires qui n’en ont pas.',
      ],
      receivingAdmin: [
        'Dans Postfix, placez permit_mynetworks et permit_sasl_authenticated avant le contrôle du nom HELO : téléphones et PC en donnent un court.',
      ],
    },
    serverUse:
      'Quand la commande est gérée mais pas le paramètre demandé, par exemple un mécanisme AUTH que vous n’offrez pas. Prenez 501 pour une syntaxe fautive et 555 pour les paramètres de MAIL et de RCPT ; pour refuser un nom HELO par principe, 550 est plus clair.',
  },
  '505': {
    title: 'Refusé : compte suspendu ou authentification absente',
    essence:
      'Ce numéro n’est dans aucune norme ; seuls les mots qui suivent disent lequel des deux, si c’est bien l’un d’eux.',
    meaning:
      'Le serveur a refusé votre message pour de bon, sous un numéro que chaque produit emploie à sa guise. Les règles d’analyse de KumoMTA le donnent pour un compte de destinataire suspendu ; une ancienne version d’Exchange et de petits serveurs s’en servent quand l’authentification manque. Sans le texte qui suit le numéro, la raison reste inconnue.',
    seen: 'Rarement. Un 505 dans un navigateur est autre chose : un serveur web qui ne gère pas la version de HTTP.',
    steps: {
      sender: [
        'Si le texte parle d’un compte suspendu, joignez la personne autrement et n’écrivez de nouveau qu’une fois le compte rétabli.',
        'S’il réclame une authentification, cochez dans votre logiciel que le serveur sortant en exige une.',
      ],
      recipient: [
        'Demandez à votre fournisseur pourquoi la boîte est suspendue : facture impayée ou abus signalé sont les motifs habituels.',
      ],
      receivingAdmin: [
        'Changez la réponse de votre serveur : 550 5.2.1 pour une boîte bloquée, 530 5.7.0 pour une authentification absente.',
      ],
    },
    serverUse:
      'Jamais : un client ne peut y voir qu’un échec définitif quelconque. Prenez 550 avec 5.2.1 pour une boîte désactivée, 530 pour une authentification absente, 550 avec 5.1.2 pour un domaine introuvable.',
    readings: [
      'Avec « this account is suspended » : la boîte du destinataire a été bloquée ; l’adresse est peut-être juste.',
      'Avec « Authentication required » : le programme d’envoi ne s’est pas authentifié ; le code normalisé pour cela est 530.',
      'Au sens « domaine sans DNS ni MX » : seulement dans des listes recopiées les unes sur les autres ; aucun serveur connu ne le dit.',
    ],
  },
} as const satisfies Record<string, CodeText>;
