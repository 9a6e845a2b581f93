import { plainCardWords } from '../../locales/card-words';
import { explainMessage } from '../../smtp/explain-message';
import { fetchKnowledge } from './fetch-knowledge';
import { readersLocale } from './language';
import type { ExplainMessage, ExplainReply } from './messages';
import { readSettings } from './settings';

/** What the codes of a message mean, or its words, in the reader's language. */
export async function answerExplain({ text, places }: ExplainMessage): Promise<ExplainReply> {
  const [locale, settings] = await Promise.all([readersLocale(), readSettings()]);
  const knowledge = await fetchKnowledge(locale);
  return { locale, settings, words: plainCardWords(locale), hint: null, ...explainMessage(knowledge, text, places) };
}
