import type { ProviderText } from '../../../providers/provider';
import type { trellix } from '../../../providers/trellix';

export const trellixTexts = {
  dmarcFailed: {
    title: 'Your message failed the DMARC check',
    meaning:
      'The recipient’s mail filter (Trellix, formerly FireEye) could not confirm that your message comes from your domain: it did not pass DMARC, the check that the domain’s owner can demand. ETP205 is the filter’s own number for that.',
    steps: {},
  },
  serverListed: {
    title: 'The sending server is on the Invaluement blocklist',
    meaning:
      'The recipient’s mail filter (Trellix) refused your message because the IP address of your mail server is on the blocklist of Invaluement. The code 5.5.4 would mean something else; go by ETP208.',
    steps: {
      sender: ['Hand the notice to your mail provider and mention the list by name.'],
      sendingAdmin: [
        'Stop what got the server listed, then ask Invaluement to take it off, at invaluement.com/removal.',
      ],
    },
  },
} as const satisfies Record<keyof typeof trellix.entries, ProviderText>;
