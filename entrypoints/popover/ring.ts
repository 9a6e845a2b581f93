import type { Theme } from '../../data/settings';
import type { Host } from './host';
import type { Box } from './place-popover';

/** Between a code and the ring around it, in CSS pixels. */
const GAP = 3;

/** The language of its name, and its colours. */
interface Worn {
  lang: string;
  theme: Theme;
}

/** The ring around the code that the keyboard has come to. It holds the focus, so that no key is taken from the page. */
export class Ring {
  #element: HTMLButtonElement | null = null;

  constructor(
    private readonly host: Host,
    private readonly onOpen: () => void,
    private readonly onGone: () => void,
  ) {}

  /** The ring itself; null while it is not shown. */
  get element(): HTMLElement | null {
    return this.#element;
  }

  /**
   * Puts the ring around a code and moves the focus there.
   * @param name what a screen reader says
   */
  show(box: Box, name: string, { lang, theme }: Worn, near: Element | null): void {
    const ring = this.#element ?? this.#create();
    ring.ariaLabel = name;
    ring.lang = lang;
    ring.dataset['theme'] = theme;
    this.host.show(ring, near);
    this.place(box);
    ring.focus({ preventScroll: true });
  }

  place({ left, top, right, bottom }: Box): void {
    if (this.#element === null) return;
    Object.assign(this.#element.style, {
      left: `${left - GAP}px`,
      top: `${top - GAP}px`,
      width: `${right - left + 2 * GAP}px`,
      height: `${bottom - top + 2 * GAP}px`,
    });
  }

  remove(): void {
    const ring = this.#element;
    this.#element = null;
    if (ring !== null) this.host.remove(ring);
  }

  #create(): HTMLButtonElement {
    const ring = document.createElement('button');
    ring.type = 'button';
    ring.className = 'ring';
    ring.setAttribute('aria-haspopup', 'dialog');
    ring.addEventListener('click', this.onOpen);
    ring.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        // a modal dialog of the page around it stays open
        event.preventDefault();
        this.onGone();
      }
      // every other key is the page's: its own shortcuts work on
      if (event.key === 'Escape' || event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
    ring.addEventListener('blur', () => {
      // the focus has gone to the card, or back to the page
      setTimeout(() => {
        if (this.#element === ring && this.host.focused === null) this.remove();
      }, 0);
    });
    this.#element = ring;
    return ring;
  }
}
