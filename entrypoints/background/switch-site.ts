import { startIn } from './inject';
import { hostOf, switchOff, switchOn } from './switched-off';

/** From the background or a page of ours to the frames of a tab: forget the marks and fall silent. */
export interface StopMessage {
  type: 'stop';
}

/** The open tabs of a host, as far as their addresses are visible: they are where the site may be read. */
async function tabsOf(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.filter(({ url }) => hostOf(url) === host).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Switches the marks of a host off, here and now and from now on. */
export async function switchOffSite(host: string): Promise<void> {
  await switchOff(host);
  const stop: StopMessage = { type: 'stop' };
  // a tab may hold no frame that listens
  await Promise.all((await tabsOf(host)).map((id) => browser.tabs.sendMessage(id, stop).catch(() => {})));
}

/** Switches the marks of a host on again, in its open tabs too. Their style is still there. */
export async function switchOnSite(host: string): Promise<void> {
  await switchOn(host);
  await Promise.all((await tabsOf(host)).map((id) => startIn(id).catch(() => 0)));
}
