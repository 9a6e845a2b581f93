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

/** The words of a finding and around it. */
export function contextOf(text: string, { start, places }: Pick<Finding, 'start' | 'places'>): ReplyContext {
  const last = places.at(-1)?.end ?? start;
  const after = text.slice(start, Math.max(start + REPLY, last + 200));
  const blank = after.search(/\n[ \t]*\n/);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  // qmail and Exchange put the code behind the words it stands for: `no mailbox here by that name. (#5.1.1)`
  const own = /\(#?$|\.\s#$/.test(before) ? (before.match(/(?:(?!\n\s*\n)[^:])*$/)?.[0] ?? '') : '';
  return { before, reply: own + (blank < 0 ? after : after.slice(0, Math.max(blank, last - start))) };
}
