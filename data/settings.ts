import type { Audience } from './vocabulary';

/** How a card is opened with the pointer. */
type Trigger =
  /** by resting on a code */
  | 'hover'
  /** by resting on a code while the Alt key is held */
  | 'modifier'
  /** by a click only */
  | 'click';

/** What the reader has chosen, besides the language. Small, and the same on every computer of theirs. */
export interface Settings {
  trigger: Trigger;
  /** whose steps a card shows first */
  audience: Audience;
}

export const DEFAULT_SETTINGS: Settings = { trigger: 'hover', audience: 'sender' };
