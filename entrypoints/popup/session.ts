import { storage } from 'wxt/utils/storage';

/** What the popup held when it closed. Kept for the browser session only, never for private windows. */
export interface Session {
  hash: string;
  typed: string;
}

/** Longer input is shown again only in part: session storage holds 10 MB for everything. In UTF-16 units. */
const LONGEST_KEPT = 1_000_000;

const session = storage.defineItem<Session>('session:popup', { fallback: { hash: '#/', typed: '' } });

/** Whether nothing may be kept: a private window, or a page that was opened from one. */
const isPrivate = (): boolean =>
  browser.extension.inIncognitoContext || new URLSearchParams(location.search).has('private');

/** The last view and input, or an empty field. */
export async function restoreSession(): Promise<Session> {
  if (isPrivate()) return session.fallback;
  return session.getValue();
}

/** Keeps view and input for the next time the popup opens. */
export async function keepSession(value: Session): Promise<void> {
  if (isPrivate()) return;
  await session.setValue({ ...value, typed: value.typed.slice(0, LONGEST_KEPT) });
}
