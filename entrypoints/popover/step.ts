import type { Mark } from '../content/marker';
import type { CardController } from './card-controller';
import { anchorOf } from './hit-test';
import type { Host } from './host';
import { Ring } from './ring';
import { scrollTo } from './scroll-to';
import { labelOf, listedCodes, shownCodes } from './shown-codes';

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
    const codes = shownCodes(this.cards.frame);
    const from = afresh ? -1 : codes.findIndex((mark) => this.#isAt(mark));
    const next = from < 0 ? codes.at(by > 0 ? 0 : -1) : codes[from + by];
    if (next === undefined) return false;
    this.#go(next);
    return true;
  }

  /**
   * Goes straight to a code and opens its card.
   * @param place its number among the listed codes; where the page has changed since, the first one with the label is meant
   * @returns false where there is none any more
   */
  goTo(place: number, label: string): boolean {
    const codes = listedCodes(this.cards.frame);
    const there = codes[place];
    const same = (mark: Mark) => labelOf(mark) === label;
    const next = there !== undefined && same(there) ? there : codes.find(same);
    if (next === undefined) return false;
    // from beside the page, the focus has a longer way
    focus();
    this.#go(next);
    this.#open();
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

  #go(to: Mark): void {
    if (this.#ring.element === null) this.#focusBefore = document.activeElement;
    this.cards.close();
    this.#at = to;
    scrollTo(to.range.startContainer.parentElement, () => anchorOf(to));
    this.#show(to);
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
