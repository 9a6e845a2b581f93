import { useMemo } from 'preact/hooks';
import { CodeList } from '../../components/code-list';
import { type Lookup, LookupView } from '../../components/lookup/lookup-view';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { diagnosisWords } from '../../locales/diagnosis-words';
import { popupWords } from '../../locales/popup-words';
import { parseAsked } from '../../smtp/asked';
import type { Card } from '../../smtp/card';
import { explain, explainAsked } from '../../smtp/explain';
import { cardOfFound } from '../../smtp/found';
import { parseQuery } from '../../smtp/lookup';
import { find } from '../../smtp/search';
import { agentToolsFor, agentToolsForWords, bounceWith, diagnosisIn } from './agent-tools';
import type { Library } from './load-knowledge';
import { OpenFileButton } from './open-file-button';
import { PageLine } from './page-line';
import { Recent } from './recent';
import type { Given } from './use-given';
import { hashOf, linkTo, MOST_COMPARED } from './view';

/** Results drawn at once. More would not be read, and drawing them would slow every keystroke. */
const SHOWN = 40;

/** What people look up most, by the number of bounces that carry it (shapes of 606 real bounces). */
const OFTEN_LOOKED_UP = ['550', '550 5.1.1', '554 5.7.1', '552 5.2.2', '421', '550 5.7.26'];

const DIAGNOSIS = hashOf({ name: 'diagnosis' });

function lookUp(library: Library | null, read: string): Lookup {
  const query = parseQuery(read, library?.names);
  if (library === null) return { query, cards: [], total: 0 };
  const { found, as } = find(library.knowledge, library.index, query, Number.POSITIVE_INFINITY);
  if (found.length === 0 && query.kind === 'pasted') {
    const { kind, card } = diagnosisIn(library.knowledge, query.text);
    return card === null ? { query, kind, cards: [], total: 0 } : { query, kind, cards: [card], total: 1 };
  }
  return {
    query,
    as,
    total: found.length,
    cards: found.slice(0, SHOWN).flatMap((each) => {
      if (each.kind !== 'codes') return cardOfFound(library.knowledge, each) ?? [];
      const { codes, at } = each.asked;
      const bounce = bounceWith(each.asked, query);
      if (bounce !== null) return explain(library.knowledge, codes, bounce.context);
      // a list shows no more than title and outcome; whose code it is costs time to find out
      if (found.length > 1 && at === null) return explain(library.knowledge, codes);
      const card = explainAsked(library.knowledge, each.asked);
      // among meanings of one code, what all of them share is left out
      return found.length > 1 ? { ...card, essence: card.title } : card;
    }),
  };
}

interface Props {
  /** null while the knowledge is still being read: the field is ready before it */
  library: Library | null;
  locale: Locale;
  given: Given;
  /** whether a page is in front: beside the popup and the panel one is, in a tab of its own there is none */
  inPopup: boolean;
}

/** The field, its results, and what to do on the page behind the popup. */
export function LookupPage({ library, locale, given, inPopup }: Props) {
  const { typed, reading, type, give } = given;
  const words = useStore(popupWords);
  const card = useStore(cardWords);
  const { diagnoseThis } = useStore(diagnosisWords);
  const lookup = useMemo(() => lookUp(library, reading.text), [library, reading.text]);
  const open = ([first, ...others]: readonly [Card, ...Card[]]) => {
    const sides = [first, ...others].slice(0, MOST_COMPARED).map(({ address }) => address);
    location.hash = others.length === 0 ? linkTo(first.address) : hashOf({ name: 'compare', sides });
  };
  const agentFor = ({ address, codes }: Card) => {
    if (library !== null && codes === null && lookup.query.kind === 'pasted')
      return agentToolsForWords(library, lookup.query.text);
    const asked = parseAsked(address);
    return library === null || asked === null
      ? undefined
      : agentToolsFor(library, asked, bounceWith(asked, lookup.query));
  };
  return (
    <>
      <LookupView
        typed={typed}
        lookup={lookup}
        locale={locale}
        words={words}
        cardWords={card}
        linkTo={linkTo}
        agentFor={agentFor}
        diagnose={{ label: diagnoseThis, href: DIAGNOSIS }}
        onTyped={type}
        onPasted={give}
        onOpen={open}
        start={
          <div class="start">
            <p>{words.startHint}</p>
            <h2 class="label">{words.startExamples}</h2>
            <CodeList codes={OFTEN_LOOKED_UP} linkTo={linkTo} />
            <OpenFileButton given={given} />
            <Recent library={library} />
          </div>
        }
      />
      <footer>
        {inPopup ? <PageLine /> : null}
        <p class="quiet">{words.privacy}</p>
        <button type="button" class="text-button" onClick={() => browser.runtime.openOptionsPage()}>
          {words.settings}
        </button>
      </footer>
    </>
  );
}
