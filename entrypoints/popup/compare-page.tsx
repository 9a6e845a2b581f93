import { atom } from 'nanostores';
import { useMemo } from 'preact/hooks';
import { AlsoWith } from '../../components/compare/also-with';
import { CompareFields, type FieldDeeds } from '../../components/compare/compare-fields';
import { CompareView } from '../../components/compare/compare-view';
import { ComparisonTopics } from '../../components/compare/comparison-topics';
import { ShownRows } from '../../components/compare/shown-rows';
import { nameInSentence } from '../../components/compare/side-name';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { type CompareWords, compareWords } from '../../locales/compare-words';
import { alsoConfused } from '../../smtp/also-confused';
import type { Card } from '../../smtp/card';
import { compare, sideName } from '../../smtp/compare';
import { enterSide, swapSides, withoutSide, withSide } from '../../smtp/compare-sides';
import { cardOfSide, readableSide, readSide, type SideReader } from '../../smtp/parse-side';
import { copyText } from '../popover/copy-text';
import type { Library } from './load-knowledge';
import { useSideReader } from './use-side-reader';
import { useSides } from './use-sides';
import { hashOf, linkTo, MOST_COMPARED } from './view';

const FIELD = 'side';
const TITLE = 'comparison';

/** As many as fit on two lines of the popup. */
const SUGGESTED = 6;

/** Whether what is the same for all is shown too; kept while the page is open. */
const everythingShown = atom(false);

const isEmpty = (field: string): boolean => field.trim() === '';

/** What can be compared of the fields, each thing once, and the name of one that is there twice. */
function cardsOf(fields: readonly string[], reader: SideReader): { cards: Card[]; twice: string | null } {
  const cards = new Map<string, Card>();
  let twice: string | null = null;
  for (const field of fields) {
    const card = cardOfSide(reader.knowledge, readSide(field, reader));
    if (card === null) continue;
    if (cards.has(card.address)) twice = sideName(card);
    cards.set(card.address, card);
  }
  return { cards: [...cards.values()], twice };
}

/**
 * Where the reader goes on: in the next field that is empty, else at the comparison; as long as there is none, in the field
 * that stands in its way.
 * @param from the field that the reader is in
 */
function goOnAt(fields: readonly string[], reader: SideReader, from: number): string {
  const compared = cardsOf(fields, reader).cards.length > 1;
  if (compared && isEmpty(fields[from] ?? '')) return TITLE;
  const places = fields.map((_, at) => (from + 1 + at) % fields.length);
  const empty = places.find((at) => isEmpty(fields[at] ?? ''));
  if (empty !== undefined) return `${FIELD}-${empty}`;
  if (compared) return TITLE;
  const obstacle = places.find((at) => cardOfSide(reader.knowledge, readSide(fields[at] ?? '', reader)) === null);
  return `${FIELD}-${obstacle ?? from}`;
}

function sentenceFor(words: CompareWords, locale: Locale, cards: readonly Card[], twice: string | null): string {
  if (twice === null) return cards.length < 2 ? words.choose : '';
  const name = nameInSentence(words, locale, twice);
  return cards.length < 2 ? words.onlyTwice({ name }) : words.twice({ name });
}

interface Props {
  library: Library;
  /** as in the address */
  sides: readonly string[];
  locale: Locale;
}

/** Two to four codes or reasons side by side. What is typed is in the address, so that it survives closing and can be linked to. */
export function ComparePage({ library, sides, locale }: Props) {
  const words = useStore(compareWords);
  const telling = { words, cardWords: useStore(cardWords), locale };
  const everything = useStore(everythingShown);
  const { knowledge } = library;
  const reader = useSideReader(library);
  const { fields, addressOf, change, focusOn } = useSides(sides, reader, locale, (all) =>
    goOnAt(all, reader, all.length - 1),
  );
  const { cards, twice } = cardsOf(fields, reader);
  const key = cards.map(({ address }) => address).join('\n');
  const comparison = useMemo(() => (cards.length < 2 ? null : compare(knowledge, cards)), [knowledge, key]);
  const more = useMemo(() => (cards.length === 0 ? [] : alsoConfused(knowledge, cards, SUGGESTED)), [knowledge, key]);

  const enter = (at: number, typed: string, finished: boolean) =>
    enterSide(fields, at, typed, reader, { most: MOST_COMPARED, finished });
  const deeds: FieldDeeds = {
    onType(at, typed) {
      const entered = enter(at, typed, false);
      const moved = entered.last !== at || entered.fields.length !== fields.length;
      change(entered.fields, moved ? `${FIELD}-${entered.last}` : undefined);
    },
    onChoose: (at, name) => change(enter(at, name, true).fields, `${FIELD}-${at}`),
    onEnter(at) {
      const entered = enter(at, fields[at] ?? '', true);
      const next = goOnAt(entered.fields, reader, entered.last);
      if (entered.fields.length === fields.length && entered.last === at) focusOn(next);
      else change(entered.fields, next);
    },
    onSwap: (at) => change(swapSides(fields, at)),
    onRemove: (at) => change(withoutSide(fields, at), `${FIELD}-${Math.min(at, Math.max(fields.length - 2, 1))}`),
    onAdd: () => change([...fields, ''], `${FIELD}-${fields.length}`),
  };
  const alsoWith = (
    <AlsoWith
      title={cards.length < 2 ? words.compareWith : words.alsoWith}
      more={more.flatMap((address) => {
        const added = withSide(fields, address, MOST_COMPARED);
        const label = readableSide(address, reader, (reason) => reason);
        return added === null ? [] : [{ label, at: addressOf(added) }];
      })}
    />
  );
  return (
    <>
      <CompareFields
        fields={fields.map((typed) => ({ typed, side: readSide(typed, reader) }))}
        most={MOST_COMPARED}
        id={FIELD}
        words={words}
        locale={locale}
        {...deeds}
      >
        {comparison === null ? null : (
          <ShownRows everything={everything} words={words} onChoose={(all) => everythingShown.set(all)} />
        )}
      </CompareFields>
      <p class="answer" role="status">
        {sentenceFor(words, locale, cards, twice)}
      </p>
      {comparison === null ? null : (
        <CompareView
          comparison={comparison}
          everything={everything}
          titleId={TITLE}
          linkTo={linkTo}
          copy={copyText}
          {...telling}
        />
      )}
      {cards.length > 0 ? (
        alsoWith
      ) : (
        <ComparisonTopics
          knowledge={knowledge}
          words={words}
          linkTo={(a, b) => hashOf({ name: 'compare', sides: [a, b] })}
        />
      )}
    </>
  );
}
