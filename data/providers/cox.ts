import type { Source } from '../sources';
import type { Provider } from './provider';

const COX_CODES: Source = {
  title: 'Cox: email error codes',
  url: 'https://www.cox.com/residential/support/email-error-codes.html',
  date: '2026-09',
};
const COX_POSTMASTER: Source = {
  title: 'Cox Postmaster: error codes',
  url: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
  date: '2026-09',
};
const COX_FORUM: Source = {
  title: 'Cox forum: AUP#CXSNDR and AUP#CXMJ',
  url: 'https://forums.cox.com/discussions/internet/aupcxsndr----error-trigger-depends-upon-message-content/109845',
  date: '2026-09',
};
const COX_MOVE: Source = {
  title: 'Suped: cox.net moved to Yahoo’s MX on 1 October 2024',
  url: 'https://www.suped.com/knowledge/email-deliverability/technical/when-did-coxnet-change-their-mx-records',
  date: '2026-09',
};

export const cox = {
  name: 'Cox',
  hosts: ['cox.net'],
  marks: ['postmaster.cox.net', 'AUP#CX', 'AUP#CDRBL', 'AUP#IPBL', 'AUP#URLBL'],
  entries: {
    addressBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ phrase: 'AUP#CXBL' }],
      sources: [COX_CODES, COX_POSTMASTER, COX_MOVE],
    },
    blockedForADay: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ phrase: 'AUP#CDRBL' }],
      sources: [COX_CODES, COX_POSTMASTER],
    },
    reverseDnsFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reverse-dns',
      signatures: [{ phrase: 'AUP#CXDNS' }],
      sources: [COX_CODES],
    },
    senderCheckFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ phrase: 'AUP#CXSNDR' }],
      sources: [COX_CODES, COX_FORUM],
    },
    protocolViolation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'protocol-error',
      signatures: [{ phrase: 'AUP#CXSMTP' }],
      sources: [COX_CODES],
    },
    tooManyConnections: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [{ phrase: 'AUP#CXCNCT' }],
      sources: [COX_CODES],
    },
    sendingLimit: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [{ phrase: 'AUP#CXMXRT' }],
      sources: [COX_CODES],
    },
    accountLimited: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'sender-blocked',
      signatures: [{ phrase: 'AUP#CXTHRT' }],
      sources: [COX_CODES],
    },
    accountBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'sender-blocked',
      signatures: [{ phrase: 'AUP#CXMJ' }],
      sources: [COX_CODES, COX_FORUM],
    },
    publicBlocklists: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { phrase: 'AUP#IPBL0001' },
        { phrase: 'AUP#IPBL0010' },
        { phrase: 'AUP#IPBL0011' },
        { phrase: 'AUP#IPBL0100' },
        { phrase: 'AUP#IPBL0101' },
        { phrase: 'AUP#IPBL0110' },
        { phrase: 'AUP#IPBL0111' },
        { phrase: 'AUP#IPBL1000' },
        { phrase: 'AUP#IPBL1001' },
        { phrase: 'AUP#IPBL1010' },
        { phrase: 'AUP#IPBL1011' },
        { phrase: 'AUP#IPBL1100' },
        { phrase: 'AUP#IPBL1101' },
        { phrase: 'AUP#IPBL1110' },
        { phrase: 'AUP#IPBL1111' },
        { phrase: 'AUP#IPBL00001' },
      ],
      sources: [COX_CODES, COX_POSTMASTER],
    },
    listedLink: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [
        { phrase: 'AUP#URLBL011' },
        { phrase: 'AUP#URLBL101' },
        { phrase: 'AUP#URLBL110' },
        { phrase: 'AUP#URLBL1001' },
      ],
      sources: [COX_CODES],
    },
  },
} as const satisfies Provider;
