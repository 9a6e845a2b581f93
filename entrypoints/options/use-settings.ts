import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings';
import { readSettings, SETTINGS_KEY } from '../background/settings';

/** The settings as they are, also while a card, another page or another computer changes them. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const stored = (changes: Record<string, unknown>) => {
      if (SETTINGS_KEY in changes) readSettings().then(setSettings);
    };
    browser.storage.sync.onChanged.addListener(stored);
    return () => browser.storage.sync.onChanged.removeListener(stored);
  }, []);
  return settings;
}
