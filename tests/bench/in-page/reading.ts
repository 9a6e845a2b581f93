/** Comes into a world beside a page, so that parts of the first scan can be timed one by one. */
import { Marker } from '../../../entrypoints/content/marker';
import { readAndMark } from '../../../entrypoints/content/reader';
import { watch } from '../../../entrypoints/content/watch';

/** Finds like the real one, but paints nothing. */
class FindingMarker extends Marker {
  places = 0;

  override place(): void {
    this.places++;
  }
}

/** Counts the text that is read, in UTF-16 units. */
class CountingMarker extends FindingMarker {
  length = 0;

  override forget(node: Text): void {
    this.length += node.data.length;
  }
}

const counting = new CountingMarker(document);

/** What a benchmark may ask for, by name. */
Object.assign(globalThis, {
  /** Reads the whole page without painting. How many places it found. */
  scan: async () => {
    const finding = new FindingMarker(document);
    await readAndMark(document.documentElement, finding);
    return finding.places;
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
