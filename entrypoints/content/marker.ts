import { formatPair } from '../../smtp/code-pair';
import { detect } from '../../smtp/detect/detect';
import type { Finding, Span } from '../../smtp/detect/finding';
import { pairOf } from '../../smtp/detect/finding';
import { POSSIBLE_CODE } from '../../smtp/detect/grammar';
import { contextOf } from '../../smtp/reply-context';
import type { Ask } from '../background/messages';
import type { Mark } from './frame';
import type { FlowPart, TextFlow } from './text-flow';

/** The name under which marks are painted; highlight.css carries its style. The registry is shared with the page. */
const HIGHLIGHT = 'bounce-lens-code';

/** Two codes of one reply that a line break parts stand this close, in UTF-16 units. */
const WRAP_REACH = 24;

interface Draft {
  node: Text;
  start: number;
  end: number;
}

/** The index of the last part that begins at or before an offset. */
function partAt(parts: readonly FlowPart[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretches of text nodes that a place in the flow covers. */
function draftsFor({ parts }: TextFlow, { start, end }: Span): Draft[] {
  const drafts: Draft[] = [];
  for (let index = partAt(parts, start); index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined || part.start >= end) break;
    const from = Math.max(0, start - part.start);
    const to = Math.min(part.node.data.length, end - part.start);
    if (from < to) drafts.push({ node: part.node, start: from, end: to });
  }
  return drafts;
}

/**
 * Paints findings without touching the page: static ranges in the CSS Custom Highlight registry, and a weak map from
 * text node to marks for hit-testing (asking the registry would cost more on larger pages).
 */
export class Marker {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  readonly #marks = new Set<Mark>();
  readonly #asked = new Map<string, Ask>();
  #highlight: Highlight | null = null;

  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** How many replies are marked. */
  get count(): number {
    return new Set([...this.#marks].map((mark) => mark.finding)).size;
  }

  marksIn(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** What has to be asked for every reply now marked, by key, none twice. */
  asks(): ReadonlyMap<string, Ask> {
    const marked = new Set([...this.#marks].map((mark) => mark.key));
    for (const key of this.#asked.keys()) if (!marked.has(key)) this.#asked.delete(key);
    return this.#asked;
  }

  /** Forgets the marks of one text node, because it is about to be read again. */
  forget(node: Text): void {
    for (const mark of this.#byNode.get(node) ?? []) for (const part of mark.parts) this.#remove(part);
  }

  /** Forgets marks in nodes that have left the page. */
  forgetDetached(): void {
    for (const mark of this.#marks) if (!mark.range.startContainer.isConnected) this.#remove(mark);
  }

  /**
   * Finds and paints the codes of a flow.
   * @param from,to places outside belong to text that was only read for context
   */
  mark(flow: TextFlow, from = 0, to = Number.POSITIVE_INFINITY): void {
    if (!POSSIBLE_CODE.test(flow.text)) return;
    for (const finding of detect(flow.text)) {
      const ask: Ask = { label: formatPair(pairOf(finding)), ...contextOf(flow.text, finding) };
      const key = `${ask.label}\n${ask.before}\n${ask.reply}`;
      let parts: Mark[] = [];
      let last = Number.NEGATIVE_INFINITY;
      for (const place of finding.places) {
        if (place.start < from || place.start >= to) continue;
        // `550⏎    5.1.1` is one place to point at; the lines of a multi-line reply are several.
        if (place.start - last > WRAP_REACH) parts = [];
        this.#asked.set(key, ask);
        this.#place(flow, finding, place, key, parts);
        last = place.end;
      }
    }
  }

  #place(flow: TextFlow, finding: Finding, place: Span, key: string, parts: Mark[]): void {
    for (const { node, start, end } of draftsFor(flow, place)) {
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      const mark: Mark = { range, finding, key, parts };
      parts.push(mark);
      const marks = this.#byNode.get(node);
      if (marks === undefined) this.#byNode.set(node, [mark]);
      else marks.push(mark);
      this.#marks.add(mark);
      this.#paint().add(range);
    }
  }

  #remove(mark: Mark): void {
    this.#marks.delete(mark);
    this.#highlight?.delete(mark.range);
    const node = mark.range.startContainer as Text;
    const left = (this.#byNode.get(node) ?? []).filter((other) => other !== mark);
    if (left.length > 0) this.#byNode.set(node, left);
    else this.#byNode.delete(node);
  }

  /** The highlight, registered with the first mark: pages without a code show no trace of us. */
  #paint(): Highlight {
    if (this.#highlight === null) {
      this.#highlight = new Highlight();
      (this.#document.defaultView ?? globalThis).CSS.highlights.set(HIGHLIGHT, this.#highlight);
    }
    return this.#highlight;
  }
}
