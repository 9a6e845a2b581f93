import type { Finding } from './detect/finding';

/** A reply as it stands in a text: the words before it, which may name the host, and its own words. */
export interface ReplyContext {
  before: string;
  reply: string;
}

/** Before the code this much is read for what the notice says of it: the host, the command, the fault. In UTF-16 units. */
const BEFORE = 400;

/** A reply's own words end at a blank line, and at most here, in UTF-16 units (RFC 5321 §4.5.3.1.5 allows 512 a line). */
const REPLY = 900;

/** How the lines of logs begin: `Mar  2 09:00:00`, `2026-03-02T09:00:00`, `<22>1 2026-03-02…`. Each tells of another event. */
const LOG_LINE = String.raw`\n(?:<\d{1,3}>(?:1 )?)?\[?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d|\d{4}-\d\d-\d\d)[T ]\d\d:\d\d:\d\d`;

/** A reply ends at a blank line, and in a log with its line. */
const REPLY_END = new RegExp(String.raw`\n[ \t]*\n|${LOG_LINE}`);
const LOG_LINES = new RegExp(LOG_LINE, 'g');

/** What stands before a place: in a log no more than its line. */
function wordsBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const line = [...before.matchAll(LOG_LINES)].at(-1);
  return line === undefined ? before : before.slice(line.index + 1);
}

/** The words of a finding and around it. */
export function contextOf(text: string, { start, places }: Pick<Finding, 'start' | 'places'>): ReplyContext {
  const last = places.at(-1)?.end ?? start;
  const after = text.slice(start, Math.max(start + REPLY, last + 200));
  const blank = after.search(REPLY_END);
  const before = wordsBefore(text, start);
  // qmail and Exchange put the code behind the words it stands for: `no mailbox here by that name. (#5.1.1)`
  const own = /\(#?$|\.\s#$/.test(before) ? (before.match(/(?:(?!\n\s*\n)[^:])*$/)?.[0] ?? '') : '';
  return { before, reply: own + (blank < 0 ? after : after.slice(0, Math.max(blank, last - start))) };
}
