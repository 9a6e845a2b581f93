import type { FrameMessage, RelayMessage } from './messages';

/**
 * Passes a message on from one frame of a tab to another.
 * @returns whether a frame took it: the top frame may be one that the extension may not run in
 */
export async function relay(
  { frameId, message }: RelayMessage,
  sender: chrome.runtime.MessageSender,
): Promise<boolean> {
  const { tab, frameId: from } = sender;
  if (tab?.id === undefined || from === undefined) return false;
  const arriving: FrameMessage = message.type === 'draw' ? { ...message, from } : message;
  const answer = await browser.tabs.sendMessage(tab.id, arriving, { frameId: frameId ?? 0 }).catch(() => false);
  return answer !== false;
}
