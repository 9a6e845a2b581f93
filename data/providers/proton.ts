import type { Source } from '../sources';
import type { Provider } from './provider';

const SMTP_CODES: Source = { title: 'smtp.codes', url: 'https://smtp.codes', date: '2026-05-31' };

export const proton = {
  name: 'Proton Mail',
  hosts: ['protonmail.ch', 'protonmail.com', 'proton.me'],
  marks: [],
  entries: {
    malware: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'virus-or-attachment',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'We do not accept viral traffic' }],
      sources: [SMTP_CODES],
    },
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Rejected by spam filter' }],
      sources: [SMTP_CODES],
    },
  },
} as const satisfies Provider;
