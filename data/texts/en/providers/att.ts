import type { att } from '../../../providers/att';
import type { ProviderText } from '../../../providers/provider';

export const attTexts = {
  blocklisted: {
    title: 'AT&T blocks the sending server',
    meaning:
      'AT&T refused your message because the IP address of the sending server is on its own blocklist. Your address and the recipient’s are not the problem, although 553 elsewhere often means a faulty address.',
    steps: {
      sender: ['Give the whole notice to your mail provider or web host, and use another account meanwhile.'],
      sendingAdmin: [
        'Find and stop the spam, and check reverse DNS and the public blocklists.',
        'Forward the refusal to abuse_rbl@abuse-att.net and ask for removal; 24 to 72 hours are usual.',
      ],
    },
  },
  addressUnknown: {
    title: 'There is no such mailbox at AT&T',
    meaning:
      'AT&T does not know the address you wrote to. The 5.2.1 would stand for a disabled mailbox, but the words say that the address is unknown.',
    steps: {
      sender: [
        'Check the spelling, and the ending too: att.net, sbcglobal.net and bellsouth.net are different addresses.',
        'Ask the person for a current address.',
      ],
    },
  },
  reverseDnsMissing: {
    title: 'AT&T wants valid reverse DNS for the sending server',
    meaning:
      'AT&T refused the connection because the IP address of the sending server has no valid name in reverse DNS. The reply names that address; your message itself is not at fault.',
    steps: {
      sender: ['Show the notice to whoever runs your mail; they have to correct one DNS entry.'],
      sendingAdmin: [
        'Set a PTR record for the IP address in the reply, with a name that resolves to the same address, and use it in EHLO.',
        'If that has long been so, send again: now and then it is AT&T’s own lookup that fails.',
      ],
    },
  },
} as const satisfies Record<keyof typeof att.entries, ProviderText>;
