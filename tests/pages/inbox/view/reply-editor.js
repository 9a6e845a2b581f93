import { fullDate } from './dates.js';
import { element } from './element.js';
import { copyOfBody } from './message-body.js';

/** Long enough to read; the next word replaces the last. */
const STATUS_MILLISECONDS = 5000;
let statusTimer;

function say(text) {
  const status = document.getElementById('status');
  status.textContent = text;
  clearTimeout(statusTimer);
  statusTimer = setTimeout(() => status.replaceChildren(), STATUS_MILLISECONDS);
}

function editor({ label, to, content, lang }) {
  const field = element(
    'div',
    {
      class: 'editor-field',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Message',
      lang,
    },
    ...content,
  );
  const send = element('button', { type: 'button', class: 'button primary' }, 'Send');
  const discard = element('button', { type: 'button', class: 'button' }, 'Discard');
  const section = element(
    'section',
    { class: 'editor', 'aria-label': label },
    element('p', { class: 'editor-to' }, `To: ${to}`),
    field,
    element('div', { class: 'editor-buttons' }, send, discard),
  );
  const close = (text) => {
    const article = section.closest('article');
    section.remove();
    article.querySelector('h2').focus();
    say(text);
  };
  send.addEventListener('click', () => close('This is a demo: nothing was sent.'));
  discard.addEventListener('click', () => close('Draft discarded.'));
  say('');
  return section;
}

/** Opens a reply that quotes the message, or returns to the one already open. */
export function openReply(article, message, body) {
  const present = article.querySelector('.editor-field');
  if (present !== null) {
    present.focus();
    return;
  }
  const content = [
    element('p', {}, element('br')),
    element('p', { lang: 'en' }, `On ${fullDate(message.date)}, ${message.sender} <${message.address}> wrote:`),
    element('blockquote', { class: 'quote' }, ...copyOfBody(body)),
  ];
  const section = editor({ label: 'Reply', to: message.address, content, lang: message.lang });
  article.append(section);
  section.querySelector('.editor-field').focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start' });
}

/** Opens a saved draft, which is an editor and nothing else. */
export function openDraft(article, message) {
  const content = message.text.split('\n\n').map((paragraph) => element('p', {}, paragraph));
  article.append(editor({ label: 'Draft', to: message.to, content, lang: message.lang }));
}
