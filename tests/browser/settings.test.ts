import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileNameOn } from '../../entrypoints/options/settings-file';
import { hover, placeOf, until } from '../../scripts/page-actions';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { seenPopover } from './popover-probe';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(29, 33, 38)';

/** Firefox saves into a folder, and no panel takes the keys. */
const savingInto = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
});

describe.each(BROWSERS)('settings in %s, by keyboard alone', (name) => {
  let stage: Stage;
  let options: Page;
  let inbox: Page;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'bounce-lens-downloads-'));
    stage = await setStage(name, { locale: 'en', extraPrefs: savingInto(downloads) });
    if (name === 'chromium') {
      const session = await stage.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    options = await openExtensionPage(stage, 'options.html');
    inbox = await stage.browser.newPage();
    await inbox.setViewport({ width: 1280, height: 1100 });
    await openInbox();
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** The names under which something is marked on the page of the inbox. */
  const looks = () =>
    inbox.evaluate(() => [...CSS.highlights.keys()].filter((look) => look.startsWith('bounce-lens')).join());
  const look = (wanted: string) => until(`the look ${wanted}`, async () => (await looks()) === wanted);
  async function openInbox(): Promise<void> {
    await inbox.goto('about:blank');
    await inbox.goto(`${stage.url('inbox/')}#/message/postfix`);
    await until('marks', async () => (await looks()) !== '');
  }
  const shows = (words: string) =>
    until(`"${words}"`, () => options.evaluate((wanted) => document.body.innerText.includes(wanted), words));
  const chosen = () =>
    options.$$eval('input:checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value).join());
  const chooses = (all: string) => until(`the choices ${all}`, async () => (await chosen()) === all);
  async function choose(group: string, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
    await options.bringToFront();
    await options.focus(`[name="${group}"]:checked`);
    await options.keyboard.press(key);
  }
  async function press(label: string): Promise<void> {
    await options.bringToFront();
    await options.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)?.focus();
    }, label);
    await options.keyboard.press('Enter');
  }
  const give = (text: string) =>
    options.evaluate((content) => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'mine.json', { type: 'application/json' }));
      if (field === null) return;
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('color'));

  it('colours are chosen: popup, pages and a card that is open follow at once', async () => {
    const popup = await openExtensionPage(stage, 'popup.html');
    const before = await ground(popup);
    await inbox.bringToFront();
    const { x, y } = await placeOf(inbox, '550', '.message-body');
    await inbox.mouse.click(x, y);
    expect((await until('the card', () => seenPopover(inbox))).style.backgroundColor).toBe(LIGHT);
    await choose('theme', 'ArrowUp');
    await shows('Saved');
    await until('the dark popup', async () => (await ground(popup)) !== before);
    await until('the dark card', async () => (await seenPopover(inbox))?.style.backgroundColor === DARK);
    expect(await ground(options)).toBe(await ground(popup));
    await popup.close();
    await inbox.bringToFront();
    await inbox.keyboard.press('Escape');
  });

  it('marks change their look on an open page, and have it from the first on the next', async () => {
    await look('bounce-lens-code');
    await choose('marks', 'ArrowDown');
    await look('bounce-lens-dotted');
    await choose('marks', 'ArrowDown');
    await look('bounce-lens-filled');
    await choose('marks', 'ArrowDown');
    await look('bounce-lens-none');
    await inbox.bringToFront();
    await openInbox();
    expect(await looks()).toBe('bounce-lens-none');
  });

  it('a code that is not marked visibly is still found by pointing', async () => {
    await hover(inbox, '550', '.message-body');
    await until('the card', () => seenPopover(inbox));
    expect(await looks()).toBe('bounce-lens-none');
    await inbox.mouse.move(1, 1);
  });

  it('settings are exported, reset, brought back, and imported from the file', async () => {
    const mine = 'hover,sender,none,dark,en';
    const first = 'hover,sender,solid,system,en';
    await choose('marks', 'ArrowUp');
    await choose('marks', 'ArrowDown');
    await chooses(mine);
    await press('Export');
    await shows('is among your downloads');
    const saved = join(downloads, fileNameOn(new Date()));
    const text = await until('the file', async () => existsSync(saved) && (readFileSync(saved, 'utf8') || null));
    expect(JSON.parse(text)).toEqual({
      format: 'bounce-lens-settings',
      version: 2,
      language: null,
      trigger: 'hover',
      audience: 'sender',
      marks: 'none',
      theme: 'dark',
    });
    await press('Reset to defaults');
    await shows('are as on the first day');
    await chooses(first);
    await look('bounce-lens-code');
    await press('Undo');
    await shows('Your settings are back.');
    await chooses(mine);
    await press('Reset to defaults');
    await chooses(first);
    await give(text);
    await shows('The settings in mine.json are in use now.');
    await chooses(mine);
    await look('bounce-lens-none');
  });

  it('a file that is none of ours changes nothing, and the page says what to do', async () => {
    const before = await chosen();
    await give('{"theme":"light"}');
    await shows('Choose a file that was made here with Export.');
    await give('{"format":"bounce-lens-settings","version":99}');
    await shows('Update the extension here');
    await give('{"format":"bounce-lens-settings","version":2,"theme":"purple"}');
    await shows('what it says under “theme” cannot be chosen');
    expect(await chosen()).toBe(before);
  });

  it('fits 320 pixels with a long file name in the sentence', async () => {
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
