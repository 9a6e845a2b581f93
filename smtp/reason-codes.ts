import { FACTS_OF_REASON, type Reason } from '../data/reasons';
import { meaningsOf } from './at-provider';
import type { CardLink } from './card';
import { parsePair } from './code-pair';
import { addressOf, foundMeaning } from './found';
import type { Knowledge } from './knowledge';
import { meaningsAt } from './provider-reading';
import { reasonOfCodes } from './reason-of-codes';
import { allCodes } from './search';

/** The codes that name a reason by themselves, whoever sends them. */
export function codesOfReason(knowledge: Knowledge, reason: Reason): string[] {
  return allCodes(knowledge).filter((code) => {
    const pair = parsePair(code);
    return pair !== null && reasonOfCodes(pair) === reason;
  });
}

/** What one provider says for a reason. */
export interface SaidByProvider {
  provider: string;
  name: string;
  meanings: readonly CardLink[];
}

/** How each provider says a reason, by name. */
export function saidByProviders(knowledge: Knowledge, reason: Reason): SaidByProvider[] {
  return Object.entries(knowledge.providers)
    .map(([provider, known]) => ({
      provider,
      name: known.name,
      meanings: meaningsOf(provider, known).flatMap((meaning) => {
        const entry = known.entries[meaning.entry];
        return entry?.reason === reason ? [{ address: addressOf(foundMeaning(meaning)), name: entry.text.title }] : [];
      }),
    }))
    .filter(({ meanings }) => meanings.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, knowledge.locale));
}

/** How many relatives of a reason are named. */
const MOST_RELATIVES = 4;

/** Reasons that are easily taken for this one: what providers also mean by the same codes, most common first. */
export function relatedReasons(knowledge: Knowledge, reason: Reason): Reason[] {
  const counts = new Map<Reason, number>();
  for (const code of codesOfReason(knowledge, reason)) {
    const pair = parsePair(code);
    if (pair === null) continue;
    for (const provider of Object.values(knowledge.providers))
      for (const [, entry] of meaningsAt(provider, pair)) counts.set(entry.reason, (counts.get(entry.reason) ?? 0) + 1);
  }
  return (Object.keys(FACTS_OF_REASON) as Reason[])
    .filter((other) => other !== reason && other !== 'unknown' && counts.has(other))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, MOST_RELATIVES);
}
