import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { CONSENTING, consentTo } from './consent';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';

describe.each(BROWSERS)('sites and settings in %s, by keyboard alone', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en', extraPrefs: CONSENTING });
    page = await openExtensionPage(stage, 'options.html');
  });
  afterAll(() => stage?.close());

  const shows = (words: string) =>
    until(`"${words}"`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  /** Presses Tab until something with these words has the focus. */
  const tabTo = async (words: string, back = false) => {
    if (back) await page.keyboard.down('Shift');
    for (let presses = 0; presses < 60 && (await focused()) !== words; presses++) await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    expect(await focused()).toBe(words);
  };

  it('is a page of the extension that opens in a tab, from the popup too', async () => {
    const popup = await openExtensionPage(stage, 'popup.html');
    const before = (await stage.browser.pages()).length;
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Sites and settings');
      button?.focus();
    });
    await popup.keyboard.press('Enter');
    // where it is open already, that tab comes to the front
    await until('the page', async () => (await stage.browser.pages()).length >= before);
    await popup.close();
    await page.bringToFront();
    await shows('Sites that are on');
  });

  it('says what is wrong with an address, and adds one that is right', async () => {
    await consentTo(name, stage, '*://tickets.localhost/*');
    await page.bringToFront();
    await page.focus('#address');
    await page.keyboard.type('*.localhost');
    await page.keyboard.press('Enter');
    await shows('“*.localhost” is not the address of a site.');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('tickets.localhost:8080/queue');
    await page.keyboard.press('Enter');
    await shows('tickets.localhost:8080/queue is on.');
    await tabTo('Remove tickets.localhost', true);
    await page.keyboard.press('Enter');
    await shows('tickets.localhost has been removed.');
    await shows('You have not added any site yet.');
  });

  it('offers known sites, one click each', async () => {
    await consentTo(name, stage, 'https://app.mailgun.com/*');
    await page.bringToFront();
    await page.focus('#address');
    await tabTo('Sending services');
    await page.keyboard.press('Enter');
    await tabTo('Allow Mailgun');
    await page.keyboard.press('Enter');
    await shows('Mailgun is on.');
    await until('the row', () => page.evaluate(() => document.querySelector('[aria-label="Remove Mailgun"]') !== null));
  });

  it('remembers how a card opens and whose steps come first', async () => {
    await page.focus('[name="trigger"]:checked');
    await page.keyboard.press('ArrowDown');
    await page.focus('[name="audience"]:checked');
    await page.keyboard.press('ArrowUp');
    const again = await openExtensionPage(stage, 'options.html');
    const chosen = await again.$$eval('input:checked', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    expect(chosen).toEqual(['modifier', 'receivingAdmin', 'solid', 'system', 'en']);
    await again.close();
  });

  it('changes its language at once', async () => {
    await page.focus('[name="language"]:checked');
    await page.keyboard.press('ArrowDown');
    await shows('Sites et réglages');
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'fr',
      'Sites et réglages · Bounce Lens',
    ]);
  });

  it('fits 320 pixels, with every list unfolded, and the longest address', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.focus('#address');
    await page.keyboard.type(`${'a'.repeat(60)}://${'b'.repeat(60)}`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
