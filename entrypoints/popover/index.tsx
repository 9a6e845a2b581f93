import { currentFrame } from '../content/frame';
import { followPointer } from './hover';

/** Comes into a frame only once the content script has found something there. */
export default defineUnlistedScript(() => {
  const frame = currentFrame();
  if (frame === null || frame.popover) return;
  frame.popover = true;
  followPointer(frame, new AbortController().signal);
});
