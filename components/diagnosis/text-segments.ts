import { formatPair } from '../../smtp/code-pair';
import { type Finding, pairOf, type Span } from '../../smtp/detect/finding';

/** A stretch of a text that is drawn in one way. */
export interface Segment {
  text: string;
  /** whether it is what a verdict rests on */
  evidence: boolean;
  /** the answer whose code stands here, `550 5.1.1`, and whether it is the first place of it that is shown */
  code: { label: string; first: boolean } | null;
}

/** The part of a text that is drawn, as segments. */
export interface ShownText {
  segments: readonly Segment[];
  /** whether the text goes on before and behind it */
  before: boolean;
  after: boolean;
}

/** Drawing more than this of a text would be slow, in UTF-16 units. */
const MOST_SHOWN = 20_000;

/** Where the codes stand, in order and nowhere twice. */
function codePlaces(findings: readonly Finding[]): (Span & { label: string })[] {
  const places = findings
    .flatMap((finding) => finding.places.map((place) => ({ ...place, label: formatPair(pairOf(finding)) })))
    .sort((one, other) => one.start - other.start);
  return places.filter(({ start }, at) => start >= (places[at - 1]?.end ?? 0));
}

/** The part of a text around its evidence, or its beginning. */
function windowAround(length: number, evidence: Span | null): Span {
  if (length <= MOST_SHOWN) return { start: 0, end: length };
  const middle = evidence === null ? 0 : evidence.start;
  const start = Math.max(0, Math.min(middle - MOST_SHOWN / 2, length - MOST_SHOWN));
  return { start, end: start + MOST_SHOWN };
}

/**
 * A text in segments: its evidence, its codes, and what stands between. Of a long text the part around the evidence.
 * @param evidence null where nothing in the text decided
 */
export function textSegments(text: string, evidence: Span | null, findings: readonly Finding[]): ShownText {
  const shown = windowAround(text.length, evidence);
  const codes = codePlaces(findings).filter(({ start, end }) => start >= shown.start && end <= shown.end);
  const cuts = new Set([shown.start, shown.end]);
  for (const { start, end } of evidence === null ? codes : [...codes, evidence])
    for (const at of [start, end]) if (at > shown.start && at < shown.end) cuts.add(at);
  const ordered = [...cuts].sort((one, other) => one - other);
  const seen = new Set<string>();
  let next = 0;
  const segments = ordered.slice(0, -1).map((start, at): Segment => {
    const end = ordered[at + 1] ?? shown.end;
    while ((codes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const code = codes[next];
    const label = code !== undefined && code.start <= start ? code.label : null;
    const first = label !== null && !seen.has(label);
    if (label !== null) seen.add(label);
    return {
      text: text.slice(start, end),
      evidence: evidence !== null && start >= evidence.start && end <= evidence.end,
      code: label === null ? null : { label, first },
    };
  });
  return { segments, before: shown.start > 0, after: shown.end < text.length };
}
