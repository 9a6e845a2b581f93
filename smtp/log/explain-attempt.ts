import type { Reason } from '../../data/reasons';
import type { Outcome } from '../../data/vocabulary';
import { formatAsked } from '../asked';
import type { Card } from '../card';
import { type CodePair, classDigit } from '../code-pair';
import { diagnose, type Verdict } from '../diagnose/diagnose';
import { Wording } from '../diagnose/reason-of-words';
import { explain } from '../explain';
import { explainReason } from '../explain-reason';
import { explainVerdict } from '../explain-verdict';
import type { Knowledge } from '../knowledge';
import { keysOf, providerOfHost } from '../provider-reading';
import { alike } from './alike';
import type { Attempt, Fate } from './attempt';

/** What an attempt means: everything that attempts which mean the same have in common. */
export interface Meaning {
  /** its codes as `550 5.1.1`; empty where only words told */
  label: string;
  /** of the page that explains it: a code, a provider's meaning of one, or a reason */
  address: string;
  outcome: Outcome;
  /** who gave the answer, as far as it tells */
  provider: string | null;
  reason: Reason;
}

/** Words of a log's own that no answer has: the message waited too long. */
const EXPIRED = /\bstatus=expired\b|\bretry time(?:out)? (?:not reached|exceeded)|\bmessage expired\b/i;

/** What an attempt comes down to whose words the diagnosis of whole texts does not believe. */
function reasonOfMark({ fate, said }: Attempt): Reason {
  if (EXPIRED.test(said)) return 'timed-out';
  const wording = new Wording(said);
  const found = wording.reason('clear') ?? wording.reason('vague');
  // a log that says "deferred" of a mailbox that does not exist means something else by it
  return found?.reason ?? (fate === 'deferred' ? 'network' : 'unknown');
}

/** The diagnosis of an attempt; null where its words tell nothing, or no more than the log's own mark does. */
function verdictOf(knowledge: Knowledge, { said, fate }: Attempt): Verdict | null {
  const [verdict] = diagnose(knowledge, said).verdicts;
  if (verdict === undefined || (verdict.codes === null && verdict.reason === 'unknown' && fate !== 'unsaid'))
    return null;
  // while a message is still tried nothing has given up: it could not be handed over this time
  const passing = verdict.reason === 'timed-out' && verdict.permanence === 'temporary';
  return passing ? { ...verdict, reason: 'network' } : verdict;
}

/** The address of the page that says most of a verdict. */
function addressOf(knowledge: Knowledge, { reading }: Verdict, codes: CodePair, card: Card): string {
  if (reading === null || card.provider !== reading.provider.name) return card.address;
  const at = keysOf(knowledge, reading);
  return at === null ? card.address : formatAsked({ codes, at });
}

/** Without a code the log's own word for what became of the message is surer than what its words sound like. */
function outcomeOf({ outcome }: Card, fate: Fate): Outcome {
  return fate === 'deferred' ? 'waiting' : fate === 'refused' ? 'failed' : outcome;
}

function cardOf(knowledge: Knowledge, verdict: Verdict, { said, fate }: Attempt): Card {
  const card = explainVerdict(knowledge, verdict, said);
  if (verdict.codes === null) return { ...card, outcome: outcomeOf(card, fate) };
  // what a program writes when it gives up, it also writes into its log each time before
  const stillTried = fate === 'deferred' && classDigit(verdict.codes) === '4' && card.outcome === 'failed';
  return stillTried ? explain(knowledge, verdict.codes) : card;
}

/** The card of an attempt, in one language; null where its words are no answer, in spite of their numbers. */
export function cardOfAttempt(knowledge: Knowledge, attempt: Attempt): Card | null {
  const verdict = verdictOf(knowledge, attempt);
  if (verdict !== null) return cardOf(knowledge, verdict, attempt);
  if (attempt.fate === 'unsaid') return null;
  return explainReason(knowledge, reasonOfMark(attempt), attempt.fate === 'deferred');
}

function meaningOf(knowledge: Knowledge, attempt: Attempt): Meaning | null {
  const verdict = verdictOf(knowledge, attempt);
  const card = verdict === null ? cardOfAttempt(knowledge, attempt) : cardOf(knowledge, verdict, attempt);
  if (card === null) return null;
  const { label, outcome } = card;
  const address = verdict?.codes ? addressOf(knowledge, verdict, verdict.codes, card) : card.address;
  return {
    label,
    address,
    outcome,
    provider: card.provider ?? verdict?.provider ?? null,
    reason: verdict?.reason ?? card.reason,
  };
}

/** More different answers than this are not remembered at once: memory would grow with the log. */
const MOST_REMEMBERED = 50_000;

/** What attempts mean. A log repeats its answers, and each different one takes about a millisecond. */
export class AttemptReader {
  readonly #known = new Map<string, Meaning | null>();
  readonly #providers = new Map<string, string | null>();

  constructor(private readonly knowledge: Knowledge) {}

  readonly #providerOf = (host: string): string | null => {
    const known = this.#providers.get(host);
    if (known !== undefined) return known;
    const provider = providerOfHost(this.knowledge, host);
    if (this.#providers.size >= MOST_REMEMBERED) this.#providers.clear();
    this.#providers.set(host, provider);
    return provider;
  };

  /** Null where the words are no answer, in spite of their numbers. */
  meaning(attempt: Attempt): Meaning | null {
    const domain = attempt.recipient?.split('@')[1] ?? '';
    const key = `${attempt.fate}\n${alike(attempt.said, domain, this.#providerOf)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const meaning = meaningOf(this.knowledge, attempt);
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(key, meaning);
    return meaning;
  }
}
