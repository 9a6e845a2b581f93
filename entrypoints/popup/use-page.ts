import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, PageNews, PageState } from '../../components/page/page-status';
import { startIn, styleIn } from '../background/inject';
import { isMessage } from '../background/messages';
import { type CodeAt, codesOf, goToCode, type PageCode } from '../background/page-codes';
import { switchOffSite, switchOnSite } from '../background/switch-site';
import { hostOf } from '../background/switched-off';
import { pageState } from './page-state';

type Tab = Pick<chrome.tabs.Tab, 'id' | 'url'>;

/** Pages change in bursts; this long after the last change they are looked at again, in milliseconds. */
const SETTLE = 150;

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

/** The page in front: how the extension stands to it, what is marked there, and what can be done. */
export interface PageInFront {
  tab: Tab;
  /** null until it has been looked at */
  state: PageState | null;
  news: PageNews;
  codes: readonly PageCode[];
  allow(ask: Ask): void;
  mark(): void;
  switchOff(host: string): void;
  switchOn(host: string): void;
  /** @returns whether the code was still there */
  goTo(code: PageCode, at: CodeAt): Promise<boolean>;
}

/** Follows the tab in front, and its page. It is found out after the view is drawn: nobody waits for it. */
export function usePage(): PageInFront {
  const [tab, setTab] = useState<Tab>({});
  const [state, setState] = useState<PageState | null>(null);
  const [news, setNews] = useState<PageNews>(null);
  const [codes, setCodes] = useState<readonly PageCode[]>([]);
  const looked = useRef<{ turn: number; tabId: number | undefined }>({ turn: 0, tabId: undefined });

  const look = async () => {
    const turn = ++looked.current.turn;
    const active = await activeTab();
    const now = await pageState(active).catch((): PageState => ({ kind: 'forbidden' }));
    const listed = active.id === undefined ? [] : await codesOf(active.id).catch(() => []);
    // somebody has switched on meanwhile
    if (turn !== looked.current.turn) return;
    looked.current.tabId = active.id;
    setTab(active);
    setState(now);
    setCodes(listed);
  };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLE);
    };
    const anew = () => {
      setNews(null);
      soon();
    };
    const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
      if (tabId === looked.current.tabId && status === 'complete') anew();
    };
    const onMessage = (message: unknown, sender: chrome.runtime.MessageSender) => {
      if (isMessage(message) && message.type === 'count' && sender.tab?.id === looked.current.tabId) soon();
      return false;
    };
    browser.tabs.onActivated.addListener(anew);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    look();
    return () => {
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(anew);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);

  const switched = (deed: Promise<void>) => void deed.then(look, () => {});
  return {
    tab,
    state,
    news,
    codes,
    allow({ origins }) {
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
    },
    mark() {
      markOnce(tab, news?.kind === 'marked').then(
        (count) => setNews({ kind: 'marked', count }),
        () => setState({ kind: 'forbidden' }),
      );
    },
    switchOff: (host) => switched(switchOffSite(host)),
    switchOn: (host) => switched(switchOnSite(host)),
    async goTo(code, at) {
      const there = tab.id !== undefined && (await goToCode(tab.id, code, at).catch(() => false));
      if (!there) await look();
      return there;
    },
  };
}
