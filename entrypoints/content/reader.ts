import { POSSIBLE_CODE } from '../../smtp/detect/grammar';
import type { Marker } from './marker';
import { FlowBuilder } from './text-flow';

/** A flow is handed to detection at the end of the piece that makes it longer than this, in UTF-16 units. */
const FLOW_LENGTH = 32_768;

/**
 * Text is looked at in pieces of about this length, in UTF-16 units. Most hold nothing that could be a code, and are not
 * laid out as a flow: asking nodes for their blocks costs several times what reading them does.
 */
const PIECE = 400;

/** Text read before and after what may hold a code, so that codes are judged in context, in UTF-16 units. */
const CONTEXT_LENGTH = 400;
const CONTEXT_NODES = 40;

/** No piece ends inside a number: tags may split a code. */
const IN_NUMBER = /[\d.]$/;

/** Of each reading this much is searched for the words of bounces, in UTF-16 units: notices are short, longer pages are logs. */
const TALK_LENGTH = 131_072;

/** How long one slice of work may take, in milliseconds. Longer would be felt while scrolling. */
const SLICE = 8;

let sliceEnd = 0;

/** Gives the page its turn once a slice is over. Not an animation frame: those do not come in off-screen frames. */
export async function takeTurns(): Promise<void> {
  if (performance.now() < sliceEnd) return;
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  sliceEnd = performance.now() + SLICE;
}

/** Walks over all text of a node's document or shadow root, beginning at the node. */
function textWalker(from: Node): TreeWalker {
  const walker = (from.ownerDocument ?? (from as Document)).createTreeWalker(from.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  return walker;
}

/** The text nodes before or after a node, nearest first. */
function contextOf(node: Node, step: 'previousNode' | 'nextNode'): Text[] {
  const walker = textWalker(node);
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
 * its turn between them.
 * @param first an element, a shadow root or a document
 * @param last where the part ends: the first, or a later sibling
 */
export async function readAndMark(first: Node, marker: Marker, last = first): Promise<void> {
  marker.talkLeft = TALK_LENGTH;
  const behind = textBehind(last);
  const walker = textWalker(first);
  let flow: FlowBuilder | null = null;
  let own = 0;
  let tail: Node = first;

  const close = () => {
    if (flow === null) return;
    const end = flow.length;
    for (const after of contextOf(tail, 'nextNode')) flow.add(after);
    // A separator stands before the first node after the context; marks begin behind it all the same.
    marker.mark(flow.build(), own, end);
    flow = null;
  };

  let node = walker.nextNode() as Text | null;
  while (node !== null && node !== behind) {
    const head: Text = node;
    const piece: Text[] = [];
    let text = '';
    let end = head;
    do {
      end = node;
      marker.forget(node);
      piece.push(node);
      text += node.data;
      if (piece.length % 64 === 0) await takeTurns();
      node = walker.nextNode() as Text | null;
    } while (node !== null && node !== behind && (text.length < PIECE || IN_NUMBER.test(end.data)));
    // Where a notice's words are still looked for, every piece counts.
    if ((!marker.talk && marker.talkLeft > 0) || POSSIBLE_CODE.test(text)) {
      if (flow === null) {
        flow = new FlowBuilder();
        for (const before of contextOf(head, 'previousNode').reverse()) flow.add(before);
        own = flow.length;
      }
      for (const part of piece) flow.add(part);
      tail = end;
      if (flow.length > FLOW_LENGTH) close();
    } else close();
    await takeTurns();
  }
  close();
}
