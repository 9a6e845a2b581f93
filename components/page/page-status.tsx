import type { ComponentChildren } from 'preact';
import type { PopupWords } from '../../locales/popup-words';

/** How the extension stands to the page behind the popup. */
export type PageState =
  /** the browser lets no extension read it: its own pages, stores, PDF viewers */
  | { kind: 'forbidden' }
  /** not to be seen from the panel: pressing the toolbar's button changes that */
  | { kind: 'outOfReach' }
  /** read and marked; `blocked` where the message stands in a frame of a host that is not allowed */
  | { kind: 'on'; host: string; count: number; blocked: Ask | null }
  /** allowed, but the reader wants no marks there */
  | { kind: 'switchedOff'; host: string }
  /** a site of the installation that the browser does not allow: taken back, or added by an update */
  | { kind: 'revoked'; ask: Ask }
  /** not allowed yet; `ask` is null where it can only be marked once, such as a file */
  | { kind: 'waiting'; ask: Ask | null };

/** What a click asks the browser for. */
export interface Ask {
  /** as a reader knows it: a host, or a site's name */
  name: string;
  /** match patterns */
  origins: readonly string[];
}

/** What came of the last click. */
export type PageNews = { kind: 'marked'; count: number } | { kind: 'declined' } | null;

interface Props {
  state: PageState;
  news: PageNews;
  words: PopupWords;
  /** marks the page this once */
  onMark(): void;
  onAllow(ask: Ask): void;
  onSwitchOff(host: string): void;
  onSwitchOn(host: string): void;
  /** what stands between the sentence and the buttons */
  children?: ComponentChildren;
}

function marked(words: PopupWords, count: number): string {
  return count === 0 ? words.pageNone : words.pageMarked(count);
}

function sentenceFor(state: PageState, words: PopupWords): string {
  switch (state.kind) {
    case 'forbidden':
      return words.pageForbidden;
    case 'outOfReach':
      return words.pageOutOfReach;
    case 'on':
      return marked(words, state.count);
    case 'switchedOff':
      return words.pageSwitchedOff(state);
    case 'revoked':
      return words.pageRevoked(state.ask);
    case 'waiting':
      return '';
  }
}

function newsFor(news: PageNews, words: PopupWords): string {
  if (news === null) return '';
  return news.kind === 'declined' ? words.pageDeclined : marked(words, news.count);
}

/** What can be done on the page behind the popup: mark it once, allow its site, switch it off and on again. */
export function PageStatus({ state, news, words, onMark, onAllow, onSwitchOff, onSwitchOn, children }: Props) {
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="text-button" onClick={onClick}>
      {label}
    </button>
  );
  const blocked = state.kind === 'on' ? state.blocked : null;
  return (
    <>
      <div role="status">
        <p>{newsFor(news, words) || sentenceFor(state, words)}</p>
        {blocked === null ? null : <p>{words.pageBlockedFrame(blocked)}</p>}
      </div>
      {children}
      <div class="page-buttons">
        {state.kind === 'waiting' || state.kind === 'revoked' ? button(words.thisPage, onMark) : null}
        {state.kind === 'waiting' && state.ask !== null
          ? button(words.alwaysOn(state.ask), () => state.ask !== null && onAllow(state.ask))
          : null}
        {state.kind === 'revoked' ? button(words.allow(state.ask), () => onAllow(state.ask)) : null}
        {blocked === null ? null : button(words.allow(blocked), () => onAllow(blocked))}
        {state.kind === 'on' ? button(words.switchOffOn(state), () => onSwitchOff(state.host)) : null}
        {state.kind === 'switchedOff' ? button(words.switchOnAgain, () => onSwitchOn(state.host)) : null}
      </div>
    </>
  );
}
