import { PAGES } from '../sources';
import type { Provider } from './provider';

export const zerospam = {
  name: 'ZeroSpam',
  hosts: ['zerospam.ca'],
  marks: ['ZEROSPAM'],
  entries: {
    greylisted: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'greylisted',
      signatures: [{ reply: '450', enhanced: '4.2.0', phrase: 'greylisted for 60 seconds' }],
      sources: [PAGES.smtpFieldManual],
    },
    unknownRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'Not in recipient list' }],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
