import type { CodeText } from '../../../entry';

export const enhancedTextsUndefined = {
  '5.0.0': {
    title: 'Échec définitif, dont le code ne dit pas la raison',
    essence: 'Souvent inscrit par votre propre serveur ; la réponse de l’autre, à côté, en dit davantage.',
    meaning:
      'Votre message n’a pas été remis et aucun serveur ne réessaiera. Le numéro ne dit rien de la cause : adresse fausse, expéditeur bloqué, boîte pleine ou message trop lourd, tout est possible. Bien souvent, c’est votre propre serveur qui l’a inscrit, faute de code plus précis de la part de l’autre.',
    seen: 'Très courant dans la ligne Status des avis de non-remise. Sendmail affiche « 554 5.0.0 Service unavailable » ; Exim écrit 5.0.0 même quand il a renoncé face à un serveur qui répétait « plus tard » (« retry timeout exceeded »).',
    steps: {
      sender: [
        'Lisez la phrase voisine du code ; s’il y en a plusieurs, la cause est en général le premier refus.',
        'Comparez l’adresse lettre par lettre : une faute de frappe est la cause la plus simple à corriger.',
        'Si ces mots ne vous disent rien, transférez l’avis entier, pièces jointes comprises, à la personne qui gère votre messagerie.',
      ],
      sendingAdmin: [
        'Ouvrez le champ Diagnostic-Code ou la ligne du journal : la réponse de l’autre serveur l’emporte sur un Status 5.0.0.',
        'Devant « retry timeout exceeded », retrouvez la réponse temporaire qui s’est répétée : c’est elle qu’il faut résoudre.',
        'Ne rayez pas l’adresse d’une liste pour ce seul code ; elle est peut-être bonne.',
      ],
      receivingAdmin: [
        'Trouvez la règle ou le programme qui envoie 5.0.0 et faites-lui nommer la cause : 5.1.1, 5.2.2, 5.7.1, etc.',
      ],
    },
    serverUse:
      'Seulement quand on ne sait rien de plus que « définitif ». Si vous savez au moins de quoi il s’agit, prenez son code général (5.1.0 adresse, 5.2.0 boîte, 5.3.0 système, 5.7.0 politique) : l’expéditeur saura à qui s’adresser.',
  },
  '4.0.0': {
    title: 'Remise reportée, sans raison indiquée',
    essence: 'Rien à faire pour l’instant : votre serveur garde le message et continue d’essayer.',
    meaning:
      'La remise n’a pas encore réussi, mais rien n’est perdu : votre serveur garde le message et réessaie. Le code ne dit pas ce qui a bloqué : la liaison, le DNS, une limite ou un contrôle. La cause peut aussi être durable, par exemple un domaine qui n’existe pas ; un avis définitif suit alors, une fois les tentatives épuisées.',
    seen: 'Dans les avis de retard, et dans la ligne Status que le serveur d’envoi remplit lui-même. Gmail le fait pour ses avis « DNS Error … », même quand le domaine est introuvable.',
    steps: {
      sender: [
        'Laissez faire pour le moment ; un avis vous préviendra en cas d’échec définitif.',
        'Comparez ce qui suit le @ avec le vrai nom, car un domaine mal tapé se présente parfois ainsi.',
        'Passez par le téléphone ou un autre canal si cela ne peut pas attendre.',
      ],
      sendingAdmin: [
        'Cherchez dans la file d’attente ou le journal la dernière réponse complète : son code à trois chiffres et ses mots donnent la cause.',
        'S’il n’y a eu aucune réponse, testez depuis votre serveur le DNS (MX, A, AAAA) et le port 25 du domaine destinataire.',
      ],
      receivingAdmin: [
        'Donnez à vos refus temporaires un code propre : 4.2.2 pour une boîte pleine, 4.3.2 pour une maintenance, 4.7.1 pour la liste grise.',
      ],
    },
    serverUse:
      'Quand une tentative ultérieure peut passer et que vous ne savez vraiment pas ce qui bloque. Une cause connue mérite son propre numéro, et une cause qui ne disparaîtra jamais seule mérite la classe 5.',
    readings: [
      '« DNS Error … NXDOMAIN » (Gmail) : le domaine après le @ est introuvable, et rien ne sera retenté ; il est très probablement mal tapé ou expiré.',
      'À côté d’un « 554 … » comme « No SMTP service » : refus dès la salutation, que Postfix réessaie ; la cause tient en général au serveur d’envoi.',
    ],
  },
  '2.0.0': {
    title: 'Le serveur a dit oui, sans autre précision',
    essence: 'Un succès : de tout le message ou d’une simple étape, selon ce à quoi le serveur répond.',
    meaning:
      'Un serveur a donné son accord sans entrer dans les détails. En réponse au message lui-même, cela veut dire qu’il l’a pris en charge ; en réponse à une autre commande, seulement que l’étape a réussi. Accepté ne veut pas dire lu : le message peut se trouver dans le courrier indésirable, et un avis de non-remise peut encore suivre.',
    seen: 'Dans le journal de presque toute remise : « 250 2.0.0 Ok: queued as … », « 221 2.0.0 Bye », « dsn=2.0.0, status=sent ». Aussi sous la forme « Status: 2.0.0 » dans un accusé de remise demandé.',
    steps: {
      sender: [
        'Ne le renvoyez pas : un serveur détient le message.',
        'Si la personne ne le trouve pas, demandez-lui de regarder dans les indésirables et de chercher votre adresse.',
      ],
      recipient: [
        'Cherchez le message dans les indésirables, la quarantaine et vos règles de tri avant de le redemander.',
      ],
      sendingAdmin: [
        'Notez l’identifiant de file qui suit le code : l’autre côté en a besoin pour retrouver le message.',
        'Vérifiez quel serveur l’a dit ; le oui de votre relais ou de votre filtre ne dit rien de la destination.',
      ],
      receivingAdmin: [
        'Cherchez cet identifiant de file dans votre journal pour savoir ce que le message est devenu ensuite.',
      ],
    },
    serverUse:
      'Convient chaque fois qu’une commande a réussi et qu’il n’y a rien à ajouter. Si un détail est connu, donnez-le : 2.1.0 pour l’expéditeur, 2.1.5 pour un destinataire, 2.6.0 pour le contenu. La salutation du serveur et les réponses à EHLO ne portent jamais de code étendu.',
  },
} as const satisfies Record<string, CodeText>;
