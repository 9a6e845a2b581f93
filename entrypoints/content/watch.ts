import type { Marker } from './marker';
import { readAndMark } from './reader';
import { isInLine } from './text-flow';
import { takeTurns } from './turns';

/** Changes are collected this long before they are read, in milliseconds: pages change in bursts. */
const SETTLE = 60;

/** Above this many changed places, far from each other, the whole page is read once instead. */
const BULK = 200;

/** The outermost of the given nodes that are still in the page: nothing is read twice. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const connected = [...nodes].filter((node) => node.isConnected);
  return connected.filter((node) => {
    for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) if (nodes.has(parent)) return false;
    return true;
  });
}

/** Changed siblings that stand side by side, first and last: they are read as one. Pages add rows in order, at the end or at the top. */
function runsOf(nodes: readonly Node[]): [Node, Node][] {
  const next = (node: Node) => (node as Element).nextElementSibling;
  const runs: [Node, Node][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run !== undefined && next(run[1]) === node) run[1] = node;
    else if (run !== undefined && next(node) === run[0]) run[0] = node;
    else runs.push([node, node]);
  }
  return runs;
}

/** The block that a change belongs to: codes can be split over its inline elements. */
function blockAround(node: Node): Node {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('p, div, td, li, pre, section, article, body') ?? element ?? node;
}

/**
 * Reads the page, then follows it: opened messages, edited text, replaced bodies, open shadow roots.
 * @param onChange called after each reading
 * @param signal ends the watch
 */
export function watch(document: Document, marker: Marker, onChange: () => void, signal: AbortSignal): Promise<void> {
  const changed = new Set<Node>();
  /** Something has changed, if only that marked text is gone. */
  let stale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  // Observers only collect; the work is done in slices later.
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') changed.add(blockAround(record.target));
      for (const added of record.addedNodes) {
        if (added instanceof Element) changed.add(added);
        else if (added instanceof Text && isInLine(added)) changed.add(blockAround(added));
      }
      // What was parted by them may now be one code.
      if (record.addedNodes.length === 0 && [...record.removedNodes].some(isInLine)) changed.add(record.target);
    }
    stale = true;
    timer ??= setTimeout(flush, SETTLE);
  });

  const observe = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });

  async function flush(): Promise<void> {
    timer = undefined;
    if (busy || signal.aborted) return;
    busy = true;
    while (stale && !signal.aborted) {
      stale = false;
      const all = new Set(changed);
      changed.clear();
      marker.forgetDetached();
      const runs = runsOf(outermost(all));
      const page = document.body ?? document.documentElement;
      for (const [first, last] of runs.length > BULK ? [[page, page] as const] : runs) {
        await readAndMark(first, marker, last);
        for (let root: Node | null = first; root !== null; root = root === last ? null : root.nextSibling)
          await readShadows(root);
      }
      onChange();
    }
    busy = false;
  }

  const seen = new WeakSet<ShadowRoot>();

  /** Open shadow roots are pages of their own to walkers and observers. */
  async function readShadows(root: Node): Promise<void> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let walked = 0;
    for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
      if (++walked % 64 === 0) await takeTurns();
      const shadow = (node as Element).shadowRoot;
      if (!shadow || seen.has(shadow)) continue;
      seen.add(shadow);
      observe(shadow);
      await readAndMark(shadow, marker);
      await readShadows(shadow);
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const first = (async () => {
    observe(document);
    busy = true;
    await readAndMark(document.documentElement ?? document, marker);
    await readShadows(document);
    busy = false;
    onChange();
    if (stale) timer ??= setTimeout(flush, SETTLE);
  })();
  return first;
}
