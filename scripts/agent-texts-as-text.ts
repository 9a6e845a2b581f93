import type { CardWords } from '../locales/card-words';
import type { AgentTexts } from '../smtp/agent-texts';

/** What an agent can send, as plain text. */
export function agentTextsAsText({ customer, technicalNote }: AgentTexts, words: CardWords): string {
  const of = (title: string, who: string, text: string) => ['', `${title} (${words.agentSituation}: ${who})`, text];
  return [
    ...of(words.agentCustomerText, words.agentGotBounce, customer.gotBounce),
    ...of(words.agentCustomerText, words.agentOurMailBounced, customer.ourMailBounced),
    ...of(words.agentTechnicalNote, words.agentGotBounce, technicalNote.gotBounce),
  ].join('\n');
}
