import type { Span } from '../detect/finding';
import { blankOut } from './blank';

/**
 * Lines after which a notice quotes the message that failed: Exim, qmail, Gmail, Postfix, sendmail, Exchange, Yahoo,
 * m-FILTER, OpenSMTPD and others say so in words, the rest is told by the header lines of a message (RFC 5322 §3.6.7).
 */
const BEGINS_ORIGINAL =
  /^[-\t >*#=_]{0,60}(?:this is a copy of (?:the|your) message|original message(?: follows| headers?)?|below this line is (?:a copy of|the original)|(?:the )?(?:message |mail )?headers? (?:of the original message )?follows?|included is a copy of|a copy of (?:the|your) (?:original )?message|returned message|(?:your|the) original message|unsent message|original mail|en-t[êe]tes de message d[’']origine|message d[’']origine|ursprüngliche nachricht|mensaje original|messaggio originale|mensagem original|begin (?:forwarded|original) message|message text|full message|content of (?:the )?message|the following is|your message was|text of the message)\b.*$/gim;

const HEADER_RUN =
  /^(?:return-path|received|delivered-to|dkim-signature|x-[\w-]+|arc-[\w-]+|domainkey-signature):[ \t].*$/gim;

/** A delivery-status report (RFC 3464 §2.2) may stand after the quoted message. */
const REPORT = /^(?:reporting-mta|final-recipient|original-recipient):/im;

/** At least this much of a notice is its own, in UTF-16 units: a forwarded bounce begins with a marker. */
const OWN = 40;

/**
 * Where a text quotes the message that failed, in UTF-16 units; null where it does not. What stands there is the
 * sender's, and says nothing about the failure.
 */
export function quotedOriginal(text: string): Span | null {
  let start = text.length;
  for (const pattern of [BEGINS_ORIGINAL, HEADER_RUN]) {
    pattern.lastIndex = OWN;
    const match = pattern.exec(text);
    if (match !== null) start = Math.min(start, match.index);
  }
  if (start >= text.length) return null;
  const after = text.slice(start).search(REPORT);
  return { start, end: after < 0 ? text.length : start + after };
}

/** The text with its quotation blanked out, so that nothing moves. */
export function withoutOriginal(text: string): string {
  const quoted = quotedOriginal(text);
  return quoted === null ? text : blankOut(text, quoted);
}
