import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { LOCALES } from '../data/vocabulary';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import { detect } from '../smtp/detect/detect';
import { diagnose } from '../smtp/diagnose';
import { explain } from '../smtp/explain';
import type { Knowledge } from '../smtp/knowledge';
import { readingOf } from '../smtp/provider-reading';
import { reasonOfCodes } from '../smtp/reason-of-codes';
import { contextOf } from '../smtp/reply-context';
import { cardAsText } from './card-as-text';

interface Row {
  id: string;
  text?: string;
  /** a single reply of a server instead of a whole text */
  response?: string;
}

/** What a text comes down to, and the words around the reply that decided it. */
function readText(text: string) {
  const findings = detect(text);
  const verdict = diagnose(findings);
  if (verdict === null) return { findings, verdict: null, context: undefined };
  const { reply, enhanced } = verdict.codes;
  const cause = findings.find(
    (finding) => finding.reply === reply && (reply !== null || finding.enhanced === enhanced),
  );
  return { findings, verdict, context: cause && contextOf(text, cause) };
}

/** One line of the stable contract: what was found in a row, and what it comes down to. */
function predict(knowledge: Knowledge, row: Row): string {
  const { findings, verdict, context } = readText(row.text ?? row.response ?? '');
  const reading = verdict && context ? readingOf(knowledge, verdict.codes, context) : null;
  return JSON.stringify({
    id: row.id,
    codes: findings.map(({ reply, enhanced, start, end }) => ({ reply, enhanced, start, end })),
    verdict: verdict && {
      reply: verdict.codes.reply,
      enhanced: verdict.codes.enhanced,
      reason: reading?.entry.reason ?? reasonOfCodes(verdict.codes),
      permanence: verdict.permanence,
    },
  });
}

async function explainRows(knowledge: Knowledge): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') process.stdout.write(`${predict(knowledge, JSON.parse(line) as Row)}\n`);
}

async function explainBounce(knowledge: Knowledge): Promise<void> {
  const { verdict, context } = readText(await readAll(process.stdin));
  if (verdict === null) {
    console.log('No SMTP code was found in this text.');
    process.exitCode = 1;
    return;
  }
  console.log(cardAsText(explain(knowledge, verdict.codes, context), knowledge.locale));
}

const { values } = parseArgs({ options: { jsonl: { type: 'boolean' }, lang: { type: 'string', default: 'en' } } });
const locale = LOCALES.find((known) => known === values.lang);
if (locale === undefined) {
  console.error(`There is no language "${values.lang}"; known are ${LOCALES.join(', ')}.`);
  process.exitCode = 2;
} else {
  const knowledge = assembleKnowledge(locale);
  await (values.jsonl ? explainRows(knowledge) : explainBounce(knowledge));
}
