import type { Site } from './site';
import { TOGGL } from './sources';

/** Ticket systems: each waits for one click. */
export const tickets = {
  zendesk: {
    name: 'Zendesk',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.zendesk.com/*'],
    source: TOGGL,
  },
  freshdesk: {
    name: 'Freshdesk',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.freshdesk.com/*', 'https://*.freshservice.com/*'],
    source: TOGGL,
  },
  helpScout: {
    name: 'Help Scout',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://secure.helpscout.net/*'],
    source: TOGGL,
  },
  intercom: {
    name: 'Intercom',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://app.intercom.com/*'],
    source: TOGGL,
  },
  front: {
    name: 'Front',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://app.frontapp.com/*'],
    source: TOGGL,
  },
  jira: {
    name: 'Jira',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.atlassian.net/*'],
    source: TOGGL,
  },
  salesforce: {
    name: 'Salesforce',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
    source: TOGGL,
  },
  hubSpot: {
    name: 'HubSpot',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.hubspot.com/*'],
    source: TOGGL,
  },
  gorgias: {
    name: 'Gorgias',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.gorgias.com/*'],
    source: null,
  },
  zohoDesk: {
    name: 'Zoho Desk',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*', 'https://desk.zoho.in/*'],
    source: null,
  },
  kayako: {
    name: 'Kayako',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.kayako.com/*'],
    source: null,
  },
  zammadCloud: {
    name: 'Zammad',
    kind: 'tickets',
    standing: 'offered',
    matches: ['https://*.zammad.com/*'],
    source: { title: 'Zammad', url: 'https://github.com/zammad/zammad', date: '2026-11' },
  },
} as const satisfies Record<string, Site>;
