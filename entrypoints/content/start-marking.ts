import type { FoundMessage } from '../background/messages';
import { currentFrame, type Frame, setCurrentFrame } from './frame';
import { Marker } from './marker';
import { TextFlow } from './text-flow';
import { watch } from './watch';

/**
 * Marks the codes of this frame's document and follows its changes. Starts once a document, however often it is injected.
 * @returns how many replies are marked once the page has been read
 */
export async function startMarking(): Promise<number> {
  const running = currentFrame();
  if (running !== null) return running.marker.count;
  const marker = new Marker();
  const ending = new AbortController();
  const { signal } = ending;
  const frame: Frame = {
    document,
    marker,
    newFlow: () => new TextFlow(),
    pointer: null,
    onChange: null,
    signal,
    stop: () => {
      ending.abort();
      marker.clear();
    },
  };
  setCurrentFrame(frame);
  let reported = false;
  const onChange = () => {
    if (frame.onChange !== null) frame.onChange();
    else if (!reported && (marker.count > 0 || marker.talk)) {
      reported = true;
      // A pointer that came to rest before the popover script was there would wait for ever.
      const note = ({ isTrusted, x, y }: PointerEvent) => {
        if (isTrusted) frame.pointer = { x, y };
      };
      addEventListener('pointermove', note, { capture: true, passive: true, signal });
      // The background knows whether marks are wanted here, and which, and brings the popover script.
      const message: FoundMessage = { type: 'found' };
      browser.runtime.sendMessage(message).then(
        (look) => (look ? marker.show(look) : frame.stop()),
        () => frame.stop(),
      );
    }
  };
  await watch(document, marker, onChange, signal);
  return marker.count;
}
