import { keepForPage } from './given-texts';
import type { TypedView } from './typed-view';

/** A page of the extension, at a view. @param typed what is to stand in the field; never part of the address */
function pageAt({ hash, typed }: TypedView, privately: boolean): string {
  const asked = new URLSearchParams();
  if (typed !== '') asked.set('given', keepForPage(typed));
  // what comes from a private window is not remembered, wherever the page opens
  if (privately) asked.set('private', '');
  const query = asked.size === 0 ? '' : `?${asked}`;
  return browser.runtime.getURL('/popup.html') + query + hash;
}

/** Opens one of the extension's views in a tab, next to the one it was asked for in. */
export async function openInTab(view: TypedView, tab: chrome.tabs.Tab | undefined, active = true): Promise<void> {
  const place = tab === undefined ? {} : { index: tab.index + 1, windowId: tab.windowId };
  const url = pageAt(view, tab?.incognito ?? false);
  // a private window may not be allowed to show it
  await browser.tabs.create({ url, active, ...place }).catch(() => browser.tabs.create({ url, active }));
}

/** Opens a view in place of the page in a tab. */
export async function openInPlace(view: TypedView, tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return openInTab(view, tab);
  await browser.tabs.update(tab.id, { url: pageAt(view, tab.incognito) });
}

/**
 * Opens a view beside the page where the browser has a side panel that a message may open, else in a tab: Firefox (153)
 * opens its sidebar from pages of the extension only.
 * @param hash the view's address
 */
export async function openView(hash: string, beside: boolean, tab: chrome.tabs.Tab | undefined): Promise<void> {
  const inTab = () => openInTab({ hash, typed: '' }, tab);
  const panel = beside && tab?.id !== undefined ? browser.sidePanel : undefined;
  if (panel === undefined || tab?.id === undefined) return inTab();
  const tabId = tab.id;
  const path = `popup.html?in=panel${hash}`;
  // both at once: after waiting for the first, the click that led here no longer counts
  const opened = [panel.setOptions({ tabId, path, enabled: true }), panel.open({ tabId })];
  await Promise.all(opened).catch(inTab);
}
