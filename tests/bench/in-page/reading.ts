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

/** The text nodes that were read since the last question. */
const read = new Set<CharacterData>();

/** Notes from now on whose text is asked for. It slows reading down: nothing that is timed may run after it. */
function noteReading(): void {
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...data,
    get(this: CharacterData) {
      read.add(this);
      return data?.get?.call(this);
    },
  });
}

/** What a benchmark may ask for, by name. */
Object.assign(globalThis, {
  /** Reads the whole page without painting. How many places it found. */
  scan: async () => {
    const finding = new FindingMarker();
    await readAndMark(document.documentElement, finding);
    return finding.places;
  },
  /** Reads the page, then follows its changes, painting nothing. */
  follow: () => {
    noteReading();
    return watch(document, new FindingMarker(), () => {}, new AbortController().signal);
  },
  /** How much has been read since the last question, in UTF-16 units. */
  lengthRead: () => {
    const length = [...read].reduce((sum, node) => sum + node.length, 0);
    read.clear();
    return length;
  },
});
