import type { Source } from '../sources';
import type { Provider } from './provider';

const OPENSMTPD_TEXTS: Source = {
  title: 'OpenSMTPD texts, in Sisimai Lhost::OpenSMTPD',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/OpenSMTPD.pm',
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
  marks: [],
  entries: {
    envelopeExpired: {
      reason: 'timed-out',
      signatures: [{ phrase: 'Envelope expired' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'depends',
      sources: [OPENSMTPD_TEXTS, SMTPD_CONF],
    },
    domainNotFound: {
      reason: 'domain-unknown',
      signatures: [{ phrase: 'Domain does not exist' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [OPENSMTPD_TEXTS],
    },
    refusesAllMail: {
      reason: 'no-mail-service',
      signatures: [{ phrase: 'Destination seem to reject all mails' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [OPENSMTPD_TEXTS],
    },
    noMailServerNamed: {
      reason: 'domain-unknown',
      signatures: [{ phrase: 'No MX found for domain' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [OPENSMTPD_TEXTS],
    },
  },
} as const satisfies Provider;
