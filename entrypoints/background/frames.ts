import type { Frame } from '../content/frame';

/** What a frame of a tab holds. */
export interface FrameState {
  frameId: number;
  /** how many codes and phrases are marked there */
  count: number;
  /** whether the keyboard's ring is there */
  stepping: boolean;
}

/** Runs in the frame, beside our scripts: it may use nothing from out here. */
function readState(): Omit<FrameState, 'frameId'> | null {
  const frame = (globalThis as Record<symbol, unknown>)[Symbol.for('bounce-lens frame')] as Frame | undefined;
  if (frame === undefined || frame.document !== document || frame.signal.aborted) return null;
  return { count: frame.marker.count, stepping: frame.isStepping?.() ?? false };
}

/** The frames of a tab in which our scripts run, the top one first. Asked anew each time: frames come and go. */
export async function framesOf(tabId: number): Promise<FrameState[]> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: readState });
  return results
    .flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []))
    .sort((a, b) => a.frameId - b.frameId);
}
