import type { ProviderText } from '../../../providers/provider';
import type { sendgrid } from '../../../providers/sendgrid';

export const sendgridTexts = {
  senderNotVerified: {
    title: 'SendGrid refuse à ce compte votre adresse d’expéditeur',
    meaning:
      'SendGrid a arrêté votre message avant l’envoi, car personne n’a prouvé que l’adresse d’expéditeur appartient au compte. Le serveur du destinataire n’a même pas été interrogé.',
    steps: {
      sender: [
        'Choisissez une adresse d’expéditeur déjà déclarée, ou donnez l’adresse exacte à la personne qui gère le compte.',
      ],
      sendingAdmin: [
        'Vérifiez l’adresse comme expéditeur unique, ou authentifiez tout son domaine, sous Settings, Sender Authentication.',
        'Dans les formulaires de contact, mettez l’adresse du visiteur dans Reply-To et non dans From.',
      ],
    },
  },
  tooFrequentConnections: {
    title: 'Le serveur du destinataire demande à SendGrid de ralentir',
    meaning:
      'Le serveur du destinataire a reporté votre message, car SendGrid s’y connecte trop souvent en ce moment. SendGrid garde le message et réessaie.',
    steps: {
      sender: ['Laissez faire ; SendGrid lance de lui-même les tentatives suivantes.'],
      sendingAdmin: ['Si un domaine répond souvent ainsi, étalez davantage les envois qui lui sont destinés.'],
    },
  },
} as const satisfies Record<keyof typeof sendgrid.entries, ProviderText>;
