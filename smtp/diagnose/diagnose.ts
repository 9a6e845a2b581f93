import type { Reason } from '../../data/reasons';
import type { CodePair } from '../code-pair';
import { detect } from '../detect/detect';
import type { Finding, Span } from '../detect/finding';
import { unregisteredMeaning } from '../explain-codes';
import type { Knowledge } from '../knowledge';
import { type ProviderReading, readingOf, reasonOfTellingPhrase } from '../provider-reading';
import { reasonOfCodes } from '../reason-of-codes';
import { contextOf, type ReplyContext } from '../reply-context';
import { withoutRepeatedCode } from '../reply-lines';
import { withoutBoilerplate } from './boilerplate';
import { type Command, commandOf } from './command-answered';
import { type RecipientReport, recipientReports } from './delivery-status';
import { kindOfText, type TextKind } from './kind-of-text';
import { quotedOriginal, withoutOriginal } from './quoted-original';
import { reasonOfWords } from './reason-of-words';
import { aboutOnly, recipientParts } from './recipients';
import { type Permanence, verdictCodes } from './verdict-codes';

/** What decided a verdict, strongest first; the words stand in the text at `place`, in UTF-16 units. */
interface Evidence {
  kind: 'provider' | 'words' | 'codes' | 'command' | 'vagueWords';
  place: Span | null;
}

/** What one failed delivery comes down to. */
export interface Verdict {
  /** lower case; null where the text does not tell several apart */
  recipient: string | null;
  /** null where no server gave a code */
  codes: CodePair | null;
  reason: Reason;
  permanence: Permanence;
  evidence: Evidence;
  /** a provider whose own meaning decided */
  reading: ProviderReading | null;
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

interface Deciding {
  reason: Reason;
  evidence: Evidence;
  reading: ProviderReading | null;
}

/** The answer of a server that codes come from: where it stands, and its words. */
interface Answer {
  finding: Finding;
  context: ReplyContext;
}

/** A stretch of the text whose words may tell the reason. */
interface Statement {
  text: string;
  start: number;
}

const shifted = (start: number, end: number, by: number): Span => ({ start: start + by, end: end + by });

function byWords(statements: readonly Statement[], clarity: 'clear' | 'vague'): Deciding | null {
  for (const { text, start } of statements) {
    const found = reasonOfWords(text, clarity);
    if (found !== null)
      return {
        reason: found.reason,
        evidence: { kind: clarity === 'clear' ? 'words' : 'vagueWords', place: shifted(found.start, found.end, start) },
        reading: null,
      };
  }
  return null;
}

/** The reason that the codes name by themselves, or a provider that made them up. */
function reasonOfAnyCodes(knowledge: Knowledge, codes: CodePair): Reason {
  return unregisteredMeaning(knowledge, codes)?.entry.reason ?? reasonOfCodes(codes);
}

/** Says nothing but that something about the sender's address is wrong (RFC 3463 §3.2), whatever the words sound like. */
const ABOUT_SENDER = /^[45]\.1\.[78]$/;

/**
 * The reason of a failure, strongest evidence first: the words of the provider that answered, clear words of the reply,
 * mail software that can be told by its words, the codes, clear words of the notice, and at last words that are said for
 * several reasons.
 */
function decide(
  knowledge: Knowledge,
  codes: CodePair | null,
  answer: Answer | null,
  text: string,
  replies: readonly Statement[],
  notice: Statement,
): Deciding {
  const reading = codes && answer && readingOf(knowledge, codes, answer.context);
  const place = answer && { start: answer.finding.start, end: answer.finding.end };
  const read = reading && { reason: reading.entry.reason, evidence: { kind: 'provider' as const, place }, reading };
  if (read !== null && read.reading.provider.hosts.length > 0) return read;
  if (codes?.enhanced && ABOUT_SENDER.test(codes.enhanced))
    return { reason: 'sender-rejected', evidence: { kind: 'codes', place }, reading: null };
  const command = answer && commandOf(text, answer.finding);
  const words = byWords(replies, 'clear');
  const clear = words === null ? read : { ...words, reason: reasonSeenAt(words.reason, command) };
  if (clear !== null) return clear;
  const telling = codes && answer && reasonOfTellingPhrase(knowledge, codes, answer.context.reply);
  if (telling !== null && telling !== 'unknown')
    return { reason: telling, evidence: { kind: 'words', place }, reading: null };
  const byCodes = codes === null ? 'unknown' : reasonOfAnyCodes(knowledge, codes);
  const inNotice = byWords([notice], 'clear');
  // X.4.7 only says that time ran out; the cause may stand beside it (registry, X.4.7).
  if (byCodes !== 'unknown' && (byCodes !== 'timed-out' || inNotice === null))
    return { reason: byCodes, evidence: { kind: 'codes', place }, reading: null };
  if (inNotice !== null) return inNotice;
  const atCommand = reasonAtCommand(command, codes);
  const byCommand = atCommand && { reason: atCommand, evidence: { kind: 'command' as const, place }, reading: null };
  // A server that refuses the connection has seen nothing but the address it comes from.
  if (byCommand?.reason === 'blocklisted') return byCommand;
  return (
    byWords(replies, 'vague') ??
    byCommand ??
    byWords([notice], 'vague') ?? { reason: 'unknown', evidence: { kind: 'codes', place }, reading: null }
  );
}

/** Before RCPT TO no server knows the recipient: what sounds like one is about the sender, or the client's own name. */
function reasonSeenAt(reason: Reason, command: Command | null): Reason {
  if (!/^(?:mailbox-unknown|domain-unknown|mailbox-disabled)$/.test(reason)) return reason;
  return command === 'connection' ? 'blocklisted' : command === 'MAIL FROM' ? 'sender-rejected' : reason;
}

/** What a refusal is about where neither code nor words tell: the command that it answers (RFC 5321 §4.3.2). */
function reasonAtCommand(command: Command | null, codes: CodePair | null): Reason | null {
  if (codes?.reply?.[0] !== '5') return null;
  switch (command) {
    case 'connection':
      return 'blocklisted';
    case 'MAIL FROM':
      return 'sender-rejected';
    case 'RCPT TO':
      return codes.reply === '550' ? 'mailbox-unknown' : null;
    default:
      return null;
  }
}

/** The words of an answer, and of the report's diagnostic field, most exact first. */
function replyStatements(text: string, answer: Answer | null, report: RecipientReport | undefined): Statement[] {
  const statements: Statement[] = [];
  if (answer !== null) {
    const { reply } = answer.context;
    const start = Math.max(0, text.indexOf(reply, Math.max(0, answer.finding.start - reply.length)));
    statements.push({ text: withoutBoilerplate(withoutRepeatedCode(reply)), start });
  }
  const diagnostic = report?.diagnosticPlace;
  if (diagnostic) statements.push({ text: text.slice(diagnostic.start, diagnostic.end), start: diagnostic.start });
  return statements;
}

/** The finding that a pair of codes comes from. */
function findingOf(findings: readonly Finding[], { reply, enhanced }: CodePair): Finding | null {
  return findings.find((each) => each.reply === reply && (reply !== null || each.enhanced === enhanced)) ?? null;
}

/** The one verdict of a text, or of the part of it that is read. */
function judge(
  knowledge: Knowledge,
  whole: string,
  own: string,
  findings: readonly Finding[],
): { kind: TextKind; verdicts: Verdict[] } {
  const kind = kindOfText(own);
  const visible = findings.filter(({ start, end }) => own.slice(start, end).trim() !== '');
  const byCodes = verdictCodes(visible);
  const codes = byCodes?.codes ?? null;
  if (codes === null && (kind === 'abuseReport' || kind === 'autoReply')) return { kind, verdicts: [] };
  const reports = recipientReports(own);
  const report = reports.find(({ action }) => action === null || action === 'failed' || action === 'delayed');
  const finding = codes && findingOf(visible, codes);
  const answer = finding && { finding, context: contextOf(own, finding) };
  const notice: Statement = { text: withoutBoilerplate(own), start: 0 };
  const replies = replyStatements(own, answer, report);
  // Ordinary mail without a code is not searched for the words of bounces.
  const short = own.length <= LONGEST_REPLY;
  const quotes = own !== whole;
  if (codes === null && kind === 'other' && !short && !quotes) return { kind, verdicts: [] };
  const decided = decide(knowledge, codes, answer, own, replies, notice);
  if (codes === null && kind === 'other' && decided.reason === 'unknown') return { kind, verdicts: [] };
  const permanence = byCodes?.permanence ?? (kind === 'delay' ? 'temporary' : 'permanent');
  return { kind, verdicts: [{ recipient: null, codes, ...decided, finding, permanence }] };
}

/** A text this short may be a single reply without its code, in UTF-16 units (RFC 5321 §4.5.3.1.5). */
const LONGEST_REPLY = 512;

/**
 * What a bounce, a server's reply or a log excerpt comes down to. Works on the words a reader sees and uses a
 * delivery-status report where one stands among them (RFC 3464).
 * @param text plain text; at most some megabytes
 */
export function diagnose(knowledge: Knowledge, text: string): Diagnosis {
  const findings = detect(text);
  const own = withoutOriginal(text);
  const judged = judge(knowledge, text, own, findings);
  const parts = recipientParts(own, recipientReports(own));
  const apart = parts.flatMap((part) =>
    judge(knowledge, text, aboutOnly(own, parts, part), findings).verdicts.map((verdict) => ({
      ...verdict,
      recipient: part.recipient,
    })),
  );
  // A recipient of whom nothing is told was named for another reason: the sender, a list, a postmaster.
  const failed = apart.filter(({ codes, reason }) => codes !== null || reason !== 'unknown');
  if (failed.length > 1) return { kind: judged.kind, findings, verdicts: failed };
  // A bounce that somebody forwards stands where other notices quote the message that failed.
  const told = judged.verdicts.some(({ codes, reason }) => codes !== null || reason !== 'unknown');
  const quoted = told ? null : quotedOriginal(text);
  const forwarded = quoted !== null && kindOfText(text.slice(quoted.start, quoted.end)) !== 'other';
  return { findings, ...(forwarded ? judge(knowledge, text, text, findings) : judged) };
}
