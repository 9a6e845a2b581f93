import type { Frame, Mark } from '../content/frame';
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

/**
 * The mark under a point, or null. The caret API answers with the nearest character even far beside the text, so
 * its answer is checked against the code's own boxes.
 * @param root where the pointer's target lives; an open shadow root has to be named
 */
export function markAt(frame: Frame, { x, y }: Point, root: Node): Mark | null {
  const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : undefined;
  const caret = (document as CaretDocument).caretPositionFromPoint(x, y, options);
  const node = caret?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return null;
  return (
    frame.marksIn(node as Text).find((mark) => boxesOf(mark).some((box) => isInside({ x, y }, box, SLACK))) ?? null
  );
}
