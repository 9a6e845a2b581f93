import type { Locale } from '../../data/vocabulary';
import type { AgentTexts } from '../../smtp/agent-texts';
import type { Card } from '../../smtp/card';
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

/** From a popover to the background: somebody wants to answer a customer about this reply. */
export interface AgentTextsMessage {
  type: 'agentTexts';
  /** its codes as `550 5.1.1` */
  label: string;
  /** the text around it, and where its codes stand in that, in UTF-16 units */
  text: string;
  start: number;
  end: number;
}

/** What the background answers: the texts in every language. */
export type AgentTextsReply = Readonly<Record<Locale, AgentTexts>>;

export type Message = FoundMessage | AgentTextsMessage;

const TYPES: readonly Message['type'][] = ['found', 'agentTexts'];

/** Whether something that arrived as a message is one of ours. */
export function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && TYPES.includes((message as Message).type);
}
