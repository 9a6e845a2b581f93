import { AUDIENCES } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import { actorWord, audienceWord, noteSentence, outcomeWord, resendWord } from '../vocabulary-words';

/** Signs that Markdown reads as its own, in sentences of ours: none of them may become a heading, a list or a link. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^([#+-])/, '\\$1');

/** A card as Markdown, in the order it is drawn: for tickets and wikis. */
export function cardAsMarkdown(card: Card, words: CardWords): string {
  const head = [
    card.label === '' ? null : `\`${card.label}\``,
    card.provider && plain(card.provider),
    plain(card.title),
  ];
  const lines = [
    `## ${head.filter((part) => part !== null && part !== '').join(' ')}`,
    '',
    `| ${words.yourMessage} | ${words.resend} | ${words.whoActs} |`,
    '| --- | --- | --- |',
    `| ${outcomeWord(words, card.outcome)} | ${resendWord(words, card.resend)} | ${actorWord(words, card.actor)} |`,
    '',
    plain(card.meaning),
    ...card.notes.flatMap((note) => ['', plain(noteSentence(words, note))]),
  ];
  if (card.readings.length > 0)
    lines.push('', `### ${words.readings}`, '', ...card.readings.map((reading) => `- ${plain(reading)}`));
  for (const audience of AUDIENCES) {
    const steps = card.steps[audience] ?? [];
    if (steps.length > 0)
      lines.push(
        '',
        `### ${audienceWord(words, audience)}`,
        '',
        ...steps.map((step, at) => `${at + 1}. ${plain(step)}`),
      );
  }
  lines.push(
    '',
    `### ${words.sources}`,
    '',
    ...card.sources.map(({ title, url, date }) => `- [${plain(title)}](${url}), ${date}`),
  );
  return `${lines.join('\n')}\n`;
}
