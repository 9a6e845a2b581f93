import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAround, type Placement, placePopover, type Size } from '../../entrypoints/popover/place-popover';

const VIEWPORT: Size = { width: 1280, height: 800 };
const CARD: Size = { width: 360, height: 420 };
const at = (left: number, top: number): Box => ({ left, top, right: left + 70, bottom: top + 18 });

/** The box that a placement draws. */
function drawn({ left, top, maxHeight }: Placement, size: Size): Box {
  const height = Math.min(size.height, maxHeight);
  return { left, top, right: left + size.width, bottom: top + height };
}

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the popover stands', () => {
  it.each([
    ['below a code in the upper half', at(300, 100), 'below'],
    ['above a code in the lower half', at(300, 700), 'above'],
    ['below a code at the right edge', at(1240, 100), 'below'],
  ])('%s', (_where, anchor, side) => {
    expect(placePopover(anchor, CARD, VIEWPORT).side).toBe(side);
  });

  it('beside a code in a low window', () => {
    expect(placePopover(at(100, 120), CARD, { width: 1280, height: 300 }).side).toBe('right');
    expect(placePopover(at(1100, 120), CARD, { width: 1280, height: 300 }).side).toBe('left');
  });

  it('on the roomier side, and scrolls, where nothing has room for all of it', () => {
    const placement = placePopover(at(100, 260), CARD, { width: 400, height: 500 });
    expect(placement).toMatchObject({ side: 'above', maxHeight: 246 });
  });
});

describe('wherever the code is', () => {
  it('the popover never covers it, and never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.record({ left: fc.integer({ min: 0, max: 1200 }), top: fc.integer({ min: 0, max: 780 }) }),
        fc.record({ width: fc.integer({ min: 376, max: 1600 }), height: fc.integer({ min: 300, max: 1000 }) }),
        fc.integer({ min: 80, max: 1200 }),
        ({ left, top }, viewport, height) => {
          const anchor = at(Math.min(left, viewport.width - 70), Math.min(top, viewport.height - 18));
          const size = { width: 360, height };
          const box = drawn(placePopover(anchor, size, viewport), size);
          expect(overlaps(box, anchor)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(viewport.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(viewport.height);
        },
      ),
    );
  });
});

it('takes a code that wraps over two lines as one box', () => {
  expect(boxAround([at(900, 100), at(20, 120)])).toEqual({ left: 20, top: 100, right: 970, bottom: 138 });
  expect(boxAround([])).toBeNull();
});
