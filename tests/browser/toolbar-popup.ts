import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../scripts/launch-browser';
import { until } from '../../scripts/page-actions';

/**
 * Presses the toolbar button over the tab that shows an address, and returns the popup that opens. Only Chromium's
 * debugger can.
 */
export async function openToolbarPopup({ browser, extensionId }: LaunchedBrowser, url: string): Promise<Page> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url.startsWith(url));
  await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab?.targetId } as never);
  const target = await until('the popup', async () =>
    browser.targets().find((each) => each.url().includes('popup.html')),
  );
  const popup = await target.asPage();
  await popup.waitForSelector('footer button');
  return popup;
}
