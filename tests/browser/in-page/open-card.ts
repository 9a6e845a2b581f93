/**
 * Comes into a page and shows the real popover in it, with its own styles, in a shadow root that is open: axe sees nothing in a
 * closed one.
 */
import type { AgentTextsReply, Message, Sheet } from '../../../entrypoints/background/messages';
import { Host } from '../../../entrypoints/popover/host';
import { Surface } from '../../../entrypoints/popover/surface';

/** One card as somebody meets it. Plain data. */
export interface ShownCard {
  sheet: Sheet;
  pinned: boolean;
  /** what the background answers when texts for customers are asked for; nothing yet, or never */
  texts: AgentTextsReply | 'pending' | null;
  /** whether the browser lets texts be copied */
  copies: boolean;
}

let opened: HTMLElement | null = null;
const { attachShadow } = Element.prototype;
HTMLElement.prototype.attachShadow = function (init) {
  opened = this;
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/**
 * Moves the host from beside the body into it: axe (4.14) knows no background of what is outside, and tells no contrast there. Its
 * style stays behind: Firefox writes `all: initial !important` out in full, and axe takes that for spacing that nobody can change.
 */
function moveIntoBody(): void {
  const inside = opened?.shadowRoot?.children ?? [];
  if (opened === null || opened.parentElement === document.body) return;
  document.body.append(opened);
  opened.removeAttribute('style');
  for (const each of inside) (each as HTMLElement).showPopover();
}

/** Stands in for the extension's background. */
function answerWith(texts: ShownCard['texts']): void {
  const sendMessage = ({ type }: Message) =>
    type === 'agentTexts' && texts === 'pending' ? new Promise(() => {}) : Promise.resolve(texts);
  Object.assign(globalThis, { browser: { runtime: { sendMessage } } });
}

/** Where the code stands that the card is about, in CSS pixels. */
const ANCHOR = { left: 8, top: 8, right: 80, bottom: 24 };

const host = new Host();
let surface: Surface | null = null;

function show({ sheet, pinned, texts, copies }: ShownCard): void {
  surface?.close();
  answerWith(texts);
  const execCommand = copies ? (name: string) => Document.prototype.execCommand.call(document, name) : () => false;
  Object.assign(document, { execCommand });
  let isPinned = pinned;
  const draw = () => {
    surface?.show({ sheet, pinned: isPinned, anchor: ANCHOR, near: null });
    moveIntoBody();
  };
  surface = new Surface(host, {
    close: () => surface?.close(),
    togglePin: () => {
      isPinned = !isPinned;
      draw();
    },
  });
  draw();
}

Object.assign(globalThis, { showCard: show });
