import { render } from 'preact';
import { CardView } from '../../components/card/card-view';
import { Icon } from '../../components/icon';
import type { card } from '../../locales/en';
import { wordsFrom } from '../../locales/plain-words';
import type { Card } from '../../smtp/card';
import type { Sheet } from '../background/messages';
import { actionsFor, agentToolsFor, rememberAudience } from './card-actions';
import type { CardSurface, Controls, Showing } from './card-surface';
import { copyText } from './copy-text';
import { keepFocusInside } from './focus-trap';
import { type Host, zoomOf } from './host';
import { type Box, placePopover } from './place-popover';

const TITLE = 'title';
const VERDICT = 'verdict';

/**
 * What happens inside the popover is not the page's: a key is none of its shortcuts, and no click or focus elsewhere that would close
 * a menu or panel of its own.
 */
const OWN_EVENTS =
  'keydown keypress keyup pointerdown pointerup mousedown mouseup click touchstart touchend focusin focusout'.split(
    ' ',
  );

/** The popover, drawn in this frame. */
export class Surface implements CardSurface {
  #element: HTMLElement | null = null;
  #anchor: Box | null = null;
  #card: Card | null = null;
  /** What opens inside the card makes it taller: it has to be placed anew. */
  readonly #grown = new ResizeObserver(() => {
    if (this.#anchor !== null) this.place(this.#anchor);
  });

  constructor(
    private readonly host: Host,
    private readonly controls: Controls,
  ) {}

  /** A page may have taken it out. */
  get isOpen(): boolean {
    return this.#element?.isConnected ?? false;
  }

  holds(target: EventTarget | null): boolean {
    return this.isOpen && this.host.holds(target);
  }

  get box(): Box | null {
    return this.#element?.getBoundingClientRect() ?? null;
  }

  /** Shows a card beside a code. @returns whether all of it fits */
  show({ sheet, pinned, anchor, near }: Showing): boolean {
    const element = this.#element ?? this.#create();
    this.host.show(element, near);
    // another code's card begins at its top
    if (this.#card !== sheet.card) element.scrollTop = 0;
    this.#card = sheet.card;
    render(<SheetView sheet={sheet} pinned={pinned} controls={this.controls} />, element);
    element.lang = sheet.locale;
    element.dataset['theme'] = sheet.settings.theme;
    const fits = this.place(anchor);
    this.#grown.disconnect();
    if (element.firstElementChild !== null) this.#grown.observe(element.firstElementChild);
    return fits;
  }

  /** Moves the popover beside its code again. @returns whether all of it fits */
  place(anchor: Box): boolean {
    const element = this.#element;
    if (element === null) return true;
    this.#anchor = anchor;
    const { scrollTop } = element;
    element.style.maxHeight = '';
    const { width, height } = element.getBoundingClientRect();
    const page = document.documentElement;
    const viewport = { width: page.clientWidth * zoomOf(page), height: innerHeight };
    const { left, top, maxHeight } = placePopover(anchor, { width, height }, viewport);
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
    element.scrollTop = scrollTop;
    return height <= maxHeight;
  }

  focus(): void {
    this.#element?.focus({ preventScroll: true });
  }

  close(): void {
    this.#grown.disconnect();
    if (this.#element !== null) {
      render(null, this.#element);
      this.host.remove(this.#element);
    }
    this.#element = null;
    this.#anchor = null;
  }

  #create(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'surface';
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', TITLE);
    // what became of the message is heard with the title
    element.setAttribute('aria-describedby', VERDICT);
    element.tabIndex = -1;
    element.addEventListener('keydown', keepFocusInside);
    for (const type of OWN_EVENTS)
      element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    this.#element = element;
    return element;
  }
}

function SheetView({ sheet, pinned, controls }: { sheet: Sheet; pinned: boolean; controls: Controls }) {
  const words = wordsFrom<typeof card>(sheet.words, sheet.locale);
  const pin = pinned ? words.unpin : words.pin;
  return (
    <CardView
      card={sheet.card}
      words={words}
      locale={sheet.locale}
      titleId={TITLE}
      verdictId={VERDICT}
      hint={sheet.hint ?? undefined}
      hops={sheet.hops}
      recipients={sheet.recipients}
      recipient={sheet.recipient}
      audience={sheet.settings.audience}
      onAudience={rememberAudience}
      copy={copyText}
      agent={agentToolsFor(sheet)}
      actions={actionsFor(sheet, words, controls)}
      controls={
        <>
          <button
            type="button"
            class="icon-button"
            aria-pressed={pinned}
            aria-label={pin}
            title={pin}
            onClick={() => controls.togglePin()}
          >
            <Icon name="pin" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            title={words.close}
            onClick={() => controls.close()}
          >
            <Icon name="close" />
          </button>
        </>
      }
    />
  );
}
