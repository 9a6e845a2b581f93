import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const EXCHANGE_SERVER_DSN: Source = {
  title: 'Microsoft Learn: DSNs and NDRs in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2026-09',
};

const EXCHANGE_IMCEAEX: Source = {
  title: 'Microsoft Learn: IMCEAEX non-delivery report',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/imceaex-ndr',
  date: '2026-09',
};

const POSTFIX_SOURCE: Source = {
  title: 'Postfix: source code',
  url: 'https://github.com/vdukhovni/postfix',
  date: '2026-08-22',
};

export const enhancedCodesAddressing = {
  '5.1.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['5.1.1', '5.1.7', '5.1.8', '550'],
    sources: [
      rfc(3463, '3.2'),
      PAGES.ianaEnhanced,
      PAGES.exchangeOnlineNdr,
      EXCHANGE_IMCEAEX,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '5.1.1': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['550', '5.1.10', '5.1.6', '5.2.1', '5.4.1', '4.1.1'],
    sources: [
      rfc(3463, '3.2'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      EXCHANGE_IMCEAEX,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.1.1': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['450', '5.1.1', '4.2.0', '4.3.0'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, PAGES.postfixPostconf, PAGES.smtpFieldManual],
  },
  '5.1.2': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['5.1.1', '5.1.3', '5.1.10', '5.4.4'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, PAGES.gmailErrors, PAGES.smtpFieldManual],
  },
  '5.1.3': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['501', '553', '5.1.1', '5.1.2', '5.1.7', '5.6.7'],
    sources: [
      rfc(3463, '3.2'),
      rfc(5321, '4.1.2'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      EXCHANGE_SERVER_DSN,
      PAGES.smtpFieldManual,
    ],
  },
  '5.1.6': {
    outcome: 'failed',
    resend: 'no',
    actor: 'sender',
    confusedWith: ['551', '251', '5.1.1', '5.2.1'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, rfc(5321, '3.4'), EXCHANGE_SERVER_DSN, PAGES.sisimaiSamples],
  },
  '5.1.8': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['4.1.8', '5.1.7', '5.7.27', '553'],
    sources: [
      rfc(3463, '3.2'),
      PAGES.ianaEnhanced,
      rfc(7505),
      PAGES.exchangeOnlineNdr,
      EXCHANGE_SERVER_DSN,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.1.8': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['450', '5.1.8', '4.4.3', '4.7.25'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, PAGES.postfixPostconf, PAGES.smtpFieldManual],
  },
  '5.1.10': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['556', '5.1.1', '5.1.2', '5.4.1', '5.7.27'],
    sources: [rfc(7505), rfc(7504, '4'), PAGES.ianaEnhanced, PAGES.exchangeOnlineNdr, POSTFIX_SOURCE],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
