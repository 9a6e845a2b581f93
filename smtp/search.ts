import { type Asked, inGeneral } from './asked';
import { meaningsByPart, meaningsOf, providerNamed } from './at-provider';
import { type CodePair, parsePair } from './code-pair';
import { addressOf, type Found, foundMeaning } from './found';
import type { Knowledge } from './knowledge';
import { parseQuery, type Query, sidesOf } from './lookup';
import type { SearchIndex } from './search-index';
import { meaningsOfTags } from './tags';

export { buildSearchIndex, type SearchIndex } from './search-index';

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

/** What answers a question, and how it is shown. */
export interface Answer {
  found: readonly Found[];
  /** one answer that leaves nothing to choose; several to set side by side; or a list to choose from */
  as: 'one' | 'together' | 'list';
}

const codesFound = (asked: readonly Asked[]): Found[] => asked.map((each) => ({ kind: 'codes', asked: each }));

const distinct = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((each) => [addressOf(each), each])).values(),
];

/** What one side of `450 vs mailbox full` stands for: its codes, or the reason that its words name. */
function sideFound(knowledge: Knowledge, index: () => SearchIndex, side: string): Found[] {
  const query = parseQuery(side);
  if (query.kind === 'codes') return codesFound(query.asked.slice(0, 1));
  if (query.kind !== 'words') return [];
  const { found } = answerPlain(knowledge, index, query.text, 8);
  const best = found.find(({ kind }) => kind === 'reason') ?? found[0];
  return best === undefined ? [] : [best];
}

function answerWords(knowledge: Knowledge, index: () => SearchIndex, text: string, limit: number): Answer {
  const sides = sidesOf(text).map((side) => sideFound(knowledge, index, side));
  const together = distinct(sides.flat());
  if (together.length > 1 && sides.every((side) => side.length > 0)) return { found: together, as: 'together' };
  return answerPlain(knowledge, index, text, limit);
}

/** Words that set nothing side by side: a provider, its tags, or what happened. */
function answerPlain(knowledge: Knowledge, index: () => SearchIndex, text: string, limit: number): Answer {
  const named = providerNamed(knowledge, text);
  const tagged = meaningsOfTags(knowledge, text);
  const here = tagged.filter(({ provider }) => provider === named?.provider);
  const meanings = here.length > 0 ? here : tagged.length > 0 ? tagged : meaningsByPart(knowledge, text);
  if (meanings.length > 0)
    return { found: distinct(meanings.map(foundMeaning)), as: meanings.length === 1 ? 'one' : 'list' };
  if (named?.rest === '') return { found: meaningsOf(named.provider, named.known).map(foundMeaning), as: 'list' };
  const atProvider = named === null ? [] : index().searchAt(named.provider, named.rest);
  return { found: distinct([...atProvider, ...index().search(text, limit)]), as: 'list' };
}

/**
 * Everything that answers a query, best first: codes, reasons, and what providers mean by their tags.
 * @param index is only built when words are typed
 */
export function find(knowledge: Knowledge, index: () => SearchIndex, query: Query, limit = 40): Answer {
  switch (query.kind) {
    case 'codes': {
      const found = codesFound(query.asked);
      return { found, as: found.length > 1 ? 'together' : 'one' };
    }
    case 'pasted':
      return { found: codesFound(query.pairs.map(inGeneral)), as: 'list' };
    case 'prefix':
      return { found: codesFound(withPrefix(knowledge, query.prefix, query.of).map(inGeneral)), as: 'list' };
    case 'words':
      return answerWords(knowledge, index, query.text, limit);
    case 'empty':
    case 'notACode':
      return { found: [], as: 'list' };
  }
}

/** The codes that answer a query, best first. */
export function answer(knowledge: Knowledge, index: () => SearchIndex, query: Query, limit = 40): Asked[] {
  return find(knowledge, index, query, limit)
    .found.flatMap((each) => (each.kind === 'codes' ? each.asked : []))
    .slice(0, limit);
}
