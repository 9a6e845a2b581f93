import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until } from '../../scripts/page-actions';
import { type Command, giveCommand } from './give-command';
import { BROWSERS, markedTexts, type Stage, setStage } from './harness';
import { seenPopover, seenRing } from './popover-probe';

describe.each(BROWSERS)('codes by keyboard in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    await page.goto(`${stage.url('inbox/')}#/message/several-recipients`);
    await until('the marks', async () => (await markedTexts(page)).length > 1);
    await pause(500);
  });
  afterAll(() => stage?.close());

  const give = (command: Command) => giveCommand(stage, page, command);
  const ringAt = (label: string) =>
    until(`the ring at ${label}`, async () => {
      const ring = await seenRing(page);
      return ring?.name.startsWith(label) ? ring : null;
    });

  it('goes from code to code with a ring, and back', async () => {
    await give('next-code');
    const first = await until('the ring', () => seenRing(page));
    const label = first.name.split(' ').slice(0, 2).join(' ');
    await give('next-code');
    const second = await until('the next ring', async () => {
      const ring = await seenRing(page);
      return ring?.name === first.name && ring.top === first.top ? null : ring;
    });
    expect(second.top).not.toBe(first.top);
    await give('previous-code');
    await ringAt(label);
  });

  it('opens the card with Enter, keeps Tab in it, and goes back with Esc, key by key', async () => {
    await page.keyboard.press('Enter');
    const card = await until('the card', () => seenPopover(page));
    expect(card.focused).toBe(true);
    for (let press = 0; press < 40; press++) await page.keyboard.press('Tab');
    expect((await seenPopover(page))?.focused).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await seenPopover(page)) === null);
    expect(await seenRing(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await until('the ring to go', async () => (await seenRing(page)) === null);
  });

  it('takes no key that is typed on the page', async () => {
    await page.click('[data-action="reply"]');
    await page.waitForSelector('.editor-field');
    await page.focus('.editor-field');
    await give('next-code');
    await until('the ring', () => seenRing(page));
    await page.keyboard.press('Escape');
    await until('the ring to go', async () => (await seenRing(page)) === null);
    await page.keyboard.type('550 is typed here');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and here');
    const typed = await page.evaluate(() => {
      const field = document.querySelector<HTMLElement & { value?: string }>('.editor-field');
      return field?.value ?? field?.innerText ?? '';
    });
    expect(typed).toContain('550 is typed here');
    expect(typed).toContain('and here');
  });

  it('goes to a code far down in a web component, in a box that scrolls', async () => {
    const other = await stage.browser.newPage();
    await other.goto(stage.url('small/tall-component.html'));
    await until('the mark', () => other.evaluate(() => CSS.highlights.get('bounce-lens-code')?.size === 1));
    await giveCommand(stage, other, 'next-code');
    const { top } = await until('the ring', () => seenRing(other));
    const box = await other.$eval('main', (main) => main.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThan(box.top);
    expect(top).toBeLessThan(box.bottom);
    await other.close();
  });
});
