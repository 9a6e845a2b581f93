import type { laPoste } from '../../../providers/la-poste';
import type { ProviderText } from '../../../providers/provider';

export const laPosteTexts = {
  senderScoreListed: {
    title: 'La Poste bloque le serveur d’envoi (liste Sender Score)',
    meaning:
      'laposte.net a refusé votre message, car l’adresse IP de votre serveur figure sur la liste de blocage de Sender Score, un service de réputation. Ailleurs, un 521 signifie qu’un serveur ne prend aucun courrier ; ici, il ne vise que le serveur qui envoie le vôtre.',
    steps: {
      sender: [
        'Transmettez l’avis à votre fournisseur de messagerie ou à votre hébergeur : c’est à lui d’agir.',
        'Écrivez à ce destinataire depuis une boîte ailleurs, tant que le blocage dure.',
      ],
      sendingAdmin: [
        'Ouvrez le lien senderscore.org de la réponse et cherchez-y votre adresse IP.',
        'Faites cesser le spam : cherchez comptes piratés, listes achetées et formulaires détournés.',
        'Demandez le retrait à Sender Score ; si La Poste refuse encore, écrivez au contact de postmaster.laposte.net.',
      ],
    },
  },
  dkimMissing: {
    title: 'La Poste ne trouve pas de signature du domaine de l’expéditeur',
    meaning:
      'laposte.net a refusé votre message, car il ne porte aucune signature DKIM qui corresponde au domaine de sa ligne From. La page de La Poste ne fait que « recommander fortement » DKIM : les messages non signés ne sont donc pas tous refusés.',
    steps: {
      sender: [
        'Montrez l’avis à la personne qui gère votre domaine ou votre service de newsletters.',
        'En attendant la correction, écrivez depuis une boîte dont le fournisseur signe le courrier.',
      ],
      sendingAdmin: [
        'Activez DKIM dans votre service de messagerie, pour votre propre domaine et non pour celui du service.',
        'Comparez d= dans l’en-tête DKIM-Signature avec le domaine de From : ils doivent concorder.',
        'Publiez au moins un enregistrement DMARC avec p=none et une adresse rua, comme La Poste le demande.',
      ],
    },
  },
  suspectedSpam: {
    title: 'La Poste soupçonne votre message d’être du spam',
    meaning:
      'Un filtre de laposte.net trouve que votre message ressemble à de la publicité que personne n’a demandée (« Suspicion de contenu non sollicité »). C’est l’estimation d’un programme, qui peut se tromper.',
    steps: {
      sender: [
        'Reformulez le message avec des mots simples, peu de liens et aucun lien raccourci, puis renvoyez-le.',
        'Si le destinataire vous connaît, appelez-le, et envoyez l’essentiel par une autre voie.',
      ],
      sendingAdmin: [
        'Voyez qui se plaint : la boucle de rétroaction de La Poste est accessible par Signal Spam et Validity.',
        'N’envoyez de newsletters qu’à ceux qui ont confirmé leur adresse, et retirez ceux qui ne les ouvrent jamais.',
        'Signalez une décision erronée au contact de postmaster.laposte.net, avec la réponse et son heure.',
      ],
    },
  },
} as const satisfies Record<keyof typeof laPoste.entries, ProviderText>;
