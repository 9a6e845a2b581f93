import type { CodeText } from '../../../entry';

export const enhancedTextsMailSystem = {
  '5.3.0': {
    title: 'The other mail system refused, without a clear reason',
    essence: 'Used for blocked senders, spam and unknown addresses alike; only the words after it tell which.',
    meaning:
      'The receiving mail system turned your message away for good, and the code does not say why. Servers use it for very different things: blocked senders, spam verdicts, unknown addresses, faults of their own. The words after it decide what to do; some of these causes are on your side.',
    seen: '“553 5.3.0 … is_blocked” (AT&T), “553 5.3.0 … Address does not exist”, “… identified SPAM … (#5.3.0)”, “551 5.3.0 Unknown error” (Yandex). Amazon SES put “5.3.0 - Other mail system problem” in front of the real reply.',
    steps: {
      sender: [
        'Go by the words: “does not exist” means check the address, “blocked” means that your provider has to act.',
        'If there is only “Unknown error”, send the message once more after some hours.',
        'If an IP address or a blocklist is named, pass the complete notice on to your mail provider.',
      ],
      sendingAdmin: [
        'Check the sending IP address at the blocklist or contact that the reply names, and remove the cause before asking to be taken off.',
        'If another reply is quoted inside, work on that one; 5.3.0 is only the wrapping.',
      ],
      receivingAdmin: [
        'Look in the log for a delivery program that ended with an error (sendmail reports “X-Unix; 77” and the like).',
        'Give blocklist refusals 5.7.1 instead, so that senders know it is about policy.',
      ],
    },
    serverUse:
      'When your own system cannot take the message, finally, and none of 5.3.2 to 5.3.5 describes why. Unknown recipients are 5.1.1, blocking and spam 5.7.1; a fault that you are going to repair is 4.3.0.',
    readings: [
      'AT&T, “DNSBL:RBL 521<…>_is_blocked” or “ATTRBL”: the sending IP address is on AT&T’s list.',
      '“Address does not exist”, “Unknown E-Mail Address”: no such mailbox, as with 5.1.1.',
      'Amazon SES, “Other mail system problem 550-…”: the reply quoted after it is the cause.',
      'Exchange Server, “Too many related errors”: the message kept making the server fail (poison message).',
    ],
  },
  '4.3.0': {
    title: 'Trouble inside the other mail system, for now',
    essence: 'Neither address is at fault; the message waits and your server tries again.',
    meaning:
      'Something inside the receiving system went wrong while it handled your message, and it asks to be tried later. Your server keeps the message and repeats the attempt until the fault is mended or its own time limit is reached, usually after four to five days.',
    seen: '“421 4.3.0 Temporary System Problem” and “451 4.3.0 … temporarily rejected” (Gmail), “451 4.3.0 … Temporary lookup failure” (Postfix), “421 4.3.0 Upstream error” (Cloudflare). Now and then a full mailbox hides behind it.',
    steps: {
      sender: [
        'Wait; there is nothing in the message that you could put right.',
        'If it drags on, tell the recipient another way that their mail system reports a fault.',
      ],
      recipient: [
        'Pass the code and the time on to whoever runs your mail; the fault may not have been noticed there.',
      ],
      sendingAdmin: [
        'If Gmail names “Multiple destination domains per transaction”, let your server send to one domain per transaction.',
        'See whether other mail to the same host waits too; if so it is their outage, and your queue only has to hold.',
      ],
      receivingAdmin: [
        'Follow the error in your log to its source: a database or LDAP lookup, a content filter, a disk.',
        'In Postfix, query the table that the log names with “postmap -q” to see the lookup fail.',
        'If a full disk or mailbox is behind it, answer 4.3.1 or 4.2.2 instead.',
      ],
    },
    serverUse:
      'With 451, for a fault on your own side that you expect to mend. Lack of space is 4.3.1, planned downtime or overload 4.3.2, a wrong setting 4.3.5.',
    readings: [
      'Gmail, “Multiple destination domains per transaction is unsupported”: the sending server has to split the recipients.',
      '“Temporary System Problem”, “Temporary lookup failure”: a fault on the receiving side; waiting helps.',
      '“quota exceeded” (qmail, local Postfix delivery): the mailbox is full, as with 4.2.2.',
    ],
  },
  '2.3.0': {
    title: 'The mail system agrees to a step',
    essence: 'A plain yes, best known from the goodbye at the end of a session; 2.0.0 is more usual.',
    meaning:
      'The server agreed to a step of the conversation and adds nothing to its yes. Few programs use this number, some of them for the goodbye: by then the hand-over of your message is over, well or badly. How it went stands in an earlier line.',
    seen: 'In logs of programs that note only the last line of a session, as “221 2.3.0 Bye received. Goodbye.”; as “250 2.3.0 OK” from nullmailer.',
    steps: {
      sender: ['Change nothing: it reports no fault.'],
      sendingAdmin: [
        'Turn up the log level, and look for the reply to the end of the data: that one tells whether the message was taken.',
      ],
    },
    serverUse:
      'With 250 or 221, for a yes that concerns the system as a whole; 2.0.0 says as much and is more common. Addresses have 2.1.0 and 2.1.5, the content of a message 2.6.0.',
  },
  '4.3.1': {
    title: 'The receiving server has run out of space',
    essence: 'The whole system is short of storage or memory, not just one mailbox; retries go on.',
    meaning:
      'The server that answered lacks disk space or other resources and takes no message for the moment, probably not only yours. The recipient’s mailbox is not to blame, and the recipient cannot make room. Your message waits in the queue until the people who run that server have made some.',
    seen: 'As “452 4.3.1 Insufficient system storage” (Postfix), “Insufficient system resources” (Exchange Server under back pressure), or with “TSTE” from Outlook.com.',
    steps: {
      sender: [
        'Wait; clearing out your mailbox or the recipient’s changes nothing.',
        'If it lasts longer than a day, let the recipient know that their mail server reports a lack of space.',
      ],
      recipient: [
        'Report “4.3.1, out of storage” to whoever runs your mail server; deleting your own messages will not help.',
      ],
      sendingAdmin: [
        'Check whose reply it is: your own server says the same when its disk fills up.',
        'If it is the other one, open fewer connections to it and let the queue work.',
      ],
      receivingAdmin: [
        'Check free space and inodes on the queue and mail volumes, and delete old logs or clear a stuck queue.',
        'In Postfix, compare the free space with queue_minfree and message_size_limit.',
        'On Exchange, look for back-pressure events: disk or memory is running low.',
      ],
    },
    serverUse:
      'With 452, when the queue or mail volume is short of space for everybody. One full mailbox is 4.2.2, overload without lack of space 4.3.2. The registry knows it only as temporary, so there is no proper 5.3.1.',
  },
  '4.3.2': {
    title: 'The receiving server is not taking mail right now',
    essence: 'The host is shutting down, in maintenance or overloaded; the attempt is repeated by itself.',
    meaning:
      'The server answered but takes in no messages at present: it is being shut down or maintained, or has more work than it can handle. That is meant to pass, and your mail server tries again later. Some providers give the same code when too many connections come from one side, or when a single mailbox gets mail too fast.',
    seen: '“421 4.3.2 Service not available” (Outlook.com, Exchange), “451 4.3.2 Temporary server error … ATTR17”, “452 4.3.2 Connection rate limit exceeded”, “432 4.3.2 … recipient thread limit exceeded” (Microsoft 365).',
    steps: {
      sender: [
        'Wait for the next attempts; no change to your message would speed them up.',
        'Use the phone for anything that must arrive today.',
      ],
      sendingAdmin: [
        'If the text speaks of connections or rate, open fewer connections to that host at a time.',
        'If “Service not available” goes on for more than a day, inform the postmaster there, with times and the full reply.',
      ],
      receivingAdmin: [
        'Check that the mail services run and that maintenance mode has been ended.',
        'On Exchange, see that the transport components are active and that the right connector answers.',
        'Under load, find what uses up the capacity before you raise a limit on processes or connections.',
      ],
    },
    serverUse:
      'During shutdown, maintenance or overload, with 421 if you close the connection. A host that never takes mail says 521 with 5.3.2 instead; lack of space is 4.3.1, a fault that you have to look for 4.3.0.',
    readings: [
      'Exchange Online, “recipient thread limit exceeded”: one mailbox gets mail too fast and is slowed down on purpose.',
      '“Connection rate limit exceeded”, “connections per resource forest”: too many connections at a time.',
      '“Service not available”, “not active”: the registered meaning; the host itself takes no mail at present.',
    ],
  },
  '5.3.2': {
    title: 'The recipient’s server takes no mail, and not only now',
    essence: 'Unlike 4.3.2, this is meant to last: another address, or another server there, is needed.',
    meaning:
      'Your message was refused because the server that answered takes no mail and does not expect to soon: it may never have taken any, or has been given up. Inside an Exchange organisation, with “StoreDriver” in the text, it points to a fault in the address book settings.',
    seen: '“521 5.3.2 … System not accepting network messages”, for instance; RFC 7504 joins the code to 521. Within Exchange Server: “STOREDRV.Deliver: Missing or bad StoreDriver MDB properties”.',
    steps: {
      sender: [
        'Check the part after the @: the name of a website is not always a mail domain.',
        'Ask the person by phone for an address that receives mail.',
        'If the text says “StoreDriver”, send the notice to the people who run your Exchange server.',
      ],
      sendingAdmin: [
        'See whether the refusing host is among the MX records of the domain, and whether another one accepts.',
        'If the text names your IP address or a list, you are the one turned away; go after that instead.',
      ],
      receivingAdmin: [
        'If the host should take mail, start its mail service; if not, point the MX elsewhere.',
        'For “Missing or bad StoreDriver MDB properties”, add the recipient to the global address list of their address book policy.',
      ],
    },
    serverUse:
      'With 521, on a host that never takes mail. While it is only down or overloaded, say 4.3.2; to keep out one client, 554 with 5.7.1. A relay that meets a null MX answers 556 with 5.1.10.',
  },
  '5.3.3': {
    title: 'Refused: the other server lacks a feature',
    essence: 'Mostly a matter of login settings or of Exchange connectors, not of what you wrote.',
    meaning:
      'Your message was not taken because the sending side asked for something that the server does not offer. With sendmail that is the login: it takes none here. Between Exchange servers, a connector lacks the authentication they use among themselves. Someone has to change a setting before it is sent again.',
    seen: '“503 5.3.3 AUTH not available” and “AUTH mechanism … not available” (sendmail), in error windows and session logs; “Unrecognized command” (Exchange Server).',
    steps: {
      sender: [
        'If your mail program shows it, compare the outgoing server, port (587 or 465) and login with what your provider states.',
        'If it comes in a notice, pass it on to whoever runs your mail; rewriting the message does not help.',
      ],
      sendingAdmin: [
        'Compare the AUTH line in the EHLO reply, after STARTTLS, with the mechanism that your program uses.',
        'Switch the login off if this server does not ask for one.',
      ],
      receivingAdmin: [
        'In sendmail, check that SASL is built in, and that confAUTH_MECHANISMS offers what clients need.',
        'On Exchange, enable Exchange Server authentication on the Receive connectors for internal mail flow.',
      ],
    },
    serverUse:
      'When a message needs a feature that you do not have and will not get. An unknown command is 5.5.1, an AUTH mechanism that you do not support 504 with 5.5.4, a feature that is out of order for now 4.3.3.',
    readings: [
      '“AUTH … not available” (sendmail): no login, or not this kind, on this server and port.',
      '“Unrecognized command” (Exchange Server): a Receive connector for internal mail lacks Exchange Server authentication.',
      'Lists for old Exchange versions: the recipient’s server has run out of disk space, elsewhere 4.3.1.',
    ],
  },
  '4.3.3': {
    title: 'Waiting: a feature of the other system is out of order',
    essence: 'Hardly ever sent; where a feature is missing for good, servers say 5.3.3.',
    meaning:
      'Your message is waiting because the system it goes to cannot do something that was asked for, and treats this as a passing state. No large provider documents the code. Your own server tries again; if nothing changes over there, a final notice follows.',
    seen: 'Hardly ever: at most in the internal delivery of Exchange Server, in the log of a gateway or from a home-made filter. The registry does not limit the detail to one class.',
    steps: {
      sender: [
        'Wait for a later attempt; if it is urgent, send the message anew without extras such as a delivery receipt.',
      ],
      sendingAdmin: [
        'See which parameters your server put into MAIL FROM and RCPT TO, and try without the optional ones.',
      ],
      receivingAdmin: [
        'Find out which feature the reply means and name it in the text; restore it, or refuse with 5.3.3.',
      ],
    },
    serverUse:
      'Only while a feature that you normally offer is out of order. A login service that is down is 454 with 4.7.0, any other fault of your own 4.3.0.',
  },
  '5.3.4': {
    title: 'The message is too big for the mail system',
    essence: 'It exceeds the size limit of a whole server, whoever the recipient is.',
    meaning:
      'Your message, attachments included, is larger than one of the servers on its way accepts, so it came back undelivered. That server may be your own provider’s, a filter or the recipient’s. Files are encoded for the journey and gain about a third: 20 MB of files make about 27 MB of message.',
    seen: '“552 5.3.4 Message size exceeds fixed limit” (Postfix), “exceeded Google’s message size limits” (Gmail), “exceeds my databytes limit” (qmail). Often straight after sending, as servers announce their limit.',
    steps: {
      sender: [
        'Upload the file and send a link to it instead.',
        'Shrink pictures and scans, and stay well under the limit that the notice names.',
        'If Gmail objects to the number of attachments, remove some; if to the headers, shorten the subject or recipient list.',
      ],
      sendingAdmin: [
        'See from the host name in the reply whose limit it was: your server’s, a relay’s or the recipient’s.',
        'Set the SIZE that you announce to what you can pass on, so that users learn it while sending.',
      ],
      receivingAdmin: [
        'Compare message_size_limit (Postfix), databytes (qmail) or the Exchange limits with those of the filter in front.',
      ],
    },
    serverUse:
      'With 552, when a message exceeds the limit for everyone, best already at MAIL FROM by its SIZE parameter. The limit of a single mailbox is 5.2.3, a full mailbox 5.2.2, and a disk short of space 4.3.1.',
    readings: [
      'Gmail, “number of attachments”: too many files, whatever their size.',
      'Gmail, “header size limits” and similar: the headers are too long or too many, not the attachments.',
    ],
  },
  '4.3.5': {
    title: 'The receiving server has a wrong setting',
    essence: 'Your message waits and is tried again, but only an administrator there can clear this up.',
    meaning:
      'A mistake in its settings keeps the answering server from taking your message. Neither you nor the recipient did anything wrong. Nothing is lost in the meantime: your own server keeps the message and goes on trying.',
    seen: 'Chiefly “451 4.3.5 Server configuration error” from Postfix. If the notice names your own outgoing server, it is that one which is set up wrongly.',
    steps: {
      sender: [
        'See which server the notice names: if it belongs to your own provider, report it there.',
        'Otherwise tell the recipient another way, so that their administrator hears of it.',
      ],
      recipient: [
        'Send your mail administrator the exact reply and its time; mail from others is probably waiting too.',
      ],
      sendingAdmin: [
        'If your own server gave the reply, its log holds the reason just before that line.',
        'If it was the other side, inform its postmaster with time and full reply, by phone if need be.',
      ],
      receivingAdmin: [
        'Read the log right before the reply; Postfix warns there about the setting that it cannot use.',
        'Undo the latest change, or run “postfix check” and go through “postconf -n”.',
      ],
    },
    serverUse:
      'With 451, when a setting of yours keeps you from handling the message and you are going to correct it. A part that failed although it is set up correctly is 4.3.0; 5.3.5 would bounce the mail for your mistake.',
  },
  '5.3.5': {
    title: 'A server’s wrong setting stopped your message for good',
    essence: 'Often a server would send the mail to itself; see whose server wrote the notice.',
    meaning:
      'Your message came back because a mail server is set up wrongly: often it would have passed the message on to itself. That server may be the recipient’s or your own provider’s. Unlike with 4.3.5, nothing is kept: send the message again once the setting has been corrected.',
    seen: '“553 5.3.5 … config error: mail loops back to me (MX problem?)” and “554 5.3.5 Local configuration error” (sendmail), “System incorrectly configured” (Exchange Server), “invoked improperly. (#5.3.5)” (qmail).',
    steps: {
      sender: [
        'See which server wrote the notice: if it is your provider’s or web host’s, report it there with the full text.',
        'If it is the recipient’s, tell the person by phone, so that their administrator hears of it.',
        'Send the message again after you hear that it is mended.',
      ],
      sendingAdmin: [
        'For “mail loops back to me” from your own sendmail, add the domain to local-host-names or, if you only relay for it, to the mailertable.',
        'See whether the MX record of the domain names your server by mistake.',
      ],
      receivingAdmin: [
        'On Exchange, give the Receive connector an FQDN that no other server or device in the mail flow uses.',
        'Read the log just before the refusal, and undo the last change if it began there.',
      ],
    },
    serverUse:
      'Hardly ever: while you can correct the setting, 451 with 4.3.5 saves the mail. A loop found by counting the hops is 5.4.6, any other final fault of your system 5.3.0.',
  },
  '2.3.6': {
    title: 'Accepted, at a priority that the server chose',
    essence: 'Only systems with message priorities (RFC 6710) send it; everyday mail has none.',
    meaning:
      'Your message was accepted, but the server did not keep the priority it came with, be it requested or the default. It is on its way and may only go sooner or later than meant. The “high importance” of a mail program is something else and plays no part in this.',
    seen: 'Very rare: in logs between servers that offer MT-PRIORITY, as “250 2.3.6” followed by the new priority, a number.',
    steps: {
      sender: ['Do not send it again; if it is truly urgent, tell the recipient another way.'],
      sendingAdmin: [
        'Compare the number in the reply with the MT-PRIORITY value that your server sent.',
        'If it was lowered, ask whoever runs that server which senders may use higher values.',
      ],
    },
    serverUse:
      'With 250 or 251, when you take a message but not at the priority it asks for; begin the text with the new value and a space. If you refuse a priority that is too low, the detail is X.7.15.',
  },
} as const satisfies Record<string, CodeText>;
