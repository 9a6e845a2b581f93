import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { LOCALES } from '../data/vocabulary';
import { agentTexts } from '../smtp/agent-texts';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import { bounceFacts } from '../smtp/bounce-facts';
import { diagnose } from '../smtp/diagnose/diagnose';
import { explainVerdict } from '../smtp/explain-verdict';
import type { Knowledge } from '../smtp/knowledge';
import { readableText } from '../smtp/message-source';
import { contextOf } from '../smtp/reply-context';
import { agentTextsAsText, cardAsText } from './card-as-text';

interface Row {
  id: string;
  text?: string;
  /** a single reply of a server instead of a whole text */
  response?: string;
}

/** One line of the stable contract: what was found in a row, and what it comes down to. */
function predict(knowledge: Knowledge, row: Row): string {
  const { findings, verdicts } =
    row.text === undefined ? diagnose(knowledge, row.response ?? '', 'reply') : diagnose(knowledge, row.text);
  const lines = verdicts.map(({ codes, reason, permanence }) => ({
    reply: codes?.reply ?? null,
    enhanced: codes?.enhanced ?? null,
    reason,
    permanence,
  }));
  return JSON.stringify({
    id: row.id,
    codes: findings.map(({ reply, enhanced, start, end }) => ({ reply, enhanced, start, end })),
    verdict: lines[0] ?? null,
    verdicts: lines,
  });
}

async function explainRows(knowledge: Knowledge): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') process.stdout.write(`${predict(knowledge, JSON.parse(line) as Row)}\n`);
}

async function explainBounce(knowledge: Knowledge): Promise<void> {
  const text = await readableText(await readAll(process.stdin));
  const [verdict] = diagnose(knowledge, text).verdicts;
  if (verdict === undefined) {
    console.log(
      'Nothing in this text says why a message failed: no SMTP code, and no words that mail systems use for it.',
    );
    process.exitCode = 1;
    return;
  }
  const card = explainVerdict(knowledge, verdict, text);
  console.log(cardAsText(card, knowledge.locale));
  const place = verdict.finding ?? verdict.evidence.place;
  const reply = verdict.finding === null ? '' : contextOf(text, verdict.finding).reply;
  if (place !== null)
    console.log(agentTextsAsText(agentTexts(knowledge, card, bounceFacts(text, place, reply)), knowledge.locale));
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
