import type { Locale, Outcome } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { LogWords } from '../../locales/log-words';
import { outcomeWord } from '../vocabulary-words';
import type { LogFilter } from './filter-groups';

interface Props {
  filter: LogFilter;
  /** how many attempts became what */
  counts: ReadonlyMap<Outcome, number>;
  locale: Locale;
  words: LogWords;
  cardWords: CardWords;
  onFilter(filter: LogFilter): void;
}

/** Words and an outcome that choose among the groups. */
export function LogFilterFields({ filter, counts, locale, words, cardWords, onFilter }: Props) {
  const number = new Intl.NumberFormat(locale);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices: readonly (readonly [Outcome | null, string, number])[] = [
    [null, words.all, all],
    ...[...counts].map(([outcome, count]) => [outcome, outcomeWord(cardWords, outcome), count] as const),
  ];
  return (
    <>
      <div class="field">
        <input
          type="search"
          aria-label={words.filter}
          placeholder={words.filterPlaceholder}
          autocomplete="off"
          spellcheck={false}
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.words === '') return;
            event.preventDefault(); // else the popup would close
            onFilter({ ...filter, words: '' });
          }}
        />
      </div>
      {counts.size < 2 ? null : (
        <fieldset class="outcomes">
          <legend class="out-of-sight">{words.outcome}</legend>
          {choices.map(([outcome, word, count]) => (
            <label key={word}>
              <input
                type="radio"
                name="log-outcome"
                checked={filter.outcome === outcome}
                onChange={() => onFilter({ ...filter, outcome })}
              />
              {word} <span class="quiet">{number.format(count)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
