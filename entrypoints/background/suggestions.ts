import type { PageWords } from '../../locales/page-words';
import { type Asked, formatAsked, inGeneral, parseAsked } from '../../smtp/asked';
import type { Card } from '../../smtp/card';
import { explainAsked } from '../../smtp/explain';
import type { Knowledge } from '../../smtp/knowledge';
import { type ProviderNames, parseQuery } from '../../smtp/lookup';
import { answer, type SearchIndex } from '../../smtp/search';

/** A piece of a line under the address bar. */
export interface Piece {
  text: string;
  /** what the line is about, what is said of it, or what matters less */
  is: 'code' | 'words' | 'aside';
}

export interface Suggestion {
  /** what is entered when somebody chooses it */
  content: string;
  pieces: readonly Piece[];
}

export interface Suggestions {
  /** what Enter does with the text as typed */
  first: readonly Piece[];
  others: readonly Suggestion[];
}

/** What is known in the reader's language. */
export interface Known {
  knowledge: Knowledge;
  names: ProviderNames;
  words: PageWords;
  index(): SearchIndex;
}

/** Lines that fit under the address bar: Firefox (153) shows six, the first one included. */
const MOST = 5;

/** Of a text that somebody typed this much is said back, in UTF-16 units. */
const SAID_BACK = 60;

function piecesOf({ label, title, provider }: Card): Piece[] {
  const aside = provider === null ? [] : [{ text: provider, is: 'aside' as const }];
  return [{ text: label, is: 'code' }, { text: title, is: 'words' }, ...aside];
}

/** What else somebody may mean who typed one code: more exact answers, and what providers mean by it. */
function beyond({ partners, usedBy, variants, related }: Card): Asked[] {
  const addresses = [...partners, ...[...variants, ...usedBy].map(({ address }) => address), ...related];
  return addresses.flatMap((address) => parseAsked(address) ?? []);
}

/** What to suggest for a text typed into the address bar. */
export function suggestions({ knowledge, names, words, index }: Known, text: string): Suggestions {
  const query = parseQuery(text, names);
  const asked = answer(knowledge, index, query, MOST + 1);
  const cards = asked.map((each) => explainAsked(knowledge, each));
  const [card] = cards;
  const suggest = (each: Asked): Suggestion => ({
    content: formatAsked(each),
    pieces: piecesOf(explainAsked(knowledge, each)),
  });
  const listed = (from: readonly Asked[]) =>
    from
      .map(suggest)
      .filter(({ content }) => content !== text.trim())
      .slice(0, MOST);
  if (query.kind === 'empty') return { first: [{ text: words.omniboxStart, is: 'words' }], others: [] };
  if (query.kind === 'codes' && card !== undefined) {
    if (cards.length === 1) return { first: piecesOf(card), others: listed(beyond(card)) };
    const codes = cards.map(({ label }) => label).join(' · ');
    return { first: [{ text: words.omniboxCompare({ codes }), is: 'words' }], others: listed(asked) };
  }
  const typed = text.trim().slice(0, SAID_BACK);
  const found = query.kind === 'pasted' ? query.pairs.map(inGeneral) : asked;
  return { first: [{ text: words.omniboxLookUp({ typed }), is: 'words' }], others: listed(found) };
}

/** Characters that XML cannot hold, and those that mean something in it. */
const CONTROL = /\p{Cc}+/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const TAGS = { code: 'match', words: null, aside: 'dim' } as const;

/** As Chromium wants it: XML with a few elements. */
export function asXml(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, is }) => {
      const escaped = text.replace(CONTROL, ' ').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
      const tag = TAGS[is];
      return tag === null ? escaped : `<${tag}>${escaped}</${tag}>`;
    })
    .join(' ');
}

/** As Firefox wants it: the words. */
export const asPlain = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text.replace(CONTROL, ' ')).join(' ');
