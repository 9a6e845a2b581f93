/** What the page noticed that it did not do itself, in words; read by the tests. */
window.__seen = [];

/** While the page's own code runs, what it does is no news. */
let ours = 0;
function byOurselves(work) {
  ours++;
  try {
    return work();
  } finally {
    ours--;
  }
}

/** Breaks a function that a guest might call for everybody but the page itself, and writes the call down. */
function trap(owner, name) {
  const original = owner[name];
  owner[name] = function (...parameters) {
    if (ours > 0) return original.apply(this, parameters);
    window.__seen[window.__seen.length] = `called ${name}`;
    throw new TypeError('not here');
  };
}

trap(Array.prototype, 'push');
trap(Array.prototype, 'map');
trap(Node.prototype, 'appendChild');
trap(Element.prototype, 'append');
trap(Element.prototype, 'attachShadow');
trap(Element.prototype, 'closest');
trap(HTMLElement.prototype, 'showPopover');
trap(Document.prototype, 'createTreeWalker');
trap(Document.prototype, 'caretPositionFromPoint');
trap(CSS.highlights, 'set');

const flood = document.querySelector('#flood');
const codes = document.querySelectorAll('[data-target]');

/** Writes down every change that is not of the flood's, once the page has been parsed. */
const watcher = new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (flood.contains(target)) continue;
    const note = (words) => (window.__seen[window.__seen.length] = words);
    for (const node of addedNodes) note(`added ${node.localName} to ${target.localName}`);
    for (const node of removedNodes) note(`removed ${node.localName} from ${target.localName}`);
    if (type === 'attributes') note(`changed ${attributeName} of ${target.localName}`);
    if (type === 'characterData') note('changed a text');
  }
});
addEventListener('DOMContentLoaded', () =>
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
);

/** Thousands of nodes a second come and go. */
setInterval(() => {
  byOurselves(() => {
    const lines = [];
    for (let at = 0; at < 200; at++) {
      const line = document.createElement('p');
      line.textContent = `line ${at}`;
      lines[at] = line;
    }
    flood.replaceChildren(...lines);
    flood.replaceChildren();
  });
}, 40);

/** Events that no hand made: they must neither open a card nor close one. */
setInterval(() => {
  byOurselves(() => {
    const { x, y } = codes[1].getBoundingClientRect();
    const where = { bubbles: true, cancelable: true, clientX: x + 4, clientY: y + 4, pointerType: 'mouse' };
    document.body.dispatchEvent(new PointerEvent('pointermove', { ...where, clientX: 1, clientY: 1 }));
    // the last one rests on a code
    for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'pointermove'])
      codes[1].dispatchEvent(new PointerEvent(type, where));
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    document.dispatchEvent(new Event('scroll', { bubbles: true }));
    window.dispatchEvent(new Event('resize'));
  });
}, 120);

/** Sweeps away what the page did not put there, once in a while; the tests wait for these counts to grow. */
window.__swept = 0;
window.__sweeps = 0;
setInterval(() => {
  window.__sweeps++;
  for (const element of document.querySelectorAll('html > :not(head, body)')) {
    element.remove();
    window.__swept++;
  }
}, 4000);

window.selfTest(() => codes.length === 2 && document.body.children.length === 7);
const test = window.__selfTest;
window.__selfTest = () => byOurselves(test);
