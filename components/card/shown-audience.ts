import { AUDIENCES, type Audience } from '../../data/vocabulary';
import type { Card } from '../../smtp/card';

/** The audiences that a card has steps for, in the order of their tabs. */
export const audiencesOf = ({ steps }: Pick<Card, 'steps'>): Audience[] =>
  AUDIENCES.filter((audience) => steps[audience] !== undefined);

/** Whose steps a card shows: those of the chosen audience, else of the first that can do something. */
export function shownAudience(card: Pick<Card, 'steps'>, chosen: Audience): Audience | undefined {
  const audiences = audiencesOf(card);
  return audiences.includes(chosen) ? chosen : audiences[0];
}
