import type { Locale } from '../../data/vocabulary';
import type { PopupWords } from '../../locales/popup-words';
import type { Query } from '../../smtp/lookup';

/** Drawing more than this of a pasted text would freeze the page; the whole text is kept all the same. */
const SHOWN = 20_000;

interface Props {
  /** null where it stands in the field */
  text: string | null;
  query: Extract<Query, { kind: 'pasted' }>;
  /** where it is diagnosed */
  diagnose: { label: string; href: string };
  locale: Locale;
  words: PopupWords;
}

/** The pasted text stays at hand, as text and never as markup. */
export function PastedText({ text, query, diagnose, locale, words }: Props) {
  const number = new Intl.NumberFormat(locale);
  const length = number.format(query.length);
  const link = <a href={diagnose.href}>{diagnose.label}</a>;
  if (text === null) return <p class="hint">{link}</p>;
  return (
    <div class="pasted">
      <h2>{words.pastedTitle}</h2>
      {query.read < query.length ? <p>{words.pastedPart({ length, read: number.format(query.read) })}</p> : null}
      <p>{link}</p>
      <details>
        <summary>{words.pastedKept}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <pre tabIndex={0}>{text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}</pre>
      </details>
    </div>
  );
}
