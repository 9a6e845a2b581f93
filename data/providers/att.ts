import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const ATT_BOUNCE: Source = {
  title: 'Bounces posted publicly (Pastebin)',
  url: 'https://pastebin.com/aK34z54J',
  date: '2017-01-17',
};
const RACKAID: Source = {
  title: 'rackAID: AT&T blacklist removal',
  url: 'https://www.rackaid.com/blog/att-blacklist-removal/',
  date: '2026-09',
};

export const att = {
  name: 'AT&T',
  hosts: ['prodigy.net', 'att.net'],
  marks: ['abuse_rbl@abuse-att.net', 'DNSBL:ATTRBL', 'DNSBL:RBL 521'],
  entries: {
    blocklisted: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '553', enhanced: '5.3.0', phrase: 'DNSBL:RBL 521…_is_blocked' },
        { reply: '553', enhanced: '5.3.0', phrase: 'DNSBL:ATTRBL 521…_is_blocked' },
        { reply: '553', enhanced: '5.3.0', phrase: 'ATTRBL' },
      ],
      sources: [PAGES.zoneMtaRules, RACKAID, ATT_BOUNCE],
    },
    addressUnknown: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '550', enhanced: '5.2.1', phrase: 'Addressee unknown' },
        { reply: '550', enhanced: '5.2.1', phrase: 'blank mailhost - invalid address' },
      ],
      sources: [PAGES.smtpFieldManual, PAGES.smtpCodes],
    },
    reverseDnsMissing: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reverse-dns',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Fix reverse DNS for' }],
      sources: [PAGES.smtpFieldManual, PAGES.smtpCodes],
    },
  },
} as const satisfies Provider;
