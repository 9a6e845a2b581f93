import type { exchangeServer } from '../../../providers/exchange-server';
import type { ProviderText } from '../../../providers/provider';

export const exchangeServerTexts = {
  lowResources: {
    title: 'The recipient’s Exchange server is short of space or memory',
    meaning:
      'The Exchange server that should take your message is low on disk space or memory and refuses new mail until that has eased. It is the server that is full, not the recipient’s mailbox. Your server keeps the message and tries again.',
    steps: {
      receivingAdmin: [
        'Free space on the disk that holds the queue database, or move the database to a larger disk.',
        'On a virtual machine, give Exchange fixed memory instead of dynamic memory.',
        'Look for back pressure events in the log; they name the resource that is short.',
      ],
    },
  },
  serviceNotActive: {
    title: 'The recipient’s Exchange server is not ready to take mail',
    meaning:
      'The Exchange server on the other side answers, but a part of it that handles mail is switched off or set up in the wrong place. Maintenance or an update may have left it so. Your server tries again.',
    steps: {
      receivingAdmin: [
        'Run Get-ServerComponentState, and set inactive components back to Active with Set-ServerComponentState.',
        'Move a custom Receive connector on port 25 from the Transport (Hub) service to the Front End Transport service.',
        'After an update, disable third-party transport agents one by one to find an incompatible one.',
      ],
    },
  },
  noAnswer: {
    title: 'Exchange gets no answer from the recipient’s mail server',
    meaning:
      'Your Exchange server tried to reach the recipient’s mail server and got no answer in time. The message stays in the queue for further attempts; you get a failure notice only if all of them fail.',
    steps: {
      sendingAdmin: [
        'From the Exchange server, test port 25 of the recipient’s MX host; firewalls and internet providers often block it.',
        'Once the way is open, start the queue again in Queue Viewer or with Retry-Queue.',
      ],
      receivingAdmin: ['If several partners see this, check that your MX hosts are up and reachable on port 25.'],
    },
  },
  connectionDropped: {
    title: 'The connection broke off during the transfer',
    meaning:
      'The connection between the two mail servers was cut before your message had been handed over. The network may have failed, a filter may have stepped in, or the message or its sender exceeded a limit of the Exchange server. More attempts follow by themselves.',
    steps: {
      sendingAdmin: [
        'See in the protocol log after which command it broke off, and whether only large messages are hit.',
        'Turn off SMTP inspection in the firewall or antivirus between Exchange and the internet.',
      ],
      receivingAdmin: ['Compare the size limit and MessageRateLimit of the Receive connector with what partners send.'],
    },
  },
  messageDelayed: {
    title: 'Exchange has not got your message through yet',
    meaning:
      'This is a notice of delay: your message has not been delivered so far, but the Exchange server keeps it in its queue and goes on trying. It comes back only if every attempt fails until the time limit of the queue.',
    steps: {
      sender: [
        'Wait, and do not send it a second time.',
        'If you see a slip in the part after the @, write to the right address now.',
      ],
      sendingAdmin: [
        'Look at LastError of the queue for that domain, in Queue Viewer or with Get-Queue: it shows what holds the mail up.',
      ],
    },
  },
  queueExpired: {
    title: 'Exchange kept trying for a long time and gave up',
    meaning:
      'Exchange could not hand your message on for as long as it keeps mail in its queue, so it returned it. This is final, although the code begins with a 4; that digit only means that a later attempt may work. What was wrong often stands in the lines below it, or in an earlier delay notice.',
    steps: {
      sender: [
        'Check the part of the address after the @, and send again a day later.',
        'Tell the recipient another way that mail to them gets stuck.',
      ],
      sendingAdmin: [
        'If mail for that domain is still queued, read LastError in Queue Viewer or with Get-Queue; it names the cause.',
        'Check that the Send connector routes as intended, by DNS or by smart host, and shows your public host name as its FQDN.',
        'See that your SPF record names all the servers you send from.',
      ],
      receivingAdmin: ['On the destination server, start the Mailbox Transport Delivery service if it is stopped.'],
    },
  },
  savedAddressGone: {
    title: 'Exchange does not know this recipient, or no longer does',
    meaning:
      'Exchange found nobody with this address. If the notice shows an address that begins with IMCEAEX, Outlook kept an old internal one for the person, from its suggestions or from an old message, and it is no longer valid.',
    steps: {
      sender: [
        'Delete the entry from Outlook’s suggestions, type the address anew and send a new message.',
        'If it is typed correctly, ask the person by phone for the address that they use now.',
      ],
      receivingAdmin: [
        'After a move or a new mailbox, add the old LegacyExchangeDN to the mailbox as an X500 address.',
      ],
    },
  },
  malformedRecipient: {
    title: 'The recipient’s address is not written correctly',
    meaning:
      'Exchange could not use the address you wrote to, because its form is wrong or it contains a character that is not allowed there. A blank or a comma that slipped in is enough.',
    steps: {
      sender: [
        'Type the address anew instead of copying it.',
        'If it comes from your contacts or suggestions, delete that entry and create it afresh.',
      ],
    },
  },
  reservedDomain: {
    title: 'That address uses a domain reserved for examples',
    meaning:
      'The address you wrote to ends in a name that exists only for tests and examples, such as .test, .invalid or example.com. Nobody receives mail there, and this Exchange server refuses it at once.',
    steps: {
      sender: [
        'Replace the example by the person’s real address.',
        'If a program or form sent the message, look for sample data among its recipients.',
      ],
      receivingAdmin: [
        'In a test lab, set RejectReservedTopLevelRecipientDomains or RejectReservedSecondLevelRecipientDomains of the Receive connector to $false.',
      ],
    },
  },
  domainWithoutDot: {
    title: 'The end of the recipient’s address is missing',
    meaning:
      'The address has no dot after the @, as in chris@contoso instead of chris@contoso.com. This Exchange server takes no mail for such short names.',
    steps: {
      sender: ['Complete the address with its ending, such as .com or .fr, and send again.'],
      sendingAdmin: ['If a device or program shortens the address, enter the full one in its settings.'],
      receivingAdmin: [
        'If you do use such names inside, set RejectSingleLabelRecipientDomains of the Receive connector to $false.',
      ],
    },
  },
  badSenderAddress: {
    title: 'Exchange does not accept the sender’s address',
    meaning:
      'Exchange refused your message because of the address it was sent from, not because of the recipient. That address is badly written or the server does not know it.',
    steps: {
      sender: ['Check your own e-mail address in the account settings of your program or device.'],
      sendingAdmin: ['Check that the sending mailbox has a valid primary SMTP address.'],
    },
  },
  senderOverLimit: {
    title: 'This sender has sent too much through Exchange',
    meaning:
      'Exchange stopped your message because its sender exceeded the number of messages allowed in a period; a typical case is a program that sends mailings. In Microsoft 365 the same words mean something else: an account blocked for sending spam.',
    steps: {
      sender: [
        'Pause, and send the rest later in smaller portions.',
        'If you sent only a little, change your password and tell your administrator.',
      ],
      sendingAdmin: [
        'Find the sender in the message tracking log: a program at work, or a hacked account.',
        'For a program, create a Receive connector of its own with a higher MessageRateLimit.',
      ],
    },
  },
  quarantined: {
    title: 'The recipient’s spam filter has put your message aside',
    meaning:
      'The content filter of the recipient’s Exchange server took your message for spam and moved it to quarantine. The recipient does not see it there, but their administrator can look at it.',
    steps: {
      sender: ['Ask the recipient by phone to have the message released; give them subject, date and time.'],
      recipient: ['Ask your administrator to release the message and to let this sender through in future.'],
      receivingAdmin: [
        'Find the message in the quarantine mailbox and release it from there.',
        'Except the sender or recipient from content filtering with Set-ContentFilterConfig.',
      ],
    },
  },
  mailboxFull: {
    title: 'The recipient’s Exchange mailbox is full',
    meaning:
      'The mailbox you wrote to has used up the space that its Exchange server allows, so your message came back. In Microsoft 365, the same number can mean that the sender’s own quota is used up.',
    steps: {
      recipient: [
        'Delete large messages and empty Deleted Items.',
        'If that is not enough, ask your administrator for a larger quota.',
      ],
      receivingAdmin: ['Raise the storage quota of the mailbox, or move old mail to an archive.'],
    },
  },
  tooLargeForRecipient: {
    title: 'Your message is too large for this recipient',
    meaning:
      'The recipient’s Exchange mailbox takes messages only up to a certain size, and yours exceeds it. An attachment grows by about a third on its way, so a file just below the limit is already too much.',
    steps: {
      sender: ['Send the message without attachments, and share the files by a link.'],
      receivingAdmin: ['Raise the limit of this mailbox with Set-Mailbox and MaxReceiveSize.'],
    },
  },
  tooLarge: {
    title: 'Your message is larger than Exchange allows',
    meaning:
      'A mail server on the way takes messages only up to a fixed size, and yours is larger. It can be your own organisation’s server as well as the recipient’s; see which one wrote the notice.',
    steps: {
      sender: ['Split the files over several messages, or make them smaller.'],
      sendingAdmin: [
        'Compare the size with the limits of the Send connector and of the organisation (Get-TransportConfig).',
      ],
      receivingAdmin: [
        'Check the limits of the organisation, the Receive connector and the mailbox; the smallest one counts.',
      ],
    },
  },
  poisonMessage: {
    title: 'Exchange has put your message aside as damaged',
    meaning:
      'The Exchange server found your message malformed and moved it to the queue for messages that could harm it. The trouble is how the message is built, not what you wrote.',
    steps: {
      sender: ['Write the message anew as plain text instead of copying or forwarding the old one.'],
      receivingAdmin: [
        'Look at the message in the poison message queue, then resume or remove it.',
        'If it happens again and again, check the transport agents that process messages.',
      ],
    },
  },
  addressBookPolicy: {
    title: 'The recipient is missing from an Exchange address list',
    meaning:
      'Your message was not delivered because the Exchange server divides its users by address book policies, and the recipient is missing from the address list of theirs. Only an administrator there can mend that.',
    steps: {
      receivingAdmin: [
        'Make sure that the recipient belongs to the global address list named in their address book policy.',
        'If you do not need the separation, disable the Address Book Policy Routing agent.',
      ],
    },
  },
  connectorWithoutAuthentication: {
    title: 'An internal Exchange connector is set up wrongly',
    meaning:
      'Your message got stuck between two Exchange servers of one organisation. The connector for internal mail there lacks the kind of login that these servers use among themselves.',
    steps: {
      receivingAdmin: [
        'On the Receive connectors for internal mail, turn on the authentication mechanism “Exchange Server authentication”.',
      ],
    },
  },
  serverAuthenticationDelayed: {
    title: 'Two Exchange servers cannot log in to each other for now',
    meaning:
      'Your message is waiting in the queue of one Exchange server, because another of the same organisation does not accept its login. The first one tries again by itself, but usually an administrator has to mend the way between them before the message gets through.',
    steps: {
      receivingAdmin: [
        'On the Receive connector that the sending server reaches, turn on “Exchange Server authentication”.',
        'See whether a firewall between the servers removes X-EXPS from the EHLO reply.',
      ],
    },
  },
  serverAuthenticationBlocked: {
    title: 'Two Exchange servers could not log in to each other',
    meaning:
      'One Exchange server could not prove to another of the same organisation who it is, so your message stopped there. A firewall between them may block the command X-EXPS, or the message took a connector that is not meant for internal mail.',
    steps: {
      receivingAdmin: [
        'Turn off SMTP inspection in the firewalls between the servers, so that X-EXPS gets through.',
        'Check the remote IP ranges of custom Receive connectors; internal servers must not fall under them.',
      ],
    },
  },
  connectorLoop: {
    title: 'Your message kept coming back to the same Exchange server',
    meaning:
      'Exchange noticed that your message was going in a circle and stopped it. The known cause is a connector that bears the name of another server or device on the route.',
    steps: {
      receivingAdmin: [
        'Give each Receive connector the FQDN of its own server; no other server, service or device in mail flow may share it.',
      ],
    },
  },
  domainNotFound: {
    title: 'Exchange cannot find the recipient’s domain',
    meaning:
      'Your Exchange server looked up the domain of the address and was told that it does not exist. Either the address is mistyped or the domain is gone; or, if it happens with every domain, the server asks the wrong DNS server.',
    steps: {
      sender: ['Check the part after the @ for a typing slip.'],
      sendingAdmin: [
        'Ask for the domain’s MX with nslookup on the Exchange server, and compare with another network.',
        'Compare the ExternalDNS and InternalDNS settings of Get-TransportService with the DNS servers you mean to use.',
        'Check the order of the network adapters in Windows.',
      ],
    },
  },
  mailLoop: {
    title: 'Your message went round in circles',
    meaning:
      'Exchange stopped your message because it kept passing the same servers, by default after 20 rounds. Forwarding rules that answer each other, or a wrong route inside the organisation, lead to this.',
    steps: {
      sender: ['Do not send it again; tell the recipient that their mail is forwarded in a circle.'],
      recipient: ['Switch off rules that forward your mail to an address which sends it back.'],
      receivingAdmin: [
        'Check the mailbox for inbox rules, for forwarding and for a targetAddress value in Active Directory.',
        'See in the Received lines which two hosts alternate.',
        'After removing servers or changing routes, restart the Transport and Frontend Transport services.',
      ],
    },
  },
  helloMissing: {
    title: 'The sending program skipped the greeting',
    meaning:
      'The program or device that sends for you gave a command before it had introduced itself, and Exchange insists on that. Your message was not even handed in, so its content plays no part.',
    steps: {
      sender: ['Update the program, or the firmware of the device, that sends the message.'],
      sendingAdmin: [
        'Let the client send EHLO or HELO before AUTH or MAIL FROM.',
        'If it does, look for a firewall that swallows or changes the greeting.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Too many recipients in one message for Exchange',
    meaning:
      'Your message has more addresses in To, Cc and Bcc together than Exchange takes in one message. The limit can be set for the whole organisation, for a connector or for the sender.',
    steps: {
      sender: ['Spread the addresses over several messages, or write to a distribution group.'],
      sendingAdmin: [
        'Compare the three limits: MaxRecipientEnvelopeLimit (organisation), MaxRecipientsPerMessage (connector), RecipientLimits (mailbox).',
      ],
    },
  },
  unableToRelay: {
    title: 'Exchange does not pass mail on for this sender',
    meaning:
      'An Exchange server was asked to send your message on to another domain, and it does that only for senders it knows. Typical cases are a website, a scanner or a business program that sends through it without permission.',
    steps: {
      sender: ['Turn on the login for the outgoing server in your program or device, with port 587.'],
      sendingAdmin: [
        'For a device that cannot log in, create a Receive connector that allows anonymous relay for its IP address alone.',
      ],
      receivingAdmin: ['If the domain is yours, add it to the accepted domains of the server that its MX names.'],
    },
  },
  notAuthenticated: {
    title: 'Exchange takes this mail only from known senders',
    meaning:
      'Exchange refused your message because you were not logged in. Either a program or device of your organisation sends through the server without a login, or the recipient takes messages from colleagues only.',
    steps: {
      sender: [
        'If you write from outside, ask the recipient or the group’s owner to admit outside senders.',
        'If your own program or device shows it, enter name and password for the outgoing server.',
      ],
      sendingAdmin: ['Let the application log in, or give it a Receive connector for its IP address.'],
      receivingAdmin: [
        'To admit outside senders, clear “Require that all senders are authenticated” for the mailbox or group.',
      ],
    },
  },
  knownSendersOnly: {
    title: 'This mailbox or group takes no mail from strangers',
    meaning:
      'The recipient, often a group, is set to accept only senders who are signed in to the same organisation. Your address and your message are fine; only the other side can open the recipient to you.',
    steps: {
      sender: [
        'Write to a member of the group, or ask its owner to admit outside senders.',
        'If you belong to the organisation, log in to its mail server and send from there.',
      ],
      receivingAdmin: [
        'Clear “Require that all senders are authenticated” for this recipient, or add the sender to those it accepts.',
      ],
    },
  },
  mailFlowRule: {
    title: 'A rule of an Exchange administrator refused your message',
    meaning:
      'An organisation’s administrator made a mail flow rule that rejects messages like yours, and chose the number between 5.7.900 and 5.7.999 for it. Its meaning is known only there; the text beside it may say more.',
    steps: {
      sender: ['Ask the recipient what is not allowed, or your own help desk if your own server wrote the notice.'],
      receivingAdmin: [
        'Look through the mail flow rules for the one that returns this status code, and add an exception if the message was wanted.',
      ],
    },
  },
} as const satisfies Record<keyof typeof exchangeServer.entries, ProviderText>;
