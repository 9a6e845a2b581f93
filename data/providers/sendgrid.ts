import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const VERIFIED_IDENTITY_THREAD: Source = {
  title: 'GitHub: chatwoot issue 9188 (SendGrid 550 for an unverified sender)',
  url: 'https://github.com/chatwoot/chatwoot/issues/9188',
  date: '2026-11',
};

export const sendgrid = {
  name: 'SendGrid',
  hosts: ['sendgrid.net', 'sendgrid.com'],
  marks: ['does not match a verified Sender Identity'],
  entries: {
    senderNotVerified: {
      reason: 'sender-rejected',
      signatures: [
        { reply: '403', phrase: 'You are not authorized to send from that email address' },
        { reply: '550', phrase: 'does not match a verified Sender Identity' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.sendgridErrors, VERIFIED_IDENTITY_THREAD],
    },
    tooFrequentConnections: {
      reason: 'rate-limited',
      signatures: [{ reply: '450', phrase: 'too frequent connects' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [PAGES.sendgridErrors],
    },
  },
} as const satisfies Provider;
