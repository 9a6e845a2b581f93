import { EDITORS } from '../../data/editors';

/** A text node and where its text begins in the flow, in UTF-16 units. */
export interface FlowPart {
  node: Text;
  start: number;
}

/** Text as a reader sees it: inline elements run on, blocks and `<br>` break the line, table cells are set apart. */
export interface TextFlow {
  text: string;
  parts: readonly FlowPart[];
}

/** Elements that do not end a line of text. Names instead of computed styles: asking for those would force a layout. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text nobody reads, besides editors and fields. */
const UNREAD = new Set('script style template noscript head title object'.split(' '));

const CELL = new Set(['td', 'th']);
const UNMARKED = ['svg', ...EDITORS].join(',');

/** The element that a text node's line belongs to. */
function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element !== null && INLINE.has(element.localName)) element = element.parentElement;
  return element;
}

/** Whether the text around a node runs on through it: words that are more than white space, and elements inside a line. */
export const isInLine = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE ? /\S/.test((node as Text).data) : INLINE.has((node as Element).localName);

/** Whether a `<br>` stands right before the node, looking out of the inline elements that it begins. */
function followsBreak(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    const before: Node | null = at.previousSibling;
    if (before !== null) return before.nodeName === 'BR';
    if (!INLINE.has((at.parentNode as Element | null)?.localName ?? '')) return false;
  }
  return false;
}

/**
 * Whether text in an element may be marked: read by somebody, and not being written. Remembers its answers, by which most
 * blocks of a page need to be asked only for themselves; for one reading, as editors come and go.
 */
export class Readability {
  /** by the parents of blocks */
  readonly #known = new Map<Element | null, boolean>();

  of(block: Element | null): boolean {
    if (block === null) return true;
    const parent = block.parentElement;
    const around = this.#known.get(parent) ?? !parent?.closest(UNMARKED);
    this.#known.set(parent, around);
    return around && !UNREAD.has(block.localName) && !block.matches(UNMARKED);
  }
}

/** Collects text nodes one by one into a flow. Reads `data` only: nothing here makes the browser lay out or restyle. */
export class FlowBuilder {
  #pieces: string[] = [];
  #parts: FlowPart[] = [];
  #block: Element | null = null;
  #readable = true;
  length = 0;

  /** @param readability the answers of the same reading */
  constructor(private readonly readability = new Readability()) {}

  /** Adds a node. */
  add(node: Text): void {
    const block = blockOf(node);
    if (block !== this.#block) {
      this.#readable = this.readability.of(block);
      if (this.#readable && this.length > 0) this.#separate(this.#block, block);
      this.#block = block;
    } else if (this.#readable && followsBreak(node)) this.#push('\n');
    if (!this.#readable) return;
    this.#parts.push({ node, start: this.length });
    this.#push(node.data);
  }

  /** Whether the next node would begin a new block: a good place to stop. */
  endsBefore(node: Text): boolean {
    return blockOf(node) !== this.#block;
  }

  build(): TextFlow {
    return { text: this.#pieces.join(''), parts: this.#parts };
  }

  #separate(from: Element | null, to: Element | null): void {
    const sameRow = from !== null && to !== null && CELL.has(from.localName) && from.parentElement === to.parentElement;
    this.#push(sameRow ? '\t' : '\n');
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.length += text.length;
  }
}
