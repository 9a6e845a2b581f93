import { FACTS_OF_REASON, type Reason } from '../data/reasons';
import type { Asked } from './asked';
import { formatAsked } from './asked';
import type { Card } from './card';
import { explainAsked } from './explain';
import { explainReason } from './explain-reason';
import type { Knowledge } from './knowledge';
import { type Meaning, tagOf } from './tags';

/** One answer to a question: codes, a reason, or a provider's meaning that no code belongs to. */
export type Found =
  | { kind: 'codes'; asked: Asked }
  | { kind: 'reason'; reason: Reason }
  | { kind: 'meaning'; provider: string; entry: string };

/** A provider's meaning as an answer: by its codes where it has any. */
export function foundMeaning({ provider, entry, codes }: Meaning): Found {
  return codes === null
    ? { kind: 'meaning', provider, entry }
    : { kind: 'codes', asked: { codes, at: { provider, entry } } };
}

/** The address of an answer: `550 5.7.26@gmail.unauthenticated`, `mailbox-full`, `facebook.policyBlocklist`. */
export function addressOf(found: Found): string {
  switch (found.kind) {
    case 'codes':
      return formatAsked(found.asked);
    case 'reason':
      return found.reason;
    case 'meaning':
      return `${found.provider}.${found.entry}`;
  }
}

/** What a provider means where no code is known to come with it; null for a meaning that is not in the knowledge. */
export function explainMeaning(knowledge: Knowledge, provider: string, entry: string): Card | null {
  const known = knowledge.providers[provider];
  const meaning = known?.entries[entry];
  if (known === undefined || meaning === undefined) return null;
  const { outcome, resend, actor, reason, sources, signatures, text } = meaning;
  const general = explainReason(knowledge, reason, false);
  return {
    ...general,
    outcome,
    resend,
    actor,
    label: tagOf(signatures) ?? '',
    address: `${provider}.${entry}`,
    title: text.title,
    essence: text.title,
    meaning: text.meaning,
    steps: Object.keys(text.steps).length > 0 ? text.steps : general.steps,
    sources,
    provider: known.name,
  };
}

/** Whether what a reason stands for mostly passes by itself: greylisting waits, a full mailbox mostly does not. */
export function mostlyWaits(knowledge: Knowledge, reason: Reason): boolean {
  if (FACTS_OF_REASON[reason].resend !== 'later') return false;
  const meanings = Object.values(knowledge.providers).flatMap(({ entries }) =>
    Object.values(entries).filter((entry) => entry.reason === reason),
  );
  return meanings.filter(({ outcome }) => outcome === 'waiting').length * 2 > meanings.length;
}

/** The card of an answer; null where the knowledge has none. */
export function cardOfFound(knowledge: Knowledge, found: Found): Card | null {
  switch (found.kind) {
    case 'codes':
      return explainAsked(knowledge, found.asked);
    case 'reason':
      return explainReason(knowledge, found.reason, mostlyWaits(knowledge, found.reason));
    case 'meaning':
      return explainMeaning(knowledge, found.provider, found.entry);
  }
}
