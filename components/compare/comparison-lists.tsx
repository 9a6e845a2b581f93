import { useId } from 'preact/hooks';
import type { Card } from '../../smtp/card';
import type { LinkTo } from '../code-list';
import { ComparisonCell } from './comparison-cell';
import { type Cell, linesOf, type Row, type Section, type Telling } from './comparison-sections';
import { SideChip } from './side-name';

interface Props extends Telling {
  cards: readonly Card[];
  sections: readonly Section[];
  linkTo: LinkTo;
}

/** The sides that say the same, together, in the order of the first of each. */
function grouped(cards: readonly Card[], { cells }: Row): { cell: Cell; cards: Card[] }[] {
  const groups = new Map<string, { cell: Cell; cards: Card[] }>();
  cells.forEach((cell, at) => {
    const card = cards[at];
    const key = linesOf(cell).join('\n');
    const group = groups.get(key) ?? { cell, cards: [] };
    groups.set(key, group);
    if (card !== undefined) group.cards.push(card);
  });
  return [...groups.values()];
}

function RowList({ cards, row, locale, cardWords, linkTo }: Omit<Props, 'sections'> & { row: Row }) {
  if (row.same) {
    const [cell] = row.cells;
    return <div class="for-all">{cell === undefined ? null : <ComparisonCell cell={cell} words={cardWords} />}</div>;
  }
  return (
    <dl class="sides">
      {grouped(cards, row).map(({ cell, cards: who }) => (
        <div key={who[0]?.address}>
          <dt>
            {who.map((card) => (
              <span key={card.address}>
                <SideChip card={card} locale={locale} linkTo={row.label === '' ? linkTo : undefined} />
              </span>
            ))}
          </dt>
          <dd>
            <ComparisonCell cell={cell} words={cardWords} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Three or four sides where columns would be too narrow: under each heading, who says what. */
export function ComparisonLists({ sections, ...rest }: Props) {
  const id = useId();
  return (
    <>
      {sections.map(({ title, rows }, at) => (
        <section key={title} aria-labelledby={`${id}-${at}`}>
          <h2 id={`${id}-${at}`}>{title}</h2>
          {rows.map((row) => (
            <div class="row" key={row.label}>
              {row.label === '' ? null : <h3 class="label">{row.label}</h3>}
              <RowList row={row} {...rest} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
