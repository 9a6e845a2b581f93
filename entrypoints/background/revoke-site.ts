import { matches } from './match-pattern';
import { stopTabs } from './switch-site';

/**
 * Gives the access to some origins back, and ends what runs on their open pages: afterwards they could not be found.
 * @returns false where the browser keeps it, for instance because the reader has allowed every site
 */
export async function revokeSite(origins: readonly string[]): Promise<boolean> {
  await stopTabs((url) => origins.some((origin) => matches(origin, url)));
  return browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}
