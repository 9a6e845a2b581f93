/** Comes into a world beside a page, so that parts of the first scan can be timed one by one. */
import { Marker } from '../../../entrypoints/content/marker';
import { readAndMark } from '../../../entrypoints/content/reader';
import type { TextFlow } from '../../../entrypoints/content/text-flow';
import { watch } from '../../../entrypoints/content/watch';
import { detect } from '../../../smtp/detect/detect';

/** Reads and detects like the real one, but paints nothing; counts the text that is read, in UTF-16 units. */
class CountingMarker extends Marker {
  codes = 0;
  length = 0;

  override forget(node: Text): void {
    this.length += node.data.length;
    super.forget(node);
  }

  override mark({ text }: TextFlow): void {
    this.codes += detect(text).length;
  }
}

let counting = new CountingMarker(document);

/** What a benchmark may ask for, by name. */
Object.assign(globalThis, {
  /** Reads the whole page without painting. */
  scan: async () => {
    counting = new CountingMarker(document);
    await readAndMark(document.documentElement, counting);
    return counting.codes;
  },
  /** Reads the page, then follows its changes, painting nothing. */
  follow: () => watch(document, counting, () => {}, new AbortController().signal),
  /** How much has been read since the last question, in UTF-16 units. */
  lengthRead: () => {
    const { length } = counting;
    counting.length = 0;
    return length;
  },
});
