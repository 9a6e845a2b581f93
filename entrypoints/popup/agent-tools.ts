import type { AgentTools } from '../../components/card/agent-panel';
import { LOCALES, type Locale } from '../../data/vocabulary';
import { type AgentTexts, agentTexts } from '../../smtp/agent-texts';
import type { Asked } from '../../smtp/asked';
import { type BounceFacts, bounceFacts, NO_FACTS } from '../../smtp/bounce-facts';
import type { Card } from '../../smtp/card';
import { formatPair } from '../../smtp/code-pair';
import { diagnose } from '../../smtp/diagnose/diagnose';
import type { TextKind } from '../../smtp/diagnose/kind-of-text';
import { explain, explainAsked } from '../../smtp/explain';
import { type Delivery, type ExplainedDiagnosis, factsOf, LONGEST_NOTICE } from '../../smtp/explain-diagnosis';
import type { Place } from '../../smtp/explain-message';
import { explainVerdict } from '../../smtp/explain-verdict';
import type { Knowledge } from '../../smtp/knowledge';
import type { Query } from '../../smtp/lookup';
import { contextOf, type ReplyContext } from '../../smtp/reply-context';
import { verdictIn } from '../../smtp/verdict-in';
import { copyText } from '../popover/copy-text';
import type { Library } from './load-knowledge';

/** The bounce that a code stands in: its own words, and what the rest tells. */
export interface InBounce {
  text: string;
  /** where the code stands in it first */
  place: Place;
  context: ReplyContext;
  facts: BounceFacts;
}

/** The pasted bounce that a code was found in; null where nothing was pasted, or the code comes from elsewhere. */
export function bounceWith({ codes, at }: Asked, query: Query): InBounce | null {
  const finding = query.kind === 'pasted' && at === null ? query.found.get(formatPair(codes)) : undefined;
  if (query.kind !== 'pasted' || finding === undefined) return null;
  const context = contextOf(query.text, finding);
  const place = { label: formatPair(codes), start: finding.start, end: finding.end };
  return { text: query.text, place, context, facts: bounceFacts(query.text, finding, context.reply) };
}

/** What a pasted text without any code is, and what it comes down to by its words; no card where they do not tell. */
export function diagnosisIn(
  knowledge: Knowledge,
  pasted: string,
): { kind: TextKind; card: Card | null; facts: BounceFacts } {
  const text = pasted.slice(0, LONGEST_NOTICE);
  const { kind, verdicts } = diagnose(knowledge, text);
  const [verdict] = verdicts;
  if (verdict === undefined || verdict.reason === 'unknown') return { kind, card: null, facts: NO_FACTS };
  const place = verdict.evidence.place ?? { start: 0, end: 0 };
  return { kind, card: explainVerdict(knowledge, verdict, text), facts: bounceFacts(text, place, '') };
}

/** The texts for customers in every language, each made from what is known in that language. */
function toolsWith(library: Library, make: (knowledge: Knowledge) => AgentTexts): AgentTools {
  return {
    copy: copyText,
    async load() {
      const all = await library.all;
      const texts = LOCALES.map((locale): [Locale, AgentTexts] => [locale, make(all[locale])]);
      return Object.fromEntries(texts) as Record<Locale, AgentTexts>;
    },
  };
}

/** The texts for customers about a pasted notice without a code. */
export function agentToolsForWords(library: Library, pasted: string): AgentTools {
  return toolsWith(library, (knowledge) => {
    const { card, facts } = diagnosisIn(knowledge, pasted);
    if (card === null) throw new Error('the words tell nothing');
    return agentTexts(knowledge, card, facts);
  });
}

/** The texts for customers about a code, in general, at a provider, or in a pasted bounce. */
export function agentToolsFor(library: Library, asked: Asked, bounce: InBounce | null): AgentTools {
  return toolsWith(library, (knowledge) => {
    const card = bounce === null ? explainAsked(knowledge, asked) : explain(knowledge, asked.codes, bounce.context);
    return agentTexts(knowledge, card, bounce?.facts ?? NO_FACTS);
  });
}

/** What to send a customer who got a bounce, in the language of the knowledge; null where nothing is about a message. */
export function customerTextOf(knowledge: Knowledge, diagnosis: ExplainedDiagnosis, delivery: Delivery): string | null {
  if (delivery.card.outcome === 'notAboutMessage') return null;
  return agentTexts(knowledge, delivery.card, factsOf(diagnosis, delivery)).customer.gotBounce;
}

/** The texts for customers about one delivery of a diagnosed bounce. */
export function agentToolsForDelivery(library: Library, diagnosis: ExplainedDiagnosis, delivery: Delivery): AgentTools {
  return toolsWith(library, (knowledge) => {
    const verdict = verdictIn(knowledge, library.knowledge, delivery.verdict);
    return agentTexts(knowledge, explainVerdict(knowledge, verdict, diagnosis.text), factsOf(diagnosis, delivery));
  });
}

/** The texts for customers about something that no code belongs to: a reason, or a provider's meaning. */
export function agentToolsForCard(library: Library, cardIn: (knowledge: Knowledge) => Card | null): AgentTools {
  return toolsWith(library, (knowledge) => {
    const card = cardIn(knowledge);
    if (card === null) throw new Error('nothing is known of it in this language');
    return agentTexts(knowledge, card);
  });
}
