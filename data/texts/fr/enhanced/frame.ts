import type { FrameText } from '../../../entry';

/** The first digit of an enhanced code. */
export const enhancedClassTexts = {
  '2': {
    title: 'Le serveur a accepté cette étape',
    meaning:
      'Le 2 en tête signifie que cette étape a réussi. S’il s’agit du message lui-même, un serveur l’a pris en charge, ce qui ne prouve pas encore qu’il soit arrivé dans la boîte.',
  },
  '4': {
    title: 'Pas cette fois ; un nouvel essai peut aboutir',
    meaning:
      'Le 4 en tête signifie « pas maintenant » : un serveur de messagerie réessaie normalement tout seul. Dans un avis d’échec définitif, c’est que le serveur a renoncé.',
  },
  '5': {
    title: 'Échec ; il faut d’abord que quelque chose change',
    meaning:
      'Le 5 en tête signifie que rien ne sera retenté. Renvoyé tel quel, le message échouera sans doute tant que l’adresse, le message, un réglage ou une limite n’aura pas changé.',
  },
} as const satisfies Record<string, FrameText>;

/** The second number: what the code is about. */
export const enhancedSubjectTexts = {
  '0': {
    title: 'Aucun sujet n’est précisé',
    meaning:
      'Le code ne dit pas quelle partie du trajet du message est en cause ; seuls les mots qui le suivent peuvent vous l’apprendre.',
  },
  '1': {
    title: 'Les adresses',
    meaning:
      'Le code concerne une adresse, celle du destinataire ou de l’expéditeur : est-elle bien écrite, existe-t-elle, peut-elle servir ? C’est le plus souvent à l’expéditeur de corriger.',
  },
  '2': {
    title: 'La boîte du destinataire',
    meaning:
      'Le code concerne la boîte derrière l’adresse : est-elle ouverte, a-t-elle de la place, est-ce en fait une liste ? Le destinataire ou son fournisseur peut en général y remédier.',
  },
  '3': {
    title: 'Le système de messagerie du destinataire',
    meaning:
      'Le code concerne le système qui doit prendre le message, sa place, ses limites ou ses réglages : c’est donc surtout l’affaire de ceux qui l’exploitent.',
  },
  '4': {
    title: 'Le réseau et le chemin jusqu’au destinataire',
    meaning:
      'Le code concerne le chemin vers la destination (noms DNS, connexions, files d’attente, boucles) : c’est l’affaire de ceux qui gèrent les serveurs, pas de ce que vous avez écrit.',
  },
  '5': {
    title: 'Le dialogue entre les deux côtés',
    meaning:
      'Le code concerne les commandes SMTP que les deux côtés échangent : ce sont les logiciels et les serveurs qui sont en cause, plutôt que le texte du message.',
  },
  '6': {
    title: 'Le contenu ou le format du message',
    meaning:
      'Le code concerne ce que contient le message ou la façon dont il est construit : en-têtes, pièces jointes, caractères, ou conversion nécessaire en route.',
  },
  '7': {
    title: 'La sécurité, l’identification ou les règles',
    meaning:
      'Le code concerne qui peut envoyer quoi à qui : identification, chiffrement, preuve de l’identité de l’expéditeur, filtres antispam et règles propres au côté qui reçoit.',
  },
} as const satisfies Record<string, FrameText>;

/** Every registered subject and detail, worded to hold for each class digit it is used with. */
export const enhancedDetailTexts = {
  '0.0': {
    title: 'Le code n’en dit pas plus que son premier chiffre',
    meaning:
      'Réussite, report ou échec : le code n’apprend rien d’autre, et surtout pas la cause. Fiez-vous aux mots qui le suivent, s’il y en a.',
  },
  '1.0': {
    title: 'Une réponse sur une adresse, sans autre précision',
    meaning:
      '2.1.0 est un accord courant donné à une adresse ou à un message. Avec un 4 ou un 5 devant, l’adresse de l’expéditeur ou du destinataire pose problème, et le code ne dit pas pourquoi.',
  },
  '1.1': {
    title: 'La boîte du destinataire est introuvable ou n’a pas pu être vérifiée',
    meaning:
      'Ce qui précède le @ dans l’adresse est inconnu à destination ; avec un 4 devant, le serveur de réception n’a souvent pas encore réussi à le vérifier.',
  },
  '1.2': {
    title: 'Ce qui suit le @ ne mène à aucun serveur de messagerie',
    meaning:
      'Le domaine du destinataire n’existe pas ou ne peut pas recevoir de courrier, souvent à cause d’une faute de frappe ; avec un 4 devant, il sera peut-être trouvé plus tard.',
  },
  '1.3': {
    title: 'L’adresse du destinataire est mal écrite',
    meaning:
      'L’adresse à laquelle vous écrivez a une forme qu’aucune adresse ne peut avoir, avec par exemple un espace, une virgule ou un crochet de trop : il n’y avait personne à qui envoyer le message.',
  },
  '1.4': {
    title: 'L’adresse ne mène pas à une boîte et une seule',
    meaning:
      'Le système de réception reconnaît les adresses de façon approximative, et celle-ci correspond à plusieurs boîtes. Exchange Server répond 5.1.4 pour les terminaisons réservées comme .example.',
  },
  '1.5': {
    title: 'Avec un 2 devant : l’adresse du destinataire est valable',
    meaning:
      'Le serveur de réception a accepté cette adresse, ce que les journaux montrent sans cesse. Exchange Server dit le contraire avec 5.1.5 : un domaine réservé, comme example.com.',
  },
  '1.6': {
    title: 'La boîte a été déplacée sans laisser de nouvelle adresse',
    meaning:
      'L’adresse a été valable, mais elle ne reçoit plus de courrier, et le serveur n’en connaît pas d’autre où faire suivre votre message.',
  },
  '1.7': {
    title: 'L’adresse de l’expéditeur est mal écrite',
    meaning:
      'L’adresse que votre message indique comme expéditeur a une forme qu’aucune adresse ne peut avoir ; cherchez-la dans les réglages du compte ou du logiciel qui envoie.',
  },
  '1.8': {
    title: 'Le domaine ou le compte de l’expéditeur pose problème',
    meaning:
      'Le domaine de l’adresse d’expéditeur est introuvable ou ne peut pas recevoir les retours. Chez Exchange Online, 5.1.8 signifie que le compte qui envoie est bloqué pour spam.',
  },
  '1.9': {
    title: 'Transmis à un système qui ne rend compte de rien',
    meaning:
      'L’adresse était valable et votre message est parti vers un système qui ne participe pas au suivi ; on ne peut donc pas savoir ce qu’il y est devenu.',
  },
  '1.10': {
    title: 'L’adresse du destinataire ne reçoit pas de courrier',
    meaning:
      'Le domaine du destinataire annonce dans le DNS, par un MX nul, qu’il ne reçoit aucun courrier. Chez Exchange Online, 5.1.10 signifie que le destinataire est introuvable.',
  },
  '2.0': {
    title: 'La boîte du destinataire est en cause, sans autre précision',
    meaning:
      'La boîte existe, mais quelque chose chez elle a arrêté votre message. Certains fournisseurs répondent aussi ainsi au spam, aux envois trop rapides ou pour une liste grise.',
  },
  '2.1': {
    title: 'La boîte existe mais ne prend pas de messages',
    meaning:
      'La boîte est désactivée, pour un temps ou pour de bon, par exemple parce que personne ne s’en sert. Gmail répond aussi cela quand les messages arrivent trop vite dans une même boîte.',
  },
  '2.2': {
    title: 'La boîte du destinataire est pleine',
    meaning:
      'Le destinataire doit supprimer ou déplacer des messages pour faire place au vôtre. Chez Exchange Online, 5.2.2 peut aussi signifier que l’expéditeur a épuisé son quota d’envoi.',
  },
  '2.3': {
    title: 'Le message est trop long pour cette boîte',
    meaning:
      'Cette boîte n’accepte les messages que jusqu’à une taille qui lui est propre, inférieure à celle du système entier, et le vôtre, pièces jointes comprises, la dépasse.',
  },
  '2.4': {
    title: 'Les membres de la liste de diffusion n’ont pas pu être déterminés',
    meaning:
      'L’adresse est celle d’une liste de diffusion, et le serveur n’a pas pu établir qui en fait partie : il n’y avait personne à qui transmettre votre message. Le problème est du côté de la liste.',
  },
  '3.0': {
    title: 'Une réponse sur le système de messagerie, sans autre précision',
    meaning:
      '2.3.0 dit simplement que tout va bien. Avec un 4 ou un 5 devant, quelque chose dans le système de messagerie à destination a arrêté votre message.',
  },
  '3.1': {
    title: 'Le système de messagerie n’a plus de place',
    meaning:
      'L’espace manque au système entier et non à une seule boîte ; le destinataire n’y peut donc guère : c’est à ceux qui exploitent le système de faire de la place.',
  },
  '3.2': {
    title: 'Le serveur ne prend pas de courrier',
    meaning:
      'Le serveur où se trouve la boîte ne prend pas de messages, à cause d’une maintenance, d’une surcharge ou d’un arrêt, ou, avec le code de réponse 521, parce qu’il n’en prend jamais.',
  },
  '3.3': {
    title: 'Il manque au serveur une fonction que demande le message',
    meaning:
      'Votre message demande quelque chose que la destination ne sait pas faire, ce qui peut arriver quand une passerelle mène à un autre genre de messagerie.',
  },
  '3.4': {
    title: 'Le message est trop gros pour ce système de messagerie',
    meaning:
      'Votre message, pièces jointes comprises, dépasse la taille que ce système accepte de quiconque. Gmail répond aussi cela à trop de pièces jointes ou à des en-têtes trop longs.',
  },
  '3.5': {
    title: 'Un serveur de messagerie est mal configuré',
    meaning:
      'Le serveur qui a répondu ne peut pas prendre votre message à cause d’une erreur dans sa propre configuration, que seuls ceux qui l’exploitent peuvent corriger.',
  },
  '3.6': {
    title: 'Accepté, mais avec une autre priorité',
    meaning:
      'Votre message a été pris, mais pas avec la priorité qu’il demandait ; le texte qui suit le code commence par celle qu’il a désormais.',
  },
  '4.0': {
    title: 'Un problème de réseau ou d’acheminement, sans autre précision',
    meaning:
      'Quelque chose s’est mal passé en route vers le serveur du destinataire ; soit la cause n’est pas claire, soit aucun code plus précis ne convient.',
  },
  '4.1': {
    title: 'Votre message n’a pas pu être remis au serveur du destinataire',
    meaning:
      'Le serveur n’a pas répondu à la tentative de connexion, par exemple parce qu’il est en panne ou trop occupé. Chez Exchange Online, 5.4.1 signifie que le destinataire ou le domaine y est inconnu.',
  },
  '4.2': {
    title: 'La connexion s’est interrompue avant la fin du message',
    meaning:
      'Les deux côtés étaient connectés, mais la session a expiré ou s’est coupée avant que votre message ne soit passé ; l’essai suivant ira peut-être mieux.',
  },
  '4.3': {
    title: 'Un annuaire ou un serveur DNS n’a pas répondu',
    meaning:
      'Pour faire suivre votre message, un serveur devait consulter un annuaire, le DNS par exemple, et celui-ci était injoignable.',
  },
  '4.4': {
    title: 'Aucun chemin vers le domaine du destinataire n’a été trouvé',
    meaning:
      'Le DNS ou un autre annuaire n’a pas indiqué où doit aller le courrier de ce domaine, par exemple parce qu’il n’y figure ni enregistrement MX ni adresse.',
  },
  '4.5': {
    title: 'Trop de courrier à la fois, ou une limite d’envoi atteinte',
    meaning:
      'Un système de messagerie en chemin a plus de messages qu’il ne peut en traiter. Chez Gmail, 5.4.5 veut dire autre chose : la limite quotidienne de l’expéditeur est épuisée.',
  },
  '4.6': {
    title: 'Le message tourne en rond',
    meaning:
      'Des serveurs ou des règles de transfert se renvoient sans cesse votre message ; un administrateur ou l’auteur d’une telle règle doit rompre la boucle.',
  },
  '4.7': {
    title: 'La remise a pris trop de temps',
    meaning:
      'Votre message n’a pas pu être remis dans le délai prévu, et le code ne dit pas quel était l’obstacle ; cherchez dans l’avis la dernière réponse de serveur qu’il cite.',
  },
  '5.0': {
    title: 'Une réponse sur l’échange SMTP, sans autre précision',
    meaning:
      '2.5.0 est un simple accord. Avec un 4 ou un 5 devant, quelque chose s’est mal passé dans l’échange de commandes. Chez Outlook.com, 5.5.0 signifie que la boîte n’existe pas.',
  },
  '5.1': {
    title: 'Une commande est venue au mauvais moment ou n’est pas prise en charge',
    meaning:
      'Le côté qui envoie a donné une commande que le serveur ne propose pas ou n’attendait pas encore ; ce n’est souvent que la suite d’un refus antérieur dans la même session.',
  },
  '5.2': {
    title: 'Une commande n’a pas été comprise',
    meaning:
      'Le logiciel d’envoi a écrit une ligne que le serveur ne peut pas lire, parce que la syntaxe en est fautive ou la commande inconnue ; votre texte n’y est pour rien.',
  },
  '5.3': {
    title: 'Trop de destinataires à la fois',
    meaning:
      'Votre message a plus de destinataires que le serveur n’en prend d’un coup ; normalement il est fractionné et le reste suit, sinon envoyez-le par groupes plus petits.',
  },
  '5.4': {
    title: 'Une commande contenait une valeur que le serveur ne peut pas accepter',
    meaning:
      'La commande était la bonne, mais une valeur qui l’accompagnait était fausse ou non prise en charge, par exemple le nom sous lequel le serveur d’envoi s’est présenté.',
  },
  '5.5': {
    title: 'Les deux côtés parlent des versions différentes du protocole',
    meaning:
      'Les deux serveurs n’ont pas pu s’entendre sur une version du protocole, et votre message n’est pas passé ; c’est à ceux qui les exploitent de s’en occuper.',
  },
  '5.6': {
    title: 'Une ligne envoyée pendant l’identification était trop longue',
    meaning:
      'En s’identifiant, le logiciel d’envoi a donné une réponse plus longue que le serveur ne peut en recevoir ; votre message n’avait pas encore été envoyé.',
  },
  '6.0': {
    title: 'Une réponse sur le contenu du message, sans autre précision',
    meaning:
      '2.6.0 est une acceptation ordinaire. Avec un 4 ou un 5 devant, le contenu de votre message ou sa construction pose problème ; chez Gmail, 5.6.0 veut dire mal formé.',
  },
  '6.1': {
    title: 'Le système suivant ne sait pas traiter ce genre de contenu',
    meaning:
      'Le mode de remise ou le serveur suivant ne prend pas en charge un type de contenu de votre message, qui ne peut donc pas continuer sous cette forme.',
  },
  '6.2': {
    title: 'Le message devrait être converti, et ce n’est pas permis',
    meaning:
      'Pour aller plus loin, votre message devrait passer dans un autre format ; or lui-même ou une règle du serveur d’envoi l’interdit.',
  },
  '6.3': {
    title: 'Le message devrait être converti, et un serveur ne sait pas le faire',
    meaning:
      'Le serveur suivant n’accepte qu’un autre format, du texte sur 7 bits par exemple, et celui qui détient votre message n’a pas de moyen praticable de le convertir.',
  },
  '6.4': {
    title: 'La conversion du message en fait perdre une partie',
    meaning:
      'Avec un 2 devant, votre message a été remis, mais la conversion en a perdu quelque chose ; avec un 5, il ne l’a pas été, parce qu’il exige que rien ne se perde.',
  },
  '6.5': {
    title: 'Le message n’a pas pu être converti',
    meaning: 'Votre message devait être mis dans un format que le serveur suivant accepte, et la tentative a échoué.',
  },
  '6.6': {
    title: 'Le contenu du message n’a pas pu être récupéré',
    meaning:
      'Votre logiciel a demandé au serveur d’aller chercher le contenu ailleurs, par exemple dans votre propre boîte, et cela n’a pas fonctionné.',
  },
  '6.7': {
    title: 'Une adresse accentuée ou non latine ne peut pas servir ici',
    meaning:
      'L’adresse de l’expéditeur ou d’un destinataire contient des lettres hors de l’ASCII, que le serveur n’y accepte pas ou qu’on ne lui a pas annoncées (SMTPUTF8).',
  },
  '6.8': {
    title: 'La réponse demanderait des lettres que le côté qui envoie ne sait pas lire',
    meaning:
      'Pour nommer la boîte, le serveur devrait répondre en UTF-8, et le logiciel qui l’interroge n’avait pas déclaré accepter de telles réponses.',
  },
  '6.9': {
    title: 'Des en-têtes en UTF-8 ne peuvent pas être transmis à un destinataire',
    meaning:
      'Les en-têtes de votre message contiennent des lettres hors de l’ASCII, un objet dans une autre écriture par exemple, et le système d’au moins un destinataire ne peut pas les prendre.',
  },
  '6.10': {
    title: 'Un numéro retiré, identique à X.6.8',
    meaning:
      'Ce numéro faisait double emploi et ne devrait plus servir : la réponse du serveur demanderait l’UTF-8, que le côté qui envoie n’avait pas dit savoir lire.',
  },
  '7.0': {
    title: 'Une réponse sur l’identification ou la sécurité, sans détail',
    meaning:
      '2.7.0 est la réponse normale à une identification réussie. Avec un 4 ou un 5 devant, une règle de sécurité fait obstacle, et le serveur ne dit pas laquelle, peut-être exprès.',
  },
  '7.1': {
    title: 'Une règle fait obstacle',
    meaning:
      'Votre message est arrêté, pour l’instant ou pour de bon : spam, liste de blocage, relais, contrôle de l’expéditeur, groupe fermé ou liste grise ; seuls les mots qui suivent le code le précisent.',
  },
  '7.2': {
    title: 'L’expéditeur n’a pas le droit d’écrire à cette adresse',
    meaning:
      'L’adresse est une liste de diffusion qui n’accepte que certaines personnes. Chez Yahoo, 5.7.2 signifie que rien n’est accepté de l’adresse IP du serveur d’envoi.',
  },
  '7.3': {
    title: 'Une étape de sécurité en chemin n’a pas pu se faire',
    meaning:
      'Votre message devait passer d’un protocole sécurisé à un autre, sans que ce soit possible. Chez Exchange, 5.7.3 signifie une identification échouée, y compris entre deux serveurs.',
  },
  '7.4': {
    title: 'Une fonction de sécurité demandée n’est pas prise en charge',
    meaning:
      'Un côté voulait une protection que l’autre n’a pas. Gmail le dit d’une méthode d’identification inconnue, Postfix quand le TLS exigé fait défaut.',
  },
  '7.5': {
    title: 'Une clé ou un certificat manque ou n’est pas valable',
    meaning:
      'Un serveur devait vérifier ou déchiffrer votre message et n’avait pas de clé valable. Exchange Online et Postfix signalent ainsi un certificat TLS auquel on ne peut pas se fier.',
  },
  '7.6': {
    title: 'Un serveur ne connaît pas la méthode cryptographique employée',
    meaning:
      'Votre message devait être vérifié ou déchiffré en route, et le serveur qui en était chargé ne prend pas en charge l’algorithme qui le protège.',
  },
  '7.7': {
    title: 'Le message a été modifié ou abîmé en route',
    meaning:
      'Un contrôle montre que votre message n’est plus tel qu’il a été envoyé ; le premier chiffre du code dit s’il est passé malgré tout.',
  },
  '7.8': {
    title: 'Identifiant ou mot de passe non accepté',
    meaning:
      'L’identification auprès du serveur d’envoi a échoué, et votre message n’a même pas été déposé : l’identifiant, le mot de passe ou son type ne convient pas à ce compte.',
  },
  '7.9': {
    title: 'La preuve de qui envoie ne suffit pas',
    meaning:
      'Le serveur veut une identification plus sûre ; chez Gmail, un mot de passe d’application. Chez Yahoo, 5.7.9 est un refus dû à une règle, par exemple parce que ni SPF ni DKIM ne réussit.',
  },
  '7.10': {
    title: 'Le chiffrement doit d’abord être en place',
    meaning:
      'Cette identification demande une connexion protégée. Gmail répond 5.7.10 à des commandes envoyées trop tôt après STARTTLS, Postfix quand le TLS exigé ne peut être obtenu.',
  },
  '7.11': {
    title: 'Cette identification demande une connexion chiffrée',
    meaning:
      'Le logiciel a voulu s’identifier sans TLS par une méthode que le serveur n’admet qu’avec TLS. Le code est historique ; un serveur actuel ne devrait plus proposer une telle méthode sans TLS.',
  },
  '7.12': {
    title: 'Pour le serveur, l’expéditeur n’est pas identifié',
    meaning:
      'Chez Exchange Online, 5.7.12 désigne un destinataire fermé aux expéditeurs externes. Dans la norme, le compte doit d’abord passer à cette méthode d’identification, en se connectant une fois avec son mot de passe.',
  },
  '7.13': {
    title: 'L’accès au compte ou au dossier est fermé',
    meaning:
      'Le mot de passe était bon, mais le compte est désactivé et seul son administrateur peut le rouvrir. Chez Exchange Online, 5.7.13 désigne un dossier public fermé à l’extérieur.',
  },
  '7.14': {
    title: 'Le serveur demande d’abord que la confiance soit établie',
    meaning:
      'Chez Gmail, 5.7.14 vous demande de vous connecter dans un navigateur. Dans la norme, il faut au serveur un lien de confiance avec un autre serveur pour récupérer le contenu du message.',
  },
  '7.15': {
    title: 'La priorité du message est trop basse',
    meaning:
      'Le serveur ne prend que des messages de priorité supérieure au vôtre, peut-être seulement le temps d’une surcharge.',
  },
  '7.16': {
    title: 'Le message est trop gros pour sa priorité',
    meaning:
      'Avec la priorité qu’il porte, votre message dépasse la taille que prend le serveur, peut-être seulement le temps où il favorise les messages urgents et courts ; plus petit ou plus prioritaire, il peut passer.',
  },
  '7.17': {
    title: 'La boîte a changé de titulaire',
    meaning:
      'Votre message ne devait être remis que si la boîte avait gardé le même titulaire depuis une date donnée, et ce n’est pas le cas.',
  },
  '7.18': {
    title: 'Le domaine du destinataire a changé de propriétaire',
    meaning:
      'Votre message était destiné au propriétaire du domaine à une date antérieure ; le domaine appartient maintenant à quelqu’un d’autre, à qui le serveur ne le remet pas.',
  },
  '7.19': {
    title: 'On ne peut pas vérifier à qui était alors la boîte',
    meaning:
      'Votre message exige une boîte dont le titulaire n’a pas changé depuis une date donnée, et le serveur n’en a pas trace ; à vous de décider d’un envoi sans cette condition.',
  },
  '7.20': {
    title: 'Aucune signature DKIM du message n’est validée',
    meaning:
      'La signature DKIM qui prouverait de quel domaine vient votre message manque ou échoue au contrôle ; c’est au responsable du domaine de corriger la signature.',
  },
  '7.21': {
    title: 'Une signature DKIM passe, mais le serveur en veut une autre',
    meaning:
      'Votre message porte au moins une signature DKIM valable, mais aucune qui réponde aux règles de ce serveur ; le code ne dit pas ce qui manque.',
  },
  '7.22': {
    title: 'Aucune signature DKIM n’est du domaine indiqué dans From',
    meaning:
      'Votre message est bien signé, mais pas par le domaine de son adresse From ; or c’est la signature de ce domaine-là que le serveur veut voir.',
  },
  '7.23': {
    title: 'Le DNS ne se porte pas garant du serveur d’envoi',
    meaning:
      'D’après SPF, le domaine de l’expéditeur n’autorise pas ce serveur à envoyer pour lui. Chez Gmail, 4.7.23 veut dire autre chose : l’adresse IP d’envoi n’a pas de PTR concordant.',
  },
  '7.24': {
    title: 'Un problème avec l’enregistrement SPF du domaine de l’expéditeur',
    meaning:
      'Le serveur n’a pas pu évaluer SPF, parce que le DNS a échoué ou que l’enregistrement contient une erreur. Gmail vise des entrées suspectes dans cet enregistrement.',
  },
  '7.25': {
    title: 'Le DNS inverse du serveur d’envoi n’est pas en ordre',
    meaning:
      'L’adresse IP d’où vient votre message n’a pas d’enregistrement PTR, ou le nom qu’il donne n’y ramène pas ; c’est à la personne qui gère ou loue cette adresse de le régler.',
  },
  '7.26': {
    title: 'Plusieurs contrôles de l’origine du message n’ont pas réussi',
    meaning:
      'Plus d’une preuve d’origine a échoué, et le code ne les nomme pas. Chez Gmail, ni SPF ni DKIM n’a réussi, ou bien la politique DMARC du domaine de From interdit le message.',
  },
  '7.27': {
    title: 'Le domaine de l’expéditeur ne passe pas un contrôle DNS',
    meaning:
      'Chez Gmail, 4.7.27 et 5.7.27 signifient que SPF n’a pas réussi. Dans la norme, le domaine dit par un MX nul qu’il ne reçoit pas de courrier : aucun avis de non-remise ne pourrait y revenir.',
  },
  '7.28': {
    title: 'Le serveur voit un afflux de messages',
    meaning:
      'Votre message ressemble à de nombreux autres, tous abusifs. Gmail le dit quand une même adresse IP, un réseau ou un domaine envoie un volume inhabituel.',
  },
  '7.29': {
    title: 'Le chemin suivi par le message n’inspire pas confiance',
    meaning:
      'Chez Gmail, 4.7.29 et 5.7.29 signifient que votre message est arrivé par une connexion sans chiffrement TLS. Dans la norme, la chaîne de sceaux que les relais y apposent (ARC) n’est pas valable.',
  },
  '7.30': {
    title: 'Une protection exigée fait défaut',
    meaning:
      'Chez Gmail, 4.7.30 et 5.7.30 signifient que DKIM n’a pas réussi. Dans la norme, votre message exige TLS à chaque étape (REQUIRETLS), et aucun serveur suivant ne le propose.',
  },
} as const satisfies Record<string, FrameText>;
