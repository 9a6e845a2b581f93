import { locale } from '../../locales/define-words';
import type { AgentTextsMessage, AgentTextsReply } from '../background/messages';
import type { Frame, Mark } from '../content/frame';
import { anchorOf, markAt } from './hit-test';
import { isOnSafePath, type Point } from './safe-path';
import { Surface } from './surface';
import { textAround } from './text-around';

/** How long the pointer rests on a code before the popover opens, in milliseconds. */
const DWELL = 140;

/** A pointer that moves further than this between two events is only passing, in CSS pixels. */
const PASSING = 12;

/** While the card is still on its way, the pointer is waited for this many dwells: seven seconds. */
const PATIENCE = 50;

/** How long the pointer may be away from code, popover and the way between them, in milliseconds. */
const GRACE = 220;

/** Between press and release the pointer moves less than this in a click, in CSS pixels. More is a selection. */
const CLICK_REACH = 4;

type HoverState =
  /** no code under the pointer, nothing open */
  | { name: 'idle' }
  /** the pointer is over a code; the popover opens when it stays and slows down */
  | { name: 'dwelling'; mark: Mark; timer: Timer }
  /** open because of the pointer; closes when the pointer leaves code, popover and the way between them */
  | { name: 'open'; mark: Mark; leftAt: Point | null; timer: Timer | null }
  /** open because of a click; stays until Esc, its button or a click elsewhere */
  | { name: 'pinned'; mark: Mark; focusBefore: Element | null };

type Timer = ReturnType<typeof setTimeout>;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const pointOf = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });

/** The innermost target, also inside an open shadow root. */
const targetOf = (event: Event): Node => (event.composedPath()[0] ?? event.target) as Node;

/** Opens, keeps and closes the popover of a frame. Never stops or answers an event of the page, except Esc inside the popover. */
export function followPointer(frame: Frame, signal: AbortSignal): void {
  let state: HoverState = { name: 'idle' };
  let last: Point = { x: -1, y: -1 };
  let pressed: Point | null = null;
  const surface = new Surface({ close, togglePin, loadAgentTexts });

  function stopTimer(): void {
    if ('timer' in state && state.timer !== null) clearTimeout(state.timer);
  }

  function go(next: HoverState): void {
    stopTimer();
    state = next;
  }

  async function loadAgentTexts(): Promise<AgentTextsReply> {
    const card = 'mark' in state ? frame.cards.get(state.mark.key) : undefined;
    if (!('mark' in state) || card === undefined) throw new Error('no card is open');
    const message: AgentTextsMessage = { type: 'agentTexts', label: card.label, ...textAround(state.mark) };
    const reply: AgentTextsReply | null = await browser.runtime.sendMessage(message);
    if (reply === null) throw new Error('the background could not answer');
    return reply;
  }

  /** Draws the card of a mark. False where there is none yet, or the code has left the screen. */
  function draw(mark: Mark, pinned: boolean): boolean {
    const card = frame.cards.get(mark.key);
    const anchor = anchorOf(mark);
    if (card === undefined || anchor === null) return false;
    locale.set(frame.locale);
    surface.show(card, pinned, anchor, mark.range.startContainer.parentElement);
    return true;
  }

  function open(mark: Mark, patience: number): void {
    if (!frame.cards.has(mark.key) && patience > 0) {
      dwell(mark, patience - 1); // the background was asleep
      return;
    }
    surface.close();
    go(draw(mark, false) ? { name: 'open', mark, leftAt: null, timer: null } : { name: 'idle' });
  }

  function pin(mark: Mark): void {
    const focusBefore = document.activeElement;
    if (!surface.isOpen || !('mark' in state) || state.mark.parts !== mark.parts) surface.close();
    if (!draw(mark, true)) return;
    go({ name: 'pinned', mark, focusBefore });
    surface.focus();
  }

  function togglePin(): void {
    if (state.name === 'open') pin(state.mark);
    else if (state.name === 'pinned') {
      draw(state.mark, false);
      go({ name: 'open', mark: state.mark, leftAt: null, timer: null });
    }
  }

  function close(): void {
    const focusBefore = state.name === 'pinned' ? state.focusBefore : null;
    surface.close();
    go({ name: 'idle' });
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
  }

  function dwell(mark: Mark, patience = PATIENCE): void {
    go({ name: 'dwelling', mark, timer: setTimeout(() => open(mark, patience), DWELL) });
  }

  /** The pointer is neither on the code nor in the popover. */
  function leave(now: Point): void {
    if (state.name === 'dwelling') go({ name: 'idle' });
    if (state.name !== 'open') return;
    const leftAt = state.leftAt ?? last;
    const box = surface.box;
    const onItsWay = box !== null && isOnSafePath(leftAt, now, box);
    // Off the way, a running clock runs on; on the way it starts anew, so that a hand that rests there does not stay for ever.
    if (!onItsWay && state.timer !== null) return;
    go({ ...state, leftAt, timer: setTimeout(close, GRACE) });
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const now = pointOf(event);
    if (state.name === 'pinned') return;
    if (surface.holds(event.target)) {
      if (state.name === 'open') go({ ...state, leftAt: null, timer: null });
    } else if (event.buttons !== 0) {
      leave(now); // selecting text
    } else {
      const target = targetOf(event);
      const mark = markAt(frame, now, target.getRootNode());
      const same = mark !== null && 'mark' in state && state.mark.parts === mark.parts;
      const passing = distance(last, now) > PASSING;
      if (mark === null) leave(now);
      else if (state.name === 'open' && same) go({ ...state, leftAt: null, timer: null });
      else if (!same || passing) dwell(mark);
    }
    last = now;
  }

  function onUp(event: PointerEvent): void {
    const now = pointOf(event);
    const clicked = pressed !== null && event.button === 0 && distance(pressed, now) < CLICK_REACH;
    pressed = null;
    if (!clicked || surface.holds(event.target)) return;
    const mark = markAt(frame, now, targetOf(event).getRootNode());
    if (mark !== null) pin(mark);
    else if (state.name === 'pinned' || event.pointerType === 'touch') close();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !surface.isOpen) return;
    if (surface.holds(event.target)) event.stopPropagation();
    close();
  }

  function onScroll(event: Event): void {
    if (surface.holds(event.target) || !('mark' in state)) return;
    const anchor = state.name === 'pinned' ? anchorOf(state.mark) : null;
    if (anchor === null) close();
    else surface.place(anchor);
  }

  /** The pointer may rest on a code already: it moved before this script was there. */
  function startAt({ x, y }: Point): void {
    let target = document.elementFromPoint(x, y);
    while (target?.shadowRoot) target = target.shadowRoot.elementFromPoint(x, y) ?? null;
    const mark = target === null ? null : markAt(frame, { x, y }, target.getRootNode());
    last = { x, y };
    if (mark !== null) dwell(mark);
  }

  if (frame.pointer !== null) startAt(frame.pointer);
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener(
    'pointerdown',
    (event) => (pressed = surface.holds(event.target) ? null : pointOf(event)),
    options,
  );
  document.addEventListener('pointerup', onUp, options);
  document.addEventListener('pointercancel', () => (pressed = null), options);
  document.documentElement.addEventListener(
    'pointerleave',
    () => state.name !== 'pinned' && leave({ x: -1, y: -1 }),
    options,
  );
  document.addEventListener('scroll', onScroll, options);
  addEventListener('resize', onScroll, options);
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('pagehide', close, { signal });
}
