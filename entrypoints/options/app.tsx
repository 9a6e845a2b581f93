import { useState } from 'preact/hooks';
import { OptionsView, type SitesNow } from '../../components/options/options-view';
import { useStore } from '../../components/use-words';
import type { Settings } from '../../data/settings';
import { optionsWords } from '../../locales/options-words';
import { revokeSite } from '../background/revoke-site';
import { switchOnSite } from '../background/switch-site';
import { AllSettings } from './all-settings';
import { type Asked, allowSite, allowTyped } from './allow-site';
import { Choices } from './choices';
import { SELF_HOSTED } from './read-sites';
import { useSettings } from './use-settings';
import { useSites } from './use-sites';

type Outcome = Asked | { kind: 'removed' | 'notRemoved' | 'switchedOn'; name: string };

/** The page of sites and settings. */
export function App({ initialSettings, initialSites }: { initialSettings: Settings; initialSites: SitesNow }) {
  const words = useStore(optionsWords);
  const sites = useSites(initialSites);
  const [settings, change] = useSettings(initialSettings);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const remove = (name: string, origins: readonly string[]) =>
    revokeSite(origins).then((removed) => setOutcome({ kind: removed ? 'removed' : 'notRemoved', name }));
  const add = (typed: string) => {
    const asked = allowTyped(typed);
    asked?.then(setOutcome);
    return asked !== null;
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
        onAllow={(name, origins) => allowSite(name, origins).then(setOutcome)}
        onRemove={remove}
        onSwitchOn={(name) => switchOnSite(name).then(() => setOutcome({ kind: 'switchedOn', name }))}
        onAdd={add}
      >
        <Choices settings={settings} onChange={change} />
        <AllSettings />
      </OptionsView>
    </main>
  );
}
