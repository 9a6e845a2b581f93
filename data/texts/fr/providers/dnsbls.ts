import type { dnsbls } from '../../../providers/dnsbls';
import type { ProviderText } from '../../../providers/provider';

export const dnsblsTexts = {
  closedList: {
    title: 'Écarté à cause d’une liste de blocage qui a fermé',
    meaning:
      'Le serveur du destinataire a écarté votre message à cause de la liste de blocage SORBS. Celle-ci a fermé le 5 juin 2024 et elle est vide : l’avis est donc ancien, ou bien le serveur n’est plus tenu à jour. Avec un code qui commence par 4, votre serveur réessaie, mais attendre ne sert à rien.',
    steps: {
      sender: [
        'Regardez la date : si l’avis est de juin 2024 ou plus ancien, renvoyez simplement le message.',
        'S’il est récent, prévenez le destinataire par téléphone que son serveur de messagerie interroge encore SORBS.',
      ],
      sendingAdmin: [
        'Demandez au destinataire d’abandonner dnsbl.sorbs.net ; plus personne n’y traite de retraits.',
        'Vérifiez votre adresse IP sur les listes encore tenues, comme celles de Spamhaus.',
      ],
      receivingAdmin: [
        'Retirez dnsbl.sorbs.net et toutes les autres zones sorbs.net du serveur de messagerie et de l’antispam.',
      ],
    },
  },
} as const satisfies Record<keyof typeof dnsbls.entries, ProviderText>;
