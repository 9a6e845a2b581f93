import type { DiagnosisWords } from '../../locales/diagnosis-words';
import { replyWords } from '../../smtp/bounce-facts';
import type { Contradiction } from '../../smtp/contradictions';
import type { Verdict } from '../../smtp/diagnose/diagnose';
import type { Delivery, ExplainedDiagnosis } from '../../smtp/explain-diagnosis';
import { contextOf } from '../../smtp/reply-context';

/** The title that a reason has in the reader's language. */
export type TitleOf = (reason: Verdict['reason']) => string;

/** What became of the message for one recipient, as a title. */
function oneTitle(delivery: Delivery, words: DiagnosisWords): string {
  const { recipient } = delivery.verdict;
  switch (delivery.card.outcome) {
    case 'failed':
      return recipient === null ? words.failed : words.failedTo({ recipient });
    case 'waiting':
      return recipient === null ? words.waiting : words.waitingFor({ recipient });
    case 'accepted':
      return recipient === null ? words.accepted : words.acceptedFor({ recipient });
    case 'notAboutMessage':
      return words.notAboutMessage;
  }
}

/** Whether the notice warns of a message that is still tried. One that calls a permanent refusal a delay does not agree with itself. */
export const isWarning = ({ kind, deliveries }: ExplainedDiagnosis): boolean =>
  kind === 'delay' && deliveries.some(({ card }) => card.outcome === 'waiting');

/** What the whole text comes down to, as a title. */
export function diagnosisTitle({ deliveries }: ExplainedDiagnosis, words: DiagnosisWords): string {
  const [first, ...others] = deliveries;
  if (first === undefined) return words.nothingFailed;
  return others.length === 0 ? oneTitle(first, words) : words.severalRecipients(deliveries.length);
}

/** How sure a verdict is, in plain words. */
export function confidenceSentence({ reason, confidence }: Verdict, words: DiagnosisWords): string {
  if (reason === 'unknown') return words.confidenceNone;
  switch (confidence) {
    case 'high':
      return words.confidenceHigh;
    case 'medium':
      return words.confidenceMedium;
    case 'low':
      return words.confidenceLow;
  }
}

/** What a verdict rests on, in plain words; null where nothing decided. */
export function evidenceSentence({ reason, evidence, reading, codes }: Verdict, words: DiagnosisWords): string | null {
  if (reason === 'unknown') return null;
  switch (evidence.kind) {
    case 'provider':
      return words.evidenceProvider({ provider: reading?.provider.name ?? '' });
    case 'words':
      // a receipt is told by what it calls itself
      return evidence.place === null && codes === null ? words.evidenceNotice : words.evidenceWords;
    case 'codes':
      return words.evidenceCodes;
    case 'command':
      return words.evidenceCommand;
    case 'vagueWords':
      return words.evidenceVagueWords;
  }
}

/** What does not agree, as a sentence. */
export function contradictionSentence(found: Contradiction, words: DiagnosisWords, titleOf: TitleOf): string {
  switch (found.kind) {
    case 'status':
      return words.conflictStatus(found);
    case 'delayed':
      return words.conflictDelayed(found);
    case 'words':
      return words.conflictWords({ code: found.code, title: titleOf(found.says) });
  }
}

/** What the text itself says of it, each on one line: the answer of the server, and the words that decided elsewhere. */
export function quotedWords({ text }: ExplainedDiagnosis, { finding, evidence }: Verdict): string[] {
  const { place } = evidence;
  const decided = place === null ? '' : text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  const answer = finding === null ? null : replyWords(contextOf(text, finding).reply);
  if (answer === null) return decided === '' ? [] : [decided];
  return answer.includes(decided) ? [answer] : [answer, decided];
}
