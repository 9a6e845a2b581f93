import type { AgentTools } from '../../components/card/agent-panel';
import type { Audience } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { AgentTextsMessage, AgentTextsReply, Message, Sheet } from '../background/messages';
import type { Controls } from './card-surface';
import { copyText } from './copy-text';

/** Tells the background something; where it is gone, the extension was updated and the page's next load brings the new one. */
const tell = (message: Message): void => {
  browser.runtime.sendMessage(message).catch(() => {});
};

/** The texts for customers about a card's code. */
export function agentToolsFor({ around }: Sheet): AgentTools {
  return {
    copy: copyText,
    async load() {
      const message: AgentTextsMessage = { type: 'agentTexts', ...around };
      const reply: AgentTextsReply | null = await browser.runtime.sendMessage(message);
      if (reply === null) throw new Error('the background could not answer');
      return reply;
    },
  };
}

/** Whose steps the next card shows first. */
export const rememberAudience = (audience: Audience): void => tell({ type: 'choose', settings: { audience } });

/** What a card offers besides its explanation. */
export function actionsFor(
  { card }: Sheet,
  words: CardWords,
  controls: Controls,
): { label: string; onPress(): void }[] {
  const open = (view: string, beside: boolean) => () =>
    tell({ type: 'open', hash: `#/${view}/${encodeURIComponent(card.label)}`, beside });
  const switchOff = () => {
    controls.close();
    tell({ type: 'switchOff' });
  };
  const views =
    card.codes === null
      ? []
      : [
          { label: words.compareWith, onPress: open('compare', false) },
          { label: words.openBeside, onPress: open('code', true) },
        ];
  // a page of the extension's own is no site
  const isOwnPage = location.protocol.endsWith('extension:');
  return isOwnPage ? views : [...views, { label: words.switchOffHere, onPress: switchOff }];
}
