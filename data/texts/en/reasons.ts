import type { Reason } from '../../reasons';
import type { ReasonText } from '../reason-text';

export const reasonTexts: Record<Reason, ReasonText> = {
  'mailbox-unknown': {
    title: 'The receiving mail service does not know this address',
    meaning:
      'Your message was turned away because the receiving server finds no mailbox under this name. Often it is a slip of the pen or an old address that the mail program suggested; the person may also have left, or the server may have lost track of a mailbox that does exist. Sent again unchanged, it will most likely come back again.',
    steps: {
      sender: [
        'Compare the address letter by letter with one the person gave you, the ending (.com, .org, .net …) included.',
        'Delete the suggestion that your mail program offers for this name and type the address afresh.',
        'Ask the person by phone or text message for the address they use today.',
        'If the notice names an address you never wrote to, tell the recipient: a forwarding of theirs leads nowhere.',
        'If you never wrote the message at all, your address was forged as its sender: you may ignore the notice.',
      ],
      recipient: [
        'Give the sender your exact address in writing.',
        'If you forward your mail, check that the mailbox it goes to still exists.',
      ],
      sendingAdmin: ['Take the address off mailing lists and automatic messages until someone has confirmed it.'],
      receivingAdmin: [
        'Check that the mailbox or alias exists in your directory and that the gateway’s copy of the directory is up to date.',
        'If mail for a former user should still arrive, add an alias or a forwarding.',
      ],
    },
    customer: {
      gotBounce:
        'Thank you for sending us the notice. It says that the recipient’s mail service does not know the address[ {recipient}]. Please check its spelling, or ask the person you are writing to for their current address. Sending the same message again is unlikely to help.',
      ourMailBounced:
        'We tried to write to you[ at {recipient}], but the mail service replied that it does not know the address. Could you check whether we have noted it correctly, or give us another one?',
    },
  },
  'mailbox-disabled': {
    title: 'The recipient’s mailbox is switched off or suspended',
    meaning:
      'The address is known, but its mailbox takes no mail at present, so your message was not put into it. An account may be closed for lack of use, suspended by the provider or locked when someone leaves; the notice rarely says which. Only the mailbox’s owner or their mail service can open it again.',
    steps: {
      sender: [
        'Let the person know by phone or another address that their mailbox is not receiving.',
        'If they have left an organisation, ask there who has taken over, and write to that person.',
        'Wait with a second attempt until someone confirms that the mailbox works again.',
      ],
      recipient: [
        'Sign in to your mailbox and look for a request to confirm or reactivate the account.',
        'If you cannot sign in, ask your mail provider why the account is suspended.',
      ],
      sendingAdmin: ['Stop automatic mail to this address, but keep the contact: the mailbox may be opened again.'],
      receivingAdmin: [
        'See whether the account is suspended, locked or without a licence, and restore it if its user is still with you.',
        'For someone who has left, set up a forwarding or an automatic reply that names a successor.',
      ],
    },
    customer: {
      gotBounce:
        'The notice says that the mailbox[ {recipient}] exists but is not receiving messages at the moment. This does not depend on how you wrote or sent yours. If you can, please tell the recipient by phone, or use another address of theirs; once the mailbox is open again, you can send the message again.',
      ourMailBounced:
        'Our message to you[ at {recipient}] came back: according to the mail service[ ({provider})], the mailbox is currently switched off or suspended. Please sign in to it or ask your provider about it, or give us another address at which we can reach you.',
    },
  },
  'mailbox-moved': {
    title: 'The recipient has moved to another address',
    meaning:
      'Your message was not delivered because the person no longer receives mail at this address. Some servers name the new one in the notice; many keep it to themselves for privacy. Waiting will not bring the old address back.',
    steps: {
      sender: [
        'Look in the notice for another address, often after “please try” and in angle brackets.',
        'Have the person confirm that the new address is theirs before you send anything private.',
        'Correct your address book and delete the old suggestion in your mail program.',
      ],
      recipient: [
        'Send your contacts the new address.',
        'Ask your former mail provider whether it can forward your mail for a while.',
      ],
      sendingAdmin: ['Replace the old address in lists and systems only once its owner has confirmed the new one.'],
      receivingAdmin: [
        'To let mail through during the change, accept and forward it (250 or 251) in place of refusing it with 551.',
        'Before your server names the new address in a reply, make sure that its owner agrees.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was not delivered because the recipient no longer uses the address it went to. The notice may mention a new one. Please ask the person to confirm it before you write there.',
      ourMailBounced:
        'The mail service tells us that you no longer receive messages at the address we have for you[, {recipient}]. Could you let us know your current address, so that we can correct our records?',
    },
  },
  'mailbox-full': {
    title: 'The recipient’s mailbox has no room left',
    meaning:
      'Your message did not fit: the mailbox has used up the space it is given. If the notice speaks of a delay, your server goes on trying; if it speaks of a failure, you have to send the message again later. Either way, room must first be made by the mailbox’s owner or by whoever sets its limit.',
    steps: {
      sender: [
        'Tell the person in another way that their mailbox is full.',
        'After a delay notice, send no second copy: the automatic attempts go on.',
        'After a failure notice, send the message again once they have made room.',
      ],
      recipient: [
        'Delete large messages that you no longer need, then empty the trash.',
        'If photos or files share the same storage, clear some there as well.',
        'If the mailbox looks half empty, ask your provider what is counted and where the limit lies.',
      ],
      sendingAdmin: [
        'Pause automatic mail to this address; a mailbox that stays full for weeks is probably no longer read.',
        'If the words are “submission quota exceeded”, look at the sending account: it is the one over its limit.',
      ],
      receivingAdmin: [
        'Raise the quota or archive old mail if the mailbox is still in use.',
        'Answer with a temporary code (4.2.2) as long as room may still be made, so that senders try again.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] did not get through because the recipient’s mailbox is full. If you can, please tell them in another way; once they have made some room, you can send it again. If the notice only speaks of a delay, a second copy is not needed. Nothing has to be changed in your own settings.',
      ourMailBounced:
        'Your mailbox[ {recipient}] is full, so our message did not reach you. Deleting some large messages and emptying the trash often makes enough room. Please tell us when that is done, or give us another address.',
    },
  },
  'recipient-refused': {
    title: 'The recipient accepts mail only from certain senders',
    meaning:
      'The address exists, but a rule on it turns your message away: a group reserved for its members, a personal block or a list of permitted senders. Changing the message rarely helps. The owner of the address, or whoever runs their mail, decides who may write.',
    steps: {
      sender: [
        'Ask the owner or a member of the group, in another way, to have your address admitted.',
        'Check that you wrote from the address the recipient knows, and not from another of yours.',
        'If it cannot wait, write to one person of the group directly.',
      ],
      recipient: [
        'Look for the sender in your list of blocked senders and remove the entry if you want their mail.',
        'If you own the group, allow outside senders or add this one to those permitted.',
      ],
      sendingAdmin: ['Do not mark the address as dead: it exists and refuses only this sender.'],
      receivingAdmin: [
        'Look up which restriction the mailbox or group has: members only, internal senders only, or a block.',
        'Admit the sender, or publish an open contact address for people from outside.',
      ],
    },
    customer: {
      gotBounce:
        'The address you wrote to[, {recipient},] exists, but its settings do not let messages from you through. Please ask the recipient, or the owner of the group, in another way to allow your address. Until then, sending it again will probably have the same result.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was refused because the settings of this mailbox or group do not let us write to it. Could you allow our address, or ask the person who looks after your mail to do so? Another address of yours would help too.',
    },
  },
  'domain-unknown': {
    title: 'The part of the address after the @ cannot be found',
    meaning:
      'Your message had nowhere to go: no mail server could be found for what stands after the @ in the address. A typing error is the likeliest reason; a domain that has expired or is set up wrongly looks just the same. A brief disturbance of the Internet’s name service is also possible, and passes by itself.',
    steps: {
      sender: [
        'Read what stands after the @ letter by letter: gmial.com, a lost hyphen or .co for .com are typical slips.',
        'Look up the address on the organisation’s own website.',
        'If the spelling is right, tell the recipient in another way that mail to their domain finds no server.',
      ],
      recipient: ['Ask the company where you registered the domain whether it has expired.'],
      sendingAdmin: [
        'Query the domain’s MX, A and AAAA records from the sending server and from outside; if only yours fails, mend your resolver.',
        'If NXDOMAIN comes back everywhere, take the address off your lists.',
      ],
      receivingAdmin: [
        'Check that the domain’s registration and the delegation to its name servers are still valid.',
        'Make each MX record name a host with an A or AAAA record, never an IP address or a CNAME.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] found no destination, because the part of the address after the @[ ({domain})] cannot be found on the Internet. Please check its spelling. If it is right, please ask the recipient, for instance by phone, whether their address has changed.',
      ourMailBounced:
        'We could not reach you by e-mail[ at {recipient}]: the part of your address after the @[ ({domain})] could not be found on the Internet. Please tell us whether we have noted the address correctly, or give us another one.',
    },
  },
  'no-mail-service': {
    title: 'The domain or server you wrote to takes no mail at all',
    meaning:
      'Your message was addressed to a place that says it takes no mail, from anyone. Owners choose this for a domain that serves only a website or only sends; now and then it is left over from a wrong setting. As long as it stands, no further attempt can work.',
    steps: {
      sender: [
        'Look on the organisation’s website for a contact address or a form.',
        'If you answered an automatic message, look in its text for the address meant for replies.',
        'Check what stands after the @: the organisation may use another ending for its mail.',
      ],
      recipient: ['Give the sender an address at a domain that does receive mail.'],
      sendingAdmin: ['Remove the domain’s addresses from your lists: this refusal is meant to last.'],
      receivingAdmin: [
        'If the domain should receive mail, replace the null MX record (“0 .”) by one that names your mail host.',
        'If a host that should take mail answers 521, look for a service in front of it that refuses everybody.',
      ],
    },
    customer: {
      gotBounce:
        'The address you wrote to[, {recipient},] belongs to a domain or server that does not receive e-mail. Please look for a contact address or a form on the recipient’s website. If you replied to an automatic message, its text may give the right address.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was returned with the remark that no e-mail is received there. Could you tell us which address we should use instead?',
    },
  },
  'message-too-large': {
    title: 'The message is too large to be delivered',
    meaning:
      'With everything attached, your message exceeds a size limit of your mail service, of the recipient’s or of one on the way. Files grow by about a third when they are sent by mail, so one just under the limit can still be too big. The same message will be refused each time; a smaller one can pass.',
    steps: {
      sender: [
        'Put the files on a sharing service and send a link in place of the attachments.',
        'Shrink the pictures or compress the files before you attach them again.',
        'Spread the attachments over several messages.',
      ],
      recipient: ['Offer the sender another way for large files, such as a shared folder.'],
      sendingAdmin: [
        'Compare your own limit with the SIZE value in the other server’s EHLO reply to see which one was exceeded.',
      ],
      receivingAdmin: [
        'Check the limit of each stage: gateway, server and mailbox (Postfix: message_size_limit, mailbox_size_limit).',
        'Announce the limit as SIZE in the EHLO reply, so that senders know it before they transmit.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was too large for one of the mail services involved. Please send it without the attachments or make them smaller; for large files, a link to a file-sharing service works well. Files take up more room in an e-mail than on your computer.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was too large for one of the mail services on the way. Could you tell us how large files reach you best, for instance through a link or in several parts?',
    },
  },
  'authentication-failed': {
    title: 'The receiving server could not confirm who sent the message',
    meaning:
      'Your message was refused or held back because nothing proved that it really comes from the domain in its From address. Usually a record of that domain is missing or wrong, or the message left through a service the domain does not list; forwarding can break the proof too. Changing the text will not help.',
    steps: {
      sender: [
        'Forward the whole notice to whoever runs your domain or website, and ask them to check SPF, DKIM and DMARC.',
        'If you sent it through a web form or another provider, try your own mail provider’s website or app.',
        'If the notice names an address you never wrote to, send the message to the recipient’s final mailbox.',
      ],
      recipient: ['If you have your mail forwarded, give this sender the address where it ends up.'],
      sendingAdmin: [
        'Look in the reply, or in the DMARC reports, for the check that failed: SPF, DKIM or both.',
        'List every service that sends for the domain in its one SPF TXT record, with at most ten DNS look-ups.',
        'Switch on DKIM signing in each of these services and publish their keys.',
        'Make the SPF or DKIM domain match the From domain, then publish a DMARC record.',
      ],
      receivingAdmin: ['If a forwarder or mailing list you trust is hit, let its ARC seal count and not SPF alone.'],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was not accepted, because the receiving mail service[ ({provider})] could not confirm that it really came from you. This has to do with the settings of your e-mail address, or with a forwarding, and not with what you wrote. Please forward the complete notice to the person or company that looks after your e-mail.',
      ourMailBounced:
        'Your mail service[ ({provider})] did not accept our message to you[ at {recipient}], because it could not confirm that it came from us. Usually the settings of our own mail are the reason; if you have your mail forwarded, that can be it too. If the matter is urgent, please tell us another way to reach you.',
    },
  },
  'reverse-dns': {
    title: 'The sending server has no proper name for its address',
    meaning:
      'Your message was stopped because the server that delivers it has no name on record for its network address, or one that does not match. Many mail services distrust such servers. Neither your text nor the recipient’s address plays a part, and only those who run the sending server can put it right.',
    steps: {
      sender: [
        'Send the notice to whoever runs your mail and mention “reverse DNS” and “PTR record”.',
        'For something urgent, write from an account at another provider.',
      ],
      sendingAdmin: [
        'Have the owner of the IP address, mostly your hosting or Internet provider, set a PTR record for it.',
        'Give the name in that PTR record an A or AAAA record that leads back to the same address.',
        'Let the server introduce itself in EHLO by this full name.',
        'If the server also sends over IPv6, do the same for that address or send over IPv4 only.',
      ],
      receivingAdmin: ['Test your resolver: when it does not answer, well-kept servers too seem to have no name.'],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was stopped because of a technical setting of the server that sends your mail. You have done nothing wrong, and rewriting the message will not help. Please forward the notice to your e-mail provider and ask them to check how their sending server is named.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was not accepted because of a technical setting of our sending server. This has to be put right on our side; there is nothing for you to change. If you need the message soon, please tell us how else we can get it to you.',
    },
  },
  blocklisted: {
    title: 'The sending server or a domain is on a blocklist',
    meaning:
      'Your message was refused because the server it came from, or a domain in it, is listed as a source of spam or barred by the receiving side itself. On a server that many share, somebody else’s mail can be the cause. As long as the entry stands, further attempts will usually be refused too.',
    steps: {
      sender: [
        'Forward the notice to your mail provider: it often names the list and the blocked address.',
        'In the meantime, use an account at another provider or the phone.',
        'If the blocked address is that of your own Internet connection, scan your devices for malware.',
      ],
      recipient: ['Tell your mail provider that you expect this sender’s mail, and pass on the text of the refusal.'],
      sendingAdmin: [
        'Find the listed IP address or domain in the notice and look it up on the list’s website.',
        'Stop the cause first: a hacked account, an infected device, an open relay or a careless mailing list.',
        'Then ask for removal in the way the list’s website describes.',
      ],
      receivingAdmin: [
        'Check that your queries do not pass through a public DNS resolver: some lists refuse those, and filters take that for a hit.',
        'Exempt a sender whom your users need, at least until the entry is gone.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was refused because the server or domain it came from is currently regarded as a source of unwanted mail. This need not have anything to do with you, as many people share such servers. Please forward the notice to your e-mail provider; for something urgent, another e-mail account may work.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was refused because our sending server or domain is on a list of blocked senders, a public one or one of your mail service. If you are expecting mail from us, the people who run your mail may be able to make an exception. Otherwise, please tell us how else we may contact you.',
    },
  },
  reputation: {
    title: 'The receiving service does not trust the sender enough',
    meaning:
      'Your message was turned away or slowed down because the receiving service thinks poorly of the mail it gets from your server or domain. Complaints, spam and sudden volume count, but it seldom explains its verdict. A single retry rarely changes it, and a new domain or server has to earn trust first.',
    steps: {
      sender: [
        'Pass the notice to whoever runs your mail, with the date and the recipient’s address.',
        'If you send newsletters, hold the next one back until the cause is known.',
        'For now, reach the person another way, for instance from another provider.',
      ],
      recipient: ['If you find mail from this sender in your spam folder, mark it as not spam.'],
      sendingAdmin: [
        'See what the provider’s own tools tell: the spam rate of your domain in Google Postmaster Tools, your IP address in Microsoft SNDS.',
        'Search for a hacked account or web form that sends spam through your server.',
        'Drop addresses that bounce or never react, and honour every request to unsubscribe.',
        'Raise the volume from a new IP address or domain slowly, over some weeks.',
      ],
      receivingAdmin: ['If your users expect this sender, report the wrong rating to the supplier of your filter.'],
    },
    customer: {
      gotBounce:
        'The recipient’s mail service[ ({provider})] has not accepted your message[ to {recipient}], because it is wary of the server or domain that sent it. Such a rating usually rests on many messages, not on yours alone. Please forward the notice to the people who look after your e-mail, and use another way to reach the recipient for now.',
      ourMailBounced:
        'Your mail service[ ({provider})] is wary of messages from us at present and did not accept the one we sent you[ at {recipient}]. If you find earlier ones in your spam folder, marking them as wanted may help. You are also welcome to give us an address at another provider.',
    },
  },
  'rate-limited': {
    title: 'Too many messages or connections in too short a time',
    meaning:
      'Your message met a limit on how many messages, connections or recipients may come within a certain time. The limit can be your own mail service’s or the recipient’s, and others on the same server may have used it up. As a rule it lifts by itself, after minutes, hours or a day.',
    steps: {
      sender: [
        'After a delay notice, just wait: your server tries again at its own pace.',
        'After a failure notice, leave a day before you send the message again.',
        'Write to many people in small groups, or through a service made for mailings.',
        'If you have sent only a little, change your password: someone else may be using your account.',
      ],
      recipient: ['If your mailbox is flooded with automatic messages, stop the program that sends them.'],
      sendingAdmin: [
        'Find in your log the account, script or campaign behind the peak.',
        'Allow fewer connections at once to this destination, and fewer messages in each.',
        'Let the pause between attempts grow instead of trying every minute.',
      ],
      receivingAdmin: [
        'Answer with 421 or 45x, so that senders slow down and try again rather than give up.',
        'Give senders you know, such as your own systems, a higher limit.',
      ],
    },
    customer: {
      gotBounce:
        'Too many messages were sent within a short time, so yours[ to {recipient}] was held back or returned. Such limits usually end by themselves. If the notice says that delivery is delayed, you need not do anything; if it says that delivery failed, please try again the next day.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was held back or returned, because a limit on the number of messages was reached. This usually passes without any action on your part. If you do not find it in your mailbox tomorrow, please let us know, or give us another address.',
    },
  },
  greylisted: {
    title: 'The first attempt was put off on purpose, as a test',
    meaning:
      'The receiving server did not know yours yet and asked it to come back a little later, a common test against spam programs that never do. A proper mail server returns by itself, and your message then normally gets through within minutes or hours. If it ended in a failure, your server gave up or did not return as it should.',
    steps: {
      sender: [
        'Wait a few hours: your server repeats the attempt without you.',
        'If a failure notice comes all the same, send the message once more; your server may be known there by now.',
        'If that fails too, tell whoever runs your mail that their server does not get past “greylisting”.',
      ],
      recipient: [
        'If sign-in codes reach you too late, ask your mail provider to exempt their sender from greylisting.',
      ],
      sendingAdmin: [
        'Let all attempts leave from the same IP address and with the same envelope sender.',
        'Keep trying for at least four to five days, as RFC 5321 §4.5.4.1 advises.',
        'Let programs and websites hand their mail to a server with a queue instead of delivering it themselves.',
      ],
      receivingAdmin: [
        'Exempt large senders that come back from a different address of their pool each time.',
        'Keep the wait short and remember who has passed, so that only a first message is held up.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was put off for a while: the receiving server asks senders it does not know yet to try again a little later. As a rule your mail service does so by itself, so there is no need to send it again. If you receive a notice of final failure, please forward that to us as well.',
      ourMailBounced:
        'Our message to you[ at {recipient}] is delayed, because your mail service asks senders it does not know yet to try again a little later. This normally happens by itself. Please look in your mailbox again in a few hours, and tell us if nothing has arrived by the next day.',
    },
  },
  'spam-content': {
    title: 'A filter judged the message to be spam or a fraud attempt',
    meaning:
      'Your message was not let in because a filter thinks it is spam or phishing. Filters weigh words, links, attachments and the sending server together, and they can be wrong; what tipped the scales is hardly ever said. Sent unchanged, it will probably be refused again.',
    steps: {
      sender: [
        'If you did not write the message at all, change your mail password at once.',
        'Write it anew with a clear subject and a few personal sentences, without links, pictures or attachments.',
        'Ask the recipient in another way to allow messages from you.',
      ],
      recipient: ['Add the sender to your safe senders or contacts, if your mail service lets you.'],
      sendingAdmin: [
        'Look in the reply for the filter’s name and for a link or number to quote when you contest the verdict.',
        'Check the domain of every link in the message, the signature included, against blocklists.',
        'See in your log whether the same account or web form sends mail that its owner did not write.',
      ],
      receivingAdmin: [
        'Find the message in the filter’s log or quarantine and see which rules it hit.',
        'Report a false alarm to the filter’s maker before you add an exception for the sender.',
      ],
    },
    customer: {
      gotBounce:
        'A filter[ ({provider})] took your message[ to {recipient}] for unwanted mail. Filters sometimes get this wrong. Please try again with a short text without links or attachments, or ask the recipient in another way to allow messages from you.',
      ourMailBounced:
        'A filter of your mail service[ ({provider})] took our message to you[ at {recipient}] for unwanted mail and did not let it through. Could you add our address to your contacts or safe senders? Please tell us once that is done, or give us another address.',
    },
  },
  'virus-or-attachment': {
    title: 'An attachment was found harmful or is not allowed',
    meaning:
      'Your message was refused because a scanner found something harmful in it, or because it carries a type of file that is never accepted there. Programs, scripts and archives with such files or a password are the usual ones. A forbidden type is refused even if the file is clean.',
    steps: {
      sender: [
        'Share the file through a link instead of attaching it.',
        'Save documents in a plain format such as PDF, and avoid archives with a password.',
        'If the notice names a virus, scan your computer before you send anything else.',
      ],
      recipient: ['Ask whoever runs your mail which types of file you may receive.'],
      sendingAdmin: [
        'If a virus is named, scan the sending device and look in the log for other messages from that account.',
      ],
      receivingAdmin: [
        'See in the scanner’s log whether a virus signature or a file-type rule was hit.',
        'If the file is harmless, hand it over from quarantine or ease the rule for this sender only.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was refused because of an attached file: its type is not allowed, or a security check objected to it. Please send the message without it, or share the file through a link. If the notice mentions a virus, please have your computer checked first.',
      ourMailBounced:
        'Your mail service[ ({provider})] did not accept a file attached to our message[ to {recipient}]. Is there another way in which you can receive it, for instance a download link or a shared folder? The people who run your mail can tell you which types of file are allowed.',
    },
  },
  'content-rejected': {
    title: 'Something in the message goes against a rule over there',
    meaning:
      'Your message was refused for something in it, such as a word, a link, a header or a format that a rule of the receiving side forbids. The notice may quote it; often it does not. A changed message may pass, the same one hardly.',
    steps: {
      sender: [
        'Read the notice for a quoted word, link or line, and leave that out.',
        'Send a single plain sentence: if it arrives, the content of the first message was the reason.',
        'Then put the parts back one by one, the signature and quoted messages last.',
      ],
      recipient: ['Have whoever runs your mail look up the rule; they need the sender’s address and the time.'],
      sendingAdmin: [
        'See in the log when the refusal came: after the whole message it concerns content, before DATA it does not.',
        'Compare the raw source with that of a message which passed, header by header.',
      ],
      receivingAdmin: [
        'Find the rule that refused it: header_checks, body_checks, a milter, or a transport rule.',
        'Write into the rule’s reply what it objects to, so that honest senders can change it.',
      ],
    },
    customer: {
      gotBounce:
        'The recipient’s mail service[ ({provider})] objected to something in your message[ to {recipient}]; such notices do not always say what. Please try again with a simple text, without links, attachments or signature. If that does not arrive either, please ask the recipient how best to contact them.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was refused because something in it goes against a rule of your mail service. We do not know which part. Would you ask the people who look after your mail, or tell us another way to send you the information?',
    },
  },
  'malformed-message': {
    title: 'The message is not built the way mail standards require',
    meaning:
      'Your message was refused for a fault in its technical form, for instance a missing or doubled From or Date line, an overlong line or wrongly encoded text. As a rule the program that produced it is the reason, not what you wrote. Sent again from the same program, it will probably fail again.',
    steps: {
      sender: [
        'Copy the text into a new message on your mail provider’s website and send it from there.',
        'Paste it without formatting: copied or forwarded parts sometimes carry the fault along.',
        'If a website, script or device sent it, show the notice to whoever looks after that.',
      ],
      sendingAdmin: [
        'Check the raw message: exactly one From and one Date line, at most one each of To, Subject and Message-ID.',
        'Keep lines within 998 characters and end each with CRLF.',
        'Encode characters other than ASCII in headers (RFC 2047), or use SMTPUTF8 where it is offered.',
      ],
      receivingAdmin: ['Name the faulty header or line in your reply, so that the sender can mend it.'],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was refused because of a technical fault in the way it was put together. This is usually caused by the mail program, not by what you wrote. Please copy the text into a new message, if possible on your mail provider’s website, and send it from there.',
      ourMailBounced:
        'Our message to you[ at {recipient}] had a technical fault and was therefore refused. The fault lies in the way it was created on our side, not in your mailbox. We are sorry for the delay; if you need the message soon, please tell us how else it can reach you.',
    },
  },
  policy: {
    title: 'A rule of the receiving side does not allow the message',
    meaning:
      'Your message was refused under a rule that the receiving side has set for itself. The notice speaks of a policy without saying which: it can concern you, your server, the recipient or the content. Only the words after the code, or those who run that server, can tell.',
    steps: {
      sender: [
        'Read the words of the notice: “relay”, “spam”, “blocked” and “not authorized” point to different causes.',
        'Ask the recipient in another way whether other mail from outside reaches them.',
        'Show the full notice to your mail support before you change anything.',
      ],
      recipient: ['Ask whoever runs your mail why this sender was refused, and pass on the notice.'],
      sendingAdmin: [
        'Look for a link in the reply: many servers name a page that explains their rules.',
        'Send short tests that differ in one thing: another account, another domain, another server.',
        'Keep the recipient’s address: such a refusal says nothing against it.',
      ],
      receivingAdmin: [
        'Look the message up by sender and time, and note which rule refused it.',
        'Where a more exact code than X.7.1 exists, such as 5.7.25 or 5.7.26, let the rule use it.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was refused under a rule, most likely one of the recipient’s mail service. The notice does not make clear which one, so we would rather not guess. Please ask the recipient, for instance by phone, to have the people who look after their mail check it; the notice you received will help them.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was refused under a rule that the reply does not name, most likely one of your mail service. Could you ask the people who run it whether they can let our messages in? Otherwise, another address would help us.',
    },
  },
  'sender-rejected': {
    title: 'The address the message was sent from is not accepted',
    meaning:
      'Your message was refused because of its sender’s address. The server may find no such address or domain, the address may not belong to the account that sent it, or the receiving side may not want mail from it. The recipient’s address is probably fine.',
    steps: {
      sender: [
        'Check your own address in the mail program’s account settings for typing errors.',
        'Send from the address that belongs to the account you sign in with.',
        'To use an alias or another domain, have your mail provider approve it first.',
      ],
      sendingAdmin: [
        'Check that the domain in MAIL FROM is registered and has an MX or address record.',
        'Give the account the right to send as this address, or verify the address with your sending service.',
        'See whether the address accepts bounces: some servers test that before they take mail from it.',
      ],
      receivingAdmin: [
        'Find out whether a block, a failed DNS look-up or a test of the sender’s address led to the refusal.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was refused because of the address it was sent from. Please check in your mail program that your own address is spelled correctly and belongs to the account you use. If both are right, please show the whole notice to your e-mail provider.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was not accepted because of the address we sent it from. This is not about your mailbox, and you need not change anything. If you are waiting for an answer from us, please tell us how else we may send it.',
    },
  },
  'sender-blocked': {
    title: 'The sending account is blocked or over its own limit',
    meaning:
      'Your message was stopped before it left, usually by your own mail service and not by the recipient’s: the account may not send at present. Either its allowance is used up, or the service suspects misuse. A daily limit lifts by itself; a block tends to stay until the account has been made safe.',
    steps: {
      sender: [
        'Look among your sent messages for any that you did not write.',
        'If you find some, or are in doubt, change your password and turn on two-step sign-in.',
        'If you wrote to many people, wait a day and then send fewer at a time.',
        'Ask your mail provider to unblock the account, and quote the notice.',
      ],
      sendingAdmin: [
        'Secure the account: set a new password, end its sessions, and check its forwardings and inbox rules.',
        'Only then release it in the service’s admin pages (at Microsoft 365 under “Restricted entities”).',
        'If normal use exceeds the plan’s sending quota, move newsletters to a service for bulk mail.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was stopped because the account it was sent from may not send at the moment: a limit has been reached, or the account is locked for safety. If you notice messages you did not write, please change your password. Your e-mail provider can tell you more; a mere limit usually ends within a day.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was stopped because the account we sent it from is limited at the moment. Your mailbox has nothing to do with it. We are sorry for the delay; if the matter cannot wait, please tell us how else we may reach you.',
    },
  },
  'relay-denied': {
    title: 'The server does not pass on mail for this sender or address',
    meaning:
      'Your message reached a server that does not feel responsible for it: it neither hosts the recipient’s address nor knows you as its user. Either your program, device or website sends without signing in, or the recipient’s domain points to the wrong server. If a server other than your own says it, the latter is likelier.',
    steps: {
      sender: [
        'In the settings for outgoing mail, turn on sign-in with user name and password and use port 587.',
        'If a scanner or web form sent it, enter your own mail provider’s outgoing server there.',
        'If only this recipient fails, tell them in another way that a server disowns their address.',
      ],
      recipient: ['If your domain has changed its mail provider, ask the new one whether the domain is set up there.'],
      sendingAdmin: [
        'Let the device or program sign in, or admit its IP address on your relay.',
        'Look whether a fixed route of yours still leads to a server that no longer hosts the domain.',
      ],
      receivingAdmin: [
        'Add the domain to those your server takes mail for (Postfix: mydestination, virtual_mailbox_domains, relay_domains).',
        'Check that the domain’s MX records do not still name this server although its mail has moved.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was handed to a server that does not consider itself responsible for it. If none of your messages get through, please check in your mail program that sign-in is switched on for outgoing mail. If only this one failed, the cause is more likely on the recipient’s side; please let them know in another way.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was turned away by a server that does not consider itself responsible for it. If you have recently changed your mail provider, they can check the settings; the cause may also be on our side. For the time being, could you give us another address?',
    },
  },
  'login-required': {
    title: 'The mail server wants a valid sign-in before it takes mail',
    meaning:
      'Your message was not handed over, because the outgoing server got no sign-in or did not accept it. The password may be wrong, this way of signing in may be switched off, or the provider may want an app password or a sign-in in the browser. As long as that is not settled, other messages will fail as well.',
    steps: {
      sender: [
        'Sign in on your provider’s website to see whether user name and password are right.',
        'Enter them again in the mail program, in the settings for outgoing mail too.',
        'Look up in your provider’s help what it asks of mail programs: the usual password, an app password or its own sign-in page.',
        'Compare the name and port of the outgoing server with that help page; the port is usually 587 or 465.',
      ],
      sendingAdmin: [
        'See in the log whether a sign-in failed or was never tried, and by which method.',
        'Check that SMTP AUTH is allowed for the account and the organisation; where only passwords are barred, use OAuth, otherwise a relay.',
      ],
      receivingAdmin: [
        'Ask for a sign-in on the submission ports (587, 465) only: on port 25, other mail servers cannot give one.',
        'If correct passwords fail too, check the directory or database behind the sign-in.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was not sent, because the outgoing mail server did not get a sign-in that it accepts. Please enter your user name and password again in the settings for outgoing mail. If that does not help, your provider may require a special password for mail programs; its help pages say more.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was not sent, because the sign-in of our own system to a mail server did not succeed. You need not do anything about it. If you are waiting for important information, please give us another way to get it to you.',
    },
  },
  'encryption-required': {
    title: 'No secure connection could be agreed on',
    meaning:
      'Your message was not handed over because one side insists on an encrypted connection and none came about. Encryption may be switched off somewhere, or a certificate may be out of date or made out to another name. The notice does not always say on whose side.',
    steps: {
      sender: [
        'If your mail program itself shows the error, switch on SSL/TLS or STARTTLS for outgoing mail.',
        'Update the program or device: old ones know only outdated encryption.',
        'If mail to others arrives, tell the recipient in another way that no secure connection to their server succeeds.',
      ],
      sendingAdmin: [
        'Look in the log which side broke off the TLS handshake, and with what alert.',
        'Allow TLS 1.2 or newer for outgoing mail.',
        'Look up the destination’s MTA-STS policy and TLSA records: they may demand what its server fails to offer.',
      ],
      receivingAdmin: [
        'Renew an expired certificate, and make it cover the host names in your MX records.',
        'Test STARTTLS on port 25 from outside your network.',
        'After a change of certificate or host, adapt the TLSA records and the MTA-STS policy.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was not handed over, because no secure connection to the mail server came about. If none of your messages get through, please update your mail program and switch on encryption (SSL or TLS) for outgoing mail. If only this one failed, the cause is more likely on the recipient’s side; please tell them in another way.',
      ourMailBounced:
        'Our message to you[ at {recipient}] could not be handed over, because no secure connection to the mail server came about. We do not know yet on which side the cause lies. If other messages are missing too, please tell your mail provider; another address of yours may work in the meantime.',
    },
  },
  'protocol-error': {
    title: 'The two mail systems did not understand each other',
    meaning:
      'Your message failed because one program sent a command that the other did not know, found wrongly written or did not expect at that moment. A faulty program or device, a firewall in between or an odd character in the address can cause this. Where the notice quotes an earlier error, that one counts more.',
    steps: {
      sender: [
        'Look for blanks, commas or special characters in the address and remove them.',
        'If a device, script or web form sent the message, show the notice to whoever set it up.',
        'Otherwise forward the notice to your mail support: it takes the server’s log to find the cause.',
      ],
      sendingAdmin: [
        'Find the first error of the session in the log: a 503 or 554 after it is often only its echo.',
        'Turn off SMTP inspection in firewalls and virus scanners for a test.',
        'Compare the refused command with the extensions in the server’s EHLO reply: nothing else may be used.',
      ],
      receivingAdmin: [
        'See in the log which command you refused, and whether other clients meet the same.',
        'Announce in EHLO only what every stage behind it supports.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] failed because two mail systems did not understand each other. Please check first that the address contains no blanks or stray characters. If it is correct, please forward the complete notice to your e-mail provider, who can look into the details.',
      ourMailBounced:
        'Our message to you[ at {recipient}] failed because two mail systems did not understand each other. The reply does not tell us where the cause lies. Could you confirm that we have your address right, and perhaps give us a second one?',
    },
  },
  network: {
    title: 'The connection to the recipient’s mail server failed',
    meaning:
      'Your message is stuck on its way: a connection failed or broke off, the route is wrong, or the message went round in circles. Often the disturbance passes and your server succeeds at a later attempt. A wrong setting, or two forwardings that feed each other, lasts until someone mends it.',
    steps: {
      sender: [
        'If the notice speaks of a delay, leave the message alone for a day.',
        'Check the part of the address after the @: a typing error can lead to the wrong server.',
        'If delivery has failed for good, send it once more after some hours.',
        'If messages to several providers are stuck, tell your own mail support.',
      ],
      recipient: ['If you forward your mail, make sure that no forwarding leads back to the first mailbox.'],
      sendingAdmin: [
        'Test from the sending server: resolve the domain’s MX records, then connect to those hosts on port 25.',
        'If every destination fails, see whether your firewall or provider blocks outgoing port 25.',
        'For a loop, follow the Received lines to the two hosts that keep passing the message to each other.',
      ],
      receivingAdmin: [
        'Test from outside whether every host in your MX records answers on port 25.',
        'For a loop, see that the last server takes the domain as its own and does not send its mail back.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] could not get through to the recipient’s mail server. Often this is a passing fault. If the notice speaks of a delay, please just wait, as further attempts are usually made by themselves. If it speaks of a failure, please ask the recipient in another way whether their mail works before you send it again.',
      ourMailBounced:
        'We could not get through to the mail server of your address[ {recipient}]. The fault may already have passed. Could you tell us whether other messages are reaching you, and give us a second address if you have one?',
    },
  },
  'timed-out': {
    title: 'The sending server tried for a long time and gave up',
    meaning:
      'Your message could not be delivered in any of many attempts, and nobody goes on trying. Why they failed stands, if anywhere, further down in the notice; typical are a server that is down, a full mailbox or a domain that leads nowhere. Only a notice that calls itself a warning means that attempts continue.',
    steps: {
      sender: [
        'Check the part of the address after the @ for typing errors.',
        'Ask the recipient in another way whether they are getting mail at all.',
        'Send the message again once they are: that starts a new round of attempts.',
      ],
      recipient: ['Ask whoever runs your mail whether the server was out of reach on those days.'],
      sendingAdmin: [
        'Search the log for the last reply or connection error before the queue gave up: that is the real cause.',
        'If messages to many domains expired together, check your own network, DNS and IP address first.',
      ],
      receivingAdmin: [
        'Look for an outage, a firewall change or a temporary refusal (4yz) that never ended for this client.',
        'Where waiting cannot help, refuse with 5yz, so that senders hear of it in minutes rather than days.',
      ],
    },
    customer: {
      gotBounce:
        'The mail system tried for some time to deliver your message[ to {recipient}] and then gave up. The recipient’s server may have been out of order, or the address may lead nowhere. Please check the address and ask the recipient in another way whether their mail works; then you can send the message again.',
      ourMailBounced:
        'Our mail server tried for some time to deliver a message to you[ at {recipient}], without success, and has stopped trying. Are other messages reaching your mailbox? If not, please tell us which other address we may use.',
    },
  },
  'server-error': {
    title: 'The receiving mail system has a fault of its own',
    meaning:
      'Something on the receiving system broke down or is set up wrongly, and so it could not finish with your message. You, your text and the recipient’s address are probably not the reason. Your server usually keeps trying; if the notice calls the failure final, a new attempt later is worth it.',
    steps: {
      sender: [
        'After a delay notice, leave it to the automatic attempts.',
        'After a failure notice, try again in some hours or the next day.',
        'If it goes on, alert the recipient in another way: their mail service may not have noticed.',
      ],
      recipient: ['Report the fault to your mail provider, with the time and the text of the notice.'],
      sendingAdmin: [
        'See in the log whether the fault hits every message to this server or only some of them.',
        'Tell the other side’s postmaster the exact reply, the time and the queue ID.',
      ],
      receivingAdmin: [
        'Look in the log, at the time of the reply, for a filter, look-up, file permission or disk that failed.',
        'If something was changed lately, check the domain, routing and directory settings it touched.',
      ],
    },
    customer: {
      gotBounce:
        'A mail service[ ({provider})] had a fault of its own while handling your message[ to {recipient}]. As far as we can tell, nothing needs to be changed on your side. If the notice says that delivery is delayed, please wait; if it says that delivery failed, please try again in a few hours or tomorrow.',
      ourMailBounced:
        'A mail service on the way to you[ ({provider})] reported a fault of its own when we wrote to you[ at {recipient}]. It may be over by now. If messages from other people are missing too, please tell your provider; you are also welcome to give us another address.',
    },
  },
  'storage-full': {
    title: 'The receiving mail system has run out of space',
    meaning:
      'Your message was put off or refused because the whole mail system at the other end is short of space. The recipient’s own mailbox need not be full, so deleting mail there rarely helps. It passes once those who run the system have made room, and until then others who write there meet the same problem.',
    steps: {
      sender: [
        'Give it a day: a delayed message goes out again without you.',
        'Let the recipient know in another way, as they may not notice that nothing arrives.',
        'If the notice says that delivery failed, send the message again the next day.',
      ],
      recipient: ['Tell whoever runs your mail that the server is turning messages away for lack of space.'],
      sendingAdmin: [
        'Make sure that the words mean the system, and not one mailbox (“quota”) or too many recipients.',
        'If the reply came from your own server, free space on the volume of its queue.',
      ],
      receivingAdmin: [
        'Free space and inodes on the volumes that hold the queue, the mailboxes and the logs.',
        'Compare the free space with the server’s own minimum (Postfix: queue_minfree, message_size_limit).',
      ],
    },
    customer: {
      gotBounce:
        'The recipient’s mail system[ ({provider})] is short of space and could not take your message[ to {recipient}]. Only the people who run it can change that. If the notice speaks of a delay, you need not send it again; if it speaks of a failure, please try again in a day or so.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was not taken because the system of your mail provider is short of space. Your own mailbox need not be full. Please report this to your provider, and give us another address if you have one.',
    },
  },
  accepted: {
    title: 'The server accepted the message, or one step of sending it',
    meaning:
      'This reply reports no failure: the server took your message, or one step of the handover, and went on. That does not yet mean that it lies in the inbox; it can land in the spam folder, and a failure notice can still follow. If it did fail, another line of the notice holds the reason.',
    steps: {
      sender: [
        'Do not send the message again on account of this reply.',
        'If the recipient misses it, ask them to look in their spam folder.',
        'If you hold a failure notice, look in it for another code that begins with 4 or 5.',
      ],
      recipient: [
        'Search all folders for the sender’s name, spam and archive included.',
        'Check your filters and forwardings: one may move or delete the message.',
      ],
      sendingAdmin: ['Note the queue ID in the reply after the message: with it, the other side can trace it.'],
      receivingAdmin: [
        'Follow that queue ID in your log to the end: delivery, quarantine, forwarding or a later bounce.',
      ],
    },
    customer: {
      gotBounce:
        'The reply in the notice you sent us is not an error: the receiving mail service[ ({provider})] accepted your message[ to {recipient}], or one step of its delivery. If the recipient cannot find it, please ask them to look in their spam folder. If the notice also mentions a failure, please send us its full text.',
      ourMailBounced:
        'According to the reply we received, your mail service[ ({provider})] accepted our message to you[ at {recipient}], or one step of its delivery. If you cannot find it, please look in your spam folder and check your filters. If it does not turn up, please tell us.',
    },
  },
  unknown: {
    title: 'The notice does not say why the message failed',
    meaning:
      'Your message was not delivered or is delayed, and the text does not tell why. Anything from a mistyped address to a filter or a fault is possible. Whether sending it again will help cannot be said from this notice alone.',
    steps: {
      sender: [
        'Begin with the address: is it spelled exactly as the person gave it to you?',
        'Send a short message without attachments to see whether that arrives.',
        'Ask the recipient in another way whether they are getting mail from others.',
        'Keep the complete notice, with its headers and attachments, for whoever helps you.',
      ],
      recipient: [
        'Look in your spam folder and your list of blocked senders.',
        'Check that your mailbox has free space.',
      ],
      sendingAdmin: [
        'Look the attempt up in your log: it often holds a fuller reply than the notice.',
        'Write to the other domain’s postmaster with the recipient, the time, the full reply and the queue ID.',
      ],
      receivingAdmin: [
        'Search your log for the sender and the time; if nothing is there, the message failed before it reached you.',
        'Give your refusals an exact enhanced code and a sentence that names the reason.',
      ],
    },
    customer: {
      gotBounce:
        'Your message[ to {recipient}] was not delivered or is delayed, but the notice does not say why. If it says that delivery failed, please check the address and try a short message without attachments. If that fails too, please send us the complete notice, or ask the recipient how else to reach them.',
      ourMailBounced:
        'Our message to you[ at {recipient}] was not delivered or is delayed, and the reply gives no reason. Could you check whether we have the right address and whether your mailbox has room? Another address or a phone number would also help us.',
    },
  },
};
