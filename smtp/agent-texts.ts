import type { CustomerTexts } from '../data/customer-texts';
import type { Situation } from '../data/vocabulary';
import { type BounceFacts, NO_FACTS } from './bounce-facts';
import type { Card } from './card';
import { explain } from './explain';
import { type Knowledge, shortName } from './knowledge';

/** What an agent can paste, in one language. */
export interface AgentTexts {
  /** to the customer */
  customer: Readonly<Record<Situation, string>>;
  /** for the customer's mail admin */
  technicalNote: Readonly<Record<Situation, string>>;
}

/** Steps in a technical note; more would not be read. */
const NOTE_STEPS = 3;

/**
 * Fills a text's placeholders. A square-bracketed part vanishes with every placeholder in it that is not known.
 * @param template `Your message[ to {recipient}] came back.`
 */
export function fill(template: string, values: Readonly<Record<string, string | null>>): string {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
  return put(
    template.replace(/\[([^[\]]*)\]/g, (_all, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name]) ? part : '',
    ),
  );
}

/**
 * The texts of a card's codes where they have their own, and mean what they mean in general; else those of its reason,
 * which suit a delay and a final notice.
 */
function templatesOf(knowledge: Knowledge, card: Card): CustomerTexts {
  if (card.codes === null || card.notes.some(({ kind }) => kind === 'gaveUp'))
    return knowledge.reasons[card.reason].customer;
  const { reply, enhanced } = card.codes;
  const code = enhanced === null || (enhanced.endsWith('.0.0') && reply !== null) ? reply : enhanced;
  const own = knowledge.customerTexts[code ?? ''];
  const inGeneral = explain(knowledge, card.codes).reason === card.reason;
  return own !== undefined && inGeneral ? own : knowledge.reasons[card.reason].customer;
}

/** The mail provider that answered, by a name to use in a sentence; software that anyone runs, such as Postfix, is none. */
function operatorOf(knowledge: Knowledge, { provider }: Card): string | null {
  const known = Object.values(knowledge.providers).find(({ name }) => name === provider);
  return known === undefined || known.hosts.length === 0 ? null : shortName(known);
}

function technicalNote(knowledge: Knowledge, card: Card, facts: BounceFacts, situation: Situation): string {
  const words = knowledge.technicalNoteWords;
  const steps = card.steps[situation === 'gotBounce' ? 'sendingAdmin' : 'receivingAdmin'] ?? [];
  const said: readonly (readonly [string, string | null])[] = [
    [words.recipient, facts.recipient],
    [words.time, facts.time],
    [words.host, facts.host ?? operatorOf(knowledge, card)],
    facts.reply === null ? [words.code, card.label === '' ? null : card.label] : [words.reply, facts.reply],
    [words.queueId, facts.queueId],
    [words.meaning, card.title],
  ];
  const lines = [
    words[situation],
    '',
    ...said.flatMap(([label, value]) => (value === null ? [] : [`${label}${words.colon}${value}`])),
  ];
  if (steps.length > 0)
    lines.push('', `${words.steps}${words.colon}`.trimEnd(), ...steps.slice(0, NOTE_STEPS).map((step) => `- ${step}`));
  return lines.join('\n');
}

/**
 * What an agent can send about a bounce: a message to the customer and a note for the customer's mail admin, each for
 * both situations.
 * @param knowledge in the language of the texts, which may differ from the interface's
 * @param card what the answer means, in that same language
 * @param facts what the bounce tells; nothing, where only a code was looked up
 */
export function agentTexts(knowledge: Knowledge, card: Card, facts: BounceFacts = NO_FACTS): AgentTexts {
  const templates = templatesOf(knowledge, card);
  const domain = facts.recipient?.split('@')[1] ?? null;
  const values = { recipient: facts.recipient, domain, provider: operatorOf(knowledge, card) };
  return {
    customer: { gotBounce: fill(templates.gotBounce, values), ourMailBounced: fill(templates.ourMailBounced, values) },
    technicalNote: {
      gotBounce: technicalNote(knowledge, card, facts, 'gotBounce'),
      ourMailBounced: technicalNote(knowledge, card, facts, 'ourMailBounced'),
    },
  };
}
