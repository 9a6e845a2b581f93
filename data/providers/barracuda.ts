import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const REMOVAL_FORM: Source = {
  title: 'Barracuda Central: removal request',
  url: 'https://www.barracudacentral.org/rbl/removal-request',
  date: '2026-09',
};

const BLOCKED_BOUNCES: Source = {
  title: 'Suped: bounces from Barracuda-based domains',
  url: 'https://www.suped.com/email-deliverability/answers/what-causes-bounces-from-barracuda-based-domains-and-how-to-resolve-them',
  date: '2026-05-27',
};

export const barracuda = {
  name: 'Barracuda',
  hosts: ['barracudanetworks.com'],
  marks: ['cuda_nsu', 'barracudacentral.org', 'blocked using Barracuda Reputation'],
  entries: {
    putOff: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'unknown',
      signatures: [{ reply: '421', phrase: 'Temporary failure, please try again later' }],
      sources: [PAGES.smtpFieldManual],
    },
    licenceExpired: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'server-error',
      signatures: [{ reply: '422', phrase: 'License Expired' }],
      sources: [PAGES.smtpFieldManual],
    },
    abusePolicy: {
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'policy',
      signatures: [{ reply: '450', enhanced: '4.7.1', phrase: 'Policy Rejection- Abuse. Go away.' }],
      sources: [PAGES.smtpFieldManual],
    },
    greylisted: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'greylisted',
      signatures: [
        { reply: '451', enhanced: '4.7.1', phrase: 'Greylisted for 5 minutes' },
        // Postfix writes the first words too
        { reply: '451', enhanced: '4.7.1', phrase: 'Recipient address rejected: Greylisted for 5 minutes' },
      ],
      sources: [PAGES.smtpFieldManual],
    },
    blocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'policy',
      signatures: [{ reply: '550', phrase: 'permanent failure for one or more recipients (…:blocked)' }],
      sources: [PAGES.smtpFieldManual, BLOCKED_BOUNCES],
    },
    takenForForgery: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [{ reply: '550', phrase: 'rejecting spoofed message' }],
      sources: [PAGES.smtpFieldManual],
    },
    badLink: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '554', phrase: 'rejected due to spam URL in content' }],
      sources: [PAGES.smtpFieldManual],
    },
    bannedContent: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'content-rejected',
      signatures: [{ reply: '554', phrase: 'rejecting banned content' }],
      sources: [PAGES.smtpFieldManual],
    },
    unknownRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.1.1', phrase: 'cuda_nsu … User unknown' }],
      sources: [PAGES.smtpFieldManual],
    },
    serverListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '554', enhanced: '5.7.1', phrase: 'blocked using b.barracudacentral.org' },
        { reply: '550', enhanced: '5.7.1', phrase: 'blocked using b.barracudacentral.org' },
        { phrase: 'blocked using Barracuda Reputation' },
      ],
      sources: [PAGES.zoneMtaRules, REMOVAL_FORM],
    },
  },
} as const satisfies Provider;
