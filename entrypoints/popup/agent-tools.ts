import type { AgentTools } from '../../components/card/agent-panel';
import { LOCALES, type Locale } from '../../data/vocabulary';
import { type AgentTexts, agentTexts } from '../../smtp/agent-texts';
import type { Asked } from '../../smtp/asked';
import { type BounceFacts, bounceFacts, NO_FACTS } from '../../smtp/bounce-facts';
import { formatPair } from '../../smtp/code-pair';
import { explain, explainAsked } from '../../smtp/explain';
import type { Query } from '../../smtp/lookup';
import { contextOf, type ReplyContext } from '../../smtp/reply-context';
import { copyText } from '../popover/copy-text';
import type { Library } from './load-knowledge';

/** The bounce that a code stands in: its own words, and what the rest tells. */
export interface InBounce {
  context: ReplyContext;
  facts: BounceFacts;
}

/** The pasted bounce that a code was found in; null where nothing was pasted, or the code comes from elsewhere. */
export function bounceWith({ codes, at }: Asked, query: Query): InBounce | null {
  const finding = query.kind === 'pasted' && at === null ? query.found.get(formatPair(codes)) : undefined;
  if (query.kind !== 'pasted' || finding === undefined) return null;
  const context = contextOf(query.text, finding);
  return { context, facts: bounceFacts(query.text, finding, context.reply) };
}

/** The texts for customers about a code, in general, at a provider, or in a pasted bounce. */
export function agentToolsFor(library: Library, asked: Asked, bounce: InBounce | null): AgentTools {
  return {
    copy: copyText,
    async load() {
      const all = await library.all;
      const texts = LOCALES.map((locale): [Locale, AgentTexts] => {
        const knowledge = all[locale];
        const card = bounce === null ? explainAsked(knowledge, asked) : explain(knowledge, asked.codes, bounce.context);
        return [locale, agentTexts(knowledge, card, bounce?.facts ?? NO_FACTS)];
      });
      return Object.fromEntries(texts) as Record<Locale, AgentTexts>;
    },
  };
}
