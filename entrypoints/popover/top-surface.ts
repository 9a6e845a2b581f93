import type { Drawing, DrawnEvent, FrameOrigin, PointerOnScreen, RelayMessage } from '../background/messages';
import type { CardSurface, Controls, Showing } from './card-surface';
import { placeInTop } from './locate-frame';
import type { Box } from './place-popover';

/** What the top frame's card makes happen here. */
export interface TopEvents extends Controls {
  entered(): void;
  left(): void;
  /** the top frame was scrolled or resized */
  moved(): void;
  /** there is no telling where this frame stands: the card has to be drawn here */
  nowhere(showing: Showing): void;
}

/** A card of this frame, drawn in the top frame because it does not fit in here. */
export class TopSurface implements CardSurface {
  #showing: Showing | null = null;
  #box: Box | null = null;
  /** a pointer position that both frames can be told by */
  pointer: PointerOnScreen | null = null;

  constructor(private readonly events: TopEvents) {}

  get isOpen(): boolean {
    return this.#showing !== null;
  }

  get box(): Box | null {
    return this.#box;
  }

  holds(): boolean {
    return false;
  }

  show(showing: Showing): void {
    this.#showing = showing;
    const { sheet, pinned, anchor } = showing;
    this.#send({ name: 'show', sheet, pinned, anchor: plain(anchor), origin: this.#origin() });
  }

  place(anchor: Box): void {
    if (this.#showing !== null) this.#send({ name: 'place', anchor: plain(anchor), origin: this.#origin() });
  }

  focus(): void {
    this.#send({ name: 'focus' });
  }

  close(): void {
    if (this.#showing !== null) this.#send({ name: 'close' });
    this.#showing = null;
    this.#box = null;
  }

  /** What the top frame tells of the card. */
  receive(event: DrawnEvent): void {
    const showing = this.#showing;
    if (showing === null) return;
    switch (event.name) {
      case 'at': {
        const { box, frame } = event;
        this.#box = {
          left: box.left - frame.x,
          right: box.right - frame.x,
          top: box.top - frame.y,
          bottom: box.bottom - frame.y,
        };
        break;
      }
      case 'nowhere':
        this.#showing = null;
        this.events.nowhere(showing);
        break;
      case 'closed':
        this.#showing = null;
        this.#box = null;
        this.events.close();
        break;
      default:
        this.events[event.name]();
    }
  }

  #origin(): FrameOrigin {
    return { inTop: placeInTop(), pointer: this.pointer };
  }

  #send(drawing: Drawing): void {
    const message: RelayMessage = { type: 'relay', frameId: null, message: { type: 'draw', drawing } };
    browser.runtime.sendMessage(message).then(
      (arrived) => {
        if (!arrived && drawing.name === 'show') this.receive({ name: 'nowhere' });
      },
      () => {},
    );
  }
}

/** A DOMRect does not survive being posted. */
const plain = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
