import type { Reason } from '../data/reasons';
import { type Asked, formatAsked, parseAsked } from './asked';
import type { Card } from './card';
import { formatPair } from './code-pair';
import { explainAsked } from './explain';
import { explainReason, parseReason } from './explain-reason';
import { type Knowledge, shortName } from './knowledge';
import { type ProviderNames, parseQuery } from './lookup';
import { FEWEST_LETTERS, type ReasonPhrases, reasonsCalled, wordsOf } from './reason-phrases';

/** One field of a comparison, read. */
export type Side =
  | { kind: 'empty' }
  /** reply, enhanced code, pair, or one of them at a provider */
  | { kind: 'code'; asked: Asked }
  | { kind: 'reason'; reason: Reason }
  /** words that several reasons have */
  | { kind: 'ambiguous'; reasons: readonly Reason[] }
  /** `5.1`, `450 vs 45`: more is needed */
  | { kind: 'unfinished' }
  /** several codes where there is room for one */
  | { kind: 'several' }
  | { kind: 'unknown' };

/** What fields are read with. */
export interface SideReader {
  knowledge: Knowledge;
  /** what people call the providers */
  names: ProviderNames;
  reasons: ReasonPhrases;
}

/** As many as can be offered to choose from. */
const MOST_READINGS = 4;

/** Between things to compare, in any of our languages. Only where all parts are understood: `virus or attachment` is one. */
const BETWEEN = /\s+(?:vs\.?|versus|contre|and|or|et|ou)\s+|\s*[,;|/+&]\s*/i;

/** What never stands inside one thing. */
const SURELY_BETWEEN = /\s+(?:vs\.?|versus|contre)\s+|\s*[;|]\s*/i;

const parts = (typed: string, between: RegExp): string[] => typed.split(between).filter((part) => part.trim() !== '');

function readWords(typed: string, reader: SideReader): Side {
  const [reason, ...others] = reasonsCalled(typed, reader.reasons);
  if (reason !== undefined)
    return others.length === 0
      ? { kind: 'reason', reason }
      : others.length < MOST_READINGS
        ? { kind: 'ambiguous', reasons: [reason, ...others] }
        : { kind: 'unfinished' };
  // `450 vs`: what follows is still to come
  const [first = ''] = parts(`${typed} `, SURELY_BETWEEN);
  const begun = first.length < typed.length && isUnderstood(readSide(first, reader));
  return { kind: begun || wordsOf(typed).join('').length < FEWEST_LETTERS ? 'unfinished' : 'unknown' };
}

/** Whether something can be compared. */
const isUnderstood = (side: Side): side is Extract<Side, { kind: 'code' | 'reason' }> =>
  side.kind === 'code' || side.kind === 'reason';

/** Reads one field of a comparison: a code in any spelling, at a provider or not, or a reason by its name. */
export function readSide(typed: string, reader: SideReader): Side {
  const { knowledge, names } = reader;
  const reason = parseReason(typed.trim());
  if (reason !== null) return { kind: 'reason', reason };
  const query = parseQuery(typed, names);
  switch (query.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'codes': {
      const [asked, ...others] = query.asked;
      if (others.length > 0) return { kind: 'several' };
      const known = asked.at === null || knowledge.providers[asked.at.provider] !== undefined;
      return known ? { kind: 'code', asked } : { kind: 'unknown' };
    }
    case 'prefix':
      return { kind: 'unfinished' };
    case 'pasted': {
      const [codes, ...others] = query.pairs;
      if (codes === undefined) return { kind: 'unknown' };
      return others.length > 0 ? { kind: 'several' } : { kind: 'code', asked: { codes, at: null } };
    }
    case 'words':
      return readWords(query.text, reader);
    case 'notACode':
      return /^\d{1,2}$|^[\d.]+\.$/.test(query.typed) ? { kind: 'unfinished' } : { kind: 'unknown' };
  }
}

/**
 * The things in one field that holds several, `450 vs 451`; null where it holds one, or is not finished.
 * @param finished nothing will be added: what surely stands apart is taken apart, even if a part means nothing
 */
export function splitSides(typed: string, reader: SideReader, finished = false): string[] | null {
  const query = parseQuery(typed, reader.names);
  if (query.kind === 'codes' && query.asked.length > 1) return query.asked.map(formatAsked);
  // the reasons after a code may look like the words of a reply, `450 vs mailbox full`: only these are taken apart first
  if (query.kind !== 'pasted' && isUnderstood(readSide(typed, reader))) return null;
  const each = parts(typed, BETWEEN);
  if (each.length > 1 && each.every((part) => isUnderstood(readSide(part, reader)))) return each;
  const apart = parts(typed, SURELY_BETWEEN);
  return finished && apart.length > 1 ? apart : null;
}

/** What a side is called in an address; what is not understood stays as it was typed. */
export function addressOfSide(typed: string, reader: SideReader): string {
  const side = readSide(typed, reader);
  if (side.kind === 'reason') return side.reason;
  // an address cannot hold half a character
  return side.kind === 'code' ? formatAsked(side.asked) : typed.replace(/\p{Cs}/gu, '');
}

/** What is known of a side; null where it cannot be compared. */
export function cardOfSide(knowledge: Knowledge, side: Side): Card | null {
  if (side.kind === 'reason') return explainReason(knowledge, side.reason, false);
  return side.kind === 'code' ? explainAsked(knowledge, side.asked) : null;
}

/**
 * A side's address as people write it: `5.7.26 Gmail`, `Mailbox full`. What would not be read as the same again stays as
 * it is.
 * @param nameOf what a reason is called, in one of the languages that are read
 */
export function readableSide(address: string, reader: SideReader, nameOf: (reason: Reason) => string): string {
  const reason = parseReason(address);
  const asked = parseAsked(address);
  const provider = asked?.at && reader.knowledge.providers[asked.at.provider];
  const readable =
    reason !== null ? nameOf(reason) : provider ? `${formatPair(asked.codes)} ${shortName(provider)}` : '';
  return readable !== '' && addressOfSide(readable, reader) === address ? readable : address;
}
