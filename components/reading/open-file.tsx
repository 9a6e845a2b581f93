import { useRef } from 'preact/hooks';
import type { ReadingWords } from '../../locales/reading-words';

interface Props {
  words: ReadingWords;
  onFile(file: File): void;
  /** opens a place where files can be chosen; a toolbar's popup closes as soon as the browser asks for a file */
  elsewhere?: (() => void) | undefined;
}

/** A button that lets the reader choose a file. */
export function OpenFile({ words, onFile, elsewhere }: Props) {
  const field = useRef<HTMLInputElement>(null);
  if (elsewhere !== undefined)
    return (
      <button type="button" class="text-button" onClick={elsewhere}>
        {words.openInTab}
      </button>
    );
  return (
    <>
      <button type="button" class="text-button" onClick={() => field.current?.click()}>
        {words.open}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.file}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // the same file may be chosen again
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
