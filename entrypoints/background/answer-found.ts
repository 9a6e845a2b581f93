import type { Card } from '../../smtp/card';
import { parsePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import { fetchKnowledge } from './fetch-knowledge';
import { readersLocale } from './language';
import type { FoundMessage, FoundReply } from './messages';

/** Puts the popover script into the frame that found something. Pages without a code never get it. */
async function injectPopover(sender: chrome.runtime.MessageSender): Promise<void> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/popover.js'] });
}

/** The cards of what a frame found, in the reader's language, and the popover script for the frame. */
export async function answerFound(message: FoundMessage, sender: chrome.runtime.MessageSender): Promise<FoundReply> {
  const locale = await readersLocale();
  const knowledge = await fetchKnowledge(locale);
  if (message.needsPopover) await injectPopover(sender);
  const cards = new Map<string, Card>();
  const keys = message.asks.map((ask) => {
    const pair = parsePair(ask.label);
    if (pair === null) return null;
    const card = explain(knowledge, pair, ask);
    // The same codes from the same provider in the same meaning are one card, however often a log repeats them.
    const key = `${card.label}\n${card.provider ?? ''}\n${card.title}`;
    cards.set(key, cards.get(key) ?? card);
    return key;
  });
  const order = [...cards.keys()];
  return { locale, cards: [...cards.values()], cardOf: keys.map((key) => (key === null ? -1 : order.indexOf(key))) };
}
