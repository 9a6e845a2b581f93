import type { Drawing, DrawnEvent, PointerOnScreen, RelayMessage } from '../background/messages';
import { elementAt } from './hit-test';
import type { Host } from './host';
import { locateFrame, onScreen } from './locate-frame';
import type { Box } from './place-popover';
import type { Point } from './safe-path';
import { Surface } from './surface';

/** Draws the cards of message frames that are too short for them. Runs in the top frame. */
export class DrawForFrames {
  #from: number | null = null;
  #at: Point | null = null;
  #anchor: Box | null = null;
  #pinned = false;
  #inside = false;
  #focusBefore: Element | null = null;
  #pointer: PointerOnScreen | null = null;
  readonly #surface: Surface;

  constructor(
    private readonly host: Host,
    signal: AbortSignal,
  ) {
    this.#surface = new Surface(host, {
      close: () => this.close(),
      togglePin: () => this.#tell({ name: 'togglePin' }),
    });
    const options = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => this.#onMove(event), options);
    addEventListener('pointerdown', (event) => this.#onDown(event), options);
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    addEventListener('scroll', (event) => this.#onScroll(event), options);
    addEventListener('resize', (event) => this.#onScroll(event), options);
    addEventListener('pagehide', (event) => event.isTrusted && this.close(), { signal });
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.#surface.isOpen;
  }

  /** What a frame asks for. */
  receive(from: number, drawing: Drawing): void {
    if (drawing.name !== 'show' && from !== this.#from) return;
    switch (drawing.name) {
      case 'show':
        if (this.#from !== from) this.close();
        this.#from = from;
        this.#show(drawing);
        break;
      case 'place':
        if (this.#locate(drawing) && this.#at !== null) this.#surface.place(shifted(drawing.anchor, this.#at));
        break;
      case 'focus':
        this.#focusBefore ??= this.#frameElement();
        this.#surface.focus();
        break;
      case 'close':
        this.#end();
    }
  }

  /** Closes the card and says so to its frame. */
  close(): void {
    if (!this.isOpen) return;
    this.#tell({ name: 'closed' });
    this.#end();
  }

  #show(drawing: Drawing & { name: 'show' }): void {
    if (!this.#locate(drawing) || this.#at === null) {
      this.#tell({ name: 'nowhere' });
      this.#end();
      return;
    }
    const { sheet, pinned, anchor } = drawing;
    this.#pinned = pinned;
    this.#anchor = shifted(anchor, this.#at);
    const near = this.#elementAtAnchor() ?? document.activeElement;
    this.#surface.show({ sheet, pinned, anchor: this.#anchor, near });
    const { box } = this.#surface;
    if (box === null) return;
    const { left, top, right, bottom } = box;
    this.#tell({ name: 'at', box: { left, top, right, bottom }, frame: this.#at });
  }

  #locate({ origin }: Drawing & { name: 'show' | 'place' }): boolean {
    this.#at = locateFrame(origin, this.#pointer) ?? this.#at;
    return this.#at !== null;
  }

  /** The frame whose card is open. Firefox (153) tells the focus of frames in other processes late: then by what stands there. */
  #frameElement(): Element | null {
    const { activeElement, body } = document;
    return activeElement === body ? (this.#elementAtAnchor() ?? body) : activeElement;
  }

  /** What stands where the code is: its frame, or null where that has scrolled away. */
  #elementAtAnchor(): Element | null {
    return this.#anchor && elementAt({ x: this.#anchor.left + 1, y: this.#anchor.top + 1 });
  }

  #end(): void {
    const before = this.#surface.holds(document.activeElement) ? this.#focusBefore : null;
    this.#surface.close();
    // a moment later: Firefox (153) gives no focus to a frame of another process while it is being lost elsewhere
    if (before instanceof HTMLElement) setTimeout(() => before.focus({ preventScroll: true }), 0);
    this.#from = null;
    this.#at = null;
    this.#inside = false;
    this.#focusBefore = null;
  }

  #tell(event: DrawnEvent): void {
    if (this.#from === null) return;
    const message: RelayMessage = { type: 'relay', frameId: this.#from, message: { type: 'drawn', event } };
    browser.runtime.sendMessage(message).catch(() => {});
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#pointer = onScreen(event);
    const inside = this.#surface.holds(event.target);
    if (this.isOpen && inside !== this.#inside) this.#tell({ name: inside ? 'entered' : 'left' });
    this.#inside = inside;
  }

  #onDown(event: PointerEvent): void {
    if (event.isTrusted && this.isOpen && this.#pinned && !this.#surface.holds(event.target)) this.close();
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.isOpen) return;
    this.host.answerEscape(event);
    this.close();
  }

  #onScroll(event: Event): void {
    if (event.isTrusted && this.isOpen && !this.host.holds(event.target)) this.#tell({ name: 'moved' });
  }
}

const shifted = (box: Box, by: Point): Box => ({
  left: box.left + by.x,
  right: box.right + by.x,
  top: box.top + by.y,
  bottom: box.bottom + by.y,
});
