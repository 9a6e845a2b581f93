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
} as const satisfies Record<string, EnhancedCodeFacts>;
