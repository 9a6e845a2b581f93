import type { Reason } from '../../data/reasons';
import { BY_PRECISION, PHRASE_GROUPS, VAGUE_BY_PRECISION } from './phrases';
import { decisive as decisiveGroups } from './phrases/decisive';
import { type PhraseGroup, patternOf } from './phrases/phrase';

/** A reason that words give away, and where these stand, in UTF-16 units. */
export interface WordsReason {
  reason: Reason;
  start: number;
  end: number;
  /** words that mean this reason whatever stands beside them */
  decisive: boolean;
  /** the reason whose sentences tell a reader more, if another's do */
  card: Reason | null;
}

type Patterns = readonly { reason: Reason; pattern: RegExp; decisive: boolean; card: Reason | null }[];

/** More of a text is not read for its words: the reason stands at the beginning of a notice. In UTF-16 units. */
const LONGEST = 6000;

/** Letters and digits of the scripts that part words by blanks. */
const WORD = 'a-z0-9à-öø-ÿœа-яё';

/** The pattern of everything that some groups hold; none where they hold nothing. */
function compileGroups(reason: Reason, groups: readonly PhraseGroup[], isDecisive = false): Patterns {
  const phrases = groups.flatMap((group) => group.phrases);
  const sources = (['words', 'signs'] as const).flatMap((kind) => {
    const patterns = phrases.map(patternOf).filter((each) => each.kind === kind);
    if (patterns.length === 0) return [];
    const any = patterns.map(({ source }) => source).join('|');
    return kind === 'words' ? `(?<![${WORD}])(?:${any})(?![${WORD}])` : any;
  });
  return sources.length === 0
    ? []
    : [{ reason, pattern: new RegExp(sources.join('|')), decisive: isDecisive, card: groups[0]?.card ?? null }];
}

/** One pattern a reason, what is most particular first. */
function compile(vague: boolean): Patterns {
  const first = vague ? [] : decisiveGroups.flatMap((group) => compileGroups(group.reason, [group], true));
  const ordered = (vague ? VAGUE_BY_PRECISION : BY_PRECISION).flatMap((reason) => {
    const groups = PHRASE_GROUPS.filter((group) => group.reason === reason && (group.vague ?? false) === vague);
    const special = groups.filter(({ card }) => card !== undefined).flatMap((group) => compileGroups(reason, [group]));
    const plain = groups.filter(({ card }) => card === undefined);
    return [...special, ...compileGroups(reason, plain)];
  });
  return [...first, ...ordered];
}

const compiled: { clear: Patterns | null; vague: Patterns | null } = { clear: null, vague: null };

/** A text as phrases are written: lower case, straight quotes, single blanks; and where each character stood. */
interface Words {
  words: string;
  at: readonly number[];
}

function evenOut(text: string): Words {
  const at: number[] = [];
  let words = '';
  for (let index = 0; index < text.length && words.length < LONGEST; index++) {
    const char = text[index] as string;
    // IIS writes plus signs for blanks
    const blank = /\s/.test(char) || (char === '+' && /[a-z]/i.test(text[index + 1] ?? ''));
    if (blank && (words === '' || words.endsWith(' '))) continue;
    const even = blank
      ? ' '
      : /[\u2018\u2019\u02bc\u00b4`]/.test(char)
        ? "'"
        : /[\u201c\u201d]/.test(char)
          ? '"'
          : char.toLowerCase();
    // `İ` has no lower case of one unit
    words += even.length === 1 ? even : char;
    at.push(index);
  }
  at.push(text.length);
  return { words, at };
}

/** A text that phrases are looked for in, evened out once for all of them. */
export class Wording {
  readonly #text: string;
  #words: Words | null = null;

  /** @param text a reply or a notice; of a long one the beginning is read */
  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The most particular reason that the words give away, or null.
   * @param clarity `clear` words name the reason; `vague` ones are believed where nothing tells more
   */
  reason(clarity: 'clear' | 'vague'): WordsReason | null {
    compiled[clarity] ??= compile(clarity === 'vague');
    this.#words ??= evenOut(this.#text);
    const { words, at } = this.#words;
    for (const { reason, pattern, decisive, card } of compiled[clarity]) {
      const match = pattern.exec(words);
      if (match === null) continue;
      const last = match.index + match[0].length - 1;
      return { reason, start: at[match.index] ?? 0, end: (at[last] ?? this.#text.length - 1) + 1, decisive, card };
    }
    return null;
  }

  /** Whether clear words name this reason too, whatever others they name. */
  says(wanted: Reason): boolean {
    compiled.clear ??= compile(false);
    this.#words ??= evenOut(this.#text);
    const { words } = this.#words;
    return compiled.clear.some(({ reason, pattern }) => reason === wanted && pattern.test(words));
  }
}
