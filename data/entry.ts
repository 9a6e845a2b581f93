import type { Source } from './sources';
import type { Actor, Audience, Moment, Outcome, Resend, Standing } from './vocabulary';

/** The three answers a reader wants first. */
export interface VerdictFacts {
  outcome: Outcome;
  resend: Resend;
  actor: Actor;
}

/** What is known about a three-digit reply code, apart from sentences. */
export interface ReplyCodeFacts extends VerdictFacts {
  /** as the RFC words it; for a non-standard code, the name it goes by */
  name: string;
  standing: Standing;
  obsolete?: true;
  /** what it answers; empty where nothing defines that */
  answers: readonly Moment[];
  /** enhanced codes it usually comes with */
  enhanced: readonly string[];
  /** the enhanced code that this number is with its dots dropped */
  dotless?: string;
  /** reply codes that people take for it */
  confusedWith: readonly string[];
  sources: readonly [Source, ...Source[]];
}

/** What the registry says of an enhanced detail, for every class digit. */
export interface EnhancedDetailFacts {
  /** the registry's sample text; null for the one row without any */
  name: string | null;
  /** the class digits it is used with, likeliest first */
  classes: readonly [ClassDigit, ...ClassDigit[]];
  /** basic codes that the registry associates with it */
  reply: readonly string[];
  deprecated?: true;
  sources: readonly [Source, ...Source[]];
}

export type ClassDigit = '2' | '4' | '5';

/** What is known about one enhanced code with its class, for instance `5.1.1`. */
export interface EnhancedCodeFacts extends VerdictFacts {
  confusedWith: readonly string[];
  sources: readonly [Source, ...Source[]];
}

/** Steps for one audience: imperative, one action each, likeliest first. */
export type Steps = readonly [string, ...string[]];

/** Every sentence a reader sees about one code, in one language. */
export interface CodeText {
  /** what happened, in everyday words, no final stop; at most 64 characters (French 76) */
  title: string;
  /** one sentence that tells this code from all others; at most 120 characters (French 140) */
  essence: string;
  /** two to four sentences; at most 440 characters (French 520) */
  meaning: string;
  /** when and where a reader meets it; at most 300 characters (French 350) */
  seen: string;
  /** by audience; one that can do nothing is left out */
  steps: Partial<Record<Audience, Steps>>;
  /** when it is the right answer, for the person who decides what a server returns; at most 300 characters (French 350) */
  serverUse: string;
  /** where one number has several meanings: each with what gives it away; at most 200 characters (French 240) */
  readings?: readonly [string, ...string[]];
}

/**
 * What a reader sees of an enhanced code outside the registry, beyond what the provider that made it up means by it; in
 * one language.
 */
export interface UnregisteredCodeText extends Pick<CodeText, 'essence' | 'seen' | 'serverUse' | 'readings'> {}

/** One-sentence frame text of an enhanced detail, class, or subject. */
export interface FrameText {
  /** at most 64 characters (French 76), no final stop */
  title: string;
  /** one sentence, at most 200 characters (French 240) */
  meaning: string;
}
