import type { Source } from '../sources';
import type { Provider } from './provider';

const SMTP_CODES: Source = {
  title: 'smtp.codes: Titan Email',
  url: 'https://smtp.codes',
  date: '2026-05-31',
};

export const titan = {
  name: 'Titan Email',
  hosts: ['titan.email'],
  marks: [],
  entries: {
    insufficientReputation: {
      reason: 'reputation',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'insufficient reputation' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [SMTP_CODES],
    },
    greylisted: {
      reason: 'greylisted',
      signatures: [{ reply: '450', enhanced: '4.2.0', phrase: 'greylisted: please retry' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [SMTP_CODES],
    },
    senderDomainTakesNoMail: {
      reason: 'sender-rejected',
      signatures: [{ reply: '550', enhanced: '5.7.27', phrase: 'does not accept mail (nullMX)' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [SMTP_CODES],
    },
    quotaExceeded: {
      reason: 'rate-limited',
      signatures: [
        { reply: '550', enhanced: '5.4.6', phrase: 'Quota Exceeded' },
        { reply: '550', enhanced: '5.4.7', phrase: 'Quota Exceeded' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [SMTP_CODES],
    },
    spfFailed: {
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'SPF fail - not authorized' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [SMTP_CODES],
    },
  },
} as const satisfies Provider;
