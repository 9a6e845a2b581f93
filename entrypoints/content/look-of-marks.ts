import type { Marks } from '../../data/settings';
import type { Marker } from './marker';

/**
 * The name in the CSS highlight registry under which codes are marked in a look; highlight.css styles each. Another look
 * is another name, so that no style is added to a page that stands: that would have all of it styled anew. The registry
 * is shared with the page.
 */
export const highlightFor = (marks: Marks): string => (marks === 'solid' ? 'bounce-lens-code' : `bounce-lens-${marks}`);

/** Marks what is marked under another name from now on. */
export function paintAs(marker: Marker, look: string): void {
  if (marker.look === look) return;
  CSS.highlights.delete(marker.look);
  marker.show(look);
}
