import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../data/vocabulary';
import { cardWords, plainCardWords } from '../../locales/card-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import type { card } from '../../locales/en';
import { type PlainWords, wordsFrom } from '../../locales/plain-words';

afterEach(() => interfaceLocale.set('en'));

type Said = string | ((argument: unknown) => string);

/** A word as it is shown: with each of its names filled in, or counted. */
function shown(said: Said | undefined, plain: PlainWords[string]): unknown {
  if (typeof said !== 'function') return said;
  if (typeof plain !== 'string') return [0, 1, 2, 5, 21].map((count) => said(count));
  const names = [...plain.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return said(Object.fromEntries(names.map((name) => [name, `<${name}>`])));
}

describe.each(LOCALES)('the words of a card that are sent to a page, in %s', (locale) => {
  interfaceLocale.set(locale);
  const off = cardWords.subscribe(() => {});
  const wanted = { ...cardWords.get() } as unknown as Record<string, Said>;
  off();
  const plain = structuredClone(plainCardWords(locale));
  const sent = wordsFrom<typeof card>(plain, locale) as unknown as Record<string, Said>;

  it.each(Object.entries(plain))('%s is that of the i18n library', (key, word) => {
    expect(shown(sent[key], word)).toEqual(shown(wanted[key], word));
    expect(wanted[key]).toBeDefined();
  });
});
