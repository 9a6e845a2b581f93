import type { proofpoint } from '../../../providers/proofpoint';
import type { ProviderText } from '../../../providers/provider';

export const proofpointTexts = {
  beingVerified: {
    title: 'L’adresse du destinataire est encore en cours de contrôle',
    meaning:
      'Votre message attend pendant que Proofpoint demande au serveur du destinataire si l’adresse existe ; il n’a pas encore de réponse définitive. Les mots après « said » sont ce que ce serveur a répondu, ou le signe qu’il n’a pas pu être joint.',
    steps: {
      sender: [
        'Ne faites rien pour l’instant : de nouveaux essais suivent d’eux-mêmes.',
        'S’il attend encore demain, dites au destinataire par téléphone que son serveur ne donne pas de réponse à Proofpoint.',
      ],
      sendingAdmin: [
        'Gardez le message en file d’attente, et transmettez au destinataire la partie après « said » si elle nomme une panne.',
      ],
      receivingAdmin: [
        'Vérifiez que le serveur placé derrière Proofpoint fonctionne et répond aux RCPT TO de Proofpoint.',
      ],
    },
  },
  serverListed: {
    title: 'Proofpoint bloque le serveur qui envoie votre courrier',
    meaning:
      'Votre message a été refusé parce que Proofpoint reçoit du spam ou des virus de l’adresse IP de votre serveur. Sa liste, Dynamic Reputation, ne vise que cette adresse, ni votre domaine ni votre texte. Quand le spam a cessé depuis un certain temps, le blocage prend fin de lui-même.',
    steps: {
      sender: [
        'Remettez l’avis à votre fournisseur de messagerie : un autre utilisateur du même serveur en est peut-être la cause.',
        'Pour ce qui est urgent, utilisez un compte chez un autre fournisseur.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse sur ipcheck.proofpoint.com ; le blocage peut aller et venir si le spam est intermittent.',
        'Supprimez la source, par exemple un ordinateur infecté ou un compte piraté.',
        'Demandez-y ensuite le retrait, avec un destinataire refusé, la réponse complète, le type de courrier et ce que vous avez corrigé.',
      ],
    },
  },
  serverDeferred: {
    title: 'Proofpoint freine le serveur qui envoie votre courrier',
    meaning:
      'Votre message est retenu parce que Proofpoint a vu récemment du courrier suspect venant de l’adresse IP de votre serveur. Il s’agit de cette adresse, pas de votre texte. Votre serveur continue d’essayer ; dès que l’adresse n’éveille plus de soupçons, le message passe.',
    steps: {
      sender: [
        'Patientez : votre serveur de messagerie réessaie de lui-même.',
        'Si rien n’est arrivé au bout de quelques heures, remettez l’avis à votre fournisseur de messagerie.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse sur ipcheck.proofpoint.com.',
        'Trouvez et arrêtez ce qui envoie du spam par ce serveur, par exemple un compte piraté, et ralentissez les envois d’ici là.',
      ],
    },
  },
  cloudmarkListed: {
    title: 'Cloudmark se méfie du serveur qui envoie votre courrier',
    meaning:
      'Votre message a été refusé parce que l’adresse IP de votre serveur est mal notée chez Cloudmark Sender Intelligence (CSI). La raison typique : beaucoup de spam ou de plaintes venant de cette adresse.',
    steps: {
      sender: [
        'Transmettez l’avis à la personne qui gère votre serveur de messagerie, en citant le nom Cloudmark.',
        'Ne le renvoyez que lorsqu’elle vous dira que la note a été remise à zéro.',
      ],
      sendingAdmin: [
        'Mettez d’abord fin au spam ou aux plaintes : une première demande est en général accordée, les suivantes font l’objet d’une enquête.',
        'Demandez une remise à zéro sur csi.cloudmark.com et répondez au message de confirmation ; c’est fait en général sous 24 heures.',
      ],
    },
  },
  relayDenied: {
    title: 'Proofpoint ne gère pas le courrier de ce domaine',
    meaning:
      'Votre message est arrivé sur un serveur de Proofpoint, mais le domaine du destinataire n’y est pas configuré comme celui d’un client. Le DNS du domaine mène sans doute à Proofpoint par erreur ou trop tôt, ou n’a pas été changé après son départ.',
    steps: {
      sender: [
        'Vérifiez la partie qui suit l’arobase : une faute de frappe est possible.',
        'Si elle est juste, prévenez le destinataire par un autre moyen : d’autres ne peuvent sans doute pas lui écrire non plus.',
      ],
      sendingAdmin: [
        'Si vous envoyez vous-même par Proofpoint, vérifiez que votre serveur y est déclaré ; sinon, supprimez vos anciennes routes vers lui.',
      ],
      receivingAdmin: [
        'Ajoutez le domaine dans Proofpoint, ou dirigez son enregistrement MX vers le service qui reçoit réellement son courrier.',
      ],
    },
  },
  markedInvalid: {
    title: 'Proofpoint a marqué l’adresse comme non valide',
    meaning:
      'Votre message a été refusé, car le serveur du destinataire a déjà rejeté cette adresse, et Proofpoint s’en souvient. L’adresse est peut-être fausse, ou bien elle est bonne et l’entrée chez Proofpoint est périmée.',
    steps: {
      sender: [
        'Comparez l’adresse, lettre par lettre, avec un message de cette personne.',
        'Si elle est juste, demandez-lui de signaler à son service informatique que Proofpoint l’a marquée comme non valide.',
      ],
      receivingAdmin: [
        'Vérifiez que la boîte existe et que le serveur placé derrière Proofpoint l’accepte.',
        'Faites ensuite corriger l’entrée de l’utilisateur dans Proofpoint.',
      ],
    },
  },
  dmarcRefused: {
    title: 'Refusé, comme le demande la politique de votre domaine',
    meaning:
      'Le domaine de votre champ From demande aux autres serveurs de refuser le courrier qui échoue à ses contrôles (DMARC), et votre message y a échoué. Proofpoint ne fait que suivre le souhait du domaine.',
    steps: {
      sender: [
        'Envoyez-le par le serveur habituel de votre domaine, non par un site ou le compte d’un autre fournisseur.',
        'S’il est déjà passé par là, transmettez l’avis à la personne qui gère le domaine.',
      ],
      sendingAdmin: [
        'Cherchez, par exemple dans les rapports DMARC, quel serveur l’a envoyé, et faites réussir SPF ou DKIM pour le domaine du champ From.',
        'Si le message a été transféré, assurez-vous qu’il porte une signature DKIM : SPF survit rarement à un transfert.',
      ],
    },
  },
  unknownRecipient: {
    title: 'Pas de boîte à ce nom dans cette organisation',
    meaning:
      'Votre message a été refusé : derrière Proofpoint, il n’y a pas de boîte au nom que vous avez indiqué. Une faute de frappe et une personne partie se présentent ici de la même façon.',
    steps: {
      sender: [
        'Vérifiez le nom avant l’arobase, et retapez-le au lieu de choisir une suggestion.',
        'Si vous êtes sûr de l’orthographe, demandez la bonne adresse à l’organisation.',
      ],
      receivingAdmin: ['Si la boîte est nouvelle, vérifiez que l’utilisateur est aussi connu dans Proofpoint.'],
    },
  },
  senderDomainMissing: {
    title: 'Votre domaine d’expédition est introuvable',
    meaning:
      'Votre message a été refusé, car Proofpoint a cherché le domaine de votre adresse d’expéditeur et ne l’a pas trouvé. L’adresse est peut-être mal écrite dans les réglages, ou le domaine a expiré ou perdu ses enregistrements DNS.',
    steps: {
      sender: [
        'Vérifiez votre propre adresse dans les réglages du compte de votre logiciel ou de votre appareil.',
        'Si elle est juste, dites à la personne qui gère votre domaine qu’il est introuvable.',
      ],
      sendingAdmin: [
        'Vérifiez que le domaine est enregistré et que ses serveurs de noms donnent un enregistrement MX ou A.',
        'Corrigez les programmes qui envoient avec un nom d’hôte interne comme expéditeur d’enveloppe.',
      ],
    },
  },
} as const satisfies Record<keyof typeof proofpoint.entries, ProviderText>;
