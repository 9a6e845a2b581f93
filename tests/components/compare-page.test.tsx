import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ComparePage } from '../../entrypoints/popup/compare-page';
import type { Library } from '../../entrypoints/popup/load-knowledge';
import { useHash } from '../../entrypoints/popup/use-hash';
import { viewAt } from '../../entrypoints/popup/view';
import { providerNames } from '../../smtp/knowledge';
import { buildSearchIndex } from '../../smtp/search';
import { knowledge } from '../smtp/knowledge';
import { after, mount } from './setup';

const library: Library = {
  knowledge: knowledge.en,
  all: Promise.resolve(knowledge),
  names: providerNames(knowledge.en),
  index: () => buildSearchIndex([]),
};

function Page() {
  const view = viewAt(useHash());
  return view.name === 'compare' ? <ComparePage library={library} sides={view.sides} locale="en" /> : null;
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function open(hash: string): HTMLElement {
  history.replaceState(null, '', hash);
  return mount(<Page />);
}

const inputs = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('.side input')];
const values = (page: HTMLElement) => inputs(page).map(({ value }) => value);
const address = () => decodeURIComponent(location.hash);
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

/** As by keyboard: every key goes to the field that has focus by then. */
function type(text: string) {
  for (const key of text)
    after(() => {
      const field = document.activeElement as HTMLInputElement;
      const at = field.selectionStart ?? field.value.length;
      field.value = field.value.slice(0, at) + key + field.value.slice(at);
      field.setSelectionRange(at + 1, at + 1);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
}
const press = (key: string) =>
  after(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const click = (page: HTMLElement, name: string) =>
  after(() => page.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());

it('begins in the first empty field, and fills two from one', () => {
  const page = open('#/compare//');
  expect(focused()).toBe('Code or reason 1');
  type('450 vs mailbox full');
  expect(values(page)).toEqual(['450', 'mailbox full']);
  expect(address()).toBe('#/compare/450/mailbox-full');
  press('Enter');
  expect(focused()).toBe('In short');
});

it('goes on through three and four as they are typed', () => {
  const page = open('#/compare//');
  type('450 vs 451 vs 550 vs greylisting');
  expect(values(page)).toEqual(['450', '451', '550', 'greylisting']);
  expect(address()).toBe('#/compare/450/451/550/greylisted');
});

it('keeps the reader’s spelling, and the place in it', () => {
  const page = open('#/compare//');
  type('gmail .7.26');
  (document.activeElement as HTMLInputElement).setSelectionRange(6, 6);
  type('5');
  expect(values(page)).toEqual(['gmail 5.7.26', '']);
  expect((document.activeElement as HTMLInputElement).selectionStart).toBe(7);
  expect(address()).toBe('#/compare/5.7.26@gmail/');
});

it('goes to the next empty field with Enter', () => {
  open('#/compare//');
  type('450');
  press('Enter');
  expect(focused()).toBe('Code or reason 2');
});

it('takes apart with Enter what is finished, and stays at what stands in the way', () => {
  const page = open('#/compare//');
  type('450 vs xyzzy');
  press('Enter');
  expect(values(page)[0]).toBe('450');
  expect(focused()).toBe('Code or reason 2');
  expect(address()).toBe('#/compare/450/xyzzy');
});

it('adds, swaps and removes, and never loses focus', () => {
  const page = open('#/compare/450/451');
  expect(focused()).toBe('In short');
  click(page, 'Add a code or a reason');
  expect(focused()).toBe('Code or reason 3');
  type('550');
  click(page, 'Swap 2 and 3');
  expect(values(page)).toEqual(['450', '550', '451']);
  click(page, 'Remove 1');
  expect(values(page)).toEqual(['550', '451']);
  expect(focused()).toBe('Code or reason 1');
  click(page, 'Clear 2');
  expect(values(page)).toEqual(['550', '']);
  expect(focused()).toBe('Code or reason 2');
  press('Enter');
  expect(focused()).toBe('Code or reason 2');
});

it('compares what it understands, and says what is there twice', () => {
  const page = open('#/compare/450/xyz/451');
  expect(page.querySelector('#comparison')).not.toBeNull();
  expect(page.textContent).toContain('“xyz” is neither');
  const twice = open('#/compare/450/450/mailbox-full');
  expect(twice.querySelector('[role="status"]')?.textContent).toBe('450 is there twice; it is compared once.');
  expect(twice.querySelector('#comparison')).not.toBeNull();
  const only = open('#/compare/450/450');
  expect(only.querySelector('[role="status"]')?.textContent).toContain('450 is there twice. Enter something else');
});

it('follows the address: a link, the browser’s back', () => {
  const page = open('#/compare/450/451');
  const [more] = page.querySelectorAll<HTMLAnchorElement>('.also-with a');
  expect(more?.getAttribute('href')).toBe('#/compare/450/451/452');
  after(() => {
    history.replaceState(null, '', '#/compare/450/5.7.26%40gmail/mailbox-full');
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(values(page)).toEqual(['450', '5.7.26 Gmail', 'Mailbox full']);
  expect(focused()).toBe('In short');
});

it('offers topics while nothing is there, and what is confused with one side once it is', () => {
  const empty = open('#/compare//');
  expect(empty.querySelectorAll('.start a').length).toBeGreaterThan(20);
  const one = open('#/compare/450/');
  expect(one.querySelector('.start')).toBeNull();
  expect(one.querySelector('.also-with h2')?.textContent).toBe('Often confused with it');
});
