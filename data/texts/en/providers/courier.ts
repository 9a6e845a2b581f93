import type { courier } from '../../../providers/courier';
import type { ProviderText } from '../../../providers/provider';

export const courierTexts = {
  noSuchDomain: {
    title: 'The domain in the address does not exist',
    meaning:
      'Your own mail server (Courier) asked DNS where to deliver, and the part after the @ turned out to be unknown. It is mostly a typing mistake; nothing was sent to anyone.',
    steps: {
      sender: ['Check the part after the @, its ending (.com, .org …) included, and send again.'],
      sendingAdmin: [
        'Run testmxlookup with the domain on this server: “hard error” confirms that DNS does not know it.',
      ],
      receivingAdmin: [
        'If it is your domain, check that its registration has not expired and that its MX record is in place.',
      ],
    },
  },
  brokenDns: {
    title: 'The recipient’s domain is set up wrongly in DNS',
    meaning:
      'Your own mail server (Courier) is strict about DNS and does not deliver to a domain whose entries break its rules. Typically an MX record holds an IP address where a host name belongs, or CNAME records lead round in a circle. Other mail servers may overlook it.',
    steps: {
      sender: [
        'Tell the recipient another way; until it is mended, writing from an account at another provider may work.',
      ],
      sendingAdmin: [
        'Until it is mended, name the real mail server for this domain in esmtproutes (example.com:mail.example.com).',
      ],
      receivingAdmin: [
        'Let each MX record name a host with an A or AAAA record of its own, neither an IP address nor a CNAME.',
      ],
    },
  },
} as const satisfies Record<keyof typeof courier.entries, ProviderText>;
