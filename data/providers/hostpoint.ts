import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const SPF_GUIDE: Source = {
  title: 'Hostpoint: how to add an SPF record',
  url: 'https://support.hostpoint.ch/en/technical/e-mail/e-mail-security/how-can-i-add-an-spf-record-for-my-domain',
  date: '2026-09',
};

export const hostpoint = {
  name: 'Hostpoint',
  hosts: ['hostpoint.ch'],
  marks: [],
  entries: {
    spfFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', phrase: 'SPF-check failed' }],
      sources: [PAGES.smtpCodes, SPF_GUIDE],
    },
    noSuchAddress: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', phrase: 'no such address here' }],
      sources: [PAGES.smtpCodes],
    },
    domainNotHosted: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'relay-denied',
      signatures: [{ reply: '550', phrase: 'MX do not point to us' }],
      sources: [PAGES.smtpCodes],
    },
  },
} as const satisfies Provider;
