import type { CodeText } from '../../../entry';

export const replyTexts55z = {
  '550': {
    title: 'Refused: no such address, or a rule stopped the message',
    essence: 'The commonest refusal; the words beside it decide: 5.1.x is about the address, 5.7.x about a rule.',
    meaning:
      'A mail server, usually the recipient’s, refused your message, and nothing tries it again by itself. Either the mailbox does not exist or is closed, or a rule stopped the message: a spam filter, a blocklist, a failed check of your domain, a group closed to outsiders. The number alone does not tell which, so do not take the address for dead yet.',
    seen: 'In failure notices and sending logs, the most frequent refusal: mostly in answer to the recipient’s address, also after the message text, at times to EHLO or MAIL FROM. If the notice names an address you never wrote to, it is often your correspondent’s forwarding that failed.',
    steps: {
      sender: [
        'Read the words after the code: 5.1.x or “user unknown” is about the address, 5.7.x or “blocked” about a rule.',
        'If it is the address, delete the suggestion that your program remembers and type it again, letter by letter.',
        'If it is spelled right, ask the person by phone or another way which address works today.',
        'If it is a rule, send the whole notice to whoever runs your mail; until something changes, another attempt fails too.',
        'If you did not write this message and it is not in your Sent folder, your address was forged: ignore the notice.',
      ],
      recipient: [
        'Tell the sender your exact address, and any other one under which you can be reached.',
        'If a rule on your side refused mail you want, give the sender’s notice to your mail administrator and ask to let them in.',
      ],
      sendingAdmin: [
        'Look up the complete reply in your log: enhanced code, text and remote host decide, not the 550.',
        'Take an address off your lists only if the text says that the mailbox does not exist; 5.7.x does not condemn it.',
        'For SPF, DKIM or DMARC, correct the From domain: one SPF TXT record that covers your server, and a DKIM signature of that domain.',
        'For a blocklist, stop the mail that caused the listing, then ask for removal at the link in the reply.',
      ],
      receivingAdmin: [
        'Search your log by sender, recipient and time for the check that answered 550.',
        'For an unknown user, compare mailbox, licence, aliases and directory sync with the address that was asked for.',
        'For wanted mail, allow that sender in the rule that fired: spam filter, group restriction or blocklist.',
      ],
    },
    serverUse:
      'For a mailbox that does not exist or is closed, and for policy refusals of EHLO, MAIL FROM, RCPT TO or the message; add 5.1.1, 5.2.1 or 5.7.x so that people can tell. Use 450 if a later try may pass. Answer unknown users at RCPT TO: after the data nobody can tell which recipient failed.',
    readings: [
      'No such mailbox: 5.1.1, “user unknown”, “does not exist”, “no such user”, “recipient not found”; nearly always in answer to RCPT TO.',
      'Mailbox closed: “disabled”, “inactive”, “no longer on server”, often with 5.2.1 or 5.1.6. The address was real once.',
      'Refused by a rule: 5.7.x, “blocked”, “policy”, “rejected”, a blocklist’s name or a link. It is about the sender, the server or the content.',
      'A limit that passes: “daily limit” (Gmail 5.4.5), “rate”, “per hour”. Here sending again by hand later can work.',
      'Unknown address in disguise: Microsoft 365’s 5.4.1 “Access denied”, Outlook.com’s 5.5.0 “mailbox unavailable”, Yandex’s 5.7.1 “No such user”.',
      'With a 4.x.x code, as in 550 4.4.7: the server contradicts itself. Programs go by 550 and stop; look in the text for what failed before.',
    ],
  },
  '551': {
    title: 'The mailbox is not on this server, and mail is not forwarded',
    essence: 'The reply may name the new address; you have to write there yourself, as nothing is forwarded.',
    meaning:
      'Your message was not delivered: this server has no mailbox for the person and does not forward their mail. The reply may name the address to use instead, but many servers keep that to themselves for privacy. Some send the number for quite other refusals, such as spam or poor reputation, so read the words too.',
    seen: 'Seldom. In failure notices in answer to a recipient’s address, as “User not local; please try …”, “not our user” or “not our customer”. ImprovMX sends it for reputation, loops and unknown domains; some filters after the whole message.',
    steps: {
      sender: [
        'Look for another address in the notice and write there, if you recognise it as the person’s own.',
        'If there is none, find out by phone or on their website where they receive mail now.',
        'If the words are about spam, reputation or a loop, keep the address and pass the notice to your mail provider.',
      ],
      recipient: [
        'Tell the people who write to you which address replaces this one.',
        'Ask the provider of the old address whether it can forward your mail.',
      ],
      sendingAdmin: [
        'Check the MX records of the domain: “not our customer” may come from a host that no longer serves it.',
        'Let no program swap the address by itself: whoever fakes such a reply could divert the mail.',
      ],
      receivingAdmin: [
        'If the mail was meant for you, check that domain and mailbox are set up on the server that answered.',
        'If the user has moved, ask them whether the new address may be shown or their mail forwarded.',
      ],
    },
    serverUse:
      'When the recipient is served elsewhere, you will not forward, and the new address may be made public in the reply. Use 251 if you accept and forward the mail, 550 if you give no address away. Reputation, spam and loops are no case for it.',
    readings: [
      'Moved: the text holds another address, “please try” or “has changed”, perhaps with 5.1.6.',
      'Not served here: “not our user” or “not our customer”, without an address. Treat it like an unknown recipient.',
      'Something else: 5.7.1 or words about spam, a blocklist, reputation, reverse DNS or a loop. Then the sending side or a domain’s set-up is at fault.',
    ],
  },
  '552': {
    title: 'A full mailbox, a message too big, or a forbidden attachment',
    essence:
      'In the text, “quota” or “full” points to the mailbox, “size” to the message, “attachment” to its content.',
    meaning:
      'Your message ran into a limit and was returned. Usually the recipient’s mailbox is full, and only they can make room; or the message is larger than a server on its way takes, and you have to make it smaller. Gmail also refuses dangerous attachments with this code. As a rule your server does not try again.',
    seen: 'In failure notices: after MAIL FROM if the announced size is over the limit, at the recipient’s address if the mailbox is full, or once everything was sent. Gmail says 452 4.2.2 to a full mailbox first, and 552 5.2.2 when the account is inactive too.',
    steps: {
      sender: [
        'Find the limit in the words: “quota” or “full” means the mailbox, “size” the message, “attachment” its content.',
        'Mailbox full: tell the person by another channel, and send again when they have made room.',
        'Too big: send a link to the file instead; attachments grow by about a third on the way.',
        'Attachment refused: take it out and hand the file over another way.',
      ],
      recipient: [
        'Free space by deleting mail and emptying the trash; at Google, files in Drive use the same space.',
        'Let the sender know when there is room: a refused message does not arrive later by itself.',
      ],
      sendingAdmin: [
        'Compare the encoded size in your log with the number after SIZE in the server’s EHLO reply.',
        'For too many recipients, split the list into smaller transactions and have the rest retried.',
        'Keep the address on your lists after one such refusal: a full mailbox or a big message does not make it wrong.',
      ],
      receivingAdmin: [
        'Raise the user’s quota, or clear what fills it.',
        'If you answer a full mailbox this way, consider 452 4.2.2 for the first days, so that senders keep trying.',
      ],
    },
    serverUse:
      'When a fixed limit is exceeded and waiting does not change that: 5.2.2 for a full mailbox, 5.2.3 or 5.3.4 for the size. Use 452 if space may soon be free, and always for too many recipients in one transaction. Content refusals belong to 550 or 554 with 5.7.x.',
    readings: [
      'Mailbox full: 5.2.2, “quota”, “full”, “storage”. The recipient acts. (In Exchange Online 5.2.2 means the sender’s own sending quota.)',
      'Message too big: 5.3.4 or 5.2.3, “size”, “too large”; at Gmail also too many attachments or too long headers.',
      'Content refused: 5.7.0 or 5.7.1, “security issue”, “illegal attachment”, “virus”. The sender changes the message.',
      'Too many recipients: those words, at RCPT TO. The right code is 452; a retry with fewer addresses can pass.',
      'Misleading details: Comcast and Orange report a full mailbox as 5.1.1; an old Yahoo text, “mailbox not found”, is an unknown user.',
    ],
  },
  '553': {
    title: 'An address was refused, or the sending server is blocked',
    essence: 'By the standard it is about your address or theirs; many servers use it for quite other refusals.',
    meaning:
      'Your message was refused. By the standard the reason is an address, yours or the recipient’s: misspelled, at an unknown domain, or not one that your account may send from. Often, though, both are fine, and the sending server is blocked, may not relay or lacks encryption. Read the words before you change anything.',
    seen: 'In failure notices and in the error box of mail programs, in answer to MAIL FROM (your address) or RCPT TO (theirs). By the standard also to VRFY, when a name fits several mailboxes.',
    steps: {
      sender: [
        'See which address the notice quotes, and look for a space, a comma, a missing dot or a wrong ending.',
        'If it is your own, set From in your program to the address of the account you log in with.',
        'If your own provider says “relay” or “rcpthosts”, turn on login for outgoing mail: port 587, user name and password.',
        'If it says “blocked” or “Spamhaus”, hand the notice to your mail provider and use another way for now.',
      ],
      recipient: [
        'If several people get “rcpthosts” or “relay” when writing to you, ask whoever runs your domain to check which server its mail is directed to.',
      ],
      sendingAdmin: [
        'For “not owned by user”, add the address to the login’s allowed senders (Postfix: smtpd_sender_login_maps).',
        'For a blocked IP address, find what was sent from it, then apply to the list or provider named in the reply.',
        'For “domain of sender address … does not exist”, set an envelope sender whose domain is in the DNS.',
        'For 5.6.7, send through a server that offers SMTPUTF8, or use an address in plain ASCII.',
      ],
      receivingAdmin: [
        'For relaying refused to your own domain, add it to the domains this server accepts (qmail: rcpthosts).',
        'If the block was a mistake, take the client’s IP address off your list.',
      ],
    },
    serverUse:
      'When the address itself is the obstacle: bad mailbox syntax, an ambiguous name, a sender that the login does not own, a non-ASCII recipient without SMTPUTF8. Use 550 for an unknown mailbox or for policy, 554 as greeting for a blocked client, 530 for a missing login or TLS.',
    readings: [
      'Bad address or unknown domain: 5.1.2, 5.1.3, 5.1.7, “not a valid address”, “invalid recipient”.',
      'Sender not yours: “not owned by user”, “not logged in”, 5.7.1, from the provider through which you send.',
      'Sender’s domain unknown: 5.1.8, “domain of sender address … does not exist”; often mail from web servers and scripts.',
      'Relaying refused: “rcpthosts”, “relaying disallowed”, “as a relay”. A missing login, or an MX record that leads to the wrong server.',
      'IP address blocked: “Spamhaus”, “RBL”, “is_blocked”, Yahoo’s [BL21], [BL23] or [TSS09]. Neither address is wrong.',
      'Encryption missing: Mimecast’s “This route requires encryption (TLS)”.',
    ],
  },
  '554': {
    title: 'Refused: your message, or the mail server that sent it',
    essence: 'A catch-all refusal: the meaning depends on the moment, and the words beside it name the reason.',
    meaning:
      'A mail server turned your message away, and the number alone does not say why. Often the sending server is on a blocklist or has a bad reputation, the message looked like spam or broke a rule, or your program was not logged in (“Relay access denied”). Even a wrong address can be behind it.',
    seen: 'Everywhere: Postfix sends it by default for “Relay access denied”, access rules and blocklists, Yahoo for policy and for unknown users, Amazon SES for a sender that is not verified, many gateways for spam and viruses.',
    steps: {
      sender: [
        'Read the words after the number: they, and not the 554, name the reason.',
        '“Blocked”, a blocklist or an IP address: send the whole notice to your mail provider, as it is their server that was refused.',
        '“Spam”, “virus” or “content”: remove doubtful links and attachments before you send again, or ask the recipient another way to let you through.',
        '“Relay access denied” from your own provider: set the program or device to port 587 with user name and password.',
        '“No valid recipients” or “doesn’t have an account”: check every address in the notice, letter by letter.',
      ],
      recipient: [
        'If you expect this mail, show the notice to your mail administrator and ask which filter stopped it.',
      ],
      sendingAdmin: [
        'See in the log what got the answer: the connection itself, RCPT TO, DATA or the end of the message.',
        'Greeting: check PTR record and blocklist entries of the sending IP address, and what left it lately.',
        'After the message: test SPF, DKIM and DMARC of the From domain, then the links in the text.',
        '5.4.6 or “too many hops”: follow the Received lines to the two servers that hand the message back and forth.',
        '“Email address is not verified” (Amazon SES): verify the sender in that region, or ask to leave the sandbox.',
      ],
      receivingAdmin: [
        'Put the reason and a contact into the text; a bare 554 tells nobody what to fix.',
        'If relaying is denied for a domain of yours, add it to the local or relay domains of the server its MX names.',
      ],
    },
    serverUse:
      'As the greeting, to refuse a client; at DATA, when no recipient was accepted; after the data, when the message is rejected. Use 550 for mailbox or policy at EHLO, MAIL FROM and RCPT TO, 521 only on a host that takes mail from nobody, 556 for a recipient domain with a null MX.',
    readings: [
      'As the greeting, before any command: “No SMTP service here”, “poor reputation”, an IP address, a blocklist. The client is refused, whatever it brings.',
      'At RCPT TO: “Relay access denied”, “Access denied”, “blocked using …”, mostly with 5.7.1.',
      'At DATA: “no valid recipients”, 5.5.1. An after-effect; the cause stands in the replies to each recipient.',
      'After the message: “rejected”, “spam”, “virus”, 5.7.x for policy, 5.6.0 for a malformed message, 5.4.6 for a loop.',
      'About the address after all: Yahoo’s “This user doesn’t have a … account”, Trend Micro’s “Invalid-Recipient”.',
      'A block that ends by itself: GoDaddy’s IB110 to IB113 last an hour or a day. Sending again afterwards can work.',
      'After STARTTLS: “lack of security”. The encryption is too weak for the server, which answers every command like this.',
    ],
  },
  '555': {
    title: 'The sending program used an option the server does not know',
    essence: 'A technical mismatch; neither the recipient’s mailbox nor your text is the problem.',
    meaning:
      'Your message failed on a technical detail: the program that sent it added an option, such as a size or a request for a delivery receipt, which the other server does not support. Gmail answers the same way to a syntax error in an address line, for instance a name where only the address belongs. The program’s settings or code have to change.',
    seen: 'Rare in bounces. It shows in the error messages of apps, websites, scripts and devices that speak SMTP themselves, at Gmail as “555 5.5.2 Syntax error”, elsewhere as “555 5.5.4 Unsupported option”.',
    steps: {
      sender: [
        'If you filled in a From or To field in an app or device, leave only the address there, without name or brackets.',
        'Otherwise pass the complete error text to the support of the program or website that sends.',
      ],
      sendingAdmin: [
        'Turn on the session log of the program and read the exact MAIL FROM or RCPT TO line that was refused.',
        'Write the bare address in angle brackets, MAIL FROM:<name@example.com>, with no space after the colon.',
        'Add SIZE, BODY, SMTPUTF8, RET or NOTIFY only when the EHLO reply of this very connection offers it.',
      ],
      receivingAdmin: [
        'Announce in EHLO what every machine behind the name can do; in a mixed cluster, one refuses what another has offered.',
      ],
    },
    serverUse:
      'When you do not know, or cannot honour, a parameter of MAIL FROM or RCPT TO. Use 455 if that is only for now, 501 for a malformed address or argument, and the code that the parameter’s own RFC sets where it does, such as 552 for SIZE.',
  },
  '556': {
    title: 'The domain you wrote to takes no mail at all',
    essence: 'The domain’s owner has published that; your own server or a relay read it and did not even try.',
    meaning:
      'Your message has nowhere to go: the owner of the recipient’s domain has published in the DNS that nobody there receives mail (a “null MX” record). No server of that domain was asked, and every address at it fails alike. Often the part after the @ is wrong, or the domain is used only for a website.',
    seen: 'From the server you send through or a relay on the way, with 5.1.10; in Postfix as “Domain … does not accept mail (nullMX)”. A hosted filter is known to use it for “Tenant or Domain not found”, which is a set-up fault on the recipient’s side.',
    steps: {
      sender: [
        'Check the part after the @ letter by letter: a similar name may belong to someone who takes no mail.',
        'If it is right, look on the organisation’s website or ask by phone for an address at another domain.',
      ],
      recipient: [
        'If you want mail at this domain, have the “MX 0 .” record in its DNS replaced by your mail server’s name.',
      ],
      sendingAdmin: [
        'Look up the MX of the domain: a single record with preference 0 and a lone dot confirms it.',
        'Remove every address at this domain from your lists.',
      ],
      receivingAdmin: ['If the domain has other MX records today, ask why your resolver still returns the null MX.'],
    },
    serverUse:
      'When you relay mail, or take it in from your users, and the recipient’s domain has a null MX; send 5.1.10 with it. For a sender’s domain with a null MX the answer is 550 5.7.27. A host that itself never takes mail greets with 521, and one that refuses a particular client with 554.',
  },
  '557': {
    title: 'A refusal under a number that no standard defines',
    essence: 'Known only from a draft of 2015 about querying addresses; in a bounce, only the first digit counts.',
    meaning:
      'A server refused your message with a number from outside the standard. Lists trace it to an Internet-Draft of 2015 about asking a server for facts on an address; the draft never became an RFC, and no mail system is known to use the number. The reason can only be in the words beside it.',
    seen: 'In lists of codes, Sisimai’s among them; the bounces collected for this guide hold none. A private list may give it another meaning, which binds nobody else.',
    steps: {
      sender: [
        'Go by the text next to the number, and by an enhanced code such as 5.1.1 if one is there.',
        'If neither explains anything, send the complete notice to the people who run your mail.',
      ],
      sendingAdmin: [
        'Write to postmaster at the domain of the server that answered, with time, recipient and the full reply, and ask what it means.',
      ],
      receivingAdmin: [
        'Find the rule or product that puts out this number and set it to 550 with a fitting enhanced code.',
      ],
    },
    serverUse:
      'Never. A client reads an unknown number by its first digit only, so nothing is gained. Take 550 for a mailbox or a policy, 554 for a failed transaction, and put the finer reason into the enhanced code.',
  },
} as const satisfies Record<string, CodeText>;
