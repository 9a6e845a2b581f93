import type { CodeText } from '../../../entry';

export const enhancedTextsNetwork = {
  '5.4.0': {
    title: 'A fault on the route, and no detail about it',
    essence: 'Network or routing made delivery fail for good; where the words say “hops”, it is a mail loop.',
    meaning:
      'Your message could not be brought to its destination, and the code blames the way there: the network, DNS or the routing between servers. More it does not say. The case best known is Postfix, which gives this number to a message that has passed through too many servers and is evidently circling; lists for old Exchange versions explain it by a host that DNS does not know. Nothing retries it.',
    seen: 'As “554 5.4.0 Error: too many hops” from a Postfix server, after the whole message was sent. Apart from that seldom; then the sentence beside the code is the only clue.',
    steps: {
      sender: [
        'Search the notice for “hops” or “loop”; if you find either, do not send again, since a second copy would circle too.',
        'If neither is there, check the part after the @ for a slip.',
        'Tell the recipient by phone that mail to them gets lost on the way, and hand them the notice.',
      ],
      recipient: ['See whether one of your mailboxes forwards to an address that sends the mail back.'],
      sendingAdmin: [
        'Count the Received lines of the returned message and look for two hosts that alternate.',
        'If nothing loops, test MX, A and AAAA of the domain from the server that reported the fault.',
      ],
      receivingAdmin: [
        'In Postfix, see whether the domain is missing from mydestination, relay_domains or virtual_mailbox_domains, or an alias leads out and back.',
        'Raise hopcount_limit (50 by default) only if a real route is that long.',
      ],
    },
    serverUse:
      'Only when the network is at fault for good and nothing finer fits. A detected loop is 5.4.6, a domain without a route 5.4.4, a message grown too old 5.4.7; for trouble that may pass, use 4.4.0 or its neighbours.',
    readings: [
      'Postfix, “too many hops”: a mail loop, which other servers report as 5.4.6.',
      'A host name, a smart host or DNS in the text: the next host was not found, as with 5.4.4.',
    ],
  },
  '4.4.0': {
    title: 'Trouble on the way to the other server, for now',
    essence: 'A connection or DNS problem of no stated kind holds the message up; the attempts go on.',
    meaning:
      'Your message is waiting because something between two servers does not work at the moment: the line, the name lookup or the conversation itself. The number leaves open which. Exchange servers put it in front of very different faults and quote the real one behind it, sometimes even a final refusal. The sending server keeps the message and tries again.',
    seen: 'Mostly from Exchange: “451 4.4.0 DNS query failed”, or “451 4.4.0 Primary target IP address responded with …” and then the other server’s own words. Outlook.com reports troubles of its own under it.',
    steps: {
      sender: [
        'Let the attempts run; a brief fault on the line needs nothing from you.',
        'Look at the ending of the domain: a mistyped one (.con, .cmo) can show up as a DNS fault.',
        'If it lasts longer than a day, give the notice to whoever runs your mail; the reply quoted in it is what they need.',
      ],
      sendingAdmin: [
        'Read what stands after “responded with”: that inner reply is the cause, and a 5yz in it will not go away by waiting.',
        'With “DNS query failed” for all domains, repair your DNS server, or let the Send connector use the External DNS Lookups of the server.',
        'For a single domain, compare its MX, A and AAAA answers: some DNS servers ignore AAAA; a Send connector with a smart host gets round that.',
      ],
      receivingAdmin: [
        'If a partner meets it with you, check that your name servers answer MX, A and AAAA questions and that port 25 is open.',
      ],
    },
    serverUse:
      'For passing network trouble that is neither a missing answer (4.4.1), a broken session (4.4.2), a silent DNS server (4.4.3) nor a missing route (4.4.4). If you know which of those it was, use its number.',
    readings: [
      '“DNS query failed”: the sending Exchange server could not look the domain up.',
      '“Primary target IP address responded with …”: only a wrapper; the reply in quotation marks counts.',
      'Outlook.com, “No healthy secondary server available to accept replica”: trouble inside Microsoft that passes.',
      'Rackspace, (G1E): the DMARC record of the sender’s domain could not be fetched from DNS.',
    ],
  },
  '4.4.1': {
    title: 'The recipient’s server does not answer',
    essence: 'No connection came about: the server is down, too busy or cut off; yours calls again by itself.',
    meaning:
      'Your server called the one that takes mail for this address, and nobody picked up. It may be switched off, overloaded or behind a firewall that lets nothing through; now and then the fault lies in your own network. Neither address has been judged, since no word was exchanged. The message stays queued and further calls follow, for one day at Microsoft 365 and mostly four to five days elsewhere.',
    seen: 'In delay notices and logs: “connect to … Connection timed out” or “Connection refused” (Postfix), “421 4.4.1 Connection timed out” (Exchange). Your own server says it, there being no other to ask; often no three-digit code stands beside it.',
    steps: {
      sender: [
        'Wait: as a rule such an outage is over within hours.',
        'Compare the domain with the one on the person’s website; a wrong name may exist without any mail server behind it.',
        'Phone if the matter is due today.',
      ],
      recipient: ['Tell your provider since when mail from outside stays away; you are probably not the only one.'],
      sendingAdmin: [
        'Open port 25 of the MX hosts by hand, from the sending server and from another network: that shows whose side is shut.',
        'If every destination times out, look for a block of outgoing port 25 at your firewall or provider.',
        'Test IPv4 and IPv6 apart; a broken IPv6 route looks just like a dead server.',
      ],
      receivingAdmin: [
        'Check that every host named in your MX records runs, listens on port 25 and lets the sender’s network through.',
        'Take machines that are gone out of the MX records.',
      ],
    },
    serverUse:
      'It is written by the client that got no answer, so it answers no command. A host that does respond but takes no mail just now says 421 with 4.3.2; a session that broke midway is 4.4.2. The registry knows the detail for class 4 only.',
  },
  '5.4.1': {
    title: 'Most likely there is no such recipient',
    essence: 'From Microsoft 365: the address does not exist there, or that server does not serve the domain.',
    meaning:
      'Your message was refused before its text was sent. “Access denied” sounds as if you lacked a permission, but at Microsoft 365, the usual source, it means that no recipient has this address. With “Relay Access Denied” it is the whole domain that is not served there. In the registry the number stands for a host that does not answer, and only as a passing matter; with a 5 that sense is rare.',
    seen: '“550 5.4.1 Recipient address rejected: Access denied” or “All recipient addresses rejected”, from a host ending in outlook.com, often handed on by a filter such as Mimecast. Zoho has “541 5.4.1” of its own.',
    steps: {
      sender: [
        'Take the address from a source you trust, such as a business card or the website, and type it in anew.',
        'Ask the person over another channel whether this mailbox still exists.',
        'If mail from others does arrive at the very same address, give them the notice: the fault is then on their side.',
      ],
      recipient: [
        'Ask your administrator whether your address is properly set up in Microsoft 365, and add the sender’s notice.',
      ],
      sendingAdmin: [
        'Query the MX of the domain: an outdated record can lead to a Microsoft 365 organisation that no longer serves it.',
        'Take the address out of automatic mailings until somebody confirms it.',
        'If your own mail goes out through Exchange Online Protection, check the Send connector’s smart host and the inbound connector.',
      ],
      receivingAdmin: [
        'Look for the recipient object in Exchange Online: mailbox, alias, mail contact, licence, directory sync.',
        'Set the accepted domain to Internal relay as long as some mailboxes live elsewhere; as Authoritative, it turns away whatever is not listed here.',
        'For “Relay Access Denied”, add the domain to the accepted domains, or point its MX where its mail belongs.',
      ],
    },
    serverUse:
      'Not for what Microsoft uses it for: an unknown recipient is 550 with 5.1.1, refused relaying 550 with 5.7.1. A host that could not be reached is 4.4.1, and nothing else is registered for this detail.',
    readings: [
      'Microsoft, “Recipient address rejected: Access denied”: the address does not exist in that organisation (directory-based edge blocking).',
      'Microsoft, “Relay Access Denied”: the server does not accept mail for this domain; an MX record or a connector is wrong.',
      'Zoho, “541 5.4.1 Mail rejected by destination domain”: a rule of the organisation you wrote to.',
      '“No answer from host”, “timed out”: the server was never reached, and yours has given up, as after 4.4.1.',
    ],
  },
  '4.4.2': {
    title: 'The connection broke off during the transfer',
    essence: 'The servers were connected, then the line dropped or one fell silent too long; a retry follows.',
    meaning:
      'The two servers were already talking when the connection failed: it was cut, or one side waited too long for the other. Nothing was decided about your message; it stays in the queue and is sent afresh. Once is of no account. If every attempt breaks at the same point, a firewall, a virus scanner or a large attachment on a slow line is the likely reason. In rare cases the recipient gets it twice.',
    seen: '“421 4.4.2 … timeout exceeded” (Postfix, Yandex), “451 4.4.2 Timeout - closing connection” (Gmail), “lost connection with … while …” in Postfix logs, “Connection dropped” at Exchange; also quoted inside expiry notices of Amazon SES.',
    steps: {
      sender: [
        'Give the next attempts some hours.',
        'If only messages with a large file keep failing, share the file by a link.',
      ],
      sendingAdmin: [
        'Note at which command the session breaks: after DATA think of size, MTU or a scanner; at the greeting, of the other server or its filter.',
        'Send once past the antivirus or firewall that inspects SMTP, as a test.',
        'Wait long enough yourself: RFC 5321 asks clients for ten minutes after the final dot.',
      ],
      receivingAdmin: [
        'See whether your idle timeout, or a rate or size limit of the Receive connector, cut the session; Exchange reports all of these alike.',
        'Keep content checks shorter than a client’s patience, or accept first and check afterwards.',
      ],
    },
    serverUse:
      'With 421, when a client stays silent beyond your timeout and you hang up; a client that loses you notes the same number. Shutdown or overload is 421 4.3.2, a call that never got through 4.4.1.',
  },
  '5.4.4': {
    title: 'No mail server was found for this domain',
    essence: 'DNS names no place to deliver to: the domain after the @ is mistyped, gone or incomplete.',
    meaning:
      'The server that had your message asked DNS where mail for this domain goes and got nothing it could use. Mostly the part after the @ is wrong, or the domain has run out or lost its mail records. Nobody was asked about the mailbox itself. The report comes from your own side, which has given up at once instead of trying for days.',
    seen: '“Host or domain name not found. Name service error for name=…” (Postfix), “SMTPSEND.DNS.NonExistentDomain” (Exchange Server), “type 5.4.4 delivery errors” (AOL). As no other server has spoken, a three-digit code is often missing.',
    steps: {
      sender: [
        'Look at the part after the @ first: .con, .cmo, a missing letter, the firm’s name spelled otherwise.',
        'Open the organisation’s website and compare the domain in its contact address.',
        'If the domain is right, tell them by phone that it cannot receive mail at present.',
      ],
      recipient: ['See at your registrar whether the domain is paid for and its name servers are the right ones.'],
      sendingAdmin: [
        'Ask two different resolvers for MX, A and AAAA of the domain; only if neither finds anything is the domain at fault.',
        'On Exchange, look at the DNS servers of the transport service (Get-TransportService, InternalDNS*, ExternalDNS*).',
        'In Postfix, see which name was looked up: it can be a mistyped relayhost or transport entry.',
      ],
      receivingAdmin: [
        'Give the domain an MX record, and the host it names an A or AAAA record; a CNAME is not allowed there.',
      ],
    },
    serverUse:
      'When DNS did answer and has neither an MX nor an address for the recipient’s domain. If DNS kept silent, it is 4.4.3; a bad domain in an address at RCPT TO can also be 5.1.2, and a null MX is 556 with 5.1.10.',
    readings: [
      'The name in the text is the recipient’s domain: the address or that domain’s DNS is wrong.',
      'The name is your own relay or smart host: the address may be fine, and all mail fails until that setting is corrected.',
    ],
  },
  '4.4.4': {
    title: 'The way to this domain cannot be found yet',
    essence: 'DNS names no usable mail server for the domain; the message waits in case that changes.',
    meaning:
      'Your message has nowhere to go for the moment: the records that should name the mail server of this domain are missing, incomplete, or lead back to the server that is asking. It is kept and tried again, since such gaps also occur while a domain is being moved. If the domain is simply mistyped, no attempt will succeed, and the failure notice comes only at the end of the waiting time.',
    seen: 'Chiefly in the sender’s own log or delay notice: “unable to find primary relay for …” (Postfix), “454 4.4.4 [internal] no MX or A for domain” (SparkPost).',
    steps: {
      sender: [
        'Use the time to check the domain; with a wrong one, waiting is in vain.',
        'If it is right, leave the message queued for a day or two, for DNS changes need time to spread.',
      ],
      recipient: ['If your domain is being moved, ask whoever does it when its MX record will be in place.'],
      sendingAdmin: [
        'Look at the MX list: if your own host is in it and no better one resolves, add the domain to your local or relay domains, or have the better MX mended.',
        'If the domain cannot exist, delete the message from the queue and tell its author now.',
      ],
      receivingAdmin: [
        'Make every host in your MX records resolve, not only the backup.',
        'After a move of name servers, check delegation and glue records at the registrar.',
      ],
    },
    serverUse:
      'When the route is missing now but may be published soon. A DNS server that does not answer is 4.4.3; where it is certain that the domain has no mail host, 5.4.4 spares the sender days of waiting.',
  },
  '5.4.6': {
    title: 'Your message went round in circles and was stopped',
    essence: 'A mail loop: servers or forwarding rules passed the message on again and again, until one gave up.',
    meaning:
      'Instead of reaching a mailbox, your message was handed from server to server until a limit was hit: 50 hops at Gmail, 20 rounds at Exchange. Two forwarding rules that point at each other do this, or a server that does not know that the domain is its own. Writing again cannot break the loop. In the registry a loop is only ever temporary; in practice servers end it with a 5.',
    seen: '“554 5.4.6 Message exceeded 50 hops” (Gmail), “Hop count exceeded - possible mail loop” (Exchange Server; Exchange Online says 5.4.14), “Too many hops” (sendmail), “mail for … loops back to myself” (Postfix), “(#5.4.6)” (qmail).',
    steps: {
      sender: [
        'Let the recipient know, by phone or at another address, that mail to them loops.',
        'Check your own forwarding and out-of-office rules if your address turns up several times in the notice.',
      ],
      recipient: [
        'Switch off your forwarding rules one by one until test mail arrives.',
        'Look for a forgotten rule in a mailbox that you no longer use.',
      ],
      sendingAdmin: [
        'List the hosts in the Received headers of the returned message; the loop lies between the two that take turns.',
        'For “loops back to myself” in Postfix, add the domain to mydestination or relay_domains, or correct its MX record.',
      ],
      receivingAdmin: [
        'In an Exchange hybrid, check the type of the accepted domain and that the connectors do not send it both ways.',
        'On Exchange Server, look for a targetAddress on the mailbox that leads out and comes back.',
        'Check Inbox rules and forwarding of the recipient for a second address that returns the mail.',
      ],
    },
    serverUse:
      'With 554, once a message has passed too many servers; RFC 5321 puts that limit at 100 Received lines or more. Class 5 lets the author know at once, though the registry has only 4.4.6. A message that is merely too old is 5.4.7.',
    readings: [
      'Gmail, Exchange, sendmail, qmail: the servers passed were counted, and there were too many.',
      'Postfix, “loops back to myself”: DNS names this very server as mail host, but it does not treat the domain as its own.',
      'Titan Email, “Quota Exceeded”: a limit on mail, not a loop. Send it again by hand some hours later.',
    ],
  },
  '4.4.7': {
    title: 'The time for delivering your message ran out',
    essence: 'The attempts went on too long without success; what was in the way is not in the number.',
    meaning:
      'Your message could not be handed over within the time allowed, and mostly this is the end: your server has stopped trying. The 4 only says that the obstacle was of the passing kind, so that sending again later may work. What it was, a dead server, a DNS fault, a limit or a check that failed each time, is shown by the last reply before the end. If the notice says “delayed”, the attempts still go on.',
    seen: '“550 4.4.7 QUEUE.Expired; message expired” (Exchange; at Microsoft 365 after 24 hours), “554 4.4.7 Message expired: unable to deliver in 840 minutes” (Amazon SES); as a mere warning “400 4.4.7 Message delayed” (Exchange).',
    steps: {
      sender: [
        'See whether the notice says “delayed” or “expired”: only after the second do you have to act.',
        'Compare the part after the @ with an earlier mail from that person.',
        'If it is right, send once more on the next day; if that fails too, phone.',
      ],
      recipient: [
        'Ask your provider whether your mail server was out of reach on those days, and name the sender’s domain.',
      ],
      sendingAdmin: [
        'Search the log for the last remote reply to this message, and go by that one instead of 4.4.7.',
        'If mail to all domains expires, look at your own line, DNS, blocklist entries and the expiry of your domain.',
        'If only one domain is affected, test its MX hosts on port 25, and check that your SPF record lists all your servers.',
        'On Exchange Server, check the Send connector: DNS routing or smart host, and the name it gives in EHLO.',
      ],
      receivingAdmin: [
        'Look for deferred or dropped connections from the sender’s address in the days before.',
        'Answer 5yz where you will never take the mail, so that senders need not wait for the expiry.',
      ],
    },
    serverUse:
      'In your own notice, when you give up a message that met nothing but temporary faults; class 4 in a final notice is in order. The registry asks for the code of the actual fault wherever you know it.',
    readings: [
      'With 550 or 554 in front: given up. The two codes contradict each other, and programs go by the first one.',
      '“Message delayed”, “will be retried”: a warning; the message is still queued.',
      'Amazon SES: the reply in angle brackets at the end, such as <421 4.4.2 Connection timed out>, is the cause.',
      'Microsoft 365, “AmbiguousRecipientTransientException”: two directory objects share the address; the recipient’s admin has to remove one.',
    ],
  },
  '5.4.7': {
    title: 'Given up for good: the message grew too old',
    essence: 'A server held your message until its time limit and then dropped it; no further attempt is made.',
    meaning:
      'Your message waited in a queue until the server there declared it too old and gave up. Unlike a delay notice, this is final; nothing is on its way any more. Why the attempts failed, the number hides: the recipient’s server may have been down, DNS broken, or your mail put off again and again. If the cause is gone by now, a new copy can arrive.',
    seen: '“5.4.7 - Delivery expired (message too old)” with the last fault in quotation marks, from Cisco gateways and older Amazon SES; “554 5.4.7 [internal] exceeded max time without delivery” from SparkPost and Momentum.',
    steps: {
      sender: [
        'Read the words in brackets or quotation marks, “timeout” or “DNS Soft Error” for instance: they name the last fault.',
        'If you are sure of the address, send it once again after a day.',
        'Choose another way for anything urgent, as a new copy can wait for days again.',
      ],
      sendingAdmin: [
        'Look up the last temporary reply in the log (SparkPost: “last transfail”) and treat that as the real code.',
        'For “timeout” or “no valid ip addresses”, test the MX records and port 25 of the domain.',
        'If your queue gives up much sooner than after four to five days, the span that RFC 5321 recommends, lengthen it.',
      ],
      receivingAdmin: [
        'If partners report it, check since when your port 25 and your DNS have been out of reach from outside.',
      ],
    },
    serverUse:
      'In your own notice, when the queue time is over and the last fault was not recorded; otherwise report that fault. 4.4.7 says the same and adds that a later try may pass.',
    readings: [
      'Titan Email, “Quota Exceeded”: a limit on mail; nothing has expired. Sending later can help.',
      '“DNS Soft Error”, “no valid ip addresses”: the domain could not be looked up; check it for a slip.',
      '“timeout”, “exceeded max time”: the server did not answer, or put your mail off to the end.',
    ],
  },
} as const satisfies Record<string, CodeText>;
