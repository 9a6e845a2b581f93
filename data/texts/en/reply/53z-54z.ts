import type { CodeText } from '../../../entry';

export const replyTexts53zTo54z = {
  '530': {
    title: 'The server wants a login or an encrypted connection first',
    essence: 'A missing setting, not a wrong password (that would be 535); the message was not taken.',
    meaning:
      'Your mail program or device tried to send the message, and the server asked for something else first: a login, or an encrypted connection (STARTTLS). The words after the code say which. The message goes through once that setting is right.',
    seen: 'In the error window of a mail program, in the log of a website form, scanner or script, and in bounces of a server that passes its mail on through another one. It nearly always answers MAIL FROM.',
    steps: {
      sender: [
        'Turn on authentication for outgoing mail (SMTP) in the program or device, with your full address as the user name.',
        'If the text mentions STARTTLS, set the connection security to STARTTLS with port 587, or to SSL/TLS with port 465.',
        'Send the message again from the outbox once the settings are saved.',
      ],
      sendingAdmin: [
        'Look in the log for the words that follow: “Authentication required” and “Must issue a STARTTLS command first” call for different settings.',
        'For a relay through a provider, store the login on your server and enforce TLS (Postfix: smtp_sasl_password_maps, smtp_tls_security_level = encrypt).',
        'For 5.7.57 at smtp.office365.com, check that the device really logs in; where it cannot, send through a connector instead.',
      ],
      receivingAdmin: [
        'If other people’s mail servers get this on port 25, ask for neither login nor TLS there: strangers have no login, and RFC 3207 forbids a public MX to insist on TLS.',
      ],
    },
    serverUse:
      'On a submission server, for commands that need a login or TLS that is not there yet (5.7.0). Use 535 for a login that was tried and failed. A public MX must not insist on STARTTLS for mail to its own mailboxes.',
    readings: [
      'Log in first: “Authentication required” with 5.7.0 (Gmail once 5.5.1), or Exchange 5.7.1 and 5.7.57. The program sent no login, or carried on after one had failed.',
      'Encrypt first: “Must issue a STARTTLS command first”, also 5.7.0. The connection is still in the clear.',
    ],
  },
  '533': {
    title: 'This recipient was refused, and the number does not say why',
    essence: 'Defined by no RFC; known from Exim, for addresses with accented or non-Latin letters.',
    meaning:
      'Your message was refused for this recipient. No RFC defines the number: RFC 5248 only lists it beside 5.7.1, delivery not authorized. The one product known to send it is Exim, when the next server does not support addresses with accented or non-Latin letters. Without further words it stays open which of the two is meant.',
    seen: 'Rarely. Exim gives it in answer to a recipient’s address, with “no support for internationalised mailbox name”. From anything else the text after the code is the only clue.',
    steps: {
      sender: [
        'If the person’s address has accents or non-Latin letters, ask whether they also have one in plain letters.',
        'If your own address has such letters, send from an account whose address has none.',
        'If the words speak of permission or policy, ask the recipient by phone to have your address allowed.',
      ],
      sendingAdmin: [
        'Look up the whole reply in the log: SMTPUTF8 or “internationalised” points to the address, 5.7.1 to a rule about the sender.',
        'Give users whose address is not plain ASCII an ASCII alias for mail to the outside.',
      ],
      receivingAdmin: [
        'If your Exim sends it after a callout, see why the server behind it does not announce SMTPUTF8.',
      ],
    },
    serverUse:
      'Never needed. For a recipient that must be plain ASCII RFC 6531 names 553, with 5.6.7; for a sender who may not write here, use 550 with 5.7.1. Programs that do not know 533 see its first digit only.',
    readings: [
      'International address: “no support for internationalised mailbox name” (Exim). The server that holds the mailbox did not announce SMTPUTF8.',
      'Not authorized: 5.7.1, or words about policy, blocking or permission. This sender may not write to this address.',
    ],
  },
  '534': {
    title: 'The server will not accept this way of logging in',
    essence: 'Typing the same password again cannot help; the account needs another kind of login.',
    meaning:
      'Your mail program tried to log in, but the server wants another kind of login for this account, so the message was not sent. At Gmail your normal password is not enough: an app password or a sign-in in the web browser is needed. Now and then no login is meant at all: the mail server Courier sends 534 for messages that are too big.',
    seen: 'In the error window or log of a program, device or website that sends through Gmail, in answer to AUTH; from other providers seldom. When it stands in a bounce and MAIL FROM is mentioned, think of Courier’s size limit.',
    steps: {
      sender: [
        'If the program offers “Sign in with Google” (OAuth), set the account up anew that way.',
        'For Gmail’s 5.7.9, create an app password in your Google account (it needs 2-Step Verification) and enter it in place of your normal one.',
        'For Gmail’s 5.7.14, sign in to Gmail in a web browser and confirm that the attempt was yours; then send again.',
        'If the words are “Message too big”, send a link to the file instead of the attachment.',
      ],
      sendingAdmin: [
        'Compare the mechanism that the client used with those in the EHLO reply, and choose a stronger one, XOAUTH2 where it is offered.',
        'In Google Workspace, check whether your security settings let this user have app passwords; if not, use OAuth.',
      ],
      receivingAdmin: [
        'List in the EHLO reply only mechanisms that your rules accept, so that no client picks one that you will refuse.',
      ],
    },
    serverUse:
      'In answer to AUTH, when this user has to choose a stronger mechanism (5.7.9). Wrong credentials are 535, a mechanism you do not know is 504, and a message over the size limit is 552 with 5.3.4.',
    readings: [
      'App password: Gmail 5.7.9, “Application-specific password required” (5.7.90 in Google’s own list).',
      'Browser sign-in: Gmail 5.7.14, “log in through your web browser”. Google finds the attempt suspicious and waits for your confirmation.',
      'Method too weak: “Authentication mechanism is too weak”, 5.7.9, the meaning in RFC 4954. The client should retry with another mechanism.',
      'Too big: “SIZE=Message too big” in answer to MAIL FROM, sent by Courier; very probably 5.3.4 without its dots.',
    ],
  },
  '535': {
    title: 'The login for sending mail was refused',
    essence: 'The program could not log in to the outgoing mail server; a wrong password is only one possible reason.',
    meaning:
      'Your mail program or device could not log in to the server that sends your mail; the message is still with you. The password may be wrong, the account may need an app password (two-step sign-in), or the provider may no longer accept a password alone, as more and more at Microsoft. The words after the code often tell which.',
    seen: 'In the error window of a mail program, on the display of a scanner, or in an application’s log, as “Invalid login” or “SMTPAuthenticationError”, in answer to AUTH. Hardly ever in a bounce.',
    steps: {
      sender: [
        'Sign in to the provider’s webmail with the same full address and password, to see whether they are right.',
        'If you changed your password, enter the new one in every program, phone and scanner that sends mail for you.',
        'If the account has two-step sign-in (Gmail, Yahoo, iCloud), create an app password in its security settings and enter that in the program.',
        'With “basic authentication is disabled” (Microsoft), add the account anew through the Microsoft sign-in window; an app password fails too.',
        'With “SmtpClientAuthentication is disabled”, ask your administrator to allow Authenticated SMTP for your mailbox.',
      ],
      sendingAdmin: [
        'In the Microsoft 365 admin center, open the user, Mail, Manage email apps, and see whether “Authenticated SMTP” is ticked.',
        'Check security defaults, Conditional Access and authentication policies: they can forbid passwords even where the mailbox allows SMTP AUTH.',
        'Move devices and applications to OAuth, or to a connector or relay that asks for no password; Microsoft is phasing out basic authentication.',
      ],
      receivingAdmin: [
        'Look the user name up in the authentication log: unknown, wrong password, locked, or a mechanism that is not allowed.',
        'If your user database was down, answer 454 instead, so that nobody is asked for a new password.',
      ],
    },
    serverUse:
      'In answer to AUTH, when the credentials are wrong or not sufficient (5.7.8): the client then asks its user for new ones. Use 454 with 4.7.0 if your own back end failed, and 534 if only the mechanism is too weak.',
    readings: [
      'Wrong credentials: 5.7.8. Gmail’s “Username and Password not accepted” (5.7.80 in its list) also comes when the normal password is used where an app password is needed.',
      'Passwords switched off: Microsoft 5.7.139, “basic authentication is disabled”. Only a login with OAuth helps.',
      'Sending switched off: Microsoft 5.7.139, “SmtpClientAuthentication is disabled”. The administrator has to allow SMTP AUTH for the mailbox or the tenant.',
      'Exchange 5.7.3, “Authentication unsuccessful”: a wrong password or SMTP AUTH not enabled; the text does not say which.',
      'OAuth token: Microsoft 5.7.143 (expired) and 5.7.144 (missing permissions), in High Volume Email.',
      'Wrong server: GoDaddy IB401. The login went to a server for incoming mail.',
    ],
  },
  '538': {
    title: 'The login is only allowed over an encrypted connection',
    essence: 'An outdated number for missing encryption; a server that wants STARTTLS first says 530 today.',
    meaning:
      'Your mail program wanted to log in over an unencrypted connection, and the server refused so that the password does not travel in the clear. The message was not sent. RFC 4954 keeps the number for historical purposes only, as modern servers offer no such login before TLS is on. Servers built with Nodemailer’s smtp-server module still send it.',
    seen: 'In answer to AUTH, in the error window of a mail program or the log of an application, with old or home-made servers and with test services for developers such as Ethereal.',
    steps: {
      sender: [
        'In the settings of the outgoing server, choose STARTTLS with port 587, or SSL/TLS with port 465.',
        'If this happened on a network that you do not trust, change the password: the program may have sent it in the clear.',
      ],
      sendingAdmin: ['Make the client demand TLS instead of using it only when offered (requireTLS in Nodemailer).'],
      receivingAdmin: ['Leave AUTH out of the EHLO reply until TLS is up (Postfix: smtpd_tls_auth_only = yes).'],
    },
    serverUse:
      'Hardly ever today: RFC 4954 advises against offering mechanisms that lack the encryption they need. For a client that tries one all the same it has 504; where nothing at all is allowed before TLS, RFC 3207 has 530, must issue a STARTTLS command first.',
  },
  '540': {
    title: 'The recipient’s mailbox is inactive or blocked',
    essence: 'The provider Rambler uses this number for mailboxes that it has blocked or that are no longer active.',
    meaning:
      'The mailbox you wrote to takes no mail: its provider calls it inactive or blocked, and only its owner can bring it back. The number is in no standard; it is known only from the Russian provider Rambler, with 5.7.1. From any other server its meaning is not known, so go by the words that follow.',
    seen: 'In bounces for addresses at rambler.ru, as “540 5.7.1 … recipient address rejected”, followed by Inactive or Blocked.',
    steps: {
      sender: [
        'Reach the person by phone or another address, and ask where they read their mail now.',
        'Delete the old address from your contacts, so that auto-complete stops offering it.',
      ],
      recipient: [
        'Sign in to the mailbox on the web to see whether it can be reactivated, and ask the provider’s support if it is blocked.',
      ],
      sendingAdmin: [
        'Take the address off your lists: this is about the mailbox, although 5.7.1 elsewhere is about the sender or a rule.',
      ],
    },
    serverUse:
      'Not a number to copy; other servers understand its first digit only. For a mailbox that is disabled or no longer in use, 550 with 5.2.1 says the same to everyone.',
  },
  '541': {
    title: 'The recipient’s organisation does not let your mail in',
    essence: 'Known from Zoho: a filter set by the recipient’s organisation, without naming the rule.',
    meaning:
      'A filter of the recipient’s organisation turned your message away before its text had been sent. The number is not in the standard: Zoho sends it as “541 5.4.1”, and lists copied from each other call it an anti-spam refusal. The registered meaning of 5.4.1, no answer from the host, does not fit.',
    seen: 'In bounces for domains whose mail is hosted at Zoho, in answer to the recipient’s address. Elsewhere mostly on web pages that list codes.',
    steps: {
      sender: [
        'Tell the recipient another way that their mail system refuses you, and give them the text of the bounce.',
        'Send again only after they confirm that the filter was changed.',
      ],
      recipient: [
        'Ask your organisation’s mail administrator to look for this sender in the block lists and filters, and to let it through.',
      ],
      sendingAdmin: [
        'Look up your sending IP address and domain on the common blocklists, since the reply names no cause.',
      ],
      receivingAdmin: [
        'Search the block lists and spam rules of your mail console for the sender’s address, domain and IP address.',
      ],
    },
    serverUse:
      'Better not, as the number is undefined. For a policy refusal use 550 with 5.7.1 and name the rule in words; for an unknown mailbox, 550 with 5.1.1.',
    readings: [
      'Zoho: “541 5.4.1 Mail rejected by destination domain”. A filter that the recipient’s organisation has set.',
      'Lists copied from each other: “The recipient address rejected your message”, often explained as an anti-spam filter. No RFC says so.',
    ],
  },
  '542': {
    title: 'The recipient was refused without a reason',
    essence: 'Seen only in notices of Symantec Email Security.cloud; reading it as an unknown mailbox is a guess.',
    meaning:
      'The server that should have taken your message refused this recipient and added only the word “Rejected”. No standard knows the number. It has been seen in failure notices of Symantec Email Security.cloud (once MessageLabs), which quote another server, so it is not even sure who chose it. An unknown mailbox is the usual guess.',
    seen: 'In failure notices from messagelabs.com, as “Reason: 542”, then the address and the word Rejected. Otherwise practically never.',
    steps: {
      sender: [
        'Look for a slip in the recipient’s address, since an unknown mailbox is the usual reading.',
        'If the address is right, ask the person by phone to show this notice to whoever runs their mail.',
      ],
      sendingAdmin: [
        'If Email Security.cloud sends your mail, find the message in Track and Trace and read the whole reply of the remote server.',
      ],
      receivingAdmin: [
        'Find the refusal in your log by recipient and time, and have the rule behind it answer with a reason.',
      ],
    },
    serverUse:
      'Do not use it. A mailbox that does not exist is 550 with 5.1.1, and one that a rule protects is 550 with 5.7.1, each with a line of explanation.',
  },
} as const satisfies Record<string, CodeText>;
