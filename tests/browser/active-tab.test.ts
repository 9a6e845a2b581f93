import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'wxt';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/launch-browser';
import { until } from '../../scripts/page-actions';
import { serveFolder } from '../../scripts/serve';
import { markedTexts } from './harness';
import { openChromiumPopup } from './real-popup';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * The production build on a page that it has no access to, and its real toolbar popup. Only Chromium's debugger can
 * press a toolbar button; Firefox runs the same code.
 */
let launched: LaunchedBrowser;
let server: { url: string; close(): Promise<void> };

beforeAll(async () => {
  const before = process.env['BOUNCE_LENS_BUILD'];
  process.env['BOUNCE_LENS_BUILD'] = 'production';
  await build({ root, browser: 'chrome', manifestVersion: 3 });
  if (before !== undefined) process.env['BOUNCE_LENS_BUILD'] = before;
  server = await serveFolder(resolve(root, 'tests/pages/inbox'));
  const extensionDir = resolve(root, '.output/chrome-mv3');
  launched = await launchWithExtension('chromium', { extensionDir, headless: true, locale: 'en' });
});
afterAll(async () => {
  await launched?.browser.close();
  await server?.close();
});

it('marks a page without site access once its reader asks for it', async () => {
  const page = await launched.browser.newPage();
  await page.goto(`${server.url}/#/message/postfix`);
  await page.waitForSelector('article[data-message-id="postfix"]');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  const popup = await openChromiumPopup(launched, server.url);
  expect(await popup.evaluate(() => innerWidth)).toBe(392);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(392);
  await popup.click('.page-buttons button');
  await until('the sentence', () => popup.evaluate(() => document.body.innerText.includes('1 code is marked')));
  expect((await markedTexts(page)).join(' ')).toMatch(/550\s+5\.1\.1/);

  // A second press counts again, and marks nothing twice.
  await popup.click('.page-buttons button');
  await until('the sentence', () => popup.evaluate(() => document.body.innerText.includes('1 code is marked')));
  expect((await markedTexts(page)).join(' ')).toMatch(/^550\s+5\.1\.1$/);
});

it('says in a sentence when the browser forbids it', async () => {
  const page = await launched.browser.newPage();
  await page.goto('chrome://version/');
  await page.bringToFront();
  const popup = await openChromiumPopup(launched, 'chrome://version');
  await until('the sentence', () =>
    popup.evaluate(() => document.body.innerText.includes('paste it into the look-up field')),
  );
});
