import type { Ask, PageState } from '../../components/page/page-status';
import { sites } from '../../data/sites';
import { startIn } from '../background/inject';
import { hostOfPattern, originPattern } from '../background/match-pattern';
import { originsFor } from '../background/origins-for';
import { siteOf } from '../background/site-of';
import { hostOf, isSwitchedOff } from '../background/switched-off';
import { type FrameLook, lookAtFrame } from './look-at-frame';
import { placeOfThis } from './place';

const allowed = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] });

/** Those of some origins that the browser does not allow, in their order. */
async function notAllowed(origins: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(origins.map(allowed));
  return origins.filter((_, at) => answers[at] === false);
}

/** What is to be seen of the page, by the access that opening the popup gave; null where the browser forbids it. */
async function lookAt(tabId: number): Promise<FrameLook[] | null> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: lookAtFrame }).catch(() => null);
  const looks = frames?.flatMap(({ result }) => (result === undefined ? [] : [result])) ?? [];
  // Chromium lets the frame around its PDF viewer be read, which holds none of the text.
  return looks.length === 0 || looks[0]?.contentType === 'application/pdf' ? null : looks;
}

/** The frames that cannot be read: those that the site is known to need, else the largest one of another host. */
async function blockedFrames(needed: readonly string[], looks: readonly FrameLook[]): Promise<Ask | null> {
  const patterns = looks.flatMap(({ frames }) => frames).flatMap((origin) => originPattern(origin) ?? []);
  const missing = await notAllowed(needed);
  const origins = missing.length > 0 ? missing : (await notAllowed(patterns)).slice(0, 1);
  const [first] = origins;
  return first === undefined ? null : { name: hostOfPattern(first) ?? first, origins };
}

/** How the extension stands to a tab. */
export async function pageState({ id, url }: Pick<chrome.tabs.Tab, 'id' | 'url'>): Promise<PageState> {
  if (id === undefined) return { kind: 'forbidden' };
  const [own, ...frames] = originsFor(url);
  const host = hostOf(url) ?? '';
  const looks = await lookAt(id);
  if (own !== undefined && (await allowed(own))) {
    if (await isSwitchedOff(url)) return { kind: 'switchedOff', host };
    if (looks === null) return { kind: 'forbidden' };
    const [count, blocked] = await Promise.all([startIn(id), blockedFrames(frames, looks)]);
    return { kind: 'on', host, count, blocked };
  }
  const site = siteOf(url);
  if (own !== undefined && site !== null && sites[site].standing === 'install')
    return { kind: 'revoked', ask: { name: sites[site].name, origins: [own, ...frames] } };
  // Without access the tab does not even tell its address. Pressing the toolbar's button gives some; opening the panel does not.
  if (looks === null) return { kind: own === undefined && placeOfThis() === 'panel' ? 'outOfReach' : 'forbidden' };
  return { kind: 'waiting', ask: own === undefined ? null : { name: host, origins: [own, ...frames] } };
}
