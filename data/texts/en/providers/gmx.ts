import type { gmx } from '../../../providers/gmx';
import type { ProviderText } from '../../../providers/provider';

export const gmxTexts = {
  mailboxUnavailable: {
    title: 'The address does not exist, or is no longer in use',
    meaning:
      'Your message was refused because GMX, web.de, mail.com or IONOS, which belong to one group, has no usable mailbox with this address. It is mistyped, was given up, or, it seems, has not been used for a long time.',
    steps: {
      sender: [
        'Check the address for typing mistakes, the ending included (gmx.net, gmx.com, web.de …).',
        'Ask the person in another way whether they still use it.',
      ],
      sendingAdmin: [
        'Delete addresses that fail like this; IONOS blocks IP addresses that write to many unknown recipients.',
      ],
      receivingAdmin: [
        'If the domain is yours and its mail is at IONOS, see that the mailbox or alias has been created there.',
      ],
    },
  },
  spfFailed: {
    title: 'This server may not send for the sender’s domain',
    meaning:
      'The domain in the sender’s address publishes which servers may send for it (SPF); the message came from another one. GMX and its sister services refuse it as a likely forgery. If the recipient has mail forwarded there, the forwarding is a common cause.',
    steps: {
      sender: [
        'Use the outgoing server of the provider that your address belongs to.',
        'If the notice names an address that you never wrote to, tell the recipient that their forwarding fails.',
      ],
      recipient: [
        'Instead of having mail forwarded to GMX or web.de, let the collection service there (“Sammeldienst”) fetch it.',
        'Subscribe to newsletters with your GMX or web.de address itself.',
      ],
      sendingAdmin: [
        'Add the server to the SPF record of the MAIL FROM domain.',
        'If your server forwards mail, rewrite MAIL FROM with SRS.',
      ],
    },
  },
  brokenHeaders: {
    title: 'The technical lines of your message are faulty',
    meaning:
      '“Header based” points to the lines at the top of every message, such as From, Date and Message-ID: in yours, they break the mail standards or a rule of GMX and its sister services. Your program or website writes these lines, not you.',
    steps: {
      sender: [
        'Send the same text from another program, or from a webmail site.',
        'Tell the maker or host of the program that GMX refuses its messages as “header based”.',
      ],
      sendingAdmin: [
        'See that From, Date and Message-ID are there, well-formed, and each only once (RFC 5322).',
        'In scripts that build headers themselves, encode accents in names and subjects (RFC 2047).',
        'Follow the link at the end of the reply; the operator explains the case there and takes questions.',
      ],
    },
  },
  senderDomainPolicy: {
    title: 'GMX and web.de do not want mail of this domain',
    meaning:
      'Your message was refused because of the domain in the sender’s address (“domain based”), and not because of the server or the recipient. The reply does not say which rule the domain breaks; spam sent under its name is one possibility.',
    steps: {
      sender: [
        'Show the notice to whoever manages the domain of your address.',
        'Write from an address in another domain for now.',
      ],
      sendingAdmin: [
        'Open the link that the reply ends with; it leads to the page for this case.',
        'Look the domain up at check.spamhaus.org, and get SPF, DKIM and DMARC to pass.',
        'If nothing is wrong, write through the contact form at postmaster.gmx.com or postmaster.web.de.',
      ],
    },
  },
  tooMuchSpamFromServer: {
    title: 'Too much spam from the sending server, for now',
    meaning:
      'So much spam came to GMX, web.de or IONOS from the IP address of your mail server that it is shut out for a while. This message has failed for good, but the block itself is temporary.',
    steps: {
      sender: [
        'Send the message again tomorrow.',
        'If it is refused again, tell your mail provider that the server is blocked as “IP based”.',
      ],
      sendingAdmin: [
        'Find hacked mailboxes and abused web forms, and stop what they send.',
        'Clear out old addresses; many unknown recipients count against the IP address too.',
        'Start again slowly, and if the block stays, use the contact behind the link in the reply.',
      ],
    },
  },
  reverseDns: {
    title: 'The sending server has no proper name',
    meaning:
      'Your message was refused because the IP address it came from has no name in DNS, or one of the kind that home connections get. GMX, web.de and IONOS want every mail server to have a name of its own.',
    steps: {
      sender: [
        'If you run no mail server yourself, pass the notice to your mail provider.',
        'From a device or program at home, send through your provider’s outgoing server with a login.',
      ],
      sendingAdmin: [
        'Have the owner of the IP address set a PTR record such as mail.example.com, with an A or AAAA record back.',
        'Choose a name without the digits of the IP address, since those look like a dynamic one.',
        'Use the same name in HELO, as GMX recommends.',
      ],
    },
  },
  blocklisted: {
    title: 'The sending server is on a blocklist',
    meaning:
      'The IP address of your mail server is on a blocklist that GMX and its sister services use, their own or an outside one. Often they already say so, with 554, when the server connects, before they know anything of your message.',
    steps: {
      sender: [
        'Hand the notice, with its link and IP address, to your mail provider or web host.',
        'Use another account for what cannot wait.',
      ],
      sendingAdmin: [
        'Open the address after “For explanation visit”; it explains the listing and offers a contact.',
        'Check the IP address on public lists such as Spamhaus, since outside lists count too.',
        'Close the source of the spam before you ask for removal.',
      ],
    },
  },
  senderCannotReceive: {
    title: 'Nobody could reply to the sender’s address',
    meaning:
      'Your message was refused because GMX or a sister service found no server that receives mail for the domain of the sender’s address. It takes no messages that cannot be answered. Your own text is not the problem.',
    steps: {
      sender: [
        'Look for a typing mistake in the sender’s address of your program or form.',
        'If it is right, ask whoever runs the domain to make it able to receive mail.',
      ],
      sendingAdmin: [
        'Give the MAIL FROM domain a valid MX record, or an A or AAAA record where there is none.',
        'Make sure that the MX names a host that resolves, and no bare IP address.',
        'For newsletters, use a bounce domain that exists in DNS.',
      ],
    },
  },
  mailboxFull: {
    title: 'The recipient’s GMX, web.de or IONOS mailbox is full',
    meaning:
      'Your message was refused because the mailbox has used up its storage; the address itself is right. Whether the reply is 550 or 552 makes no difference.',
    steps: {
      sender: [
        'Let the recipient know by other means that their mailbox is full.',
        'Send the message again when there is room.',
      ],
      recipient: [
        'Delete what you no longer need, and empty trash and spam.',
        'Move large attachments to your computer, or book more storage with your provider.',
      ],
      sendingAdmin: ['Keep the address, and try again after some days.'],
    },
  },
  serverMisconfigured: {
    title: 'The sending server is probably set up incorrectly',
    meaning:
      'GMX or a sister service did not understand a command of the server that sent your message, most likely because that server is set up wrongly. “Syntax error in parameters” does not say where.',
    steps: {
      sender: [
        'Send the notice to the support of your mail provider or web host, who can look into the session.',
        'For the time being, write from a mailbox elsewhere.',
      ],
      sendingAdmin: [
        'Look in the log for the command that was refused, first of all HELO or EHLO, then the addresses in MAIL FROM and RCPT TO.',
        'Give a full host name in HELO, the same as in the PTR record.',
        'If mail is still refused after the repair, ask for help through the contact form at postmaster.gmx.com or postmaster.web.de.',
      ],
    },
  },
} as const satisfies Record<keyof typeof gmx.entries, ProviderText>;
