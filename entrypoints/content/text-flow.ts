import { EDITORS } from '../../data/editors';

/** A text node and where its text begins in the flow, in UTF-16 units. */
export interface FlowPart {
  node: Text;
  start: number;
}

/** Elements that do not end a line of text. Names instead of computed styles: asking for those would force a layout. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text nobody reads, besides editors and fields. */
const UNREAD = new Set('script style template noscript title object'.split(' '));

const CELL = new Set(['td', 'th']);
const UNMARKED = ['svg', ...EDITORS].join(',');

const isSameRow = (from: Element | null, to: Element | null): boolean =>
  from !== null && to !== null && CELL.has(from.localName) && from.parentElement === to.parentElement;

/** Whether the text around a node runs on through it: words that are more than white space, and elements inside a line. */
export const isInLine = (node: Node): boolean =>
  node instanceof Text ? /\S/.test(node.data) : INLINE.has((node as Element).localName);

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

/**
 * Text as a reader sees it: inline elements run on, blocks and `<br>` break the line, table cells are set apart. Text nodes are
 * added one by one. Reads `data` only: nothing here makes the browser lay out or restyle.
 */
export class TextFlow {
  text = '';
  readonly parts: FlowPart[] = [];
  /** the element that the line belongs to */
  #block: Element | null = null;
  #readable = true;

  /** @param readability the answers of the same reading */
  constructor(private readonly readability = new Readability()) {}

  /** Each question to the page costs as much as reading a node: on one way up are found the block and what stands before the node in its line. */
  add(node: Text): void {
    let before: Node | null = node.previousSibling;
    let block = node.parentElement;
    while (block !== null && INLINE.has(block.localName)) {
      before ??= block.previousSibling;
      block = block.parentElement;
    }
    if (block !== this.#block) {
      this.#readable = this.readability.of(block);
      if (this.#readable && this.text !== '') this.text += isSameRow(this.#block, block) ? '\t' : '\n';
      this.#block = block;
    } else if (this.#readable && before?.nodeName === 'BR') this.text += '\n';
    if (!this.#readable) return;
    this.parts.push({ node, start: this.text.length });
    this.text += node.data;
  }
}
