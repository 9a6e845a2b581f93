import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const INVALUEMENT: Source = {
  title: 'Invaluement: removal',
  url: 'https://www.invaluement.com/removal/',
  date: '2026-09',
};

export const trellix = {
  name: 'FireEye / Trellix ETP',
  hosts: ['fireeyecloud.com'],
  marks: ['ETP205', 'ETP208'],
  entries: {
    dmarcFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.26', phrase: 'ETP205' }],
      sources: [PAGES.smtpFieldManual],
    },
    serverListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', enhanced: '5.5.4', phrase: 'ETP208' }],
      sources: [PAGES.zoneMtaRules, INVALUEMENT],
    },
  },
} as const satisfies Provider;
