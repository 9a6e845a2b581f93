import { PAGES } from '../sources';
import type { Provider } from './provider';

export const improvmx = {
  name: 'ImprovMX',
  hosts: ['improvmx.com'],
  marks: ['(#id-5.9.', 'sent and forwarded from/to improvmx.com'],
  entries: {
    domainListed: {
      reason: 'blocklisted',
      signatures: [
        { reply: '551', enhanced: '5.7.1', phrase: 'very low reputation … (Code 2)' },
        { reply: '551', enhanced: '5.7.1', phrase: 'Code 2' },
        { reply: '551', enhanced: '5.7.1', phrase: 'very low reputation of the sending domain' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.smtpFieldManual],
    },
    loop: {
      reason: 'network',
      signatures: [
        { reply: '551', enhanced: '5.7.1', phrase: '#id-5.9.0' },
        { reply: '551', enhanced: '5.7.1', phrase: 'Loop detected … improvmx' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.smtpFieldManual],
    },
    domainNotSetUp: {
      reason: 'relay-denied',
      signatures: [
        { reply: '551', enhanced: '5.7.1', phrase: '#id-5.9.2' },
        { reply: '551', enhanced: '5.7.1', phrase: 'Domain not found … #id-5.9.2' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.smtpFieldManual],
    },
    spamCheckUnavailable: {
      reason: 'server-error',
      signatures: [{ reply: '450', enhanced: '4.2.1', phrase: '#id-5.9.4' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
