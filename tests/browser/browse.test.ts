import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { seenOn } from './seen-on-page';

/** What Gmail means by 5.7.26 first of all. */
const GMAIL_READING = 'Gmail could not verify the sender: no SPF, no DKIM';

describe.each(BROWSERS)('browsing in %s, by keyboard alone', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'popup.html');
  });
  afterAll(() => stage?.close());
  beforeEach(() => page.bringToFront());

  const { text, shows, at } = seenOn(() => page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const focusOn = (words: string) => until(`focus on "${words}"`, async () => (await focused()).includes(words));
  /** Another page has its title in focus, which may read like the link that led there. */
  const titled = (words: string) =>
    until(`the title "${words}"`, () =>
      page.evaluate((title) => {
        const { activeElement: active } = document;
        return active?.tagName === 'H2' && active.textContent?.includes(title);
      }, words),
    );
  const go = async (address: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await until('the view', async () => (await page.evaluate(() => location.hash || '#/')) === address);
  };
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Where in the document the focus is. */
  const place = () =>
    page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement as Element));
  /** Tab until the focus is on something with these words; each press is waited for, or the next would go too far. */
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 60 && (await focused()).trim() !== words; presses++) {
      const before = await place();
      await press('Tab');
      await until('the focus to move', async () => (await place()) !== before);
    }
    expect((await focused()).trim()).toBe(words);
  };
  const emptyField = async () => {
    await go('#/');
    await page.waitForSelector('[role="combobox"]');
    await until('the field', () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'));
    await press('Escape');
  };

  it('finds what Gmail means by 5.7.26 within six keys', async () => {
    await emptyField();
    const few = ['g', 'm', ' ', '2', '6'] as const satisfies readonly KeyInput[];
    expect(few.length).toBeLessThanOrEqual(6);
    await press(...few);
    await shows(GMAIL_READING);
    expect(await page.$eval('[aria-selected="true"]', (option) => (option as HTMLElement).innerText)).toMatch(
      /^550 5\.7\.26\s+Gmail could not verify/,
    );
    await emptyField();
    const named = ['g', 'm', 'a', 'i', 'l', 'Enter'] as const satisfies readonly KeyInput[];
    expect(named.length).toBeLessThanOrEqual(6);
    await press(...named.slice(0, -1));
    await shows(GMAIL_READING);
    await press('Enter');
    await at('#/code/550 5.7.26@gmail.unauthenticated');
    await titled(GMAIL_READING);
  });

  it('explains a provider’s tag as it is typed', async () => {
    await emptyField();
    await page.keyboard.type('[TSS04]');
    await shows('421 4.7.0');
    await press('Enter');
    await at('#/code/421 4.7.0@yahoo.temporarilyDeferred');
    await emptyField();
    await page.keyboard.type('pol-p1');
    await shows('Facebook');
    await press('Enter');
    await at('#/browse/provider/facebook.policyBlocklist');
    await shows('Copy as Markdown');
  });

  it('sets a code beside a reason', async () => {
    await emptyField();
    await page.keyboard.type('450 vs mailbox full');
    await shows('Compare 450');
    await press('Enter');
    await at('#/compare/450/mailbox-full');
  });

  it('leads from the shelves to a provider’s meaning, and on to its neighbour', async () => {
    await go('#/browse');
    await titled('Browse');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await focusOn('By provider');
    await press('Enter');
    await at('#/browse/provider');
    await titled('By provider');
    await press('/');
    await page.keyboard.type('gmail');
    await shows('1 of ');
    await press('ArrowDown');
    await focusOn('Gmail');
    await press('Enter');
    await at('#/browse/provider/gmail');
    await titled('Gmail');
    await press('/');
    await page.keyboard.type('no spf');
    await shows(' of ');
    await press('Enter');
    await at('#/code/550 5.7.26@gmail.unauthenticated');
    await titled(GMAIL_READING);
    await page.keyboard.down('Alt');
    await press('ArrowDown');
    await page.keyboard.up('Alt');
    await at('#/code/550 5.7.26@gmail.dmarcPolicy');
    await titled('DMARC policy');
    await page.keyboard.down('Alt');
    await press('ArrowUp');
    await page.keyboard.up('Alt');
    await at('#/code/550 5.7.26@gmail.unauthenticated');
  });

  it('moves with Home, End and the arrows, and says when a filter leaves nothing', async () => {
    await go('#/browse/class/4');
    await titled('4xx');
    await press('ArrowDown');
    const first = await focused();
    await press('End');
    const last = await focused();
    expect(last).not.toBe(first);
    await press('Home');
    expect(await focused()).toBe(first);
    await press('ArrowUp');
    await page.keyboard.type('qwrtz');
    await shows('Nothing in this list matches “qwrtz”.');
    await press('Escape');
    await until('the whole list', async () => !(await text()).includes('qwrtz'));
  });

  it('answers an address without a shelf with the way back', async () => {
    await go('#/browse/subject/99');
    await titled('There is nothing here under “99”.');
    await press('Tab', 'Enter');
    await at('#/browse');
  });

  it('shows a reason with its codes, and sets it beside others', async () => {
    await go('#/reason/mailbox-full');
    await titled('The recipient’s mailbox has no room left');
    await shows('Codes that mean this');
    await shows('What providers write for it');
    await tabTo('5.2.2');
    await press('Enter');
    await at('#/code/5.2.2');
    await shows('The same in another class');
    await go('#/reason/mailbox-full');
    await titled('The recipient’s mailbox has no room left');
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await tabTo('Compare…');
    await press('Enter');
    await at('#/compare/mailbox-full/');
  });

  it('keeps what was looked at, and forgets it', async () => {
    await go('#/code/550%205.1.1');
    await shows('Copy as Markdown');
    await go('#/reason/greylisted');
    await shows('Codes that mean this');
    await emptyField();
    await shows('Looked at lately');
    const kept = await page.$$eval('.recent a', (links) => links.map((link) => link.getAttribute('href')));
    expect(kept.slice(0, 2)).toEqual(['#/reason/greylisted', '#/code/550%205.1.1']);
    expect(kept.length).toBeLessThanOrEqual(12);
    await tabTo('Clear');
    await press('Enter');
    await shows('The list has been cleared.');
    await until('the field', () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'));
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('[role="combobox"]');
    await shows('Often looked up');
    expect(await text()).not.toContain('Looked at lately');
  });
});
