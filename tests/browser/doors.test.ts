import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until } from '../../scripts/page-actions';
import { inFirefoxWindow } from './firefox-window';
import { giveCommand } from './give-command';
import { BROWSERS, markedTexts, openExtensionPage, type Stage, setStage } from './harness';
import { seenPopover } from './popover-probe';
import { openRealPopup } from './real-popup';

/** Selects a text on the page. @returns where it stands, in CSS pixels */
const select = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, text);

/** The background of Chromium, asleep or not. */
async function workerOf({ browser }: Stage): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('the background does not answer');
  return worker;
}

/** Opens the menu of a selection in Firefox, and chooses our entry in it. @returns its words */
async function chooseInFirefox(stage: Stage, page: Page, at: { x: number; y: number }): Promise<string> {
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const entry = `[...document.querySelectorAll('#contentAreaContextMenu > menuitem[id*="bounce-lens"]')].find((each) => !each.hidden)`;
  await until('the menu', async () => (await inFirefoxWindow(stage.browser, `${entry} !== undefined`)) === true);
  return String(
    await inFirefoxWindow(
      stage.browser,
      `(() => {
        const entry = ${entry};
        const { label } = entry;
        entry.closest('menupopup').activateItem(entry);
        return label;
      })()`,
    ),
  );
}

/** Chooses "Explain SMTP code". No debugger opens Chromium's menus: its event is raised in the background. */
async function explain(stage: Stage, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const at = await select(page, text);
  if (stage.extensionUrl('').startsWith('moz-')) {
    await chooseInFirefox(stage, page, at);
    return;
  }
  await (await workerOf(stage)).evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const info = { menuItemId: 'explain-selection', editable: false, pageUrl: '', frameId: 0, selectionText };
    (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(info, tab);
  }, text);
}

/** The tab that opens at a view of the extension. */
async function openedAt(stage: Stage, hash: string): Promise<Page> {
  const target = await until(`a tab at ${hash}`, async () =>
    stage.browser.targets().find((each) => each.url().includes('popup.html') && each.url().endsWith(hash)),
  );
  const page = await target.page();
  if (page === null) throw new Error(`${hash} is no page`);
  return page;
}

describe.each(BROWSERS)('the menu of a selection in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  const cardWith = (text: string) =>
    until(`the card of ${text}`, async () => {
      const seen = await seenPopover(page);
      // the pointer that opened the menu may rest on the code: its card is there already, without the focus
      return seen?.focused && seen.text.includes(text) ? seen : null;
    });

  it('shows the card of a code in it, or around it, right there', async () => {
    await page.goto(stage.url('small/strict-policy.html'));
    await until('the mark', async () => (await markedTexts(page)).length > 0);
    await explain(stage, page, 'said: 550 5.1.1 no such user');
    const { box } = await cardWith('550 5.1.1');
    expect(box.top).toBeGreaterThan(50);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await seenPopover(page)) === null);
    await explain(stage, page, '50 5.1');
    await cardWith('550 5.1.1');
    await page.keyboard.press('Escape');
  });

  it('takes the reader’s word for it that a bare number is a code', async () => {
    await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      if (paragraph !== null) paragraph.textContent = 'They told me something about 452 yesterday';
    });
    await pause(300);
    await explain(stage, page, '452');
    await cardWith('452');
    await page.keyboard.press('Escape');
  });

  it('opens the look-up with what is no code', async () => {
    await explain(stage, page, 'something about');
    const opened = await openedAt(stage, '#/');
    await opened.waitForSelector('[role="combobox"]');
    expect(await opened.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value)).toBe(
      'something about',
    );
    // nothing of it stands in the address
    expect(opened.url()).not.toContain('something');
    await opened.close();
  });

  // Choosing the entry gives access to the page for this once: only in Firefox can a test really choose it.
  const itInFirefox = name === 'firefox' ? it : () => {};
  itInFirefox('works on a page that may not be read otherwise, and speaks the language that was chosen', async () => {
    await page.goto(stage.foreignUrl('small/strict-policy.html'));
    await page.bringToFront();
    const label = await chooseInFirefox(stage, page, await select(page, '550 5.1.1'));
    expect(label).toBe('Explain SMTP code');
    await cardWith('550 5.1.1');
    await page.keyboard.press('Escape');
    const popup = await openExtensionPage(stage, 'popup.html');
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Français')?.click();
    });
    await pause(300);
    await popup.close();
    await page.bringToFront();
    expect(await chooseInFirefox(stage, page, await select(page, '550 5.1.1'))).toBe('Expliquer le code SMTP');
  });
});

describe('the keyword in the address bar of chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium', { locale: 'en' });
  });
  afterAll(() => stage?.close());

  const suggest = async (text: string) =>
    (await workerOf(stage)).evaluate(
      (typed) =>
        new Promise<{ content: string; description: string }[]>((answer) => {
          const { omnibox } = chrome as unknown as Record<string, Record<string, { dispatch(...a: unknown[]): void }>>;
          omnibox?.['onInputChanged']?.dispatch(typed, answer);
        }),
      text,
    );
  const enter = async (text: string, disposition: string) =>
    (await workerOf(stage)).evaluate(
      (typed, where) => {
        const { omnibox } = chrome as unknown as Record<string, Record<string, { dispatch(...a: unknown[]): void }>>;
        omnibox?.['onInputEntered']?.dispatch(typed, where);
      },
      text,
      disposition,
    );

  it('suggests while somebody types', async () => {
    const [first] = await suggest('550');
    expect(first?.content).toMatch(/^550 5/);
    expect(first?.description).toMatch(/^<match>550 5\.\d+\.\d+<\/match> \S/);
    expect((await suggest('mailbox full')).map(({ content }) => content).join(' ')).toContain('5.2.2');
  });

  it('opens what was typed where its reader wants it', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.url('small/strict-policy.html'));
    await page.bringToFront();
    await enter('450 vs 451', 'newBackgroundTab');
    const behind = await openedAt(stage, '#/compare/450/451');
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await behind.close();
    await enter('mailbox full', 'currentTab');
    await until('the look-up', async () => page.url().endsWith('popup.html#/'));
    await until('the results', () => page.evaluate(() => document.body.innerText.includes('5.2.2')));
    await enter('550 5.1.1', 'newForegroundTab');
    const opened = await openedAt(stage, '#/code/550%205.1.1');
    await until('the tab in front', () => opened.evaluate(() => document.visibilityState === 'visible'));
  });
});

describe.each(BROWSERS)('the panel in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    await page.goto(stage.url('small/strict-policy.html'));
  });
  afterAll(() => stage?.close());

  const sidebar = () =>
    inFirefoxWindow(
      stage.browser,
      `(() => {
        const controller = window.SidebarController ?? window.SidebarUI;
        return controller.isOpen ? controller.currentID : '';
      })()`,
    );

  it('opens from the popup, over which it goes on', async () => {
    const popup = await openRealPopup(stage, page);
    await popup.press('Open beside the page');
    if (name === 'firefox') {
      await until('the sidebar', async () => String(await sidebar()).includes('bounce-lens'));
      return;
    }
    const target = await until('the panel', async () =>
      stage.browser.targets().find((each) => each.url().includes('popup.html?in=panel')),
    );
    const panel = await target.asPage();
    await panel.waitForSelector('.page-codes');
    expect(await panel.evaluate(() => location.hash)).toBe('#/page');
    expect(await panel.evaluate(() => document.querySelector('.page-codes .code')?.textContent)).toBe('550 5.1.1');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await panel.evaluate(() => document.body.clientWidth === innerWidth)).toBe(true);
  });

  // Chromium opens its panel for a key that was really pressed, which no debugger does.
  const itInFirefox = name === 'firefox' ? it : () => {};
  itInFirefox('opens and closes by its own key', async () => {
    const before = await sidebar();
    await giveCommand(stage, page, 'open-panel');
    await until('the other state', async () => (await sidebar()) !== before);
    await giveCommand(stage, page, 'open-panel');
    await until('the first state', async () => (await sidebar()) === before);
  });
});
