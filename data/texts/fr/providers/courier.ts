import type { courier } from '../../../providers/courier';
import type { ProviderText } from '../../../providers/provider';

export const courierTexts = {
  noSuchDomain: {
    title: 'Le domaine de l’adresse n’existe pas',
    meaning:
      'Votre propre serveur de messagerie (Courier) a demandé au DNS où livrer, et la partie après le @ s’est révélée inconnue. C’est le plus souvent une faute de frappe ; rien n’a été envoyé à personne.',
    steps: {
      sender: ['Vérifiez la partie après le @, extension comprise (.com, .org…), et renvoyez le message.'],
      sendingAdmin: [
        'Lancez testmxlookup avec le domaine sur ce serveur : « hard error » confirme que le DNS ne le connaît pas.',
      ],
      receivingAdmin: [
        'Si c’est votre domaine, vérifiez qu’il n’a pas expiré chez votre bureau d’enregistrement et que son MX est en place.',
      ],
    },
  },
  brokenDns: {
    title: 'Le domaine du destinataire est mal réglé dans le DNS',
    meaning:
      'Votre propre serveur de messagerie (Courier) est strict avec le DNS et ne livre pas à un domaine dont les entrées en enfreignent les règles. Typiquement, un enregistrement MX contient une adresse IP au lieu d’un nom d’hôte, ou des CNAME tournent en rond. D’autres serveurs passent parfois outre.',
    steps: {
      sender: [
        'Prévenez le destinataire par un autre moyen ; en attendant, écrire depuis un compte chez un autre fournisseur peut marcher.',
      ],
      sendingAdmin: [
        'En attendant la correction, nommez le vrai serveur de ce domaine dans esmtproutes (example.com:mail.example.com).',
      ],
      receivingAdmin: [
        'Faites en sorte que chaque enregistrement MX nomme un hôte doté de son propre enregistrement A ou AAAA, ni une adresse IP ni un CNAME.',
      ],
    },
  },
} as const satisfies Record<keyof typeof courier.entries, ProviderText>;
