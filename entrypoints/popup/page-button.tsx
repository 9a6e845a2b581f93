import { useState } from 'preact/hooks';
import { useStore } from '../../components/use-words';
import { popupWords } from '../../locales/popup-words';
import { markActiveTab } from './mark-active-tab';

type Marking = { state: 'idle' } | { state: 'done'; count: number } | { state: 'forbidden' };

/** Marks the codes of the tab behind the popup, where the reader has not allowed the whole site. */
export function PageButton() {
  const words = useStore(popupWords);
  const [marking, setMarking] = useState<Marking>({ state: 'idle' });
  const mark = () =>
    markActiveTab().then(
      (count) => setMarking({ state: 'done', count }),
      () => setMarking({ state: 'forbidden' }),
    );
  const sentence =
    marking.state === 'idle'
      ? ''
      : marking.state === 'forbidden'
        ? words.pageForbidden
        : marking.count === 0
          ? words.pageNone
          : words.pageMarked(marking.count);
  return (
    <>
      <button type="button" class="text-button" onClick={mark}>
        {words.thisPage}
      </button>
      <p role="status">{sentence}</p>
    </>
  );
}
