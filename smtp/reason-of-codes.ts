import { REASON_OF_CODE, REASON_OF_DETAIL, REASON_OF_PAIR, REASON_OF_REPLY, type Reason } from '../data/reasons';
import { type CodePair, classDigit, formatPair } from './code-pair';

/** The reason that the codes alone name; `unknown` where only the words could tell. */
export function reasonOfCodes(pair: CodePair): Reason {
  const byReply = REASON_OF_REPLY[pair.reply ?? ''];
  const digit = classDigit(pair);
  if (digit < '4') return byReply ?? 'accepted';
  if (pair.enhanced === null) return byReply ?? 'unknown';
  // the reply code governs the class (RFC 5321 §4.2)
  const detail = pair.enhanced.slice(2);
  // a status about security says that the reply code's usual cause is not this one
  const fromReply = detail.startsWith('7.') ? undefined : byReply;
  return (
    REASON_OF_PAIR[formatPair(pair)] ??
    REASON_OF_CODE[`${digit}.${detail}`] ??
    REASON_OF_DETAIL[detail] ??
    fromReply ??
    'unknown'
  );
}
