/**
 * `npm run evaluate -- FILE.jsonl …`: how well detection and diagnosis agree with labelled texts. Rows are bounces
 * (`text`, `labels`), single replies (`response`, `labels`) or texts without codes (`category`, `text`). Without a file
 * the project's own labelled set is taken.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import { diagnose } from '../smtp/diagnose/diagnose';
import { LABELLED } from '../tests/smtp/diagnose/labelled';
import { SYSTEMS, type SystemRow } from '../tests/smtp/diagnose/systems';
import { agrees, namesReason, SISIMAI_REASONS } from './sisimai-reasons';

interface Expected {
  reply_code?: string | null;
  enhanced?: string | null;
  reason?: string | null;
}

interface Row {
  id: string;
  kind?: string;
  text?: string;
  response?: string;
  category?: string;
  dup_of?: string;
  shared?: boolean;
  real?: boolean;
  really_smtp?: boolean;
  labels?: Expected & {
    expected?: Expected[];
    reason_any?: string[];
    permanence?: string | null;
    visible?: { reply_code?: boolean | null; enhanced?: boolean | null };
  };
}

const knowledge = assembleKnowledge('en');

/** The project's own rows in the shape of a corpus, by the name of their set. */
function ownSets(): [string, Row[]][] {
  const labelled = LABELLED.map(({ id, text, reply, enhanced, reason, permanence }) =>
    ownRow({ id, system: '', kind: 'bounce', text, reply, enhanced, reasons: [reason], permanence }),
  );
  return [['labelled.ts', labelled], ...[...SYSTEMS].map(([name, rows]): [string, Row[]] => [name, rows.map(ownRow)])];
}

function ownRow({ id, kind, text, reply, enhanced, reasons = [], permanence }: SystemRow): Row {
  if (kind === 'negative') return { id, text, category: kind };
  const labels = {
    reply_code: reply ?? null,
    enhanced: enhanced ?? null,
    reason_any: reasons.includes('unknown') ? [] : reasons.map((reason) => SISIMAI_REASONS[reason][0]),
    permanence: permanence ?? null,
    visible: { reply_code: Boolean(reply), enhanced: Boolean(enhanced) },
  };
  return kind === 'response' ? { id, response: text, labels } : { id, kind, text, labels };
}

class Tally {
  readonly #counts = new Map<string, { right: number; of: number }>();
  mark(what: string, right: boolean): void {
    const count = this.#counts.get(what) ?? { right: 0, of: 0 };
    this.#counts.set(what, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
  }
  print(): void {
    for (const [what, { right, of }] of this.#counts)
      console.log(
        `${what.padEnd(18)} ${String(right).padStart(5)} of ${String(of).padStart(5)}  ${((100 * right) / of).toFixed(1)} %`,
      );
  }
}

/** Whether a row counts: another copy of one, a shared text or an invented reply does not. */
const counts = (row: Row): boolean =>
  row.response === undefined ? row.kind === 'bounce' && row.dup_of === undefined : !row.shared && row.real !== false;

function evaluateRow(row: Row, tally: Tally, misses: string[]): void {
  const text = row.text ?? row.response ?? '';
  const labels = row.labels ?? {};
  const { findings, verdicts } = diagnose(knowledge, text, row.text === undefined ? 'reply' : 'text');
  const [verdict] = verdicts;
  const expected = labels.expected?.length ? labels.expected : [labels];
  const visible =
    row.response === undefined
      ? labels.visible
      : { reply_code: text.includes(labels.reply_code ?? '\0'), enhanced: text.includes(labels.enhanced ?? '\0') };
  if (labels.reply_code && visible?.reply_code) {
    tally.mark(
      'reply found',
      findings.some(({ reply }) => reply === String(labels.reply_code)),
    );
    tally.mark(
      'verdict’s reply',
      expected.some(({ reply_code }) => String(reply_code) === String(verdict?.codes?.reply)),
    );
  }
  if (labels.enhanced && visible?.enhanced) {
    tally.mark(
      'enhanced found',
      findings.some(({ enhanced }) => enhanced === labels.enhanced),
    );
    tally.mark(
      'verdict’s enhanced',
      expected.some(({ enhanced }) => enhanced === verdict?.codes?.enhanced),
    );
  }
  if (labels.permanence) tally.mark('permanence', verdict?.permanence === labels.permanence);
  const reasons = (labels.reason_any ?? expected.map(({ reason }) => reason ?? '')).filter(namesReason);
  if (reasons.length === 0) return;
  const { exact, group } = agrees(verdict?.reason, reasons);
  tally.mark('reason exact', exact);
  tally.mark('reason group', group);
  if (!group) misses.push(`${row.id}: ${reasons.join('|')}, not ${verdict?.reason ?? 'nothing'}`);
}

function evaluate(name: string, rows: readonly Row[], showMisses: boolean): void {
  console.log(`\n${name}`);
  if (rows[0]?.category !== undefined) {
    const read = rows.filter((row) => !row.really_smtp);
    const codes = read.reduce((sum, { text = '' }) => sum + diagnose(knowledge, text).findings.length, 0);
    console.log(
      `false codes        ${codes} in ${read.length} texts, ${((100 * codes) / read.length).toFixed(2)} in 100`,
    );
    return;
  }
  const tally = new Tally();
  const misses: string[] = [];
  for (const row of rows.filter(counts)) evaluateRow(row, tally, misses);
  tally.print();
  if (showMisses) for (const miss of misses) console.log(`  ${miss}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
if (positionals.length === 0) for (const [name, rows] of ownSets()) evaluate(name, rows, values.misses ?? false);
for (const file of positionals) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  evaluate(file, rows, values.misses ?? false);
}
