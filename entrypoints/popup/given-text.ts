import type { GivenMessage } from '../background/messages';

const GIVEN = 'given';

/** The text for which this page was opened: selected on a page, or typed into the address bar. Null for most pages. */
export async function givenText(): Promise<string | null> {
  const asked = new URLSearchParams(location.search);
  const id = asked.get(GIVEN);
  if (id === null) return null;
  asked.delete(GIVEN);
  history.replaceState(null, '', `${location.pathname}${asked.size === 0 ? '' : `?${asked}`}${location.hash}`);
  const message: GivenMessage = { type: 'given', id };
  return browser.runtime.sendMessage(message).catch(() => null);
}
