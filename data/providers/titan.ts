import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const REJECT_CODES: Source = {
  title: 'Titan: understanding incoming email reject codes',
  url: 'https://support.titan.email/hc/en-us/articles/35175377981977-Understanding-Incoming-Email-Reject-Codes',
  date: '2026-09',
};

const SENDING_LIMITS: Source = {
  title: 'OnlyDomains: how many emails can I send and receive?',
  url: 'https://support.onlydomains.com/hc/en-gb/articles/10779940366237--How-many-emails-can-I-send-and-receive',
  date: '2026-09',
};

export const titan = {
  name: 'Titan Email',
  hosts: ['titan.email'],
  marks: [],
  entries: {
    insufficientReputation: {
      reason: 'reputation',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'insufficient reputation' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [REJECT_CODES, PAGES.smtpCodes],
    },
    greylisted: {
      reason: 'greylisted',
      signatures: [{ reply: '450', enhanced: '4.2.0', phrase: 'greylisted: please retry' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [REJECT_CODES, PAGES.smtpCodes],
    },
    senderDomainTakesNoMail: {
      reason: 'sender-rejected',
      signatures: [{ reply: '550', enhanced: '5.7.27', phrase: 'does not accept mail (nullMX)' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [REJECT_CODES, PAGES.smtpCodes],
    },
    quotaExceeded: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'rate-limited',
      signatures: [
        { reply: '550', enhanced: '5.4.6', phrase: 'Recipient Quota Exceeded' },
        { reply: '550', enhanced: '5.4.7', phrase: 'Recipients Domain … Quota Exceeded' },
        { reply: '550', enhanced: '5.4.6', phrase: 'Quota Exceeded' },
        { reply: '550', enhanced: '5.4.7', phrase: 'Quota Exceeded' },
      ],
      sources: [REJECT_CODES, PAGES.smtpCodes],
    },
    unknownOverQuota: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.4.6', phrase: 'Mailbox Does Not Exist' }],
      sources: [REJECT_CODES, PAGES.smtpCodes],
    },
    senderQuota: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'sender-blocked',
      signatures: [{ reply: '550', enhanced: '5.4.6', phrase: 'Sender … Quota Exceeded' }],
      sources: [SENDING_LIMITS],
    },
    spfFailed: {
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'SPF fail - not authorized' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [REJECT_CODES, PAGES.smtpCodes],
    },
  },
} as const satisfies Provider;
