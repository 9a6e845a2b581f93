import type { OptionsWords } from '../../locales/options-words';
import type { WelcomeWords } from '../../locales/welcome-words';
import { AddSite } from '../options/add-site';
import type { ListedSite, SitesNow } from '../options/options-view';
import { SampleBounce } from './sample-bounce';
import { SiteButtons } from './site-buttons';

/** Which browser's toolbar the reader has before them. */
export type Toolbar = 'chrome' | 'edge' | 'firefox';

interface Props {
  words: WelcomeWords;
  siteWords: OptionsWords;
  sites: Pick<SitesNow, 'installed' | 'offered'>;
  /** names of programs that people run themselves */
  examples: string;
  toolbar: Toolbar;
  /** the keys that lead from code to code; null where the reader has none */
  keys: { next: string; previous: string } | null;
  /** what came of the last click on a site */
  news: string;
  /** goes to the marked code, as the keyboard's command does */
  onStep(): void;
  onAllow(name: string, origins: readonly string[]): void;
  /** @returns whether it is an address */
  onAdd(typed: string): boolean;
  /** the addresses of the other pages */
  links: { options: string; lookUp: string };
}

const namesOf = (sites: readonly ListedSite[]) =>
  sites
    .filter(({ allowed }) => allowed)
    .map(({ name }) => name)
    .join(', ');

function pinHint(words: WelcomeWords, toolbar: Toolbar): string {
  return { chrome: words.pinChrome, edge: words.pinEdge, firefox: words.pinFirefox }[toolbar];
}

/** What a new reader sees: what it does, on a real code; where else it could; where to find it. */
export function WelcomeView(props: Props) {
  const { words, siteWords, sites, examples, toolbar, keys, news, onStep, onAllow, onAdd, links } = props;
  const installed = namesOf(sites.installed);
  return (
    <>
      <p class="lead">{words.what}</p>
      <p class="lead">{words.privacy}</p>
      <section aria-labelledby="try">
        <h2 id="try">{words.tryIt}</h2>
        <p class="hint">{words.tryHint}</p>
        <SampleBounce words={words} />
        <button type="button" class="button" aria-describedby="step-hint" onClick={onStep}>
          {words.stepTo}
        </button>
        <p id="step-hint" class="hint">
          {words.stepHint} {keys === null ? '' : words.stepKeys(keys)}
        </p>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{words.where}</h2>
        <p class="hint">
          {installed === '' ? '' : words.installed({ names: installed })} {words.whereHint}
        </p>
        <p class="news" role="status">
          {news}
        </p>
        <h3 id="tickets">{words.tickets}</h3>
        <SiteButtons labelledBy="tickets" sites={sites.offered.tickets} words={siteWords} onAllow={onAllow} />
        <h3 id="dashboards">{words.dashboards}</h3>
        <SiteButtons labelledBy="dashboards" sites={sites.offered.dashboard} words={siteWords} onAllow={onAllow} />
        <h3>{words.otherSite}</h3>
        <AddSite words={siteWords} examples={examples} onAdd={onAdd} />
      </section>
      <section aria-labelledby="at-hand">
        <h2 id="at-hand">{words.atHand}</h2>
        <p class="hint">{pinHint(words, toolbar)}</p>
        <p class="links">
          <a href={links.options}>{words.toOptions}</a>
          <a href={links.lookUp}>{words.toLookUp}</a>
        </p>
      </section>
    </>
  );
}
