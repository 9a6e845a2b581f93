import { type EvidenceKind, THRESHOLD } from './finding';
import { isUsualDetail, type ReplyKind } from './grammar';
import {
  MAIL_TALK,
  NAMED_AFTER,
  NAMES_A_CODE,
  NAMES_A_STATUS,
  NAMES_A_VERSION,
  POSITIVE_REPLY_AFTER,
  QUOTES_A_REPLY,
  RELEASE_TALK,
  REPLY_WORDS,
  UNIT_AFTER,
  WEB_STATUS,
  WEB_TALK,
} from './vocabulary';

/** How much each kind of evidence weighs. Several add up; nothing goes above 1. */
const WEIGHT: Record<EvidenceKind, number> = {
  pair: 0.9,
  quotedReply: 0.8,
  namedCode: 0.3,
  hash: 0.6,
  lineStart: 0.2,
  textStart: 0.2,
  continuation: 0.15,
  address: 0.3,
  replyWords: 0.15,
  mailTalk: 0.25,
};

/** How far around a code its surroundings are read, in UTF-16 units: of every code what is near, of a few the whole context. */
export const NEAR = 120;
export const CONTEXT = 320;
const NEAR_BEFORE = 72;
const NEAR_AFTER = 110;

/**
 * The text from one offset up to another, both of which may lie outside the text that is searched: negative, or past its
 * end. Only codes that little else speaks for ask for it, so that a page's text need not be laid out far around every number.
 */
export type Surroundings = (from: number, to: number) => string;

export interface Weighed {
  confidence: number;
  evidence: EvidenceKind[];
}

/** Quoting marks, list bullets and table borders may stand between a line's start and the code. */
const LINE_START = /(?:^|\n|\\n|\t\|? ?)[\s>|*•–-]*["'“‘([<]{0,2}$/;
const TEXT_START = /^[\s>"'“‘([<]*$/;
const TEXT_START_REACH = 8;
const OPENING = /[\s"'“‘«([<{:;=#|>]*(?:b['"])?$/;
const QUOTE_BEFORE_END = new RegExp(`(?:${QUOTES_A_REPLY.source})[\\s"'“‘«([<{:;=#|]*(?:b['"])?$`, 'i');
const ADDRESS_AFTER = /^[-\s:,]*(?:<[^<>\s]{0,80}>|"?[\w.+=-]{1,64}@[\w.-]+|[\w.-]+@)/;

function add(weighed: Weighed, kind: EvidenceKind, times = 1): void {
  weighed.evidence.push(kind);
  weighed.confidence += WEIGHT[kind] * times;
}

/** Weighs the words of a reply, at most three of them. */
function weighWords(weighed: Weighed, after: string): void {
  let count = 0;
  REPLY_WORDS.lastIndex = 0;
  while (count < 3 && REPLY_WORDS.exec(after)) count++;
  if (count > 0) add(weighed, 'replyWords', count);
}

/** Weighs where a code stands: at the start of a line or of the text, before an address. */
function weighPlace(weighed: Weighed, text: string, start: number, before: string, after: string): void {
  if (LINE_START.test(before)) add(weighed, 'lineStart');
  if (start < TEXT_START_REACH && TEXT_START.test(text.slice(0, start))) add(weighed, 'textStart');
  if (ADDRESS_AFTER.test(after)) add(weighed, 'address');
  // In running prose a bare number needs more than mail words around it.
  if (weighed.evidence.length === 0 && !/[:：;"'“‘[(<|=-]\s?$/.test(before)) weighed.confidence -= 0.3;
}

/** The rest of the reply: its line, and the next one when the line is short (mail programs wrap). */
function replyTextAfter(text: string, end: number): string {
  const window = text.slice(end, end + NEAR_AFTER);
  const blank = window.search(/\n\s*\n/);
  return blank < 0 ? window : window.slice(0, blank);
}

/** Weighs a reply code at `start`…`end` that has no enhanced code beside it. */
export function weighReply(text: string, start: number, end: number, kind: ReplyKind, around: Surroundings): Weighed {
  const weighed: Weighed = { confidence: 0, evidence: [] };
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start);
  const after = replyTextAfter(text, end);
  const positive = text.charCodeAt(start) <= 0x33; // 2yz and 3yz
  if (positive && !POSITIVE_REPLY_AFTER.test(after)) return weighed;
  const quoted = QUOTE_BEFORE_END.test(before);
  if (quoted) add(weighed, 'quotedReply');
  const opening = before.replace(OPENING, '');
  const named = !quoted && (NAMES_A_CODE.test(opening) || NAMED_AFTER.test(after));
  // a quantity, or the value of something else: `delay=451`, `n = 550`
  if (!quoted && (UNIT_AFTER.test(after) || (!named && /\w ?= ?$/.test(before)))) return weighed;
  // `error code 503` may be the web's; `error code 550` is not.
  if (named) add(weighed, 'namedCode', WEB_STATUS.test(text.slice(start, end)) ? 1 : 2);
  weighPlace(weighed, text, start, before, after);
  if (/^-\D/.test(after)) add(weighed, 'continuation');
  weighWords(weighed, after);
  if (kind === 'possible') weighed.confidence -= 0.3;
  if (kind === 'againstGrammar' && !quoted) weighed.confidence -= 0.2;
  // The surroundings are the dearest question: not asked where no answer would be enough.
  if (weighed.confidence + WEIGHT.mailTalk < THRESHOLD) return weighed;
  if (MAIL_TALK.test(around(start - CONTEXT, end + CONTEXT))) add(weighed, 'mailTalk');
  if (!quoted && WEB_TALK.test(text.slice(Math.max(0, start - NEAR), end + 80))) weighed.confidence -= 0.6;
  return weighed;
}

/** A heading of two numbers: where sections are numbered so, three numbers are a subsection. */
const SECTION_NEAR = /\n\s*\d\.\d\d?\.?\s/;

/** Weighs an enhanced code that stands alone. It needs a word for it, or mail all around. */
export function weighEnhanced(text: string, start: number, end: number, around: Surroundings): Weighed {
  const weighed: Weighed = { confidence: 0, evidence: [] };
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start);
  const after = replyTextAfter(text, end);
  const opening = before.replace(OPENING, '');
  if (/#$/.test(before)) add(weighed, 'hash');
  else if (QUOTE_BEFORE_END.test(before)) add(weighed, 'quotedReply');
  else if (NAMES_A_STATUS.test(before.replace(/[\s"'([<]*$/, ''))) add(weighed, 'namedCode', 2);
  else if (NAMES_A_CODE.test(opening) || NAMED_AFTER.test(after))
    // `error code 5.1.1` is surer than `works with 5.1.1`
    add(weighed, 'namedCode', /(?:cod|код|ード|代)\S*\W*$/i.test(opening) ? 2 : 1);
  else if (NAMES_A_VERSION.test(before)) return weighed;
  weighPlace(weighed, text, start, before, after);
  weighWords(weighed, after);
  if (weighed.confidence + WEIGHT.mailTalk < THRESHOLD) return weighed;
  if (RELEASE_TALK.test(before) || SECTION_NEAR.test(around(start - CONTEXT, end + CONTEXT))) weighed.confidence -= 0.4;
  if (MAIL_TALK.test(around(start - 160, end + 160))) add(weighed, 'mailTalk');
  if (!isUsualDetail(text.slice(start, end))) weighed.confidence -= 0.3;
  return weighed;
}
