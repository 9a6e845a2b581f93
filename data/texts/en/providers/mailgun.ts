import type { mailgun } from '../../../providers/mailgun';
import type { ProviderText } from '../../../providers/provider';

export const mailgunTexts = {
  previouslyBounced: {
    title: 'Mailgun holds the address back because it bounced before',
    meaning:
      'Mailgun did not even try to deliver your message. An earlier one to this address failed for good, and Mailgun has kept the address on its list of bounces since then; it may work today.',
    steps: {
      sender: [
        'Check the spelling, and ask the person another way whether the address works.',
        'If it does, have whoever runs the Mailgun account take it off the list before you send again.',
      ],
      recipient: ['If a shop’s or service’s mail never comes, write to its support that your mailbox is in order.'],
      sendingAdmin: [
        'Read the earlier failure in the Mailgun log; that reply holds the reason.',
        'When the reason is gone, delete the address under Suppressions, Bounces, of the sending domain.',
      ],
    },
  },
  noMailServer: {
    title: 'Mailgun finds no mail server for the recipient’s domain',
    meaning:
      'Mailgun could not deliver your message, since DNS names no mail server for the part after the @. A typing error is the likeliest cause; no server has sent this number, Mailgun writes it itself.',
    steps: {
      sender: [
        'Compare the part after the @ letter by letter; slips like gmai.com or htomail.com are common.',
        'Send a new message to the right address.',
      ],
      sendingAdmin: ['Query the domain’s MX record yourself; if it answers by now, the message can be sent again.'],
      receivingAdmin: [
        'If it is your domain, see that its registration runs and that its MX record names your mail server.',
      ],
    },
  },
} as const satisfies Record<keyof typeof mailgun.entries, ProviderText>;
