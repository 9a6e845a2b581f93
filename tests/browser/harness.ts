import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type LaunchedBrowser, launchWithExtension } from '../../scripts/browsers';
import { serveFolder } from '../../scripts/serve';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The folder of the demo and test build. */
export const testBuild = (browser: BrowserName) =>
  resolve(root, `.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3-test`);

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A browser with the extension in it, and the test pages served to it. */
export interface Stage extends LaunchedBrowser {
  /** the address of a page below tests/pages */
  url(path: string): string;
  /** the same page on a host where the extension may not run */
  foreignUrl(path: string): string;
  close(): Promise<void>;
}

/** Starts a browser and a server; `close` ends both. */
export async function setStage(name: BrowserName, options: { locale?: string } = {}): Promise<Stage> {
  const pages = resolve(root, 'tests/pages');
  const server = await serveFolder(pages);
  const foreign = await serveFolder(pages, 0, '::1');
  const launched = await launchWithExtension(name, { extensionDir: testBuild(name), headless: true, ...options });
  return {
    ...launched,
    url: (path) => `${server.url}/${path}`,
    foreignUrl: (path) => `${foreign.url}/${path}`,
    close: async () => {
      await launched.browser.close();
      await Promise.all([server.close(), foreign.close()]);
    },
  };
}

/** Opens a page of the extension in a tab; Firefox never reports these as loaded. */
export async function openExtensionPage(stage: Stage, path: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(stage.extensionUrl(path), { waitUntil: [] });
  await page.waitForSelector('#app h1');
  return page;
}

/** Waits until a value is no longer null or false; fails after ten seconds with the name of what was waited for. */
export async function until<Value>(what: string, ask: () => Promise<Value | null | false | undefined>): Promise<Value> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (value !== null && value !== false && value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(50);
  }
}

/** Where a text stands on the page, in CSS pixels of the top window: its middle. Frames are searched too. */
export async function placeOf(page: Page, text: string, within = 'body'): Promise<{ x: number; y: number }> {
  return until(`the text "${text}"`, async () => {
    for (const frame of page.frames()) {
      const place = await frame
        .evaluate(
          (wanted, selector) => {
            const holder = document.querySelector(selector) ?? document.body;
            const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
              const start = (node as Text).data.indexOf(wanted);
              if (start < 0) continue;
              node.parentElement?.scrollIntoView({ block: 'center' });
              const range = document.createRange();
              range.setStart(node, start);
              range.setEnd(node, start + wanted.length);
              const { x, y, width, height } = range.getBoundingClientRect();
              if (width > 0) return { x: x + width / 2, y: y + height / 2 };
            }
            return null;
          },
          text,
          within,
        )
        .catch(() => null);
      if (place === null) continue;
      const element = frame === page.mainFrame() ? null : await frame.frameElement();
      const box = await element?.boundingBox();
      return { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) };
    }
    return null;
  });
}

/** Moves the pointer onto a text as a hand does: from aside, and slower at the end. */
export async function hover(page: Page, text: string, within?: string): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(page, text, within);
  await page.mouse.move(Math.max(1, x - 90), Math.max(1, y - 50));
  await page.mouse.move(x - 8, y - 4, { steps: 8 });
  await page.mouse.move(x, y, { steps: 6 });
  return { x, y };
}

/** What is marked in a frame's document, in order, or null where the browser's registry cannot be read from the page. */
export async function markedTexts(page: Page): Promise<string[]> {
  const texts: string[] = [];
  for (const frame of page.frames()) {
    texts.push(
      ...(await frame.evaluate(() => {
        const ranges = [...(CSS.highlights.get('bounce-lens-code') ?? [])] as StaticRange[];
        const place = (range: StaticRange) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        };
        return ranges
          .map(place)
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map(String);
      })),
    );
  }
  return texts;
}
