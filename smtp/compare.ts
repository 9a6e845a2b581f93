import type { Source } from '../data/sources';
import { AUDIENCES, type Audience } from '../data/vocabulary';
import { parseAsked } from './asked';
import type { Card } from './card';
import { uniqueSources } from './explain-codes';
import type { Knowledge } from './knowledge';

/** The facts that codes can differ in, in the order a reader cares. */
const DIMENSIONS = ['outcome', 'resend', 'actor', 'answers', 'standing'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How the codes relate, as one opening sentence. Codes are placeholders, the sentence is the interface's. */
export type Opening =
  | { kind: 'oneIsAboutAMessage'; about: string; other: string }
  | { kind: 'neitherIsAboutAMessage'; codes: readonly string[] }
  | { kind: 'sameOutcome'; outcome: 'accepted' | 'waiting' | 'failed'; codes: readonly string[] }
  | { kind: 'waitingOrFailed'; waiting: string; failed: string }
  | { kind: 'acceptedOrWaiting'; accepted: string; waiting: string }
  | { kind: 'acceptedOrFailed'; accepted: string; failed: string }
  /** three or more codes that part ways */
  | { kind: 'several'; codes: readonly string[] };

/** The cards set side by side. Columns are the cards in the order given. */
export interface Comparison {
  cards: readonly Card[];
  opening: Opening;
  /** hand-written, for codes that people confuse */
  note: string | null;
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
  return card[dimension];
}

/** What the opening sentence calls a card: `450`, or `5.2.2 (Gmail)` where two cards may hold the same code. */
function nameOf(card: Card | undefined): string {
  if (card === undefined) return '';
  return card.provider === null ? card.label : `${card.label} (${card.provider})`;
}

function openingOf(cards: readonly Card[]): Opening {
  const codes = cards.map(nameOf);
  const outcomes = new Set(cards.map((card) => card.outcome));
  const labelled = (outcome: Card['outcome']) => nameOf(cards.find((card) => card.outcome === outcome));
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined)
    return only === 'notAboutMessage'
      ? { kind: 'neitherIsAboutAMessage', codes }
      : { kind: 'sameOutcome', outcome: only, codes };
  if (cards.length !== 2) return { kind: 'several', codes };
  if (outcomes.has('notAboutMessage')) {
    const about = nameOf(cards.find((card) => card.outcome !== 'notAboutMessage'));
    return { kind: 'oneIsAboutAMessage', about, other: labelled('notAboutMessage') };
  }
  if (!outcomes.has('accepted'))
    return { kind: 'waitingOrFailed', waiting: labelled('waiting'), failed: labelled('failed') };
  return outcomes.has('waiting')
    ? { kind: 'acceptedOrWaiting', accepted: labelled('accepted'), waiting: labelled('waiting') }
    : { kind: 'acceptedOrFailed', accepted: labelled('accepted'), failed: labelled('failed') };
}

/** What notes call a card: its more exact code, and the provider where one was asked for. */
function comparedAs({ codes, address }: Card): string {
  const provider = parseAsked(address)?.at?.provider;
  return `${codes?.enhanced ?? codes?.reply ?? ''}${provider === undefined ? '' : `@${provider}`}`;
}

function noteFor(knowledge: Knowledge, cards: readonly Card[]): string | null {
  const codes = cards.map(comparedAs);
  const covering = knowledge.comparisons
    .filter((group) => codes.every((code) => group.codes.includes(code)))
    .sort((a, b) => a.codes.length - b.codes.length);
  return covering[0]?.note ?? null;
}

/**
 * Works out what two to four answers have in common and where they part.
 * @param cards at least two, each with another address
 */
export function compare(knowledge: Knowledge, cards: readonly Card[]): Comparison {
  const differs = (dimension: Dimension) => new Set(cards.map((card) => factOf(card, dimension))).size > 1;
  const stated = (dimension: Dimension) => cards.every((card) => factOf(card, dimension) !== '');
  return {
    cards,
    opening: openingOf(cards),
    note: noteFor(knowledge, cards),
    differences: DIMENSIONS.filter(differs),
    inCommon: DIMENSIONS.filter((dimension) => !differs(dimension) && stated(dimension)),
    audiences: AUDIENCES.filter((audience) => cards.some((card) => card.steps[audience] !== undefined)),
    sources: uniqueSources(...cards.map((card) => card.sources)),
  };
}
