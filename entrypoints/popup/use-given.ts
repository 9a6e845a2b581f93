import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogSummary } from '../../smtp/log/group-log';
import type { Refusal } from '../../smtp/text-of-bytes';
import { isPlain, readInWorker, takesLong } from './read-source';
import { LONGEST_KEPT } from './session';
import { hashOf } from './view';

/** What came of reading what was typed, pasted or dropped. `text` is what can be asked about: of a log there is none. */
export type Reading =
  /** a question, a message, or the words of a source that was taken apart */
  | { state: 'text'; text: string }
  /** not yet; the text is still the one before. The share goes from 0 to 1 */
  | { state: 'reading'; text: string; name: string | null; share: number }
  /** a file that is no text, or too large; the text is still the one before */
  | { state: 'refused'; text: string; name: string | null; why: Refusal }
  /** many lines of a mail server's log; in part where only its beginning was kept when the popup closed */
  | { state: 'log'; text: ''; name: string | null; log: LogSummary; part: boolean };

/** Something to be said beside what is shown. */
export type Notice = { kind: 'cancelled' } | { kind: 'firstOfSeveral'; name: string };

interface State {
  typed: string;
  kept: string;
  reading: Reading;
  notice: Notice | null;
}

/** What the reader gave: typed, pasted or dropped. Kept while views change. */
export interface Given {
  /** what stands in the field; empty while a log is shown */
  typed: string;
  /** what is kept for the next time the popup opens */
  kept: string;
  reading: Reading;
  notice: Notice | null;
  /** a change of the field */
  type(text: string): void;
  /** a text that was pasted, or a file: it is read, and the view that shows what it comes to opens */
  give(source: string | File, others?: number): void;
  /** ends a reading, and goes back to what was before */
  cancel(): void;
}

const plain = (text: string): State => ({ typed: text, kept: text, reading: { state: 'text', text }, notice: null });

/** What the reader gave, and what is read of it. @param initial what stood there when the popup closed */
export function useGiven(initial: string): Given {
  const [state, setState] = useState<State>(() => plain(isPlain(initial) ? initial : ''));
  /** the reading that is under way, and what to go back to */
  const job = useRef<{ end(): void; before: State; hash: string } | null>(null);
  const now = useRef(state);
  const set = (next: State) => {
    now.current = next;
    setState(next);
  };

  const start = (source: string | File, notice: Notice | null, part = false) => {
    const name = typeof source === 'string' ? null : source.name;
    const before = job.current?.before ?? now.current;
    const hash = job.current?.hash ?? location.hash;
    job.current?.end();
    const { typed, kept } = before;
    const { text } = before.reading;
    const reading = (share: number) => set({ typed, kept, reading: { state: 'reading', text, name, share }, notice });
    reading(0);
    const end = readInWorker(source, {
      onProgress: reading,
      onResult: (result) => {
        job.current = null;
        if (result.state === 'text') set({ ...plain(result.text), notice });
        else if (result.state === 'refused')
          set({ typed, kept, reading: { state: 'refused', text, name, why: result.why }, notice });
        else
          set({
            typed: '',
            kept: result.kept,
            reading: { state: 'log', text: '', name, log: result.log, part },
            notice,
          });
      },
    });
    job.current = { end, before, hash };
  };

  useEffect(() => {
    if (!isPlain(initial)) start(initial, null, initial.length >= LONGEST_KEPT);
    return () => job.current?.end();
  }, []);

  const show = () => {
    location.hash = hashOf({ name: 'diagnosis' });
  };
  const settle = (text: string) => {
    job.current?.end();
    job.current = null;
    set(plain(text));
  };
  return {
    ...state,
    type(text) {
      if (isPlain(text)) return settle(text);
      start(text, null);
      // what takes a moment shows how far it is; the source of one message is read before anybody looks
      if (takesLong(text)) show();
    },
    give(source, others = 0) {
      if (typeof source === 'string' && isPlain(source)) settle(source);
      else
        start(source, others > 0 && typeof source !== 'string' ? { kind: 'firstOfSeveral', name: source.name } : null);
      show();
    },
    cancel() {
      if (job.current === null) return;
      const { end, before, hash } = job.current;
      end();
      job.current = null;
      set({ ...before, notice: { kind: 'cancelled' } });
      location.hash = hash || '#/';
    },
  };
}
