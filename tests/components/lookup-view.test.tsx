import { describe, expect, it, vi } from 'vitest';
import { type Lookup, LookupView } from '../../components/lookup/lookup-view';
import { cardWords } from '../../locales/card-words';
import { popupWords } from '../../locales/popup-words';
import { parseQuery } from '../../smtp/lookup';
import { after, brokenRules, cardOf, mount } from './setup';

function draw(typed: string, labels: string[], total = labels.length) {
  const onTyped = vi.fn();
  const onPasted = vi.fn();
  const onOpen = vi.fn();
  const lookup: Lookup = { query: parseQuery(typed), cards: labels.map(cardOf), total };
  const holder = mount(
    <LookupView
      typed={typed}
      lookup={lookup}
      locale="en"
      words={popupWords.get()}
      cardWords={cardWords.get()}
      linkTo={(code) => `#/code/${code}`}
      agentFor={() => undefined}
      diagnose={{ label: 'Diagnose this text', href: '#/diagnosis' }}
      onTyped={onTyped}
      onPasted={onPasted}
      onOpen={onOpen}
      start={<p>start</p>}
    />,
  );
  const field = holder.querySelector('input') as HTMLInputElement;
  const press = (key: string) =>
    after(() => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  const opened = () => onOpen.mock.calls.map(([cards]) => cards.map((card: { label: string }) => card.label));
  const paste = (text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
    after(() => field.dispatchEvent(event));
    return event.defaultPrevented;
  };
  return {
    holder,
    field,
    press,
    paste,
    onTyped,
    onPasted,
    opened,
    status: () => holder.querySelector('[role="status"]')?.textContent,
  };
}

describe('the field', () => {
  it('has the focus from the start', () => {
    const { field } = draw('', []);
    expect(document.activeElement).toBe(field);
  });

  it('moves through results with the arrow keys, around the ends, and opens with Enter', () => {
    const { press, opened } = draw('mailbox full', ['5.2.2', '4.2.2', '552']);
    press('ArrowDown');
    press('Enter');
    press('ArrowUp');
    press('ArrowUp');
    press('Enter');
    expect(opened()).toEqual([['4.2.2'], ['552']]);
  });

  it('opens several codes together', () => {
    const { press, opened, status } = draw('450 vs 451', ['450', '451']);
    expect(status()).toBe('Compare 450 · 451');
    press('Enter');
    expect(opened()).toEqual([['450', '451']]);
  });

  it('shows the whole card of one code at once', () => {
    const { holder } = draw('450', ['450']);
    expect(holder.querySelector('.card h2')?.textContent).toBe(cardOf('450').title);
    expect(holder.querySelector('[role="option"]')).toBeNull();
  });

  it('is emptied by Esc, and only then lets the popup close', () => {
    const { press, onTyped } = draw('450', ['450']);
    press('Escape');
    expect(onTyped).toHaveBeenCalledWith('');
  });

  it('counts in the grammar of the language', () => {
    expect(draw('greylisting', ['450']).status()).toBe('1 result');
    expect(draw('mailbox full', ['5.2.2', '552']).status()).toBe('2 results');
    expect(draw('mailbox full', ['5.2.2', '552'], 90).status()).toBe('The first 2 of 90 results');
  });

  it.each([
    ['999', /999 is not an SMTP code/],
    ['qwrtz', /Nothing was found for “qwrtz”/],
    [
      'a text of many words that somebody pasted here although it holds no code at all, which can happen to anyone who is tired\n',
      /no SMTP code/i,
    ],
  ])('answers %j with a sentence', (typed, sentence) => {
    expect(draw(typed, []).status()).toMatch(sentence);
  });

  it.each([
    ['two lines', 'said: 550 5.1.1\nno such user'],
    ['a long line', 'lorem '.repeat(400)],
  ])('hands a whole text of %s on', (_what, text) => {
    const { paste, onPasted, onTyped } = draw('', []);
    expect(paste(text)).toBe(true);
    expect(onPasted.mock.calls).toEqual([[text]]);
    expect(onTyped).not.toHaveBeenCalled();
  });

  it.each(['550 5.1.1', '550 5.1.1 user unknown', '550 5.1.1\n'])('takes %j as any field does', (text) => {
    const { paste, onPasted } = draw('', []);
    expect(paste(text)).toBe(false);
    expect(onPasted).not.toHaveBeenCalled();
  });

  it('keeps a reply of one line in sight while it is typed, and leads to its diagnosis', () => {
    const { field, holder } = draw('550 5.1.1 user unknown', ['550 5.1.1']);
    expect(field.value).toBe('550 5.1.1 user unknown');
    expect(holder.querySelector('a[href="#/diagnosis"]')?.textContent).toBe('Diagnose this text');
  });

  it('leads from a kept text back to its diagnosis', () => {
    const { field, holder } = draw('said: 550 5.1.1 unknown\nsecond line', ['550 5.1.1']);
    expect(field.value).toBe('');
    expect(holder.querySelector('a[href="#/diagnosis"]')).not.toBeNull();
  });

  it('shows a pasted text as text', () => {
    const { holder } = draw('said: 550 5.1.1 <b>unknown</b>\nsecond line', ['550 5.1.1']);
    expect(holder.querySelector('pre b')).toBeNull();
    expect(holder.querySelector('pre')?.textContent).toContain('<b>unknown</b>');
  });
});

describe('accessibility', () => {
  it.each([
    ['', []],
    ['mailbox full', ['5.2.2', '552']],
    ['450', ['450']],
    ['999', []],
    ['5.1', ['5.1.1']],
    ['said: 550 5.1.1 unknown\nsecond line', ['550 5.1.1']],
    ['550 5.1.1 user unknown', ['550 5.1.1']],
  ])('%j breaks no rule', async (typed, labels) => {
    expect(await brokenRules(draw(typed, labels).holder)).toEqual([]);
  });
});
