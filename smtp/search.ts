import MiniSearch from 'minisearch';
import { type Asked, inGeneral } from './asked';
import { type CodePair, parsePair } from './code-pair';
import type { Knowledge } from './knowledge';
import type { Query } from './lookup';

interface SearchDocument {
  id: string;
  /** how likely it is what somebody means, before their words are compared */
  weight: number;
  title: string;
  words: string;
  essence: string;
  body: string;
}

const MARKS = /\p{M}+/gu;

/** `Boîte` and `boite` are the same word; one-letter words tell nothing. */
function foldTerm(term: string): string | null {
  const folded = term.toLowerCase().normalize('NFD').replace(MARKS, '');
  return folded.length > 1 ? folded : null;
}

/** Words so common in mail talk, or in any text, that matching them says nothing. */
const STOP_WORDS = new Set(
  'the an is it to of in on my me for and or not was be by with this that your you do does what why how le la les un une des de du et ou en est ne pas que qui pour par sur mon ma mes votre vous au aux ce se il'.split(
    ' ',
  ),
);

/** An exact code says more than a bare reply code; what no standard knows is rarely what somebody means. */
const WEIGHT = { exact: 1.4, reply: 1.1, framed: 0.9, nonStandard: 0.6 };

function weightOf(knowledge: Knowledge, code: string): number {
  const standing = knowledge.reply[code]?.standing;
  if (standing === undefined) return WEIGHT.exact;
  return standing === 'core' || standing === 'extension' ? WEIGHT.reply : WEIGHT.nonStandard;
}

function documentsOf(knowledge: Knowledge): SearchDocument[] {
  const { locale, searchWords } = knowledge;
  const full = [...Object.values(knowledge.reply), ...Object.values(knowledge.enhanced)].map(({ code, text }) => ({
    id: `${locale}:${code}`,
    weight: weightOf(knowledge, code),
    title: text.title,
    words: searchWords[code] ?? '',
    essence: text.essence,
    body: [text.meaning, ...(text.readings ?? [])].join(' '),
  }));
  const framed = Object.entries(knowledge.details).flatMap(([detail, { text, name, classes }]) => {
    const code = `${classes[0]}.${detail}`;
    const id = `${locale}:${code}`;
    if (knowledge.enhanced[code] !== undefined) return [];
    return [
      {
        id,
        weight: WEIGHT.framed,
        title: text.title,
        words: searchWords[code] ?? '',
        essence: text.meaning,
        body: name ?? '',
      },
    ];
  });
  const unregistered = knowledge.unregistered.flatMap(({ codes, provider, entry, text }) => {
    const code = codes.split('-')[0] ?? codes;
    const known = knowledge.providers[provider];
    const own = known?.entries[entry]?.text;
    if (known === undefined || own === undefined) return [];
    return [
      {
        id: `${locale}:${code}`,
        weight: WEIGHT.framed,
        title: own.title,
        words: [known.name, ...known.aliases, searchWords[code] ?? ''].join(' '),
        essence: text.essence,
        body: own.meaning,
      },
    ];
  });
  return [...full, ...framed, ...unregistered];
}

export interface SearchIndex {
  /** Codes whose words match best, best first, none twice. */
  search(words: string, limit: number): CodePair[];
}

/**
 * An index of the words of every code, over one or more languages. Forgives accents, case, word endings and
 * small typing errors.
 */
export function buildSearchIndex(knowledges: readonly Knowledge[]): SearchIndex {
  const mini = new MiniSearch<SearchDocument>({
    storeFields: ['weight'],
    fields: ['title', 'words', 'essence', 'body'],
    processTerm: (term) => {
      const folded = foldTerm(term);
      return folded === null || STOP_WORDS.has(folded) ? null : folded;
    },
    tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}.]+|\.(?!\d)/u).filter(Boolean),
    searchOptions: {
      boost: { title: 3, words: 3, essence: 1.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
    },
  });
  for (const knowledge of knowledges) mini.addAll(documentsOf(knowledge));
  const codesOf = (words: string, combineWith: 'AND' | 'OR') =>
    mini.search(words, { combineWith }).map((hit) => String(hit.id).slice(3));
  return {
    search(words, limit) {
      const all = codesOf(words, 'AND');
      const codes = [...new Set(all.length > 0 ? all : codesOf(words, 'OR'))];
      return codes.slice(0, limit).flatMap((code) => parsePair(code) ?? []);
    },
  };
}

/** Numeric order, reply codes before enhanced ones. */
function byNumber(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  return x.length - y.length || (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0);
}

/** Every code that is known: reply codes, registered enhanced codes with each class they are used with, and those that providers made up. */
export function allCodes(knowledge: Knowledge): string[] {
  const registered = Object.entries(knowledge.details).flatMap(([detail, { classes }]) =>
    classes.map((c) => `${c}.${detail}`),
  );
  // Of a range its first code stands for all.
  const unregistered = knowledge.unregistered.map(({ codes }) => codes.split('-')[0] ?? codes);
  const all = [...Object.keys(knowledge.reply), ...Object.keys(knowledge.enhanced), ...registered, ...unregistered];
  return [...new Set(all)].sort(byNumber);
}

function withPrefix(knowledge: Knowledge, prefix: string, of: 'reply' | 'enhanced'): CodePair[] {
  // `5.7.x` and `x.7` name a subject; a half-typed `5.1` is the beginning of a code.
  const pattern = prefix
    .replace(/(\.x)+$/, '.')
    .split('')
    .map((char) => (char === 'x' ? '[245]' : char === '.' ? '\\.' : char))
    .join('');
  const begins = new RegExp(`^${pattern}`);
  return allCodes(knowledge).flatMap((code) => {
    const fits = code.includes('.') === (of === 'enhanced') && begins.test(code);
    return fits ? (parsePair(code) ?? []) : [];
  });
}

/** The codes that answer a query, best first. `words` asks the index, which is only built when words are typed. */
export function answer(knowledge: Knowledge, index: () => SearchIndex, query: Query, limit = 40): Asked[] {
  switch (query.kind) {
    case 'codes':
      return query.asked.slice(0, limit);
    case 'pasted':
      return query.pairs.slice(0, limit).map(inGeneral);
    case 'prefix':
      return withPrefix(knowledge, query.prefix, query.of).slice(0, limit).map(inGeneral);
    case 'words':
      return index().search(query.text, limit).map(inGeneral);
    case 'empty':
    case 'notACode':
      return [];
  }
}
