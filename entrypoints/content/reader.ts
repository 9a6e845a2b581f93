import type { Marker } from './marker';
import { FlowBuilder, Readability } from './text-flow';
import { takeTurns } from './turns';

/** A flow is handed to detection at the first block boundary after this many UTF-16 units, if not before. */
const FLOW_LENGTH = 32_768;

/** Text read before and after what may hold a code, so that codes are judged in context, in UTF-16 units. */
const CONTEXT_LENGTH = 320;
const CONTEXT_NODES = 40;

/**
 * A node in which a code may begin; tags may split it. Most have none and are only read: to lay them out as a flow,
 * asking for their blocks, costs several times as much. POSSIBLE_CODE of the grammar, or its beginning at the node's end.
 */
const MAY_BEGIN_CODE = /[2-5](?:\d\d|\.\d{1,3}\.\d|[\d.]*$)/;

/** Of each reading this much is searched for the words of bounces, in UTF-16 units: notices are short, longer pages are logs. */
const TALK_LENGTH = 65_536;

/** Walks over all text of a node's document or shadow root, beginning at the node. */
function textWalker(from: Node): TreeWalker {
  const walker = (from.ownerDocument ?? (from as Document)).createTreeWalker(from.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  return walker;
}

/** The text nodes before or after a node, nearest first. @param walker one that may be moved */
function contextOf(walker: TreeWalker, node: Node, step: 'previousNode' | 'nextNode'): Text[] {
  walker.currentNode = node;
  const nodes: Text[] = [];
  for (let length = 0; length < CONTEXT_LENGTH && nodes.length < CONTEXT_NODES; ) {
    const next = walker[step]() as Text | null;
    if (next === null) break;
    nodes.push(next);
    length += next.data.length;
  }
  return nodes;
}

/** The first text node behind everything that a node holds, or null. */
function textBehind(node: Node): Node | null {
  const walker = textWalker(node);
  while (walker.lastChild() !== null) {
    // down to the last text inside, so that the next one is outside
  }
  return walker.nextNode();
}

/**
 * Reads a part of the page again: forgets its marks, finds its codes, paints them. Works in slices and gives the page
 * its turn between them. A flow begins at a node that may hold a code, and ends once enough text without one follows.
 * @param first an element, a shadow root or a document
 * @param last where the part ends: the first, or a later sibling
 */
export async function readAndMark(first: Node, marker: Marker, last = first): Promise<void> {
  marker.talkLeft = TALK_LENGTH;
  const behind = textBehind(last);
  const readability = new Readability();
  // a first reading has nothing to forget, and asks 100,000 nodes nothing
  const hadMarks = marker.marks.size > 0;
  const walker = textWalker(first);
  const around = textWalker(first);
  let flow: FlowBuilder | null = null;
  let own = 0;
  let quietFrom = 0;
  let read = 0;
  for (let node = walker.nextNode() as Text | null; node !== null && node !== behind; ) {
    if (hadMarks) marker.forget(node);
    // Where a notice's words are still looked for, every node counts.
    const isWanted = MAY_BEGIN_CODE.test(node.data) || (!marker.talk && marker.talkLeft > 0);
    if (isWanted && flow === null) {
      flow = new FlowBuilder(readability);
      for (const before of contextOf(around, node, 'previousNode').reverse()) flow.add(before);
      own = flow.length;
    }
    const at: Text = node;
    node = walker.nextNode() as Text | null;
    if (flow !== null) {
      flow.add(at);
      const { length } = flow;
      if (isWanted) quietFrom = length;
      const isQuiet = length - quietFrom > CONTEXT_LENGTH;
      if (isQuiet || node === null || node === behind || (length > FLOW_LENGTH && flow.endsBefore(node))) {
        if (!isQuiet) for (const after of contextOf(around, at, 'nextNode')) flow.add(after);
        // A separator stands before the first node after the context; marks begin behind it all the same.
        marker.mark(flow.build(), own, length);
        flow = null;
      }
    }
    if (++read % 256 === 0) await takeTurns();
  }
}
