/**
 * A webmail that looks and behaves like a real one, for trying the extension and for its browser tests.
 *
 * The address decides what is shown: `#/inbox`, `#/sent`, `#/drafts` or `#/message/<id>`. A message's body exists in
 * the DOM only while the message is open. Nothing is stored and nothing is requested.
 */
import { findMessage, folders, markRead, messagesIn } from './mailbox.js';
import { showFolderLinks } from './view/folder-links.js';
import { listenToKeys } from './view/keyboard.js';
import { focusRow, markRows, showRows } from './view/message-list.js';
import { showEmptyPane, showMessage, showNoSuchMessage } from './view/reading-pane.js';

const byId = (id) => document.getElementById(id);
const panes = byId('panes');
const list = byId('message-list');
const readingPane = byId('reading-pane');
const search = byId('search');

let folder = null;
let openMessage = null;

/** `{ folder, message }` for an address; an unknown one shows the inbox with no message. */
function routeOf(hash) {
  const [, name, id] = hash.split('/');
  if (name === 'message') {
    const message = findMessage(id);
    return { folder: message?.folder ?? 'inbox', message, missing: message === undefined };
  }
  return { folder: folders.some((known) => known.id === name) ? name : 'inbox', message: undefined, missing: false };
}

function showFolder() {
  const shown = showRows(list, messagesIn(folder, search.value));
  byId('folder-name').textContent = folders.find((known) => known.id === folder).name;
  byId('list-count').textContent = shown === 1 ? '1 message' : `${shown} messages`;
}

function followAddress({ moveFocus }) {
  const route = routeOf(location.hash);
  const left = openMessage;
  if (route.folder !== folder) {
    folder = route.folder;
    search.value = '';
    showFolder();
  }
  openMessage = route.message ?? null;
  if (openMessage !== null) markRead(openMessage.id);

  const isOpen = openMessage !== null || route.missing;
  panes.toggleAttribute('data-open', isOpen);
  showFolderLinks(byId('folders'), folder);
  markRows(list, openMessage?.id);
  document.title = `${openMessage?.subject ?? byId('folder-name').textContent} – Example Mail`;

  if (openMessage === null) {
    if (route.missing) showNoSuchMessage(readingPane);
    else showEmptyPane(readingPane);
    if (moveFocus && left !== null) focusRow(list, left.id);
    return;
  }
  showMessage(readingPane, openMessage);
  scrollTo(0, 0);
  if (moveFocus) readingPane.querySelector('h2').focus({ preventScroll: true });
}

search.addEventListener('input', () => {
  showFolder();
  markRows(list, openMessage?.id);
});
byId('skip').addEventListener('click', () => readingPane.focus());
addEventListener('hashchange', () => followAddress({ moveFocus: true }));
listenToKeys(document, { list, readingPane, search, openFolder: () => (location.hash = `#/${folder}`) });

byId('start-hint').remove();
followAddress({ moveFocus: false });
