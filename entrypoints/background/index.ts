import { answerAgentTexts } from './answer-agent-texts';
import { answerFound } from './answer-found';
import { isMessage, type Message } from './messages';

function answer(message: Message, sender: chrome.runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'found':
      return answerFound(message, sender);
    case 'agentTexts':
      return answerAgentTexts(message);
  }
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return false;
    // The frame may be gone, or the browser may forbid it, by the time the answer is ready: then nobody waits for it.
    answer(message, sender).then(respond, () => respond(null));
    return true;
  });
});
