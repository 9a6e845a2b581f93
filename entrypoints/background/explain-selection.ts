import type { CodePair } from '../../smtp/code-pair';
import { parseQuery } from '../../smtp/lookup';
import { injectPopover } from './answer-found';
import { framesOf } from './frames';
import { startInFrame } from './inject';
import type { FrameMessage } from './messages';
import { openInTab } from './open-view';
import { isSwitchedOff } from './switched-off';
import { viewForTyped } from './typed-view';

/** The code that a selection consists of, if it is one and nothing else. */
function codesIn(text: string): CodePair | null {
  const query = parseQuery(text);
  const [only, ...others] = query.kind === 'codes' ? query.asked : [];
  return only === undefined || others.length > 0 ? null : only.codes;
}

/** Opens the card at the selection of a frame. @returns false where nothing there is a code, or the frame may not be read */
async function explainThere(tab: chrome.tabs.Tab, frameId: number, text: string): Promise<boolean> {
  if (tab.id === undefined || (await isSwitchedOff(tab.url))) return false;
  const running = (await framesOf(tab.id)).some((frame) => frame.frameId === frameId);
  // by the access that choosing the entry gave
  if (!running) await startInFrame(tab.id, frameId);
  await injectPopover(tab.id, frameId);
  const message: FrameMessage = { type: 'explainSelection', codes: codesIn(text) };
  return (await browser.tabs.sendMessage(tab.id, message, { frameId })) === true;
}

/** Explains what is selected: right there where it is a code, else in the look-up, with the selected text. */
export async function explainSelection(
  { selectionText = '', frameId = 0 }: chrome.contextMenus.OnClickData,
  tab: chrome.tabs.Tab | undefined,
): Promise<void> {
  const shown = tab !== undefined && (await explainThere(tab, frameId, selectionText).catch(() => false));
  if (!shown) await openInTab(viewForTyped(selectionText), tab);
}
