import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { giveCommand } from './give-command';
import { BROWSERS } from './harness';
import { leave, openBare, openSite, placeOfTarget, pointAt, untilClosed, untilSettled, untilSwept } from './open-site';
import { type SeenRing, seenPopover, seenRing } from './popover-probe';
import { AT_INSTALL, NEEDS_ACCESS, type SitePage } from './site-pages';
import { domOf, scrollBack, seenMarks, textOf } from './site-probe';
import { type SiteStage, setSites } from './site-stage';

describe.each(BROWSERS)('the published build in %s', (name) => {
  let stage: SiteStage;
  /** by page: its DOM with marks on it, and after every card has been open */
  const doms = new Map<string, { marked: string[]; afterwards: string[] }>();

  beforeAll(async () => {
    stage = await setSites(name, { locale: 'en' });
  });
  afterAll(() => stage?.close());

  const sites: readonly SitePage[] = [...AT_INSTALL, ...NEEDS_ACCESS];

  describe.each(sites)('$name', (site) => {
    let page: Page;
    let problems: string[];
    const numbered = site.targets.map((target, index) => ({ ...target, number: index + 1 }));

    beforeAll(async () => {
      ({ page, problems } = await openSite(stage, site));
    });
    afterAll(() => page?.close());

    it('has its codes marked, and nothing else', async () => {
      const text = await textOf(page);
      expect(site.unmarked.filter((words) => !text.includes(words))).toEqual([]);
      const wanted = numbered.flatMap(({ number, marked }) => marked.map((piece) => ({ target: number, text: piece })));
      let seen: unknown;
      await until('the marks', async () => {
        seen = await seenMarks(page);
        return JSON.stringify(seen) === JSON.stringify(wanted);
      }).catch(() => expect(seen).toEqual(wanted));
      doms.set(site.name, { marked: await domOf(page), afterwards: [] });
    });

    it.each(numbered)('shows the card of $card on target $number', async ({ number, card }) => {
      const { text } = await pointAt(page, site, number);
      expect(text.split('\n')).toContain(card);
      await leave(page, (await placeOfTarget(page, site, number)).y);
    });

    // Only Chromium's debugger makes touches.
    it.runIf(name === 'chromium').each(numbered)(
      'shows the card of $card for a tap on target $number',
      async (target) => {
        await untilSwept(page);
        const { x, y } = await placeOfTarget(page, site, target.number);
        await page.touchscreen.tap(x, y);
        await until('the card', async () => (await seenPopover(page))?.text.split('\n').includes(target.card));
        await page.keyboard.press('Escape');
        await untilSettled(page);
      },
    );

    it('is gone through code by code with the keyboard', async () => {
      await untilSwept(page);
      await scrollBack(page);
      const seen: string[] = [];
      const placeIn = ({ name: said, document, top }: SeenRing) => `${said} ${document} ${top}`;
      const isNamed = (wanted: string) => seen.some((place) => place.startsWith(wanted));
      // a reply whose codes stand in two places is gone to once: there may be fewer steps than targets
      for (let press = 0; press < numbered.length && !numbered.every(({ card }) => isNamed(card)); press++) {
        await giveCommand(stage, page, 'next-code');
        const ring = await until('the ring', async () => {
          const at = await seenRing(page);
          return at === null || placeIn(at) === seen.at(-1) ? null : at;
        });
        seen.push(placeIn(ring));
      }
      await page.keyboard.press('Enter');
      await until('the card with the focus', async () => (await seenPopover(page))?.focused);
      await page.keyboard.press('Escape');
      await untilClosed(page);
      await page.keyboard.press('Escape');
      await until('the ring to go', async () => (await seenRing(page)) === null);
      expect(numbered.filter(({ card: codes }) => !isNamed(codes))).toEqual([]);
    });

    it('finds itself as it left itself', async () => {
      await scrollBack(page);
      const before = doms.get(site.name)?.marked ?? [];
      let afterwards: string[] = [];
      await until('the same DOM', async () => {
        afterwards = await domOf(page);
        return afterwards.join() === before.join();
      }).catch(() => expect(afterwards).toEqual(before));
      doms.set(site.name, { marked: before, afterwards });
      expect(await page.evaluate('window.__selfTest()')).toBe(true);
      expect(problems).toEqual([]);
    });
  });

  describe('without the extension', () => {
    beforeAll(() => stage.browser.uninstallExtension(stage.extensionId));

    it.each(sites)('$name has the same DOM, byte for byte', async (site) => {
      const { page } = await openBare(stage, site);
      const untouched = await domOf(page);
      await page.close();
      expect(doms.get(site.name)).toEqual({ marked: untouched, afterwards: untouched });
    });
  });
});
