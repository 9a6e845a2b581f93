import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/launch-browser';
import { serveFolder } from '../../scripts/serve';

/** A browser with the extension in it, and pages written for the occasion. */
export interface BenchStage extends LaunchedBrowser {
  extensionDir: string;
  /** Puts a page there. Its address on a host where the extension runs, and on one where it may not. */
  put(name: string, html: string): Promise<{ url: string; foreignUrl: string }>;
  /** Loads a page in a tab of its own, and closes it afterwards. */
  visit<Result>(url: string, work: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Builds the demo and test build and starts Chromium with it; `close` ends everything and removes the pages. */
export async function setBenchStage(): Promise<BenchStage> {
  const extensionDir = await buildForTests('chrome');
  const folder = await mkdtemp(join(tmpdir(), 'bounce-lens-bench-'));
  const server = await serveFolder(folder);
  const foreign = await serveFolder(folder, 0, '::1');
  const launched = await launchWithExtension('chromium', { extensionDir, headless: true, locale: 'en' });
  return {
    ...launched,
    extensionDir,
    put: async (name, html) => {
      await writeFile(join(folder, name), html);
      return { url: `${server.url}/${name}`, foreignUrl: `${foreign.url}/${name}` };
    },
    visit: async (url, work) => {
      const page = await launched.browser.newPage();
      try {
        await page.goto(url);
        return await work(page);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await launched.browser.close();
      await Promise.all([server.close(), foreign.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
