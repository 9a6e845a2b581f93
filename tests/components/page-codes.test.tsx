import { describe, expect, it, vi } from 'vitest';
import { type CodeOnPage, PageCodes } from '../../components/page/page-codes';
import { cardWords } from '../../locales/card-words';
import { pageWords } from '../../locales/page-words';
import { after, brokenRules, mount } from './setup';

const code = (label: string, more: Partial<CodeOnPage> = {}): CodeOnPage => ({
  label,
  title: 'There is no such mailbox',
  outcome: 'failed',
  before: 'mx.example.org said:\n',
  seen: label,
  after: ' <ann@example.com>: unknown user',
  places: [1],
  ...more,
});

const THREE = [
  code('550 5.1.1', { places: [1, 2, 3] }),
  code('421', { outcome: 'waiting', before: '… the server said: ' }),
  code('', { seen: 'quota exceeded' }),
];

function draw(codes: readonly CodeOnPage[]) {
  const onChoose = vi.fn();
  const view = (shown: readonly CodeOnPage[]) => (
    <PageCodes codes={shown} words={pageWords.get()} cardWords={cardWords.get()} onChoose={onChoose} />
  );
  const holder = mount(view(codes));
  const buttons = () => [...holder.querySelectorAll('button')];
  const press = (key: string) =>
    after(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  const at = () => buttons().indexOf(document.activeElement as HTMLButtonElement);
  return { holder, view, buttons, press, at, onChoose };
}

describe('the list of the codes of a page', () => {
  it.each([
    ['one', THREE.slice(0, 1)],
    ['several', THREE],
    ['not explained yet', [code('550', { title: '', outcome: null })]],
  ])('breaks no rule with %s', async (_, codes) => {
    expect(await brokenRules(draw(codes).holder)).toEqual([]);
  });

  it('says code, words around it and number of places', () => {
    const [first, second, third] = draw(THREE).buttons();
    expect(first?.textContent).toMatch(
      /^550 5\.1\.1 There is no such mailbox mx\.example\.org said: 550 5\.1\.1 <ann@example\.com>: unknown user .*3 places$/,
    );
    expect(second?.textContent).toContain('… the server said: 421');
    expect(second?.textContent).not.toContain('place');
    expect(third?.textContent).toMatch(/^no code .*quota exceeded/);
  });

  it('is one stop for Tab; arrows, Home and End move in it and go round', () => {
    const { buttons, press, at } = draw(THREE);
    expect(at()).toBe(0);
    for (const [key, to] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowDown', 0],
      ['ArrowUp', 2],
      ['Home', 0],
    ] as const) {
      press(key);
      expect(at()).toBe(to);
      expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([0, 1, 2].map((each) => (each === to ? 0 : -1)));
    }
  });

  it('chooses the code it was pressed on', () => {
    const { buttons, onChoose } = draw(THREE);
    after(() => buttons()[1]?.click());
    expect(onChoose).toHaveBeenCalledWith(THREE[1]);
  });

  it('takes the focus from nothing that the reader is at', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    draw(THREE);
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});
