import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, pause, placeOf, until } from '../../scripts/page-actions';
import expected from '../pages/inbox/expected.json';
import { BROWSERS, markedTexts, type Stage, setStage } from './harness';
import { pressInCard, seenPopover } from './popover-probe';

/** Longer than the grace after which a popover that the pointer left is gone. */
const GONE = 900;

const isShown = (page: Page) => until('the popover', () => seenPopover(page));
const isClosed = (page: Page) => until('the popover to close', async () => (await seenPopover(page)) === null);

describe.each(BROWSERS)('the demo inbox in %s', (name) => {
  let stage: Stage;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(stage.url('inbox/'));
  });
  afterAll(() => stage?.close());

  const open = async (id: string) => {
    await page.mouse.move(2, 2);
    await page.goto(`${stage.url('inbox/')}#/message/${id}`);
    await page.waitForSelector(`article[data-message-id="${id}"]`);
  };

  const whole = Object.entries(expected).filter(([id]) => id !== 'split-markup');
  it.each(whole)('marks the codes of %s, and nothing else', async (id, codes) => {
    await open(id);
    const wanted = codes.flatMap(({ reply, enhanced }) => [reply, enhanced].filter((code) => code !== null));
    // A multi-line reply is marked on each of its lines: what counts is that nothing is missing and nothing foreign is marked.
    const digits = async () => new Set((await markedTexts(page)).join(' ').match(/\d\.\d+\.\d+|\d{3}/g) ?? []);
    await until(`the marks of ${wanted.join(', ')}`, async () => {
      const marked = await digits();
      return wanted.every((code) => marked.has(code));
    });
    await pause(200);
    expect(await digits()).toEqual(new Set(wanted));
  });

  it('shows the right card on hover, beside the code and inside the window', async () => {
    await open('postfix');
    const { y } = await hover(page, '550', '.message-body');
    const popover = await isShown(page);
    expect(popover.title).toMatch(/no (?:mailbox|such address)/);
    expect(popover.text).toContain('550 5.1.1');
    expect(popover.text).toContain('Not delivered');
    expect(popover.box.top > y || popover.box.bottom < y).toBe(true);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(popover.box.left).toBeGreaterThanOrEqual(0);
    expect(popover.box.top).toBeGreaterThanOrEqual(0);
    expect(popover.box.right).toBeLessThanOrEqual(width);
    expect(popover.box.bottom).toBeLessThanOrEqual(height);
  });

  it('closes on Esc, and the key still reaches the page', async () => {
    await open('postfix');
    await hover(page, '550', '.message-body');
    await isShown(page);
    await page.keyboard.press('Escape');
    await isClosed(page);
    expect(await page.evaluate(() => document.documentElement.dataset['lastKey'])).toBe('Escape');
  });

  it('stays while the pointer goes from the code into the popover, and closes when it leaves', async () => {
    await open('postfix');
    await hover(page, '550', '.message-body');
    const { box } = await isShown(page);
    await page.mouse.move((box.left + box.right) / 2, box.top + 60, { steps: 30 });
    await pause(GONE);
    expect(await seenPopover(page)).not.toBeNull();
    await page.mouse.move(5, 5, { steps: 10 });
    await isClosed(page);
  });

  it('does not open for a pointer that only passes', async () => {
    await open('postfix');
    const { x, y } = await placeOf(page, '550', '.message-body');
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x + 200, y, { steps: 6 });
    await pause(GONE);
    expect(await seenPopover(page)).toBeNull();
  });

  it('is pinned by a click, takes the focus, and gives it back', async () => {
    await open('postfix');
    await page.focus('[data-action="reply"]');
    const { x, y } = await hover(page, '550', '.message-body');
    await isShown(page);
    await page.mouse.click(x, y);
    await until('the focus', async () => (await seenPopover(page))?.focused);
    await page.mouse.move(5, 5, { steps: 5 });
    await pause(GONE);
    expect(await seenPopover(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await isClosed(page);
  });

  it('is closed by its own button', async () => {
    await open('postfix');
    const { x, y } = await hover(page, '550', '.message-body');
    await page.mouse.click(x, y);
    await isShown(page);
    await pressInCard(page, 'Close');
    await isClosed(page);
  });

  it('keys typed in a pinned popover are no shortcuts of the page', async () => {
    await open('postfix');
    const { x, y } = await hover(page, '550', '.message-body');
    await page.mouse.click(x, y);
    await until('the focus', async () => (await seenPopover(page))?.focused);
    const before = await page.evaluate(() => document.documentElement.dataset['keyCount']);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.documentElement.dataset['keyCount'])).toBe(before);
    await page.keyboard.press('Escape');
    await isClosed(page);
  });

  it('opens over one code after another', async () => {
    await open('several-recipients');
    await hover(page, '550 5.1.1', '.message-body');
    expect((await isShown(page)).text).toContain('550 5.1.1');
    await page.mouse.move(5, 5, { steps: 5 });
    await isClosed(page);
    await hover(page, '554 5.7.1', '.message-body');
    await until('the second card', async () => (await seenPopover(page))?.text.includes('554 5.7.1'));
  });

  it('explains a code inside a message frame', async () => {
    await open('framed');
    await hover(page, '5.7.515');
    expect((await isShown(page)).text).toContain('5.7.515');
  });

  it('marks codes that tags and table cells split, each piece where it stands', async () => {
    await open('split-markup');
    const joined = async () => (await markedTexts(page)).join('').replace(/[^\d.]/g, '');
    await until('all pieces', async () => (await joined()) === '5505.1.15545.7.14504.2.14524.5.3');
  });

  it('explains a code that tags split', async () => {
    await open('split-markup');
    await hover(page, '550', '.message-body');
    expect((await isShown(page)).text).toContain('550 5.1.1');
  });

  it('marks a message that is opened later', async () => {
    await page.goto(stage.url('inbox/'));
    await page.waitForSelector('.row[data-id="gmail-not-found"]');
    await pause(300);
    await page.click('.row[data-id="gmail-not-found"]');
    await until('marks', async () => (await markedTexts(page)).some((text) => text.includes('550')));
  });

  it('marks nothing in an editor', async () => {
    await open('postfix');
    await until('marks', async () => (await markedTexts(page)).length > 0);
    await page.click('[data-action="reply"]');
    await page.waitForSelector('.editor-field');
    await pause(400);
    const inEditor = await page.evaluate(() =>
      [...(CSS.highlights.get('bounce-lens-code') ?? [])].some(
        (range) => (range as StaticRange).startContainer.parentElement?.closest('.editor-field') !== null,
      ),
    );
    expect(inEditor).toBe(false);
  });

  it('leaves the page byte for byte as it was', async () => {
    const serialized = () => page.evaluate(() => document.documentElement.outerHTML);
    await page.goto('about:blank');
    await open('gmail-not-found');
    await until('marks', async () => (await markedTexts(page)).length > 0);
    const marked = await serialized();
    await hover(page, '550-5.1.1', '.message-body');
    await isShown(page);
    await page.keyboard.press('Escape');
    await isClosed(page);
    const withoutKeyRecord = (html: string) => html.replace(/ data-(?:last-key|key-count)="[^"]*"/g, '');
    expect(withoutKeyRecord(await serialized())).toBe(withoutKeyRecord(marked));
    // The same page where the extension may not run: nothing of it is in the DOM.
    const bare = await stage.browser.newPage();
    await bare.goto(`${stage.foreignUrl('inbox/')}#/message/gmail-not-found`);
    await bare.waitForSelector('article[data-message-id="gmail-not-found"]');
    await pause(300);
    const untouched = await bare.evaluate(() => document.documentElement.outerHTML);
    expect(await bare.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(withoutKeyRecord(marked)).toBe(withoutKeyRecord(untouched));
    await bare.close();
  });

  it('causes no error on the page', () => {
    expect(problems).toEqual([]);
  });
});
