import type { FrameOrigin, PointerOnScreen } from '../background/messages';
import type { Point } from './safe-path';

/** Zoom steps of the browsers. The window's own sizes give a value near one of them. */
const ZOOM_STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.4, 2.5, 3, 4, 5];

/** How far a value may be from a step and still be it. */
const NEAR = 0.04;

/** How many screen pixels a CSS pixel of the page takes, as far as the window's sizes tell; 1 where they do not. */
function zoom(): number {
  const ratio = outerWidth / innerWidth;
  return ZOOM_STEPS.find((step) => Math.abs(ratio - step) < NEAR * step) ?? 1;
}

/** Where this frame's viewport stands in that of the top frame; null where a frame in between has another origin. */
export function placeInTop(): Point | null {
  const place = { x: 0, y: 0 };
  try {
    for (let window: Window = self; window !== window.top; window = window.parent) {
      const element = window.frameElement;
      if (element === null) return null;
      const { left, top } = element.getBoundingClientRect();
      const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(element);
      place.x += left + Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft);
      place.y += top + Number.parseFloat(borderTopWidth) + Number.parseFloat(paddingTop);
    }
    return place;
  } catch {
    return null;
  }
}

/** The innermost frame that has the keyboard, as far down as origins allow; in CSS pixels of the top frame. */
function focusedFrame(): Point | null {
  const place = { x: 0, y: 0 };
  let found = false;
  let at: Element | null = document.activeElement;
  while (at !== null) {
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLIFrameElement)) break;
    const { left, top } = at.getBoundingClientRect();
    place.x += left + at.clientLeft;
    place.y += top + at.clientTop;
    found = true;
    at = at.contentDocument?.activeElement ?? null;
  }
  return found ? place : null;
}

/**
 * Where another frame stands in this, the top frame: by its own word, else by a pointer position that both frames saw,
 * else by the focus. Browsers tell frames of other origins nothing more (Chromium 156, Firefox 153).
 * @param seenHere the last pointer position in this frame
 */
export function locateFrame({ inTop, pointer }: FrameOrigin, seenHere: PointerOnScreen | null): Point | null {
  if (inTop !== null) return inTop;
  if (pointer !== null && seenHere !== null) {
    const scale = zoom();
    return {
      x: seenHere.clientX + (pointer.screenX - seenHere.screenX) / scale - pointer.clientX,
      y: seenHere.clientY + (pointer.screenY - seenHere.screenY) / scale - pointer.clientY,
    };
  }
  return focusedFrame();
}

/** The part of an event that tells where a frame stands. */
export const onScreen = ({ clientX, clientY, screenX, screenY }: PointerEvent): PointerOnScreen => ({
  clientX,
  clientY,
  screenX,
  screenY,
});
