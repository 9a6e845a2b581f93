import { actorWord, audienceWord, noteSentence, outcomeWord, resendWord } from '../components/vocabulary-words';
import { AUDIENCES, type Locale } from '../data/vocabulary';
import type { AgentTexts } from '../smtp/agent-texts';
import type { Card } from '../smtp/card';
import { wordsIn } from './words-in';

/** Labels and values in two columns: no colon, whose spacing differs between languages. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value]) => label.padEnd(width) + value);
}

/** A card as plain text, in the order the popover shows it. */
export function cardAsText(card: Card, locale: Locale): string {
  const words = wordsIn(locale);
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
  for (const audience of AUDIENCES) {
    const steps = card.steps[audience] ?? [];
    if (steps.length > 0)
      lines.push('', audienceWord(words, audience), ...steps.map((step, at) => `${at + 1}. ${step}`));
  }
  lines.push('', words.sources, ...card.sources.map(({ title, url, date }) => `${title}, ${date}: ${url}`));
  return lines.join('\n');
}

/** What an agent can send, as plain text. */
export function agentTextsAsText({ customer, technicalNote }: AgentTexts, locale: Locale): string {
  const words = wordsIn(locale);
  const of = (title: string, who: string, text: string) => ['', `${title} (${words.agentSituation}: ${who})`, text];
  return [
    ...of(words.agentCustomerText, words.agentGotBounce, customer.gotBounce),
    ...of(words.agentCustomerText, words.agentOurMailBounced, customer.ourMailBounced),
    ...of(words.agentTechnicalNote, words.agentGotBounce, technicalNote.gotBounce),
  ].join('\n');
}
