import type { Page } from 'puppeteer-core';
import { pause } from '../../scripts/page-actions';
import { bundleForPage } from '../bundle-for-page';
import type { BenchStage } from './bench-stage';
import { openWorld } from './isolated-world';
import { pageWith, paragraphs } from './large-page';
import { type Measure, median } from './measure';
import { record, type Timeline } from './timeline';

const ROUNDS = 2;
const APPENDED = 10_000;
const CODES = 100;
const STANDING = 20_000;

/** Longer than changes are collected, and than reading these takes. */
const SETTLED = 1000;

/** Has the page append paragraphs: all at once, or in so many bursts. */
async function append(page: Page, html: string, bursts: number): Promise<void> {
  const rows = await page.evaluate((added) => {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: added });
    Object.assign(window, { __rows: content });
    return content.childElementCount;
  }, html);
  const size = Math.ceil(rows / bursts);
  for (let burst = 0; burst < bursts; burst++)
    await page.evaluate((count) => {
      const { __rows: rows } = window as unknown as { __rows: DocumentFragment };
      document.body.append(...[...rows.children].slice(0, count));
    }, size);
  await pause(SETTLED);
}

/** What the extension did about one append. */
async function appended(stage: BenchStage, url: string, bursts: number): Promise<Timeline> {
  return stage.visit(url, async (page) => {
    await pause(SETTLED);
    return record(page, () => append(page, paragraphs(APPENDED, CODES), bursts));
  });
}

/** How much text is read for an append, against what was appended. */
async function readAgain(stage: BenchStage, foreignUrl: string, reading: string, bursts: number): Promise<number> {
  return stage.visit(foreignUrl, async (page) => {
    const world = await openWorld(page, reading);
    await world('follow()');
    await world('lengthRead()');
    await append(page, paragraphs(APPENDED, CODES), bursts);
    const length: number = await world('lengthRead()');
    return length / (APPENDED * 51);
  });
}

/** A page that grows by 10,000 text nodes under the extension. */
export async function measurePageChanges(stage: BenchStage): Promise<Measure[]> {
  const { url, foreignUrl } = await stage.put('growing.html', pageWith(paragraphs(STANDING, CODES)));
  const small = await stage.put('small.html', pageWith('<p>Nothing yet.</p>'));
  const reading = await bundleForPage(new URL('in-page/reading.ts', import.meta.url));
  const measures: Measure[] = [];
  for (const [how, bursts] of [
    ['at once', 1],
    ['in 100 bursts', 100],
  ] as const) {
    const long: number[] = [];
    const ratio: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const onLarge = await appended(stage, url, bursts);
      const onSmall = await appended(stage, small.url, bursts);
      long.push(onLarge.longestScript);
      ratio.push(onLarge.script / onSmall.script);
    }
    const what = `10,000 text nodes appended ${how} to a page of ${STANDING.toLocaleString('en')}`;
    measures.push(
      { what: `${what}: longest task of the extension`, value: median(long), most: 50, unit: 'ms' },
      {
        what: `${what}: text read, against what was appended`,
        value: await readAgain(stage, foreignUrl, reading, bursts),
        most: 1.5,
        unit: 'times',
      },
      { what: `${what}: script, against the same on an empty page`, value: median(ratio), told: true, unit: 'times' },
    );
  }
  return measures;
}
