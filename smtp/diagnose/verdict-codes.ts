import { type CodePair, classDigit } from '../code-pair';
import { type Finding, pairOf } from '../detect/finding';

/** Whether what failed may still come through by itself. */
export type Permanence = 'temporary' | 'permanent' | 'success';

/** What the codes of one bounce come down to. */
export interface CodesVerdict {
  codes: CodePair;
  permanence: Permanence;
}

/** What a sending program makes of an answer, by its first digit (RFC 5321 §4.2.1). */
function permanenceOf(pair: CodePair): Permanence {
  const digit = classDigit(pair);
  return digit === '4' ? 'temporary' : digit === '5' ? 'permanent' : 'success';
}

/** An answer that follows from an earlier refusal: after it, DATA is out of sequence (RFC 5321 §3.3). */
const isAfterEffect = ({ reply }: Finding): boolean => reply === '503';

/** A queue's end (registry, X.4.7; Exchange Online’s 4.4.300): its cause is another answer of the same notice. */
const isGivingUp = ({ enhanced }: Finding): boolean => enhanced !== null && /^[45]\.4\.(?:7|300)$/.test(enhanced);

/** Whether an enhanced code names a cause, and not only its class. */
export const namesCause = (finding: Finding): boolean =>
  finding.enhanced !== null && !finding.enhanced.endsWith('.0.0');

/** Whether an enhanced code says more than its subject (RFC 3463 §3: detail 0 is undefined). */
const isExact = (finding: Finding): boolean => finding.enhanced !== null && !finding.enhanced.endsWith('.0');

/**
 * One verdict from the codes found in a text, or null where no answer tells the message's fate.
 *
 * The first refusal is the cause; later ones follow from it. A code that stands without its partner is completed
 * from a finding of the same class that has both.
 */
export function verdictCodes(findings: readonly Finding[]): CodesVerdict | null {
  const refusals = findings.filter((finding) => /^[45]/.test(classDigit(pairOf(finding))));
  const firstOfAll = refusals.find(({ reply }) => reply !== null);
  const causes = refusals.filter((finding) => !isAfterEffect(finding) || finding === firstOfAll);
  // `Status: 5.0.0` says no more than that something failed: an answer of a server that stands beside it says what.
  const telling = causes.filter((finding) => finding.reply !== null || isExact(finding));
  const gaveUpWith = new Set(telling.filter(isGivingUp).map(({ reply }) => reply));
  const final = telling.filter(
    (finding) => !isGivingUp(finding) && (finding.enhanced !== null || !gaveUpWith.has(finding.reply)),
  );
  const leading = final[0] ?? telling[0] ?? causes[0] ?? refusals[0];
  // `Status: 4.4.7` and `550 4.4.7` are one answer, and its reply code governs (RFC 5321 §4.2).
  const first =
    leading?.reply === null
      ? (causes.find(({ reply, enhanced }) => reply !== null && enhanced === leading.enhanced) ?? leading)
      : leading;
  if (first === undefined) {
    const positive = findings.filter((finding) => /^[23]/.test(classDigit(pairOf(finding))));
    const accepted = positive.find(({ reply, enhanced }) => reply !== null && enhanced !== null) ?? positive[0];
    return accepted === undefined ? null : { codes: pairOf(accepted), permanence: 'success' };
  }
  const digit = classDigit(pairOf(first));
  const partners = causes.filter((finding) => classDigit(pairOf(finding)) === digit);
  // A status about the protocol (X.5) is what an answer out of sequence has.
  const outOfSequence = first.enhanced?.[2] === '5' ? refusals.find(isAfterEffect) : undefined;
  const reply =
    first.reply ?? partners.find((finding) => finding.reply !== null)?.reply ?? outOfSequence?.reply ?? null;
  const withCause = partners.filter((finding) => finding.reply === null || finding.reply === reply);
  const enhanced =
    (namesCause(first) ? first.enhanced : null) ??
    withCause.find(namesCause)?.enhanced ??
    first.enhanced ??
    withCause.find((finding) => finding.enhanced !== null)?.enhanced ??
    null;
  const codes = reply !== null ? { reply, enhanced } : enhanced !== null ? { reply: null, enhanced } : pairOf(first);
  return { codes, permanence: permanenceOf(codes) };
}
