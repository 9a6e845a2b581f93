import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/page-actions';
import type { SiteStage } from './site-stage';
import { openToolbarPopup } from './toolbar-popup';

/**
 * Lets the extension read the page that is open, as its reader would: by the button of the toolbar popup. Lasts as long
 * as the page. Chromium only: Firefox's debugger cannot press a toolbar button.
 */
export async function grantAccess(stage: SiteStage, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await openToolbarPopup(stage, page.url());
  await popup.click('footer button');
  await until('the answer', () => popup.evaluate(() => document.body.innerText.includes('underlined')));
  await popup.close();
}
