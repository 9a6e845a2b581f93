import type { Source } from '../../data/sources';
import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';

/** `2026-02` or `2026-02-15` as a month or a day in words. */
function dateInWords(date: string, locale: Locale): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = day === undefined ? {} : { day: 'numeric' };
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC', ...options });
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}

/** The sources that a card rests on most stand below it; the others are among its details. */
export const FIRST_SOURCES = 3;

/** Where each claim comes from, and from when. */
export function Sources({ sources, words, locale }: { sources: readonly Source[]; words: CardWords; locale: Locale }) {
  return (
    <ul class="sources" aria-label={words.sources}>
      {sources.map(({ title, url, date }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
          {`, ${dateInWords(date, locale)}`}
        </li>
      ))}
    </ul>
  );
}
