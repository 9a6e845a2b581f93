import type { Locale } from '../../data/vocabulary';
import type { LogSummary } from '../../smtp/log/group-log';
import type { Refusal } from '../../smtp/text-of-bytes';

/** To the worker that reads: what to read. */
export interface ReadingJob {
  source: string | File;
  /** where the packaged knowledge of each language is; asked for by logs only */
  knowledge: Readonly<Record<Locale, string>>;
  /** of a log this much of its text comes back, for the session, in UTF-16 units */
  kept: number;
}

/** What came of reading. */
export type ReadingResult =
  /** the words of a source that was taken apart, or a text as it is */
  | { state: 'text'; text: string }
  | { state: 'log'; log: LogSummary; kept: string }
  | { state: 'refused'; why: Refusal };

/** From the worker: how far it is, from 0 to 1, and at last the result. */
export type ReadingNews = { state: 'progress'; share: number } | ReadingResult;
