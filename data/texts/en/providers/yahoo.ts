import type { ProviderText } from '../../../providers/provider';
import type { yahoo } from '../../../providers/yahoo';

export const yahooTexts = {
  permanentlyDeferred: {
    title: 'Yahoo refuses everything from the sending server',
    meaning:
      'Yahoo refused your message: it takes no mail at all from the server it came through, and announces that further attempts will not succeed. The address you wrote to is not in question.',
    steps: {
      sender: [
        'Send this message from an account at another provider.',
        'Give the notice with its IP address to your mail provider or web host; only they can deal with Yahoo.',
      ],
      sendingAdmin: [
        'Stop delivery to Yahoo and AOL from that IP address until you know the cause.',
        'Look for a hacked account, an abused website or a purchased list behind the traffic.',
        'Then send Yahoo a Sender Support Request (senders.yahooinc.com), with the IP address and the full reply from your log.',
      ],
    },
  },
  deferredInVain: {
    title: 'Yahoo puts the message off and says it will not take it',
    meaning:
      'Your message is still in your server’s queue, and that server goes on trying; but Yahoo announces that no attempt from its IP address will get through (“Retrying will NOT succeed”). In spite of the 421, which usually means “later”, waiting alone does not help. The recipient has no part in it.',
    steps: {
      sender: [
        'Do not rely on the copy that is waiting; send what matters from an account elsewhere.',
        'Show your mail provider or web host the reply with [TS03] now, before the queue gives up.',
      ],
      sendingAdmin: [
        'Hold back what is queued for Yahoo and AOL; more attempts from this IP address are refused like the first.',
        'Look for what Yahoo objects to: complaints, a hacked account, bulk mail that nobody asked for.',
        'When it has stopped, open a Sender Support Request at senders.yahooinc.com with the IP address and the log lines.',
      ],
    },
  },
  temporarilyDeferred: {
    title: 'Yahoo is delaying the message: too much mail or complaints',
    meaning:
      'Yahoo is holding your message back, and your server tries again by itself. The reason lies with that server: Yahoo users complain about its mail, its traffic is unusual, its content looks like spam or its IP address has a poor reputation. Missing SPF, DKIM or DMARC can have the same effect.',
    steps: {
      sender: [
        'Wait a day; your server goes on trying.',
        'If it keeps happening, ask your mail provider whether somebody on the same server is sending spam.',
      ],
      sendingAdmin: [
        'Look for bulk mail or a hacked account in the queue, and slow delivery to Yahoo down.',
        'Make SPF and DKIM pass, and publish a DMARC record.',
        'Enrol in Yahoo’s Complaint Feedback Loop (Sender Hub) and take everyone who complains off your lists.',
        'If it goes on for more than 48 hours, review what you send; if that changes nothing, open a Sender Support Request with your log lines.',
      ],
    },
  },
  spamhausListed: {
    title: 'Yahoo blocks the sending server: it is listed at Spamhaus',
    meaning:
      'Yahoo does not take your message because the IP address of the sending server is on a Spamhaus blocklist; [BL23] means the XBL, the list of infected and abused machines. Spamhaus decides about the listing, not Yahoo.',
    steps: {
      sender: [
        'Hand the notice to whoever runs your mail or website; the IP address in it is what they need.',
        'For something urgent, write from an account elsewhere.',
      ],
      sendingAdmin: [
        'Look the IP address up at check.spamhaus.org and read which list it is on, and why.',
        'Remove the infection or the source of the spam before you ask Spamhaus for removal.',
        'Send again once the listing is gone.',
      ],
    },
  },
  connectionFull: {
    title: 'Yahoo wants a new connection for further messages',
    meaning:
      'Your message is not refused. The server has sent as many messages over one connection as Yahoo allows, so Yahoo closes it and the rest has to come over the next one. The reply does not say how many are allowed.',
    steps: {
      sender: ['Do nothing; the message follows by itself.'],
      sendingAdmin: [
        'See that the server opens a new connection after this reply and keeps the rest in the queue.',
        'If it comes often, lower the number of messages per connection to Yahoo’s hosts (yahoodns.net).',
      ],
    },
  },
  recipientBusy: {
    title: 'This Yahoo mailbox is getting too much mail right now',
    meaning:
      'So much mail is reaching the recipient’s Yahoo mailbox that your message has to wait. It is a matter of pace and says nothing against you or your text.',
    steps: {
      sender: ['Wait some hours; the message goes through when the rush is over.'],
      sendingAdmin: ['If the flood is yours, spread alerts and reports to the same mailbox over time.'],
    },
  },
  senderDomainUnanswered: {
    title: 'Yahoo cannot look up the sender’s domain at the moment',
    meaning:
      'Yahoo looked for the domain of your sender address and got no usable answer, so your message waits. This temporary form stands for a timeout or a failing name server. It clears as soon as the domain’s name servers answer again.',
    steps: {
      sender: [
        'Check the address you send from for a typing error after the @.',
        'If it is right, tell whoever runs that domain that Yahoo gets no answer for it.',
      ],
      sendingAdmin: [
        'Query the SOA record of the MAIL FROM and the From domain from outside your network; every name server has to answer.',
        'Repair unreachable name servers and broken DNSSEC signatures, the usual causes of SERVFAIL.',
      ],
    },
  },
  senderDomainMissing: {
    title: 'For Yahoo, the sender’s domain does not exist',
    meaning:
      'Yahoo refused your message because it did not find the domain after the @ of your sender address. It looks for an SOA record, so a subdomain with nothing but an A or MX record may not pass. RFC.5321 means the envelope sender, RFC.5322 the From line.',
    steps: {
      sender: [
        'Correct the sender address in your mail program or web form if it is misspelt or made up.',
        'Otherwise have the person who manages your domain read this notice.',
      ],
      sendingAdmin: [
        'Give each subdomain used in MAIL FROM or From a DNS zone of its own, with an SOA record beside its A or MX record.',
        'Or send with the main domain, which has one.',
        'Check that the domain has not expired.',
      ],
    },
  },
  unauthenticated: {
    title: 'Yahoo cannot tell who sent it: no SPF and no DKIM',
    meaning:
      'Yahoo refused your message because nothing proves that it comes from your domain. Every sender has to pass SPF or DKIM; bulk senders need both, and a DMARC policy. Your password and the recipient’s address have nothing to do with it.',
    steps: {
      sender: [
        'Forward the notice to whoever runs your domain or website; the text of the message can stay as it is.',
        'If a website or shop program sent it, have it send through your mail provider with a login.',
      ],
      sendingAdmin: [
        'Enter every server that sends for the domain in its SPF record.',
        'Switch on DKIM signing; Google Workspace and Microsoft 365 need it set up for your own domain.',
        'Send a test to a Yahoo mailbox and read Authentication-Results in its full headers.',
      ],
    },
  },
  domainPolicyFailed: {
    title: 'The sender’s own domain asks Yahoo to refuse the message',
    meaning:
      'Your message failed the DKIM or DMARC check, and the domain it names as sender wants such mail refused. Yahoo complies. Usual causes are a missing or broken signature, sending through an outside service, mailing lists and forwarding; “DMARC:” is the former AOL wording.',
    steps: {
      sender: [
        'Send through the mail service that your address belongs to, and not through another one.',
        'If you wrote to a list or a forwarding address, write to the person directly.',
      ],
      sendingAdmin: [
        'Make DKIM pass with a d= domain that matches From, and check whether anything changes the message after signing.',
        'On a mailing list, put the list’s address into From and the author’s into Reply-To, as Yahoo recommends.',
        'If you forward mail, add ARC headers.',
      ],
    },
  },
  contentBlocked: {
    title: 'Yahoo sees something dangerous in the message',
    meaning:
      'Yahoo refused the content of your message: something in it resembles phishing, a virus or other malware, or links to it. Yahoo does not say which part. HVU:B1 is a former AOL code for blocked links or content.',
    steps: {
      sender: [
        'Take out links, short addresses and attachments, and send the text alone.',
        'If that passes, add the links back one at a time to find the one that Yahoo blocks.',
        'If you did not write the message, change your password: somebody may be using your account.',
      ],
      sendingAdmin: [
        'Search the queue and your websites for injected spam or phishing pages.',
        'If the content is clean, ask Yahoo’s Sender Support for a review.',
      ],
    },
  },
  headersBroken: {
    title: 'Yahoo found faulty headers in the message',
    meaning:
      'Your message was refused because its header lines break the mail standards. Yahoo gives duplicate headers, wrongly formatted ones and wrong MIME types as examples. That is the doing of the program that built the message.',
    steps: {
      sender: [
        'Send the same text from another program, for instance your provider’s webmail.',
        'If a website or script sent it, pass the notice to its developer.',
      ],
      sendingAdmin: [
        'Look in the raw source for headers that occur twice, above all From, To, Subject, Date and Message-ID.',
        'Correct line breaks, encoded words and Content-Type; build messages with a library, not by hand.',
      ],
    },
  },
  policyRefused: {
    title: 'Yahoo refused the message under a rule it does not name',
    meaning:
      'Your message broke one of Yahoo’s rules, and the reply leaves open which. Failed SPF, DKIM or DMARC is one possibility. Yahoo also lists a null MX record, headers that are too big or cannot be decoded, a date out of range and forbidden characters in an address.',
    steps: {
      sender: [
        'Check that the clock of your computer is right, then send a short plain message as a test.',
        'If the test fails too, hand both notices to whoever runs your domain.',
      ],
      sendingAdmin: [
        'Test SPF, DKIM and DMARC first, with a message to a Yahoo mailbox of your own.',
        'Then look at the headers: Date, length and encoding of From, To and Subject, and signs such as $ % { } in addresses.',
        'Remove a null MX from any domain that you send with.',
      ],
    },
  },
  addressUnknown: {
    title: 'There is no such Yahoo or AOL address',
    meaning:
      'Yahoo has no account with the address you wrote to, so your message cannot arrive. Yahoo says that another attempt will never succeed. The form with 552 means the same, although that number otherwise stands for a full mailbox.',
    steps: {
      sender: [
        'Check the spelling, and the ending too: yahoo.com, yahoo.fr and aol.com are different addresses.',
        'Ask the person for the right address another way.',
      ],
      sendingAdmin: ['Take the address off your lists, as Yahoo asks.'],
    },
  },
  accountClosed: {
    title: 'This Yahoo or AOL address is no longer valid',
    meaning:
      'Your message was refused because the address, once in use at Yahoo or AOL, is not valid any more: the account is closed. No message reaches it.',
    steps: {
      sender: [
        'Ask the person, by phone or in another way, where to write now.',
        'Delete the old address from your address book, so that your program stops suggesting it.',
      ],
      sendingAdmin: ['Remove it from mailing lists and customer records.'],
    },
  },
  mailboxDisabled: {
    title: 'The Yahoo or AOL mailbox exists but takes no mail',
    meaning:
      'The address you wrote to exists, but its mailbox is switched off, so your message was refused. The reply does not say why; perhaps its owner has not read mail there for a long time.',
    steps: {
      sender: ['Use another address for this person; nothing that you change in the message will open this one.'],
      recipient: ['Sign in to Yahoo Mail or AOL Mail and see whether it offers to open your mailbox again.'],
      sendingAdmin: ['Stop sending newsletters and the like to this address.'],
    },
  },
  relayDenied: {
    title: 'Yahoo says it does not handle mail for this address',
    meaning:
      'Your message reached a Yahoo server that does not consider itself responsible for the recipient’s address. The domain’s MX record may lead to Yahoo by mistake, or your server took a wrong route. The reply does not tell which; it has been seen for yahoo.com addresses too.',
    steps: {
      sender: [
        'Check the part after the @ for a typing error.',
        'If it is right, tell the recipient another way that Yahoo refuses mail for this address.',
      ],
      sendingAdmin: [
        'Look for a fixed route that sends this domain’s mail to Yahoo, and follow the MX record instead.',
      ],
      receivingAdmin: [
        'If your domain has its mail at Yahoo, check that it is active there and that the MX record names the right hosts.',
      ],
    },
  },
  serversBusy: {
    title: 'Yahoo’s servers are busy; the message waits',
    meaning:
      'Yahoo could not take your message at that moment because its servers were busy. By Yahoo’s account this passes after a short time, and your server tries again.',
    steps: {
      sender: ['Do not send a second copy; the first is still on its way.'],
      sendingAdmin: ['Keep the normal retry intervals; only look for a fault on your side if it lasts for many hours.'],
    },
  },
  temporaryDomainFailure: {
    title: 'Yahoo had passing trouble with a domain',
    meaning:
      'Yahoo could not get an answer about a domain at that moment, so your message waits for the next attempt. The reply tells no more than that it is temporary.',
    steps: {
      sender: [
        'Wait until tomorrow before you do anything.',
        'If a final notice follows, check the ending of the recipient’s address for a typing error.',
      ],
      sendingAdmin: ['If it stays with one domain, check that its name servers answer from outside.'],
    },
  },
  tooManyUnknown: {
    title: 'The sending server writes to too many wrong addresses',
    meaning:
      'Yahoo holds your message back because the server it comes from writes to many addresses that do not exist. That makes it look like an open relay or open proxy, from which Yahoo takes no mail. Waiting alone does not help.',
    steps: {
      sender: ['Ask your mail provider whether its server is misused by spammers, and quote the reply.'],
      sendingAdmin: [
        'Test whether your server is an open relay or proxy, and close it.',
        'Remove every address that bounced from your lists.',
        'Search the outgoing queue for mail that your users did not write.',
      ],
    },
  },
  senderDistrusted: {
    title: 'Yahoo distrusts the sender address of the message',
    meaning:
      'Yahoo holds your message back because its envelope sender address behaves like a spammer’s. That is how the rules of the mail server ZoneMTA explain the code; Yahoo itself does not describe it.',
    steps: {
      sender: [
        'If it is your own address, change its password and look in the Sent folder for mail that is not yours.',
      ],
      sendingAdmin: [
        'Find out what else was sent with this envelope sender, and stop it.',
        'Give newsletters, alerts and personal mail sender addresses of their own.',
      ],
    },
  },
  aolDynamicAddress: {
    title: 'AOL takes no mail straight from a home connection',
    meaning:
      'AOL refused your message because it came directly from a changing IP address, the kind that home connections get. This is a code of AOL’s former servers; AOL mail runs on Yahoo’s today.',
    steps: {
      sender: ['Send through the outgoing mail server of your provider, port 587 with login.'],
      sendingAdmin: ['Pass outgoing mail to a relay with a fixed IP address, or get one from your provider.'],
    },
  },
  aolReverseDns: {
    title: 'AOL wants a proper DNS name for the sending server',
    meaning:
      'AOL refused your message because the IP address of the server it came from has no valid name in the DNS. The code dates from AOL’s old servers.',
    steps: {
      sender: ['Show the notice to your mail provider or web host, who can have the server’s name set.'],
      sendingAdmin: [
        'Have the owner of the IP address set a PTR record, and an A record for that name that leads back to the same address.',
      ],
    },
  },
  aolBlocked: {
    title: 'AOL blocked the IP address of the sending server',
    meaning:
      'AOL refused your message because it had blocked the IP address it came from. RTR:SC and RTR:BL are historic codes; mail to AOL goes to Yahoo’s servers now.',
    steps: {
      sender: ['Use another account for this message, and report the refusal to your mail provider.'],
      sendingAdmin: [
        'Find out what got the IP address blocked, and end it.',
        'If mail to AOL still fails, go by the newer reply of Yahoo’s servers and ask its Sender Support.',
      ],
    },
  },
  aolRateLimited: {
    title: 'AOL slows the sending server down',
    meaning:
      'More mail came from your server than AOL wanted to take at once, so your message waits and is tried again. DYN:T1 belongs to the time before AOL’s mail moved to Yahoo.',
    steps: {
      sender: ['Wait; a slower pace is all it takes.'],
      sendingAdmin: ['Send to AOL addresses over fewer connections, and more slowly.'],
    },
  },
} as const satisfies Record<keyof typeof yahoo.entries, ProviderText>;
