import type { Source } from '../sources';
import type { Provider } from './provider';

const GODADDY_BOUNCES: Source = {
  title: 'GoDaddy: fix rejected email with a bounce error',
  url: 'https://ca.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  date: '2026-09',
};

const SISIMAI: Source = {
  title: 'Sisimai: replies of GoDaddy',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/GoDaddy.pm',
  date: '2026-09',
};

export const godaddy = {
  name: 'GoDaddy',
  hosts: ['secureserver.net'],
  marks: ['IBSMTP'],
  entries: {
    loginAtIncomingServer: {
      reason: 'login-required',
      signatures: [{ reply: '535', phrase: 'IB401' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    fromUnusable: {
      reason: 'sender-rejected',
      signatures: [
        { reply: '550', phrase: 'IB501' },
        { reply: '550', phrase: 'IB502' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    fromDomainInvalid: {
      reason: 'sender-rejected',
      signatures: [{ reply: '550', phrase: 'IB506' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    spfFailed: {
      reason: 'authentication-failed',
      signatures: [{ reply: '550', phrase: 'IB508' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    reverseDnsFailed: {
      reason: 'reverse-dns',
      signatures: [{ reply: '421', phrase: 'IB108' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    spamContent: {
      reason: 'spam-content',
      signatures: [{ reply: '552', phrase: 'IB212' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    virus: {
      reason: 'virus-or-attachment',
      signatures: [{ reply: '552', phrase: 'IB705' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    tooManyRecipients: {
      reason: 'rate-limited',
      signatures: [{ reply: '452', phrase: 'IB605' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sender',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    tooManySessions: {
      reason: 'rate-limited',
      signatures: [{ reply: '421', phrase: 'IB007' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    serverBusy: {
      reason: 'server-error',
      signatures: [{ reply: '421', phrase: 'IB101' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    blockedForSpam: {
      reason: 'blocklisted',
      signatures: [
        { reply: '554', phrase: 'IB110' },
        { reply: '554', phrase: 'IB111' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    blockedForBadAddresses: {
      reason: 'blocklisted',
      signatures: [
        { reply: '554', phrase: 'IB112' },
        { reply: '554', phrase: 'IB113' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    hourlyLimit: {
      reason: 'rate-limited',
      signatures: [
        { reply: '550', phrase: 'IB504' },
        { reply: '550', phrase: 'IB607' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    sessionLimit: {
      reason: 'rate-limited',
      signatures: [{ reply: '550', phrase: 'IB510' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    poorReputation: {
      reason: 'reputation',
      signatures: [{ reply: '554', phrase: 'IB103' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    listedAtSpamhaus: {
      reason: 'blocklisted',
      signatures: [
        { reply: '554', phrase: 'IB104' },
        { reply: '554', phrase: 'IB105' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
    homeConnection: {
      reason: 'blocklisted',
      signatures: [{ reply: '554', phrase: 'IB106' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [GODADDY_BOUNCES, SISIMAI],
    },
  },
} as const satisfies Provider;
