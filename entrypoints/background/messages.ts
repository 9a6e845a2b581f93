import type { Locale } from '../../data/vocabulary';
import type { Card } from '../../smtp/explain';
import type { ReplyContext } from '../../smtp/reply-context';

/** Where the reader's choice of language is stored, as `storage.onChanged` names it. */
export const LANGUAGE_KEY = 'locale';

/** One reply to be explained: its codes as `550 5.1.1`, its own words, and those before it. */
export interface Ask extends ReplyContext {
  label: string;
}

/** From a frame to the background: these replies were found here. */
export interface FoundMessage {
  type: 'found';
  asks: readonly Ask[];
  /** false once this frame has the popover script */
  needsPopover: boolean;
}

/** What the background answers, in the reader's language: each different card once, and which one belongs to which ask. */
export interface FoundReply {
  locale: Locale;
  cards: readonly Card[];
  /** places in `cards`, in the order of the asks; -1 for codes that cannot be read */
  cardOf: readonly number[];
}

/** Whether something that arrived as a message is one of ours. */
export function isFoundMessage(message: unknown): message is FoundMessage {
  return typeof message === 'object' && message !== null && (message as FoundMessage).type === 'found';
}
