import { framesOf } from './frames';

/** The verdict's amber, as on the marks. */
const COLOR = '#8a5300';

/** Pages change in bursts, and each frame reports by itself. In milliseconds. */
const SETTLE = 150;

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

async function draw(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  const count = frames.reduce((sum, frame) => sum + frame.count, 0);
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
  await browser.action.setBadgeText({ tabId, text });
}

/** Shows on the toolbar's icon how many codes a tab's page holds. The browser clears it with the next page. */
export function showCount(tabId: number): void {
  clearTimeout(waiting.get(tabId));
  waiting.set(
    tabId,
    setTimeout(() => {
      waiting.delete(tabId);
      draw(tabId).catch(() => {}); // the tab is gone
    }, SETTLE),
  );
}
