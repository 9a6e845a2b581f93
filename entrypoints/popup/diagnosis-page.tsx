import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { DiagnosisView } from '../../components/diagnosis/diagnosis-view';
import { NoBounce } from '../../components/diagnosis/no-bounce';
import { PasteHere } from '../../components/diagnosis/paste-here';
import { Icon } from '../../components/icon';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { diagnosisWords } from '../../locales/diagnosis-words';
import { popupWords } from '../../locales/popup-words';
import { type ExplainedDiagnosis, explainDiagnosis } from '../../smtp/explain-diagnosis';
import { copyText } from '../popover/copy-text';
import { agentToolsForDelivery, customerTextOf } from './agent-tools';
import { goTo } from './go-to';
import type { Library } from './load-knowledge';
import { OpenFileButton } from './open-file-button';
import type { Given } from './use-given';
import { hashOf, linkTo } from './view';

const TITLE = 'diagnosis-title';
const FIELD = hashOf({ name: 'lookup' });

interface Props {
  library: Library;
  locale: Locale;
  given: Given;
  /** the words of what was given */
  read: string;
}

/** What a pasted or dropped bounce comes down to. */
export function DiagnosisPage({ library, locale, given, read }: Props) {
  const words = useStore(diagnosisWords);
  const { back } = useStore(popupWords);
  // while somebody types, nothing is diagnosed
  const [writing, setWriting] = useState(given.typed.trim() === '');
  const waiting = writing || read.trim() === '';
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // without this Esc closes the popup
      event.preventDefault();
      goTo(FIELD);
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  return (
    <>
      <div class="page-head">
        <a class="text-button" href={FIELD}>
          <Icon name="back" /> {back}
        </a>
        <span class="grow" />
        {given.typed === '' ? null : (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              given.type('');
              goTo(FIELD);
            }}
          >
            {words.newLookup}
          </button>
        )}
      </div>
      {waiting ? (
        <PasteHere
          typed={given.typed}
          words={words}
          onTyped={(typed) => {
            setWriting(true);
            given.type(typed);
          }}
          onDiagnose={(text) => {
            given.give(text);
            setWriting(false);
          }}
        >
          <OpenFileButton given={given} />
        </PasteHere>
      ) : (
        <Diagnosed library={library} locale={locale} read={read} />
      )}
    </>
  );
}

/** How much of a long text was read, as a sentence; null where that is all. */
function usePart({ text, length }: ExplainedDiagnosis, locale: Locale): string | null {
  const { pastedPart } = useStore(popupWords);
  const number = new Intl.NumberFormat(locale);
  return text.length < length - 1000
    ? pastedPart({ length: number.format(length), read: number.format(text.length) })
    : null;
}

function Diagnosed({ library, locale, read }: Pick<Props, 'library' | 'locale' | 'read'>) {
  const words = useStore(diagnosisWords);
  const card = useStore(cardWords);
  const popup = useStore(popupWords);
  const { knowledge } = library;
  const diagnosis = useMemo(() => explainDiagnosis(knowledge, read), [knowledge, read]);
  const part = usePart(diagnosis, locale);
  // at once: the next press of Tab must lead to the first button
  useLayoutEffect(() => document.getElementById(TITLE)?.focus(), [read]);
  if (diagnosis.deliveries.length === 0)
    return (
      <NoBounce diagnosis={diagnosis} words={words} popupWords={popup} titleId={TITLE} part={part} linkTo={linkTo} />
    );
  return (
    <DiagnosisView
      key={diagnosis.text}
      diagnosis={diagnosis}
      words={words}
      cardWords={card}
      locale={locale}
      titleId={TITLE}
      part={part}
      titleOf={(reason) => knowledge.reasons[reason].title}
      linkTo={linkTo}
      customerText={(delivery) => customerTextOf(knowledge, diagnosis, delivery)}
      agentFor={(delivery) => agentToolsForDelivery(library, diagnosis, delivery)}
      copy={copyText}
    />
  );
}
