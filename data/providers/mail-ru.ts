import { PAGES } from '../sources';
import type { Provider } from './provider';

export const mailRu = {
  name: 'Mail.ru',
  hosts: ['mail.ru'],
  marks: ['help.mail.ru/', 'corp.mail.ru'],
  entries: {
    accountDisabled: {
      outcome: 'failed',
      resend: 'no',
      actor: 'sender',
      reason: 'mailbox-disabled',
      signatures: [{ reply: '550', phrase: 'invalid mailbox … account is disabled' }],
      sources: [PAGES.smtpFieldManual],
    },
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '550', phrase: 'spam message rejected … notspam-support' }],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
