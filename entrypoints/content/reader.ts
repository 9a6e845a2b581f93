import { CONTEXT } from '../../smtp/detect/evidence';
import type { Marker } from './marker';
import { stretcher, textWalker } from './stretch';
import { takeTurns } from './turns';

/** A stretch is handed to detection once it is so long, in UTF-16 units, if not before. */
const FLOW_LENGTH = 32_768;

/**
 * A node in which a code may begin; tags may split it. Most have none and are only read: to lay them out as a flow,
 * asking for their blocks, costs several times as much. CANDIDATE of the grammar, or its beginning at the node's end;
 * beside a digit or a dot it is part of a year, an address or a longer number.
 */
const MAY_BEGIN_CODE = /(?<![\d.])[2-5](?:\d\d(?!\d)|\.\d{1,3}\.\d|[\d.]*$)/;

/** Of each reading this much is searched for the words of bounces, in UTF-16 units: notices are short, longer pages are logs. */
const TALK_LENGTH = 65_536;

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
 * its turn between them. A stretch begins at a node that may hold a code, and ends once enough text without one follows.
 * @param first an element, a shadow root or a document
 * @param last where the part ends: the first, or a later sibling
 */
export async function readAndMark(first: Node, marker: Marker, last = first): Promise<void> {
  marker.talkLeft = TALK_LENGTH;
  const behind = textBehind(last);
  const stretchOf = stretcher(first);
  // a first reading has nothing to forget, and asks 100,000 nodes nothing
  const hadMarks = marker.marks.size > 0;
  // all of a document can be a draft
  const isDraft = document.designMode === 'on';
  const walker = textWalker(first);
  /** A node's marks are forgotten before the stretch in front of it is marked: a code may run over into it. */
  const next = (): Text | null => {
    const node = walker.nextNode() as Text | null;
    if (node === null || node === behind) return null;
    if (hadMarks) marker.forget(node);
    return node;
  };
  let nodes: Text[] = [];
  let wanted = 0;
  let length = 0;
  let quiet = 0;
  let read = 0;
  for (let node = next(); node !== null; ) {
    const { data } = node;
    // Where a notice's words are still looked for, every node counts.
    const isWanted = !isDraft && (MAY_BEGIN_CODE.test(data) || (!marker.talk && marker.talkLeft > 0));
    if (isWanted || wanted > 0) {
      nodes.push(node);
      if (isWanted) wanted = nodes.length;
      length += data.length;
      quiet = isWanted ? 0 : quiet + data.length;
    }
    node = next();
    if (wanted > 0 && (quiet > CONTEXT || length > FLOW_LENGTH || node === null)) {
      marker.mark(stretchOf(nodes.slice(0, wanted)));
      nodes = [];
      // a stretch may have been long: the page's turn may have come
      wanted = length = read = 0;
    }
    if (read++ % 256 === 0) await takeTurns();
  }
}
