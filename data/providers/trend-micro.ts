import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const IP_REPUTATION: Source = {
  title: 'Trend Micro Email Security: IP reputation settings',
  url: 'https://servicecentral.powerappsportals.com/en-us/documentation/article/trend-micro-email-security-online-help-understanding-ip-rep',
  date: '2026-09',
};

const SENDER_BLOCK: Source = {
  title: 'Trend Micro: blocking an address or domain',
  url: 'https://success.trendmicro.com/solution/1055758-blocking-an-email-address-or-domain-in-hosted-email-security-hes',
  date: '2026-09',
};

const OUTBOUND: Source = {
  title: 'Trend Micro: outbound mail fails with return code 554',
  url: 'https://success.trendmicro.com/solution/1120618-send-outbound-mails-to-trend-micro-email-security-tmems-failed-with-554-return-code',
  date: '2026-09',
};

export const trendMicro = {
  name: 'Trend Micro',
  hosts: ['trendmicro.com', 'trendmicro.eu'],
  marks: ['ERS-Customized-Block', 'BLOCK-SEND-ER', 'BLOCK-RCPT', 'rejected: NO-DOMAIN', 'rejected: Invalid-Recipient'],
  entries: {
    serverBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'ERS-Customized-Block' }],
      sources: [PAGES.smtpFieldManual, IP_REPUTATION],
    },
    senderBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'sender-rejected',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'BLOCK-SEND-ER' }],
      sources: [PAGES.smtpFieldManual, SENDER_BLOCK],
    },
    unknownRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'Invalid-Recipient' }],
      sources: [PAGES.smtpFieldManual],
    },
    domainNotSetUp: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'relay-denied',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'NO-DOMAIN' }],
      sources: [PAGES.smtpFieldManual, OUTBOUND],
    },
    recipientBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'recipient-refused',
      signatures: [{ reply: '554', enhanced: '5.7.1', phrase: 'BLOCK-RCPT' }],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
