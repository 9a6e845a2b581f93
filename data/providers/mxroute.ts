import { PAGES } from '../sources';
import type { Provider } from './provider';

export const mxroute = {
  name: 'MXroute',
  hosts: ['mxrouting.net', 'mxroute.com'],
  marks: ['Unauthenticated mail not allowed from this range'],
  entries: {
    rangeNotTrusted: {
      reason: 'reputation',
      signatures: [{ reply: '550', phrase: 'Unauthenticated mail not allowed from this range' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.smtpCodes],
    },
    senderNotVerified: {
      reason: 'sender-rejected',
      signatures: [{ reply: '550', phrase: 'Sender verify failed' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.smtpCodes],
    },
    tooManyBadRecipients: {
      reason: 'blocklisted',
      signatures: [{ reply: '554', phrase: 'excessive rejected recipients' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [PAGES.smtpCodes],
    },
    tooManyBadLogins: {
      reason: 'login-required',
      signatures: [{ reply: '554', phrase: 'excessive authentication failures' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [PAGES.smtpCodes],
    },
  },
} as const satisfies Provider;
