import type { CardController } from './card-controller';
import { elementAt, markAt } from './hit-test';
import { onScreen } from './locate-frame';
import type { Point } from './safe-path';

/** A pointer that moves further than this between two events is only passing, in CSS pixels. */
const PASSING = 12;

/** Between press and release the pointer moves less than this in a click, in CSS pixels. More is a selection. */
const CLICK_REACH = 4;

/** Outside the viewport: the pointer has left the frame. */
const OUTSIDE: Point = { x: -1, y: -1 };

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const pointOf = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });

/** What a page does something with when it is clicked, besides all over which it shows a hand: rows of a list, for one. */
const CLICKABLE =
  'a[href], button, summary, label, [role="button"], [role="link"], [role="tab"], [role="option"], [role^="menuitem"]';

/** Whether a click there is meant for the page: a card that was kept open would stand in the way of what comes then. */
function isForPage(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element !== null && (element.closest(CLICKABLE) !== null || getComputedStyle(element).cursor === 'pointer');
}

/** The innermost target, also inside an open shadow root. */
const targetOf = (event: Event): Node => (event.composedPath()[0] ?? event.target) as Node;

/**
 * Opens and closes cards with mouse, pen and finger. Never stops or answers an event of the page, and believes none that the page
 * made up. Listens on the window, before the page's own listeners on the document can stop an event.
 */
export function followPointer(cards: CardController): void {
  const { frame, explanations, top } = cards;
  const { signal } = frame;
  let last: Point = OUTSIDE;
  let pressed: Point | null = null;

  const marked = (point: Point, target: Node) => markAt(frame.marker, point, target);

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const now = pointOf(event);
    // the first position after coming in is nearest to the last one that the top frame saw
    if (top !== null) top.pointer ??= onScreen(event);
    if (cards.isPinned) return;
    if (cards.holds(event.target)) cards.stay();
    else if (event.buttons !== 0)
      cards.leave(now, last); // selecting text
    else {
      const mark = marked(now, targetOf(event));
      const same = mark !== null && cards.isAbout(mark);
      if (mark === null) cards.leave(now, last);
      else if (cards.isOpen && same) cards.stay();
      else if (opensByRest(event) && (!same || distance(last, now) > PASSING)) cards.dwell(mark);
    }
    last = now;
  }

  /** Whether resting on a code opens its card, as the reader has chosen. */
  const opensByRest = ({ altKey }: PointerEvent) => {
    const { trigger } = explanations.settings;
    return trigger === 'hover' || (trigger === 'modifier' && altKey);
  };

  function onDown(event: PointerEvent): void {
    if (event.isTrusted) pressed = cards.holds(event.target) ? null : pointOf(event);
  }

  function onCancel(event: PointerEvent): void {
    if (event.isTrusted) pressed = null;
  }

  function onUp(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const now = pointOf(event);
    const clicked = pressed !== null && event.button === 0 && distance(pressed, now) < CLICK_REACH;
    pressed = null;
    if (!clicked || cards.holds(event.target)) return;
    const target = targetOf(event);
    const mark = marked(now, target);
    const isTouch = event.pointerType === 'touch';
    // a finger cannot rest on a code, and who has chosen so opens cards by clicks alone
    const isOnlyWay = isTouch || explanations.settings.trigger === 'click';
    if (mark !== null && (isOnlyWay || !isForPage(target))) cards.pin(mark);
    else if (mark !== null || cards.isPinned || isTouch) cards.close();
  }

  function onLeave(event: PointerEvent): void {
    if (!event.isTrusted) return;
    if (!cards.isPinned) cards.leave(OUTSIDE, last);
    if (top !== null) top.pointer = null;
    last = OUTSIDE;
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !cards.isOpen) return;
    cards.host.answerEscape(event);
    cards.close();
  }

  const onScroll = (event: Event) => {
    if (event.isTrusted && !cards.holds(event.target)) cards.follow();
  };

  /** The pointer may rest on a code already: it moved before this script was there. */
  function startAt({ x, y }: Point): void {
    const target = elementAt({ x, y });
    const mark = target === null ? null : marked({ x, y }, target);
    last = { x, y };
    if (mark !== null) cards.dwell(mark);
  }

  if (frame.pointer !== null) startAt(frame.pointer);
  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('pointerup', onUp, options);
  addEventListener('pointercancel', onCancel, options);
  document.documentElement.addEventListener('pointerleave', onLeave, options);
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', onScroll, options);
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('pagehide', (event) => event.isTrusted && cards.close(), { signal });
  signal.addEventListener('abort', () => cards.close());
}
