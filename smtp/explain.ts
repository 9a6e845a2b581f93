import type { VerdictFacts } from '../data/entry';
import { FACTS_OF_REASON, type Reason } from '../data/reasons';
import { type Asked, formatAsked } from './asked';
import type { Card, CardLink } from './card';
import { type CodePair, classDigit, formatPair } from './code-pair';
import { wordsOfAnswer } from './diagnose/answer-words';
import { withoutBoilerplate } from './diagnose/boilerplate';
import { type Decision, decide } from './diagnose/decide';
import { Wording } from './diagnose/reason-of-words';
import { explainCodes, uniqueSources, unregisteredMeaning } from './explain-codes';
import type { Knowledge } from './knowledge';
import { meaningsAt, type ProviderReading, readingOf } from './provider-reading';
import type { ReplyContext } from './reply-context';
import { withoutRepeatedCode } from './reply-lines';

/**
 * A provider's verdict. An entry may have been written for the temporary form of a reply that also comes as a refusal:
 * nothing that begins with 5 is still waiting. The reverse holds: some 4yz replies never succeed, whatever their class.
 */
function verdictOfEntry(pair: CodePair, { outcome, resend, actor }: VerdictFacts): VerdictFacts {
  const refused = classDigit(pair) === '5' && outcome === 'waiting';
  return refused ? { outcome: 'failed', resend: 'afterFix', actor } : { outcome, resend, actor };
}

/**
 * A provider's own steps; those of its reason where it has none. Where its verdict is the one the codes give anyway, it
 * means the same thing, and what helps elsewhere helps here too: the general steps stand in for the audiences that it
 * says nothing to.
 */
function stepsWith(knowledge: Knowledge, card: Card, entry: ProviderReading['entry']): Card['steps'] {
  const own = entry.text.steps;
  const sameVerdict = entry.outcome === card.outcome && entry.resend === card.resend && entry.actor === card.actor;
  if (sameVerdict) return { ...card.steps, ...own };
  return Object.keys(own).length > 0 ? own : knowledge.reasons[entry.reason].steps;
}

/** The card as one provider means it. */
function withReading(knowledge: Knowledge, pair: CodePair, card: Card, { provider, entry }: ProviderReading): Card {
  const { title, meaning } = entry.text;
  // What is said of the code in general does not hold where the provider means something else by it.
  const same = entry.reason === card.reason;
  return {
    ...card,
    ...verdictOfEntry(pair, entry),
    title,
    essence: same ? card.essence : title,
    meaning,
    seen: same ? card.seen : null,
    serverUse: same ? card.serverUse : null,
    readings: same ? card.readings : [],
    reason: entry.reason,
    steps: stepsWith(knowledge, card, entry),
    sources: uniqueSources(entry.sources, card.sources),
    provider: provider.name,
    elsewhere: card.provider === provider.name ? null : card.title,
    usedBy: [],
  };
}

/** The card of codes in general. One that a provider made up means what that provider means by it, whoever sends it. */
function generalCard(knowledge: Knowledge, pair: CodePair): Card {
  const card = explainCodes(knowledge, pair);
  const meaning = unregisteredMeaning(knowledge, pair);
  if (meaning === null) return card;
  const { made } = meaning;
  const { essence, seen, serverUse, readings = [] } = made.text;
  return {
    ...withReading(knowledge, pair, card, meaning),
    elsewhere: null,
    essence,
    seen,
    serverUse,
    readings,
    partners: pair.reply === null ? made.reply.map((reply) => `${reply} ${pair.enhanced}`) : [],
    related: made.confusedWith,
  };
}

/** A card whose codes leave the reason open, with the sentences of a reason that something else told. */
export function withReason(knowledge: Knowledge, pair: CodePair, card: Card, reason: Reason): Card {
  const { title, meaning, steps } = knowledge.reasons[reason];
  const { actor, resend, sources } = FACTS_OF_REASON[reason];
  // What is said of codes that mean something else does not hold here.
  const open = card.reason === 'unknown';
  return {
    ...card,
    title,
    essence: open ? card.essence : title,
    seen: open ? card.seen : null,
    serverUse: open ? card.serverUse : null,
    meaning,
    steps,
    reason,
    readings: [],
    // what passes by itself is nobody's to mend while it is still tried
    actor: classDigit(pair) === '4' && reason === 'greylisted' ? card.actor : actor,
    resend: classDigit(pair) === '5' ? resend : card.resend,
    elsewhere: card.title,
    sources: uniqueSources(sources, card.sources),
  };
}

/** What words and codes of one reply come down to whose provider means nothing of its own by it. */
function decideByReply(knowledge: Knowledge, codes: CodePair, context: ReplyContext): Decision {
  const { before, reply } = context;
  const place = { start: before.length, end: before.length + formatPair(codes).length };
  const wording = new Wording(withoutBoilerplate(withoutRepeatedCode(wordsOfAnswer(context))));
  const statement = { wording, start: before.length };
  return decide(knowledge, {
    text: before + reply,
    codes,
    answers: [{ place, context }],
    reading: null,
    replies: [statement],
    notice: { wording: new Wording(withoutBoilerplate(before + reply)), start: 0 },
    delayed: false,
  });
}

/**
 * Clear words of the reply say more than its codes: `550 5.1.1 Mailbox is full`. Those of the notice before it are asked
 * where the codes leave the reason open; vague ones leave the card as it is.
 */
function withWords(knowledge: Knowledge, pair: CodePair, card: Card, context: ReplyContext): Card {
  const { reason, evidence, card: better } = decideByReply(knowledge, pair, context);
  if (evidence.kind !== 'words' || reason === card.reason) return card;
  const inNotice = (evidence.place?.start ?? 0) < context.before.length;
  if (inNotice && card.reason !== 'unknown') return card;
  const told = withReason(knowledge, pair, card, better ?? reason);
  return { ...told, readings: card.reason === 'unknown' ? [] : card.readings };
}

/** Reasons that are no cause of their own: the queue's end, and a way there that did not work. */
const NO_CAUSE: ReadonlySet<Reason> = new Set(['unknown', 'timed-out', 'network']);

/** Mail software that gave up writes so behind the last reply, which names the cause (IANA registry, X.4.7). */
function hidesCause({ provider, entry }: ProviderReading, card: Card): boolean {
  return entry.reason === 'timed-out' && provider.hosts.length === 0 && !NO_CAUSE.has(card.reason);
}

/** A card of the cause, after the sender's own server has given up: a code that says "waiting" no longer holds. */
export function afterGivingUp(knowledge: Knowledge, pair: CodePair, card: Card): Card {
  const cause = withReason(knowledge, pair, card, card.reason);
  const notes: Card['notes'] = [...card.notes, { kind: 'gaveUp', code: formatPair(pair) }];
  return { ...cause, outcome: 'failed', resend: 'later', elsewhere: null, notes };
}

/** What to say about an answer of which is known what its provider means by it. */
export function explainReading(knowledge: Knowledge, pair: CodePair, reading: ProviderReading): Card {
  const card = generalCard(knowledge, pair);
  return hidesCause(reading, card) ? afterGivingUp(knowledge, pair, card) : withReading(knowledge, pair, card, reading);
}

/**
 * What to say about a server's answer.
 * @param context the reply's own words: a provider that can be told from them means what it means, and where the codes
 * leave the reason open, they may tell it
 */
export function explain(knowledge: Knowledge, pair: CodePair, context?: ReplyContext): Card {
  const card = generalCard(knowledge, pair);
  if (context === undefined) return card;
  const reading = readingOf(knowledge, pair, context);
  return reading === null ? withWords(knowledge, pair, card, context) : explainReading(knowledge, pair, reading);
}

/** The providers that mean something of their own by these codes. */
function usersOf(knowledge: Knowledge, codes: CodePair): CardLink[] {
  return Object.entries(knowledge.providers)
    .filter(([, provider]) => meaningsAt(provider, codes).length > 0)
    .map(([id, { name }]) => ({ address: formatAsked({ codes, at: { provider: id, entry: null } }), name }));
}

/**
 * What to say about codes that somebody asks for, in general or at one provider. Where the provider means several things
 * by them, the general card lists these; where it means nothing of its own, or is not known, the general card says so.
 */
export function explainAsked(knowledge: Knowledge, asked: Asked): Card {
  const { codes, at } = asked;
  const provider = at === null ? undefined : knowledge.providers[at.provider];
  const general = { ...generalCard(knowledge, codes), address: formatAsked(asked) };
  // asking every provider costs more than all the rest: only where it is shown
  const others = () => usersOf(knowledge, codes).filter(({ name }) => name !== general.provider);
  if (at === null || provider === undefined) return { ...general, usedBy: others() };
  const meanings = meaningsAt(provider, codes);
  const entry = at.entry === null && meanings.length === 1 ? meanings[0]?.[1] : provider.entries[at.entry ?? ''];
  if (entry !== undefined) return withReading(knowledge, codes, general, { provider, entry });
  if (meanings.length === 0) {
    const note = { kind: 'notOfProvider' as const, code: formatPair(codes), provider: provider.name };
    return { ...general, notes: [...general.notes, note], usedBy: others() };
  }
  const variants = meanings.map(([key, { text }]) => ({
    address: formatAsked({ codes, at: { provider: at.provider, entry: key } }),
    name: text.title,
  }));
  return { ...general, provider: provider.name, readings: [], variants };
}
