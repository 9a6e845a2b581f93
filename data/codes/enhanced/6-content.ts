import type { EnhancedCodeFacts } from '../../entry';
import type { Source } from '../../sources';
import { PAGES, rfc } from '../../sources';

const EXCHANGE_CORRUPT_CONTENT: Source = {
  title: 'Microsoft: e-mails from the Internet or applications are not delivered (KB 2519912)',
  url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/blob/public/Exchange/ExchangeServer/mailflow/external-or-application-created-emails-cannot-be-delivered.md',
  date: '2026-09',
};

const SISIMAI_AMAVIS: Source = {
  title: 'Sisimai: module for Amavis',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Amavis.pm',
  date: '2026-09',
};

const POSTFIX_SOURCE: Source = {
  title: 'Postfix: source code of the SMTP server and client',
  url: 'https://github.com/vdukhovni/postfix/tree/master/postfix/src',
  date: '2026-08-22',
};

const POSTFIX_ALIASES: Source = {
  title: 'Postfix: source of the address mapping in cleanup',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/cleanup/cleanup_map1n.c',
  date: '2026-09',
};

const EXCHANGE_TELNET_TEST: Source = {
  title: 'Microsoft Learn: use Telnet to test SMTP communication on Exchange servers',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-telnet',
  date: '2026-09',
};

const EXCHANGE_MAILGUARD: Source = {
  title: 'Microsoft: e-mail behind a Cisco PIX or ASA firewall with Mailguard (KB 320027)',
  url: 'https://support.microsoft.com/kb/320027',
  date: '2024-01-24',
};

const SENDMAIL_SOURCE: Source = {
  title: 'sendmail: source code, as kept in FreeBSD',
  url: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  date: '2026-09',
};

const SES_BOUNCES: Source = {
  title: 'AWS CDK: bounce templates for receiving with Amazon SES',
  url: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ses-actions/lib/bounce.ts',
  date: '2026-09',
};

const MAIL_HEADERS: Source = {
  title: 'RFC 4021: registration of mail and MIME header fields',
  url: 'https://www.rfc-editor.org/rfc/rfc4021',
  date: '2005-03',
};

const OUTLOOK_LOSS_PROHIBITED: Source = {
  title: 'Microsoft Learn: PidTagConversionWithLossProhibited',
  url: 'https://learn.microsoft.com/en-us/office/client-developer/outlook/mapi/pidtagconversionwithlossprohibited-canonical-property',
  date: '2026-09',
};

const EXCHANGE_NDR_LIST: Source = {
  title: 'Icewolf Blog: Exchange NDR code list',
  url: 'https://blog.icewolf.ch/archive/2012/05/20/exchange-ndr-code-list/',
  date: '2026-09',
};

const EXCHANGE_2007_NDR_LIST: Source = {
  title: 'Silicon India: NDR codes of Exchange Server 2007',
  url: 'https://blogs.siliconindia.com/DVirus/Technology/ndr-non-delivery-report-codes-of-exchange-server-2007-bid-VK5YPDId61932025.html',
  date: '2026-09',
};

const DOVECOT_BURL: Source = {
  title: 'Dovecot: source of the submission service (BURL)',
  url: 'https://github.com/dovecot/core/blob/main/src/submission/submission-commands.c',
  date: '2026-09',
};

const SISIMAI_CONTENT_ERROR: Source = {
  title: 'Sisimai: reason “contenterror”',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/ContentError.pm',
  date: '2026-09',
};

export const enhancedCodesContent = {
  '5.6.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['554', '5.7.1', '5.6.7', '5.5.2'],
    sources: [
      rfc(3463, '3.7'),
      PAGES.ianaEnhanced,
      rfc(5322, '3.6'),
      PAGES.gmailErrors,
      EXCHANGE_CORRUPT_CONTENT,
      SISIMAI_AMAVIS,
      PAGES.sisimaiSamples,
    ],
  },
  '4.6.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['451', '5.6.0', '4.3.0', '4.2.4'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, POSTFIX_ALIASES, PAGES.postfixPostconf],
  },
  '2.6.0': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '2.0.0', '2.1.5', '2.6.4'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, rfc(5321, '4.2.5'), EXCHANGE_TELNET_TEST],
  },
  '5.6.1': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['554', '500', '5.6.0', '5.6.3', '5.7.1'],
    sources: [
      rfc(3463, '3.7'),
      PAGES.ianaEnhanced,
      EXCHANGE_MAILGUARD,
      SENDMAIL_SOURCE,
      SES_BOUNCES,
      PAGES.postfixPostconf,
    ],
  },
  '5.6.2': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['5.6.3', '5.6.4', '4.6.2'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, MAIL_HEADERS],
  },
  '4.6.2': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['5.6.2', '4.6.3'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced],
  },
  '5.6.3': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    confusedWith: ['554', '5.6.0', '5.6.1', '5.6.9', '4.6.3'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, rfc(4468, '6'), SENDMAIL_SOURCE, SISIMAI_AMAVIS, EXCHANGE_NDR_LIST],
  },
  '4.6.3': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'sendingAdmin',
    confusedWith: ['5.6.3', '4.6.2', '4.6.5'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, SENDMAIL_SOURCE, SISIMAI_AMAVIS],
  },
  '2.6.4': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '2.6.0', '5.6.4'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, rfc(4468, '6')],
  },
  '5.6.4': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['2.6.4', '5.6.2', '5.6.3'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, MAIL_HEADERS, OUTLOOK_LOSS_PROHIBITED],
  },
  '5.6.5': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['5.6.3', '5.6.0', '4.6.5'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced],
  },
  '4.6.5': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'depends',
    confusedWith: ['5.6.5', '4.6.3', '451'],
    sources: [rfc(3463, '3.7'), PAGES.ianaEnhanced, EXCHANGE_NDR_LIST, EXCHANGE_2007_NDR_LIST],
  },
  '5.6.6': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['554', '5.7.14', '4.6.6', '4.4.1'],
    sources: [rfc(4468, '5'), rfc(4468, '6'), rfc(5248), PAGES.ianaEnhanced, DOVECOT_BURL],
  },
  '4.6.6': {
    outcome: 'waiting',
    resend: 'later',
    actor: 'sender',
    confusedWith: ['5.6.6', '4.4.1', '451'],
    sources: [rfc(4468, '5'), rfc(4468, '6'), PAGES.ianaEnhanced],
  },
  '5.6.7': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['553', '533', '5.6.9', '5.1.3'],
    sources: [rfc(6531, '3.5'), PAGES.ianaEnhanced, POSTFIX_SOURCE, PAGES.postfixPostconf],
  },
  '5.6.8': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'sendingAdmin',
    confusedWith: ['550', '553', '2.6.8', '5.6.7'],
    sources: [rfc(6531, '3.7.4'), PAGES.ianaEnhanced],
  },
  '2.6.8': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['252', '5.6.8', '5.6.7'],
    sources: [rfc(6531, '3.7.4'), PAGES.ianaEnhanced, rfc(5321, '3.5.3')],
  },
  '5.6.9': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['550', '5.6.7', '5.6.0', '5.6.3'],
    sources: [rfc(6531, '3.5'), PAGES.ianaEnhanced, PAGES.sisimaiSamples, SISIMAI_CONTENT_ERROR, POSTFIX_SOURCE],
  },
  '5.6.10': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'sendingAdmin',
    confusedWith: ['5.6.8', '5.6.1', '5.6.7'],
    sources: [rfc(6531, '3.7.4'), PAGES.ianaEnhanced, PAGES.exchangeOnlineNdr],
  },
  '2.6.10': {
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['2.6.8', '252', '2.6.0'],
    sources: [rfc(6531, '3.7.4'), PAGES.ianaEnhanced],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
