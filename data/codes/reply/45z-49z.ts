import type { ReplyCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const STALWART_RCPT: Source = {
  title: 'Stalwart: source of the RCPT TO handler',
  url: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/rcpt.rs',
  date: '2026-09',
};

const STALWART_SESSION_HISTORY: Source = {
  title: 'Stalwart: history of the SMTP session source',
  url: 'https://github.com/stalwartlabs/stalwart/commits/main/crates/smtp/src/inbound/spawn.rs',
  date: '2026-09',
};

const EXCHANGE_ONLINE_EXPIRY: Source = {
  title: 'Office 365 for IT Pros: message expiration timeout in Exchange Online',
  url: 'https://office365itpros.com/2022/12/13/message-expiration-timeout-interval/',
  date: '2026-09',
};

const AMAZON_SES_QUOTAS: Source = {
  title: 'Amazon SES: errors related to sending quotas',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
  date: '2026-09',
};

const IPV4_FALLBACK_DRAFT: Source = {
  title: 'Internet-Draft: SMTP IPv6 to IPv4 fallback, version 00',
  url: 'https://datatracker.ietf.org/doc/html/draft-martin-smtp-ipv6-to-ipv4-fallback-00',
  date: '2026-09',
};

const POSTFIX_SMTPD: Source = {
  title: 'Postfix: source of the SMTP server',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  date: '2026-09',
};

/** The reply to a command that an access list refuses; for ETRN it is 458. */
const EXIM_ACL_REPLIES: Source = {
  title: 'Exim: globals.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/globals.c',
  date: '2026-11',
};

const MAILGUN_NO_MX: Source = {
  title: 'Mailgun Help: the error 498 No MX for a domain',
  url: 'https://help.mailgun.com/hc/en-us/articles/360012750413-Why-did-I-receive-the-error-498-No-MX-for-domain-tld-or-some-variation-thereof',
  date: '2026-09',
};

const MAILGUN_NO_MX_RETRIES: Source = {
  title: 'Mailgun feedback: the final failed retry of a No MX message',
  url: 'https://feedback.mailgun.com/forums/914635-general-feedback/suggestions/37219720-the-final-failed-retry-event-for-a-no-mx-message-s',
  date: '2026-09',
};

export const replyCodes45zTo49z = {
  '450': {
    name: 'Requested mail action not taken: mailbox unavailable',
    standing: 'core',
    answers: ['RCPT TO', 'endOfData', 'ATRN'],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    enhanced: ['4.7.1', '4.2.0', '4.2.1', '4.1.1', '4.1.8', '4.7.25'],
    confusedWith: ['451', '452', '421', '550'],
    sources: [
      rfc(5321, '4.2.3'),
      rfc(5321, '4.5.4.1'),
      rfc(6647),
      PAGES.gmailErrors,
      PAGES.postfixPostconf,
      PAGES.sisimaiSamples,
      EXCHANGE_ONLINE_EXPIRY,
    ],
  },
  '451': {
    name: 'Requested action aborted: local error in processing',
    standing: 'core',
    answers: ['MAIL FROM', 'RCPT TO', 'endOfData', 'ATRN'],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    enhanced: ['4.3.0', '4.3.2', '4.3.5', '4.4.1', '4.4.2', '4.7.1'],
    confusedWith: ['450', '452', '421', '554'],
    sources: [
      rfc(5321, '4.2.3'),
      rfc(5321, '3.8'),
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      PAGES.yahooErrors,
      EXCHANGE_ONLINE_EXPIRY,
      POSTFIX_SMTPD,
    ],
  },
  '452': {
    name: 'Requested action not taken: insufficient system storage',
    standing: 'core',
    answers: ['MAIL FROM', 'RCPT TO', 'endOfData'],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    enhanced: ['4.2.2', '4.5.3', '4.3.1', '4.4.5'],
    confusedWith: ['552', '450', '451'],
    sources: [
      rfc(5321, '4.2.3'),
      rfc(5321, '4.5.3.1.10'),
      rfc(1870, '6.1'),
      PAGES.gmailErrors,
      PAGES.smtpFieldManual,
      PAGES.postfixPostconf,
      PAGES.exim,
      PAGES.sisimaiSamples,
      STALWART_RCPT,
    ],
  },
  '453': {
    name: 'You have no mail',
    standing: 'extension',
    answers: ['ATRN'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    enhanced: ['4.3.2'],
    confusedWith: ['421', '450', '251'],
    sources: [rfc(2645), PAGES.ianaEnhanced, STALWART_SESSION_HISTORY],
  },
  '454': {
    name: 'TLS not available due to temporary reason / Temporary authentication failure',
    standing: 'extension',
    answers: ['STARTTLS', 'AUTH'],
    outcome: 'waiting',
    resend: 'later',
    actor: 'depends',
    enhanced: ['4.7.0', '4.3.0', '4.7.1'],
    confusedWith: ['535', '530', '534', '432', '554'],
    sources: [rfc(3207, '4'), rfc(4954, '6'), PAGES.gmailErrors, AMAZON_SES_QUOTAS, PAGES.postfixPostconf],
  },
  '455': {
    name: 'Server unable to accommodate parameters',
    standing: 'core',
    answers: ['MAIL FROM', 'RCPT TO'],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    enhanced: ['4.5.3'],
    confusedWith: ['555', '452', '504'],
    sources: [rfc(5321, '4.1.1.11'), rfc(5321, '4.2.3'), STALWART_RCPT],
  },
  '456': {
    name: 'Retry over IPv4',
    standing: 'draft',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    enhanced: ['4.4.8'],
    confusedWith: ['450', '451'],
    sources: [IPV4_FALLBACK_DRAFT, PAGES.sisimaiReply, rfc(5321, '4.2')],
  },
  '458': {
    name: 'Unable to queue messages for node <node>',
    standing: 'extension',
    answers: ['ETRN'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'depends',
    enhanced: ['4.5.0'],
    confusedWith: ['459', '253'],
    sources: [rfc(1985), PAGES.ianaEnhanced, POSTFIX_SMTPD, PAGES.exim, EXIM_ACL_REPLIES],
  },
  '459': {
    name: 'Node <node> not allowed: <reason>',
    standing: 'extension',
    answers: ['ETRN'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'receivingAdmin',
    enhanced: ['4.5.0'],
    confusedWith: ['458', '502'],
    sources: [rfc(1985), PAGES.ianaEnhanced, POSTFIX_SMTPD, PAGES.postfixPostconf],
  },
  '471': {
    name: 'Local anti-spam error',
    standing: 'folklore',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    enhanced: ['4.7.1'],
    dotless: '4.7.1',
    confusedWith: ['450', '451', '571'],
    sources: [PAGES.kapeliCheatSheet, rfc(5321, '4.2'), PAGES.ianaEnhanced],
  },
  '498': {
    name: 'No MX for <domain>',
    standing: 'vendor',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: [],
    confusedWith: ['556', '550'],
    sources: [MAILGUN_NO_MX, MAILGUN_NO_MX_RETRIES, PAGES.kumomtaRules, rfc(5321, '4.2')],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
