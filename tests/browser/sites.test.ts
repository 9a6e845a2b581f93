import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approach, placeOf, until } from '../../scripts/page-actions';
import { grantAccess } from './grant-access';
import { BROWSERS } from './harness';
import { seenPopover } from './popover-probe';
import { AT_INSTALL, NEEDS_ACCESS, type SitePage } from './site-pages';
import { countTargets, domOf, scrollBack, seenMarks, textOf } from './site-probe';
import { type SiteStage, setSites } from './site-stage';

/** Takes the pointer away from code and card, in small steps: Chromium's debugger tells a frame of another site of no leaving. */
async function leave(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(1, 1, { steps: 20 });
  await until('the card to close', async () => (await seenPopover(page)) === null);
}

describe.each(BROWSERS)('the published build in %s', (name) => {
  let stage: SiteStage;
  /** by page: its DOM with marks on it, and after every card has been open */
  const doms = new Map<string, { marked: string[]; afterwards: string[] }>();

  beforeAll(async () => {
    stage = await setSites(name, { locale: 'en' });
  });
  afterAll(() => stage?.close());

  /** Opens a page in a new tab and unfolds what is folded; `problems` gathers what its console reports. */
  async function open(site: SitePage): Promise<{ page: Page; problems: string[] }> {
    const page = await stage.browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(site.url);
    for (const selector of site.open) await page.click(selector);
    await until('the targets', async () => (await countTargets(page)) === site.targets.length);
    return { page, problems };
  }

  // Another way in is needed where a page is not allowed at install; see grant-access.ts.
  const sites = name === 'chromium' ? [...AT_INSTALL, ...NEEDS_ACCESS] : AT_INSTALL;

  describe.each(sites)('$name', (site) => {
    const { targets, unmarked } = site;
    let page: Page;
    let problems: string[];
    const numbered = targets.map((target, index) => ({ ...target, number: index + 1 }));

    beforeAll(async () => {
      ({ page, problems } = await open(site));
      if (NEEDS_ACCESS.includes(site)) await grantAccess(stage, page);
    });
    afterAll(() => page?.close());

    it('has its codes marked, and nothing else', async () => {
      const text = await textOf(page);
      expect(unmarked.filter((words) => !text.includes(words))).toEqual([]);
      const wanted = numbered.flatMap(({ number, marked }) => marked.map((piece) => ({ target: number, text: piece })));
      let seen: unknown;
      await until('the marks', async () => {
        seen = await seenMarks(page);
        return JSON.stringify(seen) === JSON.stringify(wanted);
      }).catch(() => expect(seen).toEqual(wanted));
      doms.set(site.name, { marked: await domOf(page), afterwards: [] });
    });

    it.each(numbered)('shows the card of $card on target $number', async ({ number, card, marked }) => {
      await leave(page);
      await approach(page, await placeOf(page, marked[0] ?? card, `[data-target="${number}"]`));
      const seen = await until('the card', () => seenPopover(page));
      expect(seen.text.split('\n')).toContain(card);
    });

    it('finds itself as it left itself', async () => {
      await leave(page);
      await scrollBack(page);
      const before = doms.get(site.name)?.marked ?? [];
      let afterwards: string[] = [];
      await until('the same DOM', async () => {
        afterwards = await domOf(page);
        return afterwards.join() === before.join();
      }).catch(() => {});
      doms.set(site.name, { marked: before, afterwards });
      expect(afterwards).toEqual(before);
      expect(await page.evaluate('window.__selfTest()')).toBe(true);
      expect(problems).toEqual([]);
    });
  });

  describe('without the extension', () => {
    beforeAll(() => stage.browser.uninstallExtension(stage.extensionId));

    it.each(sites)('$name has the same DOM, byte for byte', async (site) => {
      const { page } = await open(site);
      const untouched = await domOf(page);
      await page.close();
      expect(doms.get(site.name)).toEqual({ marked: untouched, afterwards: untouched });
    });
  });
});
