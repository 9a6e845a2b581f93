import type { ComponentChildren } from 'preact';
import type { Locale } from '../../data/vocabulary';
import type { CompareWords } from '../../locales/compare-words';
import { reasonNames } from '../../locales/reason-names';
import type { Side } from '../../smtp/parse-side';
import { Icon } from '../icon';

/** Longer texts are no question; a message is pasted into the field of the first view. In UTF-16 units. */
const LONGEST_SIDE = 300;

/** What is done to the fields; a field is named by its place. */
export interface FieldDeeds {
  onType(at: number, typed: string): void;
  /** one of the reasons that what was typed can stand for */
  onChoose(at: number, name: string): void;
  /** no more is typed here */
  onEnter(at: number): void;
  /** changes places with the next one */
  onSwap(at: number): void;
  /** takes a field away, or empties one of two */
  onRemove(at: number): void;
  onAdd(): void;
}

interface Props extends FieldDeeds {
  fields: readonly { typed: string; side: Side }[];
  most: number;
  /** the fields' ids begin with it and end with their place */
  id: string;
  words: CompareWords;
  locale: Locale;
  /** what else stands below the fields */
  children?: ComponentChildren;
}

const trimmed = (typed: string): { typed: string } => ({ typed: typed.trim() });

/** Why a side cannot be compared, or an empty sentence. */
function problemOf(typed: string, side: Side, words: CompareWords): string {
  switch (side.kind) {
    case 'unknown':
      return words.unknownSide(trimmed(typed));
    case 'unfinished':
      return words.unfinishedSide(trimmed(typed));
    case 'several':
      return words.severalInSide(trimmed(typed));
    case 'ambiguous':
      return words.ambiguousSide(trimmed(typed));
    default:
      return '';
  }
}

interface FieldProps extends Props {
  at: number;
  typed: string;
  side: Side;
}

/** One field, what is wrong with what it holds, and the button between it and the next one. */
function Field({ at, typed, side, fields, id, words, locale, ...deeds }: FieldProps) {
  const problem = problemOf(typed, side, words);
  const number = at + 1;
  const examples = ['450', '550 5.1.1', '5.7.26 Gmail', reasonNames[locale]['mailbox-full']];
  const taken = fields.length > 2;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') deeds.onEnter(at);
    else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      deeds.onType(at, '');
    }
  };
  return (
    <>
      <div class="side">
        <input
          id={`${id}-${at}`}
          type="text"
          aria-label={words.side({ number })}
          aria-invalid={side.kind === 'unknown' || side.kind === 'several' ? true : undefined}
          aria-describedby={problem === '' ? undefined : `${id}-${at}-problem`}
          placeholder={examples[at]}
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_SIDE}
          value={typed}
          onInput={(event) => deeds.onType(at, event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {typed === '' && !taken ? null : (
          <button
            type="button"
            class="icon-button"
            aria-label={(taken ? words.remove : words.clear)({ number })}
            title={(taken ? words.remove : words.clear)({ number })}
            onClick={() => deeds.onRemove(at)}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {problem === '' ? null : (
        <div class="side-problem" id={`${id}-${at}-problem`}>
          {problem}
          {side.kind === 'ambiguous' ? (
            <ul class="codes">
              {side.reasons.map((reason) => (
                <li key={reason}>
                  <button
                    type="button"
                    class="code code-words"
                    onClick={() => deeds.onChoose(at, reasonNames[locale][reason])}
                  >
                    {reasonNames[locale][reason]}
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
      {number === fields.length ? null : (
        <button
          type="button"
          class="icon-button swap"
          aria-label={words.swap({ number, next: number + 1 })}
          title={words.swap({ number, next: number + 1 })}
          onClick={() => deeds.onSwap(at)}
        >
          <Icon name="swap" />
        </button>
      )}
    </>
  );
}

/** Two to four fields in their order, which are their places: what they hold may move. Each has a button that empties or removes it, and one that swaps it with the next. */
export function CompareFields(props: Props) {
  const { fields, most, words, onAdd, children } = props;
  return (
    <fieldset class="compare-fields" aria-label={words.fields}>
      <div class={fields.length > 2 ? 'side-grid many' : 'side-grid'}>
        {fields.map(({ typed, side }, at) => (
          <Field key={at} {...props} at={at} typed={typed} side={side} />
        ))}
      </div>
      <div class="under-fields">
        {fields.length < most ? (
          <button type="button" class="text-button add-side" aria-label={words.addLabel} onClick={() => onAdd()}>
            {words.add}
          </button>
        ) : null}
        {children}
      </div>
    </fieldset>
  );
}
