import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, pause, until } from '../../scripts/page-actions';
import expected from '../pages/inbox/expected.json';
import { BROWSERS, type Stage, setStage } from './harness';
import { seenPopover } from './popover-probe';

/** Messages opened and left before the first sample: caches, compiled code and cards are there by then. */
const WARM_UP = 50;
const NAVIGATIONS = 500;

/** Different notices that one message shows, one after the other. */
const NOTICES = 200;

/** How often a card is opened and closed on the way. */
const CARD_EVERY = 25;

/** How often the reader stays long enough for the message to be read by the extension. */
const STAYS_EVERY = 4;

/** Messages in the page itself, those with and without a code. */
const MESSAGES = [
  ...Object.keys(expected).filter((id) => !['framed', 'split-markup'].includes(id)),
  'invoice',
  'release-notes',
];

/** What may be left over: a listener or a node that the browser has not let go of yet, not one for every message. */
const SPARE = { listeners: 5, nodes: 200, heap: 1_000_000 };

interface Sample {
  hosts: number;
  elements: number;
  marks: number;
  /** what only Chromium tells: of the whole process, the heap in bytes */
  process: { listeners: number; nodes: number; heap: number } | null;
}

async function inProcess(client: CDPSession): Promise<Sample['process']> {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: value('JSEventListeners'), nodes: value('Nodes'), heap: value('JSHeapUsedSize') };
}

describe.each(BROWSERS)('an hour in the inbox in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let client: CDPSession | null = null;
  const problems: string[] = [];

  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await stage.browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(stage.url('inbox/'));
    if (name === 'chromium') {
      client = await page.createCDPSession();
      await client.send('Performance.enable');
    }
  });
  afterAll(() => stage?.close());

  /** Follows a link inside the page, and stays so many milliseconds. */
  const go = (hash: string, stay: number) =>
    page.evaluate(
      async (to, milliseconds) => {
        location.hash = to;
        await new Promise((done) => setTimeout(done, milliseconds));
      },
      hash,
      stay,
    );

  /** Opens the card of a code and closes it: by Esc, or by leaving. */
  async function lookAtCard(visit: number): Promise<void> {
    await go('#/message/postfix', 200);
    await hover(page, '550', '.message-body');
    await until('the card', () => seenPopover(page));
    if (visit % (2 * CARD_EVERY) === 0) await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await until('the card to close', async () => (await seenPopover(page)) === null);
  }

  async function browse(from: number, to: number): Promise<void> {
    for (let visit = from; visit < to; visit++) {
      if (visit % CARD_EVERY === 0) await lookAtCard(visit);
      else await go(`#/message/${MESSAGES[visit % MESSAGES.length]}`, visit % STAYS_EVERY === 0 ? 100 : 5);
    }
    await go('#/inbox', 300);
  }

  async function sample(): Promise<Sample> {
    const { hosts, elements, marks } = await page.evaluate(() => ({
      hosts: document.querySelectorAll('html > :not(head, body)').length,
      elements: document.querySelectorAll('*').length,
      marks: CSS.highlights.get('bounce-lens-code')?.size ?? 0,
    }));
    return { hosts, elements, marks, process: client === null ? null : await inProcess(client) };
  }

  it('leaves nothing behind', { timeout: 120_000 }, async () => {
    await browse(0, WARM_UP);
    const before = await sample();
    await browse(WARM_UP, WARM_UP + NAVIGATIONS);
    // what the last timers hold
    await pause(500);
    const after = await sample();
    expect(after.hosts).toBe(0);
    expect(after.elements).toBe(before.elements);
    expect(after.marks).toBe(before.marks);
    if (before.process === null || after.process === null) return;
    expect(after.process.listeners - before.process.listeners).toBeLessThanOrEqual(SPARE.listeners);
    expect(after.process.nodes - before.process.nodes).toBeLessThanOrEqual(SPARE.nodes);
    expect(after.process.heap - before.process.heap).toBeLessThanOrEqual(SPARE.heap);
  });

  it('forgets the cards of notices that are gone', { skip: name !== 'chromium' }, async () => {
    await go('#/message/postfix', 300);
    const before = await sample();
    await page.evaluate(async (notices) => {
      const body = document.querySelector('.message-body .plain-text');
      for (let notice = 0; notice < notices; notice++) {
        body?.replaceChildren(`host mx${notice}.example.net said: 550 5.1.1 user ${notice} unknown`);
        // longer than changes are collected
        await new Promise((done) => setTimeout(done, 80));
      }
    }, NOTICES);
    await go('#/inbox', 300);
    const after = await sample();
    if (before.process === null || after.process === null) throw new Error('Chromium told nothing of its process.');
    expect(after.process.heap - before.process.heap).toBeLessThanOrEqual(SPARE.heap / 2);
  });

  it('causes no error on the page', () => {
    expect(problems).toEqual([]);
  });
});
