/**
 * Opens a view at once. A change of `location.hash` is only told later: until then the view that is left would be drawn with
 * what the next one is for, a pasted text of megabytes.
 */
export function goTo(hash: string): void {
  history.pushState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
