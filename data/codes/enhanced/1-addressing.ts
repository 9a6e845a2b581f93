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

const COMCAST_CODES: Source = {
  title: 'Comcast: SMTP error codes',
  url: 'https://postmaster.comcast.net/smtp-error-codes.php',
  date: '2026-09',
};

const QMAIL: Source = {
  title: 'qmail',
  url: 'https://cr.yp.to/qmail.html',
  date: '2026-09',
};

const OLD_NDR_LIST: Source = {
  title: 'Icewolf: Exchange NDR code list (codes of old Exchange versions)',
  url: 'https://blog.icewolf.ch/archive/2012/05/20/exchange-ndr-code-list/',
  date: '2026-09',
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
  '4.1.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['450', '5.1.0', '4.1.1', '4.1.8', '4.7.28'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, COMCAST_CODES],
  },
  '2.1.0': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '2.1.5', '2.0.0', '2.6.0'],
    sources: [rfc(3463, '3.2'), rfc(2034, '3'), rfc(5321, '3.3'), PAGES.ianaEnhanced, POSTFIX_SOURCE],
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
  '4.1.2': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sender',
    confusedWith: ['450', '5.1.2', '4.4.3', '4.4.4', '4.1.8'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, POSTFIX_SOURCE, PAGES.postfixPostconf, QMAIL],
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
  '5.1.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['5.1.5', '5.1.1', '5.1.2', '4.1.4'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, EXCHANGE_SERVER_DSN, OLD_NDR_LIST],
  },
  '4.1.4': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'receivingAdmin',
    confusedWith: ['5.1.4', '4.1.1', '4.4.3'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced],
  },
  '2.1.5': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '2.1.0', '2.0.0', '252', '5.1.5'],
    sources: [rfc(3463, '3.2'), rfc(5321, '3.3'), PAGES.ianaEnhanced, POSTFIX_SOURCE, PAGES.sisimaiSamples],
  },
  '5.1.5': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['2.1.5', '5.1.4', '5.1.1', '5.1.2'],
    sources: [EXCHANGE_SERVER_DSN, rfc(3463, '3.2'), PAGES.ianaEnhanced],
  },
  '5.1.6': {
    outcome: 'failed',
    resend: 'no',
    actor: 'sender',
    confusedWith: ['551', '251', '5.1.1', '5.2.1'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, rfc(5321, '3.4'), EXCHANGE_SERVER_DSN, PAGES.sisimaiSamples],
  },
  '5.1.7': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['501', '553', '5.1.8', '5.1.3', '5.6.7'],
    sources: [
      rfc(3463, '3.2'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      POSTFIX_SOURCE,
      EXCHANGE_SERVER_DSN,
      PAGES.sisimaiSamples,
    ],
  },
  '4.1.7': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['450', '4.1.8', '4.1.1', '5.1.7'],
    sources: [rfc(3463, '3.2'), PAGES.ianaEnhanced, POSTFIX_SOURCE, PAGES.postfixPostconf],
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
  '2.1.9': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['2.1.5', '2.0.0', '250'],
    sources: [rfc(3886, '3.3.4'), PAGES.ianaEnhanced],
  },
  '5.1.10': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['556', '5.1.1', '5.1.2', '5.4.1', '5.7.27'],
    sources: [rfc(7505), rfc(7504, '4'), PAGES.ianaEnhanced, PAGES.exchangeOnlineNdr, POSTFIX_SOURCE],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
