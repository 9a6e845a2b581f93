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

/** Of the words that something is recognised by, these many are shown: the others vary them. */
const SHOWN_PHRASES = 2;
const SHOWN_SOURCES = 2;

interface Props {
  row: Row;
  words: BrowseWords;
  cardWords: CardWords;
  locale: Locale;
}

/** One entry as a link, and below it what a provider's meaning is recognised by and where that can be checked. */
export function ShelfRow({ row, words, cardWords, locale }: Props) {
  const { href, label, title, outcome, count, hint, phrases = [], sources = [] } = row;
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
      {phrases.length === 0 && sources.length === 0 ? null : (
        <div class="shelf-proof">
          {phrases.length === 0 ? null : (
            <p>
              {words.recognised}{' '}
              {phrases.slice(0, SHOWN_PHRASES).map((phrase, index) => (
                <>
                  {index === 0 ? '' : ` ${words.orSo} `}
                  <q lang="en" key={phrase}>
                    {phrase}
                  </q>
                </>
              ))}
            </p>
          )}
          <Sources sources={sources.slice(0, SHOWN_SOURCES)} words={cardWords} locale={locale} />
        </div>
      )}
    </li>
  );
}
