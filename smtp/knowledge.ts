import type { ComparisonTopic } from '../data/comparisons';
import type { CustomerTexts } from '../data/customer-texts';
import type {
  ClassDigit,
  CodeText,
  EnhancedCodeFacts,
  EnhancedDetailFacts,
  FrameText,
  ReplyCodeFacts,
  UnregisteredCodeText,
} from '../data/entry';
import type { Provider, ProviderEntry, ProviderText } from '../data/providers/provider';
import type { Reason } from '../data/reasons';
import type { OriginalTexts } from '../data/texts/original-texts';
import type { ReasonText } from '../data/texts/reason-text';
import type { TechnicalNoteWords } from '../data/texts/technical-note-words';
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

/** An enhanced code, or a range of them, that a provider made up: what it means is that provider's entry. */
export interface UnregisteredEntry {
  /** `5.7.515`, `5.7.606-649` */
  codes: string;
  provider: string;
  entry: string;
  reply: readonly string[];
  confusedWith: readonly string[];
  text: UnregisteredCodeText;
}

/** A provider and what it means by its replies, in one language. */
export interface ProviderKnowledge extends Omit<Provider, 'entries'> {
  /** other names that people call it by, lower case */
  aliases: readonly string[];
  /** names of the meanings that people ask about first */
  oftenAsked: readonly string[];
  entries: Readonly<Record<string, ProviderEntry & { text: ProviderText }>>;
}

/** A provider's name for use in a sentence: `Exchange Online (Microsoft 365)` without what it is a part of. */
export const shortName = ({ name }: Pick<Provider, 'name'>): string => name.replace(/ \(.*\)$/, '');

/** What people call the providers, in lower case, each name with the key of the provider that it stands for. */
export function providerNames({ providers }: Knowledge): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(providers).flatMap(([id, { name, aliases }]) =>
      [name.toLowerCase(), ...aliases].map((called) => [called, id] as const),
    ),
  );
}

/** All that is known, in one language: what the packaged `knowledge/<locale>.json` holds. Plain data. */
export interface Knowledge {
  locale: Locale;
  reply: Readonly<Record<string, ReplyEntry>>;
  /** by full code, `5.1.1` */
  enhanced: Readonly<Record<string, EnhancedEntry>>;
  /** by subject and detail, `1.1` for X.1.1 */
  details: Readonly<Record<string, DetailEntry>>;
  /** in use, but not in the registry */
  unregistered: readonly UnregisteredEntry[];
  classes: Readonly<Record<ClassDigit, FrameText>>;
  subjects: Readonly<Record<string, FrameText>>;
  providers: Readonly<Record<string, ProviderKnowledge>>;
  /** what every reason means and what helps, for bounces of which nothing more exact is known */
  reasons: Readonly<Record<Reason, ReasonText>>;
  /** what an agent can send to a customer about a code, where its reason's text would be too general */
  customerTexts: Readonly<Record<string, CustomerTexts>>;
  technicalNoteWords: TechnicalNoteWords;
  /** groups of codes that people confuse; the codes as in `formatAsked`, `5.7.1@gmail` where one provider’s meaning counts */
  comparisons: readonly { topic: ComparisonTopic; codes: readonly string[]; note: string }[];
  /** where mail programs keep the original of a message, by the id of the site */
  originals: OriginalTexts;
  /** words that people search a code by, beyond its own sentences */
  searchWords: Readonly<Record<string, string>>;
}
