import type { exim } from '../../../providers/exim';
import type { ProviderText } from '../../../providers/provider';

export const eximTexts = {
  relayNotPermitted: {
    title: 'Le serveur ne relaie pas de courrier pour vous',
    meaning:
      'Ce serveur Exim n’est pas chargé du domaine du destinataire, et vous ne vous êtes pas identifié comme l’un de ses utilisateurs. Soit votre logiciel envoie sans authentification, soit le domaine du destinataire mène au mauvais serveur.',
    steps: {
      sender: [
        'Si c’est le serveur de votre fournisseur, activez l’authentification du courrier sortant, port 587.',
        'Si c’est celui du destinataire, dites-lui par un autre moyen qu’il refuse son domaine.',
      ],
      sendingAdmin: [
        'Pour un scanner ou un site web, réglez une authentification, ou ajoutez son adresse à relay_from_hosts sur votre serveur.',
      ],
      receivingAdmin: [
        'Si le domaine est le vôtre, ajoutez-le à local_domains ou relay_to_domains ; dans cPanel, voyez s’il est réglé sur « Local Mail Exchanger ».',
      ],
    },
  },
  unrouteable: {
    title: 'Exim ne connaît aucun chemin vers cette adresse',
    meaning:
      'Le serveur a essayé toutes ses routes, et aucune n’accepte cette adresse. Soit le domaine n’existe pas, soit le domaine est bon et le nom avant le @ est inconnu. Le texte ne dit pas lequel.',
    steps: {
      sender: [
        'Cherchez une faute de frappe dans les deux moitiés de l’adresse, avant et après le @.',
        'Si elle est exacte, signalez-le au destinataire par un autre moyen.',
      ],
      receivingAdmin: [
        'Lancez exim -bt avec l’adresse : il montre quel routeur l’accepte, ou pourquoi aucun ne le fait.',
        'Vérifiez que le domaine figure dans local_domains et que la boîte, l’alias ou le transfert existe.',
      ],
    },
  },
  administrativeProhibition: {
    title: 'Une règle du serveur du destinataire refuse le message',
    meaning:
      'Une règle (ACL) de ce serveur Exim a refusé votre message, et son auteur n’a pas écrit d’explication ; ces deux mots sont le texte tout fait d’Exim. Ce peut être une liste de blocage, un contrôle de l’expéditeur ou un filtre.',
    steps: {
      sender: [
        'Demandez au destinataire, par un autre moyen, de faire rechercher le refus, avec votre adresse et l’heure.',
      ],
      sendingAdmin: [
        'Cherchez votre adresse IP dans les listes de blocage courantes, et voyez si son DNS inverse concorde.',
      ],
      receivingAdmin: [
        'Trouvez la ligne « rejected » dans mainlog ou rejectlog ; elle nomme la commande, l’hôte et l’adresse.',
        'Donnez à l’instruction deny une ligne message =, pour que les expéditeurs apprennent le motif.',
      ],
    },
  },
  localProblem: {
    title: 'Le serveur de réception a un problème à lui',
    meaning:
      'Le serveur Exim du destinataire n’a pas pu achever une vérification, par exemple parce qu’une base de données, un fichier ou le DNS n’a pas répondu. Votre message n’est pas en cause, et votre serveur réessaie de lui-même.',
    steps: {
      sender: ['Attendez demain avant de faire quoi que ce soit ; prévenez le destinataire si cela dure.'],
      receivingAdmin: [
        'Regardez mainlog et paniclog à cette seconde ; recherche en échec, erreur d’expansion ou filtre arrêté y sont nommés.',
        'Simulez la remise avec exim -bhc et l’adresse IP du client, pour voir où elle s’arrête.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Le serveur a trop de connexions ouvertes en ce moment',
    meaning:
      'Le serveur Exim du destinataire n’accepte qu’un certain nombre de connexions à la fois, et elles étaient toutes prises. Si le texte ajoute « from this IP address », c’est votre serveur à lui seul qui en occupait trop. Les tentatives ultérieures passeront.',
    steps: {
      sender: ['Rien à faire : le message partira dès qu’une connexion sera libre.'],
      sendingAdmin: ['Avec « from this IP address », livrez à cet hôte par moins de connexions parallèles.'],
      receivingAdmin: ['Comparez smtp_accept_max (20 par défaut) et smtp_accept_max_per_host avec votre trafic.'],
    },
  },
  connectionDropped: {
    title: 'La connexion s’est rompue avant la fin du message',
    meaning:
      'Le serveur Exim du destinataire a perdu la liaison avec votre serveur, ou n’en a rien entendu pendant trop longtemps, cinq minutes par défaut. Votre serveur réessaiera ; seules des coupures répétées demandent qu’on s’en occupe.',
    steps: {
      sendingAdmin: [
        'Si cela se répète, cherchez un pare-feu, un antivirus ou une ligne saturée qui freine le SMTP.',
        'Si seuls les gros messages s’interrompent, essayez avec une MTU plus petite.',
      ],
      receivingAdmin: [
        'Si beaucoup de clients sont touchés, vérifiez d’abord votre réseau, puis smtp_receive_timeout (5m par défaut).',
      ],
    },
  },
  spaceShortage: {
    title: 'Le disque du serveur de réception est presque plein',
    meaning:
      'Le serveur Exim du destinataire n’accepte plus de courrier tant qu’il n’y a pas de place sur son disque. Il ne s’agit pas de la boîte du destinataire. Votre serveur garde le message et continue d’essayer.',
    steps: {
      sender: [
        'Si rien n’est arrivé demain, prévenez par téléphone l’organisation du destinataire : tout son courrier est touché.',
      ],
      receivingAdmin: [
        'Libérez de l’espace et des inodes là où sont le spool et les journaux ; les seuils sont check_spool_space et check_spool_inodes.',
        'Cherchez les messages gelés avec exim -bp ; une file d’attente trop grosse en est une cause fréquente.',
      ],
    },
  },
  recipientsPutOff: {
    title: 'Une partie des destinataires a été remise à plus tard',
    meaning:
      'Votre message a plus de destinataires que ce serveur Exim n’en accepte à la fois. Il prend les premiers et reporte les autres, qu’un serveur de messagerie livre de lui-même dans un tour suivant.',
    steps: {
      sender: ['Si votre propre logiciel le signale, envoyez le reste par groupes plus petits.'],
      sendingAdmin: ['Réduisez le nombre de destinataires par remise (Exim : max_rcpt dans le transport smtp).'],
      receivingAdmin: [
        'La limite est recipients_max ; si recipients_max_reject est désactivé, comme par défaut, seul le surplus est reporté.',
      ],
    },
  },
  recipientsRefused: {
    title: 'Refusé, car il a trop de destinataires',
    meaning:
      'Ce serveur Exim est réglé pour refuser en entier un message qui a trop de destinataires. Personne de la liste ne l’a reçu par ce serveur.',
    steps: {
      sender: ['Renvoyez-le à des groupes plus petits, ou par une liste de diffusion.'],
      sendingAdmin: [
        'Divisez la liste avant l’envoi, et lisez ce 552 comme une limite de destinataires, non comme une boîte pleine.',
      ],
      receivingAdmin: [
        'Désactivez recipients_max_reject, pour qu’un serveur de messagerie puisse livrer le surplus plus tard (452).',
      ],
    },
  },
  messageTooLarge: {
    title: 'Le message est trop gros pour ce serveur',
    meaning:
      'Votre message dépasse la taille que ce serveur Exim accepte, 50 Mo sauf si son administrateur a fixé une autre limite, comme le font souvent les hébergeurs. En transit, une pièce jointe pèse environ un tiers de plus que le fichier.',
    steps: {
      sender: ['Partagez le fichier par un lien, ou répartissez-le sur plusieurs messages.'],
      receivingAdmin: [
        'Augmentez message_size_limit dans la section principale de la configuration ; Exim l’annonce aux expéditeurs comme SIZE.',
      ],
    },
  },
  spokeTooEarly: {
    title: 'Le programme d’envoi a parlé avant son tour',
    meaning:
      'Votre serveur ou programme a envoyé des données avant que le serveur Exim du destinataire ait répondu. Beaucoup de logiciels de spam font ainsi, et Exim coupe exprès la connexion.',
    steps: {
      sender: [
        'Si c’est votre propre logiciel, vérifiez que port et chiffrement vont ensemble : 465 avec SSL/TLS, 587 avec STARTTLS.',
      ],
      sendingAdmin: [
        'Faites en sorte que le script ou l’appareil attende la salutation du serveur et chaque réponse.',
        'Cherchez un proxy ou un répartiteur de charge qui parle en premier, par exemple avec le protocole PROXY activé.',
      ],
      receivingAdmin: [
        'Pour un client qu’on ne peut pas corriger, mettez control = no_enforce_sync dans l’ACL de connexion.',
      ],
    },
  },
  suspectedLoop: {
    title: 'Le message semble tourner en rond',
    meaning:
      'Votre message est passé par plus de serveurs qu’Exim n’en admet, 30 par défaut ; il soupçonne donc une boucle. Le plus souvent, deux serveurs ou deux règles de transfert se le renvoient.',
    steps: {
      sender: [
        'Prévenez le destinataire par un autre moyen que le courrier vers cette adresse est pris dans une boucle.',
      ],
      recipient: ['Désactivez l’une des règles de transfert entre vos boîtes.'],
      sendingAdmin: ['Comparez les en-têtes Received ; les hôtes qui reviennent sans cesse font partie de la boucle.'],
      receivingAdmin: [
        'Corrigez le transfert ou l’enregistrement MX en question ; n’augmentez received_headers_max que pour un trajet vraiment aussi long.',
      ],
    },
  },
  wrongLogin: {
    title: 'Identifiant ou mot de passe d’envoi incorrect',
    meaning:
      'Le serveur Exim par lequel vous envoyez n’a pas accepté vos identifiants ; le message est encore dans votre boîte d’envoi. Chez les hébergeurs, l’identifiant est presque toujours l’adresse complète.',
    steps: {
      sender: [
        'Dans les réglages du serveur sortant, saisissez l’adresse complète et le mot de passe de la boîte.',
        'Si cela marchait avant, demandez à votre hébergeur si le mot de passe a changé ou si votre adresse IP est bloquée après des échecs.',
      ],
      receivingAdmin: [
        'Cherchez l’identifiant dans mainlog (set_id=) ; s’il y en a beaucoup de différents, quelqu’un essaie des mots de passe.',
      ],
    },
  },
  loginUnavailable: {
    title: 'Le serveur ne peut vérifier aucune identification pour l’instant',
    meaning:
      'Le serveur Exim par lequel vous envoyez n’a pas pu joindre sa base de mots de passe ; votre identification n’a été ni acceptée ni refusée. 435 n’est pas dans la norme ; Exim l’emploie pour ce cas.',
    steps: {
      sender: ['Ne changez pas votre mot de passe ; renvoyez le message dans une demi-heure.'],
      receivingAdmin: [
        'Lisez dans mainlog la cause derrière 435 : en général, la socket auth de Dovecot, LDAP ou SQL ne répond pas.',
      ],
    },
  },
  greetingNameInvalid: {
    title: 'Le nom de l’ordinateur d’envoi contient des caractères interdits',
    meaning:
      'Votre serveur, appareil ou logiciel s’est présenté sous un nom qui n’est pas un nom d’hôte valable, souvent avec un tiret bas ou une espace. Le serveur Exim du destinataire s’est arrêté aussitôt.',
    steps: {
      sender: [
        'Si c’est votre propre ordinateur qui envoie, donnez-lui un nom fait seulement de lettres, de chiffres et de traits d’union.',
      ],
      sendingAdmin: ['Donnez comme nom HELO un nom d’hôte complet sans tiret bas, par exemple mail.example.com.'],
      receivingAdmin: [
        'Pour des clients que vous ne pouvez pas changer, autorisez le caractère dans helo_allow_chars ou l’hôte dans helo_accept_junk_hosts.',
      ],
    },
  },
  noRecipientLeft: {
    title: 'Tous les destinataires avaient déjà été refusés',
    meaning:
      'Le serveur Exim avait déjà écarté chaque destinataire, et votre serveur a tout de même voulu envoyer le texte. La vraie raison figure dans ces refus précédents.',
    steps: {
      sender: ['Trouvez dans l’avis la réponse précédente, à côté de chaque adresse, et suivez celle-là.'],
      sendingAdmin: ['Dans votre journal, lisez plutôt les réponses aux commandes RCPT de cette connexion.'],
    },
  },
  gaveUp: {
    title: 'Votre serveur a renoncé après de nombreuses tentatives',
    meaning:
      'Votre propre serveur Exim n’a pas pu livrer dans le délai fixé, quatre jours par défaut. Si l’autre serveur échoue depuis longtemps, Exim peut renoncer aussitôt, même pour un nouveau message. La cause figure dans la réponse citée avec ce texte.',
    steps: {
      sender: [
        'Cherchez dans l’avis la réponse de l’autre serveur ; elle dit la vraie cause.',
        'Vérifiez le domaine, joignez le destinataire autrement, et renvoyez le message quand sa messagerie marchera.',
      ],
      sendingAdmin: [
        'Consultez l’historique de l’hôte avec exinext et le domaine ; une réponse en 4 peut se cacher derrière cette ligne.',
        'Après réparation, effacez l’échec mémorisé avec exim_fixdb ou exim_tidydb, pour que le courrier nouveau soit tenté aussitôt.',
      ],
      receivingAdmin: [
        'Vérifiez que vos hôtes MX répondent sur le port 25 et qu’ils ne reportent pas cet expéditeur sans fin.',
      ],
    },
  },
  mailHostsMissing: {
    title: 'Le domaine du destinataire nomme des serveurs qui n’existent pas',
    meaning:
      'Le domaine existe et indique quels serveurs reçoivent son courrier (enregistrements MX), mais aucun de ces noms n’est trouvable. Votre serveur Exim n’avait nulle part où livrer. Seuls les responsables de ce domaine peuvent y remédier.',
    steps: {
      sender: [
        'Relisez le domaine à la recherche d’une faute ; sinon, dites à la personne par téléphone que sa messagerie est mal réglée.',
      ],
      receivingAdmin: [
        'Corrigez les enregistrements MX : chacun doit nommer un hôte doté d’un enregistrement A ou AAAA, pas une adresse IP.',
      ],
    },
  },
  mailHostIsThisServer: {
    title: 'Le serveur du domaine est le vôtre, qui ne le connaît pas',
    meaning:
      'D’après le DNS, le serveur Exim qui traite votre message est lui-même le serveur de messagerie du domaine du destinataire. Comme ce domaine n’est pas dans sa liste, le message s’arrête là : il est rendu, ou gelé dans la file d’attente, ce qui est le réglage par défaut.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie ou hébergeur ; l’erreur est dans les réglages du serveur.',
      ],
      sendingAdmin: [
        'Ajoutez le domaine à local_domains ou relay_to_domains ; chez un hébergeur, indiquez si son courrier est local ou distant.',
        'Si le serveur lui sert de secours ou de passerelle, ajoutez un routeur manualroute qui nomme la vraie destination.',
      ],
      receivingAdmin: ['Si votre enregistrement MX nomme localhost, 127.0.0.1 ou un ancien hôte, corrigez-le.'],
    },
  },
  lineTooLong: {
    title: 'Le message contient une ligne trop longue',
    meaning:
      'Une ligne de votre message dépasse les 998 caractères admis dans le courrier. C’est une faute du programme qui l’a créé, souvent un site ou un script qui met toute une page HTML sur une ligne. Ce contrôle fait partie des règles par défaut d’Exim.',
    steps: {
      sender: [
        'Si cela arrive avec un logiciel de messagerie ordinaire, envoyez le texte dans un nouveau message, sans HTML cité ou collé.',
      ],
      sendingAdmin: [
        'Encodez le texte en quoted-printable ou en base64 ; les bibliothèques de messagerie le font si vous choisissez cet encodage.',
        'Cherchez aussi des en-têtes très longs, comme References ou une liste de destinataires, et repliez-les.',
      ],
      receivingAdmin: [
        'Si vous préférez accepter ce courrier, retirez d’acl_check_data la condition sur $max_received_linelength.',
      ],
    },
  },
} as const satisfies Record<keyof typeof exim.entries, ProviderText>;
