/**
 * The words of a reply without the code that every line of it repeats (RFC 5321 §4.2.1), so that a sentence broken over
 * two lines is whole again. The first line keeps its code; blanks stand for the others, so that nothing moves.
 * @param reply begins with a reply code, or is returned as it is
 */
export function withoutRepeatedCode(reply: string): string {
  const code = /^[2-5]\d\d(?=\D|$)/.exec(reply)?.[0];
  if (code === undefined) return reply;
  const repeated = String.raw`(?:(?<=\n[ \t]*)${code}[- ]|(?<=\s)${code}(?:-| (?=[245]\.)))(?:[245]\.\d{1,3}\.\d{1,3}\b[ \t]?)?`;
  return reply.replace(new RegExp(repeated, 'g'), (lead) => ' '.repeat(lead.length));
}
