import type { infomaniak } from '../../../providers/infomaniak';
import type { ProviderText } from '../../../providers/provider';

export const infomaniakTexts = {
  senderDomainNotFound: {
    title: 'Infomaniak cannot find the sender’s domain',
    meaning:
      'The domain after the @ in the sender’s address does not exist for Infomaniak, so your message waits. In spite of the 4 in the code, waiting alone only helps if the name servers were down for a moment.',
    steps: {
      sender: [
        'Check your sender’s address for a typing mistake after the @.',
        'If you use a website or device, enter a real address as the sender.',
        'If the domain is right, warn whoever runs it; it may have expired.',
      ],
      sendingAdmin: [
        'Publish an MX or A record for the MAIL FROM domain, and check that it has been renewed.',
        'Leave the message in the queue; once the domain resolves, the next attempt passes.',
      ],
    },
  },
  dmarcFailed: {
    title: 'The sender’s domain asks Infomaniak for this refusal',
    meaning:
      'The message could not prove that it comes from the domain in its From line, and that domain wants such mail refused (DMARC). Infomaniak obeys. Infomaniak names forwarding without SRS as a common way for the checks to fail.',
    steps: {
      sender: ['Send through the mail service of your own domain.', 'Pass the notice to whoever manages that domain.'],
      recipient: ['If you have mail forwarded to Infomaniak, have it sent to your Infomaniak address directly.'],
      sendingAdmin: [
        'Sign with DKIM under the From domain; an intact signature survives forwarding, SPF does not.',
        'If you forward mail, do not change the message, and rewrite the envelope sender with SRS.',
      ],
    },
  },
} as const satisfies Record<keyof typeof infomaniak.entries, ProviderText>;
