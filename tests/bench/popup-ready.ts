import type { Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { launchWithExtension } from '../../scripts/launch-browser';
import { type Measure, median } from './measure';

const ROUNDS = 21;

/** Keystrokes after which results are timed. The first waits for the search index, and is not one of them. */
const TYPED = 'mailbox full';

/** Milliseconds from the start of navigation until the page has drawn what a selector names, and it has the focus if it can. */
async function readyAfter(page: Page, url: string, selector: string): Promise<number> {
  // tsx names functions with a helper that the page does not have
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(noteReady, selector);
  await page.goto(url);
  const ready = await page.waitForFunction(() => (window as { __readyAt?: number }).__readyAt, { polling: 20 });
  return Number(await ready.jsonValue());
}

/** Notes the time when the field, or the body of a page without one, is there and has been drawn. */
function noteReady(selector: string): void {
  const done = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null || (element instanceof HTMLInputElement && document.activeElement !== element)) return false;
    // after the frame in which it is drawn
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => Object.assign(window, { __readyAt: performance.now() });
      port1.postMessage(null);
    });
    return true;
  };
  const watch = () => {
    if (!done()) setTimeout(watch, 0);
  };
  watch();
}

/** The popup's field over an empty page of the extension, then each keystroke until its results are drawn. */
export async function measurePopup(): Promise<Measure[]> {
  const extensionDir = await buildForTests('chrome');
  const { browser, extensionUrl } = await launchWithExtension('chromium', {
    extensionDir,
    headless: true,
    locale: 'en',
  });
  try {
    const times: Record<'empty' | 'popup', number[]> = { empty: [], popup: [] };
    const pages = {
      empty: { url: 'empty.html', selector: 'p' },
      popup: { url: 'popup.html', selector: '#app input' },
    };
    for (let round = 0; round < ROUNDS; round++)
      for (const name of ['empty', 'popup'] as const) {
        const page = await browser.newPage();
        const time = await readyAfter(page, extensionUrl(pages[name].url), pages[name].selector);
        // the first rounds fill caches
        if (round >= 3) times[name].push(time);
        await page.close();
      }
    return [
      {
        what: `popup opened → field ready, over an empty page of the extension (${median(times.popup).toFixed(1)} − ${median(times.empty).toFixed(1)})`,
        value: median(times.popup) - median(times.empty),
        most: 50,
        unit: 'ms',
      },
      {
        what: `keystroke → results drawn, median while typing “${TYPED}”`,
        value: await keystroke(await browser.newPage(), extensionUrl('popup.html')),
        most: 16,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** The script's part of a keystroke: from the input event until the results stand in the document and are laid out. */
async function keystroke(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForSelector('[role="combobox"]');
  // the index is built in idle time
  await new Promise((done) => setTimeout(done, 1500));
  const times = await page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    if (field === null) throw new Error('no field');
    const taken: number[] = [];
    for (let length = 1; length <= typed.length; length++) {
      const before = performance.now();
      field.value = typed.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Preact draws in a microtask or a task of its own
      await new Promise((done) => setTimeout(done, 0));
      document.body.getBoundingClientRect();
      taken.push(performance.now() - before);
      await new Promise((done) => setTimeout(done, 60));
    }
    return taken.slice(1);
  }, TYPED);
  return median(times);
}
