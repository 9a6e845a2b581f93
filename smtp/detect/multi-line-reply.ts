import type { Finding, Span } from './finding';

/** How far apart, in UTF-16 units, two lines of one multi-line reply may begin. RFC 5321 §4.5.3.1.5 allows 512 a line. */
const LINE_REACH = 600;

const followsWithHyphen = (text: string, span: Span, reply: string): boolean => text[span.start + reply.length] === '-';

/**
 * Joins the lines of a multi-line reply (RFC 5321 §4.2.1: `550-…`, `550-…`, `550 …`) into one finding. Folded
 * into running text the code stands in mid-sentence three to five times; it is still one reply.
 * @param findings in the order of the text
 */
export function joinMultiLineReplies(text: string, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const open = joined.at(-1);
    const last = open?.places.at(-1);
    if (
      open !== undefined &&
      last !== undefined &&
      open.reply !== null &&
      open.reply === finding.reply &&
      (open.enhanced === finding.enhanced || finding.enhanced === null) &&
      followsWithHyphen(text, last, open.reply) &&
      finding.start - last.start <= LINE_REACH
    ) {
      joined[joined.length - 1] = {
        ...open,
        confidence: Math.max(open.confidence, finding.confidence),
        places: [...open.places, ...finding.places],
      };
    } else joined.push(finding);
  }
  return joined;
}
