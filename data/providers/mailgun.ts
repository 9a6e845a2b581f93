import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const NO_MX: Source = {
  title: 'Mailgun Help: the error 498 No MX for a domain',
  url: 'https://help.mailgun.com/hc/en-us/articles/360012750413-Why-did-I-receive-the-error-498-No-MX-for-domain-tld-or-some-variation-thereof',
  date: '2026-09',
};

const SYMFONY_MAILGUN: Source = {
  title: 'Symfony Mailer: Mailgun event codes',
  url: 'https://github.com/symfony/symfony/blob/7.4/src/Symfony/Component/Mailer/Bridge/Mailgun/RemoteEvent/MailgunPayloadConverter.php',
  date: '2026-09',
};

export const mailgun = {
  name: 'Mailgun',
  hosts: ['mailgun.org', 'mailgun.net', 'mailgun.com'],
  marks: ['Not delivering to previously bounced address'],
  entries: {
    previouslyBounced: {
      reason: 'policy',
      signatures: [{ reply: '605', phrase: 'Not delivering to previously bounced address' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.mailgunEvents, SYMFONY_MAILGUN],
    },
    noMailServer: {
      reason: 'domain-unknown',
      signatures: [{ reply: '498', phrase: 'No MX for' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [NO_MX, PAGES.kumomtaRules],
    },
  },
} as const satisfies Provider;
