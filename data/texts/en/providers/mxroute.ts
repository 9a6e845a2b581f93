import type { mxroute } from '../../../providers/mxroute';
import type { ProviderText } from '../../../providers/provider';

export const mxrouteTexts = {
  rangeNotTrusted: {
    title: 'MXroute distrusts the whole network the message came from',
    meaning:
      'MXroute refused your message because the sending IP address belongs to a range with a poor reputation, from which it takes mail only after a login. Your own server need not have done anything wrong.',
    steps: {
      sender: [
        'If you are an MXroute customer, turn on the login for the outgoing server in your mail program.',
        'Otherwise hand the notice to whoever runs the sending server.',
      ],
      sendingAdmin: [
        'Send through a relay outside that network, or ask MXroute for a review of the IP address at whitelistrequest.mxrouting.net.',
      ],
    },
  },
  senderNotVerified: {
    title: 'MXroute could not confirm that your address exists',
    meaning:
      'MXroute asked whether mail to your sender address would arrive, and the answer was no. Addresses made up by programs and “no-reply” addresses without a mailbox fail in this way.',
    steps: {
      sender: ['Use a sender address that can receive mail.'],
      sendingAdmin: [
        'Create the mailbox or alias behind the sender address, and check that the MX host of its domain answers.',
      ],
    },
  },
  tooManyBadRecipients: {
    title: 'MXroute shuts out a server that tried many wrong addresses',
    meaning:
      'MXroute refused your message because the sending server has tried so many addresses that do not exist that it looks like guessing. The block is temporary; how long it lasts is not stated.',
    steps: {
      sender: ['Send again the next day.'],
      sendingAdmin: ['Remove addresses that bounced from your lists, and look for an account that guesses addresses.'],
    },
  },
  tooManyBadLogins: {
    title: 'MXroute blocks you after too many failed logins',
    meaning:
      'Your message was not sent: too many logins with a wrong password came from your connection, and MXroute blocks it for 24 hours. One forgotten phone or program with an old password is enough.',
    steps: {
      sender: [
        'Enter the right password in every device and program that uses this mailbox.',
        'Then wait 24 hours, or send through another connection.',
      ],
      sendingAdmin: ['Find the host behind this IP address that keeps trying an old password.'],
    },
  },
} as const satisfies Record<keyof typeof mxroute.entries, ProviderText>;
