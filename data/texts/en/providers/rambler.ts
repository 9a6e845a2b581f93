import type { ProviderText } from '../../../providers/provider';
import type { rambler } from '../../../providers/rambler';

export const ramblerTexts = {
  inactive: {
    title: 'This Rambler mailbox is no longer in use',
    meaning:
      'Rambler counts the recipient’s mailbox as inactive and takes nothing for it. The number 540 is not in the SMTP standard; the words decide.',
    steps: {
      sender: ['Ask the person for an address that they still read.'],
      recipient: ['Sign in to Rambler Mail and see whether it makes the mailbox active again.'],
    },
  },
  blocked: {
    title: 'Rambler has blocked the recipient’s mailbox',
    meaning:
      'The mailbox you wrote to is blocked, so your message came back. “Blocked” is said of the recipient here, not of you.',
    steps: {
      sender: ['Use another address of that person, or the telephone.'],
      recipient: ['Turn to Rambler’s support to learn why the mailbox is blocked.'],
    },
  },
  rateLimit: {
    title: 'Your server writes to Rambler too fast',
    meaning:
      'Your message is waiting because more arrived from your side than Rambler takes in a given time. It goes out later by itself.',
    steps: { sendingAdmin: ['Send to rambler.ru at a slower pace, with fewer recipients per message.'] },
  },
  spam: {
    title: 'Rambler takes your message for spam',
    meaning: 'The content of your message was judged to be spam by Rambler, which refused it.',
    steps: {},
  },
} as const satisfies Record<keyof typeof rambler.entries, ProviderText>;
