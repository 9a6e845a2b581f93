import { element } from './element.js';
import { onKey } from './keyboard.js';

/** A frame has none of the page's styles; a mail's own document brings its few. */
const FRAME_STYLE = `
  :root { color-scheme: light dark; font: 13px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  body { margin: 0; color: #16191d; }
  h3 { margin: 0 0 8px; font-size: 15px; }
  p { margin: 0 0 12px; }
  pre { margin: 0 0 12px; padding: 10px 12px; border-radius: 6px; background: #f1f3f4; white-space: pre-wrap;
    font: 12.5px/1.5 ui-monospace, monospace; }
  @media (prefers-color-scheme: dark) { body { color: #eceff2; } pre { background: #24292f; } }
`;

/**
 * As Proton Mail and many others: a frame without an address, whose scripts are forbidden and whose nodes the page
 * writes, as tall as its content.
 */
function showInFrame(container, { html, lang }) {
  const frame = element('iframe', { class: 'message-frame', title: 'Message body', sandbox: 'allow-same-origin' });
  container.append(frame);
  const inside = frame.contentDocument;
  inside.open();
  inside.write('<!doctype html><title>Message body</title>');
  inside.close();
  inside.documentElement.lang = lang ?? 'en';
  inside.head.append(Object.assign(inside.createElement('style'), { textContent: FRAME_STYLE }));
  inside.body.append(inside.createRange().createContextualFragment(html));
  inside.addEventListener('keydown', onKey);
  const fit = () => frame.style.setProperty('height', `${inside.documentElement.offsetHeight}px`);
  fit();
  new ResizeObserver(fit).observe(frame);
}

/** Writes a message's content into a container that is already in the document. */
export function showBody(container, message) {
  if (message.framed) showInFrame(container, message);
  else if (message.html !== undefined) container.append(document.createRange().createContextualFragment(message.html));
  else container.append(element('div', { class: 'plain-text' }, message.text));
}

/** A copy of what `showBody` wrote, for quoting. */
export function copyOfBody(container) {
  const source = container.querySelector('iframe')?.contentDocument.body ?? container;
  return [...source.childNodes].map((node) => document.importNode(node, true));
}
