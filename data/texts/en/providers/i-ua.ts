import type { iUa } from '../../../providers/i-ua';
import type { ProviderText } from '../../../providers/provider';

export const iUaTexts = {
  relayDenied: {
    title: 'i.ua does not pass this mail on for you',
    meaning:
      'Your message was handed to i.ua’s server for an address that is not its own, and it does not forward for others.',
    steps: {
      sender: ['If you have an i.ua account, switch on the login for outgoing mail in your program.'],
      sendingAdmin: ['Check why mail for a foreign domain goes to i.ua: a wrong route, smarthost or MX record.'],
    },
  },
  unknownUser: {
    title: 'i.ua knows no such user',
    meaning: 'The mailbox you wrote to does not exist at i.ua.',
    steps: {},
  },
  unused: {
    title: 'The recipient has not opened this mailbox for months',
    meaning: 'The mailbox has lain unused for more than three months, and i.ua takes no mail for it in that state.',
    steps: {
      sender: ['Write to another address of this person, who has probably not looked in here for long.'],
      recipient: ['Sign in at mail.i.ua, then ask for the message to be sent again.'],
    },
  },
  mailboxFull: {
    title: 'The recipient’s i.ua mailbox is full',
    meaning: 'There is no room left for your message in this mailbox, so i.ua refused it.',
    steps: {},
  },
  sendingLimit: {
    title: 'You have reached i.ua’s sending limit',
    meaning:
      'More was sent in a period than i.ua allows one sender, and your message went over the mark. The limit is lifted with time.',
    steps: { sender: ['Wait a day and write to fewer people at once.'] },
  },
  useProviderServer: {
    title: 'i.ua wants your mail by way of your provider’s server',
    meaning:
      'Your computer or server tried to deliver to i.ua directly. It is asked to go through the outgoing mail server of its own internet or mail provider.',
    steps: {
      sender: ['In your program, enter the outgoing server (SMTP) that your provider names.'],
      sendingAdmin: ['Set your provider’s server as smarthost for this host.'],
    },
  },
  wrongHelo: {
    title: 'Your server introduced itself wrongly to i.ua',
    meaning:
      'The name that your server gave at the start of the session (HELO) is not one that i.ua accepts, so the message was refused.',
    steps: {
      sendingAdmin: ['Let the server say its full public host name in HELO, one that resolves to its IP address.'],
    },
  },
  senderUnverified: {
    title: 'i.ua could not confirm your sender address',
    meaning:
      'i.ua looks whether the address you send from exists, and got no good answer. The address may be wrong, or your domain’s mail server did not confirm it.',
    steps: {
      sender: ['Make sure that the sender address is a mailbox that really receives mail.'],
      sendingAdmin: [
        'See in the log how your MX answered i.ua’s check, and let it accept the empty sender (MAIL FROM:<>).',
      ],
    },
  },
  listedAddress: {
    title: 'Your server is on a blocklist that i.ua follows',
    meaning:
      'i.ua refused the message because the IP address it came from is blacklisted. The text around the link may name the list.',
    steps: {
      sendingAdmin: ['Look the address up on public blocklists, end the cause, and ask that list for removal.'],
    },
  },
  notOnWhitelist: {
    title: 'The recipient only takes mail from chosen senders',
    meaning: 'This i.ua mailbox lets in only senders on its owner’s own list, and your address is not on it.',
    steps: {
      sender: ['Ask the person by other means to add your address.'],
      recipient: ['Add the sender to the whitelist in your i.ua settings, then ask for the message again.'],
    },
  },
} as const satisfies Record<keyof typeof iUa.entries, ProviderText>;
