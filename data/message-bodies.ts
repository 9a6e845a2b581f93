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
  '[role="listitem"]',
  '[role="main"]',
  'main',
] as const;
