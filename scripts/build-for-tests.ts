import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Where a build is, or will be: the folder to load into the browser. */
export const buildFolder = (browser: 'chrome' | 'firefox', kind: 'production' | 'test'): string =>
  resolve(root, `.output/${browser}-mv3${kind === 'test' ? '-test' : ''}`);

/**
 * Builds the extension as it is published, or the demo and test build, which differs only by allowing this machine's
 * own pages.
 * @returns the folder to load into the browser
 */
export async function buildExtension(browser: 'chrome' | 'firefox', kind: 'production' | 'test'): Promise<string> {
  process.env['BOUNCE_LENS_BUILD'] = kind;
  await build({ root, browser, manifestVersion: 3 });
  return buildFolder(browser, kind);
}

/** The demo and test build. */
export const buildForTests = (browser: 'chrome' | 'firefox'): Promise<string> => buildExtension(browser, 'test');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of ['chrome', 'firefox'] as const) console.log(await buildForTests(browser));
}
