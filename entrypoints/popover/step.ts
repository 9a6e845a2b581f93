import type { Mark } from '../content/marker';
import type { CardController } from './card-controller';
import { anchorOf } from './hit-test';
import type { Host } from './host';
import { Ring } from './ring';
import { scrollTo } from './scroll-to';

/** Whether one mark stands before another on the page. */
function inOrder(a: Mark, b: Mark): number {
  const [from, to] = [a.range.startContainer, b.range.startContainer];
  if (from === to) return a.range.startOffset - b.range.startOffset;
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** From code to code with the keyboard: a ring shows where it is, Enter opens the card, Esc goes back to the page. */
export class Stepper {
  #at: Mark | null = null;
  #focusBefore: Element | null = null;
  readonly #ring: Ring;

  constructor(
    private readonly cards: CardController,
    host: Host,
  ) {
    this.#ring = new Ring(
      host,
      () => this.#open(),
      () => this.leave(),
    );
    const { signal } = cards.frame;
    const follow = () => this.#follow();
    addEventListener('scroll', follow, { capture: true, passive: true, signal });
    addEventListener('resize', follow, { passive: true, signal });
    signal.addEventListener('abort', () => this.#ring.remove());
  }

  /** Whether the ring is here, or was until the page drew its code anew or the reader clicked elsewhere: it goes on from there. */
  get isHere(): boolean {
    return this.#at !== null;
  }

  /**
   * Goes one code on or back.
   * @param afresh begin at the first code, or backwards at the last one
   * @returns false where there is none left in this frame
   */
  step(by: 1 | -1, afresh: boolean): boolean {
    const codes = this.#codes();
    const from = afresh ? -1 : codes.findIndex((mark) => this.#isAt(mark));
    const next = from < 0 ? codes.at(by > 0 ? 0 : -1) : codes[from + by];
    if (next === undefined) return false;
    if (this.#ring.element === null) this.#focusBefore = document.activeElement;
    this.cards.close();
    this.#at = next;
    scrollTo(next.range.startContainer.parentElement, () => anchorOf(next));
    this.#show(next);
    return true;
  }

  /** Takes the ring away and gives the focus back to the page. */
  leave(): void {
    const hadFocus = this.#ring.element !== null;
    this.#at = null;
    this.#ring.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Takes the ring away because it has gone on to another frame, and the focus with it. */
  abandon(): void {
    this.#at = null;
    this.#ring.remove();
    this.#focusBefore = null;
  }

  /** The first mark of each code that is on screen or can be scrolled there, in the order of the page. */
  #codes(): Mark[] {
    const shown = [...this.cards.frame.marker.marks].filter((mark) => anchorOf(mark) !== null).sort(inOrder);
    const firsts = new Map<unknown, Mark>();
    for (const mark of shown) {
      const code = mark.finding ?? mark.parts;
      if (!firsts.has(code)) firsts.set(code, mark);
    }
    return [...firsts.values()];
  }

  /** Whether a mark is the one the ring is at, or stands in its place since the page was read again. */
  #isAt({ parts, range }: Mark): boolean {
    const at = this.#at?.range;
    if (parts === this.#at?.parts) return true;
    return range.startContainer === at?.startContainer && range.startOffset === at.startOffset;
  }

  #show(mark: Mark): void {
    const anchor = anchorOf(mark);
    if (anchor === null) return;
    const sheet = this.cards.explanations.of(mark);
    const { startContainer, startOffset, endOffset } = mark.range;
    const seen = (startContainer as Text).data.slice(startOffset, endOffset);
    const name = sheet === undefined ? seen : `${sheet.card.label} ${sheet.card.title}`;
    const worn = { lang: sheet?.locale ?? '', theme: this.cards.explanations.settings.theme };
    this.#ring.show(anchor, name.trim(), worn, startContainer.parentElement);
  }

  #open(): void {
    if (this.#at !== null) this.cards.pin(this.#at, this.#ring.element);
  }

  #follow(): void {
    const anchor = this.#at === null ? null : anchorOf(this.#at);
    if (anchor === null) this.#ring.remove();
    else this.#ring.place(anchor);
  }
}
