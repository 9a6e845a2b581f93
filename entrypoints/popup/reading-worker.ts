import { LOCALES, type Locale } from '../../data/vocabulary';
import type { Knowledge } from '../../smtp/knowledge';
import { LogGroups } from '../../smtp/log/group-log';
import { isLog } from '../../smtp/log/is-log';
import { readableText } from '../../smtp/message-source';
import { LARGEST, textOfBytes } from '../../smtp/text-of-bytes';
import type { ReadingJob, ReadingNews, ReadingResult } from './reading-job';

/** A log is read in pieces of this size, with news of the progress after each, in UTF-16 units. */
const PIECE = 262_144;

const tell = (news: ReadingNews) => postMessage(news);

/** What a source says as text. */
async function textOf(source: string | File): Promise<ReturnType<typeof textOfBytes>> {
  if (typeof source === 'string') return source.length > LARGEST ? { refused: 'tooLarge' } : { text: source };
  if (source.size > LARGEST) return { refused: 'tooLarge' };
  return source.arrayBuffer().then(
    (buffer) => textOfBytes(new Uint8Array(buffer)),
    () => ({ refused: 'unreadable' }),
  );
}

async function fetchAll(addresses: ReadingJob['knowledge']): Promise<Record<Locale, Knowledge>> {
  const fetched = await Promise.all(
    LOCALES.map(async (locale) => [locale, await (await fetch(addresses[locale])).json()] as const),
  );
  return Object.fromEntries(fetched) as Record<Locale, Knowledge>;
}

async function read({ source, knowledge, kept }: ReadingJob): Promise<ReadingResult> {
  const given = await textOf(source);
  if ('refused' in given) return { state: 'refused', why: given.refused };
  const text = await readableText(given.text);
  if (text.trim() === '') return { state: 'refused', why: 'empty' };
  if (!isLog(text)) return { state: 'text', text };
  const groups = new LogGroups(await fetchAll(knowledge));
  for (let from = 0; from < text.length; from += PIECE) {
    groups.add(text.slice(from, from + PIECE));
    tell({ state: 'progress', share: Math.min(1, (from + PIECE) / text.length) });
  }
  return { state: 'log', log: groups.finish(), kept: text.slice(0, kept) };
}

addEventListener('message', ({ data }: MessageEvent<ReadingJob>) => {
  read(data).then(tell, () => tell({ state: 'refused', why: 'unreadable' }));
});
