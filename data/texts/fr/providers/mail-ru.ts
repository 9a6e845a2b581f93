import type { mailRu } from '../../../providers/mail-ru';
import type { ProviderText } from '../../../providers/provider';

export const mailRuTexts = {
  accountDisabled: {
    title: 'Ce compte Mail.ru est désactivé',
    meaning:
      'Le compte lié à cette adresse est coupé, et Mail.ru n’accepte plus rien pour lui. La réponse ne dit pas par qui, ni si c’est définitif.',
    steps: {
      sender: ['Joignez la personne autrement ; un nouveau message à cette adresse reviendrait aussi.'],
      recipient: [
        'Connectez-vous sur mail.ru avec votre ancien mot de passe pour voir si le compte peut être rétabli.',
      ],
    },
  },
  spam: {
    title: 'Mail.ru prend votre message pour du spam',
    meaning:
      'Le filtre de Mail.ru a refusé le message comme spam. La réponse contient un lien (« notspam-support ») par lequel signaler une erreur de jugement.',
    steps: {
      sender: [
        'Ouvrez le lien notspam-support de l’avis et indiquez que le message est attendu.',
        'En attendant, envoyez de la même adresse un texte simple, sans lien, pour voir s’il passe.',
      ],
      sendingAdmin: [
        'Contrôlez SPF, DKIM et les volumes récents, puis signalez le refus avec la réponse complète à abuse@corp.mail.ru, comme elle le propose.',
      ],
    },
  },
} as const satisfies Record<keyof typeof mailRu.entries, ProviderText>;
