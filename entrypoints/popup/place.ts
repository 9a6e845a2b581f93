/** Where the page is shown: as the toolbar's popup, in the side panel or sidebar, or in a tab of its own. */
export type Place = 'popup' | 'panel' | 'tab';

/** Where this page is. The panel's address says so: Chromium (156) tells a page in it nothing else. */
export function placeOfThis(): Place {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) return 'popup';
  return new URLSearchParams(location.search).get('in') === 'panel' ? 'panel' : 'tab';
}
