import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { approach, pause, until } from '../../scripts/page-actions';
import { BROWSERS } from './harness';
import { leave, openSite, placeOfTarget, pointAt, untilClosed, untilMarked } from './open-site';
import { seenPopover } from './popover-probe';
import { AT_INSTALL, NEEDS_ACCESS, type SitePage } from './site-pages';
import { seenMarks } from './site-probe';
import { type SiteStage, setSites } from './site-stage';

/** Longer than the grace after which a card that the pointer left is gone. */
const GONE = 900;

function siteNamed(name: string): SitePage {
  const site = [...AT_INSTALL, ...NEEDS_ACCESS].find((each) => each.name === name);
  if (site === undefined) throw new Error(`no page is called ${name}`);
  return site;
}

describe.each(BROWSERS)('pages in use in %s', (name) => {
  let stage: SiteStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setSites(name, { locale: 'en' });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  async function open(siteName: string): Promise<SitePage> {
    const site = siteNamed(siteName);
    ({ page } = await openSite(stage, site));
    await untilMarked(page, site);
    return site;
  }

  it('a card closes when the pointer crosses another code on its way out', async () => {
    const site = await open('odd layouts');
    await pointAt(page, site, 2);
    const { x, y } = await placeOfTarget(page, site, 1);
    await page.mouse.move(x, y, { steps: 20 });
    await page.mouse.move(1276, y, { steps: 10 });
    await untilClosed(page);
  });

  it('a card stands still under a trembling pointer when the page is rendered anew', async () => {
    const site = await open('Outlook');
    await pointAt(page, site, 1);
    await page.evaluate(() => {
      location.hash = 'again';
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          if (addedNodes.length > 0) document.documentElement.dataset['opened'] += '+';
      }).observe(document.documentElement, { childList: true });
    });
    const { x, y } = await placeOfTarget(page, site, 1);
    for (let tremor = 0; tremor < 20; tremor++) {
      await page.mouse.move(x + (tremor % 2), y);
      await pause(100);
    }
    expect(
      await page.evaluate(() => document.documentElement.dataset['opened']?.replace('undefined', '') ?? ''),
    ).toMatch(/^\+?$/);
  });

  it('Esc closes the card of a code in a frame', async () => {
    const site = await open('Proton');
    await pointAt(page, site, 1);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  it('Esc closes the card over a modal dialog, not the dialog', async () => {
    const site = await open('a modal dialog');
    await pointAt(page, site, 1);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('a body that is rendered anew under a resting pointer keeps its card, or gets it again', async () => {
    const site = await open('Outlook');
    await pointAt(page, site, 1);
    const before = await page.evaluateHandle(() => document.querySelector('[data-target="1"]'));
    await page.evaluate(() => {
      location.hash = 'again';
    });
    await until('another body', () => page.evaluate((node) => node?.isConnected === false, before));
    await pause(GONE);
    expect((await seenPopover(page))?.text).toContain('550 5.1.10');
    await leave(page, (await placeOfTarget(page, site, 1)).y);
  });

  it('no card opens without a pointer, whatever the page makes up', async () => {
    await open('a hostile page');
    await pause(GONE);
    expect(await page.evaluate('window.__seen')).toEqual([]);
  });

  it('a hostile page sees the one host element, and sweeping it away costs one card only', async () => {
    const site = await open('a hostile page');
    await pointAt(page, site, 1);
    await until('the sweep', () => page.evaluate('window.__swept > 0') as Promise<boolean>);
    await page.mouse.move(1276, 300, { steps: 24 });
    await pause(GONE);
    await pointAt(page, site, 2);
    const seen = (await page.evaluate('window.__seen')) as string[];
    expect([...new Set(seen)].sort()).toEqual(['added div to html', 'removed div from html']);
  });

  it('rows that are used again are read again', async () => {
    const site = await open('a table of logs');
    await page.evaluate(() => document.querySelector('.euiDataGrid')?.scrollTo(0, 24 * 2000));
    await until('the new rows', () => page.evaluate(() => document.body.innerText.includes('2003A:')));
    await untilMarked(page, site);
    expect((await pointAt(page, site, 1)).text).toContain('550 5.1.1');
    await leave(page, (await placeOfTarget(page, site, 1)).y);
    await page.evaluate(() => document.querySelector('.euiDataGrid')?.scrollTo(0, 24 * 2050));
    await until('no mark', async () => (await seenMarks(page)).length === 0);
  });

  // Only Chromium's debugger makes touches.
  it.runIf(name === 'chromium')('a drag that scrolls opens none', async () => {
    const site = await open('odd layouts');
    const { x, y } = await placeOfTarget(page, site, 5);
    const before = await page.evaluate(() => scrollY);
    const touch = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 10; step++) await touch.move(x, y - step * 15);
    await touch.end();
    await until('the scrolling', () => page.evaluate((from) => Math.abs(scrollY - from) > 50, before));
    await pause(GONE);
    expect(await seenPopover(page)).toBeNull();
  });

  it('a pointer that comes to rest while the page reads itself finds its card', async () => {
    const site = await open('Yahoo');
    const place = await placeOfTarget(page, site, 1);
    await page.reload();
    await approach(page, place);
    await until('the card', () => seenPopover(page));
  });
});
