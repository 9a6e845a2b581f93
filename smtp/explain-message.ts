import { type Card, gistOf } from './card';
import { type CodePair, formatPair, parsePair } from './code-pair';
import type { Finding, Span } from './detect/finding';
import { type Diagnosis, diagnose, type Verdict } from './diagnose/diagnose';
import { explain } from './explain';
import { explainVerdict } from './explain-verdict';
import { type Hop, hopsOf } from './hops';
import type { Knowledge } from './knowledge';
import { type RecipientLine, recipientLines } from './recipient-lines';
import { contextOf, type ReplyContext } from './reply-context';

/** A code that was found in a message: `550 5.1.1`, and where it stands, in UTF-16 units. */
export interface Place extends Span {
  label: string;
}

/** Words that tell what happened where no code does, and the card they carry. */
interface Phrase extends Span {
  /** a place in the cards */
  card: number;
}

/** What there is to say about one message, in one language. Plain data, safe to post between scripts. */
export interface MessageExplanation {
  /** each different card once */
  cards: readonly Card[];
  /** the card of each place, as a place in `cards`; -1 for codes that cannot be read */
  cardOf: readonly number[];
  /** one line a recipient; a single one where the message is about one recipient, or names none */
  recipients: readonly RecipientLine[];
  /** the recipient each place tells about, as a place in `recipients`; -1 where that is not known */
  recipientOf: readonly number[];
  /** for each of the recipients the servers through which the refusal came back; empty where one server is all there is */
  hops: readonly (readonly Hop[])[];
  /** the words that decide in a notice without any code; null where the text is none, or its words are not clear */
  phrase: Phrase | null;
}

/** A text that is longer than this is a log or a list, in UTF-16 units: each code is explained by itself. */
const LONGEST_MESSAGE = 65_536;

/** So is one with more different replies than this. */
const MOST_REPLIES = 20;

/** Cards in their order, each different one once: a log repeats the same answer thousands of times. */
class SharedCards {
  readonly #places = new Map<string, number>();
  readonly cards: Card[] = [];

  /** The place of a card that says the same. */
  placeOf(card: Card): number {
    const key = gistOf(card);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.cards.length);
    return this.cards.push(card) - 1;
  }
}

/**
 * What two answers of a log have in common that say the same of two messages: addresses, times and queue IDs are left out.
 * Providers' own numbers, such as `IPBL0001` and `S3150`, are letters before digits and stay.
 */
const alike = ({ before, reply }: ReplyContext): string =>
  `${before}\n${reply}`
    .replace(/[^\s<>@]{1,64}@/g, '@')
    .replace(/\d+(?::\d+)+|\d+(?:\.\d+){3}|(?<![\w-])\d{5,}(?![\w-])/g, '#')
    .replace(/(?<![\w-])(?=[\w-]{0,64}\d[a-z])[\w-]{8,}/gi, '#');

/** Explains codes by themselves: by their own words and those before them. */
class SingleCodes {
  readonly #cards = new Map<string, Card>();

  constructor(private readonly knowledge: Knowledge) {}

  /** @param isLog such a text repeats its answers, and each takes about a millisecond */
  card(pair: CodePair, context: ReplyContext, isLog: boolean): Card {
    if (!isLog) return explain(this.knowledge, pair, context);
    const key = `${formatPair(pair)}\n${alike(context)}`;
    const card = this.#cards.get(key) ?? explain(this.knowledge, pair, context);
    this.#cards.set(key, card);
    return card;
  }
}

/** Whether codes are those of a verdict, as far as they go: `Status: 5.1.1` repeats `550 5.1.1`. */
const repeats = (pair: CodePair, codes: CodePair): boolean =>
  (pair.reply === null || pair.reply === codes.reply) && (pair.enhanced === null || pair.enhanced === codes.enhanced);

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const findingAt = (findings: readonly Finding[], place: Span): Finding | undefined =>
  findings.find(({ places }) => places.some((each) => overlap(each, place)));

/**
 * Which verdict a place tells about, or -1. Of several recipients whose answers have the same codes, the one whose own
 * answer stands there, or the last one that was spoken of before.
 */
function verdictAt(verdicts: readonly Verdict[], place: Span, pair: CodePair): number {
  if (verdicts.length === 1) return 0;
  const resting = verdicts.findIndex(({ finding }) => finding?.places.some((each) => overlap(each, place)));
  if (resting >= 0) return resting;
  const isSame = ({ codes }: Verdict) => codes !== null && repeats(pair, codes);
  const before = verdicts.findLastIndex((each) => isSame(each) && (each.finding?.start ?? 0) <= place.start);
  return before >= 0 ? before : verdicts.findIndex(isSame);
}

/** Whether a place repeats the answer that a verdict rests on. In logs every line is an answer of its own. */
function isAnswerOf({ finding, codes }: Verdict, kind: Diagnosis['kind'], place: Span, pair: CodePair): boolean {
  if (finding?.places.some((each) => overlap(each, place)) === true) return true;
  return kind !== 'other' && codes !== null && repeats(pair, codes);
}

/** A notice names the address that failed, or the mail system; letters in which people speak of failed mail seldom do. */
const NAMES_WHOM = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|mailer-daemon|postmaster|mail delivery (?:sub)?system/i;

/** Where the phrase stands that decides in a notice without codes; null where the words are not clear. */
function phraseOf(text: string, { kind, verdicts: [verdict] }: Diagnosis): Span | null {
  if (!NAMES_WHOM.test(text)) return null;
  if (verdict === undefined || (kind !== 'bounce' && kind !== 'delay')) return null;
  return verdict.reason === 'unknown' || verdict.confidence === 'low' ? null : verdict.evidence.place;
}

const NOT_DIAGNOSED: Diagnosis = { findings: [], kind: 'other', verdicts: [] };

/**
 * What there is to say about each code of a message: the diagnosis of that message, seen from that code. A message is
 * diagnosed once, however many codes it has; logs and lists are not, their codes are explained one by one.
 * @param text the message as a reader sees it
 * @param places the codes that were found in it
 */
export function explainMessage(knowledge: Knowledge, text: string, places: readonly Place[]): MessageExplanation {
  const cards = new SharedCards();
  const single = new SingleCodes(knowledge);
  const isLog = text.length > LONGEST_MESSAGE || new Set(places.map(({ label }) => label)).size > MOST_REPLIES;
  const diagnosis: Diagnosis = isLog ? NOT_DIAGNOSED : diagnose(knowledge, text);
  const { findings, kind, verdicts } = diagnosis;
  const ownCards = verdicts.map((verdict) => explainVerdict(knowledge, verdict, text));
  const told = places.map((place) => {
    const pair = parsePair(place.label);
    if (pair === null) return { card: -1, recipient: -1 };
    const nearest = verdictAt(verdicts, place, pair);
    const verdict = verdicts[nearest];
    const isOwn = verdict !== undefined && isAnswerOf(verdict, kind, place, pair);
    const ownCard = isOwn ? ownCards[nearest] : undefined;
    const finding = findingAt(findings, place) ?? { start: place.start, places: [place] };
    const card = ownCard ?? single.card(pair, contextOf(text, finding), isLog);
    return { card: cards.placeOf(card), recipient: kind === 'other' && !isOwn ? -1 : nearest };
  });
  const phrase = findings.length > 0 || places.length > 0 ? null : phraseOf(text, diagnosis);
  return {
    cardOf: told.map(({ card }) => card),
    recipients: recipientLines(verdicts, ownCards),
    recipientOf: told.map(({ recipient }) => recipient),
    hops: hopsOf(knowledge, text, diagnosis),
    phrase: phrase && ownCards[0] ? { ...phrase, card: cards.placeOf(ownCards[0]) } : null,
    cards: cards.cards,
  };
}
