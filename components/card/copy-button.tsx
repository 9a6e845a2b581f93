import { useEffect, useState } from 'preact/hooks';
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
  const [answer, setAnswer] = useState<'' | 'copied' | 'copyFailed'>('');
  // another text has not been copied yet
  useEffect(() => setAnswer(''), [text]);
  return (
    <>
      <span role="status" class="quiet">
        {answer === '' ? '' : words[answer]}
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={label}
        onClick={() => setAnswer(copy(text) ? 'copied' : 'copyFailed')}
      >
        {name}
      </button>
    </>
  );
}
