import { useEffect, useState } from 'preact/hooks';
import { type Ask, type PageNews, type PageState, PageStatus } from '../../components/page/page-status';
import { useStore } from '../../components/use-words';
import { popupWords } from '../../locales/popup-words';
import { startIn, styleIn } from '../background/inject';
import { switchOffSite, switchOnSite } from '../background/switch-site';
import { hostOf } from '../background/switched-off';
import { pageState } from './page-state';

type Tab = Pick<chrome.tabs.Tab, 'id' | 'url'>;

async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? {};
}

/**
 * Marks the codes of a tab with the permission that opening the popup gave (`activeTab`).
 * @param again whether it was marked before, and has the style
 * @returns how many there are
 */
async function markOnce({ id }: Tab, again: boolean): Promise<number> {
  if (id === undefined) throw new Error('no active tab');
  if (!again) await styleIn(id);
  return startIn(id);
}

/** What can be done on the page behind the popup. It is found out after the popup is drawn: nobody waits for it. */
export function PageSection() {
  const words = useStore(popupWords);
  const [tab, setTab] = useState<Tab>({});
  const [state, setState] = useState<PageState | null>(null);
  const [news, setNews] = useState<PageNews>(null);
  const look = async () => {
    const active = await activeTab();
    setTab(active);
    setState(await pageState(active).catch((): PageState => ({ kind: 'forbidden' })));
  };
  useEffect(() => {
    look();
  }, []);

  const forbidden = () => setState({ kind: 'forbidden' });
  const allow = ({ origins }: Ask) => {
    // First of all: the browser only asks its question while the click still counts.
    const asked = browser.permissions.request({ origins: [...origins] });
    asked.then(
      async (granted) => {
        setNews(granted ? null : { kind: 'declined' });
        const host = hostOf(tab.url);
        if (granted && host !== null) await switchOnSite(host);
        await look();
      },
      () => setNews({ kind: 'declined' }),
    );
  };
  const mark = () =>
    markOnce(tab, news?.kind === 'marked').then((count) => setNews({ kind: 'marked', count }), forbidden);
  const switched = (deed: Promise<void>) => deed.then(look, () => {});

  if (state === null) return <section class="this-page" />;
  return (
    <section class="this-page" aria-labelledby="this-page">
      <h2 class="label" id="this-page">
        {words.thisPageTitle}
      </h2>
      <PageStatus
        state={state}
        news={news}
        words={words}
        onMark={mark}
        onAllow={allow}
        onSwitchOff={(host) => switched(switchOffSite(host))}
        onSwitchOn={(host) => switched(switchOnSite(host))}
      />
    </section>
  );
}
