/** A box in CSS pixels of the frame's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  /** the popover scrolls inside when it is taller */
  maxHeight: number;
  side: 'below' | 'above' | 'right' | 'left';
}

/** Between the code and the popover, and between the popover and the viewport's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Lower than this a popover above or below is no use; beside the code there may be more room. */
const LEAST_HEIGHT = 180;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where to draw the popover: it never covers the code and never leaves the viewport.
 *
 * Below the code when it fits there, else above, else beside it; when no side has room for all of it, on the
 * roomier of above and below, with a height that makes it scroll.
 * @param anchor the code's box; may lie partly outside the viewport
 * @param size the popover's natural size
 */
export function placePopover(anchor: Box, size: Size, viewport: Size): Placement {
  const below = viewport.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  const left = clamp(anchor.left, EDGE, Math.max(EDGE, viewport.width - EDGE - size.width));
  const full = viewport.height - 2 * EDGE;
  const stacked = (side: 'below' | 'above'): Placement => {
    const maxHeight = Math.max(0, side === 'below' ? below : above);
    const height = Math.min(size.height, maxHeight);
    return { side, left, maxHeight, top: side === 'below' ? anchor.bottom + GAP : anchor.top - GAP - height };
  };
  if (size.height <= below) return stacked('below');
  if (size.height <= above) return stacked('above');
  const roomier = below >= above ? 'below' : 'above';
  if (Math.max(below, above) >= LEAST_HEIGHT) return stacked(roomier);
  const top = clamp(anchor.top, EDGE, Math.max(EDGE, viewport.height - EDGE - Math.min(size.height, full)));
  if (viewport.width - EDGE - (anchor.right + GAP) >= size.width)
    return { side: 'right', left: anchor.right + GAP, top, maxHeight: full };
  if (anchor.left - GAP - EDGE >= size.width)
    return { side: 'left', left: anchor.left - GAP - size.width, top, maxHeight: full };
  return stacked(roomier);
}

/** The smallest box around several, for a code that wraps over two lines; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  return others.reduce<Box>(
    (around, box) => ({
      left: Math.min(around.left, box.left),
      top: Math.min(around.top, box.top),
      right: Math.max(around.right, box.right),
      bottom: Math.max(around.bottom, box.bottom),
    }),
    { left: first.left, top: first.top, right: first.right, bottom: first.bottom },
  );
}
