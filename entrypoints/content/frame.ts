import type { Locale } from '../../data/vocabulary';
import type { Card } from '../../smtp/card';
import type { Finding } from '../../smtp/detect/finding';

/** One marked stretch of one text node. A code split over several nodes has several marks with the same finding. */
export interface Mark {
  range: StaticRange;
  finding: Finding;
  /** under which its card is kept: the codes, and the words that tell who answered */
  key: string;
  /** all marks that belong to the same place of the code, this one included */
  parts: readonly Mark[];
}

/** What the two scripts of a frame share. Lives in the extension's own world: the page cannot see it. */
export interface Frame {
  document: Document;
  /** the marks in a text node; empty where nothing was found */
  marksIn(node: Text): readonly Mark[];
  /** how many replies were found in this frame */
  count(): number;
  locale: Locale;
  /** by the key of a mark */
  cards: Map<string, Card>;
  /** where the pointer was last, in CSS pixels of the viewport; known once something was found */
  pointer: { x: number; y: number } | null;
  /** set by the popover script, so that it starts once */
  popover: boolean;
}

const KEY = Symbol.for('bounce-lens frame');

type World = typeof globalThis & { [KEY]?: Frame | undefined };

/** This frame's shared state, or null where no script of ours has started for this document. */
export function currentFrame(): Frame | null {
  const frame = (globalThis as World)[KEY];
  // A document that was replaced (document.open, blob: after about:blank) starts anew.
  return frame?.document === document ? frame : null;
}

export function setCurrentFrame(frame: Frame): void {
  (globalThis as World)[KEY] = frame;
}
