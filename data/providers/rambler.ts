import { PAGES } from '../sources';
import type { Provider } from './provider';

export const rambler = {
  name: 'Rambler',
  hosts: ['rambler.ru'],
  marks: [],
  entries: {
    inactive: {
      outcome: 'failed',
      resend: 'no',
      actor: 'sender',
      reason: 'mailbox-disabled',
      signatures: [{ reply: '540', enhanced: '5.7.1', phrase: 'recipient address rejected: Inactive' }],
      sources: [PAGES.smtpFieldManual],
    },
    blocked: {
      outcome: 'failed',
      resend: 'no',
      actor: 'sender',
      reason: 'mailbox-disabled',
      signatures: [{ reply: '540', enhanced: '5.7.1', phrase: 'recipient address rejected: Blocked' }],
      sources: [PAGES.smtpFieldManual],
    },
    rateLimit: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [{ reply: '452', enhanced: '4.5.3', phrase: 'rate limit exceeded' }],
      sources: [PAGES.smtpFieldManual],
    },
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'Spam message rejected' }],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
