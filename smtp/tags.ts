import type { Signature } from '../data/providers/provider';
import type { CodePair } from './code-pair';
import type { Knowledge } from './knowledge';

/** One meaning at a provider, by the names in the knowledge, with the codes that it comes with where any are known. */
export interface Meaning {
  provider: string;
  entry: string;
  codes: CodePair | null;
}

/** Names of standards look like tags and are none. */
const STANDARD = /^(?:RFC|IPV|UTF|SMTPUTF|TLS|SSL|SHA|MTA)/;

/** Capitals and digits that a provider writes into its replies to say more than the code: `TSS04`, `RP-001`, `AUP#CXBL`; `…` for anything. */
function isTag(token: string): boolean {
  if (!/^[A-Z\d#_:…-]{2,}$/.test(token) || STANDARD.test(token)) return false;
  return /[A-Z]/.test(token) && (/\d/.test(token) || /[A-Z][#:][A-Z]/.test(token));
}

/** The parts of a text that could be tags: `[TSS04]` and `TSS04` are the same, and so are `AS(7555)` and `AS7555`. */
function tokensOf(text: string): string[] {
  return text
    .replace(/\bAS ?\((\d+)\)/gi, 'AS$1')
    .split(/[\s"'“”«»[\](){}<>,;]+/)
    .map((token) => token.replace(/[.:=]+$/, ''))
    .filter(Boolean);
}

/** The codes of a signature; of a range, its first. Null where words alone tell it. */
export function codesOfSignature({ reply, enhanced }: Signature): CodePair | null {
  const first = enhanced?.split('-')[0] ?? null;
  if (reply !== undefined) return { reply, enhanced: first };
  return first === null ? null : { reply: null, enhanced: first };
}

interface TagIndex {
  exact: ReadonlyMap<string, readonly Meaning[]>;
  /** tags of which a part varies: `LPN…_506` */
  patterns: readonly { pattern: RegExp; meaning: Meaning }[];
}

function buildTagIndex({ providers }: Knowledge): TagIndex {
  const exact = new Map<string, Meaning[]>();
  const patterns: { pattern: RegExp; meaning: Meaning }[] = [];
  for (const [provider, { entries }] of Object.entries(providers))
    for (const [entry, { signatures }] of Object.entries(entries))
      for (const signature of signatures)
        for (const tag of tokensOf(signature.phrase ?? '').filter(isTag)) {
          const meaning = { provider, entry, codes: codesOfSignature(signature) };
          if (tag.includes('…')) {
            patterns.push({ pattern: new RegExp(`^${tag.replace('…', '[A-Z\\d]*')}$`), meaning });
            continue;
          }
          const known = exact.get(tag) ?? [];
          // one meaning may name a tag with several codes: the first is the usual one
          if (!known.some((each) => each.provider === provider && each.entry === entry)) known.push(meaning);
          exact.set(tag, known);
        }
  return { exact, patterns };
}

const built = new WeakMap<Knowledge, TagIndex>();

function tagIndex(knowledge: Knowledge): TagIndex {
  const index = built.get(knowledge) ?? buildTagIndex(knowledge);
  built.set(knowledge, index);
  return index;
}

/** A tag that is still being typed says what it is by a digit or a sign: `TSS0`, `RP-`. */
const HALF_TYPED = /^(?=.*[\d#_-])[A-Z][A-Z\d#_:-]{2,}$/;

/** What providers mean by the tags in a text; nothing where it holds none. */
export function meaningsOfTags(knowledge: Knowledge, text: string): Meaning[] {
  const { exact, patterns } = tagIndex(knowledge);
  const tokens = tokensOf(text.toUpperCase());
  const whole = tokens.flatMap(
    (token) => exact.get(token) ?? patterns.filter(({ pattern }) => pattern.test(token)).map(({ meaning }) => meaning),
  );
  const [only, ...others] = tokens;
  if (whole.length > 0 || only === undefined || others.length > 0 || !HALF_TYPED.test(only)) return whole;
  const begun = [...exact].filter(([tag]) => tag.startsWith(only)).flatMap(([, meanings]) => meanings);
  return [...new Map(begun.map((meaning) => [`${meaning.provider}.${meaning.entry}`, meaning])).values()];
}

/** The first tag that a meaning is recognised by, to name it where it has no code; null where there is none. */
export function tagOf(signatures: readonly Signature[]): string | null {
  return (
    signatures.flatMap(({ phrase }) => tokensOf(phrase ?? '').filter(isTag)).find((tag) => !tag.includes('…')) ?? null
  );
}
