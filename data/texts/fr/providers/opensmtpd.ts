import type { opensmtpd } from '../../../providers/opensmtpd';
import type { ProviderText } from '../../../providers/provider';

export const opensmtpdTexts = {
  envelopeExpired: {
    title: 'Votre serveur a renoncé après des jours d’essais',
    meaning:
      'Votre propre serveur de messagerie (OpenSMTPD) n’a pas pu livrer pendant le temps où il garde le courrier, quatre jours par défaut. L’avis ne dit pas ce qui l’en a empêché ; un avis de retard antérieur ou le journal du serveur le dit.',
    steps: {
      sender: [
        'Vérifiez l’adresse, demandez au destinataire par un autre moyen si sa messagerie marche, puis renvoyez le message.',
      ],
      sendingAdmin: [
        'Cherchez l’identifiant de l’enveloppe dans le journal : la dernière ligne « TempFail » porte la réponse de l’autre serveur.',
        'S’il faut plus de temps à ces messages, réglez queue ttl dans smtpd.conf.',
      ],
      receivingAdmin: ['Si votre serveur n’a cessé de reporter cet expéditeur, trouvez la règle ou la panne en cause.'],
    },
  },
  domainNotFound: {
    title: 'Ce domaine n’existe pas',
    meaning:
      'Votre propre serveur de messagerie (OpenSMTPD) a cherché dans le DNS la partie après le @, et ce nom n’existe pas. Une faute de frappe est le plus probable ; le domaine peut aussi avoir expiré.',
    steps: {
      sender: ['Corrigez la partie après le @ et renvoyez le message.'],
      sendingAdmin: ['Si le nom existe vu d’ailleurs, vérifiez le résolveur dans le resolv.conf de ce serveur.'],
      receivingAdmin: [
        'Si le domaine est le vôtre, voyez chez votre bureau d’enregistrement s’il est toujours enregistré et délégué.',
      ],
    },
  },
  refusesAllMail: {
    title: 'Les serveurs du destinataire refusent tout pour l’instant',
    meaning:
      'Votre propre serveur de messagerie (OpenSMTPD) a cessé pour un temps de présenter votre message aux serveurs du destinataire, qui le refusaient à chaque fois. Il le garde et réessaie, pendant quatre jours par défaut. Soit le domaine ne reçoit pas de courrier, soit ses serveurs refusent le vôtre en particulier ; l’avis ne le dit pas.',
    steps: {
      sender: [
        'Si rien n’a changé au bout d’un jour, joignez la personne autrement et demandez-lui une autre adresse.',
      ],
      sendingAdmin: [
        'Connectez-vous au serveur à la main et lisez sa salutation : un 554 avec une liste de blocage ou votre adresse IP vous vise.',
      ],
      receivingAdmin: [
        'Vérifiez que vos hôtes MX acceptent le courrier du domaine, et si un filtre ne refuse pas toute connexion.',
      ],
    },
  },
  noMailServerNamed: {
    title: 'Aucun serveur de messagerie n’a été trouvé pour ce domaine',
    meaning:
      'Votre propre serveur (OpenSMTPD) n’a trouvé dans le DNS aucun serveur qui prenne le courrier de ce domaine. Le domaine existe peut-être, pour un site web par exemple. Votre serveur cherche encore pendant quatre jours par défaut, mais en vain tant que le domaine ne nomme pas de serveur de messagerie.',
    steps: {
      sender: ['Assurez-vous que la partie après le @ est bien celle du courrier, et pas seulement celle du site web.'],
      receivingAdmin: ['Inscrivez un enregistrement MX qui nomme un hôte doté d’un enregistrement A ou AAAA.'],
    },
  },
} as const satisfies Record<keyof typeof opensmtpd.entries, ProviderText>;
