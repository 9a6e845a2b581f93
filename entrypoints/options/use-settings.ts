import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings';
import { changeSettings, readSettings, SETTINGS_KEY } from '../background/settings';

/**
 * The settings as they are, also while a card, another page or another computer changes them; and how to change them. A
 * change is shown at once and stored behind that: what is read meanwhile may be older, and is waited out.
 */
export function useSettings(initial: Settings): [Settings, (choice: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(initial);
  const storing = useRef(0);
  const read = async () => {
    const stored = await readSettings();
    if (storing.current === 0) setSettings(stored);
  };
  useEffect(() => {
    const follow = (changes: Record<string, unknown>) => {
      if (SETTINGS_KEY in changes) read();
    };
    browser.storage.sync.onChanged.addListener(follow);
    return () => browser.storage.sync.onChanged.removeListener(follow);
  }, []);
  const change = (choice: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...choice }));
    storing.current++;
    return changeSettings(choice).finally(() => {
      storing.current--;
      // where it was not stored, it is not shown either
      read();
    });
  };
  return [settings, change];
}
