import { answerAgentTexts } from './answer-agent-texts';
import { answerExplain } from './answer-explain';
import { answerFound } from './answer-found';
import { showCount } from './badge';
import { takeGiven } from './given-texts';
import { followMenus } from './menus';
import { isMessage, type Message } from './messages';
import { followOmnibox } from './omnibox';
import { followPanelCommand } from './open-panel';
import { openView } from './open-view';
import { relay } from './relay';
import { changeSettings } from './settings';
import { followSiteAccess } from './site-access';
import { followCommands } from './step-through';
import { switchOffSite } from './switch-site';
import { hostOf } from './switched-off';
import { welcomeNewReaders } from './welcome-new-readers';

async function answer(message: Message, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const { tab } = sender;
  switch (message.type) {
    case 'found':
      return answerFound(sender);
    case 'explain':
      return answerExplain(message, tab?.url);
    case 'agentTexts':
      return answerAgentTexts(message);
    case 'count':
      if (tab?.id !== undefined) showCount(tab.id);
      return true;
    case 'open':
      return openView(message.hash, message.beside, tab);
    case 'switchOff': {
      const host = hostOf(tab?.url);
      if (host !== null) await switchOffSite(host);
      return true;
    }
    case 'choose':
      return changeSettings(message.settings);
    case 'given':
      return takeGiven(message.id);
    case 'relay':
      return relay(message, sender);
  }
}

export default defineBackground(() => {
  followSiteAccess();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return false;
    // The frame may be gone, or the browser may forbid it, by the time the answer is ready: then nobody waits for it.
    answer(message, sender).then(respond, () => respond(null));
    return true;
  });
  followCommands();
  followPanelCommand();
  followMenus();
  followOmnibox();
  welcomeNewReaders();
});
