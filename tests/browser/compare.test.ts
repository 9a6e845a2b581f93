import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { seenOn } from './seen-on-page';

type Key = Parameters<Page['keyboard']['press']>[0];

describe.each(BROWSERS)('comparing in %s, by keyboard alone', (name) => {
  let stage: Stage;
  let page: Page;
  let keys = 0;

  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'popup.html');
  });
  afterAll(() => stage?.close());

  const { text, shows, at } = seenOn(() => page);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  const hasFocus = (what: string) => until(`focus on ${what}`, async () => (await focused()) === what);
  const values = () => page.$$eval('.side input', (fields) => fields.map((field) => (field as HTMLInputElement).value));
  const hold = (...wanted: string[]) =>
    until(wanted.join(' | '), async () => (await values()).join('\n') === wanted.join('\n'));
  const go = async (to: string) => {
    await page.evaluate((address) => {
      location.hash = address;
    }, to);
    await until('the view', async () => (await page.evaluate(() => location.hash || '#/')) === to);
  };
  const press = async (...all: Key[]) => {
    for (const key of all) await page.keyboard.press(key);
    keys += all.length;
  };
  const type = async (words: string) => {
    await page.keyboard.type(words);
    keys += words.length;
  };

  beforeEach(async () => {
    await page.bringToFront();
    await go('#/');
    await page.waitForSelector('[role="combobox"]');
    await press('Escape');
    await go('#/compare//');
    await hasFocus('Code or reason 1');
    keys = 0;
  });

  it('450 and 451 take at most twelve keys from the field that the popup opens with', async () => {
    await go('#/');
    await until('the field', async () => (await page.evaluate(() => document.activeElement?.role)) === 'combobox');
    await type('450 451');
    await press('Enter');
    await at('#/compare/450/451');
    await shows('Key differences');
    await hasFocus('In short');
    expect(keys).toBeLessThanOrEqual(12);
  });

  it('fills two fields with what is typed into one, and goes on to the comparison', async () => {
    await type('450 vs mailbox full');
    await hold('450', 'mailbox full');
    await at('#/compare/450/mailbox-full');
    await press('Enter');
    await hasFocus('In short');
    await shows('With “Mailbox full” the message is not delivered.');
  });

  it('goes from field to field with Enter', async () => {
    await type('214');
    await press('Enter');
    await hasFocus('Code or reason 2');
    await type('450');
    await press('Enter');
    await hasFocus('In short');
    await shows('only 450 is about a message. 214 never is.');
  });

  it('adds, swaps and removes; focus is never lost', async () => {
    await type('450 451');
    await hold('450', '451');
    await hasFocus('Code or reason 2');
    await press('Tab', 'Tab');
    await hasFocus('Add a code or a reason');
    await press('Enter');
    await hasFocus('Code or reason 3');
    await type('gmail 5.7.26');
    await at('#/compare/450/451/5.7.26@gmail');
    await shows('With 450 and 451 the message waits');
    // the reader's own spelling stays
    await hold('450', '451', 'gmail 5.7.26');
    await page.focus('[aria-label="Swap 2 and 3"]');
    await press('Enter');
    await hold('450', 'gmail 5.7.26', '451');
    await at('#/compare/450/5.7.26@gmail/451');
    expect(await focused()).toBe('Swap 2 and 3');
    await page.focus('[aria-label="Remove 1"]');
    await press('Enter');
    await hold('gmail 5.7.26', '451');
    await hasFocus('Code or reason 1');
  });

  it('adds what is often confused with one press', async () => {
    await type('450 451');
    await hold('450', '451');
    await page.focus('.also-with a');
    await press('Enter');
    await at('#/compare/450/451/452');
    await hasFocus('In short');
  });

  it('names what it does not understand, and compares the others', async () => {
    await type('450 451');
    await hold('450', '451');
    await press('Tab', 'Tab', 'Enter');
    await type('xyzzy');
    await shows('“xyzzy” is neither a code nor a reason');
    await shows('Key differences');
    await at('#/compare/450/451/xyzzy');
  });

  it('shows everything, and only what differs, with the arrow keys', async () => {
    await go('#/compare/450/451');
    await shows('Key differences');
    expect(await text()).not.toContain('In common');
    await page.focus('.shown-rows input:checked');
    await press('ArrowRight');
    await shows('In common');
    await press('ArrowLeft');
    await until('only what differs', async () => !(await text()).includes('In common'));
  });

  it('opens again at its address, with names people use', async () => {
    const again = await openExtensionPage(stage, 'popup.html#/compare/450/5.7.26%40gmail/mailbox-full');
    await again.waitForSelector('#comparison');
    const fields = await again.$$eval('.side input', (each) => each.map((field) => (field as HTMLInputElement).value));
    expect(fields).toEqual(['450', '5.7.26 Gmail', 'Mailbox full']);
    await again.close();
  });

  it('needs no scrolling sideways with four sides at 320 pixels', async () => {
    await page.setViewport({ width: 320, height: 600 });
    await go('#/compare/550%205.1.1/554%205.7.1/5.7.1%40gmail/mailbox-full');
    await shows('Key differences');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.$('table')).toBeNull();
    await page.setViewport({ width: 1100, height: 700 });
    await until('the table', async () => (await page.$('table.wide')) !== null);
    await page.evaluate(() => scrollTo(0, 400));
    expect(await page.$eval('thead th', (head) => Math.round(head.getBoundingClientRect().top))).toBe(0);
  });
});
