import type { apple } from '../../../providers/apple';
import type { ProviderText } from '../../../providers/provider';

export const appleTexts = {
  dmarcRefused: {
    title: 'Le domaine de l’expéditeur demande lui-même ce refus à iCloud',
    meaning:
      'Votre message a échoué au contrôle DMARC, et le domaine de sa ligne From veut qu’un tel courrier soit refusé. iCloud s’y conforme et nomme ce domaine dans sa réponse. L’adresse à laquelle vous écrivez n’est pas en cause.',
    steps: {
      sender: [
        'Envoyez par le fournisseur auquel appartient votre adresse From, et non par un autre service.',
        'Si le message est passé par une liste ou une adresse de transfert, écrivez directement à l’adresse iCloud.',
        'Si le domaine est à vous, remettez l’avis à la personne qui le gère.',
      ],
      sendingAdmin: [
        'Faites réussir SPF ou DKIM avec le domaine de From, pour chaque service qui envoie en son nom.',
        'Quand vous transférez du courrier vers iCloud, ajoutez les en-têtes ARC, comme Apple le demande.',
      ],
    },
  },
  unauthenticated: {
    title: 'iCloud n’a aucune preuve de l’expéditeur : échec de SPF et DKIM',
    meaning:
      'iCloud a bloqué votre message, car il a échoué aux deux contrôles qui montrent si un domaine l’a vraiment envoyé. Ni le texte ni les pièces jointes ne sont en cause.',
    steps: {
      sender: [
        'Faites lire l’avis à la personne qui gère votre domaine ou votre site ; l’un des deux contrôles doit réussir.',
      ],
      sendingAdmin: [
        'Ajoutez le serveur d’envoi à l’enregistrement SPF du domaine de MAIL FROM.',
        'Activez la signature DKIM, et testez-la avec une boîte ailleurs qui montre Authentication-Results.',
        'Renvoyez une fois les nouveaux enregistrements DNS visibles partout.',
      ],
    },
  },
  proofpointListed: {
    title: 'iCloud bloque le serveur d’envoi : il est sur la liste de Proofpoint',
    meaning:
      'iCloud a refusé votre message, car l’adresse IP du serveur d’envoi est inscrite sur la liste de blocage de Proofpoint, qu’il consulte. Le lien de la réponse se termine par cette adresse. C’est Proofpoint qui lève l’inscription, et non Apple.',
    steps: {
      sender: [
        'Transmettez le lien de l’avis à votre fournisseur de messagerie ; l’adresse inscrite est la sienne.',
        'En attendant, joignez la personne par téléphone ou depuis un autre compte.',
      ],
      sendingAdmin: [
        'Cherchez et arrêtez la cause : compte piraté, machine infectée ou envois en nombre non sollicités.',
        'Demandez ensuite le retrait sur ipcheck.proofpoint.com.',
      ],
    },
  },
  domainListed: {
    title: 'Un domaine cité dans le message est sur une liste de blocage',
    meaning:
      'iCloud a refusé votre message, car un domaine qui y figure est inscrit sur la Domain Block List (DBL) de Spamhaus. Ce peut être un lien du texte ou votre propre domaine d’expéditeur ; la réponse ne le précise pas.',
    steps: {
      sender: [
        'Retirez les liens, y compris ceux de votre signature, et renvoyez.',
        'Cherchez chaque domaine, le vôtre aussi, sur check.spamhaus.org.',
        'Si votre propre domaine y est inscrit, prévenez la personne qui le gère.',
      ],
      sendingAdmin: [
        'Cherchez un site piraté ou du spam envoyé au nom du domaine, puis demandez le retrait à Spamhaus.',
      ],
    },
  },
  addressListed: {
    title: 'iCloud bloque le serveur d’envoi : il figure chez Spamhaus',
    meaning:
      'iCloud n’a pas pris votre message, car l’adresse IP d’où il vient est sur une liste de blocage de Spamhaus, en général la SBL. La réponse contient un lien qui montre l’inscription.',
    steps: {
      sender: [
        'Envoyez l’avis à votre fournisseur de messagerie ou à votre hébergeur ; c’est à lui de faire lever l’inscription.',
      ],
      sendingAdmin: [
        'Ouvrez le lien de Spamhaus ; une fiche de la SBL indique ce qui a été constaté.',
        'Réglez la cause, puis faites lever l’inscription ; pour la SBL, seul le titulaire du réseau peut le demander.',
      ],
    },
  },
  notAccepting: {
    title: 'iCloud n’a pas voulu du serveur d’envoi',
    meaning:
      'iCloud a repoussé le serveur d’envoi avant même que votre message ne soit présenté. La réponse ne dit pas pourquoi : l’adresse IP du serveur est peut-être bloquée, ou l’hôte iCloud ne prenait pas de connexion à ce moment-là.',
    steps: {
      sender: [
        'Renvoyez le message après quelques heures.',
        'S’il échoue de nouveau, montrez l’avis à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Essayez les autres hôtes MX du domaine depuis la même adresse IP ; un seul refus ne prouve pas grand-chose.',
        'Si tous refusent, contrôlez l’adresse IP chez Spamhaus et Proofpoint.',
        'Si elle n’est pas inscrite, écrivez à icloudadmin@apple.com : société, domaine, adresses IP, réponses complètes et date de début.',
      ],
    },
  },
  accountRemoved: {
    title: 'Le compte iCloud n’existe plus',
    meaning:
      'L’adresse à laquelle vous écrivez a existé chez iCloud, mais le compte a été supprimé ; votre message ne peut pas être remis. Aucune nouvelle adresse n’est indiquée.',
    steps: {
      sender: [
        'Demandez une adresse actuelle à la personne, par téléphone ou par SMS.',
        'Effacez l’ancienne de vos contacts.',
      ],
      sendingAdmin: [
        'Retirez l’adresse de vos listes ; Apple attend des expéditeurs qu’ils aient une règle pour les adresses en erreur.',
      ],
    },
  },
  storageFull: {
    title: 'L’espace iCloud du destinataire est plein',
    meaning:
      'La personne à qui vous écrivez n’a plus d’espace iCloud ; votre message a été refusé, et l’envoi ne sera pas retenté. Le courrier partage cet espace, 5 Go dans l’offre gratuite, avec les sauvegardes, les documents et d’autres données.',
    steps: {
      sender: [
        'Dites à la personne, par un autre moyen, que son espace iCloud est plein.',
        'Renvoyez le message quand elle aura fait de la place.',
      ],
      recipient: [
        'Supprimez d’anciennes sauvegardes, des fichiers et de gros messages, ou prenez plus d’espace : Réglages, votre nom, iCloud.',
        'Videz aussi la corbeille de Mail, puis demandez à l’expéditeur de renvoyer son message.',
      ],
    },
  },
  relayDenied: {
    title: 'iCloud dit ne pas gérer le courrier de cette adresse',
    meaning:
      'Votre message a été refusé, car le serveur d’iCloud dit ne pas être responsable de l’adresse à laquelle vous écrivez. Si le destinataire a son propre domaine, sa configuration chez iCloud est peut-être inachevée, ou a été supprimée. La même réponse a été vue pour des adresses icloud.com.',
    steps: {
      sender: [
        'Vérifiez l’adresse lettre par lettre, surtout après le @.',
        'Prévenez la personne, par un autre moyen, que le courrier vers cette adresse est refusé.',
      ],
      recipient: [
        'Si vous utilisez votre propre domaine avec iCloud, vérifiez dans les réglages d’iCloud Mail qu’il est toujours actif.',
      ],
      sendingAdmin: [
        'Comparez la route prise par votre serveur avec le MX du domaine, et supprimez toute route fixe vers iCloud.',
      ],
      receivingAdmin: ['Ne faites pointer un MX vers iCloud que pour un domaine qui y est configuré.'],
    },
  },
  filtered: {
    title: 'Le filtre d’iCloud a refusé ce message',
    meaning:
      'iCloud a refusé votre message selon ses propres règles et ne donne que la marque [CS01]. On pense qu’elle vise le contenu ou la réputation de l’expéditeur ; Apple n’explique aucune de ces marques et ne tient pas de liste d’autorisation.',
    steps: {
      sender: [
        'Envoyez un texte court et simple, sans lien ni pièce jointe.',
        'Si c’est urgent, écrivez depuis une boîte d’un autre fournisseur ou appelez le destinataire.',
        'Si même le texte simple est refusé, remettez l’avis à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Comparez votre envoi aux règles d’Apple : destinataires inscrits, lien de désabonnement, SPF, DKIM, DMARC, DNS inverse.',
        'Écrivez ensuite au postmaster d’Apple, icloudadmin@apple.com, en joignant les lignes du journal.',
      ],
    },
  },
  poorReputation: {
    title: 'iCloud se méfie du domaine ou du serveur d’envoi',
    meaning:
      'Votre message a été refusé à cause de la réputation du domaine ou de l’adresse IP d’où il vient. C’est ainsi que la liste communautaire smtp.codes explique la marque [HM08] ; Apple dit seulement juger les adresses IP, les domaines, le contenu et les retours des utilisateurs.',
    steps: {
      sender: [
        'Si c’est urgent, écrivez depuis un autre compte ; un second essai depuis celui-ci échouera très probablement aussi.',
        'Signalez le refus au fournisseur ou à la société dont le serveur a envoyé le message.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse IP d’envoi chez Proofpoint et Spamhaus.',
        'Retirez les abonnés inactifs, et gardez des adresses IP et des domaines constants.',
        'Si cela dure, décrivez le cas à icloudadmin@apple.com ; Apple n’a pas de boucle de rétroaction.',
      ],
    },
  },
  recordsInsufficient: {
    title: 'iCloud refuse le message, sans doute pour les DNS du domaine',
    meaning:
      'Votre message a été refusé selon une règle locale d’iCloud, marque [BS01]. La liste communautaire smtp.codes la rattache à SPF, DKIM et DMARC ; Apple ne l’explique pas.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui s’occupe de votre domaine ; le message lui-même n’a pas à changer.',
      ],
      sendingAdmin: [
        'Veillez à ce que SPF et DKIM réussissent tous deux et qu’une politique DMARC soit publiée.',
        'Publiez un DNS inverse sous votre propre domaine, et gardez constants le nom et l’adresse de From.',
      ],
    },
  },
  senderDomainMissing: {
    title: 'iCloud ne trouve pas le domaine de l’adresse d’expéditeur',
    meaning:
      'iCloud n’a trouvé aucune entrée DNS pour le domaine d’où vous écrivez, et reporte sans cesse votre message. Si l’entrée manque vraiment, attendre n’aide pas, bien que le code dise « plus tard ».',
    steps: {
      sender: [
        'Vérifiez que votre adresse d’expéditeur ne contient ni faute de frappe ni domaine inventé après le @.',
        'Si elle est juste, demandez à la personne qui gère le domaine s’il a expiré.',
      ],
      sendingAdmin: [
        'Donnez au domaine de l’expéditeur d’enveloppe un enregistrement MX ou A, et vérifiez que tous ses serveurs de noms répondent.',
      ],
    },
  },
  excessiveVolume: {
    title: 'Trop de courrier à la fois pour cette adresse iCloud',
    meaning:
      'iCloud reporte votre message, car trop de courrier arrive pour ce destinataire. Votre serveur réessaie de lui-même, et un essai ultérieur passera très probablement.',
    steps: {
      sender: ['Patientez quelques heures, et n’envoyez pas d’autres copies.'],
      sendingAdmin: ['Regroupez les alertes et rapports destinés à une même boîte, et envoyez-les plus lentement.'],
    },
  },
  addressUnknown: {
    title: 'Aucune boîte iCloud active n’a cette adresse',
    meaning:
      'iCloud n’a pas pu prendre votre message, car l’adresse n’existe pas, est inactive ou n’est pas un alias valable. Un nouvel envoi sera refusé de même, à moins que son titulaire ne la réactive.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, et la terminaison : icloud.com, me.com ou mac.com.',
        'Demandez l’adresse à la personne par un autre moyen.',
      ],
      recipient: ['Regardez dans les réglages d’iCloud Mail si l’adresse ou l’alias que vous avez donné y est encore.'],
      sendingAdmin: ['Retirez l’adresse de vos listes d’envoi.'],
    },
  },
  tooManyErrors: {
    title: 'iCloud a coupé après trop d’erreurs dans une session',
    meaning:
      'Votre message attend, car le serveur qui l’envoie a provoqué trop d’erreurs dans une même connexion, et iCloud l’a fermée. L’envoi est retenté par une autre. Seules les réponses précédentes montrent quelles étaient ces erreurs.',
    steps: {
      sender: ['Attendez ; votre serveur renouvelle l’essai.'],
      sendingAdmin: [
        'Lisez dans le journal les réponses qui précèdent.',
        'S’il s’agit surtout d’adresses inconnues, nettoyez la liste avant de continuer.',
      ],
    },
  },
  serversBusy: {
    title: 'iCloud est occupé ; le message attend un autre essai',
    meaning:
      'iCloud n’a pas pu prendre votre message à ce moment-là. Cela se produit souvent aux heures piles. Votre serveur renouvelle l’essai, et il n’y a rien à corriger.',
    steps: {
      sender: ['Attendez les essais suivants ; une seconde copie arriverait en double.'],
      sendingAdmin: ['Programmez les envois quelques minutes avant ou après l’heure pile.'],
    },
  },
} as const satisfies Record<keyof typeof apple.entries, ProviderText>;
