import type { netease } from '../../../providers/netease';
import type { ProviderText } from '../../../providers/provider';

export const neteaseTexts = {
  addressRefused: {
    title: 'NetEase takes no mail from your server',
    meaning:
      'The server that sends your mail is shut out by NetEase, so nothing from it gets through. HL:IHU: its IP address is suspended after spam or abnormal connections. HL:IPB or “IP in blacklist”: NetEase does not allow it to deliver.',
    steps: {
      sender: [
        'Give the whole notice to your mail provider, since only it can clear the server’s address.',
        'Write from an account at another provider meanwhile.',
      ],
      sendingAdmin: [
        'Go through the history of that IP address and look for a hacked account or a faulty program.',
        'Once the cause is gone, ask for the release of the address with the form at feedback.mail.163.com, quoting the code and the link from the reply.',
      ],
    },
  },
  addressPaused: {
    title: 'NetEase is holding your server off for the moment',
    meaning:
      'NetEase keeps the server that sends your mail out for a while, because many addresses it wrote to do not exist (HL:REP) or it sent under many forged domains (HL:MEP). Your message is still queued and is tried again.',
    steps: {
      sendingAdmin: [
        'HL:REP: take addresses that do not exist off your lists.',
        'HL:MEP: send only under domains that are real and yours.',
        'Look for a hacked account or a virus behind that IP address.',
      ],
    },
  },
  addressSlowed: {
    title: 'NetEase slows your server down',
    meaning:
      'Your message waits because the server that sends it has too many connections open to NetEase at once (HL:ICC) or sent it a great deal in a short time (HL:IFC). It is tried again by itself.',
    steps: {
      sendingAdmin: [
        'HL:ICC: open fewer connections to NetEase at a time (Postfix: smtp_destination_concurrency_limit).',
        'HL:IFC: spread the mail over more time, and make sure that no account is sending spam or viruses.',
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
      'NetEase refused the message because of the address it was sent from: it is not on the list of permitted senders (MI:SPB), or it is on a list of refused ones (“User in blacklist”). How these lists are kept is not said.',
    steps: {
      sender: [
        'If you use a 163 or 126 account, check that the program sends under exactly the address you log in with.',
        'If you write from another provider, report the refusal with the form at feedback.mail.163.com.',
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
  dmarcFailed: {
    title: 'NetEase follows your domain’s DMARC rule and refuses',
    meaning:
      'Your message was not confirmed as coming from the domain in its From line, and NetEase refused it as that domain’s DMARC record asks.',
    steps: {
      sender: ['Send through the mail service of your own domain, or hand the notice to whoever manages that domain.'],
      sendingAdmin: ['Sign with DKIM for the From domain.', 'Or let SPF pass with an envelope sender in that domain.'],
    },
  },
  senderPaused: {
    title: 'Your server asked too much of NetEase in one connection',
    meaning:
      'NetEase put your message off because of how it was handed over: too many messages in one connection (MI:DMC), too many commands (MI:CCL, RP:CCL) or too many wrong ones (MI:CEL, RP:CEL). Your server tries again by itself.',
    steps: {
      sender: ['Stop any mass mailing or program that sends under your address, then let the queue do its work.'],
      sendingAdmin: [
        'MI:DMC: hand over fewer messages per connection.',
        'Otherwise read the session in the log for the commands that NetEase refused, and correct the sending program.',
      ],
    },
  },
  senderRefused: {
    title: 'NetEase refuses this sender as abnormal',
    meaning:
      'While your server was naming the recipients, NetEase judged what it did abnormal and turned the message away for good. Of the same code with 451, NetEase says that too many commands were wrong.',
    steps: {
      sender: ['Check that nobody else is sending with your account, then write to one person at a time.'],
      sendingAdmin: ['Read the log of that session for wrong commands and unknown recipients before the refusal.'],
    },
  },
  senderQuota: {
    title: 'Your address has used up its quota at NetEase',
    meaning:
      'Your message was refused because your address has sent more than NetEase takes from one sender: too many messages (MI:SFQ), too many messages or connections today (MI:STC), or too many recipients (RP:QRC, today RP:TRC). The limit passes.',
    steps: {
      sender: [
        'Send it again tomorrow, to few recipients at a time.',
        'If you did not send much, change your password: someone else may be using the account.',
      ],
    },
  },
  senderSlowed: {
    title: 'Your address sends to NetEase too fast',
    meaning:
      'Your message waits because your address has sent more messages in 15 minutes (MI:SFQ), or written to more recipients in a short time (RP:QRC), than NetEase takes from one sender. Your server tries again.',
    steps: {
      sender: ['Pause your other mail to NetEase addresses until this message has gone.'],
      sendingAdmin: ['Let mailings and programs that use this address send more slowly.'],
    },
  },
  internalOnly: {
    title: 'NetEase does not pass this message on to others',
    meaning:
      'Your message was stopped because it was to go on from NetEase to another provider. NetEase does not do that for senders who have not logged in (no open relay); an older NetEase list says that the account may write only within NetEase.',
    steps: {
      sender: [
        'In your mail program, turn on the login for the outgoing server.',
        'If you do log in, use another account for recipients outside NetEase.',
        'With a company account, ask whoever manages it to permit mail to outside addresses.',
      ],
      sendingAdmin: ['Look for a wrong smarthost, route or MX record that leads mail for another domain to NetEase.'],
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
      'Some recipients of your message have to wait, because too many were named to NetEase in one connection. Your server offers them again later.',
    steps: {
      sendingAdmin: [
        'Lower the number of recipients per delivery to NetEase (Postfix: smtp_destination_recipient_limit).',
      ],
    },
  },
  spamContent: {
    title: 'NetEase takes your message for spam',
    meaning:
      'NetEase’s filter judged your message to be spam, by its content or by the way it was sent, and refused it. The recipient has not seen it.',
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
      'Your message looks like spam to NetEase, by its content or by the server it came from, but it was only postponed. NetEase asks for a new attempt after two minutes, which your server makes by itself; the same words may be refused for good in the end.',
    steps: {
      sender: ['Give it a day; if a final notice follows, rewrite the text without links before you send it again.'],
      sendingAdmin: ['Keep the message in the queue, and check SPF, DKIM and reverse DNS of the sending server.'],
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
    meaning:
      'The recipient’s mailbox exists, but NetEase has disabled or frozen it, so your message cannot be delivered.',
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
    meaning:
      'Your message was refused because one of its files is of a type that NetEase forbids. Programs and scripts are among them, such as files ending in .bat, .cmd, .com, .js, .scr or .vbs.',
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
