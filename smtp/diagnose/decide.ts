import type { Reason } from '../../data/reasons';
import { type CodePair, classDigit } from '../code-pair';
import type { Span } from '../detect/finding';
import { unregisteredMeaning } from '../explain-codes';
import type { Knowledge } from '../knowledge';
import { type ProviderReading, reasonOfTellingPhrase } from '../provider-reading';
import { reasonOfCodes } from '../reason-of-codes';
import type { ReplyContext } from '../reply-context';
import { type Command, commandOfAny } from './command-answered';
import type { Wording } from './reason-of-words';

/** What decided a verdict; the words stand in the text at `place`, in UTF-16 units. */
interface Evidence {
  kind: 'provider' | 'words' | 'codes' | 'command' | 'vagueWords';
  place: Span | null;
}

/**
 * How sure a reason is. `high`: a server said it in words or codes that mean one thing; `medium`: the notice around the
 * answer says it, the command answered suggests it, or words and codes disagree; `low`: it was said in words that servers
 * use for several reasons, or nothing tells.
 */
type Confidence = 'high' | 'medium' | 'low';

/** Why a delivery failed, and what else it may have been. */
export interface Decision {
  reason: Reason;
  confidence: Confidence;
  evidence: Evidence;
  /** a provider whose own meaning decided */
  reading: ProviderReading | null;
  /** the reason whose sentences tell a reader more, if another's do: a group that is closed to the sender */
  card: Reason | null;
  /** other reasons that the text allows, likeliest first; empty where the decision is sure */
  others: readonly Reason[];
}

type Candidate = Omit<Decision, 'others'>;

/** The answer of a server that codes come from: where it stands, and its words. */
export interface Answer {
  /** in UTF-16 units of the text */
  place: Span;
  context: ReplyContext;
}

/** A stretch of the text whose words may tell the reason. */
export interface Statement {
  wording: Wording;
  /** where it begins in the whole text, in UTF-16 units */
  start: number;
}

/** What a decision rests on. */
export interface Case {
  text: string;
  codes: CodePair | null;
  /** where the answer stands, the place that its codes come from first; a notice repeats it in a transcript and a report */
  answers: readonly Answer[];
  /** what the provider that answered means by it */
  reading: ProviderReading | null;
  /** the words of the answer, and of the report's diagnostic field, most exact first */
  replies: readonly Statement[];
  /** everything the notice says */
  notice: Statement;
  /** a warning about a message that is still tried */
  delayed: boolean;
}

/** At most so many other reasons are named: more would say that nothing is known. */
const MOST_OTHERS = 3;

function byWords(
  statements: readonly Statement[],
  clarity: 'clear' | 'vague',
  confidence: Confidence,
): (Candidate & { decisive: boolean }) | null {
  for (const { wording, start } of statements) {
    const found = wording.reason(clarity);
    if (found === null) continue;
    const place = { start: found.start + start, end: found.end + start };
    const kind = clarity === 'clear' ? 'words' : 'vagueWords';
    return {
      reason: found.reason,
      confidence,
      evidence: { kind, place },
      reading: null,
      card: found.card,
      decisive: found.decisive,
    };
  }
  return null;
}

/** Before RCPT TO no server knows the recipient: what sounds like one is about the sender, or the client's own name. */
function reasonSeenAt(reason: Reason, command: Command | null): Reason {
  if (!/^(?:mailbox-unknown|domain-unknown|mailbox-disabled)$/.test(reason)) return reason;
  if (command === 'connection') return 'blocklisted';
  if (command !== 'MAIL FROM') return reason;
  return reason === 'mailbox-disabled' ? 'sender-blocked' : 'sender-rejected';
}

/** What a refusal is about where neither code nor words tell: the command that it answers (RFC 5321 §4.3.2). */
function reasonAtCommand(command: Command | null, codes: CodePair | null): Reason {
  if (codes?.reply?.[0] !== '5') return 'unknown';
  switch (command) {
    case 'connection':
      return 'blocklisted';
    case 'MAIL FROM':
      return 'sender-rejected';
    case 'RCPT TO':
      // a status about security (X.7) says that the recipient is known
      if (codes.enhanced?.[2] === '7') return 'policy';
      return codes.reply === '550' ? 'mailbox-unknown' : 'unknown';
    default:
      return 'unknown';
  }
}

/** The reason that the codes name by themselves, or a provider that made them up. */
function reasonOfAnyCodes(knowledge: Knowledge, codes: CodePair | null): Reason {
  if (codes === null) return 'unknown';
  return unregisteredMeaning(knowledge, codes)?.entry.reason ?? reasonOfCodes(codes);
}

/** Says nothing but that something about the sender's address is wrong (RFC 3463 §3.2), whatever the words sound like. */
const ABOUT_SENDER = /^[45]\.1\.[78]$/;

/**
 * What words sound like that are about some address: beside X.1.7 and X.1.8 it is the sender's. Other words mean what they
 * say: Exchange Online locks its own customers out with 5.1.8, and sendmail asks for reverse DNS with 4.1.8.
 */
const ABOUT_AN_ADDRESS: ReadonlySet<Reason> = new Set([
  'unknown',
  'mailbox-unknown',
  'mailbox-disabled',
  'mailbox-moved',
  'domain-unknown',
  'no-mail-service',
  'network',
  'protocol-error',
  'sender-rejected',
]);

/** What a status without a detail is about (RFC 3463 §2), where nothing tells more. */
const REASON_OF_SUBJECT: Readonly<Record<string, Reason>> = { '3.0': 'server-error', '5.0': 'protocol-error' };

/** Reasons that the codes leave so wide that any words beside them are no contradiction. */
export const WIDE: ReadonlySet<Reason> = new Set([
  'unknown',
  'timed-out',
  'network',
  'policy',
  'server-error',
  'protocol-error',
]);

/**
 * Everything that may be the reason, strongest evidence first: the words of the provider that answered, clear words of the
 * reply, mail software that can be told by its words, the codes, clear words of the notice, and at last words that are said
 * for several reasons.
 */
function* candidates(
  knowledge: Knowledge,
  { text, codes, answers, reading, replies, notice, delayed }: Case,
  byCodes: Reason,
): Generator<Candidate> {
  const [answer] = answers;
  const place = answer?.place ?? null;
  const at = (kind: Evidence['kind'], reason: Reason, confidence: Confidence): Candidate => ({
    reason,
    confidence,
    evidence: { kind, place },
    reading: null,
    card: null,
  });
  const read = reading && { ...at('provider', reading.entry.reason, 'high'), reading };
  if (read !== null && read.reading.provider.hosts.length > 0) yield read;
  const words = byWords(replies, 'clear', 'high');
  if (codes?.enhanced && ABOUT_SENDER.test(codes.enhanced) && ABOUT_AN_ADDRESS.has(words?.reason ?? 'unknown'))
    yield at('codes', 'sender-rejected', 'high');
  // words that name several reasons mean the one that the codes name: `550 5.1.1 user unknown; see our spam policy`
  const confirmed = !WIDE.has(byCodes) && replies.some(({ wording }) => wording.says(byCodes));
  // a refused sender is refused for an address too
  if (confirmed && words?.decisive !== true && words?.reason !== 'sender-rejected') yield at('codes', byCodes, 'high');
  const command = commandOfAny(
    text,
    answers.map((each) => each.place),
  );
  if (words !== null) {
    const seen = reasonSeenAt(words.reason, command);
    yield { ...words, reason: seen, card: seen === words.reason ? words.card : null };
  }
  if (read !== null) yield read;
  const telling = codes && answer ? reasonOfTellingPhrase(knowledge, codes, answer.context.reply) : null;
  if (telling !== null) yield at('words', telling, 'high');
  const inNotice = byWords([notice], 'clear', 'medium');
  // X.4.7 only says that time ran out, and X.n.0 no more than the subject; the cause may stand beside it (RFC 3463 §3).
  if (inNotice !== null && (byCodes === 'timed-out' || codes?.enhanced?.endsWith('.0'))) yield inNotice;
  yield at('codes', byCodes, 'high');
  // that time ran out is the last thing to believe: any word of the answer says more
  if (inNotice !== null && inNotice.reason !== 'timed-out') yield inNotice;
  const byCommand = at('command', reasonAtCommand(command, codes), 'medium');
  // A server that refuses the connection has seen nothing but the address it comes from.
  if (byCommand.reason === 'blocklisted') yield byCommand;
  const vague = byWords(replies, 'vague', 'low');
  // every warning speaks of time, whatever held the message up
  const hidden = delayed && vague?.reason === 'timed-out';
  if (vague !== null && !hidden) yield vague;
  yield byCommand;
  if (inNotice !== null) yield inNotice;
  const vagueInNotice = byWords([notice], 'vague', 'low');
  if (vagueInNotice !== null) yield vagueInNotice;
  if (vague !== null) yield vague;
  yield at('codes', REASON_OF_SUBJECT[codes?.enhanced?.slice(2) ?? ''] ?? 'unknown', 'low');
}

/** Whether codes say another reason than the words that decided: `550 5.1.1 mailbox is full`. */
function contradicts(byCodes: Reason, decided: Candidate): boolean {
  return decided.evidence.kind === 'words' && !WIDE.has(byCodes) && byCodes !== decided.reason;
}

/** What a reason comes to in its circumstances. */
function inContext(reason: Reason, { codes }: Case): Reason {
  // a limit that passes by itself is one of the receiving server, not a lock on the sender's account
  if (reason === 'sender-blocked' && codes?.reply?.[0] === '4') return 'rate-limited';
  return reason;
}

const NOTHING_TELLS: Candidate = {
  reason: 'unknown',
  confidence: 'low',
  evidence: { kind: 'codes', place: null },
  reading: null,
  card: null,
};

/** The candidates that name a reason, each reason once; after a sure one there are no others. */
function telling(knowledge: Knowledge, about: Case): Candidate[] {
  const told: Candidate[] = [];
  const byCodes = reasonOfAnyCodes(knowledge, about.codes);
  for (const found of candidates(knowledge, about, byCodes)) {
    const candidate = { ...found, reason: inContext(found.reason, about) };
    if (candidate.reason === 'unknown' || told.some(({ reason }) => reason === candidate.reason)) continue;
    if (told.length > 0) told.push(candidate);
    else {
      const doubted = contradicts(byCodes, candidate);
      told.push(doubted ? { ...candidate, confidence: 'medium' } : candidate);
      if (candidate.confidence === 'high' && !doubted) break;
    }
  }
  return told;
}

/** A positive answer leaves nothing to decide. */
const ACCEPTED: Omit<Decision, 'evidence'> = {
  reason: 'accepted',
  confidence: 'high',
  reading: null,
  card: null,
  others: [],
};

/** The reason of a failure by its strongest evidence. Never throws; where nothing tells, the reason is `unknown`. */
export function decide(knowledge: Knowledge, about: Case): Decision {
  if (about.codes !== null && classDigit(about.codes) < '4') {
    return { ...ACCEPTED, evidence: { kind: 'codes', place: about.answers[0]?.place ?? null } };
  }
  const [decided = NOTHING_TELLS, ...rest] = telling(knowledge, about);
  return { ...decided, others: rest.slice(0, MOST_OTHERS).map(({ reason }) => reason) };
}
