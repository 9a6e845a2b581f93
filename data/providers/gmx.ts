import type { Source } from '../sources';
import type { Provider } from './provider';

const SMTP_CODES: Source = {
  title: 'smtp.codes: United Internet (1&1, IONOS, GMX, web.de, mail.com)',
  url: 'https://smtp.codes/unitedinternet/',
  date: '2026-05-31',
};

const GMX_ERRORS: Source = {
  title: 'GMX Postmaster: error messages',
  url: 'https://postmaster.gmx.com/en/error-messages',
  date: '2026-09',
};

const GMX_POLICY: Source = {
  title: 'GMX Postmaster: email policy',
  url: 'https://postmaster.gmx.com/en/email-policy',
  date: '2026-09',
};

const WEB_DE_ERRORS: Source = {
  title: 'WEB.DE Postmaster: error messages',
  url: 'https://postmaster.web.de/de/fehlermeldungen',
  date: '2026-09',
};

const IONOS_ERRORS: Source = {
  title: 'IONOS: SMTP error messages of the IONOS mail servers',
  url: 'https://ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver',
  date: '2026-09',
};

const IONOS_UNDELIVERABLE: Source = {
  title: 'IONOS: error messages caused by undeliverable e-mail',
  url: 'https://ionos.ca/help/email/troubleshooting-mail-basicmail-business/error-messages-caused-by-undeliverable-email',
  date: '2026-09',
};

/** One company, United Internet, runs all of them. It uses no enhanced codes. */
export const gmx = {
  name: 'GMX / web.de / 1&1 IONOS',
  hosts: [
    'gmx.net',
    'gmx.com',
    'gmx.de',
    'web.de',
    'mail.com',
    'kundenserver.de',
    'ionos.com',
    'ionos.de',
    '1and1.com',
    '1and1.es',
  ],
  marks: [
    'Nemesis ESMTP',
    'postmaster.gmx.net',
    'postmaster.gmx.com',
    'postmaster.web.de',
    'postmaster.1and1.com',
    'postmaster.mail.com',
    'postmaster.ionos',
  ],
  entries: {
    mailboxUnavailable: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', phrase: 'mailbox unavailable' }],
      sources: [SMTP_CODES, IONOS_UNDELIVERABLE, IONOS_ERRORS],
    },
    spfFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', phrase: 'Reject due to SPF policy' }],
      sources: [WEB_DE_ERRORS, SMTP_CODES],
    },
    brokenHeaders: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'malformed-message',
      signatures: [{ reply: '550', phrase: 'Reject due to policy restrictions (header based)' }],
      sources: [SMTP_CODES, GMX_ERRORS],
    },
    senderDomainPolicy: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [{ reply: '550', phrase: 'Reject due to policy restrictions (domain based)' }],
      sources: [SMTP_CODES, GMX_POLICY],
    },
    tooMuchSpamFromServer: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [{ reply: '550', phrase: 'Reject due to policy restrictions (IP based)' }],
      sources: [SMTP_CODES, IONOS_ERRORS],
    },
    reverseDns: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reverse-dns',
      signatures: [{ reply: '550', phrase: 'Bad DNS PTR resource record' }],
      sources: [SMTP_CODES, GMX_POLICY],
    },
    blocklisted: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', phrase: 'IP address is block listed' },
        { reply: '554', phrase: 'IP address is block listed' },
        { reply: '554', phrase: 'IP address is black listed' },
      ],
      sources: [GMX_ERRORS, SMTP_CODES],
    },
    senderCannotReceive: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [{ reply: '550', phrase: 'Invalid DNS MX or A/AAAA resource record' }],
      sources: [SMTP_CODES, GMX_ERRORS],
    },
    mailboxFull: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [
        { reply: '550', phrase: 'exceeded storage allocation, Quota exceeded' },
        { reply: '552', phrase: 'exceeded storage allocation Quota exceeded' },
        { reply: '550', phrase: 'exceeded storage allocation' },
        { reply: '552', phrase: 'exceeded storage allocation' },
      ],
      sources: [SMTP_CODES, IONOS_UNDELIVERABLE],
    },
    serverMisconfigured: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'protocol-error',
      signatures: [
        { reply: '501', phrase: 'Syntax error in parameters or arguments' },
        { reply: '550', phrase: 'Syntax error in parameters or arguments' },
      ],
      sources: [SMTP_CODES, GMX_POLICY],
    },
  },
} as const satisfies Provider;
