import type { ReplyContext } from '../reply-context';

/** The quotation mark that ends what one of these begins. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '"': /"/,
  '“': /[”"]/,
  '«': /»/,
  '„': /[“”]/,
  "'": /'(?=[\s,.;)\]}]|$)/,
};

/** The words of an answer as far as its quotation goes, where the text puts it in quotation marks. */
function withinQuotation(reply: string, before: string): string {
  const closing = CLOSING[before.at(-1) ?? ''];
  const end = closing === undefined ? -1 : reply.search(closing);
  return end < 0 ? reply : reply.slice(0, end);
}

/** A line of a transcript that is not this answer's any more: another command, or another code. */
const LATER_ANSWER = /\n[ \t]*(?:<<<|>>>|([245]\d\d)[ -])/g;

/** The words of an answer without the answers that follow it in a transcript. */
function withoutLaterAnswers(reply: string): string {
  const code = reply.slice(0, 3);
  for (const line of reply.matchAll(LATER_ANSWER)) if (line[1] !== code) return reply.slice(0, line.index);
  return reply;
}

/** An answer's own words: as far as its quotation goes, and without the answers that follow it in a transcript. */
export const wordsOfAnswer = ({ before, reply }: ReplyContext): string =>
  withinQuotation(withoutLaterAnswers(reply), before);
