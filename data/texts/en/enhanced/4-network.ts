import type { CodeText } from '../../../entry';

export const enhancedTextsNetwork = {
  '5.4.0': {
    title: 'A fault on the way to the recipient, not said which',
    essence: 'The network or the routing failed for good; if the text says “hops”, the message went round in a loop.',
    meaning:
      'Your message could not reach its destination: something on the way there (the network, DNS or the routing between servers) failed for good. The code says no more. From a Postfix server it means that the message passed through too many servers and is probably going round in circles.',
    seen: 'As “554 5.4.0 Error: too many hops” from a Postfix server, after the whole message was sent. Otherwise rare; then the sentence beside the code is the only clue.',
    steps: {
      sender: [
        'Search the notice for “hops” or “loop”; if you find either, do not send again, as a second copy would circle too.',
        'Otherwise, check the part after the @ for a typing slip.',
        'Tell the recipient by phone that mail to them gets lost on the way, and give them the text of the notice.',
      ],
      recipient: ['Check whether one of your mailboxes forwards to an address that sends the mail back to it.'],
      sendingAdmin: [
        'Count the Received lines of the returned message and look for two hosts that alternate.',
        'If nothing loops, look up the MX, A and AAAA records of the domain from the server that reported the fault.',
      ],
      receivingAdmin: [
        'In Postfix, check that the domain is in mydestination, relay_domains or virtual_mailbox_domains, and that no alias leads out and back.',
        'Raise hopcount_limit (50 by default) only if a real route is that long.',
      ],
    },
    serverUse:
      'Only when the network is at fault for good and nothing finer fits. A detected loop is 5.4.6, a domain without a route 5.4.4, an expired message 5.4.7; for trouble that may pass, use 4.4.0 or one of its neighbours.',
    readings: [
      'Postfix, “too many hops”: a mail loop, which other servers report as 5.4.6.',
      'A host name, a smart host or DNS in the text: the next server was not found, as with 5.4.4. Lists for old Exchange versions give this sense.',
    ],
  },
  '4.4.0': {
    title: 'A passing problem on the way to the other server',
    essence: 'A connection or DNS problem, not said which, delays the message; the attempts go on.',
    meaning:
      'Your message is waiting because something between two servers is not working: the connection, the search for the other server’s address, or the conversation itself. Your server keeps the message and tries again. Exchange servers put this code in front of very different faults, even final refusals, and quote the real one behind it.',
    seen: 'Mostly from Exchange: “451 4.4.0 DNS query failed”, or “451 4.4.0 Primary target IP address responded with …” followed by the other server’s own words. Outlook.com also uses it for troubles of its own.',
    steps: {
      sender: [
        'Let the attempts run; a short fault needs nothing from you.',
        'Check the ending of the domain: a typing slip (.con, .cmo) can show up as a DNS fault.',
        'If it lasts longer than a day, give the notice to whoever runs your mail and point out the reply quoted in it.',
      ],
      sendingAdmin: [
        'Read what follows “responded with”: that inner reply is the cause. If it begins with a 5, waiting will not help.',
        'If “DNS query failed” affects all domains, repair your DNS server, or let the Send connector use the server’s external DNS lookups.',
        'If it affects one domain, compare its MX, A and AAAA answers: some DNS servers ignore AAAA queries. A Send connector with a smart host gets round that.',
      ],
      receivingAdmin: [
        'If partners report it for your domain, check that your name servers answer MX, A and AAAA queries and that port 25 is open.',
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
    essence: 'No connection came about: the server is down, overloaded or cut off; yours tries again by itself.',
    meaning:
      'Your server tried to connect to the recipient’s mail server and got no answer. That server may be down, overloaded or behind a closed firewall; sometimes the fault is in your own network. Your message stays queued and is tried again, for one day at Microsoft 365 and usually for four to five days elsewhere.',
    seen: 'In delay notices and logs: “connect to … Connection timed out” or “Connection refused” (Postfix), “421 4.4.1 Connection timed out” (Exchange). Your own server reports it, so there is often no three-digit code.',
    steps: {
      sender: [
        'Wait: such outages are usually over within hours.',
        'Compare the part after the @ with the person’s website: a mistyped domain may exist without a mail server behind it.',
        'If it cannot wait until tomorrow, phone.',
      ],
      recipient: [
        'Tell your provider since when mail from outside has been missing; you are probably not the only one.',
      ],
      sendingAdmin: [
        'Connect to port 25 of the MX hosts by hand, from the sending server and from another network, to see whose side is closed.',
        'If every destination times out, look for a block on outgoing port 25 at your firewall or provider.',
        'Test IPv4 and IPv6 separately; a broken IPv6 route looks just like a dead server.',
      ],
      receivingAdmin: [
        'Check that every host in your MX records is running, listens on port 25 and can be reached from the sender’s network.',
        'Remove hosts that no longer exist from your MX records.',
      ],
    },
    serverUse:
      'The client that got no answer writes it, so it answers no command. A host that does respond but takes no mail just now says 421 with 4.3.2; a session that broke off is 4.4.2. The registry has this detail for class 4 only.',
  },
  '5.4.1': {
    title: 'The recipient’s address most likely does not exist',
    essence:
      '“Access denied” from Microsoft 365 means an address it does not know; your permissions are not the issue.',
    meaning:
      'Your message was refused because the recipient’s organisation, usually one on Microsoft 365, does not know this address. “Access denied” sounds like a missing permission, but it is not about you. With “Relay Access Denied”, that server does not handle the recipient’s domain at all.',
    seen: '“550 5.4.1 Recipient address rejected: Access denied” or “All recipient addresses rejected”, from a host ending in outlook.com, often quoted by a filter in between. Zoho has a “541 5.4.1” of its own.',
    steps: {
      sender: [
        'Check the address for slips, remove it from your address suggestions and type it again from a source you trust.',
        'Ask the person another way whether this mailbox still exists.',
        'If other people’s mail does reach that very address, send the person your notice: only their administrator can correct it.',
      ],
      recipient: [
        'Ask your administrator to check that your address is set up in Microsoft 365, and pass on the sender’s notice.',
      ],
      sendingAdmin: [
        'Take the address out of automatic mailings until somebody confirms it.',
        'If every address of that domain fails, look up its MX: an outdated one can lead to a Microsoft 365 organisation that no longer serves it.',
        'If your own mail leaves through Exchange Online Protection, check the smart host of the Send connector and the inbound connector.',
      ],
      receivingAdmin: [
        'In Exchange Online, check that a mailbox, alias, group or contact has exactly this address, and that directory synchronisation has brought it there.',
        'If some mailboxes live elsewhere, set the accepted domain to Internal relay; as Authoritative, it refuses every address not listed in Exchange Online.',
        'If the whole domain is refused, set the accepted domain to Internal relay and back to Authoritative: that synchronises it again.',
        'If only one synchronised mailbox is refused, change its proxy address to a temporary one and back.',
        'For “Relay Access Denied”, add the domain to the accepted domains, or point its MX to where its mail belongs.',
      ],
    },
    serverUse:
      'Not as Microsoft uses it: an unknown recipient is 550 with 5.1.1, refused relaying 550 with 5.7.1. In the registry, X.4.1 means only that a host does not answer, and only for now: 4.4.1.',
    readings: [
      'Microsoft, “Recipient address rejected: Access denied”: the address does not exist in that organisation (directory-based edge blocking).',
      'Microsoft, “Relay Access Denied”: the server does not accept mail for this domain; an MX record or a connector is wrong.',
      'Zoho, “541 5.4.1 Mail rejected by destination domain”: a rule of the organisation you wrote to.',
      '“No answer from host”, “timed out”: the server was never reached, and yours has given up, as after 4.4.1.',
    ],
  },
  '4.4.2': {
    title: 'The connection broke off during the transfer',
    essence:
      'The servers were connected when the line dropped or one side fell silent; the next attempt follows by itself.',
    meaning:
      'Your message was being handed over when the connection between the two servers broke off, or one of them waited too long. Nothing was decided: the message stays queued and is sent again from the start. If every attempt breaks off at the same point, a firewall, a virus scanner or a large attachment is the likely cause.',
    seen: '“421 4.4.2 … timeout exceeded” (Postfix, Yandex), “451 4.4.2 Timeout - closing connection” (Gmail), “lost connection with … while …” in Postfix logs, “Connection dropped” at Exchange; also quoted inside expiry notices of Amazon SES.',
    steps: {
      sender: [
        'Give the next attempts some hours; now and then such a message arrives twice.',
        'If only messages with a large file keep failing, share the file by a link.',
      ],
      sendingAdmin: [
        'Note at which command the session breaks: after DATA, suspect size, MTU or a scanner; at the greeting, the other server or its filter.',
        'As a test, send once without the antivirus or firewall that inspects SMTP.',
        'Check your own time limits: RFC 5321 asks clients to wait ten minutes after the final dot.',
      ],
      receivingAdmin: [
        'Check whether your idle timeout, or a rate or size limit of the Receive connector, cut the session; Exchange reports all of these alike.',
        'Keep content checks after DATA well under ten minutes, so that clients do not hang up first.',
      ],
    },
    serverUse:
      'With 421, when a client stays silent beyond your timeout and you hang up; a client that loses the connection notes the same number. Shutdown or overload is 421 4.3.2; a connection that never came about is 4.4.1.',
  },
  '4.4.3': {
    title: 'A name lookup got no answer for the moment',
    essence: 'DNS or a directory was silent; that says nothing yet against the address.',
    meaning:
      'Your message is waiting because a server had to look something up and got no answer, usually from DNS. The address may well be right. Your server keeps the message and asks again. If all your mail waits like this, the fault most likely lies with your own outgoing server.',
    seen: '“Name service error for name=… Host not found, try again” (Postfix), “CNAME lookup failed temporarily. (#4.4.3)” (qmail), “451 4.4.3 Temporary server error” (Outlook.com); mostly in delay notices and the sender’s own log.',
    steps: {
      sender: [
        'Wait an hour or two; nothing in the message needs changing.',
        'If only one address is affected, check what stands after the @.',
        'If none of your mail goes out, report it to whoever runs your outgoing server.',
      ],
      sendingAdmin: [
        'Query the name in the log from that very machine; if it fails for every domain, repair its resolver.',
        'With Postfix in a chroot, make sure that the etc/resolv.conf in the queue directory is up to date.',
        'If only one domain fails, test its name servers and its DNSSEC.',
      ],
      receivingAdmin: ['If your server gave the reply, test the directory (LDAP, SQL) or DNS query that it needed.'],
    },
    serverUse:
      'With 451, when DNS or a directory does not answer and you cannot decide without it. If it answers that nothing exists, use 5.1.2 or 5.4.4; an SPF check that failed for now has its own code, 4.7.24.',
    readings: [
      '“Unable to contact LDAP server” (qmail): the directory of the recipient’s side is out of reach.',
      'Outlook.com, “Temporary server error … ATTR”: a fault inside Microsoft’s system; waiting helps.',
      '“SPF” in the text: the SPF record of the sender’s domain could not be fetched, today 4.7.24.',
    ],
  },
  '5.4.4': {
    title: 'No mail server was found for this domain',
    essence: 'The part after the @ leads nowhere: it is mistyped, has expired or lacks its mail records.',
    meaning:
      'Your own server found no place to deliver your message: no mail server is listed for the domain after the @. Usually the domain is mistyped, has expired or has lost its mail records in DNS. The mailbox itself was never asked about, and your server gave up at once instead of trying for days.',
    seen: '“Host or domain name not found. Name service error for name=…” (Postfix), “SMTPSEND.DNS.NonExistentDomain” (Exchange Server). Your own side reports it, so a three-digit code is often missing.',
    steps: {
      sender: [
        'Check the part after the @ first: .con, .cmo, a missing letter, the company name spelled differently.',
        'Compare it with the contact address on the organisation’s website.',
        'If the domain is right, tell them by phone that it cannot receive mail at the moment.',
      ],
      recipient: [
        'Check with your registrar that the domain is paid for and that its name servers are the right ones.',
      ],
      sendingAdmin: [
        'Query MX, A and AAAA of the domain at two different resolvers; only if neither finds anything is the domain at fault.',
        'On Exchange, check which DNS servers the transport service uses (Get-TransportService, InternalDNS*, ExternalDNS*).',
        'In Postfix, check which name was looked up: it may be a mistyped relayhost or transport entry.',
      ],
      receivingAdmin: ['Give the domain an MX record, and the host it names an A or AAAA record (not a CNAME).'],
    },
    serverUse:
      'When DNS did answer and has neither an MX nor an address for the recipient’s domain. If DNS gave no answer, it is 4.4.3; at RCPT TO, a bad domain can also be 5.1.2, and a null MX is 556 with 5.1.10.',
    readings: [
      'The name in the text is the recipient’s domain: the address or that domain’s DNS is wrong.',
      'The name is your own relay or smart host: the address may be fine, and all your mail fails until that setting is corrected.',
    ],
  },
  '4.4.4': {
    title: 'No route to the recipient’s domain at the moment',
    essence: 'No usable mail server is listed for the domain; the message waits in case that changes.',
    meaning:
      'Your message has nowhere to go for now: the records that should name the domain’s mail server are missing, incomplete or lead back to the server that is asking. Your server keeps trying, because such gaps also occur while a domain is being moved. If the domain is mistyped, no attempt will succeed.',
    seen: 'Mostly in the sender’s own log or delay notice: “unable to find primary relay for …” (Postfix), “454 4.4.4 [internal] no MX or A for domain” (SparkPost).',
    steps: {
      sender: [
        'Check the part after the @; if it is wrong, send to the right address at once, without waiting for the failure notice.',
        'If it is right, wait a day or two: changes in DNS take time to spread.',
      ],
      recipient: ['If your domain is being moved, ask whoever is doing it when its MX record will be in place.'],
      sendingAdmin: [
        'Look at the MX list: if your own host is in it and no better one resolves, add the domain to your local or relay domains, or have the better MX repaired.',
        'If the domain cannot exist, delete the message from the queue and tell its author now.',
      ],
      receivingAdmin: [
        'Make sure that every host in your MX records resolves, not only the backup.',
        'After a change of name servers, check the delegation and glue records at the registrar.',
      ],
    },
    serverUse:
      'When the route is missing now but may be published soon. A DNS server that does not answer is 4.4.3; where the domain certainly has no mail host, 5.4.4 spares the sender days of waiting.',
  },
  '4.4.5': {
    title: 'The server is too busy and asks to be tried later',
    essence: 'Too much mail at once over there, or, with sendmail, a full disk; retries go on by themselves.',
    meaning:
      'Your message is waiting because a mail system on its way cannot keep up at the moment. Neither the message nor the addresses are at fault, and your server tries again by itself. From sendmail, the code means that the server’s disk is full, which can take longer to clear.',
    seen: '“421 4.4.5 Server busy, try again later” (Gmail) and “452 4.4.5 Insufficient disk space; try again later” (sendmail), in logs and delay notices.',
    steps: {
      sender: ['Wait; further copies would only add to the load.', 'Choose another way if it cannot wait.'],
      recipient: [
        'If it reads “Insufficient disk space” and names your server, report it to whoever runs that server.',
      ],
      sendingAdmin: [
        'Open fewer connections to this destination, and let the pauses between attempts grow.',
        'See whose reply it is: if your own sendmail gave it, free space in its queue directory.',
      ],
      receivingAdmin: [
        'In sendmail, compare the free space of the queue with the option MinFreeBlocks.',
        'Find what fills the queue (a flood, a slow filter, a dead destination) before you raise any limit.',
      ],
    },
    serverUse:
      'With 451, or with 421 if you close the connection, while the load is too high. If you stop taking mail altogether, 4.3.2 says so; a full disk is 452 with 4.3.1, one sender’s excess 4.7.28.',
  },
  '5.4.5': {
    title: 'The daily sending limit is used up (Gmail)',
    essence: 'The limit belongs to your account or organisation; within a day it lets mail out again.',
    meaning:
      'Your message was not sent because your Google account, or your organisation’s relay at Google, has reached its sending limit. The recipient and the message are fine. Within a day, sending works again, but what was refused has to be sent anew. In the registry, the number means congestion and is never final.',
    seen: '“550 5.4.5 Daily user sending limit exceeded” and “Daily SMTP relay limit exceeded for user” (Gmail, Google Workspace), right at sending, often in a program or website that sends through a Google account.',
    steps: {
      sender: [
        'Stop sending for up to 24 hours.',
        'Then send again what was refused; it is not queued for you.',
        'If you did not send much, change your password: someone may be misusing the account.',
        'For large mailings, use a service that is made for them.',
      ],
      sendingAdmin: [
        'Let your program pause at this reply; every further message gets the same one.',
        'Find the application or account that uses up the limit, and bundle its messages.',
        'For “SMTP relay limit”, see which users and devices send through the Workspace relay.',
      ],
    },
    serverUse:
      'Not in Google’s sense: no registered code stands for a used-up sending quota, and a temporary refusal such as 4.7.28 would at least keep the mail in the queue. Real congestion passes, so it is 4.4.5.',
    readings: [
      '“Daily user sending limit”: the limit of one account; its owner can only wait.',
      '“Daily SMTP relay limit”: the Workspace relay; its administrator can see who sends so much.',
    ],
  },
  '5.4.6': {
    title: 'Your message went round in circles and was stopped',
    essence: 'A mail loop: servers or forwarding rules kept passing the message on until one of them gave up.',
    meaning:
      'Your message was passed from server to server in a circle until one of them stopped it, after 50 hops at Gmail or 20 rounds at Exchange. Two forwarding rules that point at each other do this, or a server that does not know that a domain is its own. Sending again cannot break the loop.',
    seen: '“554 5.4.6 Message exceeded 50 hops” (Gmail), “Hop count exceeded - possible mail loop” (Exchange Server; Exchange Online says 5.4.14), “Too many hops” (sendmail), “mail for … loops back to myself” (Postfix), “(#5.4.6)” (qmail).',
    steps: {
      sender: [
        'Tell the recipient, by phone or at another address, that mail to them loops.',
        'If your own address appears several times in the notice, check your forwarding and out-of-office rules.',
      ],
      recipient: [
        'Switch off your forwarding rules one by one until a test message arrives.',
        'Look for a forgotten forwarding rule in a mailbox that you no longer use.',
      ],
      sendingAdmin: [
        'Compare the Received headers of the returned message; the loop lies between the two hosts that take turns.',
        'For “loops back to myself” in Postfix, add the domain to mydestination or relay_domains, or correct its MX record.',
      ],
      receivingAdmin: [
        'In an Exchange hybrid, check the type of the accepted domain, and that the connectors do not send its mail back and forth.',
        'On Exchange Server, look for a targetAddress on the mailbox that leads out and comes back.',
        'Check the recipient’s Inbox rules and forwarding for a second address that returns the mail.',
      ],
    },
    serverUse:
      'With 554, once a message has passed through too many servers; RFC 5321 puts that limit at 100 Received lines or more. The registry has this detail for class 4 only, but class 5 lets the author know at once. A message that is merely too old is 5.4.7.',
    readings: [
      'Gmail, Exchange, sendmail, qmail: the servers passed were counted, and there were too many.',
      'Postfix, “loops back to myself”: DNS names this very server as mail host, but it does not treat the domain as its own.',
      'Titan Email, “Quota Exceeded”: a limit on mail, not a loop. Send it again by hand some hours later.',
    ],
  },
  '4.4.6': {
    title: 'Your message seems to go in circles and is held',
    essence: 'The same fault as 5.4.6, but not yet given up: somewhere mail is led back to where it came from.',
    meaning:
      'Your message is waiting because a server noticed that it would only come back to it. Your server tries again in case the wrong setting or forwarding is corrected; waiting alone does not help. The registry has this code only in the temporary form, yet most servers end such messages at once with 5.4.6.',
    seen: '“mail for … loops back to myself” (Postfix, when the server that it reaches answers with Postfix’s own host name), “450 4.4.6 … (G16)” (Rackspace). Lists for old Exchange versions: too many hops.',
    steps: {
      sender: [
        'Send no further copy; it would take the same way.',
        'Tell the recipient another way that mail to them may be going round.',
      ],
      recipient: ['Look through your forwarding rules for two that point at each other.'],
      sendingAdmin: [
        'If your own Postfix reports it, see whether the MX or relayhost leads to your own server, for instance through NAT or a wrong hosts entry.',
        'Give each of your servers its own myhostname.',
      ],
      receivingAdmin: [
        'Check that your host greets with its own name, not with that of another server.',
        'Check where your aliases and forwardings to other domains end.',
      ],
    },
    serverUse:
      'While a wrong route may soon be put right, and holding the message is better than losing it. Once counting the hops proves a loop, 554 with 5.4.6 tells the author right away.',
  },
  '4.4.7': {
    title: 'Your message could not be delivered in time',
    essence:
      'The attempts went on too long without success; the last error before the end shows why, this code does not.',
    meaning:
      'Your server kept trying to deliver your message, ran out of time and gave up. The 4 means only that the obstacle looked temporary, so sending again later may work. If the notice says “delayed” instead of “expired”, the attempts are still going on.',
    seen: '“550 4.4.7 QUEUE.Expired; message expired” (Exchange; at Microsoft 365 after 24 hours), “554 4.4.7 Message expired: unable to deliver in 840 minutes” (Amazon SES); as a mere warning “400 4.4.7 Message delayed” (Exchange).',
    steps: {
      sender: [
        'Check whether the notice says “delayed” or “expired”; if it is only delayed, wait.',
        'Compare the part after the @ with an earlier message from that person.',
        'If the address is right, send once more the next day.',
        'If that fails too, phone the person and read out the last error quoted in the notice; their mail team needs it.',
      ],
      recipient: [
        'Ask your provider whether your mail server was unreachable on those days, and name the sender’s domain.',
      ],
      sendingAdmin: [
        'Find the last remote reply to this message in the log, and go by that one instead of 4.4.7.',
        'If mail to all domains expires, check your own connection, DNS, blocklist entries and the expiry date of your domain.',
        'If only one domain is affected, test its MX hosts on port 25, and send its administrators the last reply.',
        'On Exchange Server, check the Send connector: DNS routing or smart host, and the name it gives in EHLO.',
      ],
      receivingAdmin: [
        'Look for deferred or dropped connections from the sender’s servers in the days before.',
        'Answer 5yz where you will never take the mail, so that senders need not wait for the expiry.',
      ],
    },
    serverUse:
      'In your own notice, when you give up on a message that met only temporary faults; class 4 is right there, although the notice is final. The registry asks for the code of the actual fault wherever you know it.',
    readings: [
      '“Expired”, usually with 550 or 554 in front: your server has given up.',
      '“Message delayed”, “will be retried”: a warning; the message is still queued.',
      'Amazon SES: the reply in angle brackets at the end, such as <421 4.4.2 Connection timed out>, is the cause.',
      'Microsoft 365, “Ambiguous” in the last error: two directory objects share the address; the recipient’s administrator has to remove one.',
    ],
  },
  '5.4.7': {
    title: 'Given up for good: the message waited too long',
    essence: 'A server held the message until its time limit and then dropped it; no further attempt is made.',
    meaning:
      'Your message waited in a server’s queue until its time ran out, and the server gave up. Unlike after a delay notice, nothing is on its way any more. The code hides why the attempts failed: the recipient’s server may have been down, DNS broken, or your mail put off again and again.',
    seen: '“5.4.7 - Delivery expired (message too old)” with the last fault in quotation marks, from Cisco gateways and older Amazon SES; “554 5.4.7 [internal] exceeded max time without delivery” from SparkPost and Momentum.',
    steps: {
      sender: [
        'Read the words in brackets or quotation marks, such as “timeout” or “DNS Soft Error”: they name the last fault.',
        'If you are sure of the address, send the message once more after a day.',
        'Choose another way for anything urgent, as a new copy can wait for days again.',
      ],
      sendingAdmin: [
        'Look up the last temporary reply in the log (SparkPost: “last transfail”) and treat that as the real code.',
        'For “timeout” or “no valid ip addresses”, test the MX records and port 25 of the domain.',
        'If your queue gives up much sooner than the four to five days that RFC 5321 recommends, give it more time.',
      ],
      receivingAdmin: [
        'If partners report it, find out since when your port 25 or your DNS has been unreachable from outside.',
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
