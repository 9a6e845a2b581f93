import type { amazonSes } from '../../../providers/amazon-ses';
import type { ProviderText } from '../../../providers/provider';

export const amazonSesTexts = {
  addressNotVerified: {
    title: 'Amazon SES has not verified an address in the message',
    meaning:
      'Amazon SES did not send your message because the address named in the reply is not verified in the region that is used. That is the sender address; while the account is still in the sandbox, it can be the recipient’s as well.',
    steps: {
      sender: [
        'Give the notice to whoever runs the website or program; the address after “not verified” is what they need.',
      ],
      sendingAdmin: [
        'In the SES console, switch to the region of your SMTP endpoint and verify the address or, better, the whole domain.',
        'If it is the recipient who is not verified, request production access to leave the sandbox.',
      ],
    },
  },
  sendingRateReached: {
    title: 'The account sends faster than Amazon SES allows',
    meaning:
      'Amazon SES did not take your message because the account is sending more messages per second than it may. It passes a little later, provided that the program tries again.',
    steps: {
      sender: ['If it does not arrive within the day, send it again.'],
      sendingAdmin: [
        'Slow the program down below the account’s rate, and have it repeat a refused message after a growing pause.',
      ],
    },
  },
  dailyQuotaReached: {
    title: 'The account’s 24-hour quota at Amazon SES is used up',
    meaning:
      'Amazon SES did not take your message because the account has sent all that it may in 24 hours. The period rolls on: room comes back bit by bit as earlier messages grow older than a day.',
    steps: {
      sender: ['Send again tomorrow, or tell whoever runs the program that the quota is used up.'],
      sendingAdmin: [
        'Send the rest later, the urgent ones first, or request a higher sending quota for that region.',
        'Look for a runaway script or stolen SMTP credentials if the volume surprises you.',
      ],
    },
  },
} as const satisfies Record<keyof typeof amazonSes.entries, ProviderText>;
