import type { Verdict } from './diagnose/diagnose';
import type { Knowledge } from './knowledge';

/**
 * A verdict in another language: only what a provider means by an answer has words of its own. To diagnose a long notice
 * once more for them would take as long as the first time.
 */
export function verdictIn(to: Knowledge, from: Knowledge, verdict: Verdict): Verdict {
  const { reading } = verdict;
  if (reading === null) return verdict;
  const [id = ''] = Object.entries(from.providers).find(([, each]) => each === reading.provider) ?? [];
  const [key = ''] = Object.entries(reading.provider.entries).find(([, each]) => each === reading.entry) ?? [];
  const provider = to.providers[id];
  const entry = provider?.entries[key];
  return provider === undefined || entry === undefined
    ? { ...verdict, reading: null }
    : { ...verdict, reading: { provider, entry } };
}
