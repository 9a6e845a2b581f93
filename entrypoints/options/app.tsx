import { useEffect, useState } from 'preact/hooks';
import { OptionsView, type SitesNow } from '../../components/options/options-view';
import { useStore } from '../../components/use-words';
import type { Settings } from '../../data/settings';
import { optionsWords } from '../../locales/options-words';
import { originForTyped } from '../background/origins-for';
import { revokeSite } from '../background/revoke-site';
import { switchOnSite } from '../background/switch-site';
import { SWITCHED_OFF_KEY } from '../background/switched-off';
import { Choices } from './choices';
import { readSites, SELF_HOSTED } from './read-sites';

type Outcome = { kind: 'allowed' | 'removed' | 'notRemoved' | 'switchedOn'; name: string } | { kind: 'declined' };

/** The sites as they are, also while another page of ours or the browser's own settings change them. */
function useSites(initial: SitesNow): SitesNow {
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

/** The page of sites and settings. */
export function App({ initialSettings, initialSites }: { initialSettings: Settings; initialSites: SitesNow }) {
  const words = useStore(optionsWords);
  const sites = useSites(initialSites);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const allow = (name: string, origins: readonly string[]) => {
    // First of all: the browser only asks its question while the click still counts.
    browser.permissions.request({ origins: [...origins] }).then(
      (granted) => setOutcome(granted ? { kind: 'allowed', name } : { kind: 'declined' }),
      () => setOutcome({ kind: 'declined' }),
    );
  };
  const remove = (name: string, origins: readonly string[]) =>
    revokeSite(origins).then((removed) => setOutcome({ kind: removed ? 'removed' : 'notRemoved', name }));
  const add = (typed: string) => {
    const origin = originForTyped(typed);
    if (origin !== null) allow(typed.trim(), [origin]);
    return origin !== null;
  };
  const news = outcome === null ? '' : outcome.kind === 'declined' ? words.declined : words[outcome.kind](outcome);

  return (
    <main>
      <h1>{words.title}</h1>
      <OptionsView
        sites={sites}
        examples={SELF_HOSTED.join(', ')}
        words={words}
        news={news}
        onAllow={allow}
        onRemove={remove}
        onSwitchOn={(name) => switchOnSite(name).then(() => setOutcome({ kind: 'switchedOn', name }))}
        onAdd={add}
      >
        <Choices initial={initialSettings} />
      </OptionsView>
    </main>
  );
}
