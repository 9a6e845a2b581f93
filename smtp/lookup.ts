import { type Asked, inGeneral, parseAsked } from './asked';
import { type CodePair, formatPair } from './code-pair';
import { evenedOut } from './code-spelling';
import { detect } from './detect/detect';
import { type Finding, pairOf as pairOfFinding } from './detect/finding';
import { replyKind } from './detect/grammar';

/** What somebody typed or pasted, understood. */
export type Query =
  | { kind: 'empty' }
  /** one code, or several to set side by side (`450 vs 451`), in general or at a provider (`gmail 5.7.26`) */
  | { kind: 'codes'; asked: readonly [Asked, ...Asked[]] }
  /** the beginning of a code: `5`, `55`, `4xx`, `5.1`, `5.7.x` */
  | { kind: 'prefix'; prefix: string; of: 'reply' | 'enhanced' }
  | { kind: 'words'; text: string }
  /** a whole bounce, reply or log was pasted */
  | {
      kind: 'pasted';
      pairs: readonly CodePair[];
      /** the part that was read */
      text: string;
      /** where each pair first stands in it, by its label */
      found: ReadonlyMap<string, Finding>;
      length: number;
      read: number;
    }
  /** a number that cannot be a code */
  | { kind: 'notACode'; typed: string };

/** Longer input is a pasted text, not a question. */
const LONGEST_QUESTION = 120;

/** Of a pasted text this much is read, in UTF-16 units; the rest stays with the reader. */
export const LONGEST_READ = 1_000_000;

const BETWEEN_CODES = /\s*(?:\bvs\b\.?|\bversus\b|\bcontre\b|\band\b|\bet\b|\bou\b|\bor\b|\/|,|;|\+|&|\|)\s*/i;
const REPLY = String.raw`([1-6]\d\d)`;
const ENHANCED = String.raw`([245]\.\d{1,3}\.\d{1,3})`;
/** Between the two codes of one answer: `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`, `550;5.1.1`, `550 (5.1.1)`. */
const WITHIN = String.raw`\s*[\s:;(\[-]\s*#?`;
const ONE_PAIR = new RegExp(`^#?(?:${REPLY}(?:${WITHIN}${ENHANCED})?|${ENHANCED})$`);
const CODE_LIST = new RegExp(String.raw`#?(?:${REPLY}(?:[\s-]+#?${ENHANCED})?|${ENHANCED})`, 'g');

/** Two things set side by side of which not both are codes: `450 vs mailbox full`, `552 or mailbox full`. */
const SIDES = /\S\s+(?:vs\.?|versus|contre)\s+\S|^[\d.]+\s+(?:or|ou)\s+\S/i;

/** What stands on each side of `450 vs mailbox full`; nothing where nothing is set side by side. */
export const sidesOf = (text: string): string[] =>
  SIDES.test(text) ? text.split(/\s+(?:vs\.?|versus|contre|or|ou)\s+/i).slice(0, 4) : [];

/** Control characters, and the invisible marks that right-to-left text and copied web pages carry. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u00a0\u202f]+/gu;

/** Numbers that no text is searched for, but that people look up because lists name them. */
const ONLY_IN_LISTS = new Set(['101', '111', '605']);

/** Whether three digits could be a reply code at all. */
const couldBeReply = (digits: string): boolean => ONLY_IN_LISTS.has(digits) || replyKind(digits) !== 'none';

/** `550 5.1`: the second code is still being typed. */
const HALF_TYPED = /^([1-6]\d\d)[\s-]+#?[245](?:\.\d{0,3}){0,2}$/;

/** Classes and subjects set side by side: `4xx vs 5xx`, `5.1.x or 5.7.x`. What X.0.0 and X.7.0 mean is what all of them share. */
function classList(text: string): CodePair[] {
  const sides = text.split(new RegExp(BETWEEN_CODES, 'gi')).filter(Boolean);
  const pairs = sides.flatMap((side) => {
    const match = /^#?([245])(?:(?:[xyz?*]{2}|\.[xyz*](?:\.[xyz*])?)|\.(\d{1,2})(?:\.[xyz*])?)$/i.exec(side);
    return match === null ? [] : [{ reply: null, enhanced: `${match[1]}.${match[2] ?? '0'}.0` }];
  });
  return sides.length > 1 && pairs.length === sides.length ? pairs : [];
}

function pairOf(reply: string | undefined, paired: string | undefined, alone: string | undefined): CodePair | null {
  if (reply !== undefined) return { reply, enhanced: paired ?? null };
  return alone === undefined ? null : { reply: null, enhanced: alone };
}

/** Several codes and nothing else, in any spelling of "and": `450 vs 451`, `450 451`, `5.1.1, 5.7.1`. */
function codeList(text: string): CodePair[] {
  const rest = text.replace(CODE_LIST, ' ').replace(new RegExp(BETWEEN_CODES, 'gi'), ' ').trim();
  if (rest !== '') return [];
  return [...text.matchAll(CODE_LIST)].flatMap((match) => pairOf(match[1], match[2], match[3]) ?? []);
}

/** Pairs without repetition, in their order. */
function distinct(pairs: readonly CodePair[]): CodePair[] {
  return [...new Map(pairs.map((pair) => [formatPair(pair), pair])).values()];
}

/** What people call the providers, lower case, by the key of each. */
export type ProviderNames = ReadonlyMap<string, string>;

/** Between a provider's name and a code: `5.7.26 at Gmail`, `Gmail: 5.7.26`, `5.7.26 chez Orange`. */
const AT = /^(?:at|by|from|in|chez|de|par|à)\s+|[\s:,;–—-]+$|\s+(?:at|by|from|in|chez|de|par|à)$/g;

/** One code and the name of a provider, in either order; null for anything else. */
function codeAtProvider(text: string, names: ProviderNames): Asked | null {
  const lower = text.normalize('NFKC').toLowerCase();
  const words = lower.split(/\s+/);
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    for (const [name, rest] of [
      [words.slice(0, count), words.slice(count)],
      [words.slice(-count), words.slice(0, -count)],
    ] as const) {
      const provider = names.get(name.join(' ').replace(/:$/, ''));
      const [codes, ...others] = provider === undefined ? [] : codeList(rest.join(' ').replace(AT, ''));
      if (provider !== undefined && codes !== undefined && others.length === 0)
        return { codes, at: { provider, entry: null } };
    }
  }
  return null;
}

function pasted(raw: string): Query {
  const text = raw.slice(0, LONGEST_READ);
  const findings = detect(text);
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const label = formatPair(pairOfFinding(finding));
    if (!found.has(label)) found.set(label, finding);
  }
  const pairs = distinct(findings.map(pairOfFinding));
  return { kind: 'pasted', pairs, text, found, length: raw.length, read: text.length };
}

/**
 * Reads what was typed into the field. Never throws, whatever the input; long or many-lined input is read as
 * a pasted text and searched for codes.
 * @param raw as typed: blanks, control characters, right-to-left marks and any length allowed
 * @param names what people call the providers; without them no code is asked for at one
 */
export function parseQuery(raw: string, names: ProviderNames = new Map()): Query {
  if (raw.length > LONGEST_QUESTION || /\n.*\S/.test(raw.trim())) return pasted(raw);
  const text = raw.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'empty' };
  const atProvider = text.includes('@') ? parseAsked(text) : codeAtProvider(text, names);
  if (atProvider?.at) return { kind: 'codes', asked: [atProvider] };
  const code = evenedOut(text);
  const one = ONE_PAIR.exec(code.replace(/[.)\]]+$/, '')) ?? HALF_TYPED.exec(code);
  const pair = one && pairOf(one[1], one[2], one[3]);
  const [first, ...others] = pair ? [pair] : distinct([...codeList(code), ...classList(code)]);
  if (first !== undefined) {
    const wrong = [first, ...others].find(({ reply }) => reply !== null && !couldBeReply(reply));
    return wrong === undefined
      ? { kind: 'codes', asked: [inGeneral(first), ...others.map(inGeneral)] }
      : { kind: 'notACode', typed: formatPair(wrong) };
  }
  const replyPrefix = /^([2-5])(\d?)(?:[xyz?*]{0,2})$/i.exec(code);
  if (replyPrefix) return { kind: 'prefix', of: 'reply', prefix: `${replyPrefix[1]}${replyPrefix[2]}` };
  const enhancedPrefix = /^(?:[1-6]\d\d[\s-]+)?#?([245x]\.(?:(?:\d{1,3}|[xyz*])(?:\.[xyz*\d]{0,3})?)?)$/i.exec(code);
  if (enhancedPrefix?.[1] !== undefined)
    return { kind: 'prefix', of: 'enhanced', prefix: enhancedPrefix[1].replace(/[yz*]/gi, 'x').toLowerCase() };
  // a detail without its class: `7.26` for X.7.26
  if (/^[01367]\.\d{1,3}$/.test(code)) return { kind: 'prefix', of: 'enhanced', prefix: `x.${code}` };
  if (/^[\d.#\s-]+$/.test(code) && /\d/.test(code)) return { kind: 'notACode', typed: text };
  if (SIDES.test(text)) return { kind: 'words', text };
  const inReply = detect(text);
  if (inReply.length > 0 && text.includes(' ')) return pasted(text);
  return { kind: 'words', text };
}
