import { plainCardWords } from '../../locales/card-words';
import { explainMessage } from '../../smtp/explain-message';
import { fetchKnowledge } from './fetch-knowledge';
import { readersLocale } from './language';
import type { ExplainMessage, ExplainReply } from './messages';
import { readSettings } from './settings';
import { siteOf } from './site-of';

/** What the codes of a message mean, or its words, in the reader's language. */
export async function answerExplain(
  { text, places }: ExplainMessage,
  tabUrl: string | undefined,
): Promise<ExplainReply> {
  const [locale, settings] = await Promise.all([readersLocale(), readSettings()]);
  const knowledge = await fetchKnowledge(locale);
  const originals: Readonly<Partial<Record<string, string>>> = knowledge.originals;
  const hint = originals[siteOf(tabUrl) ?? ''] ?? knowledge.originals.elsewhere;
  return { locale, settings, words: plainCardWords(locale), hint, ...explainMessage(knowledge, text, places) };
}
