import type { ProviderText } from '../../../providers/provider';
import type { spectrum } from '../../../providers/spectrum';

export const spectrumTexts = {
  addressBlocked: {
    title: 'Spectrum blocks the sending IP address',
    meaning:
      'Spectrum refused your message because it saw suspicious activity from the IP address that it came from. For addresses outside Spectrum the block stays until it expires.',
    steps: {
      sender: [
        'If you are a Spectrum customer on a Spectrum connection, contact Spectrum support with the code.',
        'Otherwise give the notice to your mail provider.',
      ],
      sendingAdmin: ['Stop the suspicious traffic, then wait for the block to expire.'],
    },
  },
  accountBlocked: {
    title: 'Your Spectrum account may not send mail for now',
    meaning:
      'Spectrum has blocked the sending account because of suspicious activity, so your message was not sent. How long the block lasts depends on what was seen.',
    steps: {
      sender: [
        'Change all your Spectrum passwords, and check your devices for malware.',
        'Then contact Spectrum support and quote the code.',
      ],
    },
  },
  accountLimited: {
    title: 'Your Spectrum account may send only a little for now',
    meaning:
      'Spectrum has restricted the sending account after suspicious activity, and your message did not get through. The restriction ends by itself after a time that depends on the activity.',
    steps: {
      sender: [
        'Send again later, and change your password in case somebody else uses the account.',
        'If it lasts, ask Spectrum support to remove the restriction.',
      ],
    },
  },
  senderBlocked: {
    title: 'Spectrum shuts your address or server out for a time',
    meaning:
      'Your message to a Spectrum customer was refused because Spectrum saw suspicious activity from your side, for instance mail that its customers marked as spam: with 1010 your mail is blocked, with 1020 to 1080 limited. This ends by itself, after a time that depends on the activity.',
    steps: {
      sender: [
        'Send the message again a day or two later.',
        'If it is refused again, give the notice with its AUP# code to your mail provider.',
      ],
      sendingAdmin: [
        'Look for a hacked account, and for mailings that Spectrum customers report as spam.',
        'Hold back mail to Spectrum addresses until the cause is gone, then start with small volumes.',
      ],
    },
  },
  notProcessed: {
    title: 'Spectrum cannot process the message right now',
    meaning:
      'Spectrum could not process your message at that moment and asks for another attempt later. A mail server makes it by itself. The cause is not named.',
    steps: {
      sender: ['If the error appeared in your mail program, send again in an hour; otherwise wait.'],
    },
  },
  reverseDnsFailed: {
    title: 'Spectrum wants matching DNS for the sending server',
    meaning:
      'Spectrum refused your message because the IP address it came from lacks “full circle” DNS: the address needs a name, and that name has to lead back to the address.',
    steps: {
      sender: ['Hand the notice to whoever runs the sending server; on a Spectrum address, contact Spectrum.'],
      sendingAdmin: ['Set a PTR record for the IP address, and an A record for its name with the same address.'],
    },
  },
  domainPolicy: {
    title: 'The message goes against the policy of its own domain',
    meaning:
      'Spectrum refused your message because it breaks the security rules that the sender’s own domain has published. Spectrum’s page does not say which; SPF, DKIM or DMARC are likely.',
    steps: {
      sender: ['Send through the mail service of your domain, and forward the notice to its administrator.'],
      sendingAdmin: [
        'Check the SPF and DMARC records of the domain, and whether this message was sent by a permitted, signing server.',
      ],
    },
  },
  cloudmarkListed: {
    title: 'Spectrum blocks the sending server: Cloudmark distrusts it',
    meaning:
      'Spectrum refused your message because Cloudmark CSI marks the sending IP address as a likely source of spam. Cloudmark alone decides when that ends.',
    steps: {
      sender: ['Tell your mail provider that the address has to be cleared at Cloudmark.'],
      sendingAdmin: ['Stop the cause, then file a reset request at csi.cloudmark.com.'],
    },
  },
  spamhausListed: {
    title: 'Spectrum blocks the sending server: it is on Spamhaus’s list',
    meaning:
      'Spectrum refused your message because the sending IP address is listed by Spamhaus. Only the owner of the address can ask for removal, and Spamhaus alone decides.',
    steps: {
      sender: [
        'Send the notice to your mail or Internet provider.',
        'If you run a server on a home line, send through your provider’s outgoing server instead.',
      ],
      sendingAdmin: ['Look the address up at check.spamhaus.org, end the cause, then ask for removal.'],
    },
  },
  noIpv6: {
    title: 'Spectrum does not take mail over IPv6',
    meaning:
      'Your message came over an IPv6 connection, and Spectrum takes mail only over IPv4. Nothing is wrong with the message or the address.',
    steps: {
      sender: ['Pass the notice to whoever runs the sending server; it is a setting there.'],
      sendingAdmin: [
        'Deliver to Spectrum’s hosts over IPv4, for instance with a transport of its own (Postfix: smtp_address_preference = ipv4).',
      ],
    },
  },
  tooManyConnections: {
    title: 'Too many connections to Spectrum at once',
    meaning:
      'The sending server has opened more connections than Spectrum allows it, at a time or in all; the limit depends on the reputation of its IP address. If the reply begins with a 4, your message waits and is tried again; if it begins with a 5, it has to be sent again.',
    steps: {
      sender: ['Wait; if a final failure notice comes, send the message again some hours later.'],
      sendingAdmin: ['Open fewer connections at a time and in total, and let the queue retry later.'],
    },
  },
  rateLimited: {
    title: 'Spectrum’s limit on messages or recipients is reached',
    meaning:
      'Your message did not get through because more came from the sending server than Spectrum takes in a period. Messages, recipients, likely spam and unknown recipients all count, and the code does not say which. A reply that begins with a 4 is tried again by itself, one with a 5 is not.',
    steps: {
      sender: ['Wait some hours before you send more to Spectrum addresses.'],
      sendingAdmin: [
        'Send more slowly, and remove unknown addresses from your lists.',
        'If it stays, look for spam that leaves through your server.',
      ],
    },
  },
  fromNotLogin: {
    title: 'The sender address is not the one you logged in with',
    meaning:
      'Spectrum did not send your message because its sender address differs from the account that you logged in with.',
    steps: {
      sender: [
        'In your mail program, set the sender address to the Spectrum address whose user name you use for the outgoing server.',
        'For another address, use the outgoing server of that address’s provider.',
      ],
    },
  },
  foreignDomain: {
    title: 'Spectrum does not host the domain of your sender address',
    meaning:
      'Your message was refused because its sender address is not in a domain that Spectrum hosts, so it may not go out through Spectrum.',
    steps: {
      sender: [
        'Correct the sender address in the account settings of your program.',
        'If it is right, enter the outgoing server of the provider who hosts that domain.',
      ],
    },
  },
  tooLarge: {
    title: 'Larger than Spectrum’s limit of 20 MB',
    meaning:
      'Your message is larger than the 20 MB that Spectrum takes. Attachments grow by about a third on the way, so files of 15 MB can already be too much.',
    steps: {
      sender: ['Share large files by a link, or send them in several messages.'],
    },
  },
  sessionFull: {
    title: 'Too many messages in one connection to Spectrum',
    meaning:
      'The sending server offered more messages in one session than Spectrum takes. Yours is put off, and comes with a later connection.',
    steps: {
      sender: ['If you sent a batch from your mail program, send the rest in smaller groups.'],
      sendingAdmin: ['Reconnect after fewer messages.'],
    },
  },
  tooManyRecipients: {
    title: 'Too many recipients in one message for Spectrum',
    meaning:
      'Your message was refused because it goes to more people at once than Spectrum allows. The number is not given.',
    steps: {
      sender: ['Divide the recipients among several messages, and send them with some time in between.'],
    },
  },
  tooManyInvalid: {
    title: 'Too many wrong addresses among the recipients',
    meaning: 'Spectrum refused your message because too many of the addresses it was to go to do not exist.',
    steps: {
      sender: ['Check every address in the message, remove the wrong ones, then send again later.'],
      sendingAdmin: ['Clean the list of all addresses that have bounced before the next mailing.'],
    },
  },
  recipientsTooFast: {
    title: 'Too many recipients in a short time for Spectrum',
    meaning:
      'You, or the server that sent your message, wrote to too many recipients within a short time. Spectrum wants a pause. If the reply began with a 5, the message has to be sent again after it.',
    steps: {
      sender: ['Wait a while, then send what is left to fewer people at a time.'],
      sendingAdmin: ['Limit the number of recipients per hour for Spectrum.'],
    },
  },
} as const satisfies Record<keyof typeof spectrum.entries, ProviderText>;
