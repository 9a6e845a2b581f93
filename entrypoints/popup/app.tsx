import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { locale as interfaceLocale } from '../../locales/define-words';
import { popupWords } from '../../locales/popup-words';
import { CodePage } from './code-page';
import { ComparePage } from './compare-page';
import { LanguageButton } from './language-button';
import { type Library, loadLibrary } from './load-knowledge';
import { LookupPage } from './lookup-page';
import { keepSession } from './session';
import { useHash } from './use-hash';
import { useReadableText } from './use-readable-text';
import { hashOf, type View, viewAt } from './view';

type Loading = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; library: Library };

function useLibrary(locale: Locale): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    loadLibrary(locale).then(
      (library) => setLoading({ state: 'ready', library }),
      () => setLoading({ state: 'failed' }),
    );
  }, [locale]);
  return loading;
}

/** The popup: look a code up, read its page, compare two. The same page opens in a tab. */
export function App({ initialTyped, inPopup }: { initialTyped: string; inPopup: boolean }) {
  const locale = useStore(interfaceLocale);
  const words = useStore(popupWords);
  const loading = useLibrary(locale);
  const hash = useHash();
  const [typed, setTyped] = useState(initialTyped);
  const read = useReadableText(typed);
  const view = viewAt(hash);
  useEffect(() => {
    keepSession({ hash, typed });
  }, [hash, typed]);

  return (
    <>
      <header>
        <h1>{words.name}</h1>
        <nav aria-label={words.views}>
          <a href="#/" aria-current={view.name === 'lookup' ? 'page' : undefined}>
            {words.lookUp}
          </a>
          <a
            href={hashOf({ name: 'compare', first: '', second: '' })}
            aria-current={view.name === 'compare' ? 'page' : undefined}
          >
            {words.compare}
          </a>
          <span class="grow" />
          <LanguageButton />
        </nav>
      </header>
      <main>
        <Body
          view={view}
          loading={loading}
          locale={locale}
          typed={typed}
          read={read}
          setTyped={setTyped}
          inPopup={inPopup}
        />
      </main>
    </>
  );
}

interface BodyProps {
  view: View;
  loading: Loading;
  locale: Locale;
  typed: string;
  /** what is read of it */
  read: string;
  setTyped(typed: string): void;
  inPopup: boolean;
}

function Body({ view, loading, locale, typed, read, setTyped, inPopup }: BodyProps) {
  const words = useStore(popupWords);
  if (loading.state === 'failed') return <p class="hint">{words.loadFailed}</p>;
  const library = loading.state === 'ready' ? loading.library : null;
  if (view.name === 'lookup')
    return (
      <LookupPage library={library} locale={locale} typed={typed} read={read} setTyped={setTyped} inPopup={inPopup} />
    );
  if (library === null) return <p class="hint">{words.loading}</p>;
  switch (view.name) {
    case 'code':
      return <CodePage library={library} asked={view.asked} read={read} locale={locale} />;
    case 'compare':
      return <ComparePage library={library} first={view.first} second={view.second} locale={locale} />;
    case 'unknown':
      return (
        <p class="hint">
          <a href="#/">{words.unknownView}</a>
        </p>
      );
  }
}
