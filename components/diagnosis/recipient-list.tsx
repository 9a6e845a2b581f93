import { useId } from 'preact/hooks';
import type { CardWords } from '../../locales/card-words';
import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { ExplainedDiagnosis } from '../../smtp/explain-diagnosis';
import { OutcomeMark } from '../card/verdict-band';

interface Props {
  diagnosis: ExplainedDiagnosis;
  /** the one that is shown, as a place in the deliveries */
  chosen: number;
  words: DiagnosisWords;
  cardWords: CardWords;
  onChoose(at: number): void;
}

/** Every recipient, those to whom the same happened together. Arrow keys choose (WAI-ARIA listbox pattern). */
export function RecipientList({ diagnosis, chosen, words, cardWords, onChoose }: Props) {
  const id = useId();
  const { deliveries, groups } = diagnosis;
  if (deliveries.length < 2) return null;
  const order = groups.flat();
  const choose = (at: number | undefined) => {
    if (at === undefined) return;
    onChoose(at);
    document.getElementById(`${id}-${at}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = order.indexOf(chosen);
    const next = {
      ArrowDown: order[(place + 1) % order.length],
      ArrowUp: order.at(place - 1),
      Home: order[0],
      End: order.at(-1),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div class="recipient-list" role="listbox" aria-label={words.recipients} onKeyDown={onKeyDown}>
      {groups.map((group) => {
        const [first = 0] = group;
        const card = deliveries[first]?.card;
        return (
          // biome-ignore lint/a11y/useSemanticElements: options of a list box are grouped so (WAI-ARIA), not by a fieldset
          <div key={first} role="group" aria-labelledby={`${id}-group-${first}`}>
            <p class="recipient-group" id={`${id}-group-${first}`}>
              {card === undefined || card.label === '' ? null : <span class="code">{card.label}</span>}
              <span>{card?.title}</span>
            </p>
            {group.map((at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list box above handles the keys
              <div
                key={at}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === chosen}
                tabIndex={at === chosen ? 0 : -1}
                onClick={() => choose(at)}
              >
                <span class="recipient-name">{deliveries[at]?.verdict.recipient ?? words.unnamed}</span>
                {card === undefined ? null : <OutcomeMark outcome={card.outcome} words={cardWords} />}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
