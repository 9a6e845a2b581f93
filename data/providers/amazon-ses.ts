import type { Source } from '../sources';
import type { Provider } from './provider';

const SES_ERRORS: Source = {
  title: 'Amazon SES: sending errors',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
  date: '2026-09',
};

const SES_QUOTAS: Source = {
  title: 'Amazon SES: errors related to sending quotas',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
  date: '2026-09',
};

export const amazonSes = {
  name: 'Amazon SES',
  hosts: [
    'amazonses.com',
    'email-smtp.us-east-1.amazonaws.com',
    'email-smtp.us-east-2.amazonaws.com',
    'email-smtp.us-west-1.amazonaws.com',
    'email-smtp.us-west-2.amazonaws.com',
    'email-smtp.ca-central-1.amazonaws.com',
    'email-smtp.sa-east-1.amazonaws.com',
    'email-smtp.eu-west-1.amazonaws.com',
    'email-smtp.eu-west-2.amazonaws.com',
    'email-smtp.eu-west-3.amazonaws.com',
    'email-smtp.eu-central-1.amazonaws.com',
    'email-smtp.eu-north-1.amazonaws.com',
    'email-smtp.eu-south-1.amazonaws.com',
    'email-smtp.ap-south-1.amazonaws.com',
    'email-smtp.ap-northeast-1.amazonaws.com',
    'email-smtp.ap-northeast-2.amazonaws.com',
    'email-smtp.ap-northeast-3.amazonaws.com',
    'email-smtp.ap-southeast-1.amazonaws.com',
    'email-smtp.ap-southeast-2.amazonaws.com',
    'email-smtp.ap-southeast-3.amazonaws.com',
    'email-smtp.me-south-1.amazonaws.com',
    'email-smtp.af-south-1.amazonaws.com',
    'email-smtp.il-central-1.amazonaws.com',
  ],
  marks: ['Message rejected: Email address is not verified'],
  entries: {
    addressNotVerified: {
      reason: 'sender-rejected',
      signatures: [{ reply: '554', phrase: 'Message rejected: Email address is not verified' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [SES_ERRORS],
    },
    sendingRateReached: {
      reason: 'rate-limited',
      signatures: [{ reply: '454', phrase: 'Throttling … Maximum sending rate' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [SES_QUOTAS],
    },
    dailyQuotaReached: {
      reason: 'sender-blocked',
      signatures: [{ reply: '454', phrase: 'Throttling … Daily message quota exceeded' }],
      outcome: 'waiting',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [SES_QUOTAS],
    },
  },
} as const satisfies Provider;
