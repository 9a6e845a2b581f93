import { describe, expect, it } from 'vitest';
import { providers } from '../../data/providers';
import type { Provider } from '../../data/providers/provider';
import { AUDIENCES, LOCALES } from '../../data/vocabulary';
import { knowledge } from '../smtp/knowledge';

const LIMITS = {
  en: { title: 64, meaning: 360, step: 190 },
  fr: { title: 76, meaning: 430, step: 230 },
};

/** Providers whose entries each give steps of their own: the ones that most bounces come from. */
const WITH_OWN_STEPS = [
  'gmail',
  'exchangeOnline',
  'outlookCom',
  'yahoo',
  'apple',
  'orange',
  'laPoste',
  'free',
  'gmx',
  'mimecast',
  'proofpoint',
  'spamhaus',
];

const entriesOf = (locale: (typeof LOCALES)[number]) =>
  Object.entries(knowledge[locale].providers).flatMap(([id, { entries }]) =>
    Object.entries(entries).map(([key, entry]) => ({ where: `${id} ${key}`, id, ...entry })),
  );

describe.each(LOCALES)('what providers mean, in %s', (locale) => {
  const entries = entriesOf(locale);
  const limits = LIMITS[locale];

  it('fits a card', () => {
    const long = entries.filter(
      ({ text }) =>
        text.title.length > limits.title ||
        text.meaning.length > limits.meaning ||
        AUDIENCES.some((audience) => text.steps[audience]?.some((step) => step.length > limits.step)),
    );
    expect(long.map(({ where }) => where)).toEqual([]);
  });

  it('is typeset like everything else', () => {
    const wrong = entries.filter(({ text }) => {
      const sentences = [text.title, text.meaning, ...AUDIENCES.flatMap((audience) => text.steps[audience] ?? [])];
      return sentences.some((sentence) =>
        /[a-zà-ÿ]'[a-zà-ÿ]|!| {2}|^\s|\s$/i.test(sentence.replace(/[“«][^”»]*[”»]/g, 'x')),
      );
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('has steps of its own where most bounces come from', () => {
    const without = entries.filter(
      ({ id, text }) => WITH_OWN_STEPS.includes(id) && Object.keys(text.steps).length === 0,
    );
    expect(without.map(({ where }) => where)).toEqual([]);
  });

  it('is said once: no two meanings share a sentence of their own', () => {
    const meanings = entries.map(({ text }) => text.meaning);
    expect(meanings.filter((meaning, at) => meanings.indexOf(meaning) !== at)).toEqual([]);
  });
});

it('gives the same advice in every language', () => {
  const shape = (entry: (typeof en)[number]) =>
    AUDIENCES.map((audience) => entry.text.steps[audience]?.length ?? 0).join();
  const en = entriesOf('en');
  const fr = entriesOf('fr');
  const different = en.filter((entry, at) => fr[at] === undefined || shape(entry) !== shape(fr[at]));
  expect(different.map(({ where }) => where)).toEqual([]);
});

it('rests on sources with an address and a date', () => {
  for (const { where, sources } of entriesOf('en'))
    for (const { url, date } of sources) {
      expect(new URL(url).protocol, where).toMatch(/^https?:$/);
      expect(date, where).toMatch(/^(?:19|20)\d\d-\d\d(?:-\d\d)?$/);
    }
});

it('names hosts as endings of host names, and never all of them', () => {
  for (const { hosts, name } of Object.values(providers) as Provider[])
    for (const host of hosts) expect(host, name).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
});
