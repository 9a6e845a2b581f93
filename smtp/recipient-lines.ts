import type { Outcome } from '../data/vocabulary';
import type { Card } from './card';
import type { Verdict } from './diagnose/diagnose';

/** What became of a message for one of its recipients, on one line. Plain data, safe to post between scripts. */
export interface RecipientLine {
  /** lower case; null where the text names none */
  recipient: string | null;
  outcome: Outcome;
  title: string;
  /** `550 5.1.1`; empty where only words told */
  codes: string;
}

/**
 * One line a verdict, in the order of the diagnosis.
 * @param cards the card of each verdict, as in {@link file://./explain-verdict.ts}
 */
export function recipientLines(verdicts: readonly Verdict[], cards: readonly Card[]): RecipientLine[] {
  return verdicts.flatMap(({ recipient }, at) => {
    const card = cards[at];
    return card === undefined ? [] : [{ recipient, outcome: card.outcome, title: card.title, codes: card.label }];
  });
}
