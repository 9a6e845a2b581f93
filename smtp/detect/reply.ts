import { detect } from './detect';
import type { Finding } from './finding';
import { replyKind } from './grammar';

/** Reply-line = Reply-code [ SP textstring ] / Reply-code "-" … (RFC 5321 §4.2) */
const REPLY_LINE = /^\s*([2-5]\d\d)(?=[ -]|$)/;

/**
 * What stands in a text that is known to be one server's reply: its leading code needs no further evidence.
 * @param reply one reply, of one or several lines
 * @returns findings in the order of the text, as of {@link detect}
 */
export function detectInReply(reply: string): Finding[] {
  const findings = detect(reply);
  const code = REPLY_LINE.exec(reply);
  if (code?.[1] === undefined || replyKind(code[1]) === 'none') return findings;
  const end = code[0].length;
  const place = { start: end - code[1].length, end };
  if (findings.some(({ start }) => start <= place.start)) return findings;
  const leading: Finding = {
    ...place,
    reply: code[1],
    enhanced: null,
    confidence: 1,
    evidence: ['textStart'],
    places: [place],
  };
  return [leading, ...findings];
}
