import type { Audience } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import { actorWord, audienceWord, noteSentence, outcomeWord, resendWord } from '../vocabulary-words';
import { audiencesOf } from './shown-audience';

/** Labels and values in two columns: no colon, whose spacing differs between languages. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value]) => label.padEnd(width) + value);
}

/**
 * A card as plain text, in the order it is drawn.
 * @param only the one audience whose steps are wanted, with the first source alone: what somebody pastes into a message
 */
export function cardAsText(card: Card, words: CardWords, only?: Audience): string {
  const lines = [
    [card.label, card.provider, card.title].filter((part) => part !== null && part !== '').join('  '),
    ...columns([
      [words.yourMessage, outcomeWord(words, card.outcome)],
      [words.resend, resendWord(words, card.resend)],
      [words.whoActs, actorWord(words, card.actor)],
    ]),
    '',
    card.meaning,
    ...card.notes.map((note) => noteSentence(words, note)),
  ];
  if (card.readings.length > 0) lines.push('', words.readings, ...card.readings.map((reading) => `- ${reading}`));
  for (const audience of only === undefined ? audiencesOf(card) : [only]) {
    const steps = card.steps[audience] ?? [];
    if (steps.length > 0)
      lines.push('', audienceWord(words, audience), ...steps.map((step, at) => `${at + 1}. ${step}`));
  }
  const sources = only === undefined ? card.sources : card.sources.slice(0, 1);
  lines.push('', words.sources, ...sources.map(({ title, url, date }) => `${title}, ${date}: ${url}`));
  return lines.join('\n');
}
