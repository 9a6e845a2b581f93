import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const POSTFIX_SMTPD: Source = {
  title: 'Postfix: source of the SMTP server',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  date: '2026-09',
};

const POSTFIX_SMTP_CLIENT: Source = {
  title: 'Postfix: source code of the SMTP client',
  url: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src/smtp',
  date: '2026-08-22',
};

const EXCHANGE_SERVER_DSN: Source = {
  title: 'Microsoft Learn: DSNs and NDRs in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2026-09',
};

const EXCHANGE_DNS_QUERY_FAILED: Source = {
  title: 'Microsoft Learn: 451 4.4.0 DNS query failed',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/mailflow/dns-query-failed',
  date: '2026-09',
};

const EXCHANGE_ONLINE_447: Source = {
  title: 'Microsoft Learn: fix NDR error 550 4.4.7 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online',
  date: '2026-07-24',
};

const EXCHANGE_AMBIGUOUS: Source = {
  title: 'Microsoft Support: 550 5.7.12, 550 4.4.7 or 420 4.2.0 NDR when a user cannot receive mail (KB 3028012)',
  url: 'https://support.microsoft.com/help/3028012',
  date: '2026-09',
};

const EXCHANGE_ONLINE_541: Source = {
  title: 'Microsoft Support: NDR error code 550 5.4.1, recipient address rejected: access denied',
  url: 'https://support.microsoft.com/en-us/topic/c0e98a8e-81db-49c2-9bf1-32a1734d3e77',
  date: '2026-09',
};

const EXCHANGE_RELAY_DENIED: Source = {
  title: 'Microsoft Support: Relay Access Denied when sending through Exchange Online Protection (KB 2827473)',
  url: 'https://support.microsoft.com/kb/2827473/EN-US',
  date: '2026-09',
};

const OLD_EXCHANGE_LIST: Source = {
  title: 'Cozahost: common e-mail errors (codes of old Exchange versions)',
  url: 'http://www.cozahost.com/help/Email/Common_errors.asp',
  date: '2026-09',
};

const MOMENTUM_DOCS: Source = {
  title: 'SparkPost Momentum: documentation',
  url: 'https://github.com/SparkPost/momentum-documentation',
  date: '2026-09',
};

const SPARKPOST_SUPPORT: Source = {
  title: 'SparkPost: support documentation',
  url: 'https://github.com/SparkPost/support-docs',
  date: '2026-09',
};

const SENDMAIL_SOURCE: Source = {
  title: 'sendmail: source code (in FreeBSD)',
  url: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  date: '2026-09',
};

const SISIMAI_MICROSOFT: Source = {
  title: 'Sisimai: module for Microsoft',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Microsoft.pm',
  date: '2026-09',
};

export const enhancedCodesNetwork = {
  '5.4.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['5.4.6', '5.4.4', '4.4.0', '554'],
    sources: [rfc(3463, '3.5'), PAGES.ianaEnhanced, POSTFIX_SMTPD, PAGES.postfixPostconf, OLD_EXCHANGE_LIST],
  },
  '4.4.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['451', '4.4.1', '4.4.3', '4.4.4', '5.4.0'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      EXCHANGE_DNS_QUERY_FAILED,
      EXCHANGE_ONLINE_447,
      PAGES.smtpFieldManual,
      PAGES.smtpCodes,
    ],
  },
  '4.4.1': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['441', '4.4.2', '4.4.7', '4.3.2', '5.4.1'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      rfc(5321, '4.5.4.1'),
      POSTFIX_SMTP_CLIENT,
      EXCHANGE_SERVER_DSN,
      EXCHANGE_ONLINE_447,
    ],
  },
  '5.4.1': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['5.1.1', '5.1.10', '4.4.1', '5.7.1', '541'],
    sources: [
      PAGES.exchangeOnlineNdr,
      EXCHANGE_ONLINE_541,
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      EXCHANGE_RELAY_DENIED,
      PAGES.smtpFieldManual,
      PAGES.smtpCodes,
    ],
  },
  '4.4.2': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['421', '442', '4.4.1', '4.3.2', '4.4.7'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      rfc(5321, '4.5.3.2.6'),
      PAGES.gmailErrors,
      POSTFIX_SMTPD,
      EXCHANGE_SERVER_DSN,
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
    ],
  },
  '4.4.3': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['451', '4.4.4', '5.4.4', '4.1.2', '4.7.24'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      POSTFIX_SMTP_CLIENT,
      SENDMAIL_SOURCE,
      SISIMAI_MICROSOFT,
      PAGES.sisimaiSamples,
    ],
  },
  '5.4.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['5.1.2', '4.4.4', '4.4.3', '5.1.10'],
    sources: [rfc(3463, '3.5'), PAGES.ianaEnhanced, rfc(5321, '5.1'), POSTFIX_SMTP_CLIENT, EXCHANGE_SERVER_DSN],
  },
  '4.4.4': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['5.4.4', '4.4.3', '4.4.1', '5.1.2'],
    sources: [rfc(3463, '3.5'), PAGES.ianaEnhanced, POSTFIX_SMTP_CLIENT, SPARKPOST_SUPPORT],
  },
  '4.4.5': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['421', '4.3.2', '4.3.1', '5.4.5', '452'],
    sources: [rfc(3463, '3.5'), PAGES.ianaEnhanced, PAGES.gmailErrors, SENDMAIL_SOURCE, PAGES.sisimaiSamples],
  },
  '5.4.5': {
    outcome: 'failed',
    resend: 'later',
    actor: 'sender',
    confusedWith: ['4.4.5', '5.5.3', '5.2.2', '4.7.28'],
    sources: [PAGES.gmailErrors, rfc(3463, '3.5'), PAGES.ianaEnhanced],
  },
  '5.4.6': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['446', '554', '4.4.6', '5.4.0', '5.4.7'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      rfc(5321, '6.3'),
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      EXCHANGE_SERVER_DSN,
      POSTFIX_SMTP_CLIENT,
      PAGES.smtpCodes,
    ],
  },
  '4.4.6': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['446', '5.4.6', '4.4.4', '4.4.7'],
    sources: [rfc(3463, '3.5'), PAGES.ianaEnhanced, POSTFIX_SMTP_CLIENT, PAGES.smtpCodes, OLD_EXCHANGE_LIST],
  },
  '4.4.7': {
    outcome: 'failed',
    resend: 'later',
    actor: 'depends',
    confusedWith: ['447', '5.4.7', '4.4.1', '4.4.2'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      PAGES.exchangeOnlineNdr,
      EXCHANGE_ONLINE_447,
      EXCHANGE_AMBIGUOUS,
      EXCHANGE_SERVER_DSN,
      rfc(5321, '4.2'),
      PAGES.sisimaiSamples,
    ],
  },
  '5.4.7': {
    outcome: 'failed',
    resend: 'later',
    actor: 'depends',
    confusedWith: ['4.4.7', '447', '5.4.6', '5.4.4'],
    sources: [
      rfc(3463, '3.5'),
      PAGES.ianaEnhanced,
      rfc(5321, '4.5.4.1'),
      MOMENTUM_DOCS,
      SPARKPOST_SUPPORT,
      PAGES.sisimaiSamples,
      PAGES.smtpCodes,
    ],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
