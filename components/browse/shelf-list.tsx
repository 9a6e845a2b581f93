import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../data/vocabulary';
import type { BrowseWords } from '../../locales/browse-words';
import type { CardWords } from '../../locales/card-words';
import { type Row, ShelfRow } from './shelf-row';

/** Entries under one heading, or without any. */
export interface Section {
  heading: string | null;
  /** where the heading leads */
  href?: string;
  rows: readonly Row[];
}

const MARKS = /\p{M}+/gu;

/** `Boîte` is found by `boite`. */
const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(MARKS, '');

/** Whether an entry holds every word, wherever it stands. */
function holds({ label, title, hint = '', phrases = [] }: Row, wanted: readonly string[]): boolean {
  const text = folded([label, title, hint, ...phrases].join(' '));
  return wanted.every((word) => text.includes(word));
}

function filtered(sections: readonly Section[], typed: string): Section[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => holds(row, wanted)) }))
    .filter(({ rows }) => rows.length > 0);
}

const countRows = (sections: readonly Section[]): number => sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** Whether keys go into a field: there `/` is a letter like any other. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Keys that lead into the list from elsewhere on the page: `/` to the field, and from the title the arrow to the first entry. */
function useWayIn(toField: () => void, toFirst: () => void): void {
  // before anything is painted: no key may fall beside
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const idle = event.target === document.body || event.target instanceof HTMLHeadingElement;
      const go = event.key === '/' ? toField : event.key === 'ArrowDown' && idle ? toFirst : null;
      if (go === null) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A list that is seen whole needs no field to shorten it. */
const NEEDS_FIELD = 9;

interface Props {
  sections: readonly Section[];
  words: BrowseWords;
  cardWords: CardWords;
  locale: Locale;
}

/** A long list with a field that shortens it. Arrow keys move from the field through the entries and back. */
export function ShelfList({ sections, words, cardWords, locale }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('.shelf-link') ?? [])];
  useWayIn(
    () => field.current?.focus(),
    () => links()[0]?.focus(),
  );

  const hasField = countRows(sections) >= NEEDS_FIELD;
  const shown = filtered(sections, typed);
  const count = countRows(shown);
  const status =
    typed.trim() === ''
      ? ''
      : count === 0
        ? words.filteredNone({ typed: typed.trim() })
        : words.filtered({ shown: count, all: countRows(sections) });

  const onKeyDown = (event: KeyboardEvent) => {
    const inField = event.target === field.current;
    if (event.key === 'Escape' && inField && typed !== '') {
      event.preventDefault();
      setTyped('');
      return;
    }
    if (event.key === 'Enter' && inField) links()[0]?.click();
    const at = links().indexOf(event.target as HTMLElement);
    const next = {
      ArrowDown: at + 1,
      ArrowUp: inField ? -2 : at - 1,
      // in the field they belong to its text
      Home: inField ? -2 : 0,
      End: inField ? -2 : links().length - 1,
    }[event.key];
    if (next === undefined || next < -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (next === -1) field.current?.focus();
    else links()[next]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus between the links inside, which have their own roles
    <div class="shelf" onKeyDown={onKeyDown}>
      {hasField ? (
        <div class="field">
          <input
            ref={field}
            type="text"
            aria-label={words.filter}
            aria-describedby={`${id}-hint`}
            aria-keyshortcuts="/"
            placeholder={words.filter}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <p class="answer" id={`${id}-hint`}>
        {hasField ? words.filterHint : words.moveHint}
      </p>
      <p class="answer" role="status">
        {status}
      </p>
      <div ref={list}>
        {shown.map(({ heading, href, rows }) => (
          <section key={heading ?? ''} class="shelf-part">
            {heading === null ? null : (
              <h3 class="shelf-heading">{href === undefined ? heading : <a href={href}>{heading}</a>}</h3>
            )}
            <ul>
              {rows.map((row) => (
                <ShelfRow key={row.href} row={row} words={words} cardWords={cardWords} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
