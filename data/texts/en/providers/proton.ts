import type { proton } from '../../../providers/proton';
import type { ProviderText } from '../../../providers/provider';

export const protonTexts = {
  malware: {
    title: 'Proton Mail found malware in your message',
    meaning:
      'Proton Mail refused your message because its scanner found a virus or other malware in it. The infected part is usually an attachment. A false alarm is possible.',
    steps: {
      sender: [
        'Scan the attached files and your computer for viruses.',
        'If they are clean, share the file through online storage and send only the link.',
        'If you did not send the message, change the password of your mailbox.',
      ],
      sendingAdmin: ['Find the message in the log, and lock the account if it sends more of the kind.'],
    },
  },
  spam: {
    title: 'Proton Mail’s spam filter refused your message',
    meaning:
      'Proton Mail judged your message to be spam and did not even put it into the recipient’s spam folder. The reply does not say whether the content or the sending server was the reason.',
    steps: {
      sender: [
        'Try a short text without links, attachments or images.',
        'If it is refused as well, give the notice to your mail provider.',
      ],
      sendingAdmin: [
        'Get SPF, DKIM and DMARC to pass, and check IP address and domain on public blocklists.',
        'If you find no cause, write to Proton’s support with the complete reply and its time.',
      ],
    },
  },
} as const satisfies Record<keyof typeof proton.entries, ProviderText>;
