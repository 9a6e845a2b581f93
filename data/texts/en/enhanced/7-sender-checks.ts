import type { CodeText } from '../../../entry';

export const enhancedTextsSenderChecks = {
  '4.7.15': {
    title: 'On hold: not urgent enough at the moment',
    essence: 'Only more urgent mail gets through just now; your server keeps the message and goes on trying.',
    meaning:
      'The receiving server is, for now, taking only mail that is more urgent than yours. Your message stays in the queue of your own server and should pass once the rush is over. This is rare: it needs servers that work with priorities (MT-PRIORITY), and few do.',
    seen: '“450 4.7.15 …” from servers that announce MT-PRIORITY in EHLO (RFC 6710), an extension made for networks with urgent traffic, such as military or emergency services. No published list of a large provider has the code.',
    steps: {
      sender: [
        'Leave the message where it is; there is nothing to change while the attempts go on.',
        'If it cannot wait, use the phone or another mail system.',
      ],
      sendingAdmin: [
        'Look in the log for the MT-PRIORITY value that this message was sent with, from -9 to 9.',
        'If it deserves more, raise the value within what was agreed with the other side.',
      ],
      receivingAdmin: [
        'Lower the threshold again when the rush is over, so that waiting mail arrives before it expires.',
      ],
    },
    serverUse:
      'With 450, while you take only mail above a certain priority and expect that to end (RFC 6710). If lower priorities are never welcome, 550 with 5.7.15. Overload without regard to priority is 4.3.2 or 4.4.5.',
  },
  '5.7.15': {
    title: 'Refused: not urgent enough for this server',
    essence: 'Mail below a certain priority is turned away here; the sending system has to rate the message higher.',
    meaning:
      'The receiving server takes only mail above a certain priority, and yours is below it. What counts is a value that the sending system passes on (MT-PRIORITY). Such refusals are rare, and sometimes they hold only while the server is under strain.',
    seen: '“550 5.7.15 …” in closed networks that use message priorities (RFC 6710). Not to be mistaken for 5.7.515, with which Outlook.com refuses senders whose authentication falls short.',
    steps: {
      sender: [
        'Check the number first: 5.7.515 is about the SPF, DKIM and DMARC records of your domain, not about priority.',
        'If it can wait, send it again at a quieter time, as the limit may be lifted.',
        'If not, ask whoever runs your mail system to have it sent with a higher priority.',
      ],
      sendingAdmin: [
        'Compare the MT-PRIORITY value in your log with the minimum that applies in this network.',
        'Correct the rule or program that rates such messages, then send the message anew.',
      ],
      receivingAdmin: [
        'If the limit is for busy hours only, answer 450 with 4.7.15 instead, and the senders’ servers will come back.',
      ],
    },
    serverUse:
      'With 550, when mail of this priority is not to come this way at all; other 4yz and 5yz codes are allowed too (RFC 6710). A limit for the moment is 450 with 4.7.15; a sender who may never write to you is 5.7.1.',
  },
  '5.7.16': {
    title: 'Refused: too large for mail of this priority',
    essence: 'The size limit here depends on how urgent mail is; shorten the message or have it rated higher.',
    meaning:
      'Your message is larger than this server permits at its priority; rated as more urgent, the same message might pass. Servers with such graded limits are rare, so let the words after the code tell you whether it is the size alone that is meant.',
    seen: '“552 5.7.16 …” in networks that work with message priorities (RFC 6710), at times only while urgent and small mail is favoured. The everyday refusals over size are 5.3.4 and 5.2.3.',
    steps: {
      sender: [
        'Put the attachment online and send a link, or divide it among several messages.',
        'If it has to go as it is, ask whoever runs your mail system whether it may get a higher priority.',
      ],
      sendingAdmin: [
        'Find out which size goes with which priority on the other side.',
        'Let this kind of message leave with a higher MT-PRIORITY, if the rules of your network permit it.',
      ],
      receivingAdmin: ['State in the reply the limit for that priority, in bytes.'],
    },
    serverUse:
      'With 552, when the same size would be welcome at a higher priority (RFC 6710). What is too large at any priority is 552 with 5.3.4; a limit that will soon be lifted takes a 4yz reply with 4.7.16.',
  },
  '4.7.16': {
    title: 'On hold: too large while urgent mail goes first',
    essence: 'The limit may be lifted when things calm down; until then the sending server tries again.',
    meaning:
      'The receiving server gives way to urgent mail at the moment and has put yours off because it is too large for its priority. Your mail server tries again, and the message may pass later just as it is. Outside special networks you will hardly meet this code.',
    seen: 'With a 4yz reply, in networks where urgent mail has right of way (RFC 6710). The registry pairs the detail with 552 and allows others; no example from a public provider is known.',
    steps: {
      sender: [
        'Leave it in the queue; a delay of some hours is no loss yet.',
        'If it has to arrive today, send a short text without the attachment.',
      ],
      sendingAdmin: [
        'Compare size and MT-PRIORITY of what waits with what got through in the same hour.',
        'Let the queue keep such mail for its full time, and do not return it early.',
      ],
    },
    serverUse:
      'With a 4yz reply such as 450, while you favour urgent mail and take the rest only below a certain size (RFC 6710). A limit that stays is 552 with 5.7.16; a lack of disk space is 452 with 4.3.1.',
  },
  '5.7.17': {
    title: 'Not delivered: the mailbox belongs to somebody else now',
    essence: 'The message was meant for the owner on an earlier date; the address has been given away since.',
    meaning:
      'Your message was kept back so that a stranger would not read it: the address exists, but it no longer belongs to the same person as on the date that the message names. Websites set this condition (RRVS) for password resets or account statements; ordinary mail does not carry it, so the code is rare.',
    seen: '“550 5.7.17 …”, where a provider gives abandoned addresses to new people, as Yahoo has done. The registry asks for a 5yz reply without naming one.',
    steps: {
      sender: [
        'Send nothing personal to this address any more; it would reach a stranger.',
        'Ask the person another way for their present address.',
      ],
      sendingAdmin: [
        'Mark the address as unconfirmed in your user data, and send no password resets there.',
        'Let the customer prove by other means who they are, and enter a new address.',
        'If the date in Require-Recipient-Valid-Since was wrong, correct where your program takes it from.',
      ],
      receivingAdmin: ['If the mailbox never changed hands, correct the date from which your system counts its owner.'],
    },
    serverUse:
      'With a 5yz reply, when RRVS names a date since which the mailbox has not had one and the same owner (RFC 7293). It tells the sender something about the mailbox’s past. An address that nobody holds is 5.1.1.',
    readings: [
      '“Mailbox owner has changed”, or RRVS in the text: the registered meaning.',
      '“no mailbox here by that name. (#5.7.17)”: in an old failure notice; the address does not exist there.',
    ],
  },
  '5.7.18': {
    title: 'Not delivered: the recipient’s domain has a new owner',
    essence: 'Everything after the @ belongs to another party than on the date that the message names.',
    meaning:
      'Your message was not delivered because the domain in the recipient’s address has passed to another owner since the date the message names. That owner may have nothing to do with the person you meant. The code answers a condition (RRVS) of automatic messages, and hardly any server sends it.',
    seen: 'If at all, in logs of services that send with Require-Recipient-Valid-Since, for instance after a domain ran out and was registered anew. It comes with a 5yz reply.',
    steps: {
      sender: [
        'Ask the person or company by phone or post where they receive mail now.',
        'Be as careful with every other address under the same domain.',
      ],
      sendingAdmin: [
        'Stop automatic mail with personal content to all addresses under this domain.',
        'Have the users concerned confirm another address before they can reset a password.',
      ],
      receivingAdmin: ['If the domain has been yours all along, correct the date that your system holds for it.'],
    },
    serverUse:
      'With a 5yz reply, when RRVS names a date before the domain came to its present owner and you are willing to disclose that (RFC 7293). If only the mailbox changed hands, 5.7.17; if the domain takes no mail at all, 556 with 5.1.10.',
  },
  '5.7.19': {
    title: 'Not delivered: a condition on the owner cannot be checked',
    essence: 'The server has no date to compare with; without the condition it may take the message.',
    meaning:
      'Your message asks that the mailbox has had the same owner since a given date, but the server never recorded since when that owner has it. To be safe, it delivered nothing. The address may be quite right: whoever sends the message has to decide whether it can go without this condition (RRVS).',
    seen: 'Very rarely, with a 5yz reply, in logs of websites that add Require-Recipient-Valid-Since to password resets or statements. No published list of a large provider has it.',
    steps: {
      sender: [
        'If you wrote the message by hand, ask your mail provider why it carries such a condition.',
        'Before anything private goes there, make sure by another way that the address is still the person’s.',
      ],
      sendingAdmin: [
        'Leave out the RRVS parameter and the Require-Recipient-Valid-Since header for harmless mail, and send it again.',
        'Send a reset link or statement without the condition only after the user has confirmed the address.',
      ],
      receivingAdmin: ['If you offer RRVS, record for each mailbox the day on which its present owner got it.'],
    },
    serverUse:
      'With a 5yz reply, when RRVS asks about a date and you have none on record (RFC 7293). If you do know that the owner changed, 5.7.17 or 5.7.18. A server that cannot check at all should not announce RRVS in EHLO.',
  },
  '5.7.20': {
    title: 'Refused: the sending domain’s signature is missing or invalid',
    essence: 'No DKIM signature passes; unlike SPF, this concerns the message itself and not the server it came from.',
    meaning:
      'Your message was refused because it bears no valid DKIM signature, the seal by which a domain vouches for its mail. Either your sending system does not sign, or its key in DNS is wrong, or something changed the message on its way. Sent again as it is, it will be refused again.',
    seen: '“550 5.7.20 No passing DKIM signatures found” (Stalwart, when set to strict), “550 5.7.20 No DKIM signature found” (DKIM Milter), “550 5.7.20 … LPN007_402” (La Poste). Gmail has 5.7.30 for this.',
    steps: {
      sender: [
        'Show the notice to whoever runs your domain or website; “DKIM” tells them where to look.',
        'If a website or newsletter tool sent it, write from your normal mailbox meanwhile.',
      ],
      sendingAdmin: [
        'Send the same mail to a test mailbox and read dkim= in Authentication-Results: none, fail, permerror or pass.',
        'none: switch signing on in the last system that handles the message.',
        'permerror: publish the key that belongs to s= and d=, as TXT at s._domainkey.d, complete and in one record.',
        'fail: let disclaimers, footers and scanners do their work before signing, and make sure that the published key is the one in use.',
      ],
      receivingAdmin: [
        'Ask yourself whether you want this rule: mailing lists break the signatures of honest senders.',
      ],
    },
    serverUse:
      'With 550, if you insist on DKIM and nothing passes (RFC 7372); RFC 6376 warns against that unless both sides agreed on it. If only the key could not be fetched, answer 451 with 4.7.5. A valid signature that does not suit you is 5.7.21 or 5.7.22.',
    readings: [
      'Stalwart, “No passing DKIM signatures found”: not signed, or signed and not valid.',
      'DKIM Milter, “No DKIM signature found”: not signed at all; an invalid signature is 5.7.21 there.',
      'La Poste, LPN007_402: no DKIM signature that fits the domain in From.',
    ],
  },
  '5.7.21': {
    title: 'Refused: the message is signed, but not acceptably',
    essence: 'In the standard, the DKIM signature is valid but breaks a rule of this server; some mean an invalid one.',
    meaning:
      'Your message was refused because the receiving server does not accept its DKIM signature. By the standard, the signature is valid but misses a requirement of that server, which the code does not name; one product also uses the code for an invalid signature. Whoever runs your domain has to find out which it is.',
    seen: '“550 5.7.21 No acceptable DKIM signature found”, for instance behind DKIM Milter, where its administrator asked for that. Rare: no published list of a large provider has it.',
    steps: {
      sender: [
        'Hand the whole notice to whoever runs your domain, and ask for a check of its DKIM signature.',
        'Write from an account at another provider if it is urgent.',
      ],
      sendingAdmin: [
        'First find out with a test mailbox whether the signature passes elsewhere.',
        'If it does not, look for a gateway that alters signed mail, and for an outdated key in DNS.',
        'If it does, bring it up to date: rsa-sha256, a key of 2048 bits, no x= date that runs out early.',
        'Otherwise, ask the postmaster of the receiving domain which signature they expect.',
      ],
      receivingAdmin: ['Let the reply name the rule: key length, algorithm, age, or the domains that you accept.'],
    },
    serverUse:
      'With 550, when a signature passes but not by your own rules (RFC 7372), and say which. If none passes, 5.7.20; if it only lacks the From domain, 5.7.22. The registry itself notes that all three go against the advice of RFC 6376 §6.1.',
    readings: [
      'The registered meaning: at least one signature passes, but this server asks for another kind.',
      'DKIM Milter: signed, but nothing passes; the key may be too short, or the signature expired or made with SHA-1.',
    ],
  },
  '5.7.22': {
    title: 'Refused: signed by another domain than the sender’s',
    essence: 'The DKIM signature is valid, but a provider or tool made it in its own name, not in that of From.',
    meaning:
      'Your message was refused because its DKIM signature, though valid, is in the name of another domain than your address: often a newsletter service or provider. This server insists on one in the name of your own. Whoever manages your domain has to arrange that with the sending service.',
    seen: '“550 5.7.22 No valid author-matched DKIM signature found” (DKIM Milter, if so configured). Typical of newsletter and billing services that sign only as themselves. Gmail’s related demand is 5.7.32, La Poste’s 5.7.20.',
    steps: {
      sender: [
        'Tell whoever manages your domain that the sending service must sign in your domain’s name.',
        'If your address belongs to a free mail provider, send through that provider only.',
      ],
      sendingAdmin: [
        'Look in the sending service for “domain authentication” or “custom DKIM”, and set up your own domain there.',
        'Publish the records it shows (CNAME or TXT under _domainkey) in the zone of the From domain.',
        'Check in a test message that d= in DKIM-Signature names the From domain.',
      ],
      receivingAdmin: ['Exempt the mailing lists that your users want; many sign only as themselves.'],
    },
    serverUse:
      'With 550, when valid signatures are there but none matches the domain in From (RFC 7372), a special case of 5.7.21. If it is the DMARC policy of that domain that you enforce, Gmail answers 5.7.26 and Stalwart 5.7.1.',
  },
  '5.7.23': {
    title: 'Refused: the domain does not let this server send for it',
    essence: 'SPF failed: the address that the mail came from is not among those that the sender’s domain permits.',
    meaning:
      'Your message was refused because it came from a server that is not on the list of permitted servers that the sender’s domain publishes (SPF). Mostly a new website, tool or provider was never entered, or the message was forwarded. Whoever manages the domain can correct it; before that, sending again is no use.',
    seen: '“550 5.7.23 SPF validation failed” (Stalwart), “5.7.23 The message was rejected because of Sender Policy Framework violation” (Exchange Online, about a refusal by another system). For the same thing Gmail has 5.7.27 and 5.7.26.',
    steps: {
      sender: [
        'Send the notice to whoever manages your domain; “SPF” and the IP address in it are what they need.',
        'If a website, scanner or program sent it, let that log in to your mail provider and send from there.',
        'If the address forwards to another, write to the final address directly.',
      ],
      sendingAdmin: [
        'Take IP address and MAIL FROM domain from the reply or log; SPF judges that domain, not the one in From.',
        'Enter the address, or the include: of the service, in the v=spf1 record of that domain.',
        'In Microsoft 365, see whether the message left through the High Risk Delivery Pool as suspected spam; SPF fails there.',
        'If your own server forwards for others, let it rewrite the envelope sender (SRS).',
      ],
      receivingAdmin: [
        'Exempt forwarding that your users set up themselves; SPF fails there without any fault of the sender.',
      ],
    },
    serverUse:
      'With 550, when SPF says “fail” and you refuse for that (RFC 7372; before it, 5.7.1). If DNS did not answer, 451 with 4.7.24; if the record is faulty, 550 with 5.7.24; if DKIM failed as well, 5.7.26.',
    readings: [
      'Stalwart, “status: …”: in strict mode also for softfail, a missing or a faulty record; the status tells which.',
      'Exchange Online: it passes on another server’s refusal, whose own words stand further down in the notice.',
    ],
  },
  '4.7.23': {
    title: 'On hold: the sending server does not check out in DNS',
    essence: 'Gmail: its IP address lacks a matching name. Elsewhere: SPF could not be verified just now.',
    meaning:
      'Your message was put off because a check of the server it comes from did not succeed. At Gmail, the usual source of this code, the sending server’s address has no name that leads back to it; elsewhere, SPF could not be checked. Your server tries again, but what Gmail misses does not come by waiting.',
    seen: '“451 4.7.23 … doesn’t have a PTR record, or the PTR record’s forward DNS entry doesn’t match …” (Gmail; older lists show 421; the outright refusal is 5.7.25), “451 4.7.23 Message deferred - unable to verify SPF policy …” (Bigpond).',
    steps: {
      sender: [
        'Give it until tomorrow, in case DNS only failed for a while.',
        'If Gmail goes on delaying your mail, tell whoever runs the server that its IP address needs reverse DNS.',
      ],
      sendingAdmin: [
        'Gmail: resolve the IP address in the reply to a name, and that name back to an address; the two must agree.',
        'Have the PTR record set by whoever assigned you the address, or send through a relay that has one.',
        'Look at IPv6 too: a server often uses an IPv6 address for which nobody set a name.',
        'SPF in the text: ask every name server of your domain for the v=spf1 record; one that fails is enough.',
      ],
      receivingAdmin: ['If your own SPF filter answers this way, test its resolver and let it say 4.7.24.'],
    },
    serverUse:
      'Better not: the registry has the detail for SPF that failed, with 550. If SPF gets no answer, use 451 with 4.7.24; if reverse DNS fails for now, 450 with 4.7.25. Gmail’s meaning is its own.',
    readings: [
      'Gmail, “PTR record” in the text: reverse DNS is missing, or its name does not lead back to the IP address.',
      'Bigpond, “unable to verify SPF policy”: the SPF record could not be evaluated; this may pass.',
    ],
  },
  '5.7.24': {
    title: 'Refused: the domain’s list of allowed servers is faulty',
    essence: 'The SPF record as a whole is at fault: it has a mistake, or Gmail finds entries in it suspicious.',
    meaning:
      'Your message was refused because of the list of permitted servers that the sender’s domain publishes (SPF). For Gmail, that list has entries that look suspicious, and the reply does not say which; elsewhere it contains a mistake that makes it unusable. Only whoever manages the domain can put it right.',
    seen: '“550 5.7.24 The SPF record of the sending domain has one or more suspicious entries” (Gmail; with 451 4.7.24 it only slows mail down). Elsewhere with words such as “SPF Permanent Error” and the entry that is wrong.',
    steps: {
      sender: [
        'Forward the notice to whoever manages the domain of your address: its SPF record has to be corrected.',
        'Until then, write from an address under another domain.',
      ],
      sendingAdmin: [
        'Query the TXT records of the MAIL FROM domain: exactly one may begin with v=spf1.',
        'Run an SPF checker over it: misspelled terms, an include: without a record behind it, more than 10 lookups.',
        'Gmail: as Google names no entry, first take out +all, very wide address ranges and services no longer used.',
      ],
      receivingAdmin: ['Quote the faulty entry and its domain in the reply, so that the sender can find it.'],
    },
    serverUse:
      'With 550, when SPF ends in “permerror” and you refuse for that (RFC 7372; RFC 7208 had 5.5.2). A “temperror” is 451 with 4.7.24, a plain “fail” 550 with 5.7.23.',
    readings: [
      'Gmail, “suspicious entries”: the record works, but Google distrusts what is in it.',
      '“permerror”, “Permanent Error”: the registered meaning; the record has a mistake and cannot be evaluated.',
    ],
  },
  '4.7.24': {
    title: 'On hold: the domain’s list of allowed servers was no help',
    essence:
      'DNS did not deliver the SPF record, which may pass, or Gmail finds entries in it suspicious, which will not.',
    meaning:
      'Your message was put off after the receiving server looked up which servers may send for your domain (SPF). If DNS was only out of order for a moment, the next attempts get through. At Gmail, the record has entries that look suspicious, and mail goes on being slowed down until it is cleaned up.',
    seen: '“451 4.7.24 Temporary SPF validation error” (Stalwart), “451 4.7.24 The SPF record of the sending domain has one or more suspicious entries … temporarily rate limited” (Gmail).',
    steps: {
      sender: [
        'Wait some hours and see whether a further notice comes.',
        'With “suspicious entries”, pass the notice on to whoever manages your domain straight away.',
      ],
      sendingAdmin: [
        'Query each name server of the MAIL FROM domain for its TXT records, and those behind every include: as well.',
        'If only some receivers complain, check DNSSEC and the delegation of the domain.',
        'Gmail: shorten the record to what you really send through; 5.7.24 has the details.',
      ],
      receivingAdmin: ['If it hits many senders at a time, look at the timeouts of your own resolver.'],
    },
    serverUse:
      'With 451, when SPF ends in “temperror”, such as after a DNS timeout (RFC 7372; RFC 7208 had 4.4.3). A record with a mistake in it does not heal by waiting: either 550 with 5.7.24, or take the message.',
    readings: [
      'Gmail, “suspicious entries”: a brake because of the record itself; the refusal that can follow is 5.7.24.',
      'Elsewhere, “temporary” or “temperror”: the registered meaning; DNS did not answer in time.',
    ],
  },
  '4.7.27': {
    title: 'Slowed down: the domain does not name the sending server',
    essence: 'Gmail demands SPF of bulk senders, and it did not pass; the attempts go on, the cause remains.',
    meaning:
      'Gmail puts your message off because the server it came from is not among those that the sender’s domain permits (SPF). It demands this of domains that send some 5,000 messages a day or more to Gmail addresses. Your server tries again, but without a change in DNS mail stays slow or is refused as 5.7.27.',
    seen: '“421 4.7.27 Your email has been rate limited because SPF authentication didn’t pass for this message”, with newsletters, shops and other bulk mail. In the registry the detail means a null MX at the sender’s domain, with 550 only.',
    steps: {
      sender: [
        'Give whoever runs your newsletter tool or domain the line “SPF … Did not pass” from the notice.',
        'Hold back further mailings to Gmail addresses until it is put right.',
      ],
      sendingAdmin: [
        'Read which domain and IP address Gmail prints after “SPF”, and look up that domain’s v=spf1 record.',
        'Put the address, or the include: of the service, into it without passing 10 lookups.',
        'Watch the SPF line under “Compliance status” in Google’s Postmaster Tools.',
      ],
    },
    serverUse:
      'Leave it to Gmail. SPF that fails is 550 with 5.7.23, SPF that cannot be evaluated 451 with 4.7.24; a null MX at the sender’s domain will not go away by waiting and is 550 with 5.7.27.',
  },
  '5.7.28': {
    title: 'Refused: too much unwanted mail from the same place',
    essence: 'Gmail has blocked the IP address that the message came from, which others may be using as well.',
    meaning:
      'Your message was refused because a flood of mail that looks unwanted has come from the same server. You may have sent none of it: at Gmail the block is on the server’s IP address, which customers of a provider often share. The flood has to be stopped first; how long the block then lasts, Gmail does not say.',
    seen: '“550 5.7.28 … unusual rate of unsolicited email originating from your IP address … has been blocked” (Gmail), often after 421 4.7.28. By the registry, any server may use it for a message that is part of a flood.',
    steps: {
      sender: [
        'Send the notice to your mail provider, who has to find the customer or account that causes the flood.',
        'If you have just sent a mailing, stop it; for single urgent messages, use another provider.',
        'If your sent folder holds mail that you did not write, change your password.',
      ],
      sendingAdmin: [
        'Sort the log by login, script and domain for the IP address in the reply, and stop what stands out.',
        'Take the remaining mail to Gmail out of the queue before it feeds the flood.',
        'Send bulk mail only to people who asked for it; Google wants fewer than 0.1% marked as spam, and never 0.3%.',
        'Begin again with little, wanted mail, and watch the spam rate in Google’s Postmaster Tools.',
        'If neighbours on a shared address are to blame, ask your provider for another one.',
      ],
      receivingAdmin: ['Keep the 5 for floods that you are sure of; 4.7.28 leaves honest mail a second chance.'],
    },
    serverUse:
      'When a message is part of a flood of similar abusive mail that you will not take later either. The registry names no basic code; Gmail uses 550. Slowing down is 4.7.28, a reputation or blocklist refusal 5.7.1.',
  },
  '5.7.29': {
    title: 'Refused: sent without encryption, or a forwarder’s seal is bad',
    essence: 'Gmail: the connection had no TLS. In the standard: the seals that forwarders added (ARC) do not hold.',
    meaning:
      'Your message was refused for the way it travelled, not for what it says. At Gmail, it came over a connection without encryption (TLS), which Gmail does not allow bulk senders; elsewhere, a seal that a forwarder or mailing list put on it (ARC) is not valid. Those who run the servers on the way have to mend it.',
    seen: '“550 5.7.29 This message was blocked because it wasn’t sent over a TLS connection” (Gmail; 421 4.7.29 is the milder form), “550 5.7.29 ARC validation failed” (Stalwart, when set to strict).',
    steps: {
      sender: [
        'With “TLS”, give the notice to whoever runs the server, device or tool that sent the message.',
        'With “ARC”, write to the recipient’s final address, not by way of a list or forwarding address.',
      ],
      recipient: ['With “ARC”, tell the provider that forwards your mail that its ARC seals are not valid.'],
      sendingAdmin: [
        'Gmail: let your server use STARTTLS wherever it is offered (Postfix: smtp_tls_security_level = may).',
        'If it is switched on already, look for a firewall that hides STARTTLS on port 25.',
        'Send from scanners and old programs through a relay that encrypts.',
        'ARC: find the server that alters mail after sealing it, or whose key is missing in DNS, and correct it.',
      ],
      receivingAdmin: ['Consider only noting a bad ARC chain: a forwarder’s mistake is no fault of the sender.'],
    },
    serverUse:
      'With 550, if a message fails ARC validation and you refuse for that; RFC 8617 permits it and does not ask for it. A DNS fault during the check is better answered 451. A demand for TLS is usually 530 with 5.7.0; Gmail’s use is its own.',
    readings: [
      'Gmail, “TLS” in the text: the connection to Gmail was not encrypted.',
      '“ARC” in the text: the registered meaning; the chain of ARC seals on the message is not valid.',
    ],
  },
  '4.7.29': {
    title: 'Slowed down: sent without encryption, or a seal not checked',
    essence: 'Gmail: no TLS on the connection, so mail is held up. Elsewhere: ARC could not be checked just now.',
    meaning:
      'Your message is delayed, not lost. At Gmail, it came over a connection without encryption (TLS), which bulk senders have to use; it stays slow until that is switched on. At some other servers, DNS failed while they checked the seals of forwarders (ARC), and a later attempt gets through.',
    seen: '“421 4.7.29 Your email has been rate limited because you’re not using a TLS connection” (Gmail), “451 4.7.29 ARC validation failed” (Stalwart). The registry has the detail with 550 only.',
    steps: {
      sender: [
        'With “ARC”, wait for the next attempts; nothing is expected of you.',
        'With “TLS”, have encryption switched on for outgoing mail in the server, shop or device that sent it.',
      ],
      sendingAdmin: [
        'Look in the log for deliveries to Google without TLS; often it is one relay or device among many.',
        'Enable STARTTLS for outgoing mail there, with TLS 1.2 or later, and let the queue run.',
        'With “ARC”, check from outside that the keys of the sealing domain can be looked up.',
      ],
      receivingAdmin: ['If your server defers many messages for ARC, examine its resolver, or stop insisting on ARC.'],
    },
    serverUse:
      'Only if you insist on ARC and DNS failed during the check; RFC 8617 itself names 5.7.29 alone. A signature that cannot be checked is seldom worth a delay. Slowing down mail without TLS under this number is Gmail’s own use.',
    readings: [
      'Gmail, 421 with “TLS”: not encrypted; waiting does not help.',
      'Stalwart, 451 with “ARC”: the key for a seal could not be fetched; this may pass.',
    ],
  },
  '4.7.30': {
    title: 'Slowed down: the domain’s signature did not pass',
    essence: 'Gmail wants a valid DKIM signature from bulk senders; further attempts alone do not add one.',
    meaning:
      'Gmail puts your message off because it has no valid DKIM signature, the seal by which a domain vouches for its mail. Bulk senders have to use one. Your server tries again, but always with the same signature or none; until signing is set right, mail stays slow, and Gmail may refuse it with 5.7.30.',
    seen: '“421 4.7.30 Your email has been rate limited because DKIM authentication didn’t pass for this message … DKIM = Did not pass”. The registry’s X.7.30 (encryption demanded, REQUIRETLS) is paired with 550 and hardly to be expected with a 4.',
    steps: {
      sender: [
        'Pass the notice on to whoever runs your newsletter tool or domain; the keyword is DKIM.',
        'For single urgent messages, use a mailbox at a provider that signs.',
      ],
      sendingAdmin: [
        'If the message is signed, correct the TXT record at selector._domainkey of d=; waiting mail can then pass too.',
        'If it is not signed, switch signing on and send waiting mail anew: what is in the queue stays unsigned.',
        'Go through every source: newsletter tool, shop, ticket system and gateway each need to sign.',
        'See in Google’s Postmaster Tools, on the compliance page, whether DKIM is met.',
      ],
    },
    serverUse:
      'Leave it to Gmail. For DKIM that is missing or unsuitable there are 5.7.20 to 5.7.22 with 550; if only the key could not be fetched, defer with 451 and 4.7.5. REQUIRETLS that cannot be kept is 550 with 5.7.30.',
  },
} as const satisfies Record<string, CodeText>;
