import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

/** Names 605 and its neighbours in code that reads Mailgun events. */
const SYMFONY_MAILGUN: Source = {
  title: 'Symfony Mailer: Mailgun event codes',
  url: 'https://github.com/symfony/symfony/blob/7.4/src/Symfony/Component/Mailer/Bridge/Mailgun/RemoteEvent/MailgunPayloadConverter.php',
  date: '2026-09',
};

export const replyCodes6yz = {
  '605': {
    name: 'Not delivering to previously bounced address',
    standing: 'vendor',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: [],
    confusedWith: ['254', '550'],
    sources: [PAGES.mailgunEvents, SYMFONY_MAILGUN, rfc(5321, '4.2')],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
