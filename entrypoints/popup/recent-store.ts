import { storage } from 'wxt/utils/storage';
import { parseAsked } from '../../smtp/asked';
import { parseReason } from '../../smtp/explain-reason';
import { isPrivate } from './is-private';
import { type View, viewAt } from './view';

/** More would not be looked through. */
const MOST_KEPT = 12;

/** Addresses inside the popup, newest first. For the browser session only; nothing that was typed or pasted is among them. */
const recent = storage.defineItem<string[]>('session:recent', { fallback: [] });

/** Whether a view is about something, and not a way to it: a code, a reason, a finished comparison. */
export function isWorthKeeping(view: View): boolean {
  switch (view.name) {
    case 'code':
    case 'reason':
      return true;
    case 'compare': {
      const named = view.sides.filter((side) => parseAsked(side) !== null || parseReason(side) !== null);
      return named.length > 1 && named.length === view.sides.length;
    }
    case 'browse':
      return view.by === 'provider' && view.key.includes('.');
    default:
      return false;
  }
}

/** The list with one more at its head; none twice. */
export const withRecent = (kept: readonly string[], hash: string): string[] =>
  [hash, ...kept.filter((other) => other !== hash)].slice(0, MOST_KEPT);

/** One change after the other: two at once would each forget what the other kept. */
let lastChange: Promise<void> = Promise.resolve();

/** Keeps a view that is worth it; never in a private window. */
export function keepRecent(hash: string): Promise<void> {
  if (isPrivate() || !isWorthKeeping(viewAt(hash))) return Promise.resolve();
  lastChange = lastChange.catch(() => {}).then(async () => recent.setValue(withRecent(await recent.getValue(), hash)));
  return lastChange;
}

/** What was looked at lately; in a private window nothing, not even what other windows kept. */
export async function readRecent(): Promise<string[]> {
  return isPrivate() ? [] : recent.getValue();
}

/** Forgets everything that was looked at. */
export async function clearRecent(): Promise<void> {
  await recent.removeValue();
}
