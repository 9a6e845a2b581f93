import { PAGES } from '../sources';
import type { Provider } from './provider';

export const zoho = {
  name: 'Zoho',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in'],
  marks: ['detected by Zoho Mail'],
  entries: {
    domainFilter: {
      reason: 'recipient-refused',
      signatures: [{ reply: '541', enhanced: '5.4.1', phrase: 'Mail rejected by destination domain' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.smtpCodes, PAGES.smtpFieldManual],
    },
    filterHolds: {
      reason: 'recipient-refused',
      signatures: [{ reply: '452', phrase: 'Mailbox delivery restricted by policy error' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.smtpFieldManual],
    },
    mailboxPolicy: {
      reason: 'policy',
      signatures: [
        { reply: '552', enhanced: '5.1.1', phrase: 'Mailbox delivery failure policy error' },
        { reply: '554', enhanced: '5.2.3', phrase: 'MailPolicy violation' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.smtpFieldManual],
    },
    dmarc: {
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'rejected per DMARC policy' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.smtpFieldManual, PAGES.sisimaiSamples],
    },
    virus: {
      reason: 'virus-or-attachment',
      signatures: [{ reply: '552', enhanced: '5.7.1', phrase: 'virus … detected by Zoho Mail' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.smtpFieldManual],
    },
    relayDenied: {
      reason: 'relay-denied',
      signatures: [
        { reply: '553', enhanced: '5.1.1', phrase: 'Relaying disallowed' },
        { reply: '553', phrase: 'Relaying disallowed' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.smtpFieldManual],
    },
    spam: {
      reason: 'spam-content',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'Email flagged as Spam' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
