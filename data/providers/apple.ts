import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const APPLE_POSTMASTER: Source = {
  title: 'Apple: postmaster information for iCloud Mail',
  url: 'https://support.apple.com/en-us/102322',
  date: '2025-02-26',
};
const APPLE_STORAGE: Source = {
  title: 'Apple: mailbox size and message sending limits in iCloud',
  url: 'https://support.apple.com/en-us/HT202305',
  date: '2026-09',
};
const SISIMAI_APPLE: Source = {
  title: 'Sisimai: replies of Apple',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Apple.pm',
  date: '2026-09',
};
const SMTP_CODES: Source = {
  title: 'smtp.codes: community list of SMTP replies',
  url: 'https://smtp.codes',
  date: '2026-05-31',
};

export const apple = {
  name: 'Apple iCloud',
  hosts: ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
  marks: ['support.apple.com/en-us/HT204137', 'support.apple.com/en-us/102322', '[HME1]'],
  entries: {
    dmarcRefused: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [
        { reply: '554', enhanced: '5.7.1', phrase: "due to …'s DMARC policy" },
        { enhanced: '5.7.1', phrase: 'rejected due to … DMARC policy' },
      ],
      sources: [SISIMAI_APPLE, APPLE_POSTMASTER, PAGES.smtpFieldManual],
    },
    unauthenticated: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: '[HME1]' }],
      sources: [SISIMAI_APPLE, APPLE_POSTMASTER],
    },
    proofpointListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', enhanced: '5.7.0', phrase: 'Blocked - see …support.proofpoint.com/dnsbl-lookup' }],
      sources: [SISIMAI_APPLE, APPLE_POSTMASTER],
    },
    domainListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'blocklisted',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Spamhaus DBL' }],
      sources: [SISIMAI_APPLE, PAGES.smtpFieldManual, SMTP_CODES],
    },
    addressListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'listing in Spamhaus SBL' },
        { reply: '550', enhanced: '5.7.1', phrase: 'rejected due to listing in Spamhaus' },
      ],
      sources: [SISIMAI_APPLE, PAGES.zoneMtaRules],
    },
    notAccepting: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '554', phrase: 'ESMTP not accepting connections' }],
      sources: [SISIMAI_APPLE, APPLE_POSTMASTER],
    },
    accountRemoved: {
      outcome: 'failed',
      resend: 'no',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.1.6', phrase: 'recipient no longer on server' }],
      sources: [SISIMAI_APPLE],
    },
    storageFull: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [
        { reply: '552', enhanced: '5.2.2', phrase: 'user is over quota' },
        { reply: '552', enhanced: '5.2.2', phrase: 'user is overquota' },
      ],
      sources: [SISIMAI_APPLE, PAGES.smtpFieldManual, APPLE_STORAGE],
    },
    relayDenied: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'relay-denied',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'Relay access denied' }],
      sources: [SISIMAI_APPLE, PAGES.smtpFieldManual],
    },
    filtered: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: '[CS01]' },
        { reply: '554', enhanced: '5.7.1', phrase: '[CS01]' },
      ],
      sources: [SISIMAI_APPLE, APPLE_POSTMASTER, PAGES.smtpFieldManual, SMTP_CODES],
    },
    poorReputation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: '[HM08]' }],
      sources: [SMTP_CODES, APPLE_POSTMASTER],
    },
    recordsInsufficient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: '[BS01]' }],
      sources: [SMTP_CODES, APPLE_POSTMASTER],
    },
    senderDomainMissing: {
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [{ reply: '450', enhanced: '4.1.8', phrase: 'Domain not found' }],
      sources: [SISIMAI_APPLE],
    },
    excessiveVolume: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [{ reply: '421', enhanced: '4.7.1', phrase: 'deferred due to excessive volume' }],
      sources: [SISIMAI_APPLE, PAGES.smtpFieldManual, SMTP_CODES],
    },
    addressUnknown: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '550', enhanced: '5.1.1', phrase: 'inactive email address' },
        { reply: '550', enhanced: '5.1.1', phrase: 'unknown or illegal alias' },
        { reply: '550', enhanced: '5.1.1', phrase: 'user does not exist' },
      ],
      sources: [SISIMAI_APPLE, SMTP_CODES, PAGES.smtpFieldManual],
    },
    tooManyErrors: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'protocol-error',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'me.com Error: too many errors' }],
      sources: [PAGES.smtpFieldManual],
    },
    serversBusy: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'server-error',
      signatures: [{ reply: '451', enhanced: '4.7.1', phrase: 'Service unavailable - try again later' }],
      sources: [PAGES.smtpFieldManual, SMTP_CODES],
    },
  },
} as const satisfies Provider;
