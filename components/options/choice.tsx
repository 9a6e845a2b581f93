import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  /** also the name of its radio buttons: once on a page */
  name: string;
  title: string;
  chosen: Value;
  /** `sample` shows what `label` says */
  options: readonly { value: Value; label: string; lang?: string; sample?: ComponentChildren }[];
  onChoose(value: Value): void;
}

/** One of several: a group of radio buttons with its title. A choice counts at once. */
export function Choice<Value extends string>({ name, title, chosen, options, onChoose }: Props<Value>) {
  return (
    <fieldset class="choice-group">
      <legend>{title}</legend>
      {options.map(({ value, label, lang, sample }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span lang={lang}>{label}</span>
          {sample}
        </label>
      ))}
    </fieldset>
  );
}
