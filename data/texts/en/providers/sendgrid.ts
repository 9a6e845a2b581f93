import type { ProviderText } from '../../../providers/provider';
import type { sendgrid } from '../../../providers/sendgrid';

export const sendgridTexts = {
  senderNotVerified: {
    title: 'SendGrid does not let this account use your sender address',
    meaning:
      'SendGrid stopped your message before sending it, because nobody has shown that the sender address belongs to the account. The recipient’s server was never asked.',
    steps: {
      sender: [
        'Choose a sender address that is already set up, or name the exact address to whoever runs the account.',
      ],
      sendingAdmin: [
        'Verify the address as a single sender, or authenticate its whole domain, under Settings, Sender Authentication.',
        'In contact forms, put the visitor’s address into Reply-To instead of From.',
      ],
    },
  },
  tooFrequentConnections: {
    title: 'The recipient’s server wants SendGrid to slow down',
    meaning:
      'The recipient’s server has put your message off because SendGrid connects to it too often at the moment. SendGrid keeps the message and tries again.',
    steps: {
      sender: ['Leave it; SendGrid makes the next attempts by itself.'],
      sendingAdmin: ['If one domain answers like this often, spread mailings to it over a longer time.'],
    },
  },
} as const satisfies Record<keyof typeof sendgrid.entries, ProviderText>;
