import type { cisco } from '../../../providers/cisco';
import type { ProviderText } from '../../../providers/provider';

export const ciscoTexts = {
  serverBlocked: {
    title: 'L’organisation du destinataire bloque votre serveur',
    meaning:
      'Une passerelle Cisco de l’organisation du destinataire n’accepte rien de vous, parce que votre serveur y figure sur une liste de blocage. La réponse ne dit pas pourquoi.',
    steps: {
      sender: [
        'Demandez au destinataire, par un autre moyen, de remettre l’avis à son service informatique, qui tient cette liste.',
      ],
      receivingAdmin: [
        'Cherchez dans la Host Access Table le groupe d’expéditeurs qui contient cette adresse IP ou ce nom d’hôte, et retirez-l’en si le courrier est souhaité.',
      ],
    },
  },
  poorReputation: {
    title: 'Votre serveur est mal noté chez Cisco',
    meaning:
      'La passerelle Cisco du destinataire a refusé la connexion de votre serveur, parce que son adresse IP est mal notée chez Talos, le service de réputation de Cisco. Cela se passe avant toute lecture du message : votre texte n’y est pour rien.',
    steps: {
      sender: [
        'Joignez le destinataire autrement, comme la réponse elle-même le conseille.',
        'Transmettez l’avis à votre fournisseur : tous ses clients sur ce serveur sont touchés.',
      ],
      sendingAdmin: [
        'Cherchez l’adresse IP sur talosintelligence.com, ainsi que toutes les autres adresses d’où votre serveur envoie.',
        'Mettez fin au spam ou aux virus à l’origine de la note : comptes piratés, ordinateurs infectés, formulaires web.',
        'Si la note reste mauvaise ensuite, contestez-la auprès de Talos sur le même site.',
      ],
      receivingAdmin: [
        'Pour accepter malgré tout le courrier de ce serveur, mettez son adresse IP dans un groupe d’expéditeurs autorisés de la Host Access Table.',
      ],
    },
  },
} as const satisfies Record<keyof typeof cisco.entries, ProviderText>;
