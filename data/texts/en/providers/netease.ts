import type { netease } from '../../../providers/netease';
import type { ProviderText } from '../../../providers/provider';

export const neteaseTexts = {
  addressRefused: {
    title: 'NetEase takes no mail from your server',
    meaning:
      'The server that sends your mail is shut out by NetEase, so nothing from it gets through. HL:IHU: its IP address was suspended for abnormal behaviour. HL:IPB: the address is not allowed to deliver there.',
    steps: {
      sender: [
        'Give the whole notice to your mail provider, since only it can clear the server’s address.',
        'Write from an account at another provider meanwhile.',
      ],
      sendingAdmin: [
        'Go through the history of that IP address and look for a hacked account or a faulty program.',
        'Once the cause is gone, ask NetEase to release the address, quoting the code and the link from the reply.',
      ],
    },
  },
  addressPaused: {
    title: 'NetEase is holding your server off for the moment',
    meaning:
      'NetEase finds the behaviour of the server that sends your mail abnormal and keeps it out for a while. Your message is still queued and is tried again.',
    steps: {
      sendingAdmin: [
        'Look for a sudden rise in volume, many unknown recipients or a hacked account behind that IP address.',
        'Slow down deliveries to NetEase until the 421 and 451 replies stop.',
      ],
    },
  },
  addressTooFast: {
    title: 'Your server sent NetEase too much in a short time',
    meaning:
      'Your message came in a rush of mail from one server, more than NetEase takes in so short a time. In spite of the 554 this is a limit that clears by itself, but your server does not try again for you.',
    steps: {
      sender: ['Wait some hours, then send the message again unchanged.'],
      sendingAdmin: [
        'Allow fewer connections and fewer messages a minute to NetEase’s servers.',
        'Put the refused messages back into the queue at a slower pace.',
      ],
    },
  },
  senderNotAllowed: {
    title: 'Your address is not among those NetEase allows',
    meaning:
      'NetEase refused the message because the address it was sent from is not on its list of permitted senders. It does not say how that list is kept.',
    steps: {
      sender: [
        'If you use a 163 or 126 account, check that the program sends under exactly the address you log in with.',
      ],
    },
  },
  emptyHelo: {
    title: 'Your server did not say its name to NetEase',
    meaning:
      'Your message stopped at the start, because the sending server introduced itself without any name. NetEase wants a host name after HELO or EHLO.',
    steps: { sendingAdmin: ['Set a full host name for HELO (Postfix: myhostname or smtp_helo_name).'] },
  },
  malformedSender: {
    title: 'The address you send from is not written properly',
    meaning:
      'NetEase refused the message because the sender address is malformed, for instance with a missing domain or a character that does not belong there.',
    steps: { sender: ['Correct the sender address in the account settings of your mail program, scanner or website.'] },
  },
  spfFailed: {
    title: 'NetEase doubts that your server may send for your domain',
    meaning: 'The message was refused because the SPF record of your domain does not name the server that sent it.',
    steps: {
      sendingAdmin: [
        'Add the sending IP address or service to the SPF TXT record of the envelope sender’s domain.',
        'If the message was forwarded, have the forwarding server rewrite the envelope sender (SRS).',
      ],
    },
  },
  senderPaused: {
    title: 'NetEase finds this sender unusual and waits',
    meaning:
      'Something about the sender or the way the mail was sent looked abnormal to NetEase, so it put the message off. Your server tries again; NetEase’s table says no more than that.',
    steps: {
      sender: ['Stop any mass mailing or program that sends under your address, then let the queue do its work.'],
    },
  },
  senderRefused: {
    title: 'NetEase refuses this sender as abnormal',
    meaning:
      'While your server was naming the recipients, NetEase judged the sender’s behaviour abnormal and turned the message away for good. It does not say what looked wrong.',
    steps: {
      sender: ['Check that nobody else is sending with your account, then write to one person at a time.'],
      sendingAdmin: ['Read the log of that session for wrong commands and unknown recipients before the refusal.'],
    },
  },
  senderQuota: {
    title: 'Your address has used up its quota at NetEase',
    meaning:
      'Your address has sent more than NetEase takes from one sender for now: too many messages (MI:SFQ, with MI:STC for today) or too many recipients (RP:QRC, RP:TRC). The message is lost, but the limit passes.',
    steps: {
      sender: [
        'Send it again tomorrow, to few recipients at a time.',
        'If you did not send much, change your password: someone else may be using the account.',
      ],
    },
  },
  internalOnly: {
    title: 'Your account may only write within NetEase',
    meaning: 'Your message was stopped because this NetEase account is not allowed to send to addresses elsewhere.',
    steps: {
      sender: [
        'Use another account for recipients outside NetEase.',
        'If it is a company account, ask whoever manages it to permit mail to outside addresses.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'Too many recipients in one message',
    meaning:
      'The message names more recipients than NetEase accepts at once. It was not sent to those that the notice lists.',
    steps: { sender: ['Divide the list and send the message to each part separately.'] },
  },
  recipientsDeferred: {
    title: 'NetEase has taken enough recipients for now',
    meaning:
      'Some recipients of your message have to wait, because too many were named to NetEase one after another. Your server offers them again later.',
    steps: {
      sendingAdmin: [
        'Lower the number of recipients per delivery to NetEase (Postfix: smtp_destination_recipient_limit).',
      ],
    },
  },
  spamContent: {
    title: 'NetEase takes your message for spam',
    meaning:
      'NetEase’s filter judged the content of your message to be spam and refused it. The recipient has not seen it.',
    steps: {
      sender: [
        'Leave out links, pictures and attachments, write a few plain lines of your own, and send that first.',
        'Ask the recipient by other means to add your address to the contacts or the allowed senders.',
      ],
      sendingAdmin: [
        'If the reply carries a link to mail.163.com, open it: it leads to NetEase’s own account of the refusal.',
      ],
    },
  },
  spamSuspected: {
    title: 'NetEase suspects spam and puts the message off',
    meaning:
      'The content of your message looks like spam to NetEase, but it was only postponed. Your server offers it again; the same words may be refused for good in the end.',
    steps: {
      sender: ['Give it a day; if a final notice follows, rewrite the text without links before you send it again.'],
    },
  },
  listedAddress: {
    title: 'Your server is on a blocklist that NetEase uses',
    meaning:
      'Your message waits because the server that sends it is on a public blocklist. The attempts go on, but they fail until the address is off that list.',
    steps: {
      sender: ['Pass the notice on to your mail provider, and write from elsewhere if it is urgent.'],
      sendingAdmin: [
        'Look the IP address up on the usual blocklists, end the cause, and have it removed there; NetEase’s code does not name the list.',
      ],
    },
  },
  userSuspended: {
    title: 'This NetEase mailbox is suspended',
    meaning: 'The recipient’s mailbox exists, but NetEase has suspended it, so your message cannot be delivered.',
    steps: {
      sender: ['Ask the person by telephone or messenger for another address.'],
      recipient: ['Sign in to your NetEase mailbox on its website and have it reactivated, if it is still offered.'],
    },
  },
  invalidUser: {
    title: 'NetEase knows no mailbox with this name',
    meaning:
      'There is no such user at 163.com, 126.com or whichever NetEase domain you wrote to. Sending the message again unchanged fails again.',
    steps: {
      sender: [
        'Compare the name letter by letter with one the person gave you, and check whether it should be 163.com, 126.com or yeah.net.',
      ],
    },
  },
  forbiddenAttachment: {
    title: 'NetEase does not take this kind of attachment',
    meaning: 'Your message was refused because one of its files is of a type that NetEase forbids.',
    steps: {
      sender: ['Remove the file and pass it on as a download link instead; packing it into a ZIP may not be enough.'],
    },
  },
  senderMismatch: {
    title: 'The sender in the message is not the one who logged in',
    meaning:
      'NetEase refused the message because the address in its From line differs from the address it was handed over with. Programs and websites that fill in their own From line often cause this.',
    steps: { sender: ['Enter the same address as sender (From) and as account name in the program or website.'] },
  },
  failedLogins: {
    title: 'Too many failed logins from your connection',
    meaning:
      'NetEase has shut out your connection for a while, because too many wrong logins came from its IP address. Your message was not even taken.',
    steps: {
      sender: [
        'Correct the saved password in every program and device that uses the account, then wait before trying again.',
      ],
      sendingAdmin: ['Find the host on your network that keeps trying a wrong password at NetEase.'],
    },
  },
} as const satisfies Record<keyof typeof netease.entries, ProviderText>;
