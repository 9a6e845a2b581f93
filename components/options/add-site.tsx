import { useState } from 'preact/hooks';
import type { OptionsWords } from '../../locales/options-words';

interface Props {
  words: OptionsWords;
  /** names of programs that people run themselves, as they are said in a sentence */
  examples: string;
  /** @returns whether it was an address; the field is emptied then */
  onAdd(typed: string): boolean;
}

/** A field for the address of any site. What is wrong with it is said beside it. */
export function AddSite({ words, examples, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const added = onAdd(typed);
    setWrong(added ? null : typed.trim());
    if (added) setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <p class="hint">{words.addHint({ names: examples })}</p>
      <label for="address">{words.address}</label>
      <div class="add-row">
        <input
          id="address"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby="address-hint address-wrong"
          aria-invalid={wrong !== null}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </div>
      <p id="address-hint" class="quiet">
        {words.addressHint}
      </p>
      <p id="address-wrong" class="wrong" role="alert">
        {wrong === null ? '' : words.notAnAddress({ typed: wrong })}
      </p>
    </form>
  );
}
