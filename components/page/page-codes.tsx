import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { PageWords } from '../../locales/page-words';
import { OutcomeMark } from '../card/verdict-band';

/** A code that stands on the page, and a few of the page's words around it. */
export interface CodeOnPage {
  /** `550 5.1.1`; empty where words are marked */
  label: string;
  /** empty and null as long as it has not been explained */
  title: string;
  outcome: Outcome | null;
  before: string;
  seen: string;
  after: string;
  places: readonly unknown[];
}

interface Props<Code extends CodeOnPage> {
  codes: readonly Code[];
  words: PageWords;
  cardWords: CardWords;
  onChoose(code: Code): void;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The codes of a page as a list for the keyboard: one stop for Tab, the arrows move in it, Enter goes to the code. */
export function PageCodes<Code extends CodeOnPage>({ codes, words, cardWords, onChoose }: Props<Code>) {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef(false);
  const current = Math.min(active, codes.length - 1);

  const focusOn = (at: number) => list.current?.querySelectorAll('button')[at]?.focus();
  // whoever comes here with nothing else in hand begins at the first code
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('nav')) focusOn(0);
  }, []);
  // the page has changed, and the code with the focus has left the list
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body) focusOn(current);
  }, [codes, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = codes.length - 1;
    const to = {
      ArrowDown: current === last ? 0 : current + 1,
      ArrowUp: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setActive(to);
    focusOn(to);
  };

  const repeated = codes.some(({ places }) => places.length > 1);
  return (
    <>
      <ul
        ref={list}
        class="page-codes"
        aria-label={words.list}
        onKeyDown={onKeyDown}
        onFocusIn={() => {
          focused.current = true;
        }}
        onFocusOut={(event) => {
          // what is taken out of the page was not left
          if ((event.target as Element).isConnected && event.relatedTarget !== null) focused.current = false;
        }}
      >
        {codes.map((code, at) => (
          // by its place: a button keeps the focus when the page draws its codes anew
          <li key={at}>
            <button
              type="button"
              tabIndex={at === current ? 0 : -1}
              onFocus={() => setActive(at)}
              onClick={() => onChoose(code)}
            >
              <span class={code.label === '' ? 'code without-code' : 'code'}>{code.label || words.withoutCode}</span>{' '}
              <span class="page-code-words">
                {code.title === '' ? null : <span class="result-title">{code.title}</span>}{' '}
                <span class="around">
                  {onOneLine(code.before).trimStart()}
                  <b>{onOneLine(code.seen)}</b>
                  {onOneLine(code.after).trimEnd()}
                </span>{' '}
                <span class="page-code-foot">
                  {code.outcome === null ? null : <OutcomeMark outcome={code.outcome} words={cardWords} />}{' '}
                  {code.places.length > 1 ? <span class="quiet">{words.places(code.places.length)}</span> : null}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet page-keys">
        {words.moveHint}
        {repeated ? `. ${words.moveOnHint}` : ''}
      </p>
    </>
  );
}
