import type { CodeText, VerdictFacts } from '../data/entry';
import type { Source } from '../data/sources';
import type { Card, CardNote, RegistryLine } from './card';
import { type CodePair, classDigit, formatPair } from './code-pair';
import { codeFits } from './code-range';
import type { DetailEntry, Knowledge, ReplyEntry, UnregisteredEntry } from './knowledge';
import type { ProviderReading } from './provider-reading';
import { reasonOfCodes } from './reason-of-codes';

const detailOf = (enhanced: string): string => enhanced.slice(2);
const subjectOf = (enhanced: string): string => enhanced.split('.')[1] ?? '';

/** `X.0.0` only repeats the class; a known reply code beside it says more. */
const saysLittle = (enhanced: string): boolean => enhanced.endsWith('.0.0');

const VERDICT_BY_CLASS: Record<string, VerdictFacts> = {
  '1': { outcome: 'notAboutMessage', resend: 'notNeeded', actor: 'nobody' },
  '2': { outcome: 'accepted', resend: 'notNeeded', actor: 'nobody' },
  '3': { outcome: 'notAboutMessage', resend: 'notNeeded', actor: 'nobody' },
  '4': { outcome: 'waiting', resend: 'automatic', actor: 'nobody' },
  '5': { outcome: 'failed', resend: 'afterFix', actor: 'depends' },
};

const UNKNOWN_VERDICT: VerdictFacts = { outcome: 'notAboutMessage', resend: 'notNeeded', actor: 'nobody' };

/** What a sending program makes of an answer, by its class alone (RFC 5321 §4.2.1). */
const verdictOfClass = (pair: CodePair): VerdictFacts => VERDICT_BY_CLASS[classDigit(pair)] ?? UNKNOWN_VERDICT;

/** Of one pair: the reply code and the enhanced code belong to different classes (RFC 2034 §4 forbids it). */
function classesDiffer({ reply, enhanced }: CodePair): boolean {
  return reply !== null && enhanced !== null && reply[0] !== enhanced[0];
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

/** A code that a provider made up, and what that provider means by it. */
interface UnregisteredMeaning extends ProviderReading {
  made: UnregisteredEntry;
}

/** What an unregistered code means; one written for the very code comes before one for a range. Null for other codes. */
export function unregisteredMeaning(
  { unregistered, providers }: Knowledge,
  { enhanced }: CodePair,
): UnregisteredMeaning | null {
  if (enhanced === null) return null;
  const made =
    unregistered.find(({ codes }) => codes === enhanced) ?? unregistered.find(({ codes }) => codeFits(enhanced, codes));
  const provider = made && providers[made.provider];
  const entry = made && provider?.entries[made.entry];
  return made === undefined || provider === undefined || entry === undefined ? null : { made, provider, entry };
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
 * What a server's answer means by its codes alone, whoever gave it.
 *
 * The enhanced code is the more precise one, so its sentences lead. Where its class contradicts the reply code, the
 * sentences are those of the same detail in the reply code's class: the reply code governs (RFC 5321 §4.2). Any
 * grammatical pair gets a card; unknown numbers are explained by their class.
 */
export function explainCodes(knowledge: Knowledge, pair: CodePair): Card {
  const reply = pair.reply === null ? undefined : knowledge.reply[pair.reply];
  const detail = pair.enhanced === null ? undefined : knowledge.details[detailOf(pair.enhanced)];
  const governed = pair.enhanced === null ? null : `${classDigit(pair)}.${detailOf(pair.enhanced)}`;
  const twin = governed === null ? undefined : knowledge.enhanced[governed];
  const enhanced = twin ?? (pair.enhanced === null ? undefined : knowledge.enhanced[pair.enhanced]);
  // Of successes the reply code says more: `235 2.7.0` is a login, and `254 4.7.1` an acceptance, whatever else it says.
  const succeeds = reply !== undefined && pair.reply?.[0] === '2';
  const enhancedLeads =
    enhanced !== undefined && !succeeds && !(saysLittle(pair.enhanced ?? '') && reply !== undefined);
  const main = enhancedLeads ? enhanced : reply;
  const contradicted = enhancedLeads && twin === undefined && classesDiffer(pair);
  const { outcome, resend, actor } = contradicted || main === undefined ? verdictOfClass(pair) : main;
  const base = {
    outcome,
    resend,
    actor,
    codes: pair,
    label: formatPair(pair),
    address: formatPair(pair),
    reason: reasonOfCodes(pair),
    provider: null,
    elsewhere: null,
    variants: [],
    usedBy: [],
    notes: notesOf(pair, reply, detail),
    registry: registryOf(pair, reply, detail),
    partners: pair.enhanced === null ? (reply?.enhanced ?? []).map((code) => `${reply?.code} ${code}`) : [],
    sources: uniqueSources(main?.sources, reply?.sources, enhanced?.sources, detail?.sources),
  };
  if (main !== undefined && (enhancedLeads || succeeds || pair.enhanced === null || saysLittle(pair.enhanced))) {
    const { title, essence, meaning, seen, serverUse, steps, readings = [] } = main.text;
    return { ...base, title, essence, meaning, seen, serverUse, steps, readings, related: main.confusedWith };
  }
  const frame = pair.enhanced === null ? null : frameText(knowledge, governed ?? pair.enhanced);
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
