import { DropArea } from '../../components/reading/drop-area';
import { useStore } from '../../components/use-words';
import { readingWords } from '../../locales/reading-words';
import type { Given } from './use-given';

/** What every view has for the things that are given to it: a place to drop them, and a word on what became of them. */
export function GivenAround({ given: { notice, give } }: { given: Given }) {
  const words = useStore(readingWords);
  return (
    <>
      <p class="notice" role="status">
        {notice?.kind === 'cancelled' ? words.cancelled : null}
        {notice?.kind === 'firstOfSeveral' ? words.firstOfSeveral({ name: notice.name }) : null}
      </p>
      <DropArea words={words} onDrop={give} />
    </>
  );
}
