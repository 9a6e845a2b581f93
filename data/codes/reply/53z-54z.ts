import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

const EXIM_VERIFY: Source = {
  title: 'Exim: source of recipient callouts (verify.c)',
  url: 'https://github.com/Exim/exim/blob/master/src/src/verify.c',
  date: '2026-09',
};

const COURIER_ESMTPD: Source = {
  title: 'Courier: source of the SMTP server (courieresmtpd.c)',
  url: 'https://github.com/svarshavchik/courier/blob/188e98af910d049951310a717b7919680e32d82c/courier/courier/module.esmtp/courieresmtpd.c',
  date: '2026-09',
};

const MICROSOFT_SMTP_AUTH: Source = {
  title: 'Microsoft Learn: authenticated client SMTP submission in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  date: '2026-09',
};

const APP_PASSWORD_REPORT: Source = {
  title: 'GitHub report: 535 5.7.139 despite an app password',
  url: 'https://github.com/hassio-addons/app-vaultwarden/issues/402',
  date: '2026-09',
};

const GODADDY_BOUNCES: Source = {
  title: 'GoDaddy: fix rejected email with a bounce error',
  url: 'https://ca.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  date: '2026-09',
};

const NODEMAILER_SMTP_SERVER: Source = {
  title: 'Nodemailer smtp-server: source (smtp-connection.js)',
  url: 'https://github.com/nodemailer/smtp-server/blob/master/lib/smtp-connection.js',
  date: '2026-09',
};

const RAMBLER_540: Source = {
  title: 'SMTP Field Manual: 540',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/106357364302af3cc249b9e525eeafdaa6c9e9a2/data/codes/540.json',
  date: '2026-09',
};

const ZOHO_541: Source = {
  title: 'smtp.codes: Zoho',
  url: 'https://smtp.codes/zoho',
  date: '2026-09',
};

const MALCOLM_LIST: Source = {
  title: 'Malcolm: SMTP result codes',
  url: 'https://github.com/cisagov/Malcolm/blob/main/logstash/maps/smtp_result_codes.yaml',
  date: '2026-09',
};

const MESSAGELABS_NOTICES: Source = {
  title: 'Broadcom: outbound mail returned by MAILER-DAEMON@messagelabs.com',
  url: 'https://knowledge.broadcom.com/external/article/162445/outbound-mail-returned-by-mailerdaemonme.html',
  date: '2026-09',
};

export const replyCodes53zTo54z = {
  '530': {
    name: 'Authentication required; must issue a STARTTLS command first',
    standing: 'extension',
    answers: ['AUTH', 'MAIL FROM', 'RCPT TO', 'VRFY', 'EXPN', 'ETRN', 'ATRN'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.7.0', '5.7.57', '5.7.1', '5.5.1'],
    confusedWith: ['535', '538', '523', '454'],
    sources: [rfc(4954, '6'), rfc(3207, '4'), PAGES.gmailErrors, PAGES.exchangeOnlineNdr],
  },
  '533': {
    name: 'Listed with X.7.1, delivery not authorized; in Exim, no support for internationalised mailbox name',
    standing: 'associated',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.7.1'],
    confusedWith: ['553', '550', '530'],
    sources: [rfc(5248, '2.4'), PAGES.ianaEnhanced, EXIM_VERIFY, rfc(6531, '3.5')],
  },
  '534': {
    name: 'Authentication mechanism is too weak',
    standing: 'extension',
    answers: ['AUTH'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.7.9', '5.7.14'],
    confusedWith: ['535', '538', '432', '552'],
    sources: [rfc(4954, '6'), PAGES.gmailErrors, COURIER_ESMTPD],
  },
  '535': {
    name: 'Authentication credentials invalid',
    standing: 'extension',
    answers: ['AUTH'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.7.8', '5.7.3', '5.7.139', '5.7.1'],
    confusedWith: ['530', '534', '454', '525'],
    sources: [
      rfc(4954, '6'),
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      MICROSOFT_SMTP_AUTH,
      APP_PASSWORD_REPORT,
      GODADDY_BOUNCES,
    ],
  },
  '538': {
    name: 'Encryption required for requested authentication mechanism',
    standing: 'historic',
    obsolete: true,
    answers: ['AUTH'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.7.11'],
    confusedWith: ['530', '523', '524', '535'],
    sources: [rfc(4954, '6'), rfc(4954, '4'), rfc(3207, '4'), PAGES.ianaEnhanced, NODEMAILER_SMTP_SERVER],
  },
  '540': {
    name: 'Recipient address rejected: inactive or blocked',
    standing: 'vendor',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'recipient',
    enhanced: ['5.7.1'],
    confusedWith: ['550', '450'],
    sources: [RAMBLER_540],
  },
  '541': {
    name: 'Mail rejected by destination domain',
    standing: 'vendor',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'receivingAdmin',
    enhanced: ['5.4.1'],
    dotless: '5.4.1',
    confusedWith: ['550', '441'],
    sources: [ZOHO_541, PAGES.smtpFieldManual, MALCOLM_LIST, PAGES.ianaEnhanced],
  },
  '542': {
    name: 'Recipient rejected',
    standing: 'vendor',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: [],
    confusedWith: ['550', '552', '442'],
    sources: [PAGES.sisimaiSamples, MESSAGELABS_NOTICES],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
