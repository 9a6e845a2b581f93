import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/**
 * Builds the demo and test build, which differs from the production build only by allowing this machine's own pages.
 * @returns the folder to load into the browser
 */
export async function buildForTests(browser: 'chrome' | 'firefox'): Promise<string> {
  process.env['BOUNCE_LENS_BUILD'] = 'test';
  await build({ root, browser, manifestVersion: 3 });
  return resolve(root, `.output/${browser}-mv3-test`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of ['chrome', 'firefox'] as const) console.log(await buildForTests(browser));
}
