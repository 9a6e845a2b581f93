import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { locale as interfaceLocale } from '../../locales/define-words';
import { popupWords } from '../../locales/popup-words';
import { BrowsePage } from './browse-page';
import { CodePage } from './code-page';
import { ComparePage } from './compare-page';
import { DiagnosisPage } from './diagnosis-page';
import { GivenAround } from './given-around';
import { LanguageButton } from './language-button';
import { type Library, loadLibrary } from './load-knowledge';
import { LogPage } from './log-page';
import { LookupPage } from './lookup-page';
import { ReadingPage } from './reading-page';
import { ReasonPage } from './reason-page';
import { keepSession } from './session';
import { ThisPage } from './this-page';
import { type Given, useGiven } from './use-given';
import { useHash } from './use-hash';
import { useKeepRecent } from './use-keep-recent';
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
  const given = useGiven(initialTyped);
  const { kept, typed } = given;
  const view = viewAt(hash);
  useEffect(() => {
    keepSession({ hash, typed: kept });
  }, [hash, kept]);
  useKeepRecent(hash, typed);

  const entries: { at: string; label: string; names: readonly View['name'][] }[] = [
    { at: '#/', label: words.lookUp, names: ['lookup', 'diagnosis'] },
    { at: hashOf({ name: 'compare', sides: ['', ''] }), label: words.compare, names: ['compare'] },
    { at: hashOf({ name: 'browse', by: null, key: '' }), label: words.browse, names: ['browse', 'reason'] },
    ...(inPopup ? [{ at: hashOf({ name: 'page' }), label: words.thisPageTitle, names: ['page'] as const }] : []),
  ];

  return (
    <>
      <header>
        <h1>{words.name}</h1>
        <nav aria-label={words.views}>
          {entries.map(({ at, label, names }) => (
            <a key={at} href={at} aria-current={names.includes(view.name) ? 'page' : undefined}>
              {label}
            </a>
          ))}
          <span class="grow" />
          <LanguageButton />
        </nav>
      </header>
      <main>
        <GivenAround given={given} view={view} />
        <Body view={view} loading={loading} locale={locale} given={given} inPopup={inPopup} />
      </main>
    </>
  );
}

interface BodyProps {
  view: View;
  loading: Loading;
  locale: Locale;
  given: Given;
  inPopup: boolean;
}

function Body({ view, loading, locale, given, inPopup }: BodyProps) {
  const words = useStore(popupWords);
  if (loading.state === 'failed') return <p class="hint">{words.loadFailed}</p>;
  const library = loading.state === 'ready' ? loading.library : null;
  if (view.name === 'lookup') return <LookupPage library={library} locale={locale} given={given} inPopup={inPopup} />;
  if (library === null) return <p class="hint">{words.loading}</p>;
  switch (view.name) {
    case 'code':
      return <CodePage library={library} asked={view.asked} read={given.reading.text} locale={locale} />;
    case 'reason':
      return <ReasonPage library={library} reason={view.reason} locale={locale} />;
    case 'diagnosis': {
      const { reading } = given;
      if (reading.state === 'log') return <LogPage reading={reading} given={given} locale={locale} />;
      if (reading.state === 'text')
        return <DiagnosisPage library={library} locale={locale} given={given} read={reading.text} />;
      return <ReadingPage reading={reading} given={given} locale={locale} />;
    }
    case 'compare':
      return <ComparePage library={library} sides={view.sides} locale={locale} />;
    case 'browse':
      return <BrowsePage library={library} by={view.by} shelf={view.key} locale={locale} />;
    case 'page':
      return <ThisPage />;
    case 'unknown':
      return (
        <p class="hint">
          <a href="#/">{words.unknownView}</a>
        </p>
      );
  }
}
