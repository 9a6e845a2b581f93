import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const EXCHANGE_SERVER_DSN: Source = {
  title: 'Microsoft Learn: DSNs and NDRs in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2026-09',
};

const ORANGE_ERRORS: Source = {
  title: 'Postmastery: Orange SMTP error codes (OFR)',
  url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
  date: '2026-09',
};

const EXCHANGE_AMBIGUOUS: Source = {
  title: 'Microsoft Support: 550 5.7.12, 550 4.4.7 or 420 4.2.0 NDR when a user cannot receive mail (KB 3028012)',
  url: 'https://support.microsoft.com/help/3028012',
  date: '2026-09',
};

const OPENSMTPD_SOURCE: Source = {
  title: 'OpenSMTPD: source of the recipient expansion',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c',
  date: '2026-09',
};

const SYMPA_SOURCE: Source = {
  title: 'Sympa: source code',
  url: 'https://github.com/sympa-community/sympa',
  date: '2026-09',
};

const OLD_NDR_LIST: Source = {
  title: 'Icewolf: Exchange NDR code list (codes of old Exchange versions)',
  url: 'https://blog.icewolf.ch/archive/2012/05/20/exchange-ndr-code-list/',
  date: '2026-09',
};

export const enhancedCodesMailbox = {
  '5.2.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['550', '5.2.1', '5.2.2', '5.7.1'],
    sources: [rfc(3463, '3.3'), PAGES.ianaEnhanced, ORANGE_ERRORS, PAGES.smtpFieldManual, PAGES.sisimaiSamples],
  },
  '4.2.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['450', '4.2.1', '4.2.2', '4.7.1', '5.2.0'],
    sources: [
      rfc(3463, '3.3'),
      PAGES.ianaEnhanced,
      rfc(6647),
      ORANGE_ERRORS,
      EXCHANGE_AMBIGUOUS,
      PAGES.smtpFieldManual,
    ],
  },
  '5.2.1': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['550', '5.1.1', '5.1.6', '5.2.2', '4.2.1'],
    sources: [
      rfc(3463, '3.3'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      EXCHANGE_SERVER_DSN,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.2.1': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['450', '5.2.1', '4.2.0', '4.2.2'],
    sources: [rfc(3463, '3.3'), PAGES.ianaEnhanced, PAGES.gmailErrors, PAGES.smtpFieldManual],
  },
  '5.2.2': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'recipient',
    confusedWith: ['552', '4.2.2', '5.2.1', '5.2.3', '4.3.1'],
    sources: [
      rfc(3463, '3.3'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.2.2': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'recipient',
    confusedWith: ['452', '5.2.2', '4.2.1', '4.3.1'],
    sources: [rfc(3463, '3.3'), PAGES.ianaEnhanced, PAGES.gmailErrors],
  },
  '5.2.3': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['552', '5.3.4', '5.2.2'],
    sources: [
      rfc(3463, '3.3'),
      PAGES.ianaEnhanced,
      EXCHANGE_SERVER_DSN,
      PAGES.gmailErrors,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.2.4': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'receivingAdmin',
    confusedWith: ['5.2.4', '450', '4.2.1', '4.4.3', '5.7.2'],
    sources: [rfc(3463, '3.3'), PAGES.ianaEnhanced, OPENSMTPD_SOURCE, SYMPA_SOURCE],
  },
  '5.2.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'receivingAdmin',
    confusedWith: ['4.2.4', '524', '5.7.2', '5.4.6', '5.2.0'],
    sources: [rfc(3463, '3.3'), PAGES.ianaEnhanced, OPENSMTPD_SOURCE, OLD_NDR_LIST],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
