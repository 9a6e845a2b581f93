import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, pause, placeOf, until } from '../../scripts/page-actions';
import { BROWSERS, markedTexts, type Stage, setStage } from './harness';
import { pressInCard, seenPopover } from './popover-probe';

/** What the page of clickable things has noted. */
declare const done: unknown;

describe.each(BROWSERS)('pages of every kind in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  const open = async (file: string) => {
    await page.mouse.move(600, 400);
    await page.goto(stage.url(`small/${file}.html`));
  };
  const marks = (texts: string[]) =>
    until(
      `the marks ${texts.join(', ')}`,
      async () => JSON.stringify(await markedTexts(page)) === JSON.stringify(texts),
    );
  const popover = (label: string) =>
    until(`the card of ${label}`, async () => {
      const seen = await seenPopover(page);
      return seen?.text.includes(label) ? seen : null;
    });

  it('a strict policy: the card is there, and styled', async () => {
    await open('strict-policy');
    await marks(['550 5.1.1']);
    await hover(page, '550');
    const { style, box } = await popover('550 5.1.1');
    expect(style.backgroundColor).toBe('rgb(255, 255, 255)');
    expect(box.right - box.left).toBe(360);
  });

  it('a pointer that comes to rest before the card is there finds it all the same', async () => {
    const { x, y } = await hover(page, '550');
    await page.reload();
    await marks(['550 5.1.1']);
    await page.mouse.move(x, y + 1);
    await popover('550 5.1.1');
  });

  it('a pointer that rests on an empty part of a web component does not stop the page', async () => {
    await page.goto(stage.url('small/padded-component.html'));
    const { x, y } = await placeOf(page, 'Padding');
    const reloaded = page.reload();
    let loaded = false;
    reloaded.finally(() => {
      loaded = true;
    });
    // while the page is read, and until its cards are there
    for (let step = 0; step < 60 || !loaded; step++) await page.mouse.move(x + 40 + (step % 2), y + 150);
    await reloaded;
    await hover(page, '550');
    await popover('550 5.1.1');
  });

  it('a modal dialog: the card is above it, and works', async () => {
    await open('modal-dialog');
    await marks(['552 5.2.2']);
    const { x, y } = await hover(page, '552');
    await page.mouse.click(x, y);
    await popover('552 5.2.2');
    await pressInCard(page, 'Close');
    await until('the card to close', async () => (await seenPopover(page)) === null);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it.each([
    [
      'page-popover',
      'a popover of the page’s own',
      () => document.querySelector('[popover]')?.matches(':popover-open'),
    ],
    [
      'slotted-dialog',
      'a modal dialog of a web component',
      () => document.querySelector('ticket-dialog')?.shadowRoot?.querySelector('dialog')?.matches(':modal'),
    ],
    [
      'script-dialog',
      'a modal dialog that a script keeps the focus in',
      () => document.querySelector<HTMLElement>('[role=dialog]')?.hidden === false,
    ],
  ] as const)('%s: over %s the card works, and what is below stays open', async (file, _what, isOpen) => {
    await open(file);
    await marks(['552 5.2.2']);
    await hover(page, '552');
    await popover('552 5.2.2');
    await pressInCard(page, 'Keep open');
    await until('the pinned card', async () => (await seenPopover(page))?.focused);
    expect(await page.evaluate(isOpen)).toBe(true);
    await page.keyboard.press('Tab');
    expect((await seenPopover(page))?.focused).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await seenPopover(page)) === null);
    expect(await page.evaluate(isOpen)).toBe(true);
    await page.keyboard.press('Escape');
    await until('what is below to close too', async () => !(await page.evaluate(isOpen)));
  });

  it.each([
    ['a', '550 5.1.1'],
    ['summary', '552 5.2.2'],
    ['.row', '554 5.7.1'],
    ['button', '451 4.3.0'],
  ])('clickable: a click on a code in %s is the page’s, and leaves no card in the way', async (what, label) => {
    await open('clickable');
    await until('the marks', async () => (await markedTexts(page)).length === 5);
    const { x, y } = await hover(page, label);
    await popover(label);
    await page.mouse.click(x, y);
    await until('what the page does', () => page.evaluate((name) => (done as string[]).includes(name), what));
    await until('the card to close', async () => (await seenPopover(page)) === null);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });

  it('clickable: a click on a code in plain text keeps its card open', async () => {
    await open('clickable');
    await until('the marks', async () => (await markedTexts(page)).length === 5);
    const { x, y } = await hover(page, '553 5.1.3');
    await popover('553 5.1.3');
    await page.mouse.click(x, y);
    await until('the pinned card', async () => (await seenPopover(page))?.focused);
  });

  it('a page that closes things at a click or a focus elsewhere hears of none in the card', async () => {
    await open('message');
    await page.evaluate(() => {
      const heard: string[] = [];
      const types = 'pointerdown pointerup mousedown mouseup click focusin focusout keydown keyup'.split(' ');
      for (const type of types)
        document.addEventListener(type, ({ target }) => {
          if (!document.body.contains(target as Node)) heard.push(type);
        });
      Object.assign(globalThis, { heard });
    });
    await hover(page, '554 5.7.1');
    await popover('554 5.7.1');
    await pressInCard(page, 'Keep open');
    await until('the pinned card', async () => (await seenPopover(page))?.focused);
    await page.keyboard.press('Tab');
    await pressInCard(page, 'Close');
    await until('the card to close', async () => (await seenPopover(page)) === null);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('an open shadow root: its codes are marked and explained', async () => {
    await open('shadow-root');
    await until('the mark', () => page.evaluate(() => CSS.highlights.get('bounce-lens-code')?.size === 1));
    const place = await page.evaluate(() => {
      const text = document.querySelector('#mail-body')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('450'));
      range.setEnd(text, text.data.indexOf('450') + 3);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x + 40, place.y + 150);
    await page.mouse.move(place.x, place.y, { steps: 12 });
    await popover('450 4.2.0');
  });

  it('a document that is edited as a whole is a draft: nothing in it is marked, whatever is written', async () => {
    await open('drafts');
    const message = await until('the marks of the message', async () => {
      const texts = await markedTexts(page);
      return texts.length > 0 && texts;
    });
    await page.mouse.click(60, 40);
    await page.keyboard.type('550 5.1.1 user unknown ');
    const draft = page.frames().find((frame) => frame.url().endsWith('draft.html'));
    await until('what is typed', async () => draft?.evaluate(() => document.body.innerText.includes('550 5.1.1')));
    await pause(300);
    expect(await markedTexts(page)).toEqual(message);
    expect(message).not.toContain('552 5.2.2');
  });

  it('text that changes is read again, and what was there is forgotten', async () => {
    const go = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    await open('changing-text');
    await pause(200);
    await go('fail');
    await marks(['550 5.7.1']);
    await go('retry');
    await marks(['451 4.3.0']);
    await go('mend');
    await marks([]);
    await go('flood');
    await until('a hundred marks', async () => (await markedTexts(page)).length === 100);
    await go('clear');
    await until('no mark', () => page.evaluate(() => CSS.highlights.get('bounce-lens-code')?.size === 0));
  });

  it('a page that draws itself larger: the card stands beside its code', async () => {
    await open('zoomed-root');
    await hover(page, '550 5.1.1');
    const { box } = await popover('550 5.1.1');
    const { x, y } = await placeOf(page, '550 5.1.1');
    expect(Math.abs(box.top - y)).toBeLessThan(40);
    expect(box.left).toBeLessThan(x);
    expect(box.right).toBeGreaterThan(x);
    expect(box.bottom).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
  });

  it('a style that spares nothing does not reach the card', async () => {
    await open('hostile-style');
    await hover(page, '550');
    const { box, style } = await popover('550 5.1.1');
    expect(box.right - box.left).toBeCloseTo(360, 0);
    expect(style).toMatchObject({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(22, 25, 29)',
      direction: 'ltr',
      fontFamily: expect.stringContaining('system-ui'),
      letterSpacing: 'normal',
    });
  });

  it.each(['550 5.1.1', '551 5.1.6', '552 5.2.2', '553 5.1.3', '554 5.7.1'])(
    'in its corner, the card of %s covers no code',
    async (label) => {
      await open('corners');
      await until('five marks', async () => (await markedTexts(page)).length === 5);
      await hover(page, label);
      const { box } = await popover(label);
      const code = await placeOf(page, label);
      const inside = code.x > box.left && code.x < box.right && code.y > box.top && code.y < box.bottom;
      expect(inside).toBe(false);
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect([box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height]).toEqual([true, true, true, true]);
      await page.keyboard.press('Escape');
    },
  );
});
