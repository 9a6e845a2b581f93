import type { dnsbls } from '../../../providers/dnsbls';
import type { ProviderText } from '../../../providers/provider';

export const dnsblsTexts = {
  closedList: {
    title: 'Turned away because of a blocklist that has closed down',
    meaning:
      'The recipient’s server turned your message away because of the blocklist SORBS. That list closed on 5 June 2024 and is empty, so this is an old notice, or the server is badly out of date.',
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
  closedListHoldsBack: {
    title: 'Held back because of a blocklist that has closed down',
    meaning:
      'The recipient’s server put your message off because of the blocklist SORBS. As that list has been closed and empty since 5 June 2024, the notice is old, or the server relies on outdated data. Your server goes on trying, but waiting alone does not help.',
    steps: {
      sender: [
        'If the notice is from June 2024 or older, send the message again.',
        'If it is new, call the recipient: their mail server relies on a list that no longer exists.',
      ],
      sendingAdmin: [
        'Ask that server’s administrator to stop using dnsbl.sorbs.net, then have your queue try the message again.',
      ],
      receivingAdmin: [
        'Search the settings of the mail server and of the spam filter for sorbs.net and delete each entry; mail that waits elsewhere then comes in.',
      ],
    },
  },
} as const satisfies Record<keyof typeof dnsbls.entries, ProviderText>;
