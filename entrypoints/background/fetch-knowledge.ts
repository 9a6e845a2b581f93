import type { Locale } from '../../data/vocabulary';
import type { Knowledge } from '../../smtp/knowledge';

const fetched = new Map<Locale, Promise<Knowledge>>();

/**
 * The packaged knowledge of a language: a file of the extension itself, read once. `import()` is not to be had in
 * a service worker (Chromium 156), and a script would make every page pay for the sentences.
 */
export function fetchKnowledge(locale: Locale): Promise<Knowledge> {
  const known = fetched.get(locale);
  if (known !== undefined) return known;
  const reading = fetch(browser.runtime.getURL(`/knowledge/${locale}.json`)).then(
    (response) => response.json() as Promise<Knowledge>,
  );
  fetched.set(locale, reading);
  reading.catch(() => fetched.delete(locale));
  return reading;
}
