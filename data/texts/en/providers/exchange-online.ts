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
        'If every address of the domain is refused, switch it to Internal relay under Mail flow, Accepted domains, and then back to Authoritative.',
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
        'In the message trace, open the last event: its reason (LED=…) names the server and what it said.',
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
  connectionTimedOut: {
    title: 'The recipient’s server does not answer Microsoft',
    meaning:
      'Microsoft 365 is trying to hand your message over, but the other server gives no answer in time. It may be down, or Microsoft looks for it at a wrong address. The attempts go on for a day, and the message leaves by itself once the server answers.',
    steps: {
      sender: ['Leave the message in the queue until tomorrow, and phone if it is urgent.'],
      sendingAdmin: ['If a connector carries the mail to that domain, check the address of its smart host.'],
      receivingAdmin: [
        'See whether the server runs and can be reached from outside on port 25.',
        'If your internet provider has given you other IP addresses, correct the MX host, and tell partners whose connector names the old one.',
      ],
    },
  },
  sessionFailed: {
    title: 'Microsoft cannot set up a session with the recipient’s server',
    meaning:
      'Your message is waiting, because Microsoft 365 cannot begin a proper session with the recipient’s server: it answers with an error at once, or does not meet a condition such as encryption. The words after “Message=” tell which. Microsoft tries again for a day; you need not send anything.',
    steps: {
      sender: [
        'Wait for a day; only then does Microsoft give up and tell you so.',
        'If it cannot wait, send the recipient the notice over another channel and phone.',
      ],
      sendingAdmin: [
        'With “STARTTLS is required” or “SubjectMismatch”, compare what your outbound connector demands with what the partner’s server offers.',
      ],
      receivingAdmin: [
        'Check STARTTLS and the certificate of the server or gateway that answers on port 25.',
        'Look in its log for the time in the notice: it may have turned Microsoft’s address away at the greeting.',
      ],
    },
  },
  gaveUpSessionFailed: {
    title: 'Given up: no session with the recipient’s server came about',
    meaning:
      'Microsoft 365 tried for as long as it keeps messages, normally a day, and never got a proper session with the recipient’s server. Your message was not delivered, and nothing is tried any more. The words in brackets name the obstacle, for example “STARTTLS is required” or a certificate that does not match.',
    steps: {
      sender: [
        'Inform the recipient in another way, and quote the words in brackets for their IT department.',
        'Send the message once more when they report that it is mended, or after a day.',
      ],
      sendingAdmin: [
        'If the brackets name TLS or a certificate, see whether your outbound connector demands more than this partner offers.',
      ],
      receivingAdmin: [
        'Offer STARTTLS with a valid certificate on port 25.',
        'Make sure that no filter turns Microsoft’s address ranges away before a message is handed over.',
      ],
    },
  },
  connectionBrokenOff: {
    title: 'The other server keeps breaking the connection off',
    meaning:
      'Microsoft 365 reaches the recipient’s server, but that server cuts the conversation off abruptly. Your message waits, and the attempts go on for a day. The notice does not say why the other side hangs up; a firewall that inspects mail, or a server in trouble, is typical.',
    steps: {
      sender: [
        'Wait; nothing has to be sent again while the attempts go on.',
        'If the delay does harm, send the recipient the notice over another channel, for their administrator.',
      ],
      sendingAdmin: ['If only one partner is hit, give them the server name and time from the message trace.'],
      receivingAdmin: [
        'Turn off the SMTP inspection of the firewall in front, and see whether Microsoft’s sessions last.',
        'Search the log of your server or gateway for the moment in the notice: a crash, a time limit or a lack of memory is typical.',
      ],
    },
  },
  gaveUpConnectionBrokenOff: {
    title: 'Given up: the other server broke off every connection',
    meaning:
      'For as long as Microsoft 365 keeps messages, normally a day, the recipient’s server cut every conversation off. Your message was not delivered, and Microsoft no longer tries. Only the other side can find out why its server hangs up.',
    steps: {
      sender: [
        'Get the notice to the recipient by another way and ask them to have their server looked at.',
        'Try again once their side has done so.',
      ],
      sendingAdmin: [
        'Note the times and server addresses of the attempts in the message trace, and hand them to the partner.',
      ],
      receivingAdmin: [
        'Compare the times in the notice with the logs of every system on the way in: firewall, filter, mail server.',
        'After a change, have a message sent from a Microsoft 365 account as a test.',
      ],
    },
  },
  dnsQueryDelayed: {
    title: 'The recipient’s domain cannot be looked up just now',
    meaning:
      'Microsoft 365 asked where your message should go and got no usable answer: the domain’s name servers do not work, or the domain has expired or been changed recently. It asks again for a day, and the message leaves by itself as soon as there is an answer.',
    steps: {
      sender: [
        'Check the part after the @; if it is mistyped, write to the right address without waiting.',
        'If it is right, leave the message alone for a day.',
      ],
      sendingAdmin: [
        'If a connector of yours serves this domain, check that the name of its smart host can be looked up.',
      ],
      receivingAdmin: [
        'Query the MX record at each of your name servers, and have the DNS host repair those that do not answer.',
        'Renew the domain if it has expired.',
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
        'In a hybrid, see in the notice’s list of hops which servers alternate, and run the Hybrid Configuration Wizard again to mend the connectors between them.',
      ],
      receivingAdmin: [
        'Under Mail flow, Accepted domains, set the domain to Authoritative if all its mailboxes are in Microsoft 365; with Internal relay, unknown addresses can circle.',
        'Let the MX record lead to the system that really holds the mailboxes.',
      ],
    },
  },
  wrongRegion: {
    title: 'The message reached the wrong entrance of Microsoft 365',
    meaning:
      'Your message reached a Microsoft server that is not responsible for this organisation. The cause is mostly an outdated MX record or relay host, or a connector that no longer recognises the sender. Attempts go on, but waiting alone does not help.',
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
      receivingAdmin: [
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
  certificateCheckFailed: {
    title: 'Held back: the other server’s certificate failed the check',
    meaning:
      'Microsoft 365 wants to send your message over a verified connection, but the certificate of the other server, often one behind a connector, has expired, carries another name or is no longer valid. The message waits for a day at most and leaves by itself once certificate or connector is corrected.',
    steps: {
      sender: ['Forward the delay notice to your administrator, who can see whether a connector is involved.'],
      sendingAdmin: [
        'Under Mail flow, Connectors in the Exchange admin center, compare the certificate name that the outbound connector expects with the one the server shows.',
      ],
      receivingAdmin: [
        'Install a valid certificate with the expected name on the server that takes the mail from Microsoft.',
      ],
    },
  },
  mtaStsHostDelayed: {
    title: 'Held back: the recipient’s domain does not allow this server',
    meaning:
      'The recipient’s domain publishes a list of the servers that may take its mail (MTA-STS), and the server that DNS names is not on it. Microsoft 365 therefore keeps your message and tries again. It arrives without you if the domain’s administrator corrects this in time, normally within a day.',
    steps: {
      sender: [
        'Tell the recipient soon, by another way, that their MTA-STS policy and their mail server do not match.',
      ],
      receivingAdmin: [
        'Compare the MX records with the mx lines of mta-sts.<domain>/.well-known/mta-sts.txt, and add what is missing.',
        'Give the TXT record _mta-sts a new id, or senders go on using the old policy.',
      ],
    },
  },
  mtaStsHost: {
    title: 'The recipient’s domain forbids delivery to its own server',
    meaning:
      'Your message has come back: the recipient’s domain names in its MTA-STS policy which servers may take its mail, and the one that DNS leads to is not among them. As the mail could fall into strange hands, Microsoft 365 does not deliver. The domain’s administrator has to correct this before you send again.',
    steps: {
      sender: [
        'Reach the recipient another way and tell them that MTA-STS policy and MX record of their domain disagree.',
      ],
      receivingAdmin: [
        'Add every MX host to the policy file at mta-sts.<domain>/.well-known/mta-sts.txt.',
        'Then change the id in the TXT record _mta-sts, so that senders fetch the new policy.',
      ],
    },
  },
  mtaStsCertificateDelayed: {
    title: 'Held back: the recipient’s mail certificate does not fit',
    meaning:
      'The recipient’s domain asks for verified encryption (MTA-STS), but the certificate of its server bears another name or comes from an issuer that is not trusted. Microsoft 365 keeps your message and goes on trying, normally for a day; it is delivered if the certificate is put right in that time.',
    steps: {
      sender: [
        'Let the recipient know at once that their mail server’s certificate is at fault; your message can still arrive.',
      ],
      receivingAdmin: [
        'Read the words after “Reason:” in the notice: they tell what is wrong with the certificate.',
        'Install one from a public issuer for the MX host name, complete with its intermediate certificates.',
      ],
    },
  },
  mtaStsCertificate: {
    title: 'The recipient’s server has a certificate that does not fit',
    meaning:
      'Microsoft 365 returned your message because the recipient’s domain demands verified encryption (MTA-STS) and its server could not prove who it is: the certificate bears another name, or its issuer is not trusted. Sending again fails until that certificate is replaced.',
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
  daneNoStarttlsDelayed: {
    title: 'Held back: the recipient’s server offers no encryption',
    meaning:
      'The recipient’s domain announces that mail must arrive encrypted (DANE), yet its server offers no encryption that works. Microsoft 365 does not deliver in the clear; it keeps your message and tries again. You need not resend, but the other side has to act before the attempts end.',
    steps: {
      sender: [
        'Check the domain in the address; a mistyped one can lead to a strange server.',
        'If it is right, inform the recipient while the attempts still go on.',
      ],
      receivingAdmin: [
        'Make the MX host offer STARTTLS on port 25, also when it is reached through the firewall.',
        'Test the TLS handshake from outside; one that fails counts the same as none.',
      ],
    },
  },
  daneNoStarttls: {
    title: 'The recipient’s server demands encryption but offers none',
    meaning:
      'Your message was returned: the recipient’s domain requires encrypted delivery (DANE), its server had no encryption that works, and Microsoft 365 does not send such mail in the clear. Sending again makes sense only once that server is repaired.',
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
  daneCertificateDelayed: {
    title: 'Held back: the recipient’s certificate is expired or wrong',
    meaning:
      'The recipient’s domain wants its server’s certificate checked (DANE). Microsoft 365 found it expired (322) or issued for another host name (325) and holds your message back. It goes on trying, so that the message passes by itself if the certificate is replaced soon.',
    steps: {
      sender: [
        'Tell the recipient now; their administrator can still save the delivery.',
        'If it cannot wait, reach them another way.',
      ],
      receivingAdmin: [
        'With 322, renew the certificate; with 325, take one that bears the MX host name.',
        'Put the matching TLSA record into DNS first, and let the old one leave the caches.',
      ],
    },
  },
  daneCertificate: {
    title: 'The recipient’s server has an expired or wrong certificate',
    meaning:
      'Your message came back because the recipient’s domain has its server’s certificate checked (DANE), and Microsoft 365 found it expired (322) or made out to another host name (325). Until it is replaced, every further attempt ends the same way.',
    steps: {
      sender: ['Use another way for now, and mention to the recipient that their mail certificate needs renewal.'],
      receivingAdmin: [
        'Renew the certificate, with the MX host name in the common name or among the alternative names.',
        'Publish the TLSA record that fits the new certificate before you put it to use.',
      ],
    },
  },
  daneRecordMismatchDelayed: {
    title: 'Held back: the recipient’s server does not match its record',
    meaning:
      'The domain publishes a fingerprint of its mail server’s certificate (a TLSA record), and the server shows another one. As it could be an attack, Microsoft 365 holds your message back until they match. Mostly a certificate was renewed and the record forgotten; attempts go on meanwhile.',
    steps: {
      sender: [
        'Inform the recipient today; “tlsa-invalid” and the name of the server are what their administrator needs.',
      ],
      receivingAdmin: [
        'Publish a TLSA record at _25._tcp.<MX host> for the certificate now in use, and remove outdated ones.',
        'If nobody renewed a certificate, find out why another one is shown before you change the record.',
      ],
    },
  },
  daneRecordMismatch: {
    title: 'The recipient’s server does not match what its domain announces',
    meaning:
      'Microsoft 365 returned your message because the recipient’s server showed another certificate than its domain announces in DNS (TLSA record). Usually somebody renewed the certificate without the record, but an attack looks just the same. The domain’s administrator has to put it right first.',
    steps: {
      sender: ['Inform the recipient; their administrator will recognise the word “tlsa-invalid”.'],
      receivingAdmin: [
        'Compare the TLSA records at _25._tcp.<MX host> with the certificate in use, and replace outdated ones.',
        'Check the start date of the certificate: one that begins in the future fails too.',
      ],
    },
  },
  dnssecBrokenDelayed: {
    title: 'Held back: the recipient’s domain has faulty DNS signatures',
    meaning:
      'The recipient’s domain is signed with DNSSEC, but the signatures do not check out, so Microsoft 365 cannot be sure where its mail goes. It keeps your message and asks again; if the domain’s administrator repairs this in time, the message leaves without you.',
    steps: {
      sender: ['Tell the recipient soon, by phone or at another domain, that “dnssec-invalid” stands in your notice.'],
      receivingAdmin: [
        'Test the chain of signatures from the registry down to your zone, for example with dnsviz.net.',
        'Correct the DS record at the registrar, or have the zone signed anew.',
      ],
    },
  },
  dnssecBroken: {
    title: 'The recipient’s domain has faulty security records',
    meaning:
      'Your message was returned because the recipient’s domain is signed with DNSSEC and Microsoft 365 could not verify the signatures. Nothing is delivered there until the domain’s administrator repairs them; before that, sending again is useless.',
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
      'Microsoft 365 refused your message because it came over IPv6 from a server whose address has no reverse DNS record (PTR). Your own e-mail address is not meant. Every message on this path comes back until the record exists.',
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
        'Keep to ten DNS lookups at most, and remove a second v=spf1 record.',
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
      'Microsoft 365 forwarded or relayed the message, and the next server did not take it. When a message fails SPF and DKIM as it comes in, Microsoft may pass it on from a pool of addresses that is not in its SPF record, and many filters refuse those. Sent the same way, it may well fail again.',
    steps: {
      sender: [
        'Write to the person’s final address directly, if you know it.',
        'If you forward your own mail, send the notice to your administrator with the forwarding address.',
      ],
      sendingAdmin: [
        'If another filter stands in front of Microsoft 365, turn on Enhanced Filtering for Connectors, so that SPF is checked against the true sender.',
        'Let your own domain’s mail pass SPF or DKIM before it reaches Microsoft 365, and add that domain to the accepted domains.',
        'To confirm the cause, look for RegularRelayOutboundPool in the message trace.',
      ],
    },
  },
  detectedAsSpam: {
    title: 'The recipient’s filter took your message for spam',
    meaning:
      'Microsoft 365 passed your message on, and the recipient’s mail system refused it as spam. The verdict is not Microsoft’s: what the filter said follows the arrow “->”. It may object to the content, your domain, or the address of Microsoft’s server, which other customers share. Unchanged, the message will probably be refused again.',
    steps: {
      sender: [
        'Send a plain text without links and attachments, and see whether it passes.',
        'Ask the recipient, by phone, to have their administrator allow your address.',
      ],
      sendingAdmin: [
        'If the words after “->” name a blocklist and an IP address of Microsoft, open a case with Microsoft support and try again later.',
        'Otherwise look at a sent message from outside: SPF, DKIM and DMARC have to pass for the From domain.',
        'Make sure that no account of yours has been hacked and sends spam.',
      ],
      receivingAdmin: [
        'Find the message in your filter by time and sender, and allow the sender if the mail is wanted.',
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
      receivingAdmin: [
        'If you can, let your server announce CHUNKING (BDAT), with which such messages can be taken.',
        'On an Exchange server, you can also set BareLinefeedRejectionEnabled of the Receive connector to $false.',
      ],
    },
  },
  richTextHeader: {
    title: 'Outlook’s Rich Text format made a header line too long',
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
      sendingAdmin: ['Show users how to link to files instead of embedding them.'],
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
        'Give the recipient’s administrator server name, time and this reply; Microsoft support can seldom help with it.',
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
  microsoft365GroupClosed: {
    title: 'This Microsoft 365 group takes no mail from you',
    meaning:
      'Your message to a Microsoft 365 group was refused: the group admits nobody from outside its organisation, or only its members. An owner of the group or an administrator there can change that; until then, another attempt ends the same way.',
    steps: {
      sender: [
        'Ask somebody in the group to pass your message on.',
        'Ask an owner of the group to let people outside the organisation write to it.',
      ],
      recipient: [
        'As owner, open the group at outlook.office.com/people/group/owner, choose Edit, and let people outside the organization email it.',
      ],
      receivingAdmin: [
        'In the Exchange admin center under Recipients, Groups, open the group’s Settings and tick “Allow external senders to email this group”.',
        'Give the new setting up to an hour before you test.',
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
        'In the Exchange admin center, open the mailbox, Manage mail flow settings, Message delivery restriction, and clear “Require senders to be authenticated”.',
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
      'The login was fine, but your message was refused, because the account that logged in has no right to send under the address in From. This is common with devices, shared mailboxes and second addresses.',
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
    title: 'Your account is blocked from sending on suspicion of spam',
    meaning:
      'Microsoft 365 has stopped your account from sending, because too much spam came from it or it passed a sending limit. Mostly somebody else has got hold of the password. The recipient has nothing to do with it.',
    steps: {
      sender: [
        'Change your password now, and look for rules and sent messages that are not yours.',
        'Tell your administrator that your account is restricted; you cannot release it yourself.',
      ],
      sendingAdmin: [
        'Secure the account: new password, end all sessions, second factor, remove strange inbox rules and forwarding.',
        'Then release it in the Defender portal under Email & collaboration, Review, Restricted entities; usually it can send again within an hour.',
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
      'Your mailbox has written to more recipients, or sent faster, than Microsoft 365 allows: by default 10,000 recipients in 24 hours. It has nothing to do with the recipient. If you have not sent that much, someone else may be using your account.',
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
      'All users of your organisation together have written to more outside recipients in 24 hours than Microsoft 365 allows; trial subscriptions (232) have a limit of their own. The window moves along: sending works again as soon as the last 24 hours are below the limit. Mail inside the organisation still goes.',
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
        'If the subscription had expired and was only just renewed, wait a day before you open a case.',
      ],
    },
  },
  newOrganisationNotTrusted: {
    title: 'Microsoft does not yet trust your organisation’s mail',
    meaning:
      'Your message left by an IP address with a poor reputation, which mostly happens to new organisations and trial subscriptions; or most of what your organisation sends looked suspicious. Microsoft 365 does not send it on until its support has had a look.',
    steps: {
      sender: ['Ask your administrator to contact Microsoft; you have no influence on this IP address yourself.'],
      sendingAdmin: [
        'With a trial subscription, ask Microsoft support for an exception for the IP address, or assign paid Exchange Online licences.',
        'Otherwise look for hacked accounts and open relays first, and then ask support to release sending for the tenant.',
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
        'Look for connectors that nobody of yours set up, and for hacked accounts.',
        'Then ask Microsoft support to lift the block.',
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
      'A program sends very many messages to a small number of people within a short time, and Microsoft’s High Volume Email service slows it down. Later attempts pass once the rate has dropped.',
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
    title: 'High Volume Email: billing is not set up for the account',
    meaning:
      'Your message was refused because the account that sends it has no valid billing set up in Microsoft’s High Volume Email service. Until that is done, the account sends nothing.',
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
