import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const SORBS_CLOSED: Source = {
  title: 'Techzine: Proofpoint discontinues SORBS',
  url: 'https://www.techzine.eu/news/security/120916/proofpoint-discontinues-anti-spam-service-sorbs/',
  date: '2026-09',
};

export const dnsbls = {
  name: 'SORBS',
  hosts: [],
  marks: ['dnsbl.sorbs.net'],
  entries: {
    closedList: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '554', enhanced: '5.7.1', phrase: 'blocked using dnsbl.sorbs.net' },
        { reply: '521', enhanced: '5.7.1', phrase: 'blocked using dnsbl.sorbs.net' },
      ],
      sources: [PAGES.zoneMtaRules, SORBS_CLOSED],
    },
    closedListHoldsBack: {
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '454', enhanced: '4.7.1', phrase: 'blocked using dnsbl.sorbs.net' }],
      sources: [PAGES.zoneMtaRules, SORBS_CLOSED],
    },
  },
} as const satisfies Provider;
