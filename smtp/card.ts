import type { Steps, VerdictFacts } from '../data/entry';
import type { Reason } from '../data/reasons';
import type { Source } from '../data/sources';
import type { Audience, Moment, Standing } from '../data/vocabulary';
import type { CodePair } from './code-pair';

/** Something a reader must know about the codes themselves. The words are the interface's. */
export type CardNote =
  /** `554 4.4.7`: the reply code governs (RFC 5321 §4.2), the enhanced code contradicts it */
  | { kind: 'classMismatch'; reply: string; enhanced: string }
  /** no list knows this number; its first digit alone is meaningful (RFC 5321 §4.2) */
  | { kind: 'unknownReply'; reply: string }
  /** the registry does not have this number; its class and subject are meaningful (RFC 3463 §2) */
  | { kind: 'unregisteredEnhanced'; enhanced: string }
  /** very probably an enhanced code that lost its dots */
  | { kind: 'dotless'; reply: string; enhanced: string }
  /** the code postpones, but the notice is final: the sending server has stopped trying */
  | { kind: 'gaveUp'; code: string }
  /** asked for at a provider that is not known to mean anything of its own by it */
  | { kind: 'notOfProvider'; code: string; provider: string };

/** What the registry or the RFC says of one of the card's codes. */
export interface RegistryLine {
  code: string;
  name: string;
  standing: Standing | 'registered';
  answers: readonly Moment[];
}

/** Another page that explains the same codes more exactly: its address as in {@link formatAsked}, and its name. */
export interface CardLink {
  address: string;
  name: string;
}

/** Everything the interface shows about one answer of a server, in one language. Plain data, safe to post between scripts. */
export interface Card extends VerdictFacts {
  /** null where only words told what happened */
  codes: CodePair | null;
  /** `550 5.1.1`; empty without codes */
  label: string;
  /** what was asked, as in {@link formatAsked}: no two cards of a comparison share it */
  address: string;
  title: string;
  essence: string;
  meaning: string;
  /** why the message was refused or held back, as far as this answer tells */
  reason: Reason;
  seen: string | null;
  serverUse: string | null;
  steps: Partial<Record<Audience, Steps>>;
  readings: readonly string[];
  notes: readonly CardNote[];
  registry: readonly RegistryLine[];
  /** a reply code with each enhanced code it usually comes with, `550 5.1.1`: a more exact answer */
  partners: readonly string[];
  /** codes people take for this one */
  related: readonly string[];
  sources: readonly Source[];
  /** who answered, where its own meaning is the one explained */
  provider: string | null;
  /** what the same codes mean to everybody else; null unless a provider's own meaning is explained */
  elsewhere: string | null;
  /** where a provider means several things by it: each of them */
  variants: readonly CardLink[];
  /** providers that mean something of their own by it; empty once one of them is the one explained */
  usedBy: readonly CardLink[];
}

/** What two cards have in common that tell a reader the same. */
export const gistOf = ({ label, provider, title, outcome, readings }: Card): string =>
  [label, provider ?? '', title, outcome, ...readings].join('\n');
