import { CONTEXT, NEAR, type Surroundings } from '../../smtp/detect/evidence';
import { Readability, TextFlow } from './text-flow';

/** Pages full of empty text nodes would be walked for ever. */
const CONTEXT_NODES = 40;

/** Text nodes side by side, laid out with what stands around them. */
export interface Stretch {
  flow: TextFlow;
  /** where they begin in the flow and where they end; what is outside was only read for context */
  from: number;
  to: number;
  /** more of that, by offsets of the flow */
  around: Surroundings;
}

/** Walks over all text of a node's document or shadow root, beginning at the node. */
export function textWalker(from: Node): TreeWalker {
  const walker = document.createTreeWalker(from.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  return walker;
}

/**
 * Lays out stretches of a page, for one reading: with what is near them, and once more where detection asks for all their context.
 * @param root a node of the document or shadow root that they stand in
 * @returns takes text nodes, at least one
 */
export function stretcher(root: Node): (nodes: readonly Text[]) => Stretch {
  const readability = new Readability();
  const walker = textWalker(root);

  /** The text nodes before or after a node, nearest first. */
  function contextOf(node: Text | undefined, step: 'previousNode' | 'nextNode', reach: number): Text[] {
    walker.currentNode = node as Text;
    const nodes: Text[] = [];
    for (let length = 0; length < reach && nodes.length < CONTEXT_NODES; ) {
      const next = walker[step]() as Text | null;
      if (next === null) break;
      nodes.push(next);
      length += next.data.length;
    }
    return nodes;
  }

  function layOut(nodes: readonly Text[], reach: number): Omit<Stretch, 'around'> {
    const flow = new TextFlow(readability);
    for (const before of contextOf(nodes[0], 'previousNode', reach).reverse()) flow.add(before);
    // A separator stands before the first node after the context; marks begin behind it all the same.
    const from = flow.text.length;
    for (const node of nodes) flow.add(node);
    const to = flow.text.length;
    for (const after of contextOf(nodes.at(-1), 'nextNode', reach)) flow.add(after);
    return { flow, from, to };
  }

  return (nodes) => {
    const near = layOut(nodes, NEAR);
    let far: ReturnType<typeof layOut> | undefined;
    const around: Surroundings = (from, to) => {
      far ??= layOut(nodes, CONTEXT);
      const shift = far.from - near.from;
      return far.flow.text.slice(Math.max(0, from + shift), to + shift);
    };
    return { ...near, around };
  };
}
