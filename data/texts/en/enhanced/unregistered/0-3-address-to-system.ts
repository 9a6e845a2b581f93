import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const addressToSystem = {
  '5.0.1': {
    essence:
      'Orange and La Poste put it beside “Emetteur invalide”; it is about the address you send from, not the recipient’s.',
    seen: '“5.0.1 Emetteur invalide. Invalid Sender.” with a reference that ends in 403, such as OFR_403 or LPN…_403: from Orange (orange.fr, wanadoo.fr) or La Poste (laposte.net), quoted in the notice that your own server writes.',
    serverUse:
      'Subject 0 tells nobody what is wrong. A sender’s address with bad syntax is 501 or 553 with 5.1.7, one whose domain does not exist 550 with 5.1.8. Where only your own rules object to the sender, say 550 with 5.7.1.',
  },
  '5.0.350': {
    essence: 'Microsoft 365 had no number of its own for what the other server said; only the reply after “->” counts.',
    seen: 'In notices from Microsoft 365 about mail to systems elsewhere, with the other system’s reply behind an arrow “->”. The number is Microsoft’s; the other server itself sent a different one.',
    serverUse:
      'Only Microsoft writes it, around somebody else’s answer. If you report another server’s refusal, put that server’s own code into Status and its words into Diagnostic-Code; 5.0.0 is registered for a cause that nobody knows.',
    readings: [
      '“x-dg-ref header is too long”: Outlook’s Rich Text format produced a header line that the other server does not take.',
      '“policy violation detected (AS345)”: an attachment has too many files embedded in it.',
      'Anything else after “->”: the other system’s own refusal, for whatever reason its words give.',
    ],
  },
  '5.1.20': {
    essence: 'From holds two or more addresses, and the Sender line that the standard then requires is missing.',
    seen: '“550 5.1.20 Multiple From addresses are not allowed without Sender address”, from Exchange Online. Ordinary mail programs write one From address, so that a script or a business program is the likely author.',
    serverUse:
      'RFC 5322 §3.6.2 does demand the Sender line, but subject 1 is about addresses of the envelope. For headers that break the standard, answer 554 with 5.6.0 after the data, and name the header in the text.',
  },
  '5.1.90': {
    essence:
      'Exchange Online counts a mailbox’s recipients over 24 hours; the sender is past that limit, not the recipient.',
    seen: '“550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients”: in a notice to a Microsoft 365 user who sends in quantity, or whose account somebody else is using.',
    serverUse:
      'No registered code means a used-up sending quota. With 4.7.28 the mail at least stays in the client’s queue; where nothing repeats the attempt, refuse with 550 and 5.7.1 and say in words when sending opens again.',
  },
  '5.1.241': {
    essence: 'The recipient is an account of Microsoft’s High Volume Email; such accounts have no mailbox behind them.',
    seen: '“550 5.1.241 The message can’t be delivered because the recipient is an HVE account”: after a reply to an automatic message of a Microsoft 365 organisation that has set no ReplyTo address.',
    serverUse:
      'For an address that never receives, 550 with 5.2.1 says that it exists and takes nothing; 5.1.1 calls it unknown. If a whole domain takes no mail, publish a null MX, so that relays answer 556 with 5.1.10.',
  },
  '5.1.351': {
    essence: 'Exchange Online had no objection; it quotes, after “->”, a server elsewhere that knows no such mailbox.',
    seen: '“550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 …”, in notices from Microsoft 365 about mail that its users sent or forwarded to a system outside.',
    serverUse:
      'A label for notices, not a reply. The server that does not know the name answers 550 with 5.1.1, or 5.2.1 for a mailbox that is closed; a relay reports that very code instead of translating it.',
  },
  '5.2.121': {
    essence: 'The brake works between one sender and one mailbox, by the hour; everybody else still gets through.',
    seen: '“Recipient’s per hour message receive limit from specific sender exceeded” (Exchange Online) or “554 5.2.121 The sender has exceeded the limit …” (Outlook.com): typical of alerts that a program sends to one mailbox.',
    serverUse:
      'Do not refuse for good what you would take an hour later. Put it off instead: 4.7.28 with 421 or 450 when one sender floods a mailbox, and the queue on the other side does the waiting.',
  },
  '5.2.122': {
    essence: 'The mailbox is not full but flooded: all senders together went over the number of messages for one hour.',
    seen: '“Recipient’s per hour message receive limit exceeded” (Exchange Online) or “554 5.2.122 The recipient has exceeded their limit …” (Outlook.com). It can hit senders who wrote a single message.',
    serverUse:
      'A limit that ends by itself calls for class 4: 450 with 4.2.1, which Gmail uses for its own receiving rate. 5.2.2 would be wrong; it speaks of space, and people then tell the recipient to tidy up.',
  },
  '5.2.240': {
    essence:
      'What logged in is no complete HVE account, so the service takes none of its mail, whoever the recipient is.',
    seen: '“550 5.2.240 The email account is not set up properly for the HVE service”, in the log of an application or device that sends through Microsoft’s High Volume Email; recipients never see it.',
    serverUse:
      'An account that may log in but not use your sending service is refused with 550 and 5.7.1. If the account as such is disabled, stop it at AUTH already: 525 or 535 with 5.7.13.',
  },
  '5.2.241': {
    essence: 'Of the refusals by High Volume Email the one about payment: no valid billing covers the sending account.',
    seen: '“The HVE account is not properly set up for billing”, where an application hands mail to Microsoft’s service. Microsoft’s list prints the pair as “550.5.2.241”, with a full stop after 550.',
    serverUse:
      'Unpaid accounts have no registered code. Refuse at MAIL FROM with 550 and 5.7.1, and put the page where one can pay into the text; a detail under X.2 would speak of the recipient’s mailbox.',
  },
  '5.2.252': {
    essence:
      'The login passed, but the account lacks Send As; the text names both addresses, the account’s and the From one.',
    seen: '“554 5.2.252 SendAsDenied; … not allowed to send as …”, often with “MapiExceptionSendAsDenied”: websites, scripts and devices that log in to smtp.office365.com and write another address into From.',
    serverUse:
      'Subject 2 belongs to recipients’ mailboxes, and this is a question of rights: 550 with 5.7.1, and in the text both addresses, as here. Where MAIL FROM shows the mismatch already, refuse there and spare the transfer.',
  },
  '5.3.190': {
    essence: 'Only the copy for the archive (journaling) is turned away; the message itself travels on its own.',
    seen: '“Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled”: where a company’s own Exchange server has a journal rule whose copies go to Microsoft 365.',
    serverUse:
      'A system that takes no journal copies refuses them by policy, 550 with 5.7.1. Only for a feature that it does not have at all, and will not get, is 5.3.3 the registered detail.',
  },
  '4.3.240': {
    essence: 'The limit is 250 sessions at a time for one High Volume Email account; the session beyond it is closed.',
    seen: '“421 4.3.240 The maximum number of concurrent server connections has exceeded a per authenticated source limit, closing transmission channel”, in the log of a program that sends in bulk; its queue, if any, tries again.',
    serverUse:
      'To a client with too many open connections, say 421 with 4.7.0, as Postfix does, or with 4.3.2 when you are overloaded, and close. How many are allowed belongs in the text, not in a number.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
