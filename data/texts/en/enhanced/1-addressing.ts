import type { CodeText } from '../../../entry';

export const enhancedTextsAddressing = {
  '5.1.0': {
    title: 'Refused because of an address, yours or the recipient’s',
    essence: 'The code leaves open which of the two; “sender” or “recipient” in the words decides.',
    meaning:
      'Your message was refused because of an address. Servers use this code both for unknown recipients and for senders they do not accept; the words beside it usually tell which. Sent again unchanged, it will most likely be refused again.',
    seen: '“550 #5.1.0 Address rejected” is about the recipient; “501 5.1.0 Invalid Sender” (Orange) and “550 5.1.0 … sender rejected” (Spectrum) are about the sender. In Microsoft 365 it tends to follow a reply to a saved or old message.',
    steps: {
      sender: [
        'See whether the notice speaks of the sender or of the recipient, and check that address first.',
        'If it is the recipient’s, start a new message and type the address by hand instead of replying.',
        'If it is your own, tell whoever runs your mail that your sender address was refused, and send them the whole notice.',
      ],
      sendingAdmin: [
        'Look up the envelope sender in the log and make sure that it exists and can receive bounces.',
        'See whether the reply names a blocklist: some servers put a listed sender domain under this code.',
        'With an IMCEAEX… address inside your own Exchange, add the old legacyExchangeDN to the recipient as an X500 address.',
      ],
      receivingAdmin: ['Find the rule that rejected the address, and let it say whether sender or recipient is meant.'],
    },
    serverUse:
      'When an address is at fault and no finer code fits. Better are 5.1.1 for an unknown mailbox, 5.1.2 for a dead domain, 5.1.3 for bad syntax, and 5.1.7 or 5.1.8 for the sender’s address.',
    readings: [
      'Exchange Online, “Sender denied”: despite these words the recipient was not resolved, typically in a reply to a message saved as a file.',
      'Orange, “Invalid Sender” (OFR…_405, LPN…_405): the sender’s address was refused.',
      'Amazon SES, “5.1.0 - Unknown address error 550-…”: only a wrapper; the reply quoted after it is the cause.',
    ],
  },
  '4.1.0': {
    title: 'Put off because of an address, without saying which',
    essence: 'Often no address is at fault: “throttled” in the text means that mail is coming too fast.',
    meaning:
      'Your message has to wait. Going by the code, an address is the reason, but it says neither which nor why. Your server keeps the message and tries again. At Comcast, which is known to send it, no address is at fault: the sending server is being slowed down.',
    seen: 'Rare. As “421 4.1.0 … throttled try later” (Comcast, RL000003), in delay notices and in logs of servers that send a lot. From any other server, the text beside it is all there is to go by.',
    steps: {
      sender: [
        'Wait; the next attempts need nothing from you.',
        'If it lasts longer than a day, compare your own address and the recipient’s with what they should be.',
      ],
      sendingAdmin: [
        'For Comcast’s RL000003, send more slowly and open fewer connections at a time.',
        'Otherwise see which command was answered: after MAIL FROM your sender is meant, after RCPT TO the recipient.',
      ],
      receivingAdmin: [
        'Find the rule that answers, and give it a code that names the sender, the recipient or the limit.',
      ],
    },
    serverUse:
      'When an address causes trouble that may pass and nothing finer fits, which is seldom. An address still being checked is 4.1.1, a sender’s domain not found yet 4.1.8, mail coming too fast 4.7.28.',
  },
  '2.1.0': {
    title: 'The sender’s address was accepted',
    essence: 'An early step of the hand-over went well; the message itself comes later.',
    meaning:
      'The server has noted who is sending and is ready to hear whom the message is for. It says nothing yet about the recipient or the message, and either can still be refused. A few programs also use the code for their yes to the whole message.',
    seen: 'In session logs, after MAIL FROM: “250 2.1.0 Ok” (Postfix), “250 2.1.0 OK … gsmtp” (Gmail), “Sender ok” (sendmail). It causes no notice of its own.',
    steps: {
      sender: ['Look for a later line or notice if you want to know what became of the message.'],
      sendingAdmin: [
        'Read on in the session: the replies to RCPT TO and to the end of the data decide.',
        'Do not take it as proof that the sender is trusted; SPF, DKIM and DMARC may be judged afterwards.',
      ],
    },
    serverUse:
      'With 250 to MAIL FROM, when you accept the sender for now; you may still refuse at RCPT TO or after the data. A recipient is 2.1.5, a whole message 2.0.0 or 2.6.0.',
  },
  '5.1.1': {
    title: 'There is no mailbox at this address',
    essence: 'The domain takes mail; it is the name before the @ that the server does not know.',
    meaning:
      'The recipient’s mail server has no mailbox with this name, so your message was not delivered there. Usually a letter is wrong, your mail program filled in an old address, or the mailbox has been closed. Sent to the same address again, it will fail again.',
    seen: 'Among the commonest enhanced codes in failure notices, mostly as “550 5.1.1 … User unknown” or, from Gmail, “The email account that you tried to reach does not exist”. It nearly always answers the recipient’s address.',
    steps: {
      sender: [
        'Check the spelling on both sides of the @: a missing dot, swapped letters, a wrong ending.',
        'Delete the suggestion that your mail program remembers, and type the address anew in a new message.',
        'If it is spelled right, ask the person for their present address by phone or another way.',
        'If you do not know the address in the notice, your correspondent probably forwards mail to it: tell them that the forwarding fails.',
        'If you did not write this message at all, someone has used your address as a false sender: ignore the notice.',
      ],
      recipient: [
        'Send the writer a short message, so that they have your exact address.',
        'If the notice names an address that you forward to, correct or switch off that forwarding.',
      ],
      sendingAdmin: [
        'Take the address off mailing lists and automatic sending; further attempts get the same answer.',
        'In a ticket or customer system, correct the stored address: it may already be marked as undeliverable.',
        'Keep the address if the text contradicts the code, for instance with “over quota”.',
        'For an IMCEAEX… address after a mailbox move, have users clear the Outlook suggestion, or add the X500 address.',
      ],
      receivingAdmin: [
        'Search for the name as mailbox, alias and group, and check its licence and the directory sync.',
        'If it exists, look which of your servers refused it: a filter in front may hold an outdated recipient list.',
        'If the person has left, consider an automatic answer or a forwarding for some time.',
      ],
    },
    serverUse:
      'With 550 in answer to RCPT, when the domain is yours and nothing has this name. Use 5.2.1 for a mailbox that is switched off, 5.1.6 for one that has moved away, and 450 with 4.1.1 while you are not sure.',
    readings: [
      '“User unknown”, “does not exist”, “no such user”: nobody has this address. By far the usual case.',
      'An address that begins with IMCEAEX: an internal address that Outlook or Exchange remembered, not what the person gives to others.',
      '“overquota” or “quota violation” with 552 (Orange, Comcast): the mailbox exists but is full, as with 5.2.2.',
    ],
  },
  '4.1.1': {
    title: 'The server is not yet sure that this address exists',
    essence: 'The message waits and is tried again by itself, but a mistyped address can look the same.',
    meaning:
      'The receiving server could not confirm yet that the mailbox exists, so it put your message off. Usually it is waiting for the answer of another server behind it. Your own server keeps the message and tries again. But Postfix by default says the same about an address that was checked and does not exist.',
    seen: 'Mostly “450 4.1.1 … Recipient address rejected: unverified address”, from Postfix or, as 421, from Proofpoint, often quoting the server behind it. By the registry X.1.1 is for permanent failures only; practice differs.',
    steps: {
      sender: [
        'Check the spelling while you wait: a wrong address may hang in this state for days.',
        'If it is right, leave the message in the queue; a later attempt can go through.',
        'Ask the person another way whether the address is still in use, if it is urgent.',
      ],
      sendingAdmin: [
        'Read the inner reply (“host … said: …”): it shows what the server behind answered.',
        'Treat an address that is deferred for more than a day as doubtful, and have it confirmed.',
      ],
      receivingAdmin: [
        'Check that the verifying server reaches the one behind it, and that this one tells known from unknown names.',
        'In Postfix, set unverified_recipient_reject_code to 550 once verification works; the default 450 keeps dead addresses waiting.',
      ],
    },
    serverUse:
      'Customary with 450 while recipient verification is pending, although the registry knows X.1.1 only as permanent. If your lookup itself failed, 451 4.3.0 is clearer; once the name is known not to exist, answer 550 5.1.1.',
    readings: [
      '“unverified address” with a 4xx reply, a connection fault or “in progress” (Postfix, Proofpoint): the check is still open.',
      '“unverified address: … said: 550 …”: the server behind has refused the name; expect it to fail in the end, as with 5.1.1.',
      'Comcast, “user over quota”: the mailbox is full, as with 4.2.2.',
      'Comcast, “too many recent messages”: the recipient gets too much mail at once.',
    ],
  },
  '5.1.2': {
    title: 'The part after the @ cannot take mail',
    essence: 'The domain of the address is wrong, gone, or not set up for mail.',
    meaning:
      'Your message could not be sent on, because no mail server was found for the part after the @. Usually it is a typing mistake, such as a missing letter or a dot too many; sometimes the domain has expired or its DNS entries are broken. The name before the @ was not even tried, so this says nothing about the person’s mailbox.',
    seen: 'As “553 5.1.2” from Gmail, “550 5.1.2 … Host unknown” in sendmail notices, “(#5.1.2)” from qmail. It is usually your own provider that reports it, since there is no other server to ask.',
    steps: {
      sender: [
        'Look at the part after the @: its ending (.com, .fr, .org), swapped letters, a full stop or comma at the end.',
        'Open that domain’s website; if it is gone too, ask the person for another address.',
        'If the domain is right and its site works, tell them that their domain does not take mail at present.',
      ],
      recipient: [
        'Make sure that your domain’s registration has not expired.',
        'Ask whoever hosts your DNS to check the MX record.',
      ],
      sendingAdmin: [
        'Query MX, A and AAAA for the domain from the sending server, then from a public resolver.',
        'If only your server finds nothing, repair its DNS resolver.',
      ],
      receivingAdmin: [
        'Publish an MX record whose host has an address record.',
        'Check the delegation at the registrar, and DNSSEC if the zone is signed.',
      ],
    },
    serverUse:
      'When the recipient’s domain certainly does not exist or has no host for mail. A lookup that failed only for now is 4.4.3, missing routing data 5.4.4, and a published null MX 556 with 5.1.10.',
    readings: [
      'Gmail, “find the recipient domain”: the domain does not exist as typed.',
      '“not a valid RFC-5321 address” (older Gmail replies): the form of the address is broken; today that is 5.1.3.',
    ],
  },
  '4.1.2': {
    title: 'Waiting: the recipient’s domain was not found',
    essence: 'Either DNS failed for a moment, or the part after the @ is mistyped and no attempt will succeed.',
    meaning:
      'Your message is waiting because no mail domain was found for what stands after the @ in the recipient’s address. If only the search failed, a later attempt gets through. If the domain is mistyped or gone, none will: Postfix answers this way by default even then, although the registry allows the code only as permanent.',
    seen: '“450 4.1.2 … Recipient address rejected: Domain not found” (Postfix), often from your own outgoing server; “couldn’t find any host by that name. (#4.1.2)” (qmail). Some programs show it at once while sending.',
    steps: {
      sender: [
        'Check the part after the @ letter by letter; if it is wrong, send to the right address now.',
        'If it is right, wait a few hours.',
        'If the message is still stuck then, tell the person another way that their domain cannot be found.',
      ],
      recipient: ['Check that your domain has been renewed and that its name servers answer.'],
      sendingAdmin: [
        'Look up MX, A and AAAA of the domain at a public resolver, and compare with what your server gets.',
        'If the domain does not exist, delete the message from the queue and tell its author.',
      ],
      receivingAdmin: [
        'On a Postfix that takes mail from your own users, set unknown_address_reject_code to 550: they then see a typing slip at once.',
      ],
    },
    serverUse:
      'Only while you cannot tell a missing domain from a DNS that does not answer; 451 with 4.4.3 names the second case more clearly. Once DNS has said that there is no such domain, use 5.1.2.',
  },
  '5.1.3': {
    title: 'The recipient’s address is not written correctly',
    essence: 'A space, a comma or a missing @ is enough; whether the mailbox exists was not even checked.',
    meaning:
      'Your message went no further, because the recipient’s address breaks the rules for writing addresses. Typical slips are a space, a missing or doubled @, two dots in a row, a comma in place of a dot, or brackets and quotes left over from copying. Correct the address, then send the message again.',
    seen: 'Right after sending, often from your own provider: “553 5.1.3 … not a valid RFC 5321 address” (Gmail), “501 5.1.3 Invalid address” (Outlook.com), “STOREDRV.Submit; invalid recipient address” (Exchange Server).',
    steps: {
      sender: [
        'Delete the address and type it by hand, without spaces, quotes or a final full stop.',
        'Correct the contact entry it came from, or it will happen again.',
        'For several people, separate the addresses the way your program expects, with commas or semicolons.',
      ],
      sendingAdmin: [
        'Look at the address in the log with invisible characters shown; a no-break space or line end hides well.',
        'Let web forms and imports refuse malformed addresses when they are entered.',
      ],
      receivingAdmin: [
        'If a valid address was refused, check your own pattern: quoted names and plus signs are allowed.',
      ],
    },
    serverUse:
      'With 501 or 553, when RCPT holds something that cannot be read as an address. A well-formed name that does not exist is 5.1.1, bad syntax in the sender’s address 5.1.7, non-ASCII letters that you do not take 5.6.7.',
  },
  '5.1.4': {
    title: 'The address is ambiguous or only meant for tests',
    essence: '“RFC 2606” in the text: its ending, such as .test, is reserved. Otherwise several mailboxes fit.',
    meaning:
      'Your message came back because no single mailbox could be found for the address. Today the usual case is an ending that exists only for examples (.test, .example, .invalid, .localhost): Microsoft 365 refuses those, and Exchange Server can be set to do so. By the registry, the code means that several mailboxes fit a loosely written address.',
    seen: '“501 5.1.4 Recipient address reserved by RFC 2606” (Exchange Server, Microsoft 365), often for sample data in programs. Lists for older Exchange versions explain it by two directory entries that share an address.',
    steps: {
      sender: [
        'Look at the end of the address: nobody receives mail under .test, .example, .invalid or .localhost.',
        'If the ending is a real one, write the complete address as the person gives it, not a shortened name.',
      ],
      sendingAdmin: [
        'Find the program that still writes to sample addresses, and give it real ones.',
        'For tests of your own, use a mailbox in a domain that you own.',
      ],
      receivingAdmin: [
        'If the text speaks of ambiguity, search the directory for two objects with this address and take it from one of them.',
        'If a test domain must get through on Exchange Server, look at RejectReservedTopLevelRecipientDomains on the Receive connector.',
      ],
    },
    serverUse:
      'When a loosely matched name fits several mailboxes and you will not choose one. A name that fits none is 5.1.1, a domain that cannot exist 5.1.2; there is no registered code for reserved endings.',
  },
  '4.1.4': {
    title: 'Waiting: the address fits more than one mailbox',
    essence: 'Hardly ever sent; the recipient’s side first has to settle whose address it is.',
    meaning:
      'Your message is waiting because the recipient’s system finds several mailboxes for this address and has not settled on one. Unlike with 5.1.4, the message is kept and tried again; it gets through only if the double entry is cleared up over there in time.',
    seen: 'Practically never. The registry allows it as a temporary answer, but no large mail provider documents that it sends it.',
    steps: {
      sender: [
        'Check that you wrote the complete address, then leave the message in the queue.',
        'Tell the person another way that their address seems to exist twice.',
      ],
      recipient: ['Ask whoever runs your mail whether another mailbox, alias or contact carries your address.'],
      receivingAdmin: ['Look the address up in every directory that your server consults, and remove the duplicate.'],
    },
    serverUse:
      'Only if the ambiguity will end soon, for instance while two directories are being merged. One that stays is 5.1.4, a directory that does not answer 4.4.3.',
  },
  '2.1.5': {
    title: 'The recipient’s address was accepted',
    essence: 'The server will take mail for this person; whether it takes this message is decided later.',
    meaning:
      'The receiving server has agreed to take a message for this recipient. As a step before the message is sent, it promises no more than that: the content can still be refused, and a gateway may say yes to any name. In a delivery receipt, it reports that the message arrived at this address.',
    seen: 'In session logs, after each RCPT TO: “250 2.1.5 Ok” (Postfix), “OK … gsmtp” (Gmail), “Recipient ok” (sendmail). As “Status: 2.1.5” in delivery receipts, and with “deliverable” in the test reports of Postfix.',
    steps: {
      sender: ['Do not send again because of it: nothing was refused at this step.'],
      sendingAdmin: [
        'Check that the reply to the end of the data is a yes too; only that one hands the message over.',
        'Do not use this reply to test whether a mailbox exists: many servers accept every name at first.',
      ],
      receivingAdmin: [
        'If names that do not exist get it, let the gateway check recipients; otherwise you send failure notices to forged senders.',
      ],
    },
    serverUse:
      'With 250 to RCPT TO, for each recipient you take. To VRFY, only if you have really looked the mailbox up; 252 leaves it open. An address that you refuse is 5.1.1 or another 5.1 code, never 5.1.5.',
  },
  '5.1.5': {
    title: 'A sample address such as name@example.com was used',
    essence: 'Nobody receives mail at this domain; in the registry, the same number would mean a valid address.',
    meaning:
      'Your message was refused because the address is at example.com, example.net or example.org, which exist for examples only. Microsoft 365 answers this way, and so does Exchange Server where it is set to. They go against the registry, where the detail stands for a valid address and is used only with a 2 in front.',
    seen: '“501 5.1.5 Recipient address reserved by RFC 2606”, mostly for invented addresses in web forms, tests and templates.',
    steps: {
      sender: [
        'Replace the sample address with the real one.',
        'If a form or an automatic mailing wrote it, tell whoever runs that program that a placeholder was left in.',
      ],
      sendingAdmin: [
        'Let forms and imports turn away addresses at example.com, .net and .org when they are entered.',
        'Delete such addresses from lists and test data; every attempt gets the same answer.',
      ],
      receivingAdmin: [
        'For a closed test on Exchange Server, look at RejectReservedSecondLevelRecipientDomains on the Receive connector.',
      ],
    },
    serverUse:
      'Not for a refusal: X.1.5 is registered for success only, as 2.1.5. Refuse a domain that takes no mail with 5.1.2 or, where it has a null MX, with 5.1.10, and an unknown name with 5.1.1.',
  },
  '5.1.6': {
    title: 'This mailbox has moved and left no new address',
    essence: 'The address worked once, so a typing mistake is unlikely; where the person is now is not said.',
    meaning:
      'Your message came back because the mailbox it was meant for is no longer there. The address used to work; the person may have changed address, employer or provider, and no forwarding was left. Sending it there again is of no use; only a new address helps.',
    seen: 'Rare. iCloud answers “550 5.1.6 recipient no longer on server” for accounts that were removed. Exchange Server also gives the number for a domain without a dot.',
    steps: {
      sender: [
        'Ask the person, or someone who knows them, for the new address.',
        'Look at the latest mail you had from them: a newer address may stand in the From line or the signature.',
        'Delete the old address from your contacts.',
      ],
      recipient: ['Give your contacts your new address; mail to the old one goes back to them.'],
      sendingAdmin: ['Remove the address from all lists; it is not expected to come back.'],
      receivingAdmin: [
        'If the account was removed by mistake, restore it.',
        'If the new address may be told, answer 551 with it or forward the mail for some time.',
      ],
    },
    serverUse:
      'For a name that existed here and has left without forwarding. If the new address is known, 251 forwards to it and 551 tells it to the sender; a name you never had is 5.1.1. Mind that “moved” gives away who used to be here.',
    readings: [
      'iCloud, “recipient no longer on server”: the account has been removed.',
      'Exchange Server, “single label domains not accepted”: the domain lacks a dot; it is mistyped or an internal name.',
    ],
  },
  '5.1.7': {
    title: 'Refused: your own address is malformed',
    essence: 'Look in the settings of the account, program or device that sent it; the recipient is not the problem.',
    meaning:
      'Your message was refused because the address it gives as its sender cannot be read as an address. Typical slips are a missing @ or domain, a space, quotes, or a name in the wrong field. Nothing that the same program sends gets through here until that is corrected.',
    seen: '“501 5.1.7 Bad sender address syntax” (Postfix), “553 5.1.7 The sender address … is not a valid RFC 5321 address” (Gmail), “Unknown sender address” (Exchange Server); often from scripts, scanners and web applications.',
    steps: {
      sender: [
        'In the account settings, write your address in the e-mail field as name@example.com, with nothing around it.',
        'On a scanner or other device, fill in its sender field with a complete address.',
      ],
      sendingAdmin: [
        'Log the exact MAIL FROM line and look for doubled angle brackets, quotes, a display name or an empty domain.',
        'In your own code, give the bare address to the envelope and the name to the From header only.',
      ],
      receivingAdmin: [
        'If a valid address was refused, check your pattern; plus signs and an empty sender (<>) are allowed.',
      ],
    },
    serverUse:
      'With 501 or 553, when MAIL FROM holds something that is no address. A sender’s domain that does not exist is 5.1.8, non-ASCII letters that you do not take 5.6.7; the empty sender <> must be accepted.',
    readings: [
      'Exchange Server, “Unknown sender address”: the sender itself is in doubt, and not only how it is written.',
      '“No such domain”: the domain in the sender’s address was not found, which is 5.1.8 elsewhere.',
    ],
  },
  '4.1.7': {
    title: 'Waiting: your own address could not be confirmed yet',
    essence: 'The other server asks yours whether you can receive mail; your message waits for the answer.',
    meaning:
      'The receiving server put your message off because it could not yet confirm your own address. Postfix gives this code where it verifies senders: it asks your mail server whether it would take mail for you. Your server tries again, but if it keeps refusing mail for your address, no attempt will pass.',
    seen: '“450 4.1.7 … Sender address rejected: unverified address”, from Postfix servers that verify senders; the rest of the line quotes the answer they got. By the registry, the number would mean a malformed sender.',
    steps: {
      sender: [
        'If you receive mail at your address as usual, wait; the check often succeeds later.',
        'For mail from a program or website, make sure that its sender address can receive mail.',
        'If it lasts, pass the notice on to whoever runs your mail, with the reply it quotes.',
      ],
      sendingAdmin: [
        'Read what follows “unverified address”: it is the answer of your own MX host.',
        'Create the mailbox or alias of the sender, or send under an address that exists.',
        'If your own greylisting or firewall turned the check away, let that server through.',
      ],
      receivingAdmin: [
        'Limit reject_unverified_sender to a few often forged domains; such checks burden others and can get your server blocklisted.',
      ],
    },
    serverUse:
      'With 450 while a sender check is open; that is Postfix’s use, not the registry’s. A sender of impossible form is 5.1.7, a sender’s domain that could not be looked up 4.1.8.',
    readings: [
      '“… said: 550 …” at the end: your own server refuses the address; expect a final failure.',
      '“… said: 450 …”, “Connection refused”, “in progress”: the check is still open.',
    ],
  },
  '5.1.8': {
    title: 'Refused because of the sender’s address or account',
    essence: 'The part after the @ in your own address was refused; at Microsoft 365, your account is blocked.',
    meaning:
      'The receiving server checked the address your message comes from: the domain after the @ does not exist or could not take a reply, so it refused the message. The recipient’s address is not the problem. At Microsoft 365 the number means something else: your account is barred from sending.',
    seen: '“553 5.1.8 Domain of sender address … does not exist”, “550 5.1.8 … Sender address rejected: Domain not found”, often for automatic mail from root@ or httpd@ at an invented host name. From Exchange Online: “Access denied, bad outbound sender”.',
    steps: {
      sender: [
        'Check in your account settings whether your own address is spelled right, above all after the @.',
        'If the notice says “bad outbound sender”, change your password at once, and tell your administrator that your account is barred from sending.',
        'Otherwise forward the notice to whoever runs your domain or website, and say that the sender’s domain was not found.',
      ],
      sendingAdmin: [
        'Look up the domain of MAIL FROM in public DNS: it must be registered and have an MX or address record.',
        'Make servers, scripts and devices send under a real domain, not localhost or an internal host name.',
        'For “bad outbound sender”, secure the account, then take it off the restricted entities in the Defender portal.',
      ],
      receivingAdmin: [
        'If the domain does exist, test your DNS resolver; a lookup that failed should have given 4.1.8.',
      ],
    },
    serverUse:
      'When the sender’s domain certainly does not exist or cannot take bounces. If the lookup merely failed, answer 4.1.8. A sender domain with a null MX is 5.7.27 in the registry, bad syntax in the address 5.1.7.',
    readings: [
      '“Domain of sender address … does not exist”, “Domain not found”: the registered meaning, a matter of DNS.',
      'Exchange Online, “Access denied, bad outbound sender”: the sending account is blocked for spam, often after a break-in.',
      'Exchange Server, with the same words: Microsoft describes it there as a limit on the sender.',
    ],
  },
  '4.1.8': {
    title: 'On hold because the sender’s domain was not found',
    essence: 'Your server keeps trying, but a domain that does not exist will never pass.',
    meaning:
      'The receiving server could not find the domain your message comes from, the part after the @ in your address, so it put the message off. If the lookup failed only briefly, a later attempt passes. If the domain does not exist or its DNS is broken, every attempt fails until that is corrected.',
    seen: 'As “450 4.1.8 … Sender address rejected: Domain not found”, the default answer of Postfix; iCloud and Infomaniak give it too. In a final failure notice it means that the domain was missing at every attempt.',
    steps: {
      sender: [
        'If your address normally works, wait some hours; a brief DNS fault clears up.',
        'Check how your own address is spelled in the program, form or device that sent the message.',
        'If the message stays stuck, tell whoever manages your domain that other servers cannot find it in DNS.',
      ],
      sendingAdmin: [
        'Ask a public resolver whether the domain of MAIL FROM exists and has an MX or address record.',
        'Look for an expired registration, a broken delegation or failing DNSSEC.',
        'If the sender is an invented host name of a server or container, set a real domain and delete the queued copies.',
      ],
      receivingAdmin: [
        'If several senders fail at once, look at your own resolver first.',
        'To refuse missing domains at once, set unknown_address_reject_code to 550 in Postfix; real DNS faults still get 450.',
      ],
    },
    serverUse:
      'While you cannot tell a DNS fault from a missing domain. After a definite “no such domain”, 5.1.8 is kinder: the sender hears of it today and not at the end of the queue time.',
  },
  '2.1.9': {
    title: 'Passed on, and from there the trail ends',
    essence: 'A status from message tracking, which hardly any mail system offers.',
    meaning:
      'Your message was handed on to a system that cannot be asked about it any further; the address was good. So it left in order, and whether it arrived is not known. The code exists only for the tracking of messages (RFC 3886), which never came into wide use.',
    seen: 'Only in answers to a tracking request, in the Status field next to the action “relayed”. It is no bounce, and you will hardly ever meet it.',
    steps: {
      sender: ['Ask the recipient whether the message arrived before you send it again.'],
      sendingAdmin: [
        'Find the host that took the message in your log, and ask its postmaster to trace the queue id it gave.',
      ],
    },
    serverUse:
      'In a tracking response, next to the action “relayed” and no other, once the message went to a host without tracking. For a reply in an SMTP session, use 2.0.0 or 2.1.5.',
  },
  '5.1.10': {
    title: 'The address leads to no mailbox',
    essence: 'At Microsoft 365 the recipient was not found; elsewhere the whole domain takes no mail.',
    meaning:
      'There is nowhere to deliver your message to. At Microsoft 365 the number means that nobody has this address; elsewhere it means that the whole domain takes no mail (a “null MX”). The words beside the code tell which. Sent again unchanged, it will fail again.',
    seen: 'As “550 5.1.10 RESOLVER.ADR.RecipientNotFound” or “Recipient not found” in Microsoft 365 notices. As “556 5.1.10 … does not accept mail (nullMX)” it comes from your own server or a relay, which had no mail server to ask.',
    steps: {
      sender: [
        'Check the name and the domain of the address, delete the remembered entry and type it again.',
        'If the notice says “nullMX” or “does not accept mail”, look for another contact: a web form, a phone number, another domain.',
        'If you never wrote to that address, someone used yours as a false sender; you can ignore the notice.',
      ],
      recipient: [
        'Ask your administrator whether the address people use for you still exists in Microsoft 365, also as an alias.',
      ],
      sendingAdmin: [
        'Query the MX record of the domain: “0 .” is a null MX, and no retry will help.',
        'With “RecipientNotFound”, drop the address from automatic sending and have it confirmed.',
      ],
      receivingAdmin: [
        'In Microsoft 365, look for the recipient object, its aliases, its licence and the directory sync.',
        'If mailboxes also live on another system, check the type of the accepted domain: Authoritative refuses every unknown name.',
        'If the domain is meant to take mail, replace the null MX with its real mail servers.',
      ],
    },
    serverUse:
      'With 556, when you relay mail and find that the recipient’s domain publishes a null MX. For an unknown name in your own domain the registered code is 5.1.1; Exchange Online gives 5.1.10 instead.',
    readings: [
      'Exchange Online, “RecipientNotFound” or “Recipient not found” with 550: nobody has this address; read it as 5.1.1.',
      '“nullMX” or “does not accept mail”, usually with 556: the domain takes no mail for anyone.',
    ],
  },
} as const satisfies Record<string, CodeText>;
