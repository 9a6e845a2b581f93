import type { ProviderText } from '../../../providers/provider';
import type { symantec } from '../../../providers/symantec';

export const symantecTexts = {
  numberedAbort: {
    title: 'Symantec’s filter puts the message off',
    meaning:
      'The recipient’s mail filter (Symantec Email Security.cloud, now Broadcom’s) did not take your message this time, and your server tries again. The number in brackets is Symantec’s own; the page linked in the reply should explain it.',
    steps: {
      sender: [
        'Wait until tomorrow; if it is still not delivered, pass the whole reply with its link to the recipient’s IT.',
      ],
      sendingAdmin: ['Open the knowledge.broadcom.com link in the reply and look up the bracketed number.'],
      receivingAdmin: ['If several senders report it, give Broadcom’s support the full reply with its number.'],
    },
  },
  filtered: {
    title: 'Symantec’s filter takes the message for spam',
    meaning:
      'The recipient’s mail filter judged your message to be spam. Its content can be the reason, or a server that others have used for spam.',
    steps: {
      sender: [
        'Take out links and forwarded passages, and send the rest as plain text.',
        'If it is refused again, ask the recipient to have you allowed in Email Security.cloud.',
      ],
      sendingAdmin: [
        'Look your IP address up on blocklists; once it is removed there, wait 24 hours before the next attempt.',
        'Rule out an open relay, infected computers and web forms that anybody can use for sending.',
        'Against a wrong verdict, send the original message as an .eml attachment to Broadcom; the addresses are in its article 177117.',
      ],
    },
  },
  notConfigured: {
    title: 'Symantec does not handle mail for this domain',
    meaning:
      'Your message reached a Symantec server that is not set up for this delivery and passes nothing on for strangers. Either the recipient’s domain is not registered there although its MX record leads there, or your own side sends through Symantec from a server that is not registered.',
    steps: {
      sender: [
        'Check the domain after the @, then tell the recipient by other means that their mail does not reach them.',
      ],
      sendingAdmin: [
        'If you send through Symantec yourself, check that your server’s IP address is registered there; otherwise remove old routes to messagelabs.com.',
      ],
      receivingAdmin: ['Register the domain in Email Security.cloud, or take messagelabs.com out of its MX records.'],
    },
  },
  unknownRecipient: {
    title: 'No such mailbox, says the recipient’s filter',
    meaning:
      'The filter that guards the recipient’s mail (Symantec Email Security.cloud) does not know the address you wrote to. It is misspelt or closed, or the filter has not learnt of it yet.',
    steps: {
      receivingAdmin: ['If the mailbox exists, check that its address is also known in Email Security.cloud.'],
    },
  },
  unavailable: {
    title: 'Symantec’s filter takes no mail just now',
    meaning:
      'The recipient’s filter asks your server to come back later, without a reason. It may be busy; Symantec also slows servers down that seem to send much spam.',
    steps: {
      sendingAdmin: [
        'If it lasts, check your IP address with Broadcom’s IP reputation tool and ask for a review there (article 177117).',
        'Make sure that your server uses the recipient’s first MX host, not only the backup.',
      ],
    },
  },
} as const satisfies Record<keyof typeof symantec.entries, ProviderText>;
