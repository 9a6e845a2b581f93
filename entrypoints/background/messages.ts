import type { Settings } from '../../data/settings';
import type { Locale, Outcome } from '../../data/vocabulary';
import type { PlainWords } from '../../locales/plain-words';
import type { AgentTexts } from '../../smtp/agent-texts';
import type { Card } from '../../smtp/card';
import type { CodePair } from '../../smtp/code-pair';
import type { MessageExplanation } from '../../smtp/explain-message';
import type { Hop } from '../../smtp/hops';

/** From a frame: something was found here. The answer is the name under which to mark it, empty where this site is switched off. */
export interface FoundMessage {
  type: 'found';
}

/** Where one code stands in a text, in UTF-16 units, and what it is: `550 5.1.1`. */
export interface CodePlace {
  label: string;
  start: number;
  end: number;
}

/** From a popover: explain the codes of this message; without any, what its words say. */
export interface ExplainMessage {
  type: 'explain';
  text: string;
  places: readonly CodePlace[];
}

/** What the background answers, in the reader's language. */
export interface ExplainReply extends MessageExplanation {
  locale: Locale;
  settings: Settings;
  /** the card's own words */
  words: PlainWords;
  /** where this mail program keeps the details that a notice without a code leaves out */
  hint: string | null;
}

/** From a popover: somebody wants to answer a customer about this reply. */
export interface AgentTextsMessage {
  type: 'agentTexts';
  /** its codes as `550 5.1.1`; empty where only words told */
  label: string;
  /** the text around it, and where its codes stand in that, in UTF-16 units */
  text: string;
  start: number;
  end: number;
}

/** What the background answers: the texts in every language. */
export type AgentTextsReply = Readonly<Record<Locale, AgentTexts>>;

/** From a popover: the number of marks in its frame has changed. */
export interface CountMessage {
  type: 'count';
}

/** From a popover: a card's button for a view of the extension. */
export interface OpenMessage {
  type: 'open';
  /** the view's address, as the popup writes it */
  hash: string;
  /** beside the page where the browser allows that, else in a tab */
  beside: boolean;
}

/** From a popover: no more marks on this site. */
export interface SwitchOffMessage {
  type: 'switchOff';
}

/** From a popover: the reader chose something that is to be remembered. */
export interface ChooseMessage {
  type: 'choose';
  settings: Partial<Settings>;
}

/** From a page of the extension: the text for which it was opened. The answer is the text, or null where it was taken already. */
export interface GivenMessage {
  type: 'given';
  id: string;
}

export type Message =
  | FoundMessage
  | ExplainMessage
  | AgentTextsMessage
  | CountMessage
  | OpenMessage
  | SwitchOffMessage
  | ChooseMessage
  | GivenMessage
  | RelayMessage;

/** From one frame of a tab to another, by way of the background: pages must not see what frames tell each other. */
export interface RelayMessage {
  type: 'relay';
  /** null stands for the top frame */
  frameId: number | null;
  message: Omit<FrameMessage & { type: 'draw' }, 'from'> | (FrameMessage & { type: 'drawn' });
}

/** What arrives in a frame. */
export type FrameMessage =
  /** the marks are switched off on this site */
  | { type: 'stop' }
  /** the next or previous code, please; the first or last one when the keyboard was elsewhere */
  | { type: 'step'; by: 1 | -1; afresh: boolean }
  /** the keyboard has gone on to another frame */
  | { type: 'leaveStep' }
  /** what is marked here, please: a list of {@link ListedCode} */
  | { type: 'list' }
  /** go to one of the listed places and open its card; the answer is whether there is such a code */
  | { type: 'goTo'; place: number; label: string }
  /** explain what is selected, right there; `codes` where the selection itself reads as a code. The answer is whether it can be */
  | { type: 'explainSelection'; codes: CodePair | null }
  | { type: 'draw'; from: number; drawing: Drawing }
  | { type: 'drawn'; event: DrawnEvent };

/** What is marked in a frame, as a list shows it. A code that stands in several places is listed once. */
export interface ListedCode {
  /** `550 5.1.1`; empty where words are marked */
  label: string;
  /** what its card says first; empty and null as long as nobody has asked for the card */
  title: string;
  outcome: Outcome | null;
  /** the marked words, and some before and after them */
  before: string;
  seen: string;
  after: string;
  /** of each place its number in the frame, in reading order */
  places: readonly number[];
}

/** A box in CSS pixels. */
interface PlainBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A card that does not fit into its frame, on its way to the top frame. */
export type Drawing =
  | { name: 'show'; sheet: Sheet; pinned: boolean; anchor: PlainBox; origin: FrameOrigin }
  | { name: 'place'; anchor: PlainBox; origin: FrameOrigin }
  | { name: 'focus' }
  | { name: 'close' };

/** What a card shows, as plain data: everything that is needed to draw it away from its message. */
export interface Sheet extends Pick<ExplainReply, 'locale' | 'settings' | 'words' | 'hint' | 'recipients'> {
  card: Card;
  /** the servers through which this recipient's refusal came back */
  hops: readonly Hop[];
  /** which of the recipients the card is about, or -1 */
  recipient: number;
  /** where its code stands, for the texts to customers */
  around: Omit<AgentTextsMessage, 'type'>;
}

/** What a frame knows of its own place. */
export interface FrameOrigin {
  /** of its viewport in that of the top frame, where every frame in between has the same origin; CSS pixels */
  inTop: { x: number; y: number } | null;
  /** the same pointer position in the frame's viewport and on the screen */
  pointer: PointerOnScreen | null;
}

export interface PointerOnScreen {
  clientX: number;
  clientY: number;
  screenX: number;
  screenY: number;
}

/** What the top frame tells the frame whose card it draws. */
export type DrawnEvent =
  /** in CSS pixels of the top frame's viewport, with where the asking frame stands in it */
  | { name: 'at'; box: PlainBox; frame: { x: number; y: number } }
  /** there is no telling where: the frame has to draw it itself */
  | { name: 'nowhere' }
  | { name: 'entered' }
  | { name: 'left' }
  | { name: 'moved' }
  | { name: 'togglePin' }
  | { name: 'closed' };

const FRAME_TYPES: readonly FrameMessage['type'][] = [
  'stop',
  'step',
  'leaveStep',
  'list',
  'goTo',
  'explainSelection',
  'draw',
  'drawn',
];

/** Whether something that arrived in a frame is one of ours. */
export function isFrameMessage(message: unknown): message is FrameMessage {
  return typeof message === 'object' && message !== null && FRAME_TYPES.includes((message as FrameMessage).type);
}

const TYPES: readonly Message['type'][] = [
  'found',
  'explain',
  'agentTexts',
  'count',
  'open',
  'switchOff',
  'choose',
  'given',
  'relay',
];

/** Whether something that arrived as a message is one of ours. */
export function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && TYPES.includes((message as Message).type);
}
