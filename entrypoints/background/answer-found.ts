import { highlightFor } from '../content/look-of-marks';
import { readSettings } from './settings';
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

/**
 * The name under which to mark what was found in a frame, empty where no marks are wanted on its tab's site. Where they
 * are, the popover script comes, too. Pages without a code never get it.
 */
export async function answerFound({ tab, frameId }: chrome.runtime.MessageSender): Promise<string> {
  if (tab?.id === undefined || frameId === undefined || (await isSwitchedOff(tab.url))) return '';
  const { marks } = await readSettings();
  // the marks need not wait for it; a frame that has gone meanwhile needs none
  injectPopover(tab.id, frameId).catch(() => {});
  return highlightFor(marks);
}
