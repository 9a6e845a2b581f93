import { LOCALES, type Locale } from '../../data/vocabulary';
import { type AgentTexts, agentTexts } from '../../smtp/agent-texts';
import { bounceFacts } from '../../smtp/bounce-facts';
import { parsePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import { contextOf } from '../../smtp/reply-context';
import { fetchKnowledge } from './fetch-knowledge';
import type { AgentTextsMessage, AgentTextsReply } from './messages';

/** What to tell a customer about a reply, in every language; null for codes that cannot be read. */
export async function answerAgentTexts({
  label,
  text,
  start,
  end,
}: AgentTextsMessage): Promise<AgentTextsReply | null> {
  const pair = parsePair(label);
  if (pair === null) return null;
  const context = contextOf(text, { start, places: [{ start, end }] });
  const facts = bounceFacts(text, { start, end }, context.reply);
  const texts = await Promise.all(
    LOCALES.map(async (locale): Promise<[Locale, AgentTexts]> => {
      const knowledge = await fetchKnowledge(locale);
      return [locale, agentTexts(knowledge, explain(knowledge, pair, context), facts)];
    }),
  );
  return Object.fromEntries(texts) as AgentTextsReply;
}
