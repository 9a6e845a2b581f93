import { dashboards } from './dashboards';
import { nationalWebmail } from './national-webmail';
import { selfHosted } from './self-hosted';
import type { Site } from './site';
import { tickets } from './tickets';
import { webmail } from './webmail';

const all = { ...webmail, ...nationalWebmail, ...tickets, ...dashboards, ...selfHosted } as const;

export type SiteId = keyof typeof all;

/** Every site on which bounces are known to be read, by its id. */
export const sites: Readonly<Record<SiteId, Site>> = all;

/** A site of which it is known where it keeps the original of a message. */
export type SiteWithOriginal = {
  [Id in SiteId]: (typeof all)[Id] extends { original: object } ? Id : never;
}[SiteId];

/**
 * Webmail hosts whose pages are read from the day of installation. Everything else waits for one click. Chromium and
 * Firefox match opaque and about:blank message frames by the frame that opened them only when every path is `/*`.
 */
export const WEBMAIL_MATCHES: readonly string[] = Object.values<Site>(webmail).flatMap(({ matches, frames = [] }) => [
  ...matches,
  ...frames,
]);
