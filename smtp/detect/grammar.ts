/**
 * The shape of reply codes (RFC 5321 §4.2) and enhanced status codes
 * (RFC 3463 §2), under the names the RFCs give them.
 */

/**
 * Everything that could be the start of a code: three digits, or three dotted
 * numbers. Deliberately loose, starts with a digit class so that engines skip
 * quickly, and has no nested quantifier. Boundaries are checked afterwards.
 */
export const CANDIDATE = /[2-5](?:\d\d|\.\d{1,3}\.\d{1,3})/g;

/** Reply-code = %x32-35 %x30-35 %x30-39 (RFC 5321 §4.2) */
const REPLY_CODE = /^[2-5][0-5]\d$/;

/** Numbers outside that grammar which servers send all the same. */
const SENT_AGAINST_THE_GRAMMAR = /^(?:471|498|57[01]|585|591)$/;

/** Codes that some standard, product or list gives a meaning (data/codes/reply). */
const KNOWN =
  /^(?:2(?:00|11|14|2[01]|35|5[0-4])|3(?:34|5[345])|4(?:03|2[0-2]|3[0125]|4[12679]|5[0-689])|5(?:0[0-5]|1[0-37]|2[0-5]|3[03458]|4[0-2]|5[0-7]))$/;

export type ReplyKind = 'known' | 'possible' | 'againstGrammar' | 'none';

/** What kind of reply code three digits are. `possible` fits the grammar, but nobody defines it. */
export function replyKind(digits: string): ReplyKind {
  if (KNOWN.test(digits)) return 'known';
  if (SENT_AGAINST_THE_GRAMMAR.test(digits)) return 'againstGrammar';
  return REPLY_CODE.test(digits) ? 'possible' : 'none';
}

/**
 * status-code = class "." subject "." detail (RFC 3463 §2), sticky: an enhanced code that begins exactly at
 * `lastIndex` and ends there too. No leading zeros; subjects 0–7 are the registered ones.
 */
export const STATUS_CODE_AT = /[245]\.[0-7]\.(?:0|[1-9]\d{0,2})(?![\da-z])(?!\.\d)/iy;

/** The registry ends at detail 30 (X.7.30); larger two-digit details are rare, three-digit ones are Microsoft's. */
export const isUsualDetail = (enhanced: string): boolean => /\.(?:[12]?\d|3[0-2]|40|57|64|80|90|\d{3})$/.test(enhanced);
