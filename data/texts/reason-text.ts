import type { CustomerTexts } from '../customer-texts';
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
  /** what an agent can send to a customer */
  customer: CustomerTexts;
}
