import type { CardWords } from '../../locales/card-words';
import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { Delivery, ExplainedDiagnosis } from '../../smtp/explain-diagnosis';
import type { Hop } from '../../smtp/hops';
import { audiencesOf } from '../card/shown-audience';
import { actorWord, audienceWord, hopWord, noteSentence, outcomeWord, resendWord } from '../vocabulary-words';
import {
  confidenceSentence,
  contradictionSentence,
  diagnosisTitle,
  evidenceSentence,
  isWarning,
  quotedWords,
  type TitleOf,
} from './diagnosis-sentences';
import type { Block } from './outline';

/** What a diagnosis is written with. */
export interface Writing {
  words: DiagnosisWords;
  cardWords: CardWords;
  titleOf: TitleOf;
}

/** What happened and what to do, once for all to whom the same happened. */
function cardBlocks({ card, verdict }: Delivery, { cardWords: words }: Writing): Block[] {
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 2,
      text: [card.label, card.title].filter((part) => part !== '').join(' – '),
    },
    {
      kind: 'rows',
      rows: [
        [words.yourMessage, outcomeWord(words, card.outcome)],
        [words.resend, resendWord(words, card.resend)],
        [words.whoActs, actorWord(words, card.actor)],
      ],
    },
    { kind: 'paragraph', text: card.provider === null ? card.meaning : `${card.provider} – ${card.meaning}` },
    ...card.notes.map((note): Block => ({ kind: 'paragraph', text: noteSentence(words, note) })),
  ];
  // what a code can mean besides is of no use once the text has told which it is
  if (card.readings.length > 0 && (card.actor === 'depends' || verdict.confidence !== 'high'))
    blocks.push(
      { kind: 'heading', level: 3, text: words.readings },
      { kind: 'list', ordered: false, items: card.readings },
    );
  for (const audience of audiencesOf(card))
    blocks.push(
      { kind: 'heading', level: 3, text: `${words.whatToDo} – ${audienceWord(words, audience)}` },
      { kind: 'list', ordered: true, items: card.steps[audience] ?? [] },
    );
  return blocks;
}

function hopLine(words: CardWords, { role, host, ip, codes, provider }: Hop): string {
  const did = role === 'refused' && codes?.[0] === '4' ? words.hopPostponed : hopWord(words, role);
  return [did, provider, host ?? ip ?? words.hopUnnamed, host === null ? null : ip, codes]
    .filter((part) => part !== null)
    .join(' – ');
}

/** What a verdict rests on, for one recipient. */
function evidenceBlocks(diagnosis: ExplainedDiagnosis, delivery: Delivery, writing: Writing): Block[] {
  const { words, cardWords, titleOf } = writing;
  const { verdict, contradictions, hops, report } = delivery;
  const sole = diagnosis.deliveries.length === 1;
  const decided = evidenceSentence(verdict, words);
  const rows: [string, string][] = [[words.howSure, confidenceSentence(verdict, words)]];
  if (decided !== null) rows.push([words.decidedBy, decided]);
  if (verdict.others.length > 0) rows.push([words.others, verdict.others.map(titleOf).join(' / ')]);
  const blocks: Block[] = [
    { kind: 'heading', level: 3, text: sole ? words.restsOn : (verdict.recipient ?? words.unnamed) },
    { kind: 'rows', rows },
  ];
  for (const said of quotedWords(diagnosis, verdict)) blocks.push({ kind: 'quote', text: said });
  if (contradictions.length > 0)
    blocks.push(
      { kind: 'heading', level: 4, text: words.contradictions },
      {
        kind: 'list',
        ordered: false,
        items: contradictions.map((found) => contradictionSentence(found, words, titleOf)),
      },
    );
  if (hops.length > 1)
    blocks.push(
      { kind: 'heading', level: 4, text: cardWords.hops },
      { kind: 'list', ordered: true, items: hops.map((hop) => hopLine(cardWords, hop)) },
    );
  if (report !== null && report.fields.length > 0)
    blocks.push(
      { kind: 'heading', level: 4, text: words.report },
      {
        kind: 'table',
        head: [words.field, words.value],
        rows: report.fields.map(({ name, value }) => [name, value]),
      },
    );
  return blocks;
}

/**
 * A whole diagnosis for a ticket: for each thing that happened the verdict and what to do, for each of its recipients the
 * evidence and the report's fields, and the sources with their dates.
 */
export function diagnosisOutline(diagnosis: ExplainedDiagnosis, writing: Writing): Block[] {
  const { deliveries, groups } = diagnosis;
  const { words, cardWords } = writing;
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: diagnosisTitle(diagnosis, words) }];
  if (isWarning(diagnosis)) blocks.push({ kind: 'paragraph', text: words.delay });
  for (const group of groups) {
    const told = group.flatMap((at) => deliveries[at] ?? []);
    const [first] = told;
    if (first === undefined) continue;
    blocks.push(...cardBlocks(first, writing));
    for (const delivery of told) blocks.push(...evidenceBlocks(diagnosis, delivery, writing));
    if (first.card.sources.length > 0)
      blocks.push({ kind: 'heading', level: 3, text: cardWords.sources }, { kind: 'links', links: first.card.sources });
  }
  return blocks;
}
