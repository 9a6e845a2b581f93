import type { cisco } from '../../../providers/cisco';
import type { ProviderText } from '../../../providers/provider';

export const ciscoTexts = {
  serverBlocked: {
    title: 'The recipient’s organisation blocks your mail server',
    meaning:
      'A Cisco mail gateway at the recipient’s organisation takes no mail from you, because your server is on a block list there. The reply does not say why.',
    steps: {
      sender: ['Ask the recipient by other means to give the notice to their IT, who keep this list.'],
      receivingAdmin: [
        'Look in the Host Access Table for the sender group that holds this IP address or host name, and remove it there if the mail is wanted.',
      ],
    },
  },
  poorReputation: {
    title: 'Your mail server has a bad rating at Cisco',
    meaning:
      'The recipient’s Cisco gateway turned your server away because its IP address has a bad rating at Talos, Cisco’s reputation service. That happens before any message is read, so your text plays no part.',
    steps: {
      sender: [
        'Reach the recipient another way; the reply itself advises it.',
        'Pass the notice to your mail provider: all its customers on this server are affected.',
      ],
      sendingAdmin: [
        'Look the IP address up at talosintelligence.com, and check every other address that your server sends from.',
        'Stop the spam or viruses behind the rating: hacked accounts, infected computers, web forms.',
        'If the rating stays bad after that, dispute it with Talos on the same site.',
      ],
      receivingAdmin: [
        'To take mail from this server all the same, put its IP address into an allowing sender group of the Host Access Table.',
      ],
    },
  },
} as const satisfies Record<keyof typeof cisco.entries, ProviderText>;
