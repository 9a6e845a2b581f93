import { useState } from 'preact/hooks';
import type { CardWords } from '../../locales/card-words';

/** Puts a text on the clipboard; false where the browser forbids it. */
export type Copy = (text: string) => boolean;

interface Props {
  text: string;
  /** what stands on the button */
  name: string;
  /** what it is called where that alone does not say what is copied */
  label?: string;
  words: CardWords;
  copy: Copy;
}

/** Copies a text, and says so. */
export function CopyButton({ text, name, label, words, copy }: Props) {
  const [last, setLast] = useState<{ text: string; answer: 'copied' | 'copyFailed' } | null>(null);
  return (
    <>
      <span role="status" class="quiet">
        {/* another text has not been copied yet */}
        {last?.text === text ? words[last.answer] : ''}
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={label}
        onClick={() => setLast({ text, answer: copy(text) ? 'copied' : 'copyFailed' })}
      >
        {name}
      </button>
    </>
  );
}
