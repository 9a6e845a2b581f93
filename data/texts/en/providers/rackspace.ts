import type { ProviderText } from '../../../providers/provider';
import type { rackspace } from '../../../providers/rackspace';

export const rackspaceTexts = {
  tooManyConnections: {
    title: 'Too many connections to Rackspace at once',
    meaning:
      'Your message is waiting, because the sending server has more connections open to Rackspace than it may. It is tried again without your doing.',
    steps: {
      sendingAdmin: ['Open fewer connections at a time to hosts under emailsrvr.com.'],
    },
  },
  noReverseDns: {
    title: 'Rackspace finds no name for the sending server',
    meaning:
      'Rackspace holds your message back because the IP address it comes from has no name in reverse DNS. Attempts go on, but they pass only when that is put right.',
    steps: {
      sender: ['Tell whoever runs the sending server that its address lacks a PTR record.'],
      sendingAdmin: ['Have your hosting or line provider set the PTR record, then wait for the next attempt.'],
    },
  },
  recipientServerDown: {
    title: 'The recipient’s server cannot be reached just now',
    meaning:
      'Rackspace could not reach the mail server of the person you wrote to. Nothing is lost: your message waits and is tried again.',
    steps: {},
  },
  mailboxTooBusy: {
    title: 'The recipient is getting too much mail at once',
    meaning:
      'The mailbox at Rackspace is receiving more mail than its limit allows for the moment, so yours has to wait. It usually arrives later by itself.',
    steps: {
      sendingAdmin: ['Check that no loop or alarm of yours is flooding this one mailbox.'],
    },
  },
  mailLoop: {
    title: 'The message goes round in circles',
    meaning:
      'Rackspace has seen your message come back again and again, as forwarding rules or DNS records send it in a ring. Your server tries again, but if the loop does not end within minutes, one of the rules has to change.',
    steps: {
      sender: ['Tell the recipient another way that mail to this address runs in a loop.'],
      recipient: ['Switch off forwarding that leads back to the same mailbox.'],
      sendingAdmin: ['Check the MX records and forwarding rules of your own domain.'],
      receivingAdmin: [
        'Compare the Received lines: the pair of servers that repeats shows where the ring is.',
        'If the ring is inside Rackspace, write to postmaster@emailsrvr.com.',
      ],
    },
  },
  dmarcLookupFailed: {
    title: 'Rackspace cannot look up the sender’s DMARC record',
    meaning:
      'Your message waits, because Rackspace got no usable answer from DNS about the DMARC record of your domain. That may pass; if it lasts, the domain’s name servers need attention.',
    steps: {
      sendingAdmin: [
        'Query the TXT record at _dmarc under the From domain from outside, at every name server of the domain.',
        'Repair name servers that do not answer, or a DNSSEC error.',
      ],
    },
  },
  newServerTooFast: {
    title: 'Rackspace takes only little mail from a server it hardly knows',
    meaning:
      'The server that sends your message is new to Rackspace or not trusted by it, and has sent more than such servers may. The message waits and is tried again.',
    steps: {
      sendingAdmin: ['Send more slowly to Rackspace, and raise the volume of a new IP address step by step.'],
    },
  },
  unknownUser: {
    title: 'There is no such address at Rackspace',
    meaning:
      'Rackspace, where the recipient’s mail is hosted, does not know the address you wrote to. It is misspelt or no longer exists.',
    steps: {},
  },
  recipientServerRefused: {
    title: 'The recipient’s server refused the message',
    meaning:
      'Rackspace reports that the server responsible for the recipient turned your message away. Rackspace’s own code does not say why.',
    steps: {
      sender: [
        'Ask the recipient another way to have their administrator look for the refusal, with your address and the time.',
      ],
      receivingAdmin: [
        'Search your server’s log at that time for connections from Rackspace, and find the rule that refused them.',
        'If nothing is found there, ask postmaster@emailsrvr.com and quote G7.',
      ],
    },
  },
  senderMxListed: {
    title: 'Rackspace does not accept your domain’s mail provider',
    meaning:
      'Rackspace refused your message because your domain names, for its own incoming mail (MX), a provider that Rackspace has on a blocklist. The server that sent the message need not be concerned.',
    steps: {
      sender: ['Write from an address at another provider, and show the notice to whoever runs your domain.'],
      sendingAdmin: [
        'Check that the MX records of the sender’s domain name the provider you mean, with no leftover of a former one.',
        'If they are right, ask postmaster@emailsrvr.com about G14, and name the domain and its MX hosts.',
      ],
    },
  },
  virus: {
    title: 'Rackspace found a virus in the message',
    meaning:
      'Rackspace refused your message because its virus scanner raised an alarm. With G18, a header line matches that of a known virus.',
    steps: {},
  },
  dmarc: {
    title: 'Rackspace refuses the message on your domain’s own wish',
    meaning:
      'Your message did not pass DMARC, the check that it truly comes from your domain, and the domain asks for such mail to be refused. Rackspace follows that wish.',
    steps: {
      sender: ['Name the program or service you sent with to whoever runs your domain.'],
      sendingAdmin: [
        'Let the service sign with DKIM for the From domain, or cover it by SPF with a matching return address.',
      ],
    },
  },
  bannedAttachment: {
    title: 'Rackspace does not let this kind of attachment in',
    meaning:
      'Rackspace refused your message because of an attached file: a program inside an archive (G1A), a type or name with which Windows programs (G1B) or WinZip (G1C) can be attacked, or a name with a Windows class number in it (G1D).',
    steps: {
      sender: ['Share the file by a link, or send it in another format.'],
    },
  },
  partialMessage: {
    title: 'Rackspace takes no message that comes in pieces',
    meaning:
      'Your message was cut into several parts by the program that sent it (partial MIME), and Rackspace refuses such pieces as dangerous.',
    steps: {
      sender: [
        'Switch off the splitting of large messages in your mail program, and send it again in one piece.',
        'If it is too large for that, share the files by a link.',
      ],
      sendingAdmin: ['Find the program or gateway that makes message/partial parts, and have it send whole messages.'],
    },
  },
  recipientBlocksSender: {
    title: 'The recipient has blocked your address',
    meaning:
      'Your address or domain is on the recipient’s own block list at Rackspace. Only they, or the administrator of their mail, can take it off.',
    steps: {
      sender: ['Ask by phone or another way whether the block is meant; respect it if it is.'],
      recipient: ['Take the sender off the blocked senders in your spam settings if you want the mail.'],
    },
  },
  listedServer: {
    title: 'The sending server is on a blocklist that Rackspace uses',
    meaning:
      'Rackspace refused your message because the IP address it came from is on a public blocklist, Spamhaus or Senderscore. The block goes when the list removes the address.',
    steps: {
      sendingAdmin: [
        'Check the IP address at check.spamhaus.org and senderscore.org; the notice may name the list.',
        'Stop the spam that led to the listing, then ask that list for removal.',
      ],
    },
  },
} as const satisfies Record<keyof typeof rackspace.entries, ProviderText>;
