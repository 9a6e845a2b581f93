import type { Locale } from '../../data/vocabulary';
import type { Card } from '../../smtp/explain';

/** Where the reader's choice of language is stored, as `storage.onChanged` names it. */
export const LANGUAGE_KEY = 'locale';

/** From a frame to the background: these answers were found here, `550 5.1.1` and the like, none twice. */
export interface FoundMessage {
  type: 'found';
  labels: readonly string[];
  /** false once this frame has the popover script */
  needsPopover: boolean;
}

/** What the background answers: a card for every label, in the reader's language. */
export interface FoundReply {
  locale: Locale;
  cards: readonly Card[];
}

/** Whether something that arrived as a message is one of ours. */
export function isFoundMessage(message: unknown): message is FoundMessage {
  return typeof message === 'object' && message !== null && (message as FoundMessage).type === 'found';
}
