import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const WHY_SUPPRESSED: Source = {
  title: 'Oracle blog: why is my email getting suppressed in OCI Email Delivery?',
  url: 'https://blogs.oracle.com/cloud-infrastructure/post/why-email-suppressed-oci-email-delivery',
  date: '2026-09',
};

export const oracle = {
  name: 'Oracle Cloud Email Delivery',
  hosts: ['oraclecloud.com', 'oracleemaildelivery.com'],
  marks: [],
  entries: {
    recipientSuppressed: {
      reason: 'policy',
      signatures: [
        { reply: '254', enhanced: '4.7.1', phrase: 'Suppression for user' },
        { reply: '254', phrase: 'Suppression for user' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.oracleEmailDelivery, WHY_SUPPRESSED],
    },
    tooManyBadLogins: {
      reason: 'login-required',
      signatures: [{ reply: '421', phrase: 'Too many auth failures' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.oracleEmailDelivery],
    },
  },
} as const satisfies Provider;
