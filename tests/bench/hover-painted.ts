import type { Page } from 'puppeteer-core';
import { pause, placeOf, until } from '../../scripts/page-actions';
import type { BenchStage } from './bench-stage';
import { type Measure, median } from './measure';

const ROUNDS = 7;

/** How long the pointer rests before the card opens: meant, and so not counted. `DWELL` of entrypoints/popover/hover.ts, in milliseconds. */
const DWELL = 140;

interface Times {
  settled: number;
  painted: number;
}

/**
 * Notes in the page when the pointer moved last, and when the first element that the page did not put there has been
 * painted. Where the extension may not run, the page puts one there itself after the same rest: what the browser takes for that
 * is nobody's fault.
 */
function noteTimes(dwell: number, itself: boolean): void {
  const times: Times = { settled: 0, painted: 0 };
  let rest: ReturnType<typeof setTimeout> | undefined;
  Object.assign(window, { __times: times });
  document.addEventListener('pointermove', () => {
    times.settled = performance.now();
    if (!itself) return;
    clearTimeout(rest);
    rest = setTimeout(() => document.documentElement.append(document.createElement('div')), dwell);
  });
  new MutationObserver((records) => {
    if (times.painted > 0 || !records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        times.painted = performance.now();
      };
      port1.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

/** Ends the extension's background, as the browser does after half a minute. */
async function sendToSleep(stage: BenchStage): Promise<void> {
  const isWorker = (url: string) => url.startsWith(stage.extensionUrl(''));
  const target = stage.browser.targets().find((other) => other.type() === 'service_worker' && isWorker(other.url()));
  if (target === undefined) return;
  const worker = await target.worker();
  await worker?.close();
  await until('the background to end', async () =>
    stage.browser.targets().every((other) => other.type() !== 'service_worker' || !isWorker(other.url())),
  );
}

/** Moves onto the code, rests, and waits for the card. Milliseconds from the last move until it is painted, without the rest. */
async function hoverTakes(page: Page, itself: boolean): Promise<number> {
  const { x, y } = await placeOf(page, '550');
  await page.mouse.move(x - 6, y - 60);
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(noteTimes, DWELL, itself);
  // in one step: the rest begins where the pointer comes onto the code, not with its last move there
  await page.mouse.move(x - 2, y - 1);
  const { settled, painted } = await until('the card', async () => {
    const times = await page.evaluate(() => (window as unknown as { __times: Times }).__times);
    return times.painted > 0 ? times : null;
  });
  return painted - settled - DWELL;
}

/** Closes the card, and waits until it is gone. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(600, 500);
  await until('the card to close', () =>
    page.evaluate(() => document.querySelector('html > :not(head, body)') === null),
  );
}

const untilMarked = (page: Page) =>
  until('the mark', () => page.evaluate(() => (CSS.highlights.get('bounce-lens-code')?.size ?? 0) > 0));

/** Hover settled → card painted: the first in a page, warm, and with the background asleep, before and after the card has been fetched. */
export async function measureHover(stage: BenchStage): Promise<Measure[]> {
  const reply = '<p>host mx.example.org said: <b>550 5.1.1</b> no such mailbox</p>';
  const { url, foreignUrl } = await stage.put(
    'hover.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hover</title>${reply}</html>`,
  );
  const times: Record<'plain' | 'first' | 'warm' | 'asleep' | 'new', number[]> = {
    plain: [],
    first: [],
    warm: [],
    asleep: [],
    new: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    times.plain.push(await stage.visit(foreignUrl, (page) => hoverTakes(page, true)));
    await stage.visit(url, async (page) => {
      await untilMarked(page);
      await pause(400);
      times.first.push(await hoverTakes(page, false));
      await leave(page);
      times.warm.push(await hoverTakes(page, false));
      await leave(page);
      await sendToSleep(stage);
      times.asleep.push(await hoverTakes(page, false));
    });
    await sendToSleep(stage);
    times.new.push(
      await stage.visit(url, async (page) => {
        await untilMarked(page);
        return hoverTakes(page, false);
      }),
    );
  }
  const over = (name: 'first' | 'warm' | 'asleep' | 'new') => median(times[name]) - median(times.plain);
  const what = 'hover settled → card painted, without the 140 ms of rest, over an empty element of the page’s own';
  return [
    { what: `${what}: the first in a page`, value: over('first'), told: true, unit: 'ms' },
    { what: `${what}: warm`, value: over('warm'), most: 17, unit: 'ms' },
    { what: `${what}: background asleep`, value: over('asleep'), most: 100, unit: 'ms' },
    { what: `${what}: background asleep, on a page just opened`, value: over('new'), most: 100, unit: 'ms' },
  ];
}
