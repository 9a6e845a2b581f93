import type { CodeText } from '../../../entry';

export const replyTexts51zTo52z = {
  '510': {
    title: 'The server refuses an address without saying why',
    essence: 'Very probably 5.1.0 without its dots; it can be the recipient’s address or your own.',
    meaning:
      'Your message was refused because of an address, as far as the number can be trusted. It is in no standard: it circulates in lists that copy one another, where it stands for a “bad email address”, and very probably it is 5.1.0 with its dots lost. That code covers sender and recipient alike.',
    seen: 'In cheat sheets and help pages far more often than in real mail; no product is known to document it. Where it does turn up in a bounce, the dotted code or the words next to it are more precise.',
    steps: {
      sender: [
        'Compare the address in the notice with the one the person gave you, letter by letter, and correct it if it differs.',
        'If it is right, pass the notice to whoever runs your mail: your own address may be what is refused.',
      ],
      sendingAdmin: [
        'See in the log which command was refused: MAIL FROM means the sender’s address, RCPT TO the recipient’s.',
      ],
    },
    serverUse:
      'Not at all. Answer 550 with 5.1.0 if you truly cannot say more; 5.1.1 for an unknown mailbox, 5.1.3 for broken syntax or 5.1.8 for a sender’s domain that does not exist tell the other side what to repair.',
  },
  '511': {
    title: 'There is no mailbox with this name at the recipient’s server',
    essence: 'Very probably 5.1.1 without its dots: the part before the @ does not exist at that domain.',
    meaning:
      'The receiving server says that nobody there has this address. No standard defines the number; qmail servers with an older release of the chkuser add-on send it with “#5.1.1” behind it, very probably the source of its three digits. They also use it when a domain has no mail record, even the domain of your own address; the text then says so.',
    seen: 'In bounces from hosts that run qmail: “511 sorry, no mailbox here by that name (#5.1.1 - chkuser)”. Newer releases of chkuser answer 550 5.1.1. Cheat sheets list it next to 510 as “bad email address”.',
    steps: {
      sender: [
        'Check the spelling, above all of a name typed from memory, and delete the saved entry that your program proposes.',
        'Ask the person for their current address by phone; this one will fail every time.',
        'If the text reads “valid MX for sender domain”, forward the notice to whoever manages your domain: its MX record is missing.',
      ],
      recipient: ['Check with your provider that the mailbox still exists, and give people its exact spelling.'],
      sendingAdmin: [
        'Take the address off mailing lists after one such answer.',
        'If the sender’s domain is blamed, publish an MX record for the domain used in MAIL FROM.',
      ],
      receivingAdmin: ['Update chkuser, or set its reply strings to 550 5.1.1: many programs do not know 511.'],
    },
    serverUse:
      'Do not choose it: programs that never heard of 511 see a permanent failure and no reason. 550 with 5.1.1 says the same in the standard way, 550 with 5.1.2 that the domain is missing.',
  },
  '512': {
    title: 'The recipient’s domain cannot be found',
    essence: 'Very probably 5.1.2 without its dots; look first at the part after the @.',
    meaning:
      'No mail server can be found for the domain you wrote to. Often the part after the @ is misspelt; sometimes a domain has expired or its DNS records are broken. The number belongs to no standard: copied lists explain it as “host not found in DNS”, which is what 5.1.2 means, so very probably the dots were dropped.',
    seen: 'In help pages and cheat sheets, and now and then in a notice together with “5.1.2 Bad destination system address”. Your own side is then usually the one that reports, for it never reached another server.',
    steps: {
      sender: [
        'Read the domain letter by letter: .co for .com, a doubled letter or a missing hyphen is enough.',
        'Find out from the recipient’s website or an older message which domain they use today.',
      ],
      recipient: ['Check that your domain is paid for and has not expired.'],
      sendingAdmin: [
        'Look up the domain’s MX and A records from the sending server itself; if they resolve elsewhere, your resolver is at fault.',
      ],
      receivingAdmin: ['Restore the MX record of your domain, and make sure that its target has an A or AAAA record.'],
    },
    serverUse:
      'No server should answer with it. A relay that finds no such domain says 550 with 5.1.2; where DNS merely fails to answer, 451 with 4.4.3 keeps the message waiting; a domain that takes no mail is 556.',
  },
  '513': {
    title: 'The server does not take the address as it stands',
    essence: 'Very probably 5.1.3 without dots, a malformed address; Courier servers also send it to refuse relaying.',
    meaning:
      'The server has rejected the recipient’s address. The standard does not know the number: lists explain it as an address of the wrong form, which makes it very probably 5.1.3 without its dots. The Courier mail server sends it for bad syntax too, but also with “Relaying denied”: there the address may be fine, but this server is not in charge of its domain, or wants you to log in first.',
    seen: 'In answer to a recipient’s address, from Courier mail servers, and in cheat sheets as “address type is incorrect”. Help pages that blame a missing login have the relaying case in mind.',
    steps: {
      sender: [
        'Strip the address line down to name@domain, without spaces or stray brackets, and send again.',
        'If “Relaying denied” appears in your own mail program, switch on the login for the outgoing server.',
        'If it stands in a bounce, tell the recipient: their domain leads to a server that is not set up for it.',
      ],
      sendingAdmin: [
        'Let programs that send through this server log in, or add their network to those that may relay.',
      ],
      receivingAdmin: [
        'In Courier, add the domain to esmtpacceptmailfor and run makeacceptmailfor.',
        'If you do not host the domain, have the MX record that names your server removed.',
      ],
    },
    serverUse:
      'Prefer codes that others know: 501 or 553 with 5.1.3 for an address that breaks the grammar, 550 with 5.7.1 for refused relaying. One number for both leaves the sender guessing.',
    readings: [
      'With “Syntax error”, or without words: the address is malformed.',
      'With “Relaying denied” (Courier): the server does not accept mail for this domain, or only after a login.',
    ],
  },
  '520': {
    title: 'Refused with a number that no standard explains',
    essence: 'Only the words after it can give the reason; the one draft that proposed the number has expired.',
    meaning:
      'Your message was turned down for good, and nobody has laid down what this number should mean. A draft of 2007, QUICKSTART, proposed it for asking a client to use the correct identifier in a new command, QHLO; it is not in use. A server that sends 520 today has picked it on its own.',
    seen: 'Hardly ever in mail. Most people who meet a 520 saw it on a web page: Cloudflare shows it with “Web server is returning an unknown error”, and that is about a website, not about e-mail.',
    steps: {
      sender: [
        'Go by the words behind the number, if there are any.',
        'If there are none, ask the recipient another way whether their mail provider can tell why your message was refused.',
      ],
      sendingAdmin: [
        'Search the session log for the command that was refused and for a dotted code such as 5.7.1 beside it.',
        'Let your software treat it as any permanent failure: only the first digit is certain.',
      ],
      receivingAdmin: ['Look for a home-made rule that returns this number, and give it a code that clients know.'],
    },
    serverUse:
      'There is no reason to. Take 554 when nothing fits better, 550 for a refusal on policy grounds, 503 for a client that uses commands in the wrong order.',
  },
  '521': {
    title: 'This machine takes no mail at all',
    essence: 'The part after the @ leads to a machine without mail, unless the words speak of a list or reputation.',
    meaning:
      'The computer that answered handles mail for nobody, and says so as soon as a connection opens. Sending to the same address again leads to the same place. Read its words, though: against the standard, some servers use this code to turn away a single sender, for a bad reputation or for breaking the rules of the conversation.',
    seen: 'As a greeting, before any command. A domain with several mail servers may have another one that accepts: Postfix by default moves on to the next and keeps the message, so that the failure notice can arrive days later.',
    steps: {
      sender: [
        'Check the part after the @: the name of a website or a subdomain may stand where the mail domain belongs.',
        'Ask the recipient for an address at a domain that receives mail.',
        'If the text speaks of a blocklist or reputation, forward the notice to whoever runs your mail; the address may be right.',
      ],
      sendingAdmin: [
        'Look at the domain’s MX record: without one, mail goes to the host named after the domain, often a web server.',
        'If the text names your IP address or a list, find the cause and ask for removal, as after a 554 greeting.',
        'With “Protocol error”, make your software wait for the greeting and for each answer before it goes on.',
      ],
      receivingAdmin: [
        'If the domain should receive mail, point its MX at a working server; if never, publish a null MX (“MX 0 .”).',
        'If a filter of yours sends 521 to chosen clients, let it use 554 in the greeting or 550 later.',
      ],
    },
    serverUse:
      'As the greeting of a host that never takes mail, for anyone. To turn away particular clients, greet with 554; in a relay that learns from DNS that the recipient’s domain takes no mail (null MX), answer 556.',
    readings: [
      'Bare, or with “does not accept mail”: the host takes none, ever; look at the domain in the address.',
      'With 5.7.1, a list or a reputation (La Poste, for one): the sending server’s IP address is what is refused.',
      'With “5.5.1 Protocol error”: Postfix’s postscreen caught the client talking out of turn.',
    ],
  },
  '522': {
    title: 'Refused because the recipient’s mailbox is full',
    essence: 'Very probably 5.2.2 without its dots; your server does not try again, and only the owner can make room.',
    meaning:
      'The person you wrote to has no space left, so their server did not take your message. Sending it again works only once they have deleted something or been given more room. The number is not a standard one: the qmail add-on chkuser and the Mail-in-a-Box package send it together with 5.2.2, so it is very probably that code without dots, or a slip for 552.',
    seen: 'In bounces from small servers: “522 5.2.2 Mailbox is full” or “522 sorry, recipient mailbox is full (#5.2.2 - chkuser)”. The 5 in front makes it final, although the situation is not.',
    steps: {
      sender: [
        'Tell the person by phone, or at another address, that their mailbox is full.',
        'Send the message again once they have made room.',
      ],
      recipient: [
        'Empty the trash and spam folders first, then delete or move large attachments.',
        'If that is not enough, ask your provider for more space.',
      ],
      sendingAdmin: ['Keep the address on your lists but pause it for some days: it exists.'],
      receivingAdmin: [
        'In Dovecot’s quota_status_overquota or in chkuser’s strings, replace 522 by 452 4.2.2 (try later) or 552 5.2.2 (final).',
      ],
    },
    serverUse:
      'It is not a code to set. For a full mailbox answer 452 with 4.2.2 while its owner may still clear it, so that senders keep trying, and 552 with 5.2.2 when the sender should know at once.',
  },
  '523': {
    title: 'Refused for lack of encryption, or for its size',
    essence: 'Two unrelated reasons share it; words such as “TLS” or “size” after the number tell which.',
    meaning:
      'Your message was refused, either because encryption was missing or because it is too big. In the registry of dotted codes the number stands beside 5.7.10, encryption needed, though no RFC defines it as a reply. The Courier server sends it when a message is too long, and most lists explain it like that: then it is very probably 5.2.3 without its dots.',
    seen: 'From Gmail and others when STARTTLS is used wrongly or a login comes without TLS; from chatmail servers (Delta Chat) when mail is not end-to-end encrypted; from Courier servers after a large message.',
    steps: {
      sender: [
        'If the text gives a size or limit, share a link instead of the attachment: in transit a file grows by about a third.',
        'If it mentions TLS, set the outgoing server to STARTTLS on port 587 or to TLS on port 465.',
        'If it reads “Invalid Unencrypted Mail”, use a program that encrypts for this person, or another address of theirs.',
      ],
      sendingAdmin: [
        'For TLS, have the client issue STARTTLS, send nothing until the handshake is over, then begin again with EHLO.',
        'For size, compare the message with the SIZE value in the server’s EHLO answer before sending.',
      ],
      receivingAdmin: ['Change the reply: 530 5.7.0 when TLS is missing, 552 5.3.4 when a message is too big.'],
    },
    serverUse:
      'Avoid it, since clients cannot know which of the two you mean. Use 530 with 5.7.0 to ask for STARTTLS, 550 with 5.7.10 where policy demands encryption, and 552 with 5.3.4 for a message above your limit.',
    readings: [
      'With 5.7.10, “TLS” or “Encryption Needed”: the connection, or for chatmail the message itself, was not encrypted.',
      'With “no commands allowed to pipeline after STARTTLS” (Gmail): the program sent on before TLS was in place.',
      'With “Message length … exceeds administrative limit”, or a number of bytes: too big for that server.',
    ],
  },
  '524': {
    title: 'The login needs encryption, or the address leads nowhere',
    essence: 'With 5.7.11 beside it, it is about your login; with 5.2.4, about the recipient’s address.',
    meaning:
      'Either the server will not let you log in without encryption, or the recipient’s address leads to nobody there. The registry lists the number with 5.7.11, a way of logging in that is allowed only under encryption; no RFC defines it, and hardly any server is known to send it so. OpenSMTPD sends it with 5.2.4: an alias or forwarding ended without any recipient.',
    seen: 'In answer to a recipient’s address, from servers that run OpenSMTPD: “524 5.2.4 Mailing list expansion problem”. In answer to a login it is known from the registry rather than from practice; the older number for that is 538.',
    steps: {
      sender: [
        'With 5.2.4, check the spelling of the address: OpenSMTPD can answer an unknown name like this.',
        'With 5.7.11, switch the outgoing server in your program to STARTTLS (port 587) or TLS (465), then send again.',
      ],
      sendingAdmin: [
        'For a login, have the client start TLS before AUTH; an unencrypted password is what the server wants to prevent.',
      ],
      receivingAdmin: [
        'Look the address up in OpenSMTPD’s alias or virtual table: is it missing, empty, or does it point back to itself?',
        'Check who owns the user’s ~/.forward file and who may write to it.',
      ],
    },
    serverUse:
      'Not recommended. Offer no password login before TLS is up; for one that is tried all the same, RFC 4954 provides 504, and 538 only for history. For an alias that leads to nobody, answer 550 with 5.2.4 or 5.1.1.',
    readings: [
      'With 5.7.11, in answer to AUTH: this login method is allowed only over TLS.',
      'With 5.2.4 (OpenSMTPD): the address has no alias entry or its aliases run in a circle; very probably 5.2.4 without dots.',
    ],
  },
  '525': {
    title: 'An account is switched off: yours, or the recipient’s',
    essence: 'Shown while sending, it is about your own account; in a bounce, about the recipient’s.',
    meaning:
      'Somebody has switched an account off, and the moment tells whose. If your own program shows the code while sending, it is yours: some providers block outgoing mail when they suspect abuse, and ask for a new password. If it comes back in a bounce with “Disabled recipient address”, the hosting account of the person you wrote to is suspended. No RFC defines the number; the registry merely lists it.',
    seen: 'In error windows right after the login, and in bounces from cPanel hosting: “525 5.7.13 Disabled recipient address”. Brevo answers “525 5.7.1 Unauthorized IP address” to a machine that its customer has not allowed.',
    steps: {
      sender: [
        'If it appears while sending, sign in to your provider’s website, look for a notice about a block and change the password.',
        'Check every device that knows the password: such a block often follows misuse by a stranger.',
        'If it came back in a bounce, contact the recipient another way; their account is out of service.',
      ],
      recipient: ['Have your hosting company tell you what lifts the suspension of your account.'],
      sendingAdmin: [
        'With Brevo, enter the sending server’s public address in Security, Authorized IPs, or switch the block off for SMTP keys.',
        'Unblock an account only after its password is new and messages that nobody there wrote are out of the queue.',
      ],
      receivingAdmin: [
        'On a cPanel server, choose in WHM’s Exim Configuration Manager whether mail for suspended accounts is refused, queued or discarded.',
      ],
    },
    serverUse:
      'Only the registry’s list supports it, for a login to a disabled account; 535 with 5.7.13 is understood by more programs. For a recipient whose mailbox is closed take 550 with 5.2.1, and leave 5.7.13 to logins.',
    readings: [
      'In answer to the login, with 5.7.13, “disabled” or “change password”: your own sending account is blocked, often on suspicion of abuse.',
      'In answer to a recipient, “Disabled recipient address” (cPanel): the account behind that address is suspended.',
      'With “5.7.1 Unauthorized IP address” (Brevo): the password may be right; the sending machine’s IP address is not allowed.',
    ],
  },
} as const satisfies Record<string, CodeText>;
