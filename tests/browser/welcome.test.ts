import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, placeOf, until } from '../../scripts/page-actions';
import { CONSENTING, consentTo } from './consent';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { seenPopover, seenRing } from './popover-probe';

describe.each(BROWSERS)('the welcome in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en', extraPrefs: CONSENTING, keepWelcome: true });
  });
  afterAll(() => stage?.close());

  const shows = (words: string) =>
    until(`"${words}"`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const card = () => until('the card', () => seenPopover(page));
  const noCard = () => until('no card', async () => (await seenPopover(page)) === null);

  it('opens once the extension is installed, in front', async () => {
    const opener = await openExtensionPage(stage, 'popup.html');
    const tabs = () =>
      opener.evaluate(async () => {
        const all = await chrome.tabs.query({});
        return all.filter(({ url }) => url === chrome.runtime.getURL('welcome.html')).length;
      });
    await until('one tab', async () => (await tabs()) === 1);
    await opener.close();
    page = await openExtensionPage(stage, 'welcome.html');
    await shows('Nothing that you read, type or paste is sent anywhere.');
  });

  it('its sample is marked, and the keyboard leads there, opens the card and comes back', async () => {
    await until('the mark', () => page.evaluate(() => CSS.highlights.get('bounce-lens-code')?.size === 1));
    await page.bringToFront();
    await page.focus('[aria-describedby="step-hint"]');
    await page.keyboard.press('Enter');
    await until('the ring', async () => (await seenRing(page))?.name.startsWith('550 5.1.1'));
    await page.keyboard.press('Enter');
    const { focused: inside, text } = await card();
    expect(inside).toBe(true);
    expect(text).toContain('Not delivered');
    await page.keyboard.press('Escape');
    await noCard();
    await page.keyboard.press('Escape');
    await until('the focus', async () => (await focused()) === 'Go to the code with the keyboard');
  });

  it('pointing opens the card, a click keeps it, and it offers nothing that a page of our own has no use for', async () => {
    await hover(page, '550', '.reply');
    await card();
    const { x, y } = await placeOf(page, '550', '.reply');
    await page.mouse.click(x, y);
    await page.mouse.move(1, 1);
    const { buttons } = await card();
    expect(Object.keys(buttons)).toContain('Compare…');
    expect(Object.keys(buttons)).not.toContain('Switch off on this site');
    await page.keyboard.press('Escape');
    await noCard();
  });

  it('a sending service is switched on in one click, and the focus stays', async () => {
    await consentTo(name, stage, 'https://app.mailgun.com/*');
    await page.bringToFront();
    await page.focus('[aria-label="Allow Mailgun"]');
    await page.keyboard.press('Enter');
    await shows('Mailgun is on.');
    await until('the button', async () => (await focused()).trim().startsWith('Mailgun'));
  });

  it('an address of one’s own is added, and one that is none is not', async () => {
    await consentTo(name, stage, '*://tickets.localhost/*');
    await page.bringToFront();
    await page.focus('#address');
    await page.keyboard.type('no address');
    await page.keyboard.press('Enter');
    await shows('“no address” is not the address of a site.');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('tickets.localhost');
    await page.keyboard.press('Enter');
    await shows('tickets.localhost is on.');
  });

  it('speaks French at once, with its card', async () => {
    await page.focus('.head button');
    await page.keyboard.press('Enter');
    await shows('Bienvenue dans Bounce Lens');
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'fr',
      'Bienvenue dans Bounce Lens',
    ]);
    const { x, y } = await placeOf(page, '550', '.reply');
    await page.mouse.click(x, y);
    await until('the French card', async () => (await seenPopover(page))?.text.includes('Non remis'));
    await page.keyboard.press('Escape');
  });

  it('fits 320 pixels', async () => {
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
