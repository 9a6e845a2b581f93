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
    title: 'Titan wants to see your server come back',
    meaning:
      'Titan Email puts off a message from an IP address that seems suspicious to it, often because of its reverse DNS. Your message is tried again by itself, and then it normally passes.',
    steps: {
      sendingAdmin: [
        'Give the sending IP address a PTR record whose name leads back to it, if it happens again and again.',
      ],
    },
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
    title: 'The limit on mail to this recipient at Titan is used up',
    meaning:
      'Your message was refused because Titan Email limits what a mailbox (5.4.6) or a whole domain (5.4.7) may receive, by the hour and by the day, and the recipient’s share is used up. Elsewhere these codes mean a loop or an expired message. No server tries again by itself after this reply.',
    steps: {
      sender: ['Send it again yourself some hours later, or tomorrow if the reply says “Daily”.'],
      sendingAdmin: ['Check that no alert, script or loop of yours is flooding this address.'],
      receivingAdmin: ['Look for a flood of mail to this mailbox or domain, and stop it at its source.'],
    },
  },
  unknownOverQuota: {
    title: 'Titan has no mailbox with this address',
    meaning:
      'The address you wrote to does not exist at Titan Email. The reply also says that a quota of its domain is used up, but waiting does not make the address right; nor does 5.4.6 mean a loop here.',
    steps: {
      sender: ['Check the part before the @, and ask the person for the right address.'],
    },
  },
  senderQuota: {
    title: 'You have sent all that Titan allows for now',
    meaning:
      'Your message was not sent because your mailbox, or your domain as a whole, has reached its hourly or daily limit for outgoing mail at Titan Email. The reply names the time (GMT) from which sending works again.',
    steps: {
      sender: [
        'Send it again after the time in the reply, to fewer people at once.',
        'If you did not send much, change the password of the mailbox.',
      ],
      sendingAdmin: [
        'Find out which account of the domain sends so much: a mailing, a faulty script or a stolen password.',
      ],
    },
  },
  spfFailed: {
    title: 'Titan refuses a server that your domain does not name',
    meaning:
      'Titan Email refused your message because your domain’s SPF record does not allow the server it came from.',
    steps: {},
  },
} as const satisfies Record<keyof typeof titan.entries, ProviderText>;
