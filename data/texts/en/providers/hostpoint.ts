import type { hostpoint } from '../../../providers/hostpoint';
import type { ProviderText } from '../../../providers/provider';

export const hostpointTexts = {
  spfFailed: {
    title: 'Hostpoint: this server may not send for the domain',
    meaning:
      'Hostpoint refused your message because the server it came from is not among those that may send for the sender’s domain (SPF). That list is kept on the sender’s side; the recipient cannot change it.',
    steps: {
      sender: [
        'Send through the outgoing server that goes with your address.',
        'Otherwise forward the notice to whoever looks after your domain.',
      ],
      sendingAdmin: [
        'Add the server that sent the message to the SPF record of the sender’s domain.',
        'If the domain’s mail is at Hostpoint, choose “Add Hostpoint SPF record” under “Edit DNS Zone” in the Control Panel; it takes 5 to 10 minutes.',
        'If other servers send too, combine them: v=spf1 include:… redirect=spf.mail.hostpoint.ch, without an “all”.',
      ],
    },
  },
  noSuchAddress: {
    title: 'Hostpoint has no such address in this domain',
    meaning:
      'Your message could not be delivered because the address you wrote to is not set up at Hostpoint, where its domain has its mail. It is mistyped, or it was deleted.',
    steps: {
      sender: [
        'Check the part before the @, and ask the recipient for the right address.',
        'If a company has the domain, try the address on its website.',
      ],
      receivingAdmin: [
        'If the address should exist, create it as a mailbox or forwarding in the Hostpoint Control Panel.',
      ],
    },
  },
  domainNotHosted: {
    title: 'Hostpoint does not handle this domain’s mail',
    meaning:
      'Your message reached a Hostpoint server, but by its DNS records the recipient’s domain does not have its mail there. Usually the domain’s settings are wrong, for instance after a move to another provider that was not finished.',
    steps: {
      sender: [
        'Tell the recipient by phone that mail to their domain goes astray, and quote the words “MX do not point to us”.',
        'Ask them for an address in another domain.',
      ],
      sendingAdmin: [
        'Check that your server follows the MX record, with no fixed route or old DNS answer for this domain.',
      ],
      receivingAdmin: [
        'If the mail is meant to be at Hostpoint, set the domain’s MX records to the hosts shown in the Control Panel.',
        'If it moved elsewhere, remove every MX record and forwarding that still leads to Hostpoint.',
      ],
    },
  },
} as const satisfies Record<keyof typeof hostpoint.entries, ProviderText>;
