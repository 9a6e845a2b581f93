import type { Comparison } from '../../smtp/compare';
import { type Cell, comparisonSections, linesOf, type Row, type Telling } from './comparison-sections';
import { openingSentence } from './opening-sentence';
import { nameInSentence, sideLabel } from './side-name';

/** What stands above the sides: the opening sentence, and what was written by hand. */
const beginning = ({ opening, notes }: Comparison, { words, locale }: Telling): string[] => [
  openingSentence(words, opening, (name) => nameInSentence(words, locale, name), locale),
  ...notes,
];

/** Words that Markdown would take for its own signs; `|` would end a cell (GFM 4.10). */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** A code is written as one; nothing in it can end it. */
const codeSpan = (code: string): string => `\`${code}\``;

function markdownCell(cell: Cell): string {
  const lines = linesOf(cell).map(escaped);
  if (cell.kind === 'steps') return lines.map((line, at) => `${at + 1}. ${line}`).join('<br>');
  if (cell.kind !== 'titled') return lines.join('');
  const [title = '', ...text] = lines;
  return [`**${title}**`, ...text].join('<br>');
}

/** A comparison as it is shown, in GitHub-flavoured Markdown: a table with one column a side, and its sources. */
export function comparisonAsMarkdown(comparison: Comparison, telling: Telling, everything: boolean): string {
  const { cards, sources } = comparison;
  const { words, locale } = telling;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = cards.map((card) => {
    const label = sideLabel(card, locale);
    const name = card.codes === null ? escaped(label) : codeSpan(label);
    return card.provider === null ? name : `${name} ${escaped(card.provider)}`;
  });
  const rows = comparisonSections(comparison, telling, everything).flatMap(({ title, rows }) => {
    const [only, ...others] = rows;
    const single = others.length === 0 && only?.label === '';
    return [
      ...(single ? [] : [line([`**${escaped(title)}**`, ...cards.map(() => '')])]),
      ...rows.map(({ label, cells }) =>
        line([single ? `**${escaped(title)}**` : escaped(label), ...cells.map(markdownCell)]),
      ),
    ];
  });
  return [
    ...beginning(comparison, telling).flatMap((text) => [escaped(text), '']),
    line([' ', ...heads]),
    line(['---', ...heads.map(() => '---')]),
    ...rows,
    '',
    `**${escaped(words.learnMore)}**`,
    '',
    ...sources.map(({ title, url, date }) => `- [${escaped(title)}](${url}), ${date}`),
    '',
  ].join('\n');
}

/** A comparison as it is shown, as plain text: under every label, who says what. */
export function comparisonAsText(comparison: Comparison, telling: Telling, everything: boolean): string {
  const { cards, sources } = comparison;
  const { words, locale } = telling;
  const names = cards.map((card) =>
    card.provider === null ? sideLabel(card, locale) : `${sideLabel(card, locale)} (${card.provider})`,
  );
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const say = ({ cells, same }: Row): string[] =>
    (same ? cells.slice(0, 1) : cells).flatMap((cell, at) => {
      const numbered =
        cell.kind === 'steps' ? cell.steps.map((step, number) => `${number + 1}. ${step}`) : linesOf(cell);
      if (same) return numbered.map((each) => `  ${each}`);
      // no colon, whose spacing differs between languages
      return numbered.map((each, number) => `  ${(number === 0 ? (names[at] ?? '') : '').padEnd(width)}${each}`);
    });
  const sections = comparisonSections(comparison, telling, everything).flatMap(({ title, rows }) => [
    '',
    title.toLocaleUpperCase(locale),
    ...rows.flatMap((row) => [...(row.label === '' ? [] : [row.label]), ...say(row)]),
  ]);
  return [
    names.join(' · '),
    '',
    ...beginning(comparison, telling),
    ...sections,
    '',
    words.learnMore.toLocaleUpperCase(locale),
    ...sources.map(({ title, url, date }) => `  ${title}, ${date}: ${url}`),
  ].join('\n');
}
