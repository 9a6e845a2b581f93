import { originForTyped } from '../background/origins-for';

/** What came of asking for a site. */
export type Asked = { kind: 'allowed'; name: string } | { kind: 'declined' };

/**
 * Lets the browser ask its reader for a site. To be called from within a click and before anything is waited for: the
 * browser only asks its question while the click still counts.
 */
export function allowSite(name: string, origins: readonly string[]): Promise<Asked> {
  return browser.permissions.request({ origins: [...origins] }).then(
    (granted): Asked => (granted ? { kind: 'allowed', name } : { kind: 'declined' }),
    (): Asked => ({ kind: 'declined' }),
  );
}

/** The same for an address that somebody typed; null where it is none. */
export function allowTyped(typed: string): Promise<Asked> | null {
  const origin = originForTyped(typed);
  return origin === null ? null : allowSite(typed.trim(), [origin]);
}
