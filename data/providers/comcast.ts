import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const COMCAST_CODES: Source = {
  title: 'Comcast Postmaster: mail delivery error codes',
  url: 'http://postmaster.comcast.net/mail-error-codes.html',
  date: '2026-09',
};
const COMCAST_RL: Source = {
  title: 'Comcast Postmaster: SMTP error codes',
  url: 'https://postmaster.comcast.net/smtp-error-codes.php',
  date: '2026-09',
};
const COMCAST_LIMITS: Source = {
  title: 'Comcast Postmaster: avoiding blocks over IPv6',
  url: 'https://mdpcontent-ch-1p-162831.sys.comcast.net/avoidblocksv6.html',
  date: '2026-09',
};
const COMCAST_LOG: Source = {
  title: 'Bounce posted publicly (Pastebin)',
  url: 'https://pastebin.com/PRVDxfyY',
  date: '2017-07',
};
const XFINITY_ERRORS: Source = {
  title: 'Xfinity: email errors',
  url: 'https://es.xfinity.com/support/articles/email-errors',
  date: '2026-09',
};
const XFINITY_MOVE: Source = {
  title: 'TeckNexus: Comcast moves Xfinity email to Yahoo Mail',
  url: 'https://tecknexus.com/comcast-moves-xfinity-email-to-yahoo-mail/3',
  date: '2026-09',
};
const HETRIX: Source = {
  title: 'HetrixTools: removing an IP address from the Comcast list',
  url: 'https://docs.hetrixtools.com/how-to-remove-your-ip-from-the-comcast-blacklist/',
  date: '2026-09',
};

export const comcast = {
  name: 'Comcast',
  hosts: ['comcast.net'],
  marks: ['postmaster.comcast.net', 'Not our Customer'],
  entries: {
    comcastHomeConnection: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', phrase: 'ES000001' },
        { reply: '554', phrase: 'ES000001' },
      ],
      sources: [COMCAST_CODES, XFINITY_ERRORS],
    },
    homeConnection: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', phrase: 'ES000010' },
        { reply: '554', phrase: 'ES000010' },
      ],
      sources: [COMCAST_CODES, XFINITY_ERRORS],
    },
    comcastBlocklist: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '554', phrase: 'BL000000' }],
      sources: [COMCAST_CODES, HETRIX, XFINITY_MOVE],
    },
    publicBlocklists: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '554', phrase: 'BL000001' },
        { reply: '554', phrase: 'BL000010' },
        { reply: '554', phrase: 'BL000011' },
        { reply: '554', phrase: 'BL000100' },
        { reply: '554', phrase: 'BL000101' },
        { reply: '554', phrase: 'BL000110' },
        { reply: '554', phrase: 'BL000111' },
      ],
      sources: [COMCAST_CODES, PAGES.zoneMtaRules],
    },
    throttled: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '421', enhanced: '4.1.0', phrase: 'RL000003' },
        { reply: '451', enhanced: '4.2.0', phrase: 'RL000010' },
        { reply: '421', phrase: 'RL000002' },
      ],
      sources: [COMCAST_RL, COMCAST_LOG, COMCAST_LIMITS],
    },
    notCustomer: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '550', enhanced: '5.1.1', phrase: 'Not our Customer' },
        { reply: '550', enhanced: '5.1.1', phrase: 'recipient mailbox unallocated' },
      ],
      sources: [PAGES.smtpFieldManual, PAGES.smtpCodes, COMCAST_LIMITS],
    },
    dmarcRefused: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.2.0', phrase: 'DM000001' }],
      sources: [PAGES.smtpFieldManual],
    },
    recipientUnavailable: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-disabled',
      signatures: [{ reply: '550', enhanced: '5.2.0', phrase: 'Recipient unavailable' }],
      sources: [PAGES.smtpFieldManual],
    },
    recipientPaused: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'unknown',
      signatures: [{ reply: '450', enhanced: '4.2.0', phrase: 'Recipient temporarily unavailable' }],
      sources: [PAGES.smtpFieldManual],
    },
    recipientRate: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'rate-limited',
      signatures: [{ reply: '452', enhanced: '4.1.1', phrase: 'too many recent messages' }],
      sources: [PAGES.smtpFieldManual],
    },
    mailboxFull: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [{ reply: '452', enhanced: '4.1.1', phrase: 'user over quota' }],
      sources: [PAGES.smtpFieldManual],
    },
    fullForLong: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [{ reply: '552', enhanced: '5.1.1', phrase: 'extended quota violation' }],
      sources: [PAGES.smtpFieldManual],
    },
    reverseDnsMissing: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reverse-dns',
      signatures: [{ reply: '554', phrase: 'must have a PTR record' }],
      sources: [PAGES.smtpFieldManual, COMCAST_LIMITS],
    },
  },
} as const satisfies Provider;
