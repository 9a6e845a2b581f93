import type { EnhancedCodeFacts, Steps } from '../entry';
import type { Reason } from '../reasons';
import type { Audience } from '../vocabulary';

/**
 * One way in which a provider's reply can be recognised. What is left out is not asked; at least a phrase, or an
 * enhanced code that this provider alone uses so, has to be there.
 */
export interface Signature {
  /** the reply code it comes with */
  reply?: string;
  /** the enhanced code: `5.7.26`, or a range of details `5.7.606-649` */
  enhanced?: string;
  /** literal words of the reply, compared without case; `…` stands for anything in between */
  phrase?: string;
}

/** One meaning at one provider: facts apart from sentences. */
export interface ProviderEntry extends Omit<EnhancedCodeFacts, 'confusedWith'> {
  reason: Reason;
  signatures: readonly [Signature, ...Signature[]];
}

/** A mail provider, mail product or blocklist, and what it means by its replies. */
export interface Provider {
  /** as people call it */
  name: string;
  /** endings of host names that are its own, without a leading dot: `google.com`; empty for software that anyone runs */
  hosts: readonly string[];
  /** words that only it writes into replies, compared without case: `gsmtp` */
  marks: readonly string[];
  /** by a short name of the meaning, `unauthenticated` */
  entries: Readonly<Record<string, ProviderEntry>>;
}

/** What a reader sees of one entry, in one language. */
export interface ProviderText {
  /** what happened, in everyday words, no final stop; at most 64 characters (French 76) */
  title: string;
  /** what this provider means by it; at most 360 characters (French 430) */
  meaning: string;
  /** what helps at this provider; an audience it has nothing of its own to say to is left out */
  steps: Partial<Record<Audience, Steps>>;
}
