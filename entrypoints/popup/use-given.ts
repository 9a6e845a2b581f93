import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogSummary } from '../../smtp/log/group-log';
import { isLog } from '../../smtp/log/is-log';
import type { Refusal } from '../../smtp/text-of-bytes';
import { goTo } from './go-to';
import { isPlain, readInWorker } from './read-source';
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
  /** the log that was shown before a code was looked up: it may have taken a while to read */
  behind: State | null;
}

/** What the reader gave: typed, pasted or dropped. Kept while views change. */
export interface Given {
  /** what stands in the field; empty while a log is shown */
  typed: string;
  /** what is kept for the next time the popup opens */
  kept: string;
  reading: Reading;
  notice: Notice | null;
  /** whether a log waits behind what is looked up */
  hasLog: boolean;
  /** a change of the field */
  type(text: string): void;
  /** a text that was pasted, or a file: it is read, and the view that shows what it comes to opens */
  give(source: string | File, others?: number): void;
  /** ends a reading, and goes back to what was before */
  cancel(): void;
  /** goes back to the log, or to what is being read */
  reopen(): void;
}

const plain = (text: string): State => ({
  typed: text,
  kept: text,
  reading: { state: 'text', text },
  notice: null,
  behind: null,
});

/** The log that a state shows, or has behind it: whatever is looked at next, there is a way back to it. */
const logIn = (state: State): State | null => (state.reading.state === 'log' ? state : state.behind);

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
    const { text } = before.reading;
    const behind = logIn(before);
    const reading = (share: number) => set({ ...before, reading: { state: 'reading', text, name, share }, notice });
    reading(0);
    const end = readInWorker(source, {
      onProgress: reading,
      onResult: (result) => {
        job.current = null;
        if (result.state === 'text') set({ ...plain(result.text), notice, behind });
        else if (result.state === 'refused')
          set({ ...before, reading: { state: 'refused', text, name, why: result.why }, notice, behind });
        else {
          const log = { state: 'log', text: '', name, log: result.log, part } as const;
          set({ typed: '', kept: result.kept, reading: log, notice, behind: null });
        }
      },
    });
    job.current = { end, before, hash };
  };

  useEffect(() => {
    if (!isPlain(initial)) start(initial, null, initial.length >= LONGEST_KEPT);
    return () => job.current?.end();
  }, []);

  const show = () => {
    goTo(hashOf({ name: 'diagnosis' }));
  };
  const settle = (text: string) => {
    const behind = logIn(job.current?.before ?? now.current);
    job.current?.end();
    job.current = null;
    set({ ...plain(text), behind });
  };
  const { typed, kept, reading, notice } = state;
  return {
    typed,
    kept,
    reading,
    notice,
    hasLog: logIn(state) !== null,
    type(text) {
      if (isPlain(text)) return settle(text);
      start(text, null);
      // the field and its results have no room for a log
      if (isLog(text)) show();
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
    reopen() {
      const log = logIn(now.current);
      if (job.current === null && log !== null) set(log);
      show();
    },
  };
}
