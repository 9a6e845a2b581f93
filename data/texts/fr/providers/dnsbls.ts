import type { dnsbls } from '../../../providers/dnsbls';
import type { ProviderText } from '../../../providers/provider';

export const dnsblsTexts = {
  closedList: {
    title: 'Écarté à cause d’une liste de blocage qui a fermé',
    meaning:
      'Le serveur du destinataire a écarté votre message à cause de la liste de blocage SORBS. Celle-ci a fermé le 5 juin 2024 et elle est vide : l’avis est donc ancien, ou bien le serveur n’est plus tenu à jour.',
    steps: {
      sender: [
        'Regardez la date : si l’avis est de juin 2024 ou plus ancien, renvoyez simplement le message.',
        'S’il est récent, prévenez le destinataire par téléphone que son serveur de messagerie interroge encore SORBS.',
      ],
      sendingAdmin: [
        'Demandez à l’administrateur du destinataire d’abandonner dnsbl.sorbs.net ; plus personne n’y traite de retraits.',
        'Vérifiez votre adresse IP sur les listes encore tenues, comme celles de Spamhaus.',
      ],
      receivingAdmin: [
        'Retirez dnsbl.sorbs.net et toutes les autres zones sorbs.net du serveur de messagerie et de l’antispam.',
      ],
    },
  },
  closedListHoldsBack: {
    title: 'Retenu à cause d’une liste de blocage qui a fermé',
    meaning:
      'Le serveur du destinataire a reporté votre message à cause de la liste de blocage SORBS. Comme cette liste est fermée et vide depuis le 5 juin 2024, l’avis est ancien, ou le serveur s’appuie sur des données périmées. Votre serveur continue d’essayer, mais attendre ne suffit pas.',
    steps: {
      sender: [
        'Si l’avis est de juin 2024 ou plus ancien, renvoyez le message.',
        'S’il est récent, appelez le destinataire : son serveur de messagerie se fie à une liste qui n’existe plus.',
      ],
      sendingAdmin: [
        'Demandez à l’administrateur de ce serveur de ne plus utiliser dnsbl.sorbs.net, puis relancez le message dans votre file d’attente.',
      ],
      receivingAdmin: [
        'Cherchez sorbs.net dans les réglages du serveur de messagerie et de l’antispam, et supprimez chaque entrée ; le courrier en attente ailleurs entre alors.',
      ],
    },
  },
} as const satisfies Record<keyof typeof dnsbls.entries, ProviderText>;
