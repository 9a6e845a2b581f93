import type { ProviderText } from '../../../providers/provider';
import type { trendMicro } from '../../../providers/trend-micro';

export const trendMicroTexts = {
  serverBlocked: {
    title: 'The recipient’s organisation blocks your mail server',
    meaning:
      'Trend Micro filters the recipient’s mail, and the organisation has a block rule of its own there that your server falls under. It is not a verdict of Trend Micro.',
    steps: {
      sender: ['Ask the recipient another way to hand the notice to their IT; your provider cannot lift this block.'],
      receivingAdmin: [
        'Check the blocked addresses and countries under IP Reputation, or add the sender as approved: approved senders bypass this filter.',
      ],
    },
  },
  senderBlocked: {
    title: 'The recipient’s organisation blocks your address or domain',
    meaning:
      'The recipient’s organisation has told Trend Micro to refuse mail like yours, because of your address, your domain or your server. The address you wrote to is not the problem.',
    steps: {
      sender: [
        'Reach the recipient by other means, and ask them to have your address and its domain taken off the block list.',
      ],
      receivingAdmin: [
        'Look for the sender’s address, domain and IP address among the blocked senders in Trend Micro.',
      ],
    },
  },
  unknownRecipient: {
    title: 'Trend Micro knows no such recipient',
    meaning:
      'The address you wrote to is not valid at the recipient’s organisation, as far as its filter from Trend Micro knows. In spite of the code 5.7.1 it is no ban on you.',
    steps: {
      receivingAdmin: [
        'If the mailbox exists, add it to the recipients that Trend Micro knows, or check their synchronisation.',
      ],
    },
  },
  domainNotSetUp: {
    title: 'Trend Micro is not set up for this domain',
    meaning:
      'Your message reached Trend Micro, which has not been told to take mail for this domain or from this server. It is not necessarily a ban: the entry may simply be missing.',
    steps: {
      sender: [
        'Check the part after the @; if it is right, tell the recipient by phone that Trend Micro turns their mail away.',
      ],
      sendingAdmin: [
        'If you send through Trend Micro yourself, enter your domain and your server for outgoing mail there.',
      ],
      receivingAdmin: ['Enter the domain in Trend Micro, or correct its MX record if another service takes its mail.'],
    },
  },
  recipientBlocked: {
    title: 'Mail to this address is blocked by its own organisation',
    meaning:
      'The organisation you wrote to has a rule at Trend Micro that refuses mail for this very address. “BLOCK-RCPT” is about that address, not about yours.',
    steps: {
      sender: ['Ask the organisation for another address; a second attempt from elsewhere is likely to fail too.'],
      receivingAdmin: ['If the address is to receive mail, take it off the blocked recipients in Trend Micro.'],
    },
  },
} as const satisfies Record<keyof typeof trendMicro.entries, ProviderText>;
