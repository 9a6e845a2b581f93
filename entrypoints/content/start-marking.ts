import { type Ask, type FoundReply, LANGUAGE_KEY } from '../background/messages';
import { currentFrame, type Frame, setCurrentFrame } from './frame';
import { Marker } from './marker';
import { watch } from './watch';

/** Replies asked about in one message. A log page has thousands; the first ones should not wait for the last. */
const BATCH = 200;

/** Asks the background for the cards of replies that have none yet. It also brings the popover script. */
async function askForCards(frame: Frame, asks: ReadonlyMap<string, Ask>): Promise<void> {
  const missing = [...asks].filter(([key]) => !frame.cards.has(key));
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const message = { type: 'found', asks: batch.map(([, ask]) => ask), needsPopover: !frame.popover };
    const reply: FoundReply | null = await browser.runtime.sendMessage(message);
    if (reply === null) return;
    frame.locale = reply.locale;
    batch.forEach(([key], at) => {
      const card = reply.cards[reply.cardOf[at] ?? -1];
      if (card !== undefined) frame.cards.set(key, card);
    });
  }
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
    pointer: null,
    popover: false,
  };
  setCurrentFrame(frame);
  // Without a background (an updated or disabled extension) the marks stay, silently.
  const ask = () => {
    // A pointer that came to rest before the popover script was there would wait for ever.
    if (frame.pointer === null && marker.count > 0) {
      frame.pointer = { x: -1, y: -1 };
      document.addEventListener('pointermove', ({ x, y }) => (frame.pointer = { x, y }), {
        capture: true,
        passive: true,
        signal,
      });
    }
    return askForCards(frame, marker.asks()).catch(() => {});
  };
  browser.storage.onChanged.addListener((changes) => {
    if (!(LANGUAGE_KEY in changes)) return;
    frame.cards.clear();
    ask();
  });
  await watch(document, marker, ask, signal);
  return marker.count;
}
