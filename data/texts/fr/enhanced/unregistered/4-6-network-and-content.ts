import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const networkAndContent = {
  '4.4.8': {
    essence:
      'Exchange Online attend : aucun hôte MX n’est dans la politique MTA-STS du domaine ; corrigée vite, elle sauve le message.',
    seen: '« 4.4.8 MX hosts of <domain> failed MTA-STS validation », dans le suivi des messages ou un avis de retard de Microsoft 365, pour un domaine qui publie une politique MTA-STS. Rendu à l’expéditeur, c’est 5.4.8.',
    serverUse:
      'Un serveur d’envoi le note sur le domaine d’autrui ; aucun client ne le reçoit en réponse. MTA-STS (RFC 8461) n’a apporté aucun code étendu : inscrivez un 4.7.0 général, avec « MTA-STS » et le nom de l’hôte en toutes lettres.',
  },
  '5.4.8': {
    essence: 'Les hôtes du MX et ceux de la politique MTA-STS ne concordent pas, et Microsoft 365 a renoncé.',
    seen: 'Dans les avis de non-remise d’Exchange Online : « 5.4.8 MX hosts of <domain> failed MTA-STS validation », où le domaine est celui du destinataire. D’autres serveurs qui respectent MTA-STS retiennent eux aussi son courrier.',
    serverUse:
      'Pour dire dans un avis qu’aucun hôte permis n’a été trouvé, 5.7.0 est le numéro enregistré d’une raison de sécurité sans code à elle. X.4.8 avait été proposé pour tout autre chose, un nouvel essai en IPv4, sans jamais être enregistré.',
  },
  '5.4.14': {
    essence:
      'Le détecteur de boucles de Microsoft 365 ; sur le serveur Exchange d’une entreprise, le même arrêt porte 5.4.6.',
    seen: '« 554 5.4.14 Hop count exceeded - possible mail loop ATTR34 », des hôtes en protection.outlook.com ; « Routing loop detected » dans la liste de Microsoft. Typique quand deux systèmes se renvoient le courrier d’un domaine.',
    serverUse:
      'Pour une boucle constatée en comptant les sauts, 554 avec 5.4.6 est enregistré, et un numéro privé n’y ajoute rien. La RFC 5321 veut une limite d’au moins 100 lignes Received.',
  },
  '4.4.24': {
    essence:
      'La copie de sécurité a échoué faute de ressources chez Microsoft ; ni l’adresse ni le message n’y sont pour rien.',
    seen: '« 4.4.24 Message failed to be replicated: insufficient system resource », dans le journal d’un serveur qui remet à Microsoft. Microsoft ne le documente pas ; le texte est connu par des avis reçus.',
    serverUse:
      'Quand votre propre serveur manque de mémoire ou de disque avant que le message soit à l’abri, la réponse enregistrée est 452 avec 4.3.1 : les serveurs d’envoi la connaissent et reviennent plus tard.',
  },
  '4.4.25': {
    essence:
      'Aucun second serveur de Microsoft n’était libre pour garder la copie ; le premier n’a donc pas encore pris le message.',
    seen: 'Avec « no healthy secondary server available to accept replica at this time » ; les mêmes mots viennent aussi avec 451 4.4.0. Il reste dans le journal de votre serveur, et n’arrive dans un avis que si tous les essais y butent.',
    serverUse:
      'X.4 concerne le réseau entre deux systèmes, pas vos propres machines. Une grappe qui ne peut pas faire sa seconde copie répond 451 avec 4.3.0, ou avec 4.3.2 tant qu’elle est surchargée.',
  },
  '4.4.28': {
    essence: 'La copie de sécurité a été interrompue dans le réseau de Microsoft ; une autre tentative suivra.',
    seen: '« 4.4.28 Message failed to be replicated: the operation was canceled », troisième d’une famille avec 24 et 25, dans les transcriptions de serveurs qui remettent à Microsoft.',
    serverUse:
      'Si une opération a été interrompue chez vous avant que vous répondiez du message, 451 avec 4.3.0 suffit ; le texte peut dire laquelle, et la file de l’expéditeur fait le reste.',
  },
  '4.4.62': {
    essence:
      'Un serveur de Microsoft a pris la connexion mais ne dessert pas cette organisation ; « ATTR35 » en est la marque.',
    seen: '« 451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35 » : avec un MX périmé, un hôte relais ou une adresse IP saisis à la main dans un appareil, ou un connecteur qui ne correspond plus à l’expéditeur.',
    serverUse:
      'Un serveur joint par erreur, qui ne prendra jamais ce domaine, doit y mettre fin : 550 avec 5.7.1. La classe 4 garde le courrier des jours en file avant qu’il revienne de toute façon ; 4.4.4 vise une route absente pour l’instant.',
  },
  '4.4.244': {
    essence:
      'Un frein de High Volume Email qui regarde les destinataires, là où 4.3.240 compte les connexions ; il se relâche seul.',
    seen: '« 450 4.4.244 The HVE message can’t be submitted because the recipient rate limit was exceeded » : un programme qui envoie coup sur coup des alertes ou des rapports à quelques personnes.',
    serverUse:
      'X.4 accuse un réseau qui fonctionne. Pour ralentir un expéditeur, 450 avec 4.7.28 nomme l’afflux ; pour protéger une boîte précise, 450 avec 4.2.1.',
  },
  '5.4.300': {
    essence:
      'Le numéro général du courrier expiré dans la file de Microsoft ; ce qui suit « -> » fut le dernier obstacle.',
    seen: '« 550 5.4.300 Message expired -> 421 4.4.2 Connection dropped … » ou « -> 451 4.4.0 DNS query failed … », dans les avis de non-remise de Microsoft 365 et des serveurs Exchange que des entreprises exploitent elles-mêmes.',
    serverUse:
      'Dans votre propre avis, rapportez la panne qu’ont rencontrée les essais. Ce n’est que si elle n’a pas été notée que 4.4.7 (ou, en classe 5, 5.4.7) dit que le délai est écoulé.',
  },
  '5.4.310': {
    essence: 'Le DNS a dit clairement que ce domaine n’existe pas ; avec 5.4.312, il n’a rien répondu d’utilisable.',
    seen: '« 550 5.4.310 DNS domain … does not exist », avec le domaine au milieu, dans les avis de Microsoft 365 et d’Exchange : après une faute de frappe derrière l’@, ou quand une entreprise a laissé expirer son domaine.',
    serverUse:
      'Un domaine de destinataire qui n’existe certainement pas, c’est 550 avec 5.1.2 ; un domaine sans hôte de messagerie, 5.4.4. L’un et l’autre invitent l’auteur à relire l’adresse, ce que « réseau » ne fait pas.',
  },
  '4.4.312': {
    essence:
      'Le DNS ne donne rien d’utilisable sur le domaine ou sur l’hôte actif d’un connecteur ; les requêtes durent un jour.',
    seen: '« 450 4.4.312 DNS query failed », dans le suivi des messages et dans les alertes de Microsoft sur les connecteurs. Pour un domaine au DNSSEC cassé, dit la page de Microsoft sur DANE, il peut remplacer 4.7.324.',
    serverUse:
      'Ce qui est enregistré : 451 avec 4.4.3 quand le DNS ne répond pas, 4.4.4 quand il répond sans donner de route. Le premier demande de la patience, le second un regard sur les enregistrements.',
  },
  '5.4.312': {
    essence:
      'Un jour a passé sans réponse DNS utilisable et le message est revenu ; le domaine, lui, peut très bien exister.',
    seen: '« 550 5.4.312 DNS query failed » dans l’avis final de Microsoft 365. Selon sa page sur DANE, il peut cacher un défaut DNSSEC, pour lequel 5.7.324 est prévu ; le Remote Connectivity Analyzer de Microsoft fait la différence.',
    serverUse:
      'Si le DNS n’a jamais répondu, rapportez 4.4.3, même dans le dernier avis ; s’il a répondu qu’il n’y a rien, 5.1.2 ou 5.4.4. Un serveur de noms muet ne prouve rien contre le domaine.',
  },
  '4.4.315': {
    essence:
      'Du silence, pas un refus : les connexions n’aboutissent pas à temps, et Microsoft 365 continue pendant un jour.',
    seen: '« 450 4.4.315 Connection timed out », dans le suivi des messages et les alertes de Microsoft sur les connecteurs, par exemple quand le serveur d’une entreprise est arrêté ou a changé d’adresse IP.',
    serverUse:
      'Personne ne peut le répondre, puisque personne n’a été joint ; c’est un serveur d’envoi qui le note. Dans votre propre file, 4.4.1, hôte sans réponse, est le numéro enregistré pour cela exactement.',
  },
  '4.4.316': {
    essence:
      'Les connexions sont repoussées aussitôt, le plus souvent par un pare-feu ou faute de service à cette adresse.',
    seen: '« 450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=…] », dans le suivi des messages et les avis de retard. Attendu là où l’ancien serveur a été éteint et le connecteur laissé en place.',
    serverUse:
      'Une connexion TCP refusée ne laisse place à aucune réponse ; l’expéditeur note 4.4.1. Pour écarter un client exprès, laissez-le se connecter et dites 554 avec 5.7.1, ou 421 avec 4.3.2 tant que vous êtes arrêté.',
  },
  '5.4.316': {
    essence:
      'L’avis final après une suite de 4.4.316 ; « Socket error code 10061 » veut dire que la connexion a été refusée.',
    seen: '« 550 5.4.316 Message expired, connection refused(Socket error code 10061) », dans un avis de Microsoft 365 sur un serveur extérieur, avec l’heure des tentatives.',
    serverUse:
      'Si votre serveur renonce devant un hôte qui n’a jamais pris de connexion, inscrivez 4.4.1 dans l’avis ; « Action: failed » le rend définitif. Un serveur qui va fermer pour de bon peut le dire avant : 521 avec 5.3.2.',
  },
  '4.4.317': {
    essence:
      'L’hôte répond sans qu’une session s’ouvre : erreur immédiate, TLS absent ou mauvais certificat, selon « Message= ».',
    seen: '« 450 4.4.317 Cannot connect to remote server » ou « Cannot establish session with remote server », suivi de « [Message=…] » : dans le suivi des messages, les avis de retard et les alertes de connecteur de Microsoft 365.',
    serverUse:
      'Côté envoi, notez le défaut précis : 4.7.4 pour un TLS non proposé et 4.7.5 pour un certificat, comme Postfix, ou 4.4.2 pour une session coupée. Un serveur qui n’a pas le temps pour ses clients dit 421 avec 4.3.2.',
    readings: [
      '« UntrustedRoot » : le certificat de l’autre serveur ne remonte à aucun émetteur que Microsoft approuve.',
      '« STARTTLS is required to send mail » : le chiffrement est exigé, et l’autre serveur ne le propose pas.',
      'Une réponse comme « Service not available » entre crochets : l’autre serveur repousse les sessions pour l’instant.',
    ],
  },
  '5.4.317': {
    essence:
      'Suit 4.4.317 une fois le jour écoulé : un serveur qui répond, mais par des erreurs ou sans le TLS demandé.',
    seen: '« 550 5.4.317 Message expired, cannot connect to remote server », avec l’obstacle entre parenthèses, par exemple « STARTTLS is required to send mail » ; écrit par Microsoft 365 sur un serveur extérieur.',
    serverUse:
      'Dans un avis sur le TLS qu’un partenaire vous doit, 5.7.4 vise un chiffrement absent et 5.7.5 un certificat qui échoue. Côté réception, le remède est STARTTLS avec un certificat valable, pas un code.',
  },
  '4.4.318': {
    essence:
      'L’autre côté raccroche en pleine conversation, souvent un pare-feu qui inspecte SMTP ; les essais durent un jour.',
    seen: '« 450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError) », dans le suivi des messages, les avis de retard et les alertes de Microsoft sur le courrier sortant par un connecteur.',
    serverUse:
      'Avant de raccrocher au nez d’un client, dites pourquoi : 421 avec 4.4.2 après un délai dépassé, 421 avec 4.3.2 lors d’un arrêt. Le côté coupé note 4.4.2, mauvaise connexion.',
  },
  '5.4.318': {
    essence:
      'Dans SuspiciousRemoteServerError, « Suspicious » dit seulement que l’autre serveur n’a cessé de raccrocher.',
    seen: '« 550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError) », dans l’avis final de Microsoft 365, après le jour de tentatives. Connu par des avis reçus ; la liste de Microsoft ne l’a pas.',
    serverUse:
      'Un expéditeur qui n’a eu que des sessions coupées rapporte 4.4.2 ; c’est le mot « failed » de l’avis qui le rend définitif, pas le premier chiffre. Un message remis en partie compte comme non remis.',
  },
  '5.6.11': {
    essence:
      'Des sauts de ligne (LF) sont seuls, sans le retour chariot qui les précède, et le serveur suivant ne peut recevoir un tel texte.',
    seen: '« Invalid characters » dans la liste de Microsoft, « bare linefeeds » dans les avis : courrier de scripts, d’appareils et de compléments, en route vers un serveur qui n’annonce pas CHUNKING.',
    serverUse:
      'Pour refuser les LF isolés, qui permettent de glisser des messages en fraude, répondez 550 avec 5.5.2 (syntaxe) pendant les données ; Postfix dit « bare <LF> received ». Constaté après coup dans le contenu : 554 avec 5.6.0.',
  },
  '5.6.240': {
    essence: 'Un des en-têtes MIME déplaît à High Volume Email, et la réponse ne dit pas lequel.',
    seen: '« 550 5.6.240 One of MIME Headers is not allowed. », dans le journal d’une application qui remet son courrier à High Volume Email. La liste d’erreurs de Microsoft ne nomme pas l’en-tête non plus.',
    serverUse:
      'En-têtes contraires à une règle à vous : 550 avec 5.7.1. En-têtes contraires à la norme : 554 avec 5.6.0. Dans les deux cas, nommez l’en-tête dans le texte ; ce code montre ce qui arrive sinon.',
  },
  '5.6.241': {
    essence:
      'Le programme d’envoi en nombre a omis From ou l’a mal écrit ; pour les boîtes ordinaires, Microsoft dit 5.7.512.',
    seen: '« 550 5.6.241 Mandatory From Header is missing or invalid. », affiché à ce qui envoie par High Volume Email : un script, un logiciel de gestion, une imprimante.',
    serverUse:
      'Un From absent ou illisible rend le message mal formé selon la RFC 5322 : 554 avec 5.6.0. Un From bien écrit mais qui n’appartient pas au compte est affaire de droits, 550 avec 5.7.1.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
