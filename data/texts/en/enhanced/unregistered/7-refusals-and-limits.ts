import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const refusalsAndLimits = {
  '5.7.350': {
    essence: 'Exchange Online passed the message on; the spam verdict is the next server’s, quoted after “->”.',
    seen: '“550 5.7.350 Remote server returned message detected as spam -> …”, in reports from Microsoft 365 about mail sent or forwarded to another system.',
    serverUse:
      'The filter that takes a message for spam answers 550 or 554 with 5.7.1 itself. The server in front of it quotes that reply in its notice; a translation like this one hides the words that matter.',
  },
  '5.7.367': {
    essence:
      'Microsoft 365 forwarded through its relay pool, outside its SPF record, and the next gateway turned the mail down.',
    seen: '“550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied”: now and then, for forwarded mail on its way to a gateway by another maker, such as Proofpoint or Barracuda.',
    serverUse:
      'If you run that gateway, say what you mean: 550 with 5.7.1 for relaying, with 5.7.23 for SPF, with 5.7.26 if several checks failed. “Relaying denied” over an SPF fault sends admins the wrong way.',
  },
  '4.7.500-699': {
    essence:
      'IP throttling: the server suddenly sends far more than before, and its history decides how much is taken.',
    seen: 'As “451 4.7.500-699 (ASxxx)” in Microsoft’s headline; in logs as one number of the range, such as “451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761)”, or “Access denied, please try again later”.',
    serverUse:
      'To slow down a client that behaves differently from yesterday, 451 with 4.7.1, or 4.7.28 when it floods you. Which of your rules it was is better told by a mark in the text, as here by “AS761”.',
  },
  '5.7.501': {
    essence: 'A ban for spam: of the sending account by Microsoft’s list, of an IP range where the words say so.',
    seen: '“5.7.501 Access denied, spam abuse detected” in Microsoft’s list; reports also have “550 5.7.501 Service unavailable. Spam abuse detected from IP range.” The notice goes to the one whose sending was stopped.',
    serverUse:
      'If you stop one of your own accounts for abuse, end it at login with 525 and 5.7.13, or at MAIL FROM with 550 and 5.7.1. Toward strangers’ addresses, 554 or 550 with 5.7.1.',
    readings: [
      '“Access denied, spam abuse detected”: the account that sends is banned.',
      '“Spam abuse detected from IP range”: it is the range of IP addresses that the mail came from.',
    ],
  },
  '5.7.502': {
    essence: '“Banned sender” means the sending account here; in 5.7.511 the same words mean an IP address.',
    seen: '“5.7.502 Access denied, banned sender”, in notices to users of Microsoft 365 from whose account spam was sent, be it by somebody who broke in.',
    serverUse:
      'Three numbers share the words “banned sender” for three different things. On your own server, 550 with 5.7.1 does, if the text says whether account, domain or IP address is meant.',
  },
  '5.7.503': {
    essence: 'By Microsoft’s list the same ban as 5.7.502, word for word; what sets the two apart is not published.',
    seen: '“5.7.503 Access denied, banned sender”, in reports from Exchange Online to one of its own customers. It does not end by waiting; Microsoft’s support lifts it on request.',
    serverUse:
      'Two numbers for one meaning help nobody. To stop an account, 5.7.13 with 525 or 535 at AUTH lets the user know before anything is written; to stop its mail, 550 with 5.7.1.',
  },
  '5.7.504': {
    essence: 'A second number for the unknown address; Microsoft’s words are those of 5.4.1, “Access denied” included.',
    seen: '“5.7.504 [name@example.com]: Recipient address rejected: Access denied”, in Microsoft’s list of errors for Exchange Online. In bounces the same words come with 5.4.1.',
    serverUse:
      'An unknown recipient is 550 with 5.1.1. “Access denied” promises a right that somebody could grant, and X.7 a policy behind it; the sender asks for permission instead of checking the spelling.',
  },
  '5.7.505': {
    essence: '“Banned” stands for a recipient address that Microsoft regards as not valid; it is not said of you.',
    seen: '“5.7.505 Access denied, banned recipient”, in reports about a single address at Microsoft 365. Microsoft’s list explains only that the recipient is not valid.',
    serverUse:
      'To close an address for good, 550 with 5.2.1; to treat it as if it had never been, 5.1.1. If it is open to some senders only, that is 5.7.1, and worth a word of explanation.',
  },
  '5.7.506': {
    essence: 'In HELO, the sending server gave the name of the server it was talking to, as spam programs do.',
    seen: '“5.7.506 Access Denied, Bad HELO”, noted by the server that tried to send; as a person, you meet it in that server’s notice.',
    serverUse:
      'A client that greets with your own name can be refused with 550 and 5.7.1; an unusable name is 501 with 5.5.4. RFC 5321 §4.1.4 forbids refusing merely because name and IP address do not match.',
  },
  '5.7.507': {
    essence:
      'The reply names neither list nor owner: it is the other organisation’s, where Microsoft’s delisting form has no say.',
    seen: '“5.7.507 Access denied, rejected by recipient”: it sounds as if one person had declined, but the organisation blocks the address the mail comes from.',
    serverUse:
      'For a block list of your own: 554 at the start of the connection or 550 later, with 5.7.1. Give a contact that can be reached from elsewhere, since the blocked side cannot write to you.',
  },
  '5.7.508': {
    essence: 'The whole IPv6 range is counted, so that neighbours in the same network can use the limit up.',
    seen: '“5.7.508 Access denied, [address] has exceeded permitted limits within … range”, to servers that deliver over IPv6; the range follows in the text.',
    serverUse:
      'A limit on speed passes, so put the mail off: 421 or 450 with 4.7.28. Refused for good as here, it comes back to people who had no part in it.',
  },
  '5.7.509': {
    essence:
      'The From domain asks for rejection itself (p=reject), and no aligned SPF or DKIM vouched for the message.',
    seen: '“550 5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification and has a DMARC policy of reject.”, from hosts under protection.outlook.com, for forwarded mail and newsletters among others.',
    serverUse:
      'DMARC has no enhanced code of its own. Gmail refuses with 550 and 5.7.26, registered for several failed checks, other servers with 5.7.1; put “DMARC” and the From domain into the text.',
  },
  '5.7.510': {
    essence: 'Over IPv4 the same message would pass: this recipient’s domain does without IPv6.',
    seen: '“5.7.510 Access denied, [contoso.com] does not accept email over IPv6”; the domain in brackets is the recipient’s. At Microsoft 365, IPv6 has to be enabled for a domain before it is accepted.',
    serverUse:
      'If you want no mail over IPv6, publish no AAAA record for the MX host, and there is nobody to refuse. Where that is not possible, 550 with 5.7.1 and a word about IPv4.',
  },
  '5.7.511': {
    essence:
      'The words of 5.7.502 with another target: the IP address is banned, and the form at sender.office.com is no help.',
    seen: '“550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@microsoft.com …”; older copies name delist@messaging.microsoft.com.',
    serverUse:
      'What deserves imitation is the address to write to, not the number: 554 or 550 with 5.7.1, with the reason and a way to object that still works for the blocked.',
  },
  '5.7.512': {
    essence:
      'In From, Microsoft 365 finds no address it can read: nothing at all, a bare name, or one in a wrong form.',
    seen: '“5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant”, for mail from scripts, web forms and devices. Microsoft marks it as used by Microsoft 365 only.',
    serverUse:
      'It is a fault of form, so 554 with 5.6.0 after the data, naming the header. Gmail answers the same fault with 550 and 5.7.1, as a matter of policy.',
  },
  '5.7.513': {
    essence: '“Customer Block list” is the recipient’s own list of IP addresses, which Microsoft merely applies.',
    seen: '“5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list (AS16012607)”; the domain named is the recipient’s.',
    serverUse:
      'That the reply names who blocks is its merit. Do likewise under the registered number: 554 with 5.7.1, “blocked by example.com”, and how to reach example.com from another address.',
  },
  '5.7.515': {
    essence: 'For domains above 5,000 messages a day, Outlook.com wants SPF, DKIM and DMARC, all three of them.',
    seen: '“550 5.7.515 Access denied, sending domain example.com doesn’t meet the required authentication level”, with Spf=, Dkim= and DMARC= in the text, for mail to outlook.com, hotmail.com and live.com. Since 5 May 2025.',
    serverUse:
      'For mail that fails more than one check, the registry has 5.7.26 with 550. The results in the text (Spf=, Dkim=, DMARC=) are worth copying: they show at once where to begin.',
  },
  '5.7.520': {
    essence:
      'A rule or mailbox setting forwards outward, and the outbound spam policy of that organisation does not allow it.',
    seen: '“5.7.520 Access denied, Your organization does not allow external forwarding. … AS(7555)”, to the author of the message, who may know nothing of the forwarding; a message forwarded by hand is not affected.',
    serverUse:
      'Whether users may forward is your policy, 550 with 5.7.1. Kinder to outside authors: keep the copy in the mailbox, and tell its owner that the forwarding was stopped.',
  },
  '5.7.606-649': {
    essence: 'A ban that the web form at sender.office.com can lift, unlike 5.7.511, for which one has to write.',
    seen: '“550 5.7.606 Access denied, banned sending IP [192.0.2.1]; To request removal from this list please visit https://sender.office.com/ …”, or any number up to 649; a shared server can be hit through one of its users.',
    serverUse:
      'A listed client gets 554 or 550 with 5.7.1. Useful in this reply is the page where removal can be asked for; what distinguishes its 44 numbers is not published.',
  },
  '4.7.650': {
    essence: 'Marked S775 or S843: Outlook.com takes less from this IP address for now, because of its reputation.',
    seen: '“451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. … (S775)”, from hosts under olc.protection.outlook.com, in answer to MAIL FROM.',
    serverUse:
      'To hold back a client with a poor record, 451 with 4.7.1 will do, or 421 with 4.7.0 if you close the connection. Name a page that explains your limits, as Outlook.com does.',
  },
  '4.7.651': {
    essence: 'Marked S3114, where 4.7.650 has S775 or S843; both slow an IP address down over its reputation.',
    seen: '“451 4.7.651 … temporarily rate limited due to IP reputation … (S3114)”, in logs of servers that write to Hotmail, Live, MSN and Outlook.com. Other forms of the same brake are 421 RP-001 and RP-002.',
    serverUse:
      'One delay needs one number, 451 with 4.7.1. If your support has to know which rule it was, add a mark to the text: S3114 does that job here, and the last digit does not.',
  },
  '4.7.652': {
    essence: 'Marked S3115; it counts connections open at the same time, where 4.7.650 and 651 judge the reputation.',
    seen: '“451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections. (S3115)”, for instance while a mailing goes out. Some sending services book it as a permanent bounce, wrongly.',
    serverUse:
      'One connection too many is answered by 421 with 4.7.0 (as Postfix does) or 4.3.2, and closed. After 451 the client may keep it open, which is just what you wanted to avoid.',
  },
  '4.7.700': {
    essence: 'A filter on Microsoft’s side was busy; nothing is held against the sender, the server or the message.',
    seen: '“451 4.7.700 PFA agent busy, please try again.”, in answer to MAIL FROM, from Microsoft’s hosts, those of Outlook.com among them; to be found in your server’s log.',
    serverUse:
      'A filter of yours that is overloaded is no security matter: 451 with 4.3.0, or 4.3.2 if the whole server is too busy. X.7 makes the sender look for a fault of their own.',
  },
  '5.7.703': {
    essence: 'One blocked address among the recipients stops the message for all; the list is your own organisation’s.',
    seen: '“550 5.7.703 Your message can’t be delivered because messages to … are blocked by your organization using Tenant Allow Block List.”, in a report to the author inside the organisation.',
    serverUse:
      'A submission server that forbids certain recipients refuses them singly, at RCPT, with 550 and 5.7.1. The others then get the message, which spares the author the hunt for the culprit.',
  },
  '5.7.705': {
    essence:
      'A measure against a whole organisation after too much spam from it; 5.7.708 goes by the IP address instead.',
    seen: '“550 5.7.705 Access denied, tenant has exceeded threshold”, to every user of the organisation; rarely, for a day at most, also after an expired subscription was renewed.',
    serverUse:
      'When you stop a customer altogether, 550 with 5.7.1 at MAIL FROM and a link to your support reach the people concerned today; a 4yz reply would only fill their queues in silence.',
  },
  '5.7.708': {
    essence: 'Met above all by new customers on a trial, because the mail leaves from an IP address of low reputation.',
    seen: '“550 5.7.708 Access denied, traffic not accepted from this IP”, in reports to users of Microsoft 365, often soon after the subscription was set up.',
    serverUse:
      'For a client whose IP address you distrust: 554 or 550 with 5.7.1, or 451 with 4.7.1 if time may mend it. Say which address; “this IP” leaves the reader to find out.',
  },
  '5.7.750': {
    essence:
      'A block on sender domains the organisation never verified; a wrong or hijacked connector can be behind it.',
    seen: '“550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains”, at companies that send through Microsoft 365, at times over mail of which they know nothing.',
    serverUse:
      'A relay that carries certain sender domains only refuses the others at MAIL FROM with 550 and 5.7.1. A sender’s domain that does not exist in DNS has a number of its own, 5.1.8.',
  },
  '5.7.800': {
    essence: 'Here the ban is on a domain: the one in EHLO, in MAIL FROM or in From; the reply does not say which.',
    seen: '“5.7.800 Access denied, banned sender”, in reports to those who send under that domain: the third use of these words, after an account (5.7.502) and an IP address (5.7.511).',
    serverUse:
      'To shut a domain out, refuse it where it appears, at EHLO or MAIL FROM, with 550 and 5.7.1, and print the domain: whoever reads a bare “banned sender” has three places to search.',
  },
  '4.7.850-899': {
    essence: 'A pause for one IP address after something suspicious; it is lifted soon if the mail proves genuine.',
    seen: '“Access denied, please try again later”, word for word as with 4.7.500 to 699; only the number tells that the IP address itself is under examination. Logs show one number between 850 and 899.',
    serverUse:
      'While you have not made up your mind about a client, 450 or 451 with 4.7.1, the customary pair for greylisting, is understood everywhere. Once you have, take the mail or answer 5.7.1.',
  },
  '5.7.900-999': {
    essence:
      'Numbers that Exchange leaves free for mail flow rules: an administrator picked this one, and its meaning is local.',
    seen: 'In notices from organisations with Exchange, as “Delivery not authorized, message refused” or with words that the administrator wrote. A rule for which nobody picked a number gives 5.7.1.',
    serverUse:
      'If you write such a rule, leave the code at 5.7.1 and put reason and contact into the rejection text. A number of your own only helps to tell your rules apart in a log.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
