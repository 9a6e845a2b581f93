import type { CardWords } from '../../locales/card-words';
import { StepList } from '../card/audience-tabs';
import { OutcomeMark } from '../card/verdict-band';
import type { Cell } from './comparison-sections';

/** What one side says in one row. */
export function ComparisonCell({ cell, words }: { cell: Cell; words: CardWords }) {
  switch (cell.kind) {
    case 'outcome':
      return <OutcomeMark outcome={cell.outcome} words={words} />;
    case 'steps':
      return <StepList steps={cell.steps} />;
    case 'titled':
      return (
        <>
          <strong class="column-title">{cell.title}</strong>
          {cell.text}
        </>
      );
    case 'nothing':
      return <span class="nothing">{cell.text}</span>;
    case 'text':
      return <>{cell.text}</>;
  }
}
