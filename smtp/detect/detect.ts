import { type Surroundings, type Weighed, weighEnhanced, weighReply } from './evidence';
import { type Finding, type Span, THRESHOLD } from './finding';
import { CANDIDATE, replyKind, STATUS_CODE_AT } from './grammar';
import { joinMultiLineReplies } from './multi-line-reply';

/**
 * Between a reply code and its enhanced code: a blank, the hyphen of a multi-line reply, a line break where a program
 * wrapped (`said: 550⏎    5.1.1`), plus signs (IIS), a table border, quotes, Python's `b'`, `ERROR_CODE :`, or a server's own tag (`550 cuda_nsu 5.1.1`).
 * A plain word behind a comma belongs to other numbers: `order 550, shelf 5.1.1` is no pair.
 */
const GAP_AT =
  /(?:&nbsp;|\\[nrt"]|b(?=['"])|[\s\u00a0\-+;,|:.'"“#([<]){1,24}(?:(?!(?<=, ).[a-z])[A-Za-z][A-Za-z_]{2,15}[\s:#-]{1,4})?/y;

/** Behind the words, with a hash: `550 no mailbox here by that name (#5.1.1)` (qmail, Cisco); Yahoo also made subjects up, `[#4.16.5]`. */
const HASHED_LATER = /^[^\n#]{0,200}?(?:\n[^\n#]{0,100}?)?\(?#([245]\.\d\d?\.\d{1,3})(?![\d.])/;

const NOT_BEFORE_REPLY = /[\w.\-/$€£@%~^]/;
const NOT_AFTER_REPLY = /^(?:[\w%@/]|[.,:]\d|-\d|<\/|;\w)/;
const NOT_BEFORE_ENHANCED = /[\w./\-§]/;
/** `5.1.1-beta` is a version, `5.7.606-649` a range of Microsoft's codes. */
const NOT_AFTER_ENHANCED = /^(?:[\w/\]]|-(?!\d{3}\b)\w|\.\w)/;

/** A group of an IPv6 address (RFC 4291 §2.2): `2001:db8:450::25`. */
const IN_IPV6_BEFORE = /[:[][\da-f]{1,4}:$/i;
const IN_IPV6_AFTER = /^:[\da-f]{0,4}[:\]]/i;

interface Pair {
  enhanced: string;
  enhancedStart: number;
  end: number;
  /** a word stands between the two codes */
  spelled: boolean;
  /** a line break stands between them */
  wrapped: boolean;
}

/** An escaped line break (`\n550`) ends in a letter that belongs to no word. */
function charBefore(text: string, start: number): string {
  if (start === 0) return '';
  const previous = text[start - 1] as string;
  return /[nrt]/.test(previous) && text[start - 2] === '\\' ? '\n' : previous;
}

function pairAt(text: string, reply: string, replyEnd: number): Pair | null {
  GAP_AT.lastIndex = replyEnd;
  const gap = GAP_AT.exec(text)?.[0];
  if (gap === undefined) return null;
  // The greedy gap may have swallowed nothing of the code itself: codes begin with a digit, gaps never do.
  const enhancedStart = replyEnd + gap.length;
  STATUS_CODE_AT.lastIndex = enhancedStart;
  const enhanced = STATUS_CODE_AT.exec(text)?.[0];
  if (enhanced === undefined) return null;
  const sameClass = enhanced[0] === reply[0];
  const spelled = /[A-Za-z]{3}/.test(gap.replace('&nbsp;', ''));
  // 2yz never carries another class, and a line break or a word in between wants agreement.
  const wrapped = gap.includes('\n');
  if (!sameClass && (reply < '400' || spelled || wrapped)) return null;
  return { enhanced, enhancedStart, end: enhancedStart + enhanced.length, spelled, wrapped };
}

function found(
  codes: Pick<Finding, 'reply' | 'enhanced'>,
  places: readonly [Span, ...Span[]],
  weighed: Weighed,
): Finding {
  const { start, end } = places[0];
  return { ...codes, start, end, places, confidence: Math.min(1, weighed.confidence), evidence: weighed.evidence };
}

/** Whether three digits belong to something longer: a word, a number, an address, `codes[550]` of a program. */
const isPartOfMore = (text: string, start: number, end: number, before: string): boolean =>
  NOT_BEFORE_REPLY.test(before) ||
  NOT_AFTER_REPLY.test(text.slice(end, end + 2)) ||
  (before === ':' && IN_IPV6_BEFORE.test(text.slice(Math.max(0, start - 6), start))) ||
  IN_IPV6_AFTER.test(text.slice(end, end + 6)) ||
  /\w\[|\d,/.test(text.slice(Math.max(0, start - 2), start));

function replyAt(text: string, start: number, digits: string, around: Surroundings): Finding | null {
  const kind = replyKind(digits);
  if (kind === 'none') return null;
  const end = start + 3;
  const before = charBefore(text, start);
  const pair = pairAt(text, digits, end);
  if (pair !== null && !/[\w.\-/$@]/.test(before)) {
    const weighed: Weighed = { confidence: pair.spelled ? 0.7 : 0.9, evidence: ['pair'] };
    // Over a line break each code has a place of its own: the white space between them is none.
    const places: [Span, ...Span[]] = pair.wrapped
      ? [
          { start, end },
          { start: pair.enhancedStart, end: pair.end },
        ]
      : [{ start, end: pair.end }];
    return found({ reply: digits, enhanced: pair.enhanced }, places, weighed);
  }
  if (isPartOfMore(text, start, end, before)) return null;
  const weighed = weighReply(text, start, end, kind, around);
  if (weighed.confidence < THRESHOLD) return null;
  const [later = '', enhanced] = HASHED_LATER.exec(text.slice(end, end + 320)) ?? [];
  // Another reply code before the hash means that the hash belongs to that one.
  if (enhanced === undefined || enhanced[0] !== digits[0] || /(?<!\d)[2-5][0-5]\d(?!\d)/.test(later))
    return found({ reply: digits, enhanced: null }, [{ start, end }], weighed);
  const enhancedEnd = end + later.length;
  const places: [Span, Span] = [
    { start, end },
    { start: enhancedEnd - enhanced.length, end: enhancedEnd },
  ];
  return found({ reply: digits, enhanced }, places, weighed);
}

function enhancedAt(text: string, start: number, around: Surroundings): Finding | null {
  STATUS_CODE_AT.lastIndex = start;
  const enhanced = STATUS_CODE_AT.exec(text)?.[0];
  if (enhanced === undefined) return null;
  const end = start + enhanced.length;
  const before = charBefore(text, start);
  if (NOT_BEFORE_ENHANCED.test(before) || NOT_AFTER_ENHANCED.test(text.slice(end, end + 5))) return null;
  const weighed = weighEnhanced(text, start, end, around);
  if (weighed.confidence < THRESHOLD) return null;
  return found({ reply: null, enhanced }, [{ start, end }], weighed);
}

/**
 * Finds SMTP reply codes and enhanced status codes in a text.
 *
 * Bare numbers are not codes: each finding names the evidence that makes it one. Runs in linear time on any
 * input; a text without a code gives an empty list.
 * @param text plain text, a message source, a log or escaped HTML or JSON; block boundaries as line breaks
 * @param around gives a wider stretch for the few codes that need one; without it, the text is all there is
 * @returns findings in the order of the text, the lines of a multi-line reply joined
 */
export function detect(
  text: string,
  around: Surroundings = (from, to) => text.slice(Math.max(0, from), to),
): Finding[] {
  const findings: Finding[] = [];
  let reach = 0; // end of the last finding's places: nothing is found twice
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const start = match.index;
    const dotted = match[0][1] === '.';
    const taken = start < reach && findings.some((f) => f.places.some((p) => start >= p.start && start < p.end));
    const finding = taken ? null : dotted ? enhancedAt(text, start, around) : replyAt(text, start, match[0], around);
    if (finding !== null) {
      findings.push(finding);
      reach = Math.max(reach, finding.places.at(-1)?.end ?? finding.end);
      CANDIDATE.lastIndex = finding.end;
    }
  }
  return joinMultiLineReplies(text, findings);
}
