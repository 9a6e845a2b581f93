import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `wcag22aa` is what asks for targets of 24 pixels: axe leaves that rule out unless it is named. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a page as it stands, one line for each rule. */
export interface AxeReport {
  violations: string[];
  /** texts whose contrast, and controls whose size it could not tell: nobody has checked these */
  undecided: string[];
}

/** Lets axe look at the page as it stands, contrast and the size of targets included. Closed shadow roots are hidden from it. */
export async function axeReport(page: Page): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await checker.run(document, { runOnly: tags });
    const line = ({ id, nodes }: (typeof found.violations)[number]) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 200)} (${any.map(({ message }) => message).join(', ')})`).join(' ')}`;
    return {
      violations: found.violations.map(line),
      undecided: found.incomplete.filter(({ id }) => ['color-contrast', 'target-size'].includes(id)).map(line),
    };
  }, TAGS);
}

/** The rules that axe finds broken. */
export const violations = async (page: Page): Promise<string[]> => (await axeReport(page)).violations;
