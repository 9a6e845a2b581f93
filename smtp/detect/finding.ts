import type { CodePair } from '../code-pair';

/** What made a number a code. Each kind is a sentence a maintainer can check. */
export type EvidenceKind =
  /** reply code and enhanced code side by side: `550 5.1.1` */
  | 'pair'
  /** a program quotes a server: `said: 550`, `smtp; 550`, `<<< 550` */
  | 'quotedReply'
  /** a field or a word names a code: `Status: 5.1.1`, `dsn=5.1.1`, `error code 550` */
  | 'namedCode'
  /** the hash that qmail, Exchange and Cisco put before it: `#5.1.1` */
  | 'hash'
  /** it begins a line, as a reply does */
  | 'lineStart'
  /** it begins the whole text: somebody pasted a reply */
  | 'textStart'
  /** the hyphen of a multi-line reply: `550-` */
  | 'continuation'
  /** followed by an e-mail address or `<`…`>` */
  | 'address'
  /** followed by words that servers refuse mail with */
  | 'replyWords'
  /** the text around it speaks about the delivery of mail */
  | 'mailTalk';

/** A stretch of the text in UTF-16 units, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** One reply found in a text. Offsets are UTF-16 units of that text. */
export interface Finding extends Span {
  /** three digits, or null where only an enhanced code stands */
  reply: string | null;
  /** `5.1.1`, or null where only a reply code stands */
  enhanced: string | null;
  /** 0 to 1; findings below {@link THRESHOLD} are not reported */
  confidence: number;
  evidence: readonly EvidenceKind[];
  /** every place where this reply's code stands, first included: a multi-line reply repeats it */
  places: readonly Span[];
}

/** The pair a finding stands for. */
export function pairOf({ reply, enhanced }: Finding): CodePair {
  if (reply !== null) return { reply, enhanced };
  return { reply: null, enhanced: enhanced ?? '' };
}

/** Findings surer than this are shown. One number for the whole product. */
export const THRESHOLD = 0.5;
