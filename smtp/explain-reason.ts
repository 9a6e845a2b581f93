import { FACTS_OF_REASON, type Reason } from '../data/reasons';
import type { Card } from './card';
import type { Knowledge } from './knowledge';

/** The reason that a text stands for, `mailbox-full`; null for anything else. */
export function parseReason(text: string): Reason | null {
  return Object.keys(FACTS_OF_REASON).find((reason): reason is Reason => reason === text) ?? null;
}

/**
 * What a reason means where no code stands beside it; in one language. Its address is the reason's own name.
 * @param waiting whether the message is still being tried
 */
export function explainReason(knowledge: Knowledge, reason: Reason, waiting: boolean): Card {
  const { title, meaning, steps } = knowledge.reasons[reason];
  const { actor, resend, sources } = FACTS_OF_REASON[reason];
  return {
    outcome: waiting ? 'waiting' : reason === 'accepted' ? 'accepted' : 'failed',
    resend: waiting ? 'automatic' : resend,
    actor,
    codes: null,
    label: '',
    address: reason,
    title,
    essence: title,
    meaning,
    reason,
    seen: null,
    serverUse: null,
    steps,
    readings: [],
    notes: [],
    registry: [],
    partners: [],
    related: [],
    sources,
    provider: null,
    elsewhere: null,
    variants: [],
    usedBy: [],
  };
}
