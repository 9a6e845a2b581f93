import type { infomaniak } from '../../../providers/infomaniak';
import type { ProviderText } from '../../../providers/provider';

export const infomaniakTexts = {
  senderDomainNotFound: {
    title: 'Infomaniak cannot find the sender’s domain',
    meaning:
      'Your message waits because Infomaniak cannot find the domain after the @ in the sender’s address. Although the code is a temporary one, waiting alone only helps if the domain’s name servers were down for a moment.',
    steps: {
      sender: [
        'Check your own sender address for a typing mistake after the @.',
        'If you use a website or device, enter a real address as the sender.',
        'If the domain is right, warn whoever runs it; it may have expired.',
      ],
      sendingAdmin: [
        'Publish an MX or A record for the MAIL FROM domain, and check that the domain has not expired.',
        'Leave the message in the queue; once the domain resolves, the next attempt passes.',
      ],
    },
  },
  dmarcFailed: {
    title: 'The sender’s domain asks Infomaniak for this refusal',
    meaning:
      'Your message could not prove that it comes from the domain in its From line, and that domain wants such mail refused (DMARC). Infomaniak complies; it names forwarding without SRS as a common cause.',
    steps: {
      sender: ['Send through the mail service of your own domain.', 'Pass the notice to whoever manages that domain.'],
      recipient: ['If you have mail forwarded to Infomaniak, give senders your Infomaniak address itself.'],
      sendingAdmin: [
        'Sign with DKIM under the From domain; an intact signature survives forwarding, SPF does not.',
        'If you forward mail, do not change the message, and rewrite the envelope sender with SRS.',
      ],
    },
  },
} as const satisfies Record<keyof typeof infomaniak.entries, ProviderText>;
