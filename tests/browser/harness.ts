import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/launch-browser';
import { serveFolder } from '../../scripts/serve';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The folder of the demo and test build. */
const testBuild = (browser: BrowserName) =>
  resolve(root, `.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3-test`);

/** A browser with the extension in it, and the test pages served to it. */
export interface Stage extends LaunchedBrowser {
  /** the address of a page below tests/pages */
  url(path: string): string;
  /** the same page on a host where the extension may not run */
  foreignUrl(path: string): string;
  close(): Promise<void>;
}

/** Starts a browser and a server; `close` ends both. */
export async function setStage(
  name: BrowserName,
  options: { locale?: string; args?: string[]; extraPrefs?: Record<string, unknown>; keepWelcome?: boolean } = {},
): Promise<Stage> {
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
        return (
          ranges
            // between a change of the page and its next reading, a range may point beside the text
            .filter(
              ({ endContainer, endOffset }) => endContainer.isConnected && endOffset <= (endContainer as Text).length,
            )
            .map(place)
            .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
            .map(String)
        );
      })),
    );
  }
  return texts;
}
