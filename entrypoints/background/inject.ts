import { matches } from './match-pattern';

const SCRIPT = '/content-script.js';
const STYLE = '/assets/highlight.css';

/** Starts the script in every frame of a tab that may be read; it starts once a document. @returns how many codes they hold */
export async function startIn(tabId: number): Promise<number> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
  return frames.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0);
}

/** Starts the script in one frame that has neither it nor the style of the marks. Resolves once the frame has been read. */
export async function startInFrame(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

/** Gives a tab the style of the marks. Each call adds it once more: only for a tab that has not got it from the manifest. */
export const styleIn = (tabId: number): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [STYLE] });

/** The frames of a tab that stand on some origins. A frame without an origin of its own belongs to the tab's. */
async function framesOn(tabId: number, tabUrl: string, origins: readonly string[]): Promise<number[]> {
  const on = (url: string) => origins.some((origin) => matches(origin, url));
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => self.origin,
  });
  return frames
    .filter(({ result }) => on(typeof result === 'string' && result !== 'null' ? result : tabUrl))
    .map(({ frameId }) => frameId);
}

/**
 * Serves the tabs that were open before some origins were allowed: a registered script only meets pages that load later.
 * Tabs and frames that the browser forbids are left alone.
 */
export async function serveOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // without the permission `tabs`, only addresses of pages that may be read are visible
      if (id === undefined || url === undefined) return;
      const frameIds = await framesOn(id, url, origins).catch(() => []);
      if (frameIds.length === 0) return;
      const target = { tabId: id, frameIds };
      await browser.scripting.insertCSS({ target, files: [STYLE] }).catch(() => {});
      await browser.scripting.executeScript({ target, files: [SCRIPT] }).catch(() => {});
    }),
  );
}
