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
  '5.6.7': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    confusedWith: ['553', '533', '5.6.9', '5.1.3'],
    sources: [rfc(6531, '3.5'), PAGES.ianaEnhanced, POSTFIX_SOURCE, PAGES.postfixPostconf],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
