import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../scripts/launch-browser';
import { inFirefoxWindow } from './firefox-window';

export type Command = 'next-code' | 'previous-code' | 'open-panel';

/** The letter of each command's suggested shortcut (wxt.config.ts). */
const KEYS: Record<Command, string> = { 'next-code': 'N', 'previous-code': 'P', 'open-panel': 'B' };

/**
 * Gives one of the extension's commands over a page. No debugger presses the shortcut of an extension: in Chromium its event
 * is raised in the background, in Firefox the browser window's own shortcut element is set off.
 */
export async function giveCommand(
  { browser, extensionUrl }: LaunchedBrowser,
  page: Page,
  command: Command,
): Promise<void> {
  await page.bringToFront();
  if (!extensionUrl('').startsWith('moz-')) {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(async (given) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(given, tab);
    }, command);
    return;
  }
  await inFirefoxWindow(
    browser,
    `document.querySelector('keyset[id^="ext-keyset-id"] > key[key="${KEYS[command]}"]').doCommand()`,
  );
}
