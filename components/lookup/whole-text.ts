/** A pasted text this long is no question any more, in UTF-16 units. */
const LONG = 2000;

/** Whether a text is a whole notice or a source, and no question: it has several lines, or is long. */
export const isWholeText = (text: string): boolean => text.length >= LONG || /\n.*\S/.test(text.trim());
