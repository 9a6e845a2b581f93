import { storage } from 'wxt/utils/storage';
import type { Audience } from '../../data/vocabulary';

/** How a card is opened with the pointer. */
export type Trigger =
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

/** Where the settings are stored, as `storage.onChanged` names it. */
export const SETTINGS_KEY = 'settings';

const settings = storage.defineItem<Partial<Settings>>(`sync:${SETTINGS_KEY}`, { fallback: {} });

/** The reader's settings; what was never chosen, or cannot be read, is as at the beginning. */
export async function readSettings(): Promise<Settings> {
  const chosen = await settings.getValue().catch(() => ({}));
  return { ...DEFAULT_SETTINGS, ...chosen };
}

/** Remembers a choice; pages that are open follow it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await settings.setValue({ ...(await settings.getValue()), ...change });
}
