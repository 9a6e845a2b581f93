import { detect } from '../../smtp/detect/detect';
import type { Finding, Span } from '../../smtp/detect/finding';
import { MAIL_TALK } from '../../smtp/detect/vocabulary';
import type { Stretch } from './stretch';
import type { FlowPart, TextFlow } from './text-flow';

/** One marked stretch of one text node. A code split over several nodes has several marks with the same finding. */
export interface Mark {
  range: StaticRange;
  /** null where words are marked: a bounce that shows no code */
  finding: Finding | null;
  /** all marks that belong to the same place of the code, this one included */
  parts: readonly Mark[];
}

/** Two codes of one reply that a line break parts stand this close, in UTF-16 units. */
const WRAP_REACH = 24;

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

/**
 * Paints findings without touching the page: static ranges in the CSS Custom Highlight registry, and a weak map from
 * text node to marks for hit-testing (asking the registry would cost more on larger pages).
 */
export class Marker {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  readonly #highlight = new Highlight();
  readonly #registry = CSS.highlights;

  /** The name under which marks were painted last; highlight.css carries its style. */
  look = '';

  /** What is marked, in the order in which it was found. */
  readonly marks = new Set<Mark>();

  /** Whether something here is worded as bounces are: where no code stands, its words may tell. */
  talk = false;

  /** How much may still be searched for such words, in UTF-16 units. */
  talkLeft = 0;

  /** How many replies and phrases are marked. */
  get count(): number {
    return new Set([...this.marks].map((mark) => mark.finding ?? mark.parts)).size;
  }

  marksIn(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** Whether a text is worded as bounces are. Here, because the vocabulary is. */
  speaksOfMail(text: string): boolean {
    return MAIL_TALK.test(text);
  }

  /** Shows the marks, under a name that the background tells. Until then, and on pages without a code, the page holds no trace of us. */
  show(look: string): void {
    this.look = look;
    if (this.marks.size > 0) this.#registry.set(look, this.#highlight);
  }

  /** Takes all marks away. */
  clear(): void {
    for (const mark of this.marks) this.#remove(mark);
    // the marks of an updated extension have taken this place
    if (this.#registry.get(this.look) === this.#highlight) this.#registry.delete(this.look);
  }

  /** Forgets the marks of one text node, because it is about to be read again. */
  forget(node: Text): void {
    for (const mark of this.#byNode.get(node) ?? []) for (const part of mark.parts) this.#remove(part);
  }

  /** Forgets marks in nodes that have left the page. */
  forgetDetached(): void {
    for (const mark of this.marks) if (!mark.range.startContainer.isConnected) this.#remove(mark);
  }

  /** Finds and paints the codes of a stretch. */
  mark({ flow, from, to, around }: Stretch): void {
    if (!this.talk && this.talkLeft > 0) {
      this.talkLeft -= flow.text.length;
      this.talk = this.speaksOfMail(flow.text);
    }
    for (const finding of detect(flow.text, around)) {
      let parts: Mark[] = [];
      let last = 0;
      for (const place of finding.places) {
        if (place.start < from || place.start >= to) continue;
        // `550⏎    5.1.1` is one place to point at; the lines of a multi-line reply are several.
        if (place.start - last > WRAP_REACH) parts = [];
        this.place(flow, finding, place, parts);
        last = place.end;
      }
    }
  }

  /** Paints one place of a flow. @param parts the marks that belong to it so far; its own are added */
  place({ parts: flow }: TextFlow, finding: Finding | null, { start, end }: Span, parts: Mark[]): void {
    for (let index = partAt(flow, start); index < flow.length; index++) {
      const { node, start: at } = flow[index] as FlowPart;
      if (at >= end) break;
      const startOffset = Math.max(0, start - at);
      const endOffset = Math.min(node.data.length, end - at);
      if (startOffset >= endOffset) continue;
      const range = new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });
      const mark: Mark = { range, finding, parts };
      parts.push(mark);
      const marks = this.#byNode.get(node);
      if (marks === undefined) this.#byNode.set(node, [mark]);
      else marks.push(mark);
      this.marks.add(mark);
      this.#highlight.add(range);
    }
  }

  #remove(mark: Mark): void {
    this.marks.delete(mark);
    this.#highlight.delete(mark.range);
    const node = mark.range.startContainer as Text;
    const left = (this.#byNode.get(node) ?? []).filter((other) => other !== mark);
    if (left.length > 0) this.#byNode.set(node, left);
    else this.#byNode.delete(node);
  }
}
