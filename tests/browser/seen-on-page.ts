import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/page-actions';

/**
 * What a reader sees on a page of the extension, and waiting for it.
 * @param page asked for each time, as a test opens it after this is called
 */
export function seenOn(page: () => Page) {
  const text = () => page().evaluate(() => document.body.innerText);
  /** the part of the address that names the view, decoded */
  const hash = () => page().evaluate(() => decodeURIComponent(location.hash));
  return {
    text,
    hash,
    shows: (words: string) => until(`"${words}"`, async () => (await text()).includes(words)),
    at: (address: string) => until(address, async () => (await hash()) === address),
  };
}
