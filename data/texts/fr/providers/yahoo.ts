import type { ProviderText } from '../../../providers/provider';
import type { yahoo } from '../../../providers/yahoo';

export const yahooTexts = {
  permanentlyDeferred: {
    title: 'Yahoo refuse tout ce qui vient du serveur d’envoi',
    meaning:
      'Yahoo a refusé votre message : il n’accepte plus rien du serveur par lequel il est passé, et annonce que d’autres essais n’aboutiront pas. L’adresse à laquelle vous écrivez n’est pas en cause.',
    steps: {
      sender: [
        'Envoyez ce message depuis un compte chez un autre fournisseur.',
        'Remettez l’avis, avec l’adresse IP qu’il contient, à votre fournisseur de messagerie ou à votre hébergeur ; eux seuls peuvent s’adresser à Yahoo.',
      ],
      sendingAdmin: [
        'Suspendez les envois vers Yahoo et AOL depuis cette adresse IP tant que la cause n’est pas connue.',
        'Cherchez à l’origine du trafic un compte piraté, un site détourné ou une liste achetée.',
        'Envoyez ensuite à Yahoo une demande Sender Support (senders.yahooinc.com), avec l’adresse IP et la réponse complète de votre journal.',
      ],
    },
  },
  deferredInVain: {
    title: 'Yahoo reporte le message et annonce qu’il ne le prendra pas',
    meaning:
      'Votre message est encore dans la file d’attente de votre serveur, qui continue d’essayer ; mais Yahoo annonce qu’aucun essai depuis son adresse IP n’aboutira (« Retrying will NOT succeed »). Malgré le 421, qui signifie d’habitude « plus tard », attendre ne suffit pas. Le destinataire n’y est pour rien.',
    steps: {
      sender: [
        'Ne comptez pas sur la copie en attente ; envoyez ce qui est important depuis un compte ailleurs.',
        'Montrez dès maintenant la réponse [TS03] à votre fournisseur de messagerie ou à votre hébergeur, avant que la file d’attente n’abandonne.',
      ],
      sendingAdmin: [
        'Retenez ce qui attend pour Yahoo et AOL ; d’autres essais depuis cette adresse IP seront refusés comme le premier.',
        'Cherchez ce que Yahoo reproche au serveur : plaintes, compte piraté, envois en nombre que personne n’a demandés.',
        'Quand c’est fini, ouvrez une demande Sender Support sur senders.yahooinc.com, avec l’adresse IP et les lignes du journal.',
      ],
    },
  },
  temporarilyDeferred: {
    title: 'Yahoo fait attendre le message : trop de courrier ou de plaintes',
    meaning:
      'Yahoo retient votre message, et votre serveur réessaie de lui-même. La raison tient à ce serveur : des utilisateurs de Yahoo se plaignent de son courrier, son trafic est inhabituel, le contenu ressemble à du spam ou son adresse IP a mauvaise réputation. L’absence de SPF, de DKIM ou de DMARC peut avoir le même effet.',
    steps: {
      sender: [
        'Attendez une journée ; votre serveur continue d’essayer.',
        'Si cela se répète, demandez à votre fournisseur de messagerie si quelqu’un envoie du spam depuis le même serveur.',
      ],
      sendingAdmin: [
        'Cherchez dans la file d’attente un envoi en nombre ou un compte piraté, et ralentissez l’envoi vers Yahoo.',
        'Faites réussir SPF et DKIM, et publiez un enregistrement DMARC.',
        'Inscrivez-vous à la boucle de rétroaction de Yahoo (Complaint Feedback Loop, Sender Hub) et retirez de vos listes ceux qui se plaignent.',
        'Si cela dure plus de 48 heures, revoyez ce que vous envoyez ; si rien ne change, ouvrez une demande Sender Support avec les lignes de votre journal.',
      ],
    },
  },
  spamhausListed: {
    title: 'Yahoo bloque le serveur d’envoi : il figure chez Spamhaus',
    meaning:
      'Yahoo ne prend pas votre message, car l’adresse IP du serveur d’envoi est sur une liste de blocage de Spamhaus ; [BL23] désigne la XBL, celle des machines infectées ou détournées. C’est Spamhaus qui décide de l’inscription, et non Yahoo.',
    steps: {
      sender: [
        'Remettez l’avis à la personne qui gère votre messagerie ou votre site ; c’est l’adresse IP citée qui lui servira.',
        'Si c’est urgent, écrivez depuis un compte ailleurs.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse IP sur check.spamhaus.org et lisez sur quelle liste elle figure, et pourquoi.',
        'Éliminez l’infection ou la source du spam avant de demander le retrait à Spamhaus.',
        'Renvoyez une fois l’inscription levée.',
      ],
    },
  },
  connectionFull: {
    title: 'Yahoo demande une nouvelle connexion pour la suite',
    meaning:
      'Votre message n’est pas refusé. Le serveur a envoyé par une seule connexion autant de messages que Yahoo en admet ; Yahoo la ferme, et la suite doit passer par une autre. La réponse ne dit pas combien il en admet.',
    steps: {
      sender: ['Ne faites rien ; le message suit de lui-même.'],
      sendingAdmin: [
        'Vérifiez qu’après cette réponse le serveur ouvre une nouvelle connexion et garde la suite en file d’attente.',
        'Si elle revient souvent, réduisez le nombre de messages par connexion vers les hôtes de Yahoo (yahoodns.net).',
      ],
    },
  },
  recipientBusy: {
    title: 'Cette boîte Yahoo reçoit trop de courrier en ce moment',
    meaning:
      'Tant de courrier arrive dans la boîte Yahoo du destinataire que votre message doit attendre. C’est une question de rythme, qui ne met en cause ni vous ni votre texte.',
    steps: {
      sender: ['Patientez quelques heures ; le message passera une fois l’afflux terminé.'],
      sendingAdmin: [
        'Si l’afflux vient de vous, étalez dans le temps les alertes et rapports destinés à une même boîte.',
      ],
    },
  },
  senderDomainUnanswered: {
    title: 'Yahoo ne trouve pas, pour l’instant, le domaine de l’expéditeur',
    meaning:
      'Yahoo a cherché le domaine de votre adresse d’expéditeur sans obtenir de réponse utilisable, et votre message attend. Cette forme temporaire correspond à un délai dépassé ou à un serveur de noms en panne. Tout rentre dans l’ordre dès que les serveurs de noms du domaine répondent.',
    steps: {
      sender: [
        'Vérifiez qu’il n’y a pas de faute de frappe après le @ dans l’adresse d’où vous écrivez.',
        'Si elle est juste, signalez à la personne qui gère ce domaine que Yahoo n’obtient pas de réponse.',
      ],
      sendingAdmin: [
        'Interrogez depuis l’extérieur l’enregistrement SOA du domaine de MAIL FROM et de celui de From ; chaque serveur de noms doit répondre.',
        'Réparez les serveurs de noms injoignables et les signatures DNSSEC invalides, causes habituelles de SERVFAIL.',
      ],
    },
  },
  senderDomainMissing: {
    title: 'Pour Yahoo, le domaine de l’expéditeur n’existe pas',
    meaning:
      'Yahoo a refusé votre message, car il n’a pas trouvé le domaine qui suit le @ dans votre adresse d’expéditeur. Il cherche un enregistrement SOA : un sous-domaine qui n’a qu’un enregistrement A ou MX risque de ne pas passer. RFC.5321 désigne l’expéditeur de l’enveloppe, RFC.5322 la ligne From.',
    steps: {
      sender: [
        'Corrigez l’adresse d’expéditeur dans votre logiciel ou votre formulaire web si elle est mal écrite ou inventée.',
        'Sinon, faites lire cet avis à la personne qui gère votre domaine.',
      ],
      sendingAdmin: [
        'Donnez à chaque sous-domaine employé dans MAIL FROM ou From sa propre zone DNS, avec un enregistrement SOA en plus de son A ou de son MX.',
        'Ou bien envoyez avec le domaine principal, qui en a un.',
        'Vérifiez que le domaine n’a pas expiré.',
      ],
    },
  },
  unauthenticated: {
    title: 'Yahoo ne sait pas qui envoie : ni SPF ni DKIM valables',
    meaning:
      'Yahoo a refusé votre message, car rien ne prouve qu’il vient de votre domaine. Tout expéditeur doit réussir SPF ou DKIM ; pour des envois en nombre, il faut les deux et une politique DMARC. Ni votre mot de passe ni l’adresse du destinataire ne sont en cause.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre domaine ou votre site ; le texte du message n’a pas à changer.',
        'Si c’est un site ou une boutique en ligne qui l’a envoyé, faites-le passer par votre fournisseur de messagerie, avec identification.',
      ],
      sendingAdmin: [
        'Inscrivez dans l’enregistrement SPF du domaine tous les serveurs qui envoient pour lui.',
        'Activez la signature DKIM ; dans Google Workspace et Microsoft 365, elle se règle pour votre propre domaine.',
        'Envoyez un essai à une boîte Yahoo et lisez Authentication-Results dans ses en-têtes complets.',
      ],
    },
  },
  domainPolicyFailed: {
    title: 'Le domaine de l’expéditeur demande lui-même ce refus à Yahoo',
    meaning:
      'Votre message a échoué au contrôle DKIM ou DMARC, et le domaine qu’il indique comme expéditeur veut qu’un tel courrier soit refusé. Yahoo s’y conforme. Causes habituelles : signature absente ou altérée, envoi par un service extérieur, listes de diffusion, transferts ; « DMARC: » est l’ancienne formule d’AOL.',
    steps: {
      sender: [
        'Envoyez par le service de messagerie auquel appartient votre adresse, et non par un autre.',
        'Si vous avez écrit à une liste ou à une adresse de transfert, écrivez directement à la personne.',
      ],
      sendingAdmin: [
        'Faites réussir DKIM avec un domaine d= qui correspond à From, et vérifiez que rien ne modifie le message après la signature.',
        'Sur une liste de diffusion, mettez l’adresse de la liste dans From et celle de l’auteur dans Reply-To, comme Yahoo le recommande.',
        'Si vous transférez du courrier, ajoutez les en-têtes ARC.',
      ],
    },
  },
  contentBlocked: {
    title: 'Yahoo voit quelque chose de dangereux dans le message',
    meaning:
      'Yahoo a refusé le contenu de votre message : quelque chose y ressemble à de l’hameçonnage, à un virus ou à un autre logiciel malveillant, ou y mène par un lien. Yahoo ne dit pas quoi. HVU:B1 est un ancien code d’AOL pour des liens ou un contenu bloqués.',
    steps: {
      sender: [
        'Retirez les liens, les adresses raccourcies et les pièces jointes, et envoyez le texte seul.',
        'Si cela passe, remettez les liens un à un pour trouver celui que Yahoo bloque.',
        'Si vous n’avez pas écrit ce message, changez de mot de passe : quelqu’un utilise peut-être votre compte.',
      ],
      sendingAdmin: [
        'Cherchez dans la file d’attente et sur vos sites du spam injecté ou des pages d’hameçonnage.',
        'Si le contenu est sain, demandez un réexamen au Sender Support de Yahoo.',
      ],
    },
  },
  headersBroken: {
    title: 'Yahoo a trouvé des en-têtes incorrects dans le message',
    meaning:
      'Votre message a été refusé, car ses lignes d’en-tête ne respectent pas les normes du courrier. Yahoo cite en exemple des en-têtes en double, mal formés ou dont le type MIME est faux. Cela vient du programme qui a composé le message.',
    steps: {
      sender: [
        'Envoyez le même texte depuis un autre logiciel, par exemple le webmail de votre fournisseur.',
        'Si c’est un site ou un script qui l’a envoyé, remettez l’avis à son développeur.',
      ],
      sendingAdmin: [
        'Cherchez dans la source brute du message les en-têtes présents deux fois, surtout From, To, Subject, Date et Message-ID.',
        'Corrigez les fins de ligne, les mots encodés et Content-Type ; composez les messages avec une bibliothèque, pas à la main.',
      ],
    },
  },
  policyRefused: {
    title: 'Yahoo a refusé le message pour une règle qu’il ne nomme pas',
    meaning:
      'Votre message enfreint une des règles de Yahoo, et la réponse ne dit pas laquelle. Un échec de SPF, DKIM ou DMARC est possible. Yahoo cite aussi un enregistrement MX nul, des en-têtes trop longs ou indéchiffrables, une date hors limites et des caractères interdits dans une adresse.',
    steps: {
      sender: [
        'Vérifiez que l’horloge de votre ordinateur est à l’heure, puis envoyez un court message simple comme essai.',
        'Si l’essai échoue aussi, remettez les deux avis à la personne qui gère votre domaine.',
      ],
      sendingAdmin: [
        'Contrôlez d’abord SPF, DKIM et DMARC, avec un message vers une boîte Yahoo à vous.',
        'Regardez ensuite les en-têtes : Date, longueur et encodage de From, To et Subject, signes comme $ % { } dans les adresses.',
        'Supprimez le MX nul de tout domaine avec lequel vous envoyez.',
      ],
    },
  },
  addressUnknown: {
    title: 'Cette adresse n’existe pas chez Yahoo ou AOL',
    meaning:
      'Yahoo n’a aucun compte à l’adresse que vous avez indiquée ; votre message ne peut pas arriver. Selon Yahoo, un nouvel essai n’aboutira jamais. La forme en 552 veut dire la même chose, bien que ce numéro désigne ailleurs une boîte pleine.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, et aussi la fin : yahoo.com, yahoo.fr et aol.com sont des adresses différentes.',
        'Demandez la bonne adresse à la personne par un autre moyen.',
      ],
      sendingAdmin: ['Retirez l’adresse de vos listes, comme Yahoo le demande.'],
    },
  },
  accountClosed: {
    title: 'Cette adresse Yahoo ou AOL n’est plus valable',
    meaning:
      'Votre message a été refusé, car l’adresse, qui a existé chez Yahoo ou AOL, n’est plus valable : le compte est fermé. Plus aucun message n’y arrive.',
    steps: {
      sender: [
        'Demandez à la personne, par téléphone ou autrement, où lui écrire désormais.',
        'Supprimez l’ancienne adresse de votre carnet, pour que votre logiciel ne la propose plus.',
      ],
      sendingAdmin: ['Retirez-la des listes d’envoi et des fiches clients.'],
    },
  },
  mailboxDisabled: {
    title: 'La boîte Yahoo ou AOL existe, mais ne prend pas de courrier',
    meaning:
      'L’adresse à laquelle vous écrivez existe, mais sa boîte est désactivée, et votre message a été refusé. La réponse ne dit pas pourquoi ; peut-être son titulaire n’y lit-il plus son courrier depuis longtemps.',
    steps: {
      sender: [
        'Utilisez une autre adresse pour cette personne ; rien de ce que vous changerez dans le message n’ouvrira celle-ci.',
      ],
      recipient: ['Connectez-vous à Yahoo Mail ou à AOL Mail et voyez si votre boîte peut être rouverte.'],
      sendingAdmin: ['N’envoyez plus de lettres d’information ni rien de semblable à cette adresse.'],
    },
  },
  relayDenied: {
    title: 'Yahoo dit ne pas gérer le courrier de cette adresse',
    meaning:
      'Votre message est arrivé sur un serveur de Yahoo qui ne s’estime pas responsable de l’adresse du destinataire. L’enregistrement MX du domaine mène peut-être à Yahoo par erreur, ou votre serveur a pris une mauvaise route. La réponse ne tranche pas ; elle a aussi été vue pour des adresses yahoo.com.',
    steps: {
      sender: [
        'Vérifiez qu’il n’y a pas de faute dans la partie qui suit le @.',
        'Si elle est juste, prévenez le destinataire par un autre moyen que Yahoo refuse le courrier pour cette adresse.',
      ],
      sendingAdmin: [
        'Cherchez une route fixe qui envoie à Yahoo le courrier de ce domaine, et suivez plutôt l’enregistrement MX.',
      ],
      receivingAdmin: [
        'Si votre domaine a sa messagerie chez Yahoo, vérifiez qu’il y est actif et que le MX désigne les bons hôtes.',
      ],
    },
  },
  serversBusy: {
    title: 'Les serveurs de Yahoo sont occupés ; le message attend',
    meaning:
      'Yahoo n’a pas pu prendre votre message à ce moment-là, car ses serveurs étaient occupés. Selon Yahoo, cela ne dure pas, et votre serveur réessaie.',
    steps: {
      sender: ['N’envoyez pas de seconde copie ; la première est toujours en route.'],
      sendingAdmin: [
        'Gardez les intervalles de nouvel essai habituels ; ne cherchez un défaut de votre côté que si cela dure de longues heures.',
      ],
    },
  },
  temporaryDomainFailure: {
    title: 'Yahoo a eu un souci passager avec un domaine',
    meaning:
      'Yahoo n’a pas obtenu de réponse au sujet d’un domaine à ce moment-là ; votre message attend l’essai suivant. La réponse dit seulement que c’est provisoire.',
    steps: {
      sender: [
        'Attendez demain avant de faire quoi que ce soit.',
        'Si un avis définitif suit, vérifiez la fin de l’adresse du destinataire : une faute de frappe est possible.',
      ],
      sendingAdmin: ['Si un seul domaine est touché, vérifiez que ses serveurs de noms répondent de l’extérieur.'],
    },
  },
  tooManyUnknown: {
    title: 'Le serveur d’envoi écrit à trop d’adresses inexistantes',
    meaning:
      'Yahoo retient votre message, car le serveur d’où il vient écrit à beaucoup d’adresses qui n’existent pas. Il ressemble ainsi à un relais ouvert ou à un proxy ouvert, dont Yahoo ne prend pas le courrier. Attendre ne suffit pas.',
    steps: {
      sender: [
        'Demandez à votre fournisseur de messagerie si des spammeurs abusent de son serveur, en citant la réponse.',
      ],
      sendingAdmin: [
        'Testez si votre serveur est un relais ou un proxy ouvert, et fermez-le.',
        'Retirez de vos listes toutes les adresses en erreur.',
        'Cherchez dans la file d’attente sortante du courrier que vos utilisateurs n’ont pas écrit.',
      ],
    },
  },
  senderDistrusted: {
    title: 'Yahoo se méfie de l’adresse d’expéditeur du message',
    meaning:
      'Yahoo retient votre message, car son adresse d’expéditeur d’enveloppe se comporte comme celle d’un spammeur. C’est ainsi que les règles du serveur de messagerie ZoneMTA expliquent le code ; Yahoo lui-même ne le décrit pas.',
    steps: {
      sender: [
        'Si c’est votre propre adresse, changez son mot de passe et cherchez dans les messages envoyés ceux qui ne sont pas de vous.',
      ],
      sendingAdmin: [
        'Cherchez quels autres messages sont partis avec cet expéditeur d’enveloppe, et arrêtez-les.',
        'Donnez des adresses d’expéditeur distinctes aux lettres d’information, aux alertes et au courrier personnel.',
      ],
    },
  },
  aolDynamicAddress: {
    title: 'AOL n’accepte rien venant directement d’une connexion de particulier',
    meaning:
      'AOL a refusé votre message, car il venait directement d’une adresse IP changeante, comme en ont les connexions de particuliers. C’est un code des anciens serveurs d’AOL ; son courrier passe aujourd’hui par ceux de Yahoo.',
    steps: {
      sender: ['Envoyez par le serveur sortant de votre fournisseur, port 587 avec identification.'],
      sendingAdmin: [
        'Confiez le courrier sortant à un relais doté d’une adresse IP fixe, ou demandez-en une à votre fournisseur.',
      ],
    },
  },
  aolReverseDns: {
    title: 'AOL exige un nom DNS correct pour le serveur d’envoi',
    meaning:
      'AOL a refusé votre message, car l’adresse IP du serveur d’où il vient n’a pas de nom valable dans le DNS. Le code date des anciens serveurs d’AOL.',
    steps: {
      sender: [
        'Montrez l’avis à votre fournisseur de messagerie ou à votre hébergeur, qui peut faire attribuer un nom au serveur.',
      ],
      sendingAdmin: [
        'Faites définir par le titulaire de l’adresse IP un enregistrement PTR, et pour ce nom un enregistrement A qui ramène à la même adresse.',
      ],
    },
  },
  aolBlocked: {
    title: 'AOL a bloqué l’adresse IP du serveur d’envoi',
    meaning:
      'AOL a refusé votre message, car l’adresse IP d’où il vient était bloquée chez lui. RTR:SC et RTR:BL sont des codes historiques ; le courrier pour AOL va désormais aux serveurs de Yahoo.',
    steps: {
      sender: ['Prenez un autre compte pour ce message, et signalez le refus à votre fournisseur de messagerie.'],
      sendingAdmin: [
        'Cherchez ce qui a valu ce blocage à l’adresse IP, et mettez-y fin.',
        'Si le courrier vers AOL échoue encore, fiez-vous à la réponse plus récente des serveurs de Yahoo et écrivez à son Sender Support.',
      ],
    },
  },
  aolRateLimited: {
    title: 'AOL ralentit le serveur d’envoi',
    meaning:
      'Votre serveur a envoyé plus de courrier qu’AOL ne voulait en prendre d’un coup ; votre message attend, et l’envoi sera retenté. DYN:T1 date d’avant le passage du courrier d’AOL chez Yahoo.',
    steps: {
      sender: ['Patientez ; il suffit d’un rythme plus lent.'],
      sendingAdmin: ['Envoyez vers les adresses AOL par moins de connexions, et plus lentement.'],
    },
  },
} as const satisfies Record<keyof typeof yahoo.entries, ProviderText>;
