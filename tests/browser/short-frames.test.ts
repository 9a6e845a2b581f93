import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, placeOf, until } from '../../scripts/page-actions';
import { BROWSERS, markedTexts, type Stage, setStage } from './harness';
import { pressInCard, seenPopover } from './popover-probe';

const FRAMES = [
  ['a sandboxed frame of the same origin', '550 5.1.1'],
  ['a frame of another origin', '554 5.7.1'],
  ['a frame without an origin', '552 5.2.2'],
] as const;

describe.each(BROWSERS)('frames that are shorter than a card in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    await page.goto(stage.url('small/short-frames.html'));
    await until('three marks', async () => (await markedTexts(page)).length === 3);
  });
  afterAll(() => stage?.close());

  /** The card, in the top frame: as high as it needs to be. */
  const cardOf = (label: string, on = page) =>
    until(`the card of ${label}`, async () => {
      const seen = await seenPopover(on);
      return seen?.text.includes(label) && seen.box.bottom - seen.box.top > 200 ? seen : null;
    });
  const closed = () => until('the card to close', async () => (await seenPopover(page)) === null);

  it.each(FRAMES)('%s: its card is drawn in the top frame, beside the code', async (_kind, label) => {
    await page.mouse.move(700, 20);
    const { x, y } = await hover(page, label);
    const { box } = await cardOf(label);
    expect(Math.abs(box.left - x)).toBeLessThan(120);
    expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(40);
    // the way into the card, and out again
    await page.mouse.move(box.left + 40, box.top + 40, { steps: 8 });
    await new Promise((done) => setTimeout(done, 600));
    expect(await seenPopover(page)).not.toBeNull();
    await page.mouse.move(1100, 20, { steps: 5 });
    await closed();
  });

  it.each(FRAMES)('%s: a click pins the card and gives it the focus, Esc gives it back', async (_kind, label) => {
    const { x, y } = await placeOf(page, label);
    await page.mouse.move(700, 20);
    await page.mouse.move(x, y, { steps: 10 });
    await page.mouse.click(x, y);
    await cardOf(label);
    await until('the focus', async () => (await seenPopover(page))?.focused);
    await page.mouse.move(1100, 20, { steps: 5 });
    await new Promise((done) => setTimeout(done, 600));
    expect(await seenPopover(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await closed();
    await until('the focus', () => page.evaluate(() => document.activeElement?.localName === 'iframe'));
  });

  it.each(FRAMES)('%s: the card’s own button closes it', async (_kind, label) => {
    const { x, y } = await placeOf(page, label);
    await page.mouse.move(700, 20);
    await page.mouse.move(x, y, { steps: 10 });
    await page.mouse.click(x, y);
    await cardOf(label);
    await pressInCard(page, 'Close');
    await closed();
  });

  it.each([
    ['a modal dialog', '', '552 5.2.2', 'dialog[open]'],
    ['a popover of the page’s own', '#popover', '550 5.1.1', ':popover-open'],
  ])('in %s: the card works, and what it stands over stays open', async (_what, hash, label, open) => {
    const other = await stage.browser.newPage();
    try {
      await other.goto(stage.url(`small/framed-dialog.html${hash}`));
      await until('the marks', async () => (await markedTexts(other)).length === 2);
      await other.mouse.move(1100, 700);
      await hover(other, label);
      await cardOf(label, other);
      await pressInCard(other, 'Keep open');
      await until('the pinned card', async () => (await seenPopover(other))?.buttons['Do not keep open']);
      expect(await other.$$(open)).toHaveLength(1);
    } finally {
      await other.close();
      await page.bringToFront();
    }
  });
});
