import type { ProviderText } from '../../../providers/provider';
import type { zoho } from '../../../providers/zoho';

export const zohoTexts = {
  domainFilter: {
    title: 'A filter of the recipient’s organisation refused the message',
    meaning:
      'Your message met a filter that the recipient’s organisation has set up in Zoho Mail. Zoho does not say which rule it was, and only that organisation can change it.',
    steps: {
      sender: ['Reach the recipient another way and ask for your address or domain to be allowed.'],
      recipient: ['Give your Zoho administrator the sender’s address and ask for it to be let in.'],
      receivingAdmin: [
        'In the Zoho Mail admin console, look through the blocked senders, domains and IP addresses of your organisation.',
      ],
    },
  },
  filterHolds: {
    title: 'A filter at the recipient’s keeps the message waiting',
    meaning:
      'A filter of the recipient’s domain at Zoho does not let your message in. The code sounds temporary and your server tries again, but nothing changes until an administrator there adjusts the filter.',
    steps: {
      sender: ['Write or call the recipient by another channel; their administrator has to act.'],
      receivingAdmin: ['Change the Zoho filter that fits this sender; the next attempt then passes by itself.'],
    },
  },
  mailboxPolicy: {
    title: 'A rule at the recipient’s does not allow the message',
    meaning:
      'Zoho could not put your message into the mailbox because a policy there forbids it. The reasons vary widely and are not given; the code beside it, which speaks of size or address, does not tell the reason.',
    steps: {
      sender: [
        'Send a short text without attachments to see whether only this message is refused.',
        'If that fails too, tell the recipient another way.',
      ],
      receivingAdmin: [
        'Check the mail policy and restrictions of this user in the Zoho admin console; the Zoho community forum helps with unclear cases.',
      ],
    },
  },
  dmarc: {
    title: 'Zoho could not confirm that the message is from your domain',
    meaning:
      'Your message failed the DMARC check for the domain named in the reply, and that domain asks for refusal. With zoho.com in that place, a zoho.com address was used in another service or program without Zoho’s own server.',
    steps: {
      sender: [
        'With a zoho.com address, set Zoho’s outgoing server and your login in the program you send from.',
        'With your own domain, forward the notice to whoever runs it.',
      ],
      sendingAdmin: [
        'Give the sending service a DKIM key for the From domain, or put it into that domain’s SPF record with a matching return address.',
      ],
    },
  },
  virus: {
    title: 'Zoho found a known virus in the message',
    meaning:
      'Zoho refused your message because it recognised a virus, named in the reply, in the text, an attachment or a link.',
    steps: {
      sender: [
        'Scan the attachment and your computer, and check where the links lead.',
        'Send again without the part that was found.',
      ],
    },
  },
  relayDenied: {
    title: 'Zoho does not handle mail for this address',
    meaning:
      'Zoho’s server will not pass your message on. Either the recipient’s domain points to Zoho without being set up there, or you send through Zoho yourself with a sender address that your login may not use.',
    steps: {
      sender: [
        'If you send through Zoho, set the sender address to that of the account you log in with.',
        'Otherwise tell the recipient another way that Zoho does not take mail for their domain.',
      ],
      sendingAdmin: ['Make the program log in, and give it a From address of that Zoho account.'],
      receivingAdmin: [
        'Check that the domain is verified in the Zoho admin console, or point the MX record to the host that really has the mailboxes.',
      ],
    },
  },
  spam: {
    title: 'Zoho’s filter takes the message for spam',
    meaning: 'Zoho refused your message because its spam filter judged it to be unwanted. The reply does not say why.',
    steps: {},
  },
} as const satisfies Record<keyof typeof zoho.entries, ProviderText>;
