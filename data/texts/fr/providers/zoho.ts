import type { ProviderText } from '../../../providers/provider';
import type { zoho } from '../../../providers/zoho';

export const zohoTexts = {
  domainFilter: {
    title: 'Un filtre de l’organisation du destinataire a refusé le message',
    meaning:
      'Votre message s’est heurté à un filtre que l’organisation du destinataire a réglé dans Zoho Mail. Zoho ne dit pas quelle règle a joué, et seule cette organisation peut la changer.',
    steps: {
      sender: [
        'Joignez le destinataire par un autre moyen et demandez que votre adresse ou votre domaine soit autorisé.',
      ],
      recipient: ['Donnez l’adresse de l’expéditeur à votre administrateur Zoho et demandez qu’elle soit admise.'],
      receivingAdmin: [
        'Dans la console d’administration de Zoho Mail, parcourez les expéditeurs, domaines et adresses IP bloqués de votre organisation.',
      ],
    },
  },
  filterHolds: {
    title: 'Un filtre chez le destinataire fait attendre le message',
    meaning:
      'Un filtre du domaine destinataire chez Zoho ne laisse pas entrer votre message. Le code semble temporaire et votre serveur réessaie, mais rien ne change tant qu’un administrateur de ce domaine n’a pas adapté le filtre.',
    steps: {
      sender: ['Écrivez au destinataire par une autre voie, ou appelez-le ; c’est à son administrateur d’agir.'],
      receivingAdmin: ['Modifiez le filtre Zoho qui vise cet expéditeur ; la tentative suivante passera toute seule.'],
    },
  },
  mailboxPolicy: {
    title: 'Une règle chez le destinataire n’admet pas le message',
    meaning:
      'Zoho n’a pas pu déposer votre message dans la boîte, car une règle l’y interdit. Les raisons sont très diverses et ne sont pas données ; le code qui l’accompagne, qui parle de taille ou d’adresse, ne dit pas le motif.',
    steps: {
      sender: [
        'Envoyez un texte court sans pièce jointe pour voir si seul ce message est refusé.',
        'Si cela échoue aussi, prévenez le destinataire autrement.',
      ],
      receivingAdmin: [
        'Contrôlez la règle de messagerie et les restrictions de cet utilisateur dans la console Zoho ; le forum Zoho aide dans les cas obscurs.',
      ],
    },
  },
  dmarc: {
    title: 'Zoho n’a pas pu confirmer que le message vient de votre domaine',
    meaning:
      'Votre message a échoué au contrôle DMARC du domaine nommé dans la réponse, lequel demande le refus. S’il s’agit de zoho.com, une adresse zoho.com a servi dans un autre service ou logiciel, sans passer par le serveur de Zoho.',
    steps: {
      sender: [
        'Avec une adresse zoho.com, réglez dans le logiciel d’envoi le serveur sortant de Zoho et votre identification.',
        'Avec votre propre domaine, transmettez l’avis à la personne qui le gère.',
      ],
      sendingAdmin: [
        'Donnez au service d’envoi une clé DKIM du domaine From, ou ajoutez-le au SPF de ce domaine avec une adresse de retour assortie.',
      ],
    },
  },
  virus: {
    title: 'Zoho a trouvé un virus connu dans le message',
    meaning:
      'Zoho a refusé votre message, car il a reconnu un virus, nommé dans la réponse, dans le texte, une pièce jointe ou un lien.',
    steps: {
      sender: [
        'Analysez la pièce jointe et votre ordinateur, et vérifiez où mènent les liens.',
        'Renvoyez sans l’élément trouvé.',
      ],
    },
  },
  relayDenied: {
    title: 'Zoho ne s’occupe pas du courrier de cette adresse',
    meaning:
      'Le serveur de Zoho ne veut pas transmettre votre message. Soit le domaine du destinataire pointe vers Zoho sans y être configuré, soit vous envoyez vous-même par Zoho avec une adresse d’expéditeur à laquelle votre compte n’a pas droit.',
    steps: {
      sender: [
        'Si vous envoyez par Zoho, prenez comme adresse d’expéditeur celle du compte avec lequel vous vous identifiez.',
        'Sinon, prévenez autrement le destinataire que Zoho n’accepte pas le courrier de son domaine.',
      ],
      sendingAdmin: ['Activez l’authentification dans le programme, et donnez-lui une adresse From de ce compte Zoho.'],
      receivingAdmin: [
        'Vérifiez que le domaine est validé dans la console Zoho, ou faites pointer le MX vers l’hôte qui a vraiment les boîtes.',
      ],
    },
  },
  spam: {
    title: 'Le filtre de Zoho considère le message comme du spam',
    meaning:
      'Zoho a refusé votre message, car son filtre antispam l’a jugé indésirable. La réponse ne dit pas pourquoi.',
    steps: {},
  },
} as const satisfies Record<keyof typeof zoho.entries, ProviderText>;
