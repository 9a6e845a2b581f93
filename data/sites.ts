/**
 * Webmail sites whose pages are read from the day of installation. Everything else waits for one click.
 *
 * Host names read from the products' own sources and from public extensions, 2026-11. Chromium and Firefox match
 * opaque and about:blank message frames by the frame that opened them only when every path is `/*`.
 */
export const WEBMAIL_MATCHES = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://*.mail.yahoo.com/*',
  'https://mail.aol.com/*',
  'https://www.icloud.com/*',
  // the message itself is in a frame of this second host
  'https://*.icloud-sandbox.com/*',
  'https://mail.proton.me/*',
  'https://*.fastmail.com/*',
  'https://app.tuta.com/*',
  'https://mail.tutanota.com/*',
  'https://ksuite.infomaniak.com/*',
  'https://mail.infomaniak.com/*',
  'https://mail.zoho.com/*',
  'https://mail.zoho.eu/*',
  'https://mail.zoho.in/*',
  'https://*.gmx.net/*',
  'https://*.gmx.com/*',
  'https://*.web.de/*',
  'https://mail.yandex.ru/*',
  'https://mail.yandex.com/*',
  'https://e.mail.ru/*',
] as const;

/**
 * Elements in which somebody is writing. Nothing in them is ever marked: a draft in a Gmail thread carries the same
 * classes as a message.
 */
export const EDITORS = [
  '[contenteditable]:not([contenteditable="false"])',
  'textarea',
  'input',
  'select',
  '[role="textbox"]',
  '[g_editable="true"]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ProseMirror',
  '.ck-editor__editable',
] as const;
