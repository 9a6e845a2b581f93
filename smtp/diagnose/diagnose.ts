import type { Reason } from '../../data/reasons';
import type { CodePair } from '../code-pair';
import { detect } from '../detect/detect';
import type { Finding } from '../detect/finding';
import { detectInReply } from '../detect/reply';
import type { Knowledge } from '../knowledge';
import { type ProviderReading, providerOf, readingOf } from '../provider-reading';
import { contextOf } from '../reply-context';
import { withoutRepeatedCode } from '../reply-lines';
import { wordsOfAnswer } from './answer-words';
import { withoutBoilerplate } from './boilerplate';
import { type Answer, type Decision, decide, type Statement } from './decide';
import { type RecipientReport, recipientReports } from './delivery-status';
import { withoutWrappers } from './innermost';
import { kindOfText, type TextKind } from './kind-of-text';
import { quotedOriginal, withoutOriginal } from './quoted-original';
import { Wording } from './reason-of-words';
import { aboutOnly, recipientParts } from './recipients';
import { type Permanence, verdictCodes } from './verdict-codes';

/** What one failed delivery comes down to. */
export interface Verdict extends Decision {
  /** lower case; null where the text names none, or several whose fates it does not tell apart */
  recipient: string | null;
  /** null where no server gave a code */
  codes: CodePair | null;
  permanence: Permanence;
  /** whether the notice is final although the last answer was not: the sending server has stopped trying (RFC 5321 §4.5.4.1) */
  gaveUp: boolean;
  /** who answered, as far as host names or words of its own tell */
  provider: string | null;
  /** where the deciding answer stands; null where only words decided */
  finding: Finding | null;
}

/** What a text comes down to. */
export interface Diagnosis {
  /** the codes found in it, its quoted message included */
  findings: readonly Finding[];
  kind: TextKind;
  /** one a failed recipient, in the order of the text; empty where nothing failed or the text is no bounce */
  verdicts: readonly Verdict[];
}

/** Where the next answer with another code begins, or the end of the text. */
function nextAnswer(findings: readonly Finding[], end: number, codes: CodePair | null, text: string): number {
  const next = findings.find((each) => each.start > end && each.reply !== null && each.reply !== codes?.reply);
  return next?.start ?? text.length;
}

/** The words of the answers that say the same, and of the report's diagnostic field, most exact first. */
function replyStatements(
  text: string,
  codes: CodePair | null,
  answers: readonly Answer[],
  findings: readonly Finding[],
  report: RecipientReport | undefined,
): Statement[] {
  const statements = answers.map(({ place, context }) => {
    const whole = wordsOfAnswer(context);
    const start = Math.max(0, text.indexOf(whole, Math.max(0, place.start - whole.length)));
    const reply = whole.slice(0, nextAnswer(findings, place.end, codes, text) - start);
    return { wording: new Wording(withoutBoilerplate(withoutRepeatedCode(reply))), start };
  });
  const diagnostic = report?.diagnosticPlace;
  if (diagnostic)
    statements.push({ wording: new Wording(text.slice(diagnostic.start, diagnostic.end)), start: diagnostic.start });
  return statements;
}

/** Where the answer of a verdict stands, the place that its codes come from first. */
function placesOfAnswer(findings: readonly Finding[], codes: CodePair | null): Finding[] {
  return findings
    .filter(({ reply, enhanced }) =>
      codes?.reply == null ? enhanced === codes?.enhanced && reply === null : reply === codes.reply,
    )
    .slice(0, MOST_REPEATED);
}

/** What a provider means by an answer, by the first of its places that tells who gave it. */
function readingOfAny(
  knowledge: Knowledge,
  codes: CodePair | null,
  answers: readonly Answer[],
): ProviderReading | null {
  if (codes === null) return null;
  for (const { context } of answers) {
    const reading = readingOf(knowledge, codes, context);
    if (reading !== null) return reading;
  }
  return null;
}

/** The same answer stands in a notice two or three times; a log has more. */
const MOST_REPEATED = 4;

/** Kinds of text that tell of no failure, whatever their words sound like. */
const NO_FAILURE: ReadonlySet<TextKind> = new Set(['abuseReport', 'autoReply', 'listNotice']);

/** What a notice itself says stands at its beginning; the rest are reports and quotations. In UTF-16 units. */
const LONGEST_NOTICE = 16_384;

/** The one verdict of a text, or of the part of it that is read. */
function judge(
  knowledge: Knowledge,
  whole: string,
  own: string,
  findings: readonly Finding[],
  known: Known,
  recipient: string | null,
): { kind: TextKind; verdicts: Verdict[] } {
  const kind = kindOfText(own);
  const visible = findings.filter(({ start, end }) => own.slice(start, end).trim() !== '');
  const innermost = withoutWrappers(own, visible);
  const byCodes = verdictCodes(innermost);
  const codes = byCodes?.codes ?? null;
  if (codes === null && NO_FAILURE.has(kind)) return { kind, verdicts: [] };
  if (codes === null && kind === 'receipt') return { kind, verdicts: [{ ...RECEIVED, recipient }] };
  // Ordinary mail without a code is not searched for the words of bounces.
  const ordinary = codes === null && kind === 'other' && known === 'text';
  if (ordinary && !couldBeReply(own) && own === whole) return { kind, verdicts: [] };
  const report = recipientReports(own).find(
    ({ action }) => action === null || action === 'failed' || action === 'delayed',
  );
  const said = placesOfAnswer(innermost, codes);
  const answers = said.map((finding) => ({
    place: { start: finding.start, end: finding.end },
    context: contextOf(own, finding),
  }));
  const decided = decide(knowledge, {
    text: own,
    codes,
    answers,
    reading: readingOfAny(knowledge, codes, answers),
    replies: replyStatements(own, codes, answers, innermost, report),
    notice: { wording: new Wording(withoutBoilerplate(own.slice(0, LONGEST_NOTICE))), start: 0 },
    delayed: kind === 'delay',
  });
  if (ordinary && decided.confidence === 'low') return { kind, verdicts: [] };
  if (codes === null && kind === 'other' && decided.reason === 'unknown') return { kind, verdicts: [] };
  const permanence = byCodes?.permanence ?? permanenceWithoutCodes(kind, decided.reason);
  // a report of a delay, or of what was not a failure, says so
  const gaveUp = kind === 'bounce' && permanence === 'temporary' && (report?.action ?? 'failed') === 'failed';
  const [answer] = answers;
  const provider = decided.reading?.provider.name ?? (answer ? providerOf(knowledge, answer.context) : null);
  return {
    kind,
    verdicts: [{ recipient, codes, ...decided, provider, finding: said[0] ?? null, permanence, gaveUp }],
  };
}

/** A notice of success says nothing more. */
const RECEIVED: Verdict = {
  recipient: null,
  codes: null,
  reason: 'accepted',
  confidence: 'high',
  evidence: { kind: 'words', place: null },
  reading: null,
  card: null,
  others: [],
  permanence: 'success',
  gaveUp: false,
  provider: null,
  finding: null,
};

/** Faults of the way there pass by themselves, and so do limits. */
const PASSING: ReadonlySet<Reason> = new Set(['network', 'timed-out', 'greylisted', 'rate-limited']);

/** A notice that mail failed is the end, whatever the fault; a program's own line about one attempt is not. */
function permanenceWithoutCodes(kind: TextKind, reason: Reason): Permanence {
  return kind === 'delay' || (kind === 'other' && PASSING.has(reason)) ? 'temporary' : 'permanent';
}

/** A text this short may be a single reply without its code, in UTF-16 units (RFC 5321 §4.5.3.1.5). */
const LONGEST_REPLY = 512;

/** Whether a text may be a reply or a line of a log, and not a small message: it has no paragraphs and no header. */
function couldBeReply(text: string): boolean {
  return text.length <= LONGEST_REPLY && !/\n\s*\n|^(?:subject|from|to|date):/im.test(text.trim());
}

/** What is known of a text beforehand. */
type Known = 'text' | 'reply';

/**
 * What a bounce, a server's reply or a log excerpt comes down to. Works on the words a reader sees and uses a
 * delivery-status report where one stands among them (RFC 3464).
 * @param text plain text; at most some megabytes
 * @param known `reply` where the text is known to be one server's reply and nothing else
 */
export function diagnose(knowledge: Knowledge, text: string, known: Known = 'text'): Diagnosis {
  const findings = known === 'reply' ? detectInReply(text) : detect(text);
  const own = withoutOriginal(text);
  const parts = recipientParts(own, recipientReports(own));
  const sole = parts.length === 1 ? (parts[0]?.recipient ?? null) : null;
  const judged = judge(knowledge, text, own, findings, known, sole);
  const apart =
    parts.length < 2
      ? []
      : parts.flatMap((part) => {
          const about = aboutOnly(own, parts, part);
          return judge(knowledge, text, about, findings, known, part.recipient).verdicts;
        });
  // A recipient of whom nothing is told was named for another reason: the sender, a list, a postmaster.
  const failed = apart.filter(({ codes, reason }) => codes !== null || reason !== 'unknown');
  if (failed.length > 1) return { kind: judged.kind, findings, verdicts: failed };
  // A bounce that somebody forwards stands where other notices quote the message that failed.
  const told = judged.verdicts.some(({ codes, reason }) => codes !== null || reason !== 'unknown');
  const quoted = told ? null : quotedOriginal(text);
  const forwarded = quoted !== null && kindOfText(text.slice(quoted.start, quoted.end)) !== 'other';
  return { findings, ...(forwarded ? judge(knowledge, text, text, findings, known, null) : judged) };
}
