import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

const MIMECAST_ERRORS: Source = {
  title: 'Mimecast: SMTP error codes',
  url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
  date: '2026-09',
};

const GODADDY_ERRORS: Source = {
  title: 'GoDaddy: fix rejected email with a bounce error',
  url: 'https://ca.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  date: '2026-09',
};

const AMAZON_SES_ERRORS: Source = {
  title: 'Amazon SES: sending errors',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
  date: '2026-09',
};

const ORANGE_ERRORS: Source = {
  title: 'Postmastery: Orange SMTP error codes',
  url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
  date: '2026-09',
};

/** Its sample script for a blocklist answers 551. */
const STALWART_BLOCKLISTING: Source = {
  title: 'Stalwart: example Sieve scripts',
  url: 'https://stalw.art/docs/sieve/examples/',
  date: '2026-11',
};

const ADDRESS_QUERY_DRAFT: Source = {
  title: 'Internet-Draft: SMTP and SUBMISSION Service Extensions for Address Query (expired)',
  url: 'https://datatracker.ietf.org/doc/html/draft-moore-email-addrquery-01',
  date: '2015-07-19',
};

export const replyCodes55z = {
  '550': {
    name: 'Requested action not taken: mailbox unavailable',
    standing: 'core',
    answers: ['EHLO', 'MAIL FROM', 'RCPT TO', 'endOfData', 'VRFY', 'EXPN'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.1.1', '5.7.1', '5.2.1', '5.7.26', '5.1.10', '5.4.1'],
    confusedWith: ['450', '551', '553', '554'],
    sources: [
      rfc(5321, '4.2.3'),
      rfc(5321, '3.3'),
      rfc(5321, '7.9'),
      PAGES.gmailErrors,
      PAGES.exchangeOnlineNdr,
      PAGES.smtpFieldManual,
    ],
  },
  '551': {
    name: 'User not local; please try <forward-path>',
    standing: 'core',
    answers: ['RCPT TO', 'VRFY'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.1.6', '5.7.1'],
    confusedWith: ['251', '550', '553'],
    sources: [
      rfc(5321, '3.4'),
      rfc(5321, '7.4'),
      rfc(5321, '7.7'),
      PAGES.smtpFieldManual,
      PAGES.sisimaiSamples,
      STALWART_BLOCKLISTING,
    ],
  },
  '552': {
    name: 'Requested mail action aborted: exceeded storage allocation',
    standing: 'core',
    answers: ['MAIL FROM', 'RCPT TO', 'endOfData'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.2.2', '5.3.4', '5.2.3', '5.7.0'],
    confusedWith: ['452', '550', '554', '522'],
    sources: [
      rfc(5321, '4.2.3'),
      rfc(5321, '4.5.3.1.10'),
      rfc(1870, '6.1'),
      PAGES.gmailErrors,
      PAGES.smtpFieldManual,
      ORANGE_ERRORS,
    ],
  },
  '553': {
    name: 'Requested action not taken: mailbox name not allowed',
    standing: 'core',
    answers: ['MAIL FROM', 'RCPT TO', 'VRFY'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.1.3', '5.1.2', '5.1.7', '5.1.8', '5.7.1', '5.6.7'],
    confusedWith: ['501', '550', '551', '554'],
    sources: [
      rfc(5321, '4.2.3'),
      rfc(5321, '3.5.1'),
      rfc(6531, '3.5'),
      PAGES.gmailErrors,
      PAGES.postfixPostconf,
      PAGES.zoneMtaRules,
      MIMECAST_ERRORS,
    ],
  },
  '554': {
    name: 'Transaction failed (as a greeting: No SMTP service here)',
    standing: 'core',
    answers: ['connection', 'RCPT TO', 'DATA', 'endOfData'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.7.1', '5.5.1', '5.4.6', '5.6.0', '5.0.0'],
    confusedWith: ['550', '521', '556', '503'],
    sources: [
      rfc(5321, '4.3.2'),
      rfc(5321, '3.1'),
      rfc(5321, '3.3'),
      rfc(3207, '4'),
      rfc(7504, '3'),
      PAGES.postfixPostconf,
      PAGES.gmailErrors,
      PAGES.yahooErrors,
      PAGES.smtpFieldManual,
      AMAZON_SES_ERRORS,
      GODADDY_ERRORS,
    ],
  },
  '555': {
    name: 'MAIL FROM/RCPT TO parameters not recognized or not implemented',
    standing: 'core',
    answers: ['MAIL FROM', 'RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    enhanced: ['5.5.4', '5.5.2'],
    confusedWith: ['455', '501', '504'],
    sources: [rfc(5321, '4.1.1.11'), rfc(5321, '3.3'), PAGES.gmailErrors],
  },
  '556': {
    name: 'Domain does not accept mail',
    standing: 'extension',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.1.10'],
    confusedWith: ['521', '554', '550'],
    sources: [rfc(7504, '4'), rfc(7505, '4.1'), PAGES.ianaEnhanced, PAGES.kumomtaRules],
  },
  '557': {
    name: 'Address query (draft extension)',
    standing: 'draft',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: [],
    confusedWith: ['550', '554', '556'],
    sources: [PAGES.sisimaiReply, ADDRESS_QUERY_DRAFT, rfc(5321, '4.3.2')],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
