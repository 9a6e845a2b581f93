import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../scripts/launch-browser';
import { until } from '../../scripts/page-actions';

/** The toolbar's own popup, over the page it was opened on: only there it has the access of `activeTab`. */
export interface RealPopup {
  text(): Promise<string>;
  /** presses a button with its words on it, as a click of the reader's */
  press(label: string): Promise<void>;
  /** chooses a code in the list of the page by its first words */
  choose(label: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the toolbar button over a tab in Chromium and returns the popup that opens, at the view of the page. */
export async function openChromiumPopup({ browser, extensionId }: LaunchedBrowser, url: string): Promise<Page> {
  const before = new Set(browser.targets());
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url.startsWith(url));
  await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab?.targetId } as never);
  const target = await until('the popup', async () =>
    // the same page may stand in tabs
    browser.targets().find((each) => !before.has(each) && each.url().includes('popup.html')),
  );
  const popup = await target.asPage();
  await popup.waitForSelector('#app nav');
  await popup.evaluate(() => {
    location.hash = '#/page';
  });
  await popup.waitForSelector('#this-page');
  return popup;
}

async function inChromium(launched: LaunchedBrowser, page: Page): Promise<RealPopup> {
  const popup = await openChromiumPopup(launched, page.url());
  return {
    text: () => popup.evaluate(() => document.body.innerText),
    press: async (label) => {
      const button = await popup.waitForSelector(`::-p-xpath(//button[normalize-space()=${JSON.stringify(label)}])`);
      await button?.click();
    },
    choose: async (label) => {
      await popup.waitForSelector(`::-p-xpath(//ul//button[starts-with(normalize-space(), ${JSON.stringify(label)})])`);
      // by keyboard: the list has the focus from the start
      await until(`the focus on ${label}`, async () => {
        const focused = await popup.evaluate(() => document.activeElement?.textContent);
        if (focused?.startsWith(label)) return true;
        await popup.keyboard.press('ArrowDown');
        return false;
      });
      // the popup closes before it could answer
      await popup.keyboard.press('Enter').catch(() => {});
    },
    close: () => popup.close(),
  };
}

interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: Answer }>;
}
interface Answer {
  contexts?: { context: string }[];
  result?: { value?: unknown };
}

/** Firefox's debugger does not reach popups, but it reaches the browser's own window, and that the popup in it. */
async function inFirefox({ browser }: LaunchedBrowser): Promise<RealPopup> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts?.[0]?.context };
  const inWindow = async (expression: string) =>
    (await connection.send('script.evaluate', { expression, target, awaitPromise: true })).result.result?.value;
  const inPopup = (expression: string) =>
    inWindow(`new Promise((answer) => {
      const { messageManager } = document.querySelector('.webextension-popup-browser');
      const name = 'bounce-lens-test-' + Math.random();
      messageManager.addMessageListener(name, ({ data }) => answer(data));
      const script = '{ const { document } = content; sendAsyncMessage(' + JSON.stringify(name) + ', ' + ${JSON.stringify(expression)} + ') }';
      messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      // while the popup moves into its panel, nobody is there to answer
      setTimeout(() => answer(null), 1000);
    })`);
  await inWindow(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('bounce-lens@bounce-lens.example');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
  const isThere = `document.querySelector('.webextension-popup-browser')?.currentURI?.spec.includes('/popup.html') ?? false`;
  await until('the popup', async () => (await inWindow(isThere)) === true);
  await until('the navigation', async () => (await inPopup(`document.querySelector('#app nav') !== null`)) === true);
  await inPopup(`void (content.location.hash = '#/page')`);
  await until(
    'the page’s section',
    async () => (await inPopup(`document.querySelector('#this-page') !== null`)) === true,
  );
  return {
    text: async () => String(await inPopup('document.body.innerText')),
    press: async (label) => {
      const button = `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(label)})`;
      await until(`the button ${label}`, async () => (await inPopup(`${button} !== undefined`)) === true);
      await inPopup(`(() => {
        const click = content.windowUtils.setHandlingUserInput(true);
        try { ${button}.click(); } finally { click.destruct(); }
      })()`);
    },
    choose: async (label) => {
      const button = `[...document.querySelectorAll('ul button')].find((each) => each.textContent.startsWith(${JSON.stringify(label)}))`;
      await until(`the code ${label}`, async () => (await inPopup(`${button} !== undefined`)) === true);
      await inPopup(`${button}.click()`);
    },
    close: async () =>
      void (await inWindow(`document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`)),
  };
}

/** Opens the toolbar's popup over a page, at the view of that page. */
export async function openRealPopup(launched: LaunchedBrowser, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  return launched.extensionUrl('').startsWith('moz-') ? inFirefox(launched) : inChromium(launched, page);
}
