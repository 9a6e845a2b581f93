import type { outlookCom } from '../../../providers/outlook-com';
import type { ProviderText } from '../../../providers/provider';

export const outlookComTexts = {
  slowedByReputation: {
    title: 'Outlook.com is slowing your mail server down',
    meaning:
      'Your message waits, because Outlook.com takes only a limited amount of mail from the server that sends it: it does not trust that server or its domain enough. New attempts follow by themselves. Mail from other people on the same server may be the cause.',
    steps: {
      sender: [
        'Wait for a day; your server keeps trying, and further copies only add to the amount.',
        'If it goes on, give the notice to your mail provider, with the IP address and the RP or S number in it.',
      ],
      sendingAdmin: [
        'Look the IP address up in SNDS, Microsoft’s free service; it shows how many Outlook.com users complained about your mail.',
        'Stop what draws complaints: a hacked account, an old or bought list, a newsletter that is hard to cancel.',
        'Slow down mail to Outlook.com, Hotmail, Live and MSN, and raise it step by step; a new IP address can need a couple of weeks.',
        'If you keep to the published rules and are still slowed down, use the sender support form at olcsupport.office.com.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Too many connections to Outlook.com at once',
    meaning:
      'The server that sends your mail opened more connections to Outlook.com at the same time than it may, so this message has to wait. With RP-003, the limit depends on the reputation of the server or domain. More than 500 at once need an arrangement with Microsoft in any case.',
    steps: {
      sender: [
        'Leave the message in the queue; your server tries again without you.',
        'If all your mail to Hotmail and Outlook addresses is late, tell your mail provider that it opens too many connections.',
      ],
      sendingAdmin: [
        'Limit parallel connections to hosts under olc.protection.outlook.com, in Postfix with a transport of their own.',
        'Send several messages over one connection instead of opening a new one for each.',
        'Find out from SNDS whether complaints about this IP address keep its limit low.',
      ],
    },
  },
  spamOrReputation: {
    title: 'Outlook.com takes your message or its server for spam',
    meaning:
      'Outlook.com refused your message because it looks like spam, or because it distrusts the server or domain it came from. The reply does not say which of the two. If even a short, plain message is refused, your text is not the problem.',
    steps: {
      sender: [
        'Send a short test without links or attachments, to see whether your text is the reason.',
        'If the test fails too, pass the notice to your mail provider; only they can restore the server’s good name.',
      ],
      sendingAdmin: [
        'Check the IP address in SNDS and on public blocklists.',
        'Give the server a valid PTR record, which Outlook.com demands of every sender, and get SPF and DKIM to pass.',
        'In mailings, avoid scripts, links to doubtful sites and links with a bare IP address.',
        'When the cause is gone, quote the whole reply in the sender support form at olcsupport.office.com.',
      ],
    },
  },
  addressProbing: {
    title: 'Blocked for testing which addresses exist',
    meaning:
      'Outlook.com refuses mail from your server because someone there tried out addresses without sending anything to them (“namespace mining”). Spammers gather addresses that way. A hacked account may be behind it, or a service that “cleans” address lists.',
    steps: {
      sender: [
        'Stop any program or service of yours that tests whether Hotmail or Outlook addresses exist.',
        'Otherwise, show your mail provider the code SC-002; somebody on their server probes addresses.',
      ],
      sendingAdmin: [
        'Search the log for sessions with Outlook.com that end after RCPT TO, and find the account or program behind them.',
        'Look for intruders: hacked machines and mail accounts are used to harvest addresses.',
        'Confirm new addresses by a message that asks for a click, not by probing the server.',
        'Then ask for the block to be lifted, at olcsupport.office.com.',
      ],
    },
  },
  openRelay: {
    title: 'Your mail server seems to be open to strangers',
    meaning:
      'Outlook.com refuses your message because it seems that anybody can send through the machine it came from: an open relay or an open proxy. As long as that is so, all mail from this IP address is unwelcome there.',
    steps: {
      sender: [
        'Hand the notice to whoever runs the server; your message itself is not the reason.',
        'For what is urgent, use a mailbox at another provider.',
      ],
      sendingAdmin: [
        'Test from outside, without a login, whether the server passes mail between foreign domains, and forbid it.',
        'Look for open proxies on every machine that shares this IP address.',
        'Once it is closed, report the IP address in the form at olcsupport.office.com.',
      ],
    },
  },
  complaints: {
    title: 'Outlook.com users complained about this server’s mail',
    meaning:
      'Outlook.com has blocked the IP address your message came from, because of complaints about mail from it. Those need not be about you: everybody who sends through the same server shares the block. Microsoft recommends its Junk Email Reporting Program (JMRP), which shows what people complain about.',
    steps: {
      sender: [
        'If you send newsletters through this server, pause them and drop everyone who did not ask for them.',
        'If you do not, tell your mail provider of the complaints (SC-004) and use another account for now.',
      ],
      sendingAdmin: [
        'Enrol your IP addresses in JMRP: it is free, the first reports can come within 72 hours, and each contains the whole message.',
        'Take the people who complain off your lists, and close accounts that send spam.',
        'Make the way to unsubscribe easy to find in every mailing.',
        'When complaints have stopped, ask for removal at olcsupport.office.com.',
      ],
    },
  },
  dynamicAddress: {
    title: 'Sent straight from a home or changing internet address',
    meaning:
      'Outlook.com refused your message because it came directly from an IP address of the kind given to homes and small offices. From there, mail has to go through a provider’s mail server. Nobody accuses you of spam.',
    steps: {
      sender: [
        'In your program or device, enter your provider’s outgoing server, port 587, with your name and password.',
        'If it is set that way already, send the notice to your provider’s support.',
      ],
      sendingAdmin: [
        'Send through your provider’s relay or a mail service instead of straight to the recipients’ servers.',
        'If the address is static, set a PTR record that names your mail server.',
        'See at check.spamhaus.org whether the address is on the PBL; a static one can be taken off there.',
      ],
    },
  },
  infectedMachine: {
    title: 'A computer on your side is probably infected',
    meaning:
      'Outlook.com refuses mail from your IP address because a server or computer behind it has probably been hacked or caught a virus. It can be any machine that shares this internet address, not only the one you wrote from.',
    steps: {
      sender: [
        'Scan your computer for malware, and change the password of your mail account on a clean one.',
        'Show the notice to the people who look after your network or mail server.',
      ],
      sendingAdmin: [
        'Find the machine: look for connections to port 25 outside that do not come from your mail server.',
        'Close port 25 outwards for everything but the mail server.',
        'Search websites on this address for foreign scripts and abused forms.',
        'After the clean-up, request removal at olcsupport.office.com.',
      ],
    },
  },
  spamhausAddress: {
    title: 'Outlook.com blocks the server because Spamhaus lists it',
    meaning:
      'Outlook.com refused your message because Spamhaus, which keeps lists of spam sources, lists the server that sent it. For the reason and for removal, Microsoft refers to Spamhaus.',
    steps: {
      sender: [
        'Ask your mail provider to look up the IP address in the notice at check.spamhaus.org.',
        'Until it is off the list, write from a different mailbox.',
      ],
      sendingAdmin: [
        'Enter the IP address at check.spamhaus.org, and read which list it is on and why.',
        'Stop the cause first, then follow the removal steps shown there.',
        'Allow Outlook.com up to a day to notice the removal before you send again.',
      ],
    },
  },
  spamhausDomain: {
    title: 'Outlook.com refuses a domain that Spamhaus lists',
    meaning:
      'Outlook.com refused your message because Spamhaus lists a domain used to send it. With S8002 it is the domain of the return address, with S8001 the name the sending server gave itself. Either may belong to your newsletter or hosting service.',
    steps: {
      sender: [
        'If your own domain is meant, have whoever runs your website check it for foreign pages.',
        'If it belongs to your mail or newsletter service, report the listing to its support with the whole notice.',
      ],
      sendingAdmin: [
        'Look the domain up at check.spamhaus.org: for S8002 that of MAIL FROM, for S8001 that of HELO.',
        'Clean hacked pages and redirects under the domain, and stop mailings that people did not ask for.',
        'If you use a free subdomain, ask the owner of the parent domain; a listing there hits everyone below it.',
        'Request removal from Spamhaus; Outlook.com may take up to 24 hours to follow.',
      ],
    },
  },
  networkBlocked: {
    title: 'Your server’s network is on the Outlook.com block list',
    meaning:
      'Outlook.com refused your message because the server that sent it, or the network around it, is on Microsoft’s own block list. The reply gives no reason. Neighbours at the same hosting company can be the cause as well as mail from your own server.',
    steps: {
      sender: [
        'Send the notice to your mail or hosting provider; S3140 or S3150 tells them which block it is.',
        'Reach the person another way or from a different provider meanwhile.',
      ],
      sendingAdmin: [
        'Look for spam from your IP address in your log and in SNDS, and stop it before you ask for anything.',
        'Fill in the form at olcsupport.office.com with IP address and full reply; an answer usually takes one or two days.',
        'If the answer says that you do not qualify, reply to it, describe your mail and ask for a review.',
        'If the whole range is blocked, have the hosting company write to Microsoft, or send from another range.',
      ],
    },
  },
  bulkSenderAuthentication: {
    title: 'Your domain fails the Outlook.com rules for bulk senders',
    meaning:
      'Outlook.com refused your message because your From domain did not pass SPF, DKIM and DMARC. Domains that send more than 5,000 messages a day have to pass all three; since 5 May 2025 it rejects what does not. “Spf=”, “Dkim=” and “DMARC=” in the notice show which one failed.',
    steps: {
      sender: [
        'Forward the notice to whoever manages your domain or newsletter tool; a “safe sender” entry at the recipient does not help.',
        'Use an address at another domain for what is urgent.',
      ],
      sendingAdmin: [
        'Read “Spf= Dkim= DMARC=” in the reply, and work on what is not “Pass”.',
        'SPF: list all sending servers in the TXT record of the MAIL FROM domain, with at most 10 DNS lookups.',
        'DKIM: have every system that sends for you sign with your From domain, and publish the key.',
        'DMARC: publish TXT “v=DMARC1; p=none” or stricter at _dmarc; SPF or DKIM has to match the From domain.',
        'If your server only forwards the message, use SRS and leave its content unchanged, so that DKIM survives.',
      ],
    },
  },
  spfDeniesAll: {
    title: 'Your domain declares that it sends no mail',
    meaning:
      'Outlook.com refused your message because the domain you sent it from allows nobody to send for it: its SPF record is “v=spf1 -all”. Owners set this for domains not meant for mail. If yours is used for mail now, that record has to change first.',
    steps: {
      sender: [
        'Tell whoever manages your domain: “Our SPF record is v=spf1 -all, so Outlook.com refuses our mail.”',
        'Until that is changed, write from an address at another domain.',
      ],
      sendingAdmin: [
        'Replace “v=spf1 -all” in the domain’s TXT record with one that lists your sending servers.',
        'Wait 48 hours, as Microsoft advises, and send a test before any real mailing.',
      ],
    },
  },
  mailboxUnknown: {
    title: 'No such mailbox at Outlook.com or Hotmail',
    meaning:
      'Outlook.com has no mailbox with this address, so your message was not delivered. “Mailbox unavailable” sounds like a passing fault, but Microsoft uses it for addresses that do not exist. Another attempt fails in the same way.',
    steps: {
      sender: [
        'Check the ending: outlook.com, hotmail.com, hotmail.fr, live.com and msn.com are all different.',
        'Ask the person by phone or chat for their current address.',
      ],
      sendingAdmin: ['Treat it as an unknown user, and take the address off your lists.'],
    },
  },
  recipientsRejected: {
    title: 'Microsoft’s server accepts none of the recipients',
    meaning:
      'Your message was refused: Microsoft’s mail server takes no mail for any of the addresses you wrote to. “Access denied” reads like a missing permission, but usually the address does not exist at that organisation. Now and then, an organisation lets in only certain senders.',
    steps: {
      sender: [
        'Check the spelling, and type the address anew instead of picking a suggestion.',
        'Ask the recipient another way for the right address.',
      ],
      receivingAdmin: [
        'If the address should exist, check that the recipient is in Exchange Online and that directory sync has run.',
        'Check the type of the accepted domain, and look for a connector or rule that admits only certain senders.',
      ],
    },
  },
  recipientHourlyLimit: {
    title: 'The recipient has received too many messages this hour',
    meaning:
      'The mailbox you wrote to has had as many messages as Microsoft lets it receive in one hour, from all senders together; in Microsoft 365 that is 3,600. Your message was returned and is not tried again by itself. The count starts afresh after an hour.',
    steps: {
      sender: [
        'Send the message again in an hour or two.',
        'If it is refused again, tell the recipient by phone that their mailbox is flooded.',
      ],
      recipient: ['Find the alerts or reports that flood your mailbox, and have them sent less often or elsewhere.'],
    },
  },
  senderHourlyLimit: {
    title: 'You sent this recipient too many messages this hour',
    meaning:
      'Your address sent this one recipient more messages than Microsoft takes from a single sender within an hour. In Microsoft 365 that is a third of what a mailbox may receive, about 1,200. Nothing tries the returned message again by itself.',
    steps: {
      sender: [
        'Stop the program or rule that sends so much, and let an hour pass.',
        'Have alerts and reports put together into one message.',
        'Then send again whatever of the returned mail still matters.',
      ],
      sendingAdmin: ['Find in the log which application writes to this recipient, and slow it down.'],
    },
  },
  organizationQuota: {
    title: 'The recipient’s organisation is getting too much mail',
    meaning:
      'More mail is arriving for the recipient’s organisation than Microsoft takes for it at once, so yours has to wait. Neither your message nor your server is to blame. The next attempts happen without you.',
    steps: {
      sender: ['Give it until tomorrow; do not send a second copy.'],
      receivingAdmin: [
        'Look for a flood into your organisation, such as a mail loop or a monitoring system out of hand.',
      ],
    },
  },
  lowResources: {
    title: 'Microsoft’s server is short of resources',
    meaning:
      'The Microsoft server that should take your message is overloaded or out of space at the moment. The recipient’s own mailbox is not what is full. Your server tries again later.',
    steps: {
      sender: [
        'Wait; there is nothing to change in your message.',
        'Send it again only if a final failure notice arrives.',
      ],
    },
  },
  serverTrouble: {
    title: 'A passing fault inside Microsoft’s mail service',
    meaning:
      'Microsoft’s own servers have trouble at the moment and cannot take your message. Neither you nor the address is at fault. The message stays in your server’s queue and goes out with one of the next attempts.',
    steps: {
      sender: [
        'Do nothing for now; your server sends it off again by itself.',
        'If it takes longer than a day, look at Microsoft’s service status page for an outage of Outlook.com.',
      ],
    },
  },
} as const satisfies Record<keyof typeof outlookCom.entries, ProviderText>;
