import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const SENDGRID_RRVS: Source = {
  title: 'SendGrid: Yahoo’s recycled addresses and Require-Recipient-Valid-Since',
  url: 'https://sendgrid.com/blog/yahoo-recycling-header/',
  date: '2026-11',
};

const BOUNCE_EMAIL_SAMPLES: Source = {
  title: 'bounce_email: sample failure notices',
  url: 'https://github.com/mitio/bounce_email/tree/master/test/bounces',
  date: '2026-11',
};

const STALWART_SOURCE: Source = {
  title: 'Stalwart: source code of the mail server',
  url: 'https://github.com/stalwartlabs/stalwart/tree/main/crates/smtp/src/inbound',
  date: '2026-11',
};

const DKIM_MILTER: Source = {
  title: 'DKIM Milter: source code',
  url: 'https://gitlab.com/glts/dkim-milter',
  date: '2026-11',
};

const MICROSOFT_SPF_NDR: Source = {
  title: 'Microsoft Learn: fix NDR error 5.7.23 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online',
  date: '2026-11',
};

const BIGPOND_REPORT: Source = {
  title: 'Microsoft Q&A: mail to Bigpond deferred with 451 4.7.23',
  url: 'https://learn.microsoft.com/en-us/answers/questions/2149611/sending-e-mails-to-bigpond-com-customers-bound-bac',
  date: '2026-07-25',
};

const MAIL_FLOOD_DRAFT: Source = {
  title: 'draft-levine-mailbomb-header',
  url: 'https://datatracker.ietf.org/doc/draft-levine-mailbomb-header/',
  date: '2026-09',
};

export const enhancedCodesSenderChecks = {
  '4.7.15': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['450', '5.7.15', '4.7.16', '4.3.2', '4.4.5'],
    sources: [rfc(6710), PAGES.ianaEnhanced],
  },
  '5.7.15': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['550', '5.7.515', '4.7.15', '5.7.16', '5.7.1'],
    sources: [rfc(6710), PAGES.ianaEnhanced, PAGES.outlookPostmaster],
  },
  '5.7.16': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['552', '5.3.4', '5.2.3', '4.7.16', '5.7.15'],
    sources: [rfc(6710), PAGES.ianaEnhanced],
  },
  '4.7.16': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['452', '5.7.16', '4.7.15', '4.3.1'],
    sources: [rfc(6710), PAGES.ianaEnhanced],
  },
  '5.7.17': {
    outcome: 'failed',
    resend: 'no',
    actor: 'sender',
    confusedWith: ['5.1.1', '5.1.6', '5.7.18', '5.7.19'],
    sources: [rfc(7293), PAGES.ianaEnhanced, SENDGRID_RRVS, BOUNCE_EMAIL_SAMPLES],
  },
  '5.7.18': {
    outcome: 'failed',
    resend: 'no',
    actor: 'sender',
    confusedWith: ['5.7.17', '5.7.19', '5.1.2', '5.1.10'],
    sources: [rfc(7293), PAGES.ianaEnhanced],
  },
  '5.7.19': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['5.7.17', '5.7.18', '5.1.1'],
    sources: [rfc(7293), PAGES.ianaEnhanced],
  },
  '5.7.20': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['550', '5.7.21', '5.7.22', '5.7.26', '5.7.30'],
    sources: [
      rfc(7372, '3.1'),
      rfc(6376, '6.3'),
      PAGES.ianaEnhanced,
      STALWART_SOURCE,
      DKIM_MILTER,
      PAGES.smtpCodes,
      PAGES.gmailErrors,
    ],
  },
  '5.7.21': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['5.7.20', '5.7.22', '5.7.26', '5.7.30'],
    sources: [rfc(7372, '3.1'), rfc(6376, '6.1'), PAGES.ianaEnhanced, DKIM_MILTER],
  },
  '5.7.22': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['5.7.20', '5.7.21', '5.7.26', '5.7.30'],
    sources: [
      rfc(7372, '3.1'),
      rfc(6376, '6.1'),
      PAGES.ianaEnhanced,
      DKIM_MILTER,
      PAGES.smtpCodes,
      PAGES.gmailErrors,
      STALWART_SOURCE,
    ],
  },
  '5.7.23': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['550', '5.7.24', '5.7.26', '5.7.27', '4.7.23', '5.7.1'],
    sources: [
      rfc(7372, '3.2'),
      rfc(7208, '8.4'),
      PAGES.ianaEnhanced,
      PAGES.exchangeOnlineNdr,
      MICROSOFT_SPF_NDR,
      STALWART_SOURCE,
      PAGES.gmailErrors,
    ],
  },
  '4.7.23': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['451', '4.7.25', '5.7.25', '4.7.24', '5.7.23'],
    sources: [
      PAGES.gmailErrors,
      PAGES.gmailSenderFaq,
      rfc(7372, '3.2'),
      PAGES.ianaEnhanced,
      BIGPOND_REPORT,
      PAGES.sisimaiSamples,
    ],
  },
  '5.7.24': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['550', '4.7.24', '5.7.23', '5.7.26', '5.7.27'],
    sources: [rfc(7372, '3.2'), rfc(7208, '8.7'), rfc(7208, '4.6.4'), PAGES.ianaEnhanced, PAGES.gmailErrors],
  },
  '4.7.24': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['451', '5.7.24', '4.7.23', '4.7.26', '4.4.3'],
    sources: [rfc(7372, '3.2'), rfc(7208, '8.6'), PAGES.ianaEnhanced, PAGES.gmailErrors, STALWART_SOURCE],
  },
  '4.7.27': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['421', '5.7.27', '4.7.26', '4.7.24', '5.7.23'],
    sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, PAGES.ianaEnhanced, rfc(7505, '4.2'), rfc(7208, '4.6.4')],
  },
  '5.7.28': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['550', '4.7.28', '5.7.1', '5.4.5'],
    sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, PAGES.ianaEnhanced, MAIL_FLOOD_DRAFT],
  },
  '5.7.29': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['550', '4.7.29', '5.7.10', '5.7.26', '530'],
    sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, rfc(8617), PAGES.ianaEnhanced, STALWART_SOURCE, rfc(3207, '4')],
  },
  '4.7.29': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['421', '451', '5.7.29', '4.7.0', '4.7.26'],
    sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, rfc(8617), PAGES.ianaEnhanced, STALWART_SOURCE],
  },
  '4.7.30': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['421', '5.7.30', '4.7.26', '4.7.27', '5.7.20'],
    sources: [
      PAGES.gmailErrors,
      PAGES.gmailSenderFaq,
      PAGES.ianaEnhanced,
      rfc(8689),
      rfc(7372, '3.1'),
      rfc(6376, '6.3'),
    ],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
