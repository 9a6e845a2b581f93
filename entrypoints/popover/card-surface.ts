import type { Sheet } from '../background/messages';
import type { Box } from './place-popover';

/** One card to be shown beside a code. */
export interface Showing {
  sheet: Sheet;
  pinned: boolean;
  /** the code's box, in CSS pixels of this frame's viewport */
  anchor: Box;
  /** the element that holds the code */
  near: Element | null;
}

/** Where a card is drawn: in this frame, or in the top frame where this one is too short for it. */
export interface CardSurface {
  readonly isOpen: boolean;
  /** in CSS pixels of this frame's viewport; null while closed, or while nobody knows */
  readonly box: Box | null;
  /** whether an event's target is the card */
  holds(target: EventTarget | null): boolean;
  show(showing: Showing): void;
  place(anchor: Box): void;
  focus(): void;
  close(): void;
}

/** What the card's own buttons do. */
export interface Controls {
  close(): void;
  togglePin(): void;
}
