import type { mailgun } from '../../../providers/mailgun';
import type { ProviderText } from '../../../providers/provider';

export const mailgunTexts = {
  previouslyBounced: {
    title: 'Mailgun retient l’adresse parce qu’elle a déjà échoué',
    meaning:
      'Mailgun n’a même pas tenté de remettre votre message. Un envoi précédent à cette adresse a échoué définitivement, et Mailgun la garde depuis sur sa liste d’échecs (bounces) ; elle fonctionne peut-être aujourd’hui.',
    steps: {
      sender: [
        'Vérifiez l’orthographe, et demandez autrement à la personne si l’adresse fonctionne.',
        'Si oui, faites-la retirer de la liste par la personne qui gère le compte Mailgun, avant de renvoyer.',
      ],
      recipient: [
        'Si le courrier d’une boutique ou d’un service n’arrive jamais, écrivez à son assistance que votre boîte est en ordre.',
      ],
      sendingAdmin: [
        'Lisez le premier échec dans le journal Mailgun ; c’est cette réponse qui contient la raison.',
        'Quand la raison a disparu, supprimez l’adresse sous Suppressions, Bounces, du domaine d’envoi.',
      ],
    },
  },
  noMailServer: {
    title: 'Mailgun ne trouve pas de serveur pour le domaine du destinataire',
    meaning:
      'Mailgun n’a pas pu remettre votre message, car le DNS n’indique aucun serveur de messagerie pour la partie qui suit le @. Une faute de frappe est la cause la plus probable ; aucun serveur n’a envoyé ce numéro, c’est Mailgun qui l’écrit.',
    steps: {
      sender: [
        'Comparez lettre par lettre la partie qui suit le @ ; des fautes comme gmai.com ou htomail.com sont fréquentes.',
        'Envoyez un nouveau message à la bonne adresse.',
      ],
      sendingAdmin: ['Interrogez vous-même le MX du domaine ; s’il répond désormais, le message peut être renvoyé.'],
      receivingAdmin: [
        'Si c’est votre domaine, vérifiez que son enregistrement est à jour et que son MX nomme votre serveur de messagerie.',
      ],
    },
  },
} as const satisfies Record<keyof typeof mailgun.entries, ProviderText>;
