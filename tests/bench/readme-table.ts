import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetOf, figureOf, type Measure, verdictOn } from './measure';

const README = resolve(fileURLToPath(import.meta.url), '../../../README.md');

const BEGIN = '<!-- npm run bench -- --write -->';
const END = '<!-- end of the measured table -->';

const NOTE = `Measured in Chromium by \`npm run bench -- --write\`. Ratios compare two things in one run and hold on other machines;
milliseconds are those of one machine, of the processor's time where they tell of a task.`;

function row(measure: Measure): string {
  const verdict = verdictOn(measure);
  const isBeyond = verdict === 'over' || verdict === 'missed';
  const budget = isBeyond ? `**${budgetOf(measure)}: ${verdict}**` : budgetOf(measure);
  return `| ${measure.what} | ${figureOf(measure)} | ${budget} |`;
}

/** Replaces the table in the README between its two comments. A README without them is a bug, and throws. */
export function writeTable(measures: readonly Measure[]): void {
  const text = readFileSync(README, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md has no "${BEGIN}" followed by "${END}".`);
  const table = ['| what | measured | budget |', '|---|---|---|', ...measures.map(row)].join('\n');
  writeFileSync(README, `${text.slice(0, begin)}${BEGIN}\n${NOTE}\n\n${table}\n${text.slice(end)}`);
}
