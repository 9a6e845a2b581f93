import type { exim } from '../../../providers/exim';
import type { ProviderText } from '../../../providers/provider';

export const eximTexts = {
  relayNotPermitted: {
    title: 'The server does not pass on mail for you',
    meaning:
      'This Exim server is not in charge of the recipient’s domain, and you did not log in as one of its users. Either your program sends without a login, or the recipient’s domain points to the wrong server.',
    steps: {
      sender: [
        'If it is your own provider’s server, turn on authentication for outgoing mail, port 587.',
        'If it is the recipient’s server, tell them another way that it refuses their domain.',
      ],
      sendingAdmin: [
        'For scanners and websites, set a login, or add their address to relay_from_hosts on your server.',
      ],
      receivingAdmin: [
        'If the domain is yours, add it to local_domains or relay_to_domains; in cPanel, check whether it is set to “Local Mail Exchanger”.',
      ],
    },
  },
  unrouteable: {
    title: 'Exim knows no way to deliver to this address',
    meaning:
      'The mail server went through all its routes and none takes this address. The domain may not exist, or the domain is right and the name before the @ is unknown. The text does not tell which.',
    steps: {
      sender: [
        'Check both halves of the address, before and after the @, for typing mistakes.',
        'If it is right, report it to the recipient another way.',
      ],
      receivingAdmin: [
        'Run exim -bt with the address: it shows which router takes it, or why none does.',
        'Check that the domain is in local_domains and that the mailbox, alias or forwarding exists.',
      ],
    },
  },
  administrativeProhibition: {
    title: 'A rule on the recipient’s server refuses the message',
    meaning:
      'A rule (ACL) of this Exim server denied your message, and its author wrote no explanation; these two words are Exim’s stock text. It can be a blocklist, a check of the sender or a filter.',
    steps: {
      sender: ['Ask the recipient another way to have the refusal looked up, with your address and the time.'],
      sendingAdmin: ['Check your IP address against the usual blocklists, and whether it has matching reverse DNS.'],
      receivingAdmin: [
        'Find the line “rejected” in mainlog or rejectlog; it names the command, the host and the address.',
        'Give the deny statement a message = line, so that senders learn the reason.',
      ],
    },
  },
  localProblem: {
    title: 'The receiving server has trouble of its own',
    meaning:
      'The recipient’s Exim server could not finish a check, for example because a database, a file or the DNS did not answer. Your message is not at fault, and your server tries again by itself.',
    steps: {
      sender: ['Wait until tomorrow before you do anything; tell the recipient if it lasts.'],
      receivingAdmin: [
        'Look in mainlog and paniclog at that second; a failed look-up, an expansion error or a dead filter is named there.',
        'Simulate the delivery with exim -bhc and the client’s IP address, to see where it stops.',
      ],
    },
  },
  tooManyConnections: {
    title: 'The server has too many connections open at the moment',
    meaning:
      'The recipient’s Exim server takes only so many connections at a time, and they were used up. If the text adds “from this IP address”, your own server alone used too many. Later attempts get through.',
    steps: {
      sender: ['Nothing to do: the message goes out when a connection is free.'],
      sendingAdmin: ['With “from this IP address”, deliver to that host over fewer parallel connections.'],
      receivingAdmin: ['Compare smtp_accept_max (20 by default) and smtp_accept_max_per_host with your traffic.'],
    },
  },
  connectionDropped: {
    title: 'The connection broke off before the message was through',
    meaning:
      'The recipient’s Exim server lost the line to your server, or heard nothing from it for too long, five minutes by default. Your server will try again; only repeated breaks need attention.',
    steps: {
      sendingAdmin: [
        'If it happens again and again, look for a firewall, virus scanner or overloaded line that stalls SMTP.',
        'If only big messages break off, test with a smaller MTU.',
      ],
      receivingAdmin: [
        'If many clients are affected, check your network first, then smtp_receive_timeout (5m by default).',
      ],
    },
  },
  spaceShortage: {
    title: 'The receiving server’s disk is almost full',
    meaning:
      'The recipient’s Exim server takes no more mail until space is freed on its disk. That is not the recipient’s mailbox. Your server keeps the message and goes on trying.',
    steps: {
      sender: [
        'If nothing has arrived by tomorrow, let the recipient’s company know by phone: all their mail is affected.',
      ],
      receivingAdmin: [
        'Free space and inodes in the file systems of the spool and the logs; the thresholds are check_spool_space and check_spool_inodes.',
        'Look for frozen messages with exim -bp; a swollen queue is a frequent cause.',
      ],
    },
  },
  recipientsPutOff: {
    title: 'Some recipients were put off to a later delivery',
    meaning:
      'Your message has more recipients than this Exim server takes at once. It accepts the first ones and defers the others, which a mail server delivers in a further round by itself.',
    steps: {
      sender: ['If your own program reports it, send the rest in smaller groups.'],
      sendingAdmin: ['Lower the number of recipients per delivery (Exim: max_rcpt in the smtp transport).'],
      receivingAdmin: [
        'The limit is recipients_max; with recipients_max_reject off, as by default, only the surplus is deferred.',
      ],
    },
  },
  recipientsRefused: {
    title: 'Refused because it has too many recipients',
    meaning:
      'This Exim server is set to refuse a message as a whole when it has too many recipients. Nobody on the list got it through this server.',
    steps: {
      sender: ['Send it again to smaller groups, or through a mailing list.'],
      sendingAdmin: [
        'Split the list before sending, and treat this 552 as a limit on recipients, not as a full mailbox.',
      ],
      receivingAdmin: ['Turn recipients_max_reject off, so that a mail server can deliver the surplus later (452).'],
    },
  },
  messageTooLarge: {
    title: 'The message is too large for this server',
    meaning:
      'Your message is bigger than this Exim server takes, 50 MB unless its administrator set another limit; web hosts often do. In transit, attachments are about a third bigger than the file.',
    steps: {
      sender: ['Share the file by a link, or split it over several messages.'],
      receivingAdmin: [
        'Raise message_size_limit in the main section of the configuration; Exim announces it to senders as SIZE.',
      ],
    },
  },
  spokeTooEarly: {
    title: 'The sending program spoke before it was its turn',
    meaning:
      'Your server or program sent data before the recipient’s Exim server had answered. Much spam software does so, and Exim breaks the connection off on purpose.',
    steps: {
      sender: [
        'If it is your own mail program, check that port and encryption belong together: 465 with SSL/TLS, 587 with STARTTLS.',
      ],
      sendingAdmin: [
        'Make the script or device wait for the greeting and for each reply.',
        'Look for a proxy or load balancer that speaks first, such as one with the PROXY protocol switched on.',
      ],
      receivingAdmin: ['For a client that cannot be fixed, use control = no_enforce_sync in the connection ACL.'],
    },
  },
  suspectedLoop: {
    title: 'The message seems to go round in circles',
    meaning:
      'Your message has been through more servers than Exim allows, 30 by default, so it suspects a loop. Usually two servers or two forwarding rules pass it back and forth.',
    steps: {
      sender: ['Let the recipient know another way that mail to this address is caught in a loop.'],
      recipient: ['Switch off one of the forwarding rules between your mailboxes.'],
      sendingAdmin: ['Compare the Received headers; the hosts that come up again and again belong to the loop.'],
      receivingAdmin: [
        'Fix the forwarding or the MX record in question; raise received_headers_max only for a route that is truly that long.',
      ],
    },
  },
  wrongLogin: {
    title: 'User name or password for sending is wrong',
    meaning:
      'The Exim server that you send through did not accept your login data, so the message is still in your outbox. At web hosts, the user name is nearly always the complete e-mail address.',
    steps: {
      sender: [
        'In the settings of the outgoing server, enter the full address and the mailbox password.',
        'If it used to work, ask your host whether the password changed or your IP address is locked after failed attempts.',
      ],
      receivingAdmin: [
        'Look for the user name in mainlog (set_id=); many different ones mean that someone is guessing passwords.',
      ],
    },
  },
  loginUnavailable: {
    title: 'The server cannot check any login just now',
    meaning:
      'The Exim server that you send through failed to reach its password database, so your login was neither accepted nor refused. 435 is not in the standard; Exim uses it for this case.',
    steps: {
      sender: ['Do not change your password; send again in half an hour.'],
      receivingAdmin: [
        'Read the cause behind 435 in mainlog: usually Dovecot’s auth socket, LDAP or SQL does not answer.',
      ],
    },
  },
  greetingNameInvalid: {
    title: 'The sending computer’s name contains forbidden characters',
    meaning:
      'Your server, device or program greeted with a name that is no valid host name, often one with an underscore or a space. The recipient’s Exim server stopped at once.',
    steps: {
      sender: ['If your own computer sends, give it a name of letters, digits and hyphens only.'],
      sendingAdmin: ['Set the HELO name to a full host name without underscores, such as mail.example.com.'],
      receivingAdmin: [
        'For clients that you cannot change, allow the character in helo_allow_chars or the host in helo_accept_junk_hosts.',
      ],
    },
  },
  noRecipientLeft: {
    title: 'Every recipient had been refused before',
    meaning:
      'The Exim server had already turned down each recipient, and your server tried to send the text all the same. The true reason is in those earlier refusals.',
    steps: {
      sender: ['Find the earlier reply in the notice, next to each address, and follow that one.'],
      sendingAdmin: ['In your log, read the replies to the RCPT commands of this connection instead of this one.'],
    },
  },
  gaveUp: {
    title: 'Your server has given up after many attempts',
    meaning:
      'Your own Exim server could not deliver for as long as it is set to try, four days by default. If the other server has been failing for long, Exim may give up on a new message at once. The cause is in the reply quoted with it.',
    steps: {
      sender: [
        'Find the reply of the other server in the notice; it names the real cause.',
        'Check the domain, ask the recipient another way, and send again once their mail works.',
      ],
      sendingAdmin: [
        'Look up the history of the host with exinext and the domain; a reply with 4 in front can hide behind this line.',
        'After a repair, remove the stored failure with exim_fixdb or exim_tidydb, so that new mail is tried at once.',
      ],
      receivingAdmin: ['Check that your MX hosts answer on port 25 and do not greylist or defer this sender for ever.'],
    },
  },
  mailHostsMissing: {
    title: 'The recipient’s domain names mail servers that do not exist',
    meaning:
      'The domain exists and says which servers take its mail (MX records), but none of these names can be found. Your Exim server had nowhere to deliver. Only those who run that domain can fix it.',
    steps: {
      sender: [
        'Check the domain once more for a typo; otherwise tell the person by phone that their mail setup is broken.',
      ],
      receivingAdmin: ['Correct the MX records: each has to name a host with an A or AAAA record, not an IP address.'],
    },
  },
  mailHostIsThisServer: {
    title: 'The domain’s mail server is your own, which does not know it',
    meaning:
      'DNS says that the Exim server handling your message is itself the mail server of the recipient’s domain. As that domain is not in its list, the message stops there: it is returned, or frozen in the queue, which is the default.',
    steps: {
      sender: ['Hand the notice to your mail provider or web host; the mistake lies in the server’s settings.'],
      sendingAdmin: [
        'Add the domain to local_domains or relay_to_domains; on web hosts, set whether its mail is local or remote.',
        'If the server is a backup or gateway for it, add a manualroute router that names the real destination.',
      ],
      receivingAdmin: ['If your MX record names localhost, 127.0.0.1 or an old host, correct it.'],
    },
  },
  lineTooLong: {
    title: 'The message contains a line that is too long',
    meaning:
      'A line of your message is longer than the 998 characters that mail allows. That is a mistake of the program that made it, usually a website or script that puts a whole page of HTML into one line. This check is in Exim’s default rules.',
    steps: {
      sender: [
        'If it happens with an ordinary mail program, send the text as a new message without quoted or pasted HTML.',
      ],
      sendingAdmin: [
        'Encode the text as quoted-printable or base64; mail libraries do it when you set it as transfer encoding.',
        'Look for very long headers too, such as References or a list of recipients, and fold them.',
      ],
      receivingAdmin: [
        'If you would rather take such mail, remove the condition on $max_received_linelength from acl_check_data.',
      ],
    },
  },
} as const satisfies Record<keyof typeof exim.entries, ProviderText>;
