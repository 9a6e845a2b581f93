import type { ComponentChildren } from 'preact';
import type { Card } from '../../smtp/card';
import type { LinkTo } from '../code-list';
import { ComparisonCell } from './comparison-cell';
import type { Row, Section, Telling } from './comparison-sections';
import { SideChip } from './side-name';

interface Props extends Telling {
  cards: readonly Card[];
  sections: readonly Section[];
  /** labels in a column of their own; else each above its cells, across them */
  wide: boolean;
  linkTo: LinkTo;
}

/** One column a side. Where there is room, the labels have a column too. */
export function ComparisonTable({ cards, sections, wide, words, cardWords, locale, linkTo }: Props) {
  const columns = cards.length + (wide ? 1 : 0);
  const cells = ({ cells: each, same }: Row): ComponentChildren => {
    const shown = same ? each.slice(0, 1) : each;
    return shown.map((cell, at) => (
      <td key={cards[at]?.address} colSpan={same ? cards.length : 1}>
        <ComparisonCell cell={cell} words={cardWords} />
      </td>
    ));
  };
  const across = (label: string, look: string) => (
    <tr>
      <th scope="rowgroup" colSpan={columns} class={look}>
        {label}
      </th>
    </tr>
  );
  return (
    <table class={wide ? 'columns wide' : 'columns'} aria-label={words.sideBySide}>
      {wide ? <col class="label-column" /> : null}
      <thead>
        <tr>
          {wide ? <td /> : null}
          {cards.map((card) => (
            <th scope="col" key={card.address}>
              <SideChip card={card} locale={locale} linkTo={linkTo} />
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ title, rows }) => {
        const [only, ...others] = rows;
        // a title that is the label of its only row
        const titled = wide && others.length === 0 && only?.label === '';
        return (
          <tbody key={title}>
            {titled ? null : across(title, 'section-title')}
            {rows.map((row) =>
              wide ? (
                <tr key={row.label}>
                  <th scope="row" class={titled ? 'section-title' : 'row-label'}>
                    {titled ? title : row.label}
                  </th>
                  {cells(row)}
                </tr>
              ) : (
                <>
                  {row.label === '' ? null : across(row.label, 'row-label')}
                  <tr>{cells(row)}</tr>
                </>
              ),
            )}
          </tbody>
        );
      })}
    </table>
  );
}
