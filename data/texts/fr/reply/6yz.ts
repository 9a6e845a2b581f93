import type { CodeText } from '../../../entry';

export const replyTexts6yz = {
  '605': {
    title: 'Mailgun n’a rien envoyé : cette adresse a déjà donné lieu à un échec',
    essence:
      'Le service d’envoi Mailgun a écarté le message lui-même, sans interroger cette fois le serveur du destinataire.',
    meaning:
      'Votre message n’a pas été envoyé à cette adresse. Des messages précédents y ont échoué ; le service d’envoi Mailgun la garde donc sur une liste et écarte tout ce qui suit. Le numéro est propre à Mailgun : SMTP n’a pas de code commençant par 6. On ignore si la boîte fonctionne aujourd’hui, puisque personne n’a essayé.',
    seen: 'Dans les journaux et webhooks de Mailgun, avec « Not delivering to previously bounced address », et dans les boutiques, outils d’assistance ou de lettres d’information qui passent par lui. Ses voisins sont 606 (désabonné) et 607 (signalé comme spam).',
    steps: {
      sender: [
        'Demandez à la personne, par un autre moyen, si l’adresse est bien écrite et si elle fonctionne.',
        'Si oui, demandez au responsable du compte Mailgun de la retirer de la liste des échecs (bounces).',
        'Ne renvoyez le message qu’ensuite : d’ici là, chaque envoi est écarté de la même façon.',
      ],
      recipient: [
        'Si le courrier d’une boutique ou d’un service n’arrive jamais, dites à son assistance que votre boîte fonctionne et que Mailgun bloque peut-être votre adresse.',
      ],
      sendingAdmin: [
        'Cherchez dans le journal Mailgun le premier échec de cette adresse ; la réponse qui y figure donne la vraie cause.',
        'Supprimez l’adresse sous Suppressions, Bounces du domaine d’envoi, mais seulement quand cette cause a disparu.',
        'Retirez aussi de votre propre liste les adresses définitivement mortes.',
      ],
    },
    serverUse:
      'Jamais en SMTP, où un code commence par 2, 3, 4 ou 5. Un relais qui ne veut rien envoyer à un destinataire répond 550 à RCPT TO et dit en clair que sa propre liste en est la raison.',
  },
} as const satisfies Record<string, CodeText>;
