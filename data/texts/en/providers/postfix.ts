import type { postfix } from '../../../providers/postfix';
import type { ProviderText } from '../../../providers/provider';

export const postfixTexts = {
  noReverseName: {
    title: 'Held back: the sending server’s IP address has no name',
    meaning:
      'The recipient’s server (Postfix) does not take your message because no host name is registered for your mail server’s IP address. The refusal counts as temporary, yet every attempt fails until that record exists.',
    steps: {
      sender: [
        'Pass the notice on to whoever runs your mail server: its IP address needs a host name in DNS (a PTR record).',
      ],
      sendingAdmin: [
        'Have the owner of the IP address, usually the hosting provider, create a PTR record with your server’s host name.',
        'Give that name an A or AAAA record that leads back to the same address, since stricter Postfix servers check that too.',
      ],
      receivingAdmin: [
        'For a partner who cannot fix it soon, allow the client in a check_client_access table placed before reject_unknown_reverse_client_hostname.',
        'To let senders know at once, set unknown_client_reject_code to 550; Postfix still answers 450 when DNS itself fails.',
      ],
    },
  },
  nameMismatch: {
    title: 'Held back: the sending server’s IP address and name do not match',
    meaning:
      'The recipient’s Postfix server looks your mail server’s IP address up twice, from address to name and back again. One of the look-ups fails, or the way back ends at another address. Without a correction in DNS, the next attempts end the same way.',
    steps: {
      sender: [
        'Send the whole notice to your mail administrator or provider; nothing in your message or program causes this.',
      ],
      sendingAdmin: [
        'Look up the PTR record of the IP address, then the A or AAAA record of that name: it has to return the same address.',
        'If the server also sends over IPv6, check that address as well; until it is right, Postfix can send with inet_protocols = ipv4.',
      ],
      receivingAdmin: [
        'Consider reject_unknown_reverse_client_hostname instead of reject_unknown_client_hostname: it only asks for a PTR record and refuses less good mail.',
      ],
    },
  },
  senderDomainNotFound: {
    title: 'The domain of your sender address cannot be found',
    meaning:
      'The recipient’s Postfix server finds no mail server and no host for the part of your sender address after the @, so it could never answer you. Your server tries again, but in vain until that domain resolves.',
    steps: {
      sender: ['Check the sender address in your program for a typing mistake after the @.'],
      sendingAdmin: [
        'Make sure that the MAIL FROM domain has an MX or A record and that all its name servers answer, also from outside.',
        'If a machine’s own name such as web01.local appears, give its mail a real domain (Postfix: myorigin or smtp_generic_maps).',
      ],
      receivingAdmin: [
        'With unknown_address_reject_code = 550, such senders hear of it at once; a look-up that merely failed for the moment still gets 450.',
      ],
    },
  },
  recipientDomainNotFound: {
    title: 'The recipient’s domain cannot be found, at least for now',
    meaning:
      'A Postfix server on the way, most often the one you send through, finds no DNS entry for the part after the @. Usually the address is mistyped; as a DNS fault would look the same, the reply is a temporary one.',
    steps: {
      sender: [
        'Compare the part after the @ with the person’s website or an earlier message, letter by letter.',
        'If it is right, try again in some hours, or phone: the domain may have expired.',
      ],
      sendingAdmin: [
        'Query the MX and A records from the server itself; where that works, suspect the copy of resolv.conf in Postfix’s chroot directory.',
      ],
    },
  },
  addressNotVerified: {
    title: 'The server is still checking whether the address exists',
    meaning:
      'Before the recipient’s Postfix server takes your message, it asks the next mail server whether the address exists, and it has not had a yes so far. Usually a later attempt passes. If the address is wrong, though, the answer stays the same.',
    steps: {
      sender: [
        'Leave it alone for an hour or two; your server’s next attempts usually get through.',
        'If the delay goes on, make sure of the address by phone.',
      ],
      receivingAdmin: [
        'Read the words after “unverified address:”; anything other than “Address verification in progress” comes from the server that Postfix asked.',
        'Once the checks work reliably, set unverified_recipient_reject_code to 550, so that wrong addresses are refused at once.',
      ],
    },
  },
  greylisted: {
    title: 'Your message only has to wait a little (greylisting)',
    meaning:
      'The recipient’s Postfix server does not know yours yet, and asks every unknown server to come back in a few minutes. Real mail servers do so by themselves; most programs that send spam do not.',
    steps: {
      sender: ['Do nothing: your server tries again by itself, usually within the hour.'],
      sendingAdmin: ['If it became a final failure, make your server retry from the same IP address for several days.'],
      receivingAdmin: ['Exempt large providers, whose attempts come from changing addresses.'],
    },
  },
  userUnknown: {
    title: 'There is no such address at the recipient’s domain',
    meaning:
      'The recipient’s server knows the domain, but has no mailbox with the name before the @, so your message was not delivered. Sent to the same address again, it will fail again.',
    steps: {
      sender: [
        'Type the address anew instead of picking it from the suggestions, and check the part before the @.',
        'If it is right, tell the person by phone that their server does not know it.',
      ],
      receivingAdmin: [
        '“local recipient table”: check the system accounts, the alias file, and whether the domain is in mydestination by mistake.',
        '“relay recipient table”: add the address to relay_recipient_maps; that list often lags behind the server with the mailboxes.',
        '“virtual … table”: test the address with postmap -q in virtual_mailbox_maps and virtual_alias_maps.',
      ],
    },
  },
  relayDenied: {
    title: 'The server does not pass mail on to this domain',
    meaning:
      'This Postfix server neither takes mail for the recipient’s domain nor knows you as someone who may send through it. At your own provider’s server, the login is missing. At the recipient’s, their domain leads to a server that does not know it.',
    steps: {
      sender: [
        'If your own program shows this while sending, turn on the login for the outgoing server and use port 587.',
        'If a stranger’s server said it, tell the recipient another way that their mail server refuses their own domain.',
      ],
      sendingAdmin: ['Let the program or device log in (permit_sasl_authenticated), or add its address to mynetworks.'],
      receivingAdmin: [
        'If the domain is yours, enter it in mydestination, virtual_mailbox_domains or relay_domains.',
        'If it is not, lead its MX record away from this server.',
      ],
    },
  },
  relayPutOff: {
    title: 'The server does not pass mail on for you, for the time being',
    meaning:
      'This Postfix server knows neither the recipient’s domain nor you as one of its users, and puts your message off instead of refusing it (defer_unauth_destination, part of its default settings). A mail server keeps trying, a mail program shows the error; neither gets through until a setting changes.',
    steps: {
      sender: [
        'If your own program shows it, let it log in to the outgoing server, and use port 587.',
        'If it is in a delay notice, tell the recipient another way that their mail server does not know their domain.',
      ],
      sendingAdmin: [
        'If it is your own relay host, log in there (Postfix: smtp_sasl_auth_enable), or have your address added to its mynetworks.',
      ],
      receivingAdmin: [
        'Enter the missing domain in mydestination, virtual_mailbox_domains or relay_domains; mail that waits elsewhere then comes in by itself.',
        'If strangers should get a final answer, end smtpd_relay_restrictions with reject_unauth_destination instead.',
      ],
    },
  },
  accessDenied: {
    title: 'A rule on the mail server shuts you out',
    meaning:
      'The administrator of this Postfix server wrote a rule that refuses your mail. The words before “rejected” say what it looks at: Client host (your server), Helo command, Sender address or Recipient address. The reason is not told.',
    steps: {
      sender: [
        'If your own mail program shows this while sending, turn on the login for its outgoing server.',
        'Otherwise, give the recipient the whole notice another way and ask them to have your address allowed.',
      ],
      sendingAdmin: [
        'If it is your own server on port 587 or 465 and “Client host” is named, the program did not log in: turn on authentication there.',
      ],
      receivingAdmin: [
        'Search the access tables (check_client_access, check_sender_access, check_recipient_access) for the host, address or domain in the log.',
        'Write a text of your own after REJECT in the table, so that senders learn the reason.',
      ],
    },
  },
  onBlocklist: {
    title: 'Your mail server is on a blocklist that the recipient uses',
    meaning:
      'The recipient’s Postfix server asked a public blocklist, and your server or your domain is on it. The name of the list follows “blocked using”; Postfix only passes on what the list says.',
    steps: {
      sender: ['Forward the notice to your mail provider: only they can have the server taken off the list.'],
      sendingAdmin: [
        'Look the address up on the website of the list that the reply names, and find out why it is there.',
        'Stop the cause first (hacked account, infected computer, bought address list), then ask the list for removal.',
      ],
      receivingAdmin: [
        'To let a partner through meanwhile, allow the address in a check_client_access table before reject_rbl_client, or in postscreen_access_list if the reply has “client [”.',
        'If suddenly everyone is blocked, the list is refusing your queries: ask through a resolver of your own and match its return codes only.',
      ],
    },
  },
  senderTakesNoMail: {
    title: 'Your sender domain declares that it takes no mail',
    meaning:
      'The domain of your sender address says in DNS that it never receives mail (a null MX). Nobody could answer you or tell you of a failure, so the recipient’s Postfix server refuses such a sender.',
    steps: {
      sender: ['Write from an address that can also receive mail.'],
      sendingAdmin: [
        'Make the program send with a MAIL FROM domain that has a real mail server.',
        'The “nullMX” in the reply belongs to the sender’s domain: if that domain should receive mail, replace its record “MX 0 .” by the name of your mail server.',
      ],
    },
  },
  recipientTakesNoMail: {
    title: 'The recipient’s domain takes no mail at all',
    meaning:
      'Whoever owns the part after the @ has declared in DNS that no mail is received there (a null MX). The Postfix server that you send through therefore did not even try. Sending again is of no use.',
    steps: {
      sender: [
        'Look for another address of the person; many firms use a different domain for mail than for their website.',
      ],
      receivingAdmin: [
        'If the domain should receive mail after all, remove the record “MX 0 .” and enter your mail server.',
      ],
    },
  },
  greetingNameInvalid: {
    title: 'The sending server introduces itself by an unusable name',
    meaning:
      'A sending server has to greet with its full host name, such as mail.example.com. Yours gave a single word, or something that is no host name, and the recipient’s Postfix server would not go on.',
    steps: {
      sender: [
        'If it happens in your own mail program, check that it sends with a login through port 587, where this check rarely applies.',
      ],
      sendingAdmin: [
        'Greet with a full host name that resolves in DNS (Postfix: myhostname, or smtp_helo_name if it has to differ).',
        'Have a website or device send through your provider’s server with a login instead of directly.',
      ],
      receivingAdmin: [
        'On port 587, put permit_sasl_authenticated before reject_non_fqdn_helo_hostname, or your own users’ computers are refused.',
      ],
    },
  },
  addressIncomplete: {
    title: 'An address without a complete domain',
    meaning:
      'An address of your message lacks the domain, or has only part of one, like root or name@server. The word before “address rejected” says whether it is the sender’s or the recipient’s. This Postfix server takes only complete ones.',
    steps: {
      sender: ['Check that every recipient has an @ and a full domain, such as example.com.'],
      sendingAdmin: [
        '“Sender address”: give programs that send as root or www-data a full sender address (Postfix: myorigin).',
        '“Recipient address”: complete the entry in the alias, script or device that addresses mail to a bare name.',
      ],
    },
  },
  senderNotOwned: {
    title: 'This login may not send from that address',
    meaning:
      'The Postfix server that you send through ties sender addresses to logins. “Not owned by user” means that your login may not use this address; “not logged in”, that the address belongs to someone and you sent without a login.',
    steps: {
      sender: [
        'In your account settings, choose the sender address that belongs to the login, or the login of that address.',
        'With “not logged in”, turn on authentication for the outgoing server.',
      ],
      receivingAdmin: [
        'Enter the pair of address and login in smtpd_sender_login_maps, with aliases and shared addresses too.',
      ],
    },
  },
  bounceToSeveral: {
    title: 'A message without a sender went to several people',
    meaning:
      'The message had an empty sender, as failure notices do, but more than one recipient. A real notice goes to one person, so the recipient’s Postfix server takes it for forged or misdirected mail.',
    steps: {
      sendingAdmin: [
        'Give newsletters, calendar replies and alerts a real MAIL FROM address instead of an empty one.',
        'Send real notices one by one, each to a single recipient.',
      ],
      receivingAdmin: [
        'Use reject_multi_recipient_bounce in smtpd_data_restrictions; earlier, Postfix does not yet know the number of recipients.',
      ],
    },
  },
  diskFull: {
    title: 'The receiving server is short of disk space',
    meaning:
      'The recipient’s Postfix server has too little free space to take your message; the mailbox itself is not meant. Your server tries again by itself and gets through once there is room.',
    steps: {
      sender: ['Wait; if it is still held up tomorrow, tell the recipient by phone that their mail server is full.'],
      receivingAdmin: [
        'Free space where queue_directory lies (usually /var/spool/postfix): by default, Postfix wants 1.5 times message_size_limit free.',
        'If the disk is not full, check whether queue_minfree or message_size_limit was set too high for it.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'More recipients than the server takes at once',
    meaning:
      'A Postfix server takes a limited number of recipients per delivery, 1,000 unless changed. Mail servers hand over the rest in another round by themselves; a program that sends directly has to split its list.',
    steps: {
      sender: ['If your own program shows this, send to smaller groups or use a mailing list.'],
      sendingAdmin: [
        'Hand over fewer recipients per delivery (Postfix: smtp_destination_recipient_limit, 50 by default).',
      ],
      receivingAdmin: ['Raise smtpd_recipient_limit only where known senders need it.'],
    },
  },
  messageTooLarge: {
    title: 'The message is larger than the server allows',
    meaning:
      'Your message exceeds the size that this Postfix server takes, about 10 MB unless its administrator changed it. Attachments grow by a third on the way, so a file of 8 MB can already be too much.',
    steps: {
      sender: [
        'Put large files into online storage and send the link, or make pictures smaller.',
        'If your own provider’s server says it, look up its limit in the help pages.',
      ],
      receivingAdmin: [
        'Raise message_size_limit (10,240,000 bytes by default); mailbox_size_limit and virtual_mailbox_limit must not be smaller.',
      ],
    },
  },
  clientOverLimits: {
    title: 'The server hung up after too many connections or errors',
    meaning:
      'The recipient’s Postfix server closed the connection because your server opened too many at a time, or made too many mistakes in one session, for instance a series of unknown recipients. Later attempts follow by themselves.',
    steps: {
      sender: ['Wait for the automatic attempts, and stop a large mailing that is under way.'],
      sendingAdmin: [
        '“too many connections”: deliver to this host over fewer connections (Postfix: smtp_destination_concurrency_limit).',
        '“too many errors”: read the refusals just before it in your log, and clear unknown addresses from your list.',
      ],
      receivingAdmin: [
        'The limits are smtpd_client_connection_count_limit (50) and smtpd_hard_error_limit (20); smtpd_client_event_limit_exceptions exempts hosts from the first.',
      ],
    },
  },
  sessionTimedOut: {
    title: 'The connection was silent for too long and was closed',
    meaning:
      'The recipient’s Postfix server waited for your server’s next words, normally 300 seconds, and then hung up. Your server connects anew; if it happens each time, something holds the data back on the way.',
    steps: {
      sendingAdmin: [
        'If only larger messages stop, check the MTU of the line and firewalls that drop ICMP.',
        'Look for a virus scanner or filter on your side that keeps the connection open while it works.',
      ],
      receivingAdmin: ['Check the load: under stress, Postfix shortens smtpd_timeout from 300 to 10 seconds.'],
    },
  },
  serverFault: {
    title: 'The receiving server has a fault of its own',
    meaning:
      'A list that the recipient’s Postfix server needs cannot be read, or one of its settings is wrong. You and your message have nothing to do with it. Your server goes on trying for days.',
    steps: {
      sender: [
        'Wait; if a whole day passes, let the recipient know by phone, as their administrator may not have noticed.',
      ],
      receivingAdmin: [
        '“Temporary lookup failure”: the log names the table; check its file, database or LDAP server, also from inside the chroot.',
        '“Server configuration error”: look for “warning:” or “fatal:” just before it in the log, usually a mistyped restriction, and run postfix check.',
      ],
    },
  },
  spokeOutOfTurn: {
    title: 'The sending program did not wait for the answers',
    meaning:
      'Your server or program sent several commands at once where it had to wait for a reply. Spam programs often do that, so the recipient’s Postfix server refuses it.',
    steps: {
      sendingAdmin: [
        'Send through a real mail server instead of a home-made script or device.',
        'Check for a firewall or proxy that rewrites SMTP on the way, and turn that function off.',
      ],
      receivingAdmin: [
        'The rule is reject_unauth_pipelining; exempt a known client with check_client_access before it.',
      ],
    },
  },
  nonAsciiAddress: {
    title: 'An address has letters that the program did not announce',
    meaning:
      'An address of your message contains an accent or another letter outside plain English. Such addresses need the SMTPUTF8 extension, and the sending program did not ask for it.',
    steps: {
      sender: [
        'Retype the address: an accent or an invisible character may have slipped in by copying.',
        'If it really has such letters, ask the person for a second address without them.',
      ],
      sendingAdmin: ['Send with SMTPUTF8; every server on the way has to support it (Postfix: smtputf8_enable = yes).'],
    },
  },
  loginFailed: {
    title: 'The outgoing server did not accept user name or password',
    meaning:
      'The Postfix server that you send through could not confirm your login, so your message has not left your program. Usually the user name or the password is wrong; some servers also lock a login after too many attempts.',
    steps: {
      sender: [
        'Enter user name and password for the outgoing server anew; many servers want the whole address as user name.',
        'Sign in to webmail with the same data, to see whether the password still holds.',
      ],
      receivingAdmin: [
        'If many users are refused, test the password service itself (Dovecot: doveadm auth test; Cyrus: testsaslauthd).',
      ],
    },
  },
  loginServiceDown: {
    title: 'The login could not be checked just now',
    meaning:
      'The Postfix server that you send through could not reach its password service. Your password was not judged; the message waits in your program until you send again.',
    steps: {
      sender: ['Keep your password as it is, and send again in a quarter of an hour.'],
      receivingAdmin: [
        'See whether Dovecot’s or Cyrus’s authentication service runs, and whether Postfix may open its socket (smtpd_sasl_path).',
      ],
    },
  },
  encryptFirst: {
    title: 'The server takes mail only over an encrypted connection',
    meaning:
      'The Postfix server demands that the connection be encrypted before anything is sent, and your program or server went on without. Nothing was handed over.',
    steps: {
      sender: ['Set the encryption of the outgoing server to STARTTLS with port 587, or to SSL/TLS with port 465.'],
      sendingAdmin: [
        'Allow TLS for outgoing mail (Postfix: smtp_tls_security_level = may, or encrypt for a relay host).',
      ],
      receivingAdmin: [
        'Demand TLS on port 587 only; on port 25 of a public mail server use smtpd_tls_security_level = may, as the standard asks.',
      ],
    },
  },
  talkedTooEarly: {
    title: 'The sending server behaved like a spam program',
    meaning:
      'Postscreen, the doorkeeper of the recipient’s Postfix server, caught your server or program talking before its turn or breaking the rules in another way. It mostly keeps out infected computers; a script or device can be caught too.',
    steps: {
      sender: [
        'Tell your mail provider about it; if you send from a server or device of your own, have it checked for malicious software.',
      ],
      sendingAdmin: [
        'Make the program wait for the server’s greeting and for each reply before it goes on.',
        'Look for other machines behind the same IP address that send mail directly.',
      ],
      receivingAdmin: ['Admit a known client in postscreen_access_list.'],
    },
  },
  noRecipientLeft: {
    title: 'No recipient of the message was accepted',
    meaning:
      'The Postfix server had refused every single address before, so there was nobody left to deliver to. This line is only the consequence; the reason is in the refusal of each address.',
    steps: {
      sender: ['Look further up in the notice for the reply to each address, and act on that one.'],
      sendingAdmin: ['Search your log for the replies to RCPT TO in the same session; they name the cause.'],
    },
  },
  bareNewline: {
    title: 'The message has line ends that the server does not allow',
    meaning:
      'The program that sent your message ended lines in a way that the mail standard forbids. Attackers use this to smuggle in forged mail, so the recipient’s Postfix server refuses such messages (smtpd_forbid_bare_newline).',
    steps: {
      sender: [
        'If a website, script or device sent it, tell its maker or administrator; an ordinary mail program is rarely at fault.',
      ],
      sendingAdmin: ['Make the program end each line with CR and LF together, and update the mail library or gateway.'],
      receivingAdmin: [
        'With smtpd_forbid_bare_newline = normalize, the default since Postfix 3.9, such line ends are corrected instead of refused.',
        'Exempt a known device in smtpd_forbid_bare_newline_exclusions.',
      ],
    },
  },
  noConnection: {
    title: 'Your server cannot reach the recipient’s server',
    meaning:
      'Your own Postfix server reports that the recipient’s server does not answer (“timed out”), has its mail door closed (“refused”) or lies on no route that it knows (“No route to host”). It keeps trying for five days unless set otherwise, then it gives up.',
    steps: {
      sender: [
        'Wait for a day; in most cases the other server is back by then.',
        'If you get a final failure notice, ask the recipient by phone whether their mail works.',
      ],
      sendingAdmin: [
        'If every destination fails, outgoing port 25 is blocked: ask your hosting provider, or send through a relayhost on port 587.',
        'If only one fails, test it with a connection to its port 25, over IPv4 and over IPv6.',
      ],
      receivingAdmin: ['Check that the mail service runs on every MX host and that the firewall lets port 25 in.'],
    },
  },
  loopsToItself: {
    title: 'The recipient’s domain leads back to the sending server',
    meaning:
      'According to DNS, the Postfix server that was to pass your message on is itself the mail server of the recipient’s domain, but it does not know that domain. It stops rather than send the message round in circles.',
    steps: {
      sender: ['Nothing in your message is wrong; pass the notice to whoever runs the mail server that wrote it.'],
      sendingAdmin: [
        'If the domain belongs on this server, enter it in mydestination, virtual_mailbox_domains or relay_domains.',
        'If its mail should go on elsewhere, name the next server in transport_maps; behind NAT, list the outer address in proxy_interfaces.',
      ],
      receivingAdmin: ['Correct the MX record: it must not name the relaying server, localhost or 127.0.0.1.'],
    },
  },
  nextServerHasSameName: {
    title: 'The next server goes by the same name as the sending one',
    meaning:
      'Your own Postfix server reached the next server, but that one introduced itself by exactly the same host name. Postfix takes this for a loop and holds your message back. It keeps trying, in vain as long as two machines share a name or the connection leads back to itself.',
    steps: {
      sender: ['Pass the notice to whoever runs the server that wrote it; changing your message would not help.'],
      sendingAdmin: [
        'Give each machine a myhostname of its own, above all after cloning a server.',
        'If there is only one machine, look for a NAT or port-forwarding rule that sends its connections to port 25 back to itself.',
      ],
    },
  },
  hostNotFound: {
    title: 'The recipient’s domain or mail server does not exist in DNS',
    meaning:
      'Your own Postfix server looked for the part after the @, or for the mail server that it names, and DNS answered that there is no such name. The message did not leave; a typing mistake is the usual cause.',
    steps: {
      sender: [
        'Correct the part after the @ and send again.',
        'If it is correct, ask the person whether their domain is still in use.',
      ],
      sendingAdmin: [
        'Read the name after “name=”: your own relayhost or transport entry there means a mistake in your settings.',
      ],
      receivingAdmin: [
        'If “name=” shows your mail server, your MX record points to a host without an A or AAAA record.',
      ],
    },
  },
  nameLookupFailed: {
    title: 'The recipient’s domain could not be looked up for the moment',
    meaning:
      'Your own Postfix server asked for the recipient’s domain and got no usable answer from DNS. Whether the domain exists is still open, so the message stays in the queue and is tried again.',
    steps: {
      sender: ['Check the part after the @ once more; if it is right, let the queue do its work.'],
      sendingAdmin: ['If many domains fail at once, your resolver is at fault: test it with dig from this server.'],
      receivingAdmin: [
        'Check that all name servers of your domain answer, and that its DNSSEC signatures have not expired.',
      ],
    },
  },
  connectionLost: {
    title: 'The connection to the recipient’s server broke off',
    meaning:
      'Your own Postfix server was talking to the recipient’s server when the line went dead. The words after “while” say how far it had come. The next attempt follows by itself.',
    steps: {
      sender: ['Wait; if the notice says “may be sent more than once”, the recipient may find two copies.'],
      sendingAdmin: [
        '“while receiving the initial server greeting”: the other side hangs up on you at once; check your IP address against blocklists.',
        '“while sending message body” or “end of data”: suspect the MTU, or a firewall that meddles with SMTP.',
      ],
      receivingAdmin: [
        'Look for this client in your log at that second: a filter that crashed or a connection limit can hang up without a reply.',
      ],
    },
  },
  noEncryptionOffered: {
    title: 'The other server offers no encryption, and yours insists on it',
    meaning:
      'Your own Postfix server may send to this destination only over an encrypted connection, and the recipient’s server did not offer one. Your message waits, but does not go out until one side changes.',
    steps: {
      sender: ['Ask your mail administrator; do not send confidential content another way just to be quick.'],
      sendingAdmin: [
        'If the requirement is your own (smtp_tls_security_level, smtp_tls_policy_maps), decide whether this destination may be set to may.',
        'If the domain publishes DANE or MTA-STS, leave it: something on the way may be removing STARTTLS.',
      ],
      receivingAdmin: [
        'Switch TLS on for incoming mail (Postfix: a certificate and smtpd_tls_security_level = may).',
        'Turn off SMTP inspection in your firewall: some hide STARTTLS.',
      ],
    },
  },
  requireTlsUnmet: {
    title: 'The way cannot be encrypted as strictly as you asked',
    meaning:
      'Your message was marked to travel only over verified encryption (REQUIRETLS). Postfix found no such way to the next server, so it returned the message instead of sending it less protected.',
    steps: {
      sender: ['If the content allows it, send again without that demand in your program.'],
      sendingAdmin: [
        'Check whether the next server offers REQUIRETLS and a certificate that DANE or MTA-STS can verify.',
      ],
      receivingAdmin: [
        'To receive such mail, make your server offer STARTTLS and REQUIRETLS with a valid certificate.',
      ],
    },
  },
  tooManyHops: {
    title: 'The message went round in circles between servers',
    meaning:
      'Your message passed more mail servers than this Postfix server allows, 50 unless changed. Nearly always two servers, or two forwarding rules, keep handing it to each other.',
    steps: {
      sender: ['Tell the recipient by phone that mail to them goes in circles.'],
      recipient: ['Check your forwarding: two mailboxes must not forward to each other.'],
      sendingAdmin: [
        'Read the Received headers of the returned message from top to bottom; the names that repeat form the loop.',
      ],
      receivingAdmin: [
        'Correct the forwarding, alias or transport entry of the two servers; do not just raise hopcount_limit.',
      ],
    },
  },
} as const satisfies Record<keyof typeof postfix.entries, ProviderText>;
