import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const POSTFIX_SMTP: Source = {
  title: 'Postfix: source code of smtp',
  url: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src/smtp',
  date: '2026-08-22',
};

const POSTFIX_SMTPD: Source = {
  title: 'Postfix: source code of smtpd',
  url: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src/smtpd',
  date: '2026-08-22',
};

const DOVECOT_LOGIN: Source = {
  title: 'Dovecot: source of the submission login (client-authenticate.c)',
  url: 'https://github.com/dovecot/core/blob/main/src/submission-login/client-authenticate.c',
  date: '2026-11',
};

const DOVECOT_SUBMISSION: Source = {
  title: 'Dovecot: source code of the submission service',
  url: 'https://github.com/dovecot/core/tree/main/src/submission',
  date: '2026-11',
};

const EXCHANGE_AUTH_REPORT: Source = {
  title: 'GitHub report: Exchange that offers NTLM only answers 504 5.7.4',
  url: 'https://github.com/nodemailer/nodemailer/issues/189',
  date: '2026-11',
};

const OUTLOOK_MX_REPORT: Source = {
  title: 'GitHub report: 504 5.7.4 from protection.outlook.com',
  url: 'https://github.com/deanproxy/eMail/issues/44',
  date: '2026-11',
};

const MICROSOFT_SMTP_AUTH: Source = {
  title: 'Microsoft Learn: authenticated client SMTP submission in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  date: '2026-09',
};

const EXCHANGE_HYBRID_CERTIFICATE: Source = {
  title: 'Microsoft blog archive: mail flow from Exchange to Office 365 (454 4.7.5)',
  url: 'https://learn.microsoft.com/en-us/archive/blogs/lalitbisht/mailflow-issue-from-exchange-on-prem-to-office-365',
  date: '2026-11',
};

const EASYDMARC: Source = {
  title: 'EasyDMARC: DMARC errors for outgoing e-mail (554 5.7.5)',
  url: 'https://easydmarc.com/blog/dmarc-errors-for-outgoing-emails/',
  date: '2026-11',
};

const DMARC_TRUST: Source = {
  title: 'DMARCTrust: permanent error evaluating DMARC policy',
  url: 'https://www.dmarctrust.com/troubleshooting/permanent-error-evaluating-dmarc-policy',
  date: '2026-11',
};

const SISIMAI_ZOHO: Source = {
  title: 'Sisimai: texts of Zoho servers',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Zoho.pm',
  date: '2026-11',
};

const STALWART_DATA: Source = {
  title: 'Stalwart: source of message intake (data.rs)',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/data.rs',
  date: '2026-11',
};

const EXCHANGE_5712: Source = {
  title: 'Microsoft Learn: fix NDR error 5.7.12 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-12-in-exchange-online',
  date: '2026-11',
};

const EXCHANGE_5713: Source = {
  title: 'Microsoft Learn: fix NDR error 5.7.13 or 5.7.135 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online',
  date: '2026-11',
};

const CPANEL: Source = {
  title: 'cPanel: suspending an account',
  url: 'https://docs.cpanel.net/whm/scripts/the-suspendacct-script',
  date: '2026-09',
};

export const enhancedCodesEncryptionAndLogin = {
  '2.7.0': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['235', '2.0.0', '4.7.0', '5.7.0'],
    sources: [rfc(4954, '6'), rfc(3463, '3.8'), rfc(2034, '3'), PAGES.ianaEnhanced],
  },
  '5.7.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['504', '5.5.4', '5.7.3', '5.7.9', '4.7.4'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      rfc(4954, '4'),
      PAGES.gmailErrors,
      MICROSOFT_SMTP_AUTH,
      EXCHANGE_AUTH_REPORT,
      OUTLOOK_MX_REPORT,
    ],
  },
  '4.7.4': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['4.7.5', '4.7.0', '5.7.4', '454', '5.7.10'],
    sources: [
      POSTFIX_SMTP,
      PAGES.postfixPostconf,
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      rfc(3207, '4'),
      rfc(4954, '6'),
      rfc(8461),
    ],
  },
  '5.7.5': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['4.7.5', '5.7.26', '5.7.325', '554'],
    sources: [
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
      PAGES.exchangeOnlineNdr,
      rfc(8461),
      EASYDMARC,
      DMARC_TRUST,
      PAGES.zoneMtaRules,
    ],
  },
  '4.7.5': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['5.7.5', '4.7.4', '454', '4.7.29', '4.7.0'],
    sources: [
      POSTFIX_SMTP,
      PAGES.exchangeOnlineNdr,
      rfc(8461),
      EXCHANGE_HYBRID_CERTIFICATE,
      EASYDMARC,
      rfc(6376, '6.3'),
      rfc(3463, '3.8'),
      PAGES.ianaEnhanced,
    ],
  },
  '5.7.6': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['5.7.5', '5.7.7', '4.7.6', '5.7.4'],
    sources: [rfc(3463, '3.8'), PAGES.ianaEnhanced],
  },
  '4.7.6': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['5.7.6', '4.7.5', '4.7.7'],
    sources: [rfc(3463, '3.8'), PAGES.ianaEnhanced],
  },
  '5.7.7': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['5.7.1', '554', '5.6.0', '5.7.20', '4.7.7'],
    sources: [rfc(3463, '3.8'), PAGES.ianaEnhanced, SISIMAI_ZOHO, STALWART_DATA],
  },
  '4.7.7': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['5.7.7', '2.7.7', '4.7.5'],
    sources: [rfc(3463, '3.8'), PAGES.ianaEnhanced],
  },
  '2.7.7': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['2.0.0', '4.7.7', '5.7.7'],
    sources: [rfc(3463, '3.8'), PAGES.ianaEnhanced, rfc(8601)],
  },
  '5.7.10': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['523', '530', '5.7.11', '5.7.30', '4.7.4'],
    sources: [
      rfc(5248, '2.4'),
      PAGES.ianaEnhanced,
      DOVECOT_LOGIN,
      PAGES.gmailErrors,
      POSTFIX_SMTP,
      rfc(8689),
      rfc(4954, '4'),
      rfc(3207, '4'),
    ],
  },
  '5.7.11': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['538', '524', '5.7.10', '530', '5.5.4'],
    sources: [
      rfc(4954, '6'),
      rfc(4954, '4'),
      rfc(5248, '2.4'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      rfc(3207, '4'),
      POSTFIX_SMTPD,
    ],
  },
  '4.7.12': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['432', '5.7.12', '4.7.0', '5.7.8'],
    sources: [rfc(4954, '6'), PAGES.ianaEnhanced],
  },
  '5.7.12': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'receivingAdmin',
    confusedWith: ['5.7.13', '5.7.133', '5.7.2', '5.7.1', '4.7.12'],
    sources: [PAGES.exchangeOnlineNdr, EXCHANGE_5712, rfc(4954, '6'), PAGES.ianaEnhanced],
  },
  '5.7.13': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['525', '5.2.1', '5.7.8', '5.7.12', '5.7.135'],
    sources: [rfc(5248, '2.4'), PAGES.ianaEnhanced, DOVECOT_LOGIN, PAGES.exchangeOnlineNdr, EXCHANGE_5713, CPANEL],
  },
  '5.7.14': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['534', '5.7.9', '5.7.8', '535', '5.6.6'],
    sources: [PAGES.gmailErrors, rfc(5248, '2.4'), rfc(4468), PAGES.ianaEnhanced, DOVECOT_SUBMISSION],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
