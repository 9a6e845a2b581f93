import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings';

const settings = storage.defineItem<Partial<Settings>>('sync:settings', { fallback: {} });

/** The reader's settings; what was never chosen, or cannot be read, is as at the beginning. */
export async function readSettings(): Promise<Settings> {
  const chosen = await settings.getValue().catch(() => ({}));
  return { ...DEFAULT_SETTINGS, ...chosen };
}

/** Remembers a choice; pages that are open follow it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await settings.setValue({ ...(await settings.getValue()), ...change });
}
