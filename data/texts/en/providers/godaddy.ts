import type { godaddy } from '../../../providers/godaddy';
import type { ProviderText } from '../../../providers/provider';

export const godaddyTexts = {
  loginAtIncomingServer: {
    title: 'Your program logs in at GoDaddy’s server for incoming mail',
    meaning:
      'Your message was not sent, because your mail program tried to log in at a GoDaddy server that only takes in mail from outside. The password was not judged; the server name in your settings is wrong.',
    steps: {
      sender: [
        'In the account settings, enter smtpout.secureserver.net as the outgoing server, unless your mailbox is a Microsoft 365 one.',
        'Keep your password; only the server is wrong.',
      ],
    },
  },
  fromUnusable: {
    title: 'The message has no usable sender address',
    meaning:
      'GoDaddy refused your message because its sender address is empty (IB501) or is an IP address instead of a domain (IB502). Programs, scanners and website forms are the usual source.',
    steps: {
      sender: [
        'Enter a complete address such as name@example.com as the sender in the program or device, then send again.',
      ],
      sendingAdmin: ['Make scripts and web forms send with a real address at a domain of yours.'],
    },
  },
  fromDomainInvalid: {
    title: 'GoDaddy does not accept the domain of the sender address',
    meaning:
      'GoDaddy refused your message because the domain after the @ in your sender address is not valid. It may be misspelt in the program that sends, or the domain is not set up in DNS.',
    steps: {
      sender: ['Check the spelling of your own address in the settings of your program.'],
      sendingAdmin: [
        'Look up the sender’s domain in DNS; renew it if it has lapsed, and publish an A or MX record if there is none.',
      ],
    },
  },
  spfFailed: {
    title: 'GoDaddy refuses the message over the domain’s SPF record',
    meaning:
      'Your message failed the SPF check at GoDaddy: the list of servers allowed to send for your domain has an error, or does not cover the server that was used.',
    steps: {
      sender: ['Forward the notice to whoever runs your domain, and name the program or service you sent with.'],
      sendingAdmin: [
        'Check the SPF TXT record: only one, no syntax error, at most ten lookups.',
        'Add the service that sent this message, then send it again.',
      ],
    },
  },
  reverseDnsFailed: {
    title: 'GoDaddy finds no name in DNS for the sending server',
    meaning:
      'Your message is held up, because GoDaddy could not look up a name for the IP address it came from. The sending server tries again, but unless DNS merely failed for a moment, someone has to add that name first.',
    steps: {
      sender: ['Show the notice to whoever runs your mail server; waiting alone seldom helps.'],
      sendingAdmin: [
        'Have the owner of the IP address set a PTR record, and point that name back to the address.',
        'Then let the queue try again.',
      ],
    },
  },
  spamContent: {
    title: 'GoDaddy takes the message for spam',
    meaning:
      'GoDaddy’s filter refused your message because its content resembles what other people have reported as spam. Which part, GoDaddy does not say.',
    steps: {
      sender: [
        'Take out links, above all shortened ones, and attachments, reword the text and send again.',
        'If that fails too, write from another account and ask the recipient to have your address allowed.',
      ],
      sendingAdmin: ['See whether the signature or template that all your users share holds a link that is refused.'],
    },
  },
  virus: {
    title: 'GoDaddy found a virus in the message',
    meaning:
      'GoDaddy refused your message because its scanner found a virus in it. A false alarm is possible, but assume a real one first.',
    steps: {
      sender: [
        'Scan your computer and the attachment before you send anything else.',
        'If the file is clean, share it by a link instead.',
      ],
      sendingAdmin: ['Look for other messages from the same account or machine, and stop them if they are infected.'],
    },
  },
  tooManyRecipients: {
    title: 'Too many recipients in one message for GoDaddy',
    meaning:
      'Your message names more recipients than GoDaddy takes at once. A mail server normally hands over the rest in a second go; GoDaddy gives no number here.',
    steps: {
      sender: ['Wait to see for whom a final notice comes, and send again only to those, in smaller groups.'],
      sendingAdmin: ['Lower the number of recipients per delivery to GoDaddy.'],
    },
  },
  tooManySessions: {
    title: 'The sending server opens too many connections to GoDaddy',
    meaning:
      'Your message is waiting, because the server that sends it holds more connections to GoDaddy than are allowed at once. It is tried again by itself.',
    steps: {
      sender: ['Wait; there is nothing to change in your message.'],
      sendingAdmin: [
        'Reduce the number of connections to hosts under secureserver.net at one time, and reuse open ones.',
      ],
    },
  },
  serverBusy: {
    title: 'GoDaddy’s server is busy at the moment',
    meaning:
      'GoDaddy has more mail waiting than usual and takes no more right now. Your message stays in the queue, and the sending server tries again.',
    steps: {
      sender: ['Do nothing today; a notice tells you if it fails for good.'],
      sendingAdmin: ['Leave the queue its normal pace; forcing attempts makes a busy server busier.'],
    },
  },
  blockedForSpam: {
    title: 'GoDaddy shuts the sending server out for a while, for spam',
    meaning:
      'GoDaddy refused your message because the server it came from has sent it too much spam. The block ends by itself: after an hour (IB110), or at the end of the day (IB111). Your own message need not be the cause.',
    steps: {
      sender: [
        'Send your message again after an hour, or tomorrow if the notice says IB111.',
        'If it is refused again, show the notice to your mail provider.',
      ],
      sendingAdmin: [
        'Find the account or website that sends spam from this IP address, and stop it before the block ends.',
        'Hold back mail for GoDaddy until then.',
      ],
    },
  },
  blockedForBadAddresses: {
    title: 'GoDaddy blocks a server that wrote to many wrong addresses',
    meaning:
      'GoDaddy refused your message because the sending server has lately tried too many addresses that do not exist. With IB112 this lasts an hour, with IB113 the rest of the day.',
    steps: {
      sender: ['Try once more when the hour or the day is over.'],
      sendingAdmin: [
        'Remove dead addresses from the lists you send to, and act on earlier notices of unknown recipients.',
        'Look for a hacked account or form that guesses addresses.',
      ],
    },
  },
  hourlyLimit: {
    title: 'The sending server has used up its hour’s share at GoDaddy',
    meaning:
      'GoDaddy refused your message because the sending server has this hour sent more messages (IB504), or written to more recipients (IB607), than it takes from one server. The limit is not stated.',
    steps: {
      sender: ['Send your message again in an hour or two.'],
      sendingAdmin: [
        'Spread mailings to GoDaddy over several hours.',
        'Send the refused messages again yourself: after a 550 no server does so on its own.',
      ],
    },
  },
  sessionLimit: {
    title: 'Too many messages over one connection to GoDaddy',
    meaning:
      'Your message was one too many in a single connection to GoDaddy. Over a new connection it can pass unchanged.',
    steps: {
      sender: ['Send it once more.'],
      sendingAdmin: ['Limit the number of messages per connection to GoDaddy, and close it before the limit.'],
    },
  },
  poorReputation: {
    title: 'The sending server has a bad name at Cloudmark',
    meaning:
      'GoDaddy refused the connection because Cloudmark, a service that rates mail servers, gives the sending IP address a poor reputation. Cloudmark decides when that changes, not GoDaddy.',
    steps: {
      sender: ['Pass the notice to your mail provider and write from another account meanwhile.'],
      sendingAdmin: [
        'Stop what spoils the address: spam, a hacked account, old lists.',
        'Then ask Cloudmark to reset the rating of the IP address in its Sender Intelligence (CSI).',
      ],
    },
  },
  listedAtSpamhaus: {
    title: 'GoDaddy blocks the sending server: it is on a Spamhaus list',
    meaning:
      'GoDaddy refused the connection because Spamhaus lists the sending IP address: as a source of spam (SBL, IB104), or as hacked or infected (XBL, IB105). Once Spamhaus removes it, GoDaddy accepts mail from it again.',
    steps: {
      sender: ['Give the notice, with its IP address, to whoever runs your mail.'],
      sendingAdmin: [
        'Enter the address at check.spamhaus.org and end the cause that it names.',
        'Ask for removal there; for the SBL, the provider that owns the address has to ask.',
      ],
    },
  },
  homeConnection: {
    title: 'GoDaddy takes no mail straight from a home connection',
    meaning:
      'GoDaddy refused the connection because the IP address is on Spamhaus’s PBL, a list of connections that should not deliver mail directly. Being on it is no accusation of spam.',
    steps: {
      sender: ['Set your provider’s outgoing server in the program or device, with login and port 587.'],
      sendingAdmin: [
        'Relay through your provider’s mail server.',
        'If the server has a fixed address and a proper PTR record, take it off the PBL at check.spamhaus.org.',
      ],
    },
  },
} as const satisfies Record<keyof typeof godaddy.entries, ProviderText>;
