import { classDigit } from '../code-pair';
import { type Finding, pairOf } from '../detect/finding';
import { reasonOfCodes } from '../reason-of-codes';
import { namesCause } from './verdict-codes';

/** From a wrapper's code to the answer that it passes on, at most this far, in UTF-16 units. */
export const WRAPPER_REACH = 240;

/**
 * How a server introduces the answer of the next one inside its own: Exchange's
 * `<host #5.7.1 smtp; 550 …>`, Barracuda's `(address:553 …)`, the last answer of a queue that has run out
 * (Momentum, SES), and IronPort's quote `5.1.0 - Unknown address error 550-'5.1.1 …'`.
 */
const PASSES_ON =
  /(?:<\S{0,200} #\d\.\d{1,3}\.\d{1,3} smtp;\s*|^\s*smtp;\s*|\bfor one or more recipients \([^\s()]{1,200}:|\blast transcode:\s*|\bin \d+ minutes\.<|^\s*-\s[\w ]{3,60}\s)$/;

/** Exchange Online's arrow. Its own code often says more than the answer behind it: `5.7.23 … -> 550 5.7.1`. */
const ARROW = /->\s*$/;

/** The code in a notice's summary for the reader; what the other server said stands below it (Exchange Online). */
const SUMMARY =
  /(?:status ?code|statuscode|código de estado|codice di stato|code d['’][ée]tat|код состояния|statuskod|状态代码|狀態碼|状態コード)\s*[:：]\s*$/i;

/** Codes of Exchange Online that only say that another server refused, or that time ran out. */
const SAYS_ONLY_THAT = /^[45]\.(?:0\.\d{1,3}|4\.300|4\.7)$/;

/** Whether the words between two codes say that the first only passes the second on, another server's. */
export const passesOn = (between: string): boolean => PASSES_ON.test(between) || ARROW.test(between);

const isRefusal = (finding: Finding): boolean => classDigit(pairOf(finding)) >= '4';

/** Whether an answer says why by its codes alone, or stands in a code that says nothing. */
const tellsMore = (inner: Finding, outer: string): boolean =>
  reasonOfCodes(pairOf(inner)) !== 'unknown' || SAYS_ONLY_THAT.test(outer);

function isPassedOn(text: string, outer: Finding, inner: Finding): boolean {
  const from = outer.places[0]?.end ?? outer.end;
  if (inner.start <= from || inner.start - from > WRAPPER_REACH || !isRefusal(outer)) return false;
  const between = text.slice(from, inner.start);
  if (ARROW.test(between)) return outer.enhanced === null || (namesCause(inner) && tellsMore(inner, outer.enhanced));
  // a bare reply code inside says less than the exact code around it
  return PASSES_ON.test(between) && (namesCause(inner) || outer.enhanced === null);
}

/**
 * The answers of a notice without those that only pass another one on: the innermost refusal is the cause.
 * @param findings in the order of the text
 */
export function withoutWrappers(text: string, findings: readonly Finding[]): Finding[] {
  const lastExact = findings.findLastIndex(({ reply, enhanced }) => reply !== null && enhanced !== null);
  return findings.filter((finding, at) => {
    if (findings.slice(at + 1, at + 3).some((inner) => isPassedOn(text, finding, inner))) return false;
    return lastExact <= at || !SUMMARY.test(text.slice(Math.max(0, finding.start - 40), finding.start));
  });
}
