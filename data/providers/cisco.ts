import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const GATEWAY_REPLY: Source = {
  title: 'Cisco Community: exceptions for a badly rated sender',
  url: 'https://community.cisco.com/t5/email-security/cisco-esa-domain-exception/m-p/4268260',
  date: '2026-09',
};

const IP_FILTERING: Source = {
  title: 'Cisco: mail stopped by IP reputation filtering',
  url: 'https://www.cisco.com/c/en/us/support/docs/security/cloud-email-security/222887-troubleshoot-issues-related-to-stopped.html',
  date: '2026-09',
};

const LOW_SCORE: Source = {
  title: 'Cisco: low reputation score of a sending IP address',
  url: 'https://manualsbrain.com/de/manuals/1647730/',
  date: '2014-10-13',
};

export const cisco = {
  name: 'Cisco Secure Email (ESA)',
  hosts: ['iphmx.com'],
  marks: ["the sending MTA's poor reputation", 'submit messages to this e-mail system has been rejected'],
  entries: {
    serverBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'blocklisted',
      signatures: [
        {
          reply: '550',
          enhanced: '5.7.1',
          phrase: 'Your access to submit messages to this e-mail system has been rejected',
        },
      ],
      sources: [PAGES.smtpCodes],
    },
    poorReputation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [{ reply: '554', phrase: "rejected due to the sending MTA's poor reputation" }],
      sources: [PAGES.zoneMtaRules, GATEWAY_REPLY, IP_FILTERING, LOW_SCORE],
    },
  },
} as const satisfies Provider;
