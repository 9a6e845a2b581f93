import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const POSTFIX_SMTPD: Source = {
  title: 'Postfix: source of the SMTP server',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  date: '2026-09',
};

const EXCHANGE_SERVER_DSN: Source = {
  title: 'Microsoft Learn: DSNs and NDRs in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2026-09',
};

const ORANGE_CODES: Source = {
  title: 'Postmastery: Orange postmaster SMTP error codes (OFR)',
  url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
  date: '2026-09',
};

const STALWART_RCPT: Source = {
  title: 'Stalwart: source of the RCPT TO handler',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
  date: '2026-09',
};

const EXCHANGE_TELNET_TEST: Source = {
  title: 'Microsoft Learn: use Telnet to test SMTP communication on Exchange servers',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-telnet',
  date: '2026-09',
};

const GOOGLE_OLD_ERRORS: Source = {
  title: 'Google Workspace Admin Help: SMTP error messages (earlier page)',
  url: 'https://support.google.com/a/answer/3726730',
  date: '2026-09',
};

const SENDMAIL_SOURCE: Source = {
  title: 'sendmail: source code (in FreeBSD)',
  url: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  date: '2026-09',
};

const PROXMOX_SOURCE: Source = {
  title: 'Proxmox Mail Gateway: source of the SMTP filter',
  url: 'https://github.com/proxmox/pmg-api/blob/master/src/PMG/SMTP.pm',
  date: '2026-09',
};

const OLD_NDR_LIST: Source = {
  title: 'Icewolf: Exchange NDR code list (codes of old Exchange versions)',
  url: 'https://blog.icewolf.ch/archive/2012/05/20/exchange-ndr-code-list/',
  date: '2026-09',
};

export const enhancedCodesProtocol = {
  '5.5.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['550', '5.1.1', '5.1.10', '5.5.1', '503'],
    sources: [rfc(3463, '3.6'), PAGES.ianaEnhanced, PAGES.exchangeOnlineNdr, ORANGE_CODES, POSTFIX_SMTPD],
  },
  '4.5.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['451', '5.5.0', '5.5.1', '4.4.2', '4.3.0'],
    sources: [rfc(3463, '3.6'), PAGES.ianaEnhanced, PAGES.gmailErrors, SENDMAIL_SOURCE, PAGES.sisimaiSamples],
  },
  '2.5.0': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '2.0.0', '2.6.0', '5.5.0'],
    sources: [rfc(3463, '3.6'), rfc(4468, '6'), PAGES.ianaEnhanced, PROXMOX_SOURCE],
  },
  '5.5.1': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['503', '502', '554', '5.5.2', '5.7.0'],
    sources: [
      rfc(3463, '3.6'),
      PAGES.ianaEnhanced,
      rfc(5321, '3.3'),
      PAGES.gmailErrors,
      GOOGLE_OLD_ERRORS,
      POSTFIX_SMTPD,
    ],
  },
  '5.5.2': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['500', '501', '555', '5.5.4', '5.1.3'],
    sources: [
      rfc(3463, '3.6'),
      PAGES.ianaEnhanced,
      rfc(4954, '6'),
      PAGES.gmailErrors,
      PAGES.postfixPostconf,
      EXCHANGE_SERVER_DSN,
    ],
  },
  '4.5.3': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['452', '552', '455', '5.5.3', '4.2.1'],
    sources: [
      rfc(3463, '3.6'),
      PAGES.ianaEnhanced,
      rfc(5321, '4.5.3.1.10'),
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      PAGES.smtpFieldManual,
      POSTFIX_SMTPD,
      STALWART_RCPT,
    ],
  },
  '5.5.3': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['4.5.3', '452', '552', '5.4.5'],
    sources: [
      rfc(3463, '3.6'),
      PAGES.ianaEnhanced,
      rfc(5321, '4.5.3.1.10'),
      PAGES.gmailErrors,
      EXCHANGE_SERVER_DSN,
      POSTFIX_SMTPD,
      ORANGE_CODES,
    ],
  },
  '5.5.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['501', '504', '555', '5.5.2'],
    sources: [
      rfc(3463, '3.6'),
      PAGES.ianaEnhanced,
      rfc(5321, '4.1.1.1'),
      PAGES.gmailErrors,
      EXCHANGE_TELNET_TEST,
      PAGES.postfixPostconf,
      PAGES.zoneMtaRules,
    ],
  },
  '5.5.5': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['5.5.1', '5.5.4', '500', '502'],
    sources: [rfc(3463, '3.6'), PAGES.ianaEnhanced, OLD_NDR_LIST],
  },
  '5.5.6': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['500', '5.5.2', '5.7.8', '535', '4.5.6'],
    sources: [rfc(4954, '6'), PAGES.ianaEnhanced, OLD_NDR_LIST],
  },
  '4.5.6': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['5.5.6', '454', '4.7.0', '500'],
    sources: [rfc(4954, '6'), PAGES.ianaEnhanced],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
