import type { Verdict } from './diagnose/diagnose';
import type { Knowledge } from './knowledge';
import { keysOf } from './provider-reading';

/**
 * A verdict in another language: only what a provider means by an answer has words of its own. To diagnose a long notice
 * once more for them would take as long as the first time.
 */
export function verdictIn(to: Knowledge, from: Knowledge, verdict: Verdict): Verdict {
  const { reading } = verdict;
  if (reading === null) return verdict;
  const keys = keysOf(from, reading);
  const provider = keys === null ? undefined : to.providers[keys.provider];
  const entry = keys === null ? undefined : provider?.entries[keys.entry];
  return provider === undefined || entry === undefined
    ? { ...verdict, reading: null }
    : { ...verdict, reading: { provider, entry } };
}
