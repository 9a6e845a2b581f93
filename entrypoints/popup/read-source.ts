import { LOCALES, type Locale } from '../../data/vocabulary';
import { isLog } from '../../smtp/log/is-log';
import { sourceKind } from '../../smtp/source-kind';
import type { ReadingJob, ReadingNews, ReadingResult } from './reading-job';
import { LONGEST_KEPT } from './session';

/** Texts up to this size are read at once, in UTF-16 units. */
const SMALL = 200_000;

/** What is read at once: a text that is neither the source of a message or page nor a log. */
export const isPlain = (source: string): boolean =>
  source.length <= SMALL && sourceKind(source.replace(/\r\n?/g, '\n')) === 'text' && !isLog(source);

interface Listener {
  onProgress(share: number): void;
  onResult(result: ReadingResult): void;
}

/** Reads a source in a worker: the page stays free for its reader. @returns ends it, whereupon nothing more is heard */
export function readInWorker(source: string | File, { onProgress, onResult }: Listener): () => void {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const end = () => worker.terminate();
  const finish = (result: ReadingResult) => {
    end();
    onResult(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReadingNews>) => {
    if (data.state === 'progress') onProgress(data.share);
    else finish(data);
  });
  worker.addEventListener('error', () => finish({ state: 'refused', why: 'unreadable' }));
  const addresses = LOCALES.map((locale) => [locale, browser.runtime.getURL(`/knowledge/${locale}.json`)]);
  const knowledge = Object.fromEntries(addresses) as Record<Locale, string>;
  worker.postMessage({ source, knowledge, kept: LONGEST_KEPT } satisfies ReadingJob);
  return end;
}
