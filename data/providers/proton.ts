import { PAGES } from '../sources';
import type { Provider } from './provider';

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
      sources: [PAGES.smtpCodes],
    },
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Rejected by spam filter' }],
      sources: [PAGES.smtpCodes],
    },
  },
} as const satisfies Provider;
