import type { Reason } from '../../data/reasons';
import { LOCALES, type Locale } from '../../data/vocabulary';
import { reasonNames } from '../../locales/reason-names';
import { providerNames } from '../../smtp/knowledge';
import type { SideReader } from '../../smtp/parse-side';
import { reasonPhrases } from '../../smtp/reason-phrases';
import { knowledge } from './knowledge';

const titlesOf = (locale: Locale) =>
  Object.entries(knowledge[locale].reasons).map(([reason, { title }]) => [reason as Reason, title] as const);

/** Reads fields as the popup does once every language has arrived. */
export const sideReader = (locale: Locale): SideReader => ({
  knowledge: knowledge[locale],
  names: providerNames(knowledge[locale]),
  reasons: reasonPhrases(
    LOCALES.flatMap((each) => Object.entries(reasonNames[each]) as [Reason, string][]),
    LOCALES.flatMap(titlesOf),
  ),
});
