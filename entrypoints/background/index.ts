import { parsePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import { fetchKnowledge } from './fetch-knowledge';
import { readersLocale } from './language';
import { type FoundMessage, type FoundReply, isFoundMessage } from './messages';

/** Labels a page may ask for at once; a log page of thousands of lines repeats few. */
const MOST_LABELS = 500;

/** Puts the popover script into the frame that found something. Pages without a code never get it. */
async function injectPopover(sender: chrome.runtime.MessageSender): Promise<void> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/popover.js'] });
}

async function answerFound(message: FoundMessage, sender: chrome.runtime.MessageSender): Promise<FoundReply> {
  const locale = await readersLocale();
  const knowledge = await fetchKnowledge(locale);
  const pairs = message.labels.slice(0, MOST_LABELS).flatMap((label) => parsePair(label) ?? []);
  if (message.needsPopover) await injectPopover(sender);
  return { locale, cards: pairs.map((pair) => explain(knowledge, pair)) };
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isFoundMessage(message)) return false;
    // The frame may be gone, or the browser may forbid it, by the time the answer is ready: then nobody waits for it.
    answerFound(message, sender).then(respond, () => respond(null));
    return true;
  });
});
