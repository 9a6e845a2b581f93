import { useId } from 'preact/hooks';
import type { CompareWords } from '../../locales/compare-words';

interface Props {
  everything: boolean;
  words: CompareWords;
  onChoose(everything: boolean): void;
}

/** Whether a comparison shows what is the same for all, too. */
export function ShownRows({ everything, words, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="choice shown-rows" aria-label={words.show}>
      {[false, true].map((value) => (
        <label key={String(value)}>
          <input type="radio" name={name} checked={value === everything} onChange={() => onChoose(value)} />
          <span>{value ? words.everything : words.onlyDifferences}</span>
        </label>
      ))}
    </fieldset>
  );
}
