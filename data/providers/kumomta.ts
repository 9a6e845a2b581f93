import type { Source } from '../sources';
import { PAGES } from '../sources';
import type { Provider } from './provider';

const ATT_GATEWAY: Source = {
  title: 'Suped: sending e-mail to SMS texts through AT&T',
  url: 'https://www.suped.com/learn/email-deliverability/what-to-do-when-experiencing-issues-sending-email-to-sms-texts-via-att',
  date: '2026-06-04',
};

export const kumomta = {
  name: 'Other servers',
  hosts: [],
  marks: ['Invalid account. Tenant or Domain not found', 'Sender Domain Resolve Fail', 'sender rejected AUP'],
  entries: {
    domainUnknownToFilter: {
      reason: 'no-mail-service',
      signatures: [{ reply: '556', phrase: 'Invalid account. Tenant or Domain not found' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.kumomtaRules],
    },
    senderDomainUnresolved: {
      reason: 'sender-rejected',
      signatures: [{ reply: '553', phrase: 'Sender Domain Resolve Fail' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.kumomtaRules],
    },
    attTextGateway: {
      reason: 'policy',
      signatures: [{ reply: '552', phrase: 'sender rejected AUP' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.kumomtaRules, ATT_GATEWAY],
    },
  },
} as const satisfies Provider;
