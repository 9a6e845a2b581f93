import { storage } from 'wxt/utils/storage';
import { isPrivate } from './is-private';

/** What the popup held when it closed. Kept for the browser session only, never for private windows. */
export interface Session {
  hash: string;
  typed: string;
}

/** Longer input is shown again only in part: session storage holds 10 MB for everything. In UTF-16 units. */
export const LONGEST_KEPT = 1_000_000;

const session = storage.defineItem<Session>('session:popup', { fallback: { hash: '#/', typed: '' } });

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
