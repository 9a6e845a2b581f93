import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const REPUTATION_FAQ: Source = {
  title: 'Proofpoint: IP lookup, frequently asked questions',
  url: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq',
  date: '2026-09',
};

const CLOUDMARK: Source = {
  title: 'Cloudmark: CSI IP reputation remediation',
  url: 'https://csi.cloudmark.com/reasons-admin.php',
  date: '2026-09',
};

export const proofpoint = {
  name: 'Proofpoint',
  hosts: ['pphosted.com', 'ppe-hosted.com'],
  marks: ['prs.proofpoint.com', 'ipcheck.proofpoint.com'],
  entries: {
    beingVerified: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'server-error',
      signatures: [{ reply: '421', enhanced: '4.1.1', phrase: 'unverified address' }],
      sources: [PAGES.smtpFieldManual],
    },
    serverListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'blocked using prs.proofpoint.com' },
        { reply: '550', enhanced: '5.7.0', phrase: 'Blocked - see https://ipcheck.proofpoint.com' },
        { reply: '554', enhanced: '5.7.0', phrase: 'Blocked - see https://ipcheck.proofpoint.com' },
      ],
      sources: [PAGES.smtpFieldManual, PAGES.zoneMtaRules, REPUTATION_FAQ],
    },
    serverDeferred: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [{ reply: '421', phrase: 'Deferred - see https://ipcheck.proofpoint.com' }],
      sources: [REPUTATION_FAQ],
    },
    cloudmarkListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Cloudmark Sender Intelligence' }],
      sources: [PAGES.smtpFieldManual, CLOUDMARK],
    },
    relayDenied: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'relay-denied',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Relaying denied' }],
      sources: [PAGES.smtpFieldManual],
    },
    markedInvalid: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'User email address is marked as invalid' }],
      sources: [PAGES.smtpFieldManual],
    },
    dmarcRefused: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.0', phrase: "rejected per sender's DMARC policy" }],
      sources: [PAGES.smtpFieldManual],
    },
    unknownRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.1.1', phrase: 'User unknown' }],
      sources: [PAGES.smtpFieldManual],
    },
    senderDomainMissing: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [{ reply: '550', enhanced: '5.1.8', phrase: 'Domain of sender address does not exist' }],
      sources: [PAGES.smtpFieldManual],
    },
  },
} as const satisfies Provider;
