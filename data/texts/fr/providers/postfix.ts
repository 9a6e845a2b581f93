import type { postfix } from '../../../providers/postfix';
import type { ProviderText } from '../../../providers/provider';

export const postfixTexts = {
  noReverseName: {
    title: 'Retenu : l’adresse IP du serveur d’envoi n’a pas de nom',
    meaning:
      'Le serveur du destinataire (Postfix) n’accepte pas votre message, car aucun nom d’hôte n’est enregistré pour l’adresse IP de votre serveur de messagerie. Le refus passe pour temporaire, mais chaque tentative échoue tant que cet enregistrement manque.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre serveur de messagerie : son adresse IP a besoin d’un nom d’hôte dans le DNS (enregistrement PTR).',
      ],
      sendingAdmin: [
        'Faites créer par le détenteur de l’adresse IP, en général l’hébergeur, un enregistrement PTR avec le nom d’hôte de votre serveur.',
        'Donnez à ce nom un enregistrement A ou AAAA qui ramène à la même adresse, car des serveurs Postfix plus stricts le vérifient aussi.',
      ],
      receivingAdmin: [
        'Pour un partenaire qui ne peut pas corriger de sitôt, autorisez le client dans une table check_client_access placée avant reject_unknown_reverse_client_hostname.',
        'Pour que l’expéditeur l’apprenne tout de suite, donnez à unknown_client_reject_code la valeur 550 ; Postfix répond toujours 450 si c’est le DNS qui tombe en panne.',
      ],
    },
  },
  nameMismatch: {
    title: 'Retenu : l’adresse IP et le nom du serveur d’envoi ne concordent pas',
    meaning:
      'Le serveur Postfix du destinataire vérifie l’adresse IP de votre serveur dans les deux sens, de l’adresse au nom puis du nom à l’adresse. L’une des recherches échoue, ou le retour aboutit à une autre adresse. Sans correction dans le DNS, les tentatives suivantes finiront de même.',
    steps: {
      sender: [
        'Envoyez l’avis entier à votre administrateur ou à votre fournisseur de messagerie ; ni votre message ni votre logiciel ne sont en cause.',
      ],
      sendingAdmin: [
        'Cherchez l’enregistrement PTR de l’adresse IP, puis l’enregistrement A ou AAAA de ce nom : il doit redonner la même adresse.',
        'Si le serveur envoie aussi en IPv6, vérifiez également cette adresse ; en attendant, Postfix peut envoyer avec inet_protocols = ipv4.',
      ],
      receivingAdmin: [
        'Envisagez reject_unknown_reverse_client_hostname au lieu de reject_unknown_client_hostname : il n’exige qu’un enregistrement PTR et refuse moins de courrier légitime.',
      ],
    },
  },
  senderDomainNotFound: {
    title: 'Le domaine de votre adresse d’expéditeur est introuvable',
    meaning:
      'Le serveur Postfix du destinataire ne trouve ni serveur de messagerie ni hôte pour la partie de votre adresse d’expéditeur située après le @ ; il ne pourrait donc jamais vous répondre. Votre serveur réessaie, mais en vain tant que ce domaine reste introuvable.',
    steps: {
      sender: ['Cherchez une faute de frappe après le @ dans l’adresse d’expéditeur de votre logiciel.'],
      sendingAdmin: [
        'Assurez-vous que le domaine de MAIL FROM a un enregistrement MX ou A et que tous ses serveurs de noms répondent, de l’extérieur aussi.',
        'Si le nom d’une machine comme web01.local apparaît, donnez à son courrier un vrai domaine (Postfix : myorigin ou smtp_generic_maps).',
      ],
      receivingAdmin: [
        'Avec unknown_address_reject_code = 550, ces expéditeurs l’apprennent tout de suite ; une recherche qui n’a échoué que sur le moment reçoit toujours 450.',
      ],
    },
  },
  recipientDomainNotFound: {
    title: 'Le domaine du destinataire est introuvable, du moins pour l’instant',
    meaning:
      'Un serveur Postfix sur le trajet, le plus souvent celui par lequel vous envoyez, ne trouve aucune entrée DNS pour la partie après le @. En général, l’adresse est mal tapée ; comme une panne DNS aurait le même effet, la réponse est temporaire.',
    steps: {
      sender: [
        'Comparez lettre par lettre la partie après le @ avec le site de la personne ou avec un ancien message.',
        'Si elle est juste, réessayez dans quelques heures ou téléphonez : le domaine a peut-être expiré.',
      ],
      sendingAdmin: [
        'Interrogez les enregistrements MX et A depuis le serveur lui-même ; si cela marche, soupçonnez la copie de resolv.conf dans le répertoire chroot de Postfix.',
      ],
    },
  },
  addressNotVerified: {
    title: 'Le serveur vérifie encore si l’adresse existe',
    meaning:
      'Avant d’accepter votre message, le serveur Postfix du destinataire demande au serveur suivant si l’adresse existe, et il n’a pas encore eu de oui. Le plus souvent, une tentative ultérieure passe. Mais si l’adresse est fausse, la réponse ne changera pas.',
    steps: {
      sender: [
        'Laissez passer une heure ou deux ; les tentatives suivantes de votre serveur aboutissent en général.',
        'Si le retard dure, faites-vous confirmer l’adresse par téléphone.',
      ],
      receivingAdmin: [
        'Lisez les mots qui suivent « unverified address: » ; tout ce qui n’est pas « Address verification in progress » vient du serveur que Postfix a interrogé.',
        'Une fois les vérifications fiables, donnez à unverified_recipient_reject_code la valeur 550, pour que les adresses fausses soient refusées aussitôt.',
      ],
    },
  },
  greylisted: {
    title: 'Votre message doit seulement patienter un peu (liste grise)',
    meaning:
      'Le serveur Postfix du destinataire ne connaît pas encore le vôtre, et demande à tout serveur inconnu de revenir quelques minutes plus tard. Les vrais serveurs de messagerie le font d’eux-mêmes ; la plupart des programmes qui envoient du spam, non.',
    steps: {
      sender: ['Ne faites rien : votre serveur réessaie de lui-même, en général dans l’heure.'],
      sendingAdmin: [
        'Si l’échec est devenu définitif, faites réessayer votre serveur depuis la même adresse IP pendant plusieurs jours.',
      ],
      receivingAdmin: ['Exemptez les grands fournisseurs, dont les tentatives viennent d’adresses changeantes.'],
    },
  },
  userUnknown: {
    title: 'Cette adresse n’existe pas dans le domaine du destinataire',
    meaning:
      'Le serveur du destinataire connaît le domaine, mais n’a pas de boîte au nom qui précède le @ ; votre message n’a donc pas été remis. Renvoyé à la même adresse, il échouera encore.',
    steps: {
      sender: [
        'Retapez l’adresse au lieu de la choisir parmi les suggestions, et vérifiez la partie avant le @.',
        'Si elle est juste, dites à la personne par téléphone que son serveur ne la connaît pas.',
      ],
      receivingAdmin: [
        '« local recipient table » : vérifiez les comptes du système, le fichier d’alias, et si le domaine ne figure pas par erreur dans mydestination.',
        '« relay recipient table » : ajoutez l’adresse à relay_recipient_maps ; cette liste retarde souvent sur le serveur qui héberge les boîtes.',
        '« virtual … table » : testez l’adresse avec postmap -q dans virtual_mailbox_maps et virtual_alias_maps.',
      ],
    },
  },
  relayDenied: {
    title: 'Le serveur ne transmet pas de courrier vers ce domaine',
    meaning:
      'Ce serveur Postfix ne reçoit pas le courrier du domaine du destinataire et ne vous connaît pas comme quelqu’un qui peut envoyer par lui. Si c’est celui de votre fournisseur, l’authentification manque. Si c’est celui du destinataire, son domaine mène à un serveur qui ne le connaît pas.',
    steps: {
      sender: [
        'Si votre propre logiciel l’affiche à l’envoi, activez l’authentification du serveur sortant et prenez le port 587.',
        'Si c’est un serveur tiers qui le dit, prévenez le destinataire par un autre moyen : son serveur de messagerie refuse son propre domaine.',
      ],
      sendingAdmin: [
        'Faites en sorte que le logiciel ou l’appareil s’identifie (permit_sasl_authenticated), ou ajoutez son adresse à mynetworks.',
      ],
      receivingAdmin: [
        'Si le domaine est le vôtre, inscrivez-le dans mydestination, virtual_mailbox_domains ou relay_domains.',
        'Sinon, faites pointer son enregistrement MX ailleurs que vers ce serveur.',
      ],
    },
  },
  relayPutOff: {
    title: 'Le serveur ne transmet pas de courrier pour vous, pour l’instant',
    meaning:
      'Ce serveur Postfix ne connaît ni le domaine du destinataire, ni vous comme utilisateur, et reporte votre message au lieu de le refuser (defer_unauth_destination, qui fait partie de ses réglages par défaut). Un serveur de messagerie réessaie, un logiciel affiche l’erreur ; ni l’un ni l’autre ne passe tant qu’un réglage ne change pas.',
    steps: {
      sender: [
        'Si votre propre logiciel l’affiche, faites-le s’identifier auprès du serveur sortant, sur le port 587.',
        'Si cela figure dans un avis de retard, dites au destinataire par un autre moyen que son serveur ne connaît pas son domaine.',
      ],
      sendingAdmin: [
        'S’il s’agit de votre propre relais, identifiez-vous auprès de lui (Postfix : smtp_sasl_auth_enable), ou faites ajouter votre adresse à son mynetworks.',
      ],
      receivingAdmin: [
        'Inscrivez le domaine manquant dans mydestination, virtual_mailbox_domains ou relay_domains ; le courrier en attente ailleurs entre alors de lui-même.',
        'Si les inconnus doivent recevoir une réponse définitive, terminez smtpd_relay_restrictions par reject_unauth_destination.',
      ],
    },
  },
  accessDenied: {
    title: 'Une règle du serveur de messagerie vous ferme la porte',
    meaning:
      'L’administrateur de ce serveur Postfix a écrit une règle qui refuse votre courrier. Les mots avant « rejected » disent sur quoi elle porte : Client host (votre serveur), Helo command, Sender address ou Recipient address. Le motif n’est pas donné.',
    steps: {
      sender: [
        'Si votre propre logiciel l’affiche à l’envoi, activez l’identification auprès de son serveur sortant.',
        'Sinon, faites parvenir l’avis entier au destinataire par un autre moyen et demandez-lui de faire autoriser votre adresse.',
      ],
      sendingAdmin: [
        'Si c’est votre propre serveur, sur le port 587 ou 465, et que « Client host » est nommé, le logiciel ne s’est pas identifié : activez-y l’authentification.',
      ],
      receivingAdmin: [
        'Cherchez dans les tables d’accès (check_client_access, check_sender_access, check_recipient_access) l’hôte, l’adresse ou le domaine vu dans le journal.',
        'Écrivez un texte à vous après REJECT dans la table, pour que les expéditeurs apprennent le motif.',
      ],
    },
  },
  onBlocklist: {
    title: 'Votre serveur est sur une liste de blocage que le destinataire utilise',
    meaning:
      'Le serveur Postfix du destinataire a interrogé une liste de blocage publique, et votre serveur ou votre domaine y figure. Le nom de la liste suit « blocked using » ; Postfix ne fait que transmettre ce qu’elle dit.',
    steps: {
      sender: [
        'Transférez l’avis à votre fournisseur de messagerie : lui seul peut faire retirer le serveur de la liste.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse sur le site de la liste que nomme la réponse, et voyez pourquoi elle y est.',
        'Arrêtez d’abord la cause (compte piraté, ordinateur infecté, fichier d’adresses acheté), puis demandez à la liste le retrait.',
      ],
      receivingAdmin: [
        'Pour laisser passer un partenaire en attendant, autorisez son adresse dans une table check_client_access placée avant reject_rbl_client, ou dans postscreen_access_list si la réponse contient « client [ ».',
        'Si soudain tout le monde est bloqué, c’est la liste qui refuse vos requêtes : passez par un résolveur à vous et ne retenez que ses codes de retour.',
      ],
    },
  },
  senderTakesNoMail: {
    title: 'Le domaine de votre adresse déclare ne pas recevoir de courrier',
    meaning:
      'Le domaine de votre adresse d’expéditeur annonce dans le DNS qu’il ne reçoit jamais de courrier (MX nul). Personne ne pourrait vous répondre ni vous signaler un échec ; le serveur Postfix du destinataire refuse donc un tel expéditeur.',
    steps: {
      sender: ['Écrivez depuis une adresse qui peut aussi recevoir du courrier.'],
      sendingAdmin: [
        'Donnez au programme un domaine de MAIL FROM qui a un vrai serveur de messagerie.',
        'Le « nullMX » de la réponse concerne le domaine de l’expéditeur : s’il doit recevoir du courrier, remplacez son enregistrement « MX 0 . » par le nom de votre serveur de messagerie.',
      ],
    },
  },
  recipientTakesNoMail: {
    title: 'Le domaine du destinataire ne reçoit aucun courrier',
    meaning:
      'Le propriétaire de la partie après le @ a déclaré dans le DNS qu’aucun courrier n’y est reçu (MX nul). Le serveur Postfix par lequel vous envoyez n’a donc même pas essayé. Renvoyer ne sert à rien.',
    steps: {
      sender: [
        'Cherchez une autre adresse de la personne ; bien des entreprises n’ont pas le même domaine pour le courrier et pour leur site.',
      ],
      receivingAdmin: [
        'Si le domaine doit tout de même recevoir du courrier, supprimez l’enregistrement « MX 0 . » et inscrivez votre serveur.',
      ],
    },
  },
  greetingNameInvalid: {
    title: 'Le serveur d’envoi se présente sous un nom inutilisable',
    meaning:
      'Un serveur d’envoi doit se présenter sous son nom d’hôte complet, par exemple mail.example.com. Le vôtre a donné un mot seul, ou ce qui n’est pas un nom d’hôte, et le serveur Postfix du destinataire n’a pas voulu continuer.',
    steps: {
      sender: [
        'Si cela arrive dans votre propre logiciel, vérifiez qu’il s’identifie et envoie par le port 587, où ce contrôle s’applique rarement.',
      ],
      sendingAdmin: [
        'Présentez-vous sous un nom d’hôte complet qui existe dans le DNS (Postfix : myhostname, ou smtp_helo_name s’il doit être différent).',
        'Faites passer un site web ou un appareil par le serveur de votre fournisseur, avec authentification, plutôt qu’en direct.',
      ],
      receivingAdmin: [
        'Sur le port 587, placez permit_sasl_authenticated avant reject_non_fqdn_helo_hostname, sinon les ordinateurs de vos propres utilisateurs sont refusés.',
      ],
    },
  },
  addressIncomplete: {
    title: 'Une adresse sans domaine complet',
    meaning:
      'Une adresse de votre message n’a pas de domaine, ou seulement un morceau, comme root ou nom@serveur. Le mot avant « address rejected » dit si c’est celle de l’expéditeur ou du destinataire. Ce serveur Postfix n’accepte que des adresses complètes.',
    steps: {
      sender: ['Vérifiez que chaque destinataire a un @ et un domaine entier, par exemple example.com.'],
      sendingAdmin: [
        '« Sender address » : donnez une adresse complète aux programmes qui envoient en tant que root ou www-data (Postfix : myorigin).',
        '« Recipient address » : complétez l’alias, le script ou l’appareil qui écrit à un nom sans domaine.',
      ],
    },
  },
  senderNotOwned: {
    title: 'Cet identifiant ne peut pas envoyer depuis cette adresse',
    meaning:
      'Le serveur Postfix par lequel vous envoyez lie les adresses d’expéditeur aux identifiants. « Not owned by user » : votre identifiant n’a pas droit à cette adresse ; « not logged in » : l’adresse appartient à quelqu’un et vous ne vous êtes pas identifié.',
    steps: {
      sender: [
        'Dans les réglages du compte, choisissez l’adresse qui correspond à l’identifiant, ou l’identifiant de cette adresse.',
        'Avec « not logged in », activez l’authentification du serveur sortant.',
      ],
      receivingAdmin: [
        'Inscrivez le couple adresse et identifiant dans smtpd_sender_login_maps, avec les alias et les adresses partagées.',
      ],
    },
  },
  bounceToSeveral: {
    title: 'Un message sans expéditeur adressé à plusieurs personnes',
    meaning:
      'Le message avait un expéditeur vide, comme les avis de non-remise, mais plusieurs destinataires. Un vrai avis va à une seule personne ; le serveur Postfix du destinataire y voit donc un faux ou un courrier mal dirigé.',
    steps: {
      sendingAdmin: [
        'Donnez aux lettres d’information, réponses d’agenda et alertes une vraie adresse MAIL FROM au lieu d’une adresse vide.',
        'Envoyez les vrais avis un par un, chacun à un seul destinataire.',
      ],
      receivingAdmin: [
        'Placez reject_multi_recipient_bounce dans smtpd_data_restrictions ; avant cette étape, Postfix ne connaît pas encore le nombre de destinataires.',
      ],
    },
  },
  diskFull: {
    title: 'Le serveur de réception manque d’espace disque',
    meaning:
      'Le serveur Postfix du destinataire n’a pas assez de place libre pour accepter votre message ; ce n’est pas la boîte qui est pleine. Votre serveur réessaie de lui-même et passera dès qu’il y aura de la place.',
    steps: {
      sender: [
        'Attendez ; si le message est encore bloqué demain, dites au destinataire par téléphone que son serveur de messagerie est plein.',
      ],
      receivingAdmin: [
        'Libérez de la place là où se trouve queue_directory (en général /var/spool/postfix) : par défaut, Postfix veut 1,5 fois message_size_limit de libre.',
        'Si le disque n’est pas plein, voyez si queue_minfree ou message_size_limit n’est pas réglé trop haut pour lui.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Plus de destinataires que le serveur n’en accepte à la fois',
    meaning:
      'Un serveur Postfix accepte un nombre limité de destinataires par remise, 1 000 sauf réglage contraire. Un serveur de messagerie remet les autres de lui-même dans un second tour ; un programme qui envoie en direct doit diviser sa liste.',
    steps: {
      sender: [
        'Si votre propre logiciel l’affiche, envoyez à des groupes plus petits ou utilisez une liste de diffusion.',
      ],
      sendingAdmin: [
        'Remettez moins de destinataires par envoi (Postfix : smtp_destination_recipient_limit, 50 par défaut).',
      ],
      receivingAdmin: ['N’augmentez smtpd_recipient_limit que si des expéditeurs connus en ont besoin.'],
    },
  },
  messageTooLarge: {
    title: 'Le message dépasse la taille admise par le serveur',
    meaning:
      'Votre message dépasse la taille que ce serveur Postfix accepte, environ 10 Mo si l’administrateur ne l’a pas changée. Les pièces jointes grossissent d’un tiers en route : un fichier de 8 Mo peut déjà être de trop.',
    steps: {
      sender: [
        'Déposez les gros fichiers dans un espace en ligne et envoyez le lien, ou réduisez les images.',
        'Si c’est le serveur de votre propre fournisseur qui le dit, cherchez sa limite dans les pages d’aide.',
      ],
      receivingAdmin: [
        'Augmentez message_size_limit (10 240 000 octets par défaut) ; mailbox_size_limit et virtual_mailbox_limit ne doivent pas être plus petits.',
      ],
    },
  },
  clientOverLimits: {
    title: 'Le serveur a raccroché après trop de connexions ou d’erreurs',
    meaning:
      'Le serveur Postfix du destinataire a coupé la connexion, car votre serveur en ouvrait trop à la fois ou a commis trop d’erreurs en une session, par exemple une suite de destinataires inconnus. D’autres tentatives suivront d’elles-mêmes.',
    steps: {
      sender: ['Attendez les tentatives automatiques, et arrêtez un envoi en nombre en cours.'],
      sendingAdmin: [
        '« too many connections » : livrez à cet hôte par moins de connexions (Postfix : smtp_destination_concurrency_limit).',
        '« too many errors » : lisez les refus qui précèdent dans votre journal, et retirez les adresses inconnues de votre liste.',
      ],
      receivingAdmin: [
        'Les limites sont smtpd_client_connection_count_limit (50) et smtpd_hard_error_limit (20) ; smtpd_client_event_limit_exceptions exempte des hôtes de la première.',
      ],
    },
  },
  sessionTimedOut: {
    title: 'La connexion est restée muette trop longtemps et a été coupée',
    meaning:
      'Le serveur Postfix du destinataire a attendu la suite de votre serveur, en général 300 secondes, puis a raccroché. Votre serveur se reconnecte ; si cela se répète à chaque fois, quelque chose retient les données en route.',
    steps: {
      sendingAdmin: [
        'Si seuls les gros messages s’arrêtent, vérifiez la MTU de la ligne et les pare-feu qui bloquent ICMP.',
        'Cherchez de votre côté un antivirus ou un filtre qui garde la connexion ouverte pendant son travail.',
      ],
      receivingAdmin: ['Vérifiez la charge : sous pression, Postfix ramène smtpd_timeout de 300 à 10 secondes.'],
    },
  },
  serverFault: {
    title: 'Le serveur de réception est lui-même en panne',
    meaning:
      'Une liste dont le serveur Postfix du destinataire a besoin est illisible, ou l’un de ses réglages est faux. Ni vous ni votre message n’y êtes pour rien. Votre serveur continue d’essayer pendant des jours.',
    steps: {
      sender: [
        'Attendez ; si toute une journée passe, prévenez le destinataire par téléphone, car son administrateur ne l’a peut-être pas vu.',
      ],
      receivingAdmin: [
        '« Temporary lookup failure » : le journal nomme la table ; vérifiez son fichier, sa base ou son serveur LDAP, depuis le chroot aussi.',
        '« Server configuration error » : cherchez « warning: » ou « fatal: » juste avant dans le journal, souvent une restriction mal écrite, et lancez postfix check.',
      ],
    },
  },
  spokeOutOfTurn: {
    title: 'Le programme d’envoi n’a pas attendu les réponses',
    meaning:
      'Votre serveur ou programme a envoyé plusieurs commandes d’un coup là où il devait attendre une réponse. Les programmes de spam le font souvent ; le serveur Postfix du destinataire le refuse donc.',
    steps: {
      sendingAdmin: [
        'Passez par un vrai serveur de messagerie plutôt que par un script maison ou un appareil.',
        'Cherchez en chemin un pare-feu ou un proxy qui réécrit le SMTP, et désactivez cette fonction.',
      ],
      receivingAdmin: [
        'La règle est reject_unauth_pipelining ; exemptez-en un client connu par un check_client_access placé avant.',
      ],
    },
  },
  nonAsciiAddress: {
    title: 'Une adresse contient des lettres que le programme n’a pas annoncées',
    meaning:
      'Une adresse de votre message contient un accent ou une autre lettre hors de l’alphabet anglais. Il lui faut l’extension SMTPUTF8, que le programme d’envoi n’a pas demandée.',
    steps: {
      sender: [
        'Retapez l’adresse : un accent ou un caractère invisible a pu s’y glisser par copier-coller.',
        'Si elle contient vraiment de telles lettres, demandez à la personne une seconde adresse qui n’en a pas.',
      ],
      sendingAdmin: [
        'Envoyez avec SMTPUTF8 ; chaque serveur du trajet doit le prendre en charge (Postfix : smtputf8_enable = yes).',
      ],
    },
  },
  loginFailed: {
    title: 'Le serveur sortant a refusé l’identifiant ou le mot de passe',
    meaning:
      'Le serveur Postfix par lequel vous envoyez n’a pas pu valider vos identifiants ; votre message n’a pas quitté votre logiciel. En général, l’identifiant ou le mot de passe est faux ; certains serveurs bloquent aussi un identifiant après trop d’essais.',
    steps: {
      sender: [
        'Ressaisissez l’identifiant et le mot de passe du serveur sortant ; beaucoup de serveurs veulent l’adresse entière comme identifiant.',
        'Connectez-vous au webmail avec les mêmes données, pour voir si le mot de passe est encore bon.',
      ],
      receivingAdmin: [
        'Si beaucoup d’utilisateurs sont refusés, testez le service des mots de passe lui-même (Dovecot : doveadm auth test ; Cyrus : testsaslauthd).',
      ],
    },
  },
  loginServiceDown: {
    title: 'L’identification n’a pas pu être vérifiée sur le moment',
    meaning:
      'Le serveur Postfix par lequel vous envoyez n’a pas pu joindre son service de mots de passe. Votre mot de passe n’a pas été jugé ; le message attend dans votre logiciel que vous le renvoyiez.',
    steps: {
      sender: ['Gardez votre mot de passe tel quel, et renvoyez le message dans un quart d’heure.'],
      receivingAdmin: [
        'Voyez si le service d’authentification de Dovecot ou de Cyrus tourne, et si Postfix peut ouvrir sa socket (smtpd_sasl_path).',
      ],
    },
  },
  encryptFirst: {
    title: 'Le serveur n’accepte de courrier que par une connexion chiffrée',
    meaning:
      'Le serveur Postfix exige que la connexion soit chiffrée avant tout envoi, et votre logiciel ou serveur a continué sans cela. Rien n’a été remis.',
    steps: {
      sender: [
        'Réglez le chiffrement du serveur sortant sur STARTTLS avec le port 587, ou sur SSL/TLS avec le port 465.',
      ],
      sendingAdmin: [
        'Autorisez TLS pour le courrier sortant (Postfix : smtp_tls_security_level = may, ou encrypt pour un relais).',
      ],
      receivingAdmin: [
        'N’exigez TLS que sur le port 587 ; sur le port 25 d’un serveur public, mettez smtpd_tls_security_level = may, comme le veut la norme.',
      ],
    },
  },
  talkedTooEarly: {
    title: 'Le serveur d’envoi s’est comporté comme un programme de spam',
    meaning:
      'Postscreen, le portier du serveur Postfix du destinataire, a surpris votre serveur ou programme à parler avant son tour ou à enfreindre autrement les règles. Il écarte surtout des ordinateurs infectés ; un script ou un appareil peut s’y faire prendre aussi.',
    steps: {
      sender: [
        'Signalez-le à votre fournisseur de messagerie ; si vous envoyez depuis votre propre serveur ou appareil, faites-y chercher des logiciels malveillants.',
      ],
      sendingAdmin: [
        'Faites en sorte que le programme attende la salutation du serveur et chaque réponse avant de continuer.',
        'Cherchez derrière la même adresse IP d’autres machines qui envoient du courrier en direct.',
      ],
      receivingAdmin: ['Admettez un client connu dans postscreen_access_list.'],
    },
  },
  noRecipientLeft: {
    title: 'Aucun destinataire du message n’a été accepté',
    meaning:
      'Le serveur Postfix avait déjà refusé chacune des adresses ; il ne restait personne à qui remettre le message. Cette ligne n’est que la conséquence : le motif figure dans le refus de chaque adresse.',
    steps: {
      sender: ['Cherchez plus haut dans l’avis la réponse donnée à chaque adresse, et tenez compte de celle-là.'],
      sendingAdmin: ['Cherchez dans votre journal les réponses à RCPT TO de la même session ; elles disent la cause.'],
    },
  },
  bareNewline: {
    title: 'Le message a des fins de ligne que le serveur n’admet pas',
    meaning:
      'Le programme qui a envoyé votre message termine ses lignes d’une façon interdite par la norme. Des attaquants s’en servent pour glisser de faux messages ; le serveur Postfix du destinataire refuse donc ces messages (smtpd_forbid_bare_newline).',
    steps: {
      sender: [
        'Si un site web, un script ou un appareil l’a envoyé, prévenez son auteur ou administrateur ; un logiciel de messagerie ordinaire est rarement en cause.',
      ],
      sendingAdmin: [
        'Corrigez le programme pour que chaque ligne finisse par CR et LF ensemble, et mettez à jour la bibliothèque ou la passerelle de messagerie.',
      ],
      receivingAdmin: [
        'Avec smtpd_forbid_bare_newline = normalize, la valeur par défaut depuis Postfix 3.9, ces fins de ligne sont corrigées au lieu d’être refusées.',
        'Exemptez un appareil connu par smtpd_forbid_bare_newline_exclusions.',
      ],
    },
  },
  noConnection: {
    title: 'Votre serveur ne parvient pas à joindre celui du destinataire',
    meaning:
      'Votre propre serveur Postfix signale que celui du destinataire ne répond pas (« timed out »), que sa porte est fermée (« refused ») ou qu’aucune route n’y mène (« No route to host »). Il essaie pendant cinq jours, sauf réglage contraire, puis renonce.',
    steps: {
      sender: [
        'Attendez un jour ; dans la plupart des cas, l’autre serveur est alors revenu.',
        'Si un avis d’échec définitif arrive, demandez au destinataire par téléphone si sa messagerie marche.',
      ],
      sendingAdmin: [
        'Si toutes les destinations échouent, le port 25 sortant est bloqué : voyez avec votre hébergeur, ou passez par un relayhost sur le port 587.',
        'Si une seule échoue, testez une connexion à son port 25, en IPv4 et en IPv6.',
      ],
      receivingAdmin: [
        'Vérifiez que le service de messagerie tourne sur chaque hôte MX et que le pare-feu laisse entrer le port 25.',
      ],
    },
  },
  loopsToItself: {
    title: 'Le domaine du destinataire ramène au serveur d’envoi',
    meaning:
      'D’après le DNS, le serveur Postfix qui devait transmettre votre message est lui-même le serveur de messagerie du domaine du destinataire, mais il ne connaît pas ce domaine. Il s’arrête plutôt que de faire tourner le message en rond.',
    steps: {
      sender: ['Rien n’est faux dans votre message ; remettez l’avis à la personne qui gère le serveur qui l’a écrit.'],
      sendingAdmin: [
        'Si le domaine relève de ce serveur, inscrivez-le dans mydestination, virtual_mailbox_domains ou relay_domains.',
        'Si son courrier doit aller ailleurs, nommez le serveur suivant dans transport_maps ; derrière un NAT, indiquez l’adresse extérieure dans proxy_interfaces.',
      ],
      receivingAdmin: [
        'Corrigez l’enregistrement MX : il ne doit nommer ni le serveur qui relaie, ni localhost, ni 127.0.0.1.',
      ],
    },
  },
  nextServerHasSameName: {
    title: 'Le serveur suivant porte le même nom que celui d’envoi',
    meaning:
      'Votre propre serveur Postfix a joint le serveur suivant, mais celui-ci s’est présenté sous exactement le même nom d’hôte que lui. Postfix y voit une boucle et retient votre message. Il continue d’essayer, en vain tant que deux machines portent un même nom ou que la connexion revient sur elle-même.',
    steps: {
      sender: [
        'Remettez l’avis à la personne qui gère le serveur qui l’a écrit ; modifier votre message n’y changerait rien.',
      ],
      sendingAdmin: [
        'Donnez à chaque machine un myhostname qui lui soit propre, surtout après le clonage d’un serveur.',
        'S’il n’y a qu’une machine, cherchez une règle de NAT ou de redirection de port qui renvoie vers elle ses propres connexions au port 25.',
      ],
    },
  },
  hostNotFound: {
    title: 'Le domaine ou le serveur du destinataire n’existe pas dans le DNS',
    meaning:
      'Votre propre serveur Postfix a cherché la partie après le @, ou le serveur de messagerie qu’elle indique, et le DNS a répondu que ce nom n’existe pas. Le message n’est pas parti ; une faute de frappe en est la cause habituelle.',
    steps: {
      sender: [
        'Corrigez la partie après le @ et renvoyez le message.',
        'Si elle est exacte, demandez à la personne si son domaine est encore utilisé.',
      ],
      sendingAdmin: [
        'Lisez le nom après « name= » : si c’est votre propre relayhost ou une entrée de transport, l’erreur est dans vos réglages.',
      ],
      receivingAdmin: [
        'Si « name= » montre votre serveur de messagerie, votre enregistrement MX mène à un hôte sans enregistrement A ni AAAA.',
      ],
    },
  },
  nameLookupFailed: {
    title: 'Le domaine du destinataire n’a pas pu être recherché pour l’instant',
    meaning:
      'Votre propre serveur Postfix a cherché le domaine du destinataire et n’a pas reçu de réponse utilisable du DNS. On ne sait donc pas encore s’il existe ; le message reste en file d’attente et sera retenté.',
    steps: {
      sender: ['Relisez la partie après le @ ; si elle est juste, laissez faire la file d’attente.'],
      sendingAdmin: [
        'Si beaucoup de domaines échouent à la fois, votre résolveur est en cause : testez-le avec dig depuis ce serveur.',
      ],
      receivingAdmin: [
        'Vérifiez que tous les serveurs de noms de votre domaine répondent et que ses signatures DNSSEC n’ont pas expiré.',
      ],
    },
  },
  connectionLost: {
    title: 'La connexion avec le serveur du destinataire s’est rompue',
    meaning:
      'Votre propre serveur Postfix parlait avec celui du destinataire quand la ligne s’est coupée. Les mots après « while » disent où il en était. La tentative suivante se fera d’elle-même.',
    steps: {
      sender: [
        'Attendez ; si l’avis dit « may be sent more than once », le destinataire trouvera peut-être deux exemplaires.',
      ],
      sendingAdmin: [
        '« while receiving the initial server greeting » : l’autre serveur raccroche aussitôt ; cherchez votre adresse IP dans les listes de blocage.',
        '« while sending message body » ou « end of data » : soupçonnez la MTU, ou un pare-feu qui se mêle du SMTP.',
      ],
      receivingAdmin: [
        'Cherchez ce client dans votre journal à cette seconde : un filtre planté ou une limite de connexions peut raccrocher sans réponse.',
      ],
    },
  },
  noEncryptionOffered: {
    title: 'L’autre serveur n’offre pas de chiffrement, et le vôtre l’exige',
    meaning:
      'Votre propre serveur Postfix ne doit envoyer vers cette destination que par une connexion chiffrée, et le serveur du destinataire n’en a pas proposé. Votre message attend, mais ne partira pas tant qu’aucun des deux côtés ne change.',
    steps: {
      sender: [
        'Adressez-vous à votre administrateur ; n’envoyez pas un contenu confidentiel autrement pour aller plus vite.',
      ],
      sendingAdmin: [
        'Si cette exigence est la vôtre (smtp_tls_security_level, smtp_tls_policy_maps), voyez si cette destination peut passer à may.',
        'Si le domaine publie DANE ou MTA-STS, n’y touchez pas : quelque chose en route supprime peut-être STARTTLS.',
      ],
      receivingAdmin: [
        'Activez TLS pour le courrier entrant (Postfix : un certificat et smtpd_tls_security_level = may).',
        'Désactivez l’inspection SMTP de votre pare-feu : certains cachent STARTTLS.',
      ],
    },
  },
  requireTlsUnmet: {
    title: 'Le trajet ne peut pas être chiffré aussi strictement que demandé',
    meaning:
      'Votre message était marqué pour ne voyager que sous chiffrement vérifié (REQUIRETLS). Postfix n’a pas trouvé de tel chemin vers le serveur suivant ; il vous l’a donc rendu au lieu de l’envoyer moins protégé.',
    steps: {
      sender: ['Si le contenu le permet, renvoyez le message sans cette exigence dans votre logiciel.'],
      sendingAdmin: [
        'Vérifiez si le serveur suivant propose REQUIRETLS et un certificat vérifiable par DANE ou MTA-STS.',
      ],
      receivingAdmin: [
        'Pour recevoir ce courrier, configurez votre serveur pour qu’il propose STARTTLS et REQUIRETLS avec un certificat valide.',
      ],
    },
  },
  tooManyHops: {
    title: 'Le message a tourné en rond entre des serveurs',
    meaning:
      'Votre message est passé par plus de serveurs que ce serveur Postfix n’en admet, 50 sauf réglage contraire. Presque toujours, deux serveurs ou deux règles de transfert se le renvoient.',
    steps: {
      sender: ['Dites au destinataire par téléphone que le courrier qui lui est adressé tourne en rond.'],
      recipient: ['Vérifiez vos transferts : deux boîtes ne doivent pas se transférer leur courrier l’une à l’autre.'],
      sendingAdmin: [
        'Lisez de haut en bas les en-têtes Received du message rendu ; les noms qui se répètent forment la boucle.',
      ],
      receivingAdmin: [
        'Corrigez le transfert, l’alias ou l’entrée de transport des deux serveurs ; ne vous contentez pas d’augmenter hopcount_limit.',
      ],
    },
  },
} as const satisfies Record<keyof typeof postfix.entries, ProviderText>;
