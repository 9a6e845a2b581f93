import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../data/vocabulary';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import { detect } from '../smtp/detect/detect';
import { diagnose, reasonOf } from '../smtp/diagnose';
import { explain } from '../smtp/explain';
import { contextOf } from '../smtp/reply-context';
import { cardAsText } from './card-as-text';

interface Row {
  id: string;
  text?: string;
  /** a single reply of a server instead of a whole text */
  response?: string;
}

/** One line of the stable contract: what was found in a row, and what it comes down to. */
function predict(row: Row): string {
  const findings = detect(row.text ?? row.response ?? '');
  const verdict = diagnose(findings);
  return JSON.stringify({
    id: row.id,
    codes: findings.map(({ reply, enhanced, start, end }) => ({ reply, enhanced, start, end })),
    verdict: verdict && {
      reply: verdict.codes.reply,
      enhanced: verdict.codes.enhanced,
      reason: reasonOf(verdict.codes),
      permanence: verdict.permanence,
    },
  });
}

async function explainRows(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') process.stdout.write(`${predict(JSON.parse(line) as Row)}\n`);
}

async function explainBounce(locale: Locale): Promise<void> {
  const text = await readAll(process.stdin);
  const findings = detect(text);
  const verdict = diagnose(findings);
  if (verdict === null) {
    console.log('No SMTP code was found in this text.');
    process.exitCode = 1;
    return;
  }
  const cause = findings.find(({ reply }) => reply === verdict.codes.reply);
  const context = cause && contextOf(text, cause);
  console.log(cardAsText(explain(assembleKnowledge(locale), verdict.codes, context), locale));
}

const { values } = parseArgs({ options: { jsonl: { type: 'boolean' }, lang: { type: 'string', default: 'en' } } });
const locale = LOCALES.find((known) => known === values.lang);
if (locale === undefined) {
  console.error(`There is no language "${values.lang}"; known are ${LOCALES.join(', ')}.`);
  process.exitCode = 2;
} else await (values.jsonl ? explainRows() : explainBounce(locale));
