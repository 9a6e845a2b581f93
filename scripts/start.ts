/**
 * `npm start`: opens the demo inbox in a browser with the extension in it, until its window is closed or Ctrl-C.
 * `npm start -- --firefox` takes Firefox. Where there is no screen, it saves screenshots of the inbox instead.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { buildForTests } from './build-for-tests';
import { type BrowserName, findBrowser } from './find-browser';
import { type LaunchedBrowser, launchWithExtension } from './launch-browser';
import { hover, pause } from './page-actions';
import { serveFolder } from './serve';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const INBOX = resolve(root, 'tests/pages/inbox');
const SCREENSHOTS = resolve(root, '.output/screenshots');
/** 25 is the port of SMTP. Always the same one where possible, so that a bookmark of the inbox stays good. */
const PORT = 8025;

/** What has to be closed at the end, in every way this script can end. */
const closers: (() => Promise<unknown>)[] = [];

function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function serveInbox(): Promise<string> {
  const server = await serveFolder(INBOX, PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveFolder(INBOX);
  });
  closers.push(server.close);
  return `${server.url}/`;
}

/** Resolves when the browser has ended or its last window is closed, which on macOS does not end it. */
function untilClosed(browser: Browser): Promise<void> {
  return new Promise((closed) => {
    browser.once('disconnected', () => closed());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) closed();
    });
  });
}

/** Opens a message, or with an empty hash the inbox, as a click on a link of the page would. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await pause(800);
}

/** Saves pictures of the inbox, of two messages, and of the explanation that hovering a code brings up. */
async function saveScreenshots({ browser }: LaunchedBrowser, url: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const page = await browser.newPage();
  const save = async (name: string) => {
    const path = resolve(SCREENSHOTS, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(path);
  };

  await page.goto(url);
  await pause(800);
  await save('inbox');

  const other = await page.$$eval('a[href^="#/message/"]', (links) => {
    return links.map((link) => link.hash).find((hash) => hash !== '#/message/postfix');
  });
  if (other !== undefined) {
    await follow(page, other);
    await save('message');
  }

  await follow(page, '#/message/postfix');
  await hover(page, '550', '.message-body');
  await pause(800);
  await save('code-hovered');
}

async function start(name: BrowserName): Promise<void> {
  const called = name === 'firefox' ? 'Firefox' : 'Chromium';
  console.log(`Building the extension for ${called} …`);
  const extensionDir = await buildForTests(name === 'firefox' ? 'firefox' : 'chrome');
  const { path } = await findBrowser(name);
  const url = await serveInbox();
  const headless = !hasScreen();
  if (headless) {
    console.log('There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), so screenshots are saved instead:');
  }

  const launching = launchWithExtension(name, { extensionDir, headless, handleSignals: false });
  // Before it has started: a Ctrl-C in between would leave a browser without a window behind, and its profile.
  closers.push(async () => (await launching).browser.close());
  const launched = await launching;
  if (headless) return saveScreenshots(launched, url);

  const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
  const closed = untilClosed(launched.browser);
  await page.goto(url);
  await page.bringToFront();
  console.log(
    `The inbox is open at ${url} in ${path}. Point at a code in a message; close the window or press Ctrl-C to end.`,
  );
  await closed;
}

/** Resolves at the first Ctrl-C or SIGTERM; the second ends the process at once, as nothing listens any more. */
function untilInterrupted(): Promise<void> {
  return new Promise((interrupted) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupted());
  });
}

function chosenBrowser(): BrowserName {
  return parseArgs({ options: { firefox: { type: 'boolean' } } }).values.firefox ? 'firefox' : 'chromium';
}

try {
  const name = chosenBrowser();
  await Promise.race([start(name), untilInterrupted()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const close of closers.reverse()) await close().catch(() => undefined);
  // A download given up or a build cut short would keep the process alive.
  process.exit();
}
