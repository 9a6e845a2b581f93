import { type CodePair, formatPair } from './code-pair';
import type { Knowledge, ProviderKnowledge } from './knowledge';
import { codesOfSignature, type Meaning } from './tags';

/** A provider's meanings, those first that people ask about most. */
export function meaningsOf(provider: string, { entries, oftenAsked }: ProviderKnowledge): Meaning[] {
  const names = [...new Set([...oftenAsked, ...Object.keys(entries)])];
  return names.flatMap((entry) => {
    const signatures = entries[entry]?.signatures ?? [];
    const codes = signatures.map(codesOfSignature).find((pair) => pair !== null) ?? null;
    return signatures.length === 0 ? [] : [{ provider, entry, codes }];
  });
}

/** A part of a code beside a provider's name: `26`, `7.26`, `5.7.`, `55`. */
const PART = /^#?[\d.]{1,9}$/;

/** Whether a part of a code stands for these: the beginning of either, or the last numbers of the enhanced one. */
const standsFor = (part: string, { reply, enhanced }: CodePair): boolean =>
  reply?.startsWith(part) === true || enhanced?.startsWith(part) === true || enhanced?.endsWith(`.${part}`) === true;

/** The meanings of a provider whose codes a part stands for, each with the very codes. */
function meaningsWith(provider: string, known: ProviderKnowledge, part: string): Meaning[] {
  return meaningsOf(provider, known).flatMap((meaning) => {
    const pairs = (known.entries[meaning.entry]?.signatures ?? []).map(codesOfSignature);
    const codes = pairs.find((pair) => pair !== null && standsFor(part, pair)) ?? null;
    return codes === null ? [] : [{ ...meaning, codes }];
  });
}

/** Names as people type them, lower case: the whole name, or where a code stands beside it, its beginning. */
function providersCalled({ providers }: Knowledge, name: string, begun: boolean): [string, ProviderKnowledge][] {
  const called = (test: (known: string) => boolean) =>
    Object.entries(providers).filter(([, { name: own, aliases }]) => [own.toLowerCase(), ...aliases].some(test));
  const exact = called((known) => known === name);
  return exact.length > 0 || !begun || name.length < 2 ? exact : called((known) => known.startsWith(name));
}

/** A provider's name and the words beside it, in either order. */
export interface Named {
  provider: string;
  known: ProviderKnowledge;
  rest: string;
}

/** The provider that a question names, and what else it says; null where it names none. */
export function providerNamed(knowledge: Knowledge, text: string): Named | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (let count = Math.min(3, words.length); count > 0; count--)
    for (const [name, rest] of [
      [words.slice(0, count), words.slice(count)],
      [words.slice(-count), words.slice(0, -count)],
    ] as const) {
      const [found] = providersCalled(knowledge, name.join(' ').replace(/[:,]$/, ''), false);
      if (found !== undefined)
        return {
          provider: found[0],
          known: found[1],
          rest: rest.join(' ').replace(/^(?:at|chez)\s|\s(?:at|chez)$/, ''),
        };
    }
  return null;
}

/** What a provider means by a part of a code: `gmail 26`, `gm 26`, `5.7 yahoo`; nothing for any other question. */
export function meaningsByPart(knowledge: Knowledge, text: string): Meaning[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const part = words.find((word) => PART.test(word))?.replace(/^#/, '');
  const name = words.filter((word) => !PART.test(word)).join(' ');
  if (part === undefined || name === '' || words.filter((word) => PART.test(word)).length > 1) return [];
  const all = providersCalled(knowledge, name, true).flatMap(([id, known]) => meaningsWith(id, known, part));
  // what people ask about most comes first: the very numbers before longer ones
  const exact = (meaning: Meaning) =>
    meaning.codes !== null && `.${formatPair(meaning.codes)}`.endsWith(`.${part}`) ? 0 : 1;
  return all.sort((a, b) => exact(a) - exact(b));
}
