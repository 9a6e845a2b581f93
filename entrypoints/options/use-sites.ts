import { useEffect, useState } from 'preact/hooks';
import type { SitesNow } from '../../components/options/options-view';
import { SWITCHED_OFF_KEY } from '../background/switched-off';
import { readSites } from './read-sites';

/** The sites as they are, also while another page of ours or the browser's own settings change them. */
export function useSites(initial: SitesNow): SitesNow {
  const [sites, setSites] = useState(initial);
  useEffect(() => {
    const read = () => void readSites().then(setSites, () => {});
    const stored = (changes: Record<string, unknown>) => {
      if (SWITCHED_OFF_KEY in changes) read();
    };
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    browser.storage.onChanged.addListener(stored);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
      browser.storage.onChanged.removeListener(stored);
    };
  }, []);
  return sites;
}
