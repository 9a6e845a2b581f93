import { expect, it } from 'vitest';
import { type SiteId, sites, WEBMAIL_MATCHES } from '../../data/sites';
import { LOCALES } from '../../data/vocabulary';
import { knowledge } from '../smtp/knowledge';

const entries = Object.entries(sites) as [SiteId, (typeof sites)[SiteId]][];

it.each(entries)(
  '%s names hosts, unless its owners run it on their own',
  (_id, { matches, frames = [], standing, address }) => {
    for (const match of [...matches, ...frames])
      expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
    expect(matches.length > 0).toBe(standing !== 'selfHosted');
    if (address !== undefined) expect(standing).toBe('selfHosted');
  },
);

it('no host belongs to two sites', () => {
  const all = entries.flatMap(([, { matches, frames = [] }]) => [...matches, ...frames]);
  expect(new Set(all).size).toBe(all.length);
});

it('what is read from the day of installation is webmail', () => {
  const installed = entries.filter(([, { standing }]) => standing === 'install').map(([, site]) => site);
  expect(installed.flatMap(({ matches, frames = [] }) => [...matches, ...frames])).toEqual(WEBMAIL_MATCHES);
  expect(new Set(installed.map(({ kind }) => kind))).toEqual(new Set(['webmail']));
});

it.each(LOCALES)('where the original is, is said in one sentence of its length (%s)', (locale) => {
  for (const text of Object.values(knowledge[locale].originals))
    expect(text.length).toBeLessThanOrEqual(locale === 'fr' ? 240 : 200);
});
