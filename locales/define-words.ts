import { createI18n } from '@nanostores/i18n';
import { atom, type ReadableAtom } from 'nanostores';
import { LOCALES, type Locale } from '../data/vocabulary';

/** The interface language. Setting it redraws everything that uses words. */
export const locale = atom<Locale>('en');

/** The interface language for a browser's language tag: its own where there is one, English otherwise. */
export function localeFor(languageTag: string): Locale {
  const language = languageTag.toLowerCase().split('-')[0];
  return LOCALES.find((known) => known === language) ?? 'en';
}

export type Plural = { one: string; many: string };

/** What a language file must hold for an English one: plain strings, templates, and plural forms. */
export type Translated<English> = {
  [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...args: [number]) => unknown
      ? Plural
      : string;
};

/** The words of a language, resolved: strings, and functions where something is filled in or counted. */
export type Words<English> = {
  [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...args: infer Args) => unknown
      ? (...args: Args) => string
      : never;
};

/**
 * One part of the interface's words in every language.
 * @param part its name, once in the whole interface
 * @param english the words, with `params` and `count` where something is filled in
 * @param translations all other languages
 */
export function defineWords<English extends object>(
  part: string,
  english: English,
  translations: Record<Exclude<Locale, 'en'>, Translated<English>>,
): ReadableAtom<Words<English>> {
  const cache = Object.fromEntries(Object.entries(translations).map(([code, words]) => [code, { [part]: words }]));
  const i18n = createI18n(locale, { baseLocale: 'en', cache: cache as never, get: async () => ({}) });
  return i18n(part, english as never) as unknown as ReadableAtom<Words<English>>;
}
