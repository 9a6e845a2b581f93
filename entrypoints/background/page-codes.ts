import { framesOf } from './frames';
import type { FrameMessage, ListedCode } from './messages';

/** Where a code stands in a tab. */
export interface CodeAt {
  frameId: number;
  /** its number in the frame */
  place: number;
}

/** A code of a page, with every place where it stands. */
export interface PageCode extends Omit<ListedCode, 'places'> {
  places: readonly CodeAt[];
}

/** The codes of several frames as one list, in their order. What has the same code and the same explanation is listed once. */
export function joinFrames(frames: readonly { frameId: number; codes: readonly ListedCode[] }[]): PageCode[] {
  const joined = new Map<string, PageCode>();
  for (const { frameId, codes } of frames)
    for (const code of codes) {
      const key = `${code.label} ${code.title}`;
      const places = code.places.map((place) => ({ frameId, place }));
      const known = joined.get(key);
      joined.set(key, known === undefined ? { ...code, places } : { ...known, places: [...known.places, ...places] });
    }
  return [...joined.values()];
}

/** What is marked in the frames of a tab, in reading order. A frame whose popover script is still on its way is left out: it reports by itself. */
export async function codesOf(tabId: number): Promise<PageCode[]> {
  const list: FrameMessage = { type: 'list' };
  const frames = (await framesOf(tabId)).filter(({ count }) => count > 0);
  const answers = frames.map(async ({ frameId }) => {
    const codes: ListedCode[] | undefined = await browser.tabs.sendMessage(tabId, list, { frameId }).catch(() => []);
    return { frameId, codes: codes ?? [] };
  });
  return joinFrames(await Promise.all(answers));
}

/** Goes to one place of a code and opens its card there. @returns whether it is still on the page */
export async function goToCode(tabId: number, { label }: PageCode, { frameId, place }: CodeAt): Promise<boolean> {
  const frames = await framesOf(tabId);
  const leave: FrameMessage = { type: 'leaveStep' };
  for (const frame of frames)
    if (frame.stepping && frame.frameId !== frameId)
      await browser.tabs.sendMessage(tabId, leave, { frameId: frame.frameId }).catch(() => {});
  const go: FrameMessage = { type: 'goTo', place, label };
  return (await browser.tabs.sendMessage(tabId, go, { frameId })) === true;
}
