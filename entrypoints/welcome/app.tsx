import { useState } from 'preact/hooks';
import type { SitesNow } from '../../components/options/options-view';
import { useStore } from '../../components/use-words';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { optionsWords } from '../../locales/options-words';
import { welcomeWords } from '../../locales/welcome-words';
import { type Asked, allowSite, allowTyped } from '../options/allow-site';
import { SELF_HOSTED } from '../options/read-sites';
import { useSites } from '../options/use-sites';
import { LanguageButton } from '../popup/language-button';
import { toolbar } from './toolbar';

const LINKS = { options: '/options.html', lookUp: '/popup.html' };

interface Props {
  initialSites: SitesNow;
  keys: { next: string; previous: string } | null;
  onStep(): void;
}

/** The page that opens once, on the day of installation. */
export function App({ initialSites, keys, onStep }: Props) {
  const words = useStore(welcomeWords);
  const siteWords = useStore(optionsWords);
  const sites = useSites(initialSites);
  const [outcome, setOutcome] = useState<Asked | null>(null);
  const add = (typed: string) => {
    const asked = allowTyped(typed);
    asked?.then(setOutcome);
    return asked !== null;
  };
  const news = outcome === null ? '' : outcome.kind === 'declined' ? siteWords.declined : siteWords.allowed(outcome);
  return (
    <main>
      <div class="head">
        <h1>{words.title}</h1>
        <LanguageButton />
      </div>
      <WelcomeView
        words={words}
        siteWords={siteWords}
        sites={sites}
        examples={SELF_HOSTED.join(', ')}
        toolbar={toolbar()}
        keys={keys}
        news={news}
        onStep={onStep}
        onAllow={(name, origins) => allowSite(name, origins).then(setOutcome)}
        onAdd={add}
        links={LINKS}
      />
    </main>
  );
}
