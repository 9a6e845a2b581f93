import type { AddedSite, ListedSite, SitesNow } from '../../components/options/options-view';
import { sites } from '../../data/sites';
import type { Site, SiteKind } from '../../data/sites/site';
import { grantedOrigins } from '../background/granted-origins';
import { covers, hostOfPattern } from '../background/match-pattern';
import { switchedOffHosts } from '../background/switched-off';

const ALL: readonly Site[] = Object.values(sites);

const originsOf = ({ matches, frames = [] }: Site): string[] => [...matches, ...frames];

/** `mail.zoho.com, mail.zoho.eu` */
function hostsOf(origins: readonly string[]): string {
  return [...new Set(origins.map((origin) => hostOfPattern(origin) ?? origin))].join(', ');
}

async function listed(site: Site): Promise<ListedSite> {
  const origins = originsOf(site);
  const allowed = await browser.permissions.contains({ origins });
  return { name: site.name, hosts: hostsOf(origins), origins, allowed };
}

/** What was granted, by the site it belongs to: a site may take several hosts. */
export function bySite(granted: readonly string[]): AddedSite[] {
  const groups = new Map<string | null, string[]>();
  for (const origin of granted) {
    const site = ALL.find((each) => originsOf(each).some((pattern) => covers(pattern, origin)));
    const name = site?.name ?? hostOfPattern(origin);
    groups.set(name, [...(groups.get(name) ?? []), origin]);
  }
  return [...groups].map(([name, origins]) => ({ name, origins, hosts: hostsOf(origins) }));
}

/** Where the extension runs now, and where it could. */
export async function readSites(): Promise<SitesNow> {
  const some = (standing: Site['standing'], kind: SiteKind) =>
    Promise.all(ALL.filter((site) => site.standing === standing && site.kind === kind).map(listed));
  const [granted, switchedOff, installed, tickets, dashboard, console, webmail] = await Promise.all([
    grantedOrigins(),
    switchedOffHosts(),
    some('install', 'webmail'),
    some('offered', 'tickets'),
    some('offered', 'dashboard'),
    some('offered', 'console'),
    some('offered', 'webmail'),
  ]);
  return {
    added: bySite(granted),
    installed,
    switchedOff,
    offered: { tickets, dashboard, console, webmail },
  };
}

/** Programs that people run themselves, as examples. */
export const SELF_HOSTED: readonly string[] = ALL.filter(({ standing }) => standing === 'selfHosted').map(
  ({ name }) => name,
);
