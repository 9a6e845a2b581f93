import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until } from '../../scripts/page-actions';
import { violations } from './axe';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { pasteInto } from './paste-into';
import { POPUP_VIEWS, type PopupView } from './popup-views';
import { tabOrder, unseenFocus } from './reach';

/** Expects that Tab leads to each control of a page in order, and that the focus can be seen there. */
async function expectReach(page: Page): Promise<void> {
  const body = await page.$('body');
  if (body === null) throw new Error('The page has no body.');
  expect(await unseenFocus(page, body)).toEqual([]);
  const { led, expected } = await tabOrder(page, body);
  expect(expected.length).toBeGreaterThan(1);
  expect(led).toEqual(expected);
}

/** Has a page of the extension drawn in a theme. */
async function choose(page: Page, theme: string): Promise<void> {
  await page.evaluate((chosen) => chrome.storage.sync.set({ settings: { version: 2, theme: chosen } }), theme);
  await page.waitForFunction((chosen) => document.documentElement.dataset['theme'] === chosen, {}, theme);
}

/** A window in which nothing has to scroll, in CSS pixels. */
const HIGH = { width: 800, height: 4000 };

describe.each(BROWSERS)('the popup in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'popup.html');
    await page.setViewport(HIGH);
  });
  afterAll(() => stage?.close());

  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const show = async ({ hash, typed, pasted }: Omit<PopupView, 'what'>) => {
    const isGiven = hash === '#/' || hash === '#/diagnosis';
    await go(isGiven ? '#/' : hash);
    if (isGiven) {
      await page.waitForSelector('[role="combobox"]');
      await page.focus('[role="combobox"]');
      await page.keyboard.press('Escape');
      if (typed !== undefined) await page.keyboard.type(typed);
      if (pasted === undefined) await go(hash);
      else await pasteInto(page, '[role="combobox"]', pasted);
      await until('the view', () => page.evaluate((to) => (location.hash || '#/') === to, hash));
    }
    await until('knowledge', () => page.evaluate(() => !document.body.innerText.includes('Loading')));
    await pause(100);
    // The details are part of the page even while they are folded.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.agent[open]')].every((panel) => panel.querySelector('.paste') !== null),
    );
  };

  // the themes of the settings, which both browsers know: a page's own colour scheme is Chromium's alone to set here
  describe.each(['light', 'dark'])('%s', (theme) => {
    beforeAll(() => choose(page, theme));
    it.each(POPUP_VIEWS)('$what breaks no rule', async (view) => {
      await show(view);
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each(POPUP_VIEWS.filter(({ isTall }) => isTall !== true))(
    '$what can be gone through by Tab, and shows where the keyboard is',
    async (view) => {
      await show(view);
      await expectReach(page);
    },
  );

  it('is really looked at: a ring that is taken away is missed', async () => {
    await show({ hash: '#/code/450' });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.actions button:focus-visible, nav a:focus-visible { outline: none }');
      document.adoptedStyleSheets = [sheet];
    });
    const body = await page.$('body');
    const unseen = body === null ? [] : await unseenFocus(page, body);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    expect(unseen).toContain('Compare');
  });

  it('is really checked: planted faults are found', async () => {
    await show({ hash: '#/code/450' });
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

  it.each(['light', 'dark'])('breaks no rule (%s)', async (theme) => {
    await choose(page, theme);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(BROWSERS)('the page of sites and settings in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'options.html');
    await page.setViewport(HIGH);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  });
  afterAll(() => stage?.close());

  it.each(['light', 'dark'])('breaks no rule as it is opened, nor with an address that is none (%s)', async (theme) => {
    await choose(page, theme);
    expect(await violations(page)).toEqual([]);
    await page.focus('#address');
    await page.keyboard.type('no address');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent !== '');
    expect(await violations(page)).toEqual([]);
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('#app h1');
  });

  it('can be gone through by Tab, and shows where the keyboard is', async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectReach(page);
  }, 180_000);
});
