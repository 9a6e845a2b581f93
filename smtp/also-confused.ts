import { REASON_OF_DETAIL, REASON_OF_REPLY } from '../data/reasons';
import type { Card } from './card';
import { comparedAs } from './compare';
import type { Knowledge } from './knowledge';

/** Of a range the first code stands for all. */
const firstOf = (codes: string): string => codes.split('-')[0] ?? codes;

/** The codes of hand-written groups that some of these belong to; groups that hold more of them first. */
function fromGroups({ comparisons }: Knowledge, present: readonly string[]): string[] {
  const held = (codes: readonly string[]) => codes.filter((code) => present.includes(code)).length;
  return comparisons
    .map(({ codes }) => ({ codes, held: held(codes) }))
    .filter((group) => group.held > 0)
    .sort((a, b) => b.held - a.held)
    .flatMap(({ codes }) => codes);
}

/** Codes whose own entry says that people take them for one of these. */
function fromTheOtherSide({ reply, enhanced, unregistered }: Knowledge, present: readonly string[]): string[] {
  const entries = [
    ...Object.values(reply).map(({ code, confusedWith }) => ({ code, confusedWith })),
    ...Object.values(enhanced).map(({ code, confusedWith }) => ({ code, confusedWith })),
    ...unregistered.map(({ codes, confusedWith }) => ({ code: firstOf(codes), confusedWith })),
  ];
  return entries
    .filter(({ confusedWith }) => confusedWith.some((code) => present.includes(code)))
    .map(({ code }) => code);
}

/** The codes that name a reason by themselves. */
function codesOfReason({ enhanced, reply }: Knowledge, { codes, reason }: Card): string[] {
  if (codes !== null) return [];
  const named = ([, named]: [string, string]) => named === reason;
  const details = Object.entries(REASON_OF_DETAIL).filter(named);
  const replies = Object.entries(REASON_OF_REPLY).filter(named);
  return [
    ...details.map(([detail]) => `5.${detail}`).filter((code) => enhanced[code] !== undefined),
    ...replies.map(([code]) => code).filter((code) => ['core', 'extension'].includes(reply[code]?.standing ?? '')),
  ];
}

/**
 * What people confuse with something that is compared, the most often confused first; none that is there already.
 * @param most how many at the most
 * @returns addresses, as in `formatAsked`
 */
export function alsoConfused(knowledge: Knowledge, cards: readonly Card[], most: number): string[] {
  const present = cards.map(comparedAs).filter((code) => code !== '');
  const there = new Set([...present, ...cards.map(({ address }) => address)]);
  const found = [
    ...fromGroups(knowledge, present),
    ...cards.flatMap(({ related }) => related),
    ...cards.flatMap((card) => codesOfReason(knowledge, card)),
    ...fromTheOtherSide(knowledge, present),
  ];
  return [...new Set(found)].filter((code) => !there.has(code)).slice(0, most);
}
