import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const POSTFIX_SMTPD: Source = {
  title: 'Postfix: source code of smtpd',
  url: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src/smtpd',
  date: '2026-08-22',
};

const POSTFIX_SOURCE: Source = {
  title: 'Postfix: source code',
  url: 'https://github.com/vdukhovni/postfix',
  date: '2026-08-22',
};

const EXCHANGE_SERVER_DSN: Source = {
  title: 'Microsoft Learn: DSNs and NDRs in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2026-09',
};

const MICROSOFT_SMTP_AUTH: Source = {
  title: 'Microsoft Learn: authenticated client SMTP submission in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  date: '2026-09',
};

const MICROSOFT_DEVICES: Source = {
  title: 'Microsoft Learn: set up a multifunction device or application to send e-mail using Microsoft 365',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  date: '2026-09',
};

const MICROSOFT_SMTP_PASSWORDS: Source = {
  title: 'Exchange Team Blog: updated SMTP AUTH Basic Authentication deprecation timeline',
  url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
  date: '2026-11',
};

const MICROSOFT_SMTP_NTLM: Source = {
  title: 'Microsoft: MS-SMTPNTLM, SMTP_AUTH_Fail_Response',
  url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-smtpntlm/62888982-a911-40fa-b587-50b5c69f7334',
  date: '2026-09',
};

const EXCHANGE_NEW_CERTIFICATE: Source = {
  title: 'Microsoft Learn: can’t receive mail in a hybrid environment after a new certificate (KB 2989382)',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/cannot-receive-mail-with-new-certificate',
  date: '2026-09',
};

const SISIMAI_MICROSOFT: Source = {
  title: 'Sisimai: texts of Microsoft servers',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Microsoft.pm',
  date: '2026-09',
};

const APP_PASSWORD_REPORT: Source = {
  title: 'GitHub report: 535 5.7.139 despite an app password',
  url: 'https://github.com/hassio-addons/app-vaultwarden/issues/402',
  date: '2026-09',
};

const APPLE_POSTMASTER: Source = {
  title: 'Apple: postmaster information for iCloud Mail',
  url: 'https://support.apple.com/en-us/102322',
  date: '2025-02-26',
};

const ORANGE_CODES: Source = {
  title: 'Postmastery: Orange postmaster SMTP error codes (OFR)',
  url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
  date: '2026-09',
};

const YAHOO_TS03_LOG: Source = {
  title: 'Server log posted publicly: Yahoo 421 4.7.1 [TS03]',
  url: 'https://pastebin.com/XUBwTvbV',
  date: '2026-09',
};

const GMAIL_FORWARDING: Source = {
  title: 'Google: best practices for forwarding e-mail to Gmail',
  url: 'https://support.google.com/mail/answer/175365',
  date: '2026-03-11',
};

const MAIL_FLOOD_DRAFT: Source = {
  title: 'draft-levine-mailbomb-header',
  url: 'https://datatracker.ietf.org/doc/draft-levine-mailbomb-header/',
  date: '2026-09',
};

const SISIMAI_YAHOO: Source = {
  title: 'Sisimai: texts of Yahoo servers',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/YahooInc.pm',
  date: '2026-09',
};

export const enhancedCodesPolicy = {
  '5.7.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['530', '552', '5.7.1', '4.7.0', '5.7.8'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      rfc(4954, '6'),
      rfc(3207, '4'),
      PAGES.gmailErrors,
      APPLE_POSTMASTER,
      PAGES.smtpFieldManual,
      PAGES.zoneMtaRules,
      PAGES.smtpCodes,
    ],
  },
  '4.7.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['421', '454', '4.7.1', '4.7.28', '5.7.0'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      rfc(4954, '6'),
      rfc(3207, '4'),
      PAGES.gmailErrors,
      PAGES.yahooErrors,
      SISIMAI_MICROSOFT,
      POSTFIX_SMTPD,
    ],
  },
  '5.7.1': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['550', '554', '571', '4.7.1', '5.7.0', '5.7.26'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      EXCHANGE_SERVER_DSN,
      PAGES.yahooErrors,
      APPLE_POSTMASTER,
      ORANGE_CODES,
      PAGES.postfixPostconf,
      PAGES.smtpFieldManual,
      PAGES.smtpCodes,
    ],
  },
  '4.7.1': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['450', '451', '471', '4.2.0', '4.7.25', '5.7.1'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      rfc(6647),
      PAGES.postfixPostconf,
      APPLE_POSTMASTER,
      PAGES.smtpFieldManual,
      PAGES.smtpCodes,
      YAHOO_TS03_LOG,
      PAGES.oracleEmailDelivery,
    ],
  },
  '5.7.2': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['553', '5.7.1', '5.2.4', '5.7.12', '4.7.1'],
    sources: [rfc(3463, '3.8'), PAGES.ianaEnhanced, SISIMAI_YAHOO, PAGES.yahooErrors, PAGES.exchangeOnlineNdr],
  },
  '5.7.3': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['535', '5.7.8', '5.7.57', '530'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      EXCHANGE_SERVER_DSN,
      MICROSOFT_SMTP_NTLM,
      MICROSOFT_SMTP_AUTH,
      MICROSOFT_SMTP_PASSWORDS,
      EXCHANGE_NEW_CERTIFICATE,
      APP_PASSWORD_REPORT,
    ],
  },
  '5.7.8': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['535', '454', '5.7.9', '5.7.3', '5.7.57'],
    sources: [rfc(4954, '6'), PAGES.ianaEnhanced, PAGES.gmailErrors, POSTFIX_SMTPD],
  },
  '5.7.9': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['534', '554', '5.7.8', '5.7.14', '5.7.26'],
    sources: [rfc(4954, '6'), PAGES.ianaEnhanced, PAGES.gmailErrors, PAGES.yahooErrors],
  },
  '4.7.25': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['450', '5.7.25', '4.7.23', '4.1.8', '4.7.1'],
    sources: [rfc(7372, '3.3'), rfc(8601, '3'), PAGES.ianaEnhanced, PAGES.postfixPostconf, PAGES.gmailErrors],
  },
  '5.7.25': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['4.7.25', '4.7.23', '5.7.1', '550'],
    sources: [
      rfc(7372, '3.3'),
      rfc(8601, '3'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.gmailSenderFaq,
      PAGES.exchangeOnlineNdr,
    ],
  },
  '4.7.26': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['5.7.26', '4.7.24', '4.7.27', '4.7.30', '421'],
    sources: [
      rfc(7372, '3.4'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      rfc(7208, '4.6.4'),
      rfc(6376, '3.6.2.1'),
    ],
  },
  '5.7.26': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['5.7.27', '5.7.30', '5.7.23', '5.7.1', '5.7.9', '4.7.26'],
    sources: [
      rfc(7372, '3.4'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.gmailSenderFaq,
      rfc(7208, '4.6.4'),
      rfc(6376, '3.6.2.1'),
      rfc(7489, '3.1'),
      GMAIL_FORWARDING,
      PAGES.smtpFieldManual,
    ],
  },
  '5.7.27': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['5.1.10', '5.7.23', '5.7.26', '4.7.27', '5.1.8'],
    sources: [
      rfc(7505, '4.2'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.gmailSenderFaq,
      rfc(7208, '4.6.4'),
      POSTFIX_SMTPD,
      PAGES.smtpCodes,
    ],
  },
  '4.7.28': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['421', '4.7.0', '4.2.1', '5.7.28', '5.4.5'],
    sources: [PAGES.ianaEnhanced, MAIL_FLOOD_DRAFT, PAGES.gmailErrors],
  },
  '5.7.30': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['5.7.20', '5.7.22', '5.7.26', '5.7.27', '5.7.10'],
    sources: [
      rfc(8689),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      PAGES.gmailSenderFaq,
      rfc(6376, '3.6.2.1'),
      POSTFIX_SOURCE,
    ],
  },
  '5.7.57': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['530', '535', '5.7.3', '5.7.1', '5.7.8'],
    sources: [
      PAGES.exchangeOnlineNdr,
      MICROSOFT_SMTP_AUTH,
      MICROSOFT_SMTP_PASSWORDS,
      MICROSOFT_DEVICES,
      PAGES.ianaEnhanced,
      rfc(4954, '6'),
    ],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
