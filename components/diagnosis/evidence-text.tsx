import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { Finding, Span } from '../../smtp/detect/finding';
import type { LinkTo } from '../code-list';
import { type Segment, textSegments } from './text-segments';

/** A code links to its page. Of one that stands there often only the first is a stop for the Tab key. */
function drawn({ text, code }: Segment, at: number, linkTo: LinkTo): ComponentChild {
  if (code === null) return text;
  return (
    <a key={at} class="code-in-text" href={linkTo(code.label)} tabIndex={code.first ? undefined : -1}>
      {text}
    </a>
  );
}

/** Segments with those that decided gathered into one mark. */
function marked(segments: readonly Segment[], linkTo: LinkTo): ComponentChild[] {
  const children: ComponentChild[] = [];
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    if (!segment.evidence) {
      children.push(drawn(segment, at, linkTo));
      continue;
    }
    const end = segments.findIndex((each, index) => index > at && !each.evidence);
    const inside = segments.slice(at, end < 0 ? segments.length : end);
    children.push(<mark key={`mark ${at}`}>{inside.map((each, index) => drawn(each, at + index, linkTo))}</mark>);
    at += inside.length - 1;
  }
  return children;
}

/** Lines of the text that stay visible above the evidence, in CSS pixels. */
const ABOVE = 38;

interface Props {
  text: string;
  /** what decided; null where nothing in the text did */
  evidence: Span | null;
  findings: readonly Finding[];
  /** the id of the heading that names it */
  labelledBy: string;
  words: DiagnosisWords;
  linkTo: LinkTo;
}

/** The bounce's own text, with the evidence marked and in view; as text and never as markup. */
export function EvidenceText({ text, evidence, findings, labelledBy, words, linkTo }: Props) {
  const box = useRef<HTMLPreElement>(null);
  const { segments, before, after } = useMemo(
    () => textSegments(text, evidence, findings),
    [text, evidence?.start, evidence?.end, findings],
  );
  // within its box: the page stays where it is
  useLayoutEffect(() => {
    const pre = box.current;
    const mark = pre?.querySelector<HTMLElement>('mark');
    if (pre) pre.scrollTop = mark ? Math.max(0, mark.offsetTop - ABOVE) : 0;
  }, [segments]);
  return (
    <>
      {evidence !== null && (before || after) ? <p class="quiet">{words.textPart}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: line breaks are kept without a style sheet too */}
      <pre class="evidence" ref={box} tabIndex={0} role="region" aria-labelledby={labelledBy} dir="auto">
        {before ? '… ' : ''}
        {marked(segments, linkTo)}
        {after ? ' …' : ''}
      </pre>
    </>
  );
}
