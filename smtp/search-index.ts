import MiniSearch from 'minisearch';
import { inGeneral } from './asked';
import { parsePair } from './code-pair';
import { parseReason } from './explain-reason';
import { type Found, foundMeaning } from './found';
import type { Knowledge } from './knowledge';
import { codesOfSignature } from './tags';

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
const WEIGHT = { reason: 1.5, exact: 1.4, reply: 1.1, framed: 0.9, nonStandard: 0.6 };

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
  const reasons = Object.entries(knowledge.reasons).flatMap(([reason, { title, meaning }]) => ({
    id: `${locale}:${reason}`,
    // the last one only says that nothing is known
    weight: reason === 'unknown' ? WEIGHT.nonStandard : WEIGHT.reason,
    title,
    words: searchWords[reason] ?? '',
    essence: '',
    body: meaning,
  }));
  return [...reasons, ...full, ...framed, ...unregistered];
}

/** A provider's meanings, to be searched by their own words and those of their reasons. */
function documentsAt(knowledge: Knowledge, provider: string): SearchDocument[] {
  const { locale, searchWords, reasons } = knowledge;
  return Object.entries(knowledge.providers[provider]?.entries ?? {}).map(([entry, { reason, text, signatures }]) => ({
    id: `${locale}:${entry}`,
    weight: 1,
    title: text.title,
    words: `${reasons[reason].title} ${searchWords[reason] ?? ''}`,
    essence: signatures.map(({ phrase }) => phrase ?? '').join(' '),
    body: text.meaning,
  }));
}

/** How many wrong letters a word may have. */
type Fuzz = (term: string) => number | false;
const FEW: Fuzz = (term) => (term.length > 4 ? 0.2 : false);
/** Where nothing is spelled so. */
const MORE: Fuzz = (term) => (term.length > 3 ? 0.34 : false);

function searchable(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
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
      combineWith: 'AND',
      boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
    },
  });
  mini.addAll(documents);
  return mini;
}

/** The names of the documents that hold every word; none twice, best first. */
function namesIn(mini: MiniSearch<SearchDocument>, words: string, fuzzy: Fuzz, combineWith: 'AND' | 'OR'): string[] {
  return [...new Set(mini.search(words, { fuzzy, combineWith }).map(({ id }) => String(id).slice(3)))];
}

export interface SearchIndex {
  /** Codes and reasons whose words match best, best first, none twice. */
  search(words: string, limit: number): Found[];
  /** What one provider means by these words, all of them. */
  searchAt(provider: string, words: string): Found[];
}

/**
 * An index of the words of every code and reason, over one or more languages. Forgives accents, case, word endings and
 * small typing errors.
 */
export function buildSearchIndex(knowledges: readonly Knowledge[]): SearchIndex {
  const mini = searchable(knowledges.flatMap(documentsOf));
  const byProvider = new Map<string, MiniSearch<SearchDocument>>();
  const foundCalled = (name: string): Found[] => {
    const reason = parseReason(name);
    if (reason !== null) return [{ kind: 'reason', reason }];
    const codes = parsePair(name);
    return codes === null ? [] : [{ kind: 'codes', asked: inGeneral(codes) }];
  };
  return {
    search(words, limit) {
      const exactly = namesIn(mini, words, FEW, 'AND');
      const roughly = exactly.length > 0 ? exactly : namesIn(mini, words, MORE, 'AND');
      const names = roughly.length > 0 ? roughly : namesIn(mini, words, FEW, 'OR');
      return names.slice(0, limit).flatMap(foundCalled);
    },
    searchAt(provider, words) {
      const small =
        byProvider.get(provider) ?? searchable(knowledges.flatMap((knowledge) => documentsAt(knowledge, provider)));
      byProvider.set(provider, small);
      const entries = knowledges[0]?.providers[provider]?.entries ?? {};
      return namesIn(small, words, FEW, 'AND').map((entry) => {
        const codes = (entries[entry]?.signatures ?? []).map(codesOfSignature).find((pair) => pair !== null) ?? null;
        return foundMeaning({ provider, entry, codes });
      });
    },
  };
}
