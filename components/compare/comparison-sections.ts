import type { Steps } from '../../data/entry';
import type { Locale, Outcome } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { CompareWords } from '../../locales/compare-words';
import { reasonNames } from '../../locales/reason-names';
import type { Card } from '../../smtp/card';
import type { Comparison, Dimension } from '../../smtp/compare';
import { actorWord, audienceWord, momentList, outcomeWord, resendWord, standingWord } from '../vocabulary-words';

/** What one side has to say in one row. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'titled'; title: string; text: string }
  | { kind: 'outcome'; outcome: Outcome; text: string }
  | { kind: 'steps'; steps: Steps }
  /** nothing, and how that is said */
  | { kind: 'nothing'; text: string };

/** One row, with a cell for every side in their order. */
export interface Row {
  /** empty where the section's title says it */
  label: string;
  cells: readonly Cell[];
  /** all cells say the same */
  same: boolean;
}

export interface Section {
  title: string;
  rows: readonly Row[];
}

/** The words that a comparison is told in. */
export interface Telling {
  words: CompareWords;
  cardWords: CardWords;
  locale: Locale;
}

/** The lines of a cell; equal lines are equal cells. */
export function linesOf(cell: Cell): readonly string[] {
  switch (cell.kind) {
    case 'steps':
      return cell.steps;
    case 'titled':
      return [cell.title, cell.text];
    default:
      return [cell.text];
  }
}

const NOTHING = { kind: 'nothing', text: '–' } as const satisfies Cell;

const textOr = (text: string | null | undefined, otherwise: Cell): Cell =>
  text === null || text === undefined || text === '' ? otherwise : { kind: 'text', text };

function factCell({ words, cardWords, locale }: Telling, card: Card, dimension: Dimension): Cell {
  const line = card.registry[0];
  // what is defined of codes cannot be asked of a reason
  const undefinedCode: Cell = card.codes === null ? NOTHING : { kind: 'nothing', text: words.notDefined };
  switch (dimension) {
    case 'outcome':
      return { kind: 'outcome', outcome: card.outcome, text: outcomeWord(cardWords, card.outcome) };
    case 'resend':
      return { kind: 'text', text: resendWord(cardWords, card.resend) };
    case 'actor':
      return { kind: 'text', text: actorWord(cardWords, card.actor) };
    case 'reason':
      return card.reason === 'unknown'
        ? { kind: 'nothing', text: card.codes === null ? NOTHING.text : words.reasonOpen }
        : { kind: 'text', text: reasonNames[locale][card.reason] };
    case 'answers':
      return textOr(momentList(cardWords, locale, line?.answers ?? []), undefinedCode);
    case 'standing':
      return textOr(line && standingWord(cardWords, line.standing), undefinedCode);
  }
}

function dimensionLabel(words: CompareWords, dimension: Dimension): string {
  return {
    outcome: words.dimensionOutcome,
    resend: words.dimensionResend,
    actor: words.dimensionActor,
    reason: words.dimensionReason,
    answers: words.dimensionAnswers,
    standing: words.dimensionStanding,
  }[dimension];
}

/**
 * Everything that is shown of a comparison, row by row, in the order readers need. What no side says anything about is
 * left out.
 * @param everything also what is the same for all
 */
export function comparisonSections(
  { cards, differences, inCommon, audiences }: Comparison,
  telling: Telling,
  everything: boolean,
): Section[] {
  const { words, cardWords } = telling;
  const row = (label: string, cell: (card: Card) => Cell): Row => {
    const cells = cards.map(cell);
    return { label, cells, same: new Set(cells.map((each) => linesOf(each).join('\n'))).size === 1 };
  };
  const fact = (dimension: Dimension) =>
    row(dimensionLabel(words, dimension), (card) => factCell(telling, card, dimension));
  const sections: Section[] = [
    {
      title: words.meaning,
      rows: [row('', ({ title, meaning }) => ({ kind: 'titled', title, text: meaning }))],
    },
    {
      title: words.differences,
      rows: [
        // of a reason the title has said it
        row(words.apart, ({ codes, title, essence }) =>
          essence === title && codes === null ? NOTHING : textOr(essence, NOTHING),
        ),
        ...differences.map(fact),
      ],
    },
    { title: words.inCommon, rows: inCommon.map(fact) },
    { title: words.seen, rows: [row('', ({ seen }) => textOr(seen, NOTHING))] },
    {
      title: words.fix,
      rows: audiences.map((audience) =>
        row(audienceWord(cardWords, audience), ({ steps }) => {
          const own = steps[audience];
          return own === undefined ? { kind: 'nothing', text: words.nothingForThisOne } : { kind: 'steps', steps: own };
        }),
      ),
    },
    { title: words.applies, rows: [row('', ({ serverUse }) => textOr(serverUse, NOTHING))] },
  ];
  const told = ({ same, cells }: Row) => (everything || !same) && cells.some(({ kind }) => kind !== 'nothing');
  return sections.map(({ title, rows }) => ({ title, rows: rows.filter(told) })).filter(({ rows }) => rows.length > 0);
}
