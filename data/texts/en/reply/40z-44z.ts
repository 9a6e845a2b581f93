import type { CodeText } from '../../../entry';

export const replyTexts40zTo44z = {
  '403': {
    title: 'The sending service refuses your sender address',
    essence: 'SendGrid stops the message before sending: the account has not shown that this address is its own.',
    meaning:
      'The service that should send your message has not taken it, because your sender address was never verified there. SendGrid lists the number for this one case; it is not in the SMTP standard, and was probably borrowed from the web, where 403 means “forbidden”. The leading 4 suggests a passing trouble, yet nothing gets through before the address is verified.',
    seen: 'In the error log of a website, shop or program that sends through SendGrid, before the recipient’s server is ever asked. The same fault also turns up as a 550 about a “verified Sender Identity”.',
    steps: {
      sender: [
        'Choose a sender address (From) that your company has set up with this service, and send again.',
        'If there is none, give the error and the exact From address to whoever runs the program or shop.',
      ],
      sendingAdmin: [
        'In SendGrid, open Settings, Sender Authentication, and verify the From address or, better, its whole domain.',
        'Check which From address the program really uses: a contact form must not put the visitor’s there; it belongs in Reply-To.',
        'Stop automatic retries until that is done, then send the refused messages once more.',
      ],
    },
    serverUse:
      'Leave it to SendGrid. A submission server that does not let this login use that sender address answers 553 or 550 with 5.7.1, so that programs stop trying.',
  },
  '420': {
    title: 'The transfer between the two servers stalled',
    essence: 'A GroupWise server lost touch with the other one halfway and keeps the message for another attempt.',
    meaning:
      'Your message got stuck halfway: the two servers were connected, then the data no longer came through. Novell’s GroupWise gateway writes this number about its own outgoing connection, as “TCP read error” or “TCP write error”, and retries for about four days. No standard has it, and copied code lists only say “timeout”. With other words after it, go by those words.',
    seen: 'In the log of the GroupWise Internet Agent (GWIA) and in notices from such servers, for outgoing mail only. The other server did not send the number; its own log shows just a broken session.',
    steps: {
      sender: [
        'Do not send it again for now; GroupWise keeps the message and tries again by itself.',
        'If it fails for good, tell your mail support the recipient’s domain and that the transfer breaks off midway.',
      ],
      sendingAdmin: [
        'See in the GWIA log whether one domain or all are hit: one points to a firewall on the other side, all point to your own line.',
        'Check firewall, router, switch port and cable between GWIA and the Internet, where Novell finds the fault nearly every time.',
        'Look for a damaged message in the GWIA send folder, the rare other cause that Novell names.',
      ],
      receivingAdmin: [
        'Find the session in your log by time and address, and see whether a spam firewall leaves such clients hanging without an answer.',
      ],
    },
    serverUse:
      'Never as an answer: it is one program’s note about its own connection. A server that gives up on a silent client says 421 4.4.2 and closes.',
  },
  '421': {
    title: 'The other server ended the session without taking your message',
    essence:
      'It ends the whole connection, at any point and for any reason, and says nothing about the recipient’s address.',
    meaning:
      'The other server closed the connection before taking your message; your own server keeps it and reconnects later. The reason may be a restart, overload or a timeout, or the other side may be slowing down senders it distrusts, as Gmail, Yahoo and Outlook.com do. If the words after the code name a fault, such as missing authentication, waiting alone may never help.',
    seen: 'At any moment, even in place of the greeting or unasked. 4.3.x beside it points to the server’s own state, 4.4.2 to a timeout, 4.7.x to a limit on the sender. One Yahoo text with this code even says that retrying will not succeed.',
    steps: {
      sender: [
        'Wait: your server reconnects by itself, and a notice about a delay is not yet a failure.',
        'If it cannot wait a few hours, phone the person.',
        'After a final failure, give your mail support the whole text that follows 421: it shows whether load, speed or trust was the reason.',
      ],
      sendingAdmin: [
        'Read the words and any 4.7.x code after 421: they tell a busy server from a limit on your address or domain.',
        'If it is a limit, open fewer connections at once and send fewer messages on each.',
        'Where the text names SPF, DKIM, DMARC, TLS or the PTR record, repair that first; until then every attempt ends the same way.',
        'With [TSS04], RP-001 or 4.7.28, look for a hacked account or a stale list before you raise the volume again.',
      ],
      receivingAdmin: [
        'Search your log for the client’s address: connection limit, idle timeout, overload and filter each leave their own line.',
        'If a known partner runs into your connection limit, raise it for that client.',
      ],
    },
    serverUse:
      'When you have to close the connection, whatever was asked: shutdown, overload, too many connections, a silent client. To put off one recipient or message and stay connected, use 450, 451 or 452; to a client you will never serve, answer 554.',
  },
  '422': {
    title: 'The recipient’s mailbox is probably full',
    essence:
      'No standard defines it: lists read it as a full mailbox, some servers mean other things, and the words decide.',
    meaning:
      'The mailbox you wrote to most likely has no room left, and your server tries again. The number is not in the SMTP standard: very probably it is 4.2.2, mailbox full, without its dots. But Barracuda has used it for an expired licence, Stalwart’s manual for greylisting, and a table in RFC 5248 lists it for a password change, almost certainly by mistake for 432. Believe the words that follow.',
    seen: 'In delay and failure notices, after “Diagnostic-Code: smtp;”; one in German says that there are too many messages on the server. The reading as a password change is known from the table only, not from any real message.',
    steps: {
      sender: [
        'Read on after the number: only talk of quota, size or storage means a full mailbox.',
        'Tell the person by phone or at another address that their mailbox takes nothing at present.',
        'Do not send it again meanwhile; your server repeats the attempt until it reports a final failure.',
      ],
      recipient: [
        'Delete large messages, and empty the trash, which often counts too.',
        'If there is room enough, ask your IT whether the licence of the mail filter has run out.',
      ],
      sendingAdmin: [
        'Sort it by its text, not by its number: quota, licence and login concern different people.',
        'Keep the address on your lists; nothing here says that it does not exist.',
      ],
      receivingAdmin: [
        'Find the device that answers 422 and set it to a standard number.',
        'If it is a Barracuda appliance, check its licence.',
      ],
    },
    serverUse:
      'Never. A full mailbox is 452 4.2.2 while it may clear and 552 5.2.2 once you refuse; a password transition during AUTH is 432 4.7.12.',
    readings: [
      'Mailbox full: the words speak of quota, storage, size or too many messages.',
      'Greylisting: “Greylisted, please try again”, even with 4.2.2 (servers set up after Stalwart’s example). It takes nothing but time.',
      'Barracuda filter: the words are “License Expired”; the recipient’s organisation has to renew it.',
      'Password change at login: 4.7.12 follows, it answers AUTH, and no recipient is named.',
    ],
  },
  '430': {
    title: 'The server put the message off; this code does not say why',
    essence:
      'A temporary refusal without a defined meaning; only the words or the dotted code after it give the cause.',
    meaning:
      'Your message was put off for now. No standard says what 430 means: RFC 5248 merely lists it beside X.5.1, invalid command, without explanation. Microsoft Exchange sends “430 4.2.0 STOREDRV” when it cannot log on to the mailbox it needs. Anywhere else only the leading 4 is certain: the server may accept the message later.',
    seen: 'In the queues of Exchange servers, and in programs that hand mail to Microsoft 365 with an app login that may not open the mailbox. No sample of it as an answer to a bad command has been found.',
    steps: {
      sender: [
        'Give an ordinary message a few hours; sending servers repeat what was answered with a 4.',
        'If it lasts, send your mail support the complete line, since the text after 430 is the only clue.',
      ],
      sendingAdmin: [
        'With “mailbox logon failure” from Microsoft 365, give the app FullAccess to the mailbox it sends from, and allow time for that to take effect.',
        'With no such words, find in the session log which command was answered, and check its spelling and order.',
      ],
      receivingAdmin: [
        'On Exchange with “mailbox logon failure”, check that inherited permissions and the rights of the Exchange Servers group on the mailbox store are intact.',
      ],
    },
    serverUse:
      'Not a code to choose. An unknown command is 500, one out of order 503; a mailbox you cannot open just now is 450 or 451.',
  },
  '431': {
    title: 'The recipient’s server has run out of space',
    essence: 'A whole server’s disk is full, not one person’s mailbox; the number itself is in no standard.',
    meaning:
      'The server that stores the recipient’s mail has no disk space left, so your message waits; within Exchange it can also be your own server. Clearing one mailbox does not help. The SMTP standard does not know 431: very probably it is 4.3.1, mail system full, without its dots. Exchange writes both, as “431 4.3.1 STOREDRV”; otherwise it is found in copied code lists.',
    seen: 'In the queues and delivery reports of Exchange servers, where mail for one mailbox database stops; with SUBMITDEFER in the tracking log of Exchange 2016 and later, the sender’s own server is short of space. Senders may get no notice at all.',
    steps: {
      sender: [
        'Wait: the message moves on as soon as room has been made there.',
        'If nothing has arrived by the next day, tell the recipient by phone, so that they can alert their IT.',
      ],
      recipient: [
        'Report to your IT that incoming mail stops for lack of disk space; clearing your own mailbox is unlikely to help.',
      ],
      sendingAdmin: [
        'See which host reports the error: within one Exchange organisation the full disk may be your own.',
        'If your own Exchange logs SUBMITDEFER, free the drive of its TMP folder and have the message sent again: by Microsoft’s page it was dropped without a notice.',
      ],
      receivingAdmin: [
        'Free space on the drive of the mailbox database named in the queue; delivery stops while a little space is still left.',
        'Check whether transaction logs pile up because backups no longer shorten them.',
        'Watch the queue afterwards; it should empty without further help.',
      ],
    },
    serverUse:
      'Use 452 4.3.1 instead, the standard answer of a system without storage. If a single mailbox is over its quota, that is 452 4.2.2 or 552 5.2.2.',
  },
  '432': {
    title: 'The login needs a change, or the mailbox is too busy',
    essence: 'During login, a password transition is needed; with 4.3.2 from Exchange, the mailbox cannot keep up.',
    meaning:
      'Either your program could not log in, or Exchange is holding the message back; the number alone leaves that open. By RFC 4954 the server wants the password once through AUTH PLAIN before the chosen login method works. Exchange means something else by “432 4.3.2”: a mailbox gets too much mail at once, which clears by itself. Lists call it a stopped incoming queue.',
    seen: 'The login meaning: in mail programs and devices while they sign in, and seldom. The Exchange meaning: in queues and delay notices, typically for journal mailboxes or public folders with very heavy traffic.',
    steps: {
      sender: [
        'Look for 4.3.2 or STOREDRV after the number; if it is there, wait, because delivery is tried again.',
        'If your program cannot log in, switch on TLS and set its authentication to PLAIN (“normal password”) for one login.',
        'Then set the earlier method again if you prefer it; it should work from the next session on.',
      ],
      sendingAdmin: ['Slow down automatic mail that floods a single Exchange mailbox.'],
      receivingAdmin: [
        'For logins, offer AUTH PLAIN under TLS; without it users have no way through the transition.',
        'On your own Exchange, spread journal or bulk mail over more mailboxes before you raise RecipientThreadLimit.',
      ],
    },
    serverUse:
      'Only in answer to AUTH, with 4.7.12, when the user must pass through PLAIN once. If the login service is down, answer 454; wrong credentials are 535; a mailbox under load is 450 or 451.',
    readings: [
      'Password transition (RFC 4954): it answers AUTH before any message, often with 4.7.12, and the program reports a failed login.',
      'Exchange throttling: 4.3.2 or “STOREDRV” follows, in a queue or delay notice; it concerns one mailbox and is retried.',
    ],
  },
  '435': {
    title: 'The mail server cannot check your login at the moment',
    essence: 'Exim’s own number for a login check that broke down; it does not say that the password is wrong.',
    meaning:
      'Your login could not be checked, so the message was not handed in. The password may well be right: something that the server consults, such as its user list, has failed. The number is Exim’s own (“Unable to authenticate at present”); the standard, RFC 4954, has 454 for this. If a mistake in the configuration is behind it, it lasts until someone corrects that.',
    seen: 'While a mail program, website or device signs in to an Exim server. Known cases behind it are a password file that could not be opened and a script with a missing module.',
    steps: {
      sender: [
        'Keep your password as it is, and try once more in a quarter of an hour.',
        'If it goes on, tell your mail provider the account and the time, and ask whether the login service is down.',
      ],
      sendingAdmin: [
        'If your server logs in there as a relay, leave its mail queued; it goes out once logins work again.',
      ],
      receivingAdmin: [
        'Read Exim’s log: the line with 435 names what failed, for instance a file that cannot be opened.',
        'Check that the database or directory behind the authenticator answers.',
      ],
    },
    serverUse:
      'Exim sends it by itself when an authenticator cannot decide. Elsewhere answer 454 4.7.0, which tells programs not to ask the user for another password.',
  },
  '441': {
    title: 'The recipient’s server is not answering',
    essence: 'Your own server reports that it reached nobody; the other side did not send this number.',
    meaning:
      'Nobody answers where your message should go: your server cannot connect to the recipient’s mail server, and keeps trying. No SMTP standard has such a code: very probably it is 4.4.1, no answer from host, without its dots. Exchange prints both, “441 4.4.1”, and even says that the remote server “returned” it, although the text is its own.',
    seen: 'In delay and failure notices from Exchange, beside “Failed to connect”, a Winsock number such as 10060 (timed out) and an alternate host that did not help either.',
    steps: {
      sender: [
        'Check the part after the @ for a typing error; a wrong domain may lead to a machine that takes no mail.',
        'If the address is right, leave the message alone; it goes out once the server can be reached.',
        'If nothing has arrived after a day, use the phone or an address of that person at another provider.',
      ],
      sendingAdmin: [
        'Look up the MX records of the domain, and connect to each host on port 25 from the sending server.',
        'If many domains fail, look for a firewall, antivirus program or provider that blocks outgoing port 25.',
        'If only this one fails, write to its postmaster from another provider, with the address tried and the time.',
      ],
      receivingAdmin: [
        'Make sure that every host in your MX records listens on port 25, and take retired ones out.',
        'Check whether your firewall silently drops the sender’s network.',
      ],
    },
    serverUse:
      'It cannot be an answer, since a server that answers is there. A relay that gets no answer records 4.4.1; the registry pairs that with 451.',
  },
  '442': {
    title: 'The connection broke while your message was on its way',
    essence: 'The servers were talking when the line dropped; the number comes from lists and is in no standard.',
    meaning:
      'The connection broke while your message was being passed from one server to the next, so the transfer starts again from the beginning. As a three-digit code this is not standard; copied lists carry it, very probably for the dotted 4.4.2, bad connection. A connection that really drops brings no code at all, as nobody is left to send one; RFC 5321 tells servers to treat it like a 451.',
    seen: 'In code lists and in tools that follow them; no mail server is known to send it. Logs have “lost connection” with 4.4.2 instead, or 421 4.4.2 when time ran out.',
    steps: {
      sender: [
        'Wait for the next attempt; one broken connection needs nothing from you.',
        'If a message with a large attachment fails again and again, send it without the file and share that by link.',
      ],
      sendingAdmin: [
        'See in the log after which command it broke: after DATA suspect size or a filter, earlier the network or a rate limit.',
        'Send a short test message; if that passes, examine message size and TLS inspection along the way.',
      ],
      receivingAdmin: [
        'Search your firewall and mail filter for sessions cut at that time; a filter that refuses should say so with a code.',
      ],
    },
    serverUse:
      'Choose 421 4.4.2 when you close on a client that has gone silent. Once the line is down there is nothing to answer.',
  },
  '446': {
    title: 'Your message is going round in circles between servers',
    essence: 'A forwarding or routing loop: the message passed too many servers, and waiting does not undo it.',
    meaning:
      'Your message is being passed from server to server without ever reaching a mailbox, until one of them stops it. Usually a forwarding rule or a route leads back to where it came from. The number comes from copied lists, not from the SMTP standard; very probably it is 4.4.6, routing loop, without its dots. Its leading 4 promises new attempts, but they take the same circle.',
    seen: 'In lists of SMTP errors; no product is known to send it. Real loops come back as “too many hops” or “hop count exceeded”, mostly 554 5.4.6, with a long row of Received lines.',
    steps: {
      sender: [
        'Do not send it again; every copy goes the same round.',
        'Tell the recipient by another route that mail to them loops, and pass on the notice.',
      ],
      recipient: ['Remove forwarding rules that lead from one of your addresses to another and back.'],
      sendingAdmin: [
        'Read the Received lines from the bottom up: the pair of hosts that repeats forms the loop.',
        'If one of the two is yours, correct its route for that domain.',
      ],
      receivingAdmin: [
        'Check that the host in your MX record treats the domain as its own and does not pass it on.',
        'With Exchange and Microsoft 365 side by side, check the type of the accepted domain and the connectors.',
      ],
    },
    serverUse:
      'Not even for a loop: a server that counts too many Received lines rejects the message with 554 5.4.6, so that the sender hears of the loop at once instead of after days.',
  },
  '447': {
    title: 'Your message waited too long and was given up',
    essence: 'The waiting time ran out before delivery; what stood in the way is not in the number.',
    meaning:
      'The sending server tried for as long as it is set to, then gave your message up; most often the other server did not answer or kept putting it off. The number is known from lists alone; very probably it is 4.4.7, delivery time expired, without its dots. The real cause is in the last reply before the end. Some lists blame the header or too many recipients, which nothing confirms.',
    seen: 'As an explanation in lists and ticket systems; bounces themselves print 4.4.7, “message expired” or “retry timeout exceeded”. Beside the word “delayed” the message is still on its way.',
    steps: {
      sender: [
        'Make sure that it is the final notice: as long as it says “delayed”, attempts continue.',
        'Compare the domain after the @ letter by letter.',
        'If the address is right, send it once more the next day, or ask the person whether other mail reaches them.',
      ],
      sendingAdmin: [
        'Follow the queue ID in your log to the last reply or connection error before the expiry, and go by that one.',
        'If there never was a reply, test DNS, the MX hosts and port 25 of that domain.',
        'If several domains expired on the same day, examine your own network first.',
      ],
      receivingAdmin: [
        'Ask for the sending server’s IP address, and look for put-off or blocked connections from it on those days.',
      ],
    },
    serverUse:
      'It never answers a command. The server that gives up reports the code of the actual obstacle, and 4.4.7 only where that is unknown.',
  },
  '449': {
    title: 'An Exchange server found no route for your message',
    essence: 'Lists explain it as a routing mistake inside an old Exchange system; the number is registered nowhere.',
    meaning:
      'A mail server inside an organisation does not know where to pass your message on. Read with dots, the number is very probably 4.4.9, a code of old Exchange versions that nobody registered; 449 itself is in no SMTP standard. Lists name two causes: a connector set to DNS that also serves another address type, and a routing group that was deleted. More is not known.',
    seen: 'Nearly only in copied code lists. A notice that really bears it most likely stems from a very old Exchange system, or from a tool that quotes such a list.',
    steps: {
      sender: [
        'Look in the notice for the server that reports the fault, and forward the notice to the IT that runs it.',
        'Do not send it again; once the route is repaired, the waiting message goes out.',
      ],
      sendingAdmin: [
        'If your Exchange reports it, check address space, smart host and DNS setting of the SMTP connector.',
        'Put a smart host given as an IP address in square brackets.',
        'Search for connectors or recipients that still belong to a removed routing group.',
      ],
      receivingAdmin: ['If the reporting server is yours, check its internal connectors in the same way.'],
    },
    serverUse:
      'Do not answer with it. A route that is missing for the moment is 451 with 4.4.4; one that does not exist is 550 or 554 with 5.4.4.',
  },
} as const satisfies Record<string, CodeText>;
