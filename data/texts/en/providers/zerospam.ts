import type { ProviderText } from '../../../providers/provider';
import type { zerospam } from '../../../providers/zerospam';

export const zerospamTexts = {
  greylisted: {
    title: 'Put off for one minute at first contact',
    meaning:
      'The recipient’s filter, ZEROSPAM, asks a server it does not know to come back after 60 seconds. Yours does that by itself, usually within minutes, sometimes an hour, and the message then normally passes.',
    steps: {},
  },
  unknownRecipient: {
    title: 'The address is not on the filter’s list of recipients',
    meaning:
      'ZEROSPAM takes mail only for addresses on its customer’s list, and the one you wrote to is not among them. In spite of its 5.7.1, the refusal is about the address, not about you.',
    steps: {
      receivingAdmin: ['If the mailbox exists, add its address to the recipient list at ZEROSPAM.'],
    },
  },
} as const satisfies Record<keyof typeof zerospam.entries, ProviderText>;
