import { formatPair } from '../../smtp/code-pair';
import { pairOf } from '../../smtp/detect/finding';
import type { Frame } from '../content/frame';
import type { Mark } from '../content/marker';
import { anchorOf } from './hit-test';

/** Marks that a list is made from. A log has thousands: nobody reads them all, and each one is asked where it stands. */
const MOST_LISTED = 1000;

/** Whether one mark stands before another on the page, as a sort wants it. */
export function inOrder(a: Mark, b: Mark): number {
  const [from, to] = [a.range.startContainer, b.range.startContainer];
  if (from === to) return a.range.startOffset - b.range.startOffset;
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** `550 5.1.1`, or nothing where words are marked. */
export const labelOf = ({ finding }: Mark): string => (finding === null ? '' : formatPair(pairOf(finding)));

/** The first mark of each code that is on screen or can be scrolled there, in the order of the page. */
export function shownCodes({ marker }: Frame, most = Number.POSITIVE_INFINITY): Mark[] {
  const shown = [...marker.marks]
    .sort(inOrder)
    .slice(0, most)
    .filter((mark) => anchorOf(mark) !== null);
  const firsts = new Map<unknown, Mark>();
  for (const mark of shown) {
    const code = mark.finding ?? mark.parts;
    if (!firsts.has(code)) firsts.set(code, mark);
  }
  return [...firsts.values()];
}

/** The codes that a list numbers, in its order. */
export const listedCodes = (frame: Frame): Mark[] => shownCodes(frame, MOST_LISTED);
