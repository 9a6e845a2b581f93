import type { orange } from '../../../providers/orange';
import type { ProviderText } from '../../../providers/provider';

export const orangeTexts = {
  spamhausListed: {
    title: 'The sending server is on a Spamhaus blocklist',
    meaning:
      'Your message was refused because the IP address of the server that sent it is on a list of Spamhaus, which Orange (codes with OFR) and La Poste (codes with LPN) consult. Only Spamhaus can take it off. Your text and the recipient’s address are not the reason.',
    steps: {
      sender: [
        'Send the notice, with the IP address in it, to your mail provider or web host.',
        'For urgent mail, use an account with another provider.',
      ],
      sendingAdmin: [
        'Look the address up at check.spamhaus.org, which names the list and the reason.',
        'End the cause, such as a hacked account or an infected machine, and only then request removal there.',
        'Check lookup.abusix.com too; Orange also consults Abusix.',
      ],
    },
  },
  spamIncident: {
    title: 'The sending server is blocked after spam incidents',
    meaning:
      'A reputation service has the IP address of your mail server on record for spam, and your message was refused for that. Orange (OFR) goes by Cloudmark, La Poste (LPN) by Sender Score; the reply usually contains the link.',
    steps: {
      sender: [
        'Tell your mail provider that its server is blocked for spam, and quote the number that ends in 102.',
        'Use another mailbox meanwhile; the block covers everything from that server.',
      ],
      sendingAdmin: [
        'Find out who sent spam from this address, and stop it first.',
        'For an OFR code, ask for a reset at csi.cloudmark.com/reset-request.',
        'For an LPN code, follow the senderscore.org link in the reply.',
      ],
    },
  },
  blockedByProvider: {
    title: 'The recipient’s provider refuses the sending server for now',
    meaning:
      'Your message was refused because Orange takes nothing from the IP address of your mail server at present, most likely for a block of its own. The reply says “try later” (“Veuillez essayer plus tard”), but after a 550 nothing is tried again by itself. An LPN code means La Poste instead.',
    steps: {
      sender: [
        'Hand the notice to your mail provider; the request has to come from whoever runs the server.',
        'Reach the recipient by phone or from another account.',
      ],
      sendingAdmin: [
        'First stop the spam, or the forwarding of spam, that led to the block.',
        'Then ask Orange to lift the block, through the contact given at postmaster.orange.fr, with the IP address and the full reply.',
        'For an LPN code, write to the contact given at postmaster.laposte.net.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Too many connections at once; your message waits',
    meaning:
      'The server that sends your mail opened more connections to Orange or La Poste than they take at a time. Your message stays in its queue and is tried again. Two connections per IP address and 100 messages per connection are the figures given for both.',
    steps: {
      sender: [
        'Do nothing; the message goes out when a connection is free.',
        'If you are sending a newsletter yourself, spread it over several hours.',
      ],
      sendingAdmin: [
        'Allow two parallel connections to orange.fr, wanadoo.fr and laposte.net; in Postfix, through a transport of their own.',
        'Send up to 100 messages over one connection before you open the next.',
      ],
    },
  },
  invalidAuthenticationCode: {
    title: 'An authentication code was not accepted',
    meaning:
      'The server rejected an authentication code (“Code d’authentification invalide”), and your message was not sent. Neither provider explains this number in public; most likely it is the login of a program or device that sends through Orange or La Poste.',
    steps: {
      sender: [
        'Enter user name and password for outgoing mail again, with the full address as the user name.',
        'Sign in to the webmail with the same password; if that fails too, set a new one first.',
        'If you do not send through Orange or La Poste, give the full reply to your mail provider.',
      ],
    },
  },
  authenticationRequired: {
    title: 'Your mail is only sent after a login',
    meaning:
      'Your message has not left: your program or device tried to send it without a user name and password (“Authentification requise”). Look at the words, not only at the number: at La Poste, 402 can also mean that a DKIM signature is missing.',
    steps: {
      sender: [
        'In the settings for outgoing mail, switch on authentication, with your full address and its password.',
        'Do the same in scanners, printers and websites that send through this account.',
        'Set the port for programs, 587 or 465, instead of 25.',
      ],
    },
  },
  spfFailed: {
    title: 'This server may not send for the sender’s domain',
    meaning:
      'The domain after the @ in the sender’s address publishes which servers may send for it (SPF), and the one your message came from is not among them. Orange and La Poste refuse such mail, since it may be forged.',
    steps: {
      sender: [
        'Send through the outgoing server that belongs to your address.',
        'If you already do, forward the notice to whoever runs your domain.',
      ],
      sendingAdmin: [
        'Add the sending IP address to the SPF record (TXT) of the MAIL FROM domain.',
        'Keep to one SPF record and at most ten DNS look-ups; La Poste also rejects mail when the record is invalid.',
        'If you forward mail, rewrite the envelope sender with SRS.',
        'For Orange, set up DKIM and DMARC as well; it now wants all three to pass.',
      ],
    },
  },
  invalidSender: {
    title: 'The sender’s address was refused as invalid',
    meaning:
      'The server did not accept the address that your message came from (“Emetteur invalide”). It does not say what is wrong: a typing mistake, a made-up address or a domain without mail are possible.',
    steps: {
      sender: [
        'Check your own address in the account settings, letter by letter.',
        'In web forms and devices, replace a made-up sender such as noreply@localhost with a real mailbox.',
      ],
      sendingAdmin: ['Find the MAIL FROM in your log, and see that its domain has A or MX records.'],
    },
  },
  senderDomainBroken: {
    title: 'The domain of your address is not set up correctly',
    meaning:
      'Your message was refused because the receiving service found no valid entry for mail under the domain of the sender’s address. It does not take messages that could not be answered. La Poste uses the same number when it only puts a message off.',
    steps: {
      sender: [
        'Check the part after the @ in your sender’s address for mistakes.',
        'If it is right, tell whoever runs the domain that Orange or La Poste finds no valid mail entry for it.',
      ],
      sendingAdmin: [
        'Publish a valid A or MX record for the domain in MAIL FROM, subdomains included.',
        'Make sure that the domain has not expired and that all its name servers answer.',
        'After a change, let the TTL of the old record run out before you test again.',
      ],
    },
  },
  noSuchMailbox: {
    title: 'There is no such mailbox at Orange or La Poste',
    meaning:
      'Your message was refused because nobody has the address you wrote to: it is mistyped, or it was given up. If the message had several recipients, the others may have received it; “au moins un destinataire” only says that at least one is wrong.',
    steps: {
      sender: [
        'Compare the address with a message that the person once sent you.',
        'Check the ending too, such as orange.fr, wanadoo.fr or laposte.net.',
        'If it is right, ask by phone for the current address.',
      ],
      sendingAdmin: ['Remove the address from your lists and from stored recipients.'],
    },
  },
  mailboxFull: {
    title: 'The recipient’s Orange or La Poste mailbox is full',
    meaning:
      'Your message was refused because the mailbox has no room left; the address is right. Elsewhere the 5.1.1 in this reply means an unknown address; here the words count, “pleine” and “overquota”.',
    steps: {
      sender: [
        'Tell the recipient by phone or through another address that the mailbox is full.',
        'Send the message again when they have made room.',
      ],
      recipient: ['Delete large messages in the webmail, and empty the spam and trash folders.'],
      sendingAdmin: ['Keep the address on your lists, and do not count this as an unknown recipient.'],
    },
  },
  mailboxArchived: {
    title: 'The recipient’s mailbox has been archived',
    meaning:
      'Your message was refused because the mailbox has been put away (“archivée”); it still exists but takes no new mail. The reply does not say why; probably it was not used for a long time.',
    steps: {
      sender: ['Ask the person by phone which address they use now.', 'Delete the old address from your address book.'],
      recipient: [
        'If the mailbox is yours, try to sign in to the webmail; if that fails, ask Orange or La Poste whether it can be opened again.',
      ],
      sendingAdmin: ['Take the address off your mailing lists; nothing sent to it arrives.'],
    },
  },
  mailboxBlocked: {
    title: 'The recipient’s account has been blocked',
    meaning:
      'Your message was refused because Orange or La Poste has blocked the account you wrote to; nothing reaches it. The reason lies between the provider and the account’s owner, and not in what you sent.',
    steps: {
      sender: [
        'Reach the person in another way and mention the block; they may not know of it.',
        'Send the message again only after they tell you that it is lifted.',
      ],
      recipient: ['Ask your provider’s customer service why your account is blocked, and what lifts the block.'],
      sendingAdmin: ['Pause mailings to this address, and delete it if the block lasts.'],
    },
  },
  senderNotYours: {
    title: 'The sender’s address does not belong to this login',
    meaning:
      'You logged in with one account, but the message bears another address (“Mail from not owned by user”). This outgoing server only lets out addresses that belong to the login. The 421 at the end of the OFR or LPN number is not the reply code 421.',
    steps: {
      sender: [
        'In your program, set the sender’s address to the one whose password you use.',
        'Send mail for another domain through that domain’s own outgoing server.',
        'On a website or device, put your account’s address in From and the visitor’s in Reply-To.',
      ],
    },
  },
  refusedForNow: {
    title: 'Not accepted for now; your server tries again',
    meaning:
      'Orange or La Poste took in your whole message and then put it off without giving a reason. Your server keeps it and tries again by itself. The fault may well be a passing one on their side.',
    steps: {
      sender: [
        'Leave it until tomorrow; a failure notice follows if it does not work out.',
        'If one comes, go by the reply in that last notice.',
      ],
      sendingAdmin: [
        'See in the queue whether number 505 also stops other messages to the same provider.',
        'If it stops all of them for hours, check the IP address on Abusix, Spamhaus and Cloudmark, then ask the provider’s postmaster.',
      ],
    },
  },
  spam: {
    title: 'Your message was taken for spam',
    meaning:
      'A filter at Orange suspected your message of being spam and rejected it (“Mail rejeté”). Honest mail can be hit too, and Orange then wants to hear of it. With an LPN code, the filter is La Poste’s.',
    steps: {
      sender: [
        'Send a short text without links, images or attachments; if it arrives, the content was the trouble.',
        'If even that is refused, hand the notice to your mail provider or administrator.',
      ],
      sendingAdmin: [
        'Look up every domain that the message links to at check.spamhaus.org and lookup.abusix.com.',
        'If the filter is wrong, report it through the contact given at postmaster.orange.fr, with the whole reply and its time.',
        'For newsletters, write only to people who asked for them; complaints from 0.6% on can make Orange step in.',
      ],
    },
  },
  refusedAfterTransfer: {
    title: 'Refused after the whole message was handed over',
    meaning:
      'The server read your message to the end and then refused it (“Service refusé”), without a reason. This comes mostly from La Poste; others have met it with mail taken for spam or a virus. In spite of “try later”, the refusal is final.',
    steps: {
      sender: [
        'As a test, send a short message without attachment or links.',
        'If it is refused as well, give the notice to your mail provider; the server is then the likelier reason.',
      ],
      sendingAdmin: [
        'Make sure that the message passes SPF or DKIM and that the PTR record fits; La Poste checks both.',
        'Scan the message for viruses, and look for a hacked account behind it.',
        'Ask through the contact at postmaster.laposte.net, with IP address, time and the whole reply.',
      ],
    },
  },
  tooLarge: {
    title: 'The message is too large for the recipient’s service',
    meaning:
      'Your message exceeds the size that the recipient’s provider takes (“Taille limite du message atteinte”). At Orange the limit is 45 MB for the whole message. Files grow by about a third on the way, so some 33 MB of attachments already reach it.',
    steps: {
      sender: [
        'Put large files into online storage and send the link.',
        'Shrink photos, or spread the files over several messages.',
      ],
    },
  },
  dmarcFailed: {
    title: 'The sender’s domain itself wants this mail refused',
    meaning:
      'The message could not prove that it comes from the domain in its From line, and that domain asks for such mail to be refused (DMARC). Orange and La Poste follow the request. Forwarded mail, and mail sent through an outside service, are often hit.',
    steps: {
      sender: [
        'Send through the mail service of your own domain, not through another one with your address as From.',
        'Pass the notice to whoever manages the domain; the text of your message need not change.',
      ],
      recipient: [
        'If the mail came through a forwarding address of yours, give senders your Orange or La Poste address itself.',
      ],
      sendingAdmin: [
        'Have every service that sends for the domain sign with DKIM, with a d= that matches From.',
        'Get SPF to pass as well, for a MAIL FROM in the same domain.',
        'If you forward mail, add ARC seals, as Orange strongly recommends.',
      ],
    },
  },
  hostRejected: {
    title: 'The sending server is not accepted there',
    meaning:
      'The provider turned away the server that your message came from (“Client host rejected”), without saying what it has against it. The known replies carry LPN numbers, so they are La Poste’s. A missing or ill-fitting server name (reverse DNS) is one reason that La Poste gives.',
    steps: {
      sender: [
        'Pass the notice to whoever runs your mail server; nothing you change in the message can help.',
        'If you send straight from your own computer or connection, switch to your provider’s outgoing server.',
      ],
      sendingAdmin: [
        'Give the IP address a PTR record whose name leads back to the same address, and use that name in EHLO.',
        'Send from a static IP address; Orange demands one too.',
        'If everything fits, ask at postmaster.laposte.net, or postmaster.orange.fr for an OFR number.',
      ],
    },
  },
  slowedDown: {
    title: 'Mail from this server is being slowed down',
    meaning:
      'Your message waits, because Orange has limited the server it came from for the way that server behaves; it is tried again by itself. Senders report that this lasts at least two hours, and that spam complaints or a sudden rush of mail come before it.',
    steps: {
      sender: [
        'Wait some hours; more copies would only add to the volume.',
        'If you send newsletters, pause them until ordinary mail gets through.',
      ],
      sendingAdmin: [
        'Stop bulk mail to orange.fr and wanadoo.fr for at least two hours, then resume at a low rate.',
        'Look for a hacked account, or a web form that sends spam.',
        'With more than 1,000 messages a day, join Signal Spam: it is the only way to Orange’s feedback loop.',
      ],
    },
  },
} as const satisfies Record<keyof typeof orange.entries, ProviderText>;
