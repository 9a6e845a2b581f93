import type { Asked } from './asked';
import { meaningsOf } from './at-provider';
import type { CodePair } from './code-pair';
import { addressOf, foundMeaning } from './found';
import type { Knowledge } from './knowledge';
import { allCodes } from './search';
import { codesOfClass } from './shelves';

/** The shelf that something stands on, and what stands before and after it there. */
export interface Neighbours {
  shelf: { by: 'class' | 'provider'; key: string; name: string };
  previous: string | null;
  next: string | null;
}

/** The code that a pair is filed under: the more exact one. */
const mainCode = ({ reply, enhanced }: CodePair): string => enhanced ?? reply ?? '';

/** Where a code, or a provider's meaning, stands; null where it is on no shelf. */
export function neighboursOf(knowledge: Knowledge, { codes, at }: Asked): Neighbours | null {
  const known = at === null ? undefined : knowledge.providers[at.provider];
  if (at !== null && at.entry !== null && known !== undefined) {
    const line = meaningsOf(at.provider, known);
    const place = line.findIndex(({ entry }) => entry === at.entry);
    const address = (index: number) => {
      const meaning = index < 0 ? undefined : line[index];
      return meaning === undefined ? null : addressOf(foundMeaning(meaning));
    };
    const shelf = { by: 'provider' as const, key: at.provider, name: known.name };
    return place < 0 ? null : { shelf, previous: address(place - 1), next: address(place + 1) };
  }
  const code = mainCode(codes);
  const key = code[0] ?? '';
  const line = codesOfClass(knowledge, key);
  const place = line.indexOf(code);
  if (place < 0) return null;
  const shelf = { by: 'class' as const, key, name: `${key}xx` };
  return { shelf, previous: line[place - 1] ?? null, next: line[place + 1] ?? null };
}

/** Codes that belong together with one, by their numbers. */
export interface Relatives {
  /** the same detail in another class: 4.2.2 for 5.2.2 */
  otherClasses: readonly string[];
  /** the subject, and its other codes in the same class */
  subject: { key: string; title: string; codes: readonly string[] } | null;
}

/** How many codes of a subject are named; the shelf has the others. */
const MOST_OF_SUBJECT = 8;

/** What the numbers of a code say about which others it belongs with. */
export function relativesOf(knowledge: Knowledge, { codes }: Pick<Asked, 'codes'>): Relatives {
  if (codes.enhanced === null) return { otherClasses: [], subject: null };
  const { enhanced } = codes;
  const [digit = '', key = '', detail = ''] = enhanced.split('.');
  const all = allCodes(knowledge);
  const siblings = all.filter((code) => code.startsWith(`${digit}.${key}.`) && code !== enhanced);
  // those nearest by number stand beside it
  const distance = (code: string) => Math.abs(Number(code.split('.')[2]) - Number(detail));
  const nearest = [...siblings].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_OF_SUBJECT);
  const title = knowledge.subjects[key]?.title;
  return {
    otherClasses: all.filter(
      (code) => code.endsWith(`.${key}.${detail}`) && code.length === enhanced.length && code !== enhanced,
    ),
    subject: title === undefined ? null : { key, title, codes: siblings.filter((code) => nearest.includes(code)) },
  };
}
