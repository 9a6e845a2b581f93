import type { exchangeOnline } from '../../../providers/exchange-online';
import type { ProviderText } from '../../../providers/provider';

export const exchangeOnlineTexts = {
  recipientNotFound: {
    title: 'Nobody has this address in the recipient’s organisation',
    meaning:
      'Microsoft 365 looked for the address and found no mailbox, group or alias with it. Often it is misspelled, has been given up, or was suggested by Outlook from an old entry. In the standard, 5.1.10 stands for a domain that takes no mail; Microsoft does not mean that.',
    steps: {
      sender: [
        'Delete the address from Outlook’s suggestions, type it again letter by letter and send a new message.',
        'If it is spelled right, ask the person by phone whether the address still exists.',
        'If you never wrote to that address, someone forged yours; look into Sent Items, and if nothing is there, ignore the notice.',
      ],
      recipient: ['Check whether a forwarding rule of yours leads to an address that no longer exists.'],
      receivingAdmin: [
        'In the Exchange admin center, look for the address among mailboxes, aliases and groups, and check its licence and directory sync.',
        'If the mailbox was moved or made anew inside your organisation, have colleagues remove it from Outlook’s suggestions.',
      ],
    },
  },
  addressRejectedAtEdge: {
    title: 'Microsoft knows no such address, despite “Access denied”',
    meaning:
      'Microsoft 365 refused your message at the door because, as far as it can see, the recipient’s organisation has no such address. “Access denied” is only its wording: your rights are not in question. If the address is in use all the same, the organisation’s directory is incomplete.',
    steps: {
      sender: [
        'Compare the address with one from a reply or a business card, and correct it.',
        'If others reach the person there, send them this notice another way; their administrator has to correct the directory.',
      ],
      receivingAdmin: [
        'Make sure that the address exists in Exchange Online, also when the mailbox is kept on another server.',
        'While some recipients live elsewhere, set the accepted domain to “Internal relay”, so that unknown addresses are passed on.',
      ],
    },
  },
  bannedRecipient: {
    title: 'Microsoft does not accept this recipient address',
    meaning:
      'Microsoft 365 treats the address you wrote to as not valid and takes nothing for it. The words “banned recipient” are about that address, not about you.',
    steps: {
      sender: [
        'Check the address with the person, and use another one if there is any.',
        'If you are sure that it is right, ask your administrator to report the error to Microsoft with the full notice.',
      ],
      sendingAdmin: ['If the address is certainly in use, open a support case with Microsoft and attach the notice.'],
    },
  },
  unknownAtOtherServer: {
    title: 'The recipient’s own mail server says: no such mailbox',
    meaning:
      'Microsoft 365 sent your message on to a server outside Microsoft, and that server answered that the address is unknown or the mailbox not available. Its own words follow the arrow “->”. The refusal comes from there, not from Microsoft.',
    steps: {
      sender: [
        'Read the words after “->”, then check the spelling of the address.',
        'Ask the recipient for an address that works; the same message would be refused again.',
      ],
      recipient: ['If you forward mail from Microsoft 365 to another account, check that this account still exists.'],
      receivingAdmin: [
        'Look up the refused address on the server named in the notice; Microsoft only passed its answer on.',
      ],
    },
  },
  replyToSavedMessage: {
    title: 'The recipient could not be resolved, often in a reply',
    meaning:
      'Microsoft 365 could not turn the recipient into a real address. This happens mostly after a reply to an old message or to one saved as a file: Outlook then knows only an internal name that may no longer exist. Despite “Sender denied”, you are not the problem.',
    steps: {
      sender: [
        'Write a new message instead of replying, and type the recipient’s address by hand.',
        'Remove the recipient from Outlook’s suggestions before you type the address.',
      ],
      receivingAdmin: [
        'If colleagues still reply to an old internal name (IMCEAEX-…), add it to the recipient as an X500 address.',
      ],
    },
  },
  mailboxBusy: {
    title: 'The mailbox is receiving too much at once',
    meaning:
      'So much mail is arriving for this mailbox at the same moment that Microsoft 365 makes it wait, so that other mailboxes stored beside it do not suffer. This brake is intended, and the attempts go on by themselves.',
    steps: {
      sender: ['Do nothing for some hours; a second copy would only lengthen the queue.'],
      sendingAdmin: ['If a program of yours floods this mailbox with alerts, spread them out or send one summary.'],
      receivingAdmin: [
        'Find out what fills the mailbox, such as monitoring alerts or a forwarding rule, and send part of it elsewhere.',
      ],
    },
  },
  forestConnections: {
    title: 'Microsoft has too many connections open just now',
    meaning:
      'The part of Microsoft 365 that holds the recipient’s mailbox has reached its limit of simultaneous connections and hung up. Nothing is wrong with your message, and the sending server tries again.',
    steps: {
      sender: ['Wait; the message is still in the queue of your mail service.'],
      sendingAdmin: [
        'If it lasts for hours, open fewer connections to Microsoft at the same time, with more messages in each.',
      ],
    },
  },
  recipientHourlyLimit: {
    title: 'The recipient has received too many messages this hour',
    meaning:
      'The mailbox has had as many messages as Microsoft 365 lets it receive per hour, normally 3,600 from all senders together. The address is right. The limit ends by itself, but a refused message is not sent again by itself.',
    steps: {
      sender: [
        'Send the message once more in an hour or two.',
        'If it is urgent, tell the recipient another way that their mailbox is being flooded.',
      ],
      sendingAdmin: [
        'Let programs that write to this mailbox send less per hour, and try refused messages again later.',
      ],
      receivingAdmin: [
        'Open the report “Mailboxes exceeding receiving limits” in the Exchange admin center and stop what floods the mailbox.',
      ],
    },
  },
  senderHourlyLimit: {
    title: 'You have written to this recipient too often this hour',
    meaning:
      'You have sent this mailbox more messages than Microsoft 365 takes from one sender per hour, normally about 1,200. Other senders still get through. The refused message arrives only if it is sent again after a pause.',
    steps: {
      sender: [
        'Pause for an hour, then send again what is still needed.',
        'Put several messages to the same person together into one.',
      ],
      sendingAdmin: [
        'Find the program that sends so many notices to one address, and let it bundle them.',
        'Give the program a waiting time and a second attempt, since no queue repeats a refused message.',
      ],
    },
  },
  expired: {
    title: 'Microsoft 365 tried for a day and gave up',
    meaning:
      'Microsoft 365 could not hand your message over before its time ran out, usually because the other server did not answer or kept refusing. The notice often quotes the last error; that is the real cause. Nothing is tried any more, even where the code begins with a 4.',
    steps: {
      sender: [
        'Check the part after the @ for a typing error.',
        'Send the message again later if the domain is right; if it is urgent, phone.',
        'If every outside address fails this way, show your administrator the notice.',
      ],
      sendingAdmin: [
        'Find “LastError” in the notice or in the message trace: it names the server and what it said.',
        'If several domains are hit, check your outbound connectors and the smart host in them.',
      ],
      receivingAdmin: [
        'Check that your MX record is right and that the server takes connections from Microsoft on port 25.',
        'If your server refuses messages whose header lists very many recipients, raise that limit.',
      ],
    },
  },
  connectionRefused: {
    title: 'The recipient’s server is turning connections away',
    meaning:
      'Microsoft 365 wants to deliver your message, but the server outside Microsoft refuses every connection. Almost always something is wrong there: the mail service is down, or a firewall shuts Microsoft out. The attempts go on for now.',
    steps: {
      sender: [
        'Wait; if the other side recovers within a day, the message arrives without you.',
        'If it matters, tell the recipient that their mail server is not taking connections.',
      ],
      sendingAdmin: ['If a connector of yours sends to that address, check whether the host behind it has moved.'],
      receivingAdmin: [
        'Start the mail service on the IP address in the notice, and let Microsoft’s address ranges through the firewall on port 25.',
        'Make sure that the MX record does not name a server that was switched off.',
      ],
    },
  },
  gaveUpConnectionRefused: {
    title: 'Given up: the recipient’s server refused every connection',
    meaning:
      'Microsoft 365 tried to reach the recipient’s server for as long as it keeps messages, normally a day, and every connection was refused. The fault lies with that server or the network around it. Nothing is tried any more.',
    steps: {
      sender: [
        'Reach the recipient another way and mention that their mail server was unreachable.',
        'Send the message once more when they say that it works again.',
      ],
      receivingAdmin: [
        'Test from outside whether port 25 of your MX host answers, and look for a firewall rule against Microsoft.',
        'Compare the IP address in the notice with the one your server has today.',
      ],
    },
  },
  connectionBrokenOff: {
    title: 'The other server breaks the connection off',
    meaning:
      'Microsoft 365 reaches the recipient’s server, but that server cuts the conversation off abruptly. With 4.4.318 the attempts still go on; with 5.4.318 Microsoft has stopped. The notice does not say why the other side hangs up.',
    steps: {
      sender: [
        'With 450, wait; with 550, try again once the recipient’s side has looked into it.',
        'Send the recipient the notice over another channel, for their administrator.',
      ],
      sendingAdmin: ['If only one partner is hit, give them the server name and time from the message trace.'],
      receivingAdmin: [
        'Search the log of your server or gateway for the moment in the notice: a crash, a time limit or a TLS failure is typical.',
        'Check whether a firewall or filter in front ends Microsoft’s sessions.',
      ],
    },
  },
  dnsQueryFailed: {
    title: 'The recipient’s domain could not be looked up',
    meaning:
      'Microsoft 365 asked where mail for the recipient’s domain goes and got no usable answer. Either the domain is misspelled or has expired, or its name servers do not work.',
    steps: {
      sender: [
        'Look for a typing error after the @, such as .con for .com.',
        'If the domain is right, tell the recipient that mail to their domain finds no server.',
      ],
      receivingAdmin: [
        'Renew the domain if it has expired, and ask each of its name servers for the MX record.',
        'If you use DNSSEC, test the chain of signatures; a broken one makes every answer useless.',
      ],
    },
  },
  mailLoop: {
    title: 'The message went round in circles',
    meaning:
      'Your message was handed back and forth between servers or forwarding rules until Exchange stopped it, after 20 rounds. With 5.4.14 Microsoft 365 noticed it, with 5.4.6 a company’s own Exchange server. Somebody’s settings have to change first.',
    steps: {
      sender: [
        'Check whether a rule in your own mailbox forwards to the recipient, and switch it off.',
        'Otherwise pass the notice to the recipient by another way; resending ends in the same circle.',
      ],
      recipient: ['Look for two of your accounts that forward to each other, and end one of the rules.'],
      sendingAdmin: [
        'In a hybrid, compare the connectors in the notice’s list of hops: one of them sends the mail back where it came from.',
      ],
      receivingAdmin: [
        'Check the accepted domain: as “Internal relay” with an MX that leads back to Microsoft 365, unknown addresses circle.',
        'Let the MX record lead to the system that really holds the mailboxes.',
      ],
    },
  },
  wrongRegion: {
    title: 'The message reached the wrong entrance of Microsoft 365',
    meaning:
      'Your message reached a Microsoft server that is not responsible for this organisation. The cause is mostly an outdated MX record or relay host, or a connector that no longer recognises the sender; the country has nothing to do with it. Attempts go on, but waiting alone does not help.',
    steps: {
      sender: ['Send the notice to whoever runs the sending system; with a scanner or program, name the device.'],
      sendingAdmin: [
        'As relay host, set the name ending in mail.protection.outlook.com for your domain, never an IP address or mail.messaging.microsoft.com.',
        'If your own devices relay outward, enter their present public IP address or certificate in the inbound connector.',
      ],
      receivingAdmin: [
        'Correct the MX record to the value that the Microsoft 365 admin center shows for the domain, and remove older ones.',
      ],
    },
  },
  replicationFailed: {
    title: 'Microsoft could not make its safety copy just now',
    meaning:
      'Before Microsoft takes a message it stores a second copy on another of its servers, and this did not work for a moment. The trouble is Microsoft’s own. Sending servers repeat the attempt, and it normally passes.',
    steps: {
      sender: ['Let the queue work; neither you nor the recipient has anything to change.'],
      sendingAdmin: [
        'If it goes on for hours, look for an incident in the service health page of the Microsoft 365 admin center.',
      ],
    },
  },
  serverTrouble: {
    title: 'Microsoft 365 has a passing fault of its own',
    meaning:
      'One of Microsoft’s servers could not take your message just then: it was overloaded, or another server behind it did not answer. The recipient’s mailbox is not full. The refusal is temporary, and the sending server tries again by itself.',
    steps: {
      sender: ['Wait until tomorrow; a final notice follows if every attempt fails.'],
      sendingAdmin: [
        'If only one organisation is hit for hours, give its administrator the reply with time and server name, for a case with Microsoft.',
      ],
    },
  },
  organisationOverloaded: {
    title: 'Too much mail is waiting for the recipient’s organisation',
    meaning:
      'Microsoft 365 holds so many messages for the recipient’s organisation that it takes no more for the moment. Yours stays with the sending server, which repeats the attempt.',
    steps: {
      sender: ['Leave it alone for a day, and phone if the matter is urgent.'],
      receivingAdmin: [
        'Find out in the mail flow reports what arrives in such numbers, and whether a server of yours behind Microsoft 365 has stopped taking mail.',
      ],
    },
  },
  untrustedRoot: {
    title: 'The recipient’s server has a certificate Microsoft cannot verify',
    meaning:
      'Microsoft 365 wants to send your message over a verified encrypted connection, but nobody whom Microsoft trusts vouches for the other server’s certificate; often the certificates in between are missing. Attempts go on, but they pass only once the other side repairs this.',
    steps: {
      sender: ['Pass the notice on to the recipient; the words that matter are “UntrustedRoot” and the server’s name.'],
      sendingAdmin: [
        'If a connector of yours demands a trusted certificate from this partner, ease it only until they have repaired theirs.',
      ],
      receivingAdmin: [
        'Install a certificate of a public issuer, with all intermediate certificates, on the server or gateway that answers for your MX.',
        'Test with “openssl s_client -starttls smtp -showcerts” from outside.',
      ],
    },
  },
  mtaStsHost: {
    title: 'The recipient’s domain forbids delivery to its own server',
    meaning:
      'The recipient’s domain publishes a list of the servers that may take its mail (MTA-STS), and the server that DNS names is not on it. To be safe, Microsoft 365 does not deliver. With 4.4.8 it still tries; with 5.4.8 it has given up.',
    steps: {
      sender: ['Tell the recipient, by another way, that their MTA-STS policy and their mail server do not match.'],
      receivingAdmin: [
        'Add every MX host to the policy file at mta-sts.<domain>/.well-known/mta-sts.txt.',
        'Then change the id in the TXT record _mta-sts, so that senders fetch the new policy.',
      ],
    },
  },
  mtaStsCertificate: {
    title: 'The recipient’s server has a certificate that does not fit',
    meaning:
      'The recipient’s domain asks for verified encryption (MTA-STS), but its server’s certificate bears another name or comes from an issuer that is not trusted. Microsoft 365 therefore holds your message back (4.7.5) or returns it (5.7.5).',
    steps: {
      sender: [
        'Let the recipient know that the certificate of their mail server is at fault; nothing can be done on your side.',
      ],
      receivingAdmin: [
        'Obtain a certificate from a public issuer that carries the host name named in the MTA-STS policy.',
        'Serve the intermediate certificates too; the words after “Reason:” tell what failed.',
      ],
    },
  },
  daneNoStarttls: {
    title: 'The recipient’s server demands encryption but offers none',
    meaning:
      'The recipient’s domain announces that mail must arrive encrypted (DANE), yet its server offers no encryption that works. Microsoft 365 will not deliver in the clear. A 4 in front means that it still tries.',
    steps: {
      sender: [
        'Check the domain in the address first; if it is right, inform the recipient that their server offers no encryption.',
      ],
      receivingAdmin: [
        'Switch STARTTLS on for port 25, and look for a firewall that strips it from the EHLO reply.',
        'Until TLS works, withdraw the TLSA record.',
      ],
    },
  },
  daneCertificate: {
    title: 'The recipient’s server has an expired or wrong certificate',
    meaning:
      'The recipient’s domain wants its server’s certificate checked (DANE). Microsoft 365 did so and found it expired (322) or issued for another host name (325). Your message waits or comes back until that certificate is replaced.',
    steps: {
      sender: ['Use another way for now, and mention to the recipient that their mail certificate needs renewal.'],
      receivingAdmin: [
        'Renew the certificate, with the MX host name in the common name or among the alternative names.',
        'Publish the TLSA record that fits the new certificate before you put it to use.',
      ],
    },
  },
  daneRecordMismatch: {
    title: 'The recipient’s server does not match what its domain announces',
    meaning:
      'The domain publishes a fingerprint of its mail server’s certificate (a TLSA record), and the server shows another one. Mostly a certificate was renewed and the record forgotten. As it could also be an attack, Microsoft 365 does not deliver.',
    steps: {
      sender: ['Inform the recipient; their administrator will recognise the word “tlsa-invalid”.'],
      receivingAdmin: [
        'Compare the TLSA records at _25._tcp.<MX host> with the certificate in use, and replace outdated ones.',
        'Check the start date of the certificate: one that begins in the future fails too.',
      ],
    },
  },
  dnssecBroken: {
    title: 'The recipient’s domain has faulty security records',
    meaning:
      'The recipient’s domain is signed with DNSSEC, but the signatures do not check out, so Microsoft 365 cannot be sure where its mail goes. Nothing is delivered until the domain’s administrator repairs this.',
    steps: {
      sender: [
        'Tell the recipient that “dnssec-invalid” stands in the notice; meanwhile, use an address of theirs at another domain, or the phone.',
      ],
      receivingAdmin: [
        'Compare the DS record at the registrar with the keys in your zone, and look for expired signatures.',
        'If you cannot repair it quickly, remove the DS record and wait until caches have let it go.',
      ],
    },
  },
  tooManyRecipientsAtOnce: {
    title: 'More than 200 recipients of one domain in one go',
    meaning:
      'Microsoft 365 takes at most 200 recipients of the same domain in one transmission. An ordinary mail server delivers the others in further portions by itself; a program that does not do so has to be changed.',
    steps: {
      sender: [
        'Wait first: the rest usually follows without you.',
        'If a final notice names people who got nothing, send to them in groups of fewer than 200.',
      ],
      sendingAdmin: [
        'Let the sending program split its list into portions of at most 200 recipients per domain and send the remainder again.',
      ],
    },
  },
  serverThrottled: {
    title: 'Microsoft is slowing the sending server down',
    meaning:
      'The server that sends your mail behaves differently from before, mostly by sending much more, and Microsoft 365 accepts only part of it until it knows more. The number after AS names Microsoft’s rule. Attempts go on, and with steady, clean mail the limit fades within days.',
    steps: {
      sender: [
        'Wait; if only bulk mail is concerned, send the rest tomorrow.',
        'If you sent no bulk mail, ask your provider whether another customer or a hacked account causes this.',
      ],
      sendingAdmin: [
        'Raise the volume from a new or changed IP address in small steps, and look for hacked accounts first.',
        'If you relay your own mail through Microsoft 365, set up an inbound connector for that IP address.',
      ],
      receivingAdmin: [
        'If your mail passes another filter first, create a partner connector for its IP addresses, or the filter is slowed down.',
      ],
    },
  },
  addressUnderReview: {
    title: 'Microsoft is examining the sending server’s address',
    meaning:
      'Something suspicious came from the IP address that sends your mail, and Microsoft 365 holds its mail back while it looks into this. If the traffic is legitimate, the restriction is lifted shortly.',
    steps: {
      sender: ['Leave the message in the queue, and tell your mail provider that Microsoft is examining their server.'],
      sendingAdmin: [
        'Use the time to find out what left this IP address in the last hours: hacked accounts, web forms, a new mailing.',
        'Hold bulk mail back until normal mail passes again.',
      ],
    },
  },
  ipv6RangeLimit: {
    title: 'Too much mail came from this IPv6 network',
    meaning:
      'The IPv6 network of the sending server has sent Microsoft 365 too many messages in too short a time. Microsoft counts the whole range, so a neighbour may be the cause. The refused message is not tried again by itself.',
    steps: {
      sender: ['Send it again after a few hours, or from an account at another provider.'],
      sendingAdmin: [
        'Send to Microsoft over IPv4 for the time being, and spread large mailings.',
        'Ask the hosting provider for a range of your own if neighbours use up the limit.',
      ],
    },
  },
  bannedIp: {
    title: 'The sending server is on Microsoft’s block list',
    meaning:
      'Microsoft 365 takes no mail from the IP address in the brackets, as it has been noticed for spam or is suspected of it. It can be a shared server where another customer is to blame. Its operator can apply for removal; this takes up to 24 hours, sometimes longer.',
    steps: {
      sender: [
        'Give the whole notice to your mail or hosting provider; the IP address in it decides.',
        'Send what is urgent from an account at another provider.',
      ],
      sendingAdmin: [
        'First stop what caused it: hacked accounts, open web forms, bought lists.',
        'Then enter the IP address and your e-mail address at sender.office.com, and confirm by the link that you are sent.',
      ],
    },
  },
  bannedIpByMail: {
    title: 'Microsoft has banned the server; removal only by e-mail',
    meaning:
      'The IP address of the sending server is banned, and Microsoft wants to examine the case itself. The web form does not work for this code: the request goes to delist@microsoft.com.',
    steps: {
      sender: ['Ask your mail provider to write to Microsoft, and hand them the notice unshortened.'],
      sendingAdmin: [
        'Clean the server first, then send delist@microsoft.com the full notice with code and IP address.',
        'Say in the same mail what the cause was and what you changed.',
      ],
    },
  },
  blockedBySpamhaus: {
    title: 'The sending server is on the Spamhaus list',
    meaning:
      'Microsoft 365 refuses the sending server because its IP address is listed by Spamhaus, an independent blocklist. Microsoft cannot take it off; only Spamhaus can.',
    steps: {
      sender: [
        'Send your mail provider the notice and ask about the Spamhaus listing.',
        'Until it is gone, write from another mail service.',
      ],
      sendingAdmin: [
        'Look the IP address up at check.spamhaus.org: the page names the list, the reason and the way out.',
        'Clear up the cause before you ask for removal, or the address is listed again.',
      ],
    },
  },
  blockedByRecipientOrganisation: {
    title: 'The recipient’s organisation has blocked the sending server',
    meaning:
      'Not Microsoft, but the organisation you wrote to keeps the IP address of your mail server on its own block list. Only its administrator can remove it; Microsoft’s delisting form has no effect here.',
    steps: {
      sender: ['Ask your contact there, by phone or from another address, to have their IT department lift the block.'],
      sendingAdmin: [
        'Give the other organisation the blocked IP address once you are sure that nothing unwanted has come from it.',
      ],
      receivingAdmin: [
        'In the Microsoft Defender portal, look in the connection filter policy (IP Block List) for the address, and remove it if it is wanted.',
      ],
    },
  },
  helloNameForged: {
    title: 'The sending server introduces itself under a wrong name',
    meaning:
      'The server that sends your mail gave the name of Microsoft’s server as its own when it said hello. Spam programs do that, so Microsoft 365 refuses it. Usually it is only a wrong setting.',
    steps: {
      sender: ['Tell whoever runs your mail or website: “Microsoft refuses our server for a bad HELO.”'],
      sendingAdmin: [
        'Set the HELO name to the server’s own full host name (Postfix: smtp_helo_name), never to the host that it connects to.',
        'If nothing is misconfigured, search the machine for a spam program.',
      ],
    },
  },
  ipv6Unauthenticated: {
    title: 'Mail over IPv6 must prove where it comes from',
    meaning:
      'The message came over an IPv6 connection, and there Microsoft 365 insists that SPF or DKIM passes. Neither did. Attempts go on, but as long as the domain is not set up they end the same way.',
    steps: {
      sender: ['Forward the delay notice to whoever runs your domain, with the words “SPF or DKIM over IPv6”.'],
      sendingAdmin: [
        'Add the server’s IPv6 address to the SPF record of the envelope domain (ip6:…), or sign with DKIM.',
        'As a quick way out, send to Microsoft over IPv4 only.',
      ],
    },
  },
  ipv6WithoutReverseDns: {
    title: 'The sending server’s IPv6 address has no name',
    meaning:
      'Microsoft 365 accepts mail over IPv6 only from addresses that have a reverse DNS record (PTR), and yours has none. Every message on this path comes back until the record exists.',
    steps: {
      sender: [
        'Pass on to your mail provider that their IPv6 address lacks a PTR record; it stands in the brackets of the notice.',
      ],
      sendingAdmin: [
        'Have the hosting provider of the IPv6 address set a PTR record to a host name that leads back to the same address.',
        'Or switch outgoing mail to IPv4 (Postfix: inet_protocols or smtp_address_preference).',
      ],
    },
  },
  recipientWithoutIpv6: {
    title: 'The recipient’s organisation takes no mail over IPv6',
    meaning:
      'Your mail server connected over IPv6, and the recipient’s domain at Microsoft 365 accepts mail over IPv4 only. Address and content are fine.',
    steps: {
      sender: [
        'Ask your mail provider to send to this domain over IPv4; from another provider the message may pass at once.',
      ],
      sendingAdmin: ['Route this domain, or all of Microsoft, over IPv4.'],
      receivingAdmin: ['If you want mail over IPv6, run Enable-IPv6ForAcceptedDomain in Exchange Online PowerShell.'],
    },
  },
  spfFailed: {
    title: 'Your domain does not list the server that sent the message',
    meaning:
      'The recipient’s system checked SPF: your domain publishes which servers may send for it, and the one that sent this message is not among them. It may also have been forwarded on the way. Until DNS is corrected, it is refused again.',
    steps: {
      sender: ['Forward the notice to whoever manages your domain; tell them by which program or website you sent.'],
      recipient: [
        'If the message came through forwarding that you set up, let the sender write to your final address.',
      ],
      sendingAdmin: [
        'Add the sending service to the one SPF record of the domain; for Microsoft 365 that is include:spf.protection.outlook.com.',
        'Stay below ten DNS lookups, and remove a second v=spf1 record.',
      ],
    },
  },
  dmarcReject: {
    title: 'Your own domain asks for such mail to be refused',
    meaning:
      'Microsoft 365 could not confirm that the message comes from the domain in the From field, and that domain tells receivers to reject such mail (DMARC, p=reject). Typical causes are a newsletter tool or website that was never set up for the domain, or forwarding on the way.',
    steps: {
      sender: [
        'Show the notice to whoever manages your domain, and say which program sent the message.',
        'Send through your normal mailbox until that is done.',
      ],
      sendingAdmin: [
        'Send a test the same way to a mailbox of yours at another provider; Authentication-Results in its headers shows whether SPF or DKIM failed, and for which domain.',
        'Set up DKIM with your own domain in the sending service; one pass that matches the From domain is enough.',
      ],
      receivingAdmin: [
        'If a gateway or forwarder in front of you breaks the checks, enter it as a trusted ARC sealer or use enhanced filtering for connectors.',
      ],
    },
  },
  forwardedMailRefused: {
    title: 'A forwarded message was refused at its next stop',
    meaning:
      'Microsoft 365 passed a message on, and the next server refused it because SPF or DKIM no longer passed after the forwarding. It happens most where a filter that is not from Microsoft stands in between.',
    steps: {
      sender: [
        'Write to the person’s final address directly, if you know it.',
        'If you forward your own mail, send the notice to your administrator with the forwarding address.',
      ],
      sendingAdmin: [
        'Check that the gateway accepts the domain which Microsoft writes into the envelope of forwarded mail (SRS).',
        'Keep filters from changing subject or body after the DKIM signature.',
      ],
    },
  },
  severalFromAddresses: {
    title: 'The message names several senders, but no single one',
    meaning:
      'The From field holds more than one address, and the mail standard then wants a Sender field that says which of them really sent it. That field is missing, so Microsoft 365 refuses the message.',
    steps: {
      sender: ['Send it again with exactly one From address.'],
      sendingAdmin: ['Have the program write one address into From, or add a Sender header with one address.'],
    },
  },
  fromNotValid: {
    title: 'The message has no valid From address',
    meaning:
      'Every message needs a correct address in its From field, and yours had none or a malformed one. Ordinary mail programs do this right; websites, scripts and devices sometimes do not.',
    steps: {
      sender: [
        'In the program or device, enter a full sender address such as name@example.com.',
        'If a website sent the message, report to its operator that From is not valid.',
      ],
      sendingAdmin: [
        'Write the header with angle brackets: From: Name <name@example.com>.',
        'Encode names with accents or commas properly, and quote the latter.',
      ],
    },
  },
  bareLineFeeds: {
    title: 'The program that sent it wrote line ends wrongly',
    meaning:
      'The message contains line feeds standing alone, which is not allowed in mail. Microsoft 365 hands such a message on only to servers that can cope with it; the recipient’s cannot. The program is to blame, not what you typed.',
    steps: {
      sender: ['Send the text from another program, such as Outlook on the web, as plain text or HTML.'],
      sendingAdmin: [
        'Correct the program or add-in so that every line ends with CRLF; signatures and disclaimers inserted on the way count too.',
      ],
      receivingAdmin: ['If you can, let your server announce CHUNKING (BDAT), with which such messages can be taken.'],
    },
  },
  richTextHeader: {
    title: 'Outlook’s Rich Text format made the message unreadable there',
    meaning:
      'The message was written in Outlook’s Rich Text format with an attachment, often a message inside a message. This produces a header line so long that the recipient’s server refuses it.',
    steps: {
      sender: ['In Outlook, open Format Text, choose HTML instead of Rich Text, and send again.'],
      sendingAdmin: ['Turn Rich Text (TNEF) off for this remote domain or mail contact in Exchange Online.'],
    },
  },
  tooManyEmbeddedFiles: {
    title: 'An attachment has too many files inside it',
    meaning:
      'One of your attachments, for instance a Word document, contains 20 or more embedded files. The receiving side refuses that as a policy violation.',
    steps: {
      sender: ['Take some of the embedded files out of the document, or share it as a link, and send again.'],
      sendingAdmin: [
        'Show users how to link to files instead of embedding them; there is no setting on your side that lifts this limit.',
      ],
    },
  },
  unspecificRemoteError: {
    title: 'The recipient’s side refused, for a reason in its own words',
    meaning:
      'The recipient’s mail system refused your message, and Microsoft 365 put its most general code around the reply because it has none that fits. What really happened stands after the arrow “->”, in the words of that system.',
    steps: {
      sender: [
        'Read the English words after “->”: they often name the cause, such as spam, size or an unknown user.',
        'If they tell you nothing, forward the notice to your administrator.',
      ],
      sendingAdmin: [
        'Take the original reply from “Diagnostic information for administrators” and look that one up.',
        'Give the recipient’s administrator server name, time and this reply; Microsoft support cannot help with it.',
      ],
      receivingAdmin: ['Search your own gateway or filter for the reply quoted in the notice.'],
    },
  },
  groupForMembersOfOrganisation: {
    title: 'This group takes no mail from outside its organisation',
    meaning:
      'The address belongs to a distribution group that is set to accept mail from its own organisation only. The group’s owner or the organisation’s administrator can open it; sending again changes nothing.',
    steps: {
      sender: [
        'Write to one of the members and ask them to pass the message on to the group.',
        'Ask the group’s owner to let outside senders in.',
      ],
      recipient: [
        'As owner, open the group’s settings in Outlook and allow people outside the organisation to send to it.',
      ],
      receivingAdmin: [
        'In the Exchange admin center, open the group’s delivery management and allow senders outside the organisation.',
        'If only some outsiders are wanted, add them as mail contacts and name those as allowed senders.',
      ],
    },
  },
  groupWithAllowedSenders: {
    title: 'Only chosen senders may write to this group',
    meaning:
      'The distribution group has a list of people who may send to it, and you are not on it. Even the owner may have to be entered there. The owner or the administrator can add you.',
    steps: {
      sender: [
        'Ask the group’s owner for permission; in Outlook, the group’s contact card shows who that is.',
        'If it is urgent, let someone who is on the list send it for you.',
      ],
      recipient: ['As owner, add the sender, and if necessary yourself, to the allowed senders of the group.'],
      receivingAdmin: [
        'In the Exchange admin center, choose the group, then Settings, Delivery management, and add the sender.',
      ],
    },
  },
  internalRecipient: {
    title: 'This address takes no mail from outside its organisation',
    meaning:
      'The mailbox (134), public folder (13, 135) or other recipient is set to accept only senders who are signed in to the same organisation. Only that organisation’s administrator can change this. Your password and your account have nothing to do with it.',
    steps: {
      sender: [
        'Ask the person for an address that outsiders may use, or reach them by phone.',
        'If you belong to the organisation, sign in with your work account and send from there.',
      ],
      receivingAdmin: [
        'Open the recipient in the Exchange admin center, go to the message delivery restrictions and clear “Require that all senders are authenticated”.',
        'For a public folder or a mail user do the same by Set-MailPublicFolder or Set-MailUser, -RequireSenderAuthenticationEnabled $false.',
      ],
    },
  },
  deliveryNotAuthorized: {
    title: 'You are not allowed to write to this recipient',
    meaning:
      'The recipient’s organisation does not let you send to this address. Usually it is a group that only members or chosen people may use; it can also be a rule that refuses certain messages. The text does not say which of the two.',
    steps: {
      sender: [
        'Ask the recipient or the group’s owner for permission to send.',
        'If others there get your mail, ask one of them to forward this message.',
      ],
      recipient: ['If you want the mail, ask your administrator to allow the sender for your address or group.'],
      receivingAdmin: [
        'Check the recipient’s delivery restrictions first, then run a message trace: it names a mail flow rule that took part.',
      ],
    },
  },
  mailFlowRule: {
    title: 'A rule set by an administrator refused the message',
    meaning:
      'An administrator, mostly at the recipient’s organisation, has written a mail flow rule that rejects messages like yours, for example by attachment, sender or words. The explanation in the notice comes from them. If the notice names a server of your own organisation, the rule is there.',
    steps: {
      sender: [
        'Follow the explanation in the notice if there is one; otherwise ask the recipient what their organisation does not accept.',
        'Try a short text without attachments, to see whether those are the reason.',
      ],
      receivingAdmin: [
        'Find the rule by message trace, then add an exception in the Exchange admin center under Mail flow, Rules.',
        'Put an understandable reason and a contact into the rule’s rejection text.',
      ],
    },
  },
  blockedByOwnOrganisation: {
    title: 'Your own organisation blocks one of the recipients',
    meaning:
      'Your organisation has put an address or domain among your recipients on its block list at Microsoft 365. One such entry stops the whole message, for all recipients, inside and outside.',
    steps: {
      sender: [
        'Send the message again without the address that the notice names.',
        'If you need that address, ask your administrator to remove it from the Tenant Allow/Block List.',
      ],
      sendingAdmin: [
        'In the Microsoft Defender portal, open Tenant Allow/Block Lists, Domains & addresses, and delete the entry if it is not wanted.',
      ],
    },
  },
  externalForwardingBlocked: {
    title: 'Automatic forwarding to an outside address is forbidden',
    meaning:
      'A rule or a mailbox setting wanted to forward the message automatically to an outside address, and the outbound spam policy of the forwarding organisation forbids that. The person who wrote the message may never have heard of the outside address.',
    steps: {
      sender: [
        'If you set up the forwarding, ask your administrator to allow it or switch it off.',
        'If you only wrote to somebody, tell that person that their forwarding is blocked.',
      ],
      recipient: [
        'Remove the forwarding in Outlook on the web under Settings, Mail, Forwarding and Rules, or have it allowed.',
      ],
      sendingAdmin: [
        'In the Defender portal, create an outbound anti-spam policy for the few users who need it, with automatic forwarding switched on.',
        'Make sure that the forwarding was not set up by an intruder.',
      ],
    },
  },
  journalingArchiveOff: {
    title: 'Archive copies are not accepted by Microsoft 365 here',
    meaning:
      'A company’s own Exchange server sends copies of all mail (journaling) to Microsoft 365, but the organisation has not switched Journaling Archive on there. Only the copy is refused; the original message is a separate matter.',
    steps: {
      sender: [
        'Forward the notice to your administrator and mention “journaling”; your message need not be sent again for that.',
      ],
      sendingAdmin: [
        'Turn Journaling Archive on in the organisation’s Microsoft 365 settings.',
        'Or change the journal rule so that its copies go to another mailbox.',
      ],
    },
  },
  domainNotServedHere: {
    title: 'This server does not handle the recipient’s domain',
    meaning:
      'Your message ended up at a server that takes no mail for the recipient’s domain. As a rule the domain’s DNS entry points to the wrong place, or the server was never told about the domain.',
    steps: {
      sender: [
        'Check the domain for a typing error, then tell the recipient that their mail goes to the wrong server.',
      ],
      sendingAdmin: ['If your own connector routes this domain, see whether its smart host is still the right one.'],
      receivingAdmin: [
        'Look up the MX record of the domain and correct it if it leads to a former provider.',
        'If it leads to Microsoft 365, add the domain to the organisation’s accepted domains and verify it.',
      ],
    },
  },
  unableToRelay: {
    title: 'The server will not pass the message on for you',
    meaning:
      'The message reached a server that is not its destination and does not pass mail on for this sender. If a device or program of yours sent it, the login is missing; if you wrote a normal message, the recipient’s MX record leads to the wrong host. If you wrote nothing at all, your address was forged.',
    steps: {
      sender: [
        'In your device or program, turn on the login for outgoing mail (smtp.office365.com, port 587).',
        'If it was a normal message, tell the recipient that their domain leads to a server that does not know it.',
        'Ignore the notice if you never sent anything to that address.',
      ],
      sendingAdmin: ['For devices without a login, create an inbound connector with their public IP address.'],
      receivingAdmin: ['Make the domain known to the server that the MX record names, or correct the record.'],
    },
  },
  clientNotAuthenticated: {
    title: 'The server accepts mail only after a login',
    meaning:
      'The receiving server takes messages only from clients that have logged in, and yours came without. Between two companies this means that the receiving server does not accept ordinary mail from the internet; the notice names it.',
    steps: {
      sender: [
        'If your own mail program shows this, switch on “outgoing server requires authentication”.',
        'If the recipient’s server is named, send the notice to the recipient for their IT department.',
      ],
      sendingAdmin: [
        'Set up authentication on the Send connector or in the program, with an account of the receiving system.',
      ],
      receivingAdmin: [
        'On the Receive connector that faces the internet, permit anonymous users; on the others, leave the login required.',
      ],
    },
  },
  deviceNotLoggedIn: {
    title: 'The device or program is not logged in to Microsoft 365',
    meaning:
      'A scanner, website or program sends through smtp.office365.com without a valid login. Either no name and password are set, or the login was refused just before, or SMTP login is switched off for that mailbox.',
    steps: {
      sender: [
        'In the device, enter the full address and password of a mailbox, port 587 and STARTTLS.',
        'If they are entered already, ask your administrator to check “Authenticated SMTP” for this mailbox.',
      ],
      sendingAdmin: [
        'In the Microsoft 365 admin center, open the user, Mail, Manage email apps, and tick Authenticated SMTP.',
        'Where passwords are not allowed, use OAuth or an inbound connector with the device’s public IP address.',
      ],
    },
  },
  passwordLoginOff: {
    title: 'Microsoft 365 does not let this program log in by password',
    meaning:
      'Your program wanted to send with a user name and a password, and that way is switched off for the mailbox or the whole organisation. The password itself may be right; an app password is refused just the same.',
    steps: {
      sender: [
        'Sign in anew with a program that opens Microsoft’s own login window (OAuth), or send from Outlook on the web.',
        'If a device or website sends for you, ask your administrator to allow SMTP AUTH or another way.',
      ],
      sendingAdmin: [
        'With “SmtpClientAuthentication is disabled”, allow Authenticated SMTP for this mailbox, or for the organisation.',
        'With “basic authentication is disabled”, move the program to OAuth, or the device to a connector with its public IP address.',
      ],
    },
  },
  loginRefused: {
    title: 'Microsoft 365 did not accept the login',
    meaning:
      'Your program or device logged in to smtp.office365.com and was turned away. User name or password may be wrong, or a rule of the organisation, such as a second step at sign-in, stands in the way. The reply seldom says which.',
    steps: {
      sender: [
        'Sign in at outlook.office.com with the same name and password, to see whether they are right.',
        'If they are, ask your administrator whether this mailbox may send by SMTP AUTH.',
      ],
      sendingAdmin: [
        'Look up the attempt in the sign-in logs of Microsoft Entra; they name the rule that refused it.',
        'Check Authenticated SMTP for the mailbox, and whether security defaults or a Conditional Access policy block it.',
      ],
    },
  },
  connectorNoLongerMatches: {
    title: 'Microsoft 365 no longer recognises your company’s server',
    meaning:
      'Your company’s server or device sends through Microsoft 365 with the help of a connector, and this connector no longer recognises it. Mostly its public IP address or its certificate has changed.',
    steps: {
      sender: ['Report it to your administrator at once: probably all mail from this server or device is affected.'],
      sendingAdmin: [
        'Compare the server’s present public IP address and certificate with the inbound connector in the Exchange admin center, and correct the connector.',
        'Make sure that the name in the certificate, or the sender’s domain, is an accepted domain of the organisation.',
      ],
    },
  },
  sendAsDenied: {
    title: 'The account may not send under this From address',
    meaning:
      'The login was fine, but the account that logged in has no right to send under the address in From. This is common with devices, shared mailboxes and second addresses.',
    steps: {
      sender: [
        'Set the From address to the address you log in with.',
        'If you need the other address, ask your administrator for the “Send As” right on it.',
      ],
      sendingAdmin: [
        'In the Exchange admin center, open the mailbox of the From address, Delegation, Send as, and add the account that logs in.',
        'Allow some time for the new right to take effect before you test.',
      ],
    },
  },
  restrictedAccount: {
    title: 'Your account is blocked from sending because of spam',
    meaning:
      'Microsoft 365 noticed too much spam from your account and stopped it from sending. Mostly somebody else has got hold of the password. The recipient has nothing to do with it.',
    steps: {
      sender: [
        'Change your password now, and look for rules and sent messages that are not yours.',
        'Tell your administrator that your account is restricted; you cannot release it yourself.',
      ],
      sendingAdmin: [
        'Secure the account: new password, end all sessions, second factor, remove strange inbox rules and forwarding.',
        'Then release it in the Defender portal under Email & collaboration, Review, Restricted entities; usually it takes effect within an hour, at most a day.',
      ],
    },
  },
  bannedAccount: {
    title: 'Microsoft has banned your account for spam',
    meaning:
      'Spam was detected from the sending account, and Microsoft 365 has banned it. It opens again only after the account has been cleaned and Microsoft’s support has released it.',
    steps: {
      sender: [
        'Stop sending, set a new password and inform your administrator.',
        'Until the ban ends, use another account for what cannot wait.',
      ],
      sendingAdmin: [
        'Reset the credentials and find out how the spam went out.',
        'Then open a case with Microsoft support through your usual channel and ask for the ban to be lifted.',
      ],
    },
  },
  bannedDomain: {
    title: 'Microsoft has banned the sender’s domain for spam',
    meaning:
      'Not one account but a whole domain is banned because of detected spam: the one in the sender address, in From, or in the server’s greeting. Only Microsoft’s support can restore it.',
    steps: {
      sender: ['Inform whoever runs your domain; all colleagues in the same domain are affected.'],
      sendingAdmin: [
        'Find out which of the three domains is meant (EHLO, MAIL FROM, From), and end the spam in its name.',
        'Apply to Microsoft support for release, with the full notice.',
      ],
    },
  },
  sendingLimitReached: {
    title: 'You have used up your own sending limit',
    meaning:
      'Your mailbox has written to more recipients, or sent faster, than Microsoft 365 allows: by default 10,000 recipients in 24 hours. The recipient’s mailbox is not full. If you have not sent that much, someone else may be using your account.',
    steps: {
      sender: [
        'Look into Sent Items; if anything there is not yours, change the password and tell your administrator.',
        'Otherwise send nothing for 24 hours, then send this message again.',
        'For newsletters, take a mailing service instead of your mailbox.',
      ],
      sendingAdmin: [
        'Check the sign-ins and rules of the account, and run a message trace over the last day.',
        'Look in the outbound anti-spam policy whether a lower daily limit is set for the user.',
      ],
    },
  },
  organisationDailyLimit: {
    title: 'Your whole organisation has reached its daily limit',
    meaning:
      'All users of your organisation together have written to more outside recipients in 24 hours than Microsoft 365 allows; for trial subscriptions (232) the limit is lower. The window moves along: sending works again as soon as the last 24 hours are below the limit. Mail inside the organisation still goes.',
    steps: {
      sender: [
        'Try again tomorrow; your own mailbox is not to blame.',
        'If the message is urgent, tell your administrator that the organisation’s outside limit is used up.',
      ],
      sendingAdmin: [
        'Find out which account or application sent most to outside addresses, and stop it or move it to a mailing service.',
        'With a trial subscription, change to a paid one.',
      ],
    },
  },
  onmicrosoftLimit: {
    title: 'Too much outside mail from an onmicrosoft.com address',
    meaning:
      'Addresses ending in onmicrosoft.com are meant for trying things out: all of them in one organisation together may write to only 100 outside recipients in 24 hours. This number has been passed. Receiving is not affected.',
    steps: {
      sender: ['Send from your address with the company’s own domain, if you have one; otherwise wait a day.'],
      sendingAdmin: [
        'Add your own domain to Microsoft 365 and make it the primary address of every user and application.',
        'Look for systems that still send as …onmicrosoft.com, such as notifications and automatic forwarding.',
      ],
    },
  },
  organisationBlocked: {
    title: 'Microsoft has stopped all mail from your organisation',
    meaning:
      'Most of what your organisation sends looks suspicious to Microsoft 365, which therefore lets nobody in it send. Usually one or more accounts were hacked, or a server of the company passes strangers’ mail on.',
    steps: {
      sender: ['Tell your administrator at once; until it is settled, nobody in your organisation can send.'],
      sendingAdmin: [
        'Look for hacked accounts, open relays and misused connectors, and close them.',
        'Afterwards ask Microsoft support through your usual channel to lift the ban on the tenant.',
      ],
    },
  },
  newOrganisationNotTrusted: {
    title: 'Microsoft does not yet trust your organisation’s mail',
    meaning:
      'Your organisation’s mail leaves by an address of Microsoft with little reputation, as new and trial organisations often do, or most of its mail looked suspicious. Microsoft 365 does not send it on until support has had a look.',
    steps: {
      sender: ['Ask your administrator to contact Microsoft; you cannot influence this address yourself.'],
      sendingAdmin: [
        'Check that no account was hacked, then ask Microsoft support to release sending for the tenant.',
        'If it is a trial, buy licences and use your own domain before you send to outside.',
      ],
    },
  },
  unregisteredDomains: {
    title: 'Mail was sent under domains that Microsoft does not know',
    meaning:
      'A suspicious amount of mail left your organisation under sender domains that were never added to Microsoft 365. It therefore blocks such sending.',
    steps: {
      sender: [
        'Use your normal address with the company’s registered domain.',
        'Name the sender address you used to your administrator; its domain has to be added.',
      ],
      sendingAdmin: [
        'Add every domain that you send from in the Microsoft 365 admin center, and verify it.',
        'Look in the connectors for strangers’ mail that passes through your servers.',
      ],
    },
  },
  hveTooManyConnections: {
    title: 'High Volume Email: too many connections at once',
    meaning:
      'The program that sends through Microsoft’s High Volume Email service has opened more than 250 connections at the same time with one account, and the service closed one.',
    steps: {
      sender: [
        'There is nothing to send again if the program keeps a queue; otherwise start it again with fewer jobs in parallel.',
      ],
      sendingAdmin: ['Keep below 250 connections per account, and send several messages over each.'],
    },
  },
  hveRecipientRate: {
    title: 'High Volume Email: too many messages to few recipients',
    meaning:
      'A program sends very many messages to a small number of people within a short time, and Microsoft’s High Volume Email service slows it down. Later attempts pass.',
    steps: {
      sender: ['Let the program run on; ask for the notices to be combined if it happens daily.'],
      sendingAdmin: ['Spread the messages over time, or send each person one summary.'],
    },
  },
  hveTokenExpired: {
    title: 'High Volume Email: the login token has run out',
    meaning:
      'The program logs in to Microsoft’s High Volume Email service with a token of limited life, and this one has expired (143) or is about to (142). Nothing has been sent; no password is wrong.',
    steps: {
      sender: ['Sign in again in the program if it offers that, then repeat the sending.'],
      sendingAdmin: [
        'Have the program fetch a new OAuth token before each session, and end the session before it expires.',
      ],
    },
  },
  hvePermissions: {
    title: 'High Volume Email: the program lacks a permission',
    meaning:
      'The program’s token is genuine, but the application registered for it has the wrong permissions for Microsoft’s High Volume Email service.',
    steps: {
      sender: ['Report to whoever set the program up that its API permissions are refused.'],
      sendingAdmin: [
        'In Microsoft Entra, open the app registration, correct the API permissions for HVE, grant consent and fetch a new token.',
      ],
    },
  },
  hveAccountCannotReceive: {
    title: 'The address only sends; it cannot receive mail',
    meaning:
      'You wrote to an address that a program of the organisation sends bulk mail from (High Volume Email). It has no mailbox, so no message ever reaches it.',
    steps: {
      sender: ['Look in the message you are answering for a contact address, and write to that one.'],
      receivingAdmin: ['Give the HVE account a ReplyTo address that leads to a mailbox somebody reads.'],
    },
  },
  hveAccountNotSetUp: {
    title: 'High Volume Email: the sending account is not set up',
    meaning:
      'The account that the program uses is not, or not completely, an account of Microsoft’s High Volume Email service. Nothing goes out under it.',
    steps: {
      sender: ['Give the text of the error to your administrator, with the name of the sending account.'],
      sendingAdmin: [
        'Check in the Exchange admin center, under High Volume Email, that the account exists there, and point the program to the HVE endpoint.',
      ],
    },
  },
  hveBilling: {
    title: 'High Volume Email: nobody pays for the account yet',
    meaning:
      'Microsoft’s High Volume Email service is charged by use, and the sending account has no valid billing set up. Until then it sends nothing.',
    steps: {
      sender: ['Tell your administrator that the HVE account lacks billing, and send again when that is done.'],
      sendingAdmin: ['Set up a billing policy for the HVE account, then repeat the sending.'],
    },
  },
  hveHeaderNotAllowed: {
    title: 'High Volume Email: a header line is not allowed',
    meaning:
      'The message contains a header that Microsoft’s High Volume Email service does not permit. Microsoft does not say which.',
    steps: {
      sender: ['Hand the refused message, with all its headers, to whoever runs the program.'],
      sendingAdmin: ['Leave out unusual and X- headers one after another until the message is taken.'],
    },
  },
  hveFromMissing: {
    title: 'High Volume Email: the From line is missing or wrong',
    meaning:
      'The program handed a message without a usable From header to Microsoft’s High Volume Email service, which requires one.',
    steps: {
      sender: ['Enter the sender address in the program’s settings, and send once more.'],
      sendingAdmin: ['Let the program write one From header with the address of the HVE account.'],
    },
  },
  hveNotAllowed: {
    title: 'High Volume Email is not open to this program or organisation',
    meaning:
      'Microsoft’s High Volume Email service refuses the sender. The last number tells why: 240, the application is not allowed; 241, the organisation is on a trial; 242, it is inactive; 243, it is blocked from the service.',
    steps: {
      sender: ['Pass the number on to your administrator, and send by your normal mailbox for now.'],
      sendingAdmin: [
        '240: check the configuration of the sending account and the application.',
        '241 and 242: use a paid, active subscription.',
        '243: ask Microsoft support for the reason.',
      ],
    },
  },
  hveExternalRecipients: {
    title: 'High Volume Email only writes inside the organisation',
    meaning:
      'The message went to someone outside, but Microsoft’s High Volume Email service delivers inside the organisation only. With 246, outside members of a list were left out and the others got it.',
    steps: {
      sender: [
        'Take the outside addresses out of the list and send again.',
        'For outside recipients, use a normal mailbox or a mailing service.',
      ],
      sendingAdmin: [
        'Check that lists used with HVE contain no outside members; for customers, set up Azure Communication Services or another mailing service.',
      ],
    },
  },
} as const satisfies Record<keyof typeof exchangeOnline.entries, ProviderText>;
