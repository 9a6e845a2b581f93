import { describe, expect, it } from 'vitest';
import { isOnSafePath } from '../../entrypoints/popover/safe-path';

const POPOVER = { left: 100, top: 200, right: 460, bottom: 600 };
const LEFT_CODE_AT = { x: 150, y: 180 };

describe('the way from the code to the popover', () => {
  it.each([
    ['straight down', { x: 150, y: 190 }, true],
    ['inside the popover', { x: 300, y: 400 }, true],
    ['aslant, towards its far corner', { x: 220, y: 190 }, true],
    ['back up', { x: 150, y: 120 }, false],
    ['far beside it', { x: 20, y: 185 }, false],
    ['past it', { x: 700, y: 400 }, false],
  ])('%s', (_where, now, safe) => {
    expect(isOnSafePath(LEFT_CODE_AT, now, POPOVER)).toBe(safe);
  });
});
