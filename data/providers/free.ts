import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const POSTMASTER: Source = {
  title: 'Free: postmaster.free.fr',
  url: 'https://postmaster.free.fr/',
  date: '2026-09',
};

export const free = {
  name: 'Free.fr',
  hosts: ['free.fr'],
  marks: ['postmaster.free.fr'],
  entries: {
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '550', phrase: 'spam detected' }],
      sources: [POSTMASTER, PAGES.smtpFieldManual],
    },
    virus: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'virus-or-attachment',
      signatures: [{ reply: '550', phrase: 'virus detected' }],
      sources: [PAGES.smtpFieldManual, POSTMASTER],
    },
    inactiveMailbox: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      reason: 'mailbox-disabled',
      signatures: [{ reply: '550', enhanced: '5.2.1', phrase: 'blocked due to inactivity' }],
      sources: [PAGES.smtpFieldManual],
    },
    mailboxFull: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [
        { reply: '550', enhanced: '5.2.2', phrase: 'user quota exceeded' },
        { reply: '554', enhanced: '5.2.2', phrase: 'Quota exceeded (mailbox for user is full)' },
      ],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
