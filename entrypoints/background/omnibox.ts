import { LOCALES } from '../../data/vocabulary';
import { plainPageWords } from '../../locales/page-words';
import { wordsFrom } from '../../locales/plain-words';
import { providerNames } from '../../smtp/knowledge';
import { buildSearchIndex, type SearchIndex } from '../../smtp/search';
import { fetchKnowledge } from './fetch-knowledge';
import { readersLocale } from './language';
import { openInPlace, openInTab } from './open-view';
import { asPlain, asXml, type Known, type Piece, suggestions } from './suggestions';
import { viewForTyped } from './typed-view';

let index: SearchIndex | null = null;

/** Everything that is suggested from. The index is over every language, and built once while the background lives. */
async function known(): Promise<Known> {
  const locale = await readersLocale();
  const all = await Promise.all(LOCALES.map(fetchKnowledge));
  const knowledge = await fetchKnowledge(locale);
  return {
    knowledge,
    names: providerNames(knowledge),
    words: wordsFrom(plainPageWords(locale), locale),
    index: () => {
      index ??= buildSearchIndex(all);
      return index;
    },
  };
}

/** Firefox shows descriptions as they are. */
const describe = (pieces: readonly Piece[]): string =>
  browser.runtime.getURL('').startsWith('moz-') ? asPlain(pieces) : asXml(pieces);

/** Answers what is typed into the address bar behind the keyword. */
export function followOmnibox(): void {
  // the answer to an earlier keystroke may come later
  let latest = '';
  let ready: Promise<Known> | null = null;
  browser.omnibox.onInputStarted.addListener(() => {
    ready = known();
    // words are likely to follow: the index is built before they do
    ready.then(
      ({ index, words }) => {
        browser.omnibox.setDefaultSuggestion({ description: describe([{ text: words.omniboxStart, is: 'words' }]) });
        index();
      },
      () => {},
    );
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    latest = text;
    const found = suggestions(await (ready ?? known()), text);
    if (latest !== text) return;
    browser.omnibox.setDefaultSuggestion({ description: describe(found.first) });
    suggest(found.others.map(({ content, pieces }) => ({ content, description: describe(pieces) })));
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const names = providerNames(await fetchKnowledge(await readersLocale()));
    const view = viewForTyped(text, names);
    if (disposition === 'currentTab') await openInPlace(view, tab);
    else await openInTab(view, tab, disposition === 'newForegroundTab');
  });
}
