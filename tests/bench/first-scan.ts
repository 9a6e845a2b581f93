import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { pause } from '../../scripts/page-actions';
import { bundleForPage } from '../bundle-for-page';
import type { BenchStage } from './bench-stage';
import { openWorld } from './isolated-world';
import { CODES_OF_LARGE_PAGE, pageWith, paragraphs } from './large-page';
import { type Measure, median } from './measure';
import { record, type Timeline } from './timeline';

const require = createRequire(import.meta.url);

const ROUNDS = 3;

/** The pure passes are short, and the fastest of several is the least disturbed. */
const PASSES = 7;
const TEXT_NODES = 100_000;
const CODES = 1000;

/** The bare pass: nobody can read a page's text with less. */
const BARE_PASS = `(async () => {
  const pass = () => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.data.length;
    return length;
  };
  return new Promise((done) => setTimeout(() => done(pass())));
})()`;

/** Waits until a page has painted what it has to: until a recording ends, frames may still come. */
const untilPainted = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Waits until so many codes are marked. Asks seldom: the questions run on the page's main thread too. */
async function untilMarked(page: Page, codes: number): Promise<void> {
  const marked = () => page.evaluate(() => CSS.highlights.get('bounce-lens-code')?.size ?? 0);
  for (let asked = 0; (await marked()) < codes; asked++) {
    if (asked > 100) throw new Error(`Only ${await marked()} of ${codes} codes were marked.`);
    await pause(200);
  }
  // the cards and the popover script are still to come
  await pause(500);
}

/** From the navigation until everything is marked. */
async function visitLarge(stage: BenchStage, url: string, codes: number): Promise<Timeline> {
  return stage.visit('about:blank', (page) =>
    record(page, async () => {
      await page.goto(url);
      await untilMarked(page, codes);
      await untilPainted(page);
    }),
  );
}

/** One run of the page's own parts: the bare pass and the extension's reading, each in a world that has seen no node. */
async function passes(stage: BenchStage, foreignUrl: string, reading: string): Promise<{ bare: number; scan: number }> {
  return stage.visit(foreignUrl, async (page) => {
    await untilPainted(page);
    const times = { bare: Number.POSITIVE_INFINITY, scan: Number.POSITIVE_INFINITY };
    const heap = await page.createCDPSession();
    for (let round = 0; round < PASSES; round++) {
      const bare = await openWorld(page);
      // what earlier worlds knew of 100,000 nodes would be cleared away in the middle of one of the passes
      await heap.send('HeapProfiler.collectGarbage');
      times.bare = Math.min(times.bare, (await record(page, () => bare(BARE_PASS))).script);
      const scan = await openWorld(page, reading);
      await heap.send('HeapProfiler.collectGarbage');
      times.scan = Math.min(times.scan, (await record(page, () => scan('scan()'))).script);
    }
    return times;
  });
}

/** mark.js on the same page, told exactly what to look for. */
async function markJs(stage: BenchStage, foreignUrl: string, script: string): Promise<Timeline> {
  return stage.visit(foreignUrl, async (page) => {
    await untilPainted(page);
    const world = await openWorld(page, script);
    return record(page, async () => {
      const marked = await world(`new Promise((done) => setTimeout(() =>
        new Mark(document.body).markRegExp(/${CODES_OF_LARGE_PAGE}/g, { done })))`);
      if (marked !== CODES) throw new Error(`mark.js marked ${marked} of ${CODES} codes.`);
      await untilPainted(page);
    });
  });
}

/** The first scan of a large page, beside a bare pass over its text and beside mark.js marking the same codes. */
export async function measureFirstScan(stage: BenchStage): Promise<Measure[]> {
  const { url, foreignUrl } = await stage.put('large.html', pageWith(paragraphs(TEXT_NODES, CODES)));
  const reading = await bundleForPage(new URL('in-page/reading.ts', import.meta.url));
  const markJsScript = await readFile(require.resolve('mark.js/dist/mark.js'), 'utf8');
  const { bare, scan } = await passes(stage, foreignUrl, reading);
  const real: Timeline[] = [];
  const bareLoads: Timeline[] = [];
  const others: Timeline[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    real.push(await visitLarge(stage, url, CODES));
    bareLoads.push(await visitLarge(stage, foreignUrl, 0));
    others.push(await markJs(stage, foreignUrl, markJsScript));
  }
  const middle = (timelines: readonly Timeline[], of: (timeline: Timeline) => number) => median(timelines.map(of));
  const script = middle(real, (timeline) => timeline.script);
  const plain = middle(bareLoads, (timeline) => timeline.rendering);
  const rendering = middle(real, (timeline) => timeline.rendering) - plain;
  const other = middle(others, (timeline) => timeline.script);
  const otherRendering = middle(others, (timeline) => timeline.rendering);
  const what = 'first scan of 100,000 text nodes, 5 MB, 1,000 codes';
  return [
    {
      what: `${what}: reading and detection, against a bare pass over the text`,
      value: scan / bare,
      most: 2,
      unit: 'times',
    },
    {
      what: `${what}: all its script, with marks, shadow roots and cards, against the bare pass`,
      value: script / bare,
      told: true,
      unit: 'times',
    },
    {
      what: `${what}: rendering that the marks cause, against rendering the page without them`,
      value: rendering / plain,
      told: true,
      unit: 'times',
    },
    {
      what: `mark.js marking the same codes, against all script of the first scan`,
      value: other / script,
      least: 1,
      unit: 'times',
    },
    {
      what: `mark.js marking the same codes: rendering that it causes, against rendering the page`,
      value: otherRendering / plain,
      told: true,
      unit: 'times',
    },
    {
      what: `${what}: longest task of the extension`,
      value: middle(real, (timeline) => timeline.longestScript),
      most: 50,
      unit: 'ms',
    },
    {
      what: `mark.js marking the same codes: longest task`,
      value: middle(others, (timeline) => timeline.longestScript),
      told: true,
      unit: 'ms',
    },
  ];
}
