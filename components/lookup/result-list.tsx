import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import { OutcomeMark } from '../card/verdict-band';

interface Props {
  id: string;
  label: string;
  cards: readonly Card[];
  active: number;
  words: CardWords;
  onOpen(card: Card): void;
}

/** The id of one option, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** What a question found: code, title, one sentence, outcome. The field keeps the focus; the active option follows the arrow keys. */
export function ResultList({ id, label, cards, active, words, onOpen }: Props) {
  return (
    <div class="results" role="listbox" id={id} aria-label={label}>
      {cards.map((card, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys for the whole list (combobox pattern)
        <div
          key={card.address}
          id={optionId(id, index)}
          class="result"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onOpen(card)}
        >
          {card.label === '' ? (
            <span class="quiet">{card.provider ?? words.aReason}</span>
          ) : (
            <span class="code">{card.label}</span>
          )}
          <div class="result-words">
            <span class="result-title">{card.title}</span>
            {card.essence === card.title ? null : <p>{card.essence}</p>}
            <OutcomeMark outcome={card.outcome} words={words} />
          </div>
        </div>
      ))}
    </div>
  );
}
