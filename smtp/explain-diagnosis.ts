import { type BounceFacts, bounceFacts } from './bounce-facts';
import { type Card, gistOf } from './card';
import { type Contradiction, contradictionsOf } from './contradictions';
import { type DeliveryReport, deliveryReports } from './delivery-fields';
import type { Finding } from './detect/finding';
import { recipientReports } from './diagnose/delivery-status';
import { diagnose, type Verdict } from './diagnose/diagnose';
import type { TextKind } from './diagnose/kind-of-text';
import { withoutOriginal } from './diagnose/quoted-original';
import { aboutOnly, recipientParts } from './diagnose/recipients';
import { explainVerdict } from './explain-verdict';
import { type Hop, hopsOf } from './hops';
import type { Knowledge } from './knowledge';
import { contextOf } from './reply-context';

/** What became of a message for one of its recipients, and everything that says so. */
export interface Delivery {
  verdict: Verdict;
  card: Card;
  /** the servers through which the refusal came back; empty where one server is all there is */
  hops: readonly Hop[];
  /** null where the text has no delivery-status report about it */
  report: DeliveryReport | null;
  contradictions: readonly Contradiction[];
}

/** What a whole text comes down to, in one language. */
export interface ExplainedDiagnosis {
  /** the part of the text that was read, its line ends evened out */
  text: string;
  /** how long the text is of which this is the beginning, in UTF-16 units */
  length: number;
  kind: TextKind;
  findings: readonly Finding[];
  deliveries: readonly Delivery[];
  /** the deliveries that have the same explanation, as places in `deliveries` */
  groups: readonly (readonly number[])[];
}

/** Of a long text this much is diagnosed, in UTF-16 units: a notice says what happened at its beginning. */
export const LONGEST_NOTICE = 65_536;

/** Deliveries that a reader would be told the same about, in the order of the first of each. */
function groupsOf(deliveries: readonly Delivery[]): number[][] {
  const groups = new Map<string, number[]>();
  deliveries.forEach(({ card }, at) => {
    const key = gistOf(card);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return [...groups.values()];
}

/**
 * What a pasted text comes down to: for each failed recipient what happened, and what that rests on. Takes half a second for
 * a hundred recipients: keep what it gives.
 * @param pasted any length, line ends of any system
 */
export function explainDiagnosis(knowledge: Knowledge, pasted: string): ExplainedDiagnosis {
  const text = pasted.slice(0, LONGEST_NOTICE).replace(/\r\n?/g, '\n');
  const { kind, findings, verdicts } = diagnose(knowledge, text);
  const hops = hopsOf(knowledge, text, { findings, verdicts });
  const reports = deliveryReports(text, verdicts);
  const deliveries = verdicts.map((verdict, at): Delivery => {
    const card = explainVerdict(knowledge, verdict, text);
    const report = reports[at] ?? null;
    return {
      verdict,
      card,
      hops: hops[at] ?? [],
      report,
      contradictions: contradictionsOf(verdict, report),
    };
  });
  return { text, length: pasted.length, kind, findings, deliveries, groups: groupsOf(deliveries) };
}

/** A text without what it says of other recipients; nothing moves. */
function textAbout(text: string, recipient: string | null): string {
  const own = withoutOriginal(text);
  const parts = recipientParts(own, recipientReports(own));
  const part = parts.find((each) => each.recipient === recipient);
  return part === undefined ? text : aboutOnly(text, parts, part);
}

/** What a bounce tells of one delivery besides the codes: what is filled into texts for customers. */
export function factsOf({ text, deliveries }: ExplainedDiagnosis, delivery: Delivery): BounceFacts {
  const { recipient, finding, evidence } = delivery.verdict;
  const about = deliveries.length < 2 ? text : textAbout(text, recipient);
  const place = finding ?? evidence.place ?? { start: 0, end: 0 };
  const reply = finding === null ? '' : contextOf(about, finding).reply;
  const facts = bounceFacts(about, place, reply);
  const same = recipient === null || facts.recipient?.toLowerCase() === recipient;
  return same ? facts : { ...facts, recipient };
}
