import { findBrowser } from '../../scripts/browsers';
import { buildForTests } from '../../scripts/build-for-tests';

/** Builds what the browser tests load, once, and fails early and plainly where a browser is missing. */
export default async function setup(): Promise<void> {
  await findBrowser('chromium');
  await findBrowser('firefox');
  await buildForTests('chrome');
  await buildForTests('firefox');
}
