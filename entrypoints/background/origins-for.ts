import { sites } from '../../data/sites';
import { matches, originPattern } from './match-pattern';
import { siteOf } from './site-of';

/**
 * What to ask for so that the messages of a page are read: of a known site the pattern of its host and those of the frames
 * in which its messages stand, of any other page exactly its host. Empty for what is not on the web.
 */
export function originsFor(url: string | undefined): string[] {
  const own = originPattern(url);
  if (own === null) return [];
  const id = siteOf(url);
  const site = id === null ? null : sites[id];
  const known = site?.matches.filter((pattern) => matches(pattern, url)) ?? [];
  return known.length === 0 ? [own] : [...known, ...(site?.frames ?? [])];
}

/**
 * What to ask for when somebody types the address of a site: with its scheme, or without one for both http and https, as
 * an intranet's is typed. A port is left out, a path too. Null for what is no address.
 */
export function originForTyped(typed: string): string | null {
  const text = typed.trim();
  const scheme = /^https?:\/\//i.test(text);
  if (/\s/.test(text) || (!scheme && /:\/\//.test(text))) return null;
  const own = originPattern(scheme ? text : `https://${text}`);
  // `*` is a character of a host to the URL parser (Chromium writes it `%2A`), and every host to a match pattern
  if (own === null || /[*%]/.test(own.slice(0, -2))) return null;
  return scheme ? own : own.replace('https:', '*:');
}
