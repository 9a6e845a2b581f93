import { startIn } from './inject';
import type { FrameMessage } from './messages';
import { hostOf, switchOff, switchOn } from './switched-off';

/** The open tabs at some addresses, as far as those are visible: they are where the page may be read. */
async function tabsAt(wanted: (url: string) => boolean): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && wanted(url) ? [id] : []));
}

/** Ends what runs in the open tabs at some addresses. */
export async function stopTabs(wanted: (url: string) => boolean): Promise<void> {
  const stop: FrameMessage = { type: 'stop' };
  // a tab may hold no frame that listens
  await Promise.all((await tabsAt(wanted)).map((id) => browser.tabs.sendMessage(id, stop).catch(() => {})));
}

/** Switches the marks of a host off, here and now and from now on. */
export async function switchOffSite(host: string): Promise<void> {
  await switchOff(host);
  await stopTabs((url) => hostOf(url) === host);
}

/** Switches the marks of a host on again, in its open tabs too. Their style is still there. */
export async function switchOnSite(host: string): Promise<void> {
  await switchOn(host);
  const tabs = await tabsAt((url) => hostOf(url) === host);
  await Promise.all(tabs.map((id) => startIn(id).catch(() => 0)));
}
