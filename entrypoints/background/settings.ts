import { storage } from 'wxt/utils/storage';
import type { Settings } from '../../data/settings';
import { settingsIn, withChoices } from './stored-settings';

/** Where the settings are stored, as `storage.onChanged` names it. They go with the reader's account; consent to sites does not. */
export const SETTINGS_KEY = 'settings';

const settings = storage.defineItem<unknown>(`sync:${SETTINGS_KEY}`);

let last: Promise<unknown> = Promise.resolve();

/** The reader's settings; what was never chosen, or cannot be read, is as at the beginning. */
export const readSettings = (): Promise<Settings> => settings.getValue().then(settingsIn, () => settingsIn(null));

/** Remembers a choice; pages that are open follow it. One after the other: each is added to what is stored by then. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const turn = last.then(async () => settings.setValue(withChoices(await settings.getValue(), change)));
  last = turn.catch(() => {});
  return turn;
}

/** Everything as at the beginning. */
export const resetSettings = (): Promise<void> => settings.removeValue();
