import type { Marker } from './marker';
import type { TextFlow } from './text-flow';

/** What the two scripts of a frame share. Lives in the extension's own world: the page cannot see it. */
export interface Frame {
  document: Document;
  marker: Marker;
  /** reads text as the marks do; here, because its rules are in the script of every frame */
  newFlow(): TextFlow;
  /** where the pointer was last, in CSS pixels of the viewport; known once something was found */
  pointer: { x: number; y: number } | null;
  /** set by the popover script, which carries on with what was found; called after each reading */
  onChange: (() => void) | null;
  /** whether the keyboard's ring is in this frame; set by the popover script */
  isStepping?: () => boolean;
  /** aborted when the marks are switched off here, or the extension has been updated or removed */
  signal: AbortSignal;
  /** takes the marks away and ends both scripts; the page is as it was */
  stop(): void;
}

const KEY = Symbol.for('bounce-lens frame');

type World = typeof globalThis & { [KEY]?: Frame | undefined };

/** This frame's shared state, or null where no script of ours is running for this document. */
export function currentFrame(): Frame | null {
  const frame = (globalThis as World)[KEY];
  // A document that was replaced (document.open, blob: after about:blank) starts anew.
  return frame?.document === document && !frame.signal.aborted ? frame : null;
}

export function setCurrentFrame(frame: Frame): void {
  (globalThis as World)[KEY] = frame;
}
