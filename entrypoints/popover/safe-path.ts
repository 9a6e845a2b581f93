import type { Box } from './place-popover';

export interface Point {
  x: number;
  y: number;
}

/** How far beside the straight way a hand may stray, in CSS pixels. */
const SLACK = 8;

export function isInside({ x, y }: Point, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/** Twice the signed area of a triangle: which side of the line a→b the point lies on. */
const side = (a: Point, b: Point, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const [ab, bc, ca] = [side(a, b, p), side(b, c, p), side(c, a, p)];
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

/**
 * Whether the pointer is on its way from the code to the popover: inside the popover, or inside the area spanned by
 * the point where it left the code and the popover's corners.
 */
export function isOnSafePath(left: Point, now: Point, popover: Box): boolean {
  if (isInside(now, popover, SLACK)) return true;
  const corners: [Point, Point, Point, Point] = [
    { x: popover.left - SLACK, y: popover.top - SLACK },
    { x: popover.right + SLACK, y: popover.top - SLACK },
    { x: popover.right + SLACK, y: popover.bottom + SLACK },
    { x: popover.left - SLACK, y: popover.bottom + SLACK },
  ];
  return corners.some((corner, index) => isInTriangle(now, left, corner, corners[(index + 1) % 4] ?? corner));
}
