import { REASON_OF_DETAIL, REASON_OF_REPLY, type Reason } from '../data/reasons';
import { type CodePair, classDigit } from './code-pair';

/** The reason that the codes alone name; `unknown` where only the words could tell. */
export function reasonOfCodes(pair: CodePair): Reason {
  if (classDigit(pair) < '4') return 'accepted';
  const byDetail = pair.enhanced === null ? undefined : REASON_OF_DETAIL[pair.enhanced.slice(2)];
  return byDetail ?? REASON_OF_REPLY[pair.reply ?? ''] ?? 'unknown';
}
