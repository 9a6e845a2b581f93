import type {
  ClassDigit,
  CodeText,
  EnhancedCodeFacts,
  EnhancedDetailFacts,
  FrameText,
  ReplyCodeFacts,
} from '../data/entry';
import type { Provider, ProviderEntry, ProviderText } from '../data/providers/provider';
import type { Reason } from '../data/reasons';
import type { ReasonText } from '../data/texts/reason-text';
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

/** A provider and what it means by its replies, in one language. */
export interface ProviderKnowledge extends Omit<Provider, 'entries'> {
  entries: Readonly<Record<string, ProviderEntry & { text: ProviderText }>>;
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
  providers: Readonly<Record<string, ProviderKnowledge>>;
  /** what every reason means and what helps, for bounces of which nothing more exact is known */
  reasons: Readonly<Record<Reason, ReasonText>>;
  comparisons: readonly { codes: readonly string[]; note: string }[];
  /** words that people search a code by, beyond its own sentences */
  searchWords: Readonly<Record<string, string>>;
}
