import type { CodeText } from '../../../entry';

export const enhancedTextsPolicy = {
  '5.7.0': {
    title: 'Refused for a security reason that is not named',
    essence: 'Login, encryption, content or policy: the text after the code tells which of them is meant.',
    meaning:
      'A security rule stopped your message, and the code leaves open which. From the server you send through, it mostly asks you to log in or to encrypt first. From the recipient’s side, it can be about a dangerous attachment, a blocklist, DMARC or spam.',
    seen: '“530 5.7.0 Authentication required” and “Must issue a STARTTLS command first”, “552 5.7.0 … potential security issue”, “550 5.7.0 Email relay denied” (Gmail), “Blocked - see …” with a Proofpoint address (also iCloud), “considered as spam or virus” (T-Online).',
    steps: {
      sender: [
        'With “Authentication required”, enter user name and password for the outgoing server too, not only for the incoming one.',
        'With “security issue” or “attachment”, take the file out and share it another way.',
        'With “Blocked” or an IP address in the text, hand the full notice to your mail provider.',
      ],
      sendingAdmin: [
        'For “STARTTLS command first”, let your server use TLS (Postfix: smtp_tls_security_level = may, or encrypt where all mail goes to one relay).',
        'For Gmail’s “relay denied”, register IP address and domain in the SMTP relay settings of Google Workspace.',
        'For Proofpoint, look the IP address up at ipcheck.proofpoint.com, end the cause, then ask for removal.',
        'For “DMARC”, proceed as with 5.7.26.',
      ],
      receivingAdmin: [
        'Unless you have a reason to hide it, say more than 5.7.0: 5.7.1 for policy, 5.7.8 for credentials, 5.7.26 for failed checks.',
      ],
    },
    serverUse:
      'For a security matter without a code of its own, or one that you keep to yourself. With 530 it is the customary demand for a login or TLS. Wrong credentials are 535 with 5.7.8; an ordinary policy refusal is better told by 5.7.1.',
    readings: [
      'With 530: the server wants a login (“Authentication required”) or TLS (“STARTTLS”) first.',
      'Gmail, 552: blocked content, mostly a file type that Gmail does not take. T-Online, 550: judged to be spam or a virus.',
      'Gmail, 550 “relay denied”, “sending denied”: the Workspace relay does not know this IP address, domain or account, or has suspended it.',
      'Proofpoint and iCloud, “Blocked”: the sending IP address is listed; “per sender’s DMARC policy”: the From domain.',
      'Gmail, 503 “No identity changes permitted”: the program tried to log in twice in one session.',
    ],
  },
  '4.7.0': {
    title: 'Held back by a security check, for now',
    essence: 'The server distrusts sender, login or pace for the moment; a mail server’s attempts go on.',
    meaning:
      'Your message was put off for a security reason that the code does not name: often too much mail at once, a poor reputation, missing reverse DNS or missing encryption. Shown while a program logs in, it is a passing fault there. A mail server tries again by itself, but some of these causes do not go away by waiting.',
    seen: '“421 4.7.0 … very low reputation”, “Try again later, closing connection” (Gmail), “421 4.7.0 [TSS04]” (Yahoo), “too many connections”, “too many errors” (Postfix), “454 4.7.0 Temporary authentication failure”, “451 4.7.0 … PRX4” (Microsoft).',
    steps: {
      sender: [
        'Wait some hours; further copies would only add to the mail that the other side is counting.',
        'If your program shows it while logging in, keep your password and try again later.',
        'If it affects everything you send, ask your provider whether a hacked account is slowing all its customers down.',
      ],
      sendingAdmin: [
        'Read the sentence: reputation, volume, PTR record and TLS need different cures, and nearly all are on your side.',
        'With [TSS04] or “very low reputation”, stop bulk mail, look for a hacked account, then resume slowly.',
        'With “TLS required for RCPT domain”, switch on STARTTLS for outgoing mail.',
        'With “PTR record”, set up reverse DNS as for 4.7.25.',
        'With “too many connections”, open fewer at a time to that host.',
      ],
      receivingAdmin: [
        'If your own users get 454 4.7.0, repair the password back end before they start changing passwords.',
        'For Gmail’s “IP not in whitelist for RCPT domain”, add the gateway’s address to the inbound gateway setting.',
      ],
    },
    serverUse:
      'With 421, 450, 451 or 454, when a security matter stops you now but perhaps not later, and no finer code fits. Greylisting is mostly 4.7.1, reverse DNS 4.7.25, failed checks 4.7.26, a flood 4.7.28.',
    readings: [
      'Gmail, “very low reputation”: IP address or domain distrusted. Some of these texts say “blocked” in spite of the 4.',
      'Yahoo, [TSS04]: unexpected volume or complaints from users.',
      '454, in answer to a login: it could not be checked, or was tried too often (“Too many login attempts”); the password was not judged.',
      '454, in answer to STARTTLS: encryption cannot be started just now; the fault lies with the server that answers.',
      'Microsoft, PRX4 or PRX6: trouble between its own servers, which passes.',
      'Gmail, “does not have a PTR record”: the former shape of 4.7.23.',
    ],
  },
  '5.7.1': {
    title: 'Refused by a rule; the words after the code say which',
    essence: 'One code for many reasons: spam, a blocklist, sender checks, a closed group, relaying and more.',
    meaning:
      'Your message was refused by a rule, and the code does not say which one. It can be a spam filter, a blocklist, a failed sender check, a group closed to outsiders or a server that does not relay for you. Go by the words after the code; the address itself is usually fine.',
    seen: 'With 550 or 554, among the commonest codes in failure notices, from nearly every kind of server. Gmail alone has over twenty texts for it. Yandex also uses it for an address that does not exist (“No such user”).',
    steps: {
      sender: [
        '“Blocked”, “Spamhaus” or an IP address: give the whole notice to your mail provider and use another account for now.',
        '“Spam”, “content” or “unsolicited”: send a short text without links, and ask the recipient another way to allow your address.',
        '“Not authorized”, “restricted” or a group’s name: ask its owner or a member to let you in.',
        '“Relay” or “not authenticated” from your own provider: turn on the login for outgoing mail, port 587.',
        '“SPF”, “DKIM” or “DMARC”: forward the notice to whoever runs your domain.',
      ],
      recipient: [
        'Ask your administrator to look the refusal up by sender and time, and to allow that sender if you want the mail.',
      ],
      sendingAdmin: [
        'Sort by the text before you act, and keep the address on your lists: it may well be good.',
        'Blocklist: find the host or account that sent the spam, stop it, then use the removal link in the reply.',
        'SPF, DKIM, DMARC: check the TXT records of the From domain and the signature, as for 5.7.26.',
        '“Unable to relay”, “Client was not authenticated” (Exchange): log in, or use a connector that covers your IP address.',
        'Gmail’s “not RFC 5322 compliant”: correct the header that it names, such as From or Message-ID.',
      ],
      receivingAdmin: [
        'Find the rule that fired: mail flow rule, restriction of a group, block list or content filter.',
        '“Relay access denied” for a domain of your own: the MX leads to a host that does not know it; correct one of the two.',
        'Let the reply name the rule and a contact.',
      ],
    },
    serverUse:
      'For a policy refusal without a code of its own; say in words which rule and whom to ask. Finer are 5.7.23 (SPF), 5.7.25 (reverse DNS), 5.7.26 (several checks), 5.7.2 (a closed list); an unknown user is 5.1.1. To put mail off, use 4.7.1.',
    readings: [
      'Blocklist or reputation: “blocked using …”, S3140 or S3150 (Outlook.com), [BL21] (Yahoo), “very low reputation” (Gmail). It is about the sending server or domain.',
      'Content: “spam”, “unsolicited”, “virus”, “Message filtered”. It is about the message itself.',
      'Sender checks: “SPF”, “DMARC policy”, [HME1] (iCloud), OFR_517 (Orange). It is about the sender’s domain.',
      'Closed to you: “Delivery not authorized”, RESOLVER.RST…, TRANSPORT.RULES.RejectMessage (Exchange), “gcdp” (Gmail). The recipient’s side decides.',
      'Relaying: “Relay access denied”, “Unable to relay”. No login was made, or the recipient’s MX record leads to the wrong host.',
      'Wrong or closed mailbox: “No such user” (Yandex), Invalid-Recipient (Trend Micro), “Not in recipient list” (ZeroSpam).',
      'A limit: “rate limited”, “Daily SMTP relay sending limit” (Gmail). Sending again later by hand can work.',
    ],
  },
  '4.7.1': {
    title: 'Put off by a rule, often greylisting',
    essence: 'The server postpones the message on purpose; after greylisting, a later attempt passes by itself.',
    meaning:
      'The receiving server has put your message off on purpose, and your server tries again by itself. Most often this is greylisting: unknown servers are asked to come back later, and then they pass. It can also be a limit on volume, or a check that fails every time; in that case waiting does not help.',
    seen: '“451 4.7.1 Greylisted …”, “450 4.7.1 … cannot find your reverse hostname” (Postfix), “421 4.7.1 … excessive volume” (iCloud), “421 4.7.1 [TS03]” (Yahoo). In the registry X.7.1 is for permanent refusals only; servers use it for both.',
    steps: {
      sender: [
        'Wait until tomorrow; greylisting ends within minutes or hours.',
        'If a final failure notice comes, pass its words on to whoever runs your mail.',
      ],
      sendingAdmin: [
        'Make sure that the queue tries again within the hour and from the same IP address, or greylisting never ends.',
        'With “reverse hostname” or “No PTR”, set the PTR record; attempts alone change nothing.',
        'With Yahoo’s [TS03], believe the “Retrying will NOT succeed”: stop, find the cause, then ask Yahoo’s Sender Support.',
        'With volume limits (iCloud, Rackspace), send more slowly to that provider.',
      ],
      receivingAdmin: [
        'Exempt large providers from greylisting, since their attempts come from changing addresses.',
        'Answer 5.7.1 where a client can never pass, so that its users hear at once.',
      ],
    },
    serverUse:
      'With 450 or 451, for greylisting and for other policy refusals that a later attempt can pass. Failed reverse DNS is 4.7.25, a flood 4.7.28; what will never pass deserves 5.7.1.',
    readings: [
      'Greylisting, or a server that is busy: “Greylisted”, “try again later”, “Service unavailable”. One of the next attempts mostly passes.',
      'A failed check: “cannot find your reverse hostname” or “Helo command rejected: Host not found” (Postfix), (G1F) at Rackspace. It stays until DNS is corrected.',
      'Volume: “excessive volume” (iCloud), (G28) at Rackspace. It passes at a slower pace.',
      'Yahoo, [TS03]: “permanently deferred” in spite of the 4; retrying does not help.',
      'Oracle Cloud, “254 4.7.1 Suppression for user”: taken but not delivered, as the address is on your suppression list.',
    ],
  },
  '5.7.2': {
    title: 'A list closed to you, or a server that Yahoo has blocked',
    essence: 'The list’s owner decides who may write; with [TSS09] or [TSS11], it is Yahoo’s block of an IP address.',
    meaning:
      'Your message was refused, and the words after the code tell which of two cases it is. By the registry, the address is a mailing list, and you are not among those who may write to it. With [TSS09] or [TSS11], Yahoo refuses everything from the IP address that sent it, whoever writes to whom.',
    seen: '“553 5.7.2 [TSS09] All messages from … will be permanently deferred” (Yahoo, AOL), otherwise seldom. Closed groups mostly answer 5.7.1; at Exchange Online 5.7.124 or 5.7.133.',
    steps: {
      sender: [
        'For a list, ask its owner to admit you, or a member to pass your message on.',
        'For [TSS09] or [TSS11], give the notice to your mail provider, and write from another account for now.',
      ],
      sendingAdmin: [
        'At Yahoo, stop retrying, in spite of the word “deferred”: by its own words it will not succeed.',
        'Find out what left from that IP address (bulk mail, a hacked account) and end it, then write to Yahoo through its Sender Hub.',
      ],
      receivingAdmin: ['If the list is yours, let the reply say who may write to it and whom to ask.'],
    },
    serverUse:
      'With 550, when a mailing list is closed to this sender; the registry knows it as permanent only. A list that cannot be expanded is 5.2.4. For a single mailbox, a blocked IP address or any other rule use 5.7.1.',
    readings: [
      'Words about a list, a group or posting: the registered meaning; whoever owns the list can let you in.',
      'Yahoo and AOL, [TSS09] or [TSS11]: the sending IP address is refused altogether.',
    ],
  },
  '5.7.3': {
    title: 'Microsoft: the login failed, or encryption is missing',
    essence: 'Mostly a Microsoft code: a program’s login was refused, or two Exchange servers do not trust each other.',
    meaning:
      'Your message was not sent because a login failed or a required protection was missing. In practice the code comes mostly from Microsoft: the user name, password or permission of a program or device was not accepted, or two Exchange servers could not authenticate to each other.',
    seen: '“535 5.7.3 Authentication unsuccessful” in programs, scanners and websites that send through smtp.office365.com or an Exchange server; “451 5.7.3 Cannot achieve Exchange Server authentication” and “451 5.7.3 STARTTLS is required to send mail” in queues.',
    steps: {
      sender: [
        'Sign in to Outlook on the web with the same name and password; if that fails too, the password is the problem.',
        'Use the full address as user name; some company servers want DOMAIN\\user instead.',
        'Ask your administrator whether SMTP login is enabled for your mailbox.',
      ],
      sendingAdmin: [
        'In the Microsoft 365 admin center, tick “Authenticated SMTP” for the user (Mail, Manage email apps).',
        'If security defaults, a policy or, from the end of December 2026, Microsoft’s preset rule out passwords, move the program to OAuth or a connector; an app password does not help.',
        'For “STARTTLS is required” in a program, set port 587 with STARTTLS instead of SSL from the start.',
        'Between Exchange servers, stop firewalls from filtering X-EXPS, and enable Exchange Server authentication on the connector.',
      ],
      receivingAdmin: [
        'Make sure that no custom Receive connector covers the IP addresses of your other Exchange servers.',
        'After a new certificate in a hybrid, correct TlsCertificateName on the Receive connector.',
      ],
    },
    serverUse:
      'By the registry, when a message would have to pass from one secure mail protocol to another and cannot. For wrong credentials use 535 with 5.7.8, for a login or TLS that is missing 530 with 5.7.0.',
    readings: [
      '535, “Authentication unsuccessful”: user name, password or the right to use SMTP; the reply does not say which.',
      '451, “Cannot achieve Exchange Server authentication”: between servers of one organisation. Because of the 451, the mail waits.',
      '451, “STARTTLS is required to send mail”: the connection has to be encrypted first.',
    ],
  },
  '5.7.8': {
    title: 'User name or password was not accepted',
    essence: 'The outgoing server refused the login; nothing was sent, and the recipient has nothing to do with it.',
    meaning:
      'Your mail program, website or device tried to log in to the outgoing mail server, and the user name or password was refused. Nothing has been sent. Often the password was mistyped or has changed; at Gmail and some other providers, programs need an app password instead of the normal one.',
    seen: '“535 5.7.8 Username and Password not accepted” (Gmail; its help page prints 5.7.80) and “535 5.7.8 Error: authentication failed” (Postfix), in error windows, on scanner displays, and in logs as “Invalid login” or SMTPAuthenticationError.',
    steps: {
      sender: [
        'Type the password again by hand, with your full address as the user name.',
        'If the account has two-step verification, create an app password on the provider’s security page and enter that.',
        'If the program offers the provider’s own sign-in window (OAuth), set the account up again that way.',
        'After several failures, pause for a while: providers lock out programs that keep trying.',
        'Once the login works, send the message again from the outbox.',
      ],
      sendingAdmin: [
        'After a change of password, look for what still uses the old one: copiers, websites, monitoring, backup jobs.',
        'In an application, check that the password arrives unchanged; $, # or a space may get lost in a configuration file.',
        'Keep programs from repeating a refused login without end.',
      ],
      receivingAdmin: [
        'Look in the login log for the reason: unknown user, wrong password, locked account.',
        'If the password store was out of reach, have the server answer 454 with 4.7.0 instead.',
      ],
    },
    serverUse:
      'With 535, when name, password or token are wrong or not sufficient (RFC 4954). A fault of your own is 454 4.7.0, a mechanism that is too weak 534 5.7.9, a login not yet made 530 5.7.0. Do not reveal whether the user exists.',
  },
  '5.7.9': {
    title: 'A safer login, or a verified sender, is required',
    essence: 'Gmail: log in with an app password. Yahoo: a policy refusal, often over SPF, DKIM or DMARC.',
    meaning:
      'Your message was not taken because the server wants better proof of who is sending. With 534, in reply to a login, it wants a safer method than your program used: at Gmail, an app password or a sign-in in the browser. With 550 or 554, Yahoo and AOL refuse the message for policy reasons, often because the sender’s domain could not be verified.',
    seen: '“534 5.7.9 Application-specific password required” in programs and devices (5.7.90 on Google’s page); “554 5.7.9 Message not accepted for policy reasons” and “550 5.7.9 … sender is unauthenticated” in bounces from Yahoo and AOL.',
    steps: {
      sender: [
        'With 534, turn on 2-Step Verification in your Google account, create an app password and put it into the program.',
        'With “log in with your web browser”, sign in to Gmail there, confirm that it was you, and try again.',
        'With Yahoo’s words, give the notice to whoever runs your domain or website; your password is not the issue.',
      ],
      sendingAdmin: [
        'For Yahoo, let SPF or DKIM pass, for bulk mail both, and publish a DMARC record for the From domain.',
        'Send a test to a Yahoo mailbox and read Authentication-Results in its full headers.',
        'If all passes, check Yahoo’s other policy reasons: null MX, oversized headers, a date far off, the content.',
        'In Google Workspace, move programs to OAuth, or allow app passwords for that user.',
      ],
      receivingAdmin: ['On your own server, offer in EHLO only mechanisms that no rule will then call too weak.'],
    },
    serverUse:
      'Only in reply to AUTH, with 534, if the mechanism is weaker than your rules allow for this account. Wrong credentials are 5.7.8. For mail without valid authentication there are 5.7.20 to 5.7.23 and 5.7.26.',
    readings: [
      'Gmail, 534 “Application-specific password required”: the normal password does not do.',
      'Gmail, 534 “Please log in with your web browser”: the attempt looked suspicious and waits for you (also as 5.7.14).',
      'Yahoo and AOL, 550 “sender is unauthenticated”: neither SPF nor DKIM passed.',
      'Yahoo and AOL, 554 “policy reasons”: authentication, content or the form of the message; the text does not say which.',
    ],
  },
  '4.7.25': {
    title: 'On hold: the sending server has no matching name in DNS',
    essence: 'Reverse DNS of the sending server is missing or wrong; the attempts go on but rarely help.',
    meaning:
      'The receiving server looked up the name of the machine that sends your mail, found none that matches, and put your message off. Your server tries again, which is enough if the lookup failed only for a moment. Otherwise nothing changes until the reverse DNS record (PTR) of that machine is set.',
    seen: '“450 4.7.25 Client host rejected: cannot find your hostname” (Postfix, the default for this check). Gmail says 4.7.23 instead, formerly 421 4.7.0. In a final notice it means that the check failed at every attempt.',
    steps: {
      sender: [
        'Wait half a day; a short DNS fault passes by itself.',
        'If more of your mail is held up, send the notice to whoever runs your mail server; “PTR record” is the keyword.',
      ],
      sendingAdmin: [
        'Look up the address in the reply with “dig -x”, then the resulting name with A or AAAA: the two must match.',
        'Have the PTR set where the address comes from, usually in your hosting provider’s panel; the zone of your own domain is the wrong place.',
        'If it is an IPv6 address without PTR, send over IPv4 until it has one.',
      ],
      receivingAdmin: [
        'If many senders fail at the same time, suspect your own resolver.',
        'In Postfix, consider reject_unknown_reverse_client_hostname, which only asks for a PTR; reject_unknown_client_hostname wants the full circle.',
      ],
    },
    serverUse:
      'With 450, while a DNS fault cannot be ruled out; Postfix does so by default. Once DNS has clearly answered that no matching name exists, 550 with 5.7.25 spares the sender days of waiting.',
  },
  '5.7.25': {
    title: 'Refused: the sending server has no matching name in DNS',
    essence: 'Reverse DNS of the sending server is missing or wrong; without a correction, a new try fails as well.',
    meaning:
      'The recipient’s server refused your message because the machine that sent it has no name in DNS that matches its address. You made no mistake, and the recipient’s address is not in question. Whoever runs or rents that machine has to set the missing record, called PTR; until then this server refuses all its mail.',
    seen: '“550 5.7.25 … doesn’t have a PTR record” (Gmail, with 4.7.23 as the milder form), “550 5.7.25 … the sending IPv6 address … must have a reverse DNS record” (Exchange Online). Typical for newly rented servers and for websites that send by themselves.',
    steps: {
      sender: [
        'Forward the notice to whoever runs your mail or website, with the words: “The sending IP address needs a PTR record.”',
        'Meanwhile, send by webmail or from another account.',
      ],
      sendingAdmin: [
        'Note the IP address in the reply; it may be an IPv6 address that you did not know was in use.',
        'Set its PTR at the provider of that address to a full host name, for example mail.example.com.',
        'Give that name an A or AAAA record with the very same address, and use it in HELO too.',
        'Check both directions with “dig -x” and “dig”, and send a test only after the old answers have expired.',
        'On a line whose PTR you cannot set, send through your provider’s relay on port 587.',
      ],
      receivingAdmin: [
        'Before you make an exception for a partner, check that your resolver sees the same PTR as others do.',
      ],
    },
    serverUse:
      'With 550, when the client’s reverse DNS has definitely failed the check and your policy refuses such clients (RFC 7372). A lookup that merely timed out is 450 with 4.7.25. If SPF or DKIM failed too, 5.7.26 covers it.',
  },
  '4.7.26': {
    title: 'Slowed down: the sender could not be verified',
    essence: 'Nothing proves yet that the message comes from the domain it names; it waits and is tried again.',
    meaning:
      'The receiving server could not confirm that your message comes from the domain it names, and holds it back for now. Your server tries again, which helps if DNS merely failed to answer. If neither SPF nor DKIM passes, it stays this way or becomes a refusal (5.7.26) until the domain is set up properly.',
    seen: '“421 4.7.26 This email has been rate limited because it is unauthenticated”, “451 4.7.26 … temporary DNS failures prevent authentication” (Gmail); “4.7.26 … sent over IPv6 … must pass either SPF or DKIM validation” (Exchange Online).',
    steps: {
      sender: [
        'Forward the delay notice to whoever manages your domain or website.',
        'If a website form or newsletter tool sent it, use your normal mailbox for what is urgent.',
      ],
      sendingAdmin: [
        'Read the results in the reply: “DKIM = did not pass”, “SPF … with ip: … = did not pass”.',
        'SPF: add that IP address to the TXT record (v=spf1 …) of the domain named there, the one in MAIL FROM.',
        'DKIM: sign with your own domain, and publish the public key as TXT at selector._domainkey under that domain.',
        'For “temporary DNS failures”, ask each of your name servers for the SPF, _dmarc and DKIM records; one of them fails or times out.',
        'Over IPv6, list the address with ip6: in SPF, or send over IPv4 until that is done.',
      ],
      receivingAdmin: ['If many domains are hit at once, test the resolver that your filter asks.'],
    },
    serverUse:
      'When several authentication checks did not pass but the reason may be a passing one, or as a brake before you refuse. RFC 7372 lists the detail with 550 only; SPF that could not be evaluated is 451 with 4.7.24.',
    readings: [
      'Gmail, 421 “unauthenticated”: SPF and DKIM both failed; without a correction it stays so.',
      'Gmail, 451 “temporary DNS failures”: the records of the From domain could not be read; this can pass.',
      'Exchange Online, “sent over IPv6”: mail over IPv6 has to pass SPF or DKIM.',
    ],
  },
  '5.7.26': {
    title: 'Refused: the sender’s domain could not be verified',
    essence:
      'Nothing proved that the message comes from the sender’s domain; its SPF, DKIM or DMARC must be corrected.',
    meaning:
      'The recipient’s server, usually Gmail, refused your message because it could not confirm that it really comes from your domain. Neither SPF nor DKIM passed, or the domain’s own DMARC or SPF policy forbids such mail. Sending again will not help until whoever manages the domain corrects this, in DNS or in the sending system.',
    seen: 'From Gmail over several lines: “550-5.7.26 … the sender is unauthenticated”, “… hard fail policy (-all)”, “… not accepted due to domain’s DMARC policy”; also from Trellix (ETP205). Typical after a new website, newsletter tool or mail provider was put to use.',
    steps: {
      sender: [
        'Forward the whole notice to whoever manages your domain or website; they need the lines about SPF and DKIM.',
        'If your address ends in @gmail.com, @yahoo.com or the like, send only through that provider, not through a website or another provider.',
        'If the notice names an address you never wrote to, tell your correspondent that their forwarding fails.',
      ],
      recipient: [
        'If you forward mail to Gmail, ask the forwarding provider to rewrite the envelope sender (SRS) and leave the content unchanged.',
      ],
      sendingAdmin: [
        'Read the reply first: it lists the DKIM result and, for SPF, domain and IP address. Work on what “did not pass”.',
        'SPF: add that IP address or service to the TXT record (v=spf1 …) of the MAIL FROM domain; keep one such record, with at most 10 DNS lookups.',
        'DKIM: let the sending system sign with d= your From domain, and publish its key as TXT at selector._domainkey under that domain.',
        'DMARC: the domain that passes SPF (MAIL FROM) or DKIM (d=) has to match the From domain; set up your own domain for both in the sending service.',
        'Send a test to Gmail and open “Show original”: dmarc=pass is the goal. The policy is the TXT record at _dmarc under the From domain.',
      ],
      receivingAdmin: [
        'If you forward mail to Gmail, rewrite the envelope sender, seal with ARC, and leave subject and body as they are.',
        'If your own server refused it, test its resolver and see whether a trusted forwarder broke the checks, before you blame the sender.',
      ],
    },
    serverUse:
      'With 550, when more than one authentication check failed; RFC 7372 leaves open which. To name one: SPF 5.7.23, no passing DKIM 5.7.20, DKIM not by the From domain 5.7.22, ARC 5.7.29. For a passing DNS fault use 451 with 4.7.24.',
    readings: [
      'Gmail, “sender is unauthenticated”: SPF and DKIM both failed. One of them is enough here; bulk senders need both, and DMARC.',
      'Gmail, “hard fail policy (-all)”: the SPF record of the MAIL FROM domain shuts this IP address out. Add it, or send through a listed server.',
      'Gmail, “domain’s DMARC policy”: the From domain asks for such mail to be refused. SPF or DKIM has to pass for that very domain.',
      'Trellix (FireEye), ETP205: DMARC failed.',
    ],
  },
  '5.7.27': {
    title: 'Refused: a check of the sender’s domain failed',
    essence: 'Gmail: SPF did not pass. Elsewhere: the sender’s domain says that it takes no mail (null MX).',
    meaning:
      'Your message was refused because of the domain it was sent from. At Gmail, which demands this of bulk senders, SPF did not pass: the sending IP address is not among those that may send for the domain. At Postfix and in the registry, the domain announces that it takes no mail itself (null MX), so nobody could reply to you.',
    seen: '“550 5.7.27 … didn’t pass SPF authentication” (Gmail; 421 4.7.27 is the milder form); “550 5.7.27 … Sender address rejected: Domain … does not accept mail (nullMX)” (Postfix, Titan).',
    steps: {
      sender: [
        'Forward the notice to whoever runs your domain or newsletter system; only a change in DNS can fix this.',
        'With “nullMX”, check your sender address: perhaps its domain is used for a website only.',
      ],
      sendingAdmin: [
        'Gmail: look up the MAIL FROM domain (Return-Path) and add the sending IP address, or the service’s include:, to its SPF record.',
        'Keep to one v=spf1 record and 10 DNS lookups; beyond that, SPF ends in an error.',
        'As a bulk sender, check DKIM, DMARC and the compliance page in Google’s Postmaster Tools too.',
        'nullMX: replace the record “MX 0 .” of the sender’s domain by a real mail host, or send from a domain that takes mail.',
      ],
      receivingAdmin: [
        'If you want mail from a sender with a null MX, tell them of the record; an exception leaves your notices without a way back.',
      ],
    },
    serverUse:
      'With 550, when the sender’s domain has a null MX and you refuse such mail (RFC 7505). Failed SPF is 5.7.23, whatever Gmail prints; a null MX at the recipient’s domain is 556 with 5.1.10.',
    readings: [
      'Gmail, “SPF” in the text: the SPF check of the MAIL FROM domain failed for this IP address.',
      '“does not accept mail”, “nullMX”: the registered meaning; the sender’s domain cannot take bounces.',
    ],
  },
  '4.7.28': {
    title: 'Slowed down: an unusual amount of mail',
    essence:
      'The server sees a flood from the sender’s side and puts mail off; at Gmail by IP address, domain or link.',
    meaning:
      'The receiving server is getting an unusual amount of mail from your side and has put your message off. You need not be the cause: Gmail counts by IP address, network, domain or a link in the text, which you may share with others. Your server tries again; once the flood stops, mail gets through.',
    seen: '“421 4.7.28 Gmail has detected an unusual rate of email …”, naming the IP address, IP netblock, DKIM or SPF domain or URL domain that it counts; also “same Message-ID”. Where mail is blocked for good, Gmail says 550 5.7.28.',
    steps: {
      sender: [
        'Wait, and send nothing to large groups for a day.',
        'If you sent little yourself, tell your mail provider: another customer or a hacked account may be behind it.',
      ],
      sendingAdmin: [
        'See which item the reply counts, and list from the log what went out under it in the last hours.',
        'Look for hacked accounts and abused web forms, and stop those first.',
        'Spread mailings over hours, raise the volume of a new IP address or domain slowly, and drop recipients who never react.',
        'For “same Message-ID”, let the program make a new one for every message.',
        'For “URL domains”, check whether a site linked in the text was hacked or is used by spammers.',
      ],
      receivingAdmin: ['If a wanted sender trips your own flood limit, raise it for that sender, not for all.'],
    },
    serverUse:
      'When a message seems part of a flood of similar unwanted mail and may be taken later; 421 or 450 go with it. Registered from an individual draft, without a basic code. A mailbox that gets mail too fast is 4.2.1 at Gmail; a lasting block is 5.7.28.',
  },
  '5.7.30': {
    title: 'Refused: a required signature or encryption is missing',
    essence: 'Gmail: DKIM did not pass. Elsewhere: the message demands encryption at every step, which a server lacks.',
    meaning:
      'Your message was refused because a required protection is missing; which one depends on the server. At Gmail, where people mostly meet this code, it is a valid DKIM signature, which Gmail demands of bulk senders. In the registry, the message may travel over encrypted connections only (REQUIRETLS), and no next server offers that.',
    seen: '“550 5.7.30 … didn’t pass DKIM authentication” (Gmail; 421 4.7.30 is the milder form). With “REQUIRETLS” in the text it comes from a server that has the message already and cannot pass it on, such as a Postfix.',
    steps: {
      sender: [
        'Forward the notice to whoever runs your domain or newsletter tool: DKIM has to be set up or repaired.',
        'With “REQUIRETLS”, send without that demand if the content allows it, or choose another safe way.',
      ],
      sendingAdmin: [
        'Send a test to Gmail, open “Show original”, and see whether DKIM is missing, fails or passes, and for which d= domain.',
        'Missing: switch on DKIM in the system that sends last, be it provider, newsletter service or gateway.',
        'Failing: compare the TXT record at selector._domainkey with the key in use, and look for a filter or footer that changes mail after signing.',
        'Let d= be the From domain, so that DMARC passes by the same signature.',
        'REQUIRETLS: ask the recipient’s provider for support of it, or send without the option.',
      ],
      receivingAdmin: [
        'To take mail with REQUIRETLS, offer STARTTLS with a certificate that can be verified, and REQUIRETLS in EHLO.',
      ],
    },
    serverUse:
      'With 550, by a relay that holds a message with REQUIRETLS and finds no next server that supports it (RFC 8689). For DKIM there are 5.7.20 (none passes), 5.7.21 (none acceptable) and 5.7.22 (not by the From domain).',
    readings: [
      'Gmail, “DKIM authentication” in the text: the signature is missing or not valid.',
      '“REQUIRETLS” in the text: the registered meaning; encryption was demanded and is not to be had.',
    ],
  },
  '5.7.57': {
    title: 'Microsoft 365 wants a login before it sends',
    essence: 'A device or program tried to send through smtp.office365.com without being logged in.',
    meaning:
      'Your device, website or program handed a message to Microsoft 365 without a valid login, so it was not sent. Often a name and password are set but were refused just before, or SMTP login is switched off for the mailbox. The number is Microsoft’s own; it is not in the registry.',
    seen: '“530 5.7.57 Client not authenticated to send mail”, “… Client was not authenticated to send anonymous mail during MAIL FROM”: with scanners, websites, monitoring and business programs; in .NET as “The server response was: 5.7.57”.',
    steps: {
      sender: [
        'Set the server to smtp.office365.com, port 587 with STARTTLS, and log in with the full address and password of a mailbox.',
        'Set the From address to that same mailbox.',
        'If all this is set already, show your administrator the error: SMTP login is probably not allowed for the mailbox.',
      ],
      sendingAdmin: [
        'Look one step further up in the log: a 535 just before tells why the login failed.',
        'Allow Authenticated SMTP for the mailbox, and check that it is not switched off for the whole organisation.',
        'Plan for OAuth or a connector (by public IP address or certificate): Microsoft has announced that SMTP logins by password are off by default from the end of December 2026.',
        'For mail to your own people only, send to the MX host of your domain on port 25, without a login.',
      ],
    },
    serverUse:
      'Leave it to Microsoft. A submission server that needs a login first answers 530 with 5.7.0; a login that was tried and failed is 535 with 5.7.8.',
  },
} as const satisfies Record<string, CodeText>;
