import type { oracle } from '../../../providers/oracle';
import type { ProviderText } from '../../../providers/provider';

export const oracleTexts = {
  recipientSuppressed: {
    title: 'Oracle Cloud a mis ce destinataire sur une liste d’exclusion',
    meaning:
      'Oracle Cloud prend votre message mais ne l’envoie pas à cette personne, dont l’adresse est sur la liste de suppression du compte. Du courrier précédent a échoué ou a été signalé comme spam, ou quelqu’un a saisi l’adresse à la main. Rien n’arrive, même si 254 ressemble à un succès.',
    steps: {
      sender: [
        'Joignez la personne autrement et assurez-vous de l’orthographe.',
        'Demandez à la personne qui gère le compte Oracle de chercher pourquoi l’adresse y figure.',
      ],
      recipient: [
        'Si vous avez signalé cet expéditeur comme spam par erreur, dites-lui que son courrier est le bienvenu.',
      ],
      sendingAdmin: [
        'Ouvrez Developer Services, Email Delivery, Suppression List dans la console Oracle Cloud.',
        'Ne retirez l’adresse que si sa boîte fonctionne de nouveau ou si son titulaire veut votre courrier.',
      ],
    },
  },
  tooManyBadLogins: {
    title: 'Oracle Cloud vous freine après des identifications erronées',
    meaning:
      'Votre message n’est pas parti : plusieurs tentatives avec un identifiant ou un mot de passe faux sont venues de votre adresse IP, et Oracle Cloud refuse les suivantes pour un temps. Corrigez l’identification avant d’attendre.',
    steps: {
      sender: [
        'Arrêtez le programme, puis saisissez les identifiants SMTP de l’utilisateur Oracle ; le mot de passe de la console ne sert pas à envoyer.',
        'Réessayez après une pause.',
      ],
      sendingAdmin: [
        'Créez de nouveaux identifiants SMTP si les anciens sont perdus, et cherchez un second programme qui les utilise encore.',
      ],
    },
  },
} as const satisfies Record<keyof typeof oracle.entries, ProviderText>;
