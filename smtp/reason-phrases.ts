import type { Reason } from '../data/reasons';

/** A phrase that people call a reason by, as its words. */
interface ReasonPhrase {
  reason: Reason;
  whole: string;
  words: readonly string[];
}

/** What reasons are called, names before titles: a name says in a few words what a title says in a sentence. */
export interface ReasonPhrases {
  names: readonly ReasonPhrase[];
  titles: readonly ReasonPhrase[];
}

/** Words of a phrase that tell nothing about a reason. */
const FILLERS = new Set('the an is are was it its of la le les un une de des du est sont ou or and et no'.split(' '));

/** `Boîte pleine` and `boite-pleine` are the same words. */
export function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function phraseOf(reason: Reason, text: string): ReasonPhrase {
  const words = wordsOf(text);
  return { reason, whole: words.join(' '), words };
}

/**
 * What reasons can be asked for by.
 * @param names short names, in any language; their identifiers count as such too
 * @param titles their titles, in any language
 */
export function reasonPhrases(
  names: Iterable<readonly [Reason, string]>,
  titles: Iterable<readonly [Reason, string]>,
): ReasonPhrases {
  const named = [...names];
  const ids = new Set(named.map(([reason]) => reason));
  return {
    names: [...[...ids].map((id) => phraseOf(id, id)), ...named.map(([reason, name]) => phraseOf(reason, name))],
    titles: [...titles].map(([reason, title]) => phraseOf(reason, title)),
  };
}

/** Fewer letters could be the beginning of too many words. */
export const FEWEST_LETTERS = 3;

const reasonsOf = (phrases: readonly ReasonPhrase[]): Reason[] => [...new Set(phrases.map(({ reason }) => reason))];

/** The reasons that words stand for: those called exactly so, else those of whose name, else title, each word begins one. */
export function reasonsCalled(typed: string, { names, titles }: ReasonPhrases): Reason[] {
  const all = wordsOf(typed);
  const whole = all.join(' ');
  const exact = reasonsOf([...names, ...titles].filter((phrase) => phrase.whole === whole));
  if (exact.length > 0) return exact;
  const asked = all.filter((word) => !FILLERS.has(word));
  if (asked.join('').length < FEWEST_LETTERS) return [];
  const begun = (phrase: ReasonPhrase) => asked.every((word) => phrase.words.some((each) => each.startsWith(word)));
  const byName = reasonsOf(names.filter(begun));
  return byName.length > 0 ? byName : reasonsOf(titles.filter(begun));
}
