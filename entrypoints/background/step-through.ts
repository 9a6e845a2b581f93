import { type FrameState, framesOf } from './frames';
import type { FrameMessage } from './messages';

/** The command names of the manifest. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-code': 1, 'previous-code': -1 };

const send = (tabId: number, { frameId }: FrameState, message: FrameMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId });

/** Goes to the next or previous code of a tab, from frame to frame, and round at the end. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  const frames = (await framesOf(tabId)).filter(({ count, stepping }) => count > 0 || stepping);
  const at = frames.findIndex(({ stepping }) => stepping);
  const here = frames[at];
  if (here !== undefined && (await send(tabId, here, { type: 'step', by, afresh: false }))) return;
  // the next frame that has a code, this one last; from the beginning, or from the end
  const start = at < 0 ? (by > 0 ? -1 : 0) : at;
  for (let turn = 1; turn <= frames.length; turn++) {
    const frame = frames.at((start + turn * by) % frames.length);
    if (frame === undefined || !(await send(tabId, frame, { type: 'step', by, afresh: true }))) continue;
    if (here !== undefined && here !== frame) await send(tabId, here, { type: 'leaveStep' });
    return;
  }
}

/** Answers the keyboard commands for the tab in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by !== undefined && tab?.id !== undefined) step(tab.id, by).catch(() => {}); // a page that extensions may not read
  });
}
