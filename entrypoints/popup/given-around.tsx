import { DropArea } from '../../components/reading/drop-area';
import { useStore } from '../../components/use-words';
import { readingWords } from '../../locales/reading-words';
import type { Given } from './use-given';
import type { View } from './view';

/** What every view has for the things that are given to it: a place to drop them, and a word on what became of them. */
export function GivenAround({ given, view }: { given: Given; view: View }) {
  const words = useStore(readingWords);
  const { notice, give, reading, hasLog, reopen } = given;
  const isReading = reading.state === 'reading';
  return (
    <>
      <p class="notice" role="status">
        {notice?.kind === 'cancelled' ? words.cancelled : null}
        {notice?.kind === 'firstOfSeveral' ? words.firstOfSeveral({ name: notice.name }) : null}
      </p>
      {view.name !== 'diagnosis' && (hasLog || isReading) ? (
        <p class="still-open">
          <button type="button" class="text-button" onClick={reopen}>
            {isReading ? words.stillReading : words.backToLog}
          </button>
        </p>
      ) : null}
      <DropArea words={words} onDrop={give} />
    </>
  );
}
