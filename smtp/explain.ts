import type { CodeText, Steps, VerdictFacts } from '../data/entry';
import type { Source } from '../data/sources';
import type { Audience, Moment, Standing } from '../data/vocabulary';
import { type CodePair, classDigit, formatPair } from './code-pair';
import type { DetailEntry, Knowledge, ReplyEntry } from './knowledge';
import { type ProviderReading, readingOf } from './provider-reading';
import type { ReplyContext } from './reply-context';

/** Something a reader must know about the codes themselves. The words are the interface's. */
export type CardNote =
  /** `554 4.4.7`: the reply code governs (RFC 5321 §4.2), the enhanced code contradicts it */
  | { kind: 'classMismatch'; reply: string; enhanced: string }
  /** no list knows this number; its first digit alone is meaningful (RFC 5321 §4.2) */
  | { kind: 'unknownReply'; reply: string }
  /** the registry does not have this number; its class and subject are meaningful (RFC 3463 §2) */
  | { kind: 'unregisteredEnhanced'; enhanced: string }
  /** very probably an enhanced code that lost its dots */
  | { kind: 'dotless'; reply: string; enhanced: string };

/** What the registry or the RFC says of one of the card's codes. */
export interface RegistryLine {
  code: string;
  name: string;
  standing: Standing | 'registered';
  answers: readonly Moment[];
}

/** Everything the interface shows about one answer of a server, in one language. Plain data, safe to post between scripts. */
export interface Card extends VerdictFacts {
  codes: CodePair;
  /** `550 5.1.1` */
  label: string;
  title: string;
  essence: string;
  meaning: string;
  seen: string | null;
  serverUse: string | null;
  steps: Partial<Record<Audience, Steps>>;
  readings: readonly string[];
  notes: readonly CardNote[];
  registry: readonly RegistryLine[];
  /** a reply code with each enhanced code it usually comes with, `550 5.1.1`: a more exact answer */
  partners: readonly string[];
  /** codes people take for this one */
  related: readonly string[];
  sources: readonly Source[];
  /** who answered, where its own meaning is the one explained */
  provider: string | null;
  /** what the same codes mean to everybody else; null unless a provider's own meaning is explained */
  elsewhere: string | null;
}

const detailOf = (enhanced: string): string => enhanced.slice(2);
const subjectOf = (enhanced: string): string => enhanced.split('.')[1] ?? '';

/** `X.0.0`, `X.1.0` and their like only repeat the class; a known reply code beside them says more. */
const saysLittle = (enhanced: string): boolean => enhanced.endsWith('.0.0');

const VERDICT_BY_CLASS: Record<string, VerdictFacts> = {
  '1': { outcome: 'notAboutMessage', resend: 'notNeeded', actor: 'nobody' },
  '2': { outcome: 'accepted', resend: 'notNeeded', actor: 'nobody' },
  '3': { outcome: 'notAboutMessage', resend: 'notNeeded', actor: 'nobody' },
  '4': { outcome: 'waiting', resend: 'automatic', actor: 'nobody' },
  '5': { outcome: 'failed', resend: 'afterFix', actor: 'depends' },
};

const UNKNOWN_VERDICT: VerdictFacts = { outcome: 'notAboutMessage', resend: 'notNeeded', actor: 'nobody' };

/** Of one pair: the reply code and the enhanced code belong to different classes (RFC 2034 §4 forbids it). */
function classesDiffer({ reply, enhanced }: CodePair): boolean {
  return reply !== null && enhanced !== null && reply[0] !== enhanced[0];
}

/** The class decides the verdict where no entry does, and where reply and enhanced code disagree (RFC 5321 §4.2). */
function verdictOf(pair: CodePair, main: VerdictFacts | undefined): VerdictFacts {
  return main ?? VERDICT_BY_CLASS[classDigit(pair)] ?? UNKNOWN_VERDICT;
}

function notesOf(pair: CodePair, reply: ReplyEntry | undefined, detail: DetailEntry | undefined): CardNote[] {
  const notes: CardNote[] = [];
  if (pair.reply !== null && pair.enhanced !== null && classesDiffer(pair))
    notes.push({ kind: 'classMismatch', reply: pair.reply, enhanced: pair.enhanced });
  if (pair.reply !== null && reply === undefined) notes.push({ kind: 'unknownReply', reply: pair.reply });
  if (pair.reply !== null && pair.enhanced === null && reply?.dotless !== undefined)
    notes.push({ kind: 'dotless', reply: pair.reply, enhanced: reply.dotless });
  if (pair.enhanced !== null && detail === undefined)
    notes.push({ kind: 'unregisteredEnhanced', enhanced: pair.enhanced });
  return notes;
}

function registryOf(pair: CodePair, reply: ReplyEntry | undefined, detail: DetailEntry | undefined): RegistryLine[] {
  const lines: RegistryLine[] = [];
  if (reply !== undefined)
    lines.push({ code: reply.code, name: reply.name, standing: reply.standing, answers: reply.answers });
  if (pair.enhanced !== null && detail?.name)
    lines.push({ code: pair.enhanced, name: detail.name, standing: 'registered', answers: [] });
  return lines;
}

/** Sources of several lists, each address once. */
export function uniqueSources(...lists: (readonly Source[] | undefined)[]): Source[] {
  const byUrl = new Map(lists.flatMap((list) => list ?? []).map((source) => [source.url, source]));
  return [...byUrl.values()];
}

/** The frame of an enhanced code without an entry: its detail, or subject, or class (RFC 3463 §2). */
function frameText(knowledge: Knowledge, enhanced: string): Pick<CodeText, 'title' | 'essence' | 'meaning'> {
  const digit = enhanced[0] as '2' | '4' | '5';
  const ofClass = knowledge.classes[digit];
  const frame = knowledge.details[detailOf(enhanced)]?.text ?? knowledge.subjects[subjectOf(enhanced)] ?? ofClass;
  const meaning = frame === ofClass ? frame.meaning : `${frame.meaning} ${ofClass.meaning}`;
  return { title: frame.title, essence: frame.meaning, meaning };
}

/**
 * What to say about a server's answer.
 *
 * The enhanced code is the more precise one, so its sentences lead; the verdict follows the reply code where
 * the two classes disagree. Any grammatical pair gets a card: unknown numbers are explained by their class.
 * @param context the reply's own words: a provider that can be told from them means what it means
 */
export function explain(knowledge: Knowledge, pair: CodePair, context?: ReplyContext): Card {
  const card = explainCodes(knowledge, pair);
  const reading = context === undefined ? null : readingOf(knowledge, pair, context);
  return reading === null ? card : withReading(knowledge, card, reading);
}

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
function withReading(knowledge: Knowledge, card: Card, { provider, entry }: ProviderReading): Card {
  const { title, meaning } = entry.text;
  return {
    ...card,
    ...verdictOfEntry(card.codes, entry),
    title,
    meaning,
    steps: stepsWith(knowledge, card, entry),
    sources: uniqueSources(entry.sources, card.sources),
    provider: provider.name,
    elsewhere: card.title,
  };
}

function explainCodes(knowledge: Knowledge, pair: CodePair): Card {
  const reply = pair.reply === null ? undefined : knowledge.reply[pair.reply];
  const detail = pair.enhanced === null ? undefined : knowledge.details[detailOf(pair.enhanced)];
  const enhanced = pair.enhanced === null ? undefined : knowledge.enhanced[pair.enhanced];
  // Of successes the reply code says more: `235 2.7.0` is a login, and `254 4.7.1` an acceptance, whatever else it says.
  const succeeds = reply !== undefined && pair.reply?.[0] === '2';
  const enhancedLeads = enhanced !== undefined && !succeeds && !(saysLittle(enhanced.code) && reply !== undefined);
  const main = enhancedLeads ? enhanced : reply;
  const verdictEntry = enhancedLeads && classesDiffer(pair) ? undefined : main;
  const base = {
    ...verdictOf(pair, verdictEntry),
    codes: pair,
    provider: null,
    elsewhere: null,
    label: formatPair(pair),
    notes: notesOf(pair, reply, detail),
    registry: registryOf(pair, reply, detail),
    partners: pair.enhanced === null ? (reply?.enhanced ?? []).map((code) => `${reply?.code} ${code}`) : [],
    sources: uniqueSources(main?.sources, reply?.sources, enhanced?.sources, detail?.sources),
  };
  if (main !== undefined && (enhancedLeads || succeeds || pair.enhanced === null || saysLittle(pair.enhanced))) {
    const { title, essence, meaning, seen, serverUse, steps, readings = [] } = main.text;
    return { ...base, title, essence, meaning, seen, serverUse, steps, readings, related: main.confusedWith };
  }
  const frame = pair.enhanced === null ? null : frameText(knowledge, pair.enhanced);
  const fallback = knowledge.classes[classDigit(pair) as '2' | '4' | '5'] ?? { title: base.label, meaning: '' };
  const { title, essence, meaning } = frame ?? { ...fallback, essence: fallback.meaning };
  return {
    ...base,
    title,
    essence,
    meaning,
    seen: reply?.text.seen ?? null,
    serverUse: reply?.text.serverUse ?? null,
    steps: reply?.text.steps ?? {},
    readings: [],
    related: reply?.confusedWith ?? [],
  };
}
