import { MESSAGE_BODIES, MESSAGE_REGIONS, PROGRAM_PARTS } from '../../data/message-bodies';
import { formatPair } from '../../smtp/code-pair';
import { type Finding, pairOf } from '../../smtp/detect/finding';
import type { CodePlace } from '../background/messages';
import type { Frame } from '../content/frame';
import type { Mark } from '../content/marker';
import type { TextFlow } from '../content/text-flow';

/** A message longer than this is explained in part, in UTF-16 units: it is a log. */
const LONGEST = 65_536;

/** A page with more elements than this is a log or a list: to look for messages in it would take a long task. */
const MOST_ELEMENTS = 30_000;

const BODY = MESSAGE_BODIES.join(',');
const MESSAGE = [...MESSAGE_BODIES, ...MESSAGE_REGIONS].join(',');
const PROGRAM = PROGRAM_PARTS.join(',');

/** A message as a reader sees it, and the codes that are marked in it. */
export interface MessageText {
  flow: TextFlow;
  codes: readonly { finding: Finding; place: CodePlace }[];
}

/** What holds the message in which a text stands; the whole page where nothing tells. */
const containerOf = (node: Node): Node => node.parentElement?.closest(MESSAGE) ?? node.getRootNode();

const textsIn = (root: Node) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

/** The codes that are marked in the nodes of a flow, each once, in its order. */
function codesIn(frame: Frame, flow: TextFlow): MessageText['codes'] {
  const codes = new Map<Finding, CodePlace>();
  for (const { node, start } of flow.parts)
    for (const { finding, range } of frame.marker.marksIn(node)) {
      if (finding === null) continue;
      const known = codes.get(finding);
      const end = start + range.endOffset;
      if (known === undefined)
        codes.set(finding, { label: formatPair(pairOf(finding)), start: start + range.startOffset, end });
      else known.end = end;
    }
  return [...codes].map(([finding, place]) => ({ finding, place }));
}

/** The text nodes before or after a node in its message, nearest first, as far as an explanation looks. */
function neighbours(node: Node, step: 'previousNode' | 'nextNode'): Text[] {
  const walker = textsIn(containerOf(node));
  walker.currentNode = node;
  const found: Text[] = [];
  for (let length = 0; length < LONGEST / 2; ) {
    const next = walker[step]() as Text | null;
    if (next === null) break;
    found.push(next);
    length += next.data.length;
  }
  return found;
}

/** The message in which a mark stands, with all of its codes; of a log the part around it. */
export function messageAround(frame: Frame, { range }: Mark): MessageText {
  const node = range.startContainer as Text;
  const flow = frame.newFlow();
  for (const text of [...neighbours(node, 'previousNode').reverse(), node, ...neighbours(node, 'nextNode')])
    flow.add(text);
  return { flow, codes: codesIn(frame, flow) };
}

/** The open shadow roots below a node. */
function shadowsIn(root: Node): ShadowRoot[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const found: ShadowRoot[] = [];
  for (let node = walker.nextNode() as Element | null; node !== null; node = walker.nextNode() as Element | null)
    if (node.shadowRoot) found.push(node.shadowRoot, ...shadowsIn(node.shadowRoot));
  return found;
}

/**
 * What holds whole messages below a document or shadow root: the innermost elements known for it. A page without any is
 * a message itself, unless it is a program around messages, whose lists tell of many.
 */
function bodiesIn(root: Document | ShadowRoot): (Element | ShadowRoot)[] {
  const bodies = [...root.querySelectorAll(BODY)].filter((body) => body.querySelector(BODY) === null);
  if (bodies.length > 0 || root.querySelector(PROGRAM) !== null) return bodies;
  return [root instanceof ShadowRoot ? root : root.documentElement];
}

/** The messages of a page that show no code. */
export function messagesWithoutCode(frame: Frame): TextFlow[] {
  const flows: TextFlow[] = [];
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return flows;
  for (const body of [document, ...shadowsIn(document)].flatMap(bodiesIn)) {
    const flow = frame.newFlow();
    const walker = textsIn(body);
    for (let node = walker.nextNode() as Text | null; node !== null && flow.text.length <= LONGEST; ) {
      flow.add(node);
      node = walker.nextNode() as Text | null;
    }
    const marked = flow.parts.some(({ node }) => frame.marker.marksIn(node).length > 0);
    if (flow.text.length <= LONGEST && !marked) flows.push(flow);
  }
  return flows;
}
