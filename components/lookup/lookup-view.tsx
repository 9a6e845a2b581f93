import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { PopupWords } from '../../locales/popup-words';
import type { Card } from '../../smtp/card';
import type { TextKind } from '../../smtp/diagnose/kind-of-text';
import type { Query } from '../../smtp/lookup';
import type { Answer } from '../../smtp/search';
import type { AgentTools } from '../card/agent-panel';
import { CardView } from '../card/card-view';
import type { LinkTo } from '../code-list';
import { Icon } from '../icon';
import { nothingFailed } from './nothing-failed';
import { PastedText } from './pasted-text';
import { optionId, ResultList } from './result-list';
import { isWholeText } from './whole-text';

/** What the field asked and what was found for it. */
export interface Lookup {
  query: Query;
  cards: readonly Card[];
  /** how many there are in all; `cards` may hold only the first */
  total: number;
  /** one card that leaves nothing to choose, several to set side by side, or a list; without it, what the query is tells */
  as?: Answer['as'];
  /** what a pasted text without codes is */
  kind?: TextKind;
}

interface Props {
  typed: string;
  lookup: Lookup;
  locale: Locale;
  words: PopupWords;
  cardWords: CardWords;
  linkTo: LinkTo;
  /** texts for customers about a card */
  agentFor(card: Card): AgentTools | undefined;
  /** where a pasted text is diagnosed */
  diagnose: { label: string; href: string };
  /** the whole input, whether typed or pasted */
  onTyped(typed: string): void;
  /** a whole text was pasted, and no question */
  onPasted(text: string): void;
  onOpen(cards: readonly [Card, ...Card[]]): void;
  /** shown under an empty field */
  start: ComponentChildren;
}

/** The sentence for a question that has no list of results, or null. */
function emptyAnswer({ query, cards, kind }: Lookup, words: PopupWords): string | null {
  if (cards.length > 0) return null;
  switch (query.kind) {
    case 'empty':
      return null;
    case 'words':
      return words.noWords({ typed: query.text });
    case 'prefix':
      return words.noPrefix({ typed: query.prefix });
    case 'notACode':
      return words.notACode({ typed: query.typed });
    case 'pasted':
      return nothingFailed(kind, words) ?? words.pastedNone;
    case 'codes':
      return null;
  }
}

/** Whether Enter opens all that was found, side by side. */
const isTogether = ({ as, query, cards }: Lookup): boolean =>
  cards.length > 1 && (as === undefined ? query.kind === 'codes' : as === 'together');

/** What the status line says: how much was found, or what to try instead. */
function answerSentence(lookup: Lookup, exact: boolean, words: PopupWords): string {
  const { query, cards, total } = lookup;
  const empty = emptyAnswer(lookup, words);
  if (empty !== null) return empty;
  if (exact) return query.kind === 'pasted' ? words.pastedWords : words.exact;
  if (cards.length === 0) return '';
  if (isTogether(lookup))
    return words.openCompare({ codes: cards.map((card) => card.label || card.title).join(' · ') });
  if (cards.length < total) return words.foundMore({ shown: cards.length, all: total });
  return query.kind === 'pasted' ? words.pastedFound(total) : words.found(total);
}

/** One field that takes a code, a class, words, or a whole pasted bounce, and answers at every keystroke. */
export function LookupView({
  typed,
  lookup,
  locale,
  words,
  cardWords,
  linkTo,
  agentFor,
  diagnose,
  onTyped,
  onPasted,
  onOpen,
  start,
}: Props) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const { query, cards } = lookup;
  const whole = query.kind === 'pasted' && isWholeText(typed);
  const current = Math.min(active, cards.length - 1);

  // before anything is painted: no key may fall beside the field
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const option = document.getElementById(optionId(listId, current));
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [current, listId]);

  const change = (text: string) => {
    setActive(0);
    onTyped(text);
  };
  const open = (card: Card | undefined) => {
    const [first, ...others] = isTogether(lookup) ? cards : card === undefined ? [] : [card];
    if (first !== undefined) onOpen([first, ...others]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && cards.length > 0) {
      event.preventDefault();
      setActive((current + by + cards.length) % cards.length);
    } else if (event.key === 'Enter') open(cards[current]);
    else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      change('');
    }
  };
  // A single-line field would drop the line breaks of a pasted bounce, and choke on megabytes.
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isWholeText(text)) return;
    event.preventDefault();
    setActive(0);
    onPasted(text);
  };

  // one code, or a notice whose words told what happened: nothing to choose from
  const single = cards.length === 1 ? cards[0] : undefined;
  const exact = query.kind === 'codes' || lookup.as === 'one' || single?.codes === null ? single : undefined;
  const listed = exact === undefined && cards.length > 0;
  const agent = exact === undefined ? undefined : agentFor(exact);
  return (
    <>
      <div class="field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.fieldLabel}
          aria-expanded={listed}
          aria-controls={listId}
          aria-activedescendant={listed ? optionId(listId, current) : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.fieldPlaceholder}
          value={whole ? '' : typed}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {typed === '' ? null : (
          <button
            type="button"
            class="icon-button"
            aria-label={words.clear}
            title={words.clear}
            onClick={() => {
              change('');
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {query.kind === 'pasted' ? (
        <PastedText text={whole ? typed : null} query={query} diagnose={diagnose} locale={locale} words={words} />
      ) : null}
      <p class="answer" role="status">
        {answerSentence(lookup, exact !== undefined, words)}
      </p>
      {query.kind === 'prefix' && query.of === 'enhanced' && !/^x(\.\d+){2}$/.test(query.prefix) ? (
        <p class="hint">{words.incompleteEnhanced({ typed: query.prefix })}</p>
      ) : null}
      {exact === undefined ? (
        <ResultList
          id={listId}
          label={words.results}
          cards={cards}
          active={current}
          words={cardWords}
          onOpen={(card) => onOpen([card])}
        />
      ) : (
        <CardView
          card={exact}
          words={cardWords}
          locale={locale}
          titleId={`${listId}-title`}
          linkTo={linkTo}
          agent={agent}
          copy={agent?.copy}
        />
      )}
      {query.kind === 'empty' ? start : null}
    </>
  );
}
