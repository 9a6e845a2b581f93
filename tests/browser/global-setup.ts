import { buildExtension } from '../../scripts/build-for-tests';
import { findBrowser } from '../../scripts/find-browser';

/** Builds what the browser tests load, once, and fails early and plainly where a browser is missing. */
export default async function setup(): Promise<void> {
  await findBrowser('chromium');
  await findBrowser('firefox');
  for (const kind of ['production', 'test'] as const)
    for (const browser of ['chrome', 'firefox'] as const) await buildExtension(browser, kind);
}
