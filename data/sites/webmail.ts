import type { Site } from './site';
import { MAILVELOPE, MICROSOFT_HOSTS } from './sources';

/** Webmail that is read from the day of installation. Its order is that of the list in the manifest. */
export const webmail = {
  gmail: {
    name: 'Gmail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://mail.google.com/*'],
    source: { title: 'InboxSDK', url: 'https://github.com/InboxSDK/InboxSDK', date: '2026-11' },
    original: {
      title: 'Cyfuture, how to open email headers in Gmail',
      url: 'https://cyfuture.cloud/kb/email/how-to-open-email-header-gmail',
      date: '2026-11',
    },
  },
  outlook: {
    name: 'Outlook',
    kind: 'webmail',
    standing: 'install',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    source: MICROSOFT_HOSTS,
    original: {
      title: 'Lifewire, access the source of an email in Outlook.com',
      url: 'https://www.lifewire.com/access-email-source-outlook-1170654',
      date: '2026-11',
    },
  },
  yahoo: {
    name: 'Yahoo Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://*.mail.yahoo.com/*'],
    source: MAILVELOPE,
    original: {
      title: 'emailheaders.net, Yahoo Mail',
      url: 'https://emailheaders.net/yahoo.html',
      date: '2026-11',
    },
  },
  aol: {
    name: 'AOL Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://mail.aol.com/*'],
    source: null,
    original: {
      title: 'Login Tips, view message source in AOL Mail',
      url: 'https://logintips.com/aol-login/view-email-headers-html-source-in-aol-mail.php',
      date: '2026-11',
    },
  },
  icloud: {
    name: 'iCloud Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://www.icloud.com/*'],
    // the message itself is in a frame of this second host
    frames: ['https://*.icloud-sandbox.com/*'],
    source: {
      title: 'iCloud Mail both buttons, @match lines',
      url: 'https://github.com/pacnpal/icloud-mail-both-buttons',
      date: '2026-11',
    },
  },
  proton: {
    name: 'Proton Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://mail.proton.me/*'],
    source: {
      title: 'Proton WebClients, MessageBodyIframe.tsx',
      url: 'https://github.com/ProtonMail/WebClients',
      date: '2026-11',
    },
    original: {
      title: 'Proton WebClients, HeaderMoreDropdown.tsx',
      url: 'https://github.com/ProtonMail/WebClients',
      date: '2026-11',
    },
  },
  fastmail: {
    name: 'Fastmail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://*.fastmail.com/*'],
    source: { title: 'Fastmail', url: 'https://www.fastmail.com/', date: '2026-11' },
  },
  tuta: {
    name: 'Tuta Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://app.tuta.com/*', 'https://mail.tutanota.com/*'],
    source: { title: 'Tuta, MailViewer.ts', url: 'https://github.com/tutao/tutanota', date: '2026-11' },
    original: { title: 'Tuta, how to use it: header info', url: 'https://tutanota.com/de/howto/', date: '2026-11' },
  },
  infomaniak: {
    name: 'Infomaniak Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://ksuite.infomaniak.com/*'],
    // kSuite shows the mail program in a frame
    frames: ['https://mail.infomaniak.com/*'],
    source: null,
  },
  zohoMail: {
    name: 'Zoho Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*', 'https://mail.zoho.in/*'],
    source: MAILVELOPE,
    original: {
      title: 'Zoho Mail Help, email options',
      url: 'https://zoho.com/de/mail/help/mail-options.html',
      date: '2026-11',
    },
  },
  gmx: {
    name: 'GMX',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://*.gmx.net/*', 'https://*.gmx.com/*'],
    source: MAILVELOPE,
    original: {
      title: 'GMX Hilfe, erweiterten Header einer E-Mail auslesen',
      url: 'https://hilfe.gmx.net/email/empfangen-und-lesen/header-weiterleiten.html',
      date: '2026-11',
    },
  },
  webDe: {
    name: 'WEB.DE',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://*.web.de/*'],
    source: MAILVELOPE,
  },
  yandex: {
    name: 'Yandex Mail',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://mail.yandex.ru/*', 'https://mail.yandex.com/*'],
    source: null,
  },
  mailRu: {
    name: 'Mail.ru',
    kind: 'webmail',
    standing: 'install',
    matches: ['https://e.mail.ru/*'],
    source: MAILVELOPE,
  },
} as const satisfies Record<string, Site>;
