import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingWords } from '../../locales/reading-words';

interface Props {
  words: ReadingWords;
  /** @param others how many files came with it that are not read */
  onDrop(source: string | File, others: number): void;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Text that is dragged into a field goes where the browser puts it. */
const isForField = (event: DragEvent): boolean =>
  !holdsFiles(event) && event.target instanceof Element && event.target.closest('input, textarea') !== null;

/** Takes files and texts that are dropped anywhere on the page; without it the browser would leave the page for the file. */
export function DropArea({ words, onDrop }: Props) {
  const [over, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const controller = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => isForField(event) || act(event), { signal: controller.signal });
    const enter = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    on('dragenter', enter);
    on('dragover', enter);
    // only what leaves the window goes nowhere else
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (file !== undefined) drop.current(file, others.length);
      else if (text.trim() !== '') drop.current(text, 0);
    });
    return () => controller.abort();
  }, []);
  if (!over) return null;
  return (
    <div class="drop-area">
      <div>
        <strong>{words.drop}</strong>
        <p>{words.dropHint}</p>
      </div>
    </div>
  );
}
