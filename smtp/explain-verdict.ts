import type { Card } from './card';
import type { Verdict } from './diagnose/diagnose';
import { afterGivingUp, explain, explainReading, withReason } from './explain';
import { explainReason } from './explain-reason';
import type { Knowledge } from './knowledge';
import { contextOf } from './reply-context';

/** What happened where no code tells it; in one language. */
function reasonCard(knowledge: Knowledge, { reason, permanence, card }: Verdict): Card {
  const waiting = permanence === 'temporary';
  // While a message is still tried, nothing has given up: it cannot be handed over yet.
  const told = card ?? (waiting && reason === 'timed-out' ? 'network' : reason);
  return { ...explainReason(knowledge, told, waiting), reason: card ?? reason };
}

/** Where a verdict is not sure, what else it may be. A code's own list of meanings is more exact and stays. */
function withOthers(knowledge: Knowledge, { others }: Verdict, card: Card): Card {
  if (card.readings.length > 0) return card;
  return { ...card, readings: others.map((reason) => knowledge.reasons[reason].title) };
}

/**
 * The card of a verdict. A provider's meaning and an exact code explain themselves; where the words said more than the
 * code, the reason's sentences stand in for the code's general ones.
 */
export function explainVerdict(knowledge: Knowledge, verdict: Verdict, text: string): Card {
  const card = withoutFate(knowledge, verdict, text);
  const { codes, gaveUp } = verdict;
  return gaveUp && codes !== null && card.outcome === 'waiting' ? afterGivingUp(knowledge, codes, card) : card;
}

/** The same as the answer by itself reads. */
function withoutFate(knowledge: Knowledge, verdict: Verdict, text: string): Card {
  const { codes, finding, reason, reading } = verdict;
  if (codes === null) return withOthers(knowledge, verdict, reasonCard(knowledge, verdict));
  // its provider may be named beside another place of the same answer than the first
  if (reading !== null && reading.entry.reason === reason)
    return withOthers(knowledge, verdict, explainReading(knowledge, codes, reading));
  const card = explain(knowledge, codes, finding === null ? undefined : contextOf(text, finding));
  if (reading !== null || reason === 'unknown' || card.reason === reason) return withOthers(knowledge, verdict, card);
  return withOthers(knowledge, verdict, withReason(knowledge, codes, card, verdict.card ?? reason));
}
