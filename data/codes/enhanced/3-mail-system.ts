import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const EXCHANGE_SERVER_DSN: Source = {
  title: 'Microsoft Learn: DSNs and NDRs in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2026-09',
};

const POSTFIX_SOURCE: Source = {
  title: 'Postfix: source code',
  url: 'https://github.com/vdukhovni/postfix',
  date: '2026-08-22',
};

const NULLMAILER_SOURCE: Source = {
  title: 'nullmailer: source code',
  url: 'https://github.com/bruceg/nullmailer',
  date: '2026-09',
};

const SENDMAIL_SOURCE: Source = {
  title: 'sendmail: source code (in FreeBSD)',
  url: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  date: '2026-09',
};

const OLD_EXCHANGE_LIST: Source = {
  title: 'Cozahost: common e-mail errors (codes of old Exchange versions)',
  url: 'http://www.cozahost.com/help/Email/Common_errors.asp',
  date: '2026-09',
};

export const enhancedCodesMailSystem = {
  '5.3.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['554', '5.0.0', '5.7.1', '4.3.0'],
    sources: [
      rfc(3463, '3.4'),
      PAGES.ianaEnhanced,
      PAGES.zoneMtaRules,
      EXCHANGE_SERVER_DSN,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.3.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['451', '421', '4.3.2', '4.3.5', '5.3.0'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, PAGES.gmailErrors, POSTFIX_SOURCE, PAGES.sisimaiSamples],
  },
  '2.3.0': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['221', '250', '2.0.0', '2.5.0'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, NULLMAILER_SOURCE],
  },
  '4.3.1': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'receivingAdmin',
    confusedWith: ['452', '431', '4.2.2', '4.3.2'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, PAGES.postfixPostconf, EXCHANGE_SERVER_DSN, PAGES.smtpFieldManual],
  },
  '4.3.2': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['421', '521', '4.3.0', '4.3.1', '4.4.2'],
    sources: [
      rfc(3463, '3.4'),
      PAGES.ianaEnhanced,
      rfc(7504, '3'),
      PAGES.exchangeOnlineNdr,
      EXCHANGE_SERVER_DSN,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '5.3.2': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['521', '4.3.2', '453', '554', '5.1.10'],
    sources: [rfc(3463, '3.4'), rfc(7504, '3'), PAGES.ianaEnhanced, EXCHANGE_SERVER_DSN, PAGES.sisimaiSamples],
  },
  '5.3.3': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['503', '504', '5.5.1', '5.5.4', '4.3.3'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, SENDMAIL_SOURCE, EXCHANGE_SERVER_DSN, OLD_EXCHANGE_LIST],
  },
  '4.3.3': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'receivingAdmin',
    confusedWith: ['5.3.3', '4.3.0', '454', '455'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced],
  },
  '5.3.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['552', '5.2.3', '5.2.2', '4.3.1', '523'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, rfc(1870, '6.1'), PAGES.gmailErrors, PAGES.postfixPostconf],
  },
  '4.3.5': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'receivingAdmin',
    confusedWith: ['451', '4.3.0', '4.3.2', '5.3.5'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, POSTFIX_SOURCE],
  },
  '5.3.5': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['4.3.5', '5.4.6', '553', '554', '5.3.0'],
    sources: [rfc(3463, '3.4'), PAGES.ianaEnhanced, SENDMAIL_SOURCE, EXCHANGE_SERVER_DSN, PAGES.sisimaiReply],
  },
  '2.3.6': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '251', '2.0.0', '4.7.15'],
    sources: [rfc(6710), PAGES.ianaEnhanced],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
