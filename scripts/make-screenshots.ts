/**
 * `npm run screenshots`: pictures of the running product for the README, saved in tests/screenshots. With `-- --all` of every view, in both
 * languages and both themes; with `-- --all --firefox` the same in Firefox.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoToOptions, Page } from 'puppeteer-core';
import { pasteInto } from '../tests/browser/paste-into';
import { POPUP_VIEWS, type PopupView } from '../tests/browser/popup-views';
import { buildForTests } from './build-for-tests';
import { type LaunchedBrowser, launchWithExtension } from './launch-browser';
import { hover, pause } from './page-actions';
import { serveFolder } from './serve';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const FOLDER = resolve(root, 'tests/screenshots');

/** The popup's width, and the most that a browser gives it in height, in CSS pixels. */
const POPUP = { width: 392, height: 600 };

/** Long enough for knowledge to arrive and for the popover to be drawn, in milliseconds. */
const SETTLE = 900;

const everything = process.argv.includes('--all');
const inFirefox = process.argv.includes('--firefox');

/** Firefox never reports pages of an extension as loaded. */
const LOAD: GoToOptions = inFirefox ? { waitUntil: [] } : {};

interface Look {
  locale: 'en' | 'fr';
  scheme: 'light' | 'dark';
}

async function newPage({ browser }: LaunchedBrowser, scheme: Look['scheme'], zoom: number): Promise<Page> {
  const page = await browser.newPage();
  // Firefox was started in the scheme.
  if (!inFirefox) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: 1180, height: 760, deviceScaleFactor: 2 * zoom });
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  const path = resolve(FOLDER, `${inFirefox ? 'firefox-' : ''}${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}

async function pictures(
  launched: LaunchedBrowser,
  inbox: string,
  { locale, scheme }: Look,
  wanted: string[],
): Promise<void> {
  const page = await newPage(launched, scheme, 0.75);
  const named = (what: string) => `${what}-${locale}-${scheme}`;
  if (wanted.includes('popover')) {
    await page.goto(`${inbox}/#/message/${locale === 'fr' ? 'french' : 'postfix'}`);
    await pause(SETTLE);
    await hover(page, locale === 'fr' ? '552' : '550', '.message-body');
    await pause(SETTLE);
    await save(page, named('popover'));
  }
  await page.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  for (const { what, hash, typed, pasted } of wantedViews(wanted, locale)) {
    const isGiven = typed !== undefined || pasted !== undefined;
    await page.goto(launched.extensionUrl('popup.html'), LOAD);
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      isGiven ? '#/' : hash,
    );
    await pause(SETTLE);
    if (isGiven) await page.keyboard.press('Escape');
    if (typed !== undefined) await page.keyboard.type(typed);
    if (pasted !== undefined) await pasteInto(page, '[role="combobox"]', pasted);
    await pause(SETTLE);
    await save(page, named(what));
  }
  for (const file of everything ? ['options', 'welcome'] : []) {
    await page.goto(launched.extensionUrl(`${file}.html`), LOAD);
    await pause(SETTLE);
    await save(page, named(file));
  }
  await page.close();
}

/** The README's pictures of the popup, by their names in the list of all views. */
const IN_README: Readonly<Record<string, string>> = {
  results: 'lookup',
  'a comparison of two': 'compare',
  'a diagnosis of several recipients': 'diagnosis',
};

/** The views to take, with the names of their files. */
function wantedViews(wanted: readonly string[], locale: Look['locale']): PopupView[] {
  return POPUP_VIEWS.map((view) => ({
    ...view,
    what: IN_README[view.what] ?? view.what.replace(/\W+/g, '-'),
    ...(view.typed === 'mailbox full' && locale === 'fr' ? { typed: 'boîte pleine' } : {}),
  })).filter(({ what }) => everything || wanted.includes(what));
}

const README: [Look, string[]][] = [
  [{ locale: 'en', scheme: 'light' }, ['popover', 'lookup', 'compare', 'diagnosis']],
  [{ locale: 'fr', scheme: 'dark' }, ['popover', 'lookup']],
];

await mkdir(FOLDER, { recursive: true });
const extensionDir = await buildForTests(inFirefox ? 'firefox' : 'chrome');
const server = await serveFolder(resolve(root, 'tests/pages/inbox'));
try {
  for (const locale of ['en', 'fr'] as const)
    for (const scheme of ['light', 'dark'] as const) {
      const wanted = everything
        ? ['popover']
        : README.find(([look]) => look.locale === locale && look.scheme === scheme)?.[1];
      if (wanted === undefined) continue;
      const launched = await launchWithExtension(inFirefox ? 'firefox' : 'chromium', {
        extensionDir,
        headless: true,
        locale,
        ...(inFirefox ? { colorScheme: scheme } : {}),
      });
      try {
        await pictures(launched, server.url, { locale, scheme }, wanted);
      } finally {
        await launched.browser.close();
      }
    }
} finally {
  await server.close();
}
