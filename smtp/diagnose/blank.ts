import type { Span } from '../detect/finding';

/** Blanks of the same length, so that nothing after them moves; line ends stay. */
export const blanksFor = (words: string): string => words.replace(/[^\n]/g, ' ');

/** A text with some stretches of it blanked out, in one pass; they may overlap. */
export function blankOut(text: string, stretches: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), blanksFor(text.slice(from, end)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
