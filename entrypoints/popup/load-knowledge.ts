import { LOCALES, type Locale } from '../../data/vocabulary';
import { type Knowledge, providerNames } from '../../smtp/knowledge';
import type { ProviderNames } from '../../smtp/lookup';
import { buildSearchIndex, type SearchIndex } from '../../smtp/search';
import { fetchKnowledge } from '../background/fetch-knowledge';

/** Everything the popup looks things up in. */
export interface Library {
  knowledge: Knowledge;
  /** every language, as soon as it has arrived */
  all: Promise<Readonly<Record<Locale, Knowledge>>>;
  /** what people call the providers */
  names: ProviderNames;
  /** over every language that has arrived; built in idle time, or when words are asked for before that */
  index(): SearchIndex;
}

/** Loads the reader's language, and the others behind it, so that words of any language are found. */
export async function loadLibrary(locale: Locale): Promise<Library> {
  const knowledge = await fetchKnowledge(locale);
  const loaded = [knowledge];
  let built: { of: number; index: SearchIndex } | null = null;
  const others = LOCALES.filter((other) => other !== locale).map(fetchKnowledge);
  for (const other of others) other.then((more) => loaded.push(more));
  const index = () => {
    if (built === null || built.of !== loaded.length) built = { of: loaded.length, index: buildSearchIndex(loaded) };
    return built.index;
  };
  // Building takes longer than a keystroke may: it is done while nobody types.
  Promise.allSettled(others).then(() => requestIdleCallback(index));
  const all = Promise.all(LOCALES.map(async (each) => [each, await fetchKnowledge(each)] as const)).then(
    (entries) => Object.fromEntries(entries) as Record<Locale, Knowledge>,
  );
  // Whoever asks for it hears of a failure; before that there is nobody to tell.
  all.catch(() => {});
  return { knowledge, all, names: providerNames(knowledge), index };
}
