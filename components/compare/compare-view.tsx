import { useRef } from 'preact/hooks';
import type { Comparison } from '../../smtp/compare';
import { type Copy, CopyButton } from '../card/copy-button';
import { Sources } from '../card/sources';
import type { LinkTo } from '../code-list';
import { comparisonAsMarkdown, comparisonAsText } from './comparison-as-text';
import { ComparisonLists } from './comparison-lists';
import { comparisonSections, type Telling } from './comparison-sections';
import { ComparisonTable } from './comparison-table';
import { openingSentence } from './opening-sentence';
import { nameInSentence } from './side-name';
import { useWidth } from './use-width';

/** From this width on labels get a column of their own, in CSS pixels. */
const WIDE = 560;

/** The narrowest column that words are still read in. */
const NARROWEST_COLUMN = 130;

/** What the column of labels and the page's margins take. */
const BESIDE_COLUMNS = 140;

interface Props extends Telling {
  comparison: Comparison;
  /** shows also what is the same for all */
  everything: boolean;
  /** the id of the first heading, which focus can be sent to */
  titleId: string;
  linkTo: LinkTo;
  copy: Copy;
}

/** Two to four codes or reasons side by side: what each means, where they differ, what helps, when each is the right one. */
export function CompareView({ comparison, everything, titleId, linkTo, copy, ...telling }: Props) {
  const { words, cardWords, locale } = telling;
  const { cards, opening, notes, sources } = comparison;
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const wide = width >= Math.max(WIDE, BESIDE_COLUMNS + cards.length * NARROWEST_COLUMN);
  const stacked = !wide && (cards.length > 2 || (width > 0 && width < 2 * NARROWEST_COLUMN));
  const sections = comparisonSections(comparison, telling, everything);
  const drawn = { cards, sections, linkTo, ...telling };
  return (
    <div class="comparison" ref={holder}>
      <section aria-labelledby={titleId}>
        <h2 id={titleId} tabIndex={-1}>
          {words.opening}
        </h2>
        <p>{openingSentence(words, opening, (name) => nameInSentence(words, locale, name), locale)}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      {stacked ? <ComparisonLists {...drawn} /> : <ComparisonTable {...drawn} wide={wide} />}
      <section aria-labelledby={`${titleId}-sources`}>
        <h2 id={`${titleId}-sources`}>{words.learnMore}</h2>
        <Sources sources={sources} words={cardWords} locale={locale} />
      </section>
      <div class="compare-actions">
        <CopyButton
          text={comparisonAsMarkdown(comparison, telling, everything)}
          name={words.copyMarkdown}
          words={cardWords}
          copy={copy}
        />
        <CopyButton
          text={comparisonAsText(comparison, telling, everything)}
          name={words.copyText}
          words={cardWords}
          copy={copy}
        />
      </div>
    </div>
  );
}
