import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DiagnosisWords } from '../../locales/diagnosis-words';

interface Props {
  typed: string;
  words: DiagnosisWords;
  /** a change of what stands there */
  onTyped(typed: string): void;
  /** the text is complete */
  onDiagnose(text: string): void;
  /** other ways to give something */
  children?: ComponentChildren;
}

/** Nothing to diagnose yet: a place for it. What is pasted is diagnosed at once, what is typed when the reader says so. */
export function PasteHere({ typed, words, onTyped, onDiagnose, children }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  const done = () => {
    if (typed.trim() === '') area.current?.focus();
    else onDiagnose(typed);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // beside something that stands there already it is a correction
    if (text.trim() === '' || typed.trim() !== '') return;
    event.preventDefault();
    onDiagnose(text);
  };
  return (
    <form
      class="paste-here"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <h2 id={id}>{words.pasteTitle}</h2>
      <p id={`${id}-hint`}>{words.pasteHint}</p>
      <textarea
        ref={area}
        rows={9}
        aria-label={words.pasteLabel}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
        }}
      />
      <button type="submit" class="primary" aria-keyshortcuts="Control+Enter">
        {words.diagnose} <span aria-hidden="true">Ctrl ⏎</span>
      </button>
      {children}
    </form>
  );
}
