import type { ComponentChildren } from 'preact';
import type { Card } from '../../smtp/card';

/** A table with one column a code. At popup width a row's label takes a line of its own above the cells. */
export function Columns({
  cards,
  withTitles,
  children,
}: {
  cards: readonly Card[];
  withTitles?: boolean;
  children: ComponentChildren;
}) {
  return (
    <table class="columns">
      <thead>
        <tr>
          {cards.map((card) => (
            <th scope="col" key={card.address}>
              <span class="code">{card.label}</span>
              {card.provider === null ? null : <span class="column-provider">{card.provider}</span>}
              {withTitles ? <span class="column-title">{card.title}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

interface RowProps {
  label?: string;
  cards: readonly Card[];
  cell(card: Card): ComponentChildren;
}

/** One row: what each code has to say under a label. */
export function Row({ label, cards, cell }: RowProps) {
  return (
    <tbody>
      {label === undefined ? null : (
        <tr>
          <th scope="rowgroup" colSpan={cards.length} class="row-label">
            {label}
          </th>
        </tr>
      )}
      <tr>
        {cards.map((card) => (
          <td key={card.address}>{cell(card)}</td>
        ))}
      </tr>
    </tbody>
  );
}
