import type { CodeText } from '../../../entry';

export const enhancedTextsProtocol = {
  '5.5.0': {
    title: 'An unknown mailbox, or a fault between the servers',
    essence:
      'From Outlook.com: the mailbox does not exist. Elsewhere: a vague fault in the exchange between the servers.',
    meaning:
      'Your message was refused, and what the code means depends on who sends it. From Outlook.com, the best-known source, the mailbox does not exist (hotmail.com, outlook.com and the like). Orange uses it for blocks and other refusals; elsewhere something in the conversation between the servers was wrong.',
    seen: '“550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)” for Hotmail and Outlook addresses; “550 5.5.0 … OFR_…” from Orange; “503 5.5.0 Improper use of SMTP command pipelining” from Postfix, in logs.',
    steps: {
      sender: [
        'With “mailbox unavailable”, check the address for a slip, above all its ending (hotmail.com, hotmail.fr, live.com).',
        'Ask the person another way whether the account still exists.',
        'With OFR_420 or OFR_426 (La Poste: LPN…), ask the person for another address: this mailbox is archived or blocked.',
        'With any other OFR or LPN number, forward the notice to whoever runs your mail.',
      ],
      recipient: ['Give the sender the exact spelling of your address, including the part after the last dot.'],
      sendingAdmin: [
        'Treat the Outlook.com form as an unknown user and stop sending to that address.',
        'For Orange, go by the three digits after OFR or LPN: 102 is a reputation block, 401 means SPF.',
        'For “Improper use of SMTP command pipelining”, make the client wait for each reply unless EHLO has offered PIPELINING.',
      ],
      receivingAdmin: [
        'If your own server sends it to partners, find in the log which command was the trouble, and name it: 5.5.1, 5.5.2 or 5.5.4.',
      ],
    },
    serverUse:
      'For a protocol fault that is neither a wrong sequence (5.5.1), bad syntax (5.5.2) nor a bad argument (5.5.4). For an unknown mailbox use 5.1.1, which tells the sender at once what to check.',
    readings: [
      'Outlook.com, “mailbox unavailable” with 550: nobody has this address; read it as 5.1.1.',
      'Orange and La Poste, OFR_ or LPN…: 102 reputation, 401 SPF, 420 mailbox archived, 426 mailbox blocked, 510 service refused.',
      'With 503, in a session log: a command came at the wrong moment, often after an earlier refusal.',
    ],
  },
  '4.5.0': {
    title: 'Put off after a slip in the exchange between the servers',
    essence: 'At Gmail the sending program broke the rules; it tries again, perhaps in vain.',
    meaning:
      'Your message was put off because something went wrong in the exchange between the sending and the receiving program, not in what you wrote. The program tries again, but if it breaks the same rule each time, only a correction of the program helps. Sendmail also writes the code for delays of its own.',
    seen: '“451 4.5.0 SMTP protocol violation” (Gmail), for instance for home-made scripts that do not wait for the server’s answers; “Status: 4.5.0” in delay notices of sendmail.',
    steps: {
      sender: [
        'With an ordinary mail program, try again later, and update the program if it happens each time.',
        'With a script, device or web application, send the full text to its maker.',
      ],
      sendingAdmin: [
        'Wait for the greeting and for each reply; send several commands at once only where EHLO has offered PIPELINING.',
        'In the sending code, check the CR LF line ends and that nothing follows STARTTLS before its reply.',
        'In a sendmail notice, go by Diagnostic-Code: “X-Unix; 71” is the exit code of a delivery program, not a reply.',
      ],
    },
    serverUse:
      'For a protocol fault that may not happen again and that you cannot name. One that the client will repeat is 5.5.1, 5.5.2 or 5.5.4, a broken connection 4.4.2, a fault of your own 4.3.0.',
  },
  '2.5.0': {
    title: 'The server agreed, and the exchange went well',
    essence: 'From some gateways it is the yes to the whole message, elsewhere to one step of the exchange.',
    meaning:
      'The server agreed to what it was asked and has nothing to add. In answer to the whole message, as from Proxmox Mail Gateway, it means that the message was taken over; in answer to a single command, only that this step succeeded. It does not prove that the message is in the inbox.',
    seen: 'In logs behind “status=sent”: “250 2.5.0 OK (…)” from Proxmox Mail Gateway, “250 2.5.0 Ok.” from other servers. Now and then after MAIL FROM, or between the pieces of a message (BDAT, BURL).',
    steps: {
      sender: ['Leave it at that, and have the recipient look in the spam folder if they miss the message.'],
      sendingAdmin: [
        'Note what stands in brackets after OK: the gateway can trace the message by it.',
        'Make sure that it answered the end of the data, not an earlier command.',
      ],
      receivingAdmin: [
        'On Proxmox Mail Gateway, look that number up in the Tracking Center to see whether the message was delivered, held or dropped.',
      ],
    },
    serverUse:
      'With 250, for a yes about the exchange itself, such as to one of several BDAT or BURL commands. To the complete message, 2.0.0 or 2.6.0 is more usual; addresses have 2.1.0 and 2.1.5.',
  },
  '5.5.1': {
    title: 'The two servers fell out of step',
    essence: 'A command came too early or is not offered there; often this only follows from another refusal.',
    meaning:
      'Your message was not taken because a command came before its turn, or is not one that the server offers. Often another refusal came just before, of the recipient for instance, and this one only follows from it. If it stands alone, the sending program is at fault or should have logged in first.',
    seen: '“554 5.5.1 Error: no valid recipients” (Postfix), “503 5.5.1 Bad sequence of commands” and “502 5.5.1 Unrecognized command” (Gmail), “521 5.5.1 Protocol error” (postscreen); in error windows, logs and transcripts inside bounces.',
    steps: {
      sender: [
        'Look higher up in the notice for a reply that begins with 4 or 5: that one tells the real reason.',
        'If your mail program shows it while sending, turn on the login for outgoing mail and use port 587.',
      ],
      sendingAdmin: [
        'Find the first reply in the session that does not begin with 2 or 3; the trouble began there.',
        'For “no valid recipients”, look at the reply to each RCPT TO; every address can have its own reason.',
        'For “authentication not enabled”, log in on port 587 instead of 25, or take the login out of the settings.',
        'For “Protocol error” from postscreen, make the client wait for the greeting before it speaks.',
      ],
      receivingAdmin: [
        'If genuine servers get it, check whether a firewall rewrites their EHLO or garbles multi-line replies.',
      ],
    },
    serverUse:
      'With 503 for a command out of sequence, 502 or 500 for one that you do not offer or know; always class 5. DATA after nothing but refused recipients may get 554 5.5.1. Bad syntax is 5.5.2, a missing login 530 with 5.7.0.',
    readings: [
      '“no valid recipients”, “Need RCPT”, “RCPT first”: every recipient had been refused before; those replies hold the reason.',
      'Gmail’s former “530 5.5.1 Authentication Required”: log in first; today it is 530 5.7.0.',
      '“authentication not enabled” (Postfix): this port takes no logins.',
      'postscreen, “521 5.5.1 Protocol error”: the client talked before its turn, as spam programs do.',
    ],
  },
  '5.5.2': {
    title: 'The server could not read what the sending program wrote',
    essence:
      'A technical line is malformed, often a server name or an address; the text of the message is not the issue.',
    meaning:
      'Your message was not taken because the receiving server could not read a line from the sending program. Such lines carry a server name, an address or login data, not your text. The same program will fail each time until its setting or its code is corrected.',
    seen: '“504 5.5.2 … need fully-qualified hostname” or “… address” and “501 5.5.2 … Invalid name” (Postfix), “555 5.5.2 Syntax error” and “501 5.5.2 … cannot decode response” (Gmail), “Send hello first” (Exchange Server).',
    steps: {
      sender: [
        'If you typed the recipient by hand, look for angle brackets, a comma or a name in the address field.',
        'Otherwise report the full error to the support of the program or device; the recipient’s address is probably fine.',
      ],
      sendingAdmin: [
        'For “need fully-qualified hostname”, give HELO a full name such as mail.example.com (Postfix: myhostname).',
        'For “need fully-qualified address”, add the missing domain to the sender or recipient.',
        'For Gmail’s 555, log the exact MAIL FROM or RCPT TO line: missing angle brackets or a display name inside are the usual slips.',
        'For “cannot decode response” during login, check that user name and password are sent in Base64 without line breaks.',
      ],
      receivingAdmin: [
        'If your own users get it, let logged-in and local clients through before you check HELO names.',
      ],
    },
    serverUse:
      'With 500, 501 or 555, for a line that cannot be parsed, and for data that is not valid Base64 during AUTH (RFC 4954). A line that reads well but carries an unusable value is 5.5.4; a malformed recipient is clearer as 5.1.3.',
  },
  '4.5.3': {
    title: 'Too many recipients at once; the rest follow',
    essence: 'The server takes only so many recipients per delivery; the sending server brings the others later.',
    meaning:
      'Your message has more recipients than the receiving server takes in one delivery. Those accepted so far get it, and the sending server presents the others afterwards by itself. You have to act only if the sending program cannot split a message.',
    seen: '“452 4.5.3 Error: too many recipients” (Postfix), “452 4.5.3 Your message has too many recipients” (Gmail); from Exchange Online, when more than 200 envelope recipients belong to one domain; from Stalwart with 455.',
    steps: {
      sender: [
        'Do not send it again: those already reached would get a second copy.',
        'If your own program shows the error, send in smaller groups.',
      ],
      sendingAdmin: [
        'Check in the log whether the remaining recipients went out in a later transaction; if not, lower the recipients per message for this destination.',
        'To Exchange Online, send to at most 200 recipients of one domain per message.',
        'In your own sending code, go on with DATA for the accepted recipients and queue the others, instead of breaking off.',
        'For “rate limit exceeded” (Rambler), slow down.',
      ],
      receivingAdmin: [
        'Keep the limit at 100 recipients or more, as RFC 5321 demands, also in any filter in front of the server.',
      ],
    },
    serverUse:
      'With 452, for each recipient beyond your limit per transaction. The registry’s table prints 451 beside it, but RFC 5321 requires 452. If the client is to give up instead of splitting, that is 5.5.3.',
    readings: [
      'Gmail, “Domain policy size per transaction exceeded”: too many delivery rules met at once; this recipient has to come in a transaction of its own.',
      'Rambler, “rate limit exceeded”: too much mail in a short time, not too many recipients.',
      'Stalwart, 455 4.5.3: the ordinary limit on recipients, with an unusual number in front.',
    ],
  },
  '5.5.3': {
    title: 'Too many recipients for one message',
    essence: 'A limit on recipients was exceeded and nothing is retried; write to fewer people at a time.',
    meaning:
      'Your message has more recipients than the server allows (To, Cc and Bcc together) and was refused instead of being split up. The limit is often your own provider’s, meant to keep ordinary accounts from mass mailing. Only the list of addresses in the notice can tell whether some people got it anyway.',
    seen: '“550 5.5.3 Too many recipients for this sender” (Gmail), “Too many recipients” (Exchange Server), mostly right after sending. Other matters share the number: “Multi-recipient bounce” (Postfix), OFR_421 (Orange).',
    steps: {
      sender: [
        'Divide the list and send the message in several parts.',
        'For a regular group, use a mailing list, a group address or a newsletter service.',
        'If you wrote to only a few people, check your Sent folder and change your password: somebody may be misusing your account.',
      ],
      sendingAdmin: [
        'In Exchange, check the recipient limits of the organisation, the Receive connector and the sender, and raise the one that applies.',
        'For “Multi-recipient bounce”, find the program that sends with an empty sender to several people; a real notice has one recipient.',
        'For Orange’s OFR_421, send with an envelope address that belongs to the login.',
      ],
      receivingAdmin: [
        'If other people’s servers get this from you, answer 452 with 4.5.3 instead, and they split the message by themselves.',
      ],
    },
    serverUse:
      'On a submission server, for a limit per message that you will not relax and that splitting must not get round. Between servers use 452 with 4.5.3, so that the rest comes in a further transaction.',
    readings: [
      'Gmail, “Too many recipients for this sender”: a limit of the sending account.',
      'Postfix, “Multi-recipient bounce”: a message with an empty sender, which should be a failure notice, had several recipients.',
      'Orange and La Poste, OFR_421 or LPN…_421: the sender’s address does not belong to the account that logged in.',
      '552 in front, in answer to an address: 452 was meant, and a sending server should take it as temporary (RFC 5321); smaller groups can pass.',
    ],
  },
  '5.5.4': {
    title: 'The server refused a value from the sending program',
    essence:
      'Mostly the name by which the program introduces itself is wrong; the text and the recipient are not in question.',
    meaning:
      'Your message was not taken because the sending program gave a value that the server cannot accept. Usually it is the name by which the program introduces itself, a bare computer name for instance, or an option that the other side never offered. Nothing gets through until that setting is changed.',
    seen: '“501 5.5.4 HELO/EHLO argument … invalid” (Gmail), “501 5.5.4 Invalid domain name” (Exchange, Microsoft 365), “555 5.5.4 Unsupported option”: now and then in bounces, more often in the error log of a script, scanner or application.',
    steps: {
      sender: [
        'If the device has a field for its host or domain name, enter a full one such as scanner.example.com, without spaces or underscores.',
        'Otherwise tell the maker of the program that its HELO or EHLO name is refused, and quote the error.',
      ],
      sendingAdmin: [
        'Set an EHLO name of letters, digits, hyphens and at least one dot (Postfix: smtp_helo_name; Python smtplib: local_hostname).',
        'For “Unsupported option”, compare the parameters of MAIL FROM and RCPT TO with the EHLO reply of that very host.',
        'For ETP208 (Trellix), leave the syntax alone and have your IP address taken off the Invaluement blocklist.',
      ],
      receivingAdmin: [
        'If partners are refused, compare what EHLO offered with what the machine behind the load balancer really supports.',
      ],
    },
    serverUse:
      'With 501, 504 or 555, when the command can be read but a value in it is out of range or not supported; class 5 only. A line that cannot be read at all is 5.5.2; a name that merely offends your policy is more honest as 5.7.1.',
    readings: [
      '“HELO”, “EHLO”, “Invalid domain name”: the name by which the sending side introduces itself is malformed.',
      '“Unsupported option”, “parameter”: MAIL FROM or RCPT TO carried an option that this server did not offer.',
      'Trellix (FireEye), ETP208: not a protocol fault but a blocklist entry of the sending IP address.',
    ],
  },
  '5.5.5': {
    title: 'The programs do not speak the same mail protocol',
    essence: 'Almost never sent; where it is, a program was most likely pointed at the wrong port.',
    meaning:
      'Your message was not taken because the two programs could not agree on a version of the mail protocol. Hardly any server sends this, as today’s SMTP has no versions to mix up. Where it does appear, a program has probably greeted in the wrong way, such as with SMTP on a port for internal delivery (LMTP).',
    seen: 'Hardly anywhere. At least one server program answers “501 5.5.5 wrong protocol version, try …” to the wrong greeting. Lists of Exchange codes name it without saying when it occurs.',
    steps: {
      sender: ['Pass the whole text on to whoever set up the program that sends; the message needs no change.'],
      sendingAdmin: [
        'Check host and port: 25 between servers, 587 or 465 for mail programs, and LMTP only where local delivery listens.',
        'In Postfix, check the transport that leads there: lmtp: and smtp: are not interchangeable.',
      ],
      receivingAdmin: ['Name in the reply the greeting that the port expects: HELO, EHLO or LHLO.'],
    },
    serverUse:
      'When a client greets in a protocol that this port does not speak, such as EHLO on an LMTP port. A command that you do not know is 5.5.1, an unusable EHLO name 5.5.4.',
  },
  '5.5.6': {
    title: 'Login refused: the program’s answer was too long',
    essence: 'The password is not said to be wrong; a long access token is the likely cause.',
    meaning:
      'Sending failed at the login, before your message was passed on: the program’s answer was longer than the server has room for. Ordinary passwords are hardly ever that long; the access tokens of modern sign-in (OAuth) can be. The message is still with you.',
    seen: '“500 5.5.6 Authentication Exchange line is too long”, in error windows and logs, from servers that follow RFC 4954. Rare: other servers refuse such lines with 500 or 555 and 5.5.2.',
    steps: {
      sender: [
        'Sign in to the account anew in your mail program, so that it fetches a fresh token.',
        'Where a password is asked for, check that nothing but the password stands in the field.',
      ],
      sendingAdmin: [
        'Measure the Base64 line in a session log, and have the identity provider put less into the token.',
        'Send a long token after the server’s 334, not in the AUTH command itself.',
      ],
      receivingAdmin: [
        'Raise the buffer to the longest answer that your AUTH mechanisms can need; RFC 4954 asks for that.',
      ],
    },
    serverUse:
      'With 500, when an answer in the AUTH exchange exceeds your buffer. A command line that is too long otherwise, or data that is not Base64, is 5.5.2; wrong credentials are 535 with 5.7.8.',
    readings: [
      '“Authentication Exchange line is too long”: the registered meaning, at the login.',
      '“Invalid message content”, in lists of Exchange codes: the message breaks the protocol; no login is meant.',
    ],
  },
  '4.5.6': {
    title: 'Login not possible now: the answer was too long',
    essence: 'Practically never sent; treat it as 5.5.6 if it comes back at each attempt.',
    meaning:
      'Your message is waiting on your own side because what your program answered at the login was too long for the server, which takes this for a passing state. The registry allows the temporary form, but no well-known server is documented with it. If every attempt ends the same way, the token or password has to become shorter.',
    seen: 'Practically never. RFC 4954, where the detail comes from, shows it only as 500 with 5.5.6.',
    steps: {
      sender: ['Leave the message in the outbox and let the program try again; the password is not said to be wrong.'],
      sendingAdmin: ['Repeat the login with a short password: if that works, the length of the token is the cause.'],
      receivingAdmin: ['If a proxy in front of the server cuts off long AUTH lines, raise its limit.'],
    },
    serverUse:
      'Only if the room for AUTH lines is short for a passing reason. The usual answer is 500 with 5.5.6; a login service that is down says 454 with 4.7.0.',
  },
} as const satisfies Record<string, CodeText>;
