import type { CodeText } from '../../../entry';

export const replyTexts2yz = {
  '200': {
    title: 'A success answer that the mail standard does not list',
    essence: 'The first digit says yes; nothing defines what the other two add to it.',
    meaning:
      'The server answered yes to whatever it was asked. No mail standard has this number: in a survey of 1983 (RFC 876) some servers gave it, wrongly, where 250 belongs, and later lists call it “system status”, which is 211. By its first digit it means success. Today it is more often the web status “OK”, which says nothing about delivery.',
    seen: 'Hardly ever from a mail server today; the survey of 1983 met it in answer to NOOP and RSET. You find it in old tables of codes, or as the HTTP status of a request to a sending service.',
    steps: {
      sender: ['Do not send anything again because of it: it reports no failure.'],
      sendingAdmin: [
        'Find out whether the line comes from a web request or from an SMTP session; only the second speaks of mail.',
        'Go by the reply to the end of the message data, usually 250, to learn whether the message was taken.',
      ],
      receivingAdmin: ['If your own software sends it, change it to 250, or to 211 for status text.'],
    },
    serverUse:
      'Never: use 250 for a command that worked and 211 for status text. Some clients compare with the exact number they expect, and such a client takes 200 for a failure.',
    readings: [
      'In an SMTP session: an unusual yes from the receiving server, valid by its first digit only.',
      'In a web log or event feed: HTTP 200, the request reached the service; what became of the mail is reported elsewhere.',
    ],
  },
  '211': {
    title: 'The server sent status or general help text',
    essence: 'Information given in answer to HELP: it is about the server, never about a message.',
    meaning:
      'Someone asked the server for information and got it. No message was sent, held back or refused by this line. The name speaks of a system status as well as of help, but the current standard lists it for HELP alone. If mail failed in the same session, the reason is in another line.',
    seen: 'In sessions typed by hand, or when a monitoring program asks for HELP. Bounces do not contain it. Some lists print its meaning beside 200.',
    steps: {
      sender: ['Do nothing: this line is about the server, not about your mail.'],
      sendingAdmin: [
        'Search the same log for a reply that begins with 4 or 5; only such a line can explain mail that did not arrive.',
      ],
    },
    serverUse:
      'In answer to HELP, when the text describes the state of the system or gives general help; 214 suits instructions on using the server or one of its commands. A server without HELP answers 502.',
  },
  '214': {
    title: 'The server’s help text, sent because someone asked for it',
    essence: 'Only ever the answer to HELP: it never accepts, delays or refuses a message.',
    meaning:
      'The server sent its instructions, because someone typed the command HELP; this code answers nothing else. The text is for a person at a terminal, and programs have no use for it. If a message failed in the same session, that happened at another command, with another code.',
    seen: 'Mostly as several lines that begin with “214-”, in a session typed by hand or a scan of the server. It has no place in a delay or failure notice, since delivering mail does not involve HELP.',
    steps: {
      sender: ['Do nothing about this line; if a message is missing, the line that explains it begins with 4 or 5.'],
      sendingAdmin: [
        'Find out who sent HELP: a person, a monitoring check or a scanner; a normal delivery does not.',
        'Judge the delivery by the replies to MAIL FROM, RCPT TO, DATA and the end of the data.',
      ],
    },
    serverUse:
      'In answer to HELP and nothing else, for text that explains the server or one of its commands. Use 211 for status text and 502 where HELP is not offered. To put a message off, 450 or 451 is the code.',
  },
  '220': {
    title: 'The server is ready to begin',
    essence: 'The opening line of a session, or the go-ahead for encryption; it decides nothing about a message.',
    meaning:
      'The receiving server has answered the call and introduces itself. Your message has not come up at this point: sender, recipients and content follow later. After STARTTLS the same number means that encryption may begin. A record that ends here shows a conversation that broke off, not a refusal.',
    seen: 'As the first line of nearly every SMTP session, with the server’s name as its first word, and again after STARTTLS. In a failure notice it is only the start of a quoted session.',
    steps: {
      sender: [
        'Skip this line and look for the first one after it that begins with 4 or 5: that one gives the reason.',
      ],
      sendingAdmin: [
        'Let your server wait up to five minutes for this greeting, as the standard asks; some receivers answer slowly.',
        'If the session stops after the greeting, look for a firewall that inspects and rewrites SMTP commands.',
        'If it stops after STARTTLS, test the handshake with openssl s_client -starttls smtp: the fault lies in TLS, not in the mail.',
      ],
      receivingAdmin: ['Put the server’s full DNS name right after the code, since clients may read it from there.'],
    },
    serverUse:
      'As the greeting when you will serve this client, with your full host name as the first word, and as the yes to STARTTLS. Say 554 when you will not serve the client, and 421 when you cannot do so right now.',
    readings: [
      'First line of the session, followed by a host name: the greeting.',
      'Right after STARTTLS, often as “220 2.0.0”: the server is ready for the TLS handshake.',
    ],
  },
  '221': {
    title: 'The server says goodbye',
    essence: 'The normal end of a session, in answer to QUIT; the message’s fate was settled before.',
    meaning:
      'The conversation between the two servers has ended in good order: the sending side said QUIT, and this is the answer. It does not say whether the message was taken or refused; the lines above do. Where a log or notice shows it as the error, the software has quoted the last line and not the one that mattered.',
    seen: 'At the end of session logs, and now and then as the supposed reason in error reports of programs that keep only the last reply.',
    steps: {
      sender: ['Read upwards from this line to the reply that begins with 4 or 5; there is the cause.'],
      sendingAdmin: [
        'Check the reply to the end of the data: 250 there means that the message was taken, whatever follows.',
        'If the connection ended with no reply at all, treat the message as put off: a lost connection counts as 451.',
      ],
    },
    serverUse:
      'In answer to QUIT only. To end a session of your own accord, because you are shutting down or have waited too long for the client, send 421.',
  },
  '235': {
    title: 'The login worked',
    essence: 'User name and password, or the token, were accepted; the sending itself comes next.',
    meaning:
      'The mail server has accepted the login and now knows who is sending. If something fails after this line, the password is not the reason. The message itself has not been offered yet: the server may still object to the sender address, a recipient, a sending limit or the content, each with a code of its own.',
    seen: 'In the debug log of a mail program, device or website plug-in, at the end of the AUTH exchange, usually as “235 2.7.0”.',
    steps: {
      sender: [
        'Leave the password as it is: it is right.',
        'If sending still fails, read the server’s next reply; it often concerns the sender address or a limit.',
      ],
      sendingAdmin: [
        'Look at the replies to MAIL FROM and RCPT TO: this login may lack the right to use that From address.',
      ],
    },
    serverUse:
      'When AUTH has finished and the credentials are right. Use 334 while more data is needed, 535 for wrong credentials, and 454 when your own login service is out of order.',
  },
  '250': {
    title: 'The server said yes',
    essence: 'After the whole message it means “taken over”, which is not yet “in the inbox”.',
    meaning:
      'The receiving server agreed to what it was just asked: a greeting, an address, or the whole message. Only the yes after the message data is about your message: the server has then taken charge and will deliver it, keep trying, or report a failure. That is no proof of delivery: the message may still be filed as spam, held by a filter, or bounce later.',
    seen: 'In almost every line of a session, and as the last reply in delivery logs, for instance “250 2.0.0 Ok: queued as …”. What sending services call “delivered” often rests on this reply alone.',
    steps: {
      sender: [
        'If this answered the message itself, do not send it again; the recipient could get it twice.',
        'Ask the recipient to look in the spam folder and to search for your address.',
        'If a failure notice arrives later, believe that one: it tells what happened after this yes.',
      ],
      recipient: [
        'Search all folders for the sender’s address, including spam and those that your own rules fill.',
        'If the message is nowhere, give your mail provider the sender’s address and the time it was sent.',
      ],
      sendingAdmin: [
        'Make sure that this was the reply to the end of the data, not the one to RCPT TO.',
        'Note the queue id after the code; the receiving side can trace the message with it.',
        'If people get duplicates, look for sessions that timed out before this reply: allow ten minutes for it.',
      ],
      receivingAdmin: [
        'Follow the queue id through your log to the filter, quarantine, alias or mailbox where it ended.',
      ],
    },
    serverUse:
      'When the command was carried out. After the message data, only once the message is stored safely: from then on you must deliver it or report the failure. To VRFY, only for a mailbox really checked; otherwise use 252.',
    readings: [
      'After the message data: the server has taken charge of the message.',
      'After MAIL FROM or RCPT TO: the address is accepted for now; the message can still be refused.',
      'After EHLO, RSET or NOOP: part of the conversation, nothing about a message.',
      'After ETRN: the server begins to send the mail it holds for the named host.',
    ],
  },
  '251': {
    title: 'Accepted: the server forwards your message to a new address',
    essence: 'A success, and the opposite of 551: the recipient has moved and this server passes the message on.',
    meaning:
      'Your message is accepted although the recipient is no longer at this address. The server knows the new one and sends the message on by itself. With 551, in contrast, the server refuses and leaves it to you to write to the other address. Forwarded is not yet delivered: if the next server refuses, a failure notice follows.',
    seen: 'In logs, in answer to a recipient’s address, with the new address in the text. It is rare, because servers mostly forward in silence and answer 250 so as not to give the new address away.',
    steps: {
      sender: [
        'Do not send a second copy; this one is on its way.',
        'Write the new address from the reply into your address book for the next time.',
      ],
      recipient: ['Tell your correspondents your new address; forwarding rarely lasts for ever.'],
      sendingAdmin: ['Pass the new address on to the user, since programs need not show it.'],
      receivingAdmin: ['If the new address is to stay private, switch this reply off and forward with a plain 250.'],
    },
    serverUse:
      'When you know the new address, will forward to it and may tell outsiders. Answer 250 to forward in silence, 551 to refuse and name the address, 550 to refuse without naming it.',
    readings: [
      'In answer to RCPT TO, with an address: the message is accepted and will be forwarded there.',
      'In answer to VRFY: mail for this address would be forwarded; no message is involved yet.',
      'In answer to ETRN: no mail is waiting for that host, and nothing is forwarded.',
    ],
  },
  '252': {
    title: 'The server will not confirm the address but takes mail for it',
    essence: 'Neither yes nor no: the mailbox was not confirmed, yet mail to it would be accepted and tried.',
    meaning:
      'Someone asked the server whether an address exists, and it declined to say. It promises only to accept a message and attempt delivery, which may still fail. It does so to keep its users’ names from strangers, or because the mailboxes are on another machine. No message was part of this exchange.',
    seen: 'In answer to VRFY or EXPN, mostly in the results of address-checking tools. Postfix gives it for any address it cannot rule out.',
    steps: {
      sender: ['Do not take it as proof that the address is right; if it matters, ask the person.'],
      sendingAdmin: [
        'Count the address as “unknown” in list checks, neither valid nor invalid.',
        'Clean lists by the bounces of real messages rather than by VRFY.',
      ],
    },
    serverUse:
      'To VRFY or EXPN, when you relay for the domain or do not want to reveal mailboxes. Use 250 only for a mailbox you have verified and 550 for one that does not exist. To RCPT TO the plain yes is 250.',
    readings: [
      'In answer to VRFY or EXPN: the server will not confirm the address or the list’s members.',
      'In answer to ETRN: mail is waiting for that host and its delivery has been started.',
    ],
  },
  '253': {
    title: 'The server has started sending the mail it held for a host',
    essence: 'Answer to ETRN only: it gives the number of waiting messages and says that their delivery has begun.',
    meaning:
      'A mail server that is not always connected asked for its waiting mail, and the server that holds it has begun to send it. The figure in the text is the number of waiting messages. It says nothing about any single message: each is delivered, or fails, later and in another session.',
    seen: 'In the log of a server that collects its mail with ETRN from a provider or backup server, a set-up made for lines that are not always up. It is not a bounce code.',
    steps: {
      sendingAdmin: [
        'If your server sent the ETRN, expect a new incoming connection: the mail does not come over this one.',
        'If nothing comes in, check that port 25 of your server can be reached from outside.',
      ],
      receivingAdmin: [
        'If the queue does not empty, read your delivery log for that host; this reply tells only that the attempt began.',
      ],
    },
    serverUse:
      'In answer to ETRN, when delivery has been started and you can count the waiting messages. Without a count use 252 or 250; use 251 when nothing waits, 458 when you cannot start, 459 when this client may not ask.',
  },
  '254': {
    title: 'Oracle Cloud does not send your message to this recipient',
    essence:
      'The address is on the sending account’s suppression list: the code looks like a yes, yet nothing is sent.',
    meaning:
      'Oracle Cloud Email Delivery does not pass your message to this recipient, because the address is on the suppression list of the sending account: mail to it bounced, its owner reported spam, or someone entered it. The number is Oracle’s own and misleads: it begins like a success, Oracle’s page calls the message accepted, and the 4.7.1 beside it says “try later”. Nothing arrives while the address is listed.',
    seen: 'In programs that send through Oracle Cloud, as “254 4.7.1 Suppression for user … to …” or “… is suppressed for sender …”. JavaMail stops the whole sending at it; a program that reads the first digit alone takes it for success and reports nothing.',
    steps: {
      sender: [
        'Do not assume that this person has your message; reach them another way.',
        'Check the spelling of the address: a typing error is a common reason for the earlier bounce.',
        'Ask whoever runs the Oracle account to look the address up in the suppression list.',
      ],
      recipient: ['If you marked this sender’s mail as spam by mistake, tell them that you want it again.'],
      sendingAdmin: [
        'Open Developer Services, Email Delivery, Suppression List in the Oracle Cloud console and read why the address is there.',
        'Delete the entry only when its cause is gone: a repaired mailbox, or a person who wants your mail after all.',
        'Make your program count 254 as a failure of this one recipient and go on with the others; Oracle says that Angus Mail, JavaMail’s successor, does so.',
      ],
    },
    serverUse:
      'Better not: to a standard client any code beginning with 2 means that all is well. A relay that will not send to a recipient should refuse RCPT TO with 550 and a matching 5.x.x code.',
  },
} as const satisfies Record<string, CodeText>;
