import { type SiteId, sites } from '../../data/sites';
import { matches, originPattern } from './match-pattern';

const IDS = Object.keys(sites) as SiteId[];

/**
 * The site that a page belongs to: by its host, and where the owners run it themselves, by its address. Null for one that
 * nobody listed. It goes by the tab's address: a message may stand in a frame that has none.
 */
export function siteOf(url: string | undefined): SiteId | null {
  if (url === undefined || originPattern(url) === null) return null;
  const { pathname, search, hash } = new URL(url);
  const address = pathname + search + hash;
  const byHost = IDS.find((id) => sites[id].matches.some((pattern) => matches(pattern, url)));
  const byAddress = () => IDS.find((id) => address.includes(sites[id].address ?? '\0'));
  return byHost ?? byAddress() ?? null;
}
