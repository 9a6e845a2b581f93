import { isUnread } from '../mailbox.js';
import { shortDate } from './dates.js';
import { element } from './element.js';

function row(message) {
  const { id, date, lang, folder } = message;
  const correspondent = folder === 'inbox' ? message.sender : `To: ${message.to}`;
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'row', href: `#/message/${id}`, 'data-id': id },
      element('span', { class: 'row-unread hidden' }),
      element('span', { class: 'row-sender', lang }, correspondent),
      element('time', { class: 'row-time', datetime: date }, shortDate(date)),
      element('span', { class: 'row-subject', lang }, message.subject),
      element('span', { class: 'row-snippet', lang }, message.snippet),
    ),
  );
}

function rowsOf(list) {
  return [...list.querySelectorAll('.row')];
}

/** Fills the list and says how many rows it has. */
export function showRows(list, messages) {
  list.replaceChildren(...messages.map(row));
  if (messages.length === 0) list.append(element('li', { class: 'no-rows' }, 'Nothing found'));
  return messages.length;
}

/** Shows which row is open and which are unread. */
export function markRows(list, openId) {
  for (const link of rowsOf(list)) {
    const { id } = link.dataset;
    link.toggleAttribute('data-unread', isUnread(id));
    link.querySelector('.row-unread').textContent = isUnread(id) ? 'Unread. ' : '';
    if (id === openId) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

export function focusRow(list, id) {
  list.querySelector(`[data-id="${CSS.escape(id)}"]`)?.focus();
}

/** The row that is `step` rows away from the cursor: the focused row, else the open one, else above the first. */
export function neighbourRow(list, step) {
  const rows = rowsOf(list);
  const focused = rows.indexOf(document.activeElement);
  const cursor = focused === -1 ? rows.findIndex((link) => link.hasAttribute('aria-current')) : focused;
  return rows[Math.min(Math.max(cursor + step, 0), rows.length - 1)];
}
