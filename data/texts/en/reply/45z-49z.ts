import type { CodeText } from '../../../entry';

export const replyTexts45zTo49z = {
  '450': {
    title: 'The recipient’s server is holding your message back for now',
    essence: 'It is about this one mailbox or a rule that guards it: often greylisting, which a later attempt passes.',
    meaning:
      'The receiving server has put your message off without refusing it, and your own server tries again by itself, usually for several days (one day at Microsoft 365). Often this is greylisting: an unknown server is turned away on purpose the first time and let in a little later. The mailbox may also be busy or locked; or your server failed a check, and then it goes on until that is put right.',
    seen: 'In delay notices and in the log of the sending server, nearly always in answer to a recipient’s address. In a final failure notice it means that every attempt was put off until your server gave up. If your mail program shows it while sending, the message has not left your outbox.',
    steps: {
      sender: [
        'Do nothing for a few hours: your server keeps trying, and a second copy would only queue behind the first.',
        'If it goes on, check the address letter by letter: some servers answer like this when they cannot confirm that it exists.',
        'If it is urgent, reach the person another way.',
        'If a final failure notice arrives, forward it to whoever runs your mail: its wording gives the cause that lasted.',
      ],
      sendingAdmin: [
        'Read the words after the code in your log: greylisting passes by itself, a complaint about DNS names does not.',
        'Check that your server’s IP address has a PTR record whose name leads back to it, and that HELO gives a full host name.',
        'At 4.1.8 “Domain not found”, see that the domain in MAIL FROM has an MX or A record and that its DNS answers.',
        'Let every retry leave from the same IP address: with changing ones, greylisting can begin anew each time.',
      ],
      receivingAdmin: [
        'Find in the log which rule answered 450: greylisting, a sender or HELO check, recipient verification or a locked mailbox.',
        'If the rule will never let this client pass, answer 550 instead (Postfix: unknown_client_reject_code and the like), so that the sender hears at once.',
      ],
    },
    serverUse:
      'When this mailbox may accept the very same message later: it is busy or locked, or a policy such as greylisting asks for another attempt. Use 451 for a fault of the server itself, 452 when space or the number of recipients is the limit, and 550 when no later attempt can pass.',
    readings: [
      'Greylisting: 4.2.0 or 4.7.1 with “greylisted” or “try again later”. The delay ends by itself.',
      'Busy or full mailbox: 4.2.1, “receiving mail at a rate …” (Gmail), passes when the flow slows down; 4.2.2, “Mailbox full”, when its owner makes room.',
      'Failed check of the sender: 4.1.8 “Domain not found”, 4.7.1 or 4.7.25 “cannot find your … hostname”. Only a change on the sender’s side ends it, mostly in DNS.',
      'Address in doubt: 4.1.1 “unverified address”, or 4.1.2 “Domain not found” about the recipient. It may be misspelt.',
    ],
  },
  '451': {
    title: 'The receiving server had trouble of its own with the message',
    essence:
      'A fault or overload inside that server, or a brake on senders it distrusts; the mailbox is not the reason.',
    meaning:
      'The receiving server could not finish handling your message: it is neither delivered nor refused, and your server tries again by itself. By the standard the fault is on the other side, such as a look-up that failed or a filter that did not answer. But large providers also use the code to slow down senders they distrust; then waiting alone may not be enough.',
    seen: 'As the reason in delay notices, in answer to the sender’s address, a recipient’s address or the complete message. If a connection breaks off without any reply, the standard tells the sending server to act as if it had heard 451.',
    steps: {
      sender: [
        'Leave the message alone: a second one from you would meet the same obstacle.',
        'If it cannot wait a day, phone, or write to an address of theirs at another provider.',
        'If mail to several providers is delayed at once, tell whoever runs your mail: the cause is then probably on your side.',
        'If delivery finally fails, quote the words after 451 to your mail support: they show whether a fault or distrust was behind it.',
      ],
      sendingAdmin: [
        'See which destinations answer 451: a single one has a fault to mend, several together point to your own IP address or DNS.',
        'For 4.7.5xx or 4.7.6xx at Microsoft or [TS…] at Yahoo, lower the sending rate and stop the campaign or hacked account behind it.',
        'For Gmail’s 4.7.23 or 4.7.24, correct the PTR record of the sending IP address or the SPF TXT record; waiting is unlikely to help.',
        'If the log shows a broken connection instead of a reply, look for a firewall or virus scanner that interferes with SMTP.',
      ],
      receivingAdmin: [
        'Look in your log at the second of the reply; the usual culprits are a milter, a content filter, an LDAP or SQL lookup, or the DNS resolver.',
        'In Postfix, follow “Temporary lookup failure” to the table that cannot be read, and “Server configuration error” to the restriction settings.',
        'Mend it within a day if you can: Microsoft 365 gives up after 24 hours, other senders mostly after four to five days.',
      ],
    },
    serverUse:
      'When your own processing failed and the same message may well pass once that is mended. For a busy mailbox or greylisting 450 is clearer, for lack of space or too many recipients 452 is right; to close the connection as well, use 421.',
    readings: [
      'The server’s own fault: 4.3.0, 4.3.2 or 4.3.5, with words such as “Temporary lookup failure” or “Temporary local problem”.',
      'Slowed down or distrusted: 4.7.500 to 4.7.699 at Microsoft, [TS…] at Yahoo. The pace or reputation of the sending server is the cause.',
      'Greylisting under this number: mostly 4.7.1 with “Greylisted for …” or “try again later”. A later attempt gets through.',
      'A check on the sender: Gmail’s 4.7.23 (PTR record), 4.7.24 (SPF record) and 4.7.26 (DMARC, while DNS does not answer).',
    ],
  },
  '452': {
    title: 'No room for your message now, or too many recipients at once',
    essence: 'The words after it tell which limit was met: the mailbox, the server’s disk, the recipients or the pace.',
    meaning:
      'Your message has met a limit on the receiving side, and your server tries again by itself. Either space is short, in the recipient’s mailbox or on the whole server; or the server was given more recipients in one delivery than it takes: it keeps those it accepted, and yours brings the rest in another round. A full mailbox, though, stays full until its owner makes room.',
    seen: 'In delay notices; after a message to many people, the notice may name only some of them. In answer to an address it is about that mailbox or the number of recipients; after MAIL FROM or the whole message, about space. Gmail says it of a full account, and 552 once that account is inactive too.',
    steps: {
      sender: [
        'If the words mention quota, storage or a full mailbox, ask the recipient another way to make room.',
        'If you wrote to many people, do not send it to all of them again: those already accepted would get it twice.',
        'In all other cases wait: the next attempts happen without you.',
        'Next time, write to a large circle in smaller groups or through a mailing list service.',
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
        'Check free space and inodes of the queue and mail store; by default Postfix wants 1.5 times message_size_limit free, Exim goes by check_spool_space.',
        'Accept at least 100 recipients per message: RFC 5321 allows no lower limit.',
      ],
    },
    serverUse:
      'When storage is short for the moment, a full mailbox may still be cleared (4.2.2), or one transaction brings more recipients than you take (4.5.3); never 552 for the last. What is too big for good is 552, a failure of the server 451, a mailbox that is merely unavailable 450.',
    readings: [
      'Mailbox full: 4.2.2, “out of storage space” (Gmail), “over quota” or “Mailbox full”. Only this one recipient is affected.',
      'Too many recipients: those very words, mostly with 4.5.3, in answer to an address. The recipients accepted before it are not affected.',
      'Server short of storage: 4.3.1, “Insufficient system storage”, “Space shortage”, or 4.4.5, “Insufficient disk space” (Sendmail). Any message to that server can meet it.',
      'Pace limit: “rate limit exceeded” (Rambler), “too many recent messages” (Comcast). Stalwart even sends 452 4.2.2 for greylisting.',
    ],
  },
  '453': {
    title: 'No mail is waiting to be collected',
    essence: 'A mail server came to collect its own mail and there was none; no message of yours is involved.',
    meaning:
      'A mail server asked its provider, with the command ATRN, for the mail that had gathered for its domains, and there was none. Nothing went wrong. The number belongs to On-Demand Mail Relay (RFC 2645), made for servers whose address changes. A few programs have given it another sense: with 4.3.2 it says that the server takes no messages now.',
    seen: 'In the log of a server, or of fetchmail, that collects mail with ATRN. If you only write and read mail you do not meet it, unless in the second sense, where it delays a message.',
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
    essence: 'As a rule a passing fault on the server: it has not said that your password is wrong.',
    meaning:
      'Your program asked the server to start encryption or to check a login, and the server could not do it just now. Your message has not been handed over: it is still in your outbox or in the queue of the sending server. The words after the code tell which of the two it was. Amazon SES and some filters also use the number for limits and refusals of their own.',
    seen: 'In an error window of a mail program, in the log of a website or printer that logs in to send, or in a delay notice when two servers fail to start TLS.',
    steps: {
      sender: [
        'Wait a quarter of an hour, then let your program send again with nothing changed.',
        'Keep your password as it is: the server has not judged it.',
        'At “Too many login attempts” (Gmail), switch off other devices and programs that keep logging in to the account.',
        'At “Relay access denied” in your own mail program, switch on authentication for the outgoing server.',
      ],
      sendingAdmin: [
        'Find the command before it in the log, STARTTLS or AUTH: the rest follows from that.',
        'If STARTTLS keeps failing and you require TLS there, write to that domain’s postmaster, quoting the reply and the time.',
        'With Amazon SES, spread the messages out or request a higher quota.',
      ],
      receivingAdmin: [
        'For STARTTLS, check that the mail server can read its certificate and key and that the two match.',
        'For AUTH, check that the service behind it (Dovecot, saslauthd, LDAP) is running and can be reached.',
        'If Postfix answers “Relay access denied”, list the domain as yours, or replace defer_unauth_destination by reject_unauth_destination to refuse with 554.',
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
    essence: 'An option that travelled with an address cannot be met for now; the address itself is not in doubt.',
    meaning:
      'The receiving server has put your message off because of an option that your server had added to an address, for instance the message size or a request for a delivery report. Your text is not what it objects to, and your server tries again by itself. The code is rare. The mail server Stalwart sends it for another reason: too many recipients in one delivery.',
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
      'The receiving server has put your message off and, taken at its word, asks for it over IPv4, because it came over IPv6 and passed neither SPF nor DKIM. The number is in no standard: it stands in a draft that never became an RFC, and in the tables of the bounce library Sisimai. Which servers send it is not known. A server that does not know the number waits and tries again, as after any 4yz.',
    seen: 'Hardly anywhere: it is known from the draft and from Sisimai’s tables. Should you meet it, trust the words after it more than the number.',
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
    essence: 'One mail server asked another to send on the mail it keeps; no message of yours was refused.',
    meaning:
      'A mail server asked another one, with the ETRN command, to start delivering the mail it holds for it, and that could not be done at this moment. The held messages stay where they are. The code does not say why: Exim answers so while an earlier run for the same host is still going on, or when its rules forbid the request; Postfix when its flush service cannot be reached.',
    seen: 'Between servers only, in answer to ETRN: in the log of a backup or branch mail server, or of fetchmail. It has no place in a bounce.',
    steps: {
      sendingAdmin: [
        'Ask again in a few minutes: a run already under way may be bringing your mail.',
        'If it stays, send the provider the time, the name after ETRN and the full reply, and ask whether that queue is stuck.',
      ],
      receivingAdmin: [
        'Postfix: look in the log for “unable to talk to fast flush service” and check that the flush service is enabled in master.cf.',
        'Exim: “Already processing” comes from smtp_etrn_serialize; see whether an old queue run for that host is hanging.',
        'Exim: at “Administrative prohibition”, let this client through in acl_smtp_etrn.',
        'If postscreen guards the port, exempt the ETRN client (postscreen_access_list): while testing a client it answers every ETRN with 458.',
      ],
    },
    serverUse:
      'In answer to ETRN, when the queue for that host cannot be started now but may be later. A host that may not ask is 459, an empty queue 251, a run that has started 250, 252 or 253; without ETRN at all, 502.',
  },
  '459': {
    title: 'This name is not allowed to call up waiting mail',
    essence: 'The other server hands out no held mail under the host or domain name that was given.',
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
      ],
    },
    serverUse:
      'In answer to ETRN, when you do not permit it for this name; put the reason after the code. If the queue merely cannot be started now, use 458; if you offer no ETRN at all, 502; if the name is malformed, 501.',
  },
  '471': {
    title: 'Probably put off by an anti-spam or policy check',
    essence: 'Not an SMTP reply code: very probably the status 4.7.1, written without its dots.',
    meaning:
      'A policy or anti-spam check has probably put your message off; the number tells no more. It is in no standard, and cannot be: the middle digit of a reply code goes from 0 to 5. It lives in lists copied from each other, which blame a “local” anti-spam filter, some of them that of your own mail server. Very probably it is 4.7.1 without dots: delivery not allowed for now, as with greylisting.',
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
    essence: 'Mailgun’s own number: most often the part after the @ is misspelt.',
    meaning:
      'Mailgun looked for the mail server of the recipient’s domain, found none and did not deliver your message. No mail server sent this number: Mailgun makes it up for its log, and in SMTP the middle digit of a code ends at 5. Despite the 4, Mailgun’s help calls the failure permanent and not retried; older reports show it retrying for some hours first.',
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
