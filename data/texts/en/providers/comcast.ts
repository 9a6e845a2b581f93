import type { comcast } from '../../../providers/comcast';
import type { ProviderText } from '../../../providers/provider';

export const comcastTexts = {
  comcastHomeConnection: {
    title: 'Comcast takes no mail straight from its own home lines',
    meaning:
      'Your message came directly from a Comcast home connection, from which Comcast takes mail only through its own outgoing server. Comcast does not lift this block for home lines.',
    steps: {
      sender: ['Send through Comcast’s webmail, or set smtp.comcast.net as the outgoing server in your mail program.'],
      sendingAdmin: [
        'Relay outgoing mail through smtp.comcast.net; to run a mail server of your own, ask for a business line.',
      ],
    },
  },
  homeConnection: {
    title: 'Comcast takes the sending server for a home connection',
    meaning:
      'Comcast refused your message because the server it came from seems to have a changing or home IP address. In most cases Comcast judges by the server’s name in reverse DNS.',
    steps: {
      sender: ['Send through your provider’s outgoing server, or show the notice to whoever runs the server.'],
      sendingAdmin: [
        'Give the IP address a PTR name that looks static, such as mail.example.com, without the numbers of the address.',
        'Or relay through your provider’s mail server.',
      ],
    },
  },
  comcastBlocklist: {
    title: 'Comcast’s own blocklist has the sending server',
    meaning:
      'Comcast refused your message because its own list says that the sending server has sent mail in patterns typical of spam. Comcast decides about removal. Mailboxes that have moved from Xfinity to Yahoo no longer answer with this code.',
    steps: {
      sender: [
        'Give the notice to your mail provider; only the operator of the server can ask for removal.',
        'Meanwhile use another account.',
      ],
      sendingAdmin: [
        'Check the IP address on the public blocklists first, and have it removed there.',
        'End what caused the listing: malware, a hacked account, missing reverse DNS.',
        'Then ask for removal with the block removal form at postmaster.comcast.net.',
      ],
    },
  },
  publicBlocklists: {
    title: 'The sending server is on a public blocklist Comcast uses',
    meaning:
      'Comcast refused your message because the IP address of the sending server is on one or more public blocklists. The last three digits tell which, from right to left: Spamhaus Zen, Cloudmark CSI, SenderScore.',
    steps: {
      sender: ['Send the code and the IP address in the notice to your mail provider.'],
      sendingAdmin: [
        'Find the cause on the server first, as each of these lists will list it again.',
        'Last digit 1: ask Spamhaus for removal (check.spamhaus.org).',
        'Digit 1 before it: file a reset request at csi.cloudmark.com.',
        'Third digit from the right 1: look at the entry at SenderScore (Validity).',
      ],
    },
  },
  throttled: {
    title: 'Comcast slows the sending server down',
    meaning:
      'More mail came from the sending server than Comcast takes from it at one time, so your message waits and is tried again. Comcast allows 25 connections at once and 100 recipients per message.',
    steps: {
      sender: ['Wait some hours; your message is in the queue of your server.'],
      sendingAdmin: [
        'Open at most 25 connections per IP address, with no more than 100 recipients per message.',
        'Spread mailings over more time; IPv6 senders have 1,000 messages an hour per network.',
        'If normal traffic is throttled, look for a hacked account.',
      ],
    },
  },
  notCustomer: {
    title: 'Comcast has no customer with this address',
    meaning: 'There is no mailbox at Comcast with the address you wrote to, so your message cannot be delivered.',
    steps: {
      sender: ['Check the spelling of the address, or ask the person for another one.'],
      sendingAdmin: [
        'Treat the reply as an unsubscribe, as Comcast asks; many such errors get the sending IP address blocked.',
      ],
    },
  },
  dmarcRefused: {
    title: 'Comcast refused the message: DMARC failed',
    meaning:
      'Your message failed the DMARC check of the domain in its From line, and that domain asks for refusal. The 5.2.0 in front of it is misleading: the recipient’s mailbox is not the problem.',
    steps: {
      sender: [
        'Use the mail service that your From address belongs to; with a domain of your own, forward the notice to whoever manages it.',
      ],
      sendingAdmin: ['Make SPF or DKIM pass with the same domain as From.'],
    },
  },
  recipientUnavailable: {
    title: 'The Comcast mailbox cannot take mail',
    meaning:
      'Comcast says that the mailbox you wrote to is unavailable, and treats this as final. Why, it does not say; the account may be suspended or closed.',
    steps: {
      sender: ['Reach the person another way and ask whether the address is still in use.'],
      recipient: ['Sign in to your Xfinity account and check that the mailbox is active.'],
    },
  },
  recipientPaused: {
    title: 'The Comcast mailbox is unavailable for the moment',
    meaning:
      'Comcast cannot deliver to this mailbox just now, so your message waits and your server tries again. The reply gives no reason.',
    steps: {
      sender: ['Wait a day, then ask the person whether their mail is working.'],
    },
  },
  recipientRate: {
    title: 'This Comcast mailbox got too many messages lately',
    meaning:
      'So many messages have reached this Comcast mailbox of late that yours has to wait. In spite of the 4.1.1, the address is not wrong.',
    steps: {
      sender: ['Wait; the message goes in by itself once the limit has passed.'],
      sendingAdmin: ['Slow down alerts and reports that go to this one mailbox.'],
    },
  },
  mailboxFull: {
    title: 'The Comcast mailbox is full',
    meaning:
      'The mailbox you wrote to has no room left. Your message waits, and is delivered if the person makes room in time.',
    steps: {
      sender: ['Tell the person another way that their Comcast mailbox is full.'],
      recipient: ['Delete large and old messages, and empty the trash; waiting mail then comes in by itself.'],
    },
  },
  fullForLong: {
    title: 'The Comcast mailbox has been full for a long time',
    meaning:
      'The mailbox you wrote to has been over its limit for so long that Comcast now refuses mail for good instead of letting it wait. Perhaps nobody reads it any more.',
    steps: {
      sender: ['Ask the person for another address, or to clear the mailbox.'],
      sendingAdmin: ['Pause mailings to this address until the recipient answers.'],
    },
  },
  reverseDnsMissing: {
    title: 'Comcast wants a reverse DNS name for the sending server',
    meaning:
      'Comcast refused the connection because the IP address of the sending server has no name in reverse DNS. Your message and the address are in order.',
    steps: {
      sender: ['Give the notice to whoever runs the sending server.'],
      sendingAdmin: [
        'Have a PTR record set by the owner of the IP address, and an A or AAAA record for that name that points back.',
      ],
    },
  },
} as const satisfies Record<keyof typeof comcast.entries, ProviderText>;
