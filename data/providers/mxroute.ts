import type { Source } from '../sources';
import type { Provider } from './provider';

const SMTP_CODES: Source = {
  title: 'smtp.codes: MXroute',
  url: 'https://smtp.codes',
  date: '2026-05-31',
};

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
      sources: [SMTP_CODES],
    },
    senderNotVerified: {
      reason: 'sender-rejected',
      signatures: [{ reply: '550', phrase: 'Sender verify failed' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [SMTP_CODES],
    },
    tooManyBadRecipients: {
      reason: 'blocklisted',
      signatures: [{ reply: '554', phrase: 'excessive rejected recipients' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [SMTP_CODES],
    },
    tooManyBadLogins: {
      reason: 'login-required',
      signatures: [{ reply: '554', phrase: 'excessive authentication failures' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [SMTP_CODES],
    },
  },
} as const satisfies Provider;
