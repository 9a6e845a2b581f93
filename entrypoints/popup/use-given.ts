import { useState } from 'preact/hooks';
import { useReadableText } from './use-readable-text';

/** What came of reading what was typed, pasted or dropped. */
export type Reading =
  /** a question, a message, or the words of a source that was taken apart */
  | { state: 'text'; text: string }
  /** many lines of a mail server's log */
  | { state: 'log'; text: string };

/** What the reader gave: typed, pasted or dropped. Kept while views change. */
export interface Given {
  /** as it was given */
  typed: string;
  reading: Reading;
  /** a change of the field */
  type(text: string): void;
}

/** What the reader gave, and what is read of it. @param initial what stood there when the popup closed */
export function useGiven(initial: string): Given {
  const [typed, type] = useState(initial);
  const text = useReadableText(typed);
  return { typed, reading: { state: 'text', text }, type };
}
