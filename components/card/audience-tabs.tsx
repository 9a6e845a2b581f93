import { useId } from 'preact/hooks';
import type { Steps } from '../../data/entry';
import type { Audience } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import { audienceWord } from '../vocabulary-words';
import { audiencesOf, shownAudience } from './shown-audience';

export function StepList({ steps }: { steps: Steps }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

interface Props {
  card: Pick<Card, 'steps'>;
  words: CardWords;
  /** whose steps are wanted; the first audience's are shown where these have none */
  chosen: Audience;
  onChoose(audience: Audience): void;
}

/** What to do, one tab for each audience that can do something. Arrow keys move between tabs (WAI-ARIA tabs pattern). */
export function AudienceTabs({ card, words, chosen, onChoose }: Props) {
  const id = useId();
  const audiences = audiencesOf(card);
  const shown = shownAudience(card, chosen);
  const list = shown === undefined ? undefined : card.steps[shown];
  if (shown === undefined || list === undefined) return <p>{words.nothingToDo}</p>;

  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = audiences.indexOf(shown);
    const edge = { Home: audiences[0], End: audiences.at(-1) }[event.key];
    const next = by === undefined ? edge : audiences.at((at + by) % audiences.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    (event.currentTarget.children[audiences.indexOf(next)] as HTMLElement | undefined)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={words.whatToDo} onKeyDown={move}>
        {audiences.map((audience) => (
          <button
            key={audience}
            type="button"
            role="tab"
            id={`${id}-${audience}`}
            aria-selected={audience === shown}
            aria-controls={`${id}-steps`}
            tabIndex={audience === shown ? 0 : -1}
            onClick={() => onChoose(audience)}
          >
            {audienceWord(words, audience)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-steps`} aria-labelledby={`${id}-${shown}`}>
        <StepList steps={list} />
      </div>
    </>
  );
}
