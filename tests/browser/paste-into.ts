import type { Page } from 'puppeteer-core';

/** Pastes into a field. Firefox keeps the data of synthetic clipboard events empty, hence a plain one. */
export async function pasteInto(page: Page, selector: string, words: string): Promise<void> {
  await page.$eval(
    selector,
    (field, text) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      const clipboardData = {
        getData() {
          return text;
        },
      };
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      field.dispatchEvent(event);
    },
    words,
  );
}
