/** Opens one of the extension's views in a tab, next to the one it was asked for in. */
async function openInTab(hash: string, tab: chrome.tabs.Tab | undefined): Promise<void> {
  const place = tab === undefined ? {} : { index: tab.index + 1, windowId: tab.windowId };
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') + hash, ...place });
}

/**
 * Opens a view beside the page where the browser has a side panel that a message may open, else in a tab: Firefox (153)
 * opens its sidebar from pages of the extension only.
 * @param hash the view's address
 */
export async function openView(hash: string, beside: boolean, tab: chrome.tabs.Tab | undefined): Promise<void> {
  const panel = beside && tab?.id !== undefined ? browser.sidePanel : undefined;
  if (panel === undefined || tab?.id === undefined) return openInTab(hash, tab);
  const tabId = tab.id;
  // both at once: after waiting for the first, the click that led here no longer counts
  const opened = [panel.setOptions({ tabId, path: `popup.html${hash}`, enabled: true }), panel.open({ tabId })];
  await Promise.all(opened).catch(() => openInTab(hash, tab));
}
