import type { Reason } from '../data/reasons';
import { classDigit, formatPair } from './code-pair';
import type { DeliveryReport } from './delivery-fields';
import { detect } from './detect/detect';
import { pairOf } from './detect/finding';
import { WIDE } from './diagnose/decide';
import type { Verdict } from './diagnose/diagnose';
import { reasonOfCodes } from './reason-of-codes';

/** What in a notice does not agree with itself, besides the classes of two codes: that is a note of the card. */
export type Contradiction =
  /** the report's status is not the one in the server's answer */
  | { kind: 'status'; status: string; answer: string; used: string }
  /** `Action: delayed` beside a permanent code */
  | { kind: 'delayed'; code: string }
  /** the words of the answer, which were believed, name another reason than its code */
  | { kind: 'words'; code: string; says: Reason };

/** Says no more than its class and subject (RFC 3463 §3). */
const isGeneral = (enhanced: string): boolean => enhanced.endsWith('.0');

function statusConflict(report: DeliveryReport, used: string): Contradiction | null {
  const fieldOf = (wanted: string) => report.fields.find(({ name }) => name === wanted)?.value ?? '';
  const status = /^[245]\.\d{1,3}\.\d{1,3}(?!\d)/.exec(fieldOf('Status'))?.[0];
  const [answer] = detect(fieldOf('Diagnostic-Code'));
  if (status === undefined || answer === undefined) return null;
  const pair = pairOf(answer);
  const exact = pair.enhanced !== null && !isGeneral(pair.enhanced) && !isGeneral(status);
  const differs = status[0] !== classDigit(pair) || (exact && pair.enhanced !== status);
  return differs ? { kind: 'status', status, answer: formatPair(pair), used } : null;
}

/** Whether the words decided against what the code stands for by itself. */
function wordsConflict({ codes, reason, evidence, confidence }: Verdict): Contradiction | null {
  if (codes === null || evidence.kind !== 'words' || confidence === 'high') return null;
  const says = reasonOfCodes(codes);
  return WIDE.has(says) || says === reason ? null : { kind: 'words', code: formatPair(codes), says };
}

/** What does not agree in what a notice says of one recipient; empty where everything does. */
export function contradictionsOf(verdict: Verdict, report: DeliveryReport | null): Contradiction[] {
  const { codes } = verdict;
  const found: (Contradiction | null)[] = [wordsConflict(verdict)];
  if (codes !== null && report !== null) {
    const code = formatPair(codes);
    const digit = classDigit(codes);
    found.push(statusConflict(report, code));
    if (report.action === 'delayed' && digit === '5') found.push({ kind: 'delayed', code });
  }
  return found.filter((each) => each !== null);
}
