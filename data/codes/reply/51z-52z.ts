import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

/** Release 2.0.8 still has 511, 522 and 571; later ones answer 550 and 552. */
const CHKUSER: Source = {
  title: 'chkuser 2.0 for qmail: reply strings in chkuser_settings.h',
  url: 'http://www.interazioni.it/opensource',
  date: '2026-09',
};

const MAIL_IN_A_BOX: Source = {
  title: 'Mail-in-a-Box: quota status in mail-dovecot.sh',
  url: 'https://github.com/mail-in-a-box/mailinabox/blob/main/setup/mail-dovecot.sh',
  date: '2026-09',
};

const COURIER: Source = {
  title: 'Courier mail server: source',
  url: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit2.C',
  date: '2026-09',
};

const QUICKSTART_DRAFT: Source = {
  title: 'Expired draft: the QUICKSTART SMTP service extension',
  url: 'https://datatracker.ietf.org/doc/draft-fanf-smtp-quickstart/',
  date: '2007-04',
};

const CLOUDFLARE_5XX: Source = {
  title: 'Cloudflare: 5xx error pages',
  url: 'https://www.cloudflare.com/5xx-error-landing',
  date: '2026-09',
};

const CHATMAIL: Source = {
  title: 'chatmail relay: filtermail.py',
  url: 'https://github.com/chatmail/relay/blob/main/chatmaild/src/chatmaild/filtermail.py',
  date: '2026-09',
};

const GO_SMTP: Source = {
  title: 'go-smtp: server source',
  url: 'https://github.com/emersion/go-smtp/blob/master/conn.go',
  date: '2026-09',
};

const OPENSMTPD: Source = {
  title: 'OpenSMTPD: lka_session.c',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c',
  date: '2026-09',
};

const CPANEL: Source = {
  title: 'cPanel: suspending an account',
  url: 'https://docs.cpanel.net/whm/scripts/the-suspendacct-script',
  date: '2026-09',
};

const BREVO: Source = {
  title: 'Brevo: authorize and block IP addresses for API and SMTP',
  url: 'https://help.brevo.com/hc/en-us/articles/5740111683858-Authorize-and-block-IP-addresses-for-API-and-SMTP-security',
  date: '2026-09',
};

export const replyCodes51zTo52z = {
  '510': {
    name: 'Bad email address',
    standing: 'folklore',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.1.0'],
    dotless: '5.1.0',
    confusedWith: ['511', '550', '553'],
    sources: [PAGES.kapeliCheatSheet, rfc(3463, '3.2'), PAGES.ianaEnhanced],
  },
  '511': {
    name: 'Bad email address',
    standing: 'vendor',
    answers: ['MAIL FROM', 'RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.1.1'],
    dotless: '5.1.1',
    confusedWith: ['550', '551', '510'],
    sources: [CHKUSER, PAGES.kapeliCheatSheet, rfc(3463, '3.2')],
  },
  '512': {
    name: 'Host for the domain not found in DNS',
    standing: 'folklore',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.1.2'],
    dotless: '5.1.2',
    confusedWith: ['550', '553', '556'],
    sources: [PAGES.kapeliCheatSheet, rfc(3463, '3.2'), PAGES.ianaEnhanced],
  },
  '513': {
    name: 'Address type incorrect',
    standing: 'vendor',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.1.3'],
    dotless: '5.1.3',
    confusedWith: ['501', '553', '550'],
    sources: [COURIER, PAGES.kapeliCheatSheet, rfc(3463, '3.2')],
  },
  '520': {
    name: 'Use the correct QHLO ID',
    standing: 'draft',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: [],
    confusedWith: ['521', '554'],
    sources: [QUICKSTART_DRAFT, PAGES.sisimaiReply, rfc(5321, '4.2'), CLOUDFLARE_5XX],
  },
  '521': {
    name: 'Host does not accept mail',
    standing: 'extension',
    answers: ['connection', 'anyCommand'],
    outcome: 'failed',
    resend: 'no',
    actor: 'sender',
    enhanced: ['5.3.2', '5.7.1', '5.5.1'],
    confusedWith: ['554', '556', '421'],
    sources: [rfc(7504, '3'), rfc(7505, '4.1'), rfc(5321, '3.1'), PAGES.postfixPostconf, PAGES.smtpCodes],
  },
  '522': {
    name: 'Over quota',
    standing: 'vendor',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'recipient',
    enhanced: ['5.2.2', '5.2.0'],
    dotless: '5.2.2',
    confusedWith: ['552', '452', '422'],
    sources: [CHKUSER, MAIL_IN_A_BOX, PAGES.sisimaiSamples, rfc(3463, '3.3')],
  },
  // Two readings (5.7.10 and 5.2.3): `dotless` would claim the second one for both.
  '523': {
    name: 'Encryption Needed',
    standing: 'associated',
    answers: ['STARTTLS', 'AUTH', 'endOfData'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.7.10'],
    confusedWith: ['530', '552', '538'],
    sources: [
      rfc(5248, '2.4'),
      PAGES.ianaEnhanced,
      PAGES.gmailErrors,
      GO_SMTP,
      CHATMAIL,
      COURIER,
      PAGES.kapeliCheatSheet,
    ],
  },
  '524': {
    name: 'Encryption required for requested authentication mechanism',
    standing: 'associated',
    answers: ['AUTH', 'RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.7.11', '5.2.4'],
    confusedWith: ['538', '534', '550'],
    sources: [rfc(5248, '2.4'), PAGES.ianaEnhanced, rfc(4954, '4'), rfc(4954, '6'), OPENSMTPD],
  },
  '525': {
    name: 'User Account Disabled',
    standing: 'associated',
    answers: ['AUTH', 'RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.7.13', '5.7.1'],
    confusedWith: ['535', '550', '505'],
    sources: [rfc(5248, '2.4'), PAGES.ianaEnhanced, CPANEL, BREVO],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
