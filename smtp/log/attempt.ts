/** What a log says became of one attempt at delivery. */
export type Fate =
  | 'accepted'
  | 'refused'
  | 'deferred'
  /** the log has no word for it: the answer's own codes tell, if there are any */
  | 'unsaid';

/** One attempt at delivery, or one answer of a server, as a line of a log tells it. */
export interface Attempt {
  fate: Fate;
  /** as the log writes it */
  time: string | null;
  /** lower case; null where the line names none */
  recipient: string | null;
  /** the words that are diagnosed: the answer, and who gave it */
  said: string;
}

/** Of a line this much is read, in UTF-16 units: answers are shorter, and what follows is somebody's stack trace. */
export const LONGEST_SAID = 2000;

/** The words for a fate in the columns and fields of logs. */
const WORDS: readonly [Exclude<Fate, 'unsaid'>, RegExp][] = [
  ['accepted', /^(?:d|deliver(?:ed|y)?|sent|send|sendexternal|success(?:ful)?|ok|relayed)$/i],
  [
    'deferred',
    /^(?:t|tq|defer(?:red|ral)?|delay(?:ed)?|deliverydelay|delivery_delay|transient|soft[_ -]?bounce|tempfail|temporary[_ ]fail(?:ure)?|pending)$/i,
  ],
  [
    'refused',
    /^(?:b|rb|bounced?|fail(?:ed|ure)?|badmail|hard[_ -]?bounce|permfail|permanent[_ ]fail(?:ure)?|reject(?:ed)?|dropped|undeliverable|out_of_band|policy_rejection|generation_failure)$/i,
  ],
];

/** The fate that a field's value names; null for an event that is none: a message that was received, opened, clicked. */
export function fateNamed(value: string): Exclude<Fate, 'unsaid'> | null {
  return WORDS.find(([, pattern]) => pattern.test(value.trim()))?.[0] ?? null;
}
