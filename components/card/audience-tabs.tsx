import { useId, useState } from 'preact/hooks';
import type { Steps } from '../../data/entry';
import { AUDIENCES, type Audience } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import { audienceWord } from '../vocabulary-words';

export function StepList({ steps }: { steps: Steps }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** What to do, one tab for each audience that can do something. Arrow keys move between tabs (WAI-ARIA tabs pattern). */
export function AudienceTabs({ steps, words }: { steps: Partial<Record<Audience, Steps>>; words: CardWords }) {
  const id = useId();
  const audiences = AUDIENCES.filter((audience) => steps[audience] !== undefined);
  const [chosen, choose] = useState<Audience>('sender');
  const shown = audiences.includes(chosen) ? chosen : audiences[0];
  const list = shown === undefined ? undefined : steps[shown];
  if (shown === undefined || list === undefined) return <p>{words.nothingToDo}</p>;

  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = audiences.indexOf(shown);
    const edge = { Home: audiences[0], End: audiences.at(-1) }[event.key];
    const next = by === undefined ? edge : audiences.at((at + by) % audiences.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
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
            onClick={() => choose(audience)}
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
