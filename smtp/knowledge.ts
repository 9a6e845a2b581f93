import type {
  ClassDigit,
  CodeText,
  EnhancedCodeFacts,
  EnhancedDetailFacts,
  FrameText,
  ReplyCodeFacts,
} from '../data/entry';
import type { Locale } from '../data/vocabulary';

/** Facts and sentences about one code, in one language. */
export interface ReplyEntry extends ReplyCodeFacts {
  code: string;
  text: CodeText;
}

interface EnhancedEntry extends EnhancedCodeFacts {
  code: string;
  text: CodeText;
}

export interface DetailEntry extends EnhancedDetailFacts {
  text: FrameText;
}

/** All that is known, in one language: what the packaged `knowledge/<locale>.json` holds. Plain data. */
export interface Knowledge {
  locale: Locale;
  reply: Readonly<Record<string, ReplyEntry>>;
  /** by full code, `5.1.1` */
  enhanced: Readonly<Record<string, EnhancedEntry>>;
  /** by subject and detail, `1.1` for X.1.1 */
  details: Readonly<Record<string, DetailEntry>>;
  classes: Readonly<Record<ClassDigit, FrameText>>;
  subjects: Readonly<Record<string, FrameText>>;
  comparisons: readonly { codes: readonly string[]; note: string }[];
  /** words that people search a code by, beyond its own sentences */
  searchWords: Readonly<Record<string, string>>;
}
