import type { Span } from '../detect/finding';

/** Blanks of the same length, so that nothing after them moves; line ends stay. */
export const blanksFor = (words: string): string => words.replace(/[^\n]/g, ' ');

/** A text with one stretch of it blanked out. */
export function blankOut(text: string, { start, end }: Span): string {
  return text.slice(0, start) + blanksFor(text.slice(start, end)) + text.slice(end);
}
