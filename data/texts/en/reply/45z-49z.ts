import type { CodeText } from '../../../entry';

export const replyTexts45zTo49z = {
  '450': {
    title: 'The recipient’s server is holding your message back for now',
    essence: 'The mailbox cannot take the message at this moment, and the sending server tries again by itself.',
    meaning:
      'The receiving server has put your message off without refusing it. Your own mail server keeps it and tries again, usually for four to five days. A common reason is greylisting: the first attempt from an unknown server is turned away on purpose, and a later one passes. A busy mailbox or a check that the sending server failed are others.',
    seen: 'In delay notices and in the logs of the sending server, nearly always in answer to a recipient’s address. In a final failure notice it means that the server kept hearing 450 until it gave up.',
    steps: {
      sender: [
        'Do nothing for a few hours; your server keeps trying, and a second copy would only queue behind the first.',
        'If it is urgent, reach the person another way.',
        'If a final failure notice arrives, go by the words in that one: they give the cause that lasted.',
      ],
      sendingAdmin: [
        'Read the words after the code in your log: greylisting passes by itself, a complaint about DNS names does not.',
        'Check that the sending address has a PTR record whose name leads back to the same address, and that HELO gives a full host name.',
        'Make sure that your queue retries from the same address after 15 to 30 minutes, which is what greylisting waits for.',
      ],
      receivingAdmin: [
        'Find in the log which rule answered 450: greylisting, a sender or HELO check, recipient verification or a locked mailbox.',
        'If the rule will never let this client pass, answer 550 instead, so that the sender hears at once.',
      ],
    },
    serverUse:
      'When this mailbox may accept the very same message later. Use 451 for a fault of the server itself and 452 when space or the number of recipients is the limit.',
  },
  '451': {
    title: 'The receiving server had trouble of its own with the message',
    essence: 'The server stumbled, not the mailbox (450) and not its disk space (452); yours tries again by itself.',
    meaning:
      'The receiving server could not finish handling your message: nothing is delivered, and nothing is refused for good. By the standard the fault lies on its side, say a lookup that failed or a filter that did not answer. Large providers also use the code to slow down senders they distrust, and some servers for greylisting. Your server keeps the message and repeats the attempt until its own time limit, mostly four to five days.',
    seen: 'As the reason in delay notices, after the sender’s address, a recipient’s address or the complete message. If a connection breaks off without any reply, the sending server is told by the standard to act as if it had heard 451.',
    steps: {
      sender: [
        'Leave the message alone: a second one from you would meet the same obstacle.',
        'Use the phone or another address of theirs if the matter cannot wait a day.',
        'If delivery finally fails, forward the notice to whoever runs your mail; the words after 451 are what they need.',
      ],
      sendingAdmin: [
        'See which destinations answer 451: a single one has a problem to mend, several together point to your own address or DNS.',
        'For 4.7.x from Microsoft or [TS…] from Yahoo, lower the sending rate and stop the campaign or the hacked account behind it.',
        'If the log shows a broken connection instead of a reply, look for a firewall or virus scanner that interferes with SMTP.',
      ],
      receivingAdmin: [
        'Look in your log at the second of the reply; the usual culprits are a milter, a content filter, an LDAP or SQL lookup, or the DNS resolver.',
        'In Postfix, follow “Temporary lookup failure” to the table that cannot be read, and “Server configuration error” to the restriction settings.',
        'Mend it within four days; after that the senders’ servers begin to give up.',
      ],
    },
    serverUse:
      'When your own processing failed and the same message may well pass once that is mended. For a busy mailbox or greylisting 450 is clearer, for lack of space or too many recipients 452 is right; to close the connection as well, use 421.',
    readings: [
      'The server’s own fault: 4.3.0, 4.3.2 or 4.3.5, with words such as “Temporary lookup failure” or “Temporary local problem”.',
      'Slowed down or distrusted: 4.7.500 to 4.7.699 at Microsoft, [TS…] at Yahoo. The pace or reputation of the sending server is the cause.',
      'Greylisting: mostly 4.7.1 with “Greylisted” or “try again later”. The next attempt from the same address passes.',
      'A check on the sender: Gmail’s 4.7.23 (PTR record) and 4.7.24 (SPF record) stay until DNS is put right.',
    ],
  },
  '452': {
    title: 'Out of room for now, or too many recipients at once',
    essence:
      'A limit was reached: space, or recipients per delivery. A mailbox unavailable for now is 450, a server fault 451.',
    meaning:
      'Your message ran into a limit of the receiving server: it is short of storage, or was given more recipients in one delivery than it takes. In the second case it keeps those it accepted, and your server brings the rest in another round. Several providers answer so for a full mailbox or too much mail in a short time as well. All of it is retried; a full mailbox, though, stays full until its owner makes room.',
    seen: 'In delay notices, and after a message to many people, where the notice may name only some of them. Said of one address, it is about recipients or a mailbox; after MAIL FROM or the whole message, about space.',
    steps: {
      sender: [
        'Do not send it to everyone again: those who were accepted would get it twice.',
        'If the words mention quota or a full mailbox, tell the recipient another way to make room.',
        'Write to a large circle in smaller groups or through a mailing list service.',
      ],
      recipient: [
        'Delete or move large messages and empty the trash.',
        'At Gmail, clear out files in Drive as well: they use the same storage.',
      ],
      sendingAdmin: [
        'Check that your server puts the refused recipients into a further transaction instead of failing them.',
        'Treat 552 with “too many recipients” as temporary too: RFC 821 had listed that number by mistake.',
        'If one destination keeps objecting, lower the recipients per delivery for it (Postfix: smtp_destination_recipient_limit).',
      ],
      receivingAdmin: [
        'Check free space and inodes of the queue and mail store; Postfix stops below queue_minfree, Exim below check_spool_space.',
        'Accept at least 100 recipients per message: RFC 5321 allows no lower limit.',
      ],
    },
    serverUse:
      'When storage is short for the moment, or when one transaction brings more recipients than you take; never 552 for the latter. What is too big for good is 552, a failure of the server 451, a mailbox that is merely unavailable 450.',
    readings: [
      'Too many recipients: 4.5.3 or those very words, in answer to an address. The recipients accepted before it are not affected.',
      'Server short of storage: 4.3.1, “Insufficient system storage”, “Space shortage”. Any message to that server can meet it.',
      'Mailbox full: 4.2.2, “out of storage space” (Gmail) or “over quota”. Only this one recipient is affected.',
      'Pace limit: “rate limit exceeded” (Rambler), “too many recent messages” (Comcast). Stalwart even sends 452 4.2.2 for greylisting.',
    ],
  },
  '453': {
    title: 'No mail is waiting to be collected',
    essence: 'The answer to ATRN, with which a server collects its own mail: there is none at the moment.',
    meaning:
      'A mail server asked its provider for the mail that had gathered for its domains, and there was none. Nothing went wrong, and no message you wrote is concerned. The number belongs to On-Demand Mail Relay (RFC 2645), made for servers whose address changes. A few programs have given it another sense: with 4.3.2 it says that the server takes no messages now.',
    seen: 'In the log of a server, or of fetchmail, that collects mail with ATRN. Whoever only writes and reads mail does not meet it, unless in the second sense, where it delays a message.',
    steps: {
      sendingAdmin: [
        'Let your collecting program treat it as a normal end and ask again at the next interval.',
        'If mail was expected, check that ATRN named the right domains and that their MX records lead to this provider.',
        'If it came with 4.3.2 in answer to another command, leave the message in the queue: it is retried like any other 4yz.',
      ],
      receivingAdmin: [
        'If your server turns clients away with 453 outside ATRN, change that to 421 4.3.2, which every client knows.',
      ],
    },
    serverUse:
      'In answer to ATRN, when the client is logged in, may collect the domains it named, and none of them has mail. A domain it may not collect is 450, a directory that cannot be asked 451, a missing login 530.',
    readings: [
      'In answer to ATRN: the login and the domains were fine, the queue is empty.',
      'With 4.3.2 elsewhere: no mail accepted at present, or “Session open for too long” (older Stalwart versions). The sending server tries again.',
    ],
  },
  '454': {
    title: 'Encryption or login did not work at the server just now',
    essence: 'STARTTLS or AUTH failed for a passing reason on the server; it has not called the password wrong.',
    meaning:
      'The server could not start the encryption, or could not check the login, that your program asked for, and says that this will pass. Your message was not handed over: it is still in the queue of the sending server or in the outbox of your mail program. The command before it shows whether encryption or login was the matter. Amazon SES and some filters use the number for limits and refusals of their own.',
    seen: 'In an error window of a mail program, in the log of a website or printer that logs in to send, or in a delay notice when two servers fail to start TLS.',
    steps: {
      sender: [
        'Wait a quarter of an hour, then let your program send again with nothing changed.',
        'Keep your password as it is: the server has not said that it is wrong.',
        'At “Too many login attempts” (Gmail), switch off other devices and programs that keep logging in to the account.',
      ],
      sendingAdmin: [
        'Find the command before it in the log, STARTTLS or AUTH: the rest follows from that.',
        'If STARTTLS keeps failing and you require TLS there, write to that domain’s postmaster, quoting the reply and the time.',
        'With Amazon SES, spread the messages out or request a higher quota.',
      ],
      receivingAdmin: [
        'For STARTTLS, check that the mail server can read its certificate and key and that the two match.',
        'For AUTH, check that the service behind it (Dovecot, saslauthd, LDAP) is running and can be reached.',
        'If it comes with “Relay access denied”, settle the matter: list the domain as yours, or refuse with 554.',
      ],
    },
    serverUse:
      'In answer to STARTTLS when TLS cannot start for now, and to AUTH when the credentials cannot be checked. Wrong credentials are 535; a login or TLS that is missing is 530. For limits and policy use 450, 451 or 421.',
    readings: [
      'After STARTTLS: “TLS not available”. The sending server decides by its own rules whether to wait, give up or go on unencrypted.',
      'After AUTH: “Temporary authentication failure”, mostly 4.7.0: no password can be checked now. Gmail also sends it after too many login attempts.',
      'At Amazon SES: “Throttling failure”, when the account sends faster or more in 24 hours than it may.',
      'With 4.7.1 and “Relay access denied” or “blocked using …”: a refusal by policy, which waiting alone seldom changes.',
    ],
  },
  '455': {
    title: 'The server cannot honour an option of the message right now',
    essence: 'An option sent along with an address cannot be met for the moment; if it never can, the answer is 555.',
    meaning:
      'The receiving server put your message off because of an option that the sending server had added to an address, for instance the message size or a request for a delivery report. It does not say that your address or your text is wrong, and the attempt is repeated. The code is rare. The mail server Stalwart sends it for another reason: too many recipients in one delivery.',
    seen: 'In logs and, seldom, in a delay notice, always after MAIL FROM or RCPT TO. With 4.5.3 and “Too many recipients” it comes from a Stalwart server, where others say 452.',
    steps: {
      sender: [
        'Wait for the next attempts; there is nothing in the text to correct.',
        'If it drags on, send the message once without a delivery receipt or other special option.',
      ],
      sendingAdmin: [
        'Look up which parameters went out with MAIL FROM and RCPT TO (SIZE, BODY, RET, NOTIFY, SMTPUTF8).',
        'If it lasts, ask the postmaster there which parameter is meant, quoting the command and the reply.',
        'At “Too many recipients”, lower the recipients per delivery for this destination.',
      ],
      receivingAdmin: [
        'Find the extension that EHLO announces but that does not work at present, and stop announcing it until it does.',
      ],
    },
    serverUse:
      'When a parameter of MAIL or RCPT that you support cannot be met for now, and its extension prescribes no other code. One you do not know or will never support is 555; for missing space or too many recipients use 452.',
  },
  '456': {
    title: 'The server would like the message over IPv4 instead',
    essence: 'From a draft that was never adopted: deliver again at once, over IPv4 in place of IPv6.',
    meaning:
      'Taken at its word, the receiving server asks yours to deliver over IPv4, because the message came over IPv6 and passed neither SPF nor DKIM. The number is in no standard: it stands in a draft that never became an RFC, and in the tables of the bounce library Sisimai. Which servers send it, nobody says. A server that does not know it waits and tries again, as after any 4yz.',
    seen: 'Hardly anywhere: it is known from the draft and from Sisimai, and none of our sample bounces has it. Should you meet it, trust the words after it more than the number.',
    steps: {
      sender: [
        'Wait for the next attempt; your server makes it without your help.',
        'If a failure notice follows, send it to whoever runs your domain: SPF and DKIM are the first things to check.',
      ],
      sendingAdmin: [
        'Put your server’s IPv6 addresses (ip6:…) into the SPF TXT record of the envelope sender’s domain.',
        'Sign outgoing mail with DKIM, which does not depend on the address it leaves from.',
        'Until that is done, prefer IPv4 for sending (Postfix: smtp_address_preference = ipv4).',
      ],
      receivingAdmin: ['Return 451, or 550 with 5.7.26, in its place: sending servers can make something of those.'],
    },
    serverUse:
      'Not on the open Internet: clients see nothing but the 4 and come back later, very likely over IPv6 again. To refuse mail that passes neither SPF nor DKIM use 550 with 5.7.26; to put it off, 451.',
  },
  '458': {
    title: 'The waiting mail could not be set in motion',
    essence: 'ETRN was understood, but the queue for that host cannot be started just now.',
    meaning:
      'A mail server asked another one, with the ETRN command, to start delivering the mail it holds for it, and that could not be done at this moment. The held messages stay where they are; none is refused. Why, the code does not say: Exim answers so while an earlier run for the same host is still going on, Postfix when its flush service cannot be reached.',
    seen: 'Between servers only, in answer to ETRN: in the log of a backup or branch mail server, or of fetchmail. It has no place in a bounce.',
    steps: {
      sendingAdmin: [
        'Ask again in a few minutes: a run already under way may be bringing your mail.',
        'If it stays, send the provider the time, the name after ETRN and the full reply, and ask whether that queue is stuck.',
      ],
      receivingAdmin: [
        'Postfix: look in the log for “unable to talk to fast flush service” and check that the flush service is enabled in master.cf.',
        'Exim: “Already processing” comes from smtp_etrn_serialize; see whether an old queue run for that host is hanging.',
        'If postscreen guards the port, exempt the ETRN client (postscreen_access_list): while testing a client it answers every ETRN with 458.',
      ],
    },
    serverUse:
      'In answer to ETRN, when the queue for that host cannot be started now but may be later. A host that may not ask is 459, an empty queue 251, a run that has started 250, 252 or 253; without ETRN at all, 502.',
  },
  '459': {
    title: 'This name is not allowed to call up waiting mail',
    essence: 'ETRN was refused: the server releases no mail for the host or domain that was named.',
    meaning:
      'A mail server asked, with ETRN, for the mail held under a certain name, and the other server will not release it for that name or that client. The reason should follow the code. The first digit says temporary, but the answer stays the same until somebody changes a setting. No message is lost: the held mail waits for its ordinary attempts.',
    seen: 'In the log of the server that sent ETRN, or of fetchmail, which reports it as a failed authorisation. Postfix sends it with “service unavailable” for domains outside its fast flush list.',
    steps: {
      sendingAdmin: [
        'Compare the name after ETRN with the one agreed with the provider: a host name and its domain are two different things here.',
        'Ask the provider to permit ETRN for that name from your address, and quote the reply.',
      ],
      receivingAdmin: [
        'In Postfix, add the domain to fast_flush_domains, which equals relay_domains unless you changed it.',
        'Check that the rules for the command let this client through: smtpd_etrn_restrictions in Postfix, acl_smtp_etrn in Exim.',
      ],
    },
    serverUse:
      'In answer to ETRN, when you do not permit it for this name; put the reason after the code. If the queue merely cannot be started now, use 458; if you offer no ETRN at all, 502; if the name is malformed, 501.',
  },
  '471': {
    title: 'Probably put off by an anti-spam or policy check',
    essence: 'Not an SMTP reply code: very probably the status 4.7.1, written without its dots.',
    meaning:
      'A policy or anti-spam check has probably put your message off; the number tells no more. It is in no standard, and cannot be: the middle digit of a reply code goes from 0 to 5. It lives in lists copied from each other, which speak of a “local” anti-spam filter. Very probably it is 4.7.1 without dots, delivery not allowed for now, as with greylisting.',
    seen: 'On web pages that list error codes, and now and then in a message that drops the dots. A reply that keeps to the standard reads 450 4.7.1 or 451 4.7.1.',
    steps: {
      sender: [
        'Read the words after the number, and look for a 4.7.1 nearby; both tell more than 471.',
        'Give it a few hours: what begins with a 4 is normally retried without you.',
        'If it is still held up the next day, send whoever runs your mail the whole line and ask what the spam filter logged.',
      ],
      sendingAdmin: [
        'Find the original reply in your log: the three digits before 4.7.1 and the words after it.',
        'Check your own outgoing spam filter as well, since “local” may mean yours.',
      ],
      receivingAdmin: ['If a filter of yours really prints 471, set it to 450 or 451 with 4.7.1.'],
    },
    serverUse:
      'Never: it breaks the grammar of RFC 5321, and a client can go by its first digit alone. Use 450 or 451 with 4.7.1 for a check that may pass later, 550 with 5.7.1 for a final refusal.',
  },
  '498': {
    title: 'No mail server was found for the recipient’s domain',
    essence: 'Mailgun’s own number: DNS named no mail server (MX) for the part after the @.',
    meaning:
      'Mailgun looked for the mail server of the recipient’s domain, found none and did not deliver your message. Mostly the domain is misspelt. No mail server sent this number: Mailgun makes it up for its log, and in SMTP the middle digit of a code ends at 5. Despite the 4, Mailgun’s help calls the failure permanent and not retried; older reports show it retrying for some hours first.',
    seen: 'In Mailgun’s logs, events and webhooks, and in software that sends through Mailgun and passes its words on: “498 No MX for …”.',
    steps: {
      sender: [
        'Check each letter after the @; Mailgun names gmai.com, ahoo.com and htomail.com as typical slips.',
        'Send a new message to the corrected address; the old one stays undelivered.',
        'If the spelling is right, ask the person for an address at another domain.',
      ],
      sendingAdmin: [
        'Query the domain yourself (dig MX example.com): if it answers now, DNS was only out for a while and you can send again.',
        'Look at the severity of the event before you suppress the address; “temporary” means that the domain may be fine.',
        'Look up the MX record when people type their address into your form, so that slips show at once.',
      ],
      receivingAdmin: [
        'If the domain is yours, check that its registration has not lapsed and publish an MX record that names your mail server.',
      ],
    },
    serverUse:
      'Never on the wire. A recipient domain that does not exist is 550 with 5.1.2, one that takes no mail by its null MX 556 with 5.1.10, and a DNS lookup that failed for the moment 451 with 4.4.3.',
  },
} as const satisfies Record<string, CodeText>;
