/** Two messages that an agent can paste, in one language. No salutation and no signature: these are the agent's. */
export interface CustomerTexts {
  /**
   * The customer forwarded us a bounce that they got. {recipient}, {domain} (of the recipient) and {provider} stand in
   * square-bracketed parts that vanish when unknown, as in `[ to {recipient}]`; at most 420 characters (French 500).
   */
  gotBounce: string;
  /** Our own mail to the customer bounced. Same placeholders and limits. */
  ourMailBounced: string;
}

/**
 * Codes met so often, or that say so much more than their reason, that they have customer texts of their own. A code
 * that its reason describes as well (5.1.1, 5.1.2, 5.2.1, 5.3.4, 5.7.25) has none. Where a code is temporary, its texts
 * say so: the message is still being tried, nothing has to be sent again.
 */
export const CUSTOMER_TEXT_CODES = [
  '421',
  '450',
  '451',
  '452',
  '535',
  '550',
  '552',
  '553',
  '554',
  '4.0.0',
  '5.0.0',
  '4.1.0',
  '5.1.0',
  '4.1.1',
  '4.1.2',
  '5.1.3',
  '4.1.8',
  '5.1.10',
  '4.2.0',
  '5.2.0',
  '4.2.1',
  '4.2.2',
  '5.2.2',
  '5.2.3',
  '4.3.0',
  '4.3.2',
  '4.4.1',
  '5.4.1',
  '4.4.2',
  '5.4.4',
  '4.4.6',
  '5.4.6',
  '4.4.7',
  '5.4.7',
  '4.5.3',
  '5.5.3',
  '4.7.0',
  '5.7.0',
  '4.7.1',
  '5.7.1',
  '5.7.8',
  '5.7.9',
  '4.7.25',
  '4.7.26',
  '5.7.26',
  '5.7.27',
  '4.7.28',
  '5.7.28',
  '5.7.30',
  '5.7.515',
] as const satisfies readonly string[];

export type CustomerTextCode = (typeof CUSTOMER_TEXT_CODES)[number];
