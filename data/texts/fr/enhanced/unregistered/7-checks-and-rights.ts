import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const checksAndRights = {
  '4.7.31': {
    essence: 'Le numéro de la FAQ de Google pour les envois en nombre ; sa liste d’erreurs donne 4.7.40 au même texte.',
    seen: 'Dans la FAQ de Google sur ses consignes aux expéditeurs, pour les domaines qui envoient environ 5 000 messages par jour ou plus à des comptes Gmail personnels ; ces erreurs temporaires datent de 2024. Un journal peut montrer 4.7.40.',
    serverUse:
      'Le registre s’arrête à X.7.30 ; ce numéro est de Google. Pour reporter du courrier mal authentifié, le code enregistré le plus proche est 4.7.26, avec 421 ou 451 et le mot « DMARC » dans le texte.',
  },
  '4.7.32': {
    essence: 'SPF ou DKIM peuvent réussir, mais pour un autre domaine que celui de From ; Gmail ralentit ce courrier.',
    seen: '« 421-4.7.32 … From: header (RFC5322) in this message isn’t aligned … », dans les journaux de ceux qui envoient en nombre, typiquement par un service d’envoi qui authentifie son domaine au lieu du vôtre.',
    serverUse:
      'Pour reporter ce courrier, 4.7.26 avec 421 ou 451. Le constat exact, une signature DKIM qui ne correspond pas à l’auteur, est 5.7.22, que le registre et la RFC 7372 ne connaissent que comme refus.',
  },
  '5.7.32': {
    essence: 'Un refus par les mots, mais Google le liste avec 421 : le serveur d’envoi réessaie donc quand même.',
    seen: '« 421-5.7.32 Your email was blocked because the From: header … », tel que l’écrit la liste d’erreurs de Google ; les deux premiers chiffres se contredisent, et c’est celui du code de réponse qui décide.',
    serverUse:
      'Ne mettez jamais un code 5.x.x derrière 421 : la RFC 2034 veut la même classe des deux côtés. Pour refuser faute d’alignement, 550 avec 5.7.22 si DKIM décide, ou 5.7.26 si ni SPF ni DKIM ne correspondent.',
    readings: [
      'Avec 421, comme l’écrit Google : reporté, et réessayé par le serveur d’envoi.',
      'Avec 550 : refusé ; seul un autre domaine dans From, ou une signature de ce domaine, y change quelque chose.',
    ],
  },
  '4.7.40': {
    essence:
      'Dans la liste d’erreurs de Google, avec 421 ; la FAQ pour les envois en nombre appelle ce même retard 4.7.31.',
    seen: '« 421-4.7.40 … The sending domain doesn’t have a DMARC record … », dans les journaux de ceux qui font des envois vers gmail.com. Un enregistrement sans politique (p=) compte comme absent.',
    serverUse:
      'Aucune norme n’oblige un domaine à publier DMARC ; aucun code ne le réclame donc. Si vous reportez du courrier pour cela, prenez 4.7.1 (règle) et dites ce qui manque ; 4.7.26 vise des contrôles qui ont échoué.',
  },
  '5.7.40': {
    essence:
      'Deux choses chez Google : pas de DMARC pour un envoi en nombre ou, avec 504, une coquille pour 5.7.4 (méthode d’authentification).',
    seen: '« 550-5.7.40 Your email was blocked because the sending domain doesn’t have a DMARC record », aux envois en nombre. Avec 504, seulement sur la page d’aide de Google, depuis la mi-2025 ; les copies jusqu’à mai 2025 y ont 5.7.4.',
    serverUse:
      'Le courrier contraire à une politique DMARC publiée se refuse par 550 et 5.7.26 ou 5.7.1 ; pour une politique absente, il n’y a que 5.7.1. Une méthode AUTH que vous n’avez pas, c’est 504 avec 5.5.4 (RFC 4954).',
    readings: [
      'Avec 550 : le domaine From d’un envoi en nombre n’a pas d’enregistrement DMARC, ou en a un sans politique.',
      'Avec 504, « Unrecognized authentication type » : le programme s’identifie par une méthode que Google n’offre pas ; il faut lire 5.7.4.',
    ],
  },
  '5.7.54': {
    essence:
      'Ce serveur Exchange d’entreprise ne dessert pas le domaine visé et ne connaît pas celui qui lui demande de relayer.',
    seen: '« 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain », en réponse à RCPT, de serveurs Exchange qu’une entreprise exploite elle-même ; dans les programmes .NET : « The server response was: 5.7.54 … ».',
    serverUse:
      'Un relais refusé, c’est 550 avec 5.7.1 presque partout, et il ne faut pas de numéro à part. Si une authentification changeait la réponse, 530 avec 5.7.0 le dit au client.',
  },
  '5.7.60': {
    essence:
      'Exchange sait qui s’est identifié et trouve un autre nom comme expéditeur ; avec 554, le même reproche est 5.2.252.',
    seen: '« 550 5.7.60 SMTP; Client does not have permissions to send as this sender », affiché par des appareils, sites et scripts qui s’identifient auprès de Microsoft 365 ou d’un serveur Exchange avec une boîte et envoient sous une autre.',
    serverUse:
      'La RFC 6409 §6.1 nomme la réponse à une adresse d’expéditeur qui ne va pas avec le compte : 550 avec 5.7.1. Dites dans le texte quelle adresse ce compte peut employer ; c’est un appel de moins à votre assistance.',
  },
  '5.7.64': {
    essence:
      'Un connecteur entrant ne correspond plus : le serveur derrière lui montre une autre adresse IP publique ou un autre certificat.',
    seen: '« 550 5.7.64 TenantAttribution; Relay Access Denied », dans la file du serveur, de la passerelle ou du scanner d’une entreprise qui relaie par Microsoft 365 ; cela commence d’un coup et touche tout le courrier sortant.',
    serverUse:
      'Un relais qui ne reconnaît plus son client refuse comme un autre, 550 avec 5.7.1. Mettez dans le texte l’adresse IP ou le nom de certificat que vous avez vus : c’est ce que l’autre administrateur doit comparer.',
  },
  '5.7.80': {
    essence:
      'Un zéro de trop sur la page d’aide de Google : dans ses vraies réponses, un mauvais mot de passe est 535 avec 5.7.8.',
    seen: 'Sur la page d’erreurs SMTP de Google depuis la mi-2025, à côté de « 535 Username and Password not accepted » ; les copies jusqu’à mai 2025 ont 5.7.8, tout comme ce que les logiciels affichent de smtp.gmail.com.',
    serverUse:
      'Ne le reprenez pas de cette liste. Pour des identifiants faux, 535 avec 5.7.8 est enregistré (RFC 4954), et les logiciels de messagerie redemandent le mot de passe quand ils le lisent.',
  },
  '5.7.90': {
    essence:
      'La page de Google l’écrit là où ses serveurs disent 5.7.9 : le mot de passe normal du compte ne suffit pas à un programme.',
    seen: 'Seulement dans la liste publiée par Google, depuis la mi-2025, avec « 534 Application-specific password required » et avec la demande de se connecter par le navigateur. La fenêtre d’erreur d’un logiciel montre 5.7.9.',
    serverUse:
      'Pour dire « pas avec ce mot de passe » en réponse à AUTH, 534 avec 5.7.9 est enregistré : la méthode est trop faible pour ce compte. Un programme qui connaît 5.7.9 ne reconnaît pas 5.7.90.',
    readings: [
      '« Application-specific password required » : il faut un mot de passe d’application, car la validation en deux étapes est active.',
      '« Please log in with your web browser » : Google se méfie de cette connexion tant que vous ne l’avez pas confirmée dans le navigateur.',
    ],
  },
  '5.7.124': {
    essence:
      'Le groupe tient une liste d’expéditeurs permis ; être de la maison, voire propriétaire du groupe, peut ne pas suffire.',
    seen: '« Sender not in allowed-senders list » dans le tableau de Microsoft ; l’avis l’explique en clair au-dessus du code. Contrairement à 5.7.133, il touche aussi les collègues de la même organisation.',
    serverUse:
      'Une liste fermée à cet expéditeur a son numéro enregistré, 550 avec 5.7.2. Il distingue une liste d’une boîte individuelle, ce que 5.7.1 ne fait pas ; ajoutez à qui demander l’accès.',
  },
  '5.7.133': {
    essence:
      'Il faut être identifié dans l’organisation du groupe, ce qu’un message venu de l’extérieur ne peut jamais prouver.',
    seen: '« 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; … », pour des adresses de groupes de distribution chez Microsoft 365, comme info@ ou equipe@.',
    serverUse:
      'Pour une liste réservée au courrier interne : 550 avec 5.7.2. Évitez le mot « authentication », qui fait chercher une erreur de mot de passe ; « expéditeurs internes seulement » dit tout.',
  },
  '5.7.134': {
    essence:
      '134 vise une boîte individuelle ; 133 un groupe, 135 un dossier public, 136 un utilisateur de messagerie.',
    seen: '« Sender was not authenticated for mailbox », aux expéditeurs externes, et aux collègues dont le message arrive sans identification, par exemple d’un scanner ou d’un formulaire web.',
    serverUse:
      'Une boîte fermée aux inconnus est une règle : 550 avec 5.7.1 et, dans le texte, une adresse ouverte à l’extérieur. 5.2.1 dirait qu’elle est fermée à tout le monde.',
  },
  '5.7.135': {
    essence: 'Derrière l’adresse se trouve un dossier public d’une organisation Exchange, ouvert aux seuls collègues.',
    seen: '« Sender was not authenticated for public folder », sous 5.7.13 ou 5.7.135 ; la liste de Microsoft donne les deux. L’adresse elle-même ne montre pas qu’un dossier se trouve derrière.',
    serverUse:
      'Vu de l’extérieur, un dossier est une adresse comme une autre : 550 avec 5.7.1. Gare à la forme courte 5.7.13, enregistrée pour un compte d’utilisateur désactivé.',
  },
  '5.7.136': {
    essence:
      'Le destinataire est un utilisateur de messagerie (mail user), dont la boîte est ailleurs, et fermé à l’extérieur.',
    seen: '« Sender was not authenticated » sans préciser le type de destinataire : courrier externe pour une personne que l’organisation n’a que dans son carnet d’adresses.',
    serverUse:
      'Une entrée fermée qui ne fait que renvoyer ailleurs se refuse par règle, 550 avec 5.7.1. Si l’on peut écrire à la vraie boîte, répondez à RCPT par 551 et cette adresse, pourvu qu’elle ne soit pas secrète.',
  },
  '5.7.139': {
    essence:
      'Un seul numéro pour plusieurs refus d’identification ; seuls les mots après « Authentication unsuccessful » les distinguent.',
    seen: '« 535 5.7.139 Authentication unsuccessful, … » en réponse à AUTH, de smtp.office365.com et du serveur d’Outlook.com : dans les scanners, sites, scripts et logiciels qui s’identifient par mot de passe.',
    serverUse:
      '535 avec 5.7.8 est enregistré pour une identification échouée, et les programmes en tiennent compte. Si le mot de passe peut être bon mais que les mots de passe sont interdits, 534 avec 5.7.9 évite qu’on le retape sans fin.',
    readings: [
      '« basic authentication is disabled » : la connexion par mot de passe est coupée ; le programme a besoin d’OAuth.',
      '« SmtpClientAuthentication is disabled » pour le Tenant ou la Mailbox : un administrateur doit autoriser le SMTP authentifié.',
      '« the user credentials were incorrect » : nom et mot de passe ne vont pas ensemble.',
      '« user is locked by your organization’s security defaults policy » : une règle de l’organisation interdit ce type de connexion.',
    ],
  },
  '5.7.142': {
    essence: 'Le jeton est encore bon, mais plus pour assez longtemps ; High Volume Email en veut d’abord un neuf.',
    seen: '« 535 5.7.142 XOAUTH2 authentication failed. Token will expire soon. », en réponse à AUTH, quand un programme garde un même jeton d’accès jusqu’au bout.',
    serverUse:
      'Un jeton dont vous ne voulez plus, c’est 535 avec 5.7.8, qu’il soit périmé ou presque. Mieux : acceptez-le et fermez la session à son expiration ; le client n’a pas à deviner votre marge.',
  },
  '5.7.143': {
    essence: 'Le jeton OAuth est périmé ; il faut au programme un nouveau jeton, pas un autre mot de passe.',
    seen: '« 535 5.7.143 XOAUTH2 authentication failed. Expired token. », dans le journal d’une application qui utilise High Volume Email et a continué sans renouveler son jeton.',
    serverUse:
      'La RFC 4954 prévoit 535 avec 5.7.8 pour des identifiants non valables, jetons compris. Gardez 454 avec 4.7.0 pour le cas où votre contrôle des jetons est lui-même en panne.',
  },
  '5.7.144': {
    essence:
      'Jeton valable, droits insuffisants : l’inscription de l’application n’a pas d’autorisation d’API qui convienne au service.',
    seen: '« 535 5.7.144 XOAUTH2 authentication failed. Invalid API permissions. », typiquement pendant l’installation d’une application pour High Volume Email, ou après un changement de ses autorisations.',
    serverUse:
      'Quand un jeton authentique ne couvre pas l’envoi, 535 avec 5.7.8 arrête tout à AUTH. Si le client peut s’identifier à d’autres fins, laissez-le faire et refusez MAIL FROM par 550 et 5.7.1.',
  },
  '5.7.193': {
    essence:
      'Il s’agit d’un groupe Microsoft 365, qui a sa propre boîte, et non d’un groupe de distribution (5.7.133).',
    seen: '« 550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn’t a group member or external senders aren’t permitted to send to this group. », sous la phrase disant que le groupe n’est pas configuré pour recevoir vos messages.',
    serverUse:
      'Pour un groupe réservé à ses membres, le registre a 5.7.2 avec 550. Le nom d’un composant interne, tel que Microsoft l’écrit ici, n’apprend rien à l’expéditeur ; celui du groupe, si.',
  },
  '5.7.232': {
    essence:
      'La forme d’essai de 5.7.233 : une organisation en abonnement d’essai a épuisé ses destinataires externes.',
    seen: '« … your trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit) », à tous les utilisateurs de l’organisation en même temps. Microsoft a introduit cette limite en 2025.',
    serverUse:
      'Le quota d’un client entier n’a pas de code enregistré. Si les clients tiennent une file, reportez par 451 et 4.7.1 ; si quelqu’un attend la réponse, 550 avec 5.7.1 et l’heure à laquelle l’envoi rouvrira.',
  },
  '5.7.233': {
    essence:
      'Compté pour l’organisation entière et les seules adresses externes ; une boîte trop active, elle, reçoit 5.1.90.',
    seen: '« 550 5.7.233 … your tenant has exceeded its daily limit for sending email to external recipients », en usage depuis 2025 ; typique là où des envois en nombre partent de boîtes ordinaires.',
    serverUse:
      'Un hébergeur qui plafonne le domaine d’un client a deux choix enregistrés : 4.7.28, après quoi les serveurs réessaient d’eux-mêmes, et 550 avec 5.7.1, qui arrête une application.',
  },
  '5.7.236': {
    essence:
      'Ne compte que ce qui part sous …onmicrosoft.com, tous utilisateurs réunis ; vos autres domaines ne sont pas touchés.',
    seen: '« … exceeded its daily limit for sending email to external recipients from your tenant’s onmicrosoft.com domains » : organisations qui n’ont jamais ajouté de domaine, et systèmes qui envoient encore sous cette première adresse.',
    serverUse:
      'Si un de vos domaines de test ne doit envoyer que peu, votre serveur de soumission dit 550 avec 5.7.1 et nomme le domaine à prendre ; 451 avec 4.7.1 convient à un plafond qui passe de lui-même.',
  },
  '5.7.240-243': {
    essence:
      'Quatre refus à la porte de High Volume Email : mauvaise application, ou organisation à l’essai, inactive ou bloquée.',
    seen: '« 550 5.7.240 The application is not allowed for use with an HVE account », « 5.7.241 Trial tenant … », « 5.7.242 Inactive tenant … », « 5.7.243 This tenant is blocked from using HVE » : dans le journal de l’application d’envoi.',
    serverUse:
      'À un client qui n’a pas droit à un service, un seul refus suffit : 550 avec 5.7.1 et la raison en toutes lettres. Quatre numéros privés n’aident que ceux qui ont la liste sous la main.',
    readings: [
      '240 : cette application ne peut pas servir avec un compte HVE.',
      '241 : l’organisation n’a qu’un abonnement d’essai.',
      '242 : l’organisation est inactive.',
      '243 : Microsoft a exclu l’organisation du service.',
    ],
  },
  '5.7.244-246': {
    essence:
      'High Volume Email a rencontré des adresses externes : 244 et 245 les refusent, 246 dit que certaines ont été écartées d’une liste.',
    seen: '« 550 5.7.244 Message rejected. External sending is not supported for HVE accounts », « 5.7.245 … » pour un seul destinataire, « 5.7.246 Removed external recipients that were not originally specified on submission ».',
    serverUse:
      'Un service réservé au courrier interne refuse les destinataires externes à RCPT, un par un, par 550 et 5.7.1, comme un relais fermé ; les destinataires permis reçoivent alors quand même le message.',
    readings: [
      '244 : le message a été rejeté à cause de ses destinataires externes.',
      '245 : il n’a pas pu être remis à ce destinataire-là, qui est externe.',
      '246 : des membres externes d’une liste ont été retirés ; les autres ont reçu le message.',
    ],
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
