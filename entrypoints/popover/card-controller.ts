import type { Frame } from '../content/frame';
import type { Mark } from '../content/marker';
import type { CardSurface, Showing } from './card-surface';
import type { Explanations } from './explanations';
import { anchorOf } from './hit-test';
import type { Host } from './host';
import { isOrphaned } from './is-orphaned';
import { isOnSafePath, type Point } from './safe-path';
import { Surface } from './surface';
import { TopSurface } from './top-surface';

/** How long the pointer rests on a code before the popover opens, in milliseconds. */
const DWELL = 140;

/** While the card is still on its way (the background was asleep, the page is a log), the pointer is waited for this many dwells: seven seconds. */
const PATIENCE = 50;

/** How long the pointer may be away from code, popover and the way between them, in milliseconds. */
const GRACE = 220;

type Timer = ReturnType<typeof setTimeout>;

type CardState =
  /** no code under the pointer, nothing open */
  | { name: 'idle' }
  /** the pointer is over a code; the popover opens when it stays and slows down */
  | { name: 'dwelling'; mark: Mark; timer: Timer }
  /** open because of the pointer; closes when the pointer leaves code, popover and the way between them */
  | { name: 'open'; mark: Mark; leftAt: Point | null; timer: Timer | null }
  /** open because of a click or a key; stays until Esc, its button or a click elsewhere */
  | { name: 'pinned'; mark: Mark; focusBefore: Element | null };

/** Opens, keeps and closes the card of a frame. */
export class CardController {
  #state: CardState = { name: 'idle' };
  #surface: CardSurface;
  /** whose card is drawn, also while the pointer rests on another code */
  #shown: Mark | null = null;
  readonly #local: Surface;
  /** for cards that do not fit in here */
  readonly top: TopSurface | null;

  constructor(
    readonly frame: Frame,
    readonly explanations: Explanations,
    readonly host: Host,
  ) {
    const controls = { close: () => this.close(), togglePin: () => this.#togglePin() };
    this.#local = new Surface(host, controls);
    this.#surface = this.#local;
    this.top =
      window === window.top
        ? null
        : new TopSurface({
            ...controls,
            entered: () => this.stay(),
            left: () => this.#state.name === 'open' && this.#closeSoon(),
            moved: () => this.follow(),
            nowhere: (showing) => this.#drawHere(showing),
          });
  }

  get isOpen(): boolean {
    return this.#surface.isOpen;
  }

  get isPinned(): boolean {
    return this.#state.name === 'pinned' && this.isOpen;
  }

  /** Whether a mark belongs to the code that is open or about to be. */
  isAbout(mark: Mark): boolean {
    return 'mark' in this.#state && this.#state.mark.parts === mark.parts;
  }

  holds(target: EventTarget | null): boolean {
    return this.#surface.holds(target);
  }

  /** The pointer came to a code, or moves over it: the popover opens once it rests. */
  dwell(mark: Mark, patience = PATIENCE): void {
    this.#go({ name: 'dwelling', mark, timer: setTimeout(() => this.#open(mark, patience), DWELL) });
  }

  /** The pointer is on the code or in its popover. */
  stay(): void {
    if (this.#state.name === 'open') this.#go({ ...this.#state, leftAt: null, timer: null });
  }

  /** The pointer is neither on the code nor in the popover. @param last where it was before */
  leave(now: Point, last: Point): void {
    if (this.#state.name === 'dwelling') {
      const shown = this.isOpen ? this.#shown : null;
      this.#go(shown === null ? { name: 'idle' } : { name: 'open', mark: shown, leftAt: null, timer: null });
    }
    if (this.#state.name !== 'open') return;
    const leftAt = this.#state.leftAt ?? last;
    const { box } = this.#surface;
    const onItsWay = box !== null && isOnSafePath(leftAt, now, box);
    // Off the way, a running clock runs on; on the way it starts anew, so that a hand that rests there does not stay for ever.
    if (!onItsWay && this.#state.timer !== null) return;
    this.#closeSoon(leftAt);
  }

  /** Opens the card of a mark for good, and gives it the focus; once it has been explained, where it is not yet. */
  pin(mark: Mark, focusBefore = document.activeElement): void {
    if (this.explanations.of(mark) === undefined) {
      this.explanations.want(mark).then(() => {
        if (this.explanations.of(mark) !== undefined) this.pin(mark, focusBefore);
      });
      return;
    }
    if (!this.#draw(mark, true)) return;
    this.#go({ name: 'pinned', mark, focusBefore });
    this.#surface.focus();
  }

  close(): void {
    const focusBefore = this.#state.name === 'pinned' ? this.#state.focusBefore : null;
    const inside = this.holds(document.activeElement);
    this.#surface.close();
    this.#go({ name: 'idle' });
    // a click elsewhere has moved the focus already
    if (inside && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
  }

  /** The page moved under the card: a pinned one goes with its code, others close. */
  follow(): void {
    if (!('mark' in this.#state)) return;
    if (this.#state.name !== 'pinned') {
      this.close();
      return;
    }
    // where its code has gone, it stays where it is
    const anchor = anchorOf(this.#state.mark);
    if (anchor !== null) this.#surface.place(anchor);
  }

  /** What is open is drawn anew: its explanation has changed, or its code has gone. */
  refresh(): void {
    if (this.#state.name !== 'open' && this.#state.name !== 'pinned') return;
    const { mark } = this.#state;
    if (!mark.range.startContainer.isConnected || !this.frame.marker.marks.has(mark)) this.#renew(mark);
  }

  /** What is open is drawn with what is known now: language or settings have changed. */
  redraw(): void {
    const { name } = this.#state;
    if (name === 'open' || name === 'pinned') this.#draw(this.#state.mark, name === 'pinned');
  }

  /**
   * The page has drawn the open code anew: the card goes on with what stands there now, and says what that message means
   * as it is now. A pinned one is read to its end.
   */
  #renew(old: Mark): void {
    const sheet = this.explanations.of(old);
    const same = [...this.frame.marker.marks].find((mark) => {
      const around = this.explanations.of(mark)?.around;
      return around?.label === sheet?.around.label && around?.start === sheet?.around.start && anchorOf(mark) !== null;
    });
    if (this.#state.name !== 'open' && this.#state.name !== 'pinned') return;
    if (same !== undefined) {
      this.#state = { ...this.#state, mark: same };
      if (this.#state.name === 'open' && this.explanations.of(same)?.card !== sheet?.card) this.#draw(same, false);
    } else if (this.#state.name === 'open') this.close();
  }

  #closeSoon(leftAt: Point | null = null): void {
    if (this.#state.name === 'open') this.#go({ ...this.#state, leftAt, timer: setTimeout(() => this.close(), GRACE) });
  }

  #go(next: CardState): void {
    if ('timer' in this.#state && this.#state.timer !== null) clearTimeout(this.#state.timer);
    this.#state = next;
  }

  #open(mark: Mark, patience: number): void {
    if (this.explanations.of(mark) === undefined && patience > 0) {
      this.explanations.want(mark);
      this.dwell(mark, patience - 1);
      return;
    }
    if (!this.#draw(mark, false)) this.#surface.close();
    this.#go(this.isOpen ? { name: 'open', mark, leftAt: null, timer: null } : { name: 'idle' });
  }

  #togglePin(): void {
    if (this.#state.name === 'open') this.pin(this.#state.mark);
    else if (this.#state.name === 'pinned') {
      const { mark } = this.#state;
      this.#draw(mark, false);
      this.#go({ name: 'open', mark, leftAt: null, timer: null });
    }
  }

  /** Draws the card of a mark. False where there is none yet, or the code has left the screen. */
  #draw(mark: Mark, pinned: boolean): boolean {
    if (isOrphaned()) {
      this.frame.stop();
      return false;
    }
    const sheet = this.explanations.of(mark);
    const anchor = anchorOf(mark);
    if (sheet === undefined || anchor === null) return false;
    this.#shown = mark;
    const showing: Showing = { sheet, pinned, anchor, near: mark.range.startContainer.parentElement };
    if (this.#surface === this.top && this.top.isOpen) this.top.show(showing);
    else if (!this.#drawHere(showing) && this.top !== null) {
      this.#local.close();
      this.#surface = this.top;
      this.top.show(showing);
    }
    return true;
  }

  #drawHere(showing: Showing): boolean {
    this.#surface = this.#local;
    return this.#local.show(showing);
  }
}
