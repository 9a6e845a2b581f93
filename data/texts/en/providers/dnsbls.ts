import type { dnsbls } from '../../../providers/dnsbls';
import type { ProviderText } from '../../../providers/provider';

export const dnsblsTexts = {
  closedList: {
    title: 'Turned away because of a blocklist that has closed down',
    meaning:
      'The recipient’s server turned your message away because of the blocklist SORBS. That list closed on 5 June 2024 and is empty, so this is an old notice, or the server is badly out of date. With a code that begins with 4 your server tries again, but waiting does not help.',
    steps: {
      sender: [
        'Check the date: if the notice is from June 2024 or older, simply send again.',
        'If it is new, tell the recipient by phone that their mail server still asks SORBS.',
      ],
      sendingAdmin: [
        'Ask the recipient’s administrator to drop dnsbl.sorbs.net; nobody handles removals any more.',
        'Check your IP address on lists that are still kept, such as Spamhaus.',
      ],
      receivingAdmin: [
        'Take dnsbl.sorbs.net and all other sorbs.net zones out of the mail server and the spam filter.',
      ],
    },
  },
} as const satisfies Record<keyof typeof dnsbls.entries, ProviderText>;
