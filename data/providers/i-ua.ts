import type { Source } from '../sources';
import type { Provider } from './provider';

const ERROR_PAGES: Source = { title: 'i.ua: error pages', url: 'https://mail.i.ua/err/', date: '2026-09' };

export const iUa = {
  name: 'i.ua',
  hosts: ['i.ua'],
  marks: ['mail.i.ua/err/'],
  entries: {
    relayDenied: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'relay-denied',
      signatures: [{ phrase: 'mail.i.ua/err/1' }],
      sources: [ERROR_PAGES],
    },
    unknownUser: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ phrase: 'mail.i.ua/err/2' }],
      sources: [ERROR_PAGES],
    },
    unused: {
      outcome: 'failed',
      resend: 'no',
      actor: 'recipient',
      reason: 'mailbox-disabled',
      signatures: [{ phrase: 'mail.i.ua/err/3' }],
      sources: [ERROR_PAGES],
    },
    mailboxFull: {
      outcome: 'failed',
      resend: 'later',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [{ phrase: 'mail.i.ua/err/4' }],
      sources: [ERROR_PAGES],
    },
    sendingLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'rate-limited',
      signatures: [{ phrase: 'mail.i.ua/err/5' }],
      sources: [ERROR_PAGES],
    },
    useProviderServer: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'relay-denied',
      signatures: [{ phrase: 'mail.i.ua/err/6' }],
      sources: [ERROR_PAGES],
    },
    wrongHelo: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'protocol-error',
      signatures: [{ phrase: 'mail.i.ua/err/7' }],
      sources: [ERROR_PAGES],
    },
    senderUnverified: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [{ phrase: 'mail.i.ua/err/8' }],
      sources: [ERROR_PAGES],
    },
    listedAddress: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ phrase: 'mail.i.ua/err/9' }],
      sources: [ERROR_PAGES],
    },
    notOnWhitelist: {
      outcome: 'failed',
      resend: 'no',
      actor: 'recipient',
      reason: 'recipient-refused',
      signatures: [{ phrase: 'mail.i.ua/err/10' }],
      sources: [ERROR_PAGES],
    },
  },
} as const satisfies Provider;
