import type { ProviderText } from '../../../providers/provider';
import type { titan } from '../../../providers/titan';

export const titanTexts = {
  insufficientReputation: {
    title: 'Titan does not know the sending server well enough yet',
    meaning:
      'Titan Email holds your message back because the sending IP address is new to it and has no good record so far. Your server tries again.',
    steps: {
      sendingAdmin: ['Let the queue go on trying, and start a new IP address with small, wanted mailings.'],
    },
  },
  greylisted: {
    title: 'Titan asks an unknown server to come back later',
    meaning:
      'Titan Email puts off the first message from a server it has not met. Your message is tried again by itself, and then it normally passes.',
    steps: {},
  },
  senderDomainTakesNoMail: {
    title: 'Your domain says that it takes no mail',
    meaning:
      'Titan Email refused your message because nobody could answer it: your domain declares in DNS that it accepts no mail at all.',
    steps: {
      sender: ['Use a sender address to which replies can go.'],
      sendingAdmin: [
        'Send from a domain with a real mailbox, or replace the null MX record (“MX 0 .”) by one that names your mail server.',
      ],
    },
  },
  quotaExceeded: {
    title: 'A limit on mail at Titan is used up',
    meaning:
      'Your message exceeds a rate or quota at Titan Email. The codes 5.4.6 and 5.4.7 mean a loop or an expired message elsewhere; here neither is the case. No server tries again by itself after this reply.',
    steps: {
      sender: ['Send it again yourself some hours later, and in smaller numbers if you send to many.'],
      sendingAdmin: ['Find out which account sends so much: a mailing, a faulty script or a stolen password.'],
    },
  },
  spfFailed: {
    title: 'Titan refuses a server that your domain does not name',
    meaning:
      'Titan Email refused your message because your domain’s SPF record does not allow the server it came from.',
    steps: {},
  },
} as const satisfies Record<keyof typeof titan.entries, ProviderText>;
