import type { Marker } from './marker';
import { FlowBuilder } from './text-flow';

/** A flow is handed to detection at the first block boundary after this many UTF-16 units. */
const FLOW_LENGTH = 32_768;

/** Text read before and after a changed block, so that its codes are judged in context, in UTF-16 units. */
const CONTEXT_LENGTH = 400;
const CONTEXT_NODES = 40;

/** Of each reading this much is searched for the words of bounces, in UTF-16 units: notices are short, longer pages are logs. */
const TALK_LENGTH = 131_072;

/** How long one slice of work may take, in milliseconds. Longer would be felt while scrolling. */
const SLICE = 8;

/** Gives the page its turn. Not an animation frame: those do not come in off-screen frames. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function textWalker(root: Node): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** The last text nodes before a root inside its container, in the order of the document. */
function contextBefore(root: Node, container: Node): Text[] {
  const walker = textWalker(container);
  walker.currentNode = root;
  const nodes: Text[] = [];
  let length = 0;
  while (length < CONTEXT_LENGTH && nodes.length < CONTEXT_NODES) {
    const node = walker.previousNode() as Text | null;
    if (node === null) break;
    nodes.push(node);
    length += node.data.length;
  }
  return nodes.reverse();
}

/** The first text nodes after a root inside its container. */
function contextAfter(root: Node, container: Node): Text[] {
  const walker = textWalker(container);
  walker.currentNode = root;
  while (walker.lastChild() !== null) {
    // down to the root's last descendant, so that the next node is outside it
  }
  const nodes: Text[] = [];
  let length = 0;
  while (length < CONTEXT_LENGTH && nodes.length < CONTEXT_NODES) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    if (root.contains(node)) continue;
    nodes.push(node);
    length += node.data.length;
  }
  return nodes;
}

/**
 * Reads a part of the page again: forgets its marks, finds its codes, paints them. Works in slices and gives the page
 * its turn between them.
 * @param root an element, a shadow root or a document
 */
export async function readAndMark(root: Node, marker: Marker): Promise<void> {
  const container = root.getRootNode();
  const walker = textWalker(root);
  marker.talkLeft = TALK_LENGTH;
  let until = performance.now() + SLICE;
  let flow = new FlowBuilder();
  for (const node of contextBefore(root, container)) flow.add(node);
  let own = flow.length;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (flow.length > FLOW_LENGTH && flow.endsBefore(node)) {
      marker.mark(flow.build(), own);
      flow = new FlowBuilder();
      for (const before of contextBefore(node, container)) flow.add(before);
      own = flow.length;
    }
    marker.forget(node);
    flow.add(node);
    if (performance.now() > until) {
      await nextTurn();
      until = performance.now() + SLICE;
    }
  }
  const end = flow.length;
  for (const node of contextAfter(root, container)) flow.add(node);
  // A separator stands before the first node after the context; marks begin behind it all the same.
  marker.mark(flow.build(), own, end);
}
