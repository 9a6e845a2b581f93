/** A header section (RFC 5322 §2.2), after an mbox line if there is one. Lines of a bounce that look like fields are none. */
const HEADER_SECTION = /^\s*(?:From [^\n]*\n)?((?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,})\r?\n/;

/** Fields that a message has and a delivery-status part has not. */
const MESSAGE_FIELD = /^(?:return-path|received|mime-version|content-type|message-id|subject|from):/im;

const HTML_DOCUMENT = /^\s*(?:<!doctype html|<html[\s>]|<(?:table|div|p)[\s>])/i;

/** What was pasted: the source of a message (RFC 5322), that of a page, or words. */
export type SourceKind = 'message' | 'html' | 'text';

/** What kind of source a text is, by its beginning; taking it apart is the work of {@link file://./message-source.ts}. */
export function sourceKind(text: string): SourceKind {
  const header = HEADER_SECTION.exec(text)?.[1];
  if (header !== undefined && MESSAGE_FIELD.test(header)) return 'message';
  return HTML_DOCUMENT.test(text) ? 'html' : 'text';
}
