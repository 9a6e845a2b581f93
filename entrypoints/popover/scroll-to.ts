import { flatParent } from './flat-tree';
import type { Box } from './place-popover';

/** Room left around what is scrolled to, in CSS pixels: the card opens below it. */
const MARGIN = 60;

/** How far to scroll so that a stretch lies inside a window of some length; 0 where it does already. */
function distance(start: number, end: number, from: number, to: number): number {
  if (start < from + MARGIN) return start - from - MARGIN;
  if (end > to - MARGIN) return end - to + MARGIN;
  return 0;
}

/**
 * Scrolls a code into sight, in every box around it. Not by `scrollIntoView` on its element alone: a log in one element is
 * higher than the window.
 * @param boxOf the code's box as it stands now, in CSS pixels of the viewport
 */
export function scrollTo(element: Element | null, boxOf: () => Box | null): void {
  // also scrolls the frames around this one, which nothing else reaches
  const height = element?.getBoundingClientRect().height ?? 0;
  if (height > 0 && height < innerHeight) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  for (let at = element; at !== null; at = flatParent(at)) {
    const box = boxOf();
    if (box === null) return;
    const isPage = at === document.scrollingElement;
    if (!isPage && (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)))
      continue;
    const { top } = isPage ? { top: 0 } : at.getBoundingClientRect();
    at.scrollTop += distance(box.top, box.bottom, top, top + at.clientHeight);
  }
}
