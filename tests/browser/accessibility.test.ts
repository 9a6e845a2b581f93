import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until } from '../../scripts/page-actions';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, contrast included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await checker.run(document, { runOnly: tags });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, TAGS);
}

const VIEWS: [what: string, hash: string, typed?: string][] = [
  ['the empty field', '#/'],
  ['results', '#/', 'mailbox full'],
  ['a code as it is typed', '#/', '554'],
  ['a sentence instead of results', '#/', '999'],
  ['a code’s page', '#/code/550%205.1.1'],
  ['a code of two readings', '#/code/554%204.4.7'],
  ['an empty comparison', '#/compare//'],
  ['a comparison', '#/compare/214/450'],
  ['an address that leads nowhere', '#/nowhere'],
];

describe.each(BROWSERS)('the popup in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'popup.html');
  });
  afterAll(() => stage?.close());

  const show = async (hash: string, typed?: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    if (hash === '#/') {
      await page.waitForSelector('[role="combobox"]');
      await page.focus('[role="combobox"]');
      await page.keyboard.press('Escape');
      if (typed !== undefined) await page.keyboard.type(typed);
    }
    await until('knowledge', () => page.evaluate(() => !document.body.innerText.includes('Loading')));
    await pause(100);
    // The details are part of the page even while they are folded.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  };

  const schemes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  describe.each(schemes)('%s', (scheme) => {
    beforeAll(async () => {
      if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    });
    it.each(VIEWS)('%s breaks no rule', async (_what, hash, typed) => {
      await show(hash, typed);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('is really checked: planted faults are found', async () => {
    await show('#/code/450');
    await page.evaluate(() => {
      const paragraph = document.querySelector<HTMLElement>('.card p');
      Object.assign(paragraph?.style ?? {}, { color: '#bbb', background: '#fff' });
      document.querySelector('.card')?.append(document.createElement('button'));
    });
    const found = (await violations(page)).join('\n');
    expect(found).toContain('color-contrast');
    expect(found).toContain('button-name');
  });
});

describe.each(BROWSERS)('the page that welcomes a new reader in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'welcome.html');
  });
  afterAll(() => stage?.close());

  // the themes of the settings, which both browsers know: a page's own colour scheme is Chromium's alone to set here
  it.each(['light', 'dark'])('breaks no rule (%s)', async (theme) => {
    await page.evaluate((chosen) => chrome.storage.sync.set({ settings: { version: 2, theme: chosen } }), theme);
    await page.waitForFunction((chosen) => document.documentElement.dataset['theme'] === chosen, {}, theme);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(BROWSERS)('the page of sites and settings in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'options.html');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  });
  afterAll(() => stage?.close());

  const schemes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  it.each(schemes)('breaks no rule as it is opened, nor with an address that is none (%s)', async (scheme) => {
    if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(page)).toEqual([]);
    await page.focus('#address');
    await page.keyboard.type('no address');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent !== '');
    expect(await violations(page)).toEqual([]);
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('#app h1');
  });
});
