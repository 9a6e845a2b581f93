import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../../scripts/build-for-tests';
import type { BrowserName } from '../../scripts/find-browser';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/launch-browser';
import { serveHosts } from '../../scripts/serve-hosts';
import { CONSENTING } from './consent';

/** The folder with the pages of each host. */
export const HOSTS = resolve(fileURLToPath(import.meta.url), '../../pages/hosts');

/** A browser with the published build in it, for which every host of `tests/pages/hosts` is real and no other exists. */
export interface SiteStage extends LaunchedBrowser {
  close(): Promise<void>;
}

/** Starts a browser and the hosts; `close` ends both. */
export async function setSites(name: BrowserName, options: { locale?: string } = {}): Promise<SiteStage> {
  const hosts = await serveHosts(HOSTS);
  const extensionDir = buildFolder(name === 'firefox' ? 'firefox' : 'chrome', 'production');
  const launched = await launchWithExtension(name, {
    extensionDir,
    headless: true,
    ...hosts.launch,
    ...options,
    extraPrefs: { ...hosts.launch.extraPrefs, ...CONSENTING },
  });
  return {
    ...launched,
    close: async () => {
      await launched.browser.close();
      await hosts.close();
    },
  };
}
