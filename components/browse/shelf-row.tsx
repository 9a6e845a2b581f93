import type { Source } from '../../data/sources';
import type { Locale, Outcome } from '../../data/vocabulary';
import type { BrowseWords } from '../../locales/browse-words';
import type { CardWords } from '../../locales/card-words';
import { Sources } from '../card/sources';
import { OutcomeMark } from '../card/verdict-band';

/** One entry of a list: a code, a reason, a provider's meaning, or another list. */
export interface Row {
  href: string;
  /** as a chip; may be empty */
  label: string;
  title: string;
  outcome: Outcome | null;
  /** how much there is behind it */
  count?: string;
  /** a sentence more */
  hint?: string;
  /** the words that it is recognised by */
  phrases?: readonly string[];
  sources?: readonly Source[];
}

interface Props {
  row: Row;
  words: BrowseWords;
  cardWords: CardWords;
  locale: Locale;
}

/** One entry as a link, and below it what a provider's meaning is recognised by and where that can be checked. */
export function ShelfRow({ row, words, cardWords, locale }: Props) {
  const { href, label, title, outcome, count, hint, phrases = [], sources = [] } = row;
  // the others vary these; its own page has them all
  const [phrase] = phrases;
  const [source] = sources;
  return (
    <li class="shelf-row">
      <a class="shelf-link" href={href}>
        {label === '' ? null : <span class="code">{label}</span>}
        <span class="shelf-words">
          <span class="shelf-title">{title}</span>
          {hint === undefined ? null : <span class="shelf-hint">{hint}</span>}
          {outcome === null ? null : <OutcomeMark outcome={outcome} words={cardWords} />}
        </span>
        {count === undefined ? null : <span class="quiet shelf-count">{count}</span>}
      </a>
      {phrase === undefined && source === undefined ? null : (
        <div class="shelf-proof">
          {phrase === undefined ? null : (
            <p>
              {words.recognised} <q lang="en">{phrase}</q>
            </p>
          )}
          <Sources sources={source === undefined ? [] : [source]} words={cardWords} locale={locale} />
        </div>
      )}
    </li>
  );
}
