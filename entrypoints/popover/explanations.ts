import { DEFAULT_SETTINGS, type Settings } from '../../data/settings';
import type { CountMessage, ExplainMessage, ExplainReply, Sheet } from '../background/messages';
import type { Frame } from '../content/frame';
import { highlightFor, paintAs } from '../content/look-of-marks';
import type { Mark } from '../content/marker';
import type { TextFlow } from '../content/text-flow';
import { takeTurns } from '../content/turns';
import { type MessageText, messageAround, messagesWithoutCode } from './message-texts';

/** Messages whose explanations are kept in case the page draws them anew, as several webmails do on every hover. */
const KEPT = 24;

/** Marks that are explained before anybody points at one. A log has thousands, and most are never looked at. */
const EAGER = 200;

/** What is known of the marks of a frame. Asks the background in idle time, so that a hover shows at once. */
export class Explanations {
  #byMark = new WeakMap<object, Sheet>();
  #byText = new Map<string, ExplainReply>();
  #running: Promise<void> | null = null;
  #again = false;
  /** by which a list of what is marked is known to be out of date */
  #reported = '0';
  /** what somebody points at and has no sheet yet */
  readonly #wanted = new Set<Mark>();

  /** what the reader has chosen, as the last answer told */
  settings: Settings = DEFAULT_SETTINGS;

  constructor(private readonly frame: Frame) {}

  /** The sheet of a mark; undefined while it is on its way. */
  of(mark: Mark): Sheet | undefined {
    return this.#byMark.get(mark.finding ?? mark.parts);
  }

  /** Somebody points at a mark that has no sheet: it comes next. */
  want(mark: Mark): Promise<void> {
    this.#wanted.add(mark);
    return this.refresh();
  }

  /** Language or settings have changed. Resolves once everything is explained anew. */
  forget(): Promise<void> {
    this.#byMark = new WeakMap();
    this.#byText.clear();
    return this.refresh();
  }

  /** Explains what is marked and has no sheet yet, and looks for words where bounces show no code. Resolves once that is done. */
  refresh(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.frame.signal.aborted) {
        this.#again = false;
        await this.#readAll();
      }
    } catch {
      // The extension was updated or removed, or the browser is closing: the marks stay as they are until the next change.
    }
  }

  async #readAll(): Promise<void> {
    const { marker } = this.frame;
    const missing = [...marker.marks].filter((mark) => this.of(mark) === undefined);
    const first = missing.slice(0, Math.max(0, EAGER - (marker.marks.size - missing.length)));
    const wanted = [...this.#wanted];
    // before the first answer is waited for: what is pointed at meanwhile has its turn in the next round
    this.#wanted.clear();
    // a message explains all of its codes at once
    for (const mark of [...wanted, ...first]) {
      if (this.of(mark) !== undefined || !marker.marks.has(mark)) continue;
      // to read a message takes milliseconds, and the answer of one that is known already waits for nobody
      await takeTurns();
      await this.#explain(messageAround(this.frame, mark));
    }
    if (marker.talk) {
      marker.talk = false;
      for (const flow of messagesWithoutCode(this.frame))
        if (marker.speaksOfMail(flow.text)) await this.#markPhrase(flow);
    }
    marker.show(marker.look || highlightFor(this.settings.marks));
    const marked = this.#glance();
    if (marked !== this.#reported) {
      this.#reported = marked;
      const message: CountMessage = { type: 'count' };
      await browser.runtime.sendMessage(message);
    }
  }

  /** How many are marked, and the words around the first and the last: another message may hold as many codes. */
  #glance(): string {
    const { marks, count } = this.frame.marker;
    const all = [...marks];
    const words = [all[0], all.at(-1)].map((mark) =>
      (mark?.range.startContainer as Text | undefined)?.data.slice(0, 99),
    );
    return `${count}${words.join('')}`;
  }

  async #ask(text: string, places: ExplainMessage['places']): Promise<ExplainReply | null> {
    const known = this.#byText.get(text);
    if (known !== undefined && known.cardOf.length === places.length) return known;
    const message: ExplainMessage = { type: 'explain', text, places };
    const reply: ExplainReply | null = await browser.runtime.sendMessage(message);
    if (reply === null) return null;
    this.settings = reply.settings;
    paintAs(this.frame.marker, highlightFor(reply.settings.marks));
    this.#byText.set(text, reply);
    const [oldest] = this.#byText.keys();
    if (this.#byText.size > KEPT && oldest !== undefined) this.#byText.delete(oldest);
    return reply;
  }

  async #explain({ flow, codes }: MessageText): Promise<void> {
    const reply = await this.#ask(
      flow.text,
      codes.map(({ place }) => place),
    );
    if (reply === null) return;
    codes.forEach(({ finding, place }, at) => {
      const around = { ...place, text: flow.text };
      const sheet = sheetOf(reply, reply.cardOf[at] ?? -1, reply.recipientOf[at] ?? -1, around);
      if (sheet !== null) this.#byMark.set(finding, { ...sheet, hint: null });
    });
  }

  /** Marks the words that decide what a bounce without a code is about. */
  async #markPhrase(flow: TextFlow): Promise<void> {
    const reply = await this.#ask(flow.text, []);
    // the page may have gone on meanwhile
    if (reply === null || reply.phrase === null || flow.parts.some(({ node }) => !node.isConnected)) return;
    const { card, start, end } = reply.phrase;
    const sheet = sheetOf(reply, card, 0, { label: '', text: flow.text, start, end });
    const parts: Mark[] = [];
    if (sheet === null) return;
    this.frame.marker.place(flow, null, { start, end }, parts);
    this.#byMark.set(parts, sheet);
  }
}

/** What one mark of a message shows; null for codes that cannot be read. */
function sheetOf(reply: ExplainReply, at: number, recipient: number, around: Sheet['around']): Sheet | null {
  const { locale, settings, words, hint, recipients, hops } = reply;
  const card = reply.cards[at];
  if (card === undefined) return null;
  return { locale, settings, words, hint, card, recipients, recipient, hops: hops[recipient] ?? [], around };
}
