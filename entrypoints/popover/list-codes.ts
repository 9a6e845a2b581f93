import type { ListedCode } from '../background/messages';
import type { Frame } from '../content/frame';
import type { Mark } from '../content/marker';
import type { Explanations } from './explanations';
import { labelOf, listedCodes } from './shown-codes';

/** Of the words before and after a code this much is shown, in UTF-16 units. */
const BEFORE = 26;
const AFTER = 100;

/** Text nodes that are asked for those words on either side. */
const NODES = 6;

/** A few words around a mark, on its own line and after it. */
function wordsAround(frame: Frame, { range, parts }: Mark): Pick<ListedCode, 'before' | 'seen' | 'after'> {
  const node = range.startContainer as Text;
  const nodesOn = (step: 'previousNode' | 'nextNode') => {
    const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = node;
    const nodes: Text[] = [];
    for (let next = walker[step](); next !== null && nodes.length < NODES; next = walker[step]())
      nodes.push(next as Text);
    return nodes;
  };
  const flow = frame.newFlow();
  for (const text of [...nodesOn('previousNode').reverse(), node, ...nodesOn('nextNode')]) flow.add(text);
  const { text, parts: read } = flow;
  const startOf = (of: Node) => read.find((part) => part.node === of)?.start;
  const start = (startOf(node) ?? 0) + range.startOffset;
  const last = parts.at(-1)?.range ?? range;
  const end = (startOf(last.endContainer) ?? startOf(node) ?? 0) + last.endOffset;
  const line = text.slice(0, start).split('\n').at(-1) ?? '';
  const rest = text.slice(end);
  // whole words only
  const before = line.length > BEFORE ? `… ${line.slice(-BEFORE).replace(/^\S*\s*/, '')}` : line;
  const after = rest.length > AFTER ? `${rest.slice(0, AFTER).replace(/\s*\S*$/, '')} …` : rest;
  return { before, seen: text.slice(start, end), after };
}

/** What is marked in a frame, in reading order. What has the same code and the same explanation is listed once. */
export function listCodes(frame: Frame, explanations: Explanations): ListedCode[] {
  const listed = new Map<string, ListedCode & { places: number[] }>();
  listedCodes(frame).forEach((mark, place) => {
    const label = labelOf(mark);
    const card = explanations.of(mark)?.card;
    const title = card?.title ?? '';
    const known = listed.get(label + title);
    if (known === undefined)
      listed.set(label + title, {
        label,
        title,
        outcome: card?.outcome ?? null,
        ...wordsAround(frame, mark),
        places: [place],
      });
    else known.places.push(place);
  });
  return [...listed.values()];
}
