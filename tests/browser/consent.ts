import type { BrowserName } from '../../scripts/find-browser';
import type { LaunchedBrowser } from '../../scripts/launch-browser';

/** Firefox grants what is asked for after a click without showing its question. */
export const CONSENTING = { 'extensions.webextOptionalPermissionPrompts': false };

/** Firefox gives an extension none of the hosts of its manifest, as if the reader had taken them back. */
export const TAKEN_BACK = { 'extensions.originControls.grantByDefault': false };

/** Does something on Chromium's own page of extensions, which may do what the reader may. */
async function asReader({ browser, extensionId }: LaunchedBrowser, call: (id: string) => string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(call(extensionId));
  await page.close();
}

/**
 * Lets the browser say yes when the extension asks for an origin: Chromium's question cannot be answered without a screen,
 * but it does not ask again for what its reader allowed on its own page of extensions before.
 */
export async function consentTo(name: BrowserName, launched: LaunchedBrowser, origin: string): Promise<void> {
  if (name === 'firefox') return;
  await asReader(launched, (id) => `chrome.developerPrivate.addHostPermission('${id}', '${origin}')`);
}

/** Takes the hosts of the manifest back in Chromium; Firefox has to be started so ({@link TAKEN_BACK}). */
export async function takeBack(name: BrowserName, launched: LaunchedBrowser): Promise<void> {
  if (name === 'firefox') return;
  const change = (id: string) => JSON.stringify({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
  await asReader(launched, (id) => `chrome.developerPrivate.updateExtensionConfiguration(${change(id)})`);
}
