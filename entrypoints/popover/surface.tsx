import { render } from 'preact';
import cardCss from '../../components/card/card.css?inline';
import { CardView } from '../../components/card/card-view';
import { Icon } from '../../components/icon';
import lookCss from '../../components/look.css?inline';
import { cardWords } from '../../locales/card-words';
import { locale } from '../../locales/define-words';
import type { Card } from '../../smtp/card';
import type { AgentTextsReply } from '../background/messages';
import { copyText } from './copy-text';
import { type Box, placePopover } from './place-popover';
import popoverCss from './popover.css?inline';

const TITLE = 'title';

/** Beats anything that a page's own style says about unknown elements; takes no room and paints nothing itself. */
const HOST_STYLE = 'all: initial !important; position: fixed !important; width: 0 !important; height: 0 !important;';

/** Keys typed inside the popover are not the page's shortcuts. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

export interface SurfaceActions {
  close(): void;
  togglePin(): void;
  /** the texts for customers about the code that is shown */
  loadAgentTexts(): Promise<AgentTextsReply>;
}

/**
 * The popover on the page: one host element, present only while it is open, with a closed shadow root, in the top
 * layer. `popover` stands on an element inside, because hosts are reset.
 */
export class Surface {
  private host: HTMLElement | null = null;
  private element: HTMLElement | null = null;
  private anchor: Box | null = null;
  /** What opens inside the card makes it taller: it has to be placed anew. */
  private readonly grown = new ResizeObserver(() => {
    if (this.anchor !== null) this.place(this.anchor);
  });

  constructor(private readonly actions: SurfaceActions) {}

  get isOpen(): boolean {
    return this.host !== null;
  }

  /** Whether an event's target is the popover (its inside is hidden from the page, and so from us). */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  /** Where it stands, in CSS pixels of the viewport; null while closed. */
  get box(): Box | null {
    return this.element?.getBoundingClientRect() ?? null;
  }

  /**
   * Shows a card beside a code.
   * @param near the element that holds the code: over a modal dialog the host moves into the dialog
   */
  show(card: Card, pinned: boolean, anchor: Box, near: Element | null): void {
    const element = this.element ?? this.open(near);
    const words = cardWords.get();
    render(
      <CardView
        card={card}
        words={words}
        locale={locale.get()}
        titleId={TITLE}
        agent={{ load: () => this.actions.loadAgentTexts(), copy: copyText }}
        controls={
          <>
            <button
              type="button"
              class="icon-button"
              aria-pressed={pinned}
              aria-label={pinned ? words.unpin : words.pin}
              title={pinned ? words.unpin : words.pin}
              onClick={() => this.actions.togglePin()}
            >
              <Icon name="pin" />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              title={words.close}
              onClick={() => this.actions.close()}
            >
              <Icon name="close" />
            </button>
          </>
        }
      />,
      element,
    );
    element.lang = locale.get();
    this.place(anchor);
    this.grown.disconnect();
    if (element.firstElementChild !== null) this.grown.observe(element.firstElementChild);
  }

  /** Moves the popover beside its code again. */
  place(anchor: Box): void {
    const element = this.element;
    if (element === null) return;
    this.anchor = anchor;
    const { scrollTop } = element;
    element.style.maxHeight = '';
    const { width, height } = element.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, maxHeight } = placePopover(anchor, { width, height }, viewport);
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
    element.scrollTop = scrollTop;
  }

  focus(): void {
    this.element?.focus({ preventScroll: true });
  }

  close(): void {
    this.grown.disconnect();
    if (this.element !== null) render(null, this.element);
    this.host?.remove();
    this.host = null;
    this.element = null;
    this.anchor = null;
  }

  private open(near: Element | null): HTMLElement {
    const host = document.createElement('div');
    host.style.cssText = HOST_STYLE;
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${lookCss}${cardCss}${popoverCss}`);
    root.adoptedStyleSheets = [sheet];
    const element = document.createElement('div');
    element.className = 'surface';
    element.setAttribute('popover', 'manual');
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', TITLE);
    element.tabIndex = -1;
    for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
    root.append(element);
    const dialog = near?.closest('dialog');
    (dialog?.matches(':modal') ? dialog : document.documentElement).append(host);
    element.showPopover();
    this.host = host;
    this.element = element;
    return element;
  }
}
