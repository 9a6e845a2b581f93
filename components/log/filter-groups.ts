import type { Locale, Outcome } from '../../data/vocabulary';
import type { LogGroup } from '../../smtp/log/group-log';

/** Which groups are wanted. */
export interface LogFilter {
  /** every word of it stands somewhere in the group */
  words: string;
  outcome: Outcome | null;
}

export const EVERYTHING: LogFilter = { words: '', outcome: null };

/** Everything in a group that its reader may search it by. */
function searchable({ label, provider, reason, titles, examples }: LogGroup, locale: Locale): string {
  const parts = [label, provider ?? '', reason.replace(/-/g, ' '), titles[locale], ...examples.map(({ text }) => text)];
  return parts.join('\n').toLowerCase();
}

/** The groups that a filter leaves, in their order. */
export function filterGroups(
  groups: readonly LogGroup[],
  { words, outcome }: LogFilter,
  locale: Locale,
): readonly LogGroup[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups.filter((group) => {
    if (outcome !== null && group.outcome !== outcome) return false;
    if (wanted.length === 0) return true;
    const text = searchable(group, locale);
    return wanted.every((word) => text.includes(word));
  });
}

/** How many attempts became what, those of a log's groups. */
export function countByOutcome(groups: readonly LogGroup[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const { outcome, count } of groups) counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  return counts;
}
