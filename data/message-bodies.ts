/**
 * What holds one message in webmails and ticket systems, as CSS selectors. Only tells where one message ends and the next
 * begins: codes are found without it. Read from the products' own sources and from public extensions, 2026-11.
 */
export const MESSAGE_BODIES = [
  // Gmail, the body inside a message of the conversation
  '.a3s',
  // Outlook on the web
  '[role="document"]',
  // Yahoo, AOL
  '[data-test-id="message-view-body-content"]',
  // Roundcube
  '#messagebody',
  // SOGo, SnappyMail, Fastmail, Yandex, Mail.ru, Zimbra
  '.mailer_mailcontent',
  '#messageItem .bodyText',
  '.v-Message-body',
  '.mail-Message-Body-Content',
  '.letter-body__body-content',
  '.MsgBody',
  // Nextcloud Mail
  '#message-container',
  // Zendesk, Jira, Zammad, osTicket, GLPI, FreeScout, Request Tracker
  '.zd-comment',
  '.ak-renderer-document',
  '.textBubble',
  '.thread-body',
  '.timeline-content',
  '.thread-content',
  '.message-stanza',
  // everybody else's
  'article',
  '[role="article"]',
] as const;

/** What holds a message in other programs, or a list of them. */
export const MESSAGE_REGIONS = ['[role="listitem"]', '[role="main"]', 'main'] as const;

/** A page that has one of these is a program around messages, and not itself one. */
export const PROGRAM_PARTS = [
  'nav',
  'form',
  ...['navigation', 'listbox', 'grid', 'list', 'option', 'row', 'toolbar'].map((role) => `[role="${role}"]`),
];
