import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../scripts/launch-browser';

export type Command = 'next-code' | 'previous-code';

/** The letter of each command's suggested shortcut (wxt.config.ts). */
const KEYS: Record<Command, string> = { 'next-code': 'N', 'previous-code': 'P' };

interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: { contexts?: { context: string }[] } }>;
}

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
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: `document.querySelector('keyset[id^="ext-keyset-id"] > key[key="${KEYS[command]}"]').doCommand()`,
    target: { context: result.contexts?.[0]?.context },
    awaitPromise: false,
  });
}
