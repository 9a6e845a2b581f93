import { folders, unreadIn } from '../mailbox.js';
import { element } from './element.js';

function folderLink({ id, name }, current) {
  const unread = unreadIn(id);
  const link = element('a', { href: `#/${id}`, 'aria-current': id === current && 'true' }, element('span', {}, name));
  if (unread > 0) {
    const word = element('span', { class: 'hidden' }, ' unread');
    link.append(element('span', { class: 'unread-count' }, String(unread), word));
  }
  return link;
}

/** Rebuilds only the links whose state changed, so that the focused one stays. */
export function showFolderLinks(nav, current) {
  for (const folder of folders) {
    const next = folderLink(folder, current);
    const present = nav.querySelector(`a[href="#/${folder.id}"]`);
    if (present === null) nav.append(next);
    else if (present.outerHTML !== next.outerHTML) {
      const hadFocus = present === document.activeElement;
      present.replaceWith(next);
      if (hadFocus) next.focus();
    }
  }
}
