import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { LogWords } from '../../locales/log-words';
import type { LogGroup } from '../../smtp/log/group-log';
import { outcomeWord } from '../vocabulary-words';

interface Words {
  log: LogWords;
  card: CardWords;
  locale: Locale;
}

/** The columns of a table of groups, each with its head and its cell. */
function columnsOf({ log, card, locale }: Words): readonly (readonly [string, (group: LogGroup) => string])[] {
  return [
    [log.columnCount, ({ count }) => String(count)],
    [log.columnCode, ({ label }) => label],
    [log.columnMeaning, ({ titles }) => titles[locale]],
    [log.columnOutcome, ({ outcome }) => outcomeWord(card, outcome)],
    [log.columnProvider, ({ provider }) => provider ?? ''],
    [log.columnRecipients, ({ recipients }) => String(recipients)],
    [log.columnFirst, ({ first }) => first ?? ''],
    [log.columnLast, ({ last }) => last ?? ''],
    [log.columnReason, ({ reason }) => reason],
    [log.columnLine, ({ examples }) => String(examples[0]?.line ?? '')],
    [log.columnExample, ({ examples }) => examples[0]?.text ?? ''],
  ];
}

/**
 * One cell (RFC 4180). Spreadsheets run what begins like a formula, and a log holds what strangers wrote: an apostrophe
 * before it makes it a text.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Groups as a table for spreadsheets: RFC 4180, with the mark by which Excel knows UTF-8. */
export function groupsAsCsv(groups: readonly LogGroup[], words: Words): string {
  const columns = columnsOf(words);
  const rows = [columns.map(([head]) => head), ...groups.map((group) => columns.map(([, cell]) => cell(group)))];
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Columns that a table in a ticket has room for. */
const SHORT = 6;

/** What would end a cell, or be read as markup. */
const markdownCell = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

/** Groups as a Markdown table, without the examples. */
export function groupsAsMarkdown(groups: readonly LogGroup[], words: Words): string {
  const columns = columnsOf(words).slice(0, SHORT);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(([head]) => head)),
    row(columns.map(() => '---')),
    ...groups.map((group) => row(columns.map(([, cell]) => markdownCell(cell(group))))),
  ].join('\n');
}
