import type { Reason } from '../data/reasons';
import type { Source } from '../data/sources';
import type { Outcome } from '../data/vocabulary';
import { meaningsOf } from './at-provider';
import { formatPair, parsePair } from './code-pair';
import { explain } from './explain';
import { addressOf, foundMeaning } from './found';
import type { Knowledge } from './knowledge';
import { codesOfClass, codesOfSubject, REASONS } from './shelves';
import { tagOf } from './tags';

/** One thing on a shelf: a code, or what a provider means. */
interface ShelfItem {
  address: string;
  label: string;
  title: string;
  outcome: Outcome;
  /** the words that a provider's meaning is recognised by */
  phrases: readonly string[];
  sources: readonly Source[];
}

/** A part of a shelf under one heading. */
export interface ShelfPart {
  heading:
    | { kind: 'reply' }
    | { kind: 'enhanced' }
    | { kind: 'class'; title: string }
    | { kind: 'reason'; reason: Reason; title: string };
  items: readonly ShelfItem[];
}

const isEnhanced = (code: string): boolean => code.includes('.');

function codeItem(knowledge: Knowledge, code: string): ShelfItem[] {
  const pair = parsePair(code);
  if (pair === null) return [];
  const { title, outcome } = explain(knowledge, pair);
  return [{ address: code, label: code, title, outcome, phrases: [], sources: [] }];
}

const codeItems = (knowledge: Knowledge, codes: readonly string[]): ShelfItem[] =>
  codes.flatMap((code) => codeItem(knowledge, code));

function providerParts(knowledge: Knowledge, key: string): ShelfPart[] {
  const known = knowledge.providers[key];
  if (known === undefined) return [];
  const all = meaningsOf(key, known).flatMap((meaning) => {
    const entry = known.entries[meaning.entry];
    if (entry === undefined) return [];
    const { reason, outcome, sources, signatures, text } = entry;
    const label = meaning.codes === null ? (tagOf(signatures) ?? '') : formatPair(meaning.codes);
    const phrases = [...new Set(signatures.flatMap(({ phrase }) => phrase ?? []))];
    return [
      {
        reason,
        item: { address: addressOf(foundMeaning(meaning)), label, title: text.title, outcome, phrases, sources },
      },
    ];
  });
  return REASONS.map((reason) => ({
    heading: { kind: 'reason' as const, reason, title: knowledge.reasons[reason].title },
    items: all.filter((each) => each.reason === reason).map(({ item }) => item),
  }));
}

/** What stands on one shelf, in parts that hold something; nothing for a shelf that does not exist. Reasons have pages of their own. */
export function partsOf(knowledge: Knowledge, by: 'class' | 'subject' | 'provider', key: string): ShelfPart[] {
  const filled = (parts: ShelfPart[]) => parts.filter(({ items }) => items.length > 0);
  switch (by) {
    case 'class': {
      const codes = codesOfClass(knowledge, key);
      return filled([
        {
          heading: { kind: 'reply' },
          items: codeItems(
            knowledge,
            codes.filter((code) => !isEnhanced(code)),
          ),
        },
        { heading: { kind: 'enhanced' }, items: codeItems(knowledge, codes.filter(isEnhanced)) },
      ]);
    }
    case 'subject': {
      const codes = codesOfSubject(knowledge, key);
      return filled(
        (['2', '4', '5'] as const).map((digit) => ({
          heading: { kind: 'class', title: knowledge.classes[digit].title },
          items: codeItems(
            knowledge,
            codes.filter((code) => code[0] === digit),
          ),
        })),
      );
    }
    case 'provider':
      return filled(providerParts(knowledge, key));
  }
}

/** How many of a shelf's sources are named at its head. */
const MOST_SOURCES = 3;

/** The pages that most of what stands here rests on: a provider's own help, where it has any. */
export function mainSources(parts: readonly ShelfPart[]): Source[] {
  const counted = new Map<string, { source: Source; count: number }>();
  for (const { items } of parts)
    for (const { sources } of items)
      for (const source of sources)
        counted.set(source.url, { source, count: (counted.get(source.url)?.count ?? 0) + 1 });
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SOURCES)
    .map(({ source }) => source);
}
