import type { Steps } from '../entry';
import type { Audience } from '../vocabulary';

/** What a reader sees of a reason when nothing more exact, no code and no provider, is known; in one language. */
export interface ReasonText {
  /** what happened, no final stop; at most 64 characters (French 76) */
  title: string;
  /** two or three sentences; at most 360 characters (French 430) */
  meaning: string;
  /** what helps, by audience; one that can do nothing is left out */
  steps: Partial<Record<Audience, Steps>>;
  /**
   * A message an agent can paste: the customer forwarded us a bounce that they got. {recipient}, {domain} (of the
   * recipient) and {provider} stand in square-bracketed parts that vanish when unknown, as in `[ to {recipient}]`; at
   * most 420 characters (French 500).
   */
  customerGotBounce: string;
  /** A message an agent can paste: our own mail to the customer bounced. Same placeholders and limits. */
  ourMailBounced: string;
}
