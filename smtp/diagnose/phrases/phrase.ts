import type { Reason } from '../../../data/reasons';

/**
 * Words by which mail systems give one reason away, as they stand in replies and notices: lower case, straight quotes,
 * single blanks. `…` stands for up to 60 other characters, `{a|b}` for either, `{a|}` for something that may be missing,
 * `[host]` for the name of a host or domain, `[ip]` for an IPv4 address.
 */
export interface PhraseGroup {
  reason: Reason;
  /** which systems speak so */
  spokenBy: string;
  /** the reason whose sentences tell a reader more, where the words are a special case of theirs */
  card?: Reason;
  /** said for other reasons too: believed only where neither better words nor the codes tell more */
  vague?: true;
  phrases: readonly [string, ...string[]];
}

interface PhrasePattern {
  source: string;
  /** a phrase of words begins and ends with a word; signs, and scripts without blanks, may stand anywhere */
  kind: 'words' | 'signs';
}

const WORDY = /^[{\p{Script=Latin}\p{Script=Cyrillic}\p{N}].*[}\p{Script=Latin}\p{Script=Cyrillic}\p{N}]$/u;

/** A name with a dot, and not the domain of an address. */
const HOST = String.raw`(?<![@.\w-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\.?`;

const IP = String.raw`\[?\d{1,3}(?:\.\d{1,3}){3}\]?`;

/** The pattern of a phrase. Phrases are ours: nothing of a page gets here. */
export function patternOf(phrase: string): PhrasePattern {
  const source = phrase
    .replace(/[.*+?^$()[\]\\/]/g, '\\$&')
    .replace(/\{/g, '(?:')
    .replace(/\}/g, ')')
    .replace(/ … /g, '(?: .{0,60}?)? ')
    .replace(/…/g, '.{0,60}?')
    .replaceAll('\\[host\\]', HOST)
    .replaceAll('\\[ip\\]', IP);
  return { source, kind: WORDY.test(phrase) ? 'words' : 'signs' };
}
