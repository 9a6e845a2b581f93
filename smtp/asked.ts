import { type CodePair, formatPair, parsePair } from './code-pair';

/** Whose meaning of a code is asked for: a provider's, or one of its meanings. The names are the keys of the knowledge. */
interface At {
  provider: string;
  entry: string | null;
}

/** What somebody wants explained: codes, in general or at one provider. */
export interface Asked {
  codes: CodePair;
  at: At | null;
}

/** Codes in general, nobody's in particular. */
export const inGeneral = (codes: CodePair): Asked => ({ codes, at: null });

/** How it is written in addresses: `550 5.7.1`, `5.7.1@gmail`, `5.7.1@gmail.rateLimited`. */
export function formatAsked({ codes, at }: Asked): string {
  if (at === null) return formatPair(codes);
  return `${formatPair(codes)}@${at.provider}${at.entry === null ? '' : `.${at.entry}`}`;
}

/** The reverse of {@link formatAsked}; null for anything else. Whether such a provider exists is not looked up. */
export function parseAsked(text: string): Asked | null {
  const [label = '', at, ...more] = text.split('@');
  const codes = parsePair(label);
  if (codes === null || more.length > 0) return null;
  if (at === undefined) return inGeneral(codes);
  const match = /^([a-z]\w*)(?:\.([a-z]\w*))?$/i.exec(at);
  return match?.[1] === undefined ? null : { codes, at: { provider: match[1], entry: match[2] ?? null } };
}
