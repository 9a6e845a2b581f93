import type { ProviderText } from '../../../providers/provider';
import type { tencentQq } from '../../../providers/tencent-qq';

export const tencentQqTexts = {
  spfFailed: {
    title: 'QQ Mail doubts that your server may send for your domain',
    meaning:
      'The message was refused because the server that sent it is not among those that your domain’s SPF record permits.',
    steps: { sendingAdmin: ['List the sending server in the SPF TXT record of the domain in MAIL FROM.'] },
  },
  dmarcFailed: {
    title: 'Your domain’s own rule makes QQ Mail refuse the message',
    meaning:
      'Neither SPF nor DKIM could confirm the domain in the From line, and that domain’s DMARC record tells receivers to refuse such mail.',
    steps: {
      sender: ['Hand the notice to whoever runs the domain in your address; you cannot mend this in the message.'],
      sendingAdmin: ['Sign with DKIM under the From domain, or let SPF pass for that same domain.'],
    },
  },
  bounceAttack: {
    title: 'QQ Mail takes your server for a source of false bounces',
    meaning:
      'What your server sent looks like failure notices for mail that QQ users never wrote. Such notices arise when a server first accepts spam with a forged sender and then returns it.',
    steps: {
      sendingAdmin: [
        'Refuse unknown recipients during the SMTP session instead of returning their mail afterwards.',
        'Switch off automatic replies to messages that your filter has marked as spam.',
      ],
    },
  },
  distrustedAddress: {
    title: 'QQ Mail suspects your server or domain of sending spam',
    meaning:
      'Your message was refused because of where it came from, not because of its words: QQ Mail has seen spam from that IP address (“spam ip”), or from your domain or mail provider (“spam sender”).',
    steps: {
      sender: ['Let your mail provider know what the notice says, and use a different account until it is clean.'],
      sendingAdmin: [
        'Stop whatever sends spam through that IP address or domain, and then rebuild its standing with small volumes of wanted mail.',
      ],
    },
  },
  connectionDenied: {
    title: 'QQ Mail does not let your server connect',
    meaning:
      'The server that sends your mail was turned away because of its IP address; QQ Mail did not look at the message itself.',
    steps: {
      sendingAdmin: [
        'Check whether the IP address is a dynamic one or on public blocklists, and send through a server with a good standing if so.',
        'Report the address to QQ Mail over the help page linked here if you find no cause.',
      ],
    },
  },
  tooLarge: {
    title: 'Your message is too big for QQ Mail',
    meaning:
      'The message with its attachments is larger than QQ Mail takes. Attachments grow by about a third on their way through e-mail.',
    steps: { sender: ['Upload the large files to a cloud store that opens in China, and send the link.'] },
  },
  spamContent: {
    title: 'QQ Mail takes your message for spam',
    meaning: 'QQ Mail’s filter found signs of spam in what the message says or contains, and refused it.',
    steps: { sender: ['Send a short text in your own words, without pictures or links, to see whether it passes.'] },
  },
  contentReported: {
    title: 'QQ users have reported mail like yours',
    meaning:
      'QQ Mail refuses this content because its users reported the like as spam. It can strike an honest message that resembles an advertisement or reuses a reported link.',
    steps: {
      sender: [
        'Change subject and wording, and drop the links and the signature pictures.',
        'Ask the recipient to add your address to the QQ Mail contacts, then try once more.',
      ],
      sendingAdmin: [
        'Stop mailings to QQ addresses that never asked for them; every report counts against the next message.',
      ],
    },
  },
  recipientRejects: {
    title: 'The recipient’s own settings refuse your mail',
    meaning:
      'A filter or the blacklist in the recipient’s QQ mailbox turned your message away. Only that person can change it.',
    steps: {
      sender: ['Reach the person another way and ask whether your address or domain is on the blacklist.'],
      recipient: [
        'In QQ Mail’s settings, look through the blacklist and the filters, and remove the sender’s address or domain.',
      ],
    },
  },
  recipientFlooded: {
    title: 'The recipient is getting too much mail just now',
    meaning:
      'So much mail reached this QQ mailbox that it is barred for a time. In spite of the words “access denied” the refusal is not aimed at you.',
    steps: { sender: ['Try again after some hours; a mailbox that is barred for volume opens by itself.'] },
  },
  deactivated: {
    title: 'This QQ mailbox has been deactivated',
    meaning:
      'The recipient’s mailbox is switched off, so QQ Mail takes nothing for it. It does not say whether the owner or QQ did so.',
    steps: {
      sender: ['Ask the person by messenger or telephone for an address that is in use.'],
      recipient: ['Sign in at mail.qq.com to see whether the mailbox can be opened again.'],
    },
  },
  badAddress: {
    title: 'An address is not written as QQ Mail expects',
    meaning:
      'QQ Mail could not read an address in your message: there is a space, a wrong character or a missing part in it.',
    steps: { sender: ['Delete the address from the message and your contacts, and type it afresh.'] },
  },
  serverFrequency: {
    title: 'Your server sends faster than QQ Mail accepts',
    meaning:
      'Your message was caught in a limit on how much one server or one domain may send to QQ Mail in a short time. The first word of the reply tells which: Ip, Domain or Connection.',
    steps: {
      sender: ['Send the message again in a few hours.'],
      sendingAdmin: [
        'Spread mail to qq.com over the day, with few parallel connections.',
        'For “Domain”, count everything sent under that domain, including newsletters and websites.',
      ],
    },
  },
  senderFrequency: {
    title: 'You have written to QQ addresses too often in a short time',
    meaning:
      'Your message was refused because QQ Mail limits how much one sender address may send, by the hour and by the day, and yours is above a limit. The figures are secret; the pause lasts as long as the limit that was passed.',
    steps: { sender: ['Pause for a day, then write to fewer QQ addresses at a time.'] },
  },
  mailboxNotFound: {
    title: 'QQ Mail finds no mailbox with this name',
    meaning:
      'The address does not exist at QQ Mail, or at the company whose mail Tencent runs. Personal QQ addresses are often a number, where one wrong digit is enough.',
    steps: { sender: ['Have the person send you the address in writing, and copy it from there.'] },
  },
} as const satisfies Record<keyof typeof tencentQq.entries, ProviderText>;
