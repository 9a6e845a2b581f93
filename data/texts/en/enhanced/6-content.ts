import type { CodeText } from '../../../entry';

export const enhancedTextsContent = {
  '5.6.0': {
    title: 'The server found the message itself faulty',
    essence: 'Its content or structure was refused; at Gmail, because the message is not properly formed.',
    meaning:
      'Your message was refused for the way it is built: missing or doubled headers, for instance, broken attachments or characters that do not belong in mail. Ordinary mail programs rarely make such mistakes; scripts, old devices and filters on the way do. The code does not name the part, and the same message will be refused again.',
    seen: '“554 5.6.0 Email message is malformed. Not accepted” (Gmail), “554 5.6.0 STOREDRV.Deliver; Corrupt message content” (Exchange), bad headers at Amavis filters. In sendmail transcripts “501 5.6.0 Data format error” only follows an earlier refusal.',
    steps: {
      sender: [
        'Write a new message instead of forwarding or replying: plain text first, then add the parts one by one.',
        'Share the attachment by a link, or put it into a ZIP file.',
        'If a website or device made the message, give the notice to whoever runs it.',
      ],
      sendingAdmin: [
        'Save the message as it went out and check it against RFC 5322: one From, one Date, at most one Message-ID, CRLF line ends, no line over 998 characters.',
        'Check what a signature tool, disclaimer or virus filter adds on the way out.',
        'For “Corrupt message content”, check the encoding of the attachment: Base64 for application/mac-binhex40 is a known cause.',
      ],
      receivingAdmin: [
        'If wanted mail is refused, find the check that fired (in Amavis, the one for bad headers) and let it tag or quarantine instead.',
      ],
    },
    serverUse:
      'With 554 after the data, for content that you cannot take and that no finer X.6 code describes. Conversion trouble is 5.6.1 to 5.6.5, an address beyond ASCII 5.6.7; spam, viruses and forbidden attachments are policy, 5.7.1.',
    readings: [
      'Gmail, “malformed”: the message does not follow RFC 5322. (Gmail reports single header faults as 5.7.1.)',
      'Exchange, “Corrupt message content”: it came in, but could not be stored; mostly the encoding of a part.',
      'sendmail transcript, “501 5.6.0 Data format error”: an after-effect; the first refusal above it is the cause.',
    ],
  },
  '4.6.0': {
    title: 'Put off for now over the content, or over an alias',
    essence: 'Rare. From Postfix, “Alias expansion error”: the server could not work out where an address leads.',
    meaning:
      'Your message is waiting because a server could not handle its content just now; it is tried again by itself. From Postfix the code means something else, “Alias expansion error”: an address stands for others, and the server could not find out which. Your text is then not at fault.',
    seen: '“451 4.6.0 Alias expansion error” from a Postfix server, after the whole message was sent; in logs and delay notices. No other regular use is known, so go by the words behind the code.',
    steps: {
      sender: [
        'Leave the message alone for now; the attempts go on without you.',
        'After a day, send the text of the notice to the people who run the server named in it.',
      ],
      sendingAdmin: ['See which server said it: with “Alias expansion error” it may be your own Postfix relay.'],
      receivingAdmin: [
        'In the Postfix log, search for “map expansion size”, “map nesting” or “map lookup problem”.',
        'Undo aliases that point at each other, and check that the LDAP or SQL server behind the alias tables answers.',
        'Raise virtual_alias_expansion_limit or virtual_alias_recursion_limit (1000 each by default) only for a list that really is that long.',
      ],
    },
    serverUse:
      'With 451, only when this very content may pass later and no finer X.6 code fits. A fault of your own system is 4.3.0, a mailing list that cannot be resolved 4.2.4; content that will never pass is 5.6.0.',
  },
  '2.6.0': {
    title: 'The server has taken charge of the message',
    essence: 'The everyday yes to a complete message, best known from Exchange: “Queued mail for delivery”.',
    meaning:
      'Your message has been handed over: the server that answered has it and will store it or pass it on. The 6 does not hint at anything wrong with the content. The inbox is not certain yet, as a filter can still set the message aside and a failure notice can still follow.',
    seen: 'At the end of a transfer, in sending logs: “250 2.6.0 … Queued mail for delivery” from Exchange Server and Microsoft 365, “dsn=2.6.0, status=sent” in a Postfix log.',
    steps: {
      sender: ['If the recipient misses the message, have them look in the junk folder before you write again.'],
      recipient: ['If it is in neither inbox nor junk, ask your administrator to trace it by sender and time.'],
      sendingAdmin: [
        'For a trace, give the other side the message ID and the InternalId that Exchange prints in this reply.',
      ],
      receivingAdmin: [
        'In Exchange, follow the message by that ID with a message trace or in the message tracking log.',
      ],
    },
    serverUse:
      'With 250 after the end of the data, once you are responsible for the message; 2.0.0 does as well. An accepted recipient is 2.1.5, a sender 2.1.0; if you lost content in converting, say 2.6.4.',
  },
  '5.6.1': {
    title: 'A kind of content that this system does not take',
    essence: 'Often the encoding of the text, not a file; organisations on Amazon SES also refuse content this way.',
    meaning:
      'Your message contains something that the recipient’s server, or one on the way, does not accept. The words after the code show whether that is only the encoding, which the sending system should change, or the content itself. Sent again as it is, it will be refused again.',
    seen: '“554 5.6.1 Body type not supported by Remote Host” (older Exchange and IIS servers), “554 5.6.1 Eight bit data not allowed” (sendmail), “500 5.6.1 Message content rejected” (Amazon SES).',
    steps: {
      sender: [
        'As a test, send a short plain text without attachment or signature.',
        'If that arrives, share the file by a link instead of attaching it.',
        'If it fails too, give both notices to whoever runs your mail.',
      ],
      sendingAdmin: [
        'For “Body type”, find the relay that offers 8BITMIME although the server after it does not.',
        'In a Postfix that sends through such a relay, set smtp_discard_ehlo_keywords = 8bitmime, so that it encodes to 7 bits itself.',
        'Check whether a firewall with SMTP inspection (Cisco PIX or ASA) cuts the EHLO reply.',
        'For “Eight bit data”, let the program declare BODY=8BITMIME, or encode the text to 7 bits.',
      ],
      receivingAdmin: [
        'In Amazon SES, look for the receipt rule or function that answers “Message content rejected”.',
        'Let your server offer 8BITMIME, also through the firewall in front of it.',
      ],
    },
    serverUse:
      'With 554, when a media type is supported neither by you nor by the way of delivery; class 5 only. Conversion trouble is 5.6.2 to 5.6.5, a malformed message 5.6.0, content that you refuse by rule 5.7.1.',
    readings: [
      '“Body type not supported”, “Eight bit data not allowed”: only the encoding is in the way; address and words are fine.',
      'Amazon SES, “Message content rejected”: a rule of the recipient’s organisation refused it; which one, the code does not say.',
    ],
  },
  '5.6.2': {
    title: 'Returned: it needed another format, which is not allowed',
    essence: 'Very rare: the message itself, or a rule of the server that held it, rules out the change it needs.',
    meaning:
      'Your message was returned because the way ahead takes only a different format, and changing it is ruled out. Either the message says so itself, or the server that held it has such a rule. Hardly any mail system uses this code, so trust the words beside it more than the number.',
    seen: 'Mostly in code lists. Mail that came through an X.400 gateway can carry such a ban, as the header “Conversion: Prohibited”.',
    steps: {
      sender: [
        'Write it anew as plain text in an ordinary mail program.',
        'If it must keep its form, put it into a PDF and share a link.',
      ],
      sendingAdmin: [
        'Look in the returned message for “Conversion: Prohibited”, and find the gateway or program that sets it.',
        'Find out from the notice (Reporting-MTA) which server refused, and let it convert, or route this mail around it.',
      ],
      receivingAdmin: ['Offer 8BITMIME on every MX host, so that fewer messages need converting at all.'],
    },
    serverUse:
      'With 554, when you could convert the message but may not, because it says so or your own policy does. If you have no means to convert, that is 5.6.3; if it was tried and went wrong, 5.6.5.',
  },
  '4.6.2': {
    title: 'On hold: it needs another format, which is not allowed',
    essence: 'Almost never seen; waiting helps only if a setting or the route changes in the meantime.',
    meaning:
      'Your message is being held: the next server wants another format, and converting it is not allowed at the moment. Unlike after 5.6.2, the sending server keeps trying. But a prohibition seldom lifts by itself, so expect a failure notice in the end unless somebody changes the setting or the route.',
    seen: 'If at all, in a queue listing or a delay notice; no mail server in wide use is known to send it.',
    steps: {
      sender: ['If it matters, do not wait for the outcome: send a plain-text version now.'],
      sendingAdmin: [
        'Look up in the queue which host deferred the message and what it wants converted.',
        'Once a plain version has arrived, delete the waiting one, so that nobody gets a late failure notice.',
      ],
      receivingAdmin: ['If the rule is yours, refuse for good with 5.6.2; the author then learns of it at once.'],
    },
    serverUse:
      'Only if the prohibition, or the route that demands the conversion, is about to change. In every other case class 5 saves the author days of waiting.',
  },
  '5.6.3': {
    title: 'Unencoded characters that the next server cannot take',
    essence: 'Mostly 8-bit text bound for a 7-bit server, or raw accents in the headers: a matter of encoding.',
    meaning:
      'Your message contains accents, symbols or data in a form that the next server does not take, and the server that held it could not convert them. The program or server that sends has to encode the message differently; neither your words nor the address are wrong.',
    seen: '“554 5.6.3 Cannot send 8-bit data to 7-bit destination” and “… does not support 8BITMIME” (sendmail); bad headers at Amavis filters; in RFC 4468 as a possible answer to BURL.',
    steps: {
      sender: [
        'Send it from an ordinary mail program or webmail instead of the script, form or device.',
        'Keep the subject and the names free of accents and emoji.',
        'If you attached hundreds of files, pack them into one ZIP.',
      ],
      sendingAdmin: [
        'Have the program encode text as quoted-printable or Base64, and header texts by RFC 2047.',
        'In sendmail, set EightBitMode to mimefy, so that unlabelled 8-bit text is converted as well.',
      ],
      receivingAdmin: [
        'If Amavis refuses wanted mail, set $final_bad_header_destiny to D_PASS.',
        'Offer 8BITMIME, so that text beyond ASCII can come in as it is.',
      ],
    },
    serverUse:
      'With 554, when the next hop needs a conversion that you cannot do, to 7 bits for instance. If you are not allowed to, that is 5.6.2, if it failed 5.6.5; headers in UTF-8 without SMTPUTF8 on the other side are 5.6.9.',
    readings: [
      'sendmail, “8-bit data” or “8BITMIME”: the text was not encoded for a server that takes 7-bit mail only.',
      'Amavis, bad header: a header such as the subject contains raw accented letters.',
      'Exchange, according to older lists: the message has more than 250 attachments.',
    ],
  },
  '4.6.3': {
    title: 'Waiting: a server has no means to convert the message',
    essence: 'Very rare; another attempt helps only if it meets a server that takes the message as it is.',
    meaning:
      'Your message is held up because the next server wants another format and the one that holds it cannot produce it. Further attempts follow by themselves; they succeed if they reach another server of the recipient that is less particular. Otherwise a failure notice comes at the end.',
    seen: 'In sending logs and delay notices, if anywhere: sendmail and Amavis report the same trouble as final, with 5.6.3.',
    steps: {
      sender: ['Wait a day at most, then send the text from another program with a subject in plain letters.'],
      sendingAdmin: [
        'Compare the EHLO replies of all MX hosts of the destination: perhaps only one of them lacks 8BITMIME.',
        'Correct the encoding in the program that makes the message; copies already queued must be sent anew.',
      ],
      receivingAdmin: ['Let all your MX hosts, the backup included, offer the same extensions.'],
    },
    serverUse:
      'Where the next attempt may reach a different host that needs no conversion. If none of them can take the message, 5.6.3 is the honest answer.',
  },
  '2.6.4': {
    title: 'Accepted, but something was lost in converting it',
    essence: 'A success with a warning: what arrives may lack characters, formatting or parts of headers.',
    meaning:
      'Your message was taken, but on the way it had to be put into another format that cannot hold all of it. The code does not say what was dropped. It is seldom used; ask the recipient only if the exact content matters.',
    seen: 'Rare: in a delivery report that the sender asked for, or as “250 2.6.4 MIME header conversion with loss performed” from a submission server with BURL (RFC 4468).',
    steps: {
      sender: [
        'If figures, names or layout matter, ask the recipient what has arrived.',
        'Send what is missing as a PDF.',
      ],
      sendingAdmin: [
        'If headers are mentioned, have the program encode them by RFC 2047 before it hands the message in.',
      ],
    },
    serverUse:
      'With 250, or in a delivery report, when you delivered the message but could not keep everything. Without loss it is 2.6.0; if the message forbids loss, return it with 5.6.4.',
  },
  '5.6.4': {
    title: 'Returned, because converting would have lost part of it',
    essence: 'Very rare: nothing was to be lost from the message, and the next system takes it only in reduced form.',
    meaning:
      'Your message came back because the next system could have taken it only in reduced form, and it was marked so that nothing may be lost. You will hardly find such a mark in an ordinary mail program; gateways and Outlook’s internal fields know it. Without the mark it would probably have been delivered.',
    seen: 'Next to never on the Internet. Mail from an X.400 gateway can carry the demand as the header “Conversion-With-Loss: Prohibited”.',
    steps: {
      sender: [
        'Send the content as a PDF, so that the text of the message itself can be simple.',
        'If the recipient can do without formatting, send plain text.',
      ],
      sendingAdmin: [
        'Find out which gateway or program adds “Conversion-With-Loss: Prohibited”, and switch that off.',
        'Use a route to the recipient that needs no conversion, if there is one.',
      ],
    },
    serverUse:
      'With 554, only when the sender has expressly ruled out loss. If nothing of the kind was asked, deliver and say 2.6.4; if any conversion is ruled out, that is 5.6.2.',
  },
  '5.6.5': {
    title: 'A server tried to convert the message and failed',
    essence: 'Rare: the means to convert were there, but this message defeated them.',
    meaning:
      'Your message came back because a server had to put it into another format and did not manage it. What it stumbled over, the code does not tell; it may be one attachment or an unusual character set. The same message would most likely fail again.',
    seen: 'Seldom, in notices from gateways and other systems that rewrite mail. None of the big providers lists it among its error codes.',
    steps: {
      sender: [
        'Send the text alone first, then each attachment in a message of its own.',
        'Save the file that fails in another format, as a PDF for instance, or share a link.',
      ],
      sendingAdmin: [
        'Search the log of the server that wrote the notice for the MIME part on which it gave up.',
        'Keep the original and send it again with one part fewer each time, until it passes.',
      ],
      receivingAdmin: [
        'Let the gateway hand on parts it cannot convert as plain attachments, instead of returning everything.',
      ],
    },
    serverUse:
      'With 554, when a conversion that you do offer failed on this message and would fail again. One that you do not offer is 5.6.3; a failure that may pass is 4.6.5.',
  },
  '4.6.5': {
    title: 'Converting the message went wrong; it will be tried again',
    essence: 'Rare today; lists for old Exchange versions explain it by a language code page missing on the server.',
    meaning:
      'Your message is still waiting, because a server could not put it into the format that the next one needs. The attempts go on, which helps only against a passing fault. According to lists for old Exchange versions, the server lacked the code page for the message’s language; then its administrator has to act.',
    seen: 'In code lists for Exchange 2007 (“multi-language situation”); hardly in today’s mail. In a delay notice, the sentence beside the code counts for more.',
    steps: {
      sender: [
        'Give the attempts a day before you do anything.',
        'If the message is in another script, send it once more with the text as a PDF.',
      ],
      sendingAdmin: [
        'On an old Exchange server, install the missing language support in Windows.',
        'On any other system, look for the converter’s own error in the log at the time of the first attempt.',
      ],
    },
    serverUse:
      'With 451, when your converter broke down for a reason that may pass. If it is this message that cannot be converted, today or tomorrow, answer 5.6.5.',
  },
  '5.6.6': {
    title: 'The server could not fetch what your program pointed to',
    essence: 'Rare, while sending: content was to be taken from your own mail store (BURL), and the link failed.',
    meaning:
      'Your message was not sent. Your program did not upload all of its content but told the server where to fetch it, usually from your own mailbox, and that reference did not work: it was wrong, had expired or led to a place the server may not use. Only few programs send this way.',
    seen: '“554 5.6.6 IMAP URL resolution failed” or “IMAP URLAUTH resolution failed” from Dovecot’s submission service, in the error window or log of the mail program.',
    steps: {
      sender: [
        'Send it once more from the same program, which then makes a new reference.',
        'Check that the draft, or the message you are forwarding, is still in its folder.',
        'If it fails again, turn off sending by BURL in the program’s account settings.',
      ],
      sendingAdmin: [
        'In Dovecot, compare imap_urlauth_host and imap_urlauth_port with the host and port in the URL.',
        'Read the reason after the colon in the reply; Dovecot appends it.',
      ],
    },
    serverUse:
      'With 554, in answer to BURL, when the content behind the URL cannot be had. An unreachable IMAP server is 451 with 4.4.1 in RFC 4468, a missing trust relationship 5.7.14; a malformed URL is 501 with 5.5.4.',
  },
  '4.6.6': {
    title: 'The content of the message could not be fetched just now',
    essence: 'Rare, while sending by BURL: the mail store did not deliver the content; trying later may work.',
    meaning:
      'Your message has not left yet. The sending service was to collect its content from your mail store (BURL) and could not, for a reason that may pass. As this happens while your own program is handing the message in, no server repeats it: the message stays in your outbox until the program tries again.',
    seen: 'Hardly anywhere. Few services know BURL, and for a mail store that cannot be reached RFC 4468 gives another code.',
    steps: {
      sender: [
        'Wait some minutes and press Send again.',
        'Check whether you can still open your mailbox; if not, the mail store itself is down.',
      ],
      sendingAdmin: ['Look for errors between the submission service and the IMAP server at that time.'],
    },
    serverUse:
      'With 451, in answer to BURL, when content that exists cannot be read for the moment. If the store cannot be reached at all, 4.4.1 says more; if the reference is wrong or has expired, 5.6.6.',
  },
  '5.6.7': {
    title: 'An address with accents or another script is refused',
    essence: 'The server does not handle international addresses here; use one in plain letters, A to Z.',
    meaning:
      'Your address or the recipient’s contains letters such as é, ü or 中, which this server does not accept: it lacks the extension for international addresses (SMTPUTF8), or the sending program did not ask for it. Often a look-alike letter or an invisible character slipped in by copying. With Postfix, an accented subject written raw can be enough.',
    seen: '“553 5.6.7 Must declare SMTPUTF8” from a Postfix server at MAIL FROM or RCPT TO; “SMTPUTF8 is required, but was not offered by host …” in the log or notice of the Postfix that sends.',
    steps: {
      sender: [
        'Type the address by hand in plain letters; copied text can hide a foreign or invisible character.',
        'Ask the recipient for an address without accents; many have one as an alias.',
        'If your own address has such letters, send from one without them.',
      ],
      recipient: ['Give people an address in plain letters (A to Z, without accents) as well.'],
      sendingAdmin: [
        'If the addresses are plain, look for raw UTF-8 in Subject or From, and have the program encode it by RFC 2047.',
        'If international addresses are wanted, send that mail only over relays that offer SMTPUTF8.',
        'In Postfix, set smtputf8_enable = no where only header texts cause the demand.',
      ],
      receivingAdmin: [
        'Turn SMTPUTF8 on (Postfix: smtputf8_enable = yes) once your filters and mail store can take it too.',
      ],
    },
    serverUse:
      'With 553 for a recipient and 550 for a sender (RFC 6531), when a non-ASCII address is not permitted or came without SMTPUTF8. Headers in UTF-8 that one recipient’s system cannot take are 5.6.9; an address that is simply malformed is 5.1.3.',
  },
  '5.6.8': {
    title: 'A lookup of an address failed over its special letters',
    essence: 'It says nothing about your message: a program asked for a name with letters it had not said it can read.',
    meaning:
      'No message is concerned: a program asked a server about an address (VRFY or EXPN), and the server declined because the answer contains letters such as é or 中 that the program had not announced it can read (SMTPUTF8). If it stands in a failure notice, an address with such letters is probably involved.',
    seen: 'With 550 or 553, in the log of a tool that checks addresses, and rarely there: few servers answer such queries.',
    steps: {
      sender: ['If it is in a failure notice, write to an address of the recipient in plain letters.'],
      sendingAdmin: [
        'Repeat the VRFY or EXPN with the parameter SMTPUTF8, if EHLO offers that.',
        'Do not count the address as invalid on this ground.',
      ],
      receivingAdmin: ['Give mailboxes with accented names an alias in ASCII that every program can be told.'],
    },
    serverUse:
      'With 550, for VRFY or EXPN without SMTPUTF8 whose answer needs UTF-8 (RFC 6531; the registry also lists 553). If you would take mail for the mailbox, 252 with 2.6.8 is kinder. A non-ASCII address in MAIL FROM or RCPT TO is 5.6.7.',
  },
  '2.6.8': {
    title: 'Mail would be taken, but the mailbox’s name cannot be shown',
    essence: 'Answer to an address query: the name has letters that the asking program did not say it can read.',
    meaning:
      'A program asked about an address, and the server gave half an answer: it would take mail for it, but cannot print the name, because that needs letters beyond plain ASCII (SMTPUTF8) which the program had not asked for. No message of yours was part of this, and the mailbox is not confirmed.',
    seen: 'As “252 2.6.8 …” in answer to VRFY, in the output of test tools. Hardly a server does this: most answer no queries about addresses.',
    steps: {
      sendingAdmin: [
        'If you need the name, add SMTPUTF8 to the VRFY command.',
        'In list checks, enter the address as “unknown”.',
      ],
    },
    serverUse:
      'With 252, to VRFY without SMTPUTF8, when the name needs UTF-8 and mail for it would be accepted. Use 550 with 5.6.8 to decline instead.',
  },
  '5.6.9': {
    title: 'Accents in subject or names that one recipient cannot take',
    essence: 'One recipient’s system lacks SMTPUTF8; the server refused the whole message for that.',
    meaning:
      'Your message has accents or another script written directly into its headers: the subject, a name or an address. The system of at least one recipient cannot take that, and so the server refused the whole delivery at its end. Most mail programs encode subjects and names and never run into this.',
    seen: 'Rare. Sisimai’s collection has “550 5.6.9 improper use of 8-bit data in message header”; Postfix reports the trouble as 5.6.7, with “SMTPUTF8 is required, but was not offered”.',
    steps: {
      sender: [
        'Send it again with a subject and sender name in plain letters, without emoji.',
        'If an address has special letters, use one without them.',
        'With several recipients, write to each on their own, so that one does not block the rest.',
      ],
      sendingAdmin: [
        'Encode the subject and names by RFC 2047: SMTPUTF8 is then needed for addresses only.',
        'Let scripts announce SMTPUTF8 only for mail that cannot do without it.',
      ],
      receivingAdmin: [
        'Before you offer SMTPUTF8, make sure that filters, LMTP and forwarding targets can take it too.',
      ],
    },
    serverUse:
      'With 554 after the final dot (RFC 6531; the registry lists 550), when headers in UTF-8 cannot go on to a recipient whom you had accepted. An address beyond ASCII is refused with 5.6.7 at RCPT TO; raw 8-bit headers sent without SMTPUTF8 are 5.6.0.',
  },
  '5.6.10': {
    title: 'A refusal under a number that has been withdrawn',
    essence: 'Never in regular use; 5.6.8 replaced it, and 5.6.1 or Exchange’s 5.6.11 may be what was meant.',
    meaning:
      'A server answered with a number that only repeated 5.6.8 and should no longer be used. Taken literally, it refuses a query about an address, because the answer has letters that the asking program did not say it can read. If your message came back with it, only the words beside the number can tell the reason.',
    seen: 'In code lists; no mail system is known to send it. At Exchange Online, the neighbouring 5.6.11 stands for bare line feeds in the message.',
    steps: {
      sender: [
        'Read the number in the notice again: a 5.6.1 or 5.6.11 is likelier.',
        'If it is right, look for an address with accents and use one without.',
      ],
      sendingAdmin: ['In bounce rules, file it with 5.6.8.'],
      receivingAdmin: ['Replace it with 5.6.8 in your server’s or filter’s replies.'],
    },
    serverUse:
      'Never: the registry marks it as deprecated. To VRFY or EXPN whose answer needs UTF-8, reply with 5.6.8; for a non-ASCII address in RCPT TO, with 5.6.7.',
  },
  '2.6.10': {
    title: 'A success under a number that has been withdrawn',
    essence: 'A duplicate of 2.6.8, for address queries; it has no place in the log of an ordinary delivery.',
    meaning:
      'A server agreed, under a number that should no longer be used. It can only mean what 2.6.8 means: mail for an address would be taken, but its name cannot be shown in plain ASCII. Nothing was refused.',
    seen: 'Practically nowhere: a duplicate marked as deprecated, for a query that few servers answer.',
    steps: {
      sendingAdmin: ['Go by the three-digit code in front; a 250 or 252 is what counts.'],
      receivingAdmin: ['Let your server say 2.6.8 here, or 2.6.0 if it meant an accepted message.'],
    },
    serverUse: 'Not at all. For VRFY the right number is 2.6.8; for an accepted message, 2.6.0.',
  },
} as const satisfies Record<string, CodeText>;
