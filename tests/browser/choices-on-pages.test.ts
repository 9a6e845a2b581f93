import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hover, pause, placeOf, until } from '../../scripts/page-actions';
import { BROWSERS, markedTexts, openExtensionPage, type Stage, setStage } from './harness';
import { pressInCard, type SeenPopover, seenPopover } from './popover-probe';

/** Longer than the pointer has to rest for a card. */
const RESTED = 700;

describe.each(BROWSERS)('what the reader chooses, on a page in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let extensionPage: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    extensionPage = await openExtensionPage(stage, 'popup.html');
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.newPage();
    await page.setViewport({ width: 1280, height: 1100 });
    await open();
  });
  afterEach(() => page.close());

  async function open(): Promise<void> {
    await page.goto(`${stage.url('inbox/')}#/message/postfix`);
    await until('the marks', async () => (await markedTexts(page)).length > 0);
    await pause(400);
  }
  const choose = (settings: object) =>
    extensionPage.evaluate((chosen) => chrome.storage.sync.set({ settings: chosen }), settings);
  const chosen = () => extensionPage.evaluate(async () => (await chrome.storage.sync.get('settings'))['settings']);
  const card = () => until('the card', () => seenPopover(page));
  const press = (label: string) => pressInCard(page, label);
  async function pin(): Promise<SeenPopover> {
    const { x, y } = await placeOf(page, '550', '.message-body');
    await page.mouse.click(x, y);
    return card();
  }
  /** Waits for a tab of the extension and closes it again. */
  const tabWith = (part: string) =>
    until(`a tab at ${part}`, () =>
      extensionPage.evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({});
        const found = tabs.find(({ url = '' }) => decodeURIComponent(url).includes(wanted));
        if (found?.id !== undefined) await chrome.tabs.remove(found.id);
        return found !== undefined;
      }, part),
    );

  it('by click only: resting on a code opens nothing, a click does', async () => {
    await choose({ trigger: 'click' });
    await pause(300);
    await hover(page, '550', '.message-body');
    await pause(RESTED);
    expect(await seenPopover(page)).toBeNull();
    await pin();
    await choose({});
  });

  it('with a key held: resting opens a card only then', async () => {
    await choose({ trigger: 'modifier' });
    await pause(300);
    const { x, y } = await hover(page, '550', '.message-body');
    await pause(RESTED);
    expect(await seenPopover(page)).toBeNull();
    await page.keyboard.down('Alt');
    await page.mouse.move(x + 1, y);
    await card();
    await page.keyboard.up('Alt');
    await choose({});
  });

  it('whose steps come first is remembered', async () => {
    await pin();
    await press('Their admin');
    await until('the memory', async () => JSON.stringify(await chosen())?.includes('receivingAdmin'));
    await open();
    const { text } = await pin();
    expect(text).not.toContain('Type the address anew');
    await choose({});
  });

  it('the explanation is copied', async () => {
    await pin();
    await press('Copy explanation');
    await until('the confirmation', async () => (await seenPopover(page))?.text.includes('Copied'));
  });

  it('a card leads to the comparison, in a tab of its own', async () => {
    await pin();
    await press('Compare…');
    await tabWith('#/compare/550 5.1.1');
  });

  // Chromium's side panel is no page of the browser's to the debugger of a page; its target tells.
  it('a card leads to the code’s own page, beside the message where the browser allows that', async () => {
    await pin();
    await press('Open beside the page');
    if (name === 'firefox') {
      await tabWith('#/code/550 5.1.1');
      return;
    }
    await until('the side panel', async () =>
      stage.browser.targets().some((each) => decodeURIComponent(each.url()).includes('#/code/550 5.1.1')),
    );
  });

  it('a site is switched off from a card: its marks go at once, and stay away', async () => {
    await pin();
    await press('Switch off on this site');
    await until('no mark', () => page.evaluate(() => !CSS.highlights.has('bounce-lens-code')));
    expect(await seenPopover(page)).toBeNull();
    await page.reload();
    await page.waitForSelector('article[data-message-id="postfix"]');
    await pause(RESTED);
    expect(await page.evaluate(() => CSS.highlights.has('bounce-lens-code'))).toBe(false);
    await extensionPage.evaluate(() => chrome.storage.local.set({ switchedOff: [] }));
    await page.reload();
    await until('the marks', async () => (await markedTexts(page)).length > 0);
  });

  it('the toolbar’s icon counts what is marked', async () => {
    const badge = () =>
      extensionPage.evaluate(async (url) => {
        const [tab] = (await chrome.tabs.query({})).filter((each) => each.url?.startsWith(url));
        return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
      }, stage.url('inbox/'));
    await until('the count', async () => (await badge()) === '1');
    await page.goto(`${stage.url('inbox/')}#/message/invoice`);
    await until('no count', async () => (await badge()) === '');
  });
});
