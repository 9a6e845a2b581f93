import { isSwitchedOff } from './switched-off';

/** Puts the popover script into the frame that found something, and into the top frame, where cards of short frames are drawn. */
export async function injectPopover(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/popover.js'] });
  if (frameId === 0) return;
  // The reader may have allowed the frame's site and not the page's: then the card is drawn in the frame.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-script.js', '/popover.js'] })
    .catch(() => {});
}

/** Whether marks are wanted on the site of a tab; then the popover script comes, too. Pages without a code never get it. */
export async function answerFound({ tab, frameId }: chrome.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined || (await isSwitchedOff(tab.url))) return false;
  // the marks need not wait for it; a frame that has gone meanwhile needs none
  injectPopover(tab.id, frameId).catch(() => {});
  return true;
}
