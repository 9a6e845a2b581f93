import type { CodeText } from '../../../entry';

export const replyTexts53zTo54z = {
  '530': {
    title: 'Il faut d’abord s’identifier ou chiffrer la connexion',
    essence:
      'Il manque un réglage ; ce n’est pas un mot de passe faux (ce serait 535), et le message n’a pas été pris.',
    meaning:
      'Votre logiciel ou votre appareil a voulu envoyer le message, mais le serveur exige d’abord autre chose : une identification ou une connexion chiffrée (STARTTLS). Les mots qui suivent le code disent laquelle des deux. Le message passera une fois ce réglage corrigé.',
    seen: 'Dans la fenêtre d’erreur d’un logiciel de messagerie, le journal d’un formulaire web, d’un scanner ou d’un script, et les avis de non-remise d’un serveur qui relaie par un autre. Presque toujours en réponse à MAIL FROM.',
    steps: {
      sender: [
        'Activez l’authentification du courrier sortant (SMTP) dans le logiciel ou l’appareil, avec votre adresse complète comme identifiant.',
        'Si le texte parle de STARTTLS, réglez la sécurité de la connexion sur STARTTLS avec le port 587, ou sur SSL/TLS avec le port 465.',
        'Renvoyez le message depuis la boîte d’envoi une fois les réglages enregistrés.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal les mots qui suivent : « Authentication required » et « Must issue a STARTTLS command first » appellent des réglages différents.',
        'Pour un relais par un fournisseur, enregistrez les identifiants sur votre serveur et imposez TLS (Postfix : smtp_sasl_password_maps, smtp_tls_security_level = encrypt).',
        'Pour 5.7.57 sur smtp.office365.com, vérifiez que l’appareil s’identifie réellement ; s’il ne sait pas le faire, passez par un connecteur.',
      ],
      receivingAdmin: [
        'Si des serveurs tiers reçoivent cette réponse sur le port 25, n’y exigez ni identification ni TLS : des inconnus n’ont pas de compte chez vous, et la RFC 3207 interdit à un MX public d’imposer TLS.',
      ],
    },
    serverUse:
      'Sur un serveur de soumission, pour les commandes qui exigent une identification ou TLS encore absents (5.7.0). Prenez 535 pour une identification tentée et ratée. Un MX public ne doit pas imposer STARTTLS pour le courrier destiné à ses propres boîtes.',
    readings: [
      'S’identifier d’abord : « Authentication required » avec 5.7.0 (autrefois 5.5.1 chez Gmail), ou 5.7.1 et 5.7.57 chez Exchange. Le programme ne s’est pas identifié, ou a continué après un échec.',
      'Chiffrer d’abord : « Must issue a STARTTLS command first », lui aussi avec 5.7.0. La connexion circule encore en clair.',
    ],
  },
  '533': {
    title: 'Ce destinataire est refusé, et le numéro ne dit pas pourquoi',
    essence: 'Aucune RFC ne le définit ; Exim l’envoie pour des adresses à lettres accentuées ou non latines.',
    meaning:
      'Votre message a été refusé pour ce destinataire. Aucune RFC ne définit ce numéro : la RFC 5248 le range seulement à côté de 5.7.1, remise non autorisée. Le seul produit connu pour l’envoyer est Exim, quand le serveur suivant n’accepte pas les adresses à lettres accentuées ou non latines. Sans autre mot, impossible de savoir lequel des deux cas est le vôtre.',
    seen: 'Rarement. Exim le donne en réponse à l’adresse d’un destinataire, avec « no support for internationalised mailbox name ». Ailleurs, le texte qui suit le code est le seul indice.',
    steps: {
      sender: [
        'Si l’adresse de la personne contient des accents ou des lettres non latines, demandez-lui si elle en a aussi une qui n’en contient pas.',
        'Si votre propre adresse en contient, écrivez depuis un compte dont l’adresse n’en a pas.',
        'Si le texte parle d’autorisation ou de règle, demandez au destinataire, par téléphone, de faire autoriser votre adresse.',
      ],
      sendingAdmin: [
        'Relisez la réponse entière dans le journal : SMTPUTF8 ou « internationalised » visent l’adresse, 5.7.1 une règle sur l’expéditeur.',
        'Donnez un alias ASCII, pour écrire à l’extérieur, aux utilisateurs dont l’adresse n’est pas en ASCII.',
      ],
      receivingAdmin: [
        'Si votre Exim l’envoie après un « callout », cherchez pourquoi le serveur situé derrière n’annonce pas SMTPUTF8.',
      ],
    },
    serverUse:
      'Jamais nécessaire. Pour un destinataire qui doit être en ASCII, la RFC 6531 indique 553 avec 5.6.7 ; pour un expéditeur qui n’a pas le droit d’écrire ici, prenez 550 avec 5.7.1. Un programme qui ignore 533 n’en voit que le premier chiffre.',
    readings: [
      'Adresse internationalisée : « no support for internationalised mailbox name » (Exim). Le serveur qui héberge la boîte n’a pas annoncé SMTPUTF8.',
      'Remise non autorisée : 5.7.1, ou des mots sur une règle, un blocage, une permission. Cet expéditeur ne peut pas écrire à cette adresse.',
    ],
  },
  '534': {
    title: 'Le serveur n’accepte pas cette façon de s’identifier',
    essence: 'Retaper le même mot de passe n’y changera rien : le compte exige une autre façon de s’identifier.',
    meaning:
      'Votre logiciel a tenté de s’identifier, mais le serveur exige une autre méthode pour ce compte ; le message n’est donc pas parti. Chez Gmail, votre mot de passe habituel ne suffit pas : il faut un mot de passe d’application ou une connexion dans le navigateur. Il arrive que le compte ne soit pas en cause : le serveur Courier répond 534 aux messages trop volumineux.',
    seen: 'Dans la fenêtre d’erreur ou le journal d’un logiciel, d’un appareil ou d’un site qui envoie par Gmail, en réponse à AUTH ; rarement chez d’autres. S’il figure dans un avis de non-remise qui mentionne MAIL FROM, pensez à la limite de taille de Courier.',
    steps: {
      sender: [
        'Si le logiciel propose « Se connecter avec Google » (OAuth), reconfigurez le compte de cette façon.',
        'Pour 5.7.9 chez Gmail, créez dans votre compte Google un mot de passe d’application (la validation en deux étapes est requise) et saisissez-le à la place de l’habituel.',
        'Pour 5.7.14 chez Gmail, connectez-vous à Gmail dans un navigateur et confirmez que la tentative venait de vous ; puis renvoyez.',
        'Si le texte dit « Message too big », envoyez un lien vers le fichier au lieu de la pièce jointe.',
      ],
      sendingAdmin: [
        'Comparez le mécanisme employé par le client avec ceux de la réponse à EHLO, et choisissez-en un plus fort, XOAUTH2 s’il est proposé.',
        'Dans Google Workspace, vérifiez si vos réglages de sécurité permettent à cet utilisateur les mots de passe d’application ; sinon, passez à OAuth.',
      ],
      receivingAdmin: [
        'N’annoncez dans la réponse à EHLO que des mécanismes acceptés par vos règles, pour qu’aucun client n’en choisisse un que vous refuserez.',
      ],
    },
    serverUse:
      'En réponse à AUTH, quand cet utilisateur doit choisir un mécanisme plus fort (5.7.9). Des identifiants faux relèvent de 535, un mécanisme inconnu de 504, et un message au-delà de la taille permise de 552 avec 5.3.4.',
    readings: [
      'Mot de passe d’application : 5.7.9 chez Gmail, « Application-specific password required » (5.7.90 dans la liste de Google).',
      'Connexion par navigateur : 5.7.14 chez Gmail, « log in through your web browser ». Google juge la tentative suspecte et attend votre confirmation.',
      'Méthode trop faible : « Authentication mechanism is too weak », 5.7.9, le sens de la RFC 4954. Le client devrait réessayer avec un autre mécanisme.',
      'Trop volumineux : « SIZE=Message too big » en réponse à MAIL FROM, envoyé par Courier ; très probablement 5.3.4 sans ses points.',
    ],
  },
  '535': {
    title: 'Identification refusée par le serveur d’envoi',
    essence:
      'Le logiciel n’a pas pu s’identifier pour envoyer le courrier ; un mot de passe faux n’est qu’une raison possible.',
    meaning:
      'Votre logiciel ou votre appareil n’a pas pu s’identifier auprès du serveur qui envoie votre courrier ; le message est toujours chez vous. Le mot de passe est peut-être faux, le compte demande peut-être un mot de passe d’application (double authentification), ou le mot de passe ne suffit plus, comme de plus en plus chez Microsoft. Les mots qui suivent le code le précisent souvent.',
    seen: 'Dans la fenêtre d’erreur d’un logiciel, sur l’écran d’un scanner ou dans le journal d’une application, sous la forme « Invalid login » ou « SMTPAuthenticationError », en réponse à AUTH. Presque jamais dans un avis de non-remise.',
    steps: {
      sender: [
        'Connectez-vous au webmail du fournisseur avec la même adresse complète et le même mot de passe, pour voir s’ils sont bons.',
        'Si vous avez changé de mot de passe, saisissez le nouveau dans chaque logiciel, téléphone et scanner qui envoie pour vous.',
        'Si le compte est à double authentification (Gmail, Yahoo, iCloud), créez un mot de passe d’application dans ses réglages de sécurité et saisissez-le dans le logiciel.',
        'Avec « basic authentication is disabled » (Microsoft), reconfigurez le compte par la fenêtre de connexion Microsoft ; un mot de passe d’application échoue aussi.',
        'Avec « SmtpClientAuthentication is disabled », demandez à votre administrateur d’activer « SMTP authentifié » pour votre boîte.',
      ],
      sendingAdmin: [
        'Dans le centre d’administration Microsoft 365, ouvrez l’utilisateur, Courrier, Gérer les applications de messagerie, et voyez si « SMTP authentifié » est coché.',
        'Vérifiez les paramètres de sécurité par défaut, l’accès conditionnel et les stratégies d’authentification : ils peuvent interdire les mots de passe même si la boîte autorise SMTP AUTH.',
        'Passez appareils et applications à OAuth, ou à un connecteur ou relais sans mot de passe ; Microsoft abandonne peu à peu l’authentification de base.',
      ],
      receivingAdmin: [
        'Cherchez l’identifiant dans le journal d’authentification : inconnu, mot de passe faux, compte verrouillé, mécanisme non permis.',
        'Si votre annuaire était en panne, répondez plutôt 454, pour qu’on ne demande à personne un nouveau mot de passe.',
      ],
    },
    serverUse:
      'En réponse à AUTH, quand les identifiants sont faux ou insuffisants (5.7.8) : le client en demande alors d’autres à son utilisateur. Prenez 454 avec 4.7.0 si c’est votre propre système qui est en panne, et 534 si seul le mécanisme est trop faible.',
    readings: [
      'Identifiants faux : 5.7.8. « Username and Password not accepted » de Gmail (5.7.80 dans sa liste) vient aussi quand on emploie le mot de passe habituel là où il faut un mot de passe d’application.',
      'Mots de passe refusés par principe : 5.7.139 chez Microsoft, « basic authentication is disabled ». Seule une connexion par OAuth y remédie.',
      'Envoi désactivé : 5.7.139 chez Microsoft, « SmtpClientAuthentication is disabled ». L’administrateur doit autoriser SMTP AUTH pour la boîte ou pour l’organisation.',
      '5.7.3 chez Exchange, « Authentication unsuccessful » : mot de passe faux ou SMTP AUTH non activé ; le texte ne tranche pas.',
      'Jeton OAuth : 5.7.143 (expiré) et 5.7.144 (droits manquants) chez Microsoft, dans High Volume Email.',
      'Mauvais serveur : IB401 chez GoDaddy. L’identification visait un serveur de courrier entrant.',
    ],
  },
  '538': {
    title: 'L’identification n’est permise que sur une connexion chiffrée',
    essence:
      'Un numéro périmé pour un chiffrement absent ; un serveur qui exige d’abord STARTTLS répond aujourd’hui 530.',
    meaning:
      'Votre logiciel a voulu s’identifier sur une connexion non chiffrée, et le serveur a refusé pour que le mot de passe ne circule pas en clair. Le message n’est pas parti. La RFC 4954 ne garde ce numéro que pour mémoire : un serveur moderne ne propose pas une telle identification avant TLS. Les serveurs bâtis sur le module smtp-server de Nodemailer l’envoient encore.',
    seen: 'En réponse à AUTH, dans la fenêtre d’erreur d’un logiciel ou le journal d’une application, avec des serveurs anciens ou faits maison et des services de test pour développeurs comme Ethereal.',
    steps: {
      sender: [
        'Dans les réglages du serveur sortant, choisissez STARTTLS avec le port 587, ou SSL/TLS avec le port 465.',
        'Si cela s’est produit sur un réseau peu sûr, changez de mot de passe : le programme l’a peut-être envoyé en clair.',
      ],
      sendingAdmin: [
        'Faites en sorte que le client exige TLS au lieu de l’utiliser seulement quand on le lui propose (requireTLS dans Nodemailer).',
      ],
      receivingAdmin: [
        'Retirez AUTH de la réponse à EHLO tant que TLS n’est pas actif (Postfix : smtpd_tls_auth_only = yes).',
      ],
    },
    serverUse:
      'Presque jamais aujourd’hui : la RFC 4954 déconseille de proposer des mécanismes privés du chiffrement qu’il leur faut. Pour un client qui essaie malgré tout, elle prévoit 504 ; là où rien n’est permis avant TLS, la RFC 3207 prévoit 530, avec l’invitation à lancer STARTTLS.',
  },
  '540': {
    title: 'La boîte du destinataire est inactive ou bloquée',
    essence: 'Le fournisseur Rambler emploie ce numéro pour les boîtes qu’il a bloquées ou qui ne sont plus actives.',
    meaning:
      'La boîte à laquelle vous avez écrit ne reçoit rien : son fournisseur la dit inactive ou bloquée, et seul son titulaire peut la rétablir. Ce numéro ne figure dans aucune norme ; on ne l’a vu que chez le fournisseur russe Rambler, avec 5.7.1. Venant d’un autre serveur, son sens n’est pas connu : fiez-vous aux mots qui suivent.',
    seen: 'Dans les avis de non-remise d’adresses en rambler.ru, sous la forme « 540 5.7.1 … recipient address rejected », suivie de Inactive ou de Blocked.',
    steps: {
      sender: [
        'Joignez la personne par téléphone ou à une autre adresse, et demandez-lui où elle lit désormais son courrier.',
        'Supprimez l’ancienne adresse de vos contacts, pour que la saisie automatique ne la propose plus.',
      ],
      recipient: [
        'Connectez-vous à la boîte sur le web pour voir si elle peut être réactivée, et adressez-vous à l’assistance du fournisseur si elle est bloquée.',
      ],
      sendingAdmin: [
        'Retirez l’adresse de vos listes : c’est la boîte qui est en cause, bien que 5.7.1 vise ailleurs l’expéditeur ou une règle.',
      ],
    },
    serverUse:
      'Un numéro à ne pas imiter ; les autres serveurs n’en comprennent que le premier chiffre. Pour une boîte désactivée ou abandonnée, 550 avec 5.2.1 dit la même chose à tout le monde.',
  },
  '541': {
    title: 'L’organisation du destinataire ne laisse pas entrer votre message',
    essence: 'Vu chez Zoho : un filtre posé par l’organisation du destinataire, sans que la règle soit nommée.',
    meaning:
      'Un filtre de l’organisation du destinataire a écarté votre message avant même que son texte soit transmis. Ce numéro n’est pas dans la norme : Zoho l’envoie sous la forme « 541 5.4.1 », et des listes recopiées les unes sur les autres y voient un refus antispam. Le sens enregistré de 5.4.1, aucune réponse de l’hôte, ne convient pas.',
    seen: 'Dans les avis de non-remise de domaines hébergés chez Zoho, en réponse à l’adresse du destinataire. Ailleurs, surtout dans des pages web qui énumèrent des codes.',
    steps: {
      sender: [
        'Prévenez le destinataire par un autre moyen que sa messagerie vous refuse, et transmettez-lui le texte de l’avis.',
        'Ne renvoyez qu’une fois qu’il vous a confirmé la modification du filtre.',
      ],
      recipient: [
        'Demandez à l’administrateur de votre messagerie de chercher cet expéditeur dans les listes de blocage et les filtres, et de le laisser passer.',
      ],
      sendingAdmin: [
        'Cherchez votre adresse IP d’envoi et votre domaine dans les listes de blocage courantes, puisque la réponse ne donne aucune cause.',
      ],
      receivingAdmin: [
        'Cherchez l’adresse, le domaine et l’adresse IP de l’expéditeur dans les listes de blocage et règles antispam de votre console de messagerie.',
      ],
    },
    serverUse:
      'Mieux vaut s’en passer, ce numéro n’étant pas défini. Pour un refus par règle, prenez 550 avec 5.7.1 et nommez la règle ; pour une boîte inconnue, 550 avec 5.1.1.',
    readings: [
      'Zoho : « 541 5.4.1 Mail rejected by destination domain ». Un filtre posé par l’organisation du destinataire.',
      'Listes recopiées les unes sur les autres : « The recipient address rejected your message », souvent attribué à un filtre antispam. Aucune RFC ne le dit.',
    ],
  },
  '542': {
    title: 'Le destinataire a été refusé sans explication',
    essence:
      'Vu seulement dans des avis de Symantec Email Security.cloud ; y lire une boîte inconnue est une supposition.',
    meaning:
      'Le serveur qui devait prendre votre message a refusé ce destinataire en n’ajoutant que le mot « Rejected ». Aucune norme ne connaît ce numéro. On l’a vu dans des avis de non-remise de Symantec Email Security.cloud (l’ancien MessageLabs), qui citent un autre serveur : on ne sait donc même pas qui l’a choisi. On suppose d’ordinaire une boîte inconnue.',
    seen: 'Dans des avis de non-remise venus de messagelabs.com, sous la forme « Reason: 542 », puis l’adresse et le mot Rejected. Sinon, pratiquement jamais.',
    steps: {
      sender: [
        'Cherchez une erreur dans l’adresse du destinataire, puisque la boîte inconnue est la lecture habituelle.',
        'Si l’adresse est bonne, demandez à la personne, par téléphone, de montrer cet avis à l’administrateur de sa messagerie.',
      ],
      sendingAdmin: [
        'Si Email Security.cloud envoie votre courrier, retrouvez le message dans « Track and Trace » et lisez la réponse entière du serveur distant.',
      ],
      receivingAdmin: [
        'Retrouvez le refus dans votre journal par le destinataire et l’heure, et faites répondre la règle en cause avec un motif.',
      ],
    },
    serverUse:
      'À ne pas employer. Une boîte qui n’existe pas, c’est 550 avec 5.1.1 ; une boîte protégée par une règle, 550 avec 5.7.1, chaque fois avec une ligne d’explication.',
  },
} as const satisfies Record<string, CodeText>;
