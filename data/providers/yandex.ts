import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const BOUNCES: Source = {
  title: 'Yandex Mail: report on non-delivery to Yandex',
  url: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
  date: '2026-09',
};

export const yandex = {
  name: 'Yandex',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  marks: ['ya.cc/1IrBc'],
  entries: {
    timeout: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'network',
      signatures: [{ reply: '421', enhanced: '4.4.2', phrase: 'Error: timeout exceeded' }],
      sources: [PAGES.smtpFieldManual],
    },
    recipientRate: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'rate-limited',
      signatures: [{ reply: '450', enhanced: '4.2.1', phrase: 'exceeded message rate limit' }],
      sources: [PAGES.smtpFieldManual],
    },
    deferred: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'greylisted',
      signatures: [{ reply: '451', enhanced: '4.7.1', phrase: 'service is currently unavailable' }],
      sources: [PAGES.smtpFieldManual],
    },
    recipientBlocked: {
      outcome: 'failed',
      resend: 'no',
      actor: 'recipient',
      reason: 'mailbox-disabled',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Policy rejection on the target address' }],
      sources: [BOUNCES, PAGES.smtpFieldManual],
    },
    unknownUser: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'No such user!' }],
      sources: [BOUNCES, PAGES.smtpFieldManual],
    },
    mailboxFull: {
      outcome: 'failed',
      resend: 'later',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [{ reply: '552', enhanced: '5.2.2', phrase: 'Mailbox size limit exceeded' }],
      sources: [BOUNCES, PAGES.smtpFieldManual],
    },
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'Message rejected under suspicion of SPAM' }],
      sources: [BOUNCES, PAGES.smtpCodes, PAGES.smtpFieldManual],
    },
    unspecified: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'unknown',
      signatures: [{ reply: '551', enhanced: '5.3.0', phrase: 'Unknown error' }],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
