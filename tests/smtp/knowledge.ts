import { LOCALES } from '../../data/vocabulary';
import { assembleKnowledge } from '../../smtp/assemble-knowledge';

/** The whole knowledge, once a language for all tests of a file. */
export const knowledge = Object.fromEntries(LOCALES.map((locale) => [locale, assembleKnowledge(locale)])) as Record<
  (typeof LOCALES)[number],
  ReturnType<typeof assembleKnowledge>
>;
