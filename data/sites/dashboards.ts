import type { Site } from './site';
import { MICROSOFT_HOSTS } from './sources';

/** Logs of sending services and consoles of administrators: each waits for one click. */
export const dashboards = {
  postmark: {
    name: 'Postmark',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://account.postmarkapp.com/*'],
    source: null,
  },
  sendGrid: {
    name: 'SendGrid',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://app.sendgrid.com/*'],
    source: null,
  },
  mailgun: {
    name: 'Mailgun',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://app.mailgun.com/*'],
    source: null,
  },
  brevo: {
    name: 'Brevo',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://app.brevo.com/*'],
    source: null,
  },
  mailjet: {
    name: 'Mailjet',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://app.mailjet.com/*'],
    source: null,
  },
  resend: {
    name: 'Resend',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://resend.com/*'],
    source: null,
  },
  mailtrap: {
    name: 'Mailtrap',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://mailtrap.io/*'],
    source: null,
  },
  sparkPost: {
    name: 'SparkPost',
    kind: 'dashboard',
    standing: 'offered',
    matches: ['https://app.sparkpost.com/*'],
    source: null,
  },
  awsConsole: {
    name: 'AWS',
    kind: 'console',
    standing: 'offered',
    matches: ['https://*.console.aws.amazon.com/*'],
    source: null,
  },
  exchangeAdmin: {
    name: 'Exchange',
    kind: 'console',
    standing: 'offered',
    matches: ['https://admin.exchange.microsoft.com/*'],
    source: MICROSOFT_HOSTS,
  },
  microsoftDefender: {
    name: 'Microsoft Defender',
    kind: 'console',
    standing: 'offered',
    matches: ['https://security.microsoft.com/*'],
    source: MICROSOFT_HOSTS,
  },
  googleAdmin: {
    name: 'Google Workspace',
    kind: 'console',
    standing: 'offered',
    matches: ['https://admin.google.com/*'],
    source: null,
  },
  elasticCloud: {
    name: 'Elastic',
    kind: 'console',
    standing: 'offered',
    matches: ['https://*.elastic-cloud.com/*'],
    source: null,
  },
  grafanaCloud: {
    name: 'Grafana',
    kind: 'console',
    standing: 'offered',
    matches: ['https://*.grafana.net/*'],
    source: null,
  },
} as const satisfies Record<string, Site>;
