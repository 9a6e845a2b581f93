import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadingWords } from '../../locales/reading-words';
import type { Refusal } from '../../smtp/text-of-bytes';

interface Props {
  /** the file's; null for a pasted text */
  name: string | null;
  why: Refusal;
  words: ReadingWords;
  /** what can be done instead */
  children: ComponentChildren;
}

/** Why something was not read, and what to do instead. */
export function Refused({ name, why, words, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // the button that led here is gone
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="refused">
      <h2 ref={title} tabIndex={-1}>
        {name === null ? words.refused : words.refusedNamed({ name })}
      </h2>
      <p>{words[why]}</p>
      <div class="reading-foot">{children}</div>
    </section>
  );
}
