import { fullDate } from './dates.js';
import { element } from './element.js';
import { showBody } from './message-body.js';
import { openDraft, openReply } from './reply-editor.js';

const SHORTCUTS = [
  ['j / k', 'next, previous'],
  ['Enter', 'open'],
  ['r', 'reply'],
  ['u', 'back to the list'],
];

export function showNoSuchMessage(pane) {
  const back = element('a', { href: '#/inbox' }, 'Back to the inbox');
  pane.replaceChildren(element('div', { class: 'empty-pane' }, element('p', {}, 'There is no such message.'), back));
}

export function showEmptyPane(pane) {
  const keys = SHORTCUTS.flatMap(([key, what]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, what),
  ]);
  pane.replaceChildren(
    element(
      'div',
      { class: 'empty-pane' },
      element('p', {}, 'No message open'),
      element('dl', { class: 'shortcuts' }, ...keys),
    ),
  );
}

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join('');
}

function senderLine({ sender, address, to, date, lang }) {
  return element(
    'div',
    { class: 'sender' },
    element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(sender)),
    element(
      'p',
      { class: 'sender-name' },
      element('b', { lang }, sender),
      ' ',
      element('span', { class: 'sender-address' }, `<${address}>`),
    ),
    element('p', { class: 'sender-to' }, `to ${to ?? 'me'}`),
    element('time', { class: 'sender-date', datetime: date }, fullDate(date)),
  );
}

/** Replaces what the pane holds by this message; only now does its body come into being. */
export function showMessage(pane, message) {
  const reply = element('button', { type: 'button', class: 'button', 'data-action': 'reply' }, 'Reply');
  const body = element('div', { class: 'message-body', lang: message.lang });
  const isDraft = message.folder === 'drafts';
  const toolbar = element(
    'div',
    { class: 'pane-bar' },
    element('a', { class: 'button back', href: `#/${message.folder}` }, 'Back'),
    isDraft ? element('p', { class: 'draft-label' }, 'Draft') : reply,
  );
  const article = element(
    'article',
    { class: 'message', 'data-message-id': message.id },
    element('h2', { class: 'subject', tabindex: '-1', lang: message.lang }, message.subject),
  );
  pane.replaceChildren(toolbar, article);
  pane.scrollTop = 0;

  if (isDraft) {
    openDraft(article, message);
    return;
  }
  article.append(senderLine(message), body);
  showBody(body, message);
  reply.addEventListener('click', () => openReply(article, message, body));
}
