import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, pause, until } from '../../scripts/page-actions';
import { BROWSERS, markedTexts, type Stage, setStage } from './harness';
import { seenPopover } from './popover-probe';

describe.each(BROWSERS)('a bounce that shows no code in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    await page.goto(stage.url('small/without-code.html'));
  });
  afterAll(() => stage?.close());

  const inBounce = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('bounce-lens-code') ?? [])].every(
        (range) => (range as StaticRange).startContainer.parentElement?.closest('#bounce') !== null,
      ),
    );

  it('has the words marked that decide, and no others', async () => {
    await until('a mark', async () => (await markedTexts(page)).length > 0);
    await pause(300);
    expect(await inBounce()).toBe(true);
    expect((await markedTexts(page)).join(' ')).toMatch(/full/);
  });

  it('explains them', async () => {
    const [phrase = ''] = await markedTexts(page);
    await hover(page, phrase, '#bounce');
    const { text, title } = await until('the card', () => seenPopover(page));
    expect(title).toBe('The recipient’s mailbox has no room left');
    expect(text).toContain('Not delivered');
    // where the code is to be found
    expect(text).toContain('Show original');
    await page.keyboard.press('Escape');
  });

  it('loses its mark with its words, and gets it again', async () => {
    const rewrite = (to: string) =>
      page.evaluate((words) => {
        const line = document.querySelector('#bounce p:last-child')?.firstChild as Text;
        line.data = words;
      }, to);
    await rewrite('It waits at the desk.');
    await until('no mark on the old words', async () => !(await markedTexts(page)).join(' ').includes('full'));
    await rewrite('The mailbox of the recipient is full and cannot accept any more messages.');
    await until('the mark', async () => (await markedTexts(page)).join(' ').includes('full'));
  });
});
