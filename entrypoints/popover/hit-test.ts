import type { Mark, Marker } from '../content/marker';
import { type Box, boxAround } from './place-popover';
import { isInside, type Point } from './safe-path';

/** Around a glyph box, so that the gap between two lines of a wrapped code does not close the popover. */
const SLACK = 2;

/** The boxes of one stretch of text on screen, one a line; empty while it is not rendered. */
function boxesOf({ range }: Mark): Box[] {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return []; // the text became shorter and has not been read again yet
  }
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/**
 * Where the popover of a mark belongs: as high as the whole code, so that no line of it is covered, and as wide as the
 * piece that was pointed at, so that the way there is short. Null while it is not on screen.
 */
export function anchorOf(mark: Mark): Box | null {
  const whole = boxAround(mark.parts.flatMap(boxesOf));
  const piece = boxAround(boxesOf(mark));
  return whole && piece && { left: piece.left, right: piece.right, top: whole.top, bottom: whole.bottom };
}

type CaretOptions = { shadowRoots: ShadowRoot[] };
type CaretDocument = Document & {
  caretPositionFromPoint(x: number, y: number, options?: CaretOptions): CaretPosition | null;
};

/** Text nodes looked at where the caret API does not tell which one is under the point. */
const MOST_SIBLINGS = 60;

/** As many marks of one text node are all asked where they stand. */
const FEW = 40;

const isUnder = (point: Point) => (mark: Mark) => boxesOf(mark).some((box) => isInside(point, box, SLACK));

/** The innermost element at a point of the viewport, in CSS pixels, also inside open shadow roots; null outside the viewport. */
export function elementAt({ x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y) ?? null;
    // where nothing of the root's own is, Chromium answers with its host, Firefox with null
    if (inner === null || inner === element) return element;
    element = inner;
  }
}

/**
 * The mark under a point, or null. The caret API answers with the nearest character even far beside the text, so
 * its answer is checked against the code's own boxes. Where text cannot be selected it has no answer in Firefox (153).
 * @param target the innermost element under the point; an open shadow root has to be named
 */
export function markAt(marker: Marker, point: Point, target: Node): Mark | null {
  const root = target.getRootNode();
  const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : undefined;
  const caret = (document as CaretDocument).caretPositionFromPoint(point.x, point.y, options);
  const node = caret?.offsetNode;
  if (node?.nodeType === Node.TEXT_NODE) {
    const { offset } = caret as CaretPosition;
    const marks = marker.marksIn(node as Text);
    // A log in one text node has thousands of marks. Elsewhere the offset is not trusted: in turned or unselectable text it is off.
    const near =
      marks.length > FEW
        ? marks.filter(({ range }) => offset >= range.startOffset - 1 && offset <= range.endOffset + 1)
        : marks;
    const mark = near.find(isUnder(point));
    if (mark !== undefined) return mark;
  }
  const siblings = [...target.childNodes]
    .slice(0, MOST_SIBLINGS)
    .filter((child) => child.nodeType === Node.TEXT_NODE && child !== node);
  return siblings.flatMap((child) => marker.marksIn(child as Text)).find(isUnder(point)) ?? null;
}
