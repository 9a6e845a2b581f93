import type { ComparisonId } from '../../comparisons';

/** Ce qui sépare des codes que l’on confond : une à trois phrases, absentes des fiches elles-mêmes. */
export const comparisonTexts: Record<ComparisonId, string> = {
  '214+450':
    '214 répond à HELP et ne demande rien à personne. 450 répond à un serveur qui veut déposer du courrier : ce serveur réessaie tout seul, et les administrateurs des deux côtés n’ont à s’en mêler que si cela dure.',
  '450+451+452':
    '450, 451 et 452 reportent tous le message ; c’est la cause qui change. 450 vise la boîte ou une règle qui la concerne, 451 une panne du serveur lui-même, 452 un manque de place ou trop de destinataires à la fois.',
  '421+450':
    '421 met fin à toute la connexion et peut répondre à n’importe quelle commande : tout ce qui devait encore passer par elle doit attendre. 450 ne touche qu’un destinataire ; la conversation continue.',
  '450+550':
    'Pour l’expéditeur, tout tient au premier chiffre. Avec 450, le serveur invite à réessayer ; avec 550, la même tentative sera refusée tant que rien n’aura changé.',
  '550+554':
    '550 vise d’ordinaire une adresse ou une règle. 554 dépend du moment : en guise de salutation, il écarte le serveur d’envoi ; après DATA, il veut dire le plus souvent qu’il ne reste aucun destinataire ; après le texte, il refuse ce message-là.',
  '551+251':
    'Les deux disent que le destinataire a une autre adresse. Avec 251, le serveur prend le message et le fait suivre ; avec 551, il ne le fait pas, et c’est à l’expéditeur d’écrire à la nouvelle adresse.',
  '552+452':
    'Les deux peuvent concerner la place. Avec 452, le serveur d’envoi garde le message pour un nouvel essai ; 552 le refuse. Un serveur qui veut dire « trop de destinataires » devrait répondre 452, et un 552 donné pour cette raison est à traiter comme temporaire.',
  '250+252':
    'En réponse à VRFY, 250 dit que la boîte a été vérifiée et existe ; à RCPT TO, il accepte seulement l’adresse pour l’instant. 252 promet moins : le serveur essaierait, mais il n’a pas vérifié, ou ne veut pas le dire.',
  '521+554+556':
    '521 vient d’une machine qui ne prend jamais de courrier, de personne. 554 en guise de salutation vient d’un serveur de messagerie qui ne veut pas servir ce client. 556 vient du côté de l’expéditeur, qui a vu dans le DNS que le domaine du destinataire ne prend pas de courrier.',
  '530+535':
    '530 signifie que personne ne s’est encore identifié, ou que la connexion n’est pas encore chiffrée. 535 signifie qu’une identification a été tentée et refusée.',
  '500+502':
    '500 dit que le mot n’a aucun sens pour le serveur, 502 qu’il le connaît mais ne le propose pas. Après 500, cherchez une lettre fausse, une ligne mal coupée ou un appareil qui réécrit les commandes ; après 502, un mauvais port ou une fonction désactivée. Gmail ne fait pas cette différence.',
  '502+503':
    '502 porte sur la commande, 503 sur sa place. Une commande qui a reçu 503 pourrait passer à un autre point de la session : c’est ce qui la précède qui compte. Celle qui a reçu 502, il faut en règle générale y renoncer, ou l’adresser à un serveur qui la propose.',
  '501+504+555':
    '501 veut dire mal écrit : corrigez, et le serveur saura lire. 504 et 555 veulent dire lisible, mais pas pris en charge : il faut s’en passer ou changer de serveur. 555 vise les paramètres ajoutés à MAIL FROM et RCPT TO, 504 les autres commandes, AUTH surtout. Le 555 5.5.2 de Gmail, lui, a le sens d’un 501.',
  '550+551+553':
    'Selon la norme, 550 ne trouve pas de boîte ou applique une règle, 551 sait que la boîte est ailleurs, et 553 conteste une adresse en tant que telle, celle de l’expéditeur ou celle du destinataire. Les serveurs sont moins stricts : un expéditeur bloqué peut recevoir n’importe lequel de ces codes, et les mots l’emportent donc sur le numéro.',
  '250+251+252':
    'À propos d’une adresse, 250 est un simple oui, 251 un oui qui annonce que le courrier ira ailleurs, et 252 laisse ouverte la question de savoir si la boîte existe. Parmi ces codes, seul 250 répond aussi au message achevé ; après 251 ou 252, sa prise en charge reste à venir.',
  '530+535+538':
    '530 réclame une étape qui manque, l’identification ou le chiffrement ; 535 est un verdict sur une identification. 538 répond à une identification tentée trop tôt, avant le chiffrement : il ne dit rien du mot de passe et se règle comme un 530 qui demande STARTTLS.',
  '534+535':
    '535 rejette la preuve fournie, 534 la méthode : même le bon mot de passe peut recevoir 534. Chez Gmail, la limite est floue, car l’absence d’un mot de passe d’application peut donner l’un ou l’autre.',
  '454+530':
    'Avec 454, le client a bien demandé l’identification ou TLS, et c’est le serveur qui n’a pas suivi ; avec 530, le client s’en est dispensé, et le serveur va bien. La même tentative peut donc en règle générale réussir plus tard après 454 ; après 530, il faut changer les réglages du client.',
  '214+211':
    'Avec 211, le serveur parle de lui-même ; avec 214, de la manière de s’en servir. La RFC 5321 admet l’un comme l’autre en réponse à HELP, et rien dans la suite de la session n’en dépend.',
  '220+221':
    '220 se trouve au début d’une session et 221 à la fin ; le sort du courrier se lit entre les deux. Un relevé qui a un 220 mais pas de 221 a été coupé, ou montre une session terminée sans QUIT en bonne forme.',
  '235+334':
    '334 est une question à laquelle le client doit répondre, 235 le résultat. Une même identification peut passer par plusieurs 334 avant son 235, ou par aucun si le client envoie tout avec AUTH.',
  '354+250':
    'Le message lui-même se trouve entre les deux : 354 le demande, et le 250 qui suit sa dernière ligne le prend en charge. Jusqu’à ce 250, le serveur d’envoi reste responsable. Un 250 placé avant 354 n’est que le oui à une adresse ou à une autre commande.',
  '5.1.1+5.1.10':
    'D’après le registre, 5.1.1 vise un nom dans un domaine qui reçoit bien du courrier, 5.1.10 un domaine qui n’en reçoit pas, quel que soit le nom. Mais de la part d’Exchange Online, 5.1.10 est ce que les autres serveurs appellent 5.1.1 : regardez donc d’abord qui a répondu.',
  '5.1.1+5.1.2':
    'Le @ fait la frontière : 5.1.1 conteste ce qui le précède, 5.1.2 ce qui le suit. 5.1.1 est normalement le verdict du serveur du destinataire ; 5.1.2 se décide le plus souvent du côté de l’expéditeur, faute d’un serveur à interroger.',
  '5.1.1+5.2.1':
    'Avec 5.1.1, personne n’a cette adresse ; avec 5.2.1, elle appartient à un compte fermé, qui peut être rouvert. Comme 5.2.1 trahit l’existence du compte et que certains serveurs l’emploient aussi pour des noms inconnus, ne prenez pas la limite entre ces codes pour une certitude.',
  '5.2.2+4.2.2':
    'Ce n’est pas le degré de remplissage de la boîte qui les départage : c’est le serveur de réception qui choisit si le message peut attendre. La même boîte peut répondre d’abord 4.2.2, puis 5.2.2.',
  '5.2.2+4.2.2+5.3.4':
    '4.2.2 et 5.2.2 concernent ce que contient la boîte du destinataire, 5.3.4 la taille de ce seul message. Face à 5.3.4, l’expéditeur peut agir seul, en allégeant le message ; face à 4.2.2 et 5.2.2, c’est au destinataire de faire le ménage.',
  '5.2.3+5.3.4':
    'Après 5.2.3, le même message peut passer chez un collègue du même domaine ; après 5.3.4, peu importe à qui il s’adresse. Un serveur peut donner 5.3.4 dès la taille annoncée à MAIL FROM, mais 5.2.3 seulement une fois le destinataire connu. Pour l’expéditeur, le remède est le même : un message plus léger, ou un lien vers le fichier.',
  '5.7.1+5.7.26':
    '5.7.26 nomme une raison que 5.7.1 laisse ouverte : rien ne s’est porté garant du domaine de l’expéditeur. Avec 5.7.26, commencez par SPF, DKIM et DMARC ; avec 5.7.1, ce n’est qu’une possibilité parmi d’autres : ne touchez pas au DNS tant que les mots n’y renvoient pas.',
  '5.7.25+5.7.26+5.7.27':
    '5.7.25 concerne la machine d’envoi : seul le titulaire de son adresse IP peut créer l’enregistrement PTR. 5.7.26 et 5.7.27 concernent le domaine de l’expéditeur, et la solution est dans le DNS de ce domaine ou dans le système d’envoi. 5.7.26 couvre SPF, DKIM et DMARC à la fois ; chez Gmail, 5.7.27 ne vise que SPF, ailleurs un MX nul.',
  '5.4.1+5.1.10':
    'De la part d’Exchange Online, les deux signalent le plus souvent une adresse inconnue, remarquée à des moments différents. 5.4.1 arrête le message à l’entrée : c’est donc d’ordinaire le serveur d’envoi qui rédige l’avis ; 5.1.10 vient quand Exchange recherche le destinataire. Hors de Microsoft, rien ne les rapproche : un hôte qui ne répond pas, et un domaine sans courrier.',
  '4.4.7+4.4.1':
    '4.4.1 décrit l’obstacle rencontré par une tentative, 4.4.7 dit seulement que le délai est écoulé ou en train de s’écouler. Des jours de 4.4.1 peuvent finir en 4.4.7 : c’est alors 4.4.1 qu’il faut creuser. Mais 4.4.7 peut avoir d’autres causes ; cherchez donc la dernière erreur qui le précède.',
  '4.4.1+4.4.2':
    '4.4.2 montre normalement que l’autre côté a été joint : on peut écarter la mauvaise adresse IP, le port fermé ou la machine éteinte auxquels fait penser 4.4.1. En revanche, une coupure juste après la dernière ligne du message peut laisser un doublon chez le destinataire, ce qui n’arrive pas avec 4.4.1.',
  '5.7.8+5.7.9':
    '5.7.8 fait suite à une identification et met en doute le mot de passe. 5.7.9, lors d’une identification, vise la méthode, et retaper le mot de passe n’y change rien ; dans un avis de Yahoo ou d’AOL, il n’a rien à voir avec une identification. Le code de réponse tranche : 535 ou 534 pour une identification, 550 ou 554 pour un message.',
  '4.7.1+4.7.28':
    'La liste grise, sens habituel de 4.7.1, veut seulement voir revenir le serveur, et la patience suffit. 4.7.28 est une limite de débit : il faut moins de courrier, et c’est ralentir qui aide. Certains fournisseurs disent aussi 4.7.1 pour une limite de débit ; des mots comme « excessive volume » le trahissent.',
  '553+5.1.3':
    '5.1.3 est une précision qui peut accompagner 553, et elle est plus étroite : l’adresse du destinataire est mal formée. 553 seul ne dit pas de quelle adresse il s’agit, ni si c’est sa forme, son domaine ou le droit de l’employer qui pose problème.',
  '5.7.26+5.7.515':
    '5.7.26 est un code enregistré pour un message dont l’expéditeur n’a pas pu être vérifié ; Gmail l’adresse aussi aux petits expéditeurs. 5.7.515 est propre à Outlook.com et ne touche que les domaines qui lui envoient plus de 5 000 messages par jour. Aux petits expéditeurs Gmail demande SPF ou DKIM, aux gros les deux et DMARC ; 5.7.515 exige toujours les trois.',
  '5.7.509+5.7.515':
    'Les deux viennent de Microsoft et touchent à DMARC. Avec 5.7.509, c’est le domaine d’envoi qui demande le refus : sa propre politique DMARC est à reject et le message y a échoué. Avec 5.7.515, c’est Outlook.com qui exige davantage, quelle que soit cette politique, parce que le domaine lui envoie beaucoup de messages.',
  '5.7.8+5.7.139':
    '5.7.8 dit que l’identifiant ou le mot de passe est faux. 5.7.139 est propre à Microsoft : une règle interdit la connexion aussi souvent que le mot de passe est faux, il faut donc lire les mots qui suivent. Là où la connexion par mot de passe est coupée, aucun nouveau mot de passe n’y fait rien, même un mot de passe d’application.',
  '5.4.1+5.1.10 exchangeOnline':
    'Chez Exchange Online, les deux signifient le plus souvent que le destinataire n’existe pas. 5.4.1 tombe à l’entrée, face aux serveurs des autres, avant que le message soit pris ; 5.1.10 tombe une fois le message à l’intérieur, quand on cherche le nom. 5.4.1 mène donc l’administrateur à la liste des destinataires et au type du domaine accepté, 5.1.10 à la boîte elle-même.',
  '5.1.10 exchangeOnline':
    'D’après le registre, le domaine entier a déclaré ne recevoir aucun courrier : un autre nom n’y changerait rien. Chez Exchange Online, le domaine reçoit bien du courrier et seul ce destinataire est introuvable : vérifiez l’orthographe avant de renoncer.',
  '5.2.2 gmail+exchangeOnline':
    'Le même numéro vise deux côtés opposés. Chez Gmail, l’espace du destinataire est plein et son compte n’est plus utilisé depuis longtemps ; chez Exchange Online, « submission quota exceeded » veut dire que l’expéditeur a atteint sa propre limite. Au destinataire de remédier au premier cas ; dans le second, l’expéditeur doit attendre.',
  '5.7.1 gmail+exchangeOnline+outlookCom':
    'Personne ne peut lire 5.7.1 sans les mots qui l’accompagnent. Chez Gmail, il s’agit surtout de spam, de la réputation du serveur d’envoi ou d’une règle de l’organisation destinataire ; chez Exchange Online, l’expéditeur n’a pas le droit d’écrire à ce destinataire ou de relayer ; chez Outlook.com, le réseau ou le domaine d’envoi figure sur une liste de blocage.',
  '4.7.0 gmail+yahoo':
    'Les deux font patienter le message et regardent comment le serveur d’envoi se comporte. Le 4.7.0 de Yahoo tient presque toujours à des plaintes ou à un volume inhabituel, et porte une étiquette comme [TSS04]. Celui de Gmail a bien des causes, de l’enregistrement PTR manquant au chiffrement exigé : la phrase qui suit le code tranche.',
  '5.7.9 gmail+yahoo':
    'Chez Gmail, ce code répond à une connexion au compte : il demande un mot de passe d’application ou une connexion dans le navigateur, et aucun message n’est encore parti. Chez Yahoo, il répond à un message, refusé faute d’authentification ou par une autre règle : c’est à qui gère le domaine d’envoi d’agir.',
  '5.7.27 gmail':
    'Le 5.7.27 du registre dit que le domaine de l’expéditeur ne reçoit aucun courrier, si bien que personne ne pourrait lui répondre. Celui de Gmail dit que SPF n’a pas été validé. Les remèdes diffèrent : une adresse à laquelle on peut répondre pour le premier, un enregistrement SPF qui nomme le serveur d’envoi pour le second.',
};
