import type { Source } from '../sources';
import type { Provider } from './provider';

const OPENSMTPD_TEXTS: Source = {
  title: 'OpenSMTPD texts, in Sisimai Lhost::OpenSMTPD',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/OpenSMTPD.pm',
  date: '2026-09',
};

const OPENSMTPD_SOURCE: Source = {
  title: 'OpenSMTPD source, smtpd',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD',
  date: '2026-09',
};

const SMTPD_CONF: Source = {
  title: 'OpenSMTPD: smtpd.conf(5)',
  url: 'https://man.openbsd.org/smtpd.conf.5',
  date: '2026-09',
};

export const opensmtpd = {
  name: 'OpenSMTPD',
  hosts: [],
  // two are words that others write too; its log has them in `stat="…"`
  marks: [
    'Envelope expired',
    'stat="Domain does not exist"',
    'Destination seem to reject all mails',
    'stat="No MX found for domain"',
  ],
  entries: {
    envelopeExpired: {
      reason: 'timed-out',
      signatures: [{ phrase: 'Envelope expired' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'depends',
      sources: [OPENSMTPD_SOURCE, SMTPD_CONF],
    },
    domainNotFound: {
      reason: 'domain-unknown',
      signatures: [{ phrase: 'Domain does not exist' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [OPENSMTPD_SOURCE, OPENSMTPD_TEXTS],
    },
    refusesAllMail: {
      reason: 'no-mail-service',
      signatures: [{ phrase: 'Destination seem to reject all mails' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'depends',
      sources: [OPENSMTPD_SOURCE, SMTPD_CONF],
    },
    noMailServerNamed: {
      reason: 'domain-unknown',
      signatures: [{ phrase: 'No MX found for domain' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [OPENSMTPD_SOURCE, SMTPD_CONF],
    },
  },
} as const satisfies Provider;
