import { isFrameMessage } from '../background/messages';
import { currentFrame } from '../content/frame';
import { CardController } from './card-controller';
import { DrawForFrames } from './draw-for-frames';
import { explainSelection } from './explain-selection';
import { Explanations } from './explanations';
import { followPointer } from './follow-pointer';
import { Host } from './host';
import { isOrphaned } from './is-orphaned';
import { listCodes } from './list-codes';
import { Stepper } from './step';

/**
 * Explains what the content script has marked in this frame. Starts once a document.
 * @returns what goes from code to code with the keyboard; null where nothing runs here, or this does already
 */
export function startPopover(): Stepper | null {
  const frame = currentFrame();
  if (frame === null || frame.onChange !== null) return null;
  const host = new Host();
  const explanations = new Explanations(frame);
  const cards = new CardController(frame, explanations, host);
  const stepper = new Stepper(cards, host);
  const drawing = window === window.top ? new DrawForFrames(host, frame.signal) : null;

  frame.isStepping = () => stepper.isHere;
  frame.onChange = () => {
    if (isOrphaned()) frame.stop();
    else explanations.refresh().then(() => cards.refresh());
  };

  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): boolean | undefined => {
    if (!isFrameMessage(message)) return undefined;
    switch (message.type) {
      case 'stop':
        frame.stop();
        break;
      case 'step':
        respond(stepper.step(message.by, message.afresh));
        break;
      case 'leaveStep':
        stepper.abandon();
        break;
      case 'list':
        respond(listCodes(frame, explanations));
        break;
      case 'goTo':
        respond(stepper.goTo(message.place, message.label));
        break;
      case 'explainSelection':
        respond(explainSelection(cards, message.codes));
        break;
      case 'draw':
        drawing?.receive(message.from, message.drawing);
        respond(drawing !== null);
        break;
      case 'drawn':
        cards.top?.receive(message.event);
    }
    return undefined;
  };
  const onStored = () => explanations.forget().then(() => cards.redraw());
  browser.runtime.onMessage.addListener(onMessage);
  browser.storage.sync.onChanged.addListener(onStored);
  frame.signal.addEventListener('abort', () => {
    if (isOrphaned()) return; // Chromium has let go of them, and throws when asked
    browser.runtime.onMessage.removeListener(onMessage);
    browser.storage.sync.onChanged.removeListener(onStored);
  });
  followPointer(cards);
  frame.onChange();
  return stepper;
}
