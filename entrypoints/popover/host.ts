import cardCss from '../../components/card/card.css?inline';
import lookCss from '../../components/look.css?inline';
import { flatParent } from './flat-tree';
import popoverCss from './popover.css?inline';

/** Beats anything that a page's own style says about unknown elements; takes no room and paints nothing itself. `all` leaves the direction out. */
const HOST_STYLE =
  'all: initial !important; direction: ltr !important; position: fixed !important; width: 0 !important; height: 0 !important;';

/** What is outside the browser's own modal dialogs is inert; scripts of others fetch the focus back; a click outside closes a popover. */
const LAYER = 'dialog:modal, [aria-modal="true"], :popover-open';

/** The layer of the page that an element is shown in, or null. Web components bring theirs in a shadow root, with a slot for what they show. */
function layerAround(near: Element | null): Element | null {
  let element = near;
  while (element !== null && !element.matches(LAYER)) element = flatParent(element);
  return element;
}

/** How much larger an element is drawn by its own `zoom` and those around it; 1 where there are none. */
export const zoomOf = ({ currentCSSZoom }: Element): number => currentCSSZoom ?? 1;

/**
 * The one element that we add to a page, present only while something of ours is open: with a closed shadow root, and in the top
 * layer. `popover` stands on the elements inside, because hosts are reset.
 */
export class Host {
  #element: HTMLElement | null = null;
  readonly #look = new CSSStyleSheet();
  #root: ShadowRoot | null = null;

  constructor() {
    this.#look.replaceSync(`${lookCss}${cardCss}${popoverCss}`);
  }

  /** Whether an event's target is ours (what is inside is hidden from the page, and so from us). */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#element;
  }

  /** One key closes one thing: Esc that closes what is ours goes no further from inside it, and leaves open the layer that it stands in. */
  answerEscape(event: KeyboardEvent): void {
    if (this.holds(event.target)) event.stopPropagation();
    const isInLayer = this.#element !== null && this.#element.parentNode !== document.documentElement;
    if (isInLayer) event.preventDefault();
  }

  /** What has the focus inside. */
  get focused(): Element | null {
    return this.#root?.activeElement ?? null;
  }

  /**
   * Shows an element above everything the page has.
   * @param near what it belongs to: over a modal dialog or an open popover the host moves into it
   */
  show(child: HTMLElement, near: Element | null): void {
    const root = this.#root ?? this.#create();
    const parent = layerAround(near) ?? document.documentElement;
    // What we draw has the size and the places of a page that is not zoomed: boxes are told in those (CSS Viewport, `zoom`). Before the
    // host comes into the page, and only what changes: a page that watches sees no more than it must.
    const zoom = `${1 / zoomOf(parent)}`;
    if (this.#element?.style.zoom !== zoom) this.#element?.style.setProperty('zoom', zoom, 'important');
    // also after a page has taken the host out
    if (this.#element !== null && this.#element.parentNode !== parent) parent.append(this.#element);
    child.setAttribute('popover', 'manual');
    if (child.parentNode !== root) root.append(child);
    // all of them: moving a host closes what is open in it
    for (const each of root.children) if (!each.matches(':popover-open')) (each as HTMLElement).showPopover();
  }

  /** Takes an element away, and the host with the last one. */
  remove(child: HTMLElement): void {
    child.remove();
    if (this.#root === null || this.#root.childElementCount > 0) return;
    this.#element?.remove();
    this.#element = null;
    this.#root = null;
  }

  #create(): ShadowRoot {
    const element = document.createElement('div');
    element.style.cssText = HOST_STYLE;
    const root = element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.#look];
    this.#element = element;
    this.#root = root;
    return root;
  }
}
