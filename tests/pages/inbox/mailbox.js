import { messages } from './messages/index.js';

export const folders = [
  { id: 'inbox', name: 'Inbox' },
  { id: 'sent', name: 'Sent' },
  { id: 'drafts', name: 'Drafts' },
];

const unread = new Set(messages.filter((message) => message.unread).map((message) => message.id));

export function findMessage(id) {
  return messages.find((message) => message.id === id);
}

/** The folder's messages, newest first; with words, only those whose sender, subject or snippet holds them. */
export function messagesIn(folder, words = '') {
  const wanted = words.trim().toLowerCase();
  return messages
    .filter((message) => message.folder === folder)
    .filter(({ sender, subject, snippet }) => `${sender} ${subject} ${snippet}`.toLowerCase().includes(wanted))
    .sort((a, b) => b.date.localeCompare(a.date));
}

export function isUnread(id) {
  return unread.has(id);
}

export function markRead(id) {
  unread.delete(id);
}

export function unreadIn(folder) {
  return messagesIn(folder).filter((message) => unread.has(message.id)).length;
}
