import type { improvmx } from '../../../providers/improvmx';
import type { ProviderText } from '../../../providers/provider';

export const improvmxTexts = {
  domainListed: {
    title: 'Your domain is on a blocklist',
    meaning:
      'ImprovMX, which forwards mail for the recipient, refused your message because your domain is on a list of domains with a bad name, such as Spamhaus’s DBL. The number 551 has nothing to do with a new address here.',
    steps: {
      sender: ['Tell whoever runs your domain and website that the domain is listed.'],
      sendingAdmin: ['Look the domain up at check.spamhaus.org, end the cause and ask for removal there.'],
    },
  },
  loop: {
    title: 'Forwarding leads the message back to where it came from',
    meaning:
      'ImprovMX stopped your message because the mailbox it should be forwarded to sends it back to ImprovMX. The recipient’s forwarding has to be changed.',
    steps: {
      sender: ['Tell the recipient another way that their forwarding runs in a circle.'],
      recipient: ['In ImprovMX, forward the alias to a mailbox that does not itself forward to your domain.'],
      sendingAdmin: ['If your own server forwards to this address, remove that rule.'],
      receivingAdmin: ['See that the target address is not at a domain whose MX is ImprovMX.'],
    },
  },
  domainNotSetUp: {
    title: 'The recipient’s domain is not set up at ImprovMX',
    meaning:
      'The recipient’s domain sends its mail to ImprovMX, but ImprovMX has no entry for it, so your message cannot be forwarded. The account may have been closed or the domain removed.',
    steps: {
      sender: ['Tell the recipient another way, or use an address of theirs at another domain.'],
      receivingAdmin: [
        'Add the domain to your ImprovMX account again, or point its MX record to the host that now has your mail.',
      ],
    },
  },
  spamCheckUnavailable: {
    title: 'ImprovMX could not check the message for spam just now',
    meaning:
      'The spam check of ImprovMX failed for a moment; nothing has been found in your message. It is sent again by itself.',
    steps: {},
  },
} as const satisfies Record<keyof typeof improvmx.entries, ProviderText>;
