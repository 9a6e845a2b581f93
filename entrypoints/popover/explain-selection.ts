import type { CodePair } from '../../smtp/code-pair';
import { highlightFor } from '../content/look-of-marks';
import type { Mark } from '../content/marker';
import type { CardController } from './card-controller';
import { inOrder } from './shown-codes';

/** Whether a mark stands in a selection, or the selection in it. */
function overlaps({ range }: Mark, selected: Range): boolean {
  try {
    const startsBefore = selected.comparePoint(range.startContainer, range.startOffset) <= 0;
    return startsBefore && selected.comparePoint(range.endContainer, range.endOffset) >= 0;
  } catch {
    return false; // it stands in another tree, or its text became shorter
  }
}

/** The text nodes that a selection touches, in order. */
function textsIn(selected: Range): Text[] {
  const root = selected.commonAncestorContainer;
  if (root.nodeType === Node.TEXT_NODE) return [root as Text];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (selected.intersectsNode(node)) texts.push(node as Text);
  return texts;
}

/** Marks the selection itself: somebody says that it is a code. Undefined where it is being written. */
function markSelected({ frame, explanations }: CardController, selected: Range, codes: CodePair): Mark | undefined {
  const flow = frame.newFlow();
  for (const text of textsIn(selected)) flow.add(text);
  const [first] = flow.parts;
  const last = flow.parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const place = {
    start: first.start + (first.node === selected.startContainer ? selected.startOffset : 0),
    end: last.start + (last.node === selected.endContainer ? selected.endOffset : last.node.data.length),
  };
  const parts: Mark[] = [];
  frame.marker.place(flow, { ...codes, ...place, confidence: 1, evidence: [], places: [place] }, place, parts);
  frame.marker.show(frame.marker.look || highlightFor(explanations.settings.marks));
  return parts[0];
}

/**
 * Opens the card of what is selected in this frame.
 * @param codes what the selection reads as by itself, or null
 * @returns false where nothing in it is a code
 */
export function explainSelection(cards: CardController, codes: CodePair | null): boolean {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return false;
  const selected = selection.getRangeAt(0);
  const [found] = [...cards.frame.marker.marks].filter((mark) => overlaps(mark, selected)).sort(inOrder);
  const mark = found ?? (codes === null ? undefined : markSelected(cards, selected, codes));
  if (mark === undefined) return false;
  cards.pin(mark);
  return true;
}
