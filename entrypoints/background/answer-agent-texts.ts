import { LOCALES, type Locale } from '../../data/vocabulary';
import { type AgentTexts, agentTexts } from '../../smtp/agent-texts';
import { bounceFacts } from '../../smtp/bounce-facts';
import type { Card } from '../../smtp/card';
import { explainMessage } from '../../smtp/explain-message';
import type { Knowledge } from '../../smtp/knowledge';
import { contextOf } from '../../smtp/reply-context';
import { fetchKnowledge } from './fetch-knowledge';
import type { AgentTextsMessage, AgentTextsReply } from './messages';

/** The card of the code at a place, or of the whole notice where it shows none; null where neither can be read. */
function cardAt(knowledge: Knowledge, { label, text, start, end }: AgentTextsMessage): Card | null {
  const { cards, cardOf, phrase } = explainMessage(knowledge, text, label === '' ? [] : [{ label, start, end }]);
  return cards[cardOf[0] ?? phrase?.card ?? -1] ?? null;
}

/** What to tell a customer about a reply, in every language; null for codes that cannot be read. */
export async function answerAgentTexts(message: AgentTextsMessage): Promise<AgentTextsReply | null> {
  const { label, text, start, end } = message;
  const reply = label === '' ? '' : contextOf(text, { start, places: [{ start, end }] }).reply;
  const facts = bounceFacts(text, { start, end }, reply);
  const texts: Partial<Record<Locale, AgentTexts>> = {};
  for (const locale of LOCALES) {
    const knowledge = await fetchKnowledge(locale);
    const card = cardAt(knowledge, message);
    if (card === null) return null;
    texts[locale] = agentTexts(knowledge, card, facts);
  }
  return texts as AgentTextsReply;
}
