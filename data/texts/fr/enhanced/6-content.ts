import type { CodeText } from '../../../entry';

export const enhancedTextsContent = {
  '5.6.0': {
    title: 'Le serveur juge le message lui-même défectueux',
    essence: 'Son contenu ou sa structure est refusé ; chez Gmail, parce que le message est mal formé.',
    meaning:
      'Votre message a été refusé pour la façon dont il est construit : en-têtes manquants ou en double, par exemple, pièce jointe abîmée ou caractères qui n’ont rien à faire dans un courrier. Les logiciels ordinaires font rarement de telles erreurs ; les scripts, les vieux appareils et les filtres en chemin, oui. Le code ne précise pas la partie en cause, et le même message sera encore refusé.',
    seen: '« 554 5.6.0 Email message is malformed. Not accepted » (Gmail), « 554 5.6.0 STOREDRV.Deliver; Corrupt message content » (Exchange), mauvais en-têtes chez les filtres Amavis. Dans une transcription sendmail, « 501 5.6.0 Data format error » ne fait que suivre un refus antérieur.',
    steps: {
      sender: [
        'Écrivez un nouveau message au lieu de transférer ou de répondre : d’abord du texte simple, puis le reste élément par élément.',
        'Partagez la pièce jointe par un lien, ou mettez-la dans un fichier ZIP.',
        'Si un site ou un appareil a créé le message, remettez l’avis à la personne qui s’en occupe.',
      ],
      sendingAdmin: [
        'Enregistrez le message tel qu’il est parti et comparez-le à la RFC 5322 : un From, un Date, un Message-ID au plus, fins de ligne CRLF, pas de ligne de plus de 998 caractères.',
        'Vérifiez ce qu’un outil de signature, une mention légale ou un antivirus ajoute à la sortie.',
        'Pour « Corrupt message content », vérifiez l’encodage de la pièce jointe : Base64 pour application/mac-binhex40 est une cause connue.',
      ],
      receivingAdmin: [
        'Si du courrier souhaité est refusé, trouvez le contrôle en cause (dans Amavis, celui des mauvais en-têtes) et faites-le marquer ou mettre en quarantaine.',
      ],
    },
    serverUse:
      'Avec 554 après les données, pour un contenu que vous ne pouvez pas prendre et qu’aucun code X.6 plus précis ne décrit. Les conversions relèvent de 5.6.1 à 5.6.5, une adresse hors ASCII de 5.6.7 ; spam, virus et pièces interdites sont affaire de règles, 5.7.1.',
    readings: [
      'Gmail, « malformed » : le message ne suit pas la RFC 5322. (Pour un défaut d’en-tête précis, Gmail donne 5.7.1.)',
      'Exchange, « Corrupt message content » : il est entré mais n’a pas pu être stocké ; surtout à cause de l’encodage d’une partie.',
      'Transcription sendmail, « 501 5.6.0 Data format error » : une simple conséquence ; la cause est le premier refus au-dessus.',
    ],
  },
  '5.6.7': {
    title: 'Une adresse à accents ou d’une autre écriture est refusée',
    essence: 'Le serveur ne traite pas ici les adresses internationales ; prenez-en une en lettres simples, de A à Z.',
    meaning:
      'Votre adresse ou celle du destinataire contient des lettres comme é, ü ou 中, que ce serveur n’accepte pas : il lui manque l’extension des adresses internationales (SMTPUTF8), ou le programme d’envoi ne l’a pas demandée. Souvent, une lettre ressemblante ou un caractère invisible s’est glissé là par copier-coller. Avec Postfix, un objet accentué non encodé peut suffire.',
    seen: '« 553 5.6.7 Must declare SMTPUTF8 » d’un serveur Postfix, à MAIL FROM ou RCPT TO ; « SMTPUTF8 is required, but was not offered by host … » dans le journal ou l’avis du Postfix qui envoie.',
    steps: {
      sender: [
        'Tapez l’adresse à la main en lettres simples ; un texte copié peut cacher un caractère étranger ou invisible.',
        'Demandez au destinataire une adresse sans accents ; beaucoup en ont une comme alias.',
        'Si c’est la vôtre qui contient de telles lettres, écrivez depuis une adresse qui n’en a pas.',
      ],
      recipient: ['Donnez aussi à vos correspondants une adresse en lettres simples (A à Z, sans accents).'],
      sendingAdmin: [
        'Si les adresses sont simples, cherchez de l’UTF-8 brut dans Subject ou From, et faites-le encoder selon la RFC 2047.',
        'Si des adresses internationales sont souhaitées, n’envoyez ce courrier que par des relais qui offrent SMTPUTF8.',
        'Dans Postfix, mettez smtputf8_enable = no là où seuls des textes d’en-tête provoquent cette exigence.',
      ],
      receivingAdmin: [
        'Activez SMTPUTF8 (Postfix : smtputf8_enable = yes) une fois que vos filtres et le stockage des boîtes le prennent aussi en charge.',
      ],
    },
    serverUse:
      'Avec 553 ou 550, quand une adresse non ASCII n’est pas permise à cet expéditeur ou destinataire, ou est venue sans SMTPUTF8 (RFC 6531). Des en-têtes UTF-8 qu’un destinataire ne peut pas recevoir sont 5.6.9 ; une adresse simplement mal formée, 5.1.3.',
  },
} as const satisfies Record<string, CodeText>;
