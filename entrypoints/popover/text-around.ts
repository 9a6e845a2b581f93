import type { Mark } from '../content/frame';
import { FlowBuilder, type FlowPart, type TextFlow } from '../content/text-flow';

/** Text read on each side of a code, in UTF-16 units: a bounce with its report fits. */
const REACH = 16_384;

/** What holds one message in webmails and ticket systems: the list beside it tells of other bounces. */
const MESSAGE = 'article, [role="article"], [role="listitem"], [role="document"], [role="main"], main';

/** A text as a reader sees it, and where the code stands in it, in UTF-16 units. */
export interface TextAround {
  text: string;
  start: number;
  end: number;
}

/** The text nodes before or after a node, nearest first, as many as {@link REACH} holds. */
function neighbours(node: Text, step: 'previousNode' | 'nextNode'): Text[] {
  const root = node.parentElement?.closest(MESSAGE) ?? node.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const found: Text[] = [];
  for (let length = 0; length < REACH; ) {
    const next = walker[step]() as Text | null;
    if (next === null) break;
    found.push(next);
    length += next.data.length;
  }
  return found;
}

/** The text around a mark, read when somebody asks for more than its card. */
export function textAround({ range, finding }: Mark): TextAround {
  const node = range.startContainer as Text;
  const flow = new FlowBuilder();
  for (const text of [...neighbours(node, 'previousNode').reverse(), node, ...neighbours(node, 'nextNode')])
    flow.add(text);
  const { text, parts }: TextFlow = flow.build();
  const own = parts.find((part: FlowPart) => part.node === node)?.start ?? 0;
  const start = own + range.startOffset;
  const last = finding.places.at(-1)?.end ?? finding.end;
  return { text, start, end: Math.min(text.length, start + last - finding.start) };
}
