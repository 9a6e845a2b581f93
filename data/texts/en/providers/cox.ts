import type { cox } from '../../../providers/cox';
import type { ProviderText } from '../../../providers/provider';

export const coxTexts = {
  addressBlocked: {
    title: 'Cox blocks the sending server',
    meaning:
      'Cox refused your message because the IP address of the sending server behaved like a source of spam. Cox alone decides whether to lift the block. Since October 2024 mail for cox.net goes to Yahoo’s servers, so this code is mostly found in older notices.',
    steps: {
      sender: ['Give the notice to your mail provider, who can ask Cox.'],
      sendingAdmin: [
        'Stop the spam, then send Cox a request to unblock the IP address, as its page on email error codes describes.',
      ],
    },
  },
  blockedForADay: {
    title: 'Cox blocks the sending server for at most a day',
    meaning:
      'Cox has blocked the sending server for a time because its mail looked like spam. The block ends by itself within 24 hours.',
    steps: {
      sender: ['Wait a day; if you get a final failure notice, send again then.'],
      sendingAdmin: ['Look through the outgoing mail for spam, and let the queue try again the next day.'],
    },
  },
  reverseDnsFailed: {
    title: 'Cox cannot find a DNS name for the sending server',
    meaning:
      'Cox refused your message because the reverse DNS lookup of the sending IP address failed. If the entry is in place by now, Cox asks for 24 hours of patience.',
    steps: {
      sender: ['Hand the notice to whoever runs the sending server.'],
      sendingAdmin: [
        'Look up the PTR record of the IP address that really sends, and have it set if it is missing.',
        'If the lookup works, wait 24 hours and send again.',
      ],
    },
  },
  senderCheckFailed: {
    title: 'Cox does not accept the sender’s domain',
    meaning:
      'Your message failed the SPF, DomainKeys or DKIM check of your domain, says Cox. Customers have also met this code with ordinary messages that contained certain links.',
    steps: {
      sender: [
        'If you send through Cox yourself, try once without links.',
        'Otherwise forward the notice to whoever manages your domain.',
      ],
      sendingAdmin: ['Check the SPF record and the DKIM signature of the sender’s domain.'],
    },
  },
  protocolViolation: {
    title: 'The sending server broke the rules of mail transfer',
    meaning:
      'Cox refused your message because the sending server did not keep to the SMTP protocol, and Cox could not tell whether it is a legitimate one. Which rule, the code does not say.',
    steps: {
      sender: ['Send through your provider’s normal outgoing server, not from a script or device of your own.'],
      sendingAdmin: [
        'Read the session in the log for commands out of order, a wrong EHLO name or talking before the greeting.',
      ],
    },
  },
  tooManyConnections: {
    title: 'More than ten connections to Cox at once',
    meaning:
      'The sending server has opened more than the 10 connections that Cox allows one IP address at a time. Your message waits for its turn.',
    steps: {
      sender: ['Wait; there is nothing to change in the message.'],
      sendingAdmin: ['Limit connections to Cox to at most 10 at a time.'],
    },
  },
  sendingLimit: {
    title: 'Cox’s sending limit is reached',
    meaning:
      'Your message was not taken, because its sender has written to more recipients, or sent more messages, than Cox allows in a period. The numbers are not given; a pause helps. A reply that begins with a 4 is tried again by itself.',
    steps: {
      sender: ['Stop sending for some hours, then continue with fewer recipients at a time.'],
      sendingAdmin: ['Slow down delivery to Cox, and spread mailings over more time.'],
    },
  },
  accountLimited: {
    title: 'Your Cox account may send only a little for now',
    meaning:
      'Cox has limited how much your account can send because it saw suspicious activity. Somebody else may be using it.',
    steps: {
      sender: [
        'Change the password of the account, and check your devices for malware.',
        'Send again later, in small numbers.',
      ],
    },
  },
  accountBlocked: {
    title: 'Your Cox account is blocked from sending',
    meaning:
      'Cox has stopped mail from your account because of suspicious activity on the primary account. The block stays until Cox removes it.',
    steps: {
      sender: [
        'Reset all your Cox passwords, in My Profile of the primary account.',
        'Then contact Cox, quote AUP#CXMJ and ask for the block to be removed.',
      ],
    },
  },
  publicBlocklists: {
    title: 'The sending server is on a public blocklist Cox uses',
    meaning:
      'Cox refused your message because the sending IP address is on one or more public blocklists. Each 1 names a list, from right to left: Spamhaus Zen, Return Path, Invaluement ivmSIP, Cloudmark CSI. 00001 means Spamhaus as well.',
    steps: {
      sender: ['Send the code and the notice to your mail provider; the lists decide, not Cox.'],
      sendingAdmin: [
        'End the cause first, then ask each list that the digits name for removal.',
        'Last digit: check.spamhaus.org; first of four: csi.cloudmark.com; between them Return Path (now Validity) and Invaluement.',
      ],
    },
  },
  listedLink: {
    title: 'A link in the message is on a blocklist',
    meaning:
      'Cox refused your message because a web address in its text is on blocklists. 011 means SURBL and Spamhaus DBL, 101 SURBL and ivmURI, 110 Spamhaus DBL and ivmURI, 1001 Spamhaus.',
    steps: {
      sender: [
        'Take out the links, also in the signature and in quoted text, and send again.',
        'Look the domains up at check.spamhaus.org and surbl.org to find the one.',
      ],
      sendingAdmin: ['If it is your own domain, clean the website, then ask the lists for removal.'],
    },
  },
} as const satisfies Record<keyof typeof cox.entries, ProviderText>;
