import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const BLOCKED_MAILER: Source = {
  title: 'Broadcom: mail blocked by Messaging Gateway or Email Security.cloud',
  url: 'https://knowledge.broadcom.com/external/article/177117/email-sent-from-an-external-mailer-is-bl.html',
  date: '2026-09',
};

const TROUBLESHOOTING: Source = {
  title: 'Symantec.cloud: troubleshooting',
  url: 'http://www.symanteccloud.com/nl/nl/supportcentre/information/r_troublshooting',
  date: '2026-09',
};

const THROTTLING: Source = {
  title: 'Symantec: connections to the backup MX',
  url: 'https://support.symantec.com/us/en/article.tech247121.html',
  date: '2026-09',
};

export const symantec = {
  name: 'Symantec Email Security.cloud',
  hosts: ['messagelabs.com'],
  marks: ['symanteccloud.com', 'messagelabs.com', 'knowledge.broadcom.com'],
  entries: {
    numberedAbort: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'unknown',
      signatures: [{ reply: '450', phrase: 'Requested action aborted [9]' }],
      sources: [PAGES.smtpFieldManual],
    },
    filtered: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '553', enhanced: '5.7.1', phrase: 'Message filtered' }],
      sources: [PAGES.smtpFieldManual, TROUBLESHOOTING, BLOCKED_MAILER],
    },
    notConfigured: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'relay-denied',
      signatures: [{ reply: '553', phrase: 'you are trying to use me … as a relay' }],
      sources: [PAGES.smtpFieldManual],
    },
    unknownRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.1.1', phrase: 'Invalid recipient' }],
      sources: [PAGES.smtpFieldManual],
    },
    unavailable: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'server-error',
      signatures: [{ reply: '421', phrase: 'Service Temporarily Unavailable' }],
      sources: [PAGES.smtpFieldManual, THROTTLING, BLOCKED_MAILER],
    },
  },
} as const satisfies Provider;
