import type { Page } from 'puppeteer-core';
import { approach, pause, placeOf, until } from '../../scripts/page-actions';
import { grantAccess } from './grant-access';
import { type SeenPopover, seenPopover } from './popover-probe';
import { NEEDS_ACCESS, type SitePage } from './site-pages';
import { countTargets, seenMarks } from './site-probe';
import type { SiteStage } from './site-stage';

/** Opens a page in a new tab and unfolds what is folded; `problems` gathers what its console reports. */
export async function openBare(stage: SiteStage, site: SitePage): Promise<{ page: Page; problems: string[] }> {
  const page = await stage.browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(site.url);
  for (const selector of site.open) await page.click(selector);
  await until('the targets', async () => (await countTargets(page)) === site.targets.length);
  return { page, problems };
}

/** The same, and lets the extension read the page where its reader has to. */
export async function openSite(stage: SiteStage, site: SitePage): Promise<{ page: Page; problems: string[] }> {
  const opened = await openBare(stage, site);
  if (NEEDS_ACCESS.includes(site)) await grantAccess(stage, opened.page);
  return opened;
}

/** Waits until as many targets are marked as the page has. */
export async function untilMarked(page: Page, { targets }: SitePage): Promise<void> {
  await until(
    'the marks',
    async () => new Set((await seenMarks(page)).map(({ target }) => target)).size === targets.length,
  );
}

/** Where the code of a target stands: see `placeOf`. */
export function placeOfTarget(page: Page, { targets }: SitePage, number: number): Promise<{ x: number; y: number }> {
  return placeOf(page, targets[number - 1]?.marked[0] ?? '', `[data-target="${number}"]`);
}

/** Longer than the time after which a page is read again, which removing the card's host leads to, in milliseconds. */
const READ_AGAIN = 450;

/** Points at a target and waits for a card. No hand rests without a tremor: the pointer moves by a pixel meanwhile. */
export async function pointAt(page: Page, site: SitePage, number: number): Promise<SeenPopover> {
  const { x, y } = await placeOfTarget(page, site, number);
  await approach(page, { x, y });
  let tremor = 0;
  return until(`the card of target ${number}`, async () => {
    await pause(150);
    tremor = 1 - tremor;
    await page.mouse.move(x + tremor, y);
    return seenPopover(page);
  });
}

/** Waits until no card is open. */
export const untilClosed = (page: Page): Promise<true> =>
  until('the card to close', async () => (await seenPopover(page)) === null);

/** Waits until no card is open, and the page has been read again since. */
export async function untilSettled(page: Page): Promise<void> {
  await untilClosed(page);
  await pause(READ_AGAIN);
}

/**
 * Takes the pointer to the right edge, past no other code, and waits until no card is open. In small steps: Chromium's
 * debugger does not tell a frame of another site that the pointer has left it.
 */
export async function leave(page: Page, y: number): Promise<void> {
  await page.mouse.move(1276, y, { steps: 24 });
  await untilSettled(page);
}

/** On the page that sweeps away what it did not put there: waits for a sweep, after which there are seconds without one. */
export async function untilSwept(page: Page): Promise<void> {
  const sweeps = () => page.evaluate('window.__sweeps') as Promise<number | undefined>;
  const before = await sweeps();
  if (before !== undefined) await until('the sweep', async () => (await sweeps()) !== before);
}
