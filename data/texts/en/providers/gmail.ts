import type { gmail } from '../../../providers/gmail';
import type { ProviderText } from '../../../providers/provider';

export const gmailTexts = {
  noSuchAccount: {
    title: 'Google has no mailbox with this address',
    meaning:
      'Google could not deliver your message because it knows no such mailbox, neither at gmail.com nor at a company or school that uses Google. Most often the address was mistyped or the account has been deleted. Sending to it again fails again.',
    steps: {
      sender: [
        'Compare the address letter by letter with the person’s own card or website; look for a stray space as well.',
        'Delete the suggestion that your mail program offers for this name, then type the address anew.',
      ],
      sendingAdmin: ['Take the address off your lists, and confirm new addresses before you add them.'],
      receivingAdmin: [
        'In the Google Admin console, see whether the user or alias still exists; if its mail is wanted, give the address to someone as an alias.',
      ],
    },
  },
  domainNotFound: {
    title: 'Google cannot find the part after the @',
    meaning:
      'Google could not send your message on: the domain in the recipient’s address does not exist as it is written. Usually it is a typing mistake, or a full stop or space crept in after the address.',
    steps: {
      sender: [
        'Correct the part after the @, remove any space, full stop or comma after it, and send again.',
        'If it is spelt right, ask the person by phone: their domain may have expired.',
      ],
      receivingAdmin: [
        'If it is your domain, check with your registrar that it is paid for and that its name servers answer.',
      ],
    },
  },
  recipientMalformed: {
    title: 'The recipient’s address is not written correctly',
    meaning:
      'Google refused your message because it could not read the recipient’s address as an e-mail address. There may be a space inside it, a second @, a full stop in the wrong place, or a name where the address belongs.',
    steps: {
      sender: [
        'Clear the To field and type only the bare address, without a name, quotation marks or brackets.',
        'If it came from a list or a form, correct the entry there.',
      ],
      sendingAdmin: ['Make your form or import refuse addresses that are not of the form name@domain.'],
    },
  },
  senderMalformed: {
    title: 'Your own sender address is not written correctly',
    meaning:
      'Google refused your message because it could not read the address it is sent from. Usually a program, website or scanner was set up with a sender address that is empty, has a space in it or lacks the domain.',
    steps: {
      sender: [
        'In the account settings of the program or device, enter your complete address as the sender, such as name@example.com.',
      ],
      sendingAdmin: [
        'Look at the MAIL FROM line in your log: it needs exactly one address in angle brackets, without a display name.',
      ],
    },
  },
  accountInactive: {
    title: 'This Google account has been switched off',
    meaning:
      'Your message was returned: the address exists, but Google or the organisation’s administrator has switched the account off, or nobody has used it for too long. It receives no mail until it is reactivated.',
    steps: {
      sender: ['Ask the person for another address; only they or their organisation can bring this one back.'],
      recipient: [
        'Sign in to the account at accounts.google.com and follow the recovery steps; with a work or school account, ask its administrator.',
      ],
      receivingAdmin: [
        'In the Admin console under Directory, Users, see whether the user is suspended, and restore the account if it is still needed.',
      ],
    },
  },
  receivingTooFast: {
    title: 'The recipient is getting mail too fast; yours waits',
    meaning:
      'This mailbox has reached Google’s limit for incoming mail, so your message is held back and tried again. Google allows about 60 messages a minute, 3,600 an hour and 86,400 a day; a mailbox over the limit is usually open again after about 24 hours.',
    steps: {
      sender: ['Do nothing for a day: the message goes out by itself once the person’s limit is reset.'],
      recipient: ['Have automatic reports and logs sent to a Google Group instead of your own mailbox.'],
      sendingAdmin: ['If it is your system that floods this mailbox, bundle its alerts into fewer messages.'],
      receivingAdmin: [
        'Look at the user in the Admin console: it shows which limit was reached and sometimes lets you lift the suspension.',
      ],
    },
  },
  receivingTooFastReturned: {
    title: 'The recipient gets too much mail; yours came back',
    meaning:
      'The mailbox is over Google’s limit for incoming mail, and Google has returned your message instead of keeping it waiting. The address is fine, and nothing is wrong with what you wrote.',
    steps: {
      sender: [
        'Send the message again tomorrow: such a block typically lasts about 24 hours.',
        'If it is urgent, reach the person some other way.',
      ],
      recipient: ['Find out what floods your mailbox, such as alerts or a mailing list, and stop it.'],
      sendingAdmin: ['Keep the address on your lists, but spread what you send to it over the day.'],
    },
  },
  storageFull: {
    title: 'The recipient’s Google storage is full; your mail waits',
    meaning:
      'The recipient has used up the storage of their Google account, which Gmail, Drive and Photos share (15 GB without a subscription). Your message is tried again for some days and arrives if they make room in time.',
    steps: {
      sender: ['Tell the person by phone or at another address that their Google storage is full.'],
      recipient: [
        'Open one.google.com/storage, delete large files and mail there, and empty the bins of Gmail and Drive.',
        'If nothing can go, buy more space; in a company or school, ask the administrator for it.',
      ],
      receivingAdmin: [
        'Check in the Admin console under Storage who is over the limit, and give that user or the pool more space.',
      ],
    },
  },
  storageFullInactive: {
    title: 'The recipient’s account is full, and nobody uses it',
    meaning:
      'The Google account has run out of storage and has not been used for some time, so Google no longer keeps your message waiting. It has been returned for good.',
    steps: {
      sender: ['Look for another address of this person; the owner probably does not read this one any more.'],
      recipient: [
        'Sign in and free some space soon: Google may delete mail when an account stays over its limit for two years.',
      ],
      sendingAdmin: ['Stop sending to this address after a second such reply.'],
    },
  },
  messageTooLarge: {
    title: 'The message is too big for Gmail',
    meaning:
      'Your message with its attachments exceeds Google’s size limit. A personal Gmail account can send up to 25 MB, and Gmail accepts up to 50 MB from others; for sending, files grow by about a third.',
    steps: {
      sender: [
        'Put the file into Google Drive or a similar service and send only the link.',
        'Or make it smaller, or spread the files over several messages.',
      ],
      sendingAdmin: ['Set your own size limit no higher than Google’s, so that people hear of it before they send.'],
    },
  },
  tooManyAttachments: {
    title: 'Too many attachments in one message',
    meaning:
      'Gmail refused your message because of the number of files in it, whatever their size. Google’s pages allow 500 attachments; the reply gives the limit that was applied.',
    steps: {
      sender: ['Pack the files into one archive, or share a folder and send its link.'],
      sendingAdmin: ['If a program creates these messages, have it put its reports into one file.'],
    },
  },
  headersTooLarge: {
    title: 'The technical part of the message is too long for Gmail',
    meaning:
      'Gmail refused your message, not for its attachments but for its header, the part with subject, addresses and technical notes: it is over Google’s limit. The cause may be a very long subject, a long list of visible recipients, or a program that adds too many lines.',
    steps: {
      sender: [
        'Shorten the subject line.',
        'Put many recipients into Bcc, or write to a group address, so that the header stays short.',
      ],
      sendingAdmin: [
        'Read in the reply whether the whole header, a single one or a header’s name is too long, and trim that.',
        'Look for filters that add a line at every pass, and for long References and ARC chains.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Too many recipients at once for Google',
    meaning:
      'Some of your recipients were not accepted yet: Google takes only a limited number for one message at a time. A mail server sends the rest again by itself; a program or website that sends through Google just stops there.',
    steps: {
      sender: [
        'If a mail program shows you this, write to at most 100 people at a time; on the Gmail website, a personal account may reach 500.',
        'For a circle that you write to often, create a Google Group and use its address.',
      ],
      sendingAdmin: [
        'Lower the number of recipients per delivery to Google to 100 or fewer in your server (Postfix: smtp_destination_recipient_limit).',
      ],
    },
  },
  tooManyRecipientsForSender: {
    title: 'You are writing to more people than Google allows you',
    meaning:
      'Your message has more recipients than Google lets this sender write to. The recipients that were refused have not received it.',
    steps: {
      sender: [
        'Divide the recipients into several messages; with a personal Gmail account the limit is 500 for one message.',
        'Use a newsletter service or a Google Group if you need to reach so many regularly.',
      ],
      sendingAdmin: ['Have applications send each person a message of their own.'],
    },
  },
  dailyLimitReached: {
    title: 'You have used up your Gmail sending limit for today',
    meaning:
      'Your message was not sent: Google lets each account send only so much in 24 hours, about 500 messages from a personal Gmail account, about 2,000 from a paid Workspace account. What comes on top is returned to you. You can still receive mail.',
    steps: {
      sender: [
        'Wait up to 24 hours, then send again; the window moves along, so there is no fixed hour when it opens.',
        'If you did not send that much, change your Google password and look at your account’s recent security activity.',
        'For newsletters, use a mailing service instead of your Gmail account.',
      ],
      sendingAdmin: [
        'In the Admin console, see how much the account has sent and whether it was misused.',
        'Move applications and websites from smtp.gmail.com to the Workspace relay, smtp-relay.gmail.com, which allows more.',
      ],
    },
  },
  rateLimited: {
    title: 'Too much mail in a short time: Google returned this message',
    meaning:
      'Google found that too much mail came in a short time and returned your message instead of keeping it waiting. The reply does not say which limit was reached, yours or the recipient’s.',
    steps: {
      sender: ['Send it once more after some hours, and not together with other mail.'],
      sendingAdmin: [
        'Search your log around that time for Google’s 4.7.28 replies: they name the address or domain that was counted.',
      ],
    },
  },
  googleTrouble: {
    title: 'Google’s mail servers are busy or in trouble',
    meaning:
      'Your message waits because Google’s server has a fault or is too busy at the moment. It has nothing to do with you or with what you wrote, and the message is tried again by itself.',
    steps: {
      sender: ['Leave the message where it is; it normally goes through at one of the next attempts.'],
      sendingAdmin: [
        'If it lasts for hours, see whether the Google Workspace status page (google.com/appsstatus) reports trouble with Gmail.',
      ],
    },
  },
  temporarilyRejected: {
    title: 'Gmail did not take the message yet and gives no reason',
    meaning:
      'Gmail wants your message to be delivered later and does not say why. The sending server keeps it and tries again; there is nothing that Google asks you to change.',
    steps: {
      sender: ['Wait until tomorrow; you need to act only if a final failure notice comes.'],
      sendingAdmin: [
        'If all your mail to Google meets this, check spam rate and delivery errors in Postmaster Tools (postmaster.google.com).',
      ],
    },
  },
  connectionExpired: {
    title: 'The connection to Google had been open too long',
    meaning:
      'Google closed a connection that had grown too old before your message was through. The sending server opens a new one and continues.',
    steps: {
      sender: ['You need not do anything about it.'],
      sendingAdmin: ['If this happens often, limit how long your server reuses a connection to Google.'],
    },
  },
  idleTimeout: {
    title: 'Google waited too long for the sending server',
    meaning:
      'The sending server fell silent in the middle of the transfer, so Google hung up. Your message is still with that server, which tries again.',
    steps: {
      sender: ['If the message has a big attachment, send a link to the file instead.'],
      sendingAdmin: [
        'Look for a firewall or virus scanner that holds up port 25, and for a wrong MTU if only large messages stop.',
        'Check that content filters finish before the connection to Google is opened.',
      ],
    },
  },
  closingConnection: {
    title: 'Google broke off the connection and asks to try again later',
    meaning:
      'Google hung up before your message was through. It does this when a server connects too often or behaves oddly, without saying which. Your message waits and is tried again.',
    steps: {
      sender: ['Give it a few hours before you worry: a single case of this is harmless.'],
      sendingAdmin: [
        'Reduce the number of parallel connections to Google’s servers.',
        'See which command the reply names in brackets; at EHLO, look first at your HELO name (a full host name, not localhost) and PTR record.',
      ],
    },
  },
  severalDomains: {
    title: 'Google wants one domain per delivery',
    meaning:
      'Your message went to people at several domains hosted by Google, and the sending server handed them all over in one go. Google takes one domain at a time; the others are put off and follow at a later attempt.',
    steps: {
      sender: ['Wait: the remaining recipients get the message a little later.'],
      sendingAdmin: [
        'Set your server to deliver each recipient domain in a transaction of its own, even where several share Google’s MX hosts.',
      ],
    },
  },
  recipientRulesTooLarge: {
    title: 'Google wants this recipient in a delivery of their own',
    meaning:
      'The recipients’ organisation has so many mail rules that Google cannot apply them to all recipients in one go. This recipient was put off and has to be delivered separately.',
    steps: {
      sender: ['If one person is still without the message tomorrow, send it to that person alone.'],
      sendingAdmin: ['Lower the number of recipients per transaction for this domain, down to one if need be.'],
      receivingAdmin: [
        'Merge or remove content compliance and routing rules in the Admin console; their total size is what counts here.',
      ],
    },
  },
  mailLoop: {
    title: 'The message went round in circles',
    meaning:
      'Your message passed through more than 50 servers, so Google stopped it. Usually two forwarding settings or two servers keep sending it back and forth.',
    steps: {
      sender: ['Tell the recipient by phone that mail to this address runs in a loop.'],
      recipient: [
        'In Gmail under Settings, Forwarding and POP/IMAP, switch off forwarding to an address that itself forwards to you.',
      ],
      sendingAdmin: [
        'Read the Received lines of the returned message from the bottom: the two hosts that alternate are the loop.',
      ],
      receivingAdmin: [
        'Check the routing rules and split delivery in the Admin console: a host there may send the same domain back to Google.',
      ],
    },
  },
  protocolViolation: {
    title: 'The sending server does not talk to Google properly',
    meaning:
      'The server or program that delivers your message broke a rule of the mail protocol, so Google did not take it. It is tried again, but will probably fail until that software is corrected.',
    steps: {
      sender: [
        'Tell the maker of the program, or whoever runs your server, that Google reports a “protocol violation”.',
      ],
      sendingAdmin: [
        'Record one session, and look for data sent before Google’s answer and for bare line feeds.',
        'Switch off “SMTP inspection” in firewalls in front of the server; it alters commands.',
      ],
    },
  },
  badSequence: {
    title: 'The sending program skipped a step at Google',
    meaning:
      'The program sent your message’s commands in the wrong order, for instance without a greeting or a recipient. Often an earlier refusal is behind it: once Google has turned down every recipient, whatever follows is out of order.',
    steps: {
      sender: ['Look for an earlier error in the same notice: that one is the real reason.'],
      sendingAdmin: [
        'Find the first 4 or 5 reply in the session log and act on that.',
        'If there is none, correct the program: EHLO, MAIL FROM, RCPT TO, DATA, and EHLO once more after STARTTLS.',
      ],
    },
  },
  unknownCommand: {
    title: 'Google does not know a command of the sending program',
    meaning:
      'The program that sends your mail used a command that Google’s server does not offer. After too many of them Google hangs up. Your account and the recipient are not the cause.',
    steps: {
      sender: ['Check that the program is set to smtp.gmail.com with port 587 or 465, and update it.'],
      sendingAdmin: [
        'Use only the extensions that Google lists in its answer to EHLO, and look in the log for text sent where a command belongs.',
      ],
    },
  },
  syntaxError: {
    title: 'Google could not read a line from the sending program',
    meaning:
      'A line that came with your message had the wrong form, usually the one with the sender’s or recipient’s address. Google answers 555 where other servers say 501.',
    steps: {
      sender: [
        'Look at the addresses in your program’s settings and in the To field for spaces, brackets or missing parts.',
      ],
      sendingAdmin: [
        'Compare the logged line with MAIL FROM:<name@example.com>: no space after the colon, angle brackets, no display name.',
        'Leave out parameters that Google did not offer in its EHLO answer.',
      ],
    },
  },
  helloNameInvalid: {
    title: 'The sending computer introduced itself with a bad name',
    meaning:
      'At the start of a connection a server says its name. Here the name was empty or not a valid host name, and Google stopped before your message was handed over.',
    steps: {
      sender: [
        'In a program or device that lets you set a “host name” or “HELO name”, enter a real domain name without underscores.',
      ],
      sendingAdmin: [
        'Set the EHLO name to the full name of your host, such as mail.example.com (Postfix: smtp_helo_name).',
        'An address instead of a name has to stand in square brackets, as in [192.0.2.1].',
      ],
    },
  },
  starttlsMisused: {
    title: 'The sending program starts encryption wrongly',
    meaning:
      'When switching to an encrypted connection, the program sent something too early or added something to the command. Google stops there for safety. Nothing has been delivered.',
    steps: {
      sender: ['Update the program, or choose port 465 with SSL/TLS, where this step does not exist.'],
      sendingAdmin: [
        'Send STARTTLS alone on its line, and nothing more until Google’s 220 has come and TLS is in place.',
      ],
    },
  },
  loginRequired: {
    title: 'Google wants you to log in before sending',
    meaning:
      'Your program or device tried to send through Google without logging in. The message has not been sent. Older replies say the same with the code 5.5.1.',
    steps: {
      sender: [
        'In the settings for outgoing mail, turn on authentication and enter your full Gmail address as the user name.',
        'As the password, use an app password from your Google account, or let the program sign in with Google.',
      ],
      sendingAdmin: [
        'For a server that cannot log in, use smtp-relay.gmail.com and register its IP address in the Admin console.',
        'If you meant to deliver to a Gmail user, connect to the domain’s MX host, not to smtp.gmail.com.',
      ],
    },
  },
  tooManyCommandsBeforeLogin: {
    title: 'The program kept trying without logging in',
    meaning:
      'Your message has not left: Google’s outgoing server asked for a login, but the program went on with other commands until Google broke off. Usually the settings of a script or device are wrong.',
    steps: {
      sender: ['Open the outgoing mail settings and tick “server requires authentication” or a similar option.'],
      sendingAdmin: ['Make the script stop at the first 530 and send AUTH directly after STARTTLS and EHLO.'],
    },
  },
  encryptBeforeSending: {
    title: 'Google wants an encrypted connection first',
    meaning:
      'Your message has not left, because your program or device spoke to Google’s outgoing server without encryption, which this server demands.',
    steps: {
      sender: ['In the outgoing mail settings choose STARTTLS with port 587, or SSL/TLS with port 465.'],
      sendingAdmin: [
        'Require TLS towards smtp.gmail.com and smtp-relay.gmail.com (Postfix: smtp_tls_security_level = encrypt).',
        'If a printer or scanner is too old for TLS, let it use smtp-relay.gmail.com with its IP address registered and TLS not required, or a local mail server that relays for it.',
      ],
    },
  },
  wrongPassword: {
    title: 'Google did not accept your user name and password',
    meaning:
      'Your program or device could not log in to send the message. Often the password is right for the website, but programs need an app password or “Sign in with Google”. Google’s list prints 5.7.80 for this, its servers send 5.7.8.',
    steps: {
      sender: [
        'Create an app password at myaccount.google.com/apppasswords (2-Step Verification has to be on) and enter its 16 characters in the program.',
        'Or, safer: if your program offers “Sign in with Google”, remove the account and add it again that way.',
        'Check that the user name is your complete address; a changed Google password makes old app passwords invalid.',
      ],
      sendingAdmin: [
        'In Workspace, plain passwords for programs no longer work; use OAuth, app passwords or the SMTP relay.',
      ],
    },
  },
  appPasswordNeeded: {
    title: 'Google wants an app password here',
    meaning:
      'The normal password of this Google account is not enough for a mail program, because 2-Step Verification is on. Your message has not been sent. Google’s list prints 5.7.90, servers send 5.7.9.',
    steps: {
      sender: [
        'Create an app password in your Google account under Security and use it in this program only.',
        'If the page offers none, your organisation forbids it, or Advanced Protection is on: use a program that signs in with Google.',
      ],
      sendingAdmin: [
        'Check in the Admin console whether 2-Step Verification allows only security keys; app passwords are then not available.',
      ],
    },
  },
  browserLoginNeeded: {
    title: 'Google wants you to sign in with the browser first',
    meaning:
      'Google found this login suspicious, for instance from a new place or device, and blocks the program until you confirm in the browser that it was you. Until then, your message stays where it is.',
    steps: {
      sender: [
        'Open the link in the error text or mail.google.com, sign in, and confirm the attempt as your own.',
        'Then let the program try again.',
        'If you know nothing of this attempt, choose a new password at once.',
      ],
      sendingAdmin: ['For a server far from its users, use the Workspace relay or OAuth instead of a user’s password.'],
    },
  },
  loginMethodUnknown: {
    title: 'The program uses a login method that Google does not know',
    meaning:
      'The program could not hand over your message, because it tried to log in in a way that Google does not offer; the old XOAUTH, for instance, is gone. Google’s list prints 5.7.40 for this, older copies of it 5.7.4.',
    steps: {
      sender: [
        'Update the program, and choose “OAuth2” or “Normal password” (with an app password) as its login method.',
      ],
      sendingAdmin: ['Use XOAUTH2, OAUTHBEARER or PLAIN over TLS; CRAM-MD5 and NTLM are not among Google’s methods.'],
    },
  },
  loginUnreadable: {
    title: 'Google could not read the login data',
    meaning:
      'Your message was not taken, because the program passed on user name, password or token in a form that Google could not decode. The fault lies in the program or its settings; Google has not checked the password at all.',
    steps: {
      sender: ['Enter user name and password again by hand, without spaces before or after.'],
      sendingAdmin: [
        'Encode each answer in Base64 on a single line without breaks; for XOAUTH2, check the control characters between the parts.',
      ],
    },
  },
  secondLogin: {
    title: 'The program logged in twice on one connection',
    meaning:
      'Google turned down a second login, so your message has not been sent: you were already logged in on this connection, and the program tried once more. A change of account is not possible there either.',
    steps: {
      sender: [
        'Close the program and open it again; with several Gmail accounts, give each one its own outgoing server entry.',
      ],
      sendingAdmin: ['Open a new connection for every account, and send AUTH only once on each.'],
    },
  },
  tooManyLogins: {
    title: 'Too many logins to Google in a short time',
    meaning:
      'Your message has not been sent yet: a program or device logs in to this Google account again and again, so Google blocks further logins for a while. This does not mean that your password is wrong.',
    steps: {
      sender: [
        'Close the mail programs on all devices, wait a while, and then start with one of them only.',
        'Look for an old phone, scanner or script that still uses a former password.',
      ],
      sendingAdmin: ['Have applications send many messages over one connection instead of logging in for each.'],
    },
  },
  loginUnavailable: {
    title: 'Google cannot check logins at the moment',
    meaning:
      'Your message is still with your program: Google’s own login system had a fault, so it could not sign in. This says nothing about your password; leave it as it is.',
    steps: {
      sender: ['Press Send again in half an hour.'],
      sendingAdmin: ['Make scripts try again later, with growing pauses, instead of reporting a wrong password.'],
    },
  },
  relayPeakLimit: {
    title: 'Your organisation sends too fast through Google’s relay',
    meaning:
      'The Workspace relay takes a limited number of recipients in ten minutes, and your organisation has reached it. Your message waits, and the server tries again.',
    steps: {
      sender: ['Wait: the window is ten minutes long, so the message usually leaves soon.'],
      sendingAdmin: [
        'Spread mailings over a longer time; the limit depends on your organisation, with 319,444 recipients in 10 minutes as the ceiling.',
        'If the volume surprises you, look for a hacked account or a program that runs wild.',
      ],
    },
  },
  relayDailyLimit: {
    title: 'The daily limit of Google’s relay is used up',
    meaning:
      'Your message was returned because your organisation has reached a 24-hour limit of the Workspace relay. “For user” means this one sender (10,000 messages or recipients); “for this customer” means the whole organisation.',
    steps: {
      sender: ['Send again tomorrow, and tell your IT department which of the two wordings you got.'],
      sendingAdmin: [
        'Wait until 24 hours have passed; the message then has to be sent anew.',
        'Give applications sender addresses of their own: the user limit counts by envelope sender.',
        'Find out which host or account used up the limit; unexpected volume often means misuse.',
      ],
    },
  },
  relaySuspended: {
    title: 'Google has suspended this sender because of abuse',
    meaning:
      'Google did not pass on your message: it has suspended this account in its Workspace relay because it was misused, for instance for spam. The reply says “temporarily” but gives no date.',
    steps: {
      sender: ['Change your password, and tell your administrator that Google has suspended sending for your account.'],
      sendingAdmin: [
        'Find the spam: look at the relay host’s log for mail that this account should not have sent, and remove the cause.',
        'Then ask Google Workspace support to lift the suspension, and say what you have done.',
      ],
    },
  },
  relayNotRegistered: {
    title: 'Google does not know the server or domain you send from',
    meaning:
      'Your message was to go out through the Google Workspace relay, but the IP address or domain it came from is not registered there. Google therefore does not know for which organisation to relay.',
    steps: {
      sender: ['Give the whole notice to your IT department: they have to register the IP address in it.'],
      sendingAdmin: [
        'In the Admin console under Apps, Google Workspace, Gmail, Routing, SMTP relay service, add the public IP address in the reply.',
        'Compare the domains of MAIL FROM and EHLO with those of your Workspace account; one of them has to match.',
        'For other domains or an empty sender, log in with SMTP AUTH or use one of your domains in EHLO.',
      ],
    },
  },
  relaySendingDenied: {
    title: 'Google does not send mail for this account',
    meaning:
      'Google’s Workspace relay did not accept your sender address: the account is disabled, or it is not among the senders that your organisation allows.',
    steps: {
      sender: ['Check that your program uses an existing address of your organisation as the sender.'],
      sendingAdmin: [
        'In the SMTP relay service setting, look at “Allowed senders”: choose “Only addresses in my domains” if some senders have no account.',
        'See whether the user is suspended or has Gmail switched off.',
      ],
    },
  },
  gatewayOnly: {
    title: 'The recipient’s organisation takes mail only through its filter',
    meaning:
      'Your message went straight to Google, but the recipient’s organisation accepts mail there only from the servers on its list, usually its own spam filter. Until that changes, further attempts get the same answer.',
    steps: {
      sender: ['Ask the recipient some other way to show this reply to their IT department.'],
      sendingAdmin: [
        'Look up the domain’s MX records afresh: your server may be using old ones, or a fixed route to Google.',
      ],
      receivingAdmin: [
        'Open the inbound gateway setting (Apps, Google Workspace, Gmail, Spam, phishing and malware) and add the missing IP addresses.',
        'If the MX records already lead to Google, switch off “Reject all mail not from gateway IPs”.',
      ],
    },
  },
  recipientRequiresTls: {
    title: 'The recipient’s organisation takes encrypted mail only',
    meaning:
      'The recipient’s organisation has told Google to take mail from you only over an encrypted connection, and your server came without one. The message waits, but it cannot pass before encryption is on.',
    steps: {
      sender: [
        'Tell your mail provider that this recipient demands TLS; until then, use a mailbox at a large provider.',
      ],
      sendingAdmin: [
        'Switch on STARTTLS for outgoing mail (Postfix: smtp_tls_security_level = may, or encrypt for this domain).',
        'If it is on, look for a firewall that removes STARTTLS from Google’s EHLO answer.',
      ],
      receivingAdmin: [
        'The rule is under Gmail, Compliance, Secure transport (TLS) compliance; take the sender’s domain off if it was a mistake.',
      ],
    },
  },
  domainPolicy: {
    title: 'A company or school rule forbids this message',
    meaning:
      'An administrator’s policy stopped your message: that of the organisation you wrote to, or your own. Typical rules allow mail only within a school, or block certain content. Gmail itself has nothing against it.',
    steps: {
      sender: [
        'If your own address belongs to a school or company, ask its administrator whether you may write to outsiders.',
        'Otherwise ask the recipient to have your address or domain allowed.',
      ],
      sendingAdmin: [
        'Check “Restrict delivery” and the outbound content rules in your own Admin console.',
        'See that SPF or DKIM passes for your domain: “Restrict delivery” on the other side turns away even allowed senders that it cannot verify.',
      ],
      receivingAdmin: [
        'Find the rule with Email Log Search, and add the sender to its address list if the mail is wanted.',
      ],
    },
  },
  adminRule: {
    title: 'An administrator’s own rule refused this message',
    meaning:
      'Your message was refused by a rule that an administrator set up, usually at the recipient’s organisation, and not by Gmail’s own filter: that is what the letters “gcdp” at the end mean. The words before them may be the administrator’s own.',
    steps: {
      sender: ['Contact the person some other way, and give them the words of the reply for their administrator.'],
      receivingAdmin: [
        'Search for these words among your content compliance, objectionable content and routing rules.',
        'Add an exception for the sender, or make the rule quarantine instead of reject.',
      ],
    },
  },
  dangerousContent: {
    title: 'Gmail blocked an attachment or other content as dangerous',
    meaning:
      'Gmail refused your whole message because of a file or other content that it considers dangerous. It takes no programs such as .exe, even inside archives, and stops some links as well.',
    steps: {
      sender: [
        'Remove the file and send a link to it from Google Drive or a similar service.',
        'If you attached no program, take out archives and documents with macros one by one.',
        'If you attached nothing at all, remove links and pictures, those in your signature too.',
      ],
      sendingAdmin: [
        'If signatures or footers carry links, check those domains in Google’s Safe Browsing site status.',
      ],
    },
  },
  likelySpam: {
    title: 'Gmail took your message for spam and refused it',
    meaning:
      'Gmail’s filter judged this message to be unwanted mail. Content, links and the sender’s history all count; Google does not say which weighed most.',
    steps: {
      sender: [
        'Write a short message without links, pictures or attachments, and see whether it arrives.',
        'Ask the recipient to add your address to their contacts, then send again.',
      ],
      sendingAdmin: [
        'Send a test to a Gmail mailbox and check under “Show original” that SPF, DKIM and DMARC pass.',
        'Keep the spam rate in Postmaster Tools below 0.1%, and never let it reach 0.3%.',
        'Offer one-click unsubscribing in every newsletter.',
      ],
    },
  },
  suspiciousLinks: {
    title: 'Gmail finds the text or its links suspicious',
    meaning:
      'Gmail stopped your message because of what it says or where its links lead. It may be tried again, but the reply says “blocked”: without a change it is unlikely to get through.',
    steps: {
      sender: [
        'Send the message anew without links, or with the full address of a well-known site instead of a short link.',
        'If your own website is linked, make sure that it has not been hacked.',
      ],
      sendingAdmin: [
        'Look up every linked domain, including that of click tracking, in Safe Browsing site status (transparencyreport.google.com).',
        'Use your own domain for tracking links, not one shared with other customers of a service.',
      ],
    },
  },
  messageMalformed: {
    title: 'Gmail refused the message because it is badly put together',
    meaning:
      'Your message does not follow the rules for the form of an e-mail (RFC 5322). The program or website that made it is at fault, not what you wrote.',
    steps: {
      sender: ['Send the same text from the Gmail website or another mail program.'],
      sendingAdmin: [
        'Check the header of the raw message: Date, From and Message-ID once each, an empty line before the body, CRLF at every line end.',
      ],
    },
  },
  fromInvalid: {
    title: 'The sender line of the message is missing or not valid',
    meaning:
      'Gmail demands exactly one valid sender address in the From line. Yours had none, more than one, or one with an impossible domain. This is a matter of the program that made the message.',
    steps: {
      sender: ['Enter your full name and address in your program’s account settings, and send once more.'],
      sendingAdmin: [
        'Have the program write one From header with one address, for example From: Shop <info@example.com>.',
        'If a message has several authors, name one in From and the others in Reply-To.',
      ],
    },
  },
  messageIdMissing: {
    title: 'The message has no valid identification number',
    meaning:
      'Gmail refused your message because it has no valid Message-ID, the number that every e-mail carries. Websites, scripts and devices forget it; ordinary mail programs do not.',
    steps: {
      sender: ['Report this to whoever runs the website or program from which the message came.'],
      sendingAdmin: [
        'Add a Message-ID: header of the form <unique-part@example.com>, with a domain of your own.',
        'Or have your server add missing headers (Postfix: always_add_missing_headers = yes).',
      ],
    },
  },
  headersRepeated: {
    title: 'A header line occurs twice or is broken',
    meaning:
      'Gmail refused the message because a line that may occur only once, such as From, Subject or Date, is there several times or not written properly. The reply usually names it.',
    steps: {
      sender: [
        'Try another program; if the message came from a website or tool, tell its maker which header Gmail names.',
      ],
      sendingAdmin: [
        'Compare the message before and after your gateways: often one of them adds a header without replacing the old one.',
        'In PHP’s mail(), do not repeat To or Subject among the additional headers.',
      ],
    },
  },
  headerCharacters: {
    title: 'A header line contains characters in a forbidden form',
    meaning:
      'Gmail refused your message because it has accents, emoji or other special characters where they are not allowed, or not encoded as they have to be.',
    steps: {
      sender: ['Take accents and emoji out of the subject and your sender name, and try again.'],
      sendingAdmin: [
        'Encode Subject and display names as RFC 2047 says, but never addresses, Message-ID or Date.',
        'Write international domains in their xn-- form.',
      ],
    },
  },
  lowReputationDeferred: {
    title: 'Gmail delays your mail: it distrusts the sending server',
    meaning:
      'Your message waits because Gmail has a very poor opinion of the IP address it comes from, and takes less mail from there for a while. It is tried again and may pass later; trust comes back slowly.',
    steps: {
      sender: ['Show this reply to your mail provider, and use an address at another provider for what is urgent.'],
      sendingAdmin: [
        'Find and stop the spam that leaves this IP address: hacked accounts, web forms, forwarded junk, bought lists.',
        'Start again with small volumes to people who read you, and follow spam rate and compliance status in Postmaster Tools.',
        'On a shared IP address, ask the service who else sends from it, and for another one.',
      ],
    },
  },
  lowDomainReputationDeferred: {
    title: 'Gmail holds your mail back: it distrusts your domain',
    meaning:
      'Gmail did not take your message because the domain it is sent from has a very poor reputation. The reply is a temporary one, so the server tries again, but its words say “blocked”: as long as the cause remains, the message is unlikely to pass.',
    steps: {
      sender: [
        'Tell whoever looks after your domain, and write what is urgent from an address with a different domain.',
      ],
      sendingAdmin: [
        'List everything that sends with this domain, such as newsletters, shop and web forms, and stop what people mark as spam.',
        'Bring the domain’s spam rate in Postmaster Tools below 0.1%, and clear what its compliance status marks as missing.',
        'Check that SPF, DKIM and DMARC pass, so that Gmail can tell your own mail from spam forged in your name.',
      ],
    },
  },
  lowReputation: {
    title: 'Gmail refuses mail from your server or domain',
    meaning:
      'Gmail refused your message because the server or domain it comes from has a very poor reputation. What counts is earlier mail from there, perhaps from other customers of your provider.',
    steps: {
      sender: [
        'Pass the reply on to your mail provider; the IP address or domain in it is what they need.',
        'Meanwhile, write from an address at a different provider.',
      ],
      sendingAdmin: [
        'Remove the cause first; Google accepts no requests to be put on an allowlist.',
        'Set up SPF, DKIM, DMARC and reverse DNS, and watch the spam rate in Postmaster Tools.',
        'As a bulk sender that meets all guidelines, with a spam rate below 0.3% for 7 days, use Google’s sender contact form.',
      ],
    },
  },
  unusualVolume: {
    title: 'Gmail is getting unusually much mail from your side',
    meaning:
      'Your message has to wait because Gmail is receiving unusually much mail of the same origin. The reply names what was counted: an IP address, its network, a domain, or a link in the text. The sending server tries again.',
    steps: {
      sender: ['Do not send it a second time today; every copy adds to the count.'],
      sendingAdmin: [
        'Send less until the errors go down, then raise the volume slowly; doubling it at once is too much.',
        'With “netblock”, ask your hosting provider about neighbours that send spam.',
        'With “URL domains”, find out who else sends mail with that link.',
      ],
    },
  },
  blockedForVolume: {
    title: 'Gmail has blocked your server for too much unwanted mail',
    meaning:
      'Gmail refused your message because too much unwanted mail comes from the server that sent it. Waiting alone does not help while that goes on. In earlier years the same text came with 5.7.1.',
    steps: {
      sender: ['Tell your mail provider today: others on the same server are affected too.'],
      sendingAdmin: [
        'Stop all mailings from this IP address and search the queue and the log for a hacked account or script.',
        'Once clean, begin with few messages a day to people who expect them.',
      ],
    },
  },
  sameMessageId: {
    title: 'Gmail has received this same message too often',
    meaning:
      'A message with the same Message-ID has been sent many times, and Gmail now puts it off. Usually a server or script sends copies in a loop, or gives every message the same number.',
    steps: {
      sender: ['Do not send the message again: it may already have arrived.'],
      sendingAdmin: [
        'Give each message a Message-ID of its own in your mailing program.',
        'Look for a forwarding rule or mailing list that redistributes the same message over and over.',
      ],
    },
  },
  directSendingNotAllowed: {
    title: 'Gmail takes no mail directly from your internet connection',
    meaning:
      'Gmail refused your message because it came straight from an IP address that Gmail does not expect mail servers on, such as a home connection or one with changing addresses. It has to go through the mail server of a provider.',
    steps: {
      sender: ['Set your program to send through your provider’s outgoing server, with login on port 587 or 465.'],
      sendingAdmin: [
        'Relay through your provider’s smarthost or a mail service (Postfix: relayhost).',
        'Or get a fixed IP address meant for servers, with a PTR record for your mail host’s name.',
      ],
    },
  },
  reverseDnsDeferred: {
    title: 'Gmail delays your mail: the server’s IP address has no name',
    meaning:
      'The IP address that your message comes from has no name in DNS, or the name does not lead back to it. The message is tried again, but Gmail will go on delaying such mail. Older replies carry 4.7.0 instead of 4.7.23.',
    steps: {
      sender: ['Forward this reply to whoever runs your mail server; they have to add a DNS record.'],
      sendingAdmin: [
        'Have your hosting provider set the PTR record of the IP address in the reply to your mail host’s name.',
        'Give that name an A or AAAA record with exactly this address, and test both with Google’s Admin Toolbox Dig.',
      ],
    },
  },
  reverseDns: {
    title: 'Gmail refuses your mail: the server’s IP address has no name',
    meaning:
      'Gmail refused your message because the IP address of the sending server has no name in DNS (PTR record), or this name does not lead back to the same address.',
    steps: {
      sender: [
        'Ask your provider’s support to “set up reverse DNS for the sending IP address”, and send again afterwards.',
      ],
      sendingAdmin: [
        'Create the PTR record at the provider of the IP address, often in its control panel; your domain’s own DNS is the wrong place.',
        'Add the matching A record (AAAA for IPv6), and wait for the change to spread before you resend.',
        'If the server has several addresses, bind outgoing mail to the one with correct DNS.',
      ],
    },
  },
  ipv6Guidelines: {
    title: 'Gmail’s rules for IPv6 are not met',
    meaning:
      'Gmail refused your message because it came over IPv6, the newer kind of internet address, and something that Gmail demands there is missing: a name for the address in DNS, or a passed SPF or DKIM check.',
    steps: {
      sender: ['Tell your provider that its IPv6 address lacks a PTR record or that your domain is not authenticated.'],
      sendingAdmin: [
        'Set the PTR record and a matching AAAA record for the IPv6 address, and add it to SPF.',
        'As a quick remedy, send over IPv4 (Postfix: smtp_address_preference = ipv4, or inet_protocols = ipv4 to switch IPv6 off).',
      ],
    },
  },
  spfSuspiciousDeferred: {
    title: 'Gmail delays your mail: it distrusts the domain’s SPF record',
    meaning:
      'Your message waits because the SPF record, the list of servers that may send for your domain, has entries that Gmail finds suspicious. Google does not say which; they may allow far too many addresses, for instance. The message is tried again, but the record has to be corrected.',
    steps: {
      sender: ['Tell whoever looks after your domain’s DNS that Gmail objects to its SPF record.'],
      sendingAdmin: [
        'Remove +all, very wide networks and include: entries of services that you no longer use.',
        'End the record with ~all or -all, and have exactly one of them for the domain.',
      ],
    },
  },
  spfSuspicious: {
    title: 'Gmail refuses your domain because of its SPF record',
    meaning:
      'Gmail refused your message because your domain’s SPF record, which says who may send for it, contains entries that it considers suspicious. Google does not say which.',
    steps: {
      sender: ['Ask the domain’s administrator to review the SPF record before you send again.'],
      sendingAdmin: [
        'Read the TXT record that begins with v=spf1, and follow each include: and redirect= to its end.',
        'Check that nobody has changed it without your knowledge: unknown networks in it are an alarm sign.',
      ],
    },
  },
  dmarcDnsTrouble: {
    title: 'Gmail cannot check your domain at the moment',
    meaning:
      'Your message waits because Gmail could not verify it: your domain asks for this check (DMARC), but its DNS did not answer. The message is tried again and can pass once DNS answers.',
    steps: {
      sender: ['Wait a few hours; if it goes on, ask whoever runs your domain to look at its name servers.'],
      sendingAdmin: [
        'Ask each of your name servers for the SPF, DKIM and _dmarc TXT records; one that times out or has DNSSEC errors is enough.',
        'Shorten SPF records that need many look-ups.',
      ],
    },
  },
  unauthenticatedDeferred: {
    title: 'Gmail delays your mail: it cannot verify where it comes from',
    meaning:
      'Your message waits because Gmail could not confirm that it comes from your domain: neither SPF nor DKIM passed, and every sender has to pass one of them. The server keeps trying, but gets the same answer until that is set up.',
    steps: {
      sender: ['Tell whoever manages your domain that neither SPF nor DKIM passes at Gmail.'],
      sendingAdmin: [
        'Publish an SPF record with the sending IP address shown in the reply.',
        'Switch on DKIM signing, with a key of at least 1,024 bits (2,048 is better).',
      ],
    },
  },
  unauthenticated: {
    title: 'Gmail could not verify the sender: no SPF, no DKIM',
    meaning:
      'Gmail refused your message because neither of the two proofs of origin, SPF and DKIM, passed; it takes mail only if at least one does. The reply usually shows for which domain and IP address. Until your domain is set up properly, sending again does not help.',
    steps: {
      sender: [
        'Forward the complete notice to whoever manages your domain or website.',
        'If a website or tool sends in your name, set it to log in to your mail provider’s outgoing server.',
      ],
      recipient: [
        'If you forward mail from another address to Gmail, ask that provider whether it rewrites the envelope sender (SRS).',
      ],
      sendingAdmin: [
        'Put every service that sends for the domain into one SPF record.',
        'Turn on DKIM at each of these services, for your domain and not for theirs.',
        'Check a test message at Gmail under “Show original”; from about 5,000 messages a day, Gmail demands SPF, DKIM and DMARC.',
      ],
    },
  },
  spfHardFail: {
    title: 'Your domain itself forbids mail from this server',
    meaning:
      'Your message came from a server that your domain does not list as its own, and the domain’s SPF record ends in “-all”: refuse whatever comes from other servers. Gmail followed this instruction.',
    steps: {
      sender: ['Send through the outgoing server of your organisation or provider; others may not use this address.'],
      recipient: [
        'If only forwarded messages fail, the forwarding provider has to put its own sender address on the envelope (SRS).',
      ],
      sendingAdmin: [
        'Add the IP address in the reply to the SPF record of the MAIL FROM domain, as ip4:, ip6: or include:.',
        'If that server should not send for you, find out who uses your domain there.',
      ],
    },
  },
  dmarcPolicy: {
    title: 'The sender domain’s DMARC policy made Gmail refuse this mail',
    meaning:
      'Gmail could not verify that your message comes from the domain in your sender address, and this domain asks that such mail be refused (DMARC). SPF and DKIM either failed or passed only for another domain.',
    steps: {
      sender: [
        'With an address such as @yahoo.com or @aol.com, send only through that provider, not through a website or newsletter tool.',
        'With your own domain, ask its administrator to authorise the service that you send with.',
      ],
      recipient: ['If the mail came through a mailing list, ask its operator to put the list’s own address into From.'],
      sendingAdmin: [
        'At the service that sends, have DKIM sign with d= your From domain, or use a Return-Path of the same domain.',
        'Read your DMARC reports to find sources that fail; p=none helps meanwhile, but protects nobody.',
        'If you forward to Gmail, leave subject and text unchanged, so that the sender’s DKIM signature stays valid.',
      ],
    },
  },
  bulkSpfDeferred: {
    title: 'Gmail delays your mailings: SPF does not pass',
    meaning:
      'Your message waits because it did not pass SPF, the check whether a server may send for a domain. Gmail demands it of whoever sends about 5,000 messages a day or more.',
    steps: {
      sender: ['If you use a newsletter service, follow its guide to “authenticate your domain”.'],
      sendingAdmin: [
        'Look up the Return-Path domain of a message, and publish or correct the SPF record of that one, not only of the From domain.',
        'See the compliance status in Postmaster Tools: it shows what else is missing for bulk senders.',
      ],
    },
  },
  bulkSpf: {
    title: 'Gmail refuses your mailings: SPF does not pass',
    meaning:
      'Gmail refused your message because the domain’s SPF record does not allow the server that sent it. Senders of large volumes have to pass SPF, and a domain once counted as one stays one for good.',
    steps: {
      sender: ['Ask whoever manages your domain to add your mailing service to the SPF record.'],
      sendingAdmin: [
        'Add the IP address or the service’s include: to SPF, with no more than ten DNS look-ups in all.',
        'Check that there is just one v=spf1 record; two make the check fail.',
      ],
    },
  },
  bulkDkimDeferred: {
    title: 'Gmail delays your mailings: DKIM does not pass',
    meaning:
      'Your message waits because its DKIM signature is missing or broken. Gmail expects a valid one from everyone who sends it about 5,000 messages a day.',
    steps: {
      sender: ['In your newsletter service, open the settings for the sender domain and finish the DKIM step.'],
      sendingAdmin: [
        'Publish the public key at selector._domainkey of your domain, as the service shows it, and start the service’s check of it.',
        'If the signature is there but fails, look for a gateway that changes messages after signing.',
      ],
    },
  },
  bulkDkim: {
    title: 'Gmail refuses your mailings: DKIM does not pass',
    meaning:
      'Gmail refused your message because it found no valid DKIM signature on it. Senders of large volumes have to sign their mail.',
    steps: {
      sender: ['Ask whoever set up your mailings to switch on DKIM for your domain.'],
      sendingAdmin: [
        'Send one message to a Gmail mailbox and read under “Show original” whether DKIM is missing or says FAIL.',
        'For FAIL, compare the key in DNS with that of the server, and renew keys shorter than 1,024 bits.',
      ],
    },
  },
  bulkDmarcMissingDeferred: {
    title: 'Gmail delays your mailings: the domain has no DMARC',
    meaning:
      'Your message waits because your domain’s DMARC record, a short entry in DNS that bulk senders need, is missing or names no policy. Google’s pages print both 4.7.40 and 4.7.31 for this.',
    steps: {
      sender: ['Ask the administrator of your domain for a DMARC record; it takes a few minutes.'],
      sendingAdmin: [
        'Create a TXT record at _dmarc.example.com with v=DMARC1; p=none; rua=mailto:… and your own domain.',
        'If there is one already, check that p= is present and that no second record stands beside it.',
      ],
    },
  },
  bulkDmarcMissing: {
    title: 'Gmail refuses your mailings: the domain has no DMARC',
    meaning:
      'Gmail refused your message because your domain has no DMARC record with a policy, which it demands of bulk senders. Even the mildest policy, p=none, is enough.',
    steps: {
      sender: ['Tell your IT department: “Gmail wants a DMARC record for our From domain.”'],
      sendingAdmin: [
        'Publish the record for the organisational domain; subdomains are then covered too.',
        'Before you choose p=quarantine or p=reject, watch the reports for a few weeks.',
      ],
    },
  },
  fromNotAligned: {
    title: 'The visible sender does not match the verified domain',
    meaning:
      'Gmail did not take your message because SPF and DKIM did not pass for the domain in your From line; they may have passed for another one. After a 421 the server tries again, whether the words say “rate limited” or “blocked”, but the cause remains.',
    steps: {
      sender: [
        'In your mailing service, use a sender address of the domain that you have authenticated there, not a @gmail.com one.',
      ],
      sendingAdmin: [
        'Have DKIM sign with d= the From domain (a subdomain will do), or set the service’s custom Return-Path to it; one match is enough.',
      ],
    },
  },
  bulkTlsDeferred: {
    title: 'Gmail delays your mailings: they come unencrypted',
    meaning:
      'Your message waits because it came over a connection without encryption (TLS), which Gmail demands of large senders. The server keeps trying, but without TLS the answer stays the same.',
    steps: {
      sender: ['Tell whoever runs your mail server that Gmail demands TLS.'],
      sendingAdmin: [
        'Turn on opportunistic TLS for outgoing mail (Postfix: smtp_tls_security_level = may), TLS 1.2 or newer.',
        'If your log shows plain connections all the same, suspect a firewall or antivirus gateway between you and port 25.',
      ],
    },
  },
  bulkTls: {
    title: 'Gmail refuses your mailings: they come unencrypted',
    meaning:
      'Gmail refused your message because it came over an unencrypted connection. Whoever sends about 5,000 messages a day to Gmail has to use encryption (TLS).',
    steps: {
      sender: ['Move your mailing to a service that delivers with TLS, if your own server cannot.'],
      sendingAdmin: [
        'Test with openssl s_client -starttls smtp from the sending host to a Gmail MX; if that works, only the server’s setting is missing.',
        'Replace software that knows only old TLS versions or ciphers.',
      ],
    },
  },
} as const satisfies Record<keyof typeof gmail.entries, ProviderText>;
