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
        'Lancez testmxlookup avec le domaine sur ce serveur : « Hard error » confirme que le DNS ne lui connaît pas d’hôte de messagerie.',
      ],
      receivingAdmin: [
        'Si c’est votre domaine, vérifiez que son abonnement n’a pas expiré et que son enregistrement MX est en place.',
      ],
    },
  },
  brokenDns: {
    title: 'Le domaine du destinataire est mal réglé dans le DNS',
    meaning:
      'Votre propre serveur de messagerie (Courier) est strict avec le DNS et ne livre pas à un domaine dont les entrées en enfreignent les règles. Typiquement, un enregistrement MX contient une adresse IP au lieu d’un nom d’hôte. D’autres serveurs passent parfois outre.',
    steps: {
      sender: [
        'Prévenez le destinataire par un autre moyen ; en attendant, écrire depuis un compte chez un autre fournisseur peut marcher.',
      ],
      sendingAdmin: [
        'En attendant la correction, nommez le vrai serveur de ce domaine dans esmtproutes (example.com:mail.example.com).',
      ],
      receivingAdmin: [
        'Faites en sorte que chaque enregistrement MX nomme un hôte, et donnez à cet hôte un enregistrement A ou AAAA.',
      ],
    },
  },
} as const satisfies Record<keyof typeof courier.entries, ProviderText>;
