import type { Span } from './detect/finding';
import { withoutRepeatedCode } from './reply-lines';

/** What a bounce tells about one failed delivery, besides the codes; null where it does not say. */
export interface BounceFacts {
  /** the address that the message did not reach, without brackets */
  recipient: string | null;
  /** the host that gave the reply, or that could not be reached */
  host: string | null;
  /** when, as the bounce writes it */
  time: string | null;
  /** under which the sending system keeps the message in its log */
  queueId: string | null;
  /** the server's own words, code included, on one line; null where nothing but a number stands there */
  reply: string | null;
}

/** Nothing is known: codes without a bounce. */
export const NO_FACTS: BounceFacts = { recipient: null, host: null, time: null, queueId: null, reply: null };

const ADDRESS = String.raw`[\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?`;
const HOST = String.raw`[a-z0-9_](?:[a-z0-9_-]{0,62}\.){1,10}[a-z][a-z0-9-]{1,62}`;

/** Fields of delivery-status reports and of logs that name the recipient (RFC 3464 §2.3.1, §2.3.2). */
const RECIPIENT_FIELD = new RegExp(
  String.raw`(?:^|[\s;,{])(?:(?:final|original)-recipient: ?(?:rfc822;|utf-8;)?|x-failed-recipients:|rcpt to:|to=|orcpt=rfc822;|recipient address\t?:?|recipient:|"(?:emailaddress|destination|recipient)"\s?:\s?\[?\s?"?)\s*<?(${ADDRESS})`,
  'gi',
);

/** Words of notices that name the recipient: `message to ann@example.com`, `<ann@example.com>: host mx … said`. */
const RECIPIENT_WORDS = new RegExp(
  String.raw`(?:(?<![\wÀ-ÿ])(?:to|à|an|für|al?|para|per|til|till|naar|do|for|message|mail)\s{1,20}<?(${ADDRESS})|^[ \t]*<?(${ADDRESS})>?:?[ \t]*$|<(${ADDRESS})>(?:\s?\([^)\n]{0,80}\))?:)`,
  'gim',
);

/** Addresses that never are the one that a message did not reach: those of robots. */
const ROBOT = /^(?:mailer-daemon|postmaster|no-?reply|double-bounce|bounces?)[@+-]/i;

const HOST_BEFORE = new RegExp(
  String.raw`(?:\bhost|talking to|remote-mta: ?dns;|returned by|rejected by|\bserver(?: at)?|\bby|relay=|\bmx) *\(?(${HOST})`,
  'gi',
);
const REMOTE_MTA = new RegExp(String.raw`^remote-mta:[ \t]*dns;[ \t]*(${HOST})`, 'gim');

const QUEUE_ID = [
  /^x-[\w-]*queue-id:[ \t]*([\w-]{5,40})/gim,
  /\bpostfix(?:-\w+)?\/[\w/-]+\[\d+\]: ([0-9A-F]{6,20}|[0-9A-Za-z]{10,20}):/g,
  /\b(?:sendmail|sm-mta)(?:\[\d+\])?: ([0-9A-Za-z]{12,20}):/g,
  /(?:^|[\s[(=])([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})\b/gm,
  /\bqueue[- ]?id[:= ]+<?([\w.-]{5,40})/gi,
];

const TIME = [
  /^last-attempt-date:[ \t]*(\S.{5,60})$/gim,
  /^arrival-date:[ \t]*(\S.{5,60})$/gim,
  /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)/gm,
  /^((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d)/gm,
  /^date:[ \t]*(\S.{8,60})$/gim,
];

/** How far around the reply a bounce is searched, in UTF-16 units. */
const REACH = 16_384;

interface Hit {
  value: string;
  /** distance to the reply, in UTF-16 units */
  away: number;
}

/** Notices and reports name a thing before the reply: what comes after it counts as this much further away, in UTF-16 units. */
const AFTER = 4096;

/** All that a pattern captures, with its distance to a place. */
function hitsOf(text: string, pattern: RegExp, at: Span): Hit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match.slice(1).find((group) => group !== undefined);
    const index = match.index + match[0].length;
    const away = index <= at.start ? at.start - index : AFTER + Math.max(0, match.index - at.end);
    return value === undefined ? [] : [{ value, away }];
  });
}

/** The nearest of the hits, or null. */
function nearest(hits: readonly Hit[]): string | null {
  let best: Hit | null = null;
  for (const hit of hits) if (best === null || hit.away < best.away) best = hit;
  return best?.value ?? null;
}

/** Reply words about the sender: an address there is not the recipient's. */
const ABOUT_SENDER = /\b(?:sender|from|helo|ehlo|return-path|mail from|envelope)\b/i;

function recipientOf(text: string, reply: string, at: Span): string | null {
  const inReply = new RegExp(ADDRESS, 'i').exec(reply)?.[0];
  const aboutSender = ABOUT_SENDER.test(reply);
  if (inReply !== undefined && !aboutSender && !ROBOT.test(inReply)) return inReply;
  const fits = ({ value }: Hit) => !ROBOT.test(value) && !(aboutSender && value === inReply);
  return (
    nearest(hitsOf(text, RECIPIENT_FIELD, at).filter(fits)) ?? nearest(hitsOf(text, RECIPIENT_WORDS, at).filter(fits))
  );
}

/** The first pattern that finds anything decides; of its hits the nearest. */
function firstFound(text: string, patterns: readonly RegExp[], at: Span): string | null {
  for (const pattern of patterns) {
    const found = nearest(hitsOf(text, pattern, at));
    if (found !== null) return found.trim();
  }
  return null;
}

/** How long a reply may be in a note, in UTF-16 units. */
const LONGEST_REPLY = 600;

/** Where a reply's own words end: another field of a report, the end of a JSON string, a program's stack trace. */
const REPLY_END = /\n[A-Z][\w-]{2,40}: |"\s*[,}\]]|\n\s+at \S/;

/** The reply as it stands, its lines joined; null where it is only a number. */
export function replyWords(reply: string): string | null {
  const end = reply.search(REPLY_END);
  const own = end < 0 ? reply : reply.slice(0, end);
  const line = withoutRepeatedCode(own.trim()).replace(/\s+/g, ' ').trim();
  const words = line.replace(/^[\d.\s#-]+/, '');
  if (words.length < 4) return null;
  return line.length > LONGEST_REPLY ? `${line.slice(0, LONGEST_REPLY).trimEnd()}…` : line;
}

/**
 * What a text says about the delivery that a reply stands for. Reads the fields of delivery-status reports (RFC 3464),
 * log lines and the words of notices; the nearest to the reply wins.
 * @param text the whole bounce, or the part of a page around the reply
 * @param at the reply's codes in it, in UTF-16 units
 * @param reply the reply's own words
 */
export function bounceFacts(text: string, at: Span, reply: string): BounceFacts {
  const from = Math.max(0, at.start - REACH);
  const near = text.slice(from, at.end + REACH);
  const place = { start: at.start - from, end: at.end - from };
  const said = nearest(
    hitsOf(near.slice(Math.max(0, place.start - 200), place.start), HOST_BEFORE, { start: 200, end: 200 }),
  );
  return {
    recipient: recipientOf(near, reply, place),
    host: said ?? nearest(hitsOf(near, REMOTE_MTA, place)),
    time: firstFound(near, TIME, place),
    queueId: firstFound(near, QUEUE_ID, place),
    reply: replyWords(reply),
  };
}
