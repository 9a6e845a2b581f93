import type { Span } from '../detect/finding';
import { blankOut } from './blank';

/**
 * Lines after which a notice quotes the message that failed: Exim, qmail, Gmail, Postfix, sendmail, Exchange, Yahoo,
 * m-FILTER, OpenSMTPD and others say so in words, the rest is told by the header lines of a message (RFC 5322 §3.6.7).
 */
const BEGINS_ORIGINAL =
  /^[-\t >*#=_]{0,60}(?:this is a copy of (?:the|your) message|original message(?: follows| headers?)?|below this line is (?:a copy of|the original)|(?:the )?(?:message |mail )?headers? (?:of the original message )?follows?|included is a copy of|a copy of (?:the|your) (?:original )?message|returned message|(?:your|the) original message(?! was )|unsent message|original mail|en-t[êe]tes de message d[’']origine|message d[’']origine|ursprüngliche nachricht|mensaje original|messaggio originale|mensagem original|begin (?:forwarded|original) message|(?:message text|full message|content of (?:the )?message)(?=[ \t]*(?:follows)?[ \t:.=-]*$)|the following is|your message was(?: as follows)?:|text of the message)\b.*$/gim;

const HEADER_RUN =
  /^(?:return-path|received|delivered-to|dkim-signature|x-[\w-]+|arc-[\w-]+|domainkey-signature):[ \t].*$/gim;

/** A delivery-status report (RFC 3464 §2.2) may stand after the quoted message. */
const REPORT = /^(?:reporting-mta|final-recipient|original-recipient):/im;

/**
 * Where the report ends that a line of header fields stands in, or null where it stands in none: `X-Actual-Recipient:`
 * beside `Final-Recipient:` (sendmail, Postfix).
 */
function endOfReportAround(text: string, at: number): number | null {
  const start = text.lastIndexOf('\n\n', at) + 1;
  const blank = text.indexOf('\n\n', at);
  const end = blank < 0 ? text.length : blank;
  return REPORT.test(text.slice(start, end)) ? end : null;
}

/** The first match of a pattern outside of reports. Each report is passed over as a whole. */
function firstOutsideReports(pattern: RegExp, text: string): number | null {
  pattern.lastIndex = OWN;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = endOfReportAround(text, match.index);
    if (end === null) return match.index;
    pattern.lastIndex = end;
  }
  return null;
}

/** At least this much of a notice is its own, in UTF-16 units: a forwarded bounce begins with a marker. */
const OWN = 16;

/**
 * Where a text quotes the message that failed, in UTF-16 units; null where it does not. What stands there is the
 * sender's, and says nothing about the failure.
 */
export function quotedOriginal(text: string): Span | null {
  const start = Math.min(
    ...[BEGINS_ORIGINAL, HEADER_RUN].map((pattern) => firstOutsideReports(pattern, text) ?? text.length),
  );
  if (start >= text.length) return null;
  const after = text.slice(start).search(REPORT);
  return { start, end: after < 0 ? text.length : start + after };
}

/** The text with its quotation blanked out, so that nothing moves. */
export function withoutOriginal(text: string): string {
  const quoted = quotedOriginal(text);
  return quoted === null ? text : blankOut(text, [quoted]);
}
