import type { CompareWords } from '../../locales/compare-words';
import { Icon } from '../icon';

interface Props {
  first: string;
  second: string;
  words: CompareWords;
  /** pairs offered while nothing is compared yet, as addresses and labels */
  onChange(first: string, second: string): void;
}

/** Two fields for two codes, and a button that swaps them. */
export function CompareFields({ first, second, words, onChange }: Props) {
  return (
    <div class="compare-fields">
      <input
        type="text"
        aria-label={words.first}
        placeholder="450"
        autocomplete="off"
        spellcheck={false}
        value={first}
        onInput={(event) => onChange(event.currentTarget.value, second)}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={words.swap}
        title={words.swap}
        onClick={() => onChange(second, first)}
      >
        <Icon name="swap" />
      </button>
      <input
        type="text"
        aria-label={words.second}
        placeholder="550"
        autocomplete="off"
        spellcheck={false}
        value={second}
        onInput={(event) => onChange(first, event.currentTarget.value)}
      />
    </div>
  );
}
