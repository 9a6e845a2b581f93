import type { CodeText } from '../../../entry';

export const replyTexts50z = {
  '500': {
    title: 'The server does not recognise a command it was sent',
    essence: 'Usually the sending program, or a device in between, is at fault, and rarely your text or the address.',
    meaning:
      'Your message did not get through because two machines misunderstood each other: the server was given a word that it does not know as a command, or a line that was too long. Usually a program uses an extension that the server never offered, a script breaks its lines wrongly, or a device in between garbles the conversation.',
    seen: 'In logs and in error windows of mail programs, scripts and scanners; rarely in a bounce, where it can also mean refused content (Amazon SES, with 5.6.1). After EHLO it is harmless: the client starts again with HELO. During a login it can mean that the line with the login data was too long.',
    steps: {
      sender: [
        'Send the message once from webmail: if that works, the fault is in your program or its settings.',
        'Check port and encryption of the outgoing server: 587 with STARTTLS, or 465 with SSL/TLS.',
      ],
      sendingAdmin: [
        'Find in the session log the exact line that was answered 500, and compare it with the list that the server gave after EHLO.',
        'Repeat the session past any firewall or antivirus that inspects SMTP: such devices can alter or cut commands.',
      ],
      receivingAdmin: [
        'If genuine commands are refused, find out whether a proxy or filter in front of the server changes them.',
        'Make sure that EHLO announces no extension that the server then refuses.',
      ],
    },
    serverUse:
      'For a word that is no command of yours, and for a line above your limit, which must be at least 512 characters. Use 502 for a command that you know but do not offer, 501 when only its argument is wrong, 555 for a MAIL or RCPT parameter.',
  },
  '501': {
    title: 'The server cannot make sense of a name or address it was given',
    essence: 'Often a typing slip in the recipient’s address; at times your own address or the sending server’s name.',
    meaning:
      'Your message was stopped by something the server could not read, most often a recipient’s address with a typing slip: a space, a comma, a doubled dot, nothing after the @. It can also be your own address, the name by which the sending server introduces itself, or login data that a program encoded wrongly. The words after the code usually quote the piece in question.',
    seen: 'In bounces right after an address (Orange’s “Emetteur invalide” is about the sender’s); in answer to EHLO when the host name is malformed (for Exim an underscore is enough); and in login errors, even when the program itself breaks the login off, for which the standard provides 501.',
    steps: {
      sender: [
        'Retype the recipient’s address by hand instead of pasting it: look for spaces, commas, angle brackets and a dot at the end.',
        'Look for the same slips in your own address, in the settings of your mail program.',
        'If the address quoted is the one you meant, pass the exact wording of the error on to whoever runs your mail.',
      ],
      sendingAdmin: [
        'Read which command was answered: EHLO points at the server’s own name, MAIL FROM at the envelope sender, RCPT TO at the recipient.',
        'Give EHLO a full host name of letters, digits, hyphens and dots, or the IP address in square brackets.',
        'In a script, put the address in angle brackets and nothing else on that line but permitted parameters.',
      ],
      receivingAdmin: [
        'If a valid address was refused, compare your syntax check with RFC 5321 §4.1.2: quoted local parts and plus signs are legal.',
      ],
    },
    serverUse:
      'When the argument of a known command breaks the grammar, when one is given where none belongs, or when a client cancels AUTH. Use 504 for an argument that is correct but unsupported, 553 for a mailbox name that you do not allow, 555 for an unknown parameter.',
  },
  '502': {
    title: 'The server knows this command but does not offer it',
    essence: 'Often harmless; in answer to a login or to encryption it points to the wrong server or port.',
    meaning:
      'The other server refuses a whole command, not your message. In answer to VRFY, EXPN or HELP this is ordinary and has no effect on delivery: many servers do without them. In answer to AUTH or STARTTLS it does matter: the server you reached takes no logins, or no encryption, at that port. Gmail also sends 502 for words that are not commands at all.',
    seen: 'In session logs, and in error windows of programs that try to log in at the wrong server or port. Seldom in a bounce. Gmail hangs up after several of them in one session.',
    steps: {
      sender: [
        'If it appears while sending, set the outgoing server and port (usually 587) exactly as your provider lists them.',
        'If it only stands in a log, next to VRFY or HELP, do nothing: mail is not affected.',
      ],
      sendingAdmin: [
        'Look up which command was refused, and stop sending it to this server unless EHLO announces it.',
        'For AUTH, use the submission service (port 587 or 465): port 25 of a receiving server often takes no logins.',
        'Check that your software waits for each answer where PIPELINING is not offered: otherwise message text can be read as commands.',
      ],
      receivingAdmin: [
        'Remove the keyword from your EHLO answer if the command stays off: announcing what you refuse is against RFC 5321.',
      ],
    },
    serverUse:
      'For a command that you recognise and deliberately do not carry out. Answer 500 to words you do not know and 504 when you lack only a parameter of the command. For a VRFY switched off for security, the RFC asks for 252, which confirms nothing and is no error.',
  },
  '503': {
    title: 'A step came too early, often after something was refused',
    essence: 'Look above it for the first refusal: in a bounce, that one gives the real reason.',
    meaning:
      'This line is rarely why your message failed. The server had already refused something, as a rule every recipient; the sending side went on all the same and was told that this step made no sense. Standing alone, the code points at a program that talks in the wrong order, often one that sends before logging in.',
    seen: 'In transcripts inside bounces, below a 550 or a similar refusal (“Need RCPT”, “Valid RCPT command must precede DATA”), in logs after a server greeted with 554, and in mail programs that send without a login or log in twice.',
    steps: {
      sender: [
        'Look above this line in the notice for the first answer that begins with 4 or 5, and follow the advice for that code.',
        'If there is none and your mail program shows the error, switch on authentication for the outgoing server.',
      ],
      sendingAdmin: [
        'Go back in the log to the first refusal of this session: a rejected greeting, MAIL FROM or RCPT TO.',
        'If nothing was refused before, check that the program waits for each answer and sends MAIL FROM, RCPT TO and DATA in that order.',
        'If the text asks for authentication, log in once before MAIL FROM: a second AUTH in the session is refused as well.',
      ],
      receivingAdmin: [
        'Put the full reason into your reply to RCPT TO, since clients may show people only the 503 that follows.',
      ],
    },
    serverUse:
      'When a command comes before the one it depends on, for a second AUTH or one inside a transaction, and for anything but QUIT after a 554 greeting. It also suits DATA once a site’s limit on recipients is passed. To ask for a login, use 530.',
    readings: [
      'Below another refusal in the same session: an after-effect; the earlier line is the cause.',
      'With words such as “requires authentication”: the program has to log in before it sends.',
      'With “User unknown” (Mimecast): the address does not exist, in spite of the number.',
    ],
  },
  '504': {
    title: 'The server does not support an option it was asked for',
    essence: 'Mostly a way of logging in that the server lacks, or a computer that gives only a short name.',
    meaning:
      'Your message was stopped by a setting, not by anything you wrote. Two cases make up most of what people see: a mail program asks for a way of logging in that the server does not offer, or the sending machine introduces itself by a short name such as “localhost” where a Postfix server insists on a full one.',
    seen: 'In answer to AUTH (“Unrecognized authentication type”) and, from Postfix servers, with 5.5.2 and the words “need fully-qualified hostname” or “address”. Google’s help page prints 5.7.40 beside it; read 5.7.4.',
    steps: {
      sender: [
        'Change the login method of the outgoing server: normal password over TLS, or OAuth2 where your provider asks for it.',
        'If the error quotes your computer’s name, send through your provider’s server on port 587 with a login instead of directly.',
      ],
      sendingAdmin: [
        'Set a full host name for EHLO (myhostname in Postfix), one that DNS knows, never localhost.',
        'Compare the login methods listed after AUTH in the server’s EHLO answer with the one that your program uses.',
        'If an address is quoted, add its domain: Postfix can refuse senders and recipients that have none.',
      ],
      receivingAdmin: [
        'In Postfix, put permit_mynetworks and permit_sasl_authenticated before the check on HELO names: phones and PCs give short ones.',
      ],
    },
    serverUse:
      'When the command is implemented but the requested parameter is not, an AUTH mechanism you lack for instance. Use 501 for broken syntax and 555 for MAIL and RCPT parameters; to refuse a HELO name as a matter of policy, 550 says more.',
  },
  '505': {
    title: 'Refused: an account is suspended, or a login is missing',
    essence: 'The number is in no standard; only the words after it tell which of the two it is, if either.',
    meaning:
      'The server has refused your message for good, under a number that each product uses as it likes. KumoMTA’s bounce rules list it for a recipient’s account that has been suspended; an old Exchange release and some small servers say with it that a login is missing. Without the text behind the number, the reason stays unknown.',
    seen: 'Seldom. A 505 in a browser is something else: a web server that does not support the HTTP version.',
    steps: {
      sender: [
        'If the text speaks of a suspended account, reach the person another way and write again only once it is back.',
        'If it asks for a login, turn on “outgoing server requires authentication” in your mail program.',
      ],
      recipient: [
        'Ask your provider why the mailbox is suspended: an unpaid bill or reported abuse are usual grounds.',
      ],
      receivingAdmin: [
        'Change the reply in your server: 550 5.2.1 for a blocked mailbox, 530 5.7.0 for a missing login.',
      ],
    },
    serverUse:
      'Never: a client can only treat it as some permanent failure. Use 550 with 5.2.1 for a mailbox that is switched off, 530 for a missing login, 550 with 5.1.2 for a domain that cannot be found.',
    readings: [
      'With “this account is suspended”: the recipient’s mailbox has been blocked; the address may well be right.',
      'With “Authentication required”: the sending program did not log in; the standard code for that is 530.',
      'As “domain has no DNS or MX record”: found only in lists copied from one another; no server is known to say so.',
    ],
  },
} as const satisfies Record<string, CodeText>;
