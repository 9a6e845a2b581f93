import { type FoundReply, LANGUAGE_KEY } from '../background/messages';
import { currentFrame, type Frame, setCurrentFrame } from './frame';
import { Marker } from './marker';
import { watch } from './watch';

/** Asks the background for the cards of labels that have none yet. It also brings the popover script. */
async function askForCards(frame: Frame, labels: readonly string[]): Promise<void> {
  const missing = labels.filter((label) => !frame.cards.has(label));
  if (missing.length === 0) return;
  const message = { type: 'found', labels: missing, needsPopover: !frame.popover };
  const reply: FoundReply | null = await browser.runtime.sendMessage(message);
  if (reply === null) return;
  frame.locale = reply.locale;
  for (const card of reply.cards) frame.cards.set(card.label, card);
}

/**
 * Marks the codes of this frame's document and follows its changes. Starts once a document, however often it is injected.
 * @returns how many replies are marked once the page has been read
 */
export async function startMarking(signal: AbortSignal): Promise<number> {
  const running = currentFrame();
  if (running !== null) return running.count();
  const marker = new Marker(document);
  const frame: Frame = {
    document,
    marksIn: (node) => marker.marksIn(node),
    count: () => marker.count,
    locale: 'en',
    cards: new Map(),
    popover: false,
  };
  setCurrentFrame(frame);
  // Without a background (an updated or disabled extension) the marks stay, silently.
  const ask = () => askForCards(frame, marker.labels()).catch(() => {});
  browser.storage.onChanged.addListener((changes) => {
    if (!(LANGUAGE_KEY in changes)) return;
    frame.cards.clear();
    ask();
  });
  await watch(document, marker, ask, signal);
  return marker.count;
}
