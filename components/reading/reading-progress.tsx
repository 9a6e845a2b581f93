import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../data/vocabulary';
import type { ReadingWords } from '../../locales/reading-words';
import { useKey } from '../use-key';

interface Props {
  /** the file's; null for a pasted text */
  name: string | null;
  /** from 0 to 1 */
  share: number;
  locale: Locale;
  words: ReadingWords;
  onCancel(): void;
}

/** How far the reading of something large is, and the way out of it. */
export function ReadingProgress({ name, share, locale, words, onCancel }: Props) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  useKey('Escape', onCancel);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(share * 100) / 100);
  return (
    <section class="reading">
      <h2 id="reading-title">{name === null ? words.reading : words.readingNamed({ name })}</h2>
      <progress aria-labelledby="reading-title" max={1} value={share} />
      <div class="reading-foot">
        <span class="quiet">{words.progress({ percent })}</span>
        <button ref={cancel} type="button" class="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
