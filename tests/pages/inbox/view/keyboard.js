import { neighbourRow } from './message-list.js';

let parts = null;

function isEditable(node) {
  return node.isContentEditable || node.matches?.('input, textarea, select');
}

function isHidden(node) {
  return node.getClientRects().length === 0;
}

/** Moves the cursor; where the list is not in view (a phone with a message open) there is only opening. */
function move(step) {
  const row = neighbourRow(parts.list, step);
  if (row === undefined) return;
  if (isHidden(row)) open(row);
  else row.focus();
}

const ACTIONS = {
  j: () => move(1),
  k: () => move(-1),
  u: () => parts.openFolder(),
  r: () => parts.readingPane.querySelector('[data-action="reply"]')?.click(),
  '/': () => parts.search.focus(),
};

/** Arrows belong to scrolling unless the list has the focus, or nothing has. */
const LIST_ACTIONS = {
  ArrowDown: ACTIONS.j,
  ArrowUp: ACTIONS.k,
};

function open(row) {
  location.hash = row.hash;
}

function actionOf(event) {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(target)) return undefined;
  if (key === 'Enter' && target.matches('.row')) return () => open(target);
  const nothingFocused = target === document.body && parts.readingPane.querySelector('article') === null;
  const inList = nothingFocused || parts.list.contains(target);
  return ACTIONS[key] ?? (inList ? LIST_ACTIONS[key] : undefined);
}

/**
 * Gmail's keys. Every key that comes this far is written to `<html data-last-key data-key-count>`, where a test can see
 * whether it reached the page.
 */
export function onKey(event) {
  const record = document.documentElement.dataset;
  record.lastKey = event.key;
  record.keyCount = String(Number(record.keyCount ?? 0) + 1);
  const action = actionOf(event);
  if (action === undefined) return;
  event.preventDefault();
  action();
}

export function listenToKeys(target, pageParts) {
  parts = pageParts;
  target.addEventListener('keydown', onKey);
}
