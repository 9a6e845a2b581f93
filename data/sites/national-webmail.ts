import type { Site } from './site';
import { MAILVELOPE } from './sources';

/** Webmail of single countries and smaller houses: each waits for one click. */
export const nationalWebmail = {
  orange: {
    name: 'Orange',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://mail.orange.fr/*', 'https://messagerie.orange.fr/*'],
    source: null,
  },
  laPoste: {
    name: 'La Poste',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.laposte.net/*'],
    source: null,
  },
  free: {
    name: 'Free',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://webmail.free.fr/*', 'https://*.zimbra.free.fr/*'],
    source: null,
  },
  sfr: {
    name: 'SFR',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://webmail.sfr.fr/*'],
    source: null,
  },
  ovh: {
    name: 'OVHcloud',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.mail.ovh.net/*'],
    source: null,
  },
  tOnline: {
    name: 'Telekom Mail',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.t-online.de/*'],
    source: null,
  },
  mailCom: {
    name: 'mail.com',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.mail.com/*'],
    source: null,
  },
  mailboxOrg: {
    name: 'mailbox.org',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.office.mailbox.org/*', 'https://*.app.mailbox.org/*'],
    source: MAILVELOPE,
  },
  posteo: {
    name: 'Posteo',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.posteo.de/*'],
    source: MAILVELOPE,
  },
  freenet: {
    name: 'freenet Mail',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.freenet.de/*'],
    source: MAILVELOPE,
  },
  mailDe: {
    name: 'mail.de',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.my.mail.de/*'],
    source: null,
  },
  riseup: {
    name: 'Riseup',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.riseup.net/*'],
    source: MAILVELOPE,
  },
  libero: {
    name: 'Libero Mail',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://mail.libero.it/*'],
    source: null,
  },
  comcast: {
    name: 'Xfinity',
    kind: 'webmail',
    standing: 'offered',
    matches: ['https://*.comcast.net/*'],
    source: null,
  },
} as const satisfies Record<string, Site>;
