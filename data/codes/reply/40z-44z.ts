import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

const SENDGRID_550_THREAD: Source = {
  title: 'GitHub: chatwoot issue 9188 (SendGrid 550 for an unverified sender)',
  url: 'https://github.com/chatwoot/chatwoot/issues/9188',
  date: '2026-11',
};

const NOVELL_GWIA: Source = {
  title: 'Novell TID 10060050: 400 level GWIA error messages',
  url: 'http://support.novell.com/docs/Tids/Solutions/10060050.html',
  date: '2026-11',
};

const EXCHANGE_2007_QUEUES: Source = {
  title: 'Microsoft: troubleshooting mail flow from Exchange 2007 to Exchange 2003',
  url: 'http://technet.microsoft.com/en-us/library/cc411329(v=EXCHG.80).aspx',
  date: '2026-11',
};

const OAUTH_PROXY_THREAD: Source = {
  title: 'GitHub: email-oauth2-proxy issue 271 (430 4.2.0 from Microsoft 365)',
  url: 'https://github.com/simonrob/email-oauth2-proxy/issues/271',
  date: '2026-11',
};

const EXCHANGE_431: Source = {
  title: 'The Cloud Journal: Exchange 2010 mail delivery error 431-4.3.1 STOREDRV',
  url: 'https://www.thecloudjournal.net/2016/01/exchange-2010-mail-delivery-error-431-4-3-1-storedrv/',
  date: '2026-11',
};

const EXCHANGE_431_SUBMIT: Source = {
  title: 'Microsoft Learn: Failed to process message due to a transient exception (431 4.3.1)',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/mailflow/failed-to-process-message-due-to-transient-exception',
  date: '2026-11',
};

const EXCHANGE_432: Source = {
  title: 'TechGenix: 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
  url: 'https://techgenix.com/432-432-storedrvdeliver-recipient-thread-limit-exceeded/',
  date: '2026-11',
};

/** Its sample script for greylisting answers 422 4.2.2. */
const STALWART_GREYLISTING: Source = {
  title: 'Stalwart: example Sieve scripts',
  url: 'https://stalw.art/docs/sieve/examples/',
  date: '2026-11',
};

/** Holds a sample notice: 422, too many messages on the server. */
const BOUNCE_MAIL_HANDLER: Source = {
  title: 'PHPMailer-BMH: bounce rules',
  url: 'https://github.com/voku/PHPMailer-BMH/blob/master/src/BounceMailHandler/phpmailer-bmh_rules.php',
  date: '2026-11',
};

const EXIM_SOURCE: Source = {
  title: 'Exim source: smtp_in.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  date: '2026-09',
};

const LIST_447_TO_450: Source = {
  title: 'SQLServerF1: SMTP status codes 447 to 450',
  url: 'http://www.sqlserverf1.com/smtp-status-codes-and-error-messages-from-error-447-to-450/',
  date: '2026-11',
};

export const replyCodes40zTo44z = {
  '403': {
    name: 'You are not authorized to send from that email address',
    standing: 'vendor',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    enhanced: [],
    confusedWith: ['550', '553'],
    sources: [PAGES.sendgridErrors, SENDGRID_550_THREAD],
  },
  '420': {
    name: 'TCP read error, TCP write error (timeout)',
    standing: 'vendor',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    enhanced: [],
    confusedWith: ['421', '442'],
    sources: [NOVELL_GWIA, PAGES.kapeliCheatSheet],
  },
  '421': {
    name: '<domain> Service not available, closing transmission channel',
    standing: 'core',
    answers: ['connection', 'anyCommand'],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    enhanced: ['4.7.0', '4.3.2', '4.4.2', '4.3.0', '4.7.28', '4.7.1'],
    confusedWith: ['450', '451', '554', '221'],
    sources: [
      rfc(5321, '3.8'),
      rfc(5321, '4.2.3'),
      rfc(5321, '4.3.2'),
      PAGES.gmailErrors,
      PAGES.yahooErrors,
      PAGES.outlookPostmaster,
    ],
  },
  '422': {
    name: 'Mailbox over quota (in lists); listed beside X.7.12 in RFC 5248',
    standing: 'associated',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    enhanced: ['4.2.2', '4.7.12'],
    dotless: '4.2.2',
    confusedWith: ['432', '452', '552'],
    sources: [
      rfc(5248, '2.4'),
      PAGES.ianaEnhanced,
      PAGES.smtpFieldManual,
      PAGES.kapeliCheatSheet,
      BOUNCE_MAIL_HANDLER,
      STALWART_GREYLISTING,
    ],
  },
  '430': {
    name: 'Listed beside X.5.1, Invalid command, in RFC 5248',
    standing: 'associated',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    enhanced: ['4.2.0', '4.5.1'],
    confusedWith: ['500', '503', '432'],
    sources: [rfc(5248, '2.4'), PAGES.ianaEnhanced, EXCHANGE_2007_QUEUES, OAUTH_PROXY_THREAD],
  },
  '431': {
    name: 'Not enough disk space',
    standing: 'vendor',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'receivingAdmin',
    enhanced: ['4.3.1'],
    dotless: '4.3.1',
    confusedWith: ['452', '422'],
    sources: [EXCHANGE_431, EXCHANGE_431_SUBMIT, PAGES.ianaEnhanced, PAGES.kapeliCheatSheet],
  },
  '432': {
    name: 'A password transition is needed',
    standing: 'extension',
    answers: ['AUTH'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    // no `dotless`: the number is defined by RFC 4954, and only Exchange's use of it looks like 4.3.2
    enhanced: ['4.7.12', '4.3.2'],
    confusedWith: ['422', '454', '535'],
    sources: [rfc(4954, '6'), PAGES.exchangeOnlineNdr, EXCHANGE_432, PAGES.kapeliCheatSheet],
  },
  '435': {
    name: 'Unable to authenticate at present',
    standing: 'vendor',
    answers: ['AUTH'],
    outcome: 'failed',
    resend: 'later',
    actor: 'receivingAdmin',
    enhanced: [],
    confusedWith: ['454', '535'],
    sources: [EXIM_SOURCE, rfc(4954, '6')],
  },
  '441': {
    name: 'Recipient server not responding',
    standing: 'vendor',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    enhanced: ['4.4.1'],
    dotless: '4.4.1',
    confusedWith: ['421', '442'],
    sources: [PAGES.sisimaiSamples, PAGES.ianaEnhanced, PAGES.kapeliCheatSheet],
  },
  '442': {
    name: 'Connection dropped',
    standing: 'folklore',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    enhanced: [],
    dotless: '4.4.2',
    confusedWith: ['421', '441', '451'],
    sources: [PAGES.kapeliCheatSheet, PAGES.ianaEnhanced, rfc(5321, '3.8')],
  },
  '446': {
    name: 'Hop count exceeded, loop',
    standing: 'folklore',
    answers: [],
    outcome: 'waiting',
    resend: 'afterFix',
    actor: 'receivingAdmin',
    enhanced: [],
    dotless: '4.4.6',
    confusedWith: ['447', '554'],
    sources: [PAGES.kapeliCheatSheet, PAGES.ianaEnhanced, PAGES.gmailErrors],
  },
  '447': {
    name: 'Message timed out',
    standing: 'folklore',
    answers: [],
    outcome: 'failed',
    resend: 'later',
    actor: 'depends',
    enhanced: [],
    dotless: '4.4.7',
    confusedWith: ['441', '446'],
    sources: [PAGES.kapeliCheatSheet, PAGES.ianaEnhanced, PAGES.exchangeOnlineNdr, LIST_447_TO_450],
  },
  '449': {
    name: 'Routing error (Exchange)',
    standing: 'folklore',
    answers: [],
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    enhanced: [],
    dotless: '4.4.9',
    confusedWith: ['441', '446'],
    sources: [LIST_447_TO_450, PAGES.kapeliCheatSheet, PAGES.ianaEnhanced],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
