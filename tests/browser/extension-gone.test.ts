import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/build-for-tests';
import { hover, pause, until } from '../../scripts/page-actions';
import { BROWSERS, markedTexts, type Stage, setStage } from './harness';
import { seenPopover } from './popover-probe';

describe.each(BROWSERS)('pages that stay open while the extension goes in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let problems: string[];
  beforeEach(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(stage.url('small/life.html'));
    await until('the mark', async () => (await markedTexts(page)).length === 1);
    await pause(500);
  });
  afterEach(() => stage?.close());

  const hosts = () => page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

  it('removed: the old script says nothing, shows nothing and fails nowhere', async () => {
    await stage.browser.uninstallExtension(stage.extensionId);
    await hover(page, '550');
    await pause(700);
    expect(await seenPopover(page)).toBeNull();
    expect(await hosts()).toBe(0);
    await page.evaluate('grow()');
    await pause(500);
    expect(problems).toEqual([]);
    if (name === 'chromium') expect(await page.evaluate(() => CSS.highlights.has('bounce-lens-code'))).toBe(false);
  });

  it('taken out and put in again, as an update does: the new script takes over, with one card for one code', async () => {
    await stage.browser.uninstallExtension(stage.extensionId);
    await stage.browser.installExtension(buildFolder(name === 'firefox' ? 'firefox' : 'chrome', 'test'));
    // the first script's marks may still be there; the next change of the page is read by the new one
    await pause(1500);
    // it has welcomed its reader in a tab of its own
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('p')?.append(' Goodbye.'));
    await until('the mark', async () => (await markedTexts(page)).length === 1);
    await hover(page, '550');
    await until('the card', () => seenPopover(page));
    await pause(700);
    expect(await hosts()).toBe(1);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await hosts()) === 0);
    expect(problems).toEqual([]);
  });
});
