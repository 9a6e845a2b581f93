import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { cardAsText } from '../components/card/card-as-text';
import { nothingFailed } from '../components/lookup/nothing-failed';
import { LOCALES } from '../data/vocabulary';
import { agentTexts } from '../smtp/agent-texts';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import { bounceFacts } from '../smtp/bounce-facts';
import { diagnose, type Verdict } from '../smtp/diagnose/diagnose';
import { explainVerdict } from '../smtp/explain-verdict';
import type { Knowledge } from '../smtp/knowledge';
import { readableText } from '../smtp/message-source';
import { contextOf } from '../smtp/reply-context';
import { agentTextsAsText } from './agent-texts-as-text';
import { popupWordsIn, wordsIn } from './words-in';

interface Row {
  id: string;
  text?: string;
  /** a single reply of a server instead of a whole text */
  response?: string;
}

/**
 * A verdict as a row has it. The first four keys are the stable contract; the others say what the card would, and where the
 * words stand that it rests on.
 */
function verdictLine(knowledge: Knowledge, text: string, verdict: Verdict) {
  const { codes, reason, permanence, recipient, provider, confidence, others, evidence } = verdict;
  const { resend, actor } = explainVerdict(knowledge, verdict, text);
  return {
    reply: codes?.reply ?? null,
    enhanced: codes?.enhanced ?? null,
    reason,
    permanence,
    recipient,
    provider,
    resend,
    actor,
    confidence,
    others,
    evidence: evidence.place === null ? null : { kind: evidence.kind, ...evidence.place },
  };
}

/** One line of the stable contract: what was found in a row, and what it comes down to. */
function predict(knowledge: Knowledge, row: Row): string {
  const text = row.text ?? row.response ?? '';
  const { findings, verdicts } = diagnose(knowledge, text, row.text === undefined ? 'reply' : 'text');
  const lines = verdicts.map((verdict) => verdictLine(knowledge, text, verdict));
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

const NOTHING_TELLS =
  'Nothing in this text says why a message failed: no SMTP code, and no words that mail systems use for it.';

function printVerdict(knowledge: Knowledge, text: string, verdict: Verdict): void {
  const card = explainVerdict(knowledge, verdict, text);
  const words = wordsIn(knowledge.locale);
  console.log(cardAsText(card, words));
  const place = verdict.finding ?? verdict.evidence.place;
  const reply = verdict.finding === null ? '' : contextOf(text, verdict.finding).reply;
  if (place !== null)
    console.log(agentTextsAsText(agentTexts(knowledge, card, bounceFacts(text, place, reply)), words));
}

/** After this many recipients the others are only counted. */
const MOST_PRINTED = 10;

async function explainBounce(knowledge: Knowledge): Promise<void> {
  const text = await readableText(await readAll(process.stdin));
  const { kind, verdicts } = diagnose(knowledge, text);
  if (verdicts.length === 0) {
    console.log(nothingFailed(kind, popupWordsIn(knowledge.locale)) ?? NOTHING_TELLS);
    process.exitCode = 1;
    return;
  }
  for (const verdict of verdicts.slice(0, MOST_PRINTED)) {
    if (verdicts.length > 1) console.log(`\n== ${verdict.recipient ?? '?'} ==`);
    printVerdict(knowledge, text, verdict);
  }
  if (verdicts.length > MOST_PRINTED) console.log(`\n… and ${verdicts.length - MOST_PRINTED} more recipients`);
}

// a reader that has seen enough, such as head, closes the pipe
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { values } = parseArgs({ options: { jsonl: { type: 'boolean' }, lang: { type: 'string', default: 'en' } } });
const locale = LOCALES.find((known) => known === values.lang);
if (locale === undefined) {
  console.error(`There is no language "${values.lang}"; known are ${LOCALES.join(', ')}.`);
  process.exitCode = 2;
} else {
  const knowledge = assembleKnowledge(locale);
  await (values.jsonl ? explainRows(knowledge) : explainBounce(knowledge));
}
