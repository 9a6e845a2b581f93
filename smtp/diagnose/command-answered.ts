import type { Span } from '../detect/finding';

/** The commands at which servers refuse, as far as notices name them. */
export type Command = 'connection' | 'MAIL FROM' | 'RCPT TO' | 'DATA';

/** How notices name the command: `in reply to RCPT TO command` (Postfix), `after MAIL FROM:` (Exim), `>>> DATA` (sendmail), `Sent <<< DATA` (InterScan), `--> DATA` (MDaemon), `[RCPT_TO]` (Yahoo). */
const AFTER_REPLY =
  /\(in\s+reply\s+to\s+(?:end\s+of\s+)?(\w+(?:\s+(?:to|from))?)|\[(rcpt_to|mail_from|data|connect)\]/i;
const BEFORE_REPLY =
  /(?:after\s+(initial\s+connection|ehlo|helo|mail\s+from|rcpt\s+to|(?:end\s+of\s+)?data)|(?:>>>|sent\s+<<<|-->)\s*(ehlo|helo|mail\s+from|rcpt\s+to|data)|(refused\s+to\s+talk\s+to\s+me|my\s+name\s+was\s+rejected)|(does\s+not\s+like\s+recipient)|but\s+(sender\s+was\s+rejected)|did\s+not\s+like\s+our\s+(rcpt\s+to|mail\s+from|data|ehlo|helo))/gi;

/** How far from a reply its command is named, in UTF-16 units. */
const REACH = 400;

function commandNamed(name: string): Command | null {
  const plain = name.toLowerCase().replace(/[_\s]+/g, ' ');
  if (/^(?:initial connection|connect|ehlo|helo|refused|my name)/.test(plain)) return 'connection';
  if (plain.startsWith('mail') || plain.startsWith('sender')) return 'MAIL FROM';
  if (plain.startsWith('rcpt') || plain.startsWith('does not like')) return 'RCPT TO';
  return plain.includes('data') ? 'DATA' : null;
}

/** The command that a reply answers, as the notice says; null where it does not. */
function commandOf(text: string, { start, end }: Span): Command | null {
  const after = AFTER_REPLY.exec(text.slice(end, end + REACH));
  const named = after?.[1] ?? after?.[2];
  if (named !== undefined) return commandNamed(named);
  const before = [...text.slice(Math.max(0, start - REACH), start).matchAll(BEFORE_REPLY)].at(-1);
  const last = before?.slice(1).find((group) => group !== undefined);
  return last === undefined ? null : commandNamed(last);
}

/** The command that an answer belongs to, by the first of its places that tells; null where none does. */
export function commandOfAny(text: string, places: readonly Span[]): Command | null {
  for (const place of places) {
    const command = commandOf(text, place);
    if (command !== null) return command;
  }
  return null;
}
