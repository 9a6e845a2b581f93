import { describe, expect, it } from 'vitest';
import { CardView } from '../../components/card/card-view';
import { cardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import { after, brokenRules, cardOf, mount } from './setup';

const draw = (card: Card) => mount(<CardView card={card} words={cardWords.get()} locale="en" titleId="title" />);

const press = (element: Element | null, key: string) =>
  after(() => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('a card', () => {
  it('answers first what became of the message, whether to send again, and who acts', () => {
    const holder = draw(cardOf('550 5.1.1'));
    const answers = [...holder.querySelectorAll('.verdict dd')].map((answer) => answer.textContent);
    expect(answers).toEqual(['Not delivered', 'After a fix', 'You']);
    const [title, verdict] = [holder.querySelector('h2'), holder.querySelector('.verdict')];
    expect(title && verdict && title.compareDocumentPosition(verdict) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('lists the meanings of an undecided number before any step', () => {
    const holder = draw(cardOf('554'));
    const readings = holder.querySelector('.readings');
    expect(readings?.closest('details')).toBeNull();
    const tabs = holder.querySelector('[role="tablist"]');
    expect(readings && tabs && readings.compareDocumentPosition(tabs) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('says aloud that the server contradicts itself', () => {
    expect(draw(cardOf('554 4.4.7')).textContent).toContain('554 and 4.4.7 belong to different classes');
  });

  it('shows one tab for each audience that can do something; arrow keys move between them', () => {
    const card = cardOf('550 5.1.1');
    const holder = draw(card);
    const tabs = () => [...holder.querySelectorAll('[role="tab"]')];
    expect(tabs().length).toBe(Object.keys(card.steps).length);
    const selected = () => tabs().findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const list = holder.querySelector('[role="tablist"]');
    press(list, 'ArrowRight');
    expect(selected()).toBe(1);
    expect(document.activeElement).toBe(tabs()[1]);
    press(list, 'End');
    expect(selected()).toBe(tabs().length - 1);
    press(list, 'ArrowRight');
    expect(selected()).toBe(0);
    press(list, 'ArrowLeft');
    expect(selected()).toBe(tabs().length - 1);
  });

  it('cites sources with their dates, in new tabs that learn nothing about where they were opened', () => {
    const links = [...draw(cardOf('450')).querySelectorAll('.card > .sources a')];
    expect(links[0]?.textContent).toBe('RFC 5321 §4.2.3');
    expect(links[0]?.parentElement?.textContent).toContain('Oct 2008');
    expect(links.every((link) => link.getAttribute('rel') === 'noreferrer')).toBe(true);
  });

  it('shows text as text, whatever it holds', () => {
    const card = { ...cardOf('450'), title: '<img src=x onerror=alert(1)>' };
    const holder = draw(card);
    expect(holder.querySelector('img')).toBeNull();
    expect(holder.querySelector('h2')?.textContent).toBe(card.title);
  });
});

describe('accessibility', () => {
  it.each(['550 5.1.1', '450', '214', '250', '554', '554 4.4.7', '549', '441', '5.7.777'])(
    '%s breaks no rule',
    async (label) => {
      expect(await brokenRules(draw(cardOf(label)))).toEqual([]);
    },
  );

  it('is really checked: a planted fault is found', async () => {
    const holder = draw(cardOf('450'));
    for (const tab of holder.querySelectorAll('[role="tab"]')) tab.removeAttribute('role');
    expect(await brokenRules(holder)).not.toEqual([]);
  });
});
