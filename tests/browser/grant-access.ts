import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/page-actions';
import { openRealPopup } from './real-popup';
import type { SiteStage } from './site-stage';

/**
 * Lets the extension read the page that is open, as its reader would: by a button of the toolbar popup. In Firefox for good,
 * in Chromium, whose question nobody can answer without a screen, as long as the page lasts.
 */
export async function grantAccess(stage: SiteStage, page: Page): Promise<void> {
  const popup = await openRealPopup(stage, page);
  const forGood = stage.extensionUrl('').startsWith('moz-');
  const always = /Always on [^\n\t]+/.exec(await popup.text())?.[0] ?? '';
  await popup.press(forGood ? always.trim() : 'Mark the codes on this page');
  await until('the answer', async () => (await popup.text()).includes('marked'));
  await popup.close();
}
