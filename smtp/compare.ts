import type { Reason } from '../data/reasons';
import type { Source } from '../data/sources';
import { AUDIENCES, type Audience, type Outcome } from '../data/vocabulary';
import { parseAsked } from './asked';
import type { Card } from './card';
import { uniqueSources } from './explain-codes';
import type { Knowledge } from './knowledge';

/** The facts that codes can differ in, in the order a reader cares. */
const DIMENSIONS = ['outcome', 'resend', 'actor', 'reason', 'answers', 'standing'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * How the sides relate, for an opening sentence. They are placeholders, the sentence is the interface's: `450`,
 * `5.2.2 (Gmail)`, or the name of a reason, `mailbox-full`.
 */
export type Opening =
  | { kind: 'oneIsAboutAMessage'; about: string; other: string }
  | { kind: 'noneIsAboutAMessage'; codes: readonly string[] }
  | { kind: 'sameOutcome'; outcome: 'accepted' | 'waiting' | 'failed'; reason: Reason | null; codes: readonly string[] }
  | { kind: 'waitingOrFailed'; waiting: string; failed: string }
  | { kind: 'acceptedOrWaiting'; accepted: string; waiting: string }
  | { kind: 'acceptedOrFailed'; accepted: string; failed: string }
  /** three or more that part ways, or reasons among them: who belongs to which outcome, in the order of the sides */
  | { kind: 'parted'; outcomes: readonly { outcome: Outcome; codes: readonly string[] }[] };

/** The cards set side by side. Columns are the cards in the order given. */
export interface Comparison {
  cards: readonly Card[];
  opening: Opening;
  /** hand-written, for codes that people confuse: about all of them, or about some */
  notes: readonly string[];
  /** dimensions in which the codes differ */
  differences: readonly Dimension[];
  /** dimensions that are the same for all, worth saying once */
  inCommon: readonly Dimension[];
  /** audiences that at least one card has steps for */
  audiences: readonly Audience[];
  /** everything that the cards rest on, each source once */
  sources: readonly Source[];
}

/** One comparable value of a card; equal strings are equal facts. Empty means that nothing is defined. */
function factOf(card: Card, dimension: Dimension): string {
  const replyLine = card.registry[0];
  if (dimension === 'answers') return (replyLine?.answers ?? []).join(',');
  if (dimension === 'standing') return replyLine?.standing ?? '';
  if (dimension === 'reason') return card.reason === 'unknown' ? '' : card.reason;
  return card[dimension];
}

/** What the opening sentence calls a card: `450`, `5.2.2 (Gmail)` where two may hold the same code, or the name of a reason. */
export function sideName(card: Card | undefined): string {
  if (card === undefined) return '';
  if (card.codes === null) return card.address;
  return card.provider === null ? card.label : `${card.label} (${card.provider})`;
}

/** The one reason that all have; null where they differ, or one tells none. */
function sharedReason(cards: readonly Card[]): Reason | null {
  const [reason, ...others] = new Set(cards.map((card) => card.reason));
  return reason === undefined || reason === 'unknown' || others.length > 0 ? null : reason;
}

/** The sides by what becomes of the message with each. */
function parted(cards: readonly Card[]): Opening {
  const outcomes = [...new Set(cards.map((card) => card.outcome))];
  return {
    kind: 'parted',
    outcomes: outcomes.map((outcome) => ({
      outcome,
      codes: cards.filter((card) => card.outcome === outcome).map(sideName),
    })),
  };
}

function openingOf(cards: readonly Card[]): Opening {
  const codes = cards.map(sideName);
  const outcomes = new Set(cards.map((card) => card.outcome));
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined)
    return only === 'notAboutMessage'
      ? { kind: 'noneIsAboutAMessage', codes }
      : { kind: 'sameOutcome', outcome: only, reason: sharedReason(cards), codes };
  // a reason is no answer of a server: it refuses nothing
  if (cards.length !== 2 || cards.some((card) => card.codes === null)) return parted(cards);
  const labelled = (outcome: Outcome) => sideName(cards.find((card) => card.outcome === outcome));
  if (outcomes.has('notAboutMessage')) {
    const about = sideName(cards.find((card) => card.outcome !== 'notAboutMessage'));
    return { kind: 'oneIsAboutAMessage', about, other: labelled('notAboutMessage') };
  }
  if (!outcomes.has('accepted'))
    return { kind: 'waitingOrFailed', waiting: labelled('waiting'), failed: labelled('failed') };
  return outcomes.has('waiting')
    ? { kind: 'acceptedOrWaiting', accepted: labelled('accepted'), waiting: labelled('waiting') }
    : { kind: 'acceptedOrFailed', accepted: labelled('accepted'), failed: labelled('failed') };
}

/** What notes call a card: its more exact code, and the provider where one was asked for. Empty for a reason. */
export function comparedAs({ codes, address }: Card): string {
  const provider = parseAsked(address)?.at?.provider;
  return `${codes?.enhanced ?? codes?.reply ?? ''}${provider === undefined ? '' : `@${provider}`}`;
}

/** Every two of some. */
const pairsOf = (codes: readonly string[]): string[] =>
  codes.flatMap((first, at) => codes.slice(at + 1).map((second) => `${first} ${second}`));

/**
 * The hand-written notes about the sides: the one that is about most of them first, and of these the one that is about the
 * fewest others; then each that is about two of which none has spoken yet.
 */
function notesFor({ comparisons }: Knowledge, cards: readonly Card[]): string[] {
  const codes = cards.map(comparedAs);
  const about = comparisons
    .map(({ codes: group, note }) => ({
      note,
      size: group.length,
      sides: codes.filter((code) => group.includes(code)),
    }))
    .filter(({ sides }) => sides.length > 1)
    .sort((a, b) => b.sides.length - a.sides.length || a.size - b.size);
  const told = new Set<string>();
  return about.flatMap(({ note, sides }) => {
    const pairs = pairsOf(sides);
    if (pairs.every((pair) => told.has(pair))) return [];
    for (const pair of pairs) told.add(pair);
    return [note];
  });
}

/**
 * Works out what two to four answers, or reasons, have in common and where they part.
 * @param cards at least two, each with another address
 */
export function compare(knowledge: Knowledge, cards: readonly Card[]): Comparison {
  const differs = (dimension: Dimension) => new Set(cards.map((card) => factOf(card, dimension))).size > 1;
  const stated = (dimension: Dimension) => cards.every((card) => factOf(card, dimension) !== '');
  return {
    cards,
    opening: openingOf(cards),
    notes: notesFor(knowledge, cards),
    differences: DIMENSIONS.filter(differs),
    inCommon: DIMENSIONS.filter((dimension) => !differs(dimension) && stated(dimension)),
    audiences: AUDIENCES.filter((audience) => cards.some((card) => card.steps[audience] !== undefined)),
    sources: uniqueSources(...cards.map((card) => card.sources)),
  };
}
